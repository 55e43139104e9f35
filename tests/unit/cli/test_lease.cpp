// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "run.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;

/** What is allowed for a while, on the command line. */
class CliLeaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asked();
    void shown();
    void exported();
    void keptForGood();
    void nobodyWouldEndIt();

private:
    std::unique_ptr<Run> run()
    {
        auto run = std::make_unique<Run>(*m_snapd);
        run->outside.ground.root = Confinement::Root(m_root->path());
        return run;
    }
    /** On, and noted down to end in an hour. */
    void lease();

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Fakes::FakeSnapd> m_snapd;
    const SchemaCheck m_schema{QStringLiteral(SNAPPERMS_CLI_SCHEMA)};
    QDateTime m_until;
};

void CliLeaseTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_snapd = std::make_unique<Fakes::FakeSnapd>();
    Fakes::fillWithSamples(m_snapd->state());
    TestDoor::refusals.clear();
    TestDoor::asked = 0;
}

void CliLeaseTest::lease()
{
    QCOMPARE((*run())({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    const QString directory = m_root->path() + u"/var/lib/snapperms/leases"_s;
    QVERIFY(QDir().mkpath(directory));
    m_until = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch() + 3'600'000);
    QFile file(directory + u"/vlc:camera:system:camera"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":1,"given":5,"until":)" + QByteArray::number(m_until.toMSecsSinceEpoch()) + R"(,"uid":1000})");
}

void CliLeaseTest::asked()
{
    QCOMPARE((*run())({u"allow"_s, u"vlc"_s, u"camera"_s, u"--for"_s, u"8h"_s}), 0);
    QCOMPARE(TestDoor::last.verb, Privileged::Operation::Verb::Connect);
    QCOMPARE(TestDoor::last.minutes, 480);
    QCOMPARE(TestDoor::last.isOfLease, false);
    QCOMPARE((*run())({u"forbid"_s, u"vlc"_s, u"camera"_s}), 0);
    QCOMPARE((*run())({u"allow"_s, u"vlc"_s, u"camera"_s, u":camera"_s, u"--for"_s, u"15m"_s}), 0);
    QCOMPARE(TestDoor::last.minutes, 15);
    // Once more, it is the time that changes; root decides.
    QCOMPARE((*run())({u"allow"_s, u"vlc"_s, u"camera"_s, u"--for"_s, u"1h"_s}), 0);
    QCOMPARE(TestDoor::last.minutes, 60);
    QCOMPARE(TestDoor::last.isOfLease, true);
}

void CliLeaseTest::shown()
{
    lease();
    const auto app = run();
    QCOMPARE((*app)({u"show"_s, u"vlc"_s}), 0);
    QVERIFY2(app->console.out.contains(u"Allowed until "_s), qPrintable(app->console.out));
    const auto one = run();
    QCOMPARE((*one)({u"show"_s, u"vlc"_s, u"camera"_s}), 0);
    QVERIFY(one->console.out.contains(u"Allowed until "_s));
    const auto json = run();
    QCOMPARE((*json)({u"show"_s, u"vlc"_s, u"--json"_s}), 0);
    QCOMPARE(m_schema.problem(json->json()), QString());
    int found = 0;
    for (const auto permissions = json->json()[u"permissions"_s].toArray(); const auto &permission : permissions) {
        const QString until = permission.toObject()[u"until"_s].toString();
        if (!until.isEmpty()) {
            ++found;
            QCOMPARE(permission.toObject()[u"plug"_s].toString(), u"camera"_s);
            QCOMPARE(QDateTime::fromString(until, Qt::ISODateWithMs), m_until.toUTC());
        }
    }
    QCOMPARE(found, 1);
    // Of what is off, it tells nothing.
    QCOMPARE((*run())({u"forbid"_s, u"vlc"_s, u"camera"_s}), 0);
    const auto off = run();
    QCOMPARE((*off)({u"show"_s, u"vlc"_s}), 0);
    QVERIFY(!off->console.out.contains(u"Allowed until "_s));
}

void CliLeaseTest::exported()
{
    lease();
    const auto policy = run();
    QCOMPARE((*policy)({u"export"_s, u"vlc"_s}), 0);
    const QJsonObject vlc = policy->json()[u"apps"_s].toObject()[u"vlc"_s].toObject();
    QCOMPARE(vlc[u"camera"_s], QJsonValue(false));
    QCOMPARE(vlc[u"home"_s], QJsonValue(true));
}

void CliLeaseTest::keptForGood()
{
    lease();
    TestDoor::asked = 0;
    QCOMPARE((*run())({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    QCOMPARE(TestDoor::asked, 1);
    QCOMPARE(TestDoor::last.minutes, 0);
    QCOMPARE(TestDoor::last.isOfLease, true);
    // What is on for good is asked for in vain by nobody.
    QCOMPARE((*run())({u"allow"_s, u"vlc"_s, u"home"_s}), 0);
    QCOMPARE(TestDoor::asked, 1);
}

void CliLeaseTest::nobodyWouldEndIt()
{
    TestDoor::refusals.push_back(Privileged::Refusal::NobodyEnds);
    const auto refused = run();
    QCOMPARE((*refused)({u"allow"_s, u"vlc"_s, u"camera"_s, u"--for"_s, u"1h"_s, u"--json"_s}), 1);
    QCOMPARE(m_schema.problem(refused->json()), QString());
    QCOMPARE(refused->json()[u"permissions"_s].toArray().at(0)[u"reason"_s].toString(), u"nothing-ends-it"_s);
}

QTEST_GUILESS_MAIN(CliLeaseTest)

#include "test_lease.moc"
