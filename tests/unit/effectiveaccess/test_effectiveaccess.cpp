// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "onesnap.h"

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
    void supersetOpensEverything();
    void portalsDoNotCount();
    void listeningNeedsNetwork();
    void anotherPlugOfTheSameInterface();
    void otherSnapsDoNotCount();
    void rows();
    void withoutASwitch();
    void closingClosesEveryRoute();
    void newInterfaces();

private:
    OneSnap m_one;
};

void TestEffectiveAccess::init()
{
    m_one = OneSnap();
}

void TestEffectiveAccess::nothingIsOff()
{
    const SnapAccess access = m_one.judge({});
    QCOMPARE(access.snap, u"zoom"_s);
    QCOMPARE(access.capabilities.size(), allCapabilities().size());
    for (const CapabilityAccess &one : access.capabilities) {
        QCOMPARE(one.verdict, Verdict::Off);
        QVERIFY(one.routes.isEmpty());
        QVERIFY(one.toClose.isEmpty());
        QVERIFY(one.closable);
    }
    const CapabilityAccess camera = m_one.judge(Capability::Camera, {OneSnap::plug(u"camera"_s, false)});
    QCOMPARE(camera.verdict, Verdict::Off);
    QCOMPARE(camera.routes.size(), 1);
    QVERIFY(!camera.routes.constFirst().open);
    QVERIFY(camera.routes.constFirst().own);
}

void TestEffectiveAccess::onByItsOwnInterface()
{
    const CapabilityAccess camera = m_one.judge(Capability::Camera, {OneSnap::plug(u"camera"_s, true, u"webcam"_s)});
    QCOMPARE(camera.verdict, Verdict::On);
    QCOMPARE(OneSnap::names(camera.toClose), QStringList{u"webcam"_s});
    QCOMPARE(m_one.judge(Capability::Microphone, {OneSnap::plug(u"camera"_s, true)}).verdict, Verdict::Off);
    // Where the interface made for it was never asked for, a full way is simply on, and half a way is not.
    QCOMPARE(m_one.judge(Capability::Microphone, {OneSnap::plug(u"alsa"_s, true)}).verdict, Verdict::On);
    QCOMPARE(m_one.judge(Capability::Microphone, {OneSnap::plug(u"jack1"_s, true)}).verdict, Verdict::OffButReachable);
}

void TestEffectiveAccess::microphonePastItsSwitch()
{
    const QList<Permission> permissions{
        OneSnap::plug(u"audio-record"_s, false), OneSnap::plug(u"pulseaudio"_s, true), OneSnap::plug(u"alsa"_s, false), OneSnap::plug(u"home"_s, true)};
    const CapabilityAccess microphone = m_one.judge(Capability::Microphone, permissions);
    QCOMPARE(microphone.verdict, Verdict::OffButReachable);
    QCOMPARE(microphone.routes.size(), 3);
    QCOMPARE(microphone.routes.constFirst().interface, u"pulseaudio"_s);
    QVERIFY(microphone.routes.constFirst().open);
    QVERIFY(!microphone.routes.at(1).open);
    QVERIFY(!microphone.routes.at(2).open);
    QCOMPARE(OneSnap::names(microphone.toClose), QStringList{u"pulseaudio"_s});
    QVERIFY(microphone.closable);
}

void TestEffectiveAccess::supersetOpensEverything()
{
    const SnapAccess access = m_one.judge({OneSnap::plug(u"home"_s, false), OneSnap::plug(u"steam-support"_s, true)});
    for (const CapabilityAccess &one : access.capabilities) {
        QCOMPARE(one.verdict, one.capability == Capability::HomeFiles ? Verdict::OffButReachable : Verdict::On);
        QVERIFY(one.routes.constFirst().everything);
        QCOMPARE(OneSnap::names(one.toClose), QStringList{u"steam-support"_s});
    }
}

void TestEffectiveAccess::portalsDoNotCount()
{
    const CapabilityAccess camera = m_one.judge(Capability::Camera, {OneSnap::plug(u"camera"_s, false), OneSnap::plug(u"desktop"_s, true)});
    QCOMPARE(camera.verdict, Verdict::Off);
    QCOMPARE(camera.routes.size(), 2);
    QVERIFY(camera.toClose.isEmpty());
    const auto portal = std::ranges::find(camera.routes, u"desktop"_s, &AccessRoute::interface);
    QVERIFY2(portal != camera.routes.cend() && portal->connected && !portal->open, "it is told, but as one that asks");
}

void TestEffectiveAccess::listeningNeedsNetwork()
{
    const Permission browser = OneSnap::plug(u"browser-support"_s, true);
    QCOMPARE(m_one.judge(Capability::NetworkServer, {browser, OneSnap::plug(u"network-bind"_s, false)}).verdict, Verdict::Off);
    QCOMPARE(m_one.judge(Capability::NetworkServer, {browser, OneSnap::plug(u"network-bind"_s, false), OneSnap::plug(u"network"_s, true)}).verdict,
        Verdict::OffButReachable);
    QCOMPARE(
        m_one.judge(Capability::NetworkServer, {browser, OneSnap::plug(u"network-bind"_s, false), OneSnap::plug(u"network"_s, false)}).verdict, Verdict::Off);
    QCOMPARE(m_one.judge(Capability::Network, {OneSnap::plug(u"network"_s, false), OneSnap::plug(u"network-bind"_s, true)}).verdict, Verdict::OffButReachable);
}

void TestEffectiveAccess::anotherPlugOfTheSameInterface()
{
    const QList<Permission> permissions{OneSnap::plug(u"home"_s, false), OneSnap::plug(u"home"_s, true, u"documents"_s)};
    QCOMPARE(m_one.judge(Capability::HomeFiles, permissions).verdict, Verdict::On);
    const RowAccess row = EffectiveAccess::row(permissions.constFirst(), m_one.judge(permissions));
    QCOMPARE(row.stillOpen.size(), 1);
    QCOMPARE(OneSnap::names(row.toClose), QStringList{u"documents"_s});
}

void TestEffectiveAccess::otherSnapsDoNotCount()
{
    Permission foreign = OneSnap::plug(u"steam-support"_s, true);
    foreign.id.snap = u"steam"_s;
    QCOMPARE(m_one.judge(Capability::HomeFiles, {foreign}).verdict, Verdict::Off);
    QVERIFY(EffectiveAccess::row(OneSnap::plug(u"home"_s, false), EffectiveAccess(m_one.environment).of(Snapd::Snap(), {foreign})).stillOpen.isEmpty());
}

void TestEffectiveAccess::rows()
{
    const QList<Permission> permissions{OneSnap::plug(u"audio-record"_s, false),
        OneSnap::plug(u"pulseaudio"_s, true),
        OneSnap::plug(u"camera"_s, false),
        OneSnap::plug(u"home"_s, true),
        OneSnap::plug(u"alsa"_s, false),
        OneSnap::plug(u"removable-media"_s, false),
        OneSnap::plug(u"content"_s, false)};
    const SnapAccess access = m_one.judge(permissions);
    const auto row = [&](int index) {
        return EffectiveAccess::row(permissions.at(index), access);
    };
    QCOMPARE(row(0).stillOpen.size(), 1);
    QCOMPARE(row(0).stillOpen.constFirst().capability, Capability::Microphone);
    QCOMPARE(OneSnap::names(row(0).toClose), QStringList{u"pulseaudio"_s});
    QVERIFY2(row(1).stillOpen.isEmpty(), "it is on");
    QVERIFY(row(2).stillOpen.isEmpty());
    QVERIFY(row(3).stillOpen.isEmpty());
    // An interface for several things: every one of them.
    QCOMPARE(row(4).stillOpen.size(), 2);
    QCOMPARE(OneSnap::names(row(4).toClose), QStringList{u"pulseaudio"_s});
    QVERIFY(row(5).stillOpen.isEmpty());
    QVERIFY(row(6).stillOpen.isEmpty());

    const QList<Permission> steam{OneSnap::plug(u"steam-support"_s, false), OneSnap::plug(u"docker-support"_s, true), OneSnap::plug(u"home"_s, false)};
    const RowAccess left = EffectiveAccess::row(steam.constFirst(), m_one.judge(steam));
    QCOMPARE(left.stillOpen.size(), 1);
    QCOMPARE(left.stillOpen.constFirst().capability, Capability::WholeSystem);
    QCOMPARE(OneSnap::names(EffectiveAccess::row(steam.constLast(), m_one.judge(steam)).toClose), QStringList{u"docker-support"_s});
}

/** For every pair of interfaces that are on: what toClose names is enough, and each of it is needed. */
void TestEffectiveAccess::withoutASwitch()
{
    const auto left = [this](const QString &interface, const QList<Permission> &permissions) {
        return OneSnap::names(EffectiveAccess::without(interface, m_one.judge(permissions)).toClose);
    };
    QCOMPARE(left(u"audio-record"_s, {OneSnap::plug(u"pulseaudio"_s, true), OneSnap::plug(u"home"_s, true)}), QStringList{u"pulseaudio"_s});
    QCOMPARE(left(u"audio-record"_s, {OneSnap::plug(u"pulseaudio"_s, false)}), QStringList());
    QCOMPARE(left(u"audio-record"_s, {OneSnap::plug(u"audio-playback"_s, true)}), QStringList());
    QCOMPARE(left(u"camera"_s, {OneSnap::plug(u"pulseaudio"_s, true)}), QStringList());
    // It gives the network by the way; whoever has the network cannot therefore do what it is there for.
    QCOMPARE(left(u"firewall-control"_s, {OneSnap::plug(u"network"_s, true)}), QStringList());
}

void TestEffectiveAccess::closingClosesEveryRoute()
{
    m_one.environment.soundServer = SoundServer::NotAware;
    m_one.environment.displayServer = DisplayServer::X11;
    const EffectiveAccess judge(m_one.environment);
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
        QList<Permission> permissions{OneSnap::plug(granting.at(i), true),
            OneSnap::plug(granting.at((i * 7 + 3) % granting.size()), true, u"other"_s),
            OneSnap::plug(u"network"_s, true, u"net"_s)};
        const SnapAccess before = judge.of(m_one.snap, permissions);
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
                const Verdict verdict = judge.of(m_one.snap, after).of(one.capability).verdict;
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
    const SnapAccess access = m_one.judge({OneSnap::plug(u"made-tomorrow"_s, true),
        OneSnap::plug(u"made-tomorrow"_s, true, u"again"_s),
        OneSnap::plug(u"made-later"_s, false),
        OneSnap::plug(u"content"_s, true)});
    QCOMPARE(access.unknownInterfaces, QStringList{u"made-tomorrow"_s});
    QVERIFY(m_one.judge({OneSnap::plug(u"content"_s, true)}).unknownInterfaces.isEmpty());
}

QTEST_GUILESS_MAIN(TestEffectiveAccess)

#include "test_effectiveaccess.moc"
