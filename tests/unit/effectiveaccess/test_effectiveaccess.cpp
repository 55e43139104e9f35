// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/effectiveaccess.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Snapperms;

using Reason = NotEnforcedReason;
using Verdict = CapabilityAccess::Verdict;

class TestEffectiveAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsOff();
    void onByItsOwnInterface();
    void microphonePastItsSwitch();
    void soundServer_data();
    void soundServer();
    void displayServer_data();
    void displayServer();
    void supersetOpensEverything();
    void portalsDoNotCount();
    void listeningNeedsNetwork();
    void anotherPlugOfTheSameInterface();
    void otherSnapsDoNotCount();
    void unconfined_data();
    void unconfined();
    void kernels_data();
    void kernels();
    void busMustBeOpen();
    void systemNotRead();
    void rows();
    void closingClosesEveryRoute();
    void newInterfaces();

private:
    static Permission plug(const QString &interface, bool on, const QString &name = {});
    CapabilityAccess judge(Capability capability, const QList<Permission> &permissions) const;
    SnapAccess judge(const QList<Permission> &permissions) const;
    static QStringList names(const QList<Snapd::PlugRef> &plugs);

    Snapd::Snap m_snap;
    AccessEnvironment m_environment;
};

void TestEffectiveAccess::init()
{
    m_snap = Snapd::Snap();
    m_snap.name = u"zoom"_s;
    m_snap.type = u"app"_s;
    m_snap.confinement = u"strict"_s;
    m_environment = AccessEnvironment();
    m_environment.system.confinement = u"strict"_s;
    m_environment.system.sandboxFeatures = {{u"apparmor"_s, {u"kernel:dbus"_s, u"kernel:network"_s, u"support-level:full"_s}}};
    m_environment.soundServer = SoundServer::Aware;
    m_environment.displayServer = DisplayServer::Wayland;
}

Permission TestEffectiveAccess::plug(const QString &interface, bool on, const QString &name)
{
    SlotChoice choice;
    choice.slot = {u"snapd"_s, interface};
    choice.connected = on;
    Permission permission;
    permission.id = {u"zoom"_s, name.isEmpty() ? interface : name};
    permission.interface = interface;
    permission.choices = {choice};
    return permission;
}

SnapAccess TestEffectiveAccess::judge(const QList<Permission> &permissions) const
{
    return EffectiveAccess(m_environment).of(m_snap, permissions);
}

CapabilityAccess TestEffectiveAccess::judge(Capability capability, const QList<Permission> &permissions) const
{
    return judge(permissions).of(capability);
}

QStringList TestEffectiveAccess::names(const QList<Snapd::PlugRef> &plugs)
{
    QStringList names;
    for (const Snapd::PlugRef &ref : plugs) {
        names.append(ref.plug);
    }
    return names;
}

void TestEffectiveAccess::nothingIsOff()
{
    const SnapAccess access = judge({});
    QCOMPARE(access.snap, u"zoom"_s);
    QCOMPARE(access.capabilities.size(), allCapabilities().size());
    for (const CapabilityAccess &one : access.capabilities) {
        QCOMPARE(one.verdict, Verdict::Off);
        QVERIFY(one.routes.isEmpty());
        QVERIFY(one.toClose.isEmpty());
        QVERIFY(one.closable);
    }
    const CapabilityAccess camera = judge(Capability::Camera, {plug(u"camera"_s, false)});
    QCOMPARE(camera.verdict, Verdict::Off);
    QCOMPARE(camera.routes.size(), 1);
    QVERIFY(!camera.routes.constFirst().open);
    QVERIFY(camera.routes.constFirst().own);
}

void TestEffectiveAccess::onByItsOwnInterface()
{
    const CapabilityAccess camera = judge(Capability::Camera, {plug(u"camera"_s, true, u"webcam"_s)});
    QCOMPARE(camera.verdict, Verdict::On);
    QCOMPARE(names(camera.toClose), QStringList{u"webcam"_s});
    QCOMPARE(judge(Capability::Microphone, {plug(u"camera"_s, true)}).verdict, Verdict::Off);
    // Where the interface made for it was never asked for, a full way is simply on, and half a way is not.
    QCOMPARE(judge(Capability::Microphone, {plug(u"alsa"_s, true)}).verdict, Verdict::On);
    QCOMPARE(judge(Capability::Microphone, {plug(u"jack1"_s, true)}).verdict, Verdict::OffButReachable);
}

void TestEffectiveAccess::microphonePastItsSwitch()
{
    const QList<Permission> permissions{plug(u"audio-record"_s, false), plug(u"pulseaudio"_s, true), plug(u"alsa"_s, false), plug(u"home"_s, true)};
    const CapabilityAccess microphone = judge(Capability::Microphone, permissions);
    QCOMPARE(microphone.verdict, Verdict::OffButReachable);
    QCOMPARE(microphone.routes.size(), 3);
    QCOMPARE(microphone.routes.constFirst().interface, u"pulseaudio"_s);
    QVERIFY(microphone.routes.constFirst().open);
    QVERIFY(!microphone.routes.at(1).open);
    QVERIFY(!microphone.routes.at(2).open);
    QCOMPARE(names(microphone.toClose), QStringList{u"pulseaudio"_s});
    QVERIFY(microphone.closable);
}

void TestEffectiveAccess::soundServer_data()
{
    QTest::addColumn<SoundServer>("server");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QList<Reason>>("reasons");
    QTest::newRow("aware") << SoundServer::Aware << Verdict::Off << QList<Reason>();
    QTest::newRow("not aware") << SoundServer::NotAware << Verdict::NotEnforced << QList<Reason>{Reason::SoundServerIgnoresSnaps};
    QTest::newRow("unknown") << SoundServer::Unknown << Verdict::NotEnforced << QList<Reason>{Reason::SoundServerUnknown};
}

void TestEffectiveAccess::soundServer()
{
    QFETCH(const SoundServer, server);
    QFETCH(const Verdict, verdict);
    QFETCH(const QList<Reason>, reasons);
    m_environment.soundServer = server;
    const CapabilityAccess microphone = judge(Capability::Microphone, {plug(u"audio-record"_s, false), plug(u"audio-playback"_s, true)});
    QCOMPARE(microphone.verdict, verdict);
    QCOMPARE(microphone.reasons, reasons);
    QVERIFY2(microphone.closable, "without any sound there is no recording either");
    QCOMPARE(names(microphone.toClose), server == SoundServer::Aware ? QStringList() : QStringList{u"audio-playback"_s});
    // Without the socket there is nothing to ignore.
    QCOMPARE(judge(Capability::Microphone, {plug(u"audio-record"_s, false), plug(u"audio-playback"_s, false)}).verdict, Verdict::Off);
    // Something worse beside it is told first.
    QCOMPARE(judge(Capability::Microphone, {plug(u"audio-record"_s, false), plug(u"audio-playback"_s, true), plug(u"alsa"_s, true)}).verdict, Verdict::OffButReachable);
}

void TestEffectiveAccess::displayServer_data()
{
    QTest::addColumn<DisplayServer>("server");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("X11") << DisplayServer::X11 << Verdict::On;
    QTest::newRow("unknown") << DisplayServer::Unknown << Verdict::On;
    QTest::newRow("Wayland") << DisplayServer::Wayland << Verdict::OffButReachable;
}

void TestEffectiveAccess::displayServer()
{
    QFETCH(const DisplayServer, server);
    QFETCH(const Verdict, verdict);
    m_environment.displayServer = server;
    QCOMPARE(judge(Capability::InputOfOthers, {plug(u"x11"_s, true)}).verdict, verdict);
    QCOMPARE(judge(Capability::ScreenContents, {plug(u"x11"_s, true)}).verdict, verdict);
    QCOMPARE(judge(Capability::ScreenContents, {plug(u"x11"_s, true), plug(u"screencast-legacy"_s, false)}).verdict, Verdict::OffButReachable);
    QCOMPARE(judge(Capability::ScreenContents, {plug(u"x11"_s, false)}).verdict, Verdict::Off);
}

void TestEffectiveAccess::supersetOpensEverything()
{
    const SnapAccess access = judge({plug(u"home"_s, false), plug(u"steam-support"_s, true)});
    for (const CapabilityAccess &one : access.capabilities) {
        QCOMPARE(one.verdict, one.capability == Capability::HomeFiles ? Verdict::OffButReachable : Verdict::On);
        QVERIFY(one.routes.constFirst().everything);
        QCOMPARE(names(one.toClose), QStringList{u"steam-support"_s});
    }
}

void TestEffectiveAccess::portalsDoNotCount()
{
    const CapabilityAccess camera = judge(Capability::Camera, {plug(u"camera"_s, false), plug(u"desktop"_s, true)});
    QCOMPARE(camera.verdict, Verdict::Off);
    QCOMPARE(camera.routes.size(), 2);
    QVERIFY(camera.toClose.isEmpty());
    const auto portal = std::ranges::find(camera.routes, u"desktop"_s, &AccessRoute::interface);
    QVERIFY2(portal != camera.routes.cend() && portal->connected && !portal->open, "it is told, but as one that asks");
}

void TestEffectiveAccess::listeningNeedsNetwork()
{
    const Permission browser = plug(u"browser-support"_s, true);
    QCOMPARE(judge(Capability::NetworkServer, {browser, plug(u"network-bind"_s, false)}).verdict, Verdict::Off);
    QCOMPARE(judge(Capability::NetworkServer, {browser, plug(u"network-bind"_s, false), plug(u"network"_s, true)}).verdict, Verdict::OffButReachable);
    QCOMPARE(judge(Capability::NetworkServer, {browser, plug(u"network-bind"_s, false), plug(u"network"_s, false)}).verdict, Verdict::Off);
    QCOMPARE(judge(Capability::Network, {plug(u"network"_s, false), plug(u"network-bind"_s, true)}).verdict, Verdict::OffButReachable);
}

void TestEffectiveAccess::anotherPlugOfTheSameInterface()
{
    const QList<Permission> permissions{plug(u"home"_s, false), plug(u"home"_s, true, u"documents"_s)};
    QCOMPARE(judge(Capability::HomeFiles, permissions).verdict, Verdict::On);
    const RowAccess row = EffectiveAccess::row(permissions.constFirst(), judge(permissions));
    QCOMPARE(row.stillOpen.size(), 1);
    QCOMPARE(names(row.toClose), QStringList{u"documents"_s});
}

void TestEffectiveAccess::otherSnapsDoNotCount()
{
    Permission foreign = plug(u"steam-support"_s, true);
    foreign.id.snap = u"steam"_s;
    QCOMPARE(judge(Capability::HomeFiles, {foreign}).verdict, Verdict::Off);
    QVERIFY(EffectiveAccess::row(plug(u"home"_s, false), EffectiveAccess(m_environment).of(Snapd::Snap(), {foreign})).stillOpen.isEmpty());
}

void TestEffectiveAccess::unconfined_data()
{
    QTest::addColumn<QString>("confinement");
    QTest::addColumn<bool>("devmode");
    QTest::addColumn<bool>("jailmode");
    QTest::addColumn<QList<Reason>>("reasons");
    QTest::newRow("strict") << u"strict"_s << false << false << QList<Reason>();
    QTest::newRow("classic") << u"classic"_s << false << false << QList<Reason>{Reason::ClassicSnap};
    QTest::newRow("devmode") << u"devmode"_s << true << false << QList<Reason>{Reason::DevmodeSnap};
    QTest::newRow("strict in devmode") << u"strict"_s << true << false << QList<Reason>{Reason::DevmodeSnap};
    QTest::newRow("devmode in jail") << u"devmode"_s << false << true << QList<Reason>();
}

void TestEffectiveAccess::unconfined()
{
    QFETCH(const QList<Reason>, reasons);
    QFETCH(const QString, confinement);
    QFETCH(const bool, devmode);
    QFETCH(const bool, jailmode);
    m_snap.confinement = confinement;
    m_snap.devmode = devmode;
    m_snap.jailmode = jailmode;
    for (const bool on : {false, true}) {
        const SnapAccess access = judge({plug(u"camera"_s, on)});
        for (const CapabilityAccess &one : access.capabilities) {
            QCOMPARE(one.reasons, reasons);
            QCOMPARE(one.closable, reasons.isEmpty());
            if (!reasons.isEmpty()) {
                QCOMPARE(one.verdict, Verdict::NotEnforced);
            }
        }
    }
    const RowAccess row = EffectiveAccess::row(plug(u"camera"_s, false), judge({plug(u"camera"_s, false)}));
    QCOMPARE(row.stillOpen.size(), reasons.size());
    QCOMPARE(row.closable, reasons.isEmpty());
}

void TestEffectiveAccess::kernels_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<QString>("confinement");
    QTest::addColumn<QList<Reason>>("network");
    QTest::addColumn<QList<Reason>>("passwords");
    QTest::addColumn<QList<Reason>>("screen");
    QTest::addColumn<QList<Reason>>("camera");

    const QList<Reason> none;
    const QList<Reason> bus{Reason::KernelIgnoresDBus};
    const QList<Reason> busAndSockets{Reason::KernelIgnoresDBus, Reason::KernelIgnoresUnixSockets};
    const QList<Reason> noAppArmor{Reason::NoAppArmor};
    const QList<Reason> inet{Reason::KernelIgnoresNetwork};
    QTest::newRow("Ubuntu") << QStringList{u"kernel:dbus"_s, u"kernel:network"_s} << u"strict"_s << none << none << none << none;
    QTest::newRow("strict without a word more") << QStringList() << u"strict"_s << none << none << none << none;
    QTest::newRow("Debian 13") << QStringList{u"kernel:file"_s, u"kernel:network_v8"_s, u"support-level:partial"_s} << u"partial"_s << none << bus << busAndSockets << none;
    QTest::newRow("unix sockets came along") << QStringList{u"kernel:file"_s, u"kernel:network_v9"_s} << u"partial"_s << none << bus << bus << none;
    QTest::newRow("files alone") << QStringList{u"kernel:file"_s} << u"partial"_s << inet << bus << busAndSockets << none;
    QTest::newRow("no AppArmor") << QStringList() << u"partial"_s << noAppArmor << noAppArmor << noAppArmor << noAppArmor;
}

void TestEffectiveAccess::kernels()
{
    QFETCH(const QStringList, features);
    QFETCH(const QString, confinement);
    m_environment.system.confinement = confinement;
    m_environment.system.sandboxFeatures.clear();
    if (!features.isEmpty()) {
        m_environment.system.sandboxFeatures.insert(u"apparmor"_s, features);
    }
    m_environment.displayServer = DisplayServer::X11;
    const SnapAccess access = judge({plug(u"desktop"_s, true), plug(u"camera"_s, false)});
    QTEST(access.of(Capability::Network).reasons, "network");
    QTEST(access.of(Capability::Passwords).reasons, "passwords");
    QTEST(access.of(Capability::ScreenContents).reasons, "screen");
    QTEST(access.of(Capability::Camera).reasons, "camera");
    for (const CapabilityAccess &one : access.capabilities) {
        QCOMPARE(one.verdict, one.reasons.isEmpty() ? Verdict::Off : Verdict::NotEnforced);
        QCOMPARE(one.closable, one.reasons.isEmpty());
    }
    // What is on is on, however little holds it back.
    const CapabilityAccess camera = judge(Capability::Camera, {plug(u"camera"_s, true)});
    QCOMPARE(camera.verdict, Verdict::On);
    QCOMPARE(camera.closable, camera.reasons.isEmpty());

    m_environment.displayServer = DisplayServer::Wayland;
    QVERIFY(!judge(Capability::ScreenContents, {}).reasons.contains(Reason::KernelIgnoresUnixSockets));
}

void TestEffectiveAccess::busMustBeOpen()
{
    m_environment.system.confinement = u"partial"_s;
    m_environment.system.sandboxFeatures = {{u"apparmor"_s, {u"kernel:file"_s, u"kernel:network_v8"_s}}};
    const auto reasons = [this](Capability capability, const QString &interface, bool on) {
        return judge(capability, {plug(interface, on)}).reasons;
    };
    QCOMPARE(reasons(Capability::Passwords, u"home"_s, true), QList<Reason>());
    QCOMPARE(reasons(Capability::Passwords, u"desktop"_s, false), QList<Reason>());
    QCOMPARE(reasons(Capability::Passwords, u"desktop"_s, true), QList<Reason>{Reason::KernelIgnoresDBus});
    QCOMPARE(reasons(Capability::Passwords, u"network"_s, true), QList<Reason>());
    QCOMPARE(reasons(Capability::Bluetooth, u"network"_s, true), QList<Reason>{Reason::KernelIgnoresDBus});
    QCOMPARE(reasons(Capability::Location, u"network"_s, true), QList<Reason>{Reason::KernelIgnoresDBus});
    QCOMPARE(reasons(Capability::Location, u"mpris"_s, true), QList<Reason>());
}

void TestEffectiveAccess::systemNotRead()
{
    m_environment.system = Snapd::SystemInfo();
    const CapabilityAccess camera = judge(Capability::Camera, {plug(u"camera"_s, false)});
    QCOMPARE(camera.verdict, Verdict::NotEnforced);
    QCOMPARE(camera.reasons, QList<Reason>{Reason::SystemUnknown});
    QVERIFY(!camera.closable);
}

void TestEffectiveAccess::rows()
{
    const QList<Permission> permissions{plug(u"audio-record"_s, false),
                                        plug(u"pulseaudio"_s, true),
                                        plug(u"camera"_s, false),
                                        plug(u"home"_s, true),
                                        plug(u"alsa"_s, false),
                                        plug(u"removable-media"_s, false),
                                        plug(u"content"_s, false)};
    const SnapAccess access = judge(permissions);
    const auto row = [&](int index) {
        return EffectiveAccess::row(permissions.at(index), access);
    };
    QCOMPARE(row(0).stillOpen.size(), 1);
    QCOMPARE(row(0).stillOpen.constFirst().capability, Capability::Microphone);
    QCOMPARE(names(row(0).toClose), QStringList{u"pulseaudio"_s});
    QVERIFY2(row(1).stillOpen.isEmpty(), "it is on");
    QVERIFY(row(2).stillOpen.isEmpty());
    QVERIFY(row(3).stillOpen.isEmpty());
    // An interface for several things: every one of them.
    QCOMPARE(row(4).stillOpen.size(), 2);
    QCOMPARE(names(row(4).toClose), QStringList{u"pulseaudio"_s});
    QVERIFY(row(5).stillOpen.isEmpty());
    QVERIFY(row(6).stillOpen.isEmpty());

    const QList<Permission> steam{plug(u"steam-support"_s, false), plug(u"docker-support"_s, true), plug(u"home"_s, false)};
    const RowAccess left = EffectiveAccess::row(steam.constFirst(), judge(steam));
    QCOMPARE(left.stillOpen.size(), 1);
    QCOMPARE(left.stillOpen.constFirst().capability, Capability::WholeSystem);
    QCOMPARE(names(EffectiveAccess::row(steam.constLast(), judge(steam)).toClose), QStringList{u"docker-support"_s});
}

/** For every pair of interfaces that are on: what toClose names is enough, and each of it is needed. */
void TestEffectiveAccess::closingClosesEveryRoute()
{
    m_environment.soundServer = SoundServer::NotAware;
    m_environment.displayServer = DisplayServer::X11;
    const EffectiveAccess judge(m_environment);
    QStringList granting;
    const QStringList interfaces = AccessTable::interfaces();
    for (const QString &interface : interfaces) {
        if (!AccessTable::grants(interface).isEmpty() && (!AccessTable::givesEverything(interface) || interface == "lxd"_L1)) {
            granting.append(interface);
        }
    }
    QVERIFY(granting.size() > 80);
    int closed = 0;
    for (qsizetype i = 0; i < granting.size(); ++i) {
        QList<Permission> permissions{plug(granting.at(i), true), plug(granting.at((i * 7 + 3) % granting.size()), true, u"other"_s), plug(u"network"_s, true, u"net"_s)};
        const SnapAccess before = judge.of(m_snap, permissions);
        for (const CapabilityAccess &one : before.capabilities) {
            QCOMPARE(one.toClose.isEmpty(), one.verdict == Verdict::Off);
            for (qsizetype spared = -1; spared < one.toClose.size(); ++spared) {
                QList<Permission> after = permissions;
                for (Permission &permission : after) {
                    const qsizetype named = one.toClose.indexOf(permission.id);
                    if (named >= 0 && named != spared) {
                        permission.choices[0].connected = false;
                    }
                }
                const Verdict verdict = judge.of(m_snap, after).of(one.capability).verdict;
                const AccessRoute route = spared < 0 ? AccessRoute() : *std::ranges::find(one.routes, one.toClose.at(spared), &AccessRoute::plug);
                if (spared < 0) {
                    QCOMPARE(verdict, Verdict::Off);
                    ++closed;
                } else if (route.strength != AccessStrength::WithNetwork) {
                    QVERIFY(verdict != Verdict::Off);
                }
            }
        }
    }
    QVERIFY(closed > 1000);
}

void TestEffectiveAccess::newInterfaces()
{
    const SnapAccess access = judge({plug(u"made-tomorrow"_s, true), plug(u"made-tomorrow"_s, true, u"again"_s), plug(u"made-later"_s, false), plug(u"content"_s, true)});
    QCOMPARE(access.unknownInterfaces, QStringList{u"made-tomorrow"_s});
    QVERIFY(judge({plug(u"content"_s, true)}).unknownInterfaces.isEmpty());
}

QTEST_GUILESS_MAIN(TestEffectiveAccess)

#include "test_effectiveaccess.moc"
