// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "watched.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Confinement::FindingReason;
using Stage = SnapProtection::Stage;

/** When somebody looks, and what is told of it. */
class ProtectionWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingByItself();
    void whatIsShown();
    void afterAChange();
    void notWhereNothingBegan();
    void afterWhatFailedHalfWay();
    void waitsForSnapd();
    void onRequest();
    void repairAndLook();
    void driftedAfterARepair();
    void repairCancelled();
    void gone();
    void noAppArmor();
    void compilesOnlyWhatIsNew();
    void manyAtOnce();
};

void ProtectionWatchTest::nothingByItself()
{
    Watched watched;
    QVERIFY(watched.build());
    watched.desk.settle();
    QCOMPARE(watched.watch->of(u"vlc"_s).stage, Stage::NotLooked);
    QVERIFY(watched.runner.requests.isEmpty());
}

void ProtectionWatchTest::whatIsShown()
{
    Watched watched;
    QVERIFY(watched.build());
    watched.watch->setShown({u"vlc"_s});
    QVERIFY(watched.settle());
    QCOMPARE(watched.reasons(), QList<FindingReason>());
    // What is known is not looked at again only because somebody comes by.
    const qsizetype runs = watched.runner.requests.size();
    watched.watch->setShown({});
    watched.watch->setShown({u"vlc"_s});
    watched.desk.settle();
    QCOMPARE(watched.watch->of(u"vlc"_s).stage, Stage::Known);
    QCOMPARE(watched.runner.requests.size(), runs);
}

void ProtectionWatchTest::afterAChange()
{
    Watched watched;
    QVERIFY(watched.build());
    QSignalSpy spy(watched.watch.get(), &ProtectionWatch::changed);
    QCOMPARE(watched.desk.endOf(watched.desk.connect(watched.desk.camera, watched.desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QVERIFY(watched.settle());
    QVERIFY(watched.watch->of(u"vlc"_s).verdict);
    // The system snap is on the other side of nearly everything; it has no rules.
    for (const QList<QVariant> &call : std::as_const(spy)) {
        QCOMPARE(call.at(0).toString(), u"vlc"_s);
    }
}

void ProtectionWatchTest::notWhereNothingBegan()
{
    Watched watched;
    QVERIFY(watched.build());
    watched.desk.snapd.removeSlot(watched.desk.systemCamera);
    QVERIFY(watched.desk.endOf(watched.desk.connect(watched.desk.camera, watched.desk.systemCamera)).ending != ChangeRequest::Ending::Done);
    watched.desk.settle();
    QCOMPARE(watched.watch->of(u"vlc"_s).stage, Stage::NotLooked);
}

/** Undone as far as snapd could: whether what is in force is what is written is the question then. */
void ProtectionWatchTest::afterWhatFailedHalfWay()
{
    Watched watched;
    QVERIFY(watched.build());
    watched.desk.queue->submit(watched.desk.connect(watched.desk.camera, watched.desk.systemCamera));
    watched.desk.settleUntil(
        [&watched] {
            return !watched.desk.snapd.unfinished().isEmpty();
        },
        false);
    watched.desk.snapd.finish(watched.desk.snapd.unfinished().constFirst(), MemorySnapd::End::Failed);
    watched.desk.settleUntil([&watched] {
        return watched.desk.isFinished(0);
    });
    QCOMPARE(watched.desk.outcomes.at(0).ending, ChangeRequest::Ending::Failed);
    QVERIFY(watched.settle());
    QVERIFY(watched.watch->of(u"vlc"_s).verdict);
}

void ProtectionWatchTest::waitsForSnapd()
{
    Watched watched;
    QVERIFY(watched.build());
    const QString change = watched.desk.snapd.beginChange(u"refresh-snap"_s, {u"vlc"_s});
    watched.watch->check(u"vlc"_s);
    QVERIFY(QTest::qWaitFor([&watched] {
        watched.desk.settle(false);
        return watched.watch->of(u"vlc"_s).stage == Stage::Waiting;
    }));
    QVERIFY(!watched.watch->of(u"vlc"_s).verdict);
    watched.desk.snapd.finish(change);
    QVERIFY(watched.settle());
    QVERIFY(watched.watch->of(u"vlc"_s).verdict);
}

void ProtectionWatchTest::onRequest()
{
    Watched watched;
    QVERIFY(watched.build());
    watched.watch->check(u"vlc"_s);
    QVERIFY(watched.settle());
    QVERIFY(watched.removeHelperProfile());
    watched.watch->check(u"vlc"_s);
    QVERIFY(QTest::qWaitFor([&watched] {
        watched.desk.settle(false);
        return watched.watch->of(u"vlc"_s).stage == Stage::Known && watched.reasons().contains(FindingReason::ProfileNotLoaded);
    }));
}

void ProtectionWatchTest::repairAndLook()
{
    Watched watched;
    QVERIFY(watched.build());
    QVERIFY(watched.removeHelperProfile());
    watched.watch->check(u"vlc"_s);
    QVERIFY(watched.settle());
    QCOMPARE(watched.reasons(), QList<FindingReason>{FindingReason::ProfileNotLoaded});
    watched.watch->repair(u"vlc"_s);
    QVERIFY(watched.watch->of(u"vlc"_s).isRepairing);
    QVERIFY(watched.machine.profile(u"snap-update-ns.vlc"_s, 8)); // what the helper's program would do
    QVERIFY(QTest::qWaitFor([&watched] {
        watched.desk.settle(false);
        return watched.watch->of(u"vlc"_s).stage == Stage::Known && watched.reasons().isEmpty();
    }));
    QCOMPARE(watched.door.asked, QStringList{u"repair vlc"_s});
    QVERIFY(watched.watch->of(u"vlc"_s).repair);
    // Told until something else happens.
    QCOMPARE(watched.desk.endOf(watched.desk.connect(watched.desk.camera, watched.desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QVERIFY(!watched.watch->of(u"vlc"_s).repair);
}

/** How a repair ended is no longer said beside what went wrong later. */
void ProtectionWatchTest::driftedAfterARepair()
{
    Watched watched;
    QVERIFY(watched.build());
    QVERIFY(watched.removeHelperProfile());
    watched.watch->check(u"vlc"_s);
    QVERIFY(watched.settle());
    watched.watch->repair(u"vlc"_s);
    // It did not help, and is told with what still differs.
    QVERIFY(watched.settle());
    watched.watch->check(u"vlc"_s);
    QVERIFY(watched.settle());
    QVERIFY(watched.watch->of(u"vlc"_s).repair);
    QVERIFY(watched.machine.profile(u"snap-update-ns.vlc"_s, 8));
    watched.watch->check(u"vlc"_s);
    QVERIFY(watched.settle());
    QCOMPARE(watched.reasons(), QList<FindingReason>());
    QVERIFY(watched.watch->of(u"vlc"_s).repair);
    QVERIFY(watched.removeHelperProfile());
    watched.watch->check(u"vlc"_s);
    QVERIFY(watched.settle());
    QCOMPARE(watched.reasons(), QList<FindingReason>{FindingReason::ProfileNotLoaded});
    QVERIFY(!watched.watch->of(u"vlc"_s).repair);
}

void ProtectionWatchTest::repairCancelled()
{
    Watched watched;
    QVERIFY(watched.build());
    watched.door.repairAnswer = failure(Privileged::Refusal::Cancelled);
    watched.watch->repair(u"vlc"_s);
    QVERIFY(watched.settle());
    QVERIFY(!watched.watch->of(u"vlc"_s).repair);
    QVERIFY(watched.watch->of(u"vlc"_s).verdict);

    // Nobody could be asked: that is no decision of anybody's.
    watched.door.repairAnswer = failure(Privileged::Refusal::NoAgent);
    watched.watch->repair(u"vlc"_s);
    QVERIFY(watched.settle());
    const auto told = watched.watch->of(u"vlc"_s).repair;
    QVERIFY(told && std::get<Privileged::Failure>(*told).refusal == Privileged::Refusal::NoAgent);
}

void ProtectionWatchTest::gone()
{
    Watched watched;
    QVERIFY(watched.build());
    watched.watch->check(u"vlc"_s);
    QVERIFY(watched.settle());
    watched.desk.snapd.removeSnap(u"vlc"_s);
    watched.desk.snapd.touch(u"remove-snap"_s);
    QVERIFY(watched.desk.settleUntil([&watched] {
        return !watched.desk.store.snap(u"vlc"_s);
    }));
    QCOMPARE(watched.watch->of(u"vlc"_s).stage, Stage::NotLooked);
    watched.watch->check(u"vlc"_s);
    watched.desk.settle();
    QCOMPARE(watched.watch->of(u"vlc"_s).stage, Stage::NotLooked);
}

void ProtectionWatchTest::noAppArmor()
{
    Watched watched;
    QVERIFY(watched.build());
    QVERIFY(watched.machine.remove(MachineOfFiles::policy));
    watched.watch->check(u"vlc"_s);
    QVERIFY(watched.settle());
    const Confinement::SnapVerdict verdict = *watched.watch->of(u"vlc"_s).verdict;
    QVERIFY(!verdict.runnables.isEmpty());
    QVERIFY(MachineOfFiles::reasons(verdict.runnables[0].findings).contains(FindingReason::NoAppArmor));
}

void ProtectionWatchTest::compilesOnlyWhatIsNew()
{
    Watched watched;
    QVERIFY(watched.build());
    const auto compilations = [&watched] {
        QStringList texts;
        for (const FakeRunner::Request &request : std::as_const(watched.runner.requests)) {
            if (request.arguments.value(0) != "version-info"_L1) {
                texts << QString::fromUtf8(request.input.simplified());
            }
        }
        texts.sort();
        watched.runner.requests.clear();
        return texts;
    };
    watched.watch->setShown({u"vlc"_s});
    QVERIFY(watched.settle());
    QCOMPARE(compilations().size(), 3); // the program's profile and filter, and the profile of its mount helper

    // One switch: snapd writes one profile anew. That it is asked for by the request and, as the app is shown, by the kernel's notice, too, costs nothing.
    const QString name = u"snap.vlc.vlc"_s;
    const QByteArray text = "profile snap.vlc.vlc { /dev/video0 rw, }\n";
    QVERIFY(watched.machine.write(MachineOfFiles::profiles + name, text));
    const QString hash = MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7/raw_sha256"_s;
    QVERIFY(watched.machine.write(hash, MachineOfFiles::sha256(FakeRunner::blob(text)) + '\n'));
    QCOMPARE(watched.desk.endOf(watched.desk.connect(watched.desk.camera, watched.desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    watched.watch->check(u"vlc"_s);
    QVERIFY(watched.settle());
    QCOMPARE(compilations(), QStringList{QString::fromUtf8(text.simplified())});
    QCOMPARE(watched.reasons(), QList<FindingReason>());

    // And off again: what it was compiled from before is still known.
    QVERIFY(watched.machine.profile(name, 7));
    QCOMPARE(watched.desk.endOf(watched.desk.disconnect(watched.desk.camera, watched.desk.systemCamera)).ending, ChangeRequest::Ending::Done);
    QVERIFY(watched.settle());
    QCOMPARE(compilations(), QStringList());
    QCOMPARE(watched.reasons(), QList<FindingReason>());
}

void ProtectionWatchTest::manyAtOnce()
{
    Watched watched;
    QVERIFY(watched.build());
    const auto compiled = [&watched] {
        return std::ranges::count_if(std::exchange(watched.runner.requests, {}), [](const FakeRunner::Request &request) {
            return request.arguments.value(0) != "version-info"_L1;
        });
    };
    // All that are on the screen, one after the other; and once.
    QList<QString> order;
    connect(watched.watch.get(), &ProtectionWatch::changed, this, [&](const QString &snap) {
        if (watched.watch->of(snap).stage == Stage::Looking) {
            order << snap;
            for (const QString &other : {u"vlc"_s, u"gtk"_s}) {
                QVERIFY(other == snap || watched.watch->of(other).stage != Stage::Looking);
            }
        }
    });
    watched.watch->setShown({u"gtk"_s, u"nosuchsnap"_s, u"vlc"_s});
    QVERIFY(watched.settle() && watched.settle(u"gtk"_s));
    QCOMPARE(order, (QList<QString>{u"gtk"_s, u"vlc"_s}));
    QCOMPARE(compiled(), 3);
    watched.watch->setShown({});
    watched.watch->setShown({u"gtk"_s, u"vlc"_s});
    watched.watch->setShown({u"vlc"_s});
    watched.desk.settle();
    QCOMPARE(compiled(), 0);
    QCOMPARE(order.size(), 2);
}

QTEST_GUILESS_MAIN(ProtectionWatchTest)

#include "tst_protectionwatch.moc"
