// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/intentions.h"
#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "samples.h"
#include "ui/appmenu.h"
#include "ui/intentionbar.h"
#include "ui/mainpanel.h"
#include "ui/permissionrow.h"
#include "ui/slotbutton.h"
#include "ui/switchbutton.h"
#include "worlddoor.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;
using Privileged::Operation;
using Privileged::Refusal;
using Tests::World;

namespace
{

const QString camera = u"Allow VLC to use the camera"_s;

QAction *actionOf(const QMenu *menu, const QString &text)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

}

/** Many changes as one wish, undo, moving between providers and resetting, with mouse and keyboard. */
class IntentionsTest : public QObject
{
    Q_OBJECT

private:
    struct Machine {
        Machine()
            : door(&world)
            , store(&world)
            , queue(&world, &store, &door)
            , insight(&world, &store, nullptr)
        {
            Tests::addSamples(world);
        }
        World world;
        Tests::WorldDoor door;
        PermissionStore store;
        ChangeQueue queue;
        PermissionInsight insight;
    };
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<MainPanel> m_panel;
    std::unique_ptr<Tests::Driver> m_driver;
    QString m_confinement = u"strict"_s; ///< Of the machine that init() makes.

    [[nodiscard]] static Snapd::PlugRef vlc(const QString &plug) { return {u"vlc"_s, plug}; }
    [[nodiscard]] IntentionBar *bar() const { return m_panel->findChild<IntentionBar *>(); }
    [[nodiscard]] QString said() const { return bar()->isVisible() ? bar()->findChild<QLabel *>(u"intentionText"_s)->text() : QString(); }
    [[nodiscard]] QToolButton *barButton(const QString &text) const
    {
        const QList<QToolButton *> buttons = bar()->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->isVisible() && button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString details() const
    {
        auto *area = bar()->findChild<QScrollArea *>();
        return area->isVisible() ? qobject_cast<QLabel *>(area->widget())->text() : QString();
    }
    void click(const QString &text)
    {
        QToolButton *button = barButton(text);
        QVERIFY2(button, qPrintable(text));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] PermissionRow *row(const Snapd::PlugRef &plug) const
    {
        const QList<PermissionRow *> rows = m_panel->findChildren<PermissionRow *>();
        for (PermissionRow *candidate : rows) {
            if (candidate->entry().permission.id == plug) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] Intentions *intentions() const { return m_panel->intentions(); }
    void setDefault(PermissionDefault::DefaultOn on)
    {
        intentions()->setDefaults([on](const Snapd::PlugRef &plug) {
            PermissionDefault result;
            result.defaultOn = on;
            result.defaultSlots = {{u"snapd"_s, plug.plug}};
            return result;
        });
    }

private Q_SLOTS:
    void init()
    {
        // Sizes and signals that Qt finds wrong.
        QTest::failOnWarning(QRegularExpression(u"^QWidget::|^QObject::"_s));
        m_machine = std::make_unique<Machine>();
        if (m_confinement != "strict"_L1) {
            m_machine->world.info.confinement = m_confinement;
            m_machine->world.info.sandboxFeatures.clear();
        }
        m_panel = std::make_unique<MainPanel>(&m_machine->world, &m_machine->store, &m_machine->queue, &m_machine->insight);
        m_panel->resize(1000, 700);
        m_driver = std::make_unique<Tests::PanelDriver>(m_panel.get());
        m_machine->store.start();
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        m_driver->chooseApp(u"VLC"_s);
        QVERIFY(!bar()->isVisible());
    }

    void cleanup()
    {
        m_driver.reset();
        m_panel.reset();
        m_machine.reset();
    }

    void oneSwitchIsToldBrieflyAndTakenBack()
    {
        m_driver->flip(camera);
        const QString focused = m_driver->focused();
        QTRY_COMPARE(said(), u"Camera turned on for VLC."_s);
        QCOMPARE(m_driver->focused(), focused);
        QVERIFY(m_driver->see(camera).on);
        QCOMPARE(Tests::PanelDriver::nameOf(barButton(u"Undo"_s)), u"Undo: Camera turned on for VLC."_s);
        QVERIFY(!barButton(u"Details"_s));
        click(u"Undo"_s);
        QTRY_COMPARE(said(), u"Camera turned off again for VLC."_s);
        QVERIFY(!m_driver->see(camera).on);
        // And once more by the keyboard: an undo can be undone.
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(said(), u"Camera turned on again for VLC."_s);
        QVERIFY(m_driver->see(camera).on);
    }

    void undoByKeyboardFromTheSearchField()
    {
        m_driver->flip(camera);
        QTRY_COMPARE(said(), u"Camera turned on for VLC."_s);
        m_driver->press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_driver->focused(), u"Search apps and permissions"_s);
        // What one is typing comes first.
        QTest::keyClicks(QApplication::focusWidget(), u"mic"_s);
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_driver->see(camera).on);
        QVERIFY(!intentions()->current());
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(said(), u"Camera turned off again for VLC."_s);
        QVERIFY(!m_driver->see(camera).on);
    }

    void aCancelledPasswordSaysNothing()
    {
        m_machine->door.asksPassword = true;
        m_driver->flip(camera);
        QTRY_VERIFY(m_machine->door.isPasswordWanted());
        m_machine->door.answerPassword(false);
        QTRY_VERIFY(!m_driver->see(camera).pending);
        QTRY_VERIFY(intentions()->last());
        QVERIFY(!bar()->isVisible());
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!intentions()->current());
    }

    void aFailureOfOneSwitchIsToldByItsRowAlone()
    {
        m_machine->door.refuseNext(Refusal::SnapdRefused, u"no"_s);
        m_driver->flip(camera);
        QTRY_VERIFY(!m_driver->failure(camera).isEmpty());
        QTRY_VERIFY(intentions()->last());
        QVERIFY(!bar()->isVisible());
        m_driver->retry(camera);
        QTRY_VERIFY(m_driver->see(camera).on);
        QCOMPARE(m_driver->failure(camera), QString());
    }

    void goesAwayByItselfUnlessItIsLookedAt()
    {
        IntentionBar::Patience patience;
        patience.single = 20ms;
        patience.lookedAt = 20ms;
        bar()->setPatience(patience);
        m_driver->flip(camera);
        QTRY_VERIFY(intentions()->last());
        QTRY_VERIFY(!bar()->isVisible());

        patience.single = 1min;
        bar()->setPatience(patience);
        m_driver->flip(camera);
        QTRY_VERIFY(bar()->isVisible());
        SwitchButton *before = row(vlc(u"camera"_s))->switchButton();
        before->setFocus();
        barButton(u"Undo"_s)->setFocus();
        patience.single = 20ms;
        bar()->setPatience(patience);
        bar()->tell(u"Something else"_s); // Its Undo goes, and the focus to what is left.
        QVERIFY(bar()->isAncestorOf(QApplication::focusWidget()));
        QTest::qWait(100);
        QVERIFY(bar()->isVisible());
        click(u"Close"_s);
        QVERIFY(!bar()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void aBatchWithProgressAndCancel()
    {
        IntentionBar::Patience patience;
        patience.beforeProgress = 0ms;
        bar()->setPatience(patience);
        m_machine->world.holdsChanges = true;
        intentions()->turnOff({vlc(u"home"_s), vlc(u"network"_s), vlc(u"x11"_s), vlc(u"camera"_s)});
        QTRY_COMPARE(said(), u"Turning off 3 permission(s) of VLC…"_s); // The camera is off already.
        QTRY_COMPARE(m_machine->world.runningChanges().size(), 1);
        auto *progress = bar()->findChild<QProgressBar *>();
        QVERIFY(progress->isVisible());
        QCOMPARE(progress->maximum(), 3);
        QCOMPARE(progress->value(), 0);
        m_machine->world.endChange(m_machine->world.runningChanges().first());
        QTRY_COMPARE(progress->value(), 1);
        click(u"Cancel"_s);
        QCOMPARE(intentions()->current()->stop(), Intention::Stop::ByPerson);
        for (const QString &id : m_machine->world.runningChanges()) {
            m_machine->world.endChange(id, u"Undone"_s);
        }
        QTRY_VERIFY(said().startsWith(u"Home Folder turned off for VLC."_s) || said().startsWith(u"Network"_s) || said().startsWith(u"X11"_s));
        QVERIFY(said().endsWith(u"2 were left as they are."_s));
        QVERIFY(barButton(u"Undo"_s));
        m_machine->world.holdsChanges = false;
        click(u"Undo"_s);
        QTRY_VERIFY(
            m_machine->world.isConnected(vlc(u"home"_s)) && m_machine->world.isConnected(vlc(u"network"_s)) && m_machine->world.isConnected(vlc(u"x11"_s)));
    }

    /** The next press of the space bar would reach whatever Qt hands the focus to. */
    void cancelByKeyboardKeepsTheFocusAtHand()
    {
        IntentionBar::Patience patience;
        patience.beforeProgress = 0ms;
        bar()->setPatience(patience);
        m_machine->world.holdsChanges = true;
        intentions()->turnOff({vlc(u"home"_s), vlc(u"network"_s), vlc(u"x11"_s)});
        QTRY_COMPARE(m_machine->world.runningChanges().size(), 1);
        const QString running = m_machine->world.runningChanges().constFirst();
        QTRY_VERIFY(barButton(u"Cancel"_s));
        QToolButton *cancel = barButton(u"Cancel"_s);
        row(vlc(u"camera"_s))->switchButton()->setFocus();
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Space);
        QCOMPARE(m_driver->focused(), Tests::PanelDriver::nameOf(cancel));
        QTest::keyClick(cancel, Qt::Key_Space);
        // It went too far to be stopped: there is something to tell.
        m_machine->world.holdsChanges = false;
        m_machine->world.endChange(running);
        QTRY_VERIFY(said().endsWith(u"2 were left as they are."_s));
        QCOMPARE(QApplication::focusWidget(), barButton(u"Close"_s));
        // What was meant for the other button.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(bar()->isVisible());
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!bar()->isVisible());
        QCOMPARE(m_driver->focused(), camera);
    }

    void cancelByKeyboardGoesBackToWhereItWas_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("a switch that is there") << true;
        QTest::newRow("one that has gone") << false;
    }

    void cancelByKeyboardGoesBackToWhereItWas()
    {
        QFETCH(bool, isThere);
        m_machine->world.addPlug(u"vlc"_s, {.name = u"spare"_s, .interface = u"home"_s});
        m_machine->world.touch();
        QTRY_VERIFY(row(vlc(u"spare"_s)));
        SwitchButton *before = row(vlc(u"spare"_s))->switchButton();
        before->setFocus();
        bool isWanted = false;
        bar()->ask(u"Really?"_s, u"Do It"_s, [&isWanted] {
            isWanted = true;
        });
        QCOMPARE(QApplication::focusWidget(), before);
        QToolButton *cancel = barButton(u"Cancel"_s);
        cancel->setFocus();
        if (!isThere) {
            m_machine->world.removePlug(vlc(u"spare"_s));
            QTRY_VERIFY(!row(vlc(u"spare"_s)));
        }
        QTest::keyClick(cancel, Qt::Key_Space);
        QVERIFY(!bar()->isVisible() && !isWanted);
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        QVERIFY(isThere ? now == before : now->isVisible() && bar()->parentWidget()->isAncestorOf(now));
        // Pressed twice in a row, it does not reach what is there now.
        QTest::keyClick(now, Qt::Key_Space);
        QVERIFY(!intentions()->current());
        QVERIFY(!QApplication::activePopupWidget());
    }

    void failuresStayAndCanBeRead()
    {
        IntentionBar::Patience patience;
        patience.batch = 20ms;
        patience.single = 20ms;
        patience.lookedAt = 20ms;
        bar()->setPatience(patience);
        m_machine->door.refuseNext(Refusal::SnapdRefused, u"things are not as they should be"_s);
        intentions()->turnOff({{u"vlc"_s, u"home"_s}, {u"chromium"_s, u"home"_s}, {u"zoom-client"_s, u"home"_s}});
        QTRY_COMPARE(said(), u"Home Folder turned off for 2 app(s). 1 could not be changed."_s);
        QTest::qWait(100);
        QVERIFY(bar()->isVisible());
        click(u"Details"_s);
        QVERIFY(details().startsWith(u"VLC: Home Folder: snapd refused the change"_s));
        QVERIFY(details().contains(u"things are not as they should be"_s));
        QVERIFY(!details().contains(u'\n'));
        // A switch in between does not push it aside, but Ctrl+Z means the switch.
        m_driver->flip(camera);
        QTRY_VERIFY(m_driver->see(camera).on);
        QTRY_VERIFY(!intentions()->current());
        QVERIFY(said().contains(u"could not be changed"_s));
        QVERIFY(!barButton(u"Undo"_s));
        click(u"Close"_s);
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_driver->see(camera).on);
    }

    void turnOffEverythingSensitive()
    {
        auto *menu = m_panel->findChild<AppMenu *>()->menu();
        Q_EMIT menu->aboutToShow();
        QAction *action = actionOf(menu, u"Turn Off Everything Sensitive"_s);
        QVERIFY(action->isEnabled());
        action->trigger();
        QTRY_VERIFY(!m_machine->world.isConnected(vlc(u"home"_s)));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY2(m_machine->world.isConnected(vlc(u"audio-playback"_s)), "what nearly everything needs stays");
        QVERIFY2(m_machine->world.isConnected(vlc(u"x11"_s)), "and so does what many apps cannot do without");
        // But not without being told, and not for a moment only.
        const QString left
            = u"VLC can still reach this: What you type elsewhere\u00a0· What other windows show (through “Windows in X11”). That can be turned off, "
              "too, but VLC may then not work as before."_s;
        QTRY_VERIFY2(said().endsWith(left), qPrintable(said()));
        QVERIFY(said().startsWith(u"Home Folder turned off for VLC."_s));
        Q_EMIT menu->aboutToShow();
        QVERIFY(action->isEnabled());
        // What was closed unread can be had again, and nothing is changed by that.
        click(u"Close"_s);
        action->trigger();
        QCOMPARE(said(), left);
        click(u"Turn That Off, Too"_s);
        QTRY_VERIFY(!m_machine->world.isConnected(vlc(u"x11"_s)));
        QTRY_COMPARE(said(), u"Windows in X11 turned off for VLC."_s);
        QVERIFY(!barButton(u"Turn That Off, Too"_s));
        Q_EMIT menu->aboutToShow();
        QVERIFY(!action->isEnabled());
        QVERIFY(Tests::PanelDriver::nameOf(m_panel->findChild<AppMenu *>()).contains(u"VLC"_s));
    }

    void whatWasTakenBackIsNoLongerSaid()
    {
        actionOf(m_panel->findChild<AppMenu *>()->menu(), u"Turn Off Everything Sensitive"_s)->trigger();
        QTRY_VERIFY(said().contains(u"can still reach this"_s));
        m_driver->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_machine->world.isConnected(vlc(u"home"_s)));
        QTRY_COMPARE(said(), u"Home Folder turned on again for VLC."_s);
        QVERIFY(!barButton(u"Turn That Off, Too"_s));
    }

    void thatTurningOffMayNotBeEnoughIsSaid()
    {
        const QString even = u"On this system, even that may not be enough."_s;
        actionOf(m_panel->findChild<AppMenu *>()->menu(), u"Turn Off Everything Sensitive"_s)->trigger();
        QTRY_VERIFY(said().contains(u"can still reach this"_s));
        QVERIFY(!said().contains(even));
        cleanup();
        m_confinement = u"partial"_s;
        init();
        m_confinement = u"strict"_s;
        actionOf(m_panel->findChild<AppMenu *>()->menu(), u"Turn Off Everything Sensitive"_s)->trigger();
        QTRY_VERIFY2(said().endsWith(even), qPrintable(said()));
    }

    void aLongTextHasTheWidthOfANarrowWindow()
    {
        m_panel->resize(420, 700);
        const auto *text = bar()->findChild<QLabel *>(u"intentionText"_s);
        m_driver->flip(camera);
        QTRY_COMPARE(said(), u"Camera turned on for VLC."_s);
        // A short one has its buttons beside it.
        QTRY_VERIFY(barButton(u"Undo"_s)->y() < text->geometry().bottom());
        actionOf(m_panel->findChild<AppMenu *>()->menu(), u"Turn Off Everything Sensitive"_s)->trigger();
        QTRY_VERIFY(said().contains(u"can still reach this"_s));
        QTRY_VERIFY2(text->width() > bar()->width() * 3 / 4, qPrintable(QString::number(text->width())));
        QTRY_VERIFY(barButton(u"Turn That Off, Too"_s)->y() >= text->geometry().bottom());
        m_panel->resize(1000, 700);
        QTRY_VERIFY(barButton(u"Turn That Off, Too"_s)->y() < text->geometry().bottom());
    }

    void whatIsLeftIsNoLongerSaidWhenItIsNoLongerSo()
    {
        actionOf(m_panel->findChild<AppMenu *>()->menu(), u"Turn Off Everything Sensitive"_s)->trigger();
        QTRY_VERIFY(said().contains(u"can still reach this"_s));
        // Another program turns it off.
        m_machine->world.disconnectPlug(vlc(u"x11"_s));
        QTRY_COMPARE(said(), u"Home Folder turned off for VLC."_s);
        QVERIFY(!barButton(u"Turn That Off, Too"_s) && barButton(u"Undo"_s));
    }

    void resetIsAskedFirstAndSaysWhatItWouldDo()
    {
        setDefault(PermissionDefault::DefaultOn::No);
        auto *menu = m_panel->findChild<AppMenu *>()->menu();
        Q_EMIT menu->aboutToShow();
        QAction *action = actionOf(menu, u"Reset App to Defaults…"_s);
        action->trigger();
        QCOMPARE(said(), u"Reset 12 permission(s) of VLC to the default? 12 will be turned off."_s);
        click(u"Cancel"_s);
        QVERIFY(!bar()->isVisible());
        QVERIFY(m_machine->door.performed.isEmpty());
        action->trigger();
        click(u"Reset"_s);
        QTRY_COMPARE(said(), u"12 permission(s) of VLC reset to the default."_s);
        QVERIFY(!m_machine->world.isConnected(vlc(u"home"_s)));
        action->trigger();
        QCOMPARE(said(), u"Nothing has to be reset: everything is at its default already."_s);

        intentions()->setDefaults({});
        action->trigger();
        QVERIFY(said().startsWith(u"Nothing can be reset."_s));
    }

    void resetOfOneByTheContextMenu()
    {
        setDefault(PermissionDefault::DefaultOn::Yes);
        PermissionRow *cameraRow = row(vlc(u"camera"_s));
        cameraRow->switchButton()->setFocus();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), cameraRow->switchButton()->mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(cameraRow->switchButton(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *reset = actionOf(menu, u"Reset to Default"_s);
        QVERIFY(reset && reset->isEnabled());
        reset->trigger();
        menu->close();
        QTRY_COMPARE(said(), u"Camera is on again for VLC, which is its default."_s);
        click(u"Details"_s); // What snapd has noted now.
        QVERIFY(details().contains(u"connected by hand"_s));
        QApplication::sendEvent(cameraRow->switchButton(), &event);
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(!actionOf(menu, u"Reset to Default"_s)->isEnabled());
        menu->close();
    }

    /** What it changes is for how long something is on, and that is no "so already". */
    void resetOfWhatIsForAWhile()
    {
        setDefault(PermissionDefault::DefaultOn::Yes);
        const QList<Snapd::PlugRef> plugs{vlc(u"home"_s), vlc(u"network"_s)};
        intentions()->resetToDefault(plugs);
        QTRY_COMPARE(said(), u"Nothing had to be changed: it is so already."_s);
        intentions()->setForAWhile([](const Snapd::PlugRef &, const Snapd::SlotRef &) {
            return true;
        });
        // As the helper answers what is connected already.
        for (int i = 0; i < 3; ++i) {
            m_machine->door.refuseNext(Privileged::Refusal::Unchanged);
        }
        intentions()->resetToDefault(plugs);
        QTRY_COMPARE(said(), u"What was allowed for a while is allowed for good again."_s);
        intentions()->resetToDefault({plugs.constFirst()});
        QTRY_COMPARE(said(), u"Home Folder for VLC is allowed for good again, which is its default."_s);
    }

    /** While snapd is away nothing is begun that could only wait and fail. */
    void contextMenuWithoutSnapd()
    {
        setDefault(PermissionDefault::DefaultOn::Yes);
        PermissionRow *cameraRow = row(vlc(u"camera"_s));
        for (const bool isAway : {true, false}) {
            cameraRow->setFrozen(isAway);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), cameraRow->switchButton()->mapToGlobal(QPoint(1, 1)));
            QApplication::sendEvent(cameraRow->switchButton(), &event);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(actionOf(menu, u"Reset to Default"_s)->isEnabled(), !isAway);
            QCOMPARE(actionOf(menu, u"Allow for a While"_s)->isEnabled(), !isAway);
            menu->close();
        }
    }

    void anotherProviderTakesThePlaceOfTheOld()
    {
        const Snapd::PlugRef remote = vlc(u"player"_s);
        m_machine->world.addPlug(u"vlc"_s, {.name = u"player"_s, .interface = u"mpris"_s});
        for (const QString &snap : {u"one"_s, u"two"_s, u"three"_s}) {
            m_machine->world.addSnap(snap, snap.toUpper());
            m_machine->world.addSlot({snap, u"player"_s}, u"mpris"_s);
        }
        m_machine->world.connectPlug(remote, {u"one"_s, u"player"_s});
        m_machine->world.touch();
        QTRY_VERIFY(row(remote) && row(remote)->entry().isOn());
        auto *button = row(remote)->findChild<SlotButton *>();
        button->popUp();
        QAction *two = actionOf(button->menu(), u"TWO"_s);
        QVERIFY(two && !two->isChecked());
        QVERIFY(actionOf(button->menu(), u"ONE"_s)->isChecked());

        // A provider that vanishes while the menu is open cannot be chosen any more.
        QVERIFY(actionOf(button->menu(), u"THREE"_s));
        m_machine->world.removeSnap(u"three"_s);
        QTRY_VERIFY(!actionOf(button->menu(), u"THREE"_s));
        QVERIFY(button->menu()->isVisible());
        two = actionOf(button->menu(), u"TWO"_s);
        two->trigger();
        button->menu()->close();
        QTRY_COMPARE(said(), u"Media Player Control for VLC is now provided by TWO."_s);
        QCOMPARE(m_machine->world.connectedSlots(remote), QStringList{u"two:player"_s});
        QCOMPARE(m_machine->door.performed.size(), 2);

        button->popUp();
        QAction *more = nullptr;
        for (QAction *action : button->menu()->actions()) {
            more = action->menu() ? action : more;
        }
        QCOMPARE(more->text(), u"Use in Addition"_s);
        actionOf(more->menu(), u"ONE"_s)->trigger();
        button->menu()->close();
        QTRY_COMPARE(said(), u"Media Player Control for VLC is now also provided by ONE."_s);
        QCOMPARE(m_machine->world.connectedSlots(remote).size(), 2);
        click(u"Undo"_s);
        QTRY_COMPARE(m_machine->world.connectedSlots(remote), QStringList{u"two:player"_s});
        QTRY_COMPARE(said(), u"Media Player Control for VLC is as it was before."_s);
    }

    void severalProvidersAndOnlyOneOfThem()
    {
        const Snapd::PlugRef themes = vlc(u"gtk-3-themes"_s);
        m_machine->world.connectPlug(themes, {u"other-themes"_s, u"gtk-3-themes"_s});
        m_machine->world.touch();
        QTRY_COMPARE(row(themes)->entry().permission.connectedSlots().size(), 2);
        auto *button = row(themes)->findChild<SlotButton *>();
        button->popUp();
        QVERIFY(actionOf(button->menu(), u"Other Themes"_s)->isChecked());
        QVERIFY(actionOf(button->menu(), u"GTK Common Themes"_s)->isChecked());
        QAction *only = actionOf(button->menu(), u"Use Only"_s);
        QVERIFY(only && only->menu());
        actionOf(only->menu(), u"Other Themes"_s)->trigger();
        button->menu()->close();
        QTRY_COMPARE(m_machine->world.connectedSlots(themes), QStringList{u"other-themes:gtk-3-themes"_s});
    }

    void halfAMoveIsTold()
    {
        const Snapd::PlugRef themes = vlc(u"gtk-3-themes"_s);
        m_machine->world.holdsChanges = true;
        intentions()->moveTo(themes, {u"other-themes"_s, u"gtk-3-themes"_s});
        QTRY_COMPARE(m_machine->world.runningChanges().size(), 1);
        m_machine->door.refuseNext(Refusal::SnapdRefused, u"no"_s);
        m_machine->world.holdsChanges = false;
        m_machine->world.endChange(m_machine->world.runningChanges().first());
        QTRY_VERIFY(said().contains(u"both are in use"_s));
        QCOMPARE(m_machine->world.connectedSlots(themes).size(), 2);
        QVERIFY(barButton(u"Undo"_s));
        click(u"Undo"_s);
        QTRY_COMPARE(m_machine->world.connectedSlots(themes), QStringList{u"gtk-common-themes:gtk-3-themes"_s});
    }
};

QTEST_MAIN(IntentionsTest)

#include "intentionstest.moc"
