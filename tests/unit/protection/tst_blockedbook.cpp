// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "desk.h"
#include "fakeconfinementdoor.h"

#include "protection/blockedbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Helper::FeedOrigin;
using Live = BlockedBook::Live;
using Stage = BlockedBook::Stage;
using Kind = Confinement::Explanation::Kind;

namespace
{

const QByteArray cameraRecord
    = "1795383323615\taudit: type=1400 audit(1795383323.615:181): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"snap.vlc.vlc\" "
      "name=\"/dev/video0\" pid=2694 comm=\"vlc\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=0\n";

const QByteArray deviceRecord = "1795383323615\tdevices: label=snap.vlc.vlc pid=2694 fsuid=1000 block=0 major=81 minor=0 denied=rw\n";

Privileged::ObservedDenials observed(const QByteArray &lines)
{
    return {.lines = lines, .hasMore = false};
}

}

/** What was blocked, explained by how the switches are now. */
class BlockedBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyWhenAsked();
    void theNewestStandsForAGroup();
    void hostileLines();
    void refused();
    void cancelled();
    void nobodyToAsk();
    void live();
    void liveIsBounded();
    void notLive();
    void keepsWhatNoLogHas();
    void devices();
    void devicesOfAll();
    void noDevices();
    void onlyWhereItComesFrom_data();
    void onlyWhereItComesFrom();
};

void BlockedBookTest::readsOnlyWhenAsked()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    desk.settle();
    QCOMPARE(book.stage(), Stage::NotAsked);
    QVERIFY(door.asked.isEmpty());
    door.observeAnswer = observed(cameraRecord + cameraRecord);
    book.read(false);
    book.read(false); // while it is being read already
    QCOMPARE(book.stage(), Stage::Asking);
    QTRY_COMPARE(book.stage(), Stage::Known);
    QCOMPARE(door.asked, QStringList{u"observe own"_s});
    QVERIFY(!book.isOfEverybody());
    const auto groups = book.groupsOf(u"vlc"_s);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0].count, 1); // the same record twice
    QVERIFY(book.groupsOf(u"gtk"_s).isEmpty());
    book.read(true);
    QTRY_VERIFY(book.isOfEverybody());
}

void BlockedBookTest::theNewestStandsForAGroup()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    QByteArray newer = cameraRecord;
    newer.replace("1795383323615\t", "1795383324615\t").replace("3323.615:181", "3324.615:182").replace("/dev/video0", "/dev/video1");
    door.observeAnswer = observed(newer + cameraRecord); // as the helper has it
    book.read(false);
    QTRY_COMPARE(book.stage(), Stage::Known);
    QCOMPARE(book.groupsOf(u"vlc"_s).value(0).examples.constLast().object, "/dev/video1"_ba);
}

void BlockedBookTest::hostileLines()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    door.observeAnswer = observed("\n\t\nno tab\n9\t\nx\taudit: type=1400\n" + QByteArray(100'000, 'a') + '\n' + cameraRecord);
    book.read(false);
    QTRY_COMPARE(book.stage(), Stage::Known);
    QCOMPARE(book.groupsOf(u"vlc"_s).size(), 1);
}

void BlockedBookTest::refused()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    door.observeAnswer = observed(cameraRecord);
    book.read(false);
    QTRY_COMPARE(book.stage(), Stage::Known);
    door.observeAnswer = failure(Privileged::Refusal::NotAuthorized);
    book.read(true);
    QTRY_COMPARE(book.stage(), Stage::Failed);
    QCOMPARE(book.failure()->refusal, Privileged::Refusal::NotAuthorized);
    QCOMPARE(book.groupsOf(u"vlc"_s).size(), 1); // what was known is known
}

void BlockedBookTest::cancelled()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    door.observeAnswer = failure(Privileged::Refusal::Cancelled);
    book.read(true);
    QTRY_COMPARE(book.stage(), Stage::NotAsked);
    book.follow(true);
    book.leave(); // before there was an answer
    QCOMPARE(book.stage(), Stage::NotAsked);

    // That nothing was recorded is known from then on.
    door.observeAnswer = Privileged::ObservedDenials();
    book.read(false);
    QTRY_COMPARE(book.stage(), Stage::Known);
    door.observeAnswer = failure(Privileged::Refusal::Cancelled);
    book.read(true);
    QCOMPARE(book.stage(), Stage::Asking);
    QTRY_COMPARE(book.stage(), Stage::Known);
    QVERIFY(!book.isOfEverybody());
    book.follow(true);
    book.leave();
    QCOMPARE(book.stage(), Stage::Known);
}

/** That nobody could be asked for a password is no dialog that somebody closed. */
void BlockedBookTest::nobodyToAsk()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    door.observeAnswer = failure(Privileged::Refusal::NoAgent);
    door.devicesAnswer = door.observeAnswer;
    book.follow(false);
    QTRY_COMPARE(book.stage(), Stage::Failed);
    QCOMPARE(book.failure()->refusal, Privileged::Refusal::NoAgent);
    book.devices()->start(false);
    QTRY_COMPARE(book.devices()->stage(), DeviceWatch::Stage::Failed);
    QCOMPARE(book.devices()->failure()->refusal, Privileged::Refusal::NoAgent);
}

void BlockedBookTest::live()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    book.follow(false);
    QCOMPARE(book.stage(), Stage::Asking);
    QTRY_COMPARE(book.live(), Live::Starting);
    QCOMPARE(book.stage(), Stage::Known);
    QVERIFY(book.groupsOf(u"vlc"_s).isEmpty());
    Q_EMIT door.lastFeed->began(FeedOrigin::Kernel);
    QCOMPARE(book.live(), Live::On);
    QSignalSpy changed(&book, &BlockedBook::changed);
    Q_EMIT door.lastFeed->added(observed(cameraRecord));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(book.groupsOf(u"vlc"_s).value(0).count, 1);
    Q_EMIT door.lastFeed->added(observed(cameraRecord)); // told before
    QCOMPARE(book.groupsOf(u"vlc"_s).value(0).count, 1);
    QByteArray later = cameraRecord;
    Q_EMIT door.lastFeed->added(observed(later.replace("615:181", "615:182")));
    QCOMPARE(book.groupsOf(u"vlc"_s).value(0).count, 2);

    // Whoever does not get everybody's keeps what there is.
    const QPointer<Privileged::DenialFeed> own = door.lastFeed;
    door.observeAnswer = failure(Privileged::Refusal::Cancelled);
    book.follow(true);
    QTRY_COMPARE(book.stage(), Stage::Known);
    QVERIFY(own && book.live() == Live::On && !book.isOfEverybody());
    door.observeAnswer = observed(cameraRecord);
    book.follow(true);
    QTRY_VERIFY(book.isOfEverybody());
    QVERIFY(!own); // one is enough
    Q_EMIT door.lastFeed->began(FeedOrigin::Kernel);
    Q_EMIT door.lastFeed->ended();
    QCOMPARE(book.live(), Live::Ended);
    QCOMPARE(book.groupsOf(u"vlc"_s).size(), 1);
    book.leave();
    QVERIFY(!door.lastFeed);
    QCOMPARE(book.live(), Live::Off);
    book.follow(false);
    book.leave(); // before there was an answer
    QVERIFY(!door.lastFeed);
    QCOMPARE(book.stage(), Stage::Known);
}

void BlockedBookTest::liveIsBounded()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    book.follow(false);
    QTRY_COMPARE(book.live(), Live::Starting);
    for (int i = 0; i < 30; ++i) {
        QByteArray lines;
        for (int k = 0; k < 100; ++k) {
            QByteArray line = cameraRecord;
            lines += line.replace("615:181", QByteArray("615:" + QByteArray::number(i * 100 + k)));
        }
        Q_EMIT door.lastFeed->added(observed(lines));
    }
    QVERIFY(book.hasMore());
    QCOMPARE(book.groupsOf(u"vlc"_s).value(0).count, 2000);
}

void BlockedBookTest::notLive()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    door.isFollowed = false;
    door.observeAnswer = observed(cameraRecord);
    book.follow(false);
    QTRY_COMPARE(book.live(), Live::Impossible);
    QCOMPARE(book.groupsOf(u"vlc"_s).size(), 1);
    door.isFollowed = true;
    book.follow(false);
    QTRY_COMPARE(book.live(), Live::Starting);
    Q_EMIT door.lastFeed->ended(); // it never began
    QCOMPARE(book.live(), Live::Impossible);
    door.observeAnswer = failure(Privileged::Refusal::NotAuthorized);
    book.leave();
    book.follow(false);
    QTRY_COMPARE(book.stage(), Stage::Failed);
    QCOMPARE(book.live(), Live::Off);
}

void BlockedBookTest::keepsWhatNoLogHas()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    const auto told = [&](bool everybody, bool isElsewhere, const QByteArray &lines) {
        door.observeAnswer = Privileged::ObservedDenials{.lines = lines, .hasMore = false, .isElsewhere = isElsewhere};
        book.follow(everybody);
        QTRY_COMPARE(book.live(), Live::Starting);
        Q_EMIT door.lastFeed->began(FeedOrigin::Kernel);
    };
    const auto count = [&book] {
        return book.groupsOf(u"vlc"_s).value(0).count;
    };
    QByteArray old = cameraRecord;
    old.replace("615:181", "615:80");
    told(false, true, old);
    Q_EMIT door.lastFeed->added(observed(cameraRecord));
    QCOMPARE(count(), 2);
    told(false, true, old); // looked again
    QCOMPARE(count(), 2);
    told(true, true, {}); // what only the log had goes with it
    QCOMPARE(count(), 1);
    told(false, true, {}); // this may have been others'
    QCOMPARE(count(), 0);
    Q_EMIT door.lastFeed->added(observed(cameraRecord));
    told(false, false, {}); // the log has what there is
    QCOMPARE(count(), 0);
}

void BlockedBookTest::devices()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    desk.settle();
    book.follow(false);
    QTRY_COMPARE(book.live(), Live::Starting);
    QCOMPARE(book.devices()->stage(), DeviceWatch::Stage::Off);
    QVERIFY(!door.lastDeviceFeed); // never by itself
    book.devices()->start(false);
    book.devices()->start(false);
    QCOMPARE(book.devices()->stage(), DeviceWatch::Stage::Asking);
    QTRY_COMPARE(book.devices()->stage(), DeviceWatch::Stage::Starting);
    QCOMPARE(door.asked.count(u"devices own"_s), 1);
    QVERIFY(book.devices()->isEnough(false) && !book.devices()->isEnough(true));
    QSignalSpy changed(&book, &BlockedBook::changed);
    Q_EMIT door.lastDeviceFeed->began(FeedOrigin::Trace);
    QCOMPARE(book.devices()->stage(), DeviceWatch::Stage::On);
    QCOMPARE(changed.size(), 1);
    // What is no record of a device is none here, and the other way round.
    Q_EMIT door.lastDeviceFeed->added(observed(cameraRecord));
    Q_EMIT door.lastFeed->added(observed(deviceRecord));
    QVERIFY(book.groupsOf(u"vlc"_s).isEmpty());
    Q_EMIT door.lastDeviceFeed->added(observed(deviceRecord));
    Q_EMIT door.lastDeviceFeed->added(observed(deviceRecord)); // two of the kind are two
    const auto groups = book.groupsOf(u"vlc"_s);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0].count, 2);
    QCOMPARE(groups[0].explanation.interface, u"camera"_s);
    QCOMPARE(groups[0].lastMs, 1795383323615);
    // No log has them.
    book.follow(false);
    QTRY_COMPARE(book.live(), Live::Starting);
    QCOMPARE(book.groupsOf(u"vlc"_s).size(), 1);
    QVERIFY(door.lastDeviceFeed);
    Q_EMIT door.lastDeviceFeed->ended();
    QCOMPARE(book.devices()->stage(), DeviceWatch::Stage::Ended);
    QVERIFY(!book.devices()->isEnough(false));
    book.devices()->start(false);
    QTRY_COMPARE(book.devices()->stage(), DeviceWatch::Stage::Starting);
    book.leave();
    QVERIFY(!door.lastDeviceFeed);
    QCOMPARE(book.devices()->stage(), DeviceWatch::Stage::Off);
}

void BlockedBookTest::devicesOfAll()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    book.devices()->start(false);
    QTRY_COMPARE(book.devices()->stage(), DeviceWatch::Stage::Starting);
    Q_EMIT door.lastDeviceFeed->began(FeedOrigin::Trace);
    const QPointer<Privileged::DenialFeed> own = door.lastDeviceFeed;
    // Whoever does not get everybody's keeps what there is.
    for (const auto refusal : {Privileged::Refusal::Cancelled, Privileged::Refusal::NotAuthorized}) {
        door.devicesAnswer = failure(refusal);
        book.devices()->start(true);
        QTRY_VERIFY(book.devices()->stage() != DeviceWatch::Stage::Asking);
        QCOMPARE(book.devices()->stage(), DeviceWatch::Stage::On);
        QVERIFY(own && !book.devices()->isEnough(true));
        QCOMPARE(book.devices()->failure().has_value(), refusal != Privileged::Refusal::Cancelled);
    }
    door.devicesAnswer = Privileged::ObservedDenials();
    book.devices()->start(true);
    QTRY_VERIFY(book.devices()->isEnough(true));
    QVERIFY(!own && !book.devices()->failure());
    Q_EMIT door.lastDeviceFeed->began(FeedOrigin::Trace);
    Q_EMIT door.lastDeviceFeed->added(observed(deviceRecord));
    book.follow(true);
    QTRY_COMPARE(book.live(), Live::Starting);
    QCOMPARE(book.groupsOf(u"vlc"_s).size(), 1);
    book.leave();
    book.follow(false);
    QTRY_COMPARE(book.live(), Live::Starting);
    QVERIFY(book.groupsOf(u"vlc"_s).isEmpty()); // they may have been others'
}

void BlockedBookTest::noDevices()
{
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    for (const auto refusal : {Privileged::Refusal::Cancelled, Privileged::Refusal::NotAuthorized}) {
        door.devicesAnswer = failure(refusal);
        book.devices()->start(false);
        QTRY_VERIFY(book.devices()->stage() != DeviceWatch::Stage::Asking);
        const bool isCancelled = refusal == Privileged::Refusal::Cancelled;
        QCOMPARE(book.devices()->stage(), isCancelled ? DeviceWatch::Stage::Off : DeviceWatch::Stage::Failed);
        QCOMPARE(book.devices()->failure().has_value(), !isCancelled);
    }
    door.devicesAnswer = Privileged::ObservedDenials();
    book.devices()->start(false);
    QTRY_COMPARE(book.devices()->stage(), DeviceWatch::Stage::Starting);
    QVERIFY(!book.devices()->failure());
    Q_EMIT door.lastDeviceFeed->ended(); // it never began
    QCOMPARE(book.devices()->stage(), DeviceWatch::Stage::Impossible);
    door.isFollowed = false;
    book.devices()->start(false);
    QTRY_VERIFY(book.devices()->stage() != DeviceWatch::Stage::Asking);
    QCOMPARE(book.devices()->stage(), DeviceWatch::Stage::Impossible);
}

void BlockedBookTest::onlyWhereItComesFrom_data()
{
    QTest::addColumn<bool>("isElsewhere");
    QTest::addColumn<FeedOrigin>("origin");
    QTest::addColumn<Live>("live");
    QTest::newRow("the kernel") << false << FeedOrigin::Kernel << Live::On;
    QTest::newRow("the kernel, beside auditd") << true << FeedOrigin::Kernel << Live::On;
    QTest::newRow("the log") << false << FeedOrigin::Journal << Live::On;
    QTest::newRow("the log, which auditd leaves empty") << true << FeedOrigin::Journal << Live::Impossible;
}

void BlockedBookTest::onlyWhereItComesFrom()
{
    QFETCH(bool, isElsewhere);
    QFETCH(FeedOrigin, origin);
    QFETCH(Live, live);
    Desk desk;
    FakeConfinementDoor door;
    BlockedBook book(&desk.store, &door);
    door.observeAnswer = Privileged::ObservedDenials{.lines = {}, .hasMore = false, .isElsewhere = isElsewhere};
    book.follow(false);
    QTRY_COMPARE(book.live(), Live::Starting);
    Q_EMIT door.lastFeed->began(origin);
    QCOMPARE(book.live(), live);
    // Whatever comes all the same is shown.
    Q_EMIT door.lastFeed->added(observed(cameraRecord));
    QCOMPARE(book.groupsOf(u"vlc"_s).size(), 1);
}

QTEST_GUILESS_MAIN(BlockedBookTest)

#include "tst_blockedbook.moc"
