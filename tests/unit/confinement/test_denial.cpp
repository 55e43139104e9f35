// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "corpus.h"

#include "confinement/denial.h"
#include "confinement/devicetrace.h"
#include "confinement/syscallname.h"

#include <QTest>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

namespace
{

std::optional<Denial> find(QByteArrayView part)
{
    const auto lines = corpus();
    for (const QByteArray &line : lines) {
        if (line.contains(part)) {
            return parseDenial(line);
        }
    }
    return std::nullopt;
}

}

class DenialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file();
    void hexadecimal();
    void network();
    void capability();
    void seccomp();
    void messageBus();
    void others_data();
    void others();
    void forms_data();
    void forms();
    void notDenials_data();
    void notDenials();
    void injections_data();
    void injections();
    void deviceTrace();
    void deviceRecords();
    void noise();
    void printed_data();
    void printed();
};

void DenialTest::file()
{
    const auto denial = find(":181)");
    QVERIFY(denial);
    QCOMPARE(denial->source, Denial::Source::AppArmor);
    QCOMPARE(denial->verdict, Denial::Verdict::Denied);
    QCOMPARE(denial->what, Denial::Class::File);
    QCOMPARE(denial->epochMs, 1795383323615);
    QCOMPARE(denial->serial, 181u);
    QCOMPARE(denial->tag->toString(), u"snap.vlc.other"_s);
    QCOMPARE(denial->object, "/dev/video0"_ba);
    QCOMPARE(denial->comm, "probe"_ba);
    QCOMPARE(denial->pid, 2694);
    QCOMPARE(denial->requested, "r"_ba);
    QCOMPARE(denial->denied, "r"_ba);
    QCOMPARE(denial->fsuid, std::optional(1000u));
    QCOMPARE(denial->ouid, std::optional(0u));
}

void DenialTest::hexadecimal()
{
    const auto denial = find(":182)");
    QVERIFY(denial);
    QCOMPARE(denial->object, "/media/u/My Stick/a.txt"_ba);
    QCOMPARE(denial->comm, "vlc 1 2"_ba);
    QCOMPARE(denial->denied, "wr"_ba);
}

void DenialTest::network()
{
    const auto denial = find(":183)");
    QVERIFY(denial);
    QCOMPARE(denial->what, Denial::Class::Network);
    QCOMPARE(denial->family, "inet"_ba);
    QCOMPARE(denial->socketType, "stream"_ba);
    const auto local = find(":201)");
    QVERIFY(local);
    QCOMPARE(local->what, Denial::Class::UnixSocket);
    QCOMPARE(local->object, "@/tmp/.X11-unix/X0"_ba);
}

void DenialTest::capability()
{
    const auto denial = find(":184)");
    QVERIFY(denial);
    QCOMPARE(denial->what, Denial::Class::Capability);
    QCOMPARE(denial->capability, 12);
    QCOMPARE(denial->capabilityName, "net_admin"_ba);
    QCOMPARE(capabilityName(12), "net_admin"_ba);
    QCOMPARE(capabilityName(16), "sys_module"_ba);
    QCOMPARE(capabilityName(21), "sys_admin"_ba);
    QCOMPARE(capabilityName(38), "perfmon"_ba);
    QCOMPARE(capabilityName(40), "checkpoint_restore"_ba);
    QCOMPARE(capabilityName(41), QByteArray());
    QCOMPARE(capabilityName(-1), QByteArray());
}

void DenialTest::seccomp()
{
    const auto denial = find(":189)");
    QVERIFY(denial);
    QCOMPARE(denial->source, Denial::Source::Seccomp);
    QCOMPARE(denial->what, Denial::Class::Syscall);
    QCOMPARE(denial->verdict, Denial::Verdict::Denied);
    QCOMPARE(denial->tag->toString(), u"snap.vlc.vlc"_s);
    QCOMPARE(denial->arch, 0xc000003eu);
    QCOMPARE(denial->syscall, 165);
    QCOMPARE(denial->syscallName, "mount"_ba);
    QCOMPARE(denial->exe, "/snap/vlc/x1/bin/probe"_ba);
    QCOMPARE(denial->fsuid, std::optional(1000u));
    const auto killed = find(":190)");
    QVERIFY(killed);
    QCOMPARE(killed->verdict, Denial::Verdict::Killed);
    QCOMPARE(killed->syscallName, "listen"_ba);

    QCOMPARE(syscallName(0xc00000b7, 40), "mount"_ba); // aarch64
    QCOMPARE(syscallName(0x40000003, 21), "mount"_ba); // i386
    QCOMPARE(syscallName(0xc000003e, 99999), QByteArray());
    QCOMPARE(syscallName(0xc000003e, -101), QByteArray());
    QCOMPARE(syscallName(0xdeadbeef, 1), QByteArray());
}

void DenialTest::messageBus()
{
    const auto denial = find(":198)");
    QVERIFY(denial);
    QCOMPARE(denial->source, Denial::Source::MessageBus);
    QCOMPARE(denial->what, Denial::Class::DBus);
    QCOMPARE(denial->pid, 2711);
    QCOMPARE(denial->tag->toString(), u"snap.vlc.vlc"_s);
    QCOMPARE(denial->bus, "system"_ba);
    QCOMPARE(denial->object, "org.freedesktop.UPower"_ba);
    QCOMPARE(denial->busMember, "EnumerateDevices"_ba);
    QCOMPARE(denial->denied, "send"_ba);
}

void DenialTest::others_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<Denial::Class>("what");
    QTest::addColumn<QByteArray>("object");
    QTest::newRow("mount") << ":191)"_ba << Denial::Class::Mount << "/mnt/"_ba;
    QTest::newRow("ptrace") << ":192)"_ba << Denial::Class::Ptrace << ""_ba;
    QTest::newRow("signal") << ":193)"_ba << Denial::Class::Signal << ""_ba;
    QTest::newRow("socket file") << ":194)"_ba << Denial::Class::File << "/run/cups/cups.sock"_ba;
    QTest::newRow("exec") << ":195)"_ba << Denial::Class::Exec << "/usr/bin/lsusb"_ba;
    QTest::newRow("before there were classes") << ":196)"_ba << Denial::Class::File << "/home/u/.ssh/id_rsa"_ba;
    QTest::newRow("bluetooth") << ":197)"_ba << Denial::Class::Network << ""_ba;
    QTest::newRow("link") << ":200)"_ba << Denial::Class::File << "/home/u/b"_ba;
    QTest::newRow("namespace") << ":202)"_ba << Denial::Class::Namespace << ""_ba;
}

void DenialTest::others()
{
    QFETCH(QByteArray, serial);
    const auto denial = find(serial);
    QVERIFY(denial);
    QTEST(denial->what, "what");
    QTEST(denial->object, "object");
    QCOMPARE(denial->tag->snap, u"vlc"_s);
}

void DenialTest::forms_data()
{
    const QByteArray fields
        = "apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"snap.vlc.vlc\" name=\"/dev/video0\" pid=5 comm=\"x\" requested_mask=\"r\" "
          "denied_mask=\"r\" fsuid=1000 ouid=0";
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("timed");
    QTest::newRow("kernel log") << "audit: type=1400 audit(1.250:7): " + fields << 0 << true;
    QTest::newRow("netlink") << "audit(1.250:7): " + fields << 1400 << true;
    QTest::newRow("netlink, type unknown") << "audit(1.250:7): " + fields << 0 << true;
    QTest::newRow("audit.log") << "type=AVC msg=audit(1.250:7): " + fields << 0 << true;
    QTest::newRow("as our helper tells it") << "type=1400 audit(1.250:7): " + fields << 0 << true;
    QTest::newRow("audit.log of several machines") << "node=here type=AVC msg=audit(1.250:7): " + fields << 0 << true;
    QTest::newRow("audit.log, enriched") << "type=AVC msg=audit(1.250:7): " + fields
            + "\x1d"
              "ARCH=x86_64 pid=9 profile=\"snap.evil.evil\""
                                         << 0 << true;
    QTest::newRow("unknown type") << "type=UNKNOWN[1400] msg=audit(1.250:7): " + fields << 0 << true;
    QTest::newRow("journal") << "AVC " + fields << 1400 << false;
    QTest::newRow("line end") << "audit: type=1400 audit(1.250:7): " + fields + "\n" << 0 << true;
    QTest::newRow("NUL end") << QByteArray("audit(1.250:7): " + fields + QByteArray(1, '\0') + "junk=1") << 1400 << true;
}

void DenialTest::forms()
{
    QFETCH(QByteArray, text);
    QFETCH(int, type);
    QFETCH(bool, timed);
    const auto denial = parseDenial(text, type);
    QVERIFY(denial);
    QCOMPARE(denial->tag->toString(), u"snap.vlc.vlc"_s);
    QCOMPARE(denial->object, "/dev/video0"_ba);
    QCOMPARE(denial->pid, 5);
    QCOMPARE(denial->ouid, std::optional(0u));
    QCOMPARE(denial->epochMs, timed ? 1250 : 0);
    QCOMPARE(denial->serial, timed ? 7u : 0u);
}

void DenialTest::notDenials_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("status") << "audit: type=1400 audit(1.0:1): apparmor=\"STATUS\" operation=\"profile_load\" profile=\"unconfined\" name=\"snap.vlc.vlc\""_ba;
    QTest::newRow("no subject") << "audit: type=1400 audit(1.0:1): apparmor=\"DENIED\" operation=\"open\" name=\"/x\""_ba;
    QTest::newRow("SELinux") << "type=AVC msg=audit(1.0:1): avc:  denied  { read } for  pid=1 comm=\"x\" scontext=a tcontext=b tclass=file"_ba;
    QTest::newRow("system call") << "type=SYSCALL msg=audit(1.0:1): arch=c000003e syscall=2 success=no exit=-13 pid=1 comm=\"x\" subj=snap.vlc.vlc"_ba;
    QTest::newRow("seccomp without number") << "type=SECCOMP msg=audit(1.0:1): pid=1 subj=snap.vlc.vlc arch=c000003e code=0x50000"_ba;
    QTest::newRow("seccomp with a huge number") << "type=SECCOMP msg=audit(1.0:1): pid=1 subj=snap.vlc.vlc arch=c000003e syscall=99999999999 code=0x50000"_ba;
    QTest::newRow("open bracket") << "audit(1.0:1"_ba;
    QTest::newRow("any line") << "hello world"_ba;
    QTest::newRow("another's record") << "type=USER_LOGIN msg=audit(1.0:1): pid=1 apparmor=\"DENIED\" profile=\"snap.vlc.vlc\" operation=\"open\""_ba;
    // The kernel's log has messages with texts in them that others than the kernel chose.
    const QByteArray fields = "apparmor=\"DENIED\" operation=\"open\" profile=\"snap.vlc.vlc\" name=\"/x\" pid=1 fsuid=1000";
    QTest::newRow("fields alone") << fields;
    QTest::newRow("fields in another message") << "usb 1-1: " + fields;
    QTest::newRow("fields of a program's message") << "dbus-daemon[9]: " + fields;
    for (const char *head : {" ", "x", "x ", "usb 1-1: ", "[   12.5] ", "Jan  1 00:00:00 host kernel: [   12.5] ", "audit: audit: ", "audit: x ", "node=x "}) {
        QTest::addRow("record behind \"%s\"", head) << head + "audit: type=1400 audit(1.0:1): "_ba + fields;
    }
    for (const char *head : {" ", "x", "audit: ", "audit: type=", "type=1400", "type=1400 x ", "type=1400 msg=x", "audit: type=1400  ", "node=x ", "node="}) {
        QTest::addRow("stamp behind \"%s\"", head) << head + "audit(1.0:1): "_ba + fields;
    }
}

void DenialTest::notDenials()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDenial(text));
}

void DenialTest::injections_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("comm");
    // Names in which a program pretends to be another record: they stay names.
    const QByteArray evil = "x\" profile=\"snap.victim.v\" audit(9.9:9): apparmor=\"DENIED\"\n";
    QTest::newRow("comm, kernel") << "audit: type=1400 audit(1.0:1): apparmor=\"DENIED\" operation=\"open\" profile=\"snap.vlc.vlc\" name=\"/x\" pid=5 comm="
            + evil.toHex()
            + " denied_mask=\"r\"" << evil;
    QTest::newRow("comm, journal") << "SECCOMP auid=0 uid=1000 pid=5 subj=snap.vlc.vlc comm=\"audit(9.9:9):\" arch=c000003e syscall=1 code=0x50000"_ba
                                   << "audit(9.9:9):"_ba;
    QTest::newRow("second field of the same name")
        << "audit: type=1400 audit(1.0:1): apparmor=\"DENIED\" operation=\"open\" profile=\"snap.vlc.vlc\" pid=5 comm=\"a\" profile=\"snap.victim.v\""_ba
        << "a"_ba;
    QTest::newRow("quoted text that looks like digits")
        << "audit: type=1400 audit(1.0:1): apparmor=\"DENIED\" operation=\"open\" profile=\"snap.vlc.vlc\" pid=5 comm=\"4142\""_ba << "4142"_ba;
}

void DenialTest::injections()
{
    QFETCH(QByteArray, text);
    const auto denial = parseDenial(text);
    QVERIFY(denial);
    QCOMPARE(denial->tag->toString(), u"snap.vlc.vlc"_s);
    QTEST(denial->comm, "comm");
    QVERIFY(denial->epochMs == 1000 || denial->epochMs == 0);
    QCOMPARE(denial->pid, 5);
}

void DenialTest::deviceTrace()
{
    // As Linux 6.12 wrote it.
    const auto trace = parseDeviceTrace("           <...>-1728    [001] .....   701.385391: devdeny: (inode_permission+0x146/0x190 <- "
                                        "devcgroup_check_permission) ret=-1 type=2 major=81 minor=0 "
                                        "acc=6");
    QCOMPARE(trace, (DeviceTrace{.pid = 1728, .isBlock = false, .major = 81, .minor = 0, .access = "rw"}));
    // Programs choose their names.
    QCOMPARE(parseDeviceTrace("a [9] b-1: devdeny: (-77 [000] d..1. 1.0: devdeny: (x) ret=-1 type=1 major=8 minor=1 acc=3"),
        (DeviceTrace{.pid = 77, .isBlock = true, .major = 8, .minor = 1, .access = "rm"}));
    for (const char *bad : {"probe-1 [001] d..1. 1.0: devdeny: (x) ret=0 type=2 major=81 minor=0 acc=6",
             "probe-1 [001] d..1. 1.0: devdeny: (x) type=2 major=81 minor=0 acc=6",
             "probe-1 [001] d..1. 1.0: devdeny: (x) ret=-1 type=2 major=-81 minor=0 acc=6",
             "probe-1 [001] d..1. 1.0: devdeny: (x) ret=-1 type=2 major=4096 minor=0 acc=6",
             "probe-1 [001] d..1. 1.0: devdeny: (x) ret=-1 type=2 major=81 minor=1048576 acc=6",
             "probe-1 [001] d..1. 1.0: devdeny: (x) ret=-1 type=2 major=81 minor=0",
             "probe-x [001] d..1. 1.0: devdeny: (x) ret=-1 type=2 major=81 minor=0 acc=6",
             "probe-0 [001] d..1. 1.0: devdeny: (x) ret=-1 type=2 major=81 minor=0 acc=6",
             "probe 1 [001] d..1. 1.0: devdeny: (x) ret=-1 type=2 major=81 minor=0 acc=6",
             "probe-1 d..1. 1.0: devdeny: (x) ret=-1 type=2 major=81 minor=0 acc=6",
             "probe-1 [001] d..1. 1.0: other: (x) ret=-1 type=2 major=81 minor=0 acc=6",
             ""}) {
        QVERIFY2(!parseDeviceTrace(bad), bad);
    }
}

void DenialTest::deviceRecords()
{
    Denial denial;
    denial.source = Denial::Source::DeviceCgroup;
    denial.what = Denial::Class::Device;
    denial.tag = SecurityTag::parse(u"snap.vlc.vlc");
    denial.label = "snap.vlc.vlc";
    denial.pid = 1728;
    denial.fsuid = 1000;
    denial.deviceMajor = 81;
    denial.requested = "rw";
    denial.denied = "rw";
    QCOMPARE(parseDeviceRecord(deviceRecord(denial)), denial);
    // Whatever a program is called, it stays one line and the name of nothing else.
    denial.comm = "x label=snap.a.b\n\"\x1d";
    denial.object = "/dev/a fsuid=0";
    const QByteArray record = deviceRecord(denial);
    QVERIFY(std::all_of(record.begin(), record.end(), [](char c) {
        return c >= 0x20 && c < 0x7f;
    }));
    QCOMPARE(parseDeviceRecord(record), denial);

    const QByteArray good = "devices: label=snap.vlc.vlc pid=7 fsuid=1000 block=0 major=81 minor=0 denied=r";
    QVERIFY(parseDeviceRecord(good));
    for (const auto &[part, bad] : {std::pair("devices: ", ""),
             std::pair("devices: ", "audit: devices: "),
             std::pair("label=snap.vlc.vlc", "label=unconfined"),
             std::pair("label=snap.vlc.vlc", "label=/usr/lib/snapd/snap-confine"),
             std::pair("label=snap.vlc.vlc", "label=snap.vlc.v//&lc"),
             std::pair("label=snap.vlc.vlc", "label=\"snap.vlc.vlc (enforce)\""),
             std::pair("label=snap.vlc.vlc ", ""),
             std::pair("pid=7", "pid=0"),
             std::pair("pid=7", "pid=4294967303"),
             std::pair("fsuid=1000", "fsuid=-1"),
             std::pair("fsuid=1000", "fsuid=4294967296"),
             std::pair("fsuid=1000", "uid=1000"),
             std::pair("block=0 ", ""),
             std::pair("major=81", "major=4096"),
             std::pair("minor=0", "minor=-1"),
             std::pair("denied=r", "denied="),
             std::pair("denied=r", "denied=x")}) {
        QVERIFY2(!parseDeviceRecord(QByteArray(good).replace(part, bad)), bad);
    }
    QVERIFY(!parseDeviceRecord(QByteArray(good + " name=" + QByteArray(5000, 'A'))));
}

void DenialTest::noise()
{
    QVERIFY(isNoise(*find(":185)")));
    QVERIFY(isNoise(*find(":186)")));
    QVERIFY(!isNoise(*find(":181)")));
    QVERIFY(!isNoise(*find(":189)")));
    QVERIFY(!isNoise(*find(":184)")));
    auto late = *find(":184)");
    late.comm = "snap-confine";
    QVERIFY(isNoise(late));
    QVERIFY(isNoise(*parseDenial("audit(1.0:1): apparmor=\"DENIED\" operation=\"open\" profile=\"/usr/sbin/cupsd\" name=\"/x\"")));
}

void DenialTest::printed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "/dev/video0"_ba << u"/dev/video0"_s;
    QTest::newRow("UTF-8") << "/home/u/Übung 1"_ba << u"/home/u/Übung 1"_s;
    QTest::newRow("line break") << "a\nb\tc"_ba << u"a\\x0ab\\x09c"_s;
    QTest::newRow("wrong byte") << "a\xff\xc3"_ba << u"a\\xff\\xc3"_s;
    QTest::newRow("overlong") << "\xc0\xaf"_ba << u"\\xc0\\xaf"_s;
    QTest::newRow("surrogate") << "\xed\xa0\x80"_ba << u"\\xed\\xa0\\x80"_s;
    QTest::newRow("right to left override") << "a\xe2\x80\xae"
                                               "b"_ba
                                            << u"a\\u{202e}b"_s;
    QTest::newRow("line separator") << "a\xe2\x80\xa8"
                                       "b"_ba
                                    << u"a\\u{2028}b"_s;
    QTest::newRow("escape") << "\x1b[31m"_ba << u"\\x1b[31m"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\\x00b"_s;
    QTest::newRow("emoji") << "\xf0\x9f\x93\xb7"_ba << u"📷"_s;
    QTest::newRow("empty") << ""_ba << QString();
    QTest::newRow("long") << QByteArray(400, 'a') + QByteArray(400, 'b') << QString(99, u'a') + u'…' + QString(100, u'b');
}

void DenialTest::printed()
{
    QFETCH(QByteArray, bytes);
    QTEST(printable(bytes), "text");
}

QTEST_GUILESS_MAIN(DenialTest)

#include "test_denial.moc"
