// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakes/fakesnapd.h"
#include "fakes/samples.h"
#include "snapd/httpclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms::Snapd;
using Snapperms::Fakes::FakeSnapd;

/** Contexts and clients that go away at every possible moment. */
class HttpLifetimeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeSnapd> m_snapd;
    std::unique_ptr<HttpClient> m_client;

private Q_SLOTS:
    void init()
    {
        m_snapd = std::make_unique<FakeSnapd>();
        Snapperms::Fakes::fillWithSamples(m_snapd->state());
        m_client = std::make_unique<HttpClient>(m_snapd->socketPath());
    }

    void noCallbackWithoutContext()
    {
        m_snapd->setFault(u"/v2/snaps"_s, {.stall = true});
        int calls = 0;
        auto context = std::make_unique<QObject>();
        m_client->snaps(context.get(), [&calls](const auto &) {
            ++calls;
        });
        m_client->notices({.after = u"2099-01-01T00:00:00Z"_s, .wait = 60s}, context.get(), [&calls](const auto &) {
            ++calls;
        });
        QVERIFY(QTest::qWaitFor([this] {
            return m_snapd->count("GET", u"/v2/snaps"_s) == 1 && m_snapd->waitingPolls() == 1;
        }));
        context.reset();
        // Given up for real: the other side sees it.
        QVERIFY(QTest::qWaitFor([this] {
            return m_snapd->openConnections() == 0 && m_snapd->waitingPolls() == 0;
        }));
        QCOMPARE(calls, 0);

        // Destroyed when the answer is there but has not been handed out.
        m_snapd->clearFaults();
        for (int turns = 0; turns < 40; ++turns) {
            context = std::make_unique<QObject>();
            bool called = false;
            m_client->connections(context.get(), [&called](const auto &) {
                called = true;
            });
            for (int i = 0; i < turns && !called; ++i) {
                QCoreApplication::processEvents();
            }
            const bool before = called;
            context.reset();
            QTest::qWait(1);
            QCOMPARE(called, before);
        }
    }

    void destroyedWithRequestsUnderWay()
    {
        int calls = 0;
        for (int turns = 0; turns < 40; ++turns) {
            auto client = std::make_unique<HttpClient>(m_snapd->socketPath());
            client->connections(this, [&calls](const auto &) {
                ++calls;
            });
            client->systemInfo(this, [&calls](const auto &) {
                ++calls;
            });
            for (int i = 0; i < turns; ++i) {
                QCoreApplication::processEvents();
            }
            const int before = calls;
            client.reset();
            QTest::qWait(1);
            QCOMPARE(calls, before);
        }
    }

    void destroyedFromItsCallback()
    {
        bool called = false;
        auto *client = new HttpClient(m_snapd->socketPath());
        client->systemInfo(this, [client, &called](const auto &) {
            called = true;
            delete client;
        });
        QVERIFY(QTest::qWaitFor([&called] {
            return called;
        }));
        auto *context = new QObject;
        called = false;
        m_client->systemInfo(context, [context, &called](const auto &) {
            called = true;
            delete context;
        });
        QVERIFY(QTest::qWaitFor([&called] {
            return called;
        }));
    }

    void destroyedWhileABigReplyIsTakenApart()
    {
        // More than fits: it is parsed on a pool thread, and the client is gone before it is done.
        m_snapd = std::make_unique<FakeSnapd>();
        Snapperms::Fakes::fillWithGenerated(m_snapd->state(), 100, 20);
        for (int ms = 0; ms < 60; ms += 4) {
            auto client = std::make_unique<HttpClient>(m_snapd->socketPath());
            int calls = 0;
            client->connections(this, [&calls](const auto &) {
                ++calls;
            });
            QTest::qWait(ms);
            const int before = calls;
            client.reset();
            QTest::qWait(10);
            QCOMPARE(calls, before);
        }
    }
};

QTEST_GUILESS_MAIN(HttpLifetimeTest)

#include "httplifetimetest.moc"
