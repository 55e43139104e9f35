// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/httpclient.h"
#include "asked.h"
#include "fakes/fakesnapd.h"
#include "fakes/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms::Snapd;
using Snapperms::Fakes::FakeFault;
using Snapperms::Fakes::FakeRequest;
using Snapperms::Fakes::FakeSnapd;

/** The client over a real socket: every call, and what goes over the wire. */
class HttpClientTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeSnapd> m_snapd;
    std::unique_ptr<HttpClient> m_client;

    FakeRequest lastRequest() const { return m_snapd->log().constLast(); }

private Q_SLOTS:
    void init()
    {
        m_snapd = std::make_unique<FakeSnapd>();
        Snapperms::Fakes::fillWithSamples(m_snapd->state());
        m_client = std::make_unique<HttpClient>(m_snapd->socketPath());
    }

    void systemInfo()
    {
        Asked<SystemInfo> asked;
        m_client->systemInfo(&asked.context, asked.callback());
        QCOMPARE(asked.calls, 0);
        QVERIFY(asked.wait());
        QVERIFY(asked.result->value().version.startsWith("2.68"_L1));
        QCOMPARE(lastRequest().method, "GET"_ba);
        QCOMPARE(lastRequest().path, u"/v2/system-info"_s);
        QCOMPARE(lastRequest().headers.value("accept-encoding"), "identity"_ba);
        QVERIFY(!lastRequest().headers.contains("cookie"));
        QVERIFY(!lastRequest().headers.contains("authorization"));
        QVERIFY(!lastRequest().headers.contains("x-allow-interaction"));
        QVERIFY(!lastRequest().headers.contains("content-type"));
    }

    void snaps()
    {
        Asked<QList<Snap>> asked;
        m_client->snaps(&asked.context, asked.callback());
        QVERIFY(asked.wait());
        QCOMPARE(asked.result->value().size(), 21);
    }

    void connections()
    {
        Asked<Connections> asked;
        m_client->connections(&asked.context, asked.callback());
        QVERIFY(asked.wait());
        QCOMPARE(asked.result->value().established.size(), 93);
        QCOMPARE(lastRequest().rawQuery, "select=all"_ba);
    }

    void interfaces()
    {
        Asked<QList<InterfaceInfo>> asked;
        m_client->interfaces(&asked.context, asked.callback());
        QVERIFY(asked.wait());
        QCOMPARE(asked.result->value().size(), 195);
        QCOMPARE(lastRequest().rawQuery, "select=all&doc=true"_ba);
    }

    void changes()
    {
        m_snapd->setHolding(true);
        const QString id = m_snapd->state()->refresh(u"vlc"_s);
        Asked<QList<Change>> all;
        Asked<QList<Change>> ofVlc;
        Asked<QList<Change>> ofOther;
        m_client->changesInProgress({}, &all.context, all.callback());
        m_client->changesInProgress(u"vlc"_s, &ofVlc.context, ofVlc.callback());
        m_client->changesInProgress(u"chromium"_s, &ofOther.context, ofOther.callback());
        QVERIFY(all.wait() && ofVlc.wait() && ofOther.wait());
        QCOMPARE(all.result->value().size(), 1);
        QCOMPARE(ofVlc.result->value().constFirst().id, id);
        QVERIFY(ofOther.result->value().isEmpty());

        Asked<Change> change;
        m_client->change(id, &change.context, change.callback());
        QVERIFY(change.wait());
        QCOMPARE(change.result->value().kind, u"refresh-snap"_s);

        Asked<Change> aborted;
        m_client->abortChange(id, &aborted.context, aborted.callback());
        QVERIFY(aborted.wait());
        QCOMPARE(aborted.result->value().status, u"Abort"_s);
        QCOMPARE(lastRequest().method, "POST"_ba);
        QCOMPARE(lastRequest().path, QString(u"/v2/changes/"_s + id));
        QCOMPARE(lastRequest().body, R"({"action":"abort"})"_ba);
        QCOMPARE(lastRequest().headers.value("content-type"), "application/json"_ba);
        QCOMPARE(lastRequest().headers.value("x-allow-interaction"), "true"_ba);
    }

    void namesThatCannotBe()
    {
        for (const QString &bad : {QString(), u".."_s, u"../interfaces"_s, u"a/b"_s, u"1?select=all"_s, u"a b"_s, u"\u00e4"_s, u"a\n"_s}) {
            Asked<Change> change;
            Asked<Change> aborted;
            Asked<QByteArray> icon;
            m_client->change(bad, &change.context, change.callback());
            m_client->abortChange(bad, &aborted.context, aborted.callback());
            m_client->icon(bad, &icon.context, icon.callback());
            QCOMPARE(change.calls + aborted.calls + icon.calls, 0);
            QVERIFY(change.wait() && aborted.wait() && icon.wait());
            QVERIFY(change.failedWith(ErrorCode::NotFound));
            QVERIFY(aborted.failedWith(ErrorCode::NotFound));
            QVERIFY(icon.failedWith(ErrorCode::SnapNotFound));
        }
        QVERIFY(m_snapd->log().isEmpty());
    }

    void oddValuesArriveAsTheyAre()
    {
        const QString odd = u"a+b &c=d#e%41:/?\u00e4"_s;
        Asked<QList<Change>> asked;
        m_client->changesInProgress(odd, &asked.context, asked.callback());
        QVERIFY(asked.wait());
        QCOMPARE(lastRequest().query.value(u"for"_s), odd);
        QCOMPARE(lastRequest().query.size(), 2);

        Asked<QVariantMap> declaration;
        m_client->snapDeclaration(odd, &declaration.context, declaration.callback());
        QVERIFY(declaration.wait());
        QVERIFY(declaration.result->value().isEmpty());
        QCOMPARE(lastRequest().query.value(u"snap-id"_s), odd);
        QCOMPARE(lastRequest().query.value(u"series"_s), u"16"_s);
    }

    void notices()
    {
        NoticeQuery query;
        Asked<QList<Notice>> backlog;
        m_snapd->state()->refresh(u"vlc"_s);
        m_client->notices(query, &backlog.context, backlog.callback());
        QVERIFY(backlog.wait());
        QCOMPARE(backlog.result->value().size(), 1);
        QCOMPARE(lastRequest().rawQuery, "types=change-update"_ba);

        // A zone with a '+', handed back to the byte.
        query.after = u"2026-01-01T02:00:00.000000001+02:00"_s;
        query.keys = {u"1"_s, u"2"_s};
        query.wait = 90s;
        Asked<QList<Notice>> later;
        m_client->notices(query, &later.context, later.callback());
        QVERIFY(later.wait());
        QVERIFY(later.result->ok());
        QCOMPARE(lastRequest().query.value(u"after"_s), query.after);
        QCOMPARE(lastRequest().query.value(u"keys"_s), u"1,2"_s);
        QCOMPARE(lastRequest().query.value(u"timeout"_s), u"90000ms"_s);

        // Nothing newer: it waits until there is.
        query.after = later.result->value().constLast().lastRepeated;
        query.keys.clear();
        Asked<QList<Notice>> waiting;
        m_client->notices(query, &waiting.context, waiting.callback());
        QVERIFY(QTest::qWaitFor([this] {
            return m_snapd->waitingPolls() == 1;
        }));
        QCOMPARE(waiting.calls, 0);
        const QString id = m_snapd->state()->refresh(u"chromium"_s);
        QVERIFY(waiting.wait());
        QCOMPARE(waiting.result->value().constLast().key, id);

        // Nothing at all: empty, and no error.
        query.after = u"2099-01-01T00:00:00Z"_s;
        query.wait = 30ms;
        Asked<QList<Notice>> nothing;
        m_client->notices(query, &nothing.context, nothing.callback());
        QVERIFY(nothing.wait());
        QVERIFY(nothing.result->ok());
        QVERIFY(nothing.result->value().isEmpty());
    }

    void icons()
    {
        Asked<QByteArray> icon;
        Asked<QByteArray> none;
        Asked<QByteArray> unknown;
        m_client->icon(u"vlc_work"_s, &icon.context, icon.callback());
        m_client->icon(u"snapd"_s, &none.context, none.callback());
        m_client->icon(u"nosuch"_s, &unknown.context, unknown.callback());
        QVERIFY(icon.wait() && none.wait() && unknown.wait());
        QVERIFY(icon.result->value().startsWith("<svg"));
        QVERIFY(none.failedWith(ErrorCode::NotFound));
        QVERIFY(unknown.failedWith(ErrorCode::SnapNotFound));
    }

    void declarations()
    {
        auto snap = Snapperms::Fakes::makeApp(u"stored"_s, {u"camera"_s});
        snap.fields.insert(u"id"_s, u"ABCdef123"_s);
        snap.declaration = {{u"snap-name"_s, u"stored"_s}};
        m_snapd->state()->addSnap(snap);
        Asked<QVariantMap> declaration;
        Asked<QByteArray> base;
        m_client->snapDeclaration(u"ABCdef123"_s, &declaration.context, declaration.callback());
        m_client->baseDeclaration(&base.context, base.callback());
        Asked<QVariantMap> model;
        m_client->model(&model.context, model.callback());
        QVERIFY(declaration.wait() && base.wait() && model.wait());
        QCOMPARE(model.result->value().value(u"model"_s).toString(), u"generic-classic"_s);
        QCOMPARE(declaration.result->value().value(u"snap-name"_s).toString(), u"stored"_s);
        QVERIFY(base.result->value().startsWith("type: base-declaration"));
    }

    void pollsDoNotBlockReads()
    {
        std::vector<std::unique_ptr<Asked<QList<Notice>>>> polls;
        const NoticeQuery query{.after = u"2099-01-01T00:00:00Z"_s, .wait = 60s};
        for (int i = 0; i < 3; ++i) {
            polls.push_back(std::make_unique<Asked<QList<Notice>>>());
            m_client->notices(query, &polls.back()->context, polls.back()->callback());
        }
        QVERIFY(QTest::qWaitFor([this] {
            return m_snapd->waitingPolls() == 3;
        }));
        for (int i = 0; i < 20; ++i) {
            Asked<SystemInfo> info;
            Asked<QList<Snap>> snaps;
            m_client->systemInfo(&info.context, info.callback());
            m_client->snaps(&snaps.context, snaps.callback());
            QVERIFY(info.wait() && snaps.wait());
            QVERIFY(info.result->ok() && snaps.result->ok());
        }
        // None of them ended for it.
        QCOMPARE(m_snapd->waitingPolls(), 3);
        // Even more polls than the connections that there may be at a time.
        for (int i = 0; i < 9; ++i) {
            polls.push_back(std::make_unique<Asked<QList<Notice>>>());
            m_client->notices(query, &polls.back()->context, polls.back()->callback());
        }
        Asked<SystemInfo> info;
        m_client->systemInfo(&info.context, info.callback());
        QVERIFY(info.wait(2s));
    }

    void connectionsAreNotLeftOpen()
    {
        for (int i = 0; i < 30; ++i) {
            Asked<SystemInfo> info;
            m_client->systemInfo(&info.context, info.callback());
            QVERIFY(info.wait());
        }
        QTRY_COMPARE(m_snapd->openConnections(), 0);
    }

    void manyAtOnce()
    {
        std::vector<std::unique_ptr<Asked<QByteArray>>> all;
        for (int i = 0; i < 200; ++i) {
            all.push_back(std::make_unique<Asked<QByteArray>>());
            m_client->icon(u"vlc"_s, &all.back()->context, all.back()->callback());
        }
        Asked<SystemInfo> info;
        m_client->systemInfo(&info.context, info.callback());
        QVERIFY(info.wait());
        // It overtook nearly all of them.
        const auto done = std::ranges::count_if(all, [](const auto &asked) {
            return asked->calls > 0;
        });
        QVERIFY2(done < 100, qPrintable(QString::number(done)));
        QVERIFY(all.back()->wait());
        QVERIFY(QTest::qWaitFor([&all] {
            return std::ranges::all_of(all, [](const auto &asked) {
                return asked->calls == 1;
            });
        }));
        QVERIFY(m_snapd->openConnections() <= 6);
    }

    void bigReplies()
    {
        // Taken apart on another thread, with the same result.
        m_snapd = std::make_unique<FakeSnapd>();
        Snapperms::Fakes::fillWithGenerated(m_snapd->state(), 300, 20);
        m_client = std::make_unique<HttpClient>(m_snapd->socketPath());
        m_snapd->state()->setMaintenance(u"daemon-restart"_s, u"x"_s);
        QSignalSpy announced(m_client.get(), &Client::maintenanceAnnounced);
        Asked<Connections> asked;
        m_client->connections(&asked.context, asked.callback());
        QVERIFY(asked.wait());
        QCOMPARE(asked.calls, 1);
        QCOMPARE(asked.result->value().plugs.size(), 300 * 20);
        QCOMPARE(announced.size(), 1);
    }

    void maintenance()
    {
        m_snapd->state()->setMaintenance(u"system-restart"_s, u"the system is restarting"_s);
        QSignalSpy announced(m_client.get(), &Client::maintenanceAnnounced);
        Asked<SystemInfo> info;
        m_client->systemInfo(&info.context, info.callback());
        QVERIFY(info.wait());
        QVERIFY(info.result->ok());
        QCOMPARE(announced.size(), 1);
        QCOMPARE(announced.at(0).at(0).value<Maintenance>(), (Maintenance{u"system-restart"_s, u"the system is restarting"_s}));
        // With errors as well.
        Asked<Change> change;
        m_client->change(u"4711"_s, &change.context, change.callback());
        QVERIFY(change.wait());
        QVERIFY(change.failedWith(ErrorCode::NotFound));
        QCOMPARE(announced.size(), 2);
    }

    void snapdRestarts()
    {
        Asked<SystemInfo> before;
        m_client->systemInfo(&before.context, before.callback());
        QVERIFY(before.wait());
        Asked<QList<Notice>> poll;
        m_client->notices({.after = u"2099-01-01T00:00:00Z"_s, .wait = 60s}, &poll.context, poll.callback());
        QVERIFY(QTest::qWaitFor([this] {
            return m_snapd->waitingPolls() == 1;
        }));
        m_snapd->restart(100ms);
        QVERIFY(poll.wait());
        QVERIFY(poll.failedWith(ErrorCode::Internal) || poll.failedWith(ErrorCode::ConnectionLost));
        // systemd holds the socket: the question waits until snapd is back.
        Asked<SystemInfo> after;
        m_client->systemInfo(&after.context, after.callback());
        QVERIFY(after.wait());
        QVERIFY(after.result->ok());
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)

#include "httpclienttest.moc"
