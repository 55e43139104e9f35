// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helperfakes.h"

#include "helper/denialsport.h"
#include "helper/follow/follower.h"

#include <QAbstractEventDispatcher>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

namespace
{

class Source final : public RecordSource
{
public:
    bool works = true;
    FeedOrigin from = FeedOrigin::Journal;

    bool open() override { return works; }
    [[nodiscard]] FeedOrigin origin() const override { return from; }
};

class Sink final : public FeedSink
{
public:
    QList<FeedOrigin> beginnings;
    QList<QByteArray> messages;
    bool hasMore = false;

    void began(FeedOrigin origin) override { beginnings << origin; }
    void records(const QByteArray &lines, bool more) override
    {
        messages << lines;
        hasMore = hasMore || more;
    }
};

QByteArray refusal(uint uid, const QByteArray &name = "/x")
{
    return "audit: type=1400 audit(1.2:3): apparmor=\"DENIED\" operation=\"open\" profile=\"snap.vlc.vlc\" name=\"" + name
        + "\" fsuid=" + QByteArray::number(uid);
}

struct Desk {
    Source source;
    Sink sink;
    HelperFakes::StillClock clock;
    Follower follower;

    explicit Desk(bool everybody, const Follower::Limits &limits = {.burst = 3, .perSecond = 1, .bytes = 300, .gather = std::chrono::milliseconds(0)})
        : follower({.isOfEverybody = everybody, .uid = 1000, .busName = u":1.42"_s}, &source, &sink, clock, limits)
    {
    }
};

}

/** What is told of refusals as they happen, and how much of it. */
class FollowerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopes();
    void noScopes_data();
    void noScopes();
    void ownOnly();
    void everybodys();
    void devices();
    void bounded();
    void together();
    void notAtOnce();
    void inspiteOfAFlood();
    void sleepsAfterwards();
    void tellsOfLosses();
    void nothingToFollow();
};

void FollowerTest::scopes()
{
    for (const bool everybody : {false, true}) {
        const FollowScope scope{.isOfEverybody = everybody, .uid = 4294967294U, .busName = u":1.42"_s};
        QCOMPARE(scope.instance(), everybody ? u"all-4294967294-1.42"_s : u"own-4294967294-1.42"_s);
        QCOMPARE(FollowScope::parse(scope.instance()), scope);
    }
}

void FollowerTest::noScopes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *bad : {"",
             "own",
             "own-1000",
             "own-1000-",
             "own-01000-1.42",
             "own--1-1.42",
             "own-+1-1.42",
             "own- 1-1.42",
             "own-4294967296-1.42",
             "any-1000-1.42",
             "all-1000-1.42-",
             "all-1000-x",
             "all-1000-1.42\n",
             "own-1000-org.example",
             "OWN-1000-1.42"}) {
        QTest::newRow(bad) << QString::fromLatin1(bad);
    }
}

void FollowerTest::noScopes()
{
    QFETCH(QString, text);
    QVERIFY(!FollowScope::parse(text));
}

void FollowerTest::ownOnly()
{
    Desk desk(false);
    QVERIFY(desk.follower.start());
    QCOMPARE(desk.sink.beginnings, QList<FeedOrigin>{FeedOrigin::Journal});
    Q_EMIT desk.source.arrived(7, 0, refusal(1001));
    Q_EMIT desk.source.arrived(7, 0, "usb 1-1: new device");
    Q_EMIT desk.source.arrived(7, 1107, refusal(1000)); // of another kind, whatever it says
    QTest::qWait(5);
    QVERIFY(desk.sink.messages.isEmpty());
    Q_EMIT desk.source.arrived(7, 1400, refusal(1000, "/a\nb"));
    QTRY_COMPARE(desk.sink.messages.size(), 1);
    QCOMPARE(desk.sink.messages[0], "7\t" + refusal(1000, "/a b") + '\n');
    QVERIFY(!desk.sink.hasMore);
    QCOMPARE(desk.follower.told(), 1);
}

void FollowerTest::everybodys()
{
    Desk desk(true);
    QVERIFY(desk.follower.start());
    Q_EMIT desk.source.arrived(7, 0, refusal(1001));
    QTRY_COMPARE(desk.sink.messages.size(), 1);
}

void FollowerTest::devices()
{
    const QByteArray record = "devices: label=snap.vlc.vlc pid=7 fsuid=1000 block=0 major=81 minor=0 denied=rw";
    Desk own(false);
    own.source.from = FeedOrigin::Trace;
    QVERIFY(own.follower.start());
    QCOMPARE(own.sink.beginnings, QList<FeedOrigin>{FeedOrigin::Trace});
    Q_EMIT own.source.arrived(7, recordDevice, QByteArray(record).replace("1000", "1001"));
    Q_EMIT own.source.arrived(7, recordDevice, QByteArray(record).replace("snap.vlc.vlc", "lxd-x"));
    Q_EMIT own.source.arrived(7, recordDevice, refusal(1000));
    Q_EMIT own.source.arrived(7, 0, record); // the text alone is none
    Q_EMIT own.source.arrived(8, recordDevice, record);
    QTRY_COMPARE(own.sink.messages.size(), 1);
    QCOMPARE(own.sink.messages[0], "8\t" + record + '\n');
    Desk all(true);
    QVERIFY(all.follower.start());
    Q_EMIT all.source.arrived(7, recordDevice, refusal(1000));
    Q_EMIT all.source.arrived(7, recordDevice, QByteArray(record).replace("1000", "0"));
    QTRY_COMPARE(all.sink.messages.size(), 1);
    QVERIFY(all.sink.messages[0].contains("fsuid=0 ") && all.sink.messages[0].count('\n') == 1);
}

void FollowerTest::bounded()
{
    Desk desk(false);
    QVERIFY(desk.follower.start());
    for (int i = 0; i < 100; ++i) {
        Q_EMIT desk.source.arrived(i, 0, refusal(1000, QByteArray(150, 'x')));
    }
    QTRY_VERIFY(desk.sink.hasMore);
    QCOMPARE(desk.follower.told(), 3); // the burst
    QCOMPARE(desk.sink.messages.join().count('\n'), 3);
    QCOMPARE(desk.sink.messages.size(), 3); // one does not fit beside another
    desk.clock.now += 1000;
    Q_EMIT desk.source.arrived(7, 0, refusal(1000));
    Q_EMIT desk.source.arrived(7, 0, refusal(1000));
    QTRY_COMPARE(desk.sink.messages.size(), 4);
    QCOMPARE(desk.follower.told(), 4);
    // A single record is cut before it could be too long.
    desk.clock.now += 1000;
    Q_EMIT desk.source.arrived(
        7, 0, "audit: type=1326 audit(1.2:3): auid=0 uid=1000 gid=1000 subj=snap.vlc.vlc pid=7 sig=0 syscall=165 comm=" + QByteArray(3'000, 'x'));
    QTRY_COMPARE(desk.sink.messages.size(), 5);
    QVERIFY(desk.sink.messages.constLast().size() < 2100);
    QVERIFY(!desk.sink.messages.contains(QByteArray())); // nothing is told for its own sake
}

void FollowerTest::together()
{
    const QByteArray line = "7\t" + refusal(1000) + '\n';
    Desk desk(false, {.burst = 10, .perSecond = 1, .bytes = 2 * line.size(), .gather = std::chrono::milliseconds(0)});
    QVERIFY(desk.follower.start());
    for (int i = 0; i < 3; ++i) {
        Q_EMIT desk.source.arrived(7, 0, refusal(1000));
    }
    QTRY_COMPARE(desk.sink.messages.size(), 2);
    QCOMPARE(desk.sink.messages, (QList<QByteArray>{line + line, line})); // two fill a message
}

void FollowerTest::notAtOnce()
{
    Desk desk(false, {.burst = 10, .perSecond = 1, .bytes = 300, .gather = std::chrono::hours(1)});
    QVERIFY(desk.follower.start());
    Q_EMIT desk.source.arrived(7, 0, refusal(1000));
    QTest::qWait(20);
    QVERIFY(desk.sink.messages.isEmpty());
}

/** What keeps coming does not keep what came from being told. */
void FollowerTest::inspiteOfAFlood()
{
    Desk desk(false, {.burst = 3, .perSecond = 1, .bytes = 1000, .gather = std::chrono::milliseconds(100)});
    QVERIFY(desk.follower.start());
    QTimer flood;
    connect(&flood, &QTimer::timeout, &desk.source, [&desk] {
        Q_EMIT desk.source.arrived(7, 0, refusal(1000));
    });
    flood.start(0);
    QTRY_VERIFY(!desk.sink.messages.isEmpty());
}

/** Nothing goes on when all is told. */
void FollowerTest::sleepsAfterwards()
{
    Desk desk(false);
    QVERIFY(desk.follower.start());
    Q_EMIT desk.source.arrived(7, 0, refusal(1000));
    QTRY_COMPARE(desk.sink.messages.size(), 1);
    int turns = 0;
    while (QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents) && turns < 1000) {
        ++turns;
    }
    QVERIFY(turns < 1000);
}

void FollowerTest::tellsOfLosses()
{
    Desk desk(false);
    QVERIFY(desk.follower.start());
    for (int i = 0; i < 100; ++i) {
        Q_EMIT desk.source.lost();
    }
    QTRY_VERIFY(desk.sink.hasMore);
    QCOMPARE(desk.sink.messages, QList<QByteArray>{QByteArray()}); // once
    Q_EMIT desk.source.arrived(7, 1400, refusal(1000));
    QTRY_COMPARE(desk.sink.messages.size(), 2);
    QCOMPARE(desk.follower.told(), 1);
}

void FollowerTest::nothingToFollow()
{
    Desk desk(false);
    desk.source.works = false;
    QVERIFY(!desk.follower.start());
    QVERIFY(desk.sink.beginnings.isEmpty());
}

QTEST_GUILESS_MAIN(FollowerTest)

#include "followertest.moc"
