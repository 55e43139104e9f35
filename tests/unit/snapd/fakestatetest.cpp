// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakes/fakestate.h"
#include "fakes/samples.h"
#include "snapd/parse.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Fakes;
using Snapd::ErrorCode;

namespace
{

const FakePair home{{u"app"_s, u"home"_s}, {u"snapd"_s, u"home"_s}};
const FakePair camera{{u"app"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s}};

Snapd::Envelope parsed(const FakeReply &reply)
{
    return Snapd::parseEnvelope(reply.status, reply.body);
}

QByteArray body(const QString &action, const PlugRef &plug, const SlotRef &slot, bool forget = false)
{
    return QJsonDocument(QJsonObject{
                             {u"action"_s, action},
                             {u"forget"_s, forget},
                             {u"plugs"_s, QJsonArray{QJsonObject{{u"snap"_s, plug.snap}, {u"plug"_s, plug.plug}}}},
                             {u"slots"_s, QJsonArray{QJsonObject{{u"snap"_s, slot.snap}, {u"slot"_s, slot.slot}}}},
                         })
        .toJson();
}

}

/** That the fake follows snapd's rules: what was seen of 2.68.3 and 2.77. */
class FakeStateTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeState> m_state;

    Snapd::Envelope post(const QString &action, const PlugRef &plug, const SlotRef &slot = {}, bool forget = false)
    {
        return parsed(m_state->postInterfaces(body(action, plug, slot, forget)));
    }
    bool isOn(const FakePair &pair) const
    {
        const auto record = m_state->record(pair);
        return record && !record->undesired;
    }

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<FakeState>();
        fillWithSystem(m_state.get());
        m_state->install(makeApp(u"app"_s, {u"home"_s, u"camera"_s}));
    }

    void installingConnectsByPolicy()
    {
        QVERIFY(isOn(home));
        QVERIFY(m_state->record(home)->automatic);
        QVERIFY(!m_state->record(camera));
    }

    // The rows of what becomes of one pair.
    void autoThenDisconnect()
    {
        QVERIFY(!post(u"disconnect"_s, home.plug).error);
        QVERIFY(m_state->record(home)->undesired);
        m_state->refresh(u"app"_s);
        m_state->refresh(u"snapd"_s);
        QVERIFY(!isOn(home));
    }
    void autoThenForget()
    {
        QVERIFY(!post(u"disconnect"_s, home.plug, home.slot, true).error);
        QVERIFY(!m_state->record(home));
        m_state->refresh(u"app"_s);
        QVERIFY(isOn(home));
        QVERIFY(m_state->record(home)->automatic);
    }
    void undesiredThenConnect()
    {
        post(u"disconnect"_s, home.plug);
        QVERIFY(!post(u"connect"_s, home.plug, {u"system"_s, u"home"_s}).error);
        QVERIFY(isOn(home));
        QVERIFY(!m_state->record(home)->automatic);
    }
    void undesiredThenDisconnect()
    {
        post(u"disconnect"_s, home.plug);
        QCOMPARE(post(u"disconnect"_s, home.plug).error->code, ErrorCode::InterfacesUnchanged);
        QVERIFY(m_state->record(home)->undesired);
    }
    void undesiredThenForget()
    {
        post(u"disconnect"_s, home.plug);
        QVERIFY(!post(u"disconnect"_s, home.plug, {}, true).error);
        QVERIFY(!m_state->record(home));
        m_state->refresh(u"snapd"_s);
        QVERIFY(isOn(home));
    }
    void manualThenDisconnect()
    {
        post(u"connect"_s, camera.plug, camera.slot);
        QVERIFY(isOn(camera));
        post(u"disconnect"_s, camera.plug);
        QVERIFY(!m_state->record(camera));
    }
    void manualThenForget()
    {
        post(u"connect"_s, camera.plug, camera.slot);
        QVERIFY(!post(u"disconnect"_s, camera.plug, {}, true).error);
        QVERIFY(!m_state->record(camera));
    }
    void nothingThenConnect()
    {
        QVERIFY(!post(u"connect"_s, camera.plug, {u"core"_s, u"camera"_s}).error);
        QVERIFY(isOn(camera));
        QVERIFY(!m_state->record(camera)->automatic);
    }
    void offOnOffIsForgotten()
    {
        post(u"disconnect"_s, home.plug);
        post(u"connect"_s, home.plug, home.slot);
        post(u"disconnect"_s, home.plug);
        QVERIFY(!m_state->record(home));
        m_state->refresh(u"app"_s);
        QVERIFY(isOn(home));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const PlugRef none;
        QTest::newRow("no plug snap") << body(u"connect"_s, {QString(), u"home"_s}, home.slot) << 400
                                      << u"cannot resolve connection, plug snap name is empty"_s;
        QTest::newRow("no plug name") << body(u"connect"_s, {u"app"_s, QString()}, home.slot) << 400 << u"cannot resolve connection, plug name is empty"_s;
        QTest::newRow("unknown plug") << body(u"connect"_s, {u"app"_s, u"x"_s}, home.slot) << 400 << u"snap \"app\" has no plug named \"x\""_s;
        QTest::newRow("unknown slot") << body(u"connect"_s, home.plug, {u"system"_s, u"x"_s}) << 400 << u"snap \"snapd\" has no slot named \"x\""_s;
        QTest::newRow("mismatch") << body(u"connect"_s, home.plug, camera.slot) << 400
                                  << u"cannot connect app:home (\"home\" interface) to snapd:camera (\"camera\" interface)"_s;
        QTest::newRow("not installed") << body(u"connect"_s, {u"y"_s, u"home"_s}, home.slot) << 400 << u"snap \"y\" is not installed"_s;
        QTest::newRow("no candidates") << body(u"connect"_s, home.plug, {u"app"_s, QString()}) << 400 << u"snap \"app\" has no \"home\" interface slots"_s;
        QTest::newRow("pair is off") << body(u"disconnect"_s, camera.plug, camera.slot) << 400
                                     << u"cannot disconnect app:camera from snapd:camera, it is not connected"_s;
        QTest::newRow("forget nothing") << body(u"disconnect"_s, camera.plug, camera.slot, true) << 400
                                        << u"cannot forget connection app:camera from snapd:camera, it was not connected"_s;
        QTest::newRow("lone unknown") << body(u"disconnect"_s, {u"app"_s, u"x"_s}, {}) << 400 << u"snap \"app\" has no plug or slot named \"x\""_s;
        QTest::newRow("bad form") << body(u"disconnect"_s, home.plug, {u"snapd"_s, QString()}) << 400
                                  << u"allowed forms are <snap>:<plug> <snap>:<slot> or <snap>:<plug or slot>"_s;
        QTest::newRow("both open") << body(u"disconnect"_s, none, {}) << 400 << u"allowed forms are <snap>:<plug> <snap>:<slot> or <snap>:<plug or slot>"_s;
        QTest::newRow("empty lists") << QByteArray(R"({"action":"connect","plugs":[],"slots":[]})") << 400 << u"at least one plug and slot is required"_s;
        QTest::newRow("many") << QByteArray(R"({"action":"connect","plugs":[{},{}],"slots":[{}]})") << 501 << u"many-to-many operations are not implemented"_s;
        QTest::newRow("no action") << QByteArray("{}") << 400 << u"interface action not specified"_s;
        QTest::newRow("other action") << body(u"toggle"_s, home.plug, home.slot) << 400 << u"unsupported interface action: \"toggle\""_s;
    }

    void answers()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QString, message);
        const auto before = m_state->records();
        const Snapd::Envelope envelope = parsed(m_state->postInterfaces(request));
        QVERIFY(envelope.error);
        QCOMPARE(envelope.error->httpStatus, status);
        QCOMPARE(envelope.error->kind, QString());
        QCOMPARE(envelope.error->message, message);
        QCOMPARE(m_state->records(), before);
    }

    void severalCandidates()
    {
        FakeSnap hub = makeApp(u"hub"_s, {});
        hub.slotList = {{.ref = {u"hub"_s, u"two"_s}, .interface = u"camera"_s}, {.ref = {u"hub"_s, u"one"_s}, .interface = u"camera"_s}};
        m_state->addSnap(hub);
        QCOMPARE(post(u"connect"_s, camera.plug, {u"hub"_s, QString()}).error->message, u"snap \"hub\" has multiple \"camera\" interface slots: one, two"_s);
        QVERIFY(!post(u"connect"_s, camera.plug, {u"hub"_s, u"one"_s}).error);
        QVERIFY(!post(u"connect"_s, camera.plug, camera.slot).error);
        // One side named: all connections of the plug, in one change with a task for each.
        const Snapd::Envelope off = post(u"disconnect"_s, camera.plug);
        QCOMPARE(m_state->change(off.changeId)->taskSummaries.size(), 2);
        QVERIFY(!isOn(camera));
    }

    void alreadyConnected()
    {
        m_state->setPace(FakeState::Pace::Driven);
        const Snapd::Envelope envelope = post(u"connect"_s, home.plug, home.slot);
        const auto change = Snapd::parseChange(parsed(m_state->changeReply(envelope.changeId)));
        QVERIFY(change.value().succeeded());
        QVERIFY(change.value().tasks.isEmpty());
        QVERIFY(m_state->record(home)->automatic);
    }

    void conflicts()
    {
        m_state->setPace(FakeState::Pace::Driven);
        m_state->addSnap(makeApp(u"other"_s, {u"camera"_s}));
        const QString id = post(u"connect"_s, camera.plug, camera.slot).changeId;
        QVERIFY(!isOn(camera));
        // The slot's snap is busy too, so another app has to wait.
        const auto error = post(u"connect"_s, {u"other"_s, u"camera"_s}, camera.slot).error;
        QCOMPARE(error->code, ErrorCode::ChangeConflict);
        QCOMPARE(error->conflictSnap, u"snapd"_s);
        QCOMPARE(error->conflictKind, u"connect-snap"_s);
        m_state->finish(id);
        QVERIFY(isOn(camera));
        m_state->setConflict(QString(), u"remodel"_s);
        const auto exclusive = post(u"connect"_s, {u"other"_s, u"camera"_s}, camera.slot).error;
        QCOMPARE(exclusive->code, ErrorCode::ChangeConflict);
        QCOMPARE(exclusive->conflictSnap, QString());
        QCOMPARE(exclusive->conflictKind, u"remodel"_s);
        m_state->setConflict(QString(), QString());
        QVERIFY(!post(u"connect"_s, {u"other"_s, u"camera"_s}, camera.slot).error);
    }

    void outcomes()
    {
        m_state->denyConnections(u"camera"_s);
        auto change = m_state->change(post(u"connect"_s, camera.plug, camera.slot).changeId);
        QCOMPARE(change->status, u"Error"_s);
        QVERIFY(change->error.startsWith("cannot perform the following tasks:\n- Connect app:camera to snapd:camera (connection denied"_L1));
        QVERIFY(!isOn(camera));

        m_state->setPace(FakeState::Pace::Driven);
        m_state->setNextOutcome({.status = u"Undone"_s, .visibleMeanwhile = true});
        const QString id = post(u"disconnect"_s, home.plug).changeId;
        QVERIFY(!isOn(home));
        m_state->finish(id);
        QVERIFY(isOn(home));
        QCOMPARE(m_state->change(id)->status, u"Undone"_s);

        const QString gone = post(u"disconnect"_s, home.plug).changeId;
        m_state->forgetChange(gone);
        QCOMPARE(parsed(m_state->changeReply(gone)).error->code, ErrorCode::NotFound);
        m_state->finish(gone);
        QVERIFY(!isOn(home));
        QCOMPARE(parsed(m_state->changeReply(gone)).error->code, ErrorCode::NotFound);
    }

    void aborting()
    {
        m_state->setPace(FakeState::Pace::Driven);
        const QString id = post(u"connect"_s, camera.plug, camera.slot).changeId;
        const auto aborted = Snapd::parseChange(parsed(m_state->postChange(id, R"({"action":"abort"})")));
        QCOMPARE(aborted.value().status, u"Abort"_s);
        QVERIFY(!aborted.value().ready);
        m_state->finish(id);
        QCOMPARE(m_state->change(id)->status, u"Undone"_s);
        QVERIFY(!isOn(camera));
        QCOMPARE(parsed(m_state->postChange(id, R"({"action":"abort"})")).error->message, u"cannot abort change %1 with nothing pending"_s.arg(id));
        QCOMPARE(parsed(m_state->postChange(u"99999"_s, R"({"action":"abort"})")).error->httpStatus, 404);
    }

    void notices()
    {
        const QHash<QString, QString> all{{u"types"_s, u"change-update"_s}};
        const auto before = Snapd::parseNotices(parsed(*m_state->noticesReply(all)));
        const QString newest = before.value().constLast().lastRepeated;
        QHash<QString, QString> later{{u"after"_s, newest}, {u"timeout"_s, u"30s"_s}};
        QVERIFY(!m_state->noticesReply(later));
        const QString id = post(u"connect"_s, camera.plug, camera.slot).changeId;
        const auto news = Snapd::parseNotices(parsed(*m_state->noticesReply(later)));
        QCOMPARE(news.value().size(), 1);
        QCOMPARE(news.value().constFirst().key, id);
        QCOMPARE(news.value().constFirst().changeKind, u"connect-snap"_s);
        later.insert(u"keys"_s, u"999"_s);
        QVERIFY(!m_state->noticesReply(later));
        later.insert(u"timeout"_s, u"30"_s);
        QCOMPARE(parsed(*m_state->noticesReply(later)).error->code, ErrorCode::BadRequest);
        QCOMPARE(parsed(*m_state->noticesReply({{u"after"_s, u"2026-01-01T00:00:00.5 01:00"_s}})).error->code, ErrorCode::BadRequest);
        m_state->setHasNotices(false);
        QCOMPARE(parsed(*m_state->noticesReply(all)).error->code, ErrorCode::NotFound);
    }

    void snapsComeAndGo()
    {
        post(u"disconnect"_s, home.plug);
        m_state->disable(u"app"_s);
        auto connections = Snapd::parseConnections(parsed(m_state->connectionsReply({{u"select"_s, u"all"_s}}))).value();
        QVERIFY(connections.plugs.isEmpty());
        QVERIFY(connections.undesired.isEmpty());
        QVERIFY(m_state->record(home)->undesired);
        m_state->enable(u"app"_s);
        connections = Snapd::parseConnections(parsed(m_state->connectionsReply({{u"select"_s, u"all"_s}}))).value();
        QCOMPARE(connections.plugs.size(), 2);
        QCOMPARE(connections.undesired.size(), 1);
        m_state->remove(u"app"_s);
        QVERIFY(!m_state->record(home));
        QCOMPARE(parsed(m_state->connectionsReply({{u"snap"_s, u"app"_s}})).error->code, ErrorCode::SnapNotFound);
        m_state->install(makeApp(u"app"_s, {u"home"_s}));
        QVERIFY(isOn(home));
        m_state->refresh(u"app"_s, makeApp(u"app"_s, {u"home"_s, u"network"_s, u"camera"_s}));
        QVERIFY(isOn({{u"app"_s, u"network"_s}, {u"snapd"_s, u"network"_s}}));
        QVERIFY(!isOn(camera));
    }

    void samplesAreAsCaptured()
    {
        FakeState state;
        fillWithSamples(&state);
        QFile file(QStringLiteral(SNAPPERMS_FIXTURES "/snapd/connections.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto real = Snapd::parseConnections(Snapd::parseEnvelope(200, file.readAll())).value();
        const auto fake = Snapd::parseConnections(parsed(state.connectionsReply({{u"select"_s, u"all"_s}}))).value();
        QCOMPARE(fake.established, real.established);
        QCOMPARE(fake.plugs, real.plugs);
        QCOMPARE(fake.slotList, real.slotList);
        // Nothing is left for a refresh to connect.
        const auto before = state.records();
        state.refresh(u"snapd"_s);
        QCOMPARE(state.records(), before);
    }

    void futureShaped()
    {
        const auto before = Snapd::parseConnections(parsed(m_state->connectionsReply({{u"select"_s, u"all"_s}}))).value();
        m_state->setFutureShaped(true);
        m_state->setMaintenance(u"system-restart"_s, u"soon"_s);
        const Snapd::Envelope envelope = parsed(m_state->connectionsReply({{u"select"_s, u"all"_s}}));
        QCOMPARE(envelope.maintenance->kind, u"system-restart"_s);
        QCOMPARE(Snapd::parseConnections(envelope).value(), before);
        QVERIFY(Snapd::parseSnaps(parsed(m_state->snapsReply())).ok());
    }

    /** The books must balance, whatever happens in whatever order. */
    void longRandomRun()
    {
        m_state->addSnap(makeApp(u"other"_s, {u"camera"_s, u"home"_s, u"network"_s}));
        QRandomGenerator random(1);
        const QList<PlugRef> plugs = m_state->plugRefs();
        for (int i = 0; i < 5000; ++i) {
            const PlugRef plug = plugs.at(random.bounded(plugs.size()));
            const FakePair pair{plug, {u"snapd"_s, plug.plug}};
            const auto before = m_state->record(pair);
            switch (random.bounded(4)) {
            case 0:
                QVERIFY(!post(u"connect"_s, plug, {u"system"_s, plug.plug}).error);
                QVERIFY(isOn(pair));
                break;
            case 1: {
                const auto error = post(u"disconnect"_s, plug).error;
                QCOMPARE(error.has_value(), !before || before->undesired);
                QVERIFY(!isOn(pair));
                break;
            }
            case 2: {
                const auto error = post(u"disconnect"_s, plug, {}, true).error;
                QCOMPARE(error.has_value(), !before);
                QVERIFY(!m_state->record(pair));
                break;
            }
            default:
                m_state->refresh(plug.snap);
                QVERIFY(!before || m_state->record(pair) == before);
            }
        }
        QVERIFY(m_state->unfinished().isEmpty());
        QVERIFY(m_state->notices().size() <= 500);
    }
};

QTEST_GUILESS_MAIN(FakeStateTest)

#include "fakestatetest.moc"
