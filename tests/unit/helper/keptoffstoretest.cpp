// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/keptoffstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <memory>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

namespace
{

Pair pairOfNames(const QString &plugSnap, const QString &plug, const QString &slotSnap, const QString &slot)
{
    return {.plugSnap = plugSnap, .plug = plug, .slotSnap = slotSnap, .slot = slot, .interface = {}};
}

const Pair Home = pairOfNames(u"vlc"_s, u"home"_s, u"snapd"_s, u"home"_s);

}

/** Records on a real disk, among what does not belong there. */
class KeptOffStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void kept();
    void theSystemHasManyNames();
    void droppedByPlug();
    void droppedAlone();
    void edges();
    void lockedMeanwhile();
    void waitsThroughSignals();
    void noRoom();
    void noFilesLeft();
    void renewedIsNotDropped();
    void badNames();
    void inTheWay();
    void bounded();
    void noDirectory();
    void hostileFiles_data();
    void hostileFiles();
    void hostileKinds();

private:
    [[nodiscard]] QStringList files() const { return QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    qint64 m_now = 1000;
    std::unique_ptr<KeptOffStore> m_store;
};

void KeptOffStoreTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"kept-off"_s);
    m_now = 1000;
    m_store = std::make_unique<KeptOffStore>(m_path.toUtf8(), [this] {
        return m_now;
    });
}

void KeptOffStoreTest::kept()
{
    QVERIFY(m_store->isEmpty() && !m_store->has(Home));
    QVERIFY(m_store->keep(Home, 1000));
    QVERIFY(m_store->has(Home));
    QCOMPARE(files(), QStringList{u"vlc:home:system:home"_s});
    struct stat status{};
    QCOMPARE(::stat(qPrintable(m_path + u"/vlc:home:system:home"_s), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0600U);
    QCOMPARE(::stat(qPrintable(m_path), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0700U);
    QVERIFY(!m_store->isEmpty());

    // Another process reads it.
    KeptOffStore other(m_path.toUtf8(), [] {
        return 0;
    });
    const auto records = other.records();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].pair.plugSnap, u"vlc"_s);
    QCOMPARE(records[0].pair.plug, u"home"_s);
    QCOMPARE(records[0].pair.slotSnap, u"system"_s);
    QCOMPARE(records[0].pair.slot, u"home"_s);
    QCOMPARE(records[0].time, 1000);
    QCOMPARE(records[0].uid, 1000U);

    QVERIFY(other.drop(Home));
    QVERIFY(m_store->isEmpty());
    QVERIFY(!other.drop(Home)); // once more is no harm
}

void KeptOffStoreTest::theSystemHasManyNames()
{
    for (const QString &name : {u"snapd"_s, u"core"_s, u"system"_s}) {
        QVERIFY(m_store->keep(pairOfNames(u"vlc"_s, u"home"_s, name, u"home"_s), 1));
        QCOMPARE(files().size(), 1);
    }
    m_store->drop(pairOfNames(u"vlc"_s, u"home"_s, u"core"_s, u"home"_s));
    QVERIFY(m_store->isEmpty());
}

void KeptOffStoreTest::droppedByPlug()
{
    for (const QString &plugSnap : {u"vlc"_s, u"vlc_work"_s}) {
        for (const QString &plug : {u"home"_s, u"home-all"_s}) {
            QVERIFY(m_store->keep(pairOfNames(plugSnap, plug, u"snapd"_s, u"home"_s), 1));
            QVERIFY(m_store->keep(pairOfNames(plugSnap, plug, u"hub"_s, u"home"_s), 1));
        }
    }
    QVERIFY(m_store->drop(pairOfNames(u"vlc"_s, u"home"_s, {}, {})));
    QVERIFY(!m_store->drop(pairOfNames(u"vlc"_s, u"home"_s, {}, {})));
    QCOMPARE(files(),
        (QStringList{u"vlc:home-all:hub:home"_s,
            u"vlc:home-all:system:home"_s,
            u"vlc_work:home-all:hub:home"_s,
            u"vlc_work:home-all:system:home"_s,
            u"vlc_work:home:hub:home"_s,
            u"vlc_work:home:system:home"_s}));
}

void KeptOffStoreTest::droppedAlone()
{
    QVERIFY(m_store->keep(Home, 1));
    QVERIFY(m_store->keep(pairOfNames(u"vlc"_s, u"home"_s, u"hub"_s, u"home"_s), 1));
    m_store->drop(Home);
    QCOMPARE(files(), QStringList{u"vlc:home:hub:home"_s});
}

void KeptOffStoreTest::edges()
{
    QVERIFY(m_store->keep(Home, 1));
    const auto write = [this](const QByteArray &content) {
        QFile file(m_path + u"/vlc:home:system:home"_s);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QByteArray content = R"({"version":1,"time":0,"uid":0})";
    QVERIFY(write(content));
    QCOMPARE(m_store->records().size(), 1);
    QVERIFY(write(R"({"version":1,"time":1,"uid":4294967295})"));
    QCOMPARE(m_store->records().constFirst().uid, 4294967295U);
    content += QByteArray(256 - content.size(), ' ');
    QVERIFY(write(content));
    QCOMPARE(m_store->records().size(), 1);
    QVERIFY(write(content + ' '));
    QVERIFY(m_store->records().isEmpty());
    QVERIFY(m_store->isEmpty());
}

/** While a record is written, nobody else is at it. */
void KeptOffStoreTest::lockedMeanwhile()
{
    int refusals = 0;
    KeptOffStore store(m_path.toUtf8(), [this, &refusals] {
        const int other = ::open(qPrintable(m_path), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        refusals += ::flock(other, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK ? 1 : 0;
        ::close(other);
        return m_now;
    });
    QVERIFY(store.keep(Home, 1));
    QCOMPARE(refusals, 1);
}

/** Whoever is told something else while waiting for the lock goes on waiting. */
void KeptOffStoreTest::waitsThroughSignals()
{
    static std::atomic<int> signalsTaken = 0;
    signalsTaken = 0;
    struct sigaction action{};
    struct sigaction before{};
    action.sa_handler = [](int) {
        ++signalsTaken;
    };
    QCOMPARE(::sigaction(SIGUSR1, &action, &before), 0); // without SA_RESTART
    QVERIFY(QDir().mkpath(m_path));
    const int holder = ::open(qPrintable(m_path), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    QCOMPARE(::flock(holder, LOCK_EX), 0);

    std::atomic<int> id = 0;
    bool isKept = false;
    std::thread waiting([&] {
        id = ::gettid();
        isKept = m_store->keep(Home, 1);
    });
    const auto isAsleep = [&id] {
        QFile stat(u"/proc/self/task/%1/stat"_s.arg(id));
        return id != 0 && stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") S ");
    };
    const bool slept = QTest::qWaitFor(isAsleep);
    ::pthread_kill(waiting.native_handle(), SIGUSR1);
    const bool wasTold = QTest::qWaitFor([] {
        return signalsTaken == 1;
    });
    ::flock(holder, LOCK_UN);
    waiting.join();
    ::close(holder);
    ::sigaction(SIGUSR1, &before, nullptr);
    QVERIFY(slept && wasTold);
    QVERIFY(isKept);
}

/** Half a record is none. */
void KeptOffStoreTest::noRoom()
{
    QVERIFY(QDir().mkpath(m_path));
    struct rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit little = before;
    little.rlim_cur = 8;
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
    const bool isKept = m_store->keep(Home, 1);
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, handler);
    QVERIFY(!isKept);
    QVERIFY(files().isEmpty());
}

/** Whoever cannot look leaves everything as it is. */
void KeptOffStoreTest::noFilesLeft()
{
    QVERIFY(m_store->keep(Home, 1));
    struct rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::close(next);
    struct rlimit few = before;
    few.rlim_cur = rlim_t(next) + 2; // for the directory and its lock alone
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    const auto records = m_store->records();
    const bool isKept = m_store->keep(Home, 2);
    ::setrlimit(RLIMIT_NOFILE, &before);
    QVERIFY(records.isEmpty());
    QVERIFY(!isKept);
    QCOMPARE(m_store->records().size(), 1);
    QCOMPARE(m_store->records().constFirst().uid, 1U);
}

void KeptOffStoreTest::renewedIsNotDropped()
{
    QVERIFY(m_store->keep(Home, 1000));
    const KeptOffRecord old = m_store->records().constFirst();
    QVERIFY(m_store->isCurrent(old));
    QVERIFY(m_store->keep(Home, 1001)); // by somebody else, in the same millisecond
    QVERIFY(!m_store->isCurrent(old));
    m_now = 2000;
    QVERIFY(m_store->keep(Home, 1000));
    QVERIFY(!m_store->isCurrent(old));
    m_store->dropIfCurrent(old);
    QCOMPARE(files().size(), 1);
    const KeptOffRecord renewed = m_store->records().constFirst();
    QCOMPARE(renewed.time, 2000);
    m_store->dropIfCurrent(renewed);
    QVERIFY(m_store->isEmpty());
    QVERIFY(!m_store->isCurrent(renewed));
}

void KeptOffStoreTest::badNames()
{
    for (const QString &bad : {u""_s, u".."_s, u"a/b"_s, u"../../etc/passwd"_s, u"a:b"_s, u"a\n"_s}) {
        QVERIFY(!m_store->keep(pairOfNames(bad, u"home"_s, u"snapd"_s, u"home"_s), 1));
        QVERIFY(!m_store->keep(pairOfNames(u"vlc"_s, bad, u"snapd"_s, u"home"_s), 1));
        QVERIFY(!m_store->keep(pairOfNames(u"vlc"_s, u"home"_s, bad, u"home"_s), 1));
        QVERIFY(!m_store->keep(pairOfNames(u"vlc"_s, u"home"_s, u"snapd"_s, bad), 1));
    }
    QVERIFY(m_store->isEmpty());
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"kept-off"_s});
    // The longest names that there are make a file name that there can be.
    const QString snap = QString(40, u'a') + u"_0123456789"_s;
    const QString plug(64, u'a');
    QVERIFY(m_store->keep(pairOfNames(snap, plug, snap, plug), 1));
    QCOMPARE(m_store->records().size(), 1);
}

/** What cannot be recorded is said not to be, and leaves nothing behind. */
void KeptOffStoreTest::inTheWay()
{
    QVERIFY(QDir().mkpath(m_path + u"/vlc:home:system:home"_s));
    QVERIFY(!m_store->keep(Home, 1000));
    QCOMPARE(QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"vlc:home:system:home"_s});
}

void KeptOffStoreTest::bounded()
{
    QVERIFY(m_store->keep(Home, 1));
    for (qsizetype i = 1; i < KeptOffStore::Limit; ++i) {
        QFile file(m_path + u"/vlc:p%1:system:home"_s.arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version":1,"time":1,"uid":1})");
    }
    QCOMPARE(m_store->records().size(), KeptOffStore::Limit);
    QVERIFY(!m_store->keep(pairOfNames(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s), 1));
    QVERIFY(m_store->keep(Home, 2)); // replacing takes no room
    QCOMPARE(files().size(), KeptOffStore::Limit);
    // More than there may be are not all read.
    QFile file(m_path + u"/vlc:more:system:home"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":1,"time":1,"uid":1})");
    file.close();
    QCOMPARE(m_store->records().size(), KeptOffStore::Limit);
}

void KeptOffStoreTest::noDirectory()
{
    KeptOffStore store("/nonexistent/kept-off", [] {
        return 0;
    });
    QVERIFY(!store.keep(Home, 1));
    QVERIFY(!store.drop(Home));
    QVERIFY(store.records().isEmpty());
    QVERIFY(store.isEmpty());
}

void KeptOffStoreTest::hostileFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = R"({"version":1,"time":1,"uid":1})";
    const QString name = u"vlc:home:system:home"_s;
    QTest::newRow("name of two parts") << u"vlc:home"_s << good;
    QTest::newRow("name of five parts") << u"vlc:home:system:home:x"_s << good;
    QTest::newRow("name with an upper-case snap") << u"VLC:home:system:home"_s << good;
    QTest::newRow("name with a space") << u"vlc:home :system:home"_s << good;
    QTest::newRow("system by another name") << u"vlc:home:snapd:home"_s << good;
    QTest::newRow("hidden") << u".vlc:home:system:home"_s << good;
    QTest::newRow("left over") << u".new"_s << good;
    QTest::newRow("empty") << name << QByteArray();
    QTest::newRow("no JSON") << name << QByteArray("off");
    QTest::newRow("a list") << name << QByteArray("[1]");
    QTest::newRow("no version") << name << QByteArray(R"({"time":1,"uid":1})");
    QTest::newRow("another version") << name << QByteArray(R"({"version":2,"time":1,"uid":1})");
    QTest::newRow("no time") << name << QByteArray(R"({"version":1,"uid":1})");
    QTest::newRow("time is a word") << name << QByteArray(R"({"version":1,"time":"1","uid":1})");
    QTest::newRow("time below zero") << name << QByteArray(R"({"version":1,"time":-5,"uid":1})");
    QTest::newRow("uid below zero") << name << QByteArray(R"({"version":1,"time":1,"uid":-5})");
    QTest::newRow("uid too big") << name << QByteArray(R"({"version":1,"time":1,"uid":4294967296})");
    QTest::newRow("huge") << name << QByteArray(good + QByteArray(1000000, ' '));
}

void KeptOffStoreTest::hostileFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Pair other = pairOfNames(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s);
    QVERIFY(m_store->keep(other, 1));
    QFile file(m_path + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(m_store->records().size(), 1);
    QCOMPARE(files(), QStringList{u"vlc:camera:system:camera"_s});
}

void KeptOffStoreTest::hostileKinds()
{
    QVERIFY(m_store->keep(Home, 1));
    QFile target(m_directory->filePath(u"target"_s));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(R"({"version":1,"time":1,"uid":1})");
    target.close();
    QVERIFY(target.link(m_path + u"/vlc:a:system:a"_s));
    QCOMPARE(::mkfifo(qPrintable(m_path + u"/vlc:b:system:b"_s), 0600), 0);
    // Something to be read from it, and still nothing to read.
    const int pipe = ::open(qPrintable(m_path + u"/vlc:b:system:b"_s), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    const QByteArray good = R"({"version":1,"time":1,"uid":1})";
    QCOMPARE(::write(pipe, good.constData(), size_t(good.size())), good.size());
    QVERIFY(QDir(m_path).mkdir(u"vlc:c:system:c"_s));
    QVERIFY(QDir(m_path).mkpath(u"full/inner"_s));
    QVERIFY(target.link(m_path + u"/.new"_s));
    QCOMPARE(m_store->records().size(), 1);
    QCOMPARE(files(), (QStringList{u"full"_s, u"vlc:home:system:home"_s}));
    ::close(pipe);
    QVERIFY(QFile::exists(target.fileName()));
    // What refuses to go is not taken for a record, nor for nothing.
    QVERIFY(m_store->drop(Home));
    QVERIFY(m_store->records().isEmpty());
    QVERIFY(!m_store->isEmpty());
    // A link where the temporary file goes is replaced, not written through.
    QVERIFY(target.link(m_path + u"/.new"_s));
    QVERIFY(m_store->keep(Home, 77));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QVERIFY(!target.readAll().contains("77"));
}

QTEST_GUILESS_MAIN(KeptOffStoreTest)

#include "keptoffstoretest.moc"
