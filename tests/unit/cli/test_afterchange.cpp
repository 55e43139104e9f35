// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/inforcereport.h"
#include "cli/jsonwords.h"
#include "inforcemachine.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Answer = Privileged::AuthorizationPort::Answer;
using Confinement::FindingReason;
using End = Helper::RepairReport::End;
using Missed = Cli::InForceLine::Missed;
using Privileged::Refusal;

namespace
{

const QString putRight = u"After the change, what was in force was not what snapd wrote; that was put right automatically."_s;

}

/** After a change the command line looks whether it is in force, and puts right what it may. */
class CliAfterChangeTest : public QObject, private InForceMachine
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(reset()); }
    void allIsWell();
    void putRightByItself_data();
    void putRightByItself();
    void leftAsAnOffer_data();
    void leftAsAnOffer();
    void repairFails_data();
    void repairFails();
    void noRepairHelps();
    void failuresKeepTheirCode();
    void nothingChanged();
    void notEnforced();
    void installedUnconfined();
    void everyEndIsAnother();

private:
    const SchemaCheck m_schema{QStringLiteral(SNAPPERMS_CLI_SCHEMA)};
};

void CliAfterChangeTest::allIsWell()
{
    const auto text = makeRun();
    QCOMPARE(text->operator()({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    QVERIFY2(text->console.out.trimmed().endsWith(u"changed"_s), qPrintable(text->console.out));
    QVERIFY(looksAt(u"vlc"_s) > 0);
    const auto json = makeRun();
    QCOMPARE(json->operator()({u"forbid"_s, u"vlc"_s, u"camera"_s, u"--json"_s}), 0);
    QCOMPARE(m_schema.problem(json->json()), QString());
    QCOMPARE(json->json().value("apps"_L1).toArray().size(), 1);
    QCOMPARE(appOf(*json), (QJsonObject{{u"app"_s, u"vlc"_s}, {u"title"_s, u"VLC"_s}, {u"standing"_s, u"enforced"_s}, {u"findings"_s, QJsonArray()}}));
    QCOMPARE(asked, QStringList());
}

void CliAfterChangeTest::putRightByItself_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("by a rule, and for root") << Answer::Free;
    QTest::newRow("a password was given a moment ago") << Answer::Kept;
}

void CliAfterChangeTest::putRightByItself()
{
    QFETCH(Answer, answer);
    polkit = answer;
    for (const QString &format : {u""_s, u"--json"_s}) {
        asked.clear();
        QVERIFY(damage());
        auto run = makeRun();
        QStringList words{format.isEmpty() ? u"allow"_s : u"forbid"_s, u"vlc"_s, u"camera"_s, format};
        words.removeAll(QString());
        QCOMPARE(run->operator()(words), 0);
        if (format.isEmpty()) {
            const QString said = u"vlc: The rules that snapd wrote for VLC are in force. "_s + putRight;
            QVERIFY2(run->console.out.trimmed().endsWith(u"\n\n"_s + said), qPrintable(run->console.out));
            QVERIFY(run->console.progressed.contains(u"After the change, what was in force for VLC was not what snapd wrote. It is being put right…"_s));
        } else {
            QCOMPARE(m_schema.problem(run->json()), QString());
            QCOMPARE(run->json().value("exit_code"_L1).toInt(), 0);
            QCOMPARE(appOf(*run).value("standing"_L1).toString(), u"enforced"_s);
            QCOMPARE(appOf(*run).value("repair"_L1).toString(), u"done"_s);
            QVERIFY(appOf(*run).value("message"_L1).toString().endsWith(putRight));
        }
        run.reset();
        QCOMPARE(asked, QStringList{u"repair vlc"_s});
        QVERIFY(isBeside);
    }
}

void CliAfterChangeTest::leftAsAnOffer_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("asks") << Answer::Password;
    QTest::newRow("forbids") << Answer::Never;
    QTest::newRow("does not answer") << Answer::Unknown;
}

/** Nobody is surprised by a question for a password. */
void CliAfterChangeTest::leftAsAnOffer()
{
    QFETCH(Answer, answer);
    polkit = answer;
    QVERIFY(damage());
    auto text = makeRun();
    QCOMPARE(text->operator()({u"allow"_s, u"vlc"_s, u"camera"_s}), 9);
    const QString said = u"\n\nvlc: "_s + differs
        + u" The list of its permitted system calls is damaged or was replaced. To have it put right, open snapperms and choose “Put Back into Force…” on the "
          u"page of VLC. "
          u"More is told by “snapperms-cli verify vlc”."_s;
    QVERIFY2(text->console.out.trimmed().endsWith(said), qPrintable(text->console.out));
    // What it sends people to says so, too.
    QCOMPARE(makeRun()->operator()({u"verify"_s, u"vlc"_s}), 9);
    auto json = makeRun();
    QCOMPARE(json->operator()({u"forbid"_s, u"vlc"_s, u"camera"_s, u"--json"_s}), 9);
    QCOMPARE(m_schema.problem(json->json()), QString());
    QCOMPARE(json->json().value("exit_code"_L1).toInt(), 9);
    QVERIFY(json->json().value("changed"_L1).toBool());
    QCOMPARE(appOf(*json).value("standing"_L1).toString(), u"differs"_s);
    QCOMPARE(appOf(*json).value("findings"_L1).toArray().at(0).toObject().value("reason"_L1).toString(), u"filter-content"_s);
    QCOMPARE(appOf(*json).value("repair"_L1).toString(), u"offered"_s);
    QVERIFY(appOf(*json).value("message"_L1).toString().startsWith(differs));
    text.reset();
    json.reset();
    QCOMPARE(asked, QStringList());
}

void CliAfterChangeTest::repairFails_data()
{
    QTest::addColumn<Privileged::RepairAnswer>("answer");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("said");
    QTest::newRow("not all of it") << Privileged::RepairAnswer(report(End::NotWhole)) << u"partial"_s << u"Not everything could be put right."_s;
    const auto atOnce = [](End end) {
        return Privileged::RepairAnswer(Helper::RepairReport{.beganMs = 1, .steps = {}, .end = end});
    };
    QTest::newRow("snapd is at work") << atOnce(End::Busy) << u"snapd-busy"_s << u"nothing was done"_s;
    QTest::newRow("snapd begins to work") << Privileged::RepairAnswer(report(End::Busy)) << u"snapd-busy"_s << u"this was broken off"_s;
    QTest::newRow("no snapd") << atOnce(End::NoAnswer) << u"snapd-away"_s << u"nothing was done"_s;
    QTest::newRow("snapd does not come back") << Privileged::RepairAnswer(report(End::NoAnswer)) << u"snapd-away"_s << u"snapd no longer answers"_s;
    const auto refused = [](Refusal refusal) {
        return Privileged::RepairAnswer(Privileged::Failure{.refusal = refusal, .detail = {}, .conflictSnap = {}, .conflictKind = {}});
    };
    QTest::newRow("no helper") << refused(Refusal::HelperMissing) << u"helper-missing"_s << u"is not installed correctly"_s;
    QTest::newRow("no end was seen") << refused(Refusal::ReplyLost) << u"helper-lost"_s << u"It could not be found out whether that helped."_s;
    // Somebody was asked after all, and said no: that is an offer.
    QTest::newRow("no password") << refused(Refusal::Cancelled) << u"offered"_s << u"To have it put right"_s;
}

void CliAfterChangeTest::repairFails()
{
    QFETCH(Privileged::RepairAnswer, answer);
    QFETCH(QString, word);
    QFETCH(QString, said);
    helper = answer;
    QVERIFY(damage());
    auto run = makeRun();
    QCOMPARE(run->operator()({u"allow"_s, u"vlc"_s, u"camera"_s, u"--json"_s}), 9);
    QCOMPARE(m_schema.problem(run->json()), QString());
    QCOMPARE(appOf(*run).value("repair"_L1).toString(), word);
    const QString message = appOf(*run).value("message"_L1).toString();
    QVERIFY2(message.contains(said) && message.contains(differs) && !message.contains(u"switch shows"_s), qPrintable(message));
    QCOMPARE(message.startsWith(u"After the change, putting this right was tried automatically. "_s), word != "offered"_L1);
    run.reset();
    QCOMPARE(asked, QStringList{u"repair vlc"_s});
}

void CliAfterChangeTest::noRepairHelps()
{
    // Of programs of others it can only be told what they say of themselves.
    const QByteArray mine = MachineOfFiles::scope("vlc.vlc").replace("1000", QByteArray::number(::geteuid()));
    QVERIFY(machine->process(51, "unconfined\n", mine, ::geteuid()));
    auto run = makeRun();
    QCOMPARE(run->operator()({u"allow"_s, u"vlc"_s, u"camera"_s}), 9);
    QVERIFY2(run->console.out.contains(u"Only starting it again helps. More is told by"_s), qPrintable(run->console.out));
    QVERIFY(!run->console.out.contains(u"Put Back"_s));
    run.reset();
    QCOMPARE(asked, QStringList());
}

/** What snapd or somebody refused is the weightier news. */
void CliAfterChangeTest::failuresKeepTheirCode()
{
    polkit = Answer::Password;
    QVERIFY(damage());
    TestDoor::refusals = {std::nullopt, Refusal::NotAuthorized};
    const auto partial = makeRun();
    QCOMPARE(partial->operator()({u"allow"_s, u"vlc"_s, u"camera"_s, u"audio-record"_s, u"--json"_s}), 7);
    QCOMPARE(m_schema.problem(partial->json()), QString());
    QCOMPARE(appOf(*partial).value("standing"_L1).toString(), u"differs"_s);
}

void CliAfterChangeTest::nothingChanged()
{
    polkit = Answer::Password;
    QVERIFY(damage());
    const auto looked = [this](const QStringList &words, int code) {
        bool isAsked = false;
        beforeLooking = [&isAsked] {
            isAsked = true;
        };
        const auto run = makeRun();
        const int ended = run->operator()(words + QStringList{u"--json"_s});
        beforeLooking = {};
        return ended != code || isAsked || looksAt(u"vlc"_s) > 0 || run->json().contains("apps"_L1) || !m_schema.problem(run->json()).isEmpty();
    };
    QVERIFY(!looked({u"allow"_s, u"vlc"_s, u"camera"_s, u"--check"_s}, 8));
    QVERIFY(!looked({u"allow"_s, u"vlc"_s, u"home"_s}, 0));
    TestDoor::refusals = {Refusal::NotAuthorized};
    QVERIFY(!looked({u"allow"_s, u"vlc"_s, u"camera"_s}, 4));
    QVERIFY(looked({u"allow"_s, u"vlc"_s, u"camera"_s}, 9));
}

void CliAfterChangeTest::notEnforced()
{
    QVERIFY(machine->remove(MachineOfFiles::policy));
    QVERIFY(machine->filter(u"snap.mosaic.mosaic"_s));
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    // For all apps of this system it is said once, and not of each.
    QVERIFY2(run->console.out.simplified().endsWith(u"even when they are switched off."_s), qPrintable(run->console.out));
    QCOMPARE(run->console.out.count(u"AppArmor is not active"_s), 1);
    QVERIFY(!run->console.out.contains(u"vlc:"_s));
    const auto json = makeRun();
    QCOMPARE(json->operator()({u"forbid"_s, u"vlc"_s, u"camera"_s, u"--json"_s}), 0);
    QCOMPARE(m_schema.problem(json->json()), QString());
    QCOMPARE(appOf(*json).value("standing"_L1).toString(), u"not-enforced"_s);

    Cli::InForceLine line;
    line.snap.name = u"vlc"_s;
    line.protection.verdict.emplace();
    line.protection.verdict->shared.append({Confinement::Standing::NotEnforcedHere, FindingReason::NoAppArmor, {}, {}});
    const FakeConsole console;
    Snapd::SystemInfo system;
    system.confinement = u"partial"_s;
    QCOMPARE(Cli::InForceReport::text({line, line}, system, console).size(), 1);
    // snapd has not noticed.
    system.confinement = u"strict"_s;
    QCOMPARE(Cli::InForceReport::text({line, line}, system, console), QStringList{u"This system does not enforce the rules of apps."_s});
}

void CliAfterChangeTest::installedUnconfined()
{
    Cli::InForceLine line;
    line.snap.name = u"labnotes"_s;
    line.snap.status = u"active"_s;
    line.snap.devmode = true;
    line.protection.stage = SnapProtection::Stage::Known;
    line.protection.verdict.emplace();
    line.protection.verdict->shared.append({Confinement::Standing::NotEnforcedHere, FindingReason::DevMode, {}, {}});
    const FakeConsole console;
    const QStringList said = Cli::InForceReport::text({line}, {}, console);
    QVERIFY2(said.size() == 1 && said.at(0).startsWith(u"labnotes: labnotes was installed in developer mode"_s), qPrintable(said.join(u'\n')));
    QVERIFY(!line.differs());
}

void CliAfterChangeTest::everyEndIsAnother()
{
    QSet<QString> words;
    for (const End end : {End::Whole, End::NotWhole, End::Busy, End::NoAnswer, End::Unknown}) {
        words.insert(Cli::JsonWords::word(Privileged::RepairAnswer(report(end))));
    }
    QCOMPARE(words.size(), 5);

    // That could not be looked at again: the repair itself looked.
    Cli::InForceLine line;
    line.missed = Missed::SnapdBusy;
    line.protection.verdict.emplace();
    line.protection.verdict->shared.append({Confinement::Standing::Differs, FindingReason::FilterContent, {}, {}});
    QVERIFY(line.differs());
    line.protection.repair = report(End::NotWhole);
    QVERIFY(line.differs());
    line.protection.repair = report(End::Whole);
    QVERIFY(!line.differs());
    line.missed = Missed::Nothing;
    QVERIFY(line.differs());
}

QTEST_GUILESS_MAIN(CliAfterChangeTest)

#include "test_afterchange.moc"
