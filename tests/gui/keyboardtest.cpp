// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "samples.h"
#include "ui/intentionbar.h"
#include "ui/mainpanel.h"
#include "ui/switchbutton.h"
#include "worlddoor.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;

/** The main job without a mouse, and what a screen reader makes of the window. */
class KeyboardTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tests::World> m_world;
    std::unique_ptr<Tests::WorldDoor> m_door;
    std::unique_ptr<PermissionStore> m_store;
    std::unique_ptr<ChangeQueue> m_queue;
    std::unique_ptr<PermissionInsight> m_insight;
    std::unique_ptr<MainPanel> m_panel;
    std::unique_ptr<Tests::Driver> m_driver;

    static void collect(QAccessibleInterface *interface, QList<QAccessibleInterface *> &found)
    {
        if (!interface || interface->state().invisible) {
            return;
        }
        found << interface;
        for (int i = 0; i < interface->childCount(); ++i) {
            collect(interface->child(i), found);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<Tests::World>();
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
        m_driver.reset();
        m_panel.reset();
        m_insight.reset();
        m_queue.reset();
        m_store.reset();
        m_door.reset();
        m_world.reset();
    }

    void theMainJob()
    {
        const QString camera = u"Allow VLC to use the camera"_s;
        m_driver->press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"vlc"_s);
        m_driver->press(Qt::Key_Down);
        QCOMPARE(m_driver->focused(), u"Search Results"_s);
        m_driver->press(Qt::Key_Home);
        QCOMPARE(m_driver->pageTitle(), u"VLC"_s);
        for (int i = 0; i < 10 && m_driver->focused() != camera; ++i) {
            m_driver->press(Qt::Key_Tab);
        }
        QCOMPARE(m_driver->focused(), camera);
        m_driver->press(Qt::Key_Space);
        QTRY_VERIFY(m_driver->see(camera).on);
        QTRY_VERIFY(!m_driver->see(camera).pending);
        m_driver->press(Qt::Key_Return);
        QTRY_VERIFY(!m_driver->see(camera).on);
        QCOMPARE(m_driver->focused(), camera);

        const QStringList switches = m_driver->switches();
        // Whoever walks through the switches is about to turn one, perhaps: the helper is started meanwhile.
        const int before = m_door->madeReady;
        const qsizetype performed = m_door->performed.size();
        m_driver->press(Qt::Key_Down);
        QCOMPARE(m_driver->focused(), switches.at(1));
        QCOMPARE(m_door->madeReady, before + 1);
        QCOMPARE(m_door->performed.size(), performed);
        m_driver->press(Qt::Key_Down);
        QCOMPARE(m_driver->focused(), switches.at(2));
        m_driver->press(Qt::Key_Up);
        m_driver->press(Qt::Key_Up);
        QCOMPARE(m_driver->focused(), camera);
        m_driver->press(Qt::Key_Up);
        QCOMPARE(m_driver->focused(), camera);
    }

    void escapeClearsTheSearch()
    {
        const QStringList all = m_driver->apps();
        m_driver->searchFor(u"zoom"_s);
        QVERIFY(m_driver->apps() != all);
        m_driver->press(Qt::Key_Escape);
        QCOMPARE(m_driver->apps(), all);
    }

    void reload()
    {
        // Without a notice nothing would be read.
        m_world->snap(u"vlc"_s)->title = u"Renamed"_s;
        QTest::qWait(50);
        QVERIFY(m_driver->apps().contains(u"VLC"_s));
        m_driver->press(Qt::Key_F5);
        QTRY_VERIFY(m_driver->apps().contains(u"Renamed"_s));
    }

    void tabGoesFromTopToBottom()
    {
        m_driver->chooseApp(u"VLC"_s);
        m_world->addPlug(u"vlc"_s, {u"a-camera"_s, u"camera"_s});
        QTRY_VERIFY(m_driver->switches().size() > 1 && m_driver->switches().at(1).contains(u"camera"_s));
        m_driver->flip(m_driver->switches().first());
        int last = -1;
        const QStringList switches = m_driver->switches();
        for (int i = 0; i < 60; ++i) {
            const auto place = int(switches.indexOf(m_driver->focused()));
            if (place >= 0) {
                QVERIFY2(place >= last, qPrintable(m_driver->focused()));
                last = place;
            }
            if (last == switches.size() - 1) {
                break;
            }
            m_driver->press(Qt::Key_Tab);
        }
        QCOMPARE(last, int(switches.size()) - 1);
    }

    void whatStandsBelowAPageComesAfterIt_data()
    {
        QTest::addColumn<bool>("isOfPermission");
        QTest::newRow("of an app") << false;
        QTest::newRow("of a permission, which is made later than what stands below it") << true;
    }
    void whatStandsBelowAPageComesAfterIt()
    {
        QFETCH(bool, isOfPermission);
        isOfPermission ? m_driver->choosePermission(u"Camera"_s) : m_driver->chooseApp(u"VLC"_s);
        const QStringList switches = m_driver->switches();
        QVERIFY(switches.size() > 1);
        m_driver->flip(switches.first());
        const auto *bar = m_panel->findChild<IntentionBar *>();
        QTRY_VERIFY(!m_driver->see(switches.first()).pending && bar->isVisible());
        m_driver->press(Qt::Key_F, Qt::ControlModifier);
        QStringList passed;
        while (!bar->isAncestorOf(QApplication::focusWidget()) && passed.size() < 200) {
            passed << m_driver->focused();
            m_driver->press(Qt::Key_Tab);
        }
        QVERIFY(passed.size() < 200);
        const auto all = passed.join(u" > "_s).toUtf8();
        for (const QString &name : switches) {
            QVERIFY2(passed.contains(name), all.constData());
        }
        if (isOfPermission) {
            QVERIFY2(passed.indexOf(u"Turn Off for All…"_s) >= 0 && passed.indexOf(u"Turn Off for All…"_s) < passed.indexOf(switches.first()), all.constData());
        }
    }

    void everyControlHasAName()
    {
        for (const QString &app : {u"VLC"_s, u"Code Editor"_s}) {
            m_driver->chooseApp(app);
            QList<QAccessibleInterface *> all;
            collect(QAccessible::queryAccessibleInterface(m_panel.get()), all);
            QStringList names;
            int switches = 0;
            for (QAccessibleInterface *interface : std::as_const(all)) {
                if (!interface->state().focusable) {
                    continue;
                }
                const QString name = interface->text(QAccessible::Name);
                const auto *widget = qobject_cast<QWidget *>(interface->object());
                if (widget && widget->inherits("QLabel")) {
                    continue; // text that can be selected is its own name
                }
                QVERIFY2(!name.isEmpty(), interface->object() ? interface->object()->metaObject()->className() : "an item");
                if (qobject_cast<SwitchButton *>(interface->object())) {
                    ++switches;
                    QCOMPARE(interface->role(), QAccessible::CheckBox);
                    QVERIFY(interface->state().checkable);
                    QVERIFY2(!names.contains(name), qPrintable(u"twice: "_s + name));
                    QVERIFY(name.startsWith(u"Allow "_s));
                    names << name;
                }
            }
            QCOMPARE(switches, m_driver->switches().size());
        }
    }

    void aScreenReaderFlipsTheSwitch()
    {
        m_driver->chooseApp(u"VLC"_s);
        QList<QAccessibleInterface *> all;
        collect(QAccessible::queryAccessibleInterface(m_panel.get()), all);
        for (QAccessibleInterface *interface : std::as_const(all)) {
            if (interface->text(QAccessible::Name) == u"Allow VLC to use the camera"_s) {
                QVERIFY(!interface->state().checked);
                QCOMPARE(interface->text(QAccessible::Description), u"off"_s);
                QVERIFY(interface->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
                interface->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
                QVERIFY2(!interface->state().checked, "not before snapd says so");
                QTRY_VERIFY(interface->state().checked);
                QTRY_COMPARE(interface->text(QAccessible::Description), u"on. Allowed by hand"_s);
                return;
            }
        }
        QFAIL("no such switch");
    }
};

QTEST_MAIN(KeyboardTest)

#include "keyboardtest.moc"
