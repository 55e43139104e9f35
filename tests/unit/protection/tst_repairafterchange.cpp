// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakeauthorizations.h"
#include "waiting.h"
#include "watched.h"

#include "protection/repairafterchange.h"

#include <QTest>

#include <functional>

#include <unistd.h>

using namespace Snapperms;
using namespace Snapperms::Tests;
using Answer = Privileged::AuthorizationPort::Answer;
using Confinement::FindingReason;
using Stage = SnapProtection::Stage;

namespace
{

/** A watched machine on which a profile is missing, and polkit lets this program repair. */
struct Repaired : Watched {
    FakeAuthorizations authorizations;
    std::unique_ptr<RepairAfterChange> repairs;
    std::function<void()> onRepair; ///< What the helper's program does.
    int decisions = 0;

    bool build(bool differs = true)
    {
        if (!Watched::build() || (differs && !removeHelperProfile())) {
            return false;
        }
        authorizations.now.repairing = Answer::Kept;
        repairs = std::make_unique<RepairAfterChange>(desk.queue.get(), watch.get(), &authorizations);
        QObject::connect(repairs.get(), &RepairAfterChange::decided, repairs.get(), [this](const QString &snap) {
            decisions += repairs->hasDecided(snap) ? 1 : 0;
        });
        QObject::connect(watch.get(), &ProtectionWatch::changed, watch.get(), [this] {
            if (watch->of(u"vlc"_s).isRepairing && onRepair) {
                onRepair();
            }
        });
        return true;
    }
    [[nodiscard]] SnapProtection vlc() const { return watch->of(u"vlc"_s); }
    /** A change of one's own; false when it did not end as it should. */
    bool turn(bool on)
    {
        const Privileged::Operation operation = on ? desk.connect(desk.camera, desk.systemCamera) : desk.disconnect(desk.camera, desk.systemCamera);
        return desk.endOf(operation).ending == ChangeRequest::Ending::Done;
    }
    bool settleAt(int asked)
    {
        return waitFor([this, asked] {
            desk.settle(false);
            return vlc().stage == Stage::Known && !vlc().isRepairing && authorizations.asked == asked;
        });
    }
    /** Time for what must not happen. */
    void linger()
    {
        for (int i = 0; i < 20; ++i) {
            desk.settle(false);
            QTest::qWait(5);
        }
    }
};

}

/** What a change that was made here left is put right by itself, and nothing else is. */
class RepairAfterChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBePutRight();
    void onceAfterAChange();
    void whereAPasswordIsAskedFor_data();
    void whereAPasswordIsAskedFor();
    void notAfterOthersChanges();
    void notWhereAllIsWell();
    void notWhatNoRepairHelps();
    void aFailureIsToldAndNotRepeated();
    void onceForManyChanges();
    void aLookOfBeforeTellsNothing();
    void disabledMeanwhile();
};

void RepairAfterChangeTest::whatCanBePutRight()
{
    Confinement::SnapVerdict verdict;
    QVERIFY(!verdict.canBeRepaired());
    for (int i = 0; i <= int(FindingReason::ChangedMeanwhile); ++i) {
        const auto reason = static_cast<FindingReason>(i);
        const QList<Confinement::Finding> findings{{Confinement::standingOf(reason), reason, {}, {}}};
        const bool isProcess = reason == FindingReason::ProcessUnconfined || reason == FindingReason::ProcessOtherLabel;
        const bool expected = Confinement::standingOf(reason) == Confinement::Standing::Differs && !isProcess;
        verdict.shared = findings;
        verdict.runnables.clear();
        QCOMPARE(verdict.canBeRepaired(), expected);
        verdict.shared.clear();
        verdict.runnables = {{{}, {}}, {{}, findings}};
        QCOMPARE(verdict.canBeRepaired(), expected);
    }
}

void RepairAfterChangeTest::onceAfterAChange()
{
    Repaired one;
    QVERIFY(one.build());
    // What polkit said earlier is of before the password was given.
    one.authorizations.said.repairing = Answer::Password;
    one.onRepair = [&one] {
        QVERIFY(one.vlc().isAutomatic);
        QCOMPARE(one.desk.queue->open().size(), 0);
        QVERIFY(one.machine.profile(u"snap-update-ns.vlc"_s, 8));
    };
    QVERIFY(one.turn(true));
    QVERIFY(one.settleAt(1));
    QTRY_COMPARE(one.door.asked, QStringList{u"repair vlc"_s});
    QVERIFY(one.settle());
    QCOMPARE(one.reasons(), QList<FindingReason>());
    QVERIFY(one.vlc().repair && one.vlc().isAutomatic);
    one.linger();
    QCOMPARE(one.door.asked.size(), 1);
    QVERIFY(one.repairs->hasDecided(u"vlc"_s));
    QCOMPARE(one.decisions, 1);

    // The next change is another matter; who asks for it then has asked.
    one.onRepair = {};
    QVERIFY(one.removeHelperProfile());
    one.authorizations.now.repairing = Answer::Free;
    QVERIFY(one.turn(false));
    QTRY_COMPARE_WITH_TIMEOUT((one.desk.settle(false), one.door.asked.size()), 2, 5000);
    QVERIFY(one.settle());
    QTRY_COMPARE(one.decisions, 2);
    one.watch->repair(u"vlc"_s);
    QVERIFY(!one.vlc().isAutomatic);
}

void RepairAfterChangeTest::whereAPasswordIsAskedFor_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("asks") << Answer::Password;
    QTest::newRow("forbids") << Answer::Never;
    QTest::newRow("does not answer") << Answer::Unknown;
}

/** Nobody is surprised by a password dialog: it stays an offer, also when a password is given for something else later. */
void RepairAfterChangeTest::whereAPasswordIsAskedFor()
{
    QFETCH(Answer, answer);
    Repaired one;
    QVERIFY(one.build());
    one.authorizations.said.repairing = Answer::Kept; // which is over
    one.authorizations.now.repairing = answer;
    QVERIFY(one.turn(true));
    QVERIFY(one.settleAt(1));
    one.linger();
    QCOMPARE(one.door.asked, QStringList());
    QVERIFY(one.vlc().verdict->canBeRepaired());
    QVERIFY(one.repairs->hasDecided(u"vlc"_s));

    one.authorizations.now.repairing = Answer::Kept;
    one.authorizations.refresh();
    one.watch->check(u"vlc"_s);
    QVERIFY(one.settleAt(2));
    one.linger();
    QCOMPARE(one.door.asked, QStringList());
}

void RepairAfterChangeTest::notAfterOthersChanges()
{
    Repaired one;
    QVERIFY(one.build());
    one.desk.snapd.finish(one.desk.snapd.beginChange(u"connect-snap"_s, {u"vlc"_s}));
    one.desk.settle();
    one.watch->setShown({u"vlc"_s});
    QVERIFY(one.settle());
    QVERIFY(one.vlc().verdict->canBeRepaired());
    one.linger();
    QCOMPARE(one.authorizations.asked, 0);
    QCOMPARE(one.door.asked, QStringList());

    // A request that never reached snapd changed nothing either.
    one.desk.door.script.push_back(MemoryDoor::Deed::Cancel);
    QVERIFY(!one.turn(true));
    one.watch->check(u"vlc"_s);
    QVERIFY(one.settle());
    one.linger();
    QCOMPARE(one.authorizations.asked, 0);
}

void RepairAfterChangeTest::notWhereAllIsWell()
{
    Repaired one;
    QVERIFY(one.build(false));
    QVERIFY(one.turn(true));
    QVERIFY(one.settle());
    one.linger();
    QCOMPARE(one.authorizations.asked, 0);
    QCOMPARE(one.decisions, 1);

    // What drifts later is nothing that this change left.
    QVERIFY(one.removeHelperProfile());
    one.watch->check(u"vlc"_s);
    QVERIFY(one.settle());
    QVERIFY(one.vlc().verdict->canBeRepaired());
    one.linger();
    QCOMPARE(one.authorizations.asked, 0);
    QCOMPARE(one.door.asked, QStringList());
}

void RepairAfterChangeTest::notWhatNoRepairHelps()
{
    Repaired one;
    QVERIFY(one.build(false));
    // Of one's own, who else's may not be one of the snap at all.
    const QByteArray mine = MachineOfFiles::scope("vlc.vlc").replace("1000", QByteArray::number(::geteuid()));
    QVERIFY(one.machine.process(51, "unconfined\n", mine, ::geteuid()));
    QVERIFY(one.turn(true));
    QVERIFY(one.settle());
    QCOMPARE(one.vlc().verdict->standing(), Confinement::Standing::Differs);
    one.linger();
    QCOMPARE(one.authorizations.asked, 0);
    QCOMPARE(one.door.asked, QStringList());
}

void RepairAfterChangeTest::aFailureIsToldAndNotRepeated()
{
    for (const Privileged::RepairAnswer &answer : {Privileged::RepairAnswer(failure(Privileged::Refusal::HelperMissing)),
             Privileged::RepairAnswer(Helper::RepairReport{.beganMs = 1, .steps = {}, .end = Helper::RepairReport::End::NotWhole})}) {
        Repaired one;
        QVERIFY(one.build());
        one.door.repairAnswer = answer;
        QVERIFY(one.turn(true));
        QTRY_COMPARE_WITH_TIMEOUT((one.desk.settle(false), one.door.asked.size()), 1, 5000);
        QVERIFY(one.settle());
        QVERIFY(one.vlc().repair && one.vlc().isAutomatic);
        QVERIFY(one.vlc().verdict->canBeRepaired());
        one.watch->check(u"vlc"_s);
        QVERIFY(one.settle());
        one.linger();
        QCOMPARE(one.door.asked.size(), 1);
    }
}

/** A repair may start snapd anew, which is nothing to do while more is to be changed. */
void RepairAfterChangeTest::onceForManyChanges()
{
    Repaired one;
    QVERIFY(one.build());
    one.onRepair = [&one] {
        QVERIFY(one.desk.isFinished(0) && one.desk.isFinished(1));
    };
    one.desk.queue->submit(one.desk.connect(one.desk.camera, one.desk.systemCamera));
    one.desk.queue->submit(one.desk.disconnect(one.desk.home, one.desk.systemHome));
    // The first has ended and was looked at while the second stands at the door.
    QVERIFY(one.desk.settleUntil([&one] {
        return one.desk.queue->open().constFirst()->stage() == ChangeRequest::Stage::Running;
    }));
    one.desk.door.keepsWaiting = true;
    QVERIFY(one.desk.settleUntil([&one] {
        return one.desk.isFinished(0);
    }));
    QVERIFY(one.settle());
    QVERIFY(one.vlc().verdict->canBeRepaired() && one.vlc().seen >= one.vlc().firstAfterChange);
    one.linger();
    QVERIFY(!one.desk.isFinished(1));
    QCOMPARE(one.authorizations.asked, 0);
    one.desk.door.keepsWaiting = false;
    one.desk.settleUntil([&one] {
        return one.desk.isFinished(1);
    });
    QTRY_COMPARE_WITH_TIMEOUT((one.desk.settle(false), one.door.asked.size()), 1, 5000);
    QVERIFY(one.settle());
    one.linger();
    QCOMPARE(one.door.asked.size(), 1);
}

/** A look that had begun before the change was over says nothing about what that left. */
void RepairAfterChangeTest::aLookOfBeforeTellsNothing()
{
    Repaired one;
    QVERIFY(one.build());
    one.watch->check(u"vlc"_s);
    QVERIFY(one.settle());
    QVERIFY(one.vlc().verdict->canBeRepaired());
    const quint64 before = one.vlc().seen;
    quint64 at = 0;
    one.onRepair = [&one, &at] {
        at = one.vlc().seen;
    };
    QVERIFY(one.turn(true));
    QTRY_COMPARE_WITH_TIMEOUT((one.desk.settle(false), one.door.asked.size()), 1, 5000);
    QVERIFY(at > before);
}

/** It is another app when it comes back: snapd has written everything anew. */
void RepairAfterChangeTest::disabledMeanwhile()
{
    Repaired one;
    QVERIFY(one.build());
    one.runner.onRun = [&one](const FakeRunner::Request &) {
        one.desk.snapd.setEnabled(u"vlc"_s, false);
        one.desk.snapd.touch(u"disable-snap"_s);
        one.desk.settle();
    };
    QVERIFY(one.turn(true));
    QTRY_COMPARE_WITH_TIMEOUT((one.desk.settle(false), one.desk.store.snap(u"vlc"_s)->isEnabled()), false, 5000);
    one.runner.onRun = {};
    QTRY_COMPARE_WITH_TIMEOUT((one.desk.settle(false), one.vlc().stage), Stage::NotLooked, 5000);
    one.desk.snapd.setEnabled(u"vlc"_s, true);
    one.desk.snapd.touch(u"enable-snap"_s);
    QVERIFY(one.desk.settleUntil([&one] {
        return one.desk.store.snap(u"vlc"_s)->isEnabled();
    }));
    one.watch->setShown({u"vlc"_s});
    QVERIFY(one.settle());
    QVERIFY(one.vlc().verdict->canBeRepaired());
    one.linger();
    QCOMPARE(one.authorizations.asked, 0);
    QCOMPARE(one.door.asked, QStringList());
}

QTEST_GUILESS_MAIN(RepairAfterChangeTest)

#include "tst_repairafterchange.moc"
