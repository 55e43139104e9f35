// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "desk.h"
#include "fakeconfinementdoor.h"
#include "machine.h"

#include "protection/protection.h"
#include "ui/appnames.h"
#include "ui/blockedview.h"
#include "ui/openssentences.h"
#include "ui/placeholder.h"
#include "ui/protectionsentences.h"
#include "ui/protectionview.h"

#include <KMessageWidget>

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Confinement::Finding;
using Confinement::FindingReason;

namespace
{

/** One app on a machine of files. */
struct Shown {
    MachineOfFiles::Machine machine;
    FakeRunner runner;
    Desk desk;
    FakeConfinementDoor door;
    std::unique_ptr<AppNames> names;
    std::unique_ptr<Protection> protection;

    bool build()
    {
        const bool ok = machine.build();
        ProtectionWatch::Ground ground;
        ground.runner = &runner;
        ground.root = machine.root();
        ground.secondLook = std::chrono::milliseconds(10);
        ground.retry = std::chrono::milliseconds(20);
        names = std::make_unique<AppNames>(&desk.store);
        protection = std::make_unique<Protection>(&desk.client, &desk.store, desk.queue.get(), &door, ground);
        return ok;
    }
};

const QByteArray blockedRecord = "1795383323615\taudit: type=1400 audit(1795383323.615:181): apparmor=\"DENIED\" operation=\"open\" class=\"file\" "
                                 "profile=\"snap.vlc.vlc\" name=\"/etc/<b>shadow\" pid=1 comm=\"x\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=0\n";

class Authorizations final : public Privileged::AuthorizationPort
{
public:
    Answers now;

    [[nodiscard]] Answers answers() const override { return now; }
    void refresh() override { }
    void forget() override { }
};

Finding finding(FindingReason reason)
{
    return {Confinement::standingOf(reason), reason, {}, {}};
}

}

/** What a person sees of protection, and what they can do about it. */
class ProtectionViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceForEachFinding();
    void weightiestFirst();
    void troubleAndRepair();
    void whatWasBlocked();
    void besideTheWindowAndNotInItsWay();
    void blockedAsItHappens();
    void recordsOfAuditd();
    void devicesAreWatched();
    void onlyTheNewestWereLookedAt();
    void noPasswordUnasked();
    void noPromiseWithoutALook();
    void ofOtherUsers();
    void howFarOneSwitch();
    void whatASwitchOpens();
};

void ProtectionViewTest::aSentenceForEachFinding()
{
    const QSet<FindingReason> quiet{FindingReason::Fine,
        FindingReason::NoAppArmor,
        FindingReason::AppArmorUnusable,
        FindingReason::DevMode,
        FindingReason::Classic,
        FindingReason::MountMissing};
    for (int i = 0; i <= int(FindingReason::ChangedMeanwhile); ++i) {
        const auto reason = static_cast<FindingReason>(i);
        Confinement::SnapVerdict verdict;
        verdict.shared = {finding(reason)};
        QCOMPARE(ProtectionSentences::findings(verdict).isEmpty(), quiet.contains(reason));
    }
}

void ProtectionViewTest::weightiestFirst()
{
    Confinement::SnapVerdict verdict;
    verdict.shared
        = {finding(FindingReason::MountLeftOver), finding(FindingReason::ToolFailed), finding(FindingReason::ProfileMode), finding(FindingReason::ProfileMode)};
    const QStringList sentences = ProtectionSentences::findings(verdict);
    QCOMPARE(sentences.size(), 3);
    QVERIFY(sentences[0].contains(u"not prevented"_s));
}

void ProtectionViewTest::troubleAndRepair()
{
    Shown shown;
    QVERIFY(shown.build());
    QVERIFY(shown.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap-update-ns.vlc.8"_s));
    shown.protection->watch()->check(u"vlc"_s);
    shown.desk.settle();
    // The memory's snaps have no programs, and such have no view; the sentences are the same.
    QVERIFY(QTest::qWaitFor([&shown] {
        shown.desk.settle(false);
        return shown.protection->watch()->of(u"vlc"_s).stage == SnapProtection::Stage::Known;
    }));
    const auto statement = ProtectionSentences::protection(shown.protection->watch()->of(u"vlc"_s), u"VLC"_s);
    QVERIFY(statement.isSerious && statement.canRepair);
    QVERIFY(statement.text.contains(u"VLC"_s));
    // While somebody looks again, that all was well is no answer; that it was not still is.
    SnapProtection looking = shown.protection->watch()->of(u"vlc"_s);
    looking.stage = SnapProtection::Stage::Looking;
    QVERIFY(ProtectionSentences::protection(looking, u"VLC"_s).isSerious);
    looking.verdict->shared.clear();
    looking.verdict->runnables.clear();
    QVERIFY(ProtectionSentences::protection(looking, u"VLC"_s).text.startsWith(u"Checking "_s));
    SnapProtection repairing = shown.protection->watch()->of(u"vlc"_s);
    repairing.isRepairing = true;
    QVERIFY(!ProtectionSentences::protection(repairing, u"VLC"_s).isSerious);
    // A restart is no repair.
    SnapProtection unconfined = shown.protection->watch()->of(u"vlc"_s);
    unconfined.verdict->shared = {finding(FindingReason::ProcessUnconfined)};
    unconfined.verdict->runnables.clear();
    QVERIFY(ProtectionSentences::protection(unconfined, u"VLC"_s).isSerious);
    QVERIFY(!ProtectionSentences::protection(unconfined, u"VLC"_s).canRepair);
    // Nobody could be asked for the password.
    unconfined.repair = failure(Privileged::Refusal::NoAgent);
    QVERIFY(ProtectionSentences::repair(unconfined).contains(u"no program of this session can ask for it"_s));
}

void ProtectionViewTest::whatWasBlocked()
{
    Shown shown;
    QVERIFY(shown.build());
    shown.door.observeAnswer = Privileged::ObservedDenials{.lines = blockedRecord, .hasMore = false};
    BlockedView view(&shown.desk.store, shown.names.get(), shown.protection->blocked(), nullptr, u"vlc"_s);
    QVERIFY(QTest::qWaitFor([&shown] {
        return shown.protection->blocked()->stage() == BlockedBook::Stage::Known;
    }));
    QCOMPARE(shown.door.asked, QStringList{u"follow own"_s});
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        // What a program chose is shown as it is, never as markup.
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
        texts << label->text();
    }
    QVERIFY(texts.join(u'|').contains(u"/etc/<b>shadow"_s));
    QVERIFY(texts.join(u'|').contains(u"Blocked by design"_s));
}

void ProtectionViewTest::besideTheWindowAndNotInItsWay()
{
    Shown shown;
    QVERIFY(shown.build());
    QWidget window;
    ProtectionView protection(&shown.desk.store, shown.names.get(), shown.protection.get(), &window);
    protection.setSnap(u"vlc"_s);
    const QList<QToolButton *> buttons = protection.findChildren<QToolButton *>();
    const auto open = std::ranges::find(buttons, u"What Was Blocked…"_s, &QToolButton::text);
    QVERIFY(open != buttons.cend());
    (*open)->click();
    const QPointer<BlockedView> view = window.findChild<BlockedView *>();
    QVERIFY(view && view->isVisible());
    QVERIFY2(!view->isModal(), "the switch that would help is in the window");
    (*open)->click();
    QCOMPARE(window.findChildren<BlockedView *>().size(), 1);
    protection.setSnap(u"vlc"_s);
    QVERIFY(view);
    protection.setSnap(u"zoom-client"_s);
    QVERIFY2(!view, "it is about the app that is shown");
}

void ProtectionViewTest::blockedAsItHappens()
{
    Shown shown;
    QVERIFY(shown.build());
    auto view = std::make_unique<BlockedView>(&shown.desk.store, shown.names.get(), shown.protection->blocked(), nullptr, u"vlc"_s);
    const auto texts = [&view] {
        QStringList all;
        for (const QLabel *label : view->findChildren<QLabel *>()) {
            if (label->isVisibleTo(view.get())) {
                all << label->text();
            }
        }
        return all.join(u'|');
    };
    QTRY_COMPARE(shown.protection->blocked()->live(), BlockedBook::Live::Starting);
    // What nobody was named for may have been one's own.
    QVERIFY(texts().contains(u"Nothing of Yours Was Recorded"_s) && texts().contains(u"recorded nothing as yours that"_s));
    QVERIFY(texts().contains(u"Only what was recorded as yours is listed"_s) && !texts().contains(u"by itself"_s));
    Q_EMIT shown.door.lastFeed->began(Helper::FeedOrigin::Kernel);
    QVERIFY(texts().contains(u"appears here by itself"_s));
    Q_EMIT shown.door.lastFeed->added({.lines = blockedRecord, .hasMore = false});
    QVERIFY(texts().contains(u"/etc/<b>shadow"_s) && !texts().contains(u"Was Recorded"_s));
    // What is the same is left as it is.
    const QList<QLabel *> before = view->findChildren<QLabel *>();
    Q_EMIT shown.door.lastFeed->added({.lines = blockedRecord, .hasMore = false});
    QCOMPARE(view->findChildren<QLabel *>(), before);
    QVERIFY(!texts().contains(u"More was blocked"_s));
    Q_EMIT shown.door.lastFeed->added({.lines = blockedRecord, .hasMore = true});
    QVERIFY(texts().contains(u"More was blocked than is listed here"_s));
    Q_EMIT shown.door.lastFeed->ended();
    QVERIFY(texts().contains(u"no longer appears here by itself"_s) && texts().contains(u"/etc/<b>shadow"_s));
    view.reset();
    QVERIFY(!shown.door.lastFeed);
}

void ProtectionViewTest::devicesAreWatched()
{
    Shown shown;
    QVERIFY(shown.build());
    const BlockedView view(&shown.desk.store, shown.names.get(), shown.protection->blocked(), nullptr, u"vlc"_s);
    const auto texts = [&view] {
        QStringList all;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&view)) {
                all << label->text();
            }
        }
        return all.join(u'|');
    };
    const QList<QPushButton *> buttons = view.findChildren<QPushButton *>();
    const auto it = std::ranges::find_if(buttons, [](const QPushButton *one) {
        return one->text() == u"Watch Devices…"_s;
    });
    QVERIFY(it != buttons.end());
    QPushButton *watch = *it;
    QTRY_COMPARE(shown.protection->blocked()->live(), BlockedBook::Live::Starting);
    QVERIFY(texts().contains(u"refused without a word, and so is what belongs to other users. “Watch Devices” tells"_s));
    watch->click();
    QVERIFY(!watch->isEnabled());
    QTRY_COMPARE(shown.door.asked.constLast(), u"devices own"_s);
    QTRY_VERIFY(shown.protection->blocked()->devices()->stage() == DeviceWatch::Stage::Starting);
    Q_EMIT shown.door.lastDeviceFeed->began(Helper::FeedOrigin::Trace);
    QVERIFY(!watch->isEnabled());
    QVERIFY(texts().contains(u"Devices that are refused appear here as well"_s) && !texts().contains(u"“Watch Devices”"_s));
    Q_EMIT shown.door.lastDeviceFeed->added(
        {.lines = "1795383323615\tdevices: label=snap.vlc.vlc pid=2694 fsuid=1000 block=0 major=81 minor=0 denied=rw name=2F6465762F766964656F30\n",
            .hasMore = false});
    QVERIFY(texts().contains(u"wanted to use the device /dev/video0."_s));
    // Of everybody's more is wanted.
    shown.protection->blocked()->follow(true);
    QTRY_VERIFY(watch->isEnabled());
    QVERIFY(texts().contains(u"only what your own programs are refused"_s) && texts().contains(u"/dev/video0"_s));
    Q_EMIT shown.door.lastDeviceFeed->ended();
    QVERIFY(texts().contains(u"no longer appear here"_s));
    shown.door.devicesAnswer = failure(Privileged::Refusal::NotAuthorized);
    watch->click();
    QTRY_COMPARE(shown.door.asked.constLast(), u"devices all"_s);
    QTRY_VERIFY(watch->isEnabled());
    const auto *message = view.findChild<KMessageWidget *>();
    QVERIFY(message && message->isVisibleTo(&view) && !message->text().isEmpty());
    // Nobody could be asked for the password, which is said, and how to help that.
    shown.door.devicesAnswer = failure(Privileged::Refusal::NoAgent);
    watch->click();
    QTRY_VERIFY(message->isVisibleTo(&view) && message->text().contains(u"no program of this session can ask for it"_s));
    QTRY_VERIFY(watch->isEnabled());
    shown.door.devicesAnswer = Privileged::ObservedDenials();
    shown.door.isFollowed = false;
    watch->click();
    QTRY_VERIFY(texts().contains(u"cannot be seen on this system now"_s));
    QVERIFY(watch->isEnabled() && !message->isVisibleTo(&view));
}

void ProtectionViewTest::recordsOfAuditd()
{
    Shown shown;
    QVERIFY(shown.build());
    shown.door.observeAnswer = Privileged::ObservedDenials{.lines = {}, .hasMore = false, .isElsewhere = true};
    const BlockedView view(&shown.desk.store, shown.names.get(), shown.protection->blocked(), nullptr, u"vlc"_s);
    const auto texts = [&view] {
        QStringList all;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&view)) {
                all << label->text();
            }
        }
        return all.join(u'|');
    };
    QTRY_COMPARE(shown.protection->blocked()->live(), BlockedBook::Live::Starting);
    // Nobody has looked, so it is not said that there was nothing.
    QVERIFY(texts().contains(u"auditd keeps the records"_s) && !texts().contains(u"Nothing Was Recorded"_s) && texts().contains(u"Not Known"_s));
    Q_EMIT shown.door.lastFeed->began(Helper::FeedOrigin::Kernel);
    Q_EMIT shown.door.lastFeed->added({.lines = blockedRecord, .hasMore = false});
    QVERIFY(texts().contains(u"/etc/<b>shadow"_s) && texts().contains(u"appears here by itself"_s));
    QVERIFY(texts().contains(u"auditd keeps the records"_s)); // of what was before
    Q_EMIT shown.door.lastFeed->ended();
    // Looking again would not show what happens until then.
    QVERIFY(!texts().contains(u"Look Again shows it"_s) && texts().contains(u"no longer appears here by itself"_s));
    shown.door.isFollowed = false;
    shown.protection->blocked()->follow(false);
    QTRY_COMPARE(shown.protection->blocked()->live(), BlockedBook::Live::Impossible);
    QVERIFY(!texts().contains(u"Look Again shows it"_s) && !texts().contains(u"by itself"_s));
    // The kernel cannot be listened to, and the log stays empty.
    shown.door.isFollowed = true;
    shown.protection->blocked()->follow(false);
    QTRY_COMPARE(shown.protection->blocked()->live(), BlockedBook::Live::Starting);
    Q_EMIT shown.door.lastFeed->began(Helper::FeedOrigin::Journal);
    QVERIFY(texts().contains(u"What is blocked from now on does not appear here."_s) && !texts().contains(u"by itself"_s));
    shown.protection->blocked()->follow(true);
    QTRY_VERIFY(!texts().contains(u"recorded as yours"_s));
    // journald has begun to take them.
    shown.door.observeAnswer = Privileged::ObservedDenials();
    shown.protection->blocked()->follow(false);
    QTRY_VERIFY(!texts().contains(u"auditd"_s) && texts().contains(u"Nothing Was Recorded"_s));
}

/** All that the helper tells at once is of other apps. */
void ProtectionViewTest::onlyTheNewestWereLookedAt()
{
    Shown shown;
    QVERIFY(shown.build());
    QByteArray ofAnother = blockedRecord;
    ofAnother.replace("snap.vlc.", "snap.chromium.");
    QVERIFY(ofAnother != blockedRecord);
    shown.door.observeAnswer = Privileged::ObservedDenials{.lines = ofAnother, .hasMore = true};
    const BlockedView view(&shown.desk.store, shown.names.get(), shown.protection->blocked(), nullptr, u"vlc"_s);
    const auto *nothing = view.findChild<Placeholder *>();
    QTRY_COMPARE(shown.protection->blocked()->stage(), BlockedBook::Stage::Known);
    QVERIFY(nothing->isVisibleTo(&view));
    QCOMPARE(nothing->accessibleName(), u"Not Known"_s);
    QVERIFY2(nothing->accessibleDescription().contains(u"Only the newest records were looked at, and none of them is about vlc."_s),
        qPrintable(nothing->accessibleDescription()));
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        QVERIFY2(!label->text().contains(u"othing Was Recorded"_s) && !label->text().contains(u"recorded nothing"_s), qPrintable(label->text()));
    }
    // There is nothing listed that there could be more than.
    shown.door.observeAnswer = Privileged::ObservedDenials{.lines = ofAnother, .hasMore = false};
    shown.protection->blocked()->follow(false);
    QTRY_COMPARE(nothing->accessibleName(), u"Nothing of Yours Was Recorded"_s);
    QVERIFY(nothing->accessibleDescription().startsWith(u"In the last days the system recorded nothing as yours that vlc was kept from."_s));
    shown.protection->blocked()->follow(true);
    QTRY_COMPARE(nothing->accessibleName(), u"Nothing Was Recorded"_s);
    QVERIFY(nothing->accessibleDescription().startsWith(u"In the last days the system recorded nothing that vlc was kept from."_s));
    // What comes by itself can be more than is kept, too.
    QVERIFY(shown.door.lastFeed);
    Q_EMIT shown.door.lastFeed->began(Helper::FeedOrigin::Kernel);
    Q_EMIT shown.door.lastFeed->added({.lines = ofAnother, .hasMore = true});
    QTRY_COMPARE(nothing->accessibleName(), u"Not Known"_s);
}

void ProtectionViewTest::noPasswordUnasked()
{
    Shown shown;
    QVERIFY(shown.build());
    Authorizations authorizations;
    authorizations.now.observing = Privileged::AuthorizationPort::Answer::Password;
    BlockedView view(&shown.desk.store, shown.names.get(), shown.protection->blocked(), &authorizations, u"vlc"_s);
    QTest::qWait(5);
    QVERIFY(shown.door.asked.isEmpty());
    const auto button = [&view](const QString &text) {
        const QList<QPushButton *> all = view.findChildren<QPushButton *>();
        const auto it = std::ranges::find_if(all, [&](const QPushButton *one) {
            return one->text() == text;
        });
        return it == all.end() ? nullptr : *it;
    };
    QVERIFY(!button(u"Look Again"_s)->isEnabled());
    shown.door.observeAnswer = failure(Privileged::Refusal::Cancelled);
    button(u"Show What Was Blocked…"_s)->click();
    QTRY_COMPARE(shown.protection->blocked()->stage(), BlockedBook::Stage::NotAsked);
    QCOMPARE(shown.door.asked, QStringList{u"follow own"_s});
    // Nobody could be asked for it, which is said.
    shown.door.observeAnswer = failure(Privileged::Refusal::NoAgent);
    button(u"Show What Was Blocked…"_s)->click();
    QTRY_COMPARE(shown.protection->blocked()->stage(), BlockedBook::Stage::Failed);
    // In the place of the list, so that it does not look as if there was nothing; with what to do, and a way to do it.
    const auto *nothing = view.findChild<Placeholder *>();
    QVERIFY(nothing && nothing->isVisibleTo(&view));
    QCOMPARE(nothing->accessibleName(), u"No Password Dialog"_s);
    QVERIFY(nothing->accessibleDescription().contains(u"no program of this session can ask for it, so nothing was read."_s));
    QVERIFY(nothing->accessibleDescription().contains(u"start its polkit agent"_s));
    QVERIFY(!view.findChild<KMessageWidget *>()->isVisibleTo(&view));
    shown.door.asked.clear();
    shown.door.observeAnswer = failure(Privileged::Refusal::NotAuthorized);
    QVERIFY(button(u"Try Again"_s) && button(u"Try Again"_s)->isVisibleTo(&view));
    button(u"Try Again"_s)->click();
    QTRY_COMPARE(nothing->accessibleName(), u"Not Allowed"_s);
    QCOMPARE(shown.door.asked, QStringList{u"follow own"_s});
    QVERIFY(nothing->accessibleDescription().contains(u"do not let you see what was blocked"_s));
    shown.door.observeAnswer = Privileged::ObservedDenials();
    button(u"Look Again"_s)->click();
    QTRY_COMPARE(shown.protection->blocked()->stage(), BlockedBook::Stage::Known);
    QVERIFY(button(u"Look Again"_s)->isEnabled());
    // Where it is free, nobody has to press anything.
    for (const auto answer : {Privileged::AuthorizationPort::Answer::Free, Privileged::AuthorizationPort::Answer::Unknown}) {
        authorizations.now.observing = answer;
        shown.door.asked.clear();
        const BlockedView free(&shown.desk.store, shown.names.get(), shown.protection->blocked(), &authorizations, u"vlc"_s);
        QCOMPARE(shown.door.asked, QStringList{u"follow own"_s});
        QTRY_COMPARE(shown.protection->blocked()->stage(), BlockedBook::Stage::Known);
    }
}

void ProtectionViewTest::noPromiseWithoutALook()
{
    QVERIFY(ProtectionSentences::protection({}, u"VLC"_s).text.isEmpty());
    SnapProtection known;
    known.stage = SnapProtection::Stage::Known;
    known.verdict = Confinement::SnapVerdict();
    known.verdict->shared = {finding(FindingReason::NoAppArmor)};
    const QString text = ProtectionSentences::protection(known, u"VLC"_s).text;
    // A directory that could not be mounted says nothing about when a program was started.
    SnapProtection mounts = known;
    mounts.verdict->shared = {finding(FindingReason::MountMissing)};
    QVERIFY(!ProtectionSentences::protection(mounts, u"VLC"_s).text.contains(u"started"_s));
    mounts.verdict->shared = {finding(FindingReason::FilterNewerThanProcess)};
    QVERIFY(ProtectionSentences::protection(mounts, u"VLC"_s).text.contains(u"started"_s));
    QVERIFY(text.isEmpty()); // the page says that this system does not confine
}

void ProtectionViewTest::ofOtherUsers()
{
    LeftOpen left;
    left.unseen = {100};
    const QString unseen = ProtectionSentences::leftOpen(left, u"VLC"_s, u"Camera"_s);
    QVERIFY(unseen.contains(u"another user"_s) && unseen.contains(u"not known"_s) && !unseen.contains(u"still has “Camera” open, from"_s));
    left.programs = {RunningProgram{.pid = 101, .tag = {}, .restart = {}, .devices = {{.path = "/dev/video0"}}}};
    const QString both = ProtectionSentences::leftOpen(left, u"VLC"_s, u"Camera"_s);
    QVERIFY(both.contains(u"still has “Camera” open, from"_s) && both.endsWith(unseen));
    left.unseen.clear();
    // One's own that could not be looked through, alone and beside others.
    left.opaque = {102};
    const QString opaque = ProtectionSentences::leftOpen(left, u"VLC"_s, u"Camera"_s);
    QVERIFY(opaque.contains(u"still has “Camera” open, from"_s) && opaque.contains(u"Not all that VLC has open"_s) && !opaque.contains(u"another user"_s));
    left.unseen = {100};
    const QString all = ProtectionSentences::leftOpen(left, u"VLC"_s, u"Camera"_s);
    QVERIFY(all.contains(u"another user"_s) && all.contains(u"Not all that VLC has open"_s));
    left.programs.clear();
    QVERIFY(!ProtectionSentences::leftOpen(left, u"VLC"_s, u"Camera"_s).contains(u"still has “Camera” open, from"_s));
    left.programs = {RunningProgram{.pid = 101, .tag = {}, .restart = {}, .devices = {{.path = "/dev/video0"}}}};
    left.unseen.clear();
    left.opaque.clear();
    QVERIFY(!ProtectionSentences::leftOpen(left, u"VLC"_s, u"Camera"_s).contains(u"another user"_s));
    // Connections and files have sentences of their own; one that was let in again has nothing left.
    left.programs = {{.pid = 101, .tag = {}, .restart = {}, .devices = {}, .hasFiles = true, .hasConnections = false}};
    QVERIFY(ProtectionSentences::leftOpen(left, u"VLC"_s, u"Home folder"_s).contains(u"still has files open that “Home folder” let it open"_s));
    left.programs.append({.pid = 102, .tag = {}, .restart = {}, .devices = {}, .hasFiles = false, .hasConnections = true});
    QVERIFY(ProtectionSentences::leftOpen(left, u"VLC"_s, u"X11"_s).contains(u"still connected to what “X11” let it reach"_s));
    left.turnedOn = true;
    QVERIFY(!ProtectionSentences::leftOpen(left, u"VLC"_s, u"X11"_s).contains(u"still"_s));
}

void ProtectionViewTest::howFarOneSwitch()
{
    using Confinement::RowEnforcement;
    using Level = RowEnforcement::Level;
    const auto said = [](const RowForce &force) {
        return ProtectionSentences::howFar(force, u"VLC"_s);
    };
    RowForce force;
    QVERIFY(said(force).isEmpty());
    force.isKnown = true;
    QVERIFY(said(force).contains(u"does not know"_s));
    force.enforcement.level = Level::Enforced;
    QVERIFY(!said(force).contains(u"Yes"_s)); // nobody has looked yet
    force.standing = Confinement::Standing::Enforced;
    QVERIFY(said(force).startsWith(u"Yes"_s));
    for (const FindingReason reason : {FindingReason::ProfileMode, FindingReason::ToolMissing}) {
        force.findings = {reason};
        force.standing = Confinement::standingOf(reason);
        QVERIFY(!said(force).contains(u"Yes"_s));
        QVERIFY(said(force).contains(reason == FindingReason::ProfileMode ? u"not prevented"_s : u"tool"_s));
    }
    // Rules that are whole keep nobody from what rules do not cover.
    force.findings.clear();
    force.standing = Confinement::Standing::Enforced;
    force.enforcement = {Level::NotHere, RowEnforcement::SoundServer};
    QVERIFY(said(force).startsWith(u"No."_s) && !said(force).contains(u"kernel"_s));
    force.enforcement = {Level::Partly, RowEnforcement::MessageBus};
    QVERIFY(said(force).contains(u"part"_s) && !said(force).contains(u"Yes"_s) && said(force).contains(u"D-Bus"_s));
    force.enforcement = {Level::NotHere, RowEnforcement::Classic};
    QVERIFY(said(force).contains(u"not confined"_s) && !said(force).contains(u"what snapd wrote"_s));
}

void ProtectionViewTest::whatASwitchOpens()
{
    const auto point = [](const QString &interface) {
        return OpensSentences::point(Confinement::interfaceAccess(interface), u"VLC"_s).join(u'\n');
    };
    QVERIFY(point(u"camera"_s).contains(u"/dev/video"_s) && point(u"camera"_s).startsWith(u"Devices"_s));
    QVERIFY(!point(u"camera"_s).contains(u"/sys/"_s));
    const auto plain = [](const QString &interface) {
        return OpensSentences::plain(Confinement::interfaceAccess(interface), u"VLC"_s);
    };
    QCOMPARE(plain(u"camera"_s), QStringList{u"Cameras (devices)"_s}); // no paths
    QCOMPARE(plain(u"ssh-keys"_s), QStringList{u"SSH keys, the private ones included (files to read)"_s});
    QVERIFY(plain(u"audio-record"_s).value(0).contains(u"sound server"_s));
    QCOMPARE(plain(u"never-heard-of"_s), QStringList{u"Not known to this program."_s});
    for (const QString &interface : Confinement::interfacesWithAccess()) {
        for (const QString &line : plain(interface)) {
            QVERIFY2(!line.contains(u'/') && !line.contains(u"%"_s) && !line.startsWith(u' ') && !line.contains(u"()"_s), qPrintable(line));
        }
    }
    QVERIFY(OpensSentences::details(Confinement::interfaceAccess(u"camera"_s)).join(u' ').contains(u"/sys/"_s));
    QVERIFY(point(u"audio-record"_s).contains(u"sound server"_s)); // nothing changes in the kernel, and nothing else is said
    QVERIFY(point(u"never-heard-of"_s).contains(u"Not known"_s));
    const QVariantMap attributes{{u"read"_s, QVariantList{u"$HOME/.netrc"_s}}};
    QVERIFY(OpensSentences::point(Confinement::interfaceAccess(u"personal-files"_s, attributes), u"VLC"_s).value(0).startsWith(u"Files to read:"_s));
    for (const QString &interface : Confinement::interfacesWithAccess()) {
        QVERIFY2(!point(interface).isEmpty(), qPrintable(interface));
        QVERIFY2(!point(interface).contains(u"%1"_s), qPrintable(interface));
    }
}

QTEST_MAIN(ProtectionViewTest)

#include "protectionviewtest.moc"
