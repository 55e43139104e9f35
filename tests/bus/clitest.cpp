// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakepolkit.h"
#include "privatebus.h"
#include "run.h"

#include "helper/protocol.h"
#include "privileged/kauthdoor.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Rule = FakePolkit::Rule;

/** The command line with the real helper, a polkit that can say anything, and a pretended snapd behind both. */
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allowed();
    void deniedByRule();
    void passwordNotGiven();
    void onlyOneQuestionWhenDenied();
    void dialogStandsWhileInterrupted();
    void sensitiveHasItsOwnAction();
    void withoutHelper();

private:
    std::unique_ptr<Run> command(const QStringList &words);
    void setRules(Rule rule);
    [[nodiscard]] bool isOn(const QString &plug) const;

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakePolkit> m_polkit;
    std::unique_ptr<Fakes::FakeSnapd> m_snapd;
    int m_connections = 0;
};

void CliTest::init()
{
    m_bus = std::make_unique<PrivateBus>(PrivateBus::Activation::Helper);
    m_polkit = std::make_unique<FakePolkit>(m_bus->address());
    m_snapd = std::make_unique<Fakes::FakeSnapd>(m_bus->snapdSocket());
    Fakes::fillWithSamples(m_snapd->state());
    setRules(Rule::Password);
}

void CliTest::cleanup()
{
    for (; m_connections > 0; --m_connections) {
        QDBusConnection::disconnectFromBus(u"cli-%1"_s.arg(m_connections));
    }
    m_snapd.reset();
    m_polkit.reset();
    m_bus.reset();
}

void CliTest::setRules(Rule rule)
{
    for (const auto action : {Helper::ConnectAction, Helper::ConnectSensitiveAction, Helper::DisconnectAction, Helper::ForgetAction}) {
        m_polkit->rules.insert(action, rule);
    }
    m_polkit->rules.insert(u"io.snapcraft.snapd.manage-interfaces"_s, Rule::Password);
}

bool CliTest::isOn(const QString &plug) const
{
    const auto record = m_snapd->state()->record({{u"vlc"_s, plug}, {u"snapd"_s, plug}});
    return record && !record->undesired;
}

std::unique_ptr<Run> CliTest::command(const QStringList &words)
{
    auto run = std::make_unique<Run>(*m_snapd);
    run->outside.makeDoor = [this] {
        const QString name = u"cli-%1"_s.arg(++m_connections);
        return std::make_unique<Privileged::KAuthDoor>(QDBusConnection::connectToBus(m_bus->address(), name), Privileged::KAuthDoor::Patience());
    };
    run->start(words);
    return run;
}

void CliTest::allowed()
{
    const auto allow = command({u"allow"_s, u"vlc"_s, u"camera"_s, u"audio-record"_s});
    QCOMPARE(allow->wait(), 0);
    QVERIFY(isOn(u"camera"_s) && isOn(u"audio-record"_s));
    const auto forbid = command({u"forbid"_s, u"vlc"_s, u"camera"_s, u"--json"_s});
    QCOMPARE(forbid->wait(), 0);
    QVERIFY(!isOn(u"camera"_s) && forbid->json().value("changed"_L1).toBool());
    // What is so already is nobody's question.
    const qsizetype asked = m_polkit->questions.size();
    QCOMPARE(command({u"forbid"_s, u"vlc"_s, u"camera"_s})->wait(), 0);
    QCOMPARE(m_polkit->questions.size(), asked);
}

void CliTest::deniedByRule()
{
    setRules(Rule::No);
    const auto run = command({u"allow"_s, u"vlc"_s, u"camera"_s, u"--json"_s});
    QCOMPARE(run->wait(), 4);
    QCOMPARE(run->json().value("permissions"_L1).toArray().at(0).toObject().value("reason"_L1).toString(), u"not-authorized"_s);
    QVERIFY(!isOn(u"camera"_s));
    // A site that keeps people from snapd's own action keeps them from ours.
    setRules(Rule::Yes);
    m_polkit->rules.insert(u"io.snapcraft.snapd.manage-interfaces"_s, Rule::No);
    QCOMPARE(command({u"allow"_s, u"vlc"_s, u"camera"_s})->wait(), 4);
    QVERIFY(!isOn(u"camera"_s));
}

void CliTest::passwordNotGiven()
{
    setRules(Rule::Cancel);
    const auto run = command({u"allow"_s, u"vlc"_s, u"camera"_s});
    QCOMPARE(run->wait(), 5);
    // There is no terminal in this test, so nobody could have been asked there; it has to say so.
    QVERIFY2(run->console.out.contains(u"nobody to ask"_s), qPrintable(run->console.out));
    QVERIFY(!isOn(u"camera"_s));
}

void CliTest::onlyOneQuestionWhenDenied()
{
    setRules(Rule::Cancel);
    const auto run = command({u"allow"_s, u"vlc"_s, u"camera"_s, u"audio-record"_s, u"removable-media"_s});
    QCOMPARE(run->wait(), 5);
    QCOMPARE(m_polkit->interactive().size(), 1);
}

void CliTest::dialogStandsWhileInterrupted()
{
    setRules(Rule::Hold);
    const auto run = command({u"allow"_s, u"vlc"_s, u"camera"_s, u"audio-record"_s});
    QTRY_COMPARE(m_polkit->held(), 1);
    run->session->interrupt();
    QVERIFY(!run->code);
    // Somebody gives the password after all: what was asked for happens, and is told; nothing else is begun.
    m_polkit->release(true);
    QCOMPARE(run->wait(), 7);
    QVERIFY(isOn(u"camera"_s) && !isOn(u"audio-record"_s));
    QVERIFY2(run->console.out.contains(u"off → on"_s), qPrintable(run->console.out));
}

void CliTest::sensitiveHasItsOwnAction()
{
    m_snapd->state()->addSnap(Fakes::makeApp(u"admin-tool"_s, {u"docker-support"_s, u"camera"_s}));
    QCOMPARE(command({u"allow"_s, u"admin-tool"_s, u"docker-support"_s, u"camera"_s})->wait(), 0);
    QStringList actions;
    const QList<FakePolkit::Question> questions = m_polkit->interactive();
    for (const FakePolkit::Question &question : questions) {
        actions << question.action;
    }
    QVERIFY(actions.contains(Helper::ConnectSensitiveAction) && actions.contains(Helper::ConnectAction));
}

void CliTest::withoutHelper()
{
    m_polkit.reset();
    m_snapd.reset();
    m_bus = std::make_unique<PrivateBus>(PrivateBus::Activation::Nothing);
    m_polkit = std::make_unique<FakePolkit>(m_bus->address());
    m_snapd = std::make_unique<Fakes::FakeSnapd>(m_bus->snapdSocket());
    Fakes::fillWithSamples(m_snapd->state());
    const auto run = command({u"allow"_s, u"vlc"_s, u"camera"_s, u"--json"_s});
    QCOMPARE(run->wait(), 1);
    QCOMPARE(run->json().value("permissions"_L1).toArray().at(0).toObject().value("reason"_L1).toString(), u"helper-missing"_s);
}

QTEST_GUILESS_MAIN(CliTest)

#include "clitest.moc"
