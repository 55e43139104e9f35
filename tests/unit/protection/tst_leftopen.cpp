// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "children.h"
#include "desk.h"
#include "drawnout.h"
#include "machine.h"
#include "realconnection.h"

#include "confinement/unixsockets.h"
#include "protection/leftopen.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Confinement::RestartNeed;

namespace
{

const Snapd::PlugRef camera{u"vlc"_s, u"camera"_s};
constexpr uint anotherUser = 4711;

Permission plug(const QString &interface, const QStringList &apps = {})
{
    return {.id = {u"vlc"_s, interface}, .interface = interface, .label = {}, .attrs = {}, .apps = apps, .choices = {}};
}

/** A process of vlc that has the camera open, as /proc shows it. The link's target is not there, so its name has to do. */
bool holder(const Tree &tree, int pid, uint user = ::geteuid())
{
    return tree.process(pid, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc"), user) && tree.link(u"/proc/%1/fd/5"_s.arg(pid), u"/dev/video0"_s);
}

/** What it holds cannot be seen for a while, as if it were another user's. */
class Hidden
{
public:
    Hidden(const Tree &tree, int pid)
        : m_path(tree.path(u"/proc/%1/fd"_s.arg(pid)))
        , isHidden(QFile::setPermissions(m_path, {}))
    {
    }
    ~Hidden() { QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }
    Q_DISABLE_COPY_MOVE(Hidden)

private:
    const QString m_path;

public:
    const bool isHidden;
};

}

/** What a switch did not reach. */
class LeftOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyRuns();
    void heldCamera();
    void tellsOfOneUseOnly();
    void otherPrograms();
    void otherUsers();
    void onlyCalledSoByAnotherUser();
    void inTheUnitOfAnotherApp();
    void mappingsAreReadOnce();
    void filtersAreFixed();
    void connected();
    void connectedAnotherWay();
    void filesStayOpen();
    void filesOfWhatIsStillOn();
    void toldAndGone();
    void toldWhoeverTurnedItOff();
    void toldWhileSomethingElseIsAskedFor();
    void otherUsersUntilTheirEnd();
    void whatCannotBeLookedThrough();
    void manyProgramsAndFewDescriptors();
    void goneMeanwhile();
};

void LeftOpenTest::nobodyRuns()
{
    const Tree tree;
    QVERIFY(tree.mkdir(u"/proc"_s));
    QVERIFY(leftOpen(tree.root(), plug(u"camera"_s), {}, false).programs.isEmpty());
    QVERIFY(leftOpen(tree.root(), plug(u"no-such-interface"_s), {}, false).programs.isEmpty());
}

void LeftOpenTest::heldCamera()
{
    const Tree tree;
    QVERIFY(holder(tree, 100));
    QVERIFY(tree.process(101, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc"))); // runs, and holds nothing
    const LeftOpen left = leftOpen(tree.root(), plug(u"camera"_s, {u"vlc"_s}), {}, false);
    QCOMPARE(left.programs.size(), 1);
    QCOMPARE(left.programs[0].pid, 100);
    QCOMPARE(left.programs[0].devices.value(0).path, "/dev/video0"_ba);
    QCOMPARE(left.programs[0].restart.kind, Confinement::RestartTarget::Kind::Program);
    QVERIFY(left.reasons.testFlag(RestartNeed::OpenHandles));
    // Turning it on takes nothing from anybody.
    QVERIFY(leftOpen(tree.root(), plug(u"camera"_s, {u"vlc"_s}), {}, true).programs.isEmpty());
}

/** Of what a switch did not reach, and of nothing else that the same program does. */
void LeftOpenTest::tellsOfOneUseOnly()
{
    using Confinement::HeldThing;
    RunningProgram program;
    program.pid = 7;
    program.devices = {{.thing = HeldThing::Camera, .path = "/dev/video0"}};
    LeftOpen left;
    left.plug = camera;
    left.interface = u"camera"_s;
    left.programs = {program};
    const auto use = [](HeldThing thing, int pid) {
        Confinement::Use made;
        made.thing = thing;
        made.pid = pid;
        return made;
    };
    QVERIFY(left.isOf(use(HeldThing::Camera, 7)));
    QVERIFY2(!left.isOf(use(HeldThing::Microphone, 7)), "that it records is told by nothing else");
    QVERIFY(!left.isOf(use(HeldThing::Camera, 8)));
    left.interface = u"audio-record"_s;
    QVERIFY(left.isOf(use(HeldThing::Microphone, 7)));
}

void LeftOpenTest::otherPrograms()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.zoom.zoom (enforce)\n", MachineOfFiles::scope("zoom.zoom")));
    QVERIFY(tree.link(u"/proc/100/fd/5"_s, u"/dev/video0"_s));
    QVERIFY(leftOpen(tree.root(), plug(u"camera"_s), {}, false).programs.isEmpty());
}

void LeftOpenTest::otherUsers()
{
    if (::geteuid() == 0) {
        QSKIP("root may look everywhere");
    }
    const Tree tree;
    QVERIFY(holder(tree, 100, anotherUser));
    const Hidden hidden(tree, 100);
    QVERIFY(hidden.isHidden);
    const LeftOpen left = leftOpen(tree.root(), plug(u"camera"_s, {u"vlc"_s}), {}, false);
    QVERIFY(left.programs.isEmpty());
    QCOMPARE(left.unseen, QList<int>{100}); // it may hold it
    // A file, too, may be open there.
    QCOMPARE(leftOpen(tree.root(), plug(u"home"_s, {u"vlc"_s}), {}, false).unseen, QList<int>{100});
    // It would not have the permission, had nothing to lose, or nothing of it can be held.
    QVERIFY(leftOpen(tree.root(), plug(u"camera"_s, {u"cvlc"_s}), {}, false).unseen.isEmpty());
    QVERIFY(leftOpen(tree.root(), plug(u"camera"_s, {u"vlc"_s}), {}, true).unseen.isEmpty());
    QVERIFY(leftOpen(tree.root(), plug(u"upower-observe"_s, {u"vlc"_s}), {}, false).unseen.isEmpty());
}

/** In that user's systemd anything can be called so. Whatever it is, nothing is told of it, be it that VLC is running. */
void LeftOpenTest::onlyCalledSoByAnotherUser()
{
    const Tree tree;
    QVERIFY(tree.process(100, "unconfined\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(tree.link(u"/proc/100/fd/5"_s, u"/dev/video0"_s));
    QVERIFY(tree.process(101, "unconfined\n", MachineOfFiles::scope("vlc.vlc")) && tree.write(u"/proc/101/fd/5"_s, "no link"));
    const auto isTold = [&tree](const QString &interface, uint viewer) {
        return !leftOpen({tree.root(), viewer}, plug(interface, {u"vlc"_s}), {}, false).isEmpty();
    };
    for (const QString &interface : {u"network"_s, u"mount-observe"_s, u"camera"_s, u"home"_s}) {
        QVERIFY(isTold(interface, 1000)); // whose systemd it is
        QVERIFY(isTold(interface, 0));
        QVERIFY(!isTold(interface, anotherUser));
    }
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(isTold(u"network"_s, anotherUser)); // the kernel says so
}

/** Restarting VLC must not end the browser that started it. */
void LeftOpenTest::inTheUnitOfAnotherApp()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("firefox.firefox")));
    QVERIFY(tree.link(u"/proc/100/fd/5"_s, u"/dev/video0"_s));
    const LeftOpen left = leftOpen(tree.root(), plug(u"camera"_s, {u"vlc"_s}), {}, false);
    QCOMPARE(left.programs.size(), 1);
    QCOMPARE(left.programs[0].tag.snap, u"vlc"_s);
    QCOMPARE(left.programs[0].restart, Confinement::RestartTarget());
}

/** Devices and files are looked for among them, and a process can draw each reading out. */
void LeftOpenTest::mappingsAreReadOnce()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc"), ::geteuid()));
    std::atomic<int> reads = 0;
    const auto read = [&reads](const QString &, qsizetype) {
        ++reads;
        return Confinement::FileContent{.data = {}, .problem = Confinement::ReadProblem::Failed};
    };
    const Confinement::ProcessLook look(tree.root(), ::geteuid(), {}, read);
    for (const QString &interface : {u"camera"_s, u"home"_s}) {
        QCOMPARE(leftOpen(look, plug(interface, {u"vlc"_s}), {}, false).opaque, QList<int>{100});
    }
    QCOMPARE(reads, 1);
}

void LeftOpenTest::filtersAreFixed()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(tree.process(101, "snap.vlc.cvlc (enforce)\n", MachineOfFiles::scope("vlc.cvlc")));
    for (const bool on : {false, true}) {
        const LeftOpen left = leftOpen(tree.root(), plug(u"mount-observe"_s, {u"vlc"_s}), {}, on);
        QCOMPARE(left.programs.size(), 1);
        QCOMPARE(left.programs[0].tag.app, u"vlc"_s);
        QVERIFY(left.reasons.testFlag(RestartNeed::SystemCallFilter));
        QCOMPARE(left.turnedOn, on);
    }
}

/** To what only this switch opened. */
void LeftOpenTest::connected()
{
    const RealConnection line("@/tmp/maliit-server/dbus-snapperms-" + QByteArray::number(::getpid()));
    QVERIFY(line.isThere());
    if (!Confinement::connectedUnixSockets()) {
        QSKIP("this kernel does not tell");
    }
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(tree.process(101, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    const Permission keyboard = plug(u"maliit"_s, {u"vlc"_s});
    QVERIFY(leftOpen(tree.root(), keyboard, {}, false).programs.isEmpty());
    QVERIFY(tree.link(u"/proc/100/fd/5"_s, u"socket:[%1]"_s.arg(line.client())));
    const LeftOpen left = leftOpen(tree.root(), keyboard, {}, false);
    QCOMPARE(left.programs.size(), 1);
    QCOMPARE(left.programs[0].pid, 100);
    QVERIFY(left.programs[0].hasConnections && !left.programs[0].hasFiles);
    QCOMPARE(left.programs[0].restart.kind, Confinement::RestartTarget::Kind::Program);
    QVERIFY(leftOpen(tree.root(), keyboard, {}, true).programs.isEmpty());
    QVERIFY(leftOpen(tree.root(), plug(u"docker"_s, {u"vlc"_s}), {}, false).programs.isEmpty());
    QVERIFY(leftOpen(tree.root(), plug(u"maliit"_s, {u"cvlc"_s}), {}, false).programs.isEmpty());
}

/** The windows of X are open to it through another permission all the same. */
void LeftOpenTest::connectedAnotherWay()
{
    const RealConnection line("@/tmp/.X11-unix/X9" + QByteArray::number(::getpid()));
    QVERIFY(line.isThere());
    if (!Confinement::connectedUnixSockets()) {
        QSKIP("this kernel does not tell");
    }
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(tree.link(u"/proc/100/fd/5"_s, u"socket:[%1]"_s.arg(line.client())));
    const auto isConnected = [&tree](const QList<Permission> &beside) {
        const LeftOpen left = leftOpen(tree.root(), plug(u"x11"_s, {u"vlc"_s}), beside, false);
        return left.programs.size() == 1 && left.programs[0].hasConnections;
    };
    QVERIFY(isConnected({}));
    QVERIFY(isConnected({plug(u"wayland"_s, {u"vlc"_s}), plug(u"unity7"_s, {u"cvlc"_s})}));
    QVERIFY(!isConnected({plug(u"wayland"_s, {u"vlc"_s}), plug(u"unity7"_s, {u"cvlc"_s, u"vlc"_s})}));
    // It runs, and its filter of system calls is what it was: that is told in any case.
    QCOMPARE(leftOpen(tree.root(), plug(u"x11"_s, {u"vlc"_s}), {plug(u"unity7"_s, {u"vlc"_s})}, false).programs.size(), 1);
}

void LeftOpenTest::filesStayOpen()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(tree.link(u"/proc/100/fd/5"_s, u"/home/nobody-here/letter.txt"_s));
    QVERIFY(tree.process(101, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(tree.link(u"/proc/101/fd/5"_s, u"/home/nobody-here/snap/vlc/common/list"_s));
    const LeftOpen left = leftOpen(tree.root(), plug(u"home"_s, {u"vlc"_s}), {}, false);
    QCOMPARE(left.programs.size(), 1);
    QCOMPARE(left.programs[0].pid, 100);
    QVERIFY(left.programs[0].hasFiles && !left.programs[0].hasConnections);
    QVERIFY(leftOpen(tree.root(), plug(u"removable-media"_s, {u"vlc"_s}), {}, false).programs.isEmpty());
    QVERIFY(leftOpen(tree.root(), plug(u"home"_s, {u"vlc"_s}), {}, true).programs.isEmpty());
}

void LeftOpenTest::filesOfWhatIsStillOn()
{
    const Tree tree;
    QVERIFY(tree.process(100, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(tree.link(u"/proc/100/fd/5"_s, u"/home/nobody-here/letters/first.txt"_s));
    Permission letters = plug(u"personal-files"_s, {u"vlc"_s});
    letters.attrs = {{u"read"_s, QStringList{u"$HOME/letters"_s}}};
    // It may write there through what was taken away only.
    QCOMPARE(leftOpen(tree.root(), plug(u"home"_s, {u"vlc"_s}), {letters}, false).programs.size(), 1);
    letters.attrs = {{u"write"_s, QStringList{u"$HOME/letters"_s}}};
    QVERIFY(leftOpen(tree.root(), plug(u"home"_s, {u"vlc"_s}), {letters}, false).programs.isEmpty());
}

void LeftOpenTest::toldAndGone()
{
    // A real process, so that its end can be waited for; what /proc tells of it is ours.
    QProcess process;
    process.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(process.waitForStarted());
    const int pid = int(process.processId());
    const Tree tree;
    QVERIFY(holder(tree, pid));
    Desk desk;
    LeftOpenWatch watch(&desk.store, desk.queue.get(), tree.root());
    QSignalSpy spy(&watch, &LeftOpenWatch::changed);
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QCOMPARE(desk.endOf(desk.disconnect(desk.camera, desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QTRY_COMPARE(watch.of(u"vlc"_s).size(), 1);
    QCOMPARE(watch.of(u"vlc"_s)[0].programs[0].pid, pid);
    spy.clear();
    process.kill();
    QTRY_VERIFY(watch.of(u"vlc"_s).isEmpty());
    QVERIFY(!spy.isEmpty());

    // On again: what is not taken away any more is not told either.
    QProcess other;
    other.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(other.waitForStarted());
    QVERIFY(tree.remove(u"/proc/%1"_s.arg(pid)));
    QVERIFY(holder(tree, int(other.processId())));
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QCOMPARE(desk.endOf(desk.disconnect(desk.camera, desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QTRY_COMPARE(watch.of(u"vlc"_s).size(), 1);
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QTRY_VERIFY(watch.of(u"vlc"_s).isEmpty());
    other.kill();
    QTRY_COMPARE(other.state(), QProcess::NotRunning);
}

/** A time limit that ended, another program, an update: the app goes on filming all the same. */
void LeftOpenTest::toldWhoeverTurnedItOff()
{
    QProcess process;
    process.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(process.waitForStarted());
    const Tree tree;
    QVERIFY(holder(tree, int(process.processId())));
    Desk desk;
    QVERIFY(desk.snapd.connectOutside(desk.camera, desk.systemCamera));
    desk.settle();
    const LeftOpenWatch watch(&desk.store, desk.queue.get(), tree.root());
    QVERIFY(desk.snapd.disconnectOutside(desk.camera, desk.systemCamera));
    desk.settle();
    QTRY_COMPARE(watch.of(u"vlc"_s).size(), 1);
    QCOMPARE(watch.of(u"vlc"_s)[0].programs[0].devices.value(0).path, "/dev/video0"_ba);
    QVERIFY(desk.snapd.connectOutside(desk.camera, desk.systemCamera));
    desk.settle();
    QTRY_VERIFY(watch.of(u"vlc"_s).isEmpty());
    process.kill();
    process.waitForFinished();
}

/** It goes off by itself while a password dialog stands that then comes to nothing. */
void LeftOpenTest::toldWhileSomethingElseIsAskedFor()
{
    QProcess process;
    process.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(process.waitForStarted());
    const Tree tree;
    QVERIFY(holder(tree, int(process.processId())));
    Desk desk;
    const LeftOpenWatch watch(&desk.store, desk.queue.get(), tree.root());
    const QList<std::variant<MemoryDoor::Deed, Privileged::Failure>> ends{MemoryDoor::Deed::Cancel, failure(Privileged::Refusal::NotAuthorized)};
    for (const auto &end : ends) {
        // It has come on since the watch began to look.
        QVERIFY(desk.snapd.connectOutside(desk.camera, desk.systemCamera));
        desk.settle();
        QTRY_VERIFY(watch.of(u"vlc"_s).isEmpty());
        desk.door.keepsWaiting = true;
        Privileged::Operation longer = desk.connect(desk.camera, desk.systemCamera);
        longer.isOfLease = true;
        desk.queue->submit(longer);
        desk.settle();
        QVERIFY(desk.snapd.disconnectOutside(desk.camera, desk.systemCamera));
        desk.settle();
        QVERIFY(desk.queue->requestFor(desk.camera) && !desk.store.permission(desk.camera)->isOn());
        desk.door.script.push_back(end);
        desk.door.keepsWaiting = false;
        desk.settle();
        QVERIFY(!desk.queue->requestFor(desk.camera) && !desk.store.permission(desk.camera)->isOn());
        QTRY_COMPARE(watch.of(u"vlc"_s).size(), 1);
    }
    process.kill();
    process.waitForFinished();
}

void LeftOpenTest::otherUsersUntilTheirEnd()
{
    if (::geteuid() == 0) {
        QSKIP("root may look everywhere");
    }
    QProcess process;
    process.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(process.waitForStarted());
    const int pid = int(process.processId());
    const Tree tree;
    QVERIFY(holder(tree, pid, anotherUser));
    const Hidden hidden(tree, pid);
    QVERIFY(hidden.isHidden);
    Desk desk;
    LeftOpenWatch watch(&desk.store, desk.queue.get(), tree.root());
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QCOMPARE(desk.endOf(desk.disconnect(desk.camera, desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QTRY_COMPARE(watch.of(u"vlc"_s).size(), 1);
    QVERIFY(watch.of(u"vlc"_s)[0].programs.isEmpty());
    QCOMPARE(watch.of(u"vlc"_s)[0].unseen, QList<int>{pid});
    process.kill();
    QTRY_VERIFY(watch.of(u"vlc"_s).isEmpty());
}

/** One's own program, of which not all that it has open is to be had. */
void LeftOpenTest::whatCannotBeLookedThrough()
{
    QProcess process;
    process.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(process.waitForStarted());
    const int pid = int(process.processId());
    const Tree tree;
    QVERIFY(tree.process(pid, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc"), ::geteuid()));
    QVERIFY(tree.mkdir(u"/proc/%1/maps"_s.arg(pid)));
    Desk desk;
    LeftOpenWatch watch(&desk.store, desk.queue.get(), tree.root());
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QCOMPARE(desk.endOf(desk.disconnect(desk.camera, desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QTRY_COMPARE(watch.of(u"vlc"_s).size(), 1);
    const LeftOpen left = watch.of(u"vlc"_s).constFirst();
    QVERIFY(left.programs.isEmpty() && left.unseen.isEmpty());
    QCOMPARE(left.opaque, QList<int>{pid});
    process.kill();
    QTRY_VERIFY(watch.of(u"vlc"_s).isEmpty());
}

/** A browser has dozens of processes and a switch for each of many things; what descriptors there are, this program needs for all else that it does. */
void LeftOpenTest::manyProgramsAndFewDescriptors()
{
    Children children(150);
    QCOMPARE(children.pids.size(), 150);
    const Tree tree;
    for (const int pid : std::as_const(children.pids)) {
        QVERIFY(holder(tree, pid) && tree.link(u"/proc/%1/fd/6"_s.arg(pid), u"/home/nobody-here/letter.txt"_s));
    }
    const FewDescriptors few(200);
    Desk desk;
    const LeftOpenWatch watch(&desk.store, desk.queue.get(), tree.root());
    for (const auto &[plug, slot] : {std::pair(desk.camera, desk.systemCamera), std::pair(desk.home, desk.systemHome)}) {
        if (!desk.store.permission(plug)->isOn()) {
            QVERIFY(desk.snapd.connectOutside(plug, slot));
            desk.settle();
        }
        QVERIFY(desk.snapd.disconnectOutside(plug, slot));
        desk.settle();
    }
    QTRY_COMPARE(watch.of(u"vlc"_s).size(), 2);
    for (const LeftOpen &left : watch.of(u"vlc"_s)) {
        QCOMPARE(left.programs.size(), 150);
    }
    QList<int> descriptors;
    for (int i = 0; i < 100; ++i) {
        descriptors.append(::dup(STDOUT_FILENO));
    }
    QVERIFY(!descriptors.contains(-1));
    for (const int fd : std::as_const(descriptors)) {
        ::close(fd);
    }
    children.end();
    QTRY_VERIFY(watch.of(u"vlc"_s).isEmpty());
}

/** Who closes the window does not wait for what a program draws out. */
void LeftOpenTest::goneMeanwhile()
{
    const Tree tree;
    for (int pid = 100; pid < 105; ++pid) {
        QVERIFY(holder(tree, pid));
    }
    Desk desk;
    QVERIFY(desk.snapd.connectOutside(desk.camera, desk.systemCamera));
    desk.settle();
    DrawnOut drawnOut;
    auto watch = std::make_unique<LeftOpenWatch>(&desk.store, desk.queue.get(), tree.root(), drawnOut.read());
    QVERIFY(desk.snapd.disconnectOutside(desk.camera, desk.systemCamera));
    desk.settle();
    drawnOut.awaitBegun();
    QElapsedTimer timer;
    timer.start();
    watch.reset();
    // Each of them might have had two seconds, all of them four.
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(drawnOut.begun, 1);
}

QTEST_GUILESS_MAIN(LeftOpenTest)

#include "tst_leftopen.moc"
