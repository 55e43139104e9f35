// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "watched.h"

#include <QTest>

#include <algorithm>

using namespace Snapperms;
using namespace Snapperms::Tests;
using Confinement::FindingReason;
using Stage = SnapProtection::Stage;

/** What happens to a snap between two looks, or in the middle of one. */
class ProtectionMeanwhileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shownAgainLater();
    void goneMeanwhile();
    void disabledMeanwhile();
    void noAccusationWhileSnapdIsAtWork();
};

/** Of what drifts in filters, rules of devices and their tags, the kernel tells nobody. */
void ProtectionMeanwhileTest::shownAgainLater()
{
    Watched watched;
    QVERIFY(watched.build());
    watched.watch->setShown({u"vlc"_s});
    QVERIFY(watched.settle());
    QCOMPARE(watched.reasons(), QList<FindingReason>());
    const auto compilations = [&watched] {
        return std::ranges::count_if(watched.runner.requests, [](const FakeRunner::Request &request) {
            return request.arguments.value(0) != "version-info"_L1;
        });
    };
    const auto compiled = compilations();
    const quint64 first = watched.watch->of(u"vlc"_s).seen;
    QVERIFY(watched.machine.write(MachineOfFiles::filters + u"snap.vlc.vlc.bin2"_s, "something else"));
    watched.time += std::chrono::seconds(59);
    watched.watch->setShown({});
    watched.watch->setShown({u"vlc"_s});
    watched.desk.settle();
    QCOMPARE(watched.watch->of(u"vlc"_s).seen, first);
    watched.time += std::chrono::seconds(2);
    // It is not the time that has it look.
    watched.desk.settle();
    QCOMPARE(watched.watch->of(u"vlc"_s).seen, first);
    watched.watch->setShown({u"vlc"_s});
    QVERIFY(watched.settle());
    QVERIFY(watched.watch->of(u"vlc"_s).seen > first);
    QCOMPARE(MachineOfFiles::reasons(watched.watch->of(u"vlc"_s).verdict->runnables.constFirst().findings), QList<FindingReason>{FindingReason::FilterContent});
    QCOMPARE(compilations(), compiled);
}

/** What a look says that was under way when the snap was removed is not said of the one that is installed then. */
void ProtectionMeanwhileTest::goneMeanwhile()
{
    Watched watched;
    QVERIFY(watched.build());
    // From within the look: the compilers are at work.
    watched.runner.onRun = [&watched](const FakeRunner::Request &) {
        if (watched.desk.store.snap(u"vlc"_s)) {
            watched.desk.snapd.removeSnap(u"vlc"_s);
            watched.desk.snapd.touch(u"remove-snap"_s);
            watched.desk.settle();
        }
    };
    watched.watch->setShown({u"vlc"_s, u"gtk"_s});
    QVERIFY(watched.settle(u"gtk"_s));
    QVERIFY(!watched.desk.store.snap(u"vlc"_s));
    QVERIFY(!QTest::qWaitFor(
        [&watched] {
            watched.desk.settle(false);
            return watched.watch->of(u"vlc"_s).stage != Stage::NotLooked;
        },
        100));
    QVERIFY(!watched.watch->of(u"vlc"_s).verdict);
}

void ProtectionMeanwhileTest::disabledMeanwhile()
{
    Watched watched;
    QVERIFY(watched.build());
    watched.watch->check(u"vlc"_s);
    QVERIFY(watched.settle());
    watched.desk.snapd.setEnabled(u"vlc"_s, false);
    watched.desk.snapd.touch(u"disable-snap"_s);
    watched.watch->check(u"vlc"_s);
    QVERIFY(watched.desk.settleUntil([&watched] {
        return watched.watch->of(u"vlc"_s).stage == Stage::NotLooked;
    }));
    QVERIFY(!watched.watch->of(u"vlc"_s).verdict);
    watched.desk.snapd.setEnabled(u"vlc"_s, true);
    watched.desk.snapd.touch(u"enable-snap"_s);
    QVERIFY(watched.desk.settleUntil([&watched] {
        return watched.desk.store.snap(u"vlc"_s)->isEnabled();
    }));
    watched.watch->setShown({u"vlc"_s});
    QVERIFY(watched.settle());
    QVERIFY(watched.watch->of(u"vlc"_s).verdict);
}

void ProtectionMeanwhileTest::noAccusationWhileSnapdIsAtWork()
{
    Watched watched;
    QVERIFY(watched.build());
    QVERIFY(watched.removeHelperProfile());
    QString change;
    watched.runner.onRun = [&](const FakeRunner::Request &) {
        if (change.isEmpty()) {
            change = watched.desk.snapd.beginChange(u"refresh-snap"_s, {u"vlc"_s});
        }
    };
    watched.watch->check(u"vlc"_s);
    QVERIFY(QTest::qWaitFor([&watched] {
        watched.desk.settle(false);
        return watched.watch->of(u"vlc"_s).stage == Stage::Waiting;
    }));
    QVERIFY(!watched.watch->of(u"vlc"_s).verdict);
    QVERIFY(watched.machine.profile(u"snap-update-ns.vlc"_s, 8)); // what snapd does in its change
    watched.desk.snapd.finish(change);
    QVERIFY(watched.settle());
    QCOMPARE(watched.reasons(), QList<FindingReason>());
}

QTEST_GUILESS_MAIN(ProtectionMeanwhileTest)

#include "tst_protectionmeanwhile.moc"
