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
using Stage = BlockedBook::Stage;
using Kind = Confinement::Explanation::Kind;

namespace
{

const QByteArray cameraRecord
    = "1795383323615\taudit: type=1400 audit(1795383323.615:181): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"snap.vlc.vlc\" "
      "name=\"/dev/video0\" pid=2694 comm=\"vlc\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=0\n";

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
    void hostileLines();
    void refused();
    void cancelled();
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
}

QTEST_GUILESS_MAIN(BlockedBookTest)

#include "tst_blockedbook.moc"
