// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/intentions.h"
#include "ui/appmenu.h"
#include "ui/apppage.h"
#include "ui/blockedview.h"
#include "ui/newsbar.h"
#include "ui/newssentences.h"
#include "ui/permissionrow.h"
#include "ui/protectionview.h"
#include "wordwatch.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::VisibleTexts;
using Tests::WholeWindow;
using Tests::WordWatch;

/** Whatever the window says of what happens comes from a translation, or is data. */
class TranslatableChangesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WordWatch> m;

private Q_SLOTS:
    void init() { m = std::make_unique<WordWatch>(); }
    void cleanup()
    {
        if (!QTest::currentTestFailed()) {
            QCOMPARE(m->untranslated(), QStringList());
        }
        m.reset();
    }

    void changes()
    {
        QVERIFY(m->openWindow());
        m->door.asksPassword = true;
        m->submit(u"camera"_s);
        m->look();
        QTRY_VERIFY(m->door.isPasswordWanted());
        QTest::qWait(500); // rows are patient before they say that they wait
        m->look();
        m->door.answerPassword(true);
        m->world.holdsChanges = true;
        m->submit(u"audio-record"_s);
        QTRY_VERIFY(!m->world.runningChanges().isEmpty());
        QTest::qWait(500);
        m->look();
        for (const QString &change : m->world.runningChanges()) {
            m->world.endChange(change);
        }
        m->world.holdsChanges = false;
        QTRY_VERIFY(m->queue.open().isEmpty());
        m->world.startChange(u"refresh-snap"_s, {u"vlc"_s});
        m->door.refuseNext(Privileged::Refusal::Conflict, {}, u"vlc"_s, u"refresh-snap"_s);
        m->submit(u"removable-media"_s);
        QTest::qWait(500);
        m->look();
        m->endAll();
        QTRY_VERIFY(m->queue.open().isEmpty());
        m->door.refuseNext(Privileged::Refusal::SnapdRefused, u"(snapd)"_s);
        m->submit(u"avahi-control"_s);
        QTRY_VERIFY(m->row(u"vlc"_s, u"avahi-control"_s)->entry().problem);
        m->look();
    }

    void many()
    {
        QVERIFY(m->openWindow());
        Intentions *intentions = m->panel->intentions();
        m->world.holdsChanges = true;
        intentions->turnOff(m->store.plugsOf(u"vlc"_s));
        QTRY_VERIFY(!m->world.runningChanges().isEmpty());
        QTest::qWait(500);
        m->look();
        m->world.holdsChanges = false;
        QTRY_VERIFY_WITH_TIMEOUT(m->endAll() && intentions->open().isEmpty(), 20'000);
        m->look();
        m->door.refuseNext(Privileged::Refusal::SnapdRefused, u"(snapd)"_s);
        intentions->turnOn(m->store.plugsOf(u"chromium"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m->endAll() && intentions->open().isEmpty(), 20'000);
        for (QToolButton *button : m->panel->findChildren<QToolButton *>()) {
            if (button->isCheckable() && button->parent()->objectName() == "intentionBar"_L1) {
                button->click();
            }
        }
        m->look();
        intentions->turnOff({{u"chromium"_s, u"home"_s}});
        QTRY_VERIFY(intentions->open().isEmpty());
        m->look();
        intentions->undo();
        QTRY_VERIFY(intentions->open().isEmpty());
        m->look();
        auto *menu = m->panel->findChild<AppPage *>()->findChild<AppMenu *>()->menu();
        for (QAction *action : menu->actions()) {
            action->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(m->endAll() && intentions->open().isEmpty(), 20'000);
            m->look();
        }
    }

    void news()
    {
        QVERIFY(m->openWindow());
        const QString update = m->world.startChange(u"refresh-snap"_s, {u"vlc"_s});
        m->world.addPlug(u"vlc"_s, {u"bluez"_s, u"bluez"_s});
        m->world.addPlug(u"vlc"_s, {u"raw-usb"_s, u"raw-usb"_s});
        m->world.connectPlug({u"vlc"_s, u"bluez"_s}, {u"snapd"_s, u"bluez"_s}, false);
        m->world.snap(u"vlc"_s)->revision = u"8"_s;
        m->world.endChange(update);
        m->world.connectPlug({u"chromium"_s, u"audio-record"_s}, {u"snapd"_s, u"audio-record"_s}, false);
        m->world.addSnap(u"scanner"_s, u"Scanner"_s, {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}});
        m->world.connectPlug({u"scanner"_s, u"home"_s}, {u"snapd"_s, u"home"_s}, false);
        QTRY_VERIFY(m->news.news().size() >= 4);
        m->panel->findChild<NewsBar *>()->restMayMove();
        m->look();
        m->panel->showNews();
        m->lookThoroughly();
        m->texts.look(m->panel->currentTitle(), u"title"_s);
        const AppNames *names = m->panel->names();
        m->texts.look(NewsSentences::title(m->news.news(), *names), u"notification"_s);
        m->texts.look(NewsSentences::text(m->news.news(), *names), u"notification"_s);
        m->texts.look(NewsSentences::title(m->news.news().first(1), *names), u"notification"_s);
        m->texts.look(NewsSentences::text(m->news.news().first(1), *names), u"notification"_s);
        m->news.markAllSeen();
        m->look();
    }

    void protection()
    {
        m->confinementDoor.observeAnswer = Privileged::ObservedDenials{.lines
            = "1795383323615\taudit: type=1400 audit(1795383323.615:181): apparmor=\"DENIED\" operation=\"open\" class=\"file\" "
              "profile=\"snap.vlc.vlc\" name=\"/dev/video0\" pid=1 comm=\"x\" requested_mask=\"r\" denied_mask=\"r\" fsuid=1000 ouid=0\n",
            .hasMore = true};
        QVERIFY(m->openWindow());
        QVERIFY(m->machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap-update-ns.vlc.8"_s));
        m->protection->watch()->check(u"vlc"_s);
        QTRY_VERIFY(m->protection->watch()->of(u"vlc"_s).stage == SnapProtection::Stage::Known);
        m->look();
        auto *view = m->panel->findChild<ProtectionView *>();
        QTRY_VERIFY(view->isVisible());
        QVERIFY(WordWatch::press(view, u"What Was Blocked"_s));
        m->look();
        QTRY_COMPARE(m->protection->blocked()->stage(), BlockedBook::Stage::Known);
        m->look();
        const QPointer<BlockedView> blocked = m->panel->findChild<BlockedView *>();
        QVERIFY(blocked);
        QVERIFY(WordWatch::press(blocked, u"Watch Devices"_s));
        m->look();
        m->confinementDoor.observeAnswer
            = Privileged::Failure{.refusal = Privileged::Refusal::NotAuthorized, .detail = {}, .conflictSnap = {}, .conflictKind = {}};
        QVERIFY(WordWatch::press(blocked, u"Show All Users"_s));
        QTest::qWait(20);
        m->look();
        m->lookThoroughly();
    }

    void whenSnapdIsAway()
    {
        using Availability = PermissionStore::Availability;
        QVERIFY(m->openWindow());
        m->world.setAway(Snapd::ErrorCode::NotRunning);
        QTRY_COMPARE(m->store.availability(), Availability::NotRunning);
        m->look();
        for (const auto code : {Snapd::ErrorCode::NotInstalled,
                 Snapd::ErrorCode::NotRunning,
                 Snapd::ErrorCode::NotFound,
                 Snapd::ErrorCode::AccessDenied,
                 Snapd::ErrorCode::Malformed,
                 Snapd::ErrorCode::TimedOut}) {
            WholeWindow other;
            other.world.setAway(code);
            QVERIFY(other.open());
            QTRY_VERIFY(other.store.availability() != Availability::Connecting);
            m->texts.look(other.panel.get());
        }
        WholeWindow weak;
        weak.world.info.confinement = u"partial"_s;
        weak.world.info.sandboxFeatures.clear();
        QVERIFY(weak.open());
        QTRY_VERIFY(weak.store.hasState());
        weak.panel->showApp(u"vlc"_s);
        m->texts.look(weak.panel.get());
        WholeWindow empty;
        const QStringList names = empty.world.snapNames();
        for (const QString &name : names) {
            empty.world.removeSnap(name);
        }
        QVERIFY(empty.open());
        QTRY_VERIFY(empty.store.hasState());
        m->texts.look(empty.panel.get());
        WholeWindow young;
        young.world.dropSystemSlots();
        QVERIFY(young.open());
        QTRY_VERIFY(young.store.hasState());
        m->texts.look(young.panel.get());
    }
};

QTEST_MAIN(TranslatableChangesTest)

#include "translatablechangestest.moc"
