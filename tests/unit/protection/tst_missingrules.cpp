// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "checked.h"

#include "protection/snaptoverify.h"

#include <QTest>

#include <algorithm>

using namespace Snapperms;
using namespace Snapperms::Tests;
using Confinement::FindingReason;
using Stage = SnapProtection::Stage;

namespace
{

const QString rulesFile = u"/etc/udev/rules.d/70-snap.vlc.rules"_s;

/** vlc has the camera, on a machine where snapd has udev tag devices. */
struct WithCamera : Checked {
    bool isAccused = false; ///< At any moment, as are the others.
    bool hasWaited = false;
    bool wasSilent = false;

    bool build()
    {
        desk.client.udevFeatures = {u"device-filtering"_s, u"tagging"_s};
        const bool ok = desk.snapd.connectOutside(desk.camera, desk.systemCamera) && Checked::build();
        QObject::connect(watch.get(), &ProtectionWatch::changed, watch.get(), [this] {
            const SnapProtection now = watch->of(u"vlc"_s);
            isAccused = isAccused || isFound();
            hasWaited = hasWaited || now.stage == Stage::Waiting;
            wasSilent = wasSilent || (now.stage == Stage::Waiting && now.isSnapdSilent);
        });
        return ok && desk.store.permission(desk.camera)->isOn();
    }
    [[nodiscard]] bool isFound() const
    {
        const auto verdict = watch->of(u"vlc"_s).verdict;
        return verdict && restsOnConnections(*verdict);
    }
    bool look()
    {
        const quint64 before = watch->lastLook();
        watch->check(u"vlc"_s);
        return until([this, before] {
            const SnapProtection protection = watch->of(u"vlc"_s);
            return protection.stage == Stage::Known && protection.seen > before;
        });
    }
};

}

/** Rules for devices that must be there because of what is connected: what the watch takes for that. */
class MissingRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsConnected();
    void found();
    void whatHasEndedIsNotMissed();
    void snapdSilent();
};

void MissingRulesTest::whatIsConnected()
{
    Snapd::Snap snap;
    snap.name = u"vlc"_s;
    const auto plug = [](const QString &name, const QString &plug, const QString &interface) {
        Snapd::Plug result;
        result.ref = {name, plug};
        result.interface = interface;
        result.apps = {u"vlc"_s};
        return result;
    };
    const auto connection = [](const QString &name, const QString &plug, const QString &interface) {
        Snapd::Connection result;
        result.plug = {name, plug};
        result.slot = {u"snapd"_s, interface};
        result.interface = interface;
        return result;
    };
    Snapd::Connections connections;
    connections.plugs = {plug(u"vlc"_s, u"camera"_s, u"camera"_s),
        plug(u"vlc"_s, u"cards"_s, u"alsa"_s),
        plug(u"vlc"_s, u"changed"_s, u"opengl"_s),
        plug(u"vlc"_s, u"off"_s, u"kvm"_s),
        plug(u"other"_s, u"camera"_s, u"camera"_s),
        plug(u"other"_s, u"joystick"_s, u"joystick"_s)};
    connections.established = {connection(u"vlc"_s, u"cards"_s, u"alsa"_s),
        connection(u"vlc"_s, u"camera"_s, u"camera"_s),
        // Of an older revision.
        connection(u"vlc"_s, u"changed"_s, u"tpm"_s),
        connection(u"vlc"_s, u"gone"_s, u"kvm"_s),
        connection(u"other"_s, u"joystick"_s, u"joystick"_s)};
    connections.undesired = {connection(u"vlc"_s, u"off"_s, u"kvm"_s)};
    Snapd::SystemInfo system;
    const Confinement::SnapToVerify asked = snapToVerify(snap, connections, system);
    QCOMPARE(asked.plugs, (QList<Confinement::ConnectedPlug>{{u"alsa"_s, {u"vlc"_s}}, {u"camera"_s, {u"vlc"_s}}}));
    QVERIFY(!asked.tagsDevices);
    system.sandboxFeatures = {{u"udev"_s, {u"device-filtering"_s}}, {u"apparmor"_s, {u"tagging"_s}}};
    QVERIFY(!snapToVerify(snap, connections, system).tagsDevices);
    system.sandboxFeatures.insert(u"udev"_s, {u"device-filtering"_s, u"tagging"_s});
    QVERIFY(snapToVerify(snap, connections, system).tagsDevices);
}

void MissingRulesTest::found()
{
    WithCamera world;
    QVERIFY(world.build());
    QVERIFY(world.look());
    QVERIFY(world.isFound());
    QVERIFY(world.machine.write(rulesFile, "# camera\nKERNEL==\"video[0-9]*\", TAG+=\"snap_vlc_vlc\"\n"));
    QVERIFY(world.look());
    QVERIFY(!world.isFound());
}

/** Somebody turned the camera off, snapd took the rules away, and the store has not heard of it yet. */
void MissingRulesTest::whatHasEndedIsNotMissed()
{
    WithCamera world;
    QVERIFY(world.build());
    world.desk.client.held = {u"notices"_s};
    QVERIFY(world.desk.snapd.disconnectOutside(world.desk.camera, world.desk.systemCamera));
    world.watch->check(u"vlc"_s);
    QVERIFY(world.until([&world] {
        return world.hasWaited;
    }));
    QVERIFY(!world.wasSilent);
    QVERIFY(world.desk.store.permission(world.desk.camera)->isOn());
    world.desk.client.held.clear();
    QVERIFY(world.until([&world] {
        return world.watch->of(u"vlc"_s).stage == Stage::Known;
    }));
    QVERIFY(!world.isAccused);
}

void MissingRulesTest::snapdSilent()
{
    WithCamera world;
    QVERIFY(world.build());
    const Snapd::Error away = MemoryClient::error(Snapd::ErrorCode::TimedOut);
    world.desk.client.failures.insert(u"connections"_s, {away, away});
    world.watch->check(u"vlc"_s);
    QVERIFY(world.until([&world] {
        return world.wasSilent;
    }));
    // It is asked again by itself.
    QVERIFY(world.until([&world] {
        return world.watch->of(u"vlc"_s).stage == Stage::Known;
    }));
    QVERIFY(world.isFound());
    QVERIFY(world.desk.client.failures.value(u"connections"_s).isEmpty());
}

QTEST_GUILESS_MAIN(MissingRulesTest)

#include "tst_missingrules.moc"
