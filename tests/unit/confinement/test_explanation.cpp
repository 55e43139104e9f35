// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/denialjournal.h"
#include "confinement/devicetrace.h"

#include <QTest>

#include <algorithm>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;
using Kind = Explanation::Kind;

namespace
{

Denial denial(const QByteArray &fields)
{
    const QByteArray line = "audit(1795383323.615:0): apparmor=\"DENIED\" profile=\"snap.vlc.vlc\" pid=5 comm=\"vlc\" " + fields;
    return parseDenial(line).value_or(Denial());
}

Denial fileDenial(const QByteArray &path, const QByteArray &mask, uint ouid = 0)
{
    return denial("operation=\"open\" class=\"file\" name=\"" + path + "\" requested_mask=\"" + mask + "\" denied_mask=\"" + mask
        + "\" fsuid=1000 ouid=" + QByteArray::number(ouid));
}

Denial syscallDenial(int number)
{
    const QByteArray line = "type=SECCOMP msg=audit(1795383329.0:0): uid=1000 subj=snap.vlc.vlc pid=5 comm=\"x\" arch=c000003e syscall="
        + QByteArray::number(number) + " code=0x50000";
    return parseDenial(line).value_or(Denial());
}

DeclaredPlug plug(const QString &interface, bool connected = false, const QVariantMap &attributes = {})
{
    return {interface + "-plug"_L1, interface, {u"vlc"_s}, attributes, connected};
}

}

class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explains_data();
    void explains();
    void whatIsNotKnownIsNotDenied();
    void aSideOfManyIsNotCertain();
    void onlyTheProgramsOfThePlug();
    void narrowFirst();
    void attributes();
    void devices();
    void journalGroups();
    void journalOfOneCall();
    void journalIgnores();
    void journalSurvivesFloods();
};

void ExplanationTest::explains_data()
{
    QTest::addColumn<Denial>("denial");
    QTest::addColumn<QList<DeclaredPlug>>("plugs");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("interface");
    using Plugs = QList<DeclaredPlug>;
    const Denial camera = fileDenial("/dev/video0", "r");
    QTest::newRow("camera off") << camera << Plugs{plug(u"camera"_s)} << Kind::SwitchAllows << u"camera"_s;
    QTest::newRow("camera on") << camera << Plugs{plug(u"camera"_s, true)} << Kind::AlreadyOn << u"camera"_s;
    QTest::newRow("camera not declared") << camera << Plugs{plug(u"home"_s)} << Kind::OnlyPublisherCanAdd << u"camera"_s;
    QTest::newRow("camera to be run") << fileDenial("/dev/video0", "x") << Plugs{plug(u"camera"_s)} << Kind::ByDesign << QString();
    QTest::newRow("stick") << fileDenial("/media/u/stick/a.txt", "wr", 1000) << Plugs{plug(u"removable-media"_s), plug(u"home"_s)} << Kind::SwitchAllows
                           << u"removable-media"_s;
    QTest::newRow("new file on a stick") << fileDenial("/media/u/stick/a.txt", "c", 1000) << Plugs{plug(u"removable-media"_s)} << Kind::SwitchAllows
                                         << u"removable-media"_s;
    QTest::newRow("own document") << fileDenial("/home/u/Documents/a", "r", 1000) << Plugs{plug(u"home"_s)} << Kind::SwitchAllows << u"home"_s;
    QTest::newRow("another person's document") << fileDenial("/home/v/Documents/a", "r", 1001) << Plugs{plug(u"home"_s)} << Kind::ByDesign << QString();
    QTest::newRow("hidden file") << fileDenial("/home/u/.bashrc", "r", 1000) << Plugs{plug(u"home"_s)} << Kind::ByDesign << QString();
    QTest::newRow("another snap's files") << fileDenial("/home/u/snap/firefox/common/x", "r", 1000) << Plugs{plug(u"home"_s)} << Kind::ByDesign << QString();
    QTest::newRow("read in ~/bin") << fileDenial("/home/u/bin/x", "r", 1000) << Plugs{plug(u"home"_s)} << Kind::SwitchAllows << u"home"_s;
    QTest::newRow("write in ~/bin") << fileDenial("/home/u/bin/x", "w", 1000) << Plugs{plug(u"home"_s)} << Kind::ByDesign << QString();
    QTest::newRow("key") << fileDenial("/home/u/.ssh/id_rsa", "r", 1000) << Plugs{plug(u"ssh-public-keys"_s), plug(u"ssh-keys"_s)} << Kind::SwitchAllows
                         << u"ssh-keys"_s;
    QTest::newRow("public key") << fileDenial("/home/u/.ssh/id_rsa.pub", "r", 1000) << Plugs{plug(u"ssh-keys"_s), plug(u"ssh-public-keys"_s)}
                                << Kind::SwitchAllows << u"ssh-public-keys"_s;
    QTest::newRow("shadow") << fileDenial("/etc/shadow", "r") << Plugs{plug(u"home"_s), plug(u"camera"_s)} << Kind::ByDesign << QString();
    const auto net = [](const QByteArray &family, const QByteArray &type) {
        return denial("operation=\"create\" class=\"net\" family=\"" + family + "\" sock_type=\"" + type
            + "\" protocol=0 requested_mask=\"create\" denied_mask=\"create\"");
    };
    QTest::newRow("internet") << net("inet", "stream") << Plugs{plug(u"network-bind"_s), plug(u"network"_s)} << Kind::SwitchAllows << u"network"_s;
    QTest::newRow("raw socket") << net("inet", "raw") << Plugs{plug(u"network"_s)} << Kind::OnlyPublisherCanAdd << u"network-observe"_s;
    QTest::newRow("raw socket, declared") << net("inet", "raw") << Plugs{plug(u"network"_s), plug(u"network-control"_s)} << Kind::SwitchAllows
                                          << u"network-control"_s;
    QTest::newRow("bluetooth") << net("bluetooth", "raw") << Plugs{plug(u"bluez"_s)} << Kind::SwitchAllows << u"bluez"_s;
    QTest::newRow("odd family") << net("x25", "raw") << Plugs{plug(u"network"_s)} << Kind::ByDesign << QString();
    QTest::newRow("kernel module, capability") << denial("operation=\"capable\" class=\"cap\" capability=16 capname=\"sys_module\"") << Plugs{plug(u"home"_s)}
                                               << Kind::OnlyPublisherCanAdd << u"kernel-module-control"_s;
    QTest::newRow("kernel module, system call") << syscallDenial(313) << Plugs{plug(u"home"_s)} << Kind::OnlyPublisherCanAdd << u"kernel-module-control"_s;
    QTest::newRow("listen") << syscallDenial(50) << Plugs{plug(u"network-bind"_s)} << Kind::SwitchAllows << u"network-bind"_s;
    QTest::newRow("reboot") << syscallDenial(169) << Plugs{plug(u"network-bind"_s)} << Kind::ByDesign << QString();
    QTest::newRow("unknown system call") << syscallDenial(99999) << Plugs{plug(u"network-bind"_s)} << Kind::Unclear << QString();
    QTest::newRow("memory of the machine") << fileDenial("/dev/mem", "r") << Plugs{plug(u"home"_s)} << Kind::OnlyPublisherCanAdd
                                           << u"physical-memory-observe"_s;
    QTest::newRow("a runner of containers is nobody's answer") << fileDenial("/run/runc/x", "r") << Plugs{plug(u"home"_s)} << Kind::ByDesign << QString();
    QTest::newRow("declared, it is one") << fileDenial("/run/runc/x", "r") << Plugs{plug(u"docker-support"_s), plug(u"home"_s)} << Kind::SwitchAllows
                                         << u"docker-support"_s;
    QTest::newRow("everything is broader than the camera") << camera << Plugs{plug(u"steam-support"_s), plug(u"camera"_s)} << Kind::SwitchAllows << u"camera"_s;
    QTest::newRow("no filter") << syscallDenial(169) << Plugs{plug(u"steam-support"_s)} << Kind::SwitchAllows << u"steam-support"_s;
    QTest::newRow("observed only") << denial(
        "operation=\"dbus_method_call\" bus=\"system\" path=\"/org/freedesktop/NetworkManager\" interface=\"org.freedesktop.NetworkManager\" "
        "member=\"ActivateConnection\" mask=\"send\" name=\"org.freedesktop.NetworkManager\" label=\"snap.vlc.vlc\"")
                                   << Plugs{plug(u"network-manager-observe"_s), plug(u"network-manager"_s)} << Kind::SwitchAllows << u"network-manager"_s;
    QTest::newRow("perhaps of the other side") << fileDenial("/snap/theme/1/x", "r") << Plugs{plug(u"content"_s)} << Kind::Unclear << QString();
    QTest::newRow("not of the other side") << fileDenial("/etc/shadow", "r") << Plugs{plug(u"content"_s)} << Kind::ByDesign << QString();
    QTest::newRow("perhaps such a device") << fileDenial("/dev/foo", "r") << Plugs{plug(u"custom-device"_s)} << Kind::Unclear << QString();
    QTest::newRow("mounts") << fileDenial("/proc/77/mounts", "r", 1000) << Plugs{plug(u"mount-observe"_s)} << Kind::SwitchAllows << u"mount-observe"_s;
    QTest::newRow("processes") << denial("operation=\"ptrace\" class=\"ptrace\" requested_mask=\"read\" denied_mask=\"read\" peer=\"unconfined\"")
                               << Plugs{plug(u"system-observe"_s)} << Kind::SwitchAllows << u"system-observe"_s;
    QTest::newRow("tracing") << denial("operation=\"ptrace\" class=\"ptrace\" requested_mask=\"trace\" denied_mask=\"trace\" peer=\"unconfined\"")
                             << Plugs{plug(u"system-observe"_s)} << Kind::ByDesign << QString();
    QTest::newRow("signal") << denial("operation=\"signal\" class=\"signal\" requested_mask=\"send\" denied_mask=\"send\" signal=term peer=\"unconfined\"")
                            << Plugs{plug(u"process-control"_s)} << Kind::SwitchAllows << u"process-control"_s;
    QTest::newRow("printer") << fileDenial("/run/cups/cups.sock", "wr") << Plugs{plug(u"cups-control"_s)} << Kind::SwitchAllows << u"cups-control"_s;
    QTest::newRow("game pad") << fileDenial("/dev/input/js0", "r") << Plugs{plug(u"joystick"_s), plug(u"raw-input"_s)} << Kind::SwitchAllows << u"joystick"_s;
    QTest::newRow("sound card") << fileDenial("/dev/snd/pcmC0D0c", "wr") << Plugs{plug(u"alsa"_s)} << Kind::SwitchAllows << u"alsa"_s;
    QTest::newRow("message bus") << denial(
        "operation=\"dbus_method_call\" bus=\"system\" path=\"/x\" interface=\"org.freedesktop.UPower\" member=\"Get\" mask=\"send\" "
        "name=\"org.freedesktop.UPower\" label=\"snap.vlc.vlc\"")
                                 << Plugs{plug(u"upower-observe"_s)} << Kind::SwitchAllows << u"upower-observe"_s;
    QTest::newRow("namesake on the other bus") << denial(
        "operation=\"dbus_method_call\" bus=\"session\" path=\"/x\" interface=\"org.freedesktop.UPowerless\" member=\"Get\" mask=\"send\" "
        "name=\"org.freedesktop.UPowerless\" label=\"snap.vlc.vlc\"")
                                               << Plugs{plug(u"upower-observe"_s)} << Kind::ByDesign << QString();
    QTest::newRow("mount") << denial("operation=\"mount\" class=\"mount\" name=\"/mnt/\" fstype=\"ext4\"") << Plugs{plug(u"removable-media"_s)} << Kind::Unclear
                           << QString();
    QTest::newRow("no name") << denial("operation=\"open\" class=\"file\" requested_mask=\"r\" denied_mask=\"r\"") << Plugs{plug(u"home"_s)} << Kind::Unclear
                             << QString();
    QTest::newRow("no letters") << denial("operation=\"open\" class=\"file\" name=\"/dev/video0\"") << Plugs{plug(u"camera"_s)} << Kind::ByDesign << QString();
    QTest::newRow("nothing known") << denial("operation=\"something\"") << Plugs{plug(u"home"_s)} << Kind::Unclear << QString();
    QTest::newRow("connected and another") << camera << Plugs{plug(u"camera"_s, true), plug(u"system-files"_s)} << Kind::AlreadyOn << u"camera"_s;
}

void ExplanationTest::explains()
{
    QFETCH(Denial, denial);
    QFETCH(QList<DeclaredPlug>, plugs);
    QFETCH(QString, interface);
    QVERIFY(denial.tag);
    const Explanation explanation = explain(denial, plugs);
    QTEST(explanation.kind, "kind");
    QCOMPARE(explanation.interface, interface);
    const bool named = explanation.kind == Kind::SwitchAllows || explanation.kind == Kind::AlreadyOn;
    QCOMPARE(explanation.plug, named ? interface + "-plug"_L1 : QString());
    QCOMPARE(explanation.topic.has_value(), !interface.isEmpty());
}

/** Of a plug whose interface the table does not know nobody can say that it would not have helped. */
void ExplanationTest::whatIsNotKnownIsNotDenied()
{
    QVERIFY(!interfaceAccess(u"cuda-driver-libs"_s).known);
    const Denial shadow = fileDenial("/etc/shadow", "r");
    const Denial camera = fileDenial("/dev/video0", "r");
    QCOMPARE(explain(shadow, {plug(u"home"_s)}).kind, Kind::ByDesign);
    QCOMPARE(explain(shadow, {plug(u"home"_s), plug(u"cuda-driver-libs"_s)}).kind, Kind::Unclear);
    QCOMPARE(explain(camera, {plug(u"cuda-driver-libs"_s)}).kind, Kind::Unclear);
    QVERIFY(!explain(camera, {plug(u"cuda-driver-libs"_s)}).certain);
    // What is on was no help, and what is known fits.
    QCOMPARE(explain(shadow, {plug(u"cuda-driver-libs"_s, true)}).kind, Kind::ByDesign);
    QCOMPARE(explain(camera, {plug(u"cuda-driver-libs"_s), plug(u"camera"_s)}).kind, Kind::SwitchAllows);
    // Of what no rule of the table speaks, the same with any plug that is off.
    const Denial mount = denial("operation=\"mount\" class=\"mount\" name=\"/mnt/\" fstype=\"tmpfs\"");
    QCOMPARE(mount.what, Denial::Class::Mount);
    QCOMPARE(explain(mount, {plug(u"home"_s)}).kind, Kind::Unclear);
    QCOMPARE(explain(mount, {plug(u"home"_s, true)}).kind, Kind::ByDesign);
}

/** A capability is a side of many interfaces: what opens it need not be what the program wanted. */
void ExplanationTest::aSideOfManyIsNotCertain()
{
    const Denial admin = denial("operation=\"capable\" class=\"cap\" capability=12  capname=\"net_admin\"");
    const Explanation several = explain(admin, {plug(u"network-control"_s), plug(u"bluetooth-control"_s)});
    QCOMPARE(several.kind, Kind::SwitchAllows);
    QVERIFY(!several.certain);
    const Explanation single = explain(syscallDenial(313), {plug(u"kernel-module-control"_s)});
    QCOMPARE(single.kind, Kind::SwitchAllows);
    QVERIFY(single.certain);
}

void ExplanationTest::onlyTheProgramsOfThePlug()
{
    DeclaredPlug camera = plug(u"camera"_s);
    camera.apps = {u"other"_s};
    QCOMPARE(explain(fileDenial("/dev/video0", "r"), {camera}).kind, Kind::OnlyPublisherCanAdd);
    Denial hook = fileDenial("/dev/video0", "r");
    hook.tag = SecurityTag::parse(u"snap.vlc.hook.configure");
    camera.apps = {};
    QCOMPARE(explain(hook, {camera}).kind, Kind::SwitchAllows);
}

void ExplanationTest::narrowFirst()
{
    const Denial usb = fileDenial("/dev/hidraw0", "wr");
    const Explanation key = explain(usb, {plug(u"hidraw"_s), plug(u"u2f-devices"_s)});
    QCOMPARE(key.interface, u"u2f-devices"_s);
    QVERIFY(!key.certain); // Which device it is, the record does not tell.
    QVERIFY(explain(fileDenial("/dev/video0", "r"), {plug(u"camera"_s)}).certain);
    QVERIFY(explain(fileDenial("/etc/shadow", "r"), {}).certain);
    // A detail of one interface against the point of another.
    QCOMPARE(explain(fileDenial("/run/udev/data/c81:0", "r"), {plug(u"hardware-observe"_s), plug(u"camera"_s)}).interface, u"hardware-observe"_s);
}

void ExplanationTest::attributes()
{
    const QVariantMap attributes{{u"read"_s, QStringList{u"$HOME/.bashrc"_s}}};
    QCOMPARE(explain(fileDenial("/home/u/.bashrc", "r", 1000), {plug(u"personal-files"_s, false, attributes)}).kind, Kind::SwitchAllows);
    QCOMPARE(explain(fileDenial("/home/u/.bashrc", "w", 1000), {plug(u"personal-files"_s, false, attributes)}).kind, Kind::ByDesign);
    QCOMPARE(explain(fileDenial("/home/v/.bashrc", "r", 1001), {plug(u"personal-files"_s, false, attributes)}).kind, Kind::ByDesign);
    QCOMPARE(explain(fileDenial("/etc/shadow", "r"), {plug(u"system-files"_s, false, {{u"read"_s, QStringList{u"/etc/shadow"_s}}})}).kind, Kind::SwitchAllows);
    QCOMPARE(explain(fileDenial("/home/v/Documents/a", "r", 1001), {plug(u"home"_s, false, {{u"read"_s, u"all"_s}})}).kind, Kind::SwitchAllows);
}

void ExplanationTest::devices()
{
    auto trace = parseDeviceRecord("devices: label=snap.vlc.vlc pid=2694 fsuid=1000 block=0 major=81 minor=0 denied=rw");
    QVERIFY(trace);
    QCOMPARE(explain(*trace, {plug(u"camera"_s)}).interface, u"camera"_s);
    trace->deviceMajor = 116;
    QCOMPARE(explain(*trace, {plug(u"camera"_s), plug(u"alsa"_s)}).interface, u"alsa"_s);
    trace->deviceMajor = 250;
    QCOMPARE(explain(*trace, {plug(u"camera"_s)}).kind, Kind::Unclear);
    trace->object = "/dev/hidraw3";
    QCOMPARE(explain(*trace, {plug(u"u2f-devices"_s)}).kind, Kind::SwitchAllows);
    QCOMPARE(usualDevicePath(13, 1, false), "/dev/input/js1"_ba);
    QCOMPARE(usualDevicePath(226, 128, false), "/dev/dri/renderD128"_ba);
    QCOMPARE(usualDevicePath(11, 0, true), "/dev/sr0"_ba);
    QCOMPARE(usualDevicePath(1, 3, false), QByteArray());
}

void ExplanationTest::journalOfOneCall()
{
    // What a kernel told of one setsockopt(SO_MARK) by root while auditd ran: it asked for two capabilities in turn, and gave both refusals one serial.
    const QByteArray head = R"(audit(1795888028.284:133): apparmor="DENIED" operation="capable" class="cap" profile="snap.vlc.vlc" pid=2271 comm="vlc")";
    const QByteArray raw = head + R"( capability=13  capname="net_raw")";
    const QByteArray admin = head + R"( capability=12  capname="net_admin")";
    DenialJournal journal([](const QString &) {
        return std::optional(QList<DeclaredPlug>());
    });
    QVERIFY(journal.add(*parseDenial(raw, 1400)));
    QVERIFY(journal.add(*parseDenial(admin, 1400)));
    // And each of them once more, from the log.
    for (const QByteArray &record : {raw, admin}) {
        const QByteArray logged = "audit: type=1400 " + record;
        QVERIFY(!journal.add(*parseDenial(logged)));
    }
    qint64 count = 0;
    const auto groups = journal.groups();
    for (const auto &group : groups) {
        count += group.count;
    }
    QCOMPARE(count, 2);
}

void ExplanationTest::journalGroups()
{
    DenialJournal journal([](const QString &snap) {
        return snap == u"vlc" ? std::optional(QList{plug(u"camera"_s), plug(u"home"_s)}) : std::nullopt;
    });
    Denial camera = fileDenial("/dev/video0", "r");
    camera.serial = 1;
    QVERIFY(journal.add(camera));
    QVERIFY(!journal.add(camera)); // once through the journal, once live
    camera.serial = 2;
    camera.epochMs += 5000;
    camera.object = "/dev/video1";
    QVERIFY(journal.add(camera));
    Denial shadow = fileDenial("/etc/shadow", "r");
    shadow.serial = 3;
    shadow.epochMs -= 5000;
    QVERIFY(journal.add(shadow));
    Denial timeless = fileDenial("/home/u/x", "r", 1000);
    timeless.epochMs = 0;
    QVERIFY(journal.add(timeless, 1000));

    const auto groups = journal.groups();
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups[0].explanation.interface, u"camera"_s);
    QCOMPARE(groups[0].count, 2);
    QCOMPARE(groups[0].firstMs, 1795383323615);
    QCOMPARE(groups[0].lastMs, 1795383328615);
    QCOMPARE(groups[0].examples.size(), 2);
    QCOMPARE(groups[1].explanation.kind, Kind::ByDesign);
    QCOMPARE(groups[2].explanation.interface, u"home"_s);
    QCOMPARE(groups[2].lastMs, 1000);
    journal.clear();
    QVERIFY(journal.groups().isEmpty());
    QVERIFY(journal.add(camera));
}

void ExplanationTest::journalIgnores()
{
    DenialJournal journal([](const QString &snap) {
        return snap == u"vlc" ? std::optional(QList<DeclaredPlug>()) : std::nullopt;
    });
    Denial removed = fileDenial("/dev/video0", "r");
    removed.tag = SecurityTag::parse(u"snap.gone.gone");
    QVERIFY(!journal.add(removed));
    Denial noted = fileDenial("/dev/video0", "r");
    noted.verdict = Denial::Verdict::Allowed;
    QVERIFY(!journal.add(noted));
    Denial noise = fileDenial("/dev/video0", "r");
    noise.tag.reset();
    QVERIFY(!journal.add(noise));
    // What snap-confine is refused at every start; a program can call itself so, too.
    Denial start = denial("operation=\"capable\" class=\"cap\" capability=12  capname=\"net_admin\"");
    start.comm = "snap-confine";
    QVERIFY(!journal.add(start));
    QVERIFY(journal.groups().isEmpty());
    start.capabilityName = "sys_admin";
    QVERIFY(journal.add(start));
    QVERIFY(journal.add(fileDenial("/dev/video0", "r")));
}

void ExplanationTest::journalSurvivesFloods()
{
    DenialJournal journal([](const QString &) {
        return std::optional(QList<DeclaredPlug>());
    });
    for (int i = 0; i < 3000; ++i) {
        Denial denial = fileDenial("/etc/" + QByteArray::number(i) + "/x", "w");
        denial.serial = quint64(i + 1);
        journal.add(denial);
    }
    QCOMPARE(journal.groups().size(), 50);
    QCOMPARE(journal.dropped(), 2950);
    // What came last is what is kept, and beside it what a switch would allow.
    QVERIFY(std::ranges::any_of(journal.groups(), [](const DenialGroup &group) {
        return group.examples.constFirst().object == "/etc/2999/x";
    }));
    DenialJournal switched([](const QString &) {
        return std::optional(QList{plug(u"camera"_s)});
    });
    Denial filmed = fileDenial("/dev/video0", "r");
    filmed.serial = 1;
    QVERIFY(switched.add(filmed));
    for (int i = 0; i < 200; ++i) {
        Denial denial = fileDenial("/etc/" + QByteArray::number(i) + "/x", "w");
        denial.serial = quint64(i + 2);
        denial.epochMs += 1000;
        switched.add(denial);
    }
    QVERIFY(std::ranges::any_of(switched.groups(), [](const DenialGroup &group) {
        return group.explanation.kind == Kind::SwitchAllows;
    }));
    // The others are still heard.
    Denial other = fileDenial("/etc/shadow", "w");
    other.tag = SecurityTag::parse(u"snap.other.app");
    QVERIFY(journal.add(other));
    for (int i = 0; i < 100; ++i) {
        Denial denial = fileDenial("/etc/0/" + QByteArray::number(i), "w");
        denial.serial = quint64(10000 + i);
        QVERIFY(journal.add(denial));
    }
    for (const DenialGroup &group : journal.groups()) {
        QVERIFY(group.examples.size() <= 5);
    }
}

QTEST_GUILESS_MAIN(ExplanationTest)

#include "test_explanation.moc"
