// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/rowprotection.h"

#include "announcements.h"
#include "fakeconfinementdoor.h"
#include "fakesoundserver.h"
#include "machine.h"
#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "protection/protection.h"
#include "samples.h"
#include "ui/apppage.h"
#include "ui/intentionbar.h"
#include "ui/mainpanel.h"
#include "ui/mark.h"
#include "ui/permissionlist.h"
#include "ui/permissionpage.h"
#include "ui/permissionrow.h"
#include "ui/switchbutton.h"
#include "worlddoor.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QProcess>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::announced;
using Tests::hear;
using Tests::World;

/** What programs do meanwhile, and rules that are not in force, told in the rows: on each page with the same switch, in its place, and without moving what is
 * above. */
class RowProtectionTest : public QObject
{
    Q_OBJECT

private:
    MachineOfFiles::Machine m_machine;
    FakeRunner m_runner;
    Tests::FakeConfinementDoor m_confinementDoor;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Tests::WorldDoor> m_door;
    std::unique_ptr<PermissionStore> m_store;
    std::unique_ptr<ChangeQueue> m_queue;
    std::unique_ptr<PermissionInsight> m_insight;
    std::unique_ptr<Protection> m_protection;
    std::unique_ptr<MainPanel> m_panel;
    std::unique_ptr<Tests::Driver> m_driver;
    std::unique_ptr<QProcess> m_player;

    const QString m_held = u"still has “Camera” open"_s;

    [[nodiscard]] static QString camera(const QString &app) { return u"Allow %1 to use the camera"_s.arg(app); }
    void allow(const QString &snap) { m_world->connectPlug({snap, u"camera"_s}, {u"snapd"_s, u"camera"_s}); }

    /** A real process, so that its end can be waited for; what /proc tells of it is ours. */
    [[nodiscard]] bool play(int *number, const QByteArray &app = "vlc")
    {
        m_player = std::make_unique<QProcess>();
        m_player->start(u"sleep"_s, {u"1000"_s});
        const int pid = m_player->waitForStarted() ? int(m_player->processId()) : 0;
        *number = pid;
        return pid > 0 && m_machine.process(pid, "snap.vlc." + app + " (enforce)\n", MachineOfFiles::scope("vlc." + app));
    }
    [[nodiscard]] bool film()
    {
        int pid = 0;
        return play(&pid) && m_machine.link(u"/proc/%1/fd/5"_s.arg(pid), u"/dev/video0"_s);
    }
    void listenTo(Tests::FakeSoundServer *server)
    {
        const QString socket = m_machine.path(u"/native"_s);
        QVERIFY(Tests::makeSocket(socket));
        m_protection->uses()->listen({.root = m_machine.root(), .socket = socket, .plugin = {}, .given = server});
        QVERIFY(server->tell);
    }
    [[nodiscard]] PermissionRow *row(const QString &name) const
    {
        const QList<SwitchButton *> all = m_panel->findChildren<SwitchButton *>();
        const auto it = std::ranges::find_if(all, [&](const SwitchButton *button) {
            return button->isVisible() && button->accessibleName() == name;
        });
        return it == all.cend() ? nullptr : qobject_cast<PermissionRow *>((*it)->parentWidget());
    }
    /** What stands below a switch about programs and rules. */
    [[nodiscard]] QString told(const QString &name) const
    {
        QStringList texts;
        const PermissionRow *found = row(name);
        const auto *part = found ? found->findChild<RowProtection *>() : nullptr;
        const QList<KMessageWidget *> messages = part ? part->findChildren<KMessageWidget *>() : QList<KMessageWidget *>();
        for (const KMessageWidget *message : messages) {
            if (message->isVisible()) {
                texts << message->text();
            }
        }
        const QList<Mark *> marks = part ? part->findChildren<Mark *>() : QList<Mark *>();
        for (const Mark *mark : marks) {
            if (mark->isVisible()) {
                texts << mark->text();
            }
        }
        return texts.join(u'|');
    }
    [[nodiscard]] static QToolButton *button(const QWidget *within, const QString &text)
    {
        const QList<QToolButton *> all = within->findChildren<QToolButton *>();
        const auto it = std::ranges::find_if(all, [&text](const QToolButton *one) {
            return one->isVisible() && one->text() == text;
        });
        return it == all.cend() ? nullptr : *it;
    }
    [[nodiscard]] static qsizetype timesAnnounced(const QString &text) { return announced.filter(text).size(); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_machine.build() && m_machine.mkdir(u"/dev"_s));
        m_confinementDoor.asked.clear();
        m_world = std::make_unique<World>();
        Tests::addSamples(*m_world);
        Snapd::SnapApp program;
        program.name = u"vlc"_s;
        m_world->snap(u"vlc"_s)->apps = {program};
        allow(u"vlc"_s);
        m_door = std::make_unique<Tests::WorldDoor>(m_world.get());
        m_store = std::make_unique<PermissionStore>(m_world.get());
        m_queue = std::make_unique<ChangeQueue>(m_world.get(), m_store.get(), m_door.get());
        m_insight = std::make_unique<PermissionInsight>(m_world.get(), m_store.get(), nullptr);
        ProtectionWatch::Ground ground;
        ground.runner = &m_runner;
        ground.root = m_machine.root();
        ground.secondLook = std::chrono::milliseconds(10);
        ground.retry = std::chrono::milliseconds(20);
        m_protection = std::make_unique<Protection>(m_world.get(), m_store.get(), m_queue.get(), &m_confinementDoor, ground);
        m_panel = std::make_unique<MainPanel>(m_world.get(), m_store.get(), m_queue.get(), m_insight.get());
        m_panel->setProtection(m_protection.get());
        m_driver = std::make_unique<Tests::PanelDriver>(m_panel.get());
        // So high that what the bar below covers for a while is none of the rows that are looked at, and so low that there is something to scroll.
        m_panel->resize(1000, 580);
        QAccessible::installUpdateHandler(hear);
        announced.clear();
        m_store->start();
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_VERIFY(!m_driver->apps().isEmpty());
    }

    void cleanup()
    {
        QAccessible::installUpdateHandler(nullptr);
        m_driver.reset();
        m_panel.reset();
        m_protection.reset();
        m_insight.reset();
        m_queue.reset();
        m_store.reset();
        m_door.reset();
        m_world.reset();
        m_player.reset();
        QVERIFY(m_machine.remove(u"/proc"_s) && m_machine.remove(u"/dev"_s));
    }

    void whoStillFilmsIsToldWhereItWasTurnedOff_data()
    {
        QTest::addColumn<bool>("onThePageOfTheApp");
        QTest::newRow("page of the permission") << false;
        QTest::newRow("page of the app") << true;
    }

    void whoStillFilmsIsToldWhereItWasTurnedOff()
    {
        QFETCH(bool, onThePageOfTheApp);
        QVERIFY(film());
        onThePageOfTheApp ? m_driver->chooseApp(u"VLC"_s) : m_driver->choosePermission(u"Camera"_s);
        QVERIFY(!told(camera(u"VLC"_s)).contains(m_held));
        const int height = m_driver->heightOnScreen(camera(u"VLC"_s));
        m_driver->flip(camera(u"VLC"_s));
        QTRY_VERIFY(told(camera(u"VLC"_s)).contains(m_held));
        QCOMPARE(m_driver->heightOnScreen(camera(u"VLC"_s)), height);
        QCOMPARE(timesAnnounced(m_held), 1);
        const QList<KMessageWidget *> messages = row(camera(u"VLC"_s))->findChildren<KMessageWidget *>();
        QVERIFY(std::ranges::any_of(messages, [this](const KMessageWidget *message) {
            return message->isVisible() && message->accessibleName().contains(m_held);
        }));
        QVERIFY(button(row(camera(u"VLC"_s)), u"Restart VLC…"_s));
        QVERIFY(told(camera(u"Zoom"_s)).isEmpty() || !told(camera(u"Zoom"_s)).contains(m_held));
        // It goes with the program, and so does the keyboard's focus: to the switch.
        button(row(camera(u"VLC"_s)), u"Restart VLC…"_s)->setFocus();
        m_player->kill();
        QTRY_VERIFY(!told(camera(u"VLC"_s)).contains(m_held));
        QCOMPARE(m_driver->focused(), camera(u"VLC"_s));
        QCOMPARE(timesAnnounced(m_held), 1);
    }

    void afterTurningOffForAll()
    {
        allow(u"chromium"_s);
        QVERIFY(film());
        m_driver->choosePermission(u"Camera"_s);
        QTRY_VERIFY(m_driver->see(camera(u"Chromium"_s)).on);
        m_driver->click(u"Turn Off for All…"_s);
        m_driver->click(u"Turn Off for 2"_s);
        QTRY_VERIFY(told(camera(u"VLC"_s)).contains(m_held));
        QVERIFY(!told(camera(u"Chromium"_s)).contains(m_held));
        QCOMPARE(timesAnnounced(m_held), 1);
    }

    void theNextSwitchStaysUnderTheHand_data()
    {
        QTest::addColumn<int>("scrolled");
        QTest::addColumn<QString>("neighbour"); // Of whose rules something is told, too.
        QTest::newRow("at the top") << 0 << QString();
        QTest::newRow("further down") << 40 << QString();
        QTest::newRow("at the top, with one above") << 0 << u"chromium"_s;
        QTest::newRow("further down, with one above") << 40 << u"chromium"_s;
        QTest::newRow("further down, with one right above") << 40 << u"vlc_work"_s;
        QTest::newRow("further down, with itself") << 40 << u"zoom-client"_s;
    }

    void theNextSwitchStaysUnderTheHand()
    {
        QFETCH(int, scrolled);
        QFETCH(QString, neighbour);
        QVERIFY(film());
        if (!neighbour.isEmpty()) {
            Snapd::SnapApp program;
            program.name = neighbour;
            m_world->snap(neighbour)->apps = {program};
            m_world->touch();
            QTRY_COMPARE(m_store->snap(neighbour)->apps.size(), 1);
        }
        m_driver->choosePermission(u"Camera"_s);
        auto *list = m_panel->findChild<PermissionPage *>()->list();
        QVERIFY(list->verticalScrollBar()->maximum() > scrolled);
        list->verticalScrollBar()->setValue(scrolled);
        m_driver->flip(camera(u"VLC"_s));
        PermissionRow *next = row(camera(u"Zoom"_s));
        QVERIFY(next && next->mapTo(m_panel.get(), QPoint()).y() > row(camera(u"VLC"_s))->mapTo(m_panel.get(), QPoint()).y());
        next->switchButton()->setFocus();
        const int height = m_driver->heightOnScreen(camera(u"Zoom"_s));
        QTRY_VERIFY(told(camera(u"VLC"_s)).contains(m_held));
        // At the top, what is above may get lower by a line, the mark of what was allowed by hand, and there is nothing to scroll to.
        const int moved = m_driver->heightOnScreen(camera(u"Zoom"_s)) - height;
        QVERIFY2(scrolled > 0 ? moved == 0 : moved <= 0 && moved > -m_panel->fontMetrics().lineSpacing() * 2, qPrintable(QString::number(moved)));
    }

    void whatIsSaidBelowTheLastRowComesIntoSight()
    {
        allow(u"chromium"_s);
        allow(u"tryout"_s);
        m_world->touch();
        QVERIFY(film());
        m_driver->choosePermission(u"Camera"_s);
        auto *list = m_panel->findChild<PermissionPage *>()->list();
        QTRY_VERIFY(m_driver->see(camera(u"Try-out"_s)).on);
        // Which sorts them anew: there are two above it then.
        m_driver->choosePermission(u"Home Folder"_s);
        m_driver->choosePermission(u"Camera"_s);
        PermissionRow *last = row(camera(u"VLC"_s));
        QVERIFY(last);
        const auto top = [last, list] {
            return last->mapTo(list->viewport(), QPoint()).y();
        };
        const auto bottom = [last, top] {
            return top() + last->height();
        };
        // What is below it is out of sight.
        m_driver->resizeWindow(1000, m_panel->height() + bottom() - list->viewport()->height());
        QCOMPARE(bottom(), list->viewport()->height());
        const int pointer = last->switchButton()->mapTo(list->viewport(), last->switchButton()->rect().center()).y();
        m_driver->flip(camera(u"VLC"_s));
        QTRY_VERIFY(told(camera(u"VLC"_s)).contains(m_held));
        auto *bar = m_panel->findChild<IntentionBar *>();
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY2(bottom() <= list->viewport()->height(), qPrintable(u"%1 of %2"_s.arg(bottom()).arg(list->viewport()->height())));
        QTest::qWait(300);
        // All of it, and not much more; what the pointer is over is no other row.
        QVERIFY2(top() >= 0 && bottom() <= list->viewport()->height(), qPrintable(u"%1 to %2"_s.arg(top()).arg(bottom())));
        QVERIFY(bottom() > list->viewport()->height() - m_panel->fontMetrics().height());
        QVERIFY(top() <= pointer);
    }

    void whoHasGoneElsewhereIsNotTakenBack()
    {
        QVERIFY(film());
        m_driver->choosePermission(u"Camera"_s);
        auto *list = m_panel->findChild<PermissionPage *>()->list();
        const PermissionRow *flipped = row(camera(u"VLC"_s));
        QVERIFY(flipped);
        const int bottom = flipped->mapTo(list->viewport(), QPoint(0, flipped->height())).y();
        m_driver->resizeWindow(1000, m_panel->height() + bottom - list->viewport()->height());
        m_driver->flip(camera(u"VLC"_s));
        list->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        QTRY_VERIFY(told(camera(u"VLC"_s)).contains(m_held));
        QTest::qWait(300);
        QCOMPARE(list->verticalScrollBar()->value(), 0);
    }

    void whatIsInHandStaysWhenSeveralRowsAboveChangeAtOnce_data()
    {
        QTest::addColumn<int>("scrolled");
        QTest::addColumn<bool>("byThePointer");
        QTest::newRow("focus, at the top") << 0 << false;
        QTest::newRow("focus, further down") << 40 << false;
        QTest::newRow("pointer, at the top") << 0 << true;
        QTest::newRow("pointer, further down") << 40 << true;
    }

    void whatIsInHandStaysWhenSeveralRowsAboveChangeAtOnce()
    {
        QFETCH(int, scrolled);
        QFETCH(bool, byThePointer);
        allow(u"chromium"_s);
        allow(u"tryout"_s);
        m_world->touch();
        m_driver->choosePermission(u"Camera"_s);
        const QStringList above{camera(u"Chromium"_s), camera(u"Try-out"_s)};
        const QString zoom = camera(u"Zoom"_s);
        QTRY_VERIFY(m_driver->see(above.first()).on && m_driver->see(above.last()).on);
        m_driver->scrollTo(scrolled);
        const auto heights = [this, &above] {
            return row(above.first())->height() + row(above.last())->height();
        };
        if (byThePointer) {
            // The focus stays where the last click was, above all of them.
            row(above.first())->switchButton()->setFocus();
            static_cast<Tests::PanelDriver *>(m_driver.get())->approach(zoom);
        } else {
            row(zoom)->switchButton()->setFocus();
        }
        const int before = heights();
        const int place = m_driver->heightOnScreen(zoom);
        // Another program turns off two of them, and each gets higher by a line that says what that is worth.
        for (const QString &snap : {u"chromium"_s, u"tryout"_s}) {
            m_world->disconnectPlug({snap, u"camera"_s});
        }
        m_world->touch();
        QTRY_VERIFY(!m_driver->see(above.first()).on && !m_driver->see(above.last()).on);
        QTRY_VERIFY2(heights() > before, qPrintable(QString::number(before)));
        QCOMPARE(m_driver->heightOnScreen(zoom), place);
    }

    void whoUsesItNow()
    {
        QVERIFY(film());
        QVERIFY(m_machine.write(u"/dev/video0"_s, {}));
        m_driver->choosePermission(u"Camera"_s);
        const QString uses = u"VLC has the camera open now."_s;
        QTRY_VERIFY(told(camera(u"VLC"_s)).contains(uses));
        QVERIFY(!told(camera(u"Zoom"_s)).contains(u"open now"_s));
        m_driver->choosePermission(u"Home Folder"_s);
        QVERIFY(!told(u"Allow VLC to use your files in the home folder"_s).contains(uses));
        // That it is still open says so already.
        m_driver->choosePermission(u"Camera"_s);
        m_driver->flip(camera(u"VLC"_s));
        QTRY_VERIFY(told(camera(u"VLC"_s)).contains(m_held));
        QVERIFY(!told(camera(u"VLC"_s)).contains(uses));
    }

    void whoRecordsThroughTheSoundServer()
    {
        int player = 0;
        QVERIFY(play(&player));
        const QString uses = u"VLC is recording sound now."_s;
        const QString unknown = u"cannot be seen here"_s;
        const QString another = u"Something is recording sound now"_s;
        const auto labels = [this] {
            QStringList texts;
            const QList<QLabel *> all = m_panel->findChildren<QLabel *>();
            for (const QLabel *label : all) {
                if (label->isVisible()) {
                    texts << label->text();
                }
            }
            return texts.join(u'|');
        };
        Tests::FakeSoundServer server;
        m_driver->choosePermission(u"Microphone"_s);
        const QString microphone = u"Allow VLC to use the microphone"_s;
        m_driver->showDetails(microphone);
        QVERIFY(m_driver->details(microphone).contains(unknown)); // nobody has been asked yet
        QVERIFY(!told(microphone).contains(uses));
        listenTo(&server);
        QVERIFY(!m_protection->uses()->areRecordingsKnown());
        Confinement::SoundSnapshot snapshot{.isWatching = true, .clients = {{1, player, 0}}, .recording = {1}, .isAnotherRecording = false};
        server.tell(snapshot);
        QTRY_VERIFY(told(microphone).contains(uses));
        QVERIFY(!m_driver->details(microphone).contains(unknown));
        QVERIFY(!told(u"Allow Chromium to use the microphone"_s).contains(u"recording"_s));
        // It has the server's socket, whichever switch gave it that.
        m_driver->choosePermission(u"Play Sound"_s);
        QVERIFY(told(u"Allow VLC to play sound"_s).contains(uses));
        m_driver->choosePermission(u"Camera"_s);
        QVERIFY(!labels().contains(u"recording sound"_s));
        m_driver->chooseApp(u"VLC"_s);
        QVERIFY(labels().contains(uses));
        // It ended, and somebody else began.
        snapshot.recording.clear();
        snapshot.isAnotherRecording = true;
        server.tell(snapshot);
        QTRY_VERIFY(labels().contains(another + u", and it cannot be told whether it is VLC."_s));
        QVERIFY(!labels().contains(uses));
        m_driver->choosePermission(u"Camera"_s);
        QVERIFY(!labels().contains(another));
        m_driver->choosePermission(u"Microphone"_s);
        QVERIFY(labels().contains(another + u", and it cannot be told which program it is."_s));
        server.tell({});
        QTRY_VERIFY(!labels().contains(another));
        QVERIFY(!m_protection->uses()->areRecordingsKnown());
        m_driver->showDetails(microphone);
        QVERIFY(m_driver->details(microphone).contains(unknown));
    }

    void whoStillRecordsIsToldWhereItWasTurnedOff()
    {
        int player = 0;
        QVERIFY(play(&player, "main")); // a program that has the plug
        m_world->connectPlug({u"vlc"_s, u"audio-record"_s}, {u"snapd"_s, u"audio-record"_s});
        Tests::FakeSoundServer server;
        listenTo(&server);
        Confinement::SoundSnapshot snapshot{.isWatching = true, .clients = {{1, player, 0}}, .recording = {1}, .isAnotherRecording = false};
        server.tell(snapshot);
        const QString microphone = u"Allow VLC to use the microphone"_s;
        const QString uses = u"VLC is recording sound now."_s;
        const QString still = u"VLC is still recording sound, although “Microphone” was taken away."_s;
        m_driver->choosePermission(u"Microphone"_s);
        QTRY_VERIFY(told(microphone).contains(uses) && m_driver->see(microphone).on);
        m_driver->flip(microphone);
        QTRY_VERIFY(told(microphone).contains(still));
        QVERIFY(!told(microphone).contains(uses)); // said already
        QVERIFY(button(row(microphone), u"Restart VLC…"_s));
        // It stops recording, and could begin again.
        snapshot.recording.clear();
        server.tell(snapshot);
        QTRY_VERIFY(!told(microphone).contains(still));
        QVERIFY(told(microphone).contains(u"was started before “Microphone” was taken away"_s));
    }

    void rulesThatAreNotInForceArePutRightFromTheRow()
    {
        QVERIFY(m_machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap-update-ns.vlc.8"_s));
        m_driver->choosePermission(u"Camera"_s);
        const QString differs = u"is not what snapd wrote"_s;
        QTRY_VERIFY(told(camera(u"VLC"_s)).contains(differs));
        const QPointer<QToolButton> repair = button(row(camera(u"VLC"_s)), u"Put Back into Force…"_s);
        QVERIFY(repair);
        repair->setFocus();
        m_driver->press(Qt::Key_Space);
        QCOMPARE(m_confinementDoor.asked, QStringList{u"repair vlc"_s});
        QVERIFY2(told(camera(u"VLC"_s)).contains(u"being put back"_s), qPrintable(told(camera(u"VLC"_s))));
        QVERIFY(repair && repair->hasFocus());
        // It did not help; what came of it stands in the same place.
        QTRY_VERIFY(told(camera(u"VLC"_s)).contains(differs));
        QVERIFY(told(camera(u"VLC"_s)).startsWith(u"The rules were put back"_s));
        QVERIFY(repair && repair->hasFocus());
        QVERIFY(timesAnnounced(u"being put back"_s) == 1);
    }

    void onThePageOfAnAppBelowItsRows()
    {
        QVERIFY(m_machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap-update-ns.vlc.8"_s));
        m_driver->chooseApp(u"VLC"_s);
        const int height = m_driver->heightOnScreen(camera(u"VLC"_s));
        const QString differs = u"is not what snapd wrote"_s;
        QTRY_VERIFY(m_driver->caveats().join(u'|').contains(differs));
        // It moves no row, and is in sight however far one has scrolled.
        QCOMPARE(m_driver->heightOnScreen(camera(u"VLC"_s)), height);
        const auto *page = m_panel->findChild<AppPage *>();
        QVERIFY(!page->list()->isAncestorOf(button(page, u"Put Back into Force…"_s)));
        QCOMPARE(timesAnnounced(differs), 1);
        QVERIFY2(!told(camera(u"VLC"_s)).contains(differs), "once is enough");
        const QPointer<QToolButton> repair = button(page, u"Put Back into Force…"_s);
        repair->setFocus();
        m_driver->press(Qt::Key_Space);
        QVERIFY(m_driver->caveats().join(u'|').contains(u"being put back"_s));
        QVERIFY(repair && repair->hasFocus());
        QTRY_VERIFY(m_driver->caveats().join(u'|').contains(differs));
        QVERIFY(repair && repair->hasFocus());
        m_driver->chooseApp(u"Zoom"_s);
        QTRY_VERIFY(!m_driver->caveats().join(u'|').contains(u"VLC is not what"_s));
    }
};

QTEST_MAIN(RowProtectionTest)

#include "rowprotectiontest.moc"
