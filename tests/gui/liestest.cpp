// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakes/samples.h"
#include "stack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Fakes::HelperDoor;
using Tests::Stack;

namespace
{

const QString camera = u"Allow VLC to use the camera"_s;
const QString frames = u"Allow Hub Remote to use shared memory"_s;
const QString player = u"Allow Hub Remote to control media players"_s;
const Snapd::PlugRef vlcCamera{u"vlc"_s, u"camera"_s};
const Snapd::PlugRef hubFrames{u"hub-remote"_s, u"frames"_s};
const Snapd::PlugRef hubPlayer{u"hub-remote"_s, u"player-control"_s};
const Snapd::SlotRef nearFrames{u"smart-hub"_s, u"near-frames"_s};
const Snapd::SlotRef farFrames{u"smart-hub"_s, u"far-frames"_s};

}

/**
 * Ways in which a window with switches can say something else than what is. Each is a sequence of ordinary use that such windows have been seen to get wrong;
 * here they go through everything from the mouse to snapd's socket. tests/box/lies.py does the same with the real snapd, as far as it can be made to.
 */
class LiesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stack> m_stack;

    void others(const QString &action, const Snapd::PlugRef &plug, const Snapd::SlotRef &slot = {})
    {
        const QJsonObject body{{u"action"_s, action},
            {u"plugs"_s, QJsonArray{QJsonObject{{u"snap"_s, plug.snap}, {u"plug"_s, plug.plug}}}},
            {u"slots"_s, QJsonArray{QJsonObject{{u"snap"_s, slot.snap}, {u"slot"_s, slot.slot}}}}};
        QTRY_VERIFY(m_stack->state().unfinished().isEmpty());
        QCOMPARE(m_stack->state().postInterfaces(QJsonDocument(body).toJson()).status, 202);
    }

    /** What the last change was asked to be, as it came over the socket. */
    [[nodiscard]] QJsonObject lastAsked() const
    {
        for (auto it = m_stack->snapd->log().crbegin(); it != m_stack->snapd->log().crend(); ++it) {
            if (it->method == "POST") {
                return QJsonDocument::fromJson(it->body).object();
            }
        }
        return {};
    }

private Q_SLOTS:
    void init() { m_stack = std::make_unique<Stack>(); }
    void cleanup() { m_stack.reset(); }

    void offAfterOnIsADisconnection();
    void cancelledPasswordLeavesTheSwitch();
    void onlyTheConnectedProviderIsTicked();
    void everyPlugHasASwitch();
    void offStaysOffWhereOneLooksAgain();
    void severalConnectionsAreOn();
    void theSlotIsCalledByItsName();
    void plugsAreKnownByTheirInterface();
    void aSecondProviderIsShownBesideTheFirst();
    void offEndsWhatWasShown();
    void whatOthersDoIsShown();
    void lateRefusalByPolicy();
};

void LiesTest::offAfterOnIsADisconnection()
{
    QVERIFY(m_stack->open(u"VLC"_s));
    for (int i = 0; i < 3; ++i) {
        m_stack->driver().flip(camera);
        QTRY_VERIFY(m_stack->isOn(vlcCamera));
        QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
        QCOMPARE(lastAsked().value("action"_L1).toString(), u"connect"_s);
        m_stack->driver().flip(camera);
        QTRY_VERIFY(!m_stack->isOn(vlcCamera));
        QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
        QCOMPARE(lastAsked().value("action"_L1).toString(), u"disconnect"_s);
    }
}

void LiesTest::cancelledPasswordLeavesTheSwitch()
{
    QVERIFY(m_stack->open(u"VLC"_s));
    for (const bool on : {false, true}) {
        m_stack->door.fates = {HelperDoor::Fate::Password};
        m_stack->driver().flip(camera);
        QTRY_VERIFY(m_stack->door.isPasswordWanted());
        QCOMPARE(m_stack->driver().see(camera).on, on);
        m_stack->door.answerPassword(false);
        QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
        QCOMPARE(m_stack->driver().see(camera).on, on);
        QCOMPARE(m_stack->driver().failure(camera), QString());
        others(on ? u"disconnect"_s : u"connect"_s, vlcCamera, {u"snapd"_s, u"camera"_s});
        QTRY_COMPARE(m_stack->driver().see(camera).on, !on);
    }
}

void LiesTest::onlyTheConnectedProviderIsTicked()
{
    others(u"connect"_s, hubFrames, farFrames);
    QVERIFY(m_stack->open(u"Hub Remote"_s));
    QTRY_COMPARE(m_stack->driver().providers(frames).filter(u"✓"_s), QStringList{u"✓ Smart Hub: far-frames"_s});
    QVERIFY(m_stack->driver().providers(frames).contains(u"Smart Hub: near-frames"_s));
    QVERIFY(m_stack->driver().see(frames).on);
}

void LiesTest::everyPlugHasASwitch()
{
    Fakes::FakeSnap snap = Fakes::makeApp(u"lonely"_s, {u"serial-port"_s, u"camera"_s, u"no-interface-of-this-century"_s});
    snap.plugs.append({.ref = {u"lonely"_s, u"themes"_s}, .interface = u"content"_s, .attrs = {{u"content"_s, u"gtk-3-themes"_s}}});
    m_stack->state().addSnap(snap);
    QVERIFY(m_stack->open(u"Lonely"_s));
    const QStringList switches = m_stack->driver().switches();
    QCOMPARE(switches.size(), 4);
    int usable = 0;
    for (const QString &name : switches) {
        const Tests::SeenSwitch seen = m_stack->driver().see(name);
        QVERIFY2(!seen.on, qPrintable(name));
        usable += seen.usable ? 1 : 0;
        QVERIFY2(seen.usable || seen.says.contains(u"Nothing on this system"_s), qPrintable(name + u": " + seen.says));
    }
    QCOMPARE(usable, 1);
}

void LiesTest::offStaysOffWhereOneLooksAgain()
{
    others(u"connect"_s, vlcCamera, {u"snapd"_s, u"camera"_s});
    QVERIFY(m_stack->open(u"VLC"_s));
    QTRY_VERIFY(m_stack->driver().see(camera).on);
    m_stack->driver().flip(camera);
    QTRY_VERIFY(!m_stack->isOn(vlcCamera));
    QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
    m_stack->driver().chooseApp(u"Zoom"_s);
    QCOMPARE(m_stack->driver().pageTitle(), u"Zoom"_s);
    m_stack->driver().chooseApp(u"VLC"_s);
    QVERIFY(m_stack->agrees(camera, vlcCamera));
    QVERIFY(!m_stack->driver().see(camera).on);
    // Also when one leaves before it is done.
    m_stack->snapd->setHolding(true);
    m_stack->driver().flip(camera);
    QTRY_COMPARE(m_stack->state().unfinished().size(), 1);
    m_stack->driver().chooseApp(u"Zoom"_s);
    m_stack->snapd->releaseAll();
    m_stack->driver().chooseApp(u"VLC"_s);
    QTRY_VERIFY(m_stack->driver().see(camera).on);
    QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
}

void LiesTest::severalConnectionsAreOn()
{
    others(u"connect"_s, hubFrames, farFrames);
    QVERIFY(m_stack->open(u"Hub Remote"_s));
    QTRY_VERIFY(m_stack->driver().see(frames).on);
    others(u"connect"_s, hubFrames, nearFrames);
    QTRY_COMPARE(m_stack->driver().providers(frames).filter(u"✓"_s).size(), 2);
    QVERIFY(m_stack->driver().see(frames).on);
    others(u"disconnect"_s, hubFrames, farFrames);
    QTRY_COMPARE(m_stack->driver().providers(frames).filter(u"✓"_s), QStringList{u"✓ Smart Hub: near-frames"_s});
    QVERIFY2(m_stack->driver().see(frames).on, "one of two is still on");
}

void LiesTest::theSlotIsCalledByItsName()
{
    QVERIFY(m_stack->open(u"Hub Remote"_s));
    m_stack->driver().flip(player);
    QTRY_COMPARE(m_stack->connected(hubPlayer), QStringList{u"smart-hub:now-playing"_s});
    const QJsonObject slot = lastAsked().value("slots"_L1).toArray().at(0).toObject();
    QCOMPARE(slot.value("snap"_L1).toString(), u"smart-hub"_s);
    QCOMPARE(slot.value("slot"_L1).toString(), u"now-playing"_s);
    QTRY_VERIFY(m_stack->agrees(player, hubPlayer));
}

void LiesTest::plugsAreKnownByTheirInterface()
{
    // The camera calls itself as what one would fold away, and the other way round.
    Fakes::FakeSnap snap = Fakes::makeApp(u"masked"_s, {});
    snap.plugs.append({.ref = {u"masked"_s, u"desktop"_s}, .interface = u"camera"_s});
    snap.plugs.append({.ref = {u"masked"_s, u"camera"_s}, .interface = u"desktop"_s});
    m_stack->state().addSnap(snap);
    QVERIFY(m_stack->open(u"Masked"_s));
    const QString theirs = u"Allow Masked to use the camera"_s;
    QVERIFY2(m_stack->driver().switches().contains(theirs), qPrintable(m_stack->driver().switches().join(u'\n')));
    m_stack->driver().flip(theirs);
    QTRY_COMPARE(m_stack->connected({u"masked"_s, u"desktop"_s}), QStringList{u"snapd:camera"_s});
    QTRY_VERIFY(m_stack->agrees(theirs, {u"masked"_s, u"desktop"_s}));
    QVERIFY(!m_stack->isOn({u"masked"_s, u"camera"_s}));
}

void LiesTest::aSecondProviderIsShownBesideTheFirst()
{
    others(u"connect"_s, hubFrames, farFrames);
    QVERIFY(m_stack->open(u"Hub Remote"_s));
    QTRY_VERIFY(m_stack->driver().see(frames).on);
    m_stack->driver().chooseProvider(frames, u"Smart Hub: near-frames"_s);
    QTRY_VERIFY(m_stack->connected(hubFrames).contains(u"smart-hub:near-frames"_s));
    QTRY_VERIFY(m_stack->agrees(frames, hubFrames));
    // Whatever became of the first: it is shown.
    QStringList ticked;
    for (const QString &slot : m_stack->connected(hubFrames)) {
        ticked << u"✓ Smart Hub: "_s + slot.section(u':', 1);
    }
    QTRY_COMPARE(m_stack->driver().providers(frames).filter(u"✓"_s), ticked);
}

void LiesTest::offEndsWhatWasShown()
{
    others(u"connect"_s, hubFrames, farFrames);
    others(u"connect"_s, hubFrames, nearFrames);
    QVERIFY(m_stack->open(u"Hub Remote"_s));
    QTRY_COMPARE(m_stack->driver().providers(frames).filter(u"✓"_s).size(), 2);
    m_stack->driver().flip(frames);
    QTRY_VERIFY(m_stack->connected(hubFrames).isEmpty());
    QTRY_VERIFY(m_stack->agrees(frames, hubFrames));
    QCOMPARE(m_stack->driver().providers(frames).filter(u"✓"_s), QStringList());
}

void LiesTest::whatOthersDoIsShown()
{
    QVERIFY(m_stack->open(u"VLC"_s));
    others(u"connect"_s, vlcCamera, {u"snapd"_s, u"camera"_s});
    QTRY_VERIFY(m_stack->driver().see(camera).on);
    others(u"disconnect"_s, vlcCamera);
    QTRY_VERIFY(!m_stack->driver().see(camera).on);
    // A refresh that brings a plug and turns it on.
    Fakes::FakeSnap next = m_stack->state().snaps().value(u"vlc"_s);
    next.plugs.append({.ref = {u"vlc"_s, u"screenshots"_s}, .interface = u"accel"_s});
    m_stack->state().refresh(u"vlc"_s, next);
    QTRY_VERIFY(m_stack->store.permission({u"vlc"_s, u"screenshots"_s}));
    m_stack->state().disable(u"vlc"_s);
    QTRY_VERIFY(m_stack->driver().switches().isEmpty());
    m_stack->state().enable(u"vlc"_s);
    QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
}

void LiesTest::lateRefusalByPolicy()
{
    m_stack->state().denyConnections(u"camera"_s);
    QVERIFY(m_stack->open(u"VLC"_s));
    m_stack->snapd->setHolding(true);
    m_stack->driver().flip(camera);
    QTRY_COMPARE(m_stack->state().unfinished().size(), 1);
    QTRY_VERIFY(m_stack->driver().see(camera).pending);
    QVERIFY2(!m_stack->driver().see(camera).on, "accepted is not connected");
    m_stack->snapd->releaseAll();
    QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
    QVERIFY(!m_stack->driver().see(camera).on);
    QVERIFY2(m_stack->driver().failure(camera).contains(u"security rules"_s), qPrintable(m_stack->driver().failure(camera)));
}

QTEST_MAIN(LiesTest)

#include "liestest.moc"
