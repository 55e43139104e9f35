// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "samples.h"
#include "ui/apppage.h"
#include "ui/mainpanel.h"
#include "ui/permissionlist.h"
#include "ui/permissionpage.h"
#include "ui/switchbutton.h"
#include "worlddoor.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::World;

/** Rows go just when somebody is about to press: nothing else is hit. */
class UnderTheHandTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<Tests::WorldDoor> m_door;
    std::unique_ptr<PermissionStore> m_store;
    std::unique_ptr<ChangeQueue> m_queue;
    std::unique_ptr<PermissionInsight> m_insight;
    std::unique_ptr<MainPanel> m_panel;
    std::unique_ptr<Tests::PanelDriver> m_driver;

    const QString m_chromium = u"Allow Chromium to use the camera"_s;

    template <typename Button>
    [[nodiscard]] QList<Button *> all() const
    {
        QList<Button *> found = m_panel->findChildren<Button *>();
        found.removeIf([](const Button *button) {
            return !button->isVisible();
        });
        return found;
    }
    template <typename Button>
    [[nodiscard]] Button *named(const QString &name) const
    {
        const QList<Button *> buttons = all<Button>();
        const auto it = std::ranges::find(buttons, name, &Button::accessibleName);
        return it == buttons.cend() ? nullptr : *it;
    }
    template <typename Button>
    [[nodiscard]] Button *at(const QPoint &place) const
    {
        const QList<Button *> buttons = all<Button>();
        const auto it = std::ranges::find_if(buttons, [&place](const Button *button) {
            return button->rect().contains(button->mapFromGlobal(place));
        });
        return it == buttons.cend() ? nullptr : *it;
    }
    [[nodiscard]] static QPoint middle(const QWidget *widget) { return widget->mapToGlobal(widget->rect().center()); }
    static void clickAt(QWidget *widget, const QPoint &place) { QTest::mouseClick(widget, Qt::LeftButton, {}, widget->mapFromGlobal(place)); }
    [[nodiscard]] static QString disconnectButton(const QString &app) { return u"Disconnect %1 from Files from Other Snaps"_s.arg(app); }
    /** While it is refreshed. */
    void takeChromiumAway()
    {
        m_world->removePlug({u"chromium"_s, u"camera"_s});
        m_world->touch();
        QTRY_VERIFY(!named<SwitchButton>(m_chromium));
    }
    /** The pointer is at the one that is named. */
    void pointAt(QWidget *button, QPoint place = {})
    {
        QVERIFY(button);
        // From elsewhere, for it may be there already.
        QTest::mouseMove(m_panel.get(), QPoint(1, 1));
        QTest::mouseMove(button, place);
        QTRY_VERIFY(button->underMouse());
    }
    void showUsersOfASlot(int height)
    {
        for (const QString &title : {u"Alpha"_s, u"Beta"_s, u"Yak"_s, u"Zander"_s, u"Zebu"_s}) {
            const QString snap = title.toLower();
            m_world->addSnap(snap, title, {{u"themes"_s, u"content"_s, {{u"content"_s, u"gtk-3-themes"_s}}}});
            m_world->connectPlug({snap, u"themes"_s}, {u"gtk-common-themes"_s, u"gtk-3-themes"_s});
        }
        m_world->touch();
        m_panel->resize(1000, height);
        m_driver->toggleFold(u"Without Permissions"_s);
        m_driver->chooseApp(u"GTK Common Themes"_s);
        QTRY_COMPARE(m_driver->slotRows(), QStringList{u"Files from Other Snaps | gtk-common-themes:gtk-3-themes | Used by 6 apps"_s});
        m_driver->click(u"Users of Files from Other Snaps"_s);
        QCOMPARE(m_driver->slotRows().mid(1), QStringList({u"Alpha"_s, u"Beta"_s, u"VLC"_s, u"Yak"_s, u"Zander"_s, u"Zebu"_s}));
        const auto y = [this](const QString &app) {
            const auto *button = named<QPushButton>(disconnectButton(app));
            return button ? middle(button).y() : -1;
        };
        QTRY_VERIFY(y(u"Alpha"_s) > 0 && y(u"Beta"_s) > y(u"Alpha"_s) && y(u"VLC"_s) > y(u"Beta"_s));
        // Until all has its place.
        QTest::qWait(20);
    }

private Q_SLOTS:
    void init()
    {
        QApplication::setDoubleClickInterval(60'000);
        m_world = std::make_unique<World>();
        Tests::addSamples(*m_world);
        m_door = std::make_unique<Tests::WorldDoor>(m_world.get());
        m_store = std::make_unique<PermissionStore>(m_world.get());
        m_queue = std::make_unique<ChangeQueue>(m_world.get(), m_store.get(), m_door.get());
        m_insight = std::make_unique<PermissionInsight>(m_world.get(), m_store.get(), nullptr);
        m_panel = std::make_unique<MainPanel>(m_world.get(), m_store.get(), m_queue.get(), m_insight.get());
        m_driver = std::make_unique<Tests::PanelDriver>(m_panel.get());
        m_panel->resize(1000, 700);
        m_store->start();
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_VERIFY(!m_driver->apps().isEmpty());
    }

    void cleanup()
    {
        QApplication::setDoubleClickInterval(400);
        m_driver.reset();
        m_panel.reset();
        m_insight.reset();
        m_queue.reset();
        m_store.reset();
        m_door.reset();
        m_world.reset();
    }

    void theNeighbourIsNotFlippedByAClick()
    {
        m_driver->choosePermission(u"Camera"_s);
        SwitchButton *chromium = named<SwitchButton>(m_chromium);
        pointAt(chromium);
        const QPoint place = middle(chromium);
        takeChromiumAway();
        SwitchButton *neighbour = at<SwitchButton>(place);
        QVERIFY(neighbour);
        clickAt(neighbour, place);
        QTest::mouseDClick(neighbour, Qt::LeftButton, {}, neighbour->mapFromGlobal(place));
        QVERIFY(m_queue->open().isEmpty() && m_door->performed.isEmpty());
        // Who moves there means it.
        clickAt(neighbour, neighbour->mapToGlobal(QPoint(1, 1)));
        QTRY_COMPARE(m_door->performed.size(), 1);
    }

    void afterAWhileItIsMeant()
    {
        QApplication::setDoubleClickInterval(30);
        m_driver->choosePermission(u"Camera"_s);
        SwitchButton *chromium = named<SwitchButton>(m_chromium);
        pointAt(chromium);
        const QPoint place = middle(chromium);
        takeChromiumAway();
        QTest::qWait(60);
        SwitchButton *neighbour = at<SwitchButton>(place);
        QVERIFY(neighbour);
        clickAt(neighbour, place);
        QTRY_COMPARE(m_door->performed.size(), 1);
    }

    void norByAKey()
    {
        m_driver->choosePermission(u"Camera"_s);
        SwitchButton *chromium = named<SwitchButton>(m_chromium);
        QVERIFY(chromium);
        chromium->setFocus(Qt::TabFocusReason);
        takeChromiumAway();
        QWidget *neighbour = QApplication::focusWidget();
        QVERIFY(qobject_cast<SwitchButton *>(neighbour));
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
            QTest::keyClick(neighbour, key);
            QVERIFY(m_queue->open().isEmpty() && m_door->performed.isEmpty());
        }
        // After another key it is meant.
        QTest::keyClick(neighbour, Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_door->performed.size(), 1);
    }

    void theButtonOfAUserStaysWhereItIs()
    {
        showUsersOfASlot(380);
        auto *list = m_panel->findChild<AppPage *>()->findChild<PermissionList *>();
        QScrollBar *bar = list->verticalScrollBar();
        QTRY_VERIFY2(bar->maximum() > 0, qPrintable(QString::number(m_panel->height())));
        auto *button = named<QPushButton>(disconnectButton(u"VLC"_s));
        const int row = middle(button).y() - middle(named<QPushButton>(disconnectButton(u"Beta"_s))).y();
        // At its very end, the list would come down by itself.
        bar->setValue(bar->maximum() - row);
        QVERIFY2(row > 0 && bar->value() >= row, qPrintable(QString::number(bar->maximum())));
        pointAt(button);
        const QPoint place = middle(button);
        m_world->disconnectPlug({u"alpha"_s, u"themes"_s}, {u"gtk-common-themes"_s, u"gtk-3-themes"_s});
        m_world->touch();
        QTRY_COMPARE(m_driver->slotRows().mid(1), QStringList({u"Beta"_s, u"VLC"_s, u"Yak"_s, u"Zander"_s, u"Zebu"_s}));
        QCOMPARE(middle(button), place);
        clickAt(button, place);
        QTRY_COMPARE(m_door->performed.size(), 1);
    }

    void orIsNotPressedByMistake()
    {
        showUsersOfASlot(900);
        auto *button = named<QPushButton>(disconnectButton(u"Beta"_s));
        // What is above takes half of the room that there is then.
        const QPoint low(button->rect().center().x(), button->rect().bottom() - 1);
        pointAt(button, low);
        const QPoint place = button->mapToGlobal(low);
        m_world->disconnectPlug({u"alpha"_s, u"themes"_s}, {u"gtk-common-themes"_s, u"gtk-3-themes"_s});
        m_world->touch();
        QTRY_COMPARE(m_driver->slotRows().mid(1), QStringList({u"Beta"_s, u"VLC"_s, u"Yak"_s, u"Zander"_s, u"Zebu"_s}));
        QTRY_VERIFY(!button->rect().contains(button->mapFromGlobal(place)));
        QTRY_VERIFY(at<QPushButton>(place) && at<QPushButton>(place) != button);
        auto *other = at<QPushButton>(place);
        clickAt(other, place);
        QVERIFY(m_queue->open().isEmpty() && m_door->performed.isEmpty());
    }

    void norWhenItIsTheOneThatGoes()
    {
        showUsersOfASlot(900);
        auto *button = named<QPushButton>(disconnectButton(u"Beta"_s));
        const QPoint low(button->rect().center().x(), button->rect().bottom() - 1);
        pointAt(button, low);
        const QPoint place = button->mapToGlobal(low);
        m_world->disconnectPlug({u"beta"_s, u"themes"_s}, {u"gtk-common-themes"_s, u"gtk-3-themes"_s});
        m_world->touch();
        QTRY_COMPARE(m_driver->slotRows().mid(1), QStringList({u"Alpha"_s, u"VLC"_s, u"Yak"_s, u"Zander"_s, u"Zebu"_s}));
        QTRY_VERIFY(at<QPushButton>(place));
        clickAt(at<QPushButton>(place), place);
        QVERIFY(m_queue->open().isEmpty() && m_door->performed.isEmpty());
    }
};

QTEST_MAIN(UnderTheHandTest)

#include "underthehandtest.moc"
