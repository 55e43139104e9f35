// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/appicons.h"
#include "permissions/permissionstore.h"
#include "ui/iconimages.h"
#include "world.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::World;

class AppIconsTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray png(int width, int height, const QColor &colour)
    {
        QImage image(width, height, QImage::Format_ARGB32);
        image.fill(colour);
        QByteArray data;
        QBuffer buffer(&data);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return data;
    }
    static QColor middle(const QIcon &icon, int size = 32)
    {
        const QImage image = icon.pixmap(size).toImage();
        return image.isNull() ? QColor() : image.pixelColor(image.width() / 2, image.height() / 2);
    }

private Q_SLOTS:
    void fetchedOnceAndKept()
    {
        World world;
        world.addSnap(u"vlc"_s, u"VLC"_s);
        world.icons.insert(u"vlc"_s, png(256, 256, Qt::red));
        PermissionStore store(&world);
        AppIcons icons(&world, &store);
        store.start();
        QTRY_VERIFY(store.hasState());
        QSignalSpy changed(&icons, &AppIcons::iconChanged);
        (void)icons.icon(u"vlc"_s);
        (void)icons.icon(u"vlc"_s);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(middle(icons.icon(u"vlc"_s)), QColor(Qt::red));
        QVERIFY(icons.icon(u"vlc"_s).availableSizes().contains(QSize(64, 64)));

        // Another revision may have another icon.
        world.icons.insert(u"vlc"_s, png(256, 256, Qt::blue));
        world.snap(u"vlc"_s)->revision = u"8"_s;
        world.touch();
        QTRY_COMPARE(middle(icons.icon(u"vlc"_s)), QColor(Qt::blue));
    }

    void svg()
    {
        World world;
        world.addSnap(u"vlc"_s, u"VLC"_s);
        world.icons.insert(
            u"vlc"_s, "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='10' height='10' fill='#00ff00'/></svg>");
        PermissionStore store(&world);
        AppIcons icons(&world, &store);
        store.start();
        QTRY_VERIFY(store.hasState());
        (void)icons.icon(u"vlc"_s);
        QTRY_COMPARE(middle(icons.icon(u"vlc"_s)), QColor(0, 255, 0));
    }

    void fromTheDesktopFile()
    {
        QTemporaryDir dir;
        QFile picture(dir.filePath(u"icon.png"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write(png(48, 48, Qt::green));
        picture.close();
        QFile desktop(dir.filePath(u"app.desktop"_s));
        QVERIFY(desktop.open(QIODevice::WriteOnly));
        desktop.write("[Desktop Entry]\nType=Application\nName=x\nExec=x\nIcon=" + picture.fileName().toUtf8() + "\n");
        desktop.close();

        World world;
        Snapd::SnapApp app;
        app.desktopFile = desktop.fileName();
        world.addSnap(u"vlc"_s, u"VLC"_s).apps = {app};
        PermissionStore store(&world);
        AppIcons icons(&world, &store);
        store.start();
        QTRY_VERIFY(store.hasState());
        (void)icons.icon(u"vlc"_s);
        QTRY_COMPARE(middle(icons.icon(u"vlc"_s)), QColor(Qt::green));
    }

    void nothingUsefulIsNoIcon_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not a picture");
        QTest::newRow("half a png") << png(64, 64, Qt::red).left(40);
        QTest::newRow("too wide") << png(5000, 2, Qt::red);
        QTest::newRow("too many bytes") << QByteArray(int(largestIcon) + 1, '<');
        QTest::newRow("svg without size") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='/dev/zero'/></svg>");
    }

    void nothingUsefulIsNoIcon()
    {
        QFETCH(QByteArray, data);
        QVERIFY(decodeIcon(data).isEmpty());
    }

    void squareWhateverTheShape()
    {
        const QList<QImage> images = decodeIcon(png(200, 50, Qt::red));
        QVERIFY(!images.isEmpty());
        for (const QImage &image : images) {
            QCOMPARE(image.width(), image.height());
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        }
    }
};

QTEST_MAIN(AppIconsTest)

#include "appiconstest.moc"
