// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "onesnap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;

using Reason = NotEnforcedReason;
using Verdict = CapabilityAccess::Verdict;

/** What the machine and the snap's own confinement make of a switch that is off. */
class TestEnforcement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundServer_data();
    void soundServer();
    void displayServer_data();
    void displayServer();
    void unconfined_data();
    void unconfined();
    void kernels_data();
    void kernels();
    void busMustBeOpen();
    void systemNotRead();

private:
    OneSnap m_one;
};

void TestEnforcement::init()
{
    m_one = OneSnap();
}

void TestEnforcement::soundServer_data()
{
    QTest::addColumn<SoundServer>("server");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QList<Reason>>("reasons");
    QTest::newRow("aware") << SoundServer::Aware << Verdict::Off << QList<Reason>();
    QTest::newRow("not aware") << SoundServer::NotAware << Verdict::NotEnforced << QList<Reason>{Reason::SoundServerIgnoresSnaps};
    QTest::newRow("unknown") << SoundServer::Unknown << Verdict::NotEnforced << QList<Reason>{Reason::SoundServerUnknown};
}

void TestEnforcement::soundServer()
{
    QFETCH(const SoundServer, server);
    QFETCH(const Verdict, verdict);
    QFETCH(const QList<Reason>, reasons);
    m_one.environment.soundServer = server;
    const CapabilityAccess microphone
        = m_one.judge(Capability::Microphone, {OneSnap::plug(u"audio-record"_s, false), OneSnap::plug(u"audio-playback"_s, true)});
    QCOMPARE(microphone.verdict, verdict);
    QCOMPARE(microphone.reasons, reasons);
    QVERIFY2(microphone.closable, "without any sound there is no recording either");
    QCOMPARE(OneSnap::names(microphone.toClose), server == SoundServer::Aware ? QStringList() : QStringList{u"audio-playback"_s});
    // Without the socket there is nothing to ignore.
    QCOMPARE(m_one.judge(Capability::Microphone, {OneSnap::plug(u"audio-record"_s, false), OneSnap::plug(u"audio-playback"_s, false)}).verdict, Verdict::Off);
    // Something worse beside it is told first.
    QCOMPARE(
        m_one.judge(Capability::Microphone, {OneSnap::plug(u"audio-record"_s, false), OneSnap::plug(u"audio-playback"_s, true), OneSnap::plug(u"alsa"_s, true)})
            .verdict,
        Verdict::OffButReachable);
}

void TestEnforcement::displayServer_data()
{
    QTest::addColumn<DisplayServer>("server");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("X11") << DisplayServer::X11 << Verdict::On;
    QTest::newRow("unknown") << DisplayServer::Unknown << Verdict::On;
    QTest::newRow("Wayland") << DisplayServer::Wayland << Verdict::OffButReachable;
}

void TestEnforcement::displayServer()
{
    QFETCH(const DisplayServer, server);
    QFETCH(const Verdict, verdict);
    m_one.environment.displayServer = server;
    QCOMPARE(m_one.judge(Capability::InputOfOthers, {OneSnap::plug(u"x11"_s, true)}).verdict, verdict);
    QCOMPARE(m_one.judge(Capability::ScreenContents, {OneSnap::plug(u"x11"_s, true)}).verdict, verdict);
    QCOMPARE(m_one.judge(Capability::ScreenContents, {OneSnap::plug(u"x11"_s, true), OneSnap::plug(u"screencast-legacy"_s, false)}).verdict,
        Verdict::OffButReachable);
    QCOMPARE(m_one.judge(Capability::ScreenContents, {OneSnap::plug(u"x11"_s, false)}).verdict, Verdict::Off);
}

void TestEnforcement::unconfined_data()
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

void TestEnforcement::unconfined()
{
    QFETCH(const QList<Reason>, reasons);
    QFETCH(const QString, confinement);
    QFETCH(const bool, devmode);
    QFETCH(const bool, jailmode);
    m_one.snap.confinement = confinement;
    m_one.snap.devmode = devmode;
    m_one.snap.jailmode = jailmode;
    for (const bool on : {false, true}) {
        const SnapAccess access = m_one.judge({OneSnap::plug(u"camera"_s, on)});
        for (const CapabilityAccess &one : access.capabilities) {
            QCOMPARE(one.reasons, reasons);
            QCOMPARE(one.closable, reasons.isEmpty());
            if (!reasons.isEmpty()) {
                QCOMPARE(one.verdict, Verdict::NotEnforced);
            }
        }
    }
    const RowAccess row = EffectiveAccess::row(OneSnap::plug(u"camera"_s, false), m_one.judge({OneSnap::plug(u"camera"_s, false)}));
    QCOMPARE(row.stillOpen.size(), reasons.size());
    QCOMPARE(row.closable, reasons.isEmpty());
}

void TestEnforcement::kernels_data()
{
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<QString>("confinement");
    QTest::addColumn<QList<Reason>>("network");
    QTest::addColumn<QList<Reason>>("passwords");
    QTest::addColumn<QList<Reason>>("screen");
    QTest::addColumn<QList<Reason>>("camera");
    QTest::addColumn<QList<Reason>>("sound");

    const QList<Reason> none;
    const QList<Reason> services{Reason::KernelIgnoresServices};
    const QList<Reason> bus{Reason::KernelIgnoresDBus};
    const QList<Reason> busAndSockets{Reason::KernelIgnoresDBus, Reason::KernelIgnoresUnixSockets};
    const QList<Reason> noAppArmor{Reason::NoAppArmor};
    const QList<Reason> inet{Reason::KernelIgnoresNetwork};
    QTest::newRow("Ubuntu") << QStringList{u"kernel:dbus"_s, u"kernel:network"_s} << u"strict"_s << none << none << none << none << none;
    QTest::newRow("strict without a word more") << QStringList() << u"strict"_s << none << none << none << none << none;
    QTest::newRow("Debian 13") << QStringList{u"kernel:file"_s, u"kernel:network_v8"_s, u"support-level:partial"_s} << u"partial"_s << none << bus
                               << busAndSockets << none << services;
    QTest::newRow("unix sockets came along") << QStringList{u"kernel:file"_s, u"kernel:network_v9"_s} << u"partial"_s << none << bus << bus << none << none;
    QTest::newRow("files alone") << QStringList{u"kernel:file"_s} << u"partial"_s << inet << bus << busAndSockets << none << services;
    QTest::newRow("no AppArmor") << QStringList() << u"partial"_s << noAppArmor << noAppArmor << noAppArmor << noAppArmor << noAppArmor;
}

void TestEnforcement::kernels()
{
    QFETCH(const QStringList, features);
    QFETCH(const QString, confinement);
    m_one.environment.system.confinement = confinement;
    m_one.environment.system.sandboxFeatures.clear();
    if (!features.isEmpty()) {
        m_one.environment.system.sandboxFeatures.insert(u"apparmor"_s, features);
    }
    m_one.environment.displayServer = DisplayServer::X11;
    const SnapAccess access = m_one.judge({OneSnap::plug(u"desktop"_s, true), OneSnap::plug(u"camera"_s, false)});
    QTEST(access.of(Capability::Network).reasons, "network");
    QTEST(access.of(Capability::Passwords).reasons, "passwords");
    QTEST(access.of(Capability::ScreenContents).reasons, "screen");
    QTEST(access.of(Capability::Camera).reasons, "camera");
    QTEST(access.of(Capability::PlaySound).reasons, "sound");
    QTEST(access.of(Capability::Printing).reasons, "sound");
    for (const CapabilityAccess &one : access.capabilities) {
        QCOMPARE(one.verdict, one.reasons.isEmpty() ? Verdict::Off : Verdict::NotEnforced);
        QCOMPARE(one.closable, one.reasons.isEmpty());
    }
    // What is on is on, however little holds it back.
    const CapabilityAccess camera = m_one.judge(Capability::Camera, {OneSnap::plug(u"camera"_s, true)});
    QCOMPARE(camera.verdict, Verdict::On);
    QCOMPARE(camera.closable, camera.reasons.isEmpty());

    // No kind of session says that no X server is there: a Wayland session has Xwayland's.
    for (const DisplayServer server : {DisplayServer::Wayland, DisplayServer::Unknown}) {
        m_one.environment.displayServer = server;
        QTEST(m_one.judge(Capability::ScreenContents, {OneSnap::plug(u"desktop"_s, true)}).reasons, "screen");
        QTEST(m_one.judge(Capability::InputOfOthers, {OneSnap::plug(u"desktop"_s, true), OneSnap::plug(u"x11"_s, false)}).reasons, "screen");
    }
}

void TestEnforcement::busMustBeOpen()
{
    m_one.environment.system.confinement = u"partial"_s;
    m_one.environment.system.sandboxFeatures = {{u"apparmor"_s, {u"kernel:file"_s, u"kernel:network_v8"_s}}};
    const auto reasons = [this](Capability capability, const QString &interface, bool on) {
        return m_one.judge(capability, {OneSnap::plug(interface, on)}).reasons;
    };
    QCOMPARE(reasons(Capability::Passwords, u"home"_s, true), QList<Reason>());
    QCOMPARE(reasons(Capability::Passwords, u"desktop"_s, false), QList<Reason>());
    QCOMPARE(reasons(Capability::Passwords, u"desktop"_s, true), QList<Reason>{Reason::KernelIgnoresDBus});
    QCOMPARE(reasons(Capability::Passwords, u"network"_s, true), QList<Reason>());
    QCOMPARE(reasons(Capability::Bluetooth, u"network"_s, true), QList<Reason>{Reason::KernelIgnoresDBus});
    QCOMPARE(reasons(Capability::Location, u"network"_s, true), QList<Reason>{Reason::KernelIgnoresDBus});
    QCOMPARE(reasons(Capability::Location, u"mpris"_s, true), QList<Reason>());
}

void TestEnforcement::systemNotRead()
{
    m_one.environment.system = Snapd::SystemInfo();
    const CapabilityAccess camera = m_one.judge(Capability::Camera, {OneSnap::plug(u"camera"_s, false)});
    QCOMPARE(camera.verdict, Verdict::NotEnforced);
    QCOMPARE(camera.reasons, QList<Reason>{Reason::SystemUnknown});
    QVERIFY(!camera.closable);
}

QTEST_GUILESS_MAIN(TestEnforcement)

#include "test_enforcement.moc"
