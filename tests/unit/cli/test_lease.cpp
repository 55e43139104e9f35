// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "run.h"
#include "snapd/httpexchange.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
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
    void told();
    void policyIsForGood();
    void nobodyWouldEndIt();
    void overMeanwhile_data();
    void overMeanwhile();

private:
    std::unique_ptr<Run> run()
    {
        auto run = std::make_unique<Run>(*m_snapd);
        run->outside.ground.root = Confinement::Root(m_root->path());
        return run;
    }
    /** On, and noted down to end in an hour. */
    void lease();
    /** Notes down, as root does, that VLC's camera is to end. */
    void note(const QDateTime &end);
    [[nodiscard]] QString notePath() const { return m_root->path() + u"/var/lib/snapperms/leases/vlc:camera:system:camera"_s; }
    [[nodiscard]] QJsonObject lineOf(const Run &run) const { return run.json()[u"permissions"_s].toArray().at(0).toObject(); }

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
    TestDoor::meanwhile = {};
}

void CliLeaseTest::lease()
{
    QCOMPARE((*run())({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    note(QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch() + 3'600'000));
}

void CliLeaseTest::note(const QDateTime &end)
{
    QVERIFY(QDir().mkpath(QFileInfo(notePath()).path()));
    m_until = end;
    QFile file(notePath());
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
    note(QDateTime::currentDateTime().addSecs(60));
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

/** Renewed, kept, and for good already are three different things to read. */
void CliLeaseTest::told()
{
    lease();
    const QDateTime first = m_until;
    const auto check = run();
    QCOMPARE((*check)({u"allow"_s, u"vlc"_s, u"camera"_s, u"--for"_s, u"8h"_s, u"--check"_s, u"--json"_s}), int(Cli::ExitCode::WouldChange));
    QCOMPARE(m_schema.problem(check->json()), QString());
    const auto end = [](const QJsonObject &line, const QString &member) {
        return QDateTime::fromString(line[member].toObject()[u"until"_s].toString(), Qt::ISODateWithMs);
    };
    QCOMPARE(end(lineOf(*check), u"before"_s), first.toUTC());
    QVERIFY(end(lineOf(*check), u"after"_s) > first.addSecs(6 * 3600));

    const auto beforeAnswer = [this](const std::function<void()> &root) {
        TestDoor::meanwhile = root;
        return run();
    };
    const auto renewed = beforeAnswer([this] {
        note(QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch() + 8 * 3'600'000));
    });
    QCOMPARE((*renewed)({u"allow"_s, u"vlc"_s, u"camera"_s, u"--for"_s, u"8h"_s, u"--json"_s}), 0);
    QCOMPARE(m_schema.problem(renewed->json()), QString());
    QCOMPARE(lineOf(*renewed)[u"status"_s].toString(), u"changed"_s);
    QCOMPARE(end(lineOf(*renewed), u"before"_s), first.toUTC());
    QCOMPARE(end(lineOf(*renewed), u"after"_s), m_until.toUTC());
    QVERIFY(renewed->json()[u"changed"_s].toBool());

    // The note stays: the helper did not do what it said, and that is no change.
    const auto same = beforeAnswer({});
    QCOMPARE((*same)({u"allow"_s, u"vlc"_s, u"camera"_s, u"--json"_s}), 0);
    QCOMPARE(lineOf(*same)[u"status"_s].toString(), u"unchanged"_s);

    const auto kept = beforeAnswer([this] {
        QFile::remove(notePath());
    });
    QCOMPARE((*kept)({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    const QRegularExpression words(u"on until .* → on +changed"_s);
    QVERIFY2(words.match(kept->console.out).hasMatch(), qPrintable(kept->console.out));

    TestDoor::meanwhile = {};
    TestDoor::asked = 0;
    const auto forGood = run();
    QCOMPARE((*forGood)({u"allow"_s, u"vlc"_s, u"camera"_s, u"--for"_s, u"1h"_s}), 0);
    QCOMPARE(TestDoor::asked, 0);
    QVERIFY2(forGood->console.out.contains(u"for good"_s), qPrintable(forGood->console.out));
    const auto inJson = run();
    QCOMPARE((*inJson)({u"allow"_s, u"vlc"_s, u"camera"_s, u":camera"_s, u"--for"_s, u"1h"_s, u"--json"_s}), 0);
    QCOMPARE(m_schema.problem(inJson->json()), QString());
    QCOMPARE(lineOf(*inJson)[u"reason"_s].toString(), u"for-good"_s);
    QCOMPARE(TestDoor::asked, 0);
}

void CliLeaseTest::policyIsForGood()
{
    lease();
    QFile policy(m_root->filePath(u"policy.json"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write(R"({"format":"snapperms-policy","version":1,"apps":{"vlc":{"camera":true}}})");
    policy.close();
    TestDoor::asked = 0;
    TestDoor::meanwhile = [this] {
        QFile::remove(notePath());
    };
    const auto first = run();
    QCOMPARE((*first)({u"apply"_s, policy.fileName(), u"--json"_s}), 0);
    QCOMPARE(lineOf(*first)[u"status"_s].toString(), u"changed"_s);
    QCOMPARE(TestDoor::asked, 1);
    QVERIFY(TestDoor::last.isOfLease);
    const auto second = run();
    QCOMPARE((*second)({u"apply"_s, policy.fileName(), u"--json"_s}), 0);
    QCOMPARE(lineOf(*second)[u"status"_s].toString(), u"unchanged"_s);
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

void CliLeaseTest::overMeanwhile_data()
{
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reason");
    QTest::newRow("its time is over") << 15 * 60 + 1 << 0 << u"changed"_s << u"time-over"_s;
    QTest::newRow("its time is not over") << 14 * 60 << 7 << u"failed"_s << u"changed-by-others"_s;
}

/** While the password for the second is waited for, the first goes off. */
void CliLeaseTest::overMeanwhile()
{
    QFETCH(int, passed);
    QFETCH(int, code);
    QFETCH(QString, status);
    QFETCH(QString, reason);
    for (const QStringList &more : {QStringList{u"--json"_s}, QStringList{}}) {
        init();
        const auto over = run();
        Snapd::PlugRef first;
        qint64 since = 0;
        over->outside.now = [&since] {
            return QDateTime::currentDateTime().addSecs(since);
        };
        TestDoor::meanwhile = [&, this] {
            if (TestDoor::asked == 1) {
                first = TestDoor::last.plug;
            } else {
                m_snapd->setHolding(true);
            }
        };
        over->start(QStringList{u"allow"_s, u"vlc"_s, u"camera"_s, u"removable-media"_s, u"--for"_s, u"15m"_s} + more);
        const bool isAtSecond = waitFor([&, this] {
            // When only news are waited for, it has been seen what became of the first.
            return TestDoor::asked == 2 && m_snapd->state()->unfinished().size() == 1
                && over->client.findChildren<Snapd::HttpExchange *>(Qt::FindDirectChildrenOnly).size() == 1;
        });
        QVERIFY(isAtSecond);
        m_snapd->state()->setRecord({first, {u"snapd"_s, first.plug}}, std::nullopt);
        since = passed;
        m_snapd->setHolding(false);
        m_snapd->releaseAll();
        QCOMPARE(over->wait(), code);
        QCOMPARE(TestDoor::asked, 2);
        if (more.isEmpty()) {
            const bool isTold = over->console.out.contains(u"vlc, %1: It was allowed. The time that it was allowed for is over by now."_s.arg(first.plug));
            QVERIFY2(isTold == (code == 0), qPrintable(over->console.out));
            continue;
        }
        QCOMPARE(m_schema.problem(over->json()), QString());
        QJsonObject told;
        for (const auto lines = over->json()[u"permissions"_s].toArray(); const auto &line : lines) {
            told = line[u"plug"_s] == first.plug ? line.toObject() : told;
        }
        QCOMPARE(told[u"status"_s].toString(), status);
        QCOMPARE(told[u"reason"_s].toString(), reason);
        QCOMPARE(told[u"after"_s], QJsonValue(QJsonObject{{u"allowed"_s, false}, {u"slots"_s, QJsonArray()}}));
    }
}

QTEST_GUILESS_MAIN(CliLeaseTest)

#include "test_lease.moc"
