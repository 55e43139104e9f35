// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/securitytag.h"

#include <QTest>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

class SecurityTagTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void units_data();
    void units();
    void labels_data();
    void labels();
    void cgroups_data();
    void cgroups();
    void spellings();
};

void SecurityTagTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("app") << u"snap.vlc.vlc"_s << true;
    QTest::newRow("instance") << u"snap.vlc_work.vlc"_s << true;
    QTest::newRow("upper case app") << u"snap.vlc.Vlc-2"_s << true;
    QTest::newRow("hook") << u"snap.vlc.hook.configure"_s << true;
    QTest::newRow("component hook") << u"snap.vlc+codecs.hook.install"_s << true;
    QTest::newRow("component app") << u"snap.vlc+codecs.app"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("too short") << u"snap.vlc"_s << false;
    QTest::newRow("too long") << u"snap.vlc.hook.a.b"_s << false;
    QTest::newRow("not hook") << u"snap.vlc.hoof.a"_s << false;
    QTest::newRow("slash") << u"snap.vlc.../etc"_s << false;
    QTest::newRow("path in app") << u"snap.vlc.a/b"_s << false;
    QTest::newRow("no letter") << u"snap.123.a"_s << false;
    QTest::newRow("upper case snap") << u"snap.VLC.vlc"_s << false;
    QTest::newRow("double dash") << u"snap.v--lc.a"_s << false;
    QTest::newRow("dash end") << u"snap.vlc-.a"_s << false;
    QTest::newRow("empty key") << u"snap.vlc_.a"_s << false;
    QTest::newRow("long key") << u"snap.vlc_abcdefghijk.a"_s << false;
    QTest::newRow("41 letters") << "snap."_L1 + QString(41, u'a') + ".a"_L1 << false;
    QTest::newRow("letter that looks like one") << u"snap.vl\u0441.a"_s << false;
    QTest::newRow("line break") << u"snap.vlc.a\n"_s << false;
    QTest::newRow("empty hook") << u"snap.vlc.hook."_s << false;
}

void SecurityTagTest::parses()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto tag = SecurityTag::parse(text);
    QCOMPARE(tag.has_value(), valid);
    if (tag) {
        QCOMPARE(tag->toString(), text);
    }
}

void SecurityTagTest::units_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("tag");
    const QString uuid = u"2a3b4c5d-1111-2222-3333-0123456789ab"_s;
    QTest::newRow("scope") << "snap.vlc.vlc-"_L1 + uuid + ".scope"_L1 << u"snap.vlc.vlc"_s;
    QTest::newRow("old scope") << "snap.vlc.vlc."_L1 + uuid + ".scope"_L1 << u"snap.vlc.vlc"_s;
    QTest::newRow("hook scope") << "snap.vlc.hook.configure-"_L1 + uuid + ".scope"_L1 << u"snap.vlc.hook.configure"_s;
    QTest::newRow("service") << u"snap.lxd.daemon.service"_s << u"snap.lxd.daemon"_s;
    QTest::newRow("component") << "snap.vlc\\x2bcodecs.hook.install-"_L1 + uuid + ".scope"_L1 << u"snap.vlc+codecs.hook.install"_s;
    QTest::newRow("scope without uuid") << u"snap.vlc.vlc.scope"_s << QString();
    QTest::newRow("bad uuid") << "snap.vlc.vlc-"_L1 + QString(uuid).replace(u'a', u'g') + ".scope"_L1 << QString();
    QTest::newRow("slice") << u"snap.vlc.slice"_s << QString();
    QTest::newRow("other") << u"firefox.service"_s << QString();
    QTest::newRow("helper unit of an interface") << u"snap.vlc.interface.x.service"_s << QString();
    QTest::newRow("only uuid") << uuid + ".scope"_L1 << QString();
}

void SecurityTagTest::units()
{
    QFETCH(QString, unit);
    QFETCH(QString, tag);
    const auto found = SecurityTag::fromUnit(unit);
    QCOMPARE(found ? found->toString() : QString(), tag);
}

void SecurityTagTest::labels_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ProcessLabel::Kind>("kind");
    QTest::addColumn<ProfileMode>("mode");
    QTest::addColumn<QString>("tag");
    using Kind = ProcessLabel::Kind;
    QTest::newRow("enforced") << "snap.vlc.vlc (enforce)\n"_ba << Kind::Snap << ProfileMode::Enforce << u"snap.vlc.vlc"_s;
    QTest::newRow("complain") << "snap.vlc.vlc (complain)\n"_ba << Kind::Snap << ProfileMode::Complain << u"snap.vlc.vlc"_s;
    QTest::newRow("with a NUL") << QByteArray("snap.vlc.vlc (enforce)\n\0", 24) << Kind::Snap << ProfileMode::Enforce << u"snap.vlc.vlc"_s;
    QTest::newRow("unconfined") << "unconfined\n"_ba << Kind::Unconfined << ProfileMode::Unconfined << QString();
    QTest::newRow("nothing") << ""_ba << Kind::None << ProfileMode::Unknown << QString();
    QTest::newRow("launcher") << "/usr/lib/snapd/snap-confine (enforce)"_ba << Kind::Launcher << ProfileMode::Enforce << QString();
    QTest::newRow("launcher of the snapd snap") << "snap-confine.snapd.123 (enforce)"_ba << Kind::Launcher << ProfileMode::Enforce << QString();
    QTest::newRow("namespace helper") << "snap-update-ns.vlc (enforce)"_ba << Kind::Launcher << ProfileMode::Enforce << QString();
    QTest::newRow("other") << "/usr/sbin/cupsd (enforce)"_ba << Kind::Other << ProfileMode::Enforce << QString();
    QTest::newRow("child") << "snap.vlc.vlc//helper (enforce)"_ba << Kind::Snap << ProfileMode::Enforce << u"snap.vlc.vlc"_s;
    QTest::newRow("stack") << "snap.lxd.daemon//&:lxd-c1_<var>:unconfined (mixed)"_ba << Kind::Snap << ProfileMode::Mixed << u"snap.lxd.daemon"_s;
    QTest::newRow("container's snap") << ":lxd-c1:snap.vlc.vlc (enforce)"_ba << Kind::Other << ProfileMode::Enforce << QString();
    QTest::newRow("no mode") << "snap.vlc.vlc"_ba << Kind::Snap << ProfileMode::Unknown << u"snap.vlc.vlc"_s;
    QTest::newRow("SELinux") << "system_u:system_r:init_t:s0"_ba << Kind::Other << ProfileMode::Unknown << QString();
    QTest::newRow("odd brackets") << "x (y) (z)"_ba << Kind::Other << ProfileMode::Unknown << QString();
    QTest::newRow("just a mark") << "//&"_ba << Kind::Other << ProfileMode::Unknown << QString();
}

void SecurityTagTest::labels()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, tag);
    const ProcessLabel label = parseLabel(text);
    QTEST(label.kind, "kind");
    QTEST(label.mode, "mode");
    QCOMPARE(label.tag ? label.tag->toString() : QString(), tag);
}

void SecurityTagTest::cgroups_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("userManager");
    const QByteArray scope = "snap.vlc.vlc-2a3b4c5d-1111-2222-3333-0123456789ab.scope";
    QTest::newRow("a name below a user's systemd") << "0::/user.slice/user-1000.slice/user@1000.service/user@7.service/" + scope + "\n"
                                                   << u"snap.vlc.vlc"_s << true;
    QTest::newRow("app") << "0::/user.slice/user-1000.slice/user@1000.service/app.slice/" + scope + "\n" << u"snap.vlc.vlc"_s << true;
    QTest::newRow("service") << "0::/system.slice/snap.lxd.daemon.service\n"_ba << u"snap.lxd.daemon"_s << false;
    QTest::newRow("below a service") << "0::/system.slice/snap.lxd.daemon.service/sub/group\n"_ba << u"snap.lxd.daemon"_s << false;
    QTest::newRow("old hierarchy") << "12:devices:/x\n1:name=systemd:/system.slice/snap.lxd.daemon.service\n0::/\n"_ba << u"snap.lxd.daemon"_s << false;
    QTest::newRow("LXC container") << "0::/lxc.payload.c1/system.slice/snap.lxd.daemon.service\n"_ba << QString() << false;
    QTest::newRow("nspawn") << "0::/machine.slice/machine-x.scope/system.slice/snap.lxd.daemon.service\n"_ba << QString() << false;
    QTest::newRow("docker") << "0::/system.slice/docker-0123.scope/snap.lxd.daemon.service\n"_ba << QString() << false;
    QTest::newRow("none") << "0::/user.slice/user-1000.slice/session-2.scope\n"_ba << QString() << false;
    QTest::newRow("empty") << ""_ba << QString() << false;
    QTest::newRow("no line") << "0::"_ba << QString() << false;
}

void SecurityTagTest::cgroups()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, tag);
    const ProcessCgroup cgroup = parseCgroup(text);
    QCOMPARE(cgroup.tag ? cgroup.tag->toString() : QString(), tag);
    QTEST(cgroup.userManager, "userManager");
    QCOMPARE(cgroup.userId, cgroup.userManager ? 1000u : 0u);
}

void SecurityTagTest::spellings()
{
    const auto hook = SecurityTag::parse(u"snap.vlc_a+codecs.hook.install");
    QVERIFY(hook);
    QCOMPARE(hook->udevTag(), u"snap_vlc_a__codecs_hook_install"_s);
    QCOMPARE(hook->unitStem(), u"snap.vlc_a\\x2bcodecs.hook.install"_s);
    QVERIFY(hook->isHook());
    QCOMPARE(SecurityTag::parse(u"snap.vlc.vlc")->udevTag(), u"snap_vlc_vlc"_s);
}

QTEST_GUILESS_MAIN(SecurityTagTest)

#include "test_securitytag.moc"
