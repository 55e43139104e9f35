// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/leasebook.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Privileged;

namespace
{

const Snapd::PlugRef Camera{u"vlc"_s, u"camera"_s};
const Snapd::SlotRef SystemCamera{u"snapd"_s, u"camera"_s};
constexpr auto Name = "vlc:camera:system:camera"_L1;

QByteArray ending(qint64 until)
{
    return R"({"given":1,"uid":1000,"until":)" + QByteArray::number(until) + R"(,"version":1})";
}

qint64 fromNow(qint64 ms)
{
    return QDateTime::currentMSecsSinceEpoch() + ms;
}

}

/** Until when something is allowed, as root has noted it down, in a directory that comes and goes. */
class TestLeaseBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void told();
    void bySystemsNames();
    void everyConnectionHasToEnd();
    void overdue();
    void foreignFiles_data();
    void foreignFiles();
    void neverALinkOrAPipe();
    void comesLater();
    void goesAndComes();

private:
    bool write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_directory + u"/.new"_s);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush()
            && std::rename(qPrintable(file.fileName()), qPrintable(m_directory + u'/' + name)) == 0;
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_directory;
};

void TestLeaseBook::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_directory = m_root->filePath(u"lib/snapperms/leases"_s);
}

void TestLeaseBook::told()
{
    QVERIFY(QDir().mkpath(m_directory));
    LeaseBook book(m_directory);
    QSignalSpy changed(&book, &LeaseBook::changed);
    book.start();
    QVERIFY(!book.of(Camera, {SystemCamera}));
    const qint64 until = fromNow(60'000);
    QVERIFY(write(Name, ending(until)));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(book.of(Camera, {SystemCamera}), (AllowedUntil{.end = QDateTime::fromMSecsSinceEpoch(until), .isOverdue = false}));
    QVERIFY(!book.of(Camera, {}));
    QVERIFY(!book.of({u"vlc"_s, u"home"_s}, {SystemCamera}));
    // Renewed, then gone.
    QVERIFY(write(Name, ending(until + 5)));
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(book.of(Camera, {SystemCamera})->end.toMSecsSinceEpoch(), until + 5);
    QVERIFY(QFile::remove(m_directory + u'/' + Name));
    QTRY_COMPARE(changed.size(), 3);
    QVERIFY(!book.of(Camera, {SystemCamera}));
}

void TestLeaseBook::bySystemsNames()
{
    const LeasedPairs pairs{{{Camera, {u"system"_s, u"camera"_s}}, fromNow(60'000)}};
    for (const QString &name : {u"snapd"_s, u"core"_s, u"system"_s}) {
        QVERIFY(allowedUntil(pairs, Camera, {{name, u"camera"_s}}));
    }
    QVERIFY(!allowedUntil(pairs, Camera, {{u"other"_s, u"camera"_s}}));
}

void TestLeaseBook::everyConnectionHasToEnd()
{
    const Snapd::SlotRef other{u"hub"_s, u"camera"_s};
    LeasedPairs pairs{{{Camera, {u"system"_s, u"camera"_s}}, 5000}};
    QVERIFY(!allowedUntil(pairs, Camera, {SystemCamera, other}));
    QVERIFY(!allowedUntil(pairs, Camera, {other, SystemCamera}));
    pairs.insert({Camera, other}, 7000);
    QCOMPARE(allowedUntil(pairs, Camera, {SystemCamera, other})->end.toMSecsSinceEpoch(), 7000);
    QCOMPARE(allowedUntil(pairs, Camera, {other, SystemCamera})->end.toMSecsSinceEpoch(), 7000);
}

void TestLeaseBook::overdue()
{
    QVERIFY(QDir().mkpath(m_directory));
    // In a moment it is, without anybody's doing.
    QVERIFY(write(Name, ending(fromNow(150 - AllowedUntil::Patience.count()))));
    LeaseBook book(m_directory);
    QSignalSpy changed(&book, &LeaseBook::changed);
    book.start();
    QTRY_VERIFY(book.of(Camera, {SystemCamera}));
    QTRY_VERIFY(book.of(Camera, {SystemCamera})->isOverdue);
    QTRY_COMPARE(changed.size(), 2);
}

void TestLeaseBook::foreignFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QString(Name) << ending(5) << true;
    QTest::newRow("three names") << u"vlc:camera:system"_s << ending(5) << false;
    QTest::newRow("five names") << u"vlc:camera:system:camera:x"_s << ending(5) << false;
    QTest::newRow("an empty name") << u"vlc::system:camera"_s << ending(5) << false;
    QTest::newRow("hidden") << u".vlc:camera:system:camera"_s << ending(5) << false;
    QTest::newRow("nothing in it") << QString(Name) << QByteArray() << false;
    QTest::newRow("no JSON") << QString(Name) << QByteArray("until") << false;
    QTest::newRow("a list") << QString(Name) << QByteArray("[5]") << false;
    QTest::newRow("no end") << QString(Name) << QByteArray(R"({"version":1})") << false;
    QTest::newRow("a word") << QString(Name) << QByteArray(R"({"until":"5","version":1})") << false;
    QTest::newRow("before all times") << QString(Name) << ending(-5) << false;
    QTest::newRow("after all times") << QString(Name) << ending(std::numeric_limits<qint64>::max()) << false;
    QTest::newRow("another version") << QString(Name) << QByteArray(R"({"until":5,"version":2})") << false;
    QTest::newRow("too long") << QString(Name) << R"({"until":5,"version":1,"x":")" + QByteArray(300, 'x') + "\"}" << false;
}

void TestLeaseBook::foreignFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, good);
    QVERIFY(QDir().mkpath(m_directory));
    QVERIFY(write(name, content));
    QCOMPARE(readLeases(m_directory).size(), good ? 1 : 0);
}

void TestLeaseBook::neverALinkOrAPipe()
{
    QVERIFY(QDir().mkpath(m_directory));
    QVERIFY(write(u"real"_s, ending(5)));
    QVERIFY(QFile::link(m_directory + u"/real"_s, m_directory + u'/' + Name));
    QCOMPARE(::mkfifo(qPrintable(m_directory + u"/vlc:home:system:home"_s), 0600), 0);
    QVERIFY(QDir().mkpath(m_directory + u"/vlc:x11:system:x11"_s));
    QVERIFY(readLeases(m_directory).isEmpty()); // and it does not wait for anybody to write into the pipe
    QVERIFY(readLeases(m_root->filePath(u"nowhere"_s)).isEmpty());
}

/** As on a system on which nothing was ever allowed for a while. */
void TestLeaseBook::comesLater()
{
    LeaseBook book(m_directory);
    QSignalSpy changed(&book, &LeaseBook::changed);
    book.start();
    QVERIFY(QDir().mkpath(m_root->filePath(u"lib"_s)));
    QCoreApplication::processEvents();
    QVERIFY(QDir().mkpath(m_directory));
    QVERIFY(write(Name, ending(fromNow(60'000))));
    QTRY_VERIFY(book.of(Camera, {SystemCamera}));
}

void TestLeaseBook::goesAndComes()
{
    QVERIFY(QDir().mkpath(m_directory));
    QVERIFY(write(Name, ending(fromNow(60'000))));
    LeaseBook book(m_directory);
    book.start();
    QTRY_VERIFY(book.of(Camera, {SystemCamera}));
    QVERIFY(QDir(m_root->filePath(u"lib/snapperms"_s)).removeRecursively());
    QTRY_VERIFY(!book.of(Camera, {SystemCamera}));
    QVERIFY(QDir().mkpath(m_directory));
    QVERIFY(write(Name, ending(fromNow(60'000))));
    QTRY_VERIFY(book.of(Camera, {SystemCamera}));
}

QTEST_GUILESS_MAIN(TestLeaseBook)

#include "tst_leasebook.moc"
