// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakes/samples.h"
#include "stack.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;
using Fakes::FakeFault;
using Fakes::FakeSnapd;
using Fakes::HelperDoor;
using Tests::Stack;

namespace
{

const QString camera = u"Allow VLC to use the camera"_s;
const QString microphone = u"Allow Stubborn to use the microphone"_s;
const QString lens = u"Allow Stubborn to use the camera"_s;
const Snapd::PlugRef vlcCamera{u"vlc"_s, u"camera"_s};
const Snapd::PlugRef stubbornMicrophone{u"stubborn"_s, u"audio-record"_s};
const Snapd::PlugRef stubbornCamera{u"stubborn"_s, u"camera"_s};

}

/** Everything that a snapd can do wrong, and what the person at the window sees of it: a switch that says what is, and in the end what was wanted. */
class FaultsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stack> m_stack;

    [[nodiscard]] Tests::Driver &driver() { return m_stack->driver(); }
    [[nodiscard]] Fakes::FakeState &state() { return m_stack->state(); }
    [[nodiscard]] qsizetype posts() const { return m_stack->snapd->count("POST", u"/v2/interfaces"_s); }
    void openVlc(const Stack::Patience &patience = {})
    {
        m_stack = std::make_unique<Stack>(patience);
        QVERIFY(m_stack->open(u"VLC"_s));
    }
    void openStubborn()
    {
        m_stack = std::make_unique<Stack>();
        QVERIFY(m_stack->open(u"Stubborn"_s));
    }
    /** A flip that must come to what it was meant for. */
    void flipsTo(bool on)
    {
        driver().flip(camera);
        QTRY_COMPARE(m_stack->isOn(vlcCamera), on);
        QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
        QCOMPARE(driver().failure(camera), QString());
    }
    /** It works again, and only one change was made for one flip. */
    void isWellAgain()
    {
        m_stack->snapd->clearFaults();
        QTRY_COMPARE(driver().banner(), QString());
        const qsizetype before = posts();
        flipsTo(!m_stack->isOn(vlcCamera));
        QCOMPARE(posts(), before + 1);
    }

private Q_SLOTS:
    void cleanup() { m_stack.reset(); }

    void slow();
    void slowDrops();
    void silentReads();
    void silentToTheChange();
    void cutReads();
    void cutAnswerToTheChange();
    void helperDies_data();
    void helperDies();
    void restartsInTheMiddle_data();
    void restartsInTheMiddle();
    void busyWithTheApp();
    void busyWithSomethingUnheardOf();
    void takenBack();
    void scriptOfTheAppFails();
    void stopped();
    void stoppingIsNotAllowed();
    void otherOrder();
    void unknownThings();
    void nullsEverywhere();
    void lostNotices();
    void noNoticesAtAll();
    void hugeAnswers();
    void tooLargeAnswers();
    void removedAtThePassword();
    void removedHalfWay();
    void forgetsTheChange();
    void twoWindows();
};

void FaultsTest::slow()
{
    openVlc();
    m_stack->snapd->setFault(u"/v2/"_s, {.latency = 100ms});
    flipsTo(true);
    isWellAgain();
}

void FaultsTest::slowDrops()
{
    openVlc();
    m_stack->snapd->setFault(u"/v2/connections"_s, {.dripBytes = 2000, .dripEvery = 5ms});
    m_stack->snapd->setFault(u"/v2/changes"_s, {.dripBytes = 7, .dripEvery = 1ms});
    flipsTo(true);
    isWellAgain();
}

void FaultsTest::silentReads()
{
    Stack::Patience patience;
    patience.http.reply = 200ms;
    openVlc(patience);
    m_stack->snapd->setFault(u"/v2/connections"_s, {.stall = true});
    state().refresh(u"zoom-client"_s);
    QTRY_VERIFY(driver().banner().contains(u"does not answer"_s));
    QVERIFY2(!driver().see(camera).usable, "what is shown is old");
    isWellAgain();
}

void FaultsTest::silentToTheChange()
{
    openVlc();
    m_stack->snapd->setFault(u"/v2/interfaces"_s, {.stall = true, .times = 1});
    const qsizetype before = posts();
    driver().flip(camera);
    // It looks, finds that nothing came of it, and asks once more.
    QTRY_VERIFY_WITH_TIMEOUT(m_stack->isOn(vlcCamera), 15'000);
    QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
    QCOMPARE(posts(), before + 2);
    isWellAgain();
}

void FaultsTest::cutReads()
{
    openVlc();
    m_stack->snapd->setFault(u"/v2/connections"_s, {.cutAfter = 300, .times = 4});
    m_stack->snapd->setFault(u"/v2/snaps"_s, {.cutAfter = 10, .times = 4});
    flipsTo(true);
    isWellAgain();
}

void FaultsTest::cutAnswerToTheChange()
{
    openVlc();
    for (const bool on : {true, false}) {
        m_stack->snapd->setFault(u"/v2/interfaces"_s, {.cutAfter = on ? 0 : 40, .times = 1});
        const qsizetype before = posts();
        flipsTo(on);
        QCOMPARE(posts(), before + 1);
    }
    isWellAgain();
}

void FaultsTest::helperDies_data()
{
    QTest::addColumn<HelperDoor::Fate>("fate");
    QTest::addColumn<int>("changes");
    QTest::newRow("before it asked") << HelperDoor::Fate::NoAnswerBefore << 1;
    QTest::newRow("after it asked") << HelperDoor::Fate::NoAnswerAfter << 1;
}

void FaultsTest::helperDies()
{
    QFETCH(HelperDoor::Fate, fate);
    QFETCH(int, changes);
    openVlc();
    m_stack->door.fates = {fate};
    const qsizetype before = posts();
    flipsTo(true);
    QCOMPARE(posts(), before + changes);
    isWellAgain();
}

void FaultsTest::restartsInTheMiddle_data()
{
    QTest::addColumn<FakeSnapd::Socket>("socket");
    QTest::newRow("socket kept") << FakeSnapd::Socket::Kept;
    QTest::newRow("socket gone") << FakeSnapd::Socket::Gone;
    QTest::newRow("nobody listens") << FakeSnapd::Socket::Dead;
}

void FaultsTest::restartsInTheMiddle()
{
    QFETCH(FakeSnapd::Socket, socket);
    openVlc();
    m_stack->snapd->setHolding(true);
    driver().flip(camera);
    QTRY_COMPARE(state().unfinished().size(), 1);
    QTRY_VERIFY(driver().statusLine(camera).contains(u"Working"_s));
    m_stack->snapd->restart(300ms, socket);
    QTest::qWait(100);
    QVERIFY(!driver().see(camera).on);
    QTRY_VERIFY(m_stack->snapd->isListening());
    QTRY_COMPARE(driver().banner(), QString());
    QVERIFY2(driver().see(camera).pending, "the same change goes on");
    m_stack->snapd->releaseAll();
    m_stack->snapd->setHolding(false);
    QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
    QVERIFY(driver().see(camera).on);
    QCOMPARE(posts(), 1);
    isWellAgain();
}

void FaultsTest::busyWithTheApp()
{
    openVlc();
    m_stack->snapd->setHolding(true);
    const QString refresh = state().refresh(u"vlc"_s);
    driver().flip(camera);
    QTRY_COMPARE(driver().statusLine(camera), u"Waiting: VLC is being updated…"_s);
    QTest::qWait(300);
    QVERIFY(!driver().see(camera).on);
    QVERIFY2(posts() <= 2, "it does not knock again and again");
    m_stack->snapd->setHolding(false);
    m_stack->snapd->release(refresh);
    QTRY_VERIFY(m_stack->isOn(vlcCamera));
    QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
    isWellAgain();
}

void FaultsTest::busyWithSomethingUnheardOf()
{
    openVlc();
    state().setUnheardOf(true);
    m_stack->snapd->setHolding(true);
    const QString other = state().refresh(u"vlc"_s);
    driver().flip(camera);
    QTRY_COMPARE(driver().statusLine(camera), u"Waiting: snapd is busy with VLC…"_s);
    m_stack->snapd->setHolding(false);
    m_stack->snapd->release(other);
    QTRY_VERIFY(m_stack->isOn(vlcCamera));
    QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
}

void FaultsTest::takenBack()
{
    openVlc();
    m_stack->snapd->setHolding(true);
    state().setNextOutcome({.status = u"Undone"_s, .visibleMeanwhile = true});
    driver().flip(camera);
    // snapd says it is on, and so does the switch; it is also said that this is not the end.
    QTRY_VERIFY(driver().see(camera).on);
    QVERIFY(driver().see(camera).pending);
    m_stack->snapd->releaseAll();
    m_stack->snapd->setHolding(false);
    QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
    QVERIFY(!driver().see(camera).on);
    QVERIFY2(driver().failure(camera).contains(u"took the change back"_s), qPrintable(driver().failure(camera)));
    isWellAgain();
}

void FaultsTest::scriptOfTheAppFails()
{
    openStubborn();
    driver().flip(lens);
    QTRY_VERIFY(driver().failure(lens).contains(u"script that belongs to Stubborn"_s));
    QVERIFY(m_stack->agrees(lens, stubbornCamera));
    QVERIFY(!driver().see(lens).on);
}

void FaultsTest::stopped()
{
    openStubborn();
    driver().flip(microphone);
    QTRY_VERIFY(driver().statusLine(microphone).contains(u"Working"_s));
    driver().cancel(microphone);
    QTRY_VERIFY(driver().statusLine(microphone).contains(u"Stopping"_s));
    QTRY_VERIFY(m_stack->agrees(microphone, stubbornMicrophone));
    QVERIFY(!driver().see(microphone).on);
    QCOMPARE(driver().failure(microphone), QString());
    QCOMPARE(driver().statusLine(microphone), QString());
}

void FaultsTest::stoppingIsNotAllowed()
{
    openStubborn();
    driver().flip(microphone);
    QTRY_VERIFY(driver().statusLine(microphone).contains(u"Working"_s));
    m_stack->snapd->setAuthorization(FakeSnapd::Authorization::Dismissed);
    m_stack->snapd->setFault(u"/v2/changes/"_s, {.latency = 50ms});
    driver().cancel(microphone);
    QTRY_VERIFY(driver().statusLine(microphone).contains(u"Stopping"_s));
    QTRY_VERIFY(driver().statusLine(microphone).contains(u"Working"_s));
    QTRY_VERIFY(m_stack->agrees(microphone, stubbornMicrophone));
    QVERIFY(driver().see(microphone).on);
    QCOMPARE(driver().failure(microphone), QString());
}

void FaultsTest::otherOrder()
{
    openVlc();
    state().setShuffling(true);
    const QStringList before = driver().switches();
    QSignalSpy changed(&m_stack->store, &PermissionStore::permissionsChanged);
    for (int i = 0; i < 5; ++i) {
        m_stack->snapd->setFault(i % 2 == 0 ? u"/v2/snaps"_s : u"/v2/connections"_s, {.overtaken = true});
        state().refresh(u"zoom-client"_s);
        QTest::qWait(50);
    }
    m_stack->snapd->clearFaults();
    QTest::qWait(300);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(driver().switches(), before);
    isWellAgain();
}

void FaultsTest::unknownThings()
{
    m_stack = std::make_unique<Stack>();
    state().setFutureShaped(true);
    state().setUnheardOf(true);
    Fakes::FakeSnap snap = Fakes::makeApp(u"vanguard"_s, {u"hologram"_s});
    snap.fields.insert(u"confinement"_s, u"quantum"_s);
    snap.fields.insert(u"type"_s, u"app"_s);
    state().addSnap(snap);
    QVERIFY(m_stack->open(u"Vanguard"_s));
    QCOMPARE(driver().switches().size(), 1);
    driver().chooseApp(u"VLC"_s);
    flipsTo(true);
    isWellAgain();
}

void FaultsTest::nullsEverywhere()
{
    m_stack = std::make_unique<Stack>();
    state().setNullish(true);
    QVERIFY(m_stack->open(u"VLC"_s));
    flipsTo(true);
    isWellAgain();
}

void FaultsTest::lostNotices()
{
    Stack::Patience patience;
    patience.timing.noticeWait = 500ms;
    openVlc(patience);
    state().setLosesNotices(true);
    flipsTo(true);
    state().setRecord({vlcCamera, {u"snapd"_s, u"camera"_s}}, {});
    QTRY_VERIFY(!driver().see(camera).on);
    isWellAgain();
}

void FaultsTest::noNoticesAtAll()
{
    m_stack = std::make_unique<Stack>();
    state().setHasNotices(false);
    QVERIFY(m_stack->open(u"VLC"_s));
    flipsTo(true);
    state().setRecord({vlcCamera, {u"snapd"_s, u"camera"_s}}, {});
    QTRY_VERIFY(!driver().see(camera).on);
    isWellAgain();
}

void FaultsTest::hugeAnswers()
{
    openVlc();
    m_stack->snapd->setFault(u"/v2/"_s, {.padding = 5'000'000});
    flipsTo(true);
    isWellAgain();
}

void FaultsTest::tooLargeAnswers()
{
    Stack::Patience patience;
    patience.http.jsonBytes = 1'000'000;
    openVlc(patience);
    m_stack->snapd->setFault(u"/v2/connections"_s, {.padding = 2'000'000});
    state().refresh(u"zoom-client"_s);
    QTRY_VERIFY(!driver().banner().isEmpty());
    QVERIFY(!driver().see(camera).usable);
    isWellAgain();
}

void FaultsTest::removedAtThePassword()
{
    openVlc();
    m_stack->door.fates = {HelperDoor::Fate::Password};
    driver().flip(camera);
    QTRY_VERIFY(m_stack->door.isPasswordWanted());
    state().remove(u"vlc"_s);
    QTRY_COMPARE(driver().pageTitle(), QString());
    m_stack->door.answerPassword(true);
    QTRY_VERIFY(m_stack->queue.open().isEmpty());
    QVERIFY(!m_stack->queue.problemFor(vlcCamera));
    QCOMPARE(posts(), 0);
}

void FaultsTest::removedHalfWay()
{
    openVlc();
    m_stack->snapd->setHolding(true);
    driver().flip(camera);
    QTRY_COMPARE(state().unfinished().size(), 1);
    const QString id = state().unfinished().constFirst();
    state().setOutcome(id, {.status = u"Error"_s, .error = u"snap \"vlc\" is not installed"_s});
    m_stack->snapd->release(id);
    m_stack->snapd->setHolding(false);
    state().remove(u"vlc"_s);
    QTRY_COMPARE(driver().pageTitle(), QString());
    QTRY_VERIFY(m_stack->queue.open().isEmpty());
    QVERIFY(!m_stack->queue.problemFor(vlcCamera));
}

void FaultsTest::forgetsTheChange()
{
    openVlc();
    m_stack->snapd->setHolding(true);
    driver().flip(camera);
    QTRY_COMPARE(state().unfinished().size(), 1);
    const QString id = state().unfinished().constFirst();
    state().forgetChange(id);
    m_stack->snapd->release(id);
    m_stack->snapd->setHolding(false);
    QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
    isWellAgain();
}

void FaultsTest::twoWindows()
{
    openVlc();
    const std::unique_ptr<Stack> other = m_stack->another();
    QVERIFY(other->open(u"VLC"_s));
    m_stack->snapd->setChangeDuration(50ms);
    for (int i = 0; i < 6; ++i) {
        // Both at once: one of them is told that it is so already, or waits for the other and then finds it so.
        driver().flip(camera);
        other->driver().flip(camera);
        QTRY_COMPARE(m_stack->isOn(vlcCamera), i % 2 == 0);
        QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
        QTRY_VERIFY(other->agrees(camera, vlcCamera));
        QCOMPARE(driver().failure(camera), QString());
        QCOMPARE(other->driver().failure(camera), QString());
    }
    // Different wishes at once.
    const QString home = u"Allow VLC to use your files in the home folder"_s;
    driver().flip(camera);
    other->driver().flip(home);
    QTRY_VERIFY(m_stack->isOn(vlcCamera));
    QTRY_VERIFY(!m_stack->isOn({u"vlc"_s, u"home"_s}));
    for (Stack *stack : {m_stack.get(), other.get()}) {
        QTRY_VERIFY(stack->agrees(camera, vlcCamera));
        QTRY_VERIFY(stack->agrees(home, {u"vlc"_s, u"home"_s}));
    }
}

QTEST_MAIN(FaultsTest)

#include "faultstest.moc"
