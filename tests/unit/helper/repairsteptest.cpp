// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/repair/repairstep.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;
using namespace Snapperms::Confinement;
using Kind = RepairReport::StepKind;
using Reason = FindingReason;

namespace
{

const SecurityTag tag = *SecurityTag::parse(u"snap.vlc.vlc");

Finding finding(Reason reason, const QString &subject)
{
    return {standingOf(reason), reason, subject, {}};
}

SnapVerdict verdictOf(const QList<Finding> &findings, const QList<Finding> &shared = {})
{
    SnapVerdict verdict;
    verdict.snap = u"vlc"_s;
    verdict.runnables = {{tag, findings}};
    verdict.shared = shared;
    return verdict;
}

RepairEvidence evidence(TextAge profile, TextAge filter = TextAge::AsLoaded)
{
    RepairEvidence result;
    result.profiles = {{u"snap.vlc.vlc"_s, profile}, {u"snap-update-ns.vlc"_s, profile}};
    result.filters = {{u"snap.vlc.vlc"_s, filter}};
    return result;
}

const RepairStep load{Kind::LoadProfile, u"snap.vlc.vlc"_s};
const RepairStep compile{Kind::CompileFilter, u"snap.vlc.vlc"_s};
const RepairStep tagCamera{Kind::TagDevice, u"/dev/video0"_s};
const RepairStep anew{Kind::WriteAnew, {}};

}

/** Which step is taken for what, and in which order. */
class RepairStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFinding_data();
    void oneFinding();
    void nothingToRepair();
    void smallStepsFirst();
    void unsafeIsNotLoaded();
    void alikeAsTheyCome();
    void eachStepOnce();
    void onceMoreAfterAllWasWritten();
    void sharedFindings();
};

void RepairStepTest::oneFinding_data()
{
    QTest::addColumn<Finding>("found");
    QTest::addColumn<TextAge>("profile");
    QTest::addColumn<TextAge>("filter");
    QTest::addColumn<RepairStep>("step");
    const auto profile = [](Reason reason) {
        return finding(reason, u"snap.vlc.vlc"_s);
    };
    const TextAge same = TextAge::AsLoaded;
    const TextAge changed = TextAge::ChangedSince;
    const TextAge unknown = TextAge::Unknown;
    const TextAge open = TextAge::Unsafe;
    QTest::newRow("removed") << profile(Reason::ProfileNotLoaded) << same << same << load;
    QTest::newRow("complain") << profile(Reason::ProfileMode) << same << same << load;
    QTest::newRow("replaced") << profile(Reason::ProfileContent) << same << same << load;
    // A text that somebody has touched is not put into force, whatever the kernel has now.
    QTest::newRow("text tampered with") << profile(Reason::ProfileContent) << changed << same << anew;
    QTest::newRow("removed, and text tampered with") << profile(Reason::ProfileNotLoaded) << changed << same << anew;
    QTest::newRow("complain, and text tampered with") << profile(Reason::ProfileMode) << changed << same << anew;
    QTest::newRow("removed, nothing kept") << profile(Reason::ProfileNotLoaded) << unknown << same << load;
    QTest::newRow("complain, nothing kept") << profile(Reason::ProfileMode) << unknown << same << load;
    QTest::newRow("other, nothing kept") << profile(Reason::ProfileContent) << unknown << same << anew;
    QTest::newRow("not written") << profile(Reason::ProfileNotWritten) << unknown << same << anew;
    QTest::newRow("writable by others") << profile(Reason::FileUnsafe) << same << same << anew;
    QTest::newRow("removed, and others can write") << profile(Reason::ProfileNotLoaded) << open << same << anew;
    QTest::newRow("complain, and others can write") << profile(Reason::ProfileMode) << open << same << anew;
    QTest::newRow("replaced, and others can write") << profile(Reason::ProfileContent) << open << same << anew;
    QTest::newRow("filter truncated, and others can write") << finding(Reason::FilterContent, u"/f.bin2"_s) << same << open << anew;
    QTest::newRow("filter gone, and others can write") << finding(Reason::FilterNotCompiled, u"/f.bin2"_s) << same << open << anew;
    QTest::newRow("filter truncated") << finding(Reason::FilterContent, u"/f.bin2"_s) << same << same << compile;
    QTest::newRow("filter gone") << finding(Reason::FilterNotCompiled, u"/f.bin2"_s) << same << unknown << compile;
    QTest::newRow("filter's source tampered with") << finding(Reason::FilterContent, u"/f.bin2"_s) << same << changed << anew;
    QTest::newRow("filter's source gone") << finding(Reason::FilterNotWritten, u"/f.src"_s) << same << unknown << anew;
    QTest::newRow("rules for devices gone") << finding(Reason::DeviceRulesMissing, u"/r.rules"_s) << same << same << anew;
    QTest::newRow("tag missing") << finding(Reason::DeviceTagMissing, u"/dev/video0"_s) << same << same << tagCamera;
    QTest::newRow("tag left over") << finding(Reason::DeviceTagLeftOver, u"/dev/video0"_s) << same << same << tagCamera;
}

void RepairStepTest::oneFinding()
{
    QFETCH(Finding, found);
    QFETCH(TextAge, profile);
    QFETCH(TextAge, filter);
    QFETCH(RepairStep, step);
    const auto next = nextRepairStep(verdictOf({found}), evidence(profile, filter), {});
    QVERIFY(next);
    QCOMPARE(*next, step);
    QVERIFY(nextRepairStep(verdictOf({found}), evidence(profile, filter), {step}) != next);
}

void RepairStepTest::nothingToRepair()
{
    QVERIFY(!nextRepairStep(verdictOf({}), {}, {}));
    for (const Reason reason : {Reason::NoAppArmor,
             Reason::DevMode,
             Reason::Classic,
             Reason::FilterNewerThanProcess,
             Reason::MountLeftOver,
             Reason::ProcessUnconfined,
             Reason::ProcessOtherLabel,
             Reason::ToolMissing,
             Reason::ToolTimedOut,
             Reason::NotReadable,
             Reason::ChangedMeanwhile}) {
        QVERIFY(!nextRepairStep(verdictOf({finding(reason, u"7"_s)}), {}, {}));
    }
}

void RepairStepTest::smallStepsFirst()
{
    const auto verdict = verdictOf({finding(Reason::FilterNotWritten, u"/g.src"_s),
        finding(Reason::DeviceTagMissing, u"/dev/video0"_s),
        finding(Reason::FilterContent, u"/f.bin2"_s),
        finding(Reason::ProfileContent, u"snap.vlc.vlc"_s)});
    QList<RepairStep> taken;
    while (const auto next = nextRepairStep(verdict, evidence(TextAge::AsLoaded), taken)) {
        taken.append(*next);
        QVERIFY(taken.size() < 20);
    }
    // The heavy one puts the others into another light, so they get one more turn; then it ends.
    QCOMPARE(taken, (QList<RepairStep>{load, compile, tagCamera, anew, load, compile, tagCamera}));
}

void RepairStepTest::unsafeIsNotLoaded()
{
    const auto verdict = verdictOf({finding(Reason::FileUnsafe, u"/f"_s),
        finding(Reason::DeviceTagMissing, u"/dev/video0"_s),
        finding(Reason::FilterContent, u"/f.bin2"_s),
        finding(Reason::ProfileContent, u"snap.vlc.vlc"_s)});
    QList<RepairStep> taken;
    while (const auto next = nextRepairStep(verdict, evidence(TextAge::Unsafe, TextAge::Unsafe), taken)) {
        taken.append(*next);
        QVERIFY(taken.size() < 20);
    }
    QCOMPARE(taken, (QList<RepairStep>{tagCamera, anew, tagCamera}));
    // Once snapd has written it so that only root can write to it.
    QCOMPARE(nextRepairStep(verdict, evidence(TextAge::AsLoaded), taken), std::optional(load));
}

void RepairStepTest::alikeAsTheyCome()
{
    const auto verdict = verdictOf({finding(Reason::DeviceTagMissing, u"/dev/video0"_s),
        finding(Reason::ProfileContent, u"snap.vlc.vlc"_s),
        finding(Reason::DeviceTagMissing, u"/dev/a"_s),
        finding(Reason::ProfileContent, u"snap-update-ns.vlc"_s)});
    QList<RepairStep> taken;
    while (const auto next = nextRepairStep(verdict, evidence(TextAge::AsLoaded), taken)) {
        taken.append(*next);
        QVERIFY(taken.size() < 20);
    }
    QCOMPARE(taken, (QList<RepairStep>{load, {Kind::LoadProfile, u"snap-update-ns.vlc"_s}, tagCamera, {Kind::TagDevice, u"/dev/a"_s}}));
}

void RepairStepTest::eachStepOnce()
{
    const auto verdict = verdictOf({finding(Reason::ProfileContent, u"snap.vlc.vlc"_s)});
    QVERIFY(!nextRepairStep(verdict, evidence(TextAge::AsLoaded), {load}));
}

void RepairStepTest::onceMoreAfterAllWasWritten()
{
    const auto verdict = verdictOf({finding(Reason::FilterContent, u"/f.bin2"_s)});
    // snapd compiles a filter only when its source has changed: what it wrote anew may still have to be compiled.
    QCOMPARE(nextRepairStep(verdict, evidence(TextAge::AsLoaded), {compile, anew}), std::optional(compile));
    QVERIFY(!nextRepairStep(verdict, evidence(TextAge::AsLoaded), {anew, compile}));
}

void RepairStepTest::sharedFindings()
{
    const auto verdict = verdictOf({}, {finding(Reason::ProfileNotLoaded, u"snap-update-ns.vlc"_s)});
    QCOMPARE(nextRepairStep(verdict, evidence(TextAge::AsLoaded), {}), std::optional(RepairStep{Kind::LoadProfile, u"snap-update-ns.vlc"_s}));
}

QTEST_GUILESS_MAIN(RepairStepTest)

#include "repairsteptest.moc"
