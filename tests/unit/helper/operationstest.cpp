// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helperfakes.h"

#include "helper/operations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;
using HelperFakes::answered;
using HelperFakes::failed;
using Transport = SnapdReply::Transport;

Q_DECLARE_METATYPE(Snapperms::Helper::Action)
Q_DECLARE_METATYPE(Snapperms::Helper::SnapdReply)
Q_DECLARE_METATYPE(Snapperms::Helper::Outcome)

namespace
{

constexpr auto Nonce = "0123456789abcdef0123456789abcdef"_L1;
const Caller Alice{.busName = u":1.42"_s, .uid = 1000};

QVariantMap arguments(const QString &plugSnap, const QString &plug, const QString &slotSnap, const QString &slot)
{
    return {{u"plugsnap"_s, plugSnap}, {u"plug"_s, plug}, {u"slotsnap"_s, slotSnap}, {u"slot"_s, slot}, {u"nonce"_s, QString(Nonce)}};
}

SnapdReply list(const QByteArray &content)
{
    return answered(200, R"({"type":"sync","status-code":200,"status":"OK","result":{)" + content + "}}");
}

SnapdReply notFound()
{
    return answered(404, R"({"type":"error","status-code":404,"result":{"message":"no state entry for key","kind":"snap-not-found","value":"x"}})");
}

SnapdReply error(int status, const QByteArray &result)
{
    return answered(status, R"({"type":"error","status-code":)" + QByteArray::number(status) + R"(,"result":)" + result + '}');
}

Outcome refused(const QString &detail)
{
    Outcome outcome(Code::SnapdRefused);
    outcome.detail = detail;
    return outcome;
}

Outcome conflict(const QString &snap, const QString &kind)
{
    Outcome outcome(Code::Conflict);
    outcome.conflictSnap = snap;
    outcome.conflictKind = kind;
    return outcome;
}

}

/** Every check of the helper's logic, and that each decision leaves its record. */
class OperationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void connected();
    void connectedToTheSystemByAnotherName();
    void disconnected();
    void disconnectedFromAll();
    void forgotten_data();
    void forgotten();
    void callerUnknown_data();
    void callerUnknown();
    void argumentsRefused();
    void limited();
    void deniedBySnapdsOwnAction();
    void challengeIsGoodEnough();
    void risk_data();
    void risk();
    void connectNotInTheList_data();
    void connectNotInTheList();
    void disconnectNotInTheList_data();
    void disconnectNotInTheList();
    void nearlyThePair_data();
    void nearlyThePair();
    void namesInTheList_data();
    void namesInTheList();
    void forgetNotInTheList_data();
    void forgetNotInTheList();
    void forgetOfNothing();
    void unusableLists_data();
    void unusableLists();
    void answersToThePost_data();
    void answersToThePost();
    void order();
    void keptOff_data();
    void keptOff();
    void keptOffNoMore();
    void keptOffFromBefore();
    void keptOffWithoutRoom();
    void endingAlready_data();
    void endingAlready();
    void beginningAlready_data();
    void beginningAlready();
    void notKnownWhetherItBegins();

private:
    Outcome perform(Action action, const QVariantMap &arguments);
    QJsonObject posted() const;

    std::unique_ptr<HelperFakes::Snapd> m_snapd;
    std::unique_ptr<HelperFakes::Polkit> m_polkit;
    std::unique_ptr<HelperFakes::KeptOff> m_keptOff;
    std::unique_ptr<HelperFakes::Leases> m_leases;
    HelperFakes::Keepers m_keepers;
    std::unique_ptr<HelperFakes::Audit> m_audit;
    HelperFakes::StillClock m_clock;
    std::unique_ptr<Operations> m_operations;
};

void OperationsTest::init()
{
    m_snapd = std::make_unique<HelperFakes::Snapd>();
    m_polkit = std::make_unique<HelperFakes::Polkit>();
    m_keptOff = std::make_unique<HelperFakes::KeptOff>();
    m_keptOff->posts = &m_snapd->posts;
    m_leases = std::make_unique<HelperFakes::Leases>();
    m_audit = std::make_unique<HelperFakes::Audit>();
    m_operations = std::make_unique<Operations>(*m_snapd, *m_polkit, m_clock, *m_keptOff, *m_leases, m_keepers, *m_audit);
    m_snapd->lists = {
        {"snap=vlc", list(R"("established":[{"plug":{"snap":"vlc","plug":"home"},"slot":{"snap":"snapd","slot":"home"},"interface":"home"}],
            "undesired":[{"plug":{"snap":"vlc","plug":"opengl"},"slot":{"snap":"snapd","slot":"opengl"},"interface":"opengl","manual":true}],
            "plugs":[{"snap":"other","plug":"camera","interface":"x11"},{"snap":"vlc","plug":"camera","interface":"camera"},
                {"snap":"vlc","plug":"home","interface":"home"},{"snap":"vlc","plug":"opengl","interface":"opengl"},
                {"snap":"vlc","plug":"run","interface":"docker"},{"snap":"vlc","plug":"new","interface":"brand-new"}],
            "slots":[{"snap":"vlc","slot":"mpris","interface":"mpris"}])")},
        {"snap=snapd",
            list(
                R"("established":[],"plugs":[],"slots":[{"snap":"snapd","slot":"home","interface":"home"},{"snap":"snapd","slot":"camera","interface":"camera"}])")},
        {"snap=gone", notFound()},
        {"interface=camera",
            list(
                R"("established":[],"plugs":[],"slots":[{"snap":"cheese","slot":"camera","interface":"camera"},{"snap":"snapd","slot":"camera","interface":"camera"}])")},
        {"interface=docker",
            list(
                R"("established":[],"plugs":[],"slots":[{"snap":"docker","slot":"docker-daemon","interface":"docker"},{"snap":"odd","slot":"docker-daemon","interface":"camera"}])")},
        {"interface=brand-new", list(R"("established":[],"plugs":[],"slots":[{"snap":"snapd","slot":"brand-new","interface":"brand-new"}])")},
    };
    m_snapd->atWork("vlc", {});
    m_snapd->atWork("pad", {});
}

Outcome OperationsTest::perform(Action action, const QVariantMap &arguments)
{
    const Answered answered = m_operations->perform(action, arguments, Alice);
    if (answered.nonce != Nonce) {
        qFatal("the nonce was lost");
    }
    return answered.outcome;
}

QJsonObject OperationsTest::posted() const
{
    if (m_snapd->posts.size() != 1 || m_snapd->posts.constFirst().first != "/v2/interfaces") {
        return {};
    }
    return QJsonDocument::fromJson(m_snapd->posts.constFirst().second).object();
}

void OperationsTest::connected()
{
    const Outcome outcome = perform(Action::Connect, arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s));
    QCOMPARE(outcome.code, Code::Done);
    QCOMPARE(outcome.change, u"7"_s);
    QCOMPARE(posted(),
        (QJsonObject{{u"action"_s, u"connect"_s},
            {u"plugs"_s, QJsonArray{QJsonObject{{u"snap"_s, u"vlc"_s}, {u"plug"_s, u"camera"_s}}}},
            {u"slots"_s, QJsonArray{QJsonObject{{u"snap"_s, u"snapd"_s}, {u"slot"_s, u"camera"_s}}}}}));
    QCOMPARE(m_snapd->gets, (QList<QByteArray>{"/v2/connections?select=all&snap=vlc", "/v2/connections?select=all&interface=camera"}));
    QCOMPARE(m_polkit->questions, (QList<std::pair<QString, QString>>{{u":1.42"_s, u"io.snapcraft.snapd.manage-interfaces"_s}}));
    QCOMPARE(m_audit->records,
        QList<AuditRecord>{(AuditRecord{.uid = 1000,
            .sender = u":1.42"_s,
            .action = u"org.example.snapperms.connect"_s,
            .plugSnap = u"vlc"_s,
            .plug = u"camera"_s,
            .slotSnap = u"snapd"_s,
            .slot = u"camera"_s,
            .interface = u"camera"_s,
            .code = Code::Done,
            .change = u"7"_s})});
}

void OperationsTest::connectedToTheSystemByAnotherName()
{
    for (const QString &alias : {u"system"_s, u"core"_s, u"snapd"_s}) {
        init();
        QCOMPARE(perform(Action::Connect, arguments(u"vlc"_s, u"camera"_s, alias, u"camera"_s)).code, Code::Done);
        // what is acted on is what snapd's list names
        QCOMPARE(posted()[u"slots"_s].toArray().at(0)[u"snap"_s].toString(), u"snapd"_s);
    }
    init();
    QCOMPARE(perform(Action::Connect, arguments(u"vlc"_s, u"camera"_s, u"cheese"_s, u"camera"_s)).code, Code::Done);
    QCOMPARE(posted()[u"slots"_s].toArray().at(0)[u"snap"_s].toString(), u"cheese"_s);
}

void OperationsTest::disconnected()
{
    QCOMPARE(perform(Action::Disconnect, arguments(u"vlc"_s, u"home"_s, u"system"_s, u"home"_s)).code, Code::Done);
    QCOMPARE(posted(),
        (QJsonObject{{u"action"_s, u"disconnect"_s},
            {u"plugs"_s, QJsonArray{QJsonObject{{u"snap"_s, u"vlc"_s}, {u"plug"_s, u"home"_s}}}},
            {u"slots"_s, QJsonArray{QJsonObject{{u"snap"_s, u"snapd"_s}, {u"slot"_s, u"home"_s}}}}}));
    QCOMPARE(m_audit->records.size(), 1);
    QCOMPARE(m_audit->records.constFirst().action, u"org.example.snapperms.disconnect"_s);
    QCOMPARE(m_audit->records.constFirst().interface, u"home"_s);
    QCOMPARE(m_audit->records.constFirst().code, Code::Done);
}

void OperationsTest::disconnectedFromAll()
{
    QCOMPARE(perform(Action::Disconnect, arguments(u"vlc"_s, u"home"_s, u""_s, u""_s)).code, Code::Done);
    QCOMPARE(posted()[u"plugs"_s].toArray(), (QJsonArray{QJsonObject{{u"snap"_s, u"vlc"_s}, {u"plug"_s, u"home"_s}}}));
    QCOMPARE(posted()[u"slots"_s].toArray(), QJsonArray{QJsonObject()}); // an object, not nothing: snapd counts them
}

void OperationsTest::forgotten_data()
{
    QTest::addColumn<QVariantMap>("arguments");
    QTest::addColumn<QJsonObject>("slot");
    QTest::addColumn<QString>("interface");
    const QJsonObject opengl{{u"snap"_s, u"snapd"_s}, {u"slot"_s, u"opengl"_s}};
    const QJsonObject home{{u"snap"_s, u"snapd"_s}, {u"slot"_s, u"home"_s}};
    const QJsonObject pen{{u"snap"_s, u"core"_s}, {u"slot"_s, u"pen"_s}};
    QTest::newRow("undesired") << arguments(u"vlc"_s, u"opengl"_s, u"core"_s, u"opengl"_s) << opengl << u"opengl"_s;
    QTest::newRow("established") << arguments(u"vlc"_s, u"home"_s, u"snapd"_s, u"home"_s) << home << u"home"_s;
    QTest::newRow("of the whole plug") << arguments(u"vlc"_s, u"home"_s, u""_s, u""_s) << QJsonObject() << u"home"_s;
    QTest::newRow("slot gone") << arguments(u"vlc"_s, u"pen"_s, u"core"_s, u"pen"_s) << pen << QString();
    QTest::newRow("snap gone") << arguments(u"gone"_s, u"pen"_s, u"core"_s, u"pen"_s) << pen << QString();
}

void OperationsTest::forgotten()
{
    QFETCH(QVariantMap, arguments);
    QFETCH(QJsonObject, slot);
    QFETCH(QString, interface);
    QCOMPARE(perform(Action::Forget, arguments).code, Code::Done);
    QCOMPARE(posted(),
        (QJsonObject{{u"action"_s, u"disconnect"_s},
            {u"forget"_s, true},
            {u"plugs"_s, QJsonArray{QJsonObject{{u"snap"_s, arguments[u"plugsnap"_s].toString()}, {u"plug"_s, arguments[u"plug"_s].toString()}}}},
            {u"slots"_s, QJsonArray{slot}}}));
    QCOMPARE(m_audit->records.size(), 1);
    QCOMPARE(m_audit->records.constFirst().action, u"org.example.snapperms.forget"_s);
    QCOMPARE(m_audit->records.constFirst().interface, interface);
}

void OperationsTest::callerUnknown_data()
{
    QTest::addColumn<QString>("busName");
    QTest::newRow("nobody") << QString();
    QTest::newRow("well-known name") << u"org.example.other"_s;
    QTest::newRow("name with a newline") << u":1.42\n"_s;
}

void OperationsTest::callerUnknown()
{
    QFETCH(QString, busName);
    const std::optional<Caller> caller = busName.isEmpty() ? std::nullopt : std::optional(Caller{.busName = busName, .uid = 0});
    const Answered answered = m_operations->perform(Action::Connect, arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s), caller);
    QCOMPARE(answered.outcome, Outcome(Code::CallerUnknown));
    QVERIFY(m_polkit->questions.isEmpty());
    QVERIFY(m_snapd->gets.isEmpty() && m_snapd->posts.isEmpty());
    AuditRecord expected;
    expected.action = u"org.example.snapperms.connect"_s;
    expected.code = Code::CallerUnknown;
    QCOMPARE(m_audit->records, QList<AuditRecord>{expected});
}

void OperationsTest::argumentsRefused()
{
    QVariantMap hostile = arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s);
    hostile.insert(u"plug"_s, u"camera\nSNAPPERMS_RESULT=allowed"_s);
    for (const Action action : {Action::Connect, Action::ConnectSensitive, Action::Disconnect, Action::Forget}) {
        init();
        QCOMPARE(perform(action, hostile), Outcome(Code::Invalid));
        QVERIFY(m_polkit->questions.isEmpty());
        QVERIFY(m_snapd->gets.isEmpty() && m_snapd->posts.isEmpty());
        AuditRecord expected;
        expected.uid = 1000;
        expected.sender = u":1.42"_s;
        expected.action = actionId(action);
        expected.code = Code::Invalid;
        QCOMPARE(m_audit->records, QList<AuditRecord>{expected}); // and none of their names
    }
}

void OperationsTest::limited()
{
    const QVariantMap camera = arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s);
    for (int i = 0; i < RateLimit::Burst; ++i) {
        QCOMPARE(perform(Action::Connect, camera).code, Code::Done);
    }
    const qsizetype questions = m_polkit->questions.size();
    const qsizetype gets = m_snapd->gets.size();
    QCOMPARE(perform(Action::Connect, camera), Outcome(Code::TooManyRequests));
    QCOMPARE(m_polkit->questions.size(), questions);
    QCOMPARE(m_snapd->gets.size(), gets);
    QCOMPARE(m_audit->records.at(RateLimit::Burst).code, Code::TooManyRequests);
    QCOMPARE(m_audit->records.at(RateLimit::Burst).uid, 1000);
    // by user
    QCOMPARE(m_operations->perform(Action::Connect, camera, Caller{.busName = u":1.43"_s, .uid = 1001}).outcome.code, Code::Done);
}

void OperationsTest::deniedBySnapdsOwnAction()
{
    const QList<std::pair<Action, QVariantMap>> requests{
        {Action::Connect, arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s)},
        {Action::ConnectSensitive, arguments(u"vlc"_s, u"run"_s, u"docker"_s, u"docker-daemon"_s)},
        {Action::Disconnect, arguments(u"vlc"_s, u"home"_s, u""_s, u""_s)},
        {Action::Forget, arguments(u"vlc"_s, u"opengl"_s, u"snapd"_s, u"opengl"_s)},
    };
    for (const auto &[action, arguments] : requests) {
        init();
        m_polkit->verdict = PolkitPort::Verdict::No;
        QCOMPARE(perform(action, arguments), Outcome(Code::NotAuthorized));
        QVERIFY(m_snapd->gets.isEmpty() && m_snapd->posts.isEmpty());
        QCOMPARE(m_audit->records.size(), 1);
        QCOMPARE(m_audit->records.constFirst().code, Code::NotAuthorized);
        QCOMPARE(m_audit->records.constFirst().plugSnap, u"vlc"_s);
    }
}

void OperationsTest::challengeIsGoodEnough()
{
    m_polkit->verdict = PolkitPort::Verdict::Challenge;
    QCOMPARE(perform(Action::Connect, arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s)).code, Code::Done);
}

void OperationsTest::risk_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QVariantMap>("arguments");
    QTest::addColumn<Code>("code");
    const QVariantMap camera = arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s);
    const QVariantMap docker = arguments(u"vlc"_s, u"run"_s, u"docker"_s, u"docker-daemon"_s);
    const QVariantMap brandNew = arguments(u"vlc"_s, u"new"_s, u"snapd"_s, u"brand-new"_s);
    QTest::newRow("ordinary") << Action::Connect << camera << Code::Done;
    QTest::newRow("ordinary, asked for strongly") << Action::ConnectSensitive << camera << Code::Done;
    QTest::newRow("sensitive") << Action::ConnectSensitive << docker << Code::Done;
    QTest::newRow("sensitive, asked for weakly") << Action::Connect << docker << Code::WrongAction;
    QTest::newRow("unknown") << Action::ConnectSensitive << brandNew << Code::Done;
    QTest::newRow("unknown, asked for weakly") << Action::Connect << brandNew << Code::WrongAction;
}

void OperationsTest::risk()
{
    QFETCH(Action, action);
    QFETCH(QVariantMap, arguments);
    QFETCH(Code, code);
    QCOMPARE(perform(action, arguments).code, code);
    QCOMPARE(m_snapd->posts.size(), code == Code::Done ? 1 : 0);
    QCOMPARE(m_audit->records.size(), 1);
    QCOMPARE(m_audit->records.constFirst().code, code);
    QVERIFY(!m_audit->records.constFirst().interface.isEmpty());
    QCOMPARE(m_snapd->posts.isEmpty(), code != Code::Done);
    QCOMPARE(posted()["action"_L1].toString(), code == Code::Done ? u"connect"_s : QString());
}

void OperationsTest::connectNotInTheList_data()
{
    QTest::addColumn<QVariantMap>("arguments");
    QTest::addColumn<Code>("code");
    QTest::newRow("no such snap") << arguments(u"gone"_s, u"camera"_s, u"snapd"_s, u"camera"_s) << Code::NoSuchPlug;
    QTest::newRow("no such plug") << arguments(u"vlc"_s, u"webcam"_s, u"snapd"_s, u"camera"_s) << Code::NoSuchPlug;
    QTest::newRow("a slot, not a plug") << arguments(u"vlc"_s, u"mpris"_s, u"snapd"_s, u"camera"_s) << Code::NoSuchPlug;
    QTest::newRow("no such slot") << arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"webcam"_s) << Code::NoSuchSlot;
    QTest::newRow("no such slot snap") << arguments(u"vlc"_s, u"camera"_s, u"gone"_s, u"camera"_s) << Code::NoSuchSlot;
    QTest::newRow("a slot of another snap") << arguments(u"vlc"_s, u"camera"_s, u"vlc"_s, u"camera"_s) << Code::NoSuchSlot;
    QTest::newRow("another interface under the same name") << arguments(u"vlc"_s, u"run"_s, u"odd"_s, u"docker-daemon"_s) << Code::InterfaceMismatch;
    QTest::newRow("another interface") << arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"home"_s) << Code::InterfaceMismatch;
}

void OperationsTest::connectNotInTheList()
{
    QFETCH(QVariantMap, arguments);
    QFETCH(Code, code);
    for (const Action action : {Action::Connect, Action::ConnectSensitive}) {
        init();
        QCOMPARE(perform(action, arguments), Outcome(code));
        QVERIFY(m_snapd->posts.isEmpty());
        QCOMPARE(m_audit->records.constFirst().code, code);
    }
}

void OperationsTest::disconnectNotInTheList_data()
{
    QTest::addColumn<QVariantMap>("arguments");
    QTest::addColumn<Code>("code");
    QTest::newRow("no such snap") << arguments(u"gone"_s, u"camera"_s, u"snapd"_s, u"camera"_s) << Code::NoSuchPlug;
    QTest::newRow("no such plug") << arguments(u"vlc"_s, u"webcam"_s, u"snapd"_s, u"camera"_s) << Code::NoSuchPlug;
    QTest::newRow("no such plug, all slots") << arguments(u"vlc"_s, u"webcam"_s, u""_s, u""_s) << Code::NoSuchPlug;
    QTest::newRow("a slot, all its plugs") << arguments(u"vlc"_s, u"mpris"_s, u""_s, u""_s) << Code::NoSuchPlug;
    QTest::newRow("the system's slot, all its plugs") << arguments(u"snapd"_s, u"camera"_s, u""_s, u""_s) << Code::NoSuchPlug;
    QTest::newRow("not connected") << arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s) << Code::Unchanged;
    QTest::newRow("disconnected before") << arguments(u"vlc"_s, u"opengl"_s, u"snapd"_s, u"opengl"_s) << Code::Unchanged;
    QTest::newRow("connected elsewhere") << arguments(u"vlc"_s, u"home"_s, u"cheese"_s, u"home"_s) << Code::Unchanged;
}

void OperationsTest::disconnectNotInTheList()
{
    QFETCH(QVariantMap, arguments);
    QFETCH(Code, code);
    QCOMPARE(perform(Action::Disconnect, arguments), Outcome(code));
    QVERIFY(m_snapd->posts.isEmpty());
    QCOMPARE(m_audit->records.constFirst().code, code);
}

void OperationsTest::nearlyThePair_data()
{
    QTest::addColumn<QByteArray>("connection");
    QTest::newRow("another snap") << R"({"plug":{"snap":"other","plug":"home"},"slot":{"snap":"snapd","slot":"home"},"interface":"home","manual":true})"_ba;
    QTest::newRow("another plug") << R"({"plug":{"snap":"vlc","plug":"house"},"slot":{"snap":"snapd","slot":"home"},"interface":"home","manual":true})"_ba;
    QTest::newRow("another slot") << R"({"plug":{"snap":"vlc","plug":"home"},"slot":{"snap":"snapd","slot":"house"},"interface":"home","manual":true})"_ba;
    QTest::newRow("another provider") << R"({"plug":{"snap":"vlc","plug":"home"},"slot":{"snap":"cheese","slot":"home"},"interface":"home","manual":true})"_ba;
}

/** A list of one snap has connections in it that are not asked about. None of them is ended, and none is kept off. */
void OperationsTest::nearlyThePair()
{
    QFETCH(QByteArray, connection);
    const auto listOf = [](const QByteArray &established) {
        return list(R"("established":[)" + established + R"(],"plugs":[{"snap":"vlc","plug":"home","interface":"home"}],"slots":[])");
    };
    m_snapd->lists.insert("snap=vlc", listOf(connection));
    QCOMPARE(perform(Action::Disconnect, arguments(u"vlc"_s, u"home"_s, u"snapd"_s, u"home"_s)).code, Code::Unchanged);
    QVERIFY(m_snapd->posts.isEmpty());

    const QByteArray own = R"({"plug":{"snap":"vlc","plug":"home"},"slot":{"snap":"snapd","slot":"home"},"interface":"home"})";
    m_snapd->lists.insert("snap=vlc", listOf(connection + ',' + own));
    QCOMPARE(perform(Action::Disconnect, arguments(u"vlc"_s, u"home"_s, u"snapd"_s, u"home"_s)).code, Code::Done);
    QCOMPARE(m_keptOff->calls, QStringList());
    QCOMPARE(posted()["slots"_L1].toArray().at(0).toObject()["slot"_L1].toString(), u"home"_s);
}

void OperationsTest::namesInTheList_data()
{
    QTest::addColumn<QString>("plugSnap");
    QTest::addColumn<QString>("plug");
    QTest::addColumn<QString>("slotSnap");
    QTest::addColumn<QString>("slot");
    QTest::addColumn<QString>("interface");
    QTest::newRow("snap") << u"../vlc"_s << u"home"_s << u"snapd"_s << u"home"_s << u"home"_s;
    QTest::newRow("plug") << u"vlc"_s << u"home\n"_s << u"snapd"_s << u"home"_s << u"home"_s;
    QTest::newRow("provider") << u"vlc"_s << u"home"_s << u"snapd&x"_s << u"home"_s << u"home"_s;
    QTest::newRow("no provider") << u"vlc"_s << u"home"_s << QString() << u"home"_s << u"home"_s;
    QTest::newRow("slot") << u"vlc"_s << u"home"_s << u"snapd"_s << u"ho me"_s << u"home"_s;
    QTest::newRow("no slot") << u"vlc"_s << u"home"_s << u"snapd"_s << QString() << u"home"_s;
    QTest::newRow("interface") << u"vlc"_s << u"home"_s << u"snapd"_s << u"home"_s << u"Home"_s;
}

/** Names of snapd's own list are looked at as those of callers are. */
void OperationsTest::namesInTheList()
{
    QFETCH(QString, plugSnap);
    QFETCH(QString, plug);
    QFETCH(QString, slotSnap);
    QFETCH(QString, slot);
    QFETCH(QString, interface);
    const auto connection = [](const QString &plugSnap, const QString &plug, const QString &slotSnap, const QString &slot, const QString &interface) {
        return QJsonObject{{"plug"_L1, QJsonObject{{"snap"_L1, plugSnap}, {"plug"_L1, plug}}},
            {"slot"_L1, QJsonObject{{"snap"_L1, slotSnap}, {"slot"_L1, slot}}},
            {"interface"_L1, interface}};
    };
    QVERIFY(pairOf(connection(u"vlc"_s, u"home"_s, u"snapd"_s, u"home"_s, u"home"_s)));
    QVERIFY(!pairOf(connection(plugSnap, plug, slotSnap, slot, interface)));
}

void OperationsTest::forgetNotInTheList_data()
{
    QTest::addColumn<QVariantMap>("arguments");
    QTest::newRow("no such snap, all slots") << arguments(u"gone"_s, u"camera"_s, u""_s, u""_s);
    QTest::newRow("no such plug, all slots") << arguments(u"vlc"_s, u"webcam"_s, u""_s, u""_s);
    QTest::newRow("a slot, all its plugs") << arguments(u"vlc"_s, u"mpris"_s, u""_s, u""_s);
}

void OperationsTest::forgetNotInTheList()
{
    QFETCH(QVariantMap, arguments);
    QCOMPARE(perform(Action::Forget, arguments), Outcome(Code::NoSuchPlug));
    QVERIFY(m_snapd->posts.isEmpty());
}

void OperationsTest::forgetOfNothing()
{
    m_snapd->postReply = error(400, R"({"message":"cannot forget connection vlc:pen from core:pen, it was not connected"})");
    QCOMPARE(perform(Action::Forget, arguments(u"vlc"_s, u"pen"_s, u"core"_s, u"pen"_s)), Outcome(Code::Unchanged));
    // but what the list shows is there, and snapd means something else
    QCOMPARE(perform(Action::Forget, arguments(u"vlc"_s, u"opengl"_s, u"snapd"_s, u"opengl"_s)).code, Code::SnapdRefused);
    m_snapd->postReply = error(500, R"({"message":"m"})");
    QCOMPARE(perform(Action::Forget, arguments(u"vlc"_s, u"pen"_s, u"core"_s, u"pen"_s)), refused(u"m"_s));
}

void OperationsTest::unusableLists_data()
{
    QTest::addColumn<SnapdReply>("reply");
    QTest::newRow("unreachable") << failed(Transport::Unreachable);
    QTest::newRow("lost") << failed(Transport::Lost);
    SnapdReply lost = list(R"("plugs":[{"snap":"vlc","plug":"camera","interface":"camera"}],"slots":[])");
    lost.transport = Transport::Lost;
    QTest::newRow("good, but lost") << lost;
    QTest::newRow("empty") << answered(200, {});
    QTest::newRow("not JSON") << answered(200, "<html>");
    QTest::newRow("not an envelope") << answered(200, "[]");
    QTest::newRow("no result") << answered(200, R"({"type":"sync"})");
    QTest::newRow("no plugs") << answered(200, R"({"type":"sync","result":{"slots":[]}})");
    QTest::newRow("no slots") << answered(200, R"({"type":"sync","result":{"plugs":[]}})");
    QTest::newRow("plugs are no list") << answered(200, R"({"type":"sync","result":{"plugs":{},"slots":[]}})");
    QTest::newRow("error in good clothes") << answered(200, R"({"type":"error","result":{"plugs":[],"slots":[]}})");
    QTest::newRow("good in error's clothes") << answered(500, R"({"type":"sync","result":{"plugs":[],"slots":[]}})");
    QTest::newRow("access denied") << error(403, R"({"message":"access denied","kind":"login-required"})");
    QTest::newRow("not found, unspecified") << error(404, R"({"message":"not found"})");
    QTest::newRow("gone, says another error") << error(400, R"({"message":"x","kind":"snap-not-found"})");
    QTest::newRow("internal error") << error(500, R"({"message":"x"})");
    QTest::newRow("nested too deep") << answered(200, QByteArray(100000, '['));
    QTest::newRow("interface with a newline") << list(R"("plugs":[{"snap":"vlc","plug":"camera","interface":"camera\n"}],"slots":[])");
    QTest::newRow("interface with a parameter") << list(R"("plugs":[{"snap":"vlc","plug":"camera","interface":"x&snap=y"}],"slots":[])");
    QTest::newRow("interface missing") << list(R"("plugs":[{"snap":"vlc","plug":"camera"}],"slots":[])");
}

void OperationsTest::unusableLists()
{
    QFETCH(SnapdReply, reply);
    m_snapd->lists.clear();
    m_snapd->everyList = reply;
    QCOMPARE(perform(Action::Connect, arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s)), Outcome(Code::SnapdUnavailable));
    QCOMPARE(perform(Action::Disconnect, arguments(u"vlc"_s, u"camera"_s, u""_s, u""_s)), Outcome(Code::SnapdUnavailable));
    QCOMPARE(perform(Action::Forget, arguments(u"vlc"_s, u"camera"_s, u""_s, u""_s)), Outcome(Code::SnapdUnavailable));
    // Some of the replies are lists in which a plug has no usable interface. Forgetting a pair does not look at plugs.
    if (!QByteArray(QTest::currentDataTag()).startsWith("interface")) {
        QCOMPARE(perform(Action::Forget, arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s)), Outcome(Code::SnapdUnavailable));
    }
    QVERIFY(m_snapd->posts.isEmpty());
    QCOMPARE(m_audit->records.constFirst().code, Code::SnapdUnavailable);

    // and in the second question of a connect
    init();
    m_snapd->lists.remove("interface=camera");
    m_snapd->everyList = reply;
    const Code code = perform(Action::Connect, arguments(u"vlc"_s, u"camera"_s, u"cheese"_s, u"camera"_s)).code;
    QVERIFY(code == Code::SnapdUnavailable || code == Code::NoSuchSlot);
    QVERIFY(m_snapd->posts.isEmpty());
}

void OperationsTest::answersToThePost_data()
{
    QTest::addColumn<SnapdReply>("reply");
    QTest::addColumn<Outcome>("outcome");
    const auto conflictWith = [](const QByteArray &value) {
        return error(409, R"({"message":"m","kind":"snap-change-conflict","value":)" + value + '}');
    };
    QTest::newRow("unreachable") << failed(Transport::Unreachable) << Outcome(Code::SnapdUnavailable);
    QTest::newRow("lost") << failed(Transport::Lost) << Outcome(Code::OutcomeUnknown);
    QTest::newRow("not JSON") << answered(202, "<html>") << Outcome(Code::OutcomeUnknown);
    QTest::newRow("empty") << answered(202, {}) << Outcome(Code::OutcomeUnknown);
    QTest::newRow("no change") << answered(202, R"({"type":"async","result":null})") << Outcome(Code::OutcomeUnknown);
    QTest::newRow("change is a number") << answered(202, R"({"type":"async","change":7})") << Outcome(Code::OutcomeUnknown);
    QTest::newRow("change is a path") << answered(202, R"({"type":"async","change":"7/../8"})") << Outcome(Code::OutcomeUnknown);
    QTest::newRow("done at once, says nobody") << answered(200, R"({"type":"sync","result":null})") << Outcome(Code::OutcomeUnknown);
    QTest::newRow("async with another status") << answered(200, R"({"type":"async","change":"7"})") << Outcome(Code::OutcomeUnknown);
    QTest::newRow("error with a good status") << answered(202, R"({"type":"error","change":"7","result":{"message":"m"}})") << refused(u"m"_s);
    QTest::newRow("redirect") << answered(302, R"({"type":"redirect"})") << Outcome(Code::OutcomeUnknown);
    QTest::newRow("unchanged") << error(400, R"({"message":"nothing to do","kind":"interfaces-unchanged"})") << Outcome(Code::Unchanged);
    QTest::newRow("unchanged with another status") << error(500, R"({"message":"m","kind":"interfaces-unchanged"})") << refused(u"m"_s);
    QTest::newRow("conflict") << conflictWith(R"({"snap-name":"vlc_work","change-kind":"refresh-snap"})") << conflict(u"vlc_work"_s, u"refresh-snap"_s);
    QTest::newRow("conflict without a snap") << conflictWith(R"({"change-kind":"remodel"})") << conflict({}, u"remodel"_s);
    QTest::newRow("conflict without anything") << conflictWith("null") << conflict({}, {});
    QTest::newRow("conflict with hostile names") << conflictWith(R"({"snap-name":"vlc\n","change-kind":"<b>"})") << conflict({}, {});
    QTest::newRow("conflict with another status") << error(400, R"({"message":"m","kind":"snap-change-conflict"})") << refused(u"m"_s);
    QTest::newRow("another kind with the status of a conflict") << error(409, R"({"message":"m","kind":"other"})") << refused(u"m"_s);
    QTest::newRow("refused") << error(400, R"({"message":"cannot connect"})") << refused(u"cannot connect"_s);
    QTest::newRow("refused with control characters") << error(400, R"({"message":"a\u001b[2Jb\nc\u202ed"})") << refused(u"a [2Jb c d"_s);
    QTest::newRow("refused at length") << error(400, R"({"message":")" + QByteArray(5000, 'x') + R"("})") << refused(QString(300, u'x'));
    QTest::newRow("refused without words") << error(500, "{}") << refused(QString());
    QTest::newRow("refused with strange words") << error(500, R"({"message":{"a":1}})") << refused(QString());
    QTest::newRow("not authorised") << error(403, R"({"message":"access denied","kind":"login-required"})") << refused(u"access denied"_s);
}

void OperationsTest::answersToThePost()
{
    QFETCH(SnapdReply, reply);
    QFETCH(Outcome, outcome);
    m_snapd->postReply = reply;
    QCOMPARE(perform(Action::Connect, arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s)), outcome);
    QCOMPARE(m_audit->records.size(), 1);
    QCOMPARE(m_audit->records.constFirst().code, outcome.code);
    QCOMPARE(m_audit->records.constFirst().change, QString());
}

void OperationsTest::order()
{
    // Nothing reaches snapd before polkit has been asked, and polkit is asked about nobody whose arguments are not even well-formed.
    m_polkit->verdict = PolkitPort::Verdict::No;
    QCOMPARE(perform(Action::Connect, arguments(u"gone"_s, u"camera"_s, u"snapd"_s, u"camera"_s)).code, Code::NotAuthorized);
    QVERIFY(m_snapd->gets.isEmpty());
    m_polkit->questions.clear();
    QCOMPARE(perform(Action::Connect, arguments(u"gone"_s, u""_s, u"snapd"_s, u"camera"_s)).code, Code::Invalid);
    QVERIFY(m_polkit->questions.isEmpty());
}

void OperationsTest::keptOff_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QVariantMap>("arguments");
    QTest::addColumn<SnapdReply>("reply");
    QTest::addColumn<QStringList>("calls");
    const SnapdReply done = HelperFakes::Snapd().postReply;
    const SnapdReply unchanged = error(400, R"({"message":"m","kind":"interfaces-unchanged"})");
    const SnapdReply conflict = error(409, R"({"message":"m","kind":"snap-change-conflict"})");
    const QVariantMap pen = arguments(u"pad"_s, u"pen"_s, u"system"_s, u"pen"_s);
    const QVariantMap anyPen = arguments(u"pad"_s, u"pen"_s, u""_s, u""_s);
    const QVariantMap ownPen = arguments(u"pad"_s, u"pen"_s, u"own"_s, u"pen"_s);
    const QString keep = u"keep pad:pen snapd:pen 1000!"_s;
    const QString keepOther = u"keep pad:pen hub:pen 1000!"_s;
    const QString drop = u"drop pad:pen snapd:pen"_s;
    QTest::newRow("by hand") << Action::Disconnect << pen << done << QStringList{keep};
    QTest::newRow("every slot") << Action::Disconnect << anyPen << done << QStringList{keep, keepOther};
    QTest::newRow("by snapd") << Action::Disconnect << ownPen << done << QStringList();
    QTest::newRow("already off by now") << Action::Disconnect << pen << unchanged << QStringList{keep};
    QTest::newRow("reply lost") << Action::Disconnect << pen << failed(Transport::Lost) << QStringList{keep};
    QTest::newRow("snapd away") << Action::Disconnect << pen << failed(Transport::Unreachable) << QStringList{keep, drop};
    QTest::newRow("snapd busy") << Action::Disconnect << pen << conflict << QStringList{keep, drop};
    QTest::newRow("snapd refuses") << Action::Disconnect << pen << error(400, R"({"message":"m"})") << QStringList{keep, drop};
    QTest::newRow("forget") << Action::Forget << pen << done << QStringList{drop};
    QTest::newRow("forget all") << Action::Forget << anyPen << done << QStringList{u"drop pad:pen :"_s};
    QTest::newRow("forget what only we know") << Action::Forget << arguments(u"gone"_s, u"pen"_s, u"hub"_s, u"pen"_s) << error(400, R"({"message":"m"})")
                                              << QStringList{u"drop gone:pen hub:pen"_s};
    QTest::newRow("forget while busy") << Action::Forget << pen << conflict << QStringList();
    // What snapd had connected by itself, and the keeper would end.
    QTest::newRow("connect what is on") << Action::ConnectSensitive << pen << done << QStringList{drop};
    QTest::newRow("connect what is on, unchanged") << Action::ConnectSensitive << pen << unchanged << QStringList{drop};
    // Only begun: it may fail, or be stopped, and then no record of snapd's keeps it off.
    QTest::newRow("connect what is off") << Action::ConnectSensitive << arguments(u"pad"_s, u"pencil"_s, u"system"_s, u"pen"_s) << done << QStringList();
    QTest::newRow("connect, lost") << Action::ConnectSensitive << pen << failed(Transport::Lost) << QStringList();
    QTest::newRow("connect, refused") << Action::ConnectSensitive << pen << error(400, R"({"message":"m"})") << QStringList();
    QTest::newRow("connect as the wrong action") << Action::Connect << pen << done << QStringList();
}

void OperationsTest::keptOff()
{
    QFETCH(Action, action);
    QFETCH(QVariantMap, arguments);
    QFETCH(SnapdReply, reply);
    QFETCH(QStringList, calls);
    m_snapd->lists.insert("snap=pad", list(R"("established":[
            {"plug":{"snap":"pad","plug":"pen"},"slot":{"snap":"snapd","slot":"pen"},"interface":"pen","manual":true},
            {"plug":{"snap":"pad","plug":"pen"},"slot":{"snap":"hub","slot":"pen"},"interface":"pen","manual":true},
            {"plug":{"snap":"pad","plug":"pen"},"slot":{"snap":"own","slot":"pen"},"interface":"pen"},
            {"plug":{"snap":"pad","plug":"ink"},"slot":{"snap":"snapd","slot":"ink"},"interface":"ink","manual":true}],
            "plugs":[{"snap":"pad","plug":"pen","interface":"pen"},{"snap":"pad","plug":"pencil","interface":"pen"}],"slots":[])"));
    m_snapd->lists.insert("interface=pen", list(R"("established":[],"plugs":[],"slots":[{"snap":"snapd","slot":"pen","interface":"pen"}])"));
    m_snapd->postReply = reply;
    (void)perform(action, arguments);
    QCOMPARE(m_keptOff->calls, calls);
    const bool recorded = !calls.isEmpty() && calls.constLast().startsWith(u"keep");
    QCOMPARE(m_audit->records.constLast().isKept, recorded ? std::optional(true) : std::nullopt);
    QVERIFY(!m_audit->records.constLast().isKeptNoMore);
}

/** What is being turned on by hand is listed as on while its app's script runs, and when that fails there is nothing but the record from before that keeps it
 * off. */
void OperationsTest::keptOffFromBefore()
{
    m_snapd->lists.insert("snap=pad", list(R"("established":[
            {"plug":{"snap":"pad","plug":"pen"},"slot":{"snap":"snapd","slot":"pen"},"interface":"pen","manual":true}],
            "plugs":[{"snap":"pad","plug":"pen","interface":"pen"}],"slots":[])"));
    m_snapd->postReply = error(409, R"({"message":"m","kind":"snap-change-conflict","value":{"snap-name":"pad","change-kind":"connect-snap"}})");
    const QVariantMap pen = arguments(u"pad"_s, u"pen"_s, u"snapd"_s, u"pen"_s);
    m_keptOff->hasRecord = true;
    QCOMPARE(perform(Action::Disconnect, pen).code, Code::Conflict);
    QCOMPARE(m_keptOff->calls, QStringList{u"keep pad:pen snapd:pen 1000!"_s});
    QVERIFY(!m_audit->records.constLast().isKept);
}

/** Taking back that something is to stay off is a change, though snapd has nothing to do. */
void OperationsTest::keptOffNoMore()
{
    m_keptOff->hasRecord = true;
    const QVariantMap camera = arguments(u"vlc"_s, u"camera"_s, u"snapd"_s, u"camera"_s);
    m_snapd->postReply = error(400, R"({"message":"m","kind":"interfaces-unchanged"})");
    for (const auto &[action, which] : {std::pair(Action::Connect, camera), std::pair(Action::Forget, arguments(u"gone"_s, u"pen"_s, u"hub"_s, u"pen"_s))}) {
        QCOMPARE(perform(action, which).code, Code::Unchanged);
        QVERIFY(m_audit->records.constLast().isKeptNoMore);
        QCOMPARE(auditWord(m_audit->records.constLast()), "allowed"_L1);
    }
    m_snapd->postReply = HelperFakes::Snapd().postReply;
    QVariantMap forAWhile = camera;
    forAWhile.insert(u"minutes"_s, u"15"_s);
    for (const QVariantMap &which : {camera, forAWhile}) {
        QCOMPARE(perform(Action::Connect, which).code, Code::Done);
        QVERIFY(!m_audit->records.constLast().isKeptNoMore);
    }
    const QVariantMap home = arguments(u"vlc"_s, u"home"_s, u"snapd"_s, u"home"_s);
    m_snapd->lists.insert("interface=home", list(R"("established":[],"plugs":[],"slots":[{"snap":"snapd","slot":"home","interface":"home"}])"));
    QCOMPARE(perform(Action::Connect, home).code, Code::Done);
    QVERIFY(m_audit->records.constLast().isKeptNoMore);
    m_snapd->postReply = error(400, R"({"message":"m"})");
    QCOMPARE(perform(Action::Connect, camera).code, Code::SnapdRefused);
    QVERIFY(!m_audit->records.constLast().isKeptNoMore);
}

void OperationsTest::keptOffWithoutRoom()
{
    m_snapd->lists.insert(
        "snap=pad", list(R"("established":[{"plug":{"snap":"pad","plug":"pen"},"slot":{"snap":"snapd","slot":"pen"},"interface":"pen","manual":true}],
            "plugs":[{"snap":"pad","plug":"pen","interface":"pen"}],"slots":[])"));
    m_keptOff->hasRoom = false;
    QCOMPARE(perform(Action::Disconnect, arguments(u"pad"_s, u"pen"_s, u"snapd"_s, u"pen"_s)).code, Code::Done); // off first of all
    QCOMPARE(m_audit->records.constLast().isKept, std::optional(false));
    QVERIFY(auditMessage(m_audit->records.constLast()).contains(u"no room"));
}

void OperationsTest::endingAlready_data()
{
    QTest::addColumn<SnapdReply>("reply");
    QTest::addColumn<SnapdReply>("changes");
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<Code>("named");
    QTest::addColumn<Code>("everySlot");
    const SnapdReply unchanged = error(400, R"({"message":"m","kind":"interfaces-unchanged"})");
    const SnapdReply refuses = error(400, R"({"message":"cannot disconnect pad:pen from snapd:pen, it is not connected"})");
    const SnapdReply idle = answered(200, R"({"type":"sync","result":[]})");
    const SnapdReply busy = answered(200, R"({"type":"sync","result":[{"id":"9","kind":"disconnect-snap"}]})");
    const SnapdReply away = failed(Transport::Unreachable);
    QTest::newRow("under way, refused") << refuses << busy << true << Code::Conflict << Code::Conflict;
    QTest::newRow("under way, unchanged") << unchanged << busy << true << Code::Conflict << Code::Conflict;
    QTest::newRow("nobody knows, refused") << refuses << away << true << Code::SnapdUnavailable << Code::SnapdUnavailable;
    const SnapdReply senseless = answered(200, R"({"type":"sync","result":{}})");
    QTest::newRow("not understood, refused") << refuses << senseless << true << Code::NotUnderstood << Code::NotUnderstood;
    QTest::newRow("not understood, unchanged") << unchanged << senseless << false << Code::NotUnderstood << Code::NotUnderstood;
    const SnapdReply fault = answered(500, R"({"type":"error","result":[]})");
    QTest::newRow("answered with an error") << refuses << fault << true << Code::NotUnderstood << Code::NotUnderstood;
    QTest::newRow("ended by now, refused") << refuses << idle << false << Code::Conflict << Code::SnapdRefused;
    QTest::newRow("ended by now, unchanged") << unchanged << idle << false << Code::Unchanged << Code::Unchanged;
    QTest::newRow("refused") << refuses << idle << true << Code::SnapdRefused << Code::SnapdRefused;
    // What snapd has begun is in progress itself.
    QTest::newRow("begun") << HelperFakes::Snapd().postReply << busy << true << Code::Done << Code::Done;
    QTest::newRow("lost") << failed(Transport::Lost) << busy << true << Code::OutcomeUnknown << Code::OutcomeUnknown;
}

/** snapd ends a connection before its list says so, and has nothing to end then. The end may still fail: whoever waits for it looks again. */
void OperationsTest::endingAlready()
{
    QFETCH(SnapdReply, reply);
    QFETCH(SnapdReply, changes);
    QFETCH(bool, isListed);
    for (const bool isNamed : {true, false}) {
        QFETCH(Code, named);
        QFETCH(Code, everySlot);
        const Code code = isNamed ? named : everySlot;
        init();
        const auto listOf = [](bool isOn) {
            const QByteArray pen = R"({"plug":{"snap":"pad","plug":"pen"},"slot":{"snap":"snapd","slot":"pen"},"interface":"pen","manual":true})";
            return list(R"("established":[)" + (isOn ? pen : QByteArray()) + R"(],"plugs":[{"snap":"pad","plug":"pen","interface":"pen"}],"slots":[])");
        };
        m_snapd->postReply = reply;
        m_snapd->lists.insert("/v2/changes?select=in-progress&for=pad", changes);
        m_snapd->onGet = [this, &listOf, isListed] {
            m_snapd->lists.insert("snap=pad", listOf(isListed || m_snapd->posts.isEmpty()));
        };
        const QString slot = isNamed ? u"pen"_s : QString();
        const Outcome outcome = perform(Action::Disconnect, arguments(u"pad"_s, u"pen"_s, isNamed ? u"snapd"_s : QString(), slot));
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.conflictSnap, code == Code::Conflict ? u"pad"_s : QString());
        QCOMPARE(m_snapd->posts.size(), 1);
        // Who is told that it has failed is not to find it off later.
        const bool isKept = code != Code::SnapdRefused && code != Code::SnapdUnavailable && code != Code::NotUnderstood;
        QCOMPARE(m_keptOff->calls, (QStringList{u"keep pad:pen snapd:pen 1000!"_s} + (isKept ? QStringList() : QStringList{u"drop pad:pen snapd:pen"_s})));
        QCOMPARE(m_audit->records.constLast().isKept, isKept ? std::optional(true) : std::nullopt);
        QCOMPARE(m_audit->records.constLast().code, code);
    }
}

void OperationsTest::beginningAlready_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<Code>("code");
    QTest::newRow("under way") << R"({"id":"9","kind":"connect-snap"})"_ba << false << Code::Conflict;
    QTest::newRow("on by now") << QByteArray() << true << Code::Conflict;
    QTest::newRow("something is downloaded") << R"({"id":"9","kind":"pre-download"})"_ba << false << Code::Unchanged;
    QTest::newRow("off") << QByteArray() << false << Code::Unchanged;
}

/** snapd makes a connection before its list says so. What comes on in a moment is not told as off. */
void OperationsTest::beginningAlready()
{
    QFETCH(QByteArray, changes);
    QFETCH(bool, isListed);
    QFETCH(Code, code);
    m_snapd->atWork("vlc", changes);
    m_snapd->onGet = [this, isListed] {
        const QByteArray camera = R"({"plug":{"snap":"vlc","plug":"camera"},"slot":{"snap":"snapd","slot":"camera"},"interface":"camera","manual":true})";
        const bool isOn = isListed && m_snapd->gets.size() > 1;
        m_snapd->lists.insert("snap=vlc",
            list(R"("established":[)" + (isOn ? camera : QByteArray()) + R"(],"plugs":[{"snap":"vlc","plug":"camera","interface":"camera"}],"slots":[])"));
    };
    const Outcome outcome = perform(Action::Disconnect, arguments(u"vlc"_s, u"camera"_s, u"system"_s, u"camera"_s));
    QCOMPARE(outcome, code == Code::Conflict ? conflict(u"vlc"_s, {}) : Outcome(code));
    QVERIFY(m_snapd->posts.isEmpty());
    QVERIFY(m_keptOff->calls.isEmpty());
    QCOMPARE(m_audit->records.constLast().code, code);
}

/** That it is off already is not said, and neither is that somebody else is at work. */
void OperationsTest::notKnownWhetherItBegins()
{
    const QByteArray changesOfVlc = "/v2/changes?select=in-progress&for=vlc";
    m_snapd->lists.insert("snap=vlc", list(R"("established":[],"plugs":[{"snap":"vlc","plug":"camera","interface":"camera"}],"slots":[])"));
    for (const auto &[changes, code] : {std::pair(answered(200, "[]"), Code::NotUnderstood), std::pair(failed(Transport::Lost), Code::SnapdUnavailable)}) {
        m_snapd->lists.insert(changesOfVlc, changes);
        QCOMPARE(perform(Action::Disconnect, arguments(u"vlc"_s, u"camera"_s, u"system"_s, u"camera"_s)), Outcome(code));
        QCOMPARE(m_audit->records.constLast().code, code);
    }
    QVERIFY(m_snapd->posts.isEmpty());
}

QTEST_GUILESS_MAIN(OperationsTest)

#include "operationstest.moc"
