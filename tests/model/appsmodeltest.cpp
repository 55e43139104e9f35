// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "watchedmodels.h"

#include <QDir>
#include <QTemporaryFile>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::WatchedModels;
using Tests::World;

class AppsModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<WatchedModels> m_models;

    [[nodiscard]] QVariant of(const QString &snap, int role) const { return m_models->apps.indexOf(snap).data(role); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->addSystem({u"camera"_s, u"home"_s, u"network"_s});
        m_world->addSnap(u"vlc"_s, u"VLC"_s, {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}});
        m_world->addSnap(u"zoom-client"_s, u"Zoom"_s, {{u"network"_s, u"network"_s}});
        m_world->addSnap(u"abacus"_s, u"Äpfel"_s, {{u"home"_s, u"home"_s}});
        m_world->addSnap(u"hello"_s, {});
        m_world->connectPlug({u"vlc"_s, u"home"_s}, {u"snapd"_s, u"home"_s});
        m_models = std::make_unique<WatchedModels>(m_world.get());
        m_models->start();
    }

    void cleanup()
    {
        m_models.reset();
        m_world.reset();
    }

    void everySnapIsThere()
    {
        QCOMPARE(m_models->apps.rowCount(), m_world->snapNames().size());
        QCOMPARE(m_models->shown(), QStringList({u"Äpfel"_s, u"VLC"_s, u"Zoom"_s}));
        QCOMPARE(m_models->lines().last(), u"+ 3 Snaps Without Permissions"_s); // snapd, core24, hello
        m_models->toggleFold(u"rest"_s);
        QCOMPARE(m_models->shown(), QStringList({u"Äpfel"_s, u"VLC"_s, u"Zoom"_s, u"core24"_s, u"hello"_s, u"snapd"_s}));
        m_models->toggleFold(u"rest"_s);
        QCOMPARE(m_models->shown().size(), 3);
    }

    void countsFollow()
    {
        QCOMPARE(of(u"vlc"_s, AppsModel::AllowedRole).toInt(), 1);
        QCOMPARE(of(u"vlc"_s, AppsModel::TotalRole).toInt(), 2);
        QCOMPARE(of(u"vlc"_s, AppsModel::StatusRole).toString(), u"1 of 2 allowed"_s);
        m_world->connectPlug({u"vlc"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        QTRY_COMPARE(of(u"vlc"_s, AppsModel::AllowedRole).toInt(), 2);
        m_world->removePlug({u"vlc"_s, u"camera"_s});
        QTRY_COMPARE(of(u"vlc"_s, AppsModel::TotalRole).toInt(), 1);
        QCOMPARE(m_models->appsReset.count(), 0);
    }

    void comeAndGo()
    {
        QSignalSpy inserted(&m_models->apps, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&m_models->apps, &QAbstractItemModel::rowsRemoved);
        m_world->addSnap(u"mumble"_s, u"Mumble"_s, {{u"home"_s, u"home"_s}});
        QTRY_COMPARE(m_models->shown(), QStringList({u"Äpfel"_s, u"Mumble"_s, u"VLC"_s, u"Zoom"_s}));
        QCOMPARE(inserted.count(), 1);
        m_world->removeSnap(u"vlc"_s);
        QTRY_COMPARE(m_models->shown(), QStringList({u"Äpfel"_s, u"Mumble"_s, u"Zoom"_s}));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(m_models->appsReset.count(), 0);
    }

    void disabledStaysInSight()
    {
        m_world->setEnabled(u"vlc"_s, false);
        QTRY_VERIFY(of(u"vlc"_s, AppsModel::DisabledRole).toBool());
        QTRY_COMPARE(of(u"vlc"_s, AppsModel::TotalRole).toInt(), 0);
        QVERIFY(m_models->shown().contains(u"VLC"_s));
        QCOMPARE(of(u"vlc"_s, AppsModel::StatusRole).toString(), u"Disabled"_s);
    }

    void unconfinedIsSaid()
    {
        m_world->addSnap(u"code"_s, u"Code"_s).confinement = u"classic"_s;
        m_world->addSnap(u"tryout"_s, u"Tryout"_s).devmode = true;
        QTRY_VERIFY(m_models->shown().contains(u"Code"_s));
        QVERIFY(of(u"code"_s, AppsModel::ClassicRole).toBool());
        QVERIFY(of(u"code"_s, AppsModel::StatusRole).toString().startsWith(u"Not confined"_s));
        QVERIFY(m_models->shown().contains(u"Tryout"_s));
    }

    void parallelInstancesAreToldApart()
    {
        m_world->addSnap(u"vlc_work"_s, u"VLC"_s, {{u"home"_s, u"home"_s}});
        m_world->addSnap(u"plain_two"_s, {}, {{u"home"_s, u"home"_s}});
        QTRY_COMPARE(of(u"vlc_work"_s, Qt::DisplayRole).toString(), u"VLC (work)"_s);
        QCOMPARE(of(u"plain_two"_s, Qt::DisplayRole).toString(), u"plain (two)"_s);
    }

    void titleFromTheDesktopFile()
    {
        QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.desktop"_s);
        QVERIFY(file.open());
        file.write("[Desktop Entry]\nType=Application\nName=Nice Name\nExec=x\n");
        file.close();
        Snapd::SnapApp app;
        app.name = u"main"_s;
        app.desktopFile = file.fileName();
        m_world->addSnap(u"ugly"_s, {}, {{u"home"_s, u"home"_s}}).apps = {app};
        QTRY_COMPARE(of(u"ugly"_s, Qt::DisplayRole).toString(), u"Nice Name"_s);
        QTRY_VERIFY(m_models->shown().contains(u"Nice Name"_s));
    }

    void search_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("title") << u"vl"_s << QStringList{u"VLC"_s};
        QTest::newRow("name") << u"zoom-client"_s << QStringList{u"Zoom"_s};
        QTest::newRow("without the dots") << u"apfel"_s << QStringList{u"Äpfel"_s};
        QTest::newRow("permission") << u"camera"_s << QStringList{u"VLC"_s};
        QTest::newRow("synonym") << u"webcam"_s << QStringList{u"VLC"_s};
        QTest::newRow("two words") << u"vlc webcam"_s << QStringList{u"VLC"_s};
        QTest::newRow("one of two") << u"zoom webcam"_s << QStringList{};
        QTest::newRow("folded ones too") << u"hello"_s << QStringList{u"hello"_s};
        QTest::newRow("blank") << u"  "_s << QStringList{u"Äpfel"_s, u"VLC"_s, u"Zoom"_s};
    }

    void search()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        m_models->places.setQuery({query, {}});
        QCOMPARE(m_models->shown(), found);
    }

    void searchSeesNewPlugs()
    {
        m_models->places.setQuery({u"webcam zoom"_s, {}});
        QCOMPARE(m_models->places.rowCount(), 0);
        m_world->addPlug(u"zoom-client"_s, {u"camera"_s, u"camera"_s});
        QTRY_COMPARE(m_models->shown(), QStringList{u"Zoom"_s});
    }

    void snapdAwayChangesNothing()
    {
        m_world->setAway(Snapd::ErrorCode::NotRunning);
        QTRY_VERIFY(m_models->store.availability() != PermissionStore::Availability::Ready);
        QCOMPARE(m_models->shown().size(), 3);
        m_world->setAway({});
        QTRY_COMPARE(m_models->store.availability(), PermissionStore::Availability::Ready);
        QCOMPARE(m_models->appsReset.count(), 0);
    }
};

QTEST_MAIN(AppsModelTest)

#include "appsmodeltest.moc"
