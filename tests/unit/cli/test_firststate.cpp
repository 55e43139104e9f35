// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/firststate.h"
#include "fakes/fakesnapd.h"
#include "fakes/samples.h"
#include "snapd/httpclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;
using Cli::FirstState;
using Fakes::FakeSnapd;
using Snapd::ErrorCode;

/** Whoever is away is waited for as long as was said; who is there is left the time that an answer takes. */
class FirstStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void slowAndNoPatience();
    void silent();
    void failed_data();
    void failed();
    void comesBack();
    void stopped();

private:
    std::unique_ptr<FakeSnapd> m_snapd;
};

void FirstStateTest::init()
{
    m_snapd = std::make_unique<FakeSnapd>();
    Fakes::fillWithSamples(m_snapd->state());
}

void FirstStateTest::slowAndNoPatience()
{
    m_snapd->setFault(u"/v2/snaps"_s, {.latency = 500ms});
    Snapd::HttpClient client(m_snapd->socketPath());
    PermissionStore store(&client);
    FirstState first(&store, 0ms);
    const QSignalSpy ready(&first, &FirstState::ready);
    const QSignalSpy failed(&first, &FirstState::failed);
    first.start();
    QTRY_COMPARE(ready.size(), 1);
    // What comes later is no business of it.
    m_snapd->stop(FakeSnapd::Socket::Gone);
    QTRY_COMPARE(store.availability(), PermissionStore::Availability::NotInstalled);
    m_snapd->start();
    QTRY_COMPARE(store.availability(), PermissionStore::Availability::Ready);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(failed.size(), 0);
}

/** Even where the client itself would wait longer. */
void FirstStateTest::silent()
{
    m_snapd->setFault(u"/v2/snaps"_s, {.stall = true});
    Snapd::HttpClient client(m_snapd->socketPath());
    PermissionStore store(&client);
    FirstState first(&store, 0ms, 300ms);
    const QSignalSpy failed(&first, &FirstState::failed);
    first.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Snapd::Error>().code, ErrorCode::TimedOut);
    QVERIFY(FirstState::Silence >= Snapd::HttpLimits().reply);
}

void FirstStateTest::failed_data()
{
    QTest::addColumn<FakeSnapd::Socket>("socket");
    QTest::addColumn<int>("wait"); ///< In milliseconds; -1 where nothing was said.
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("dead, no patience") << FakeSnapd::Socket::Dead << 0 << ErrorCode::NotRunning;
    QTest::newRow("dead, some patience") << FakeSnapd::Socket::Dead << 700 << ErrorCode::NotRunning;
    QTest::newRow("gone, some patience") << FakeSnapd::Socket::Gone << 700 << ErrorCode::NotInstalled;
    QTest::newRow("gone, nothing said") << FakeSnapd::Socket::Gone << -1 << ErrorCode::NotInstalled;
}

void FirstStateTest::failed()
{
    QFETCH(FakeSnapd::Socket, socket);
    QFETCH(int, wait);
    QFETCH(ErrorCode, code);
    m_snapd->stop(socket);
    Snapd::HttpClient client(m_snapd->socketPath());
    PermissionStore store(&client);
    FirstState first(&store, wait < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(wait)));
    const QSignalSpy failed(&first, &FirstState::failed);
    QElapsedTimer time;
    time.start();
    first.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Snapd::Error>().code, code);
    QVERIFY(time.elapsed() >= wait);
    QVERIFY(time.elapsed() < 5000);
}

void FirstStateTest::comesBack()
{
    m_snapd->stop(FakeSnapd::Socket::Dead);
    Snapd::HttpClient client(m_snapd->socketPath());
    PermissionStore store(&client);
    FirstState first(&store, 60s);
    const QSignalSpy ready(&first, &FirstState::ready);
    const QSignalSpy failed(&first, &FirstState::failed);
    first.start();
    QTRY_COMPARE(store.availability(), PermissionStore::Availability::NotRunning);
    m_snapd->start();
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void FirstStateTest::stopped()
{
    Snapd::HttpClient client(m_snapd->socketPath());
    PermissionStore store(&client);
    FirstState first(&store, 0ms, 100ms);
    const QSignalSpy ready(&first, &FirstState::ready);
    const QSignalSpy failed(&first, &FirstState::failed);
    first.start();
    first.stop();
    QTRY_VERIFY(store.hasState());
    QCOMPARE(ready.size() + failed.size(), 0);
}

QTEST_GUILESS_MAIN(FirstStateTest)

#include "test_firststate.moc"
