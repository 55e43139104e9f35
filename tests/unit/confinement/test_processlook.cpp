// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "drawnout.h"
#include "machine.h"

#include "confinement/namedthings.h"
#include "confinement/openfiles.h"
#include "confinement/processlook.h"
#include "confinement/usewatch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <stop_token>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/** No more threads for whoever runs this, root excepted. */
class NoThreads
{
public:
    NoThreads()
    {
        ::getrlimit(RLIMIT_NPROC, &m_before);
        const rlimit none{.rlim_cur = 1, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_NPROC, &none);
    }
    ~NoThreads() { ::setrlimit(RLIMIT_NPROC, &m_before); }
    Q_DISABLE_COPY_MOVE(NoThreads)

private:
    rlimit m_before = {};
};

bool programs(const Tree &tree, int howMany)
{
    bool ok = true;
    for (int pid = 100; pid < 100 + howMany; ++pid) {
        ok = ok && tree.process(pid, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc"));
    }
    return ok;
}

bool anything(const SecurityTag &, const NamedThing &)
{
    return true;
}

SnapProcess process(int pid, quint64 start)
{
    return {.pid = pid, .startTime = start, .uid = 0, .label = {}, .cgroup = {}};
}

std::chrono::steady_clock::time_point in(std::chrono::milliseconds time)
{
    return std::chrono::steady_clock::now() + time;
}

}

/** What one look takes: how long, how often it reads, and what becomes of what does not come. */
class ProcessLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patienceIsForAllTogether();
    void nothingIsLookedAtAfterwards();
    void oneThatDrawsItOutIsOne();
    void readOnce();
    void notWithoutEnd();
    void asManyAsMayWait();
    void withoutThreads();
    void usesToo();
    void notWanted();
    void watchThatGoes();
};

/** However many draw it out, and whatever is asked of them. */
void ProcessLookTest::patienceIsForAllTogether()
{
    const Tree tree;
    QVERIFY(programs(tree, 30));
    DrawnOut drawnOut;
    QElapsedTimer timer;
    timer.start();
    const ProcessLook look(tree.root(), 1000, {.one = 200ms, .whole = 500ms}, drawnOut.read());
    const Holders holders = whoHolds(look, u"vlc"_s, thingsOfInterface(u"camera"_s));
    const NamedHolders named = whoHoldsNamed(look, u"vlc"_s, {}, anything);
    // One after the other they would have had twelve seconds.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(look.isOver());
    QVERIFY(drawnOut.begun <= 3);
    QVERIFY(holders.holders.isEmpty() && named.holders.isEmpty());
    QCOMPARE(holders.unseen.size(), 30);
    QCOMPARE(named.unseen.size(), 30);
    QVERIFY(!look.mappedFiles(process(4242, 1)));
}

/** Not what is open either, of which there may be very much. */
void ProcessLookTest::nothingIsLookedAtAfterwards()
{
    const Tree tree;
    QVERIFY(programs(tree, 2));
    QVERIFY(tree.link(u"/proc/101/fd/5"_s, u"/dev/video93"_s));
    const ProcessLook look(tree.root(), 1000, {.one = 1min, .whole = 0ms}, readFile);
    const Holders holders = whoHolds(look, u"vlc"_s, thingsOfInterface(u"camera"_s));
    const NamedHolders named = whoHoldsNamed(look, u"vlc"_s, {}, anything);
    QVERIFY(holders.holders.isEmpty() && named.holders.isEmpty());
    QVERIFY(holders.unseen.size() == 2 && named.unseen.size() == 2);
}

/** It takes nothing from what is known of the others. */
void ProcessLookTest::oneThatDrawsItOutIsOne()
{
    const Tree tree;
    QVERIFY(programs(tree, 3));
    QVERIFY(tree.write(u"/proc/102/maps"_s, "7f0000000000-7f0000001000 rw-s 00000000 00:05 93    /dev/video92\n"));
    DrawnOut drawnOut;
    const auto read = [&tree, slow = drawnOut.read()](const QString &path, qsizetype limit) {
        return path == tree.path(u"/proc/100/maps"_s) ? slow(path, limit) : readFile(path, limit);
    };
    const ProcessLook look(tree.root(), 1000, {.one = 100ms, .whole = 1min}, read);
    const Holders holders = whoHolds(look, u"vlc"_s, thingsOfInterface(u"camera"_s));
    QCOMPARE(holders.holders.size(), 1);
    QCOMPARE(holders.holders[0].process.pid, 102);
    QCOMPARE(holders.unseen.size(), 1);
    QCOMPARE(holders.unseen[0].pid, 100);
}

void ProcessLookTest::readOnce()
{
    const Tree tree;
    QVERIFY(programs(tree, 3));
    QVERIFY(tree.write(u"/proc/101/maps"_s, "7f0000000000-7f0000001000 rw-s 00000000 00:05 93    /home/letter\n"));
    QVERIFY(tree.mkdir(u"/proc/102/maps"_s));
    std::atomic<int> reads = 0;
    const auto read = [&reads](const QString &path, qsizetype limit) {
        ++reads;
        return readFile(path, limit);
    };
    const ProcessLook look(tree.root(), 1000, {}, read);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(whoHolds(look, u"vlc"_s, thingsOfInterface(u"camera"_s)).unseen.size(), 1);
        QCOMPARE(whoHoldsNamed(look, u"vlc"_s, {}, anything).holders.size(), 1);
        QCOMPARE(reads, 3);
    }
    // Another process, of the same number.
    QCOMPARE(look.mappedFiles(process(101, 5000)), (QList<MappedFile>{{"/home/letter"_ba, "rw"_ba}}));
    QCOMPARE(reads, 3);
    QVERIFY(tree.remove(u"/proc/101/maps"_s));
    QCOMPARE(look.mappedFiles(process(101, 5001)), QList<MappedFile>());
    QCOMPARE(reads, 4);
}

/** What is remembered has to have room. */
void ProcessLookTest::notWithoutEnd()
{
    const auto read = [](const QString &, qsizetype limit) {
        constexpr qsizetype large = 15 * 1024 * 1024;
        return limit < large ? FileContent{.data = {}, .problem = ReadProblem::TooLarge}
                             : FileContent{.data = QByteArray(large, 'x'), .problem = ReadProblem::None};
    };
    const ProcessLook look({}, 1000, {.one = 1min, .whole = 1min}, read);
    int had = 0;
    for (int pid = 1; pid <= 10; ++pid) {
        had += look.mappedFiles(process(pid, 1)).has_value() ? 1 : 0;
    }
    QCOMPARE(had, 4);
}

void ProcessLookTest::asManyAsMayWait()
{
    const auto atOnce = [](const QString &, qsizetype) {
        return FileContent{.data = "x"_ba, .problem = ReadProblem::None};
    };
    DrawnOut drawnOut;
    for (int i = 0; i < mostTimedReads; ++i) {
        QVERIFY(!readInTime(drawnOut.read(), {}, 1, in(20ms)));
    }
    QTRY_COMPARE(drawnOut.begun, mostTimedReads);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!readInTime(drawnOut.read(), {}, 1, in(1min)));
    QVERIFY(!readInTime(atOnce, {}, 1, in(1min)));
    QVERIFY(timer.elapsed() < 30'000);
    QCOMPARE(drawnOut.begun, mostTimedReads);
    // They come to their end after all.
    drawnOut.letGo();
    QTRY_VERIFY(readInTime(atOnce, {}, 1, in(1min)).has_value());
    for (int i = 0; i < 3 * mostTimedReads; ++i) {
        QCOMPARE(readInTime(atOnce, {}, 1, in(1min)).value_or(FileContent()).data, "x"_ba);
    }
}

void ProcessLookTest::withoutThreads()
{
    if (::geteuid() == 0) {
        QSKIP("root always gets one");
    }
    const Tree tree;
    QVERIFY(programs(tree, 3 * mostTimedReads));
    {
        const NoThreads noThreads;
        QCOMPARE(whoHolds(tree.root(), u"vlc"_s, thingsOfInterface(u"camera"_s)).unseen.size(), 3 * mostTimedReads);
    }
    QCOMPARE(whoHolds(tree.root(), u"vlc"_s, thingsOfInterface(u"camera"_s)), Holders());
}

/** What uses a device now is looked for with no more patience, and what is not known then is said to be so. */
void ProcessLookTest::usesToo()
{
    const Tree tree;
    QVERIFY(programs(tree, 2));
    QVERIFY(tree.link(u"/proc/101/fd/5"_s, u"/dev/video93"_s));
    QCOMPARE(currentUses({tree.root(), 1000}).uses.size(), 1);
    const CurrentUses now = currentUses({tree.root(), 1000, {.one = 1min, .whole = 0ms}, readFile});
    QVERIFY(now.uses.isEmpty());
    QCOMPARE(now.unseen + now.opaque, QStringList{u"vlc"_s});
}

/** Whoever asked need not wait for the answer that he does not want any more. */
void ProcessLookTest::notWanted()
{
    const Tree tree;
    QVERIFY(programs(tree, 30));
    DrawnOut drawnOut;
    std::stop_source gone;
    const ProcessLook look(tree.root(), 1000, {.one = 1min, .whole = 1min}, drawnOut.read(), gone.get_token());
    QElapsedTimer timer;
    timer.start();
    {
        const std::jthread asker([&drawnOut, &gone] {
            drawnOut.awaitBegun();
            gone.request_stop();
        });
        QCOMPARE(whoHolds(look, u"vlc"_s, thingsOfInterface(u"camera"_s)).unseen.size(), 30);
    }
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(drawnOut.begun, 1);
    QVERIFY(look.isOver());
    // Nor is anything begun.
    QCOMPARE(currentUses(look), CurrentUses());
    QVERIFY(ProcessTable(tree.root()).snapProcesses({}, look.stop()).isEmpty());
}

/** There may be very much to look through. */
void ProcessLookTest::watchThatGoes()
{
    const Tree tree;
    constexpr int howMany = 20;
    QVERIFY(programs(tree, howMany));
    for (int i = 0; i < howMany * 2000; ++i) {
        const QByteArray link = QFile::encodeName(tree.path(u"/proc/%1/fd/%2"_s.arg(100 + (i % howMany)).arg(i)));
        QVERIFY(::symlink("/dev/null", link.constData()) == 0);
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(currentUses({tree.root(), 1000}).opaque.isEmpty());
    const qint64 whole = timer.nsecsElapsed();
    // The machine may have other things to do for a moment.
    qint64 least = whole;
    for (int i = 0; i < 5; ++i) {
        auto watch = std::make_unique<UseWatch>(tree.root());
        watch->start();
        timer.start();
        watch.reset();
        least = std::min(least, timer.nsecsElapsed());
    }
    QVERIFY2(least < whole / 2, qPrintable(u"%1 of %2"_s.arg(least).arg(whole)));
}

QTEST_GUILESS_MAIN(ProcessLookTest)

#include "test_processlook.moc"
