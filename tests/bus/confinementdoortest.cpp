// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cannedsnapd.h"
#include "fakepolkit.h"
#include "privatebus.h"
#include "waiting.h"

#include "helper/protocol.h"
#include "privileged/kauthconfinementdoor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QSaveFile>
#include <QTest>
#include <QTimer>

#include <memory>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Privileged;
using namespace std::chrono_literals;
using Rule = FakePolkit::Rule;
using Tests::waitFor;

namespace
{

/** Has the helper's name, and leaves the bus without a word when it is asked, as a helper does that ends in that very moment. */
class Leaver : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit Leaver(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"leaver"_s))
        , isThere(m_bus.registerVirtualObject(Helper::ObjectPath, this) && m_bus.registerService(Helper::BusName))
    {
    }
    ~Leaver() override { leave(); }
    Q_DISABLE_COPY_MOVE(Leaver)

    [[nodiscard]] QString introspect(const QString &path) const override
    {
        Q_UNUSED(path)
        return {};
    }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        Q_UNUSED(connection)
        message.setDelayedReply(true);
        ++asked;
        QTimer::singleShot(0, this, &Leaver::leave);
        return true;
    }

private:
    void leave()
    {
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(u"leaver"_s);
    }

    QDBusConnection m_bus;

public:
    const bool isThere;
    int asked = 0;
};

}

/** The real door and the real helper: what is asked of whom, and what comes back. */
class ConfinementDoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void repairIsFollowedToItsEnd();
    void repairUnderWay();
    void clockSetBack();
    void overBeforeItWasGranted_data();
    void overBeforeItWasGranted();
    void repairThatNeverTells();
    void repairThatNeverEnds();
    void repairOfAnUnknownSnap();
    void repairCancelled();
    void nobodyToAskForThePassword();
    void observeOwn();
    void observeAllNeedsItsOwnAction();
    void contextGone();
    void answersThatAreLost();

private:
    void open(std::chrono::milliseconds repair, std::chrono::milliseconds begin);
    void tell(const Helper::RepairReport &report);
    /** @p meanwhile: once it is started. */
    std::optional<RepairAnswer> repair(const QString &snap, const std::function<void()> &meanwhile = {});
    std::optional<ObserveAnswer> observe(bool everybody);

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakePolkit> m_polkit;
    std::unique_ptr<CannedSnapd> m_snapd;
    std::unique_ptr<QTemporaryDir> m_run;
    std::unique_ptr<AgentOfLastResort> m_agent;
    std::unique_ptr<KAuthConfinementDoor> m_door;
};

void ConfinementDoorTest::init()
{
    m_bus = std::make_unique<PrivateBus>(PrivateBus::Activation::Helper);
    m_polkit = std::make_unique<FakePolkit>(m_bus->address());
    m_snapd = std::make_unique<CannedSnapd>(m_bus->snapdSocket());
    m_run = std::make_unique<QTemporaryDir>();
    m_agent = std::make_unique<AgentOfLastResort>(QDBusConnection::connectToBus(m_bus->address(), u"client"_s), true);
    open(1500ms, 1min);
}

void ConfinementDoorTest::open(std::chrono::milliseconds repair, std::chrono::milliseconds begin)
{
    KAuthConfinementDoor::Patience patience;
    patience.repair = repair;
    patience.beginOfRepair = begin;
    patience.anotherRepair = 400ms;
    m_door = std::make_unique<KAuthConfinementDoor>(
        QDBusConnection(u"client"_s), m_agent.get(), KAuthDenialFeed::Ground{m_bus->address(), ::getuid()}, m_run->filePath(u"snapperms/repair"_s), patience);
}

void ConfinementDoorTest::cleanup()
{
    if (QTest::currentTestFailed()) {
        qInfo("helper: %s", m_bus->log().constData());
    }
    m_door.reset();
    m_agent.reset();
    QDBusConnection::disconnectFromBus(u"client"_s);
    m_snapd.reset();
    m_polkit.reset();
    m_bus.reset();
}

void ConfinementDoorTest::tell(const Helper::RepairReport &report)
{
    QVERIFY(QDir(m_run->path()).mkpath(u"snapperms/repair"_s));
    QSaveFile file(m_run->filePath(u"snapperms/repair/vlc"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(report.toText());
    QVERIFY(file.commit());
}

std::optional<RepairAnswer> ConfinementDoorTest::repair(const QString &snap, const std::function<void()> &meanwhile)
{
    std::optional<RepairAnswer> answer;
    m_door->repair(snap, this, [&answer](const RepairAnswer &got) {
        answer = got;
    });
    bool done = false;
    static_cast<void>(waitFor(
        [&] {
            if (meanwhile && !done && m_bus->log().contains("start snapperms-repair@")) {
                done = true;
                meanwhile();
            }
            return answer.has_value();
        },
        10s));
    return answer;
}

std::optional<ObserveAnswer> ConfinementDoorTest::observe(bool everybody)
{
    std::optional<ObserveAnswer> answer;
    m_door->observe(everybody, this, [&answer](const ObserveAnswer &got) {
        answer = got;
    });
    static_cast<void>(waitFor(
        [&] {
            return answer.has_value();
        },
        10s));
    return answer;
}

void ConfinementDoorTest::repairIsFollowedToItsEnd()
{
    m_polkit->rules.insert(Helper::RepairAction, Rule::Yes);
    Helper::RepairReport old;
    old.beganMs = QDateTime::currentMSecsSinceEpoch() - 60'000;
    old.end = Helper::RepairReport::End::NotWhole;
    tell(old); // of yesterday: not what is waited for
    Helper::RepairReport report;
    const auto answer = repair(u"vlc"_s, [&] {
        report.beganMs = QDateTime::currentMSecsSinceEpoch();
        tell(report);
        report.steps = {{Helper::RepairReport::StepKind::LoadProfile, u"snap.vlc.vlc"_s, Helper::RepairReport::StepResult::Done}};
        tell(report);
        report.end = Helper::RepairReport::End::Whole;
        tell(report);
    });
    QVERIFY(answer);
    QVERIFY(std::holds_alternative<Helper::RepairReport>(*answer));
    QCOMPARE(std::get<Helper::RepairReport>(*answer), report);
    QVERIFY(m_bus->log().contains("start snapperms-repair@vlc.service"));
}

/** Somebody else had it begun: systemd begins no other, and its end is that of both. */
void ConfinementDoorTest::repairUnderWay()
{
    m_polkit->rules.insert(Helper::RepairAction, Rule::Yes);
    Helper::RepairReport report;
    report.beganMs = QDateTime::currentMSecsSinceEpoch() - 60'000;
    tell(report);
    // Later than the helper's word.
    QTimer later;
    later.setSingleShot(true);
    connect(&later, &QTimer::timeout, this, [&] {
        report.steps = {{Helper::RepairReport::StepKind::WriteAnew, {}, Helper::RepairReport::StepResult::Done}};
        tell(report);
        report.end = Helper::RepairReport::End::NotWhole;
        tell(report);
    });
    const auto answer = repair(u"vlc"_s, [&later] {
        later.start(std::chrono::milliseconds(700));
    });
    QVERIFY(answer && std::holds_alternative<Helper::RepairReport>(*answer));
    QCOMPARE(std::get<Helper::RepairReport>(*answer), report);
}

void ConfinementDoorTest::clockSetBack()
{
    m_polkit->rules.insert(Helper::RepairAction, Rule::Yes);
    Helper::RepairReport report;
    report.beganMs = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
    report.end = Helper::RepairReport::End::NotWhole;
    tell(report);
    const auto answer = repair(u"vlc"_s, [&] {
        report = {};
        report.beganMs = QDateTime::currentMSecsSinceEpoch() - 60'000;
        tell(report);
        report.end = Helper::RepairReport::End::Whole;
        tell(report);
    });
    QVERIFY(answer && std::holds_alternative<Helper::RepairReport>(*answer));
    QCOMPARE(std::get<Helper::RepairReport>(*answer), report);
}

void ConfinementDoorTest::overBeforeItWasGranted_data()
{
    QTest::addColumn<bool>("wasUnderWay");
    QTest::addColumn<bool>("beginsAnother");
    // systemd was asked in its last moment: there is no other to wait for.
    QTest::newRow("and no other begins") << true << false;
    QTest::newRow("under way before") << true << true;
    QTest::newRow("begun while the dialog stood") << false << true;
}

/** The dialog stands, and somebody's repair ends: that may have looked long before the password was given. */
void ConfinementDoorTest::overBeforeItWasGranted()
{
    QFETCH(bool, wasUnderWay);
    QFETCH(bool, beginsAnother);
    m_polkit->rules.insert(Helper::RepairAction, Rule::Hold);
    Helper::RepairReport report;
    if (wasUnderWay) {
        report.beganMs = QDateTime::currentMSecsSinceEpoch() - 60'000;
        tell(report);
    }
    std::optional<RepairAnswer> answer;
    m_door->repair(u"vlc"_s, this, [&answer](const RepairAnswer &got) {
        answer = got;
    });
    QTRY_COMPARE(m_polkit->held(), 1);
    if (!wasUnderWay) {
        report.beganMs = QDateTime::currentMSecsSinceEpoch();
    }
    report.end = Helper::RepairReport::End::Whole;
    tell(report);
    m_polkit->release(true);
    QTRY_VERIFY(m_bus->log().contains("start snapperms-repair@vlc.service"));
    if (beginsAnother) {
        QTest::qWait(100);
        report = {};
        report.beganMs = QDateTime::currentMSecsSinceEpoch();
        tell(report);
        QTest::qWait(600);
        QVERIFY(!answer);
        report.end = Helper::RepairReport::End::NotWhole;
        tell(report);
    }
    QTRY_VERIFY(answer && std::holds_alternative<Helper::RepairReport>(*answer));
    QCOMPARE(std::get<Helper::RepairReport>(*answer), report);
}

/** What systemd could execute may end all the same before it can tell of anything: a library is missing. */
void ConfinementDoorTest::repairThatNeverTells()
{
    open(10min, 300ms);
    m_polkit->rules.insert(Helper::RepairAction, Rule::Yes);
    Helper::RepairReport old;
    old.beganMs = QDateTime::currentMSecsSinceEpoch() + 60'000;
    old.end = Helper::RepairReport::End::Whole;
    tell(old);
    const auto answer = repair(u"vlc"_s);
    QVERIFY(answer && std::holds_alternative<Failure>(*answer));
    QCOMPARE(std::get<Failure>(*answer).refusal, Refusal::ReplyLost);
}

void ConfinementDoorTest::repairThatNeverEnds()
{
    open(1500ms, 500ms);
    m_polkit->rules.insert(Helper::RepairAction, Rule::Yes);
    Helper::RepairReport report;
    report.beganMs = QDateTime::currentMSecsSinceEpoch();
    tell(report);
    QElapsedTimer timer;
    timer.start();
    const auto answer = repair(u"vlc"_s);
    QVERIFY(answer && std::holds_alternative<Failure>(*answer));
    QCOMPARE(std::get<Failure>(*answer).refusal, Refusal::ReplyLost);
    // It has begun, and may take its time: longer than it has to show itself. A timer may be early by a twentieth.
    QVERIFY(timer.elapsed() >= 1000);
}

void ConfinementDoorTest::repairOfAnUnknownSnap()
{
    m_polkit->rules.insert(Helper::RepairAction, Rule::Yes);
    const auto answer = repair(u"nosuchsnap"_s);
    QVERIFY(answer && std::holds_alternative<Failure>(*answer));
    QCOMPARE(std::get<Failure>(*answer).refusal, Refusal::NoSuchPlug);
    QVERIFY(!m_bus->log().contains("start "));
}

void ConfinementDoorTest::repairCancelled()
{
    m_polkit->rules.insert(Helper::RepairAction, Rule::Cancel);
    const auto answer = repair(u"vlc"_s);
    QVERIFY(answer && std::holds_alternative<Failure>(*answer));
    QCOMPARE(std::get<Failure>(*answer).refusal, Refusal::Cancelled);
    QVERIFY(!m_bus->log().contains("start "));
}

void ConfinementDoorTest::nobodyToAskForThePassword()
{
    m_polkit->rules.insert(Helper::RepairAction, Rule::NoAgent);
    m_polkit->rules.insert(Helper::ObserveAllAction, Rule::NoAgent);
    const auto repaired = repair(u"vlc"_s);
    QVERIFY(repaired && std::holds_alternative<Failure>(*repaired));
    QCOMPARE(std::get<Failure>(*repaired).refusal, Refusal::NoAgent);
    const auto observed = observe(true);
    QVERIFY(observed && std::holds_alternative<Failure>(*observed));
    QCOMPARE(std::get<Failure>(*observed).refusal, Refusal::NoAgent);

    // The feed asks over a connection of its own.
    std::optional<Privileged::ObserveAnswer> followed;
    const std::unique_ptr<DenialFeed> feed = m_door->follow(true);
    connect(feed.get(), &DenialFeed::answered, this, [&followed](const Privileged::ObserveAnswer &answer) {
        followed = answer;
    });
    QTRY_VERIFY(followed && std::holds_alternative<Failure>(*followed));
    QCOMPARE(std::get<Failure>(*followed).refusal, Refusal::NoAgent);
    QVERIFY(!m_bus->log().contains("start "));
}

void ConfinementDoorTest::observeOwn()
{
    m_polkit->rules.insert(Helper::ObserveAction, Rule::Yes);
    const auto answer = observe(false);
    QVERIFY(answer && std::holds_alternative<ObservedDenials>(*answer));
    QCOMPARE(std::get<ObservedDenials>(*answer).lines, "of " + QByteArray::number(::getuid()) + '\n');
}

void ConfinementDoorTest::observeAllNeedsItsOwnAction()
{
    m_polkit->rules.insert(Helper::ObserveAction, Rule::Yes);
    const auto refused = observe(true);
    QVERIFY(refused && std::holds_alternative<Failure>(*refused));
    QCOMPARE(std::get<Failure>(*refused).refusal, Refusal::NotAuthorized);
    m_polkit->rules.insert(Helper::ObserveAllAction, Rule::Yes);
    const auto answer = observe(true);
    QVERIFY(answer && std::holds_alternative<ObservedDenials>(*answer));
    QCOMPARE(std::get<ObservedDenials>(*answer).lines, "of all\n"_ba);
}

void ConfinementDoorTest::contextGone()
{
    m_polkit->rules.insert(Helper::ObserveAction, Rule::Yes);
    bool called = false;
    {
        QObject context;
        m_door->observe(false, &context, [&called](const ObserveAnswer &) {
            called = true;
        });
    }
    QVERIFY(observe(false));
    QVERIFY(!called);
}

/** What only looks is asked for again; what changes something is not, for it may have been done. */
void ConfinementDoorTest::answersThatAreLost()
{
    m_polkit->rules.insert(Helper::ObserveAction, Rule::Yes);
    m_polkit->rules.insert(Helper::RepairAction, Rule::Yes);
    {
        const Leaver leaver(m_bus->address());
        QVERIFY(leaver.isThere);
        const auto answer = observe(false);
        QCOMPARE(leaver.asked, 1);
        QVERIFY(answer && std::holds_alternative<ObservedDenials>(*answer));
    }
    m_door.reset();
    QDBusConnection::disconnectFromBus(u"client"_s);
    m_bus = std::make_unique<PrivateBus>(PrivateBus::Activation::Nothing);
    const QDBusConnection client = QDBusConnection::connectToBus(m_bus->address(), u"client"_s);
    m_door = std::make_unique<KAuthConfinementDoor>(
        client, nullptr, KAuthDenialFeed::Ground{m_bus->address(), ::getuid()}, m_run->path(), KAuthConfinementDoor::Patience());
    const Leaver leaver(m_bus->address());
    QVERIFY(leaver.isThere);
    const auto repaired = repair(u"vlc"_s);
    QCOMPARE(leaver.asked, 1);
    QVERIFY(repaired && std::holds_alternative<Failure>(*repaired));
    QCOMPARE(std::get<Failure>(*repaired).refusal, Refusal::ReplyLost);
}

QTEST_GUILESS_MAIN(ConfinementDoorTest)

#include "confinementdoortest.moc"
