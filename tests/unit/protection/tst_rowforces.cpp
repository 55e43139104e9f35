// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "desk.h"
#include "fakeconfinementdoor.h"
#include "machine.h"
#include "toldkernel.h"
#include "waiting.h"

#include "protection/protectionwatch.h"
#include "protection/rowforces.h"
#include "protection/rulechanges.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Confinement::Finding;
using Confinement::FindingReason;
using Confinement::RowEnforcement;
using Confinement::Standing;

namespace
{

/** A desk on a machine of files, and what is told of its rows. */
struct Rows {
    MachineOfFiles::Machine machine;
    FakeRunner runner;
    Desk desk;
    FakeConfinementDoor door;
    std::unique_ptr<ProtectionWatch> watch;
    std::unique_ptr<RuleChanges> changes;
    ToldKernel told;
    std::unique_ptr<KernelAnswers> kernel;
    std::unique_ptr<RowForces> forces;

    bool build()
    {
        const bool ok = machine.build();
        ProtectionWatch::Ground ground;
        ground.runner = &runner;
        ground.root = machine.root();
        ground.secondLook = std::chrono::milliseconds(10);
        ground.retry = std::chrono::milliseconds(20);
        watch = std::make_unique<ProtectionWatch>(&desk.client, &desk.store, desk.queue.get(), &door, ground);
        changes = std::make_unique<RuleChanges>(&desk.store, desk.queue.get(), machine.root());
        kernel = std::make_unique<KernelAnswers>(&desk.store, machine.root(), [this](const QByteArray &query) {
            return told.answer(query);
        });
        forces = std::make_unique<RowForces>(&desk.store, watch.get(), changes.get(), kernel.get(), machine.root());
        desk.snapd.setApps(u"vlc"_s, {u"vlc"_s});
        desk.settle();
        return ok;
    }
    bool look()
    {
        watch->check(u"vlc"_s);
        return waitFor([this] {
            desk.settle(false);
            return watch->of(u"vlc"_s).stage == SnapProtection::Stage::Known;
        });
    }
    [[nodiscard]] RowForce camera() const { return forces->of(desk.camera); }
};

Finding finding(FindingReason reason)
{
    return {Confinement::standingOf(reason), reason, {}, {}};
}

Confinement::RunnableVerdict program(const QString &name, FindingReason reason)
{
    return {.tag = *Confinement::SecurityTag::parse(QString(u"snap.vlc."_s + name)), .findings = {finding(reason)}};
}

}

/** Whether one switch is in force. */
class RowForcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWithoutALook();
    void checkedOrNot();
    void withoutAppArmor();
    void onlyWhatItRestsOn();
    void onlyItsPrograms();
    void whatTheKernelSays();
    void kernelAndSwitchDisagree();
    void whatTurningItChanged();
    void turnedAgainMeanwhile();
    void differenceIsOfRules();
};

void RowForcesTest::nothingWithoutALook()
{
    Rows rows;
    QVERIFY(rows.build());
    QVERIFY(rows.camera() == RowForce());
    QVERIFY(rows.runner.requests.isEmpty());
}

void RowForcesTest::checkedOrNot()
{
    Rows rows;
    QVERIFY(rows.build());
    QSignalSpy spy(rows.forces.get(), &RowForces::changed);
    rows.forces->start();
    rows.forces->start();
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(spy.at(0).at(0).toString().isEmpty());
    QCOMPARE(rows.camera().enforcement.level, RowEnforcement::Level::Enforced);
    QVERIFY(!rows.camera().standing);
    QVERIFY(rows.runner.requests.isEmpty()); // nothing is compiled for it

    QVERIFY(rows.look());
    if (::geteuid() == 0) {
        QCOMPARE(rows.camera().standing, Standing::Enforced);
    }
    QVERIFY(rows.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap-update-ns.vlc.8"_s));
    QVERIFY(rows.look());
    QCOMPARE(rows.camera().standing, Standing::Differs);
    QVERIFY(rows.camera().findings.contains(FindingReason::ProfileNotLoaded));
    QVERIFY(!rows.forces->of({u"no"_s, u"such"_s}).isKnown);
}

void RowForcesTest::withoutAppArmor()
{
    Rows rows;
    QVERIFY(rows.build());
    QVERIFY(rows.machine.remove(MachineOfFiles::policy));
    rows.forces->start();
    QTRY_VERIFY(rows.camera().isKnown);
    QCOMPARE(rows.camera().enforcement.level, RowEnforcement::Level::NotHere);
    QVERIFY(rows.camera().enforcement.missing.testFlag(RowEnforcement::AppArmor));
}

void RowForcesTest::onlyWhatItRestsOn()
{
    Confinement::SnapVerdict verdict;
    verdict.shared = {finding(FindingReason::MountMissing),
        finding(FindingReason::DeviceTagLeftOver),
        finding(FindingReason::FilterContent),
        finding(FindingReason::ProfileMode),
        finding(FindingReason::ProfileMode)};
    const auto of = [&verdict](const QString &interface) {
        return findingsFor(verdict, Confinement::interfaceAccess(interface), {u"vlc"_s});
    };
    using Reasons = QList<FindingReason>;
    QCOMPARE(of(u"camera"_s), (Reasons{FindingReason::DeviceTagLeftOver, FindingReason::ProfileMode}));
    QCOMPARE(of(u"removable-media"_s), Reasons{FindingReason::ProfileMode});
    QCOMPARE(of(u"network-bind"_s), (Reasons{FindingReason::FilterContent, FindingReason::ProfileMode}));
    QCOMPARE(of(u"audio-record"_s), Reasons()); // the kernel has no say in it
    QCOMPARE(of(u"never-heard-of"_s).size(), 4); // so all of it may matter
    QCOMPARE(of(u"never-heard-of"_s).constLast(), FindingReason::MountMissing); // the least weighty
}

void RowForcesTest::onlyItsPrograms()
{
    Confinement::SnapVerdict verdict;
    verdict.runnables = {program(u"cvlc"_s, FindingReason::ProfileMode), program(u"vlc"_s, FindingReason::ProfileContent)};
    const Confinement::InterfaceAccess access = Confinement::interfaceAccess(u"camera"_s);
    QCOMPARE(findingsFor(verdict, access, {u"vlc"_s}), QList<FindingReason>{FindingReason::ProfileContent});
    QCOMPARE(findingsFor(verdict, access, {u"vlc"_s, u"cvlc"_s}).size(), 2);
    QVERIFY(findingsFor(verdict, access, {}).isEmpty());
}

void RowForcesTest::whatTheKernelSays()
{
    using Word = Confinement::KernelAnswer::Word;
    Rows rows;
    QVERIFY(rows.build());
    rows.forces->start();
    QTRY_VERIFY(rows.camera().isKnown);
    QCOMPARE(rows.camera().kernel.answer.word, Word::NotAsked);
    QVERIFY(rows.told.asked().isEmpty()); // nobody looks at it

    rows.told.refuse("snap.vlc.vlc");
    rows.forces->want(u"vlc"_s);
    QTRY_COMPARE(rows.camera().kernel.answer.word, Word::Refuses);
    QCOMPARE(rows.kernel->of(u"vlc"_s, Capability::Camera).answer.word, Word::Refuses);
    QCOMPARE(rows.kernel->of(u"vlc"_s, Capability::Location).answer.word, Word::NotAsked);
    QVERIFY(!rows.camera().contradicts);
    const qsizetype asked = rows.told.asked().size();
    rows.forces->want(u"vlc"_s);
    QTest::qWait(50);
    QCOMPARE(rows.told.asked().size(), asked); // once

    // It is asked again when snapd tells something else, and then says what is so by now.
    rows.told.allow("snap.vlc.vlc", "/dev/video0");
    QCOMPARE(rows.desk.endOf(rows.desk.connect(rows.desk.camera, rows.desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QTRY_COMPARE(rows.camera().kernel.answer.word, Word::Allows);
    QVERIFY(rows.camera().kernel.isExplained);
    QVERIFY(rows.look());
    QVERIFY(!rows.camera().contradicts);
}

void RowForcesTest::kernelAndSwitchDisagree()
{
    using Word = Confinement::KernelAnswer::Word;
    Rows rows;
    QVERIFY(rows.build());
    rows.told.allow("snap.vlc.vlc", "/dev/video0");
    rows.forces->start();
    rows.forces->want(u"vlc"_s);
    QTRY_COMPARE(rows.camera().kernel.answer.word, Word::Allows);
    QVERIFY(!rows.camera().kernel.isExplained);
    QVERIFY(!rows.camera().contradicts); // snapd may be at work
    QVERIFY(rows.look());
    QVERIFY(rows.camera().contradicts);

    rows.told.refuse("snap.vlc.vlc");
    QCOMPARE(rows.desk.endOf(rows.desk.connect(rows.desk.camera, rows.desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QTRY_COMPARE(rows.camera().kernel.answer.word, Word::Refuses);
    QVERIFY(rows.look());
    QVERIFY(rows.camera().contradicts);
}

void RowForcesTest::whatTurningItChanged()
{
    Rows rows;
    QVERIFY(rows.build());
    rows.forces->start();
    QTRY_VERIFY(rows.camera().isKnown);
    QVERIFY(!rows.camera().change);

    // snapd writes while the change is under way.
    const QString profile = MachineOfFiles::profiles + u"snap.vlc.vlc"_s;
    const qsizetype number = rows.desk.outcomes.size();
    rows.desk.queue->submit(rows.desk.connect(rows.desk.camera, rows.desk.systemCamera));
    QTest::qWait(100);
    QVERIFY(rows.machine.write(profile, "profile snap.vlc.vlc {}\n# Camera.\n/dev/video[0-9]* rw,\n"));
    QVERIFY(rows.desk.settleUntil([&rows, number] {
        return rows.desk.outcomes.at(number).finished > 0;
    }));
    QTRY_VERIFY(rows.camera().change);
    QCOMPARE(rows.camera().change->added, QList<QByteArray>{"/dev/video[0-9]* rw,"});
    QVERIFY(rows.camera().change->removed.isEmpty());

    // Off again, and this time nothing changes: that is told as well.
    QCOMPARE(rows.desk.endOf(rows.desk.disconnect(rows.desk.camera, rows.desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QTRY_VERIFY(rows.camera().change && *rows.camera().change == Confinement::RuleDifference());

    // Somebody else turns it: what is known is of another time.
    QVERIFY(rows.desk.snapd.connectOutside(rows.desk.camera, rows.desk.systemCamera));
    QVERIFY(waitFor([&rows] {
        rows.desk.settle();
        return !rows.camera().change;
    }));
}

void RowForcesTest::turnedAgainMeanwhile()
{
    Rows rows;
    QVERIFY(rows.build());
    rows.forces->start();
    QTRY_VERIFY(rows.camera().isKnown);
    // So much that it is not read before somebody else has turned the switch.
    QByteArray rules;
    for (int i = 0; i < 150'000; ++i) {
        rules += "/rule/" + QByteArray::number(i) + " r,\n";
    }
    for (const char *name : {"snap.vlc.vlc", "snap.vlc.other", "snap.vlc.third"}) {
        QVERIFY(rows.machine.write(MachineOfFiles::profiles + QString::fromLatin1(name), rules));
    }
    QSignalSpy spy(rows.changes.get(), &RuleChanges::changed);
    bool isAgainOff = false;
    connect(rows.desk.queue.get(), &ChangeQueue::finished, this, [&rows, &isAgainOff] {
        isAgainOff = rows.desk.snapd.disconnectOutside(rows.desk.camera, rows.desk.systemCamera);
    });
    QCOMPARE(rows.desk.endOf(rows.desk.connect(rows.desk.camera, rows.desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QVERIFY(isAgainOff && !rows.desk.store.permission(rows.desk.camera)->isOn());
    // What is read comes in the order in which it was asked for: what this one changes is told after the other would have been.
    QCOMPARE(rows.desk.endOf(rows.desk.disconnect(rows.desk.home)).ending, ChangeRequest::Ending::Done);
    QTRY_VERIFY_WITH_TIMEOUT(rows.changes->of(rows.desk.home), 60'000);
    QVERIFY(!rows.camera().change);
    QCOMPARE(spy.size(), 1);
}

void RowForcesTest::differenceIsOfRules()
{
    const auto rules = [](const QByteArray &text) {
        const Tree tree;
        return tree.write(MachineOfFiles::profiles + u"snap.vlc.vlc"_s, text) && tree.write(MachineOfFiles::profiles + u"snap.vlc_work.vlc"_s, "other,\n")
            ? Confinement::writtenRules(tree.root(), u"vlc"_s)
            : Confinement::WrittenRules();
    };
    using Difference = Confinement::RuleDifference;
    QVERIFY(rules("a,\n").isComplete);
    QVERIFY(difference(rules("a,\nb,\n"), rules("# why\n  b,\n\na,\n")) == Difference());
    QVERIFY(difference(rules("a,\n"), rules("b,\n#include <x>\n")) == (Difference{{"#include <x>", "b,"}, {"a,"}}));
    const Tree nothing;
    QVERIFY(Confinement::writtenRules(nothing.root(), u"vlc"_s).files.isEmpty());
}

QTEST_GUILESS_MAIN(RowForcesTest)

#include "tst_rowforces.moc"
