// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/leasestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;
using namespace std::chrono_literals;

namespace
{

const Pair Camera{.plugSnap = u"vlc"_s, .plug = u"camera"_s, .slotSnap = u"snapd"_s, .slot = u"camera"_s, .interface = {}};

}

/** Leases on a real disk. What the files have in common with those of what is to stay off, that store's test has. */
class LeaseStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void given();
    void everybodyCanRead();
    void renewedAndRestored();
    void hostile_data();
    void hostile();
    void strangers();
    void unreadable();
    void nobodyCanHoldItUp();
    void modeIsMended();
    void noRoom();

private:
    [[nodiscard]] static Pair pairOfNobody()
    {
        return {.plugSnap = u"a/b"_s, .plug = u"camera"_s, .slotSnap = u"snapd"_s, .slot = u"camera"_s, .interface = {}};
    }
    [[nodiscard]] QString file() const { return m_path + u"/vlc:camera:system:camera"_s; }
    [[nodiscard]] uint modeOf(const QString &path) const
    {
        struct stat status{};
        return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    qint64 m_now = 5000;
    std::unique_ptr<LeaseStore> m_store;
};

void LeaseStoreTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"leases"_s);
    m_now = 5000;
    m_store = std::make_unique<LeaseStore>(m_path.toUtf8(), [this] {
        return m_now;
    });
}

void LeaseStoreTest::given()
{
    QVERIFY(m_store->isEmpty());
    QVERIFY(!m_store->of(Camera));
    QVERIFY(m_store->give(Camera, 1000, 15min));
    QCOMPARE(m_store->of(Camera), (Lease{.given = 5000, .until = 905'000, .uid = 1000}));
    const QList<LeaseRecord> records = m_store->records();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].pair.slotSnap, u"system"_s);
    QCOMPARE(records[0].lease.until, 905'000);
    Pair other = Camera;
    other.slotSnap = u"core"_s; // the system by another name
    QVERIFY(m_store->of(other));
    other.slot = u"other"_s;
    QVERIFY(!m_store->of(other));
    QVERIFY(!m_store->drop(other));
    QVERIFY(m_store->drop(Camera));
    QVERIFY(!m_store->drop(Camera));
    QVERIFY(m_store->isEmpty());
}

/** Whatever the umask of the process: the window reads them as whoever runs it. */
void LeaseStoreTest::everybodyCanRead()
{
    const mode_t before = ::umask(077);
    m_store->prepare();
    QCOMPARE(modeOf(m_path), 0755U);
    QVERIFY(QDir(m_path).removeRecursively());
    const bool isGiven = m_store->give(Camera, 1000, 15min);
    ::umask(before);
    QVERIFY(isGiven);
    QCOMPARE(modeOf(m_path), 0755U);
    QCOMPARE(modeOf(file()), 0644U);
}

void LeaseStoreTest::renewedAndRestored()
{
    QVERIFY(m_store->give(Camera, 1000, 15min));
    const LeaseRecord first = m_store->records().constFirst();
    QVERIFY(m_store->isCurrent(first));
    m_now += 1000;
    QVERIFY(m_store->give(Camera, 1000, 60min));
    QVERIFY(!m_store->isCurrent(first));
    m_store->dropIfCurrent(first);
    QCOMPARE(m_store->of(Camera)->until, m_now + 3'600'000);
    m_store->restore(Camera, first.lease);
    QCOMPARE(m_store->of(Camera), first.lease);
    QVERIFY(m_store->isCurrent(first));
    m_store->dropIfCurrent(first);
    QVERIFY(m_store->isEmpty());
}

void LeaseStoreTest::hostile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QByteArray(R"({"version":1,"given":5,"until":6,"uid":0})") << true;
    QTest::newRow("at the beginning of time") << QByteArray(R"({"version":1,"given":0,"until":6,"uid":0})") << true;
    QTest::newRow("a day") << QByteArray(R"({"version":1,"given":5,"until":86400005,"uid":4294967295})") << true;
    QTest::newRow("longer than a day") << QByteArray(R"({"version":1,"given":5,"until":86400006,"uid":0})") << false;
    QTest::newRow("over before it began") << QByteArray(R"({"version":1,"given":5,"until":5,"uid":0})") << false;
    QTest::newRow("before all times") << QByteArray(R"({"version":1,"given":-1,"until":6,"uid":0})") << false;
    QTest::newRow("never given") << QByteArray(R"({"version":1,"until":6,"uid":0})") << false;
    QTest::newRow("without an end") << QByteArray(R"({"version":1,"given":5,"uid":0})") << false;
    QTest::newRow("words") << QByteArray(R"({"version":1,"given":"5","until":"6","uid":0})") << false;
    QTest::newRow("nobody") << QByteArray(R"({"version":1,"given":5,"until":6})") << false;
    QTest::newRow("no such user") << QByteArray(R"({"version":1,"given":5,"until":6,"uid":4294967296})") << false;
    QTest::newRow("another version") << QByteArray(R"({"version":2,"given":5,"until":6,"uid":0})") << false;
    QTest::newRow("of the other kind") << QByteArray(R"({"version":1,"time":5,"uid":0})") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("too much") << QByteArray(R"({"version":1,"given":5,"until":6,"uid":0,"more":")") + QByteArray(300, 'x') + R"("})" << false;
}

void LeaseStoreTest::hostile()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, good);
    m_store->prepare();
    QFile record(file());
    QVERIFY(record.open(QIODevice::WriteOnly));
    QCOMPARE(record.write(content), content.size());
    record.close();
    // What cannot be made out is over, and stays for whoever ends it.
    QCOMPARE(m_store->records().size(), 1);
    QCOMPARE(m_store->of(Camera)->until > 0, good);
    QVERIFY(m_store->isCurrent(m_store->records().constFirst()));
    QVERIFY(QFile::exists(file()));
    m_store->dropIfCurrent(m_store->records().constFirst());
    QVERIFY(!QFile::exists(file()));
}

/** What is no file, or has no such name, is nothing and goes. */
void LeaseStoreTest::strangers()
{
    m_store->prepare();
    QVERIFY(QFile::link(u"/etc/hostname"_s, file()));
    QVERIFY(QDir().mkpath(m_path + u"/vlc:home:system:home"_s));
    QFile stranger(m_path + u"/README"_s);
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    stranger.close();
    QVERIFY(m_store->records().isEmpty());
    QVERIFY(m_store->isEmpty());
}

/** Nothing that fails for a moment makes a lease permanent. */
void LeaseStoreTest::unreadable()
{
    QVERIFY(m_store->give(Camera, 1000, 15min));
    struct rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::close(next);
    struct rlimit few = before;
    few.rlim_cur = rlim_t(next) + 2; // for the directory and its lock alone
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    const std::optional<Lease> read = m_store->of(Camera);
    ::setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(read, Lease());
    QCOMPARE(m_store->of(Camera)->uid, 1000U);
    QVERIFY(!m_store->of(pairOfNobody()));
}

/** Everybody can open the directory, and so hold a lock on it. */
void LeaseStoreTest::nobodyCanHoldItUp()
{
    m_store->prepare();
    const int other = ::open(qPrintable(m_path), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    QCOMPARE(::flock(other, LOCK_EX), 0);
    QVERIFY(m_store->give(Camera, 1000, 15min));
    QCOMPARE(m_store->records().size(), 1);
    ::close(other);
    QCOMPARE(modeOf(m_path + u".lock"_s) & 0077U, 0U);
}

/** As after a crash between two calls. */
void LeaseStoreTest::modeIsMended()
{
    QVERIFY(QDir().mkpath(m_path));
    QCOMPARE(::chmod(qPrintable(m_path), 0700), 0);
    m_store->prepare();
    QCOMPARE(modeOf(m_path), 0755U);
}

void LeaseStoreTest::noRoom()
{
    QVERIFY(QDir().mkpath(file()));
    QVERIFY(!m_store->give(Camera, 1000, 15min));
    LeaseStore nowhere("/nonexistent/leases", [] {
        return 0;
    });
    QVERIFY(!nowhere.give(Camera, 1000, 15min));
    QVERIFY(nowhere.isEmpty());
    QVERIFY(nowhere.records().isEmpty());
    // Without the lock, nothing.
    QVERIFY(QDir().rmdir(file()));
    QVERIFY(m_store->give(Camera, 1000, 15min));
    QVERIFY(QFile::remove(m_path + u".lock"_s));
    QVERIFY(QDir().mkpath(m_path + u".lock"_s));
    QVERIFY(!m_store->give(Camera, 1000, 15min));
    QVERIFY(m_store->records().isEmpty());
    QVERIFY(QFile::exists(file()));
}

QTEST_GUILESS_MAIN(LeaseStoreTest)

#include "leasestoretest.moc"
