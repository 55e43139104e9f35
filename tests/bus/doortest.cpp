// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cannedsnapd.h"
#include "fakepolkit.h"
#include "privatebus.h"
#include "waiting.h"

#include "helper/protocol.h"
#include "privileged/authorizationstate.h"
#include "privileged/kauthdoor.h"

#include <KAuth/ActionReply>

#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusUnixFileDescriptor>
#include <QDataStream>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>
#include <utility>

#include <signal.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Privileged;
using namespace std::chrono_literals;
using Tests::waitFor;

namespace
{

constexpr auto SnapdsOwn = "io.snapcraft.snapd.manage-interfaces"_L1;

Operation connectCamera()
{
    return {.verb = Operation::Verb::Connect, .plug = {u"vlc"_s, u"camera"_s}, .slot = {u"snapd"_s, u"camera"_s}, .interface = u"camera"_s};
}

Operation connectDocker()
{
    return {.verb = Operation::Verb::Connect, .plug = {u"vlc"_s, u"docker"_s}, .slot = {u"docker"_s, u"docker"_s}, .interface = u"docker"_s};
}

Operation disconnectHome()
{
    return {.verb = Operation::Verb::Disconnect, .plug = {u"vlc"_s, u"home"_s}, .slot = {}, .interface = u"home"_s};
}

/** The arguments of one call as KAuth's client would have written them. */
QVariantMap decode(QByteArray bytes)
{
    QVariantMap map;
    QDataStream stream(&bytes, QIODevice::ReadOnly);
    stream >> map;
    return map;
}

}

/** Plays a helper that answers whatever it is told. */
class FakeHelper : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.kf6auth")

public:
    explicit FakeHelper(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"fake-helper"_s))
    {
        qDBusRegisterMetaType<QMap<QString, QDBusUnixFileDescriptor>>();
        if (!m_bus.registerObject(u"/"_s, this, QDBusConnection::ExportAllSlots) || !m_bus.registerService(Helper::BusName)) {
            qFatal("no place for the fake helper");
        }
    }
    ~FakeHelper() override { QDBusConnection::disconnectFromBus(u"fake-helper"_s); }

    std::function<QByteArray(const QVariantMap &)> answer;

public Q_SLOTS:
    QByteArray performAction(
        const QString &, const QByteArray &, const QVariantMap &, const QByteArray &arguments, const QMap<QString, QDBusUnixFileDescriptor> &)
    {
        return answer(decode(arguments));
    }

private:
    QDBusConnection m_bus;
};

class DoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void allowed();
    void polkitIsAskedAboutTheCaller();
    void sensitiveInterfaceHasItsOwnAction();
    void sensitiveInterfaceOfferedAsOrdinary();
    void disconnectAndForget();
    void deniedByRule();
    void cancelled();
    void nobodyToAskForThePassword();
    void polkitIsToldOnceWhoStandsIn();
    void outsideOfAnySession();
    void snapdsOwnActionDenied_data();
    void snapdsOwnActionDenied();
    void busyUntilFree();
    void busyForTooLong();
    void helperDiesInTheMiddle();
    void nobodyAnswersTheDialog();
    void helperMissing();
    void helperDoesNotStart();
    void helperJustLeaving();
    void helperThatServesNothing();
    void answersOfSnapd_data();
    void answersOfSnapd();
    void snapdAbsent();
    void hostileAnswers_data();
    void hostileAnswers();
    void orderAndWithdrawal();
    void contextGone();
    void readyBeforeItIsAsked();
    void readyWhereThereIsNoHelper();
    void padlock();
    void padlockAndStrangers();
    void padlockAndMuchNews();
    void padlockAndAnotherPolkit();

private:
    /** The usual set-up; a test may do without some of it. */
    void start(PrivateBus::Activation activation = PrivateBus::Activation::Helper, bool withSnapd = true);
    std::unique_ptr<KAuthDoor> door(const KAuthDoor::Patience &patience = {}, bool inSession = true);
    Outcome outcomeOf(KAuthDoor &door, const Operation &operation);
    Failure failureOf(KAuthDoor &door, const Operation &operation);
    uint helperPid();

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakePolkit> m_polkit;
    std::unique_ptr<CannedSnapd> m_snapd;
    QStringList m_connections;
};

void DoorTest::start(PrivateBus::Activation activation, bool withSnapd)
{
    m_bus = std::make_unique<PrivateBus>(activation);
    m_polkit = std::make_unique<FakePolkit>(m_bus->address());
    if (withSnapd) {
        m_snapd = std::make_unique<CannedSnapd>(m_bus->snapdSocket());
    }
    m_polkit->rules = {
        {Helper::ConnectAction, FakePolkit::Rule::Password},
        {Helper::ConnectSensitiveAction, FakePolkit::Rule::Password},
        {Helper::DisconnectAction, FakePolkit::Rule::Password},
        {Helper::ForgetAction, FakePolkit::Rule::Password},
        {SnapdsOwn, FakePolkit::Rule::Password},
    };
}

void DoorTest::cleanup()
{
    if (QTest::currentTestFailed() && m_bus) {
        qInfo("helper: %s", m_bus->log().constData());
    }
    for (const QString &name : std::exchange(m_connections, {})) {
        QDBusConnection::disconnectFromBus(name);
    }
    m_snapd.reset();
    m_polkit.reset();
    m_bus.reset();
}

std::unique_ptr<KAuthDoor> DoorTest::door(const KAuthDoor::Patience &patience, bool inSession)
{
    m_connections << u"client-%1"_s.arg(m_connections.size());
    return std::make_unique<KAuthDoor>(QDBusConnection::connectToBus(m_bus->address(), m_connections.constLast()), patience, inSession);
}

Outcome DoorTest::outcomeOf(KAuthDoor &door, const Operation &operation)
{
    std::optional<Outcome> result;
    int calls = 0;
    door.perform(operation, this, [&result, &calls](const Outcome &outcome) {
        result = outcome;
        ++calls;
    });
    [[maybe_unused]] const bool finished = waitFor(
        [&result] {
            return result.has_value();
        },
        10s);
    return calls == 1 ? *result : Failure{.refusal = Refusal::Invalid, .detail = u"%1 answers"_s.arg(calls), .conflictSnap = {}, .conflictKind = {}};
}

Failure DoorTest::failureOf(KAuthDoor &door, const Operation &operation)
{
    const Outcome outcome = outcomeOf(door, operation);
    if (const auto *failure = std::get_if<Failure>(&outcome)) {
        return *failure;
    }
    return {.refusal = Refusal::Invalid, .detail = u"it was accepted"_s, .conflictSnap = {}, .conflictKind = {}};
}

uint DoorTest::helperPid()
{
    return QDBusConnection(m_connections.constFirst()).interface()->servicePid(Helper::BusName);
}

void DoorTest::allowed()
{
    start();
    const auto client = door();
    QCOMPARE(outcomeOf(*client, connectCamera()), Outcome(Accepted{.changeId = u"7"_s}));
    QCOMPARE(m_snapd->posts.size(), 1);
    const QJsonObject expected{
        {u"action"_s, u"connect"_s},
        {u"plugs"_s, QJsonArray{QJsonObject{{u"snap"_s, u"vlc"_s}, {u"plug"_s, u"camera"_s}}}},
        {u"slots"_s, QJsonArray{QJsonObject{{u"snap"_s, u"snapd"_s}, {u"slot"_s, u"camera"_s}}}},
    };
    QCOMPARE(QJsonDocument::fromJson(m_snapd->posts.constFirst()).object(), expected);
    QVERIFY(m_snapd->requests.contains("POST /v2/interfaces HTTP/1.0"));
    const QByteArray line = "audit allowed: org.example.snapperms.connect vlc:camera snapd:camera for uid " + QByteArray::number(::getuid()) + ", change 7";
    QTRY_VERIFY(m_bus->log().contains(line));
}

void DoorTest::polkitIsAskedAboutTheCaller()
{
    start();
    const auto client = door();
    QVERIFY(std::holds_alternative<Accepted>(outcomeOf(*client, connectCamera())));
    const QString me = QDBusConnection(m_connections.constFirst()).baseService();
    QCOMPARE(m_polkit->questions.size(), 2);
    for (const FakePolkit::Question &question : std::as_const(m_polkit->questions)) {
        QCOMPARE(question.subject, Helper::PolkitSubject::busName(me));
        QVERIFY(question.details.isEmpty()); // no text of ours in the system's dialog
    }
    QCOMPARE(m_polkit->questions.at(0).action, Helper::ConnectAction);
    QCOMPARE(m_polkit->questions.at(0).flags, 1u);
    QCOMPARE(m_polkit->questions.at(1).action, SnapdsOwn);
    QCOMPARE(m_polkit->questions.at(1).flags, 0u);
}

void DoorTest::sensitiveInterfaceHasItsOwnAction()
{
    start();
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Yes);
    const auto client = door();
    QVERIFY(std::holds_alternative<Accepted>(outcomeOf(*client, connectDocker())));
    QCOMPARE(m_polkit->interactive().size(), 1);
    QCOMPARE(m_polkit->interactive().constFirst().action, Helper::ConnectSensitiveAction);
}

void DoorTest::sensitiveInterfaceOfferedAsOrdinary()
{
    start();
    Operation operation = connectDocker();
    operation.interface = u"camera"_s;
    const auto client = door();
    QVERIFY(std::holds_alternative<Accepted>(outcomeOf(*client, operation)));
    QCOMPARE(m_polkit->interactive().size(), 2);
    QCOMPARE(m_polkit->interactive().at(1).action, Helper::ConnectSensitiveAction);
    QCOMPARE(m_snapd->posts.size(), 1);

    // and once only
    m_polkit->rules.insert(Helper::ConnectSensitiveAction, FakePolkit::Rule::No);
    QCOMPARE(failureOf(*client, operation).refusal, Refusal::NotAuthorized);
    QCOMPARE(m_snapd->posts.size(), 1);
}

void DoorTest::disconnectAndForget()
{
    start();
    const auto client = door();
    QVERIFY(std::holds_alternative<Accepted>(outcomeOf(*client, disconnectHome())));
    QCOMPARE(m_polkit->interactive().constLast().action, Helper::DisconnectAction);
    QJsonObject body = QJsonDocument::fromJson(m_snapd->posts.constLast()).object();
    QCOMPARE(body[u"action"_s].toString(), u"disconnect"_s);
    QCOMPARE(body[u"slots"_s].toArray(), QJsonArray{QJsonObject()});
    QVERIFY(!body.contains(u"forget"_s));

    const Operation forget{.verb = Operation::Verb::Forget, .plug = {u"vlc"_s, u"opengl"_s}, .slot = {u"snapd"_s, u"opengl"_s}, .interface = u"opengl"_s};
    QVERIFY(std::holds_alternative<Accepted>(outcomeOf(*client, forget)));
    QCOMPARE(m_polkit->interactive().constLast().action, Helper::ForgetAction);
    body = QJsonDocument::fromJson(m_snapd->posts.constLast()).object();
    QCOMPARE(body[u"action"_s].toString(), u"disconnect"_s);
    QVERIFY(body[u"forget"_s].toBool());
}

void DoorTest::deniedByRule()
{
    start();
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::No);
    const auto client = door();
    QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::NotAuthorized);
    QVERIFY(m_snapd->requests.isEmpty());
}

void DoorTest::cancelled()
{
    start();
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Cancel);
    const auto client = door();
    QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::Cancelled);
    QVERIFY(m_snapd->requests.isEmpty());
}

void DoorTest::nobodyToAskForThePassword()
{
    start();
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::NoAgent);
    const auto client = door();
    QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::NoAgent);
    QVERIFY(m_snapd->requests.isEmpty());
    QCOMPARE(m_polkit->standIns.constFirst().kind, u"unix-process"_s);
    QCOMPARE(m_polkit->standIns.constFirst().details.value(u"pid"_s).toUInt(), uint(::getpid()));
    QVERIFY(m_polkit->standIns.constFirst().details.value(u"start-time"_s).toULongLong() > 0);

    // What was once so need not be so again.
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Cancel);
    QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::Cancelled);
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::No);
    QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::NotAuthorized);
}

void DoorTest::polkitIsToldOnceWhoStandsIn()
{
    start();
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::NoAgent);
    const auto client = door();
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::NoAgent);
    }
    QCOMPARE(m_polkit->standIns.size(), 1);

    // One that was restarted knows of nobody. It may be asked before this program has heard of that.
    for (int round = 0; round < 3; ++round) {
        m_polkit->restart();
        QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::NoAgent);
        QCOMPARE(m_polkit->standIns.size(), 1);
    }
}

void DoorTest::outsideOfAnySession()
{
    start();
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Cancel); // polkit turns to nobody then, not even to us
    const auto client = door({}, false);
    QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::NoAgent);
}

void DoorTest::snapdsOwnActionDenied_data()
{
    QTest::addColumn<FakePolkit::Rule>("rule");
    QTest::newRow("by rule") << FakePolkit::Rule::No;
    QTest::newRow("unknown to polkit") << FakePolkit::Rule::Unknown;
}

void DoorTest::snapdsOwnActionDenied()
{
    QFETCH(FakePolkit::Rule, rule);
    start();
    m_polkit->rules.insert(SnapdsOwn, rule);
    const auto client = door();
    for (const Operation &operation : {connectCamera(), connectDocker(), disconnectHome()}) {
        QCOMPARE(failureOf(*client, operation).refusal, Refusal::NotAuthorized);
    }
    QVERIFY(m_snapd->requests.isEmpty());
    QTRY_VERIFY(m_bus->log().contains("audit denied-by-rule: "));
}

void DoorTest::busyUntilFree()
{
    start();
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Hold);
    const auto first = door();
    const auto second = door({.retry = std::chrono::milliseconds(50)});
    QList<QPair<int, Outcome>> order;
    first->perform(connectCamera(), this, [&order](const Outcome &outcome) {
        order.append({1, outcome});
    });
    QTRY_COMPARE(m_polkit->held(), 1);
    second->perform(disconnectHome(), this, [&order](const Outcome &outcome) {
        order.append({2, outcome});
    });
    QTest::qWait(300);
    QVERIFY(order.isEmpty());
    m_polkit->release(true);
    QTRY_COMPARE(order.size(), 2);
    QCOMPARE(order.at(0).first, 1);
    QVERIFY(std::holds_alternative<Accepted>(order.at(0).second));
    QVERIFY(std::holds_alternative<Accepted>(order.at(1).second));
    QCOMPARE(m_snapd->posts.size(), 2);
}

void DoorTest::busyForTooLong()
{
    start();
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Hold);
    const auto first = door();
    const auto second = door({.busy = std::chrono::milliseconds(300), .retry = std::chrono::milliseconds(50)});
    std::optional<Outcome> result;
    first->perform(connectCamera(), this, [&result](const Outcome &outcome) {
        result = outcome;
    });
    QTRY_COMPARE(m_polkit->held(), 1);
    QCOMPARE(failureOf(*second, disconnectHome()).refusal, Refusal::HelperBusy);
    QVERIFY(!result);
    m_polkit->release(false);
    QTRY_VERIFY(result);
    QCOMPARE(std::get<Failure>(*result).refusal, Refusal::Cancelled);
    QVERIFY(m_snapd->posts.isEmpty());
}

void DoorTest::helperDiesInTheMiddle()
{
    start();
    const auto client = door();
    m_snapd->onPost = [this] {
        ::kill(static_cast<pid_t>(helperPid()), SIGKILL);
    };
    m_snapd->postAnswer.clear();
    QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::ReplyLost);
    QCOMPARE(m_snapd->posts.size(), 1);

    // the next one starts a new helper
    m_snapd->onPost = nullptr;
    m_snapd->postAnswer = CannedSnapd::http(202, R"({"type":"async","status-code":202,"result":null,"change":"8"})");
    QCOMPARE(outcomeOf(*client, connectCamera()), Outcome(Accepted{.changeId = u"8"_s}));
}

void DoorTest::nobodyAnswersTheDialog()
{
    start();
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Hold);
    const auto client = door({.reply = std::chrono::milliseconds(700)});
    QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::ReplyLost);
}

void DoorTest::helperMissing()
{
    start(PrivateBus::Activation::Nothing);
    const auto client = door();
    const Failure failure = failureOf(*client, connectCamera());
    QCOMPARE(failure.refusal, Refusal::HelperMissing);
    QVERIFY(failure.detail.contains(u"ServiceUnknown"_s));
}

void DoorTest::helperDoesNotStart()
{
    start(PrivateBus::Activation::Broken);
    const auto client = door();
    QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::HelperMissing);
}

void DoorTest::helperJustLeaving()
{
    start();
    m_connections << u"leaving"_s;
    QDBusConnection leaving = QDBusConnection::connectToBus(m_bus->address(), m_connections.constLast());
    QVERIFY(leaving.registerService(Helper::BusName));
    const auto client = door();
    bool refused = false;
    QTimer::singleShot(std::chrono::milliseconds(400), this, [&leaving, &refused] {
        refused = leaving.unregisterService(Helper::BusName);
    });
    QCOMPARE(outcomeOf(*client, connectCamera()), Outcome(Accepted{.changeId = u"7"_s}));
    QVERIFY(refused);
    QCOMPARE(m_snapd->posts.size(), 1);
}

void DoorTest::helperThatServesNothing()
{
    start(PrivateBus::Activation::Nothing);
    m_connections << u"idle"_s;
    QDBusConnection idle = QDBusConnection::connectToBus(m_bus->address(), m_connections.constLast());
    QVERIFY(idle.registerService(Helper::BusName));
    const auto client = door({.retry = std::chrono::milliseconds(20)});
    const Failure failure = failureOf(*client, connectCamera());
    QCOMPARE(failure.refusal, Refusal::HelperMissing);
    QVERIFY(failure.detail.contains(u"UnknownObject"_s));
}

void DoorTest::answersOfSnapd_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Failure>("failure");
    const auto error = [](int status, const char *result) {
        return CannedSnapd::http(status, R"({"type":"error","status-code":)" + QByteArray::number(status) + R"(,"result":)" + result + '}');
    };
    const auto failure = [](Refusal refusal, const QString &detail, const QString &snap = {}, const QString &kind = {}) {
        return Failure{.refusal = refusal, .detail = detail, .conflictSnap = snap, .conflictKind = kind};
    };
    QTest::newRow("conflict") << error(409, R"({"message":"m","kind":"snap-change-conflict","value":{"snap-name":"vlc","change-kind":"refresh-snap"}})")
                              << failure(Refusal::Conflict, u"Another change is in progress."_s, u"vlc"_s, u"refresh-snap"_s);
    QTest::newRow("unchanged") << error(400, R"({"message":"nothing to do","kind":"interfaces-unchanged"})")
                               << failure(Refusal::Unchanged, u"There is nothing to change."_s);
    QTest::newRow("refused") << error(400, R"({"message":"no\nway"})") << failure(Refusal::SnapdRefused, u"no way"_s);
    QTest::newRow("no answer") << QByteArray() << failure(Refusal::ReplyLost, u"snapd's answer was lost."_s);
    QTest::newRow("cut short") << CannedSnapd::http(202, R"({"type":"async","change":"7"})").chopped(3)
                               << failure(Refusal::ReplyLost, u"snapd's answer was lost."_s);
}

void DoorTest::answersOfSnapd()
{
    QFETCH(QByteArray, answer);
    QFETCH(Failure, failure);
    start();
    m_snapd->postAnswer = answer;
    const auto client = door();
    QCOMPARE(failureOf(*client, connectCamera()), failure);
}

void DoorTest::snapdAbsent()
{
    start(PrivateBus::Activation::Helper, false);
    const auto client = door();
    QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::SnapdUnavailable);
}

void DoorTest::hostileAnswers_data()
{
    using Answer = std::function<QByteArray(const QVariantMap &)>;
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Refusal>("refusal");
    const auto success = [](const QVariantMap &data) {
        KAuth::ActionReply reply = KAuth::ActionReply::SuccessReply();
        reply.setData(data);
        return reply.serialized();
    };
    QTest::newRow("another's nonce") << Answer([success](const QVariantMap &) {
        return success({{Helper::Answer::Nonce, QString(32, u'0')}, {Helper::Answer::Change, u"7"_s}});
    }) << Refusal::ReplyLost;
    QTest::newRow("no nonce") << Answer([success](const QVariantMap &) {
        return success({{Helper::Answer::Change, u"7"_s}});
    }) << Refusal::ReplyLost;
    QTest::newRow("no change") << Answer([success](const QVariantMap &arguments) {
        return success({{Helper::Answer::Nonce, arguments.value(Helper::Argument::Nonce)}});
    }) << Refusal::ReplyLost;
    QTest::newRow("nothing") << Answer([](const QVariantMap &) {
        return QByteArray();
    }) << Refusal::ReplyLost;
    QTest::newRow("garbage") << Answer([](const QVariantMap &) {
        return QByteArray(4096, '\xff');
    }) << Refusal::ReplyLost;
    QTest::newRow("a code from the future") << Answer([](const QVariantMap &) {
        return KAuth::ActionReply::HelperErrorReply(4711).serialized();
    }) << Refusal::ReplyLost;
    QTest::newRow("an error that says done") << Answer([](const QVariantMap &) {
        return KAuth::ActionReply::HelperErrorReply(0).serialized();
    }) << Refusal::ReplyLost;
    QTest::newRow("no such action") << Answer([](const QVariantMap &) {
        return KAuth::ActionReply::NoSuchActionReply().serialized();
    }) << Refusal::HelperMissing;
    QTest::newRow("a refusal of another request") << Answer([](const QVariantMap &) {
        KAuth::ActionReply reply = KAuth::ActionReply::HelperErrorReply(int(Helper::Code::SnapdRefused));
        reply.setData({{Helper::Answer::Nonce, QString(32, u'0')}});
        return reply.serialized();
    }) << Refusal::ReplyLost;
    QTest::newRow("wrong action, always") << Answer([](const QVariantMap &) {
        return KAuth::ActionReply::HelperErrorReply(int(Helper::Code::WrongAction)).serialized();
    }) << Refusal::Invalid;
}

void DoorTest::hostileAnswers()
{
    QFETCH(std::function<QByteArray(const QVariantMap &)>, answer);
    QFETCH(Refusal, refusal);
    start(PrivateBus::Activation::Nothing);
    FakeHelper helper(m_bus->address());
    helper.answer = answer;
    const auto client = door();
    QCOMPARE(failureOf(*client, connectCamera()).refusal, refusal);
}

void DoorTest::orderAndWithdrawal()
{
    start();
    const auto client = door();
    QList<int> done;
    const auto note = [&done](int number) {
        return [&done, number](const Outcome &outcome) {
            done << (std::holds_alternative<Accepted>(outcome) ? number : -number);
        };
    };
    const quint64 first = client->perform(connectCamera(), this, note(1));
    const quint64 second = client->perform(disconnectHome(), this, note(2));
    const quint64 third = client->perform(connectCamera(), this, note(3));
    QVERIFY(client->withdraw(second));
    QVERIFY(!client->withdraw(second));
    QVERIFY(done.isEmpty()); // never from within the call
    QTRY_COMPARE(done, (QList<int>{-2, 1, 3}));
    QVERIFY(!client->withdraw(first));
    QVERIFY(!client->withdraw(third));
    QCOMPARE(m_snapd->posts.size(), 2);
}

void DoorTest::contextGone()
{
    start();
    const auto client = door();
    auto context = std::make_unique<QObject>();
    bool called = false;
    const auto note = [&called](const Outcome &) {
        called = true;
    };
    client->perform(connectCamera(), context.get(), note);
    client->perform(disconnectHome(), context.get(), note);
    context.reset();
    QVERIFY(std::holds_alternative<Accepted>(outcomeOf(*client, connectCamera())));
    QVERIFY(!called);
    QCOMPARE(m_snapd->posts.size(), 2); // what was sent took its course, what waited was dropped
}

void DoorTest::readyBeforeItIsAsked()
{
    start();
    const auto client = door();
    QCOMPARE(helperPid(), 0U);
    client->makeReady();
    QTRY_VERIFY(helperPid() != 0);
    const uint pid = helperPid();
    QVERIFY(m_polkit->questions.isEmpty());
    QVERIFY(m_snapd->posts.isEmpty());
    client->makeReady();
    QCOMPARE(outcomeOf(*client, connectCamera()), Outcome(Accepted{.changeId = u"7"_s}));
    QCOMPARE(helperPid(), pid);

    // A hand that goes up and down over the switches does not start one after the other.
    ::kill(static_cast<pid_t>(pid), SIGKILL);
    QTRY_COMPARE(helperPid(), 0U);
    client->makeReady();
    QTest::qWait(300);
    QCOMPARE(helperPid(), 0U);
}

void DoorTest::readyWhereThereIsNoHelper()
{
    start(PrivateBus::Activation::Nothing);
    const auto client = door();
    client->makeReady();
    QCOMPARE(failureOf(*client, connectCamera()).refusal, Refusal::HelperMissing);
}

void DoorTest::padlock()
{
    using Answer = AuthorizationPort::Answer;
    start();
    m_polkit->rules.insert(Helper::DisconnectAction, FakePolkit::Rule::No);
    m_polkit->rules.insert(Helper::RepairAction, FakePolkit::Rule::Password);
    m_connections << u"padlock"_s;
    AuthorizationState state(QDBusConnection::connectToBus(m_bus->address(), u"padlock"_s), nullptr, std::chrono::milliseconds(50));
    QCOMPARE(state.answers(), AuthorizationPort::Answers());
    const QSignalSpy changed(&state, &AuthorizationPort::changed);
    const QSignalSpy answered(&state, &AuthorizationPort::answered);
    state.refresh();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(state.answers(), (AuthorizationPort::Answers{Answer::Password, Answer::Password, Answer::Never, Answer::Never, Answer::Password}));
    QVERIFY(m_polkit->interactive().isEmpty());

    // That it is as it was is an answer, too; and one to a question that was asked before something happened is none.
    state.refresh();
    m_polkit->rules.insert(Helper::RepairAction, FakePolkit::Rule::Kept);
    state.refresh();
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(m_polkit->questions.size(), 3 * 5);
    QCOMPARE(state.answers().repairing, Answer::Kept);
    QCOMPARE(changed.size(), 2);
    state.refresh();
    QTRY_COMPARE(answered.size(), 3);
    QCOMPARE(changed.size(), 2);

    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Yes);
    m_polkit->announceChange();
    QTRY_COMPARE(state.answers().connecting, Answer::Free);

    // The end of what is kept is noticed without being announced.
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Kept);
    state.refresh();
    m_polkit->rules.insert(Helper::DisconnectAction, FakePolkit::Rule::Kept);
    state.refresh();
    QTRY_COMPARE(state.answers(), (AuthorizationPort::Answers{Answer::Kept, Answer::Password, Answer::Kept, Answer::Never, Answer::Kept}));
    m_polkit->rules.insert(Helper::DisconnectAction, FakePolkit::Rule::Password);
    QTRY_COMPARE(state.answers().disconnecting, Answer::Password);
    QCOMPARE(state.answers().connecting, Answer::Kept);

    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Password);
    state.forget();
    // Before or after the answer: as long as something was kept, it is also asked for by itself.
    QTRY_COMPARE(m_polkit->revoked, (QStringList{u"tmpauthz0"_s, u"tmpauthz2"_s})); // and no other program's
    QTRY_COMPARE(state.answers().connecting, Answer::Password);

    // Once nothing is kept, and what was under way is answered, nobody is asked any more.
    qsizetype asked = 0;
    QTRY_VERIFY(std::exchange(asked, m_polkit->questions.size()) == m_polkit->questions.size());
    QTest::qWait(150);
    QCOMPARE(m_polkit->questions.size(), asked);

    // A polkit that does not know is no answer.
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Unknown);
    m_polkit->announceChange();
    QTRY_COMPARE(state.answers().connecting, Answer::Unknown);
}

/** Anybody may send what polkit sends; that has nobody asked, and keeps no answer back. */
void DoorTest::padlockAndStrangers()
{
    using Answer = AuthorizationPort::Answer;
    start();
    m_connections << u"padlock"_s << u"stranger"_s;
    AuthorizationState state(QDBusConnection::connectToBus(m_bus->address(), u"padlock"_s));
    const QSignalSpy answered(&state, &AuthorizationPort::answered);
    state.refresh();
    QTRY_COMPARE(answered.size(), 1);
    QDBusConnection stranger = QDBusConnection::connectToBus(m_bus->address(), u"stranger"_s);
    QTimer flood;
    int sent = 0;
    connect(&flood, &QTimer::timeout, this, [&] {
        ++sent;
        stranger.send(QDBusMessage::createSignal(u"/org/freedesktop/PolicyKit1/Authority"_s, u"org.freedesktop.PolicyKit1.Authority"_s, u"Changed"_s));
    });
    flood.start(1);
    QTRY_VERIFY(sent > 50);
    state.refresh();
    QTRY_COMPARE(answered.size(), 2);
    QTRY_VERIFY(sent > 150);
    flood.stop();
    QTest::qWait(100);
    QCOMPARE(m_polkit->questions.size(), 2 * 5);
    // polkit itself is believed as before.
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Yes);
    m_polkit->announceChange();
    QTRY_COMPARE(state.answers().connecting, Answer::Free);
}

/** Where something of polkit's changes all the time, answers come all the same, and polkit is left alone between. */
void DoorTest::padlockAndMuchNews()
{
    using Answer = AuthorizationPort::Answer;
    start();
    m_connections << u"padlock"_s;
    AuthorizationState state(QDBusConnection::connectToBus(m_bus->address(), u"padlock"_s));
    const QSignalSpy answered(&state, &AuthorizationPort::answered);
    state.refresh();
    QTRY_COMPARE(answered.size(), 1);
    QTimer news;
    connect(&news, &QTimer::timeout, this, [this] {
        m_polkit->announceChange();
    });
    news.start(1);
    QTest::qWait(200);
    const qsizetype before = answered.size();
    state.refresh();
    QTRY_VERIFY(answered.size() > before);
    QTest::qWait(1000);
    QVERIFY2(m_polkit->questions.size() <= 5 * 5, qPrintable(QString::number(m_polkit->questions.size())));
    // And the last of it is not lost.
    news.stop();
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Yes);
    m_polkit->announceChange();
    QTRY_COMPARE(state.answers().connecting, Answer::Free);
}

void DoorTest::padlockAndAnotherPolkit()
{
    using Answer = AuthorizationPort::Answer;
    start();
    m_connections << u"padlock"_s;
    AuthorizationState state(QDBusConnection::connectToBus(m_bus->address(), u"padlock"_s));
    state.refresh();
    QTRY_COMPARE(state.answers().connecting, Answer::Password);
    // One that was started again may have other rules, and says nothing of that.
    const QHash<QString, FakePolkit::Rule> rules = m_polkit->rules;
    m_polkit.reset();
    m_polkit = std::make_unique<FakePolkit>(m_bus->address());
    m_polkit->rules = rules;
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Yes);
    QTRY_COMPARE(state.answers().connecting, Answer::Free);
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::No);
    m_polkit->announceChange();
    QTRY_COMPARE(state.answers().connecting, Answer::Never);
}

QTEST_GUILESS_MAIN(DoorTest)

#include "doortest.moc"
