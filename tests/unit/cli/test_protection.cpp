// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/denialsreport.h"
#include "cli/jsonwords.h"
#include "cli/verifyreport.h"
#include "fakeconfinementdoor.h"
#include "machine.h"
#include "run.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Confinement::FindingReason;
using Confinement::Standing;
using Privileged::Refusal;

/** `verify` and `denials`. */
class CliProtectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void asWritten();
    void differs();
    void rulesForDevices();
    void noAppArmor();
    void busy();
    void goneMeanwhile_data();
    void goneMeanwhile();
    void refreshedMeanwhile();
    void anotherRevision();
    void changedEachTime();
    void names();
    void exitCodes();
    void everyWordIsAnother();
    void denials();
    void runningPrograms();
    void nothingRecorded();
    void recordedElsewhere();
    void onlyTheNewestWereLookedAt();
    void hostile();
    void denialsWithoutWaiting();
    void refused_data();
    void refused();

private:
    /** One that verifies on the machine of files, and whose helper answers as m_answer says. */
    [[nodiscard]] std::unique_ptr<Run> makeRun();

    std::unique_ptr<SchemaCheck> m_schema;
    std::unique_ptr<Fakes::FakeSnapd> m_snapd;
    std::unique_ptr<MachineOfFiles::Machine> m_machine;
    FakeRunner m_runner;
    Privileged::ObserveAnswer m_answer;
    QStringList m_asked;
};

namespace
{

const QByteArray cameraRecord
    = "1795383323615\taudit: type=1400 audit(1795383323.615:181): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"snap.vlc.vlc\" "
      "name=\"/dev/video0\" pid=2694 comm=\"vlc\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=0\n";
const QByteArray shadowRecord
    = "1795383323616\taudit: type=1400 audit(1795383323.616:182): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"snap.vlc.vlc\" "
      "name=\"/etc/shadow\" pid=2694 comm=\"vlc\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=0\n";

QJsonObject appOf(const Run &run, const QString &name)
{
    for (const QJsonValue &app : run.json().value("apps"_L1).toArray()) {
        if (app.toObject().value("app"_L1).toString() == name) {
            return app.toObject();
        }
    }
    return {};
}

QStringList reasons(const QJsonObject &app)
{
    QStringList found;
    for (const QJsonValue &finding : app.value("findings"_L1).toArray()) {
        found << finding.toObject().value("reason"_L1).toString();
    }
    return found;
}

Cli::VerifyLine line(FindingReason reason, const QString &app = u"vlc"_s)
{
    Confinement::SnapVerdict verdict;
    verdict.shared.append({Confinement::standingOf(reason), reason, {}, {}});
    return {app, verdict};
}

}

void CliProtectionTest::initTestCase()
{
    m_schema = std::make_unique<SchemaCheck>(QStringLiteral(SNAPPERMS_CLI_SCHEMA));
}

void CliProtectionTest::init()
{
    m_snapd = std::make_unique<Fakes::FakeSnapd>();
    Fakes::fillWithSamples(m_snapd->state());
    // With one program, as on the machine of files.
    Fakes::FakeSnap vlc = Fakes::makeApp(u"vlc"_s, {u"camera"_s, u"home"_s});
    vlc.fields.insert(u"title"_s, u"VLC"_s);
    m_snapd->state()->addSnap(vlc);
    m_machine = std::make_unique<MachineOfFiles::Machine>();
    QVERIFY(m_machine->build());
    m_answer = Privileged::ObservedDenials();
    m_asked.clear();
}

std::unique_ptr<Run> CliProtectionTest::makeRun()
{
    struct Door : FakeConfinementDoor {
        explicit Door(QStringList *told)
            : notes(told)
        {
        }
        ~Door() override { *notes += asked; }
        QStringList *const notes;
    };
    auto run = std::make_unique<Run>(*m_snapd);
    run->outside.ground.runner = &m_runner;
    run->outside.ground.root = m_machine->root();
    run->outside.ground.secondLook = std::chrono::milliseconds(10);
    run->outside.ground.retry = std::chrono::milliseconds(10);
    run->outside.makeConfinementDoor = [this](Privileged::Door *) {
        auto door = std::make_unique<Door>(&m_asked);
        door->observeAnswer = m_answer;
        return door;
    };
    return run;
}

void CliProtectionTest::asWritten()
{
    const auto run = makeRun();
    const int code = run->operator()({u"verify"_s, u"vlc"_s, u"--json"_s});
    QCOMPARE(m_schema->problem(run->json()), QString());
    QCOMPARE(reasons(appOf(*run, u"vlc"_s)), QStringList());
    QCOMPARE(code, 0);
    QCOMPARE(appOf(*run, u"vlc"_s).value("standing"_L1).toString(), u"enforced"_s);
    QCOMPARE(m_snapd->count("POST"_ba, u"/v2/interfaces"_s), 0);
}

void CliProtectionTest::differs()
{
    QVERIFY(m_machine->remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"verify"_s, u"vlc"_s, u"--json"_s}), 9);
    QCOMPARE(m_schema->problem(run->json()), QString());
    QCOMPARE(reasons(appOf(*run, u"vlc"_s)), QStringList{u"profile-not-loaded"_s});
    QCOMPARE(run->json().value("exit_code"_L1).toInt(), 9);
    const auto text = makeRun();
    QCOMPARE(text->operator()({u"verify"_s}), 9);
    QVERIFY2(text->console.out.contains(u"not as snapd wrote them"_s), qPrintable(text->console.out));
    QVERIFY(text->console.out.contains(u"it cannot start, or runs without any"_s));
    // What cannot run is not looked at.
    QVERIFY(!text->console.out.contains(u"oldradio"_s));
}

void CliProtectionTest::rulesForDevices()
{
    m_snapd->state()->setSystemInfo({{u"version"_s, u"2.68"_s},
        {u"series"_s, u"16"_s},
        {u"confinement"_s, u"partial"_s},
        {u"sandbox-features"_s, QJsonObject{{u"apparmor"_s, QJsonArray{u"kernel:file"_s}}, {u"udev"_s, QJsonArray{u"tagging"_s}}}}});
    Run allow(*m_snapd);
    QCOMPARE(allow({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    {
        const auto run = makeRun();
        QCOMPARE(run->operator()({u"verify"_s, u"vlc"_s, u"--json"_s}), 9);
        QCOMPARE(m_schema->problem(run->json()), QString());
        QCOMPARE(reasons(appOf(*run, u"vlc"_s)), QStringList{u"device-rules-missing"_s});
        const auto text = makeRun();
        QCOMPARE(text->operator()({u"verify"_s, u"vlc"_s}), 9);
        QVERIFY2(text->console.out.simplified().contains(u"Rules for its devices are missing"_s), qPrintable(text->console.out));
    }
    // Turned off in the middle of the look: then there are none to be missed.
    const auto run = makeRun();
    bool isOff = false;
    m_runner.onRun = [this, &isOff](const FakeRunner::Request &) {
        if (!std::exchange(isOff, true)) {
            Run forbid(*m_snapd);
            QCOMPARE(forbid({u"forbid"_s, u"vlc"_s, u"camera"_s}), 0);
        }
    };
    run->operator()({u"verify"_s, u"vlc"_s, u"--json"_s});
    m_runner.onRun = {};
    QVERIFY(isOff);
    QCOMPARE(reasons(appOf(*run, u"vlc"_s)), QStringList());
}

void CliProtectionTest::noAppArmor()
{
    QList<Snapd::Snap> snaps(2);
    snaps[0].name = u"mosaic"_s;
    snaps[1].name = u"vlc"_s;
    snaps[0].status = snaps[1].status = u"active"_s;
    Snapd::SystemInfo system;
    system.confinement = u"partial"_s;
    const Cli::Snapshot snapshot(PermissionState::build(snaps, {}), system, {}, {});
    const QList<Cli::VerifyLine> lines{line(FindingReason::NoAppArmor, u"mosaic"_s), line(FindingReason::NoAppArmor)};
    const FakeConsole console;
    const QString text = Cli::VerifyReport::text(snapshot, lines, console);
    QCOMPARE(text.count(u"not enforced"_s), 2);
    // For all apps of this system it is said once.
    QCOMPARE(text.count(u"AppArmor is not active"_s), 1);
    const QJsonObject json = Cli::VerifyReport::json(snapshot, lines, Cli::VerifyReport::exitCode(lines));
    QCOMPARE(m_schema->problem(json), QString());
    QCOMPARE(json.value("exit_code"_L1).toInt(), 10);
}

void CliProtectionTest::busy()
{
    m_snapd->setHolding(true);
    Run change(*m_snapd);
    change.start({u"allow"_s, u"vlc"_s, u"camera"_s});
    QTRY_COMPARE(m_snapd->state()->unfinished().size(), 1);
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"verify"_s, u"vlc"_s, u"--wait"_s, u"0"_s, u"--json"_s}), 10);
    QCOMPARE(m_schema->problem(run->json()), QString());
    QCOMPARE(appOf(*run, u"vlc"_s).value("standing"_L1).toString(), u"snapd-busy"_s);
    const auto patient = makeRun();
    patient->start({u"verify"_s, u"vlc"_s, u"--json"_s});
    QTRY_VERIFY(!patient->console.progressed.isEmpty());
    QVERIFY(!patient->code);
    m_snapd->releaseAll();
    QVERIFY(patient->wait() >= 0);
    QVERIFY(appOf(*patient, u"vlc"_s).value("standing"_L1).toString() != "snapd-busy"_L1);
    QCOMPARE(change.wait(), 0);
}

void CliProtectionTest::goneMeanwhile_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("removed") << true;
    QTest::newRow("disabled") << false;
}

/** The rules of what is gone are gone: nobody may be accused of that. */
void CliProtectionTest::goneMeanwhile()
{
    QFETCH(bool, isRemoved);
    for (const QStringList &words : {QStringList{u"verify"_s, u"--json"_s}, QStringList{u"verify"_s, u"vlc"_s, u"--json"_s}}) {
        init();
        QVERIFY(m_machine->remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
        bool isGone = false;
        m_runner.onRun = [&](const FakeRunner::Request &) {
            if (!std::exchange(isGone, true)) {
                isRemoved ? m_snapd->state()->remove(u"vlc"_s) : m_snapd->state()->disable(u"vlc"_s);
            }
        };
        const auto run = makeRun();
        const int code = run->operator()(words);
        m_runner.onRun = {};
        QVERIFY(isGone);
        QCOMPARE(m_schema->problem(run->json()), QString());
        QCOMPARE(appOf(*run, u"vlc"_s), QJsonObject());
        QCOMPARE(run->json().value("exit_code"_L1).toInt(), code);
        QVERIFY2(run->console.errors.contains(u"vlc was removed or disabled meanwhile, so it was not looked at."_s), qPrintable(run->console.errors));
        if (words.contains(u"vlc"_s)) {
            // It was not found to be in force either.
            QCOMPARE(code, 10);
        }
    }
}

/** What snapd takes down and puts up again in the middle of a look. */
void CliProtectionTest::refreshedMeanwhile()
{
    const QString profile = MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s;
    QVERIFY(m_machine->remove(profile));
    bool isBegun = false;
    m_runner.onRun = [&](const FakeRunner::Request &) {
        if (!std::exchange(isBegun, true)) {
            m_snapd->setHolding(true);
            QVERIFY(!m_snapd->state()->refresh(u"vlc"_s).isEmpty());
        }
    };
    const auto run = makeRun();
    run->start({u"verify"_s, u"vlc"_s, u"--json"_s});
    QTRY_VERIFY(!run->console.progressed.isEmpty());
    QVERIFY(!run->code);
    QVERIFY(m_machine->profile(u"snap.vlc.vlc"_s, 7));
    m_snapd->releaseAll();
    QVERIFY(run->wait() >= 0);
    m_runner.onRun = {};
    QVERIFY(isBegun);
    QCOMPARE(m_schema->problem(run->json()), QString());
    QCOMPARE(reasons(appOf(*run, u"vlc"_s)), QStringList());
    QVERIFY(appOf(*run, u"vlc"_s).value("standing"_L1).toString() != "snapd-busy"_L1);
}

/** One that has fewer programs now. */
void CliProtectionTest::anotherRevision()
{
    const Fakes::FakeSnap next = m_snapd->state()->snaps().value(u"vlc"_s);
    Fakes::FakeSnap before = next;
    before.fields.insert(
        u"apps"_s, QJsonArray{QJsonObject{{u"snap"_s, u"vlc"_s}, {u"name"_s, u"vlc"_s}}, QJsonObject{{u"snap"_s, u"vlc"_s}, {u"name"_s, u"old"_s}}});
    m_snapd->state()->addSnap(before);
    bool isRefreshed = false;
    m_runner.onRun = [&](const FakeRunner::Request &) {
        if (!std::exchange(isRefreshed, true)) {
            QVERIFY(!m_snapd->state()->refresh(u"vlc"_s, next).isEmpty());
        }
    };
    const auto run = makeRun();
    run->operator()({u"verify"_s, u"vlc"_s, u"--json"_s});
    m_runner.onRun = {};
    QVERIFY(isRefreshed);
    QCOMPARE(m_schema->problem(run->json()), QString());
    QVERIFY(!appOf(*run, u"vlc"_s).isEmpty());
    QCOMPARE(reasons(appOf(*run, u"vlc"_s)), QStringList());
}

/** It is not looked at for ever, and nothing is said that nobody knows. */
void CliProtectionTest::changedEachTime()
{
    QVERIFY(m_machine->remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    const Fakes::FakePair pair{{u"vlc"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s}};
    qsizetype looks = 0;
    connect(m_snapd.get(), &Fakes::FakeSnapd::requestArrived, this, [&, this](const Fakes::FakeRequest &request) {
        // Once before the first look, and once after each.
        if (request.path == "/v2/connections"_L1) {
            const bool isOn = ++looks % 2 == 1;
            m_snapd->state()->setRecord(pair, isOn ? std::optional(Fakes::FakeRecord{.interface = u"camera"_s}) : std::nullopt);
        }
    });
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"verify"_s, u"vlc"_s, u"--json"_s}), 10);
    QCOMPARE(m_schema->problem(run->json()), QString());
    QCOMPARE(appOf(*run, u"vlc"_s).value("standing"_L1).toString(), u"snapd-busy"_s);
    QVERIFY2(looks > 2 && looks < 10, qPrintable(QString::number(looks)));
}

void CliProtectionTest::names()
{
    const auto none = makeRun();
    QCOMPARE(none->operator()({u"verify"_s, u"vcl"_s}), 3);
    QVERIFY(none->console.errors.contains(u"vlc"_s));
    const auto disabled = makeRun();
    QCOMPARE(disabled->operator()({u"verify"_s, u"oldradio"_s, u"--json"_s}), 3);
    QVERIFY(disabled->console.errors.contains(u"disabled"_s));
    QCOMPARE(m_schema->problem(disabled->json()), QString());
    const auto unknown = makeRun();
    QCOMPARE(unknown->operator()({u"denials"_s, u"vcl"_s}), 3);
    QVERIFY(m_asked.isEmpty());
}

void CliProtectionTest::exitCodes()
{
    using Cli::ExitCode;
    using Cli::VerifyReport;
    const Cli::VerifyLine good{u"vlc"_s, Confinement::SnapVerdict()};
    const Cli::VerifyLine busy{u"vlc"_s, std::nullopt};
    QCOMPARE(VerifyReport::exitCode({}), ExitCode::Done);
    QCOMPARE(VerifyReport::exitCode({good}), ExitCode::Done);
    QCOMPARE(VerifyReport::exitCode({good, busy}), ExitCode::NotVerified);
    QCOMPARE(VerifyReport::exitCode({good, line(FindingReason::ToolMissing)}), ExitCode::NotVerified);
    QCOMPARE(VerifyReport::exitCode({good, line(FindingReason::Classic)}), ExitCode::NotVerified);
    QCOMPARE(VerifyReport::exitCode({good, line(FindingReason::FilterNewerThanProcess)}), ExitCode::NotInForce);
    QCOMPARE(VerifyReport::exitCode({busy, line(FindingReason::ProfileMode)}), ExitCode::NotInForce);
}

void CliProtectionTest::everyWordIsAnother()
{
    QSet<QString> words;
    for (int reason = 0; reason <= int(FindingReason::ChangedMeanwhile); ++reason) {
        words.insert(Cli::JsonWords::word(FindingReason(reason)));
    }
    QCOMPARE(words.size(), int(FindingReason::ChangedMeanwhile) + 1);
    words.clear();
    for (int standing = 0; standing <= int(Standing::Differs); ++standing) {
        words.insert(Cli::JsonWords::word(Standing(standing)));
    }
    QCOMPARE(words.size(), int(Standing::Differs) + 1);
}

void CliProtectionTest::denials()
{
    m_answer = Privileged::ObservedDenials{.lines = cameraRecord + shadowRecord, .hasMore = false};
    {
        const auto run = makeRun();
        QCOMPARE(run->operator()({u"denials"_s}), 0);
        const QString &out = run->console.out;
        QVERIFY2(out.contains(u"VLC wanted to read /dev/video0"_s) && out.contains(u"snapperms-cli allow vlc camera"_s), qPrintable(out));
        QVERIFY(out.contains(u"/etc/shadow"_s) && out.contains(u"--all-users"_s));
        // The machine of the captured data has none.
        QVERIFY2(out.simplified().contains(u"is neither blocked nor recorded"_s), qPrintable(out));
    }
    QCOMPARE(m_asked, QStringList{u"observe own"_s});
    {
        const auto run = makeRun();
        QCOMPARE(run->operator()({u"denials"_s, u"vlc"_s, u"--all-users"_s, u"--json"_s}), 0);
        QCOMPARE(m_schema->problem(run->json()), QString());
        QVERIFY(run->json().value("all_users"_L1).toBool());
        const QJsonArray denials = run->json().value("denials"_L1).toArray();
        QCOMPARE(denials.size(), 2);
        // The newest first.
        QCOMPARE(denials.at(1).toObject().value("remedy"_L1).toString(), u"permission-allows"_s);
        QCOMPARE(denials.at(1).toObject().value("plug"_L1).toString(), u"camera"_s);
        QVERIFY(!denials.at(0).toObject().contains("plug"_L1));
    }
    QCOMPARE(m_asked.constLast(), u"observe all"_s);
    {
        m_snapd->state()->setSystemInfo({{u"version"_s, u"2.68"_s},
            {u"series"_s, u"16"_s},
            {u"confinement"_s, u"strict"_s},
            {u"sandbox-features"_s, QJsonObject{{u"apparmor"_s, QJsonArray{u"kernel:file"_s}}}}});
        const auto run = makeRun();
        QCOMPARE(run->operator()({u"denials"_s}), 0);
        QVERIFY2(!run->console.out.contains(u"AppArmor"_s), "where it is at work there is nothing to be said of it");
        const auto json = makeRun();
        QCOMPARE(json->operator()({u"denials"_s, u"--json"_s}), 0);
        QCOMPARE(m_schema->problem(json->json()), QString());
        QVERIFY(json->json().value("system"_L1).toObject().value("apparmor"_L1).toBool());
    }
    // Of another app there is nothing.
    const auto other = makeRun();
    QCOMPARE(other->operator()({u"denials"_s, u"mosaic"_s, u"--json"_s}), 0);
    QCOMPARE(other->json().value("denials"_L1).toArray().size(), 0);
    // What has been allowed meanwhile is told as that.
    Run allow(*m_snapd);
    QCOMPARE(allow({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    const auto now = makeRun();
    QCOMPARE(now->operator()({u"denials"_s, u"vlc"_s, u"--json"_s}), 0);
    QCOMPARE(now->json().value("denials"_L1).toArray().at(1).toObject().value("remedy"_L1).toString(), u"already-allowed"_s);
}

void CliProtectionTest::runningPrograms()
{
    // The sample permits everything; the program has run since before, with the camera open.
    Run allow(*m_snapd);
    QCOMPARE(allow({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    QVERIFY2(!allow.console.out.contains(u"running"_s), qPrintable(allow.console.out));
    QVERIFY(m_machine->process(4711, "snap.vlc.vlc (enforce)\n", MachineOfFiles::scope("vlc.vlc")));
    QVERIFY(m_machine->link(u"/proc/4711/fd/5"_s, u"/dev/video0"_s));
    const auto forbid = makeRun();
    QCOMPARE(forbid->operator()({u"forbid"_s, u"vlc"_s, u"camera"_s}), 0);
    QVERIFY2(forbid->console.out.contains(u"vlc, camera: vlc is running and still has “Camera” open"_s), qPrintable(forbid->console.out));

    QCOMPARE(makeRun()->operator()({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    const auto json = makeRun();
    QCOMPARE(json->operator()({u"forbid"_s, u"vlc"_s, u"camera"_s, u"--json"_s}), 0);
    QCOMPARE(m_schema->problem(json->json()), QString());
    const QJsonObject line = json->json().value("permissions"_L1).toArray().at(0).toObject();
    QCOMPARE(line.value("running"_L1).toObject().value("processes"_L1).toArray(), QJsonArray{4711});
    QVERIFY(line.value("running"_L1).toObject().value("message"_L1).toString().contains(u"until it is closed"_s));

    // What it does not hold it is not said to hold.
    QVERIFY(m_machine->remove(u"/proc/4711/fd/5"_s));
    QCOMPARE(makeRun()->operator()({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    const auto closed = makeRun();
    QCOMPARE(closed->operator()({u"forbid"_s, u"vlc"_s, u"camera"_s, u"--json"_s}), 0);
    QVERIFY(!closed->json().value("permissions"_L1).toArray().at(0).toObject().contains("running"_L1));

    // A file stays open as a device does.
    QVERIFY(m_machine->link(u"/proc/4711/fd/5"_s, u"/home/nobody-here/letter.txt"_s));
    QCOMPARE(makeRun()->operator()({u"allow"_s, u"vlc"_s, u"home"_s}), 0);
    const auto file = makeRun();
    QCOMPARE(file->operator()({u"forbid"_s, u"vlc"_s, u"home"_s}), 0);
    QVERIFY2(file->console.out.contains(u"still has files open"_s), qPrintable(file->console.out));
}

void CliProtectionTest::nothingRecorded()
{
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"denials"_s}), 0);
    QVERIFY2(run->console.out.startsWith(u"Nothing was recorded"_s), qPrintable(run->console.out));
    // It promises no more than that.
    QVERIFY(run->console.out.contains(u"Not everything that is blocked is recorded"_s));
}

void CliProtectionTest::recordedElsewhere()
{
    m_answer = Privileged::ObservedDenials{.lines = {}, .hasMore = false, .isElsewhere = true};
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"denials"_s}), 0);
    QVERIFY2(!run->console.out.contains(u"Nothing was recorded"_s), qPrintable(run->console.out));
    QVERIFY(run->console.out.contains(u"is not known"_s) && run->console.out.contains(u"auditd"_s) && run->console.out.contains(u"may be missing"_s));
    const auto json = makeRun();
    QCOMPARE(json->operator()({u"denials"_s, u"--json"_s}), 0);
    QCOMPARE(json->json().value("complete"_L1), QJsonValue(false));
}

void CliProtectionTest::onlyTheNewestWereLookedAt()
{
    m_answer = Privileged::ObservedDenials{.lines = cameraRecord, .hasMore = true};
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"denials"_s, u"mosaic"_s}), 0);
    const QString out = run->console.out.simplified();
    QVERIFY2(!out.contains(u"Nothing was recorded"_s) && !out.contains(u"these are the newest"_s), qPrintable(out));
    QVERIFY2(out.startsWith(u"What was blocked in the last days is not known: only the newest records were looked at"_s), qPrintable(out));
    // Where something is told, that there is more is said as well.
    const auto told = makeRun();
    QCOMPARE(told->operator()({u"denials"_s, u"vlc"_s}), 0);
    QVERIFY(told->console.out.simplified().contains(u"There is more than is told at once; these are the newest."_s));
    const auto json = makeRun();
    QCOMPARE(json->operator()({u"denials"_s, u"mosaic"_s, u"--json"_s}), 0);
    QCOMPARE(json->json().value("complete"_L1), QJsonValue(false));
}

void CliProtectionTest::hostile()
{
    QByteArray record = cameraRecord;
    record.replace("\"/dev/video0\"", QByteArray("2F7465737401" + QByteArray("\x1b[2J\xe2\x80\xae").toHex().toUpper()));
    m_answer = Privileged::ObservedDenials{.lines = record, .hasMore = true};
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"denials"_s}), 0);
    QVERIFY2(run->console.out.contains(u"/test"_s), qPrintable(run->console.out));
    QVERIFY(!run->console.out.contains(u'\x1b') && !run->console.out.contains(QChar(0x202e)));
    QVERIFY(run->console.out.contains(u"There is more than is told at once"_s));
}

/** Not to wait for a snapd that is away does not mean to leave no time to one that is there. */
void CliProtectionTest::denialsWithoutWaiting()
{
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"denials"_s, u"--wait"_s, u"0"_s, u"--json"_s}), 0);
    QCOMPARE(m_schema->problem(run->json()), QString());
    QCOMPARE(run->json().value("kind"_L1).toString(), u"denials"_s);
}

void CliProtectionTest::refused_data()
{
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("cancelled") << Refusal::Cancelled << 5 << u"cancelled"_s;
    QTest::newRow("a rule") << Refusal::NotAuthorized << 4 << u"not-authorized"_s;
    QTest::newRow("no helper") << Refusal::HelperMissing << 1 << u"helper-missing"_s;
    QTest::newRow("busy") << Refusal::HelperBusy << 1 << u"helper-busy"_s;
    QTest::newRow("too many") << Refusal::TooManyRequests << 1 << u"too-many-requests"_s;
    QTest::newRow("lost") << Refusal::ReplyLost << 1 << u"helper-lost"_s;
    QTest::newRow("no log") << Refusal::NoLog << 1 << u"no-log"_s;
    QTest::newRow("a mistake of ours") << Refusal::Invalid << 1 << u"rejected"_s;
}

void CliProtectionTest::refused()
{
    QFETCH(Refusal, refusal);
    QFETCH(int, code);
    QFETCH(QString, word);
    m_answer = Privileged::Failure{.refusal = refusal, .detail = {}, .conflictSnap = {}, .conflictKind = {}};
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"denials"_s, u"--all-users"_s, u"--json"_s}), code);
    QCOMPARE(m_schema->problem(run->json()), QString());
    QCOMPARE(run->json().value("error"_L1).toString(), word);
    QVERIFY(!run->json().value("message"_L1).toString().isEmpty());
}

QTEST_GUILESS_MAIN(CliProtectionTest)

#include "test_protection.moc"
