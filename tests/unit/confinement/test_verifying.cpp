// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakerunner.h"
#include "tree.h"

#include "confinement/verifier.h"

#include <QCryptographicHash>
#include <QTest>

#include <unistd.h>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;
using Reason = FindingReason;

namespace
{

const QString policy = u"/sys/kernel/security/apparmor"_s;
const QString profiles = u"/var/lib/snapd/apparmor/profiles/"_s;
const QString filters = u"/var/lib/snapd/seccomp/bpf/"_s;

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

QByteArray scope(const QByteArray &app)
{
    return "0::/user.slice/user-1000.slice/user@1000.service/app.slice/snap." + app + "-2a3b4c5d-1111-2222-3333-0123456789ab.scope\n";
}

/** A machine on which all is well with one snap, "vlc", with one program. */
class Machine : public Tree
{
public:
    [[nodiscard]] bool build() const
    {
        bool ok = mkdir(policy + u"/features/query"_s);
        for (const QString &feature : {u"caps"_s, u"domain"_s, u"file"_s, u"mount"_s, u"namespaces"_s, u"network_v8"_s, u"ptrace"_s, u"signal"_s}) {
            ok = ok && mkdir(policy + u"/features/"_s + feature);
        }
        ok = ok && tool(u"/usr/sbin/apparmor_parser"_s) && tool(u"/usr/lib/snapd/snap-seccomp"_s);
        ok = ok && profile(u"snap.vlc.vlc"_s, 7) && profile(u"snap-update-ns.vlc"_s, 8) && filter(u"snap.vlc.vlc"_s);
        return ok && write(u"/proc/stat"_s, "cpu 1\nbtime 4000000000\nprocesses 5\n");
    }
    [[nodiscard]] bool tool(const QString &path) const
    {
        return write(path, "#!/bin/sh\n") && QFile::setPermissions(this->path(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] bool profile(const QString &name, int number) const
    {
        const QByteArray text = "profile " + name.toUtf8() + " {}\n";
        const QString dir = policy + "/policy/profiles/"_L1 + name + u'.' + QString::number(number);
        return write(profiles + name, text) && write(dir + "/name"_L1, name.toUtf8() + '\n') && write(dir + "/mode"_L1, "enforce\n")
            && write(dir + "/raw_sha256"_L1, sha256(FakeRunner::blob(text)) + '\n');
    }
    [[nodiscard]] bool filter(const QString &name) const
    {
        const QByteArray text = "# snap-seccomp version information:\n# build 2.6.0 features bpf-actlog\nread\n";
        return write(filters + name + ".src"_L1, text) && write(filters + name + ".bin2"_L1, FakeRunner::blob(text));
    }
};

/** Files made by a test belong to whoever runs it; as anyone but root they are all unsafe, and that is left out of the comparison. */
QList<Reason> reasons(const QList<Finding> &findings)
{
    QList<Reason> result;
    for (const Finding &finding : findings) {
        if (finding.reason != Reason::FileUnsafe || ::geteuid() == 0) {
            result.append(finding.reason);
        }
    }
    return result;
}

const SnapToVerify vlc{u"vlc"_s, {u"vlc"_s}, SnapToVerify::Confinement::Strict};

}

class VerifyingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWell();
    void compilesNothingTwice();
    void drift_data();
    void drift();
    void confinements_data();
    void confinements();
    void noAppArmor();
    void processes();
    void filterAge();
    void mounts();
    void deviceTags();
    void toolsThatFail_data();
    void toolsThatFail();
    void otherFilterCompiler();
    void changesMeanwhile();
    void contextGone();
    void strangeNames();

private:
    std::optional<SnapVerdict> verify(const Machine &machine, FakeRunner *runner, const SnapToVerify &snap = vlc)
    {
        PolicyCompiler compiler(runner);
        Verifier verifier(runner, &compiler, machine.root());
        verifier.setSecondLook(std::chrono::milliseconds(20));
        std::optional<SnapVerdict> verdict;
        verifier.verify(snap, this, [&verdict](const SnapVerdict &got) {
            verdict = got;
        });
        [&] {
            QVERIFY(!verdict);
            QTRY_VERIFY(verdict);
        }();
        return verdict;
    }
    std::optional<SnapVerdict> verify(const Machine &machine, const SnapToVerify &snap = vlc)
    {
        FakeRunner runner;
        return verify(machine, &runner, snap);
    }
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
    if (::geteuid() == 0) {
        QCOMPARE(verdict->standing(), Standing::Enforced);
    }
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
}

void VerifyingTest::processes()
{
    Machine machine;
    QVERIFY(machine.build());
    QVERIFY(machine.process(50, "snap.vlc.vlc (enforce)\n", scope("vlc.vlc")));
    QCOMPARE(reasons(verify(machine)->runnables[0].findings), QList<Reason>());
    QVERIFY(machine.process(51, "unconfined\n", scope("vlc.vlc")));
    QVERIFY(machine.process(52, "/usr/lib/snapd/snap-confine (enforce)\n", scope("vlc.vlc")));
    const auto verdict = verify(machine);
    QCOMPARE(reasons(verdict->runnables[0].findings), QList{Reason::ProcessUnconfined});
    QCOMPARE(verdict->runnables[0].findings.last().subject, u"51"_s);
    QVERIFY(machine.process(51, "snap.other.app (enforce)\n", scope("vlc.vlc")));
    QCOMPARE(reasons(verify(machine)->runnables[0].findings), QList{Reason::ProcessOtherLabel});
    // A container below the unit has labels of its own.
    QVERIFY(machine.process(51, "docker-default (enforce)\n", "0::/system.slice/snap.vlc.vlc.service/box\n"));
    QCOMPARE(reasons(verify(machine)->runnables[0].findings), QList<Reason>());
    QVERIFY(machine.process(51, "docker-default (enforce)\n", "0::/system.slice/snap.vlc.vlc.service\n"));
    QCOMPARE(reasons(verify(machine)->runnables[0].findings), QList{Reason::ProcessOtherLabel});
    // Children of classic programs are nobody's business.
    QVERIFY(machine.process(51, "unconfined\n", scope("vlc.vlc")));
    SnapToVerify classic = vlc;
    classic.confinement = SnapToVerify::Confinement::Classic;
    QVERIFY(!reasons(verify(machine, classic)->runnables[0].findings).contains(Reason::ProcessUnconfined));
}

void VerifyingTest::filterAge()
{
    Machine machine;
    QVERIFY(machine.build());
    QVERIFY(machine.write(u"/proc/stat"_s, "cpu 1\nbtime 1000000\n"));
    QVERIFY(machine.process(50, "snap.vlc.vlc (enforce)\n", scope("vlc.vlc")));
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

void VerifyingTest::mounts()
{
    Machine machine;
    QVERIFY(machine.build());
    const QByteArray wanted = "/a /b none bind,rw 0 0\n/c /d none bind,ro,x-snapd.ignore-missing 0 0\n";
    QVERIFY(machine.write(u"/var/lib/snapd/mount/snap.vlc.fstab"_s, wanted));
    // No view is kept: it will be made at the next start.
    QCOMPARE(reasons(verify(machine)->shared), QList<Reason>());
    QVERIFY(machine.write(u"/run/snapd/ns/vlc.mnt"_s, ""));
    QCOMPARE(reasons(verify(machine)->shared), QList<Reason>());
    QVERIFY(machine.write(u"/run/snapd/ns/snap.vlc.fstab"_s, "tmpfs /t tmpfs x-snapd.synthetic,rw 0 0\n/old /b2 none bind 0 0\n"));
    const auto verdict = verify(machine);
    QCOMPARE(reasons(verdict->shared), (QList{Reason::MountMissing, Reason::MountLeftOver}));
    QCOMPARE(verdict->shared[verdict->shared.size() - 2].subject, u"/b"_s);
    QCOMPARE(verdict->shared.last().subject, u"/b2"_s);
    QVERIFY(machine.write(u"/run/snapd/ns/snap.vlc.fstab"_s, "/a /b none rw,bind,x-snapd.needed-by=x 0 0\n# comment\nshort line\n"));
    QCOMPARE(reasons(verify(machine)->shared), QList<Reason>());
}

void VerifyingTest::deviceTags()
{
    Machine machine;
    QVERIFY(machine.build());
    QVERIFY(machine.write(u"/etc/udev/rules.d/70-snap.vlc.rules"_s,
        "# This file is automatically generated.\n# camera\nKERNEL==\"video[0-9]*\", TAG+=\"snap_vlc_vlc\"\n"
        "# joystick\nKERNEL==\"event[0-9]*\", SUBSYSTEM==\"input\", ENV{ID_INPUT_JOYSTICK}==\"1\", TAG+=\"snap_vlc_vlc\"\n"
        "SUBSYSTEM==\"a\" KERNEL==\"b\", TAG+=\"snap_vlc_vlc\"\n"
        "TAG==\"snap_vlc_vlc\", SUBSYSTEM!=\"module\", RUN+=\"/usr/lib/snapd/snap-device-helper $env{ACTION} snap_vlc_vlc $devpath $major:$minor\"\n"
        "#KERNEL==\"kvm\", TAG+=\"snap_vlc_vlc\"\n"));
    const auto device = [&machine](const QString &number, const QByteArray &node, const QString &subsystem, const QByteArray &database) {
        return machine.write("/sys/dev/char/"_L1 + number + "/uevent"_L1, "MAJOR=1\nDEVNAME=" + node + "\n")
            && machine.link("/sys/dev/char/"_L1 + number + "/subsystem"_L1, "/sys/class/"_L1 + subsystem)
            && machine.write("/run/udev/data/c"_L1 + number, database);
    };
    QVERIFY(device(u"81:0"_s, "video0", u"video4linux"_s, "E:X=1\nG:snap_vlc_vlc\nQ:snap_vlc_vlc\nV:1\n"));
    QVERIFY(device(u"13:64"_s, "input/event0", u"input"_s, "V:1\n"));
    QVERIFY(device(u"13:65"_s, "input/event1", u"input"_s, "Q:snap_vlc_vlc\nV:1\n"));
    QVERIFY(device(u"10:232"_s, "kvm", u"misc"_s, "G:snap_vlc_vlc\nV:1\n"));
    QVERIFY(device(u"1:3"_s, "null", u"mem"_s, ""));
    auto verdict = verify(machine);
    QCOMPARE(reasons(verdict->runnables[0].findings), QList<Reason>());
    QCOMPARE(reasons(verdict->shared), QList{Reason::DeviceFileMissing});
    QVERIFY(machine.write(u"/var/lib/snapd/cgroup/snap.vlc.device"_s, "# generated\n"));
    QVERIFY(device(u"81:0"_s, "video0", u"video4linux"_s, "G:snap_vlc_vlc\nV:1\n")); // once, but no longer
    QVERIFY(device(u"10:232"_s, "kvm", u"misc"_s, "Q:snap_vlc_vlc\nQ:snap_other_x\nV:1\n"));
    verdict = verify(machine);
    QCOMPARE(reasons(verdict->shared), QList<Reason>());
    QCOMPARE(reasons(verdict->runnables[0].findings), (QList{Reason::DeviceTagLeftOver, Reason::DeviceTagMissing}));
    QCOMPARE(verdict->runnables[0].findings.last().subject, u"/dev/video0"_s);
    // udev from before there were current tags
    QCOMPARE(parseCurrentTags("G:snap_a_b\nG:seat\n"), QList{"snap_a_b"_ba});
    QCOMPARE(parseTagRules("KERNEL==\"x, TAG+=\"snap_a_b\"\n"), QList<TagRule>());
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
