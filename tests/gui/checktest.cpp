// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "announcements.h"
#include "paneldriver.h"
#include "translations/translators.h"
#include "ui/appmenu.h"
#include "ui/apppage.h"
#include "ui/checkedapprow.h"
#include "ui/checkpage.h"
#include "ui/panelmenu.h"
#include "ui/permissionpage.h"
#include "ui/picture.h"
#include "ui/placespane.h"
#include "wholewindow.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Snapperms;
using namespace Snapperms::Tests;
using State = ProtectionRound::State;

/** The check of all apps, as a journey through the window. Of the files of this machine, snapd wrote nothing: of each app what is in force differs. */
class CheckTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WholeWindow> m;
    std::unique_ptr<PanelDriver> m_driver;

    [[nodiscard]] CheckPage *page() const { return m->panel->findChild<CheckPage *>(); }
    [[nodiscard]] ProtectionRound *round() const { return m->protection->round(); }
    [[nodiscard]] QProgressBar *bar() const { return page()->findChild<QProgressBar *>(); }
    /** From top to bottom. */
    [[nodiscard]] QList<CheckedAppRow *> rows() const
    {
        QList<CheckedAppRow *> rows = page()->findChildren<CheckedAppRow *>();
        rows.removeIf([](const CheckedAppRow *row) {
            return !row->isVisible();
        });
        std::ranges::sort(rows, {}, [](const CheckedAppRow *row) {
            return row->y();
        });
        return rows;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const CheckedAppRow *row : rows()) {
            titles << row->title();
        }
        return titles;
    }
    [[nodiscard]] CheckedAppRow *row(const QString &snap) const
    {
        const QList<CheckedAppRow *> all = rows();
        const auto it = std::ranges::find(all, snap, &CheckedAppRow::snap);
        return it == all.cend() ? nullptr : *it;
    }
    [[nodiscard]] QString sum() const
    {
        // Those of the system stand in a list of their own.
        const QList<KMessageWidget *> messages = page()->findChildren<KMessageWidget *>();
        for (const KMessageWidget *message : messages) {
            if (message->isVisible()) {
                return message->text();
            }
        }
        return {};
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        const QList<QAbstractButton *> all = page()->findChildren<QAbstractButton *>();
        const auto it = std::ranges::find_if(all, [&name](QAbstractButton *one) {
            return one->isVisible() && PanelDriver::nameOf(one) == name;
        });
        return it == all.cend() ? nullptr : *it;
    }
    /** Beside the title. */
    [[nodiscard]] QString picture() const { return page()->findChild<Picture *>()->name(); }
    void checkAll() { m_driver->press(Qt::Key_3, Qt::ControlModifier); }

private Q_SLOTS:
    void initTestCase() { installTranslators(QLocale::c()); }

    void init()
    {
        m = std::make_unique<WholeWindow>();
        for (const QString &snap : {u"chromium"_s, u"zoom-client"_s}) {
            m->world.snap(snap)->apps = {{.name = snap, .desktopFile = {}, .daemon = {}, .daemonScope = {}, .enabled = true, .active = false}};
        }
        QVERIFY(m->open());
        m_driver = std::make_unique<PanelDriver>(m->panel.get());
        QVERIFY(QTest::qWaitForWindowActive(m->panel.get()));
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        // All three alike, whoever runs the test.
        QVERIFY(m->machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap-update-ns.vlc.8"_s));
        QAccessible::installUpdateHandler(hear);
        announced.clear();
    }

    void cleanup()
    {
        QApplication::setDoubleClickInterval(400);
        QAccessible::installUpdateHandler(nullptr);
        m_driver.reset();
        m->panel.reset();
        m.reset();
    }

    void byTheKeyboardFromBeginningToEnd()
    {
        // While snapd changes one of them, the others go on.
        const QString change = m->world.startChange(u"refresh-snap"_s, {u"zoom-client"_s});
        checkAll();
        QVERIFY(page()->isVisible());
        QCOMPARE(m->panel->currentTitle(), u"Protection of All Apps"_s);
        QCOMPARE(PanelDriver::nameOf(page()), u"Protection of All Apps"_s);
        QVERIFY(page()->hasFocus());
        QTRY_COMPARE(round()->doneCount(), 2);
        QVERIFY(bar()->isVisible());
        QCOMPARE(PanelDriver::nameOf(bar()), u"Apps looked at"_s);
        QCOMPARE(bar()->text(), u"2 of 3"_s);
        QCOMPARE(bar()->value(), 2);
        QCOMPARE(bar()->maximum(), 3);
        QVERIFY(sum().isEmpty());
        QTRY_VERIFY(row(u"zoom-client"_s)->line().text.startsWith(u"snapd is changing something about Zoom"_s));
        QCOMPARE(titles(), (QStringList{u"Chromium"_s, u"VLC"_s, u"Zoom"_s}));
        QVERIFY(announced.filter(u"3 apps"_s).isEmpty());

        m->world.endChange(change);
        QTRY_COMPARE(round()->state(), State::Finished);
        const QString all = u"For 3 of 3 apps, what is in force is not what snapd wrote."_s;
        QTRY_COMPARE(sum(), all);
        QCOMPARE(announced.filter(all).size(), 1);
        QVERIFY(!bar()->isVisible());
        QCOMPARE(titles(), (QStringList{u"Chromium"_s, u"VLC"_s, u"Zoom"_s}));

        // From the buttons above through the rows, in the order in which they are seen.
        QStringList path;
        for (int i = 0; i < 8; ++i) {
            m_driver->press(Qt::Key_Tab, {});
            path << m_driver->focused();
        }
        QCOMPARE(path,
            (QStringList{u"Check Again"_s,
                u"Close this page"_s,
                u"Put the rules of Chromium back into force"_s,
                u"Page of Chromium"_s,
                u"Put the rules of VLC back into force"_s,
                u"Page of VLC"_s,
                u"Put the rules of Zoom back into force"_s,
                u"Page of Zoom"_s}));
        QVERIFY(row(u"zoom-client"_s)->isAncestorOf(QApplication::focusWidget()));
        m_driver->press(Qt::Key_Backtab, Qt::ShiftModifier);
        m_driver->press(Qt::Key_Backtab, Qt::ShiftModifier);
        m_driver->press(Qt::Key_Space, {});
        QCOMPARE(m->panel->currentApp(), u"vlc"_s);
        QVERIFY(!page()->isVisible());
        QCOMPARE(m->panel->currentTitle(), u"VLC"_s);
        // Whoever comes back has it looked at again.
        QCOMPARE(round()->state(), State::NotStarted);
        checkAll();
        QVERIFY(page()->isVisible());
        QTRY_COMPARE(sum(), all);
        QCOMPARE(announced.filter(all).size(), 2);
    }

    void theSameWordsAsOnThePageOfTheApp()
    {
        // A green shield says that all is well, which nobody knows yet.
        checkAll();
        QCOMPARE(round()->state(), State::Running);
        QCOMPARE(picture(), u"org.example.snapperms"_s);
        QTRY_COMPARE(round()->state(), State::Finished);
        QCOMPARE(picture(), u"security-low"_s);
        const QString text = row(u"vlc"_s)->line().text;
        QVERIFY(text.startsWith(u"What is in force for VLC is not what snapd wrote."_s));
        QTest::mouseClick(row(u"vlc"_s), Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(m->panel->currentApp(), u"vlc"_s);
        QTRY_VERIFY(m_driver->caveats().contains(text));
    }

    void aRepairAtATime()
    {
        checkAll();
        QTRY_COMPARE(round()->state(), State::Finished);
        QAbstractButton *repair = button(u"Put the rules of Chromium back into force"_s);
        QAbstractButton *other = button(u"Put the rules of VLC back into force"_s);
        QVERIFY(repair && other && other->isEnabled());
        QCOMPARE(repair->text(), u"Put Back into Force…"_s);
        repair->setFocus();
        m_driver->press(Qt::Key_Space, {});
        QCOMPARE(m->confinementDoor.asked, QStringList{u"repair chromium"_s});
        QVERIFY(row(u"chromium"_s)->line().text.contains(u"being put back"_s));
        QVERIFY(!other->isEnabled());
        // It did not help.
        QTRY_VERIFY(row(u"chromium"_s)->line().text.startsWith(u"The rules were put back into force."_s));
        QTRY_VERIFY(row(u"chromium"_s)->line().canRepair);
        QVERIFY(other->isEnabled());
        QVERIFY(row(u"chromium"_s)->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(round()->doneCount(), 3);
    }

    void stoppedAndClosed()
    {
        const QString change = m->world.startChange(u"refresh-snap"_s, {u"vlc"_s});
        checkAll();
        QTRY_COMPARE(round()->doneCount(), 2);
        QAbstractButton *stop = button(u"Stop"_s);
        stop->setFocus();
        m_driver->press(Qt::Key_Space, {});
        QCOMPARE(round()->state(), State::Stopped);
        QVERIFY(sum().startsWith(u"Stopped: 2 of 3 apps were looked at."_s));
        QCOMPARE(PanelDriver::nameOf(stop), u"Check Again"_s);
        QVERIFY(stop->hasFocus());
        // Left while it runs, it goes on, and there is still an end to it.
        m_driver->press(Qt::Key_Space, {});
        QCOMPARE(round()->state(), State::Running);
        QTest::mouseClick(button(u"Close this page"_s), Qt::LeftButton);
        QVERIFY(!page()->isVisible());
        QVERIFY(m->panel->findChild<AppPage *>()->isVisible());
        QTRY_COMPARE(round()->doneCount(), 2);
        checkAll();
        QCOMPARE(round()->doneCount(), 2);
        QTest::mouseClick(button(u"Close this page"_s), Qt::LeftButton);
        m->world.endChange(change);
        QTRY_COMPARE(round()->state(), State::NotStarted);
        QVERIFY(announced.filter(u"3 apps"_s).isEmpty());
    }

    void removedWhileItIsChecked()
    {
        m->world.startChange(u"remove-snap"_s, {u"zoom-client"_s});
        checkAll();
        QTRY_COMPARE(bar()->text(), u"2 of 3"_s);
        m->world.removeSnap(u"zoom-client"_s);
        m->world.touch();
        QTRY_COMPARE(round()->state(), State::Finished);
        QTRY_COMPARE(sum(), u"For 2 of 2 apps, what is in force is not what snapd wrote."_s);
        QCOMPARE(titles(), (QStringList{u"Chromium"_s, u"VLC"_s}));
    }

    void inTheMenuOfAnApp()
    {
        m_driver->chooseApp(u"VLC"_s);
        QMenu *menu = m->panel->findChild<AppPage *>()->findChild<AppMenu *>()->menu();
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        const auto it = std::ranges::find(actions, u"Check the Protection of All Apps"_s, &QAction::text);
        QVERIFY(it != actions.cend() && (*it)->isVisible() && (*it)->isEnabled());
        QCOMPARE((*it)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_3));
        (*it)->trigger();
        QVERIFY(page()->isVisible());
        // From the list one gets to any other page.
        QTRY_COMPARE(round()->state(), State::Finished);
        m_driver->chooseApp(u"Zoom"_s);
        QVERIFY(!page()->isVisible());
        QCOMPARE(m->panel->currentApp(), u"zoom-client"_s);
        m_driver->choosePermission(u"Camera"_s);
        checkAll();
        QVERIFY(page()->isVisible());
    }

    void inTheMenusOfAPermissionAndOfTheWindow()
    {
        m_driver->choosePermission(u"Camera"_s);
        QList<PanelMenu *> menus = m->panel->findChildren<PanelMenu *>();
        // That of the page which says that snapd cannot be reached.
        menus.removeIf([](const PanelMenu *menu) {
            return !menu->isVisible();
        });
        QCOMPARE(menus.size(), 2);
        QStringList names;
        for (PanelMenu *menu : menus) {
            QVERIFY(menu->isVisible());
            names << PanelDriver::nameOf(menu);
            Q_EMIT menu->menu()->aboutToShow();
            const QList<QAction *> actions = menu->menu()->actions();
            const auto it = std::ranges::find(actions, u"Check the Protection of All Apps"_s, &QAction::text);
            QVERIFY(it != actions.cend() && (*it)->isVisible() && (*it)->isEnabled());
            QCOMPARE((*it)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_3));
            (*it)->trigger();
            QVERIFY(page()->isVisible());
            QTRY_COMPARE(round()->state(), State::Finished);
            QTest::mouseClick(button(u"Close this page"_s), Qt::LeftButton);
            QVERIFY(m->panel->findChild<PermissionPage *>()->isVisible());
        }
        names.sort();
        QCOMPARE(names, (QStringList{u"Menu"_s, u"More Actions: Camera"_s}));
    }

    void theKeysWorkFromTheButtonsOfTheMenus()
    {
        m_driver->chooseApp(u"VLC"_s);
        QStringList from;
        const QList<QToolButton *> menus{
            m->panel->findChild<AppPage *>()->findChild<AppMenu *>(), m->panel->findChild<PlacesPane *>()->findChild<PanelMenu *>()};
        for (QToolButton *button : menus) {
            button->setFocus();
            checkAll();
            QVERIFY2(page() && page()->isVisible(), qPrintable(PanelDriver::nameOf(button)));
            QTRY_COMPARE(round()->state(), State::Finished);
            QTest::mouseClick(this->button(u"Close this page"_s), Qt::LeftButton);
            QVERIFY(button->isVisible());
            from << PanelDriver::nameOf(button);
        }
        QCOMPARE(from, (QStringList{u"More Actions: VLC"_s, u"Menu"_s}));
    }

    void whatThePointerIsAtStaysThere()
    {
        const QString chromium = m->world.startChange(u"refresh-snap"_s, {u"chromium"_s});
        const QString zoom = m->world.startChange(u"refresh-snap"_s, {u"zoom-client"_s});
        checkAll();
        QTRY_COMPARE(round()->doneCount(), 1);
        QTRY_COMPARE(titles().constFirst(), u"VLC"_s);
        QAbstractButton *repair = button(u"Put the rules of VLC back into force"_s);
        QVERIFY(repair);
        QTest::mouseMove(repair);
        QTRY_VERIFY(repair->underMouse());
        const QPoint place = repair->mapToGlobal(QPoint());
        m->world.endChange(chromium);
        QTRY_COMPARE(round()->doneCount(), 2);
        QTRY_VERIFY(button(u"Put the rules of Chromium back into force"_s));
        QCOMPARE(repair->mapToGlobal(QPoint()), place);
        // The end is told above all of them.
        m->world.endChange(zoom);
        QTRY_COMPARE(round()->state(), State::Finished);
        QTRY_VERIFY(!sum().isEmpty());
        QCOMPARE(repair->mapToGlobal(QPoint()), place);
        QTest::mouseClick(repair, Qt::LeftButton);
        QCOMPARE(m->confinementDoor.asked, QStringList{u"repair vlc"_s});
        // Who goes away finds all in their order.
        QTest::mouseMove(m->panel.get(), QPoint(2, 2));
        QTRY_COMPARE(titles(), (QStringList{u"Chromium"_s, u"VLC"_s, u"Zoom"_s}));
        QCOMPARE(page()->verticalScrollBar()->maximum(), 0);
    }

    void noPressForWhatWasThere()
    {
        QApplication::setDoubleClickInterval(60'000);
        // Of VLC there is as little as of Chromium, so that its row is as high and its button comes to be where the other was.
        const QStringList rules{MachineOfFiles::profiles + u"snap.vlc.vlc"_s,
            MachineOfFiles::profiles + u"snap-update-ns.vlc"_s,
            MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s,
            MachineOfFiles::filters + u"snap.vlc.vlc.src"_s,
            MachineOfFiles::filters + u"snap.vlc.vlc.bin2"_s};
        for (const QString &path : rules) {
            QVERIFY(m->machine.remove(path));
        }
        m->world.startChange(u"refresh-snap"_s, {u"zoom-client"_s});
        checkAll();
        QTRY_COMPARE(round()->doneCount(), 2);
        QAbstractButton *gone = button(u"Put the rules of Chromium back into force"_s);
        QVERIFY(gone);
        QTest::mouseMove(gone);
        QTRY_VERIFY(gone->underMouse());
        const QPoint place = gone->mapToGlobal(gone->rect().center());
        m->world.removeSnap(u"chromium"_s);
        m->world.touch();
        QTRY_COMPARE(titles(), (QStringList{u"VLC"_s, u"Zoom"_s}));
        QAbstractButton *now = button(u"Put the rules of VLC back into force"_s);
        QVERIFY(now);
        QTRY_VERIFY(now->rect().contains(now->mapFromGlobal(place)));
        QTest::mouseClick(now, Qt::LeftButton, {}, now->mapFromGlobal(place));
        QCOMPARE(m->confinementDoor.asked, QStringList());
        QVERIFY(page()->isVisible());
        // Who has moved there means it.
        QTest::mouseClick(now, Qt::LeftButton, {}, now->rect().topLeft() + QPoint(1, 1));
        QCOMPARE(m->confinementDoor.asked, QStringList{u"repair vlc"_s});
    }

    void inANarrowWindow()
    {
        m_driver->resizeWindow(420, 700);
        checkAll();
        QVERIFY(page()->isVisible());
        QTRY_COMPARE(round()->state(), State::Finished);
        QCOMPARE(page()->horizontalScrollBar()->maximum(), 0);
        m_driver->goBack();
        QVERIFY(!page()->isVisible());
        m_driver->chooseApp(u"VLC"_s);
        QVERIFY(m->panel->findChild<AppPage *>()->isVisible());
    }
};

QTEST_MAIN(CheckTest)

#include "checktest.moc"
