// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tree.h"

#include "confinement/namedthings.h"
#include "confinement/openfiles.h"
#include "confinement/usewatch.h"

#include <QTest>

#include <unistd.h>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray scopeOf = "0::/user.slice/user-1000.slice/user@1000.service/app.slice/snap.%1-2a3b4c5d-1111-2222-3333-0123456789ab.scope\n";

QByteArray scope(const QByteArray &app)
{
    return QByteArray(scopeOf).replace("%1", app);
}
}

class ProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSnapProcesses();
    void namesThatLie();
    void namesThatAnotherUserGives_data();
    void namesThatAnotherUserGives();
    void vanishing();
    void labelChecks_data();
    void labelChecks();
    void onlyLastingDisagreements();
    void restartTargets();
    void startTimes_data();
    void startTimes();
    void devices_data();
    void devices();
    void holders();
    void alsa();
    void alsaStatus_data();
    void alsaStatus();
    void realProc();
    void numbersCount();
    void whatIsNotWhollySeenIsNoAcquittal();
    void tooManyToLookThrough();
};

void ProcessesTest::findsSnapProcesses()
{
    Tree tree;
    QVERIFY(tree.process(10, "snap.vlc.vlc (enforce)\n", scope("vlc.vlc")));
    QVERIFY(tree.process(9, "snap.cam.cam (enforce)\n", scope("cam.cam")));
    QVERIFY(tree.process(11, "unconfined\n", "0::/init.scope\n"));
    QVERIFY(tree.process(12, QByteArray(), "0::/system.slice/snap.lxd.daemon.service\n", 0));
    QVERIFY(tree.mkdir(u"/proc/self"_s));
    QVERIFY(tree.mkdir(u"/proc/0010"_s));
    const QList<SnapProcess> all = ProcessTable(tree.root()).snapProcesses();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].pid, 9);
    QCOMPARE(all[1].pid, 10);
    QCOMPARE(all[1].uid, 1000u);
    QCOMPARE(all[1].startTime, 5000u);
    QCOMPARE(all[1].identity()->toString(), u"snap.vlc.vlc"_s);
    QCOMPARE(all[2].identity()->toString(), u"snap.lxd.daemon"_s);
    QCOMPARE(checkLabel(all[2]), LabelCheck::NoLabels);
    QCOMPARE(ProcessTable(tree.root()).snapProcesses(u"vlc"_s).size(), 1);
    QCOMPARE(ProcessTable(tree.root()).snapProcesses(u"nothing"_s).size(), 0);
}

void ProcessesTest::namesThatLie()
{
    Tree tree;
    // A program may call itself anything, brackets and whole stat lines included.
    QVERIFY(tree.process(20, "snap.vlc.vlc (enforce)", scope("vlc.vlc"), 1000, 777, ") S 1 1 1 0 -1 4194560 1 0 0 0 1 1 0 0 20 0 1 0 1 ("));
    const auto process = ProcessTable(tree.root()).process(20);
    QVERIFY(process);
    QCOMPARE(process->startTime, 777u);
    // And it may put itself into a cgroup with another's name, but not take another's label.
    QVERIFY(tree.process(21, "snap.evil.evil (enforce)", scope("vlc.vlc")));
    const auto evil = ProcessTable(tree.root()).process(21);
    QVERIFY(evil);
    QCOMPARE(evil->identity()->snap, u"evil"_s);
    QVERIFY(tree.process(22, "/usr/bin/something (enforce)", scope("vlc.vlc")));
    QVERIFY(!ProcessTable(tree.root()).process(22)->identity());
}

void ProcessesTest::namesThatAnotherUserGives_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("cgroup");
    QTest::addColumn<uint>("viewer");
    QTest::addColumn<bool>("counts");
    const QByteArray of1000 = scope("vlc.vlc");
    const QByteArray ofTheSystem = "0::/system.slice/snap.vlc.vlc-2a3b4c5d-1111-2222-3333-0123456789ab.scope\n";
    QTest::newRow("own") << "unconfined"_ba << of1000 << 1000U << true;
    QTest::newRow("another's") << "unconfined"_ba << of1000 << 1001U << false;
    QTest::newRow("another's, a service") << "unconfined"_ba << "0::/user.slice/user@1000.service/snap.vlc.vlc.service\n"_ba << 1001U << false;
    QTest::newRow("another's, root looks") << "unconfined"_ba << of1000 << 0U << true;
    QTest::newRow("another's, as it says") << "snap.vlc.vlc (enforce)"_ba << of1000 << 1001U << true;
    QTest::newRow("another's, just starting") << "/usr/lib/snapd/snap-confine (enforce)"_ba << of1000 << 1001U << false;
    QTest::newRow("another's, without AppArmor") << QByteArray() << of1000 << 1001U << false;
    QTest::newRow("own, without AppArmor") << QByteArray() << of1000 << 1000U << true;
    QTest::newRow("the system's, without AppArmor") << QByteArray() << ofTheSystem << 1001U << true;
}

/** Anybody may give any name to a unit of his own systemd: what is only called a snap's there is none to others, whoever asks for it. */
void ProcessesTest::namesThatAnotherUserGives()
{
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, cgroup);
    QFETCH(uint, viewer);
    const Tree tree;
    QVERIFY(tree.process(60, label, cgroup, 1000));
    QVERIFY(tree.link(u"/proc/60/fd/7"_s, u"/dev/video93"_s));
    QVERIFY(tree.write(u"/proc/asound/card0/pcm0c/sub0/status"_s, "state: RUNNING\nowner_pid   : 60\n"));
    const auto process = ProcessTable(tree.root()).process(60);
    QVERIFY(process);
    QTEST(process->identity(viewer).has_value(), "counts");
    QCOMPARE(process->identity(), process->identity(::geteuid()));

    const CurrentUses uses = currentUses({tree.root(), viewer});
    QTEST(uses.uses.contains(Use{HeldThing::Camera, {u"vlc"_s, u"vlc"_s, {}, {}}, 60}), "counts");
    QTEST(uses.uses.contains(Use{HeldThing::Microphone, {u"vlc"_s, u"vlc"_s, {}, {}}, 60}), "counts");
    const ProcessLook look(tree.root(), viewer);
    QTEST(!whoHolds(look, u"vlc"_s, thingsOfInterface(u"camera"_s)).holders.isEmpty(), "counts");
    const auto all = [](const SecurityTag &, const NamedThing &) {
        return true;
    };
    QTEST(!whoHoldsNamed(look, u"vlc"_s, {}, all).holders.isEmpty(), "counts");

    // What it has open may not be seen: that it runs is no more to be told.
    QVERIFY(tree.remove(u"/proc/60/fd/7"_s) && tree.write(u"/proc/60/fd/7"_s, "no link"));
    const CurrentUses unknown = currentUses({tree.root(), viewer});
    QTEST(!unknown.unseen.isEmpty() || !unknown.opaque.isEmpty(), "counts");
    QTEST(!whoHolds(look, u"vlc"_s, thingsOfInterface(u"camera"_s)).unseen.isEmpty(), "counts");
    QTEST(!whoHoldsNamed(look, u"vlc"_s, {}, all).unseen.isEmpty(), "counts");
}

void ProcessesTest::vanishing()
{
    Tree tree;
    QVERIFY(!ProcessTable(tree.root()).process(1));
    QVERIFY(tree.process(30, "snap.vlc.vlc (enforce)", scope("vlc.vlc")));
    QVERIFY(tree.remove(u"/proc/30/cgroup"_s));
    QVERIFY(!ProcessTable(tree.root()).process(30));
    QVERIFY(tree.process(31, "snap.vlc.vlc (enforce)", scope("vlc.vlc")));
    QVERIFY(tree.remove(u"/proc/31/status"_s));
    QVERIFY(!ProcessTable(tree.root()).process(31));
    QVERIFY(ProcessTable(tree.root()).snapProcesses().isEmpty());
    QVERIFY(ProcessTable(Root(u"/nonexistent"_s)).snapProcesses().isEmpty());
}

void ProcessesTest::labelChecks_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("cgroup");
    QTest::addColumn<LabelCheck>("check");
    QTest::newRow("agree") << "snap.vlc.vlc (enforce)"_ba << scope("vlc.vlc") << LabelCheck::Agree;
    QTest::newRow("another program of it") << "snap.vlc.other (enforce)"_ba << scope("vlc.vlc") << LabelCheck::Agree;
    QTest::newRow("another instance") << "snap.vlc_b.vlc (enforce)"_ba << scope("vlc.vlc") << LabelCheck::OtherSnap;
    QTest::newRow("unloaded profile") << "unconfined"_ba << scope("vlc.vlc") << LabelCheck::Unconfined;
    QTest::newRow("starting") << "/usr/lib/snapd/snap-confine (enforce)"_ba << scope("vlc.vlc") << LabelCheck::Starting;
    QTest::newRow("wrong") << "/usr/sbin/cupsd (enforce)"_ba << scope("vlc.vlc") << LabelCheck::OtherLabel;
    QTest::newRow("no unit") << "snap.vlc.vlc (enforce)"_ba << "0::/user.slice\n"_ba << LabelCheck::NoCgroup;
    QTest::newRow("no snap") << "unconfined"_ba << "0::/user.slice\n"_ba << LabelCheck::Agree;
    QTest::newRow("no labels") << ""_ba << scope("vlc.vlc") << LabelCheck::NoLabels;
}

void ProcessesTest::labelChecks()
{
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, cgroup);
    SnapProcess process;
    process.label = parseLabel(label);
    process.cgroup = parseCgroup(cgroup);
    QTEST(checkLabel(process), "check");
}

void ProcessesTest::onlyLastingDisagreements()
{
    Tree tree;
    QVERIFY(tree.process(40, "unconfined\n", scope("vlc.vlc")));
    QVERIFY(tree.process(41, "unconfined\n", scope("vlc.vlc")));
    QVERIFY(tree.process(42, "unconfined\n", scope("vlc.vlc")));
    const ProcessTable table(tree.root());
    const auto before = table.snapProcesses();
    QVERIFY(tree.process(41, "snap.vlc.vlc (enforce)\n", scope("vlc.vlc"))); // It was only starting.
    QVERIFY(tree.process(42, "unconfined\n", scope("vlc.vlc"), 1000, 6000)); // Another process with the same number.
    const auto lasting = lastingDisagreements(before, table.snapProcesses());
    QCOMPARE(lasting.size(), 1);
    QCOMPARE(lasting.first().pid, 40);
}

void ProcessesTest::restartTargets()
{
    const auto of = [](const QByteArray &cgroup, const QByteArray &label = {}) {
        return restartTarget(SnapProcess{.pid = 1, .label = parseLabel(label), .cgroup = parseCgroup(cgroup)});
    };
    QCOMPARE(of("0::/user.slice\n").kind, RestartTarget::Kind::None);
    const RestartTarget program = of(scope("vlc.vlc"));
    QCOMPARE(program.kind, RestartTarget::Kind::Program);
    QVERIFY(program.unit.startsWith(u"snap.vlc.vlc-"));
    QCOMPARE(program.userId, 1000u);
    const RestartTarget service = of("0::/system.slice/snap.lxd.daemon.service/x\n");
    QCOMPARE(service, (RestartTarget{RestartTarget::Kind::SystemService, u"snap.lxd.daemon.service"_s, 0}));
    const RestartTarget user = of("0::/user.slice/user-7.slice/user@7.service/app.slice/snap.a1.b.service\n");
    QCOMPARE(user, (RestartTarget{RestartTarget::Kind::UserService, u"snap.a1.b.service"_s, 7}));
    // Whoever is in there besides.
    QCOMPARE(of(scope("vlc.vlc"), "snap.vlc.cvlc (enforce)"), program);
    QCOMPARE(of(scope("vlc.vlc"), "unconfined"), program);
    QCOMPARE(of(scope("firefox.firefox"), "snap.vlc.vlc (enforce)"), RestartTarget());
    QCOMPARE(of(scope("vlc_b.vlc"), "snap.vlc.vlc (enforce)"), RestartTarget());
}

void ProcessesTest::startTimes_data()
{
    QTest::addColumn<QByteArray>("stat");
    QTest::addColumn<quint64>("time");
    QTest::newRow("empty") << ""_ba << quint64(0);
    QTest::newRow("cut") << "1 (a)"_ba << quint64(0);
    QTest::newRow("short") << "1 (a) S 1 2 3"_ba << quint64(0);
    QTest::newRow("no bracket") << "1 a S 1 2 3"_ba << quint64(0);
    QTest::newRow("negative") << "1 (a) S 1 1 1 0 -1 4194560 1 0 0 0 1 1 0 0 20 0 1 0 -5 1"_ba << quint64(0);
    QTest::newRow("line break") << "1 (a\nb) S 1 1 1 0 -1 4194560 1 0 0 0 1 1 0 0 20 0 1 0 99 1"_ba << quint64(99);
}

void ProcessesTest::startTimes()
{
    QFETCH(QByteArray, stat);
    QTEST(parseStartTime(stat), "time");
}

void ProcessesTest::devices_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<uint>("major");
    QTest::addColumn<uint>("minor");
    QTest::addColumn<int>("thing"); // -1: nothing
    const auto row = [](const char *name, const QByteArray &path, uint major, uint minor, int thing) {
        QTest::newRow(name) << path << major << minor << thing;
    };
    row("camera", "/dev/video0", 81, 0, int(HeldThing::Camera));
    row("camera by another name", "/tmp/x (deleted)", 81, 3, int(HeldThing::Camera));
    row("camera by name only", "/dev/video12", 0, 0, int(HeldThing::Camera));
    row("no camera: a terminal called so", "/dev/video0", 5, 0, -1);
    row("no camera", "/dev/video", 0, 0, -1);
    row("no camera: elsewhere", "/home/x/dev/video0", 0, 0, -1);
    row("no camera: gone", "/dev/video0 (deleted)", 0, 0, -1);
    row("microphone", "/dev/snd/pcmC0D0c", 116, 24, int(HeldThing::Microphone));
    row("speaker", "/dev/snd/pcmC0D0p", 116, 16, int(HeldThing::SoundOutput));
    row("mixer", "/dev/snd/controlC0", 116, 0, int(HeldThing::SoundControl));
    row("null", "/dev/null", 1, 3, -1);
    row("terminal", "/dev/tty1", 4, 1, -1);
    row("serial port", "/dev/ttyS0", 4, 64, int(HeldThing::Serial));
    row("usb", "/dev/bus/usb/001/002", 189, 1, int(HeldThing::Usb));
    row("hid", "/dev/hidraw0", 240, 0, int(HeldThing::HidRaw));
    row("socket", "socket:[1234]", 0, 0, -1);
    row("empty", "", 0, 0, -1);
}

void ProcessesTest::devices()
{
    QFETCH(QByteArray, path);
    QFETCH(uint, major);
    QFETCH(uint, minor);
    const auto thing = classifyDevice(path, major, minor);
    QTEST(thing ? int(*thing) : -1, "thing");
}

void ProcessesTest::holders()
{
    Tree tree;
    QVERIFY(tree.process(50, "snap.vlc.vlc (enforce)\n", scope("vlc.vlc")));
    QVERIFY(tree.link(u"/proc/50/fd/0"_s, u"/dev/null"_s));
    QVERIFY(tree.link(u"/proc/50/fd/7"_s, u"/dev/video93"_s));
    QVERIFY(tree.link(u"/proc/50/fd/8"_s, u"/dev/video93"_s));
    QVERIFY(tree.link(u"/proc/50/fd/9"_s, u"/dev/snd/pcmC93D0c"_s));
    QVERIFY(tree.process(51, "snap.vlc.vlc (enforce)\n", scope("vlc.vlc")));
    QVERIFY(tree.process(52, "snap.cam.cam (enforce)\n", scope("cam.cam")));
    QVERIFY(tree.link(u"/proc/52/fd/7"_s, u"/dev/video93"_s));
    // In VLC's cgroup with another's label: not VLC.
    QVERIFY(tree.process(53, "snap.cam.cam (enforce)\n", scope("vlc.vlc")));
    QVERIFY(tree.link(u"/proc/53/fd/7"_s, u"/dev/video93"_s));

    const Holders camera = whoHolds(tree.root(), u"vlc"_s, thingsOfInterface(u"camera"_s));
    QCOMPARE(camera.holders.size(), 1);
    QVERIFY(camera.unseen.isEmpty());
    QCOMPARE(camera.holders.first().process.pid, 50);
    QCOMPARE(camera.holders.first().devices.size(), 1);
    QCOMPARE(camera.holders.first().devices.first().path, "/dev/video93"_ba);
    QCOMPARE(openDevices(tree.root(), 50).devices.size(), 2);
    QVERIFY(openDevices(tree.root(), 50).holds(HeldThing::Microphone));
    QCOMPARE(openDevices(tree.root(), 4242).known, OpenDevices::Known::Gone);
    QVERIFY(whoHolds(tree.root(), u"vlc"_s, thingsOfInterface(u"home"_s)).holders.isEmpty());

    // Mapped, and closed again; what is open besides is told once.
    QVERIFY(tree.write(u"/proc/51/maps"_s, "7f0000000000-7f0000001000 rw-s 00000000 00:05 93    /dev/video92\n"));
    QVERIFY(tree.write(
        u"/proc/50/maps"_s, "7f0000000000-7f0000001000 rw-s 00000000 00:05 93    /dev/video93\n7f1000000000-7f1000001000 r--p 0 00:05 1 /dev/zero\n"));
    const Holders mapped = whoHolds(tree.root(), u"vlc"_s, thingsOfInterface(u"camera"_s));
    QCOMPARE(mapped.holders.size(), 2);
    QCOMPARE(mapped.holders[0].devices.size(), 1);
    QCOMPARE(mapped.holders[1].process.pid, 51);
    QCOMPARE(mapped.holders[1].devices, (QList<HeldDevice>{{HeldThing::Camera, "/dev/video92"_ba, 0, 0}}));

    if (::geteuid() == 0) {
        return; // root may look everywhere
    }
    QVERIFY(QFile::setPermissions(tree.path(u"/proc/51/fd"_s), {}));
    QCOMPARE(openDevices(tree.root(), 51).known, OpenDevices::Known::Denied);
    const Holders unseen = whoHolds(tree.root(), u"vlc"_s, thingsOfInterface(u"camera"_s));
    QCOMPARE(unseen.unseen.size(), 1);
    QCOMPARE(unseen.unseen[0].pid, 51);
    QVERIFY(QFile::setPermissions(tree.path(u"/proc/51/fd"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void ProcessesTest::alsa()
{
    Tree tree;
    QVERIFY(tree.write(u"/proc/asound/card0/pcm0c/sub0/status"_s, "state: RUNNING\nowner_pid   : 1234\ntrigger_time: 12.5\n"));
    QVERIFY(tree.write(u"/proc/asound/card0/pcm0p/sub0/status"_s, "closed\n"));
    QVERIFY(tree.write(u"/proc/asound/card12/pcm3p/sub7/status"_s, "state: PREPARED\nowner_pid   : 99\n"));
    QVERIFY(tree.write(u"/proc/asound/card1/pcm0x/sub0/status"_s, "state: RUNNING\n"));
    QVERIFY(tree.write(u"/proc/asound/cards"_s, "nothing"));
    const auto streams = openAlsaStreams(tree.root());
    QCOMPARE(streams.size(), 2);
    QCOMPARE(streams[0], (AlsaStream{0, 0, 0, true, true, 1234}));
    QCOMPARE(streams[1], (AlsaStream{12, 3, 7, false, false, 99}));
}

void ProcessesTest::alsaStatus_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("running");
    QTest::addColumn<int>("owner");
    QTest::newRow("closed") << "closed\n"_ba << true << false << 0;
    QTest::newRow("running") << "state: RUNNING\nowner_pid   : 5\n"_ba << true << true << 5;
    QTest::newRow("draining") << "state: DRAINING\nowner_pid   : 5\n"_ba << true << true << 5;
    QTest::newRow("no owner") << "state: SETUP\n"_ba << true << false << 0;
    QTest::newRow("negative owner") << "state: SETUP\nowner_pid: -5\n"_ba << true << false << 0;
    QTest::newRow("empty") << ""_ba << false << false << 0;
    QTest::newRow("nonsense") << "foo: bar"_ba << false << false << 0;
}

void ProcessesTest::alsaStatus()
{
    QFETCH(QByteArray, text);
    AlsaStream stream;
    stream.running = true;
    stream.ownerPid = 3;
    QTEST(parseAlsaStatus(text, &stream), "valid");
    QTEST(stream.running, "running");
    QTEST(stream.ownerPid, "owner");
}

void ProcessesTest::realProc()
{
    const auto self = ProcessTable().process(int(::getpid()));
    QVERIFY(self);
    QCOMPARE(self->uid, uint(::geteuid()));
    QVERIFY(self->startTime > 0);
    QCOMPARE(openDevices(Root(), int(::getpid())).known, OpenDevices::Known::Yes);
}

void ProcessesTest::whatIsNotWhollySeenIsNoAcquittal()
{
    const Tree tree;
    QVERIFY(tree.process(50, "snap.vlc.vlc (enforce)\n", scope("vlc.vlc"), ::geteuid()));
    const auto camera = [&tree] {
        return whoHolds(tree.root(), u"vlc"_s, thingsOfInterface(u"camera"_s));
    };
    QCOMPARE(camera(), Holders());
    // More mappings than are read, then none that can be.
    const QString maps = u"/proc/50/maps"_s;
    QVERIFY(tree.write(maps, {}) && QFile::resize(tree.path(maps), 20LL * 1024 * 1024));
    QCOMPARE(camera().unseen.size(), 1);
    QVERIFY(QFile::resize(tree.path(maps), 0));
    QCOMPARE(camera(), Holders());
    QVERIFY(tree.remove(maps) && tree.mkdir(maps));
    QCOMPARE(camera().unseen.size(), 1);
    QVERIFY(camera().holders.isEmpty());
    // What is seen is told, and nothing is open about it.
    QVERIFY(tree.link(u"/proc/50/fd/7"_s, u"/dev/video93"_s));
    QVERIFY(camera().unseen.isEmpty());
    QCOMPARE(camera().holders.size(), 1);

    // One that cannot be looked at among those that can.
    QVERIFY(tree.remove(maps) && tree.remove(u"/proc/50/fd/7"_s));
    QVERIFY(tree.write(u"/proc/50/fd/7"_s, "no link"));
    QCOMPARE(openDevices(tree.root(), 50).known, OpenDevices::Known::Partly);
    QCOMPARE(camera().unseen.size(), 1);
    QCOMPARE(currentUses(tree.root()).opaque, QStringList{u"vlc"_s});
    QVERIFY(currentUses(tree.root()).unseen.isEmpty());
}

/** More than is looked through; a program may have as many as the system lets it. */
void ProcessesTest::tooManyToLookThrough()
{
    const Tree tree;
    QVERIFY(tree.process(50, "snap.vlc.vlc (enforce)\n", scope("vlc.vlc")));
    constexpr int many = 100'001;
    for (int i = 0; i < many; ++i) {
        const QByteArray link = QFile::encodeName(tree.path(u"/proc/50/fd/%1"_s.arg(i)));
        QVERIFY(::symlink("/dev/null", link.constData()) == 0);
    }
    QCOMPARE(openDevices(tree.root(), 50).known, OpenDevices::Known::Partly);
    QCOMPARE(whoHolds(tree.root(), u"vlc"_s, thingsOfInterface(u"camera"_s)).unseen.size(), 1);
}

/** By its number, whatever it is called: what the link leads to is looked at, and what is no device is none by its name alone. */
void ProcessesTest::numbersCount()
{
    Tree tree;
    QVERIFY(tree.process(50, "snap.vlc.vlc (enforce)\n", scope("vlc.vlc")));
    QVERIFY(tree.write(u"/video0"_s, "no device"));
    QVERIFY(tree.link(u"/proc/50/fd/7"_s, tree.path(u"/video0"_s)));
    QVERIFY(tree.link(u"/proc/50/fd/8"_s, u"/dev/null"_s));
    QVERIFY(openDevices(tree.root(), 50).devices.isEmpty());
    // There is one of these everywhere, with a number that is not the camera's.
    QVERIFY(tree.link(u"/proc/50/fd/9"_s, u"/dev/tty"_s));
    QVERIFY(openDevices(tree.root(), 50).devices.isEmpty());
}

QTEST_GUILESS_MAIN(ProcessesTest)

#include "test_processes.moc"
