// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "machine.h"

#include "confinement/observation.h"
#include "confinement/verifier.h"

#include <QTest>

#include <unistd.h>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;
using namespace MachineOfFiles;
using Reason = FindingReason;

namespace
{

/** The cgroup of a program that whoever runs the test has started. */
QByteArray own(const QByteArray &app)
{
    return scope(app).replace("user@1000", QByteArray("user@" + QByteArray::number(::geteuid())));
}

}

class VerifyingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWell();
    void unsafeFiles();
    void compilesNothingTwice();
    void drift_data();
    void drift();
    void confinements_data();
    void confinements();
    void noAppArmor();
    void processes();
    void processesOfOthers_data();
    void processesOfOthers();
    void devices_data();
    void devices();
    void filterAge();
    void toolsThatFail_data();
    void toolsThatFail();
    void otherFilterCompiler();
    void changesMeanwhile();
    void contextGone();
    void strangeNames();
};

void VerifyingTest::allIsWell()
{
    Machine machine;
    QVERIFY(machine.build());
    const auto verdict = verify(machine);
    QVERIFY(verdict);
    QCOMPARE(verdict->snap, u"vlc"_s);
    QCOMPARE(verdict->runnables.size(), 1);
    QCOMPARE(verdict->runnables[0].tag.toString(), u"snap.vlc.vlc"_s);
    QCOMPARE(reasons(verdict->runnables[0].findings), QList<Reason>());
    QCOMPARE(reasons(verdict->shared), QList<Reason>());
    QVERIFY(verdict->when.isValid());
    QCOMPARE(verdict->standing(), Standing::Enforced);
}

/** Rules that somebody else may write are no rules. */
void VerifyingTest::unsafeFiles()
{
    Machine machine;
    QVERIFY(machine.build());
    SnapObservation seen = observe(machine.root(), vlc);
    const auto isUnsafe = [&seen] {
        const SnapVerdict verdict = judge(vlc, seen, {}, seen.processes);
        const auto both = reasons(verdict.runnables[0].findings) + reasons(verdict.shared);
        return both.count(Reason::FileUnsafe);
    };
    QCOMPARE(isUnsafe(), 0);
    seen.runnables[0].filter.mode |= 0002;
    QCOMPARE(isUnsafe(), 1);
    // Two profiles, a filter and its source.
    seen = observe(Root(machine.path({}), ::geteuid() + 1), vlc);
    QCOMPARE(isUnsafe(), 4);
    QCOMPARE(Root().owner(), 0U);
}

void VerifyingTest::compilesNothingTwice()
{
    Machine machine;
    QVERIFY(machine.build());
    FakeRunner runner;
    PolicyCompiler compiler(&runner);
    Verifier verifier(&runner, &compiler, machine.root());
    int done = 0;
    for (int i = 0; i < 3; ++i) {
        verifier.verify(vlc, this, [&done](const SnapVerdict &) {
            ++done;
        });
    }
    QTRY_COMPARE(done, 3);
    verifier.verify(vlc, this, [&done](const SnapVerdict &) {
        ++done;
    });
    QTRY_COMPARE(done, 4);
    QCOMPARE(compiler.runs(), 3); // the program's profile, the mount helper's profile, the filter
}

void VerifyingTest::drift_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content"); // null: it is removed
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Standing>("standing");
    const QString dir = policy + u"/policy/profiles/snap.vlc.vlc.7"_s;
    QTest::newRow("profile removed from the kernel") << dir << QByteArray() << Reason::ProfileNotLoaded << Standing::Differs;
    QTest::newRow("complain mode") << dir + u"/mode"_s << "complain\n"_ba << Reason::ProfileMode << Standing::Differs;
    QTest::newRow("unconfined mode") << dir + u"/mode"_s << "unconfined\n"_ba << Reason::ProfileMode << Standing::Differs;
    QTest::newRow("strange mode") << dir + u"/mode"_s << "???\n"_ba << Reason::NotReadable << Standing::Unknown;
    QTest::newRow("replaced in the kernel") << dir + u"/raw_sha256"_s << QByteArray(64, 'a') << Reason::ProfileContent << Standing::Differs;
    QTest::newRow("hash hidden") << dir + u"/raw_sha256"_s << QByteArray() << Reason::HashHidden << Standing::Unknown;
    QTest::newRow("hash nonsense") << dir + u"/raw_sha256"_s << "../../etc"_ba << Reason::HashHidden << Standing::Unknown;
    QTest::newRow("text tampered with") << profiles + u"snap.vlc.vlc"_s << "profile snap.vlc.vlc { /** rw, }"_ba << Reason::ProfileContent << Standing::Differs;
    QTest::newRow("text gone") << profiles + u"snap.vlc.vlc"_s << QByteArray() << Reason::ProfileNotWritten << Standing::Differs;
    QTest::newRow("another profile of that name's beginning") << dir + u"/name"_s << "snap.vlc.vlcx\n"_ba << Reason::ProfileNotLoaded << Standing::Differs;
    QTest::newRow("filter truncated") << filters + u"snap.vlc.vlc.bin2"_s << "blob"_ba << Reason::FilterContent << Standing::Differs;
    QTest::newRow("filter empty") << filters + u"snap.vlc.vlc.bin2"_s << ""_ba << Reason::FilterContent << Standing::Differs;
    QTest::newRow("filter gone") << filters + u"snap.vlc.vlc.bin2"_s << QByteArray() << Reason::FilterNotCompiled << Standing::Differs;
    QTest::newRow("filter source gone") << filters + u"snap.vlc.vlc.src"_s << QByteArray() << Reason::FilterNotWritten << Standing::Differs;
    QTest::newRow("mount helper's profile removed") << policy + u"/policy/profiles/snap-update-ns.vlc.8"_s << QByteArray() << Reason::ProfileNotLoaded
                                                    << Standing::Differs;
}

void VerifyingTest::drift()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    Machine machine;
    QVERIFY(machine.build());
    QVERIFY(content.isNull() ? machine.remove(file) : machine.write(file, content));
    const auto verdict = verify(machine);
    QVERIFY(verdict);
    QCOMPARE(verdict->runnables.size(), 1);
    const QList<Reason> found = reasons(verdict->runnables[0].findings) + reasons(verdict->shared);
    QCOMPARE(found.size(), 1);
    QTEST(found[0], "reason");
    QTEST(standingOf(found[0]), "standing");
    QVERIFY(verdict->standing() >= standingOf(found[0]));
}

void VerifyingTest::confinements_data()
{
    QTest::addColumn<SnapToVerify::Confinement>("confinement");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QList<Reason>>("found");
    using Confinement = SnapToVerify::Confinement;
    QTest::newRow("devmode") << Confinement::DevMode << "complain\n"_ba << QList<Reason>{Reason::DevMode};
    QTest::newRow("devmode, enforced") << Confinement::DevMode << "enforce\n"_ba << QList<Reason>{Reason::DevMode, Reason::ProfileMode};
    QTest::newRow("classic") << Confinement::Classic << "complain\n"_ba << QList<Reason>{Reason::Classic};
    QTest::newRow("prompting") << Confinement::Strict << "prompt\n"_ba << QList<Reason>{};
}

void VerifyingTest::confinements()
{
    QFETCH(SnapToVerify::Confinement, confinement);
    QFETCH(QByteArray, mode);
    Machine machine;
    QVERIFY(machine.build());
    QVERIFY(machine.write(policy + u"/policy/profiles/snap.vlc.vlc.7/mode"_s, mode));
    SnapToVerify snap = vlc;
    snap.confinement = confinement;
    const auto verdict = verify(machine, snap);
    QVERIFY(verdict);
    QTEST(reasons(verdict->runnables[0].findings), "found");
}

void VerifyingTest::noAppArmor()
{
    Machine machine;
    QVERIFY(machine.build());
    QVERIFY(machine.write(u"/sys/module/apparmor/parameters/enabled"_s, "N\n"));
    auto verdict = verify(machine);
    QVERIFY(verdict);
    QCOMPARE(reasons(verdict->runnables[0].findings), QList{Reason::NoAppArmor});
    QCOMPARE(reasons(verdict->shared), QList<Reason>());
    QVERIFY(machine.remove(u"/sys/kernel/security"_s));
    QVERIFY(machine.write(filters + u"snap.vlc.vlc.bin2"_s, "short"));
    verdict = verify(machine);
    // Filters are looked at all the same.
    QCOMPARE(reasons(verdict->runnables[0].findings), (QList{Reason::NoAppArmor, Reason::FilterContent}));
    // A snap without any program is not enforced either.
    verdict = verify(machine, {u"bare"_s, {}, SnapToVerify::Confinement::Strict});
    QCOMPARE(reasons(verdict->shared), QList{Reason::NoAppArmor});
}

void VerifyingTest::processes()
{
    Machine machine;
    QVERIFY(machine.build());
    QVERIFY(machine.process(50, "snap.vlc.vlc (enforce)\n", own("vlc.vlc")));
    QCOMPARE(reasons(verify(machine)->runnables[0].findings), QList<Reason>());
    QVERIFY(machine.process(51, "unconfined\n", own("vlc.vlc")));
    QVERIFY(machine.process(52, "/usr/lib/snapd/snap-confine (enforce)\n", own("vlc.vlc")));
    const auto verdict = verify(machine);
    QCOMPARE(reasons(verdict->runnables[0].findings), QList{Reason::ProcessUnconfined});
    QCOMPARE(verdict->runnables[0].findings.last().subject, u"51"_s);
    QVERIFY(machine.process(51, "snap.other.app (enforce)\n", own("vlc.vlc")));
    QCOMPARE(reasons(verify(machine)->runnables[0].findings), QList{Reason::ProcessOtherLabel});
    // A container below the unit has labels of its own.
    QVERIFY(machine.process(51, "docker-default (enforce)\n", "0::/system.slice/snap.vlc.vlc.service/box\n"));
    QCOMPARE(reasons(verify(machine)->runnables[0].findings), QList<Reason>());
    QVERIFY(machine.process(51, "docker-default (enforce)\n", "0::/system.slice/snap.vlc.vlc.service\n"));
    QCOMPARE(reasons(verify(machine)->runnables[0].findings), QList{Reason::ProcessOtherLabel});
    // Children of classic programs are nobody's business.
    QVERIFY(machine.process(51, "unconfined\n", own("vlc.vlc")));
    SnapToVerify classic = vlc;
    classic.confinement = SnapToVerify::Confinement::Classic;
    QVERIFY(!reasons(verify(machine, classic)->runnables[0].findings).contains(Reason::ProcessUnconfined));
}

void VerifyingTest::processesOfOthers_data()
{
    QTest::addColumn<uint>("viewer");
    QTest::addColumn<QByteArray>("cgroup");
    QTest::addColumn<bool>("counts");
    const QByteArray below = "/app.slice/snap.vlc.vlc-2a3b4c5d-1111-2222-3333-0123456789ab.scope\n";
    const QByteArray of1001 = "0::/user.slice/user-1001.slice/user@1001.service";
    QTest::newRow("own") << 1001U << of1001 + below << true;
    QTest::newRow("another's") << 1000U << of1001 + below << false;
    QTest::newRow("another's, with a name below it that says otherwise") << 1000U << of1001 + "/user@1000.service" + below << false;
    QTest::newRow("root looks") << 0U << of1001 + below << true;
    QTest::newRow("the system's") << 1000U << "0::/system.slice/snap.vlc.vlc.service\n"_ba << true;
}

void VerifyingTest::processesOfOthers()
{
    QFETCH(uint, viewer);
    QFETCH(QByteArray, cgroup);
    QFETCH(bool, counts);
    Machine machine;
    QVERIFY(machine.build());
    // Long before the filter was written.
    QVERIFY(machine.write(u"/proc/stat"_s, "cpu 1\nbtime 1000000\n"));
    QVERIFY(machine.process(50, "unconfined\n", cgroup, 1001));
    QVERIFY(machine.process(51, "snap.other.app (enforce)\n", cgroup, 1001));
    SnapObservation seen = observe(machine.root(), vlc);
    QCOMPARE(seen.processes.size(), 2);
    QCOMPARE(seen.viewer, uint(::geteuid()));
    seen.viewer = viewer;
    const auto isFound = [&seen](Reason reason) {
        return reasons(judge(vlc, seen, {}, seen.processes).runnables[0].findings).contains(reason);
    };
    QCOMPARE(isFound(Reason::ProcessUnconfined), counts);
    QCOMPARE(isFound(Reason::ProcessOtherLabel), counts);
    QCOMPARE(isFound(Reason::FilterNewerThanProcess), counts);
    // What the kernel itself says is the snap's counts, whoever started it.
    QVERIFY(machine.process(52, "snap.vlc.vlc (enforce)\n", cgroup, 1001));
    seen.processes = observe(machine.root(), vlc).processes;
    QVERIFY(isFound(Reason::FilterNewerThanProcess));
}

void VerifyingTest::devices_data()
{
    QTest::addColumn<QByteArray>("rules"); // null: there are none
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QList<Reason>>("expected");
    const QByteArray camera = "KERNEL==\"video[0-9]*\", TAG+=\"snap_vlc_vlc\"\n";
    QTest::newRow("no rules, no tags") << QByteArray() << "V:1\n"_ba << QList<Reason>{};
    QTest::newRow("no rules, a tag") << QByteArray() << "V:1\nQ:snap_vlc_vlc\n"_ba << QList{Reason::DeviceTagLeftOver};
    QTest::newRow("no rules, another's tag") << QByteArray() << "V:1\nQ:snap_zoom_zoom\n"_ba << QList<Reason>{};
    QTest::newRow("rules, no tags") << camera << "V:1\n"_ba << QList{Reason::DeviceTagMissing};
    QTest::newRow("rules and tag") << camera << "V:1\nQ:snap_vlc_vlc\n"_ba << QList<Reason>{};
    QTest::newRow("rules for something else") << QByteArray(camera).replace("video", "ttyS") << "V:1\nQ:snap_vlc_vlc\n"_ba << QList{Reason::DeviceTagLeftOver};
    QTest::newRow("rules that cannot be read") << "unreadable"_ba << "V:1\nQ:snap_vlc_vlc\n"_ba << QList{Reason::NotReadable};
}

void VerifyingTest::devices()
{
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, tags);
    Machine machine;
    QVERIFY(machine.build());
    const QString file = u"/etc/udev/rules.d/70-snap.vlc.rules"_s;
    QVERIFY(rules.isNull() || (rules == "unreadable" ? machine.mkdir(file) : machine.write(file, rules)));
    QVERIFY(machine.write(u"/var/lib/snapd/cgroup/snap.vlc.device"_s, ""));
    QVERIFY(machine.write(u"/sys/dev/char/81:0/uevent"_s, "MAJOR=81\nMINOR=0\nDEVNAME=video0\n") && machine.write(u"/run/udev/data/c81:0"_s, tags));
    const auto verdict = verify(machine);
    QVERIFY(verdict);
    QTEST(reasons(verdict->runnables[0].findings) + reasons(verdict->shared), "expected");
}

void VerifyingTest::filterAge()
{
    Machine machine;
    QVERIFY(machine.build());
    QVERIFY(machine.write(u"/proc/stat"_s, "cpu 1\nbtime 1000000\n"));
    QVERIFY(machine.process(50, "snap.vlc.vlc (enforce)\n", own("vlc.vlc")));
    QFile filter(machine.path(filters + u"snap.vlc.vlc.bin2"_s));
    QVERIFY(filter.open(QIODevice::ReadWrite));
    const qint64 started = 1'000'000LL * 1000 + 5000LL * 1000 / ::sysconf(_SC_CLK_TCK);
    QVERIFY(filter.setFileTime(QDateTime::fromMSecsSinceEpoch(started - 10'000), QFileDevice::FileModificationTime));
    filter.close();
    QCOMPARE(reasons(verify(machine)->runnables[0].findings), QList<Reason>());
    QVERIFY(filter.open(QIODevice::ReadWrite));
    QVERIFY(filter.setFileTime(QDateTime::fromMSecsSinceEpoch(started + 10'000), QFileDevice::FileModificationTime));
    filter.close();
    const auto verdict = verify(machine);
    QCOMPARE(reasons(verdict->runnables[0].findings), QList{Reason::FilterNewerThanProcess});
    QCOMPARE(standingOf(Reason::FilterNewerThanProcess), Standing::NeedsRestart);
}

void VerifyingTest::toolsThatFail_data()
{
    QTest::addColumn<ToolResult::End>("end");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("hangs") << ToolResult::End::TimedOut << Reason::ToolTimedOut;
    QTest::newRow("crashes") << ToolResult::End::Crashed << Reason::ToolFailed;
    QTest::newRow("cannot be started") << ToolResult::End::NotStarted << Reason::ToolMissing;
}

void VerifyingTest::toolsThatFail()
{
    QFETCH(ToolResult::End, end);
    QFETCH(Reason, reason);
    Machine machine;
    QVERIFY(machine.build());
    FakeRunner runner;
    runner.onRun = [&runner, end](const ToolRequest &request) {
        runner.end = request.program.endsWith("apparmor_parser"_L1) ? end : ToolResult::End::Finished;
    };
    const auto verdict = verify(machine, &runner);
    QCOMPARE(reasons(verdict->runnables[0].findings), QList{reason});
    QCOMPARE(reasons(verdict->shared), QList{reason});
    QCOMPARE(standingOf(reason), Standing::Unknown);
    QVERIFY(machine.remove(u"/usr/sbin/apparmor_parser"_s));
    QVERIFY(machine.remove(u"/usr/lib/snapd/snap-seccomp"_s));
    QCOMPARE(reasons(verify(machine)->runnables[0].findings), (QList{Reason::ToolMissing, Reason::ToolMissing}));
}

void VerifyingTest::otherFilterCompiler()
{
    Machine machine;
    QVERIFY(machine.build());
    FakeRunner runner;
    runner.version = "another";
    QCOMPARE(reasons(verify(machine, &runner)->runnables[0].findings), QList{Reason::ToolVersion});
    // The snapd snap has the right one.
    QVERIFY(machine.tool(u"/snap/snapd/current/usr/lib/snapd/snap-seccomp"_s));
    FakeRunner both;
    both.onRun = [&both](const ToolRequest &request) {
        both.version = request.program.contains("/snap/snapd/"_L1) ? "build 2.6.0 features bpf-actlog" : "another";
    };
    QCOMPARE(reasons(verify(machine, &both)->runnables[0].findings), QList<Reason>());
    QVERIFY(both.requests.last().program.contains(u"/snap/snapd/"_s) || both.requests.last().program.endsWith(u"apparmor_parser"_s));
}

void VerifyingTest::changesMeanwhile()
{
    Machine machine;
    QVERIFY(machine.build());
    FakeRunner once;
    bool done = false;
    // snapd writes and loads a new profile while the old one is being compiled: it is looked at anew, and all is well.
    once.onRun = [&](const ToolRequest &request) {
        if (!done && request.program.endsWith("apparmor_parser"_L1)) {
            done = true;
            const QByteArray text = "profile snap.vlc.vlc { new }\n";
            QVERIFY(machine.write(profiles + u"snap.vlc.vlc"_s, text));
            QVERIFY(machine.write(policy + u"/policy/profiles/snap.vlc.vlc.7/raw_sha256"_s, sha256(FakeRunner::blob(text)) + '\n'));
        }
    };
    QCOMPARE(reasons(verify(machine, &once)->runnables[0].findings), QList<Reason>());
    QVERIFY(done);
    // It does not come to rest: then nothing can be said, and nobody is accused.
    FakeRunner always;
    int count = 0;
    always.onRun = [&](const ToolRequest &request) {
        if (request.program.endsWith("apparmor_parser"_L1)) {
            QVERIFY(machine.write(profiles + u"snap.vlc.vlc"_s, "profile snap.vlc.vlc { " + QByteArray::number(++count) + " }\n"));
        }
    };
    const auto verdict = verify(machine, &always);
    QVERIFY(reasons(verdict->runnables[0].findings).contains(Reason::ChangedMeanwhile));
    QVERIFY(!reasons(verdict->runnables[0].findings).contains(Reason::ProfileContent));
    QVERIFY(count < 6);
}

void VerifyingTest::contextGone()
{
    Machine machine;
    QVERIFY(machine.build());
    FakeRunner runner;
    PolicyCompiler compiler(&runner);
    auto verifier = std::make_unique<Verifier>(&runner, &compiler, machine.root());
    bool called = false;
    {
        QObject context;
        verifier->verify(vlc, &context, [&called](const SnapVerdict &) {
            called = true;
        });
    }
    QTest::qWait(50);
    // And the other way round: who asked is still there, the verifier is not.
    verifier->verify(vlc, this, [&called](const SnapVerdict &) {
        called = true;
    });
    verifier.reset();
    QTest::qWait(100);
    QVERIFY(!called);
}

void VerifyingTest::strangeNames()
{
    Machine machine;
    QVERIFY(machine.build());
    QVERIFY(machine.filter(u"snap.vlc.hook.configure"_s));
    QVERIFY(machine.profile(u"snap.vlc.hook.configure"_s, 9));
    QVERIFY(machine.profile(u"snap.vlc+codecs.hook.install"_s, 10));
    QVERIFY(machine.write(profiles + u"snap.vlc.vlc~"_s, "left by an editor"));
    QVERIFY(machine.write(profiles + u"snap.vlc_work.vlc"_s, "another instance"));
    // The kernel leaves the plus out of the directory's name.
    QVERIFY(machine.remove(policy + u"/policy/profiles/snap.vlc+codecs.hook.install.10"_s));
    QCOMPARE(mangledProfileName(u"snap.vlc+codecs.hook.install"_s), u"snap.vlccodecs.hook.install"_s);
    QCOMPARE(mangledProfileName(u"/usr/lib/snapd/snap-confine"_s), u"usr.lib.snapd.snap-confine"_s);
    const QString dir = policy + u"/policy/profiles/snap.vlccodecs.hook.install.10"_s;
    QVERIFY(machine.write(dir + u"/name"_s, "snap.vlc+codecs.hook.install\n"));
    QVERIFY(machine.write(dir + u"/mode"_s, "enforce\n"));
    const auto verdict = verify(machine);
    QCOMPARE(verdict->runnables.size(), 3);
    QStringList tags;
    for (const RunnableVerdict &runnable : verdict->runnables) {
        tags.append(runnable.tag.toString());
    }
    QCOMPARE(tags, (QStringList{u"snap.vlc.hook.configure"_s, u"snap.vlc+codecs.hook.install"_s, u"snap.vlc.vlc"_s}));
    QCOMPARE(reasons(verdict->runnables[1].findings), (QList{Reason::HashHidden, Reason::FilterNotWritten}));
    SnapToVerify evil = vlc;
    evil.snap = u"../../etc"_s;
    QVERIFY(verify(machine, evil)->runnables.isEmpty());
    evil.snap = u"vlc"_s;
    evil.apps = {u"../vlc"_s, u"vlc"_s};
    QCOMPARE(verify(machine, evil)->runnables.size(), 3);
}

QTEST_GUILESS_MAIN(VerifyingTest)

#include "test_verifying.moc"
