// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "samples.h"
#include "ui/mainpanel.h"
#include "worlddoor.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Privileged::Refusal;
using Tests::World;

/** Who uses a slot, each with a button of its own. */
class SlotUsersTest : public QObject
{
    Q_OBJECT

private:
    struct Desk {
        World world;
        Tests::WorldDoor door{&world};
        PermissionStore store{&world};
        ChangeQueue queue{&world, &store, &door};
        PermissionInsight insight{&world, &store, nullptr};
        std::unique_ptr<MainPanel> panel;
        std::unique_ptr<Tests::Driver> driver;

        Desk() { Tests::addSamples(world); }
        [[nodiscard]] bool open()
        {
            panel = std::make_unique<MainPanel>(&world, &store, &queue, &insight);
            driver = std::make_unique<Tests::PanelDriver>(panel.get());
            panel->resize(1000, 800);
            store.start();
            panel->show();
            panel->activateWindow();
            return QTest::qWaitForWindowActive(panel.get()) && QTest::qWaitFor([this] {
                return store.hasState();
            });
        }
    };

private Q_SLOTS:
    /** With the keyboard: neither what is at work nor what goes away hands the focus to somebody else's button. */
    void aSecondPressDisconnectsNobodyElse()
    {
        Desk m;
        QVERIFY(m.open());
        for (const auto &name : {u"second"_s, u"third"_s}) {
            m.world.addSnap(name, name, {{u"themes"_s, u"content"_s, {{u"content"_s, u"gtk-3-themes"_s}}}});
            m.world.connectPlug({name, u"themes"_s}, {u"gtk-common-themes"_s, u"gtk-3-themes"_s});
        }
        m.driver->toggleFold(u"Without Permissions"_s);
        m.driver->chooseApp(u"GTK Common Themes"_s);
        QTRY_COMPARE(m.driver->slotRows().size(), 1);
        m.driver->click(u"Users of Files from Other Snaps"_s);
        QCOMPARE(m.driver->slotRows().size(), 4);
        const auto disconnect = [&m](const QString &app) {
            const QList<QPushButton *> buttons = m.panel->findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (button->isVisible() && button->accessibleName().startsWith(u"Disconnect %1 from"_s.arg(app))) {
                    return button;
                }
            }
            return static_cast<QPushButton *>(nullptr);
        };
        m.door.asksPassword = true;
        disconnect(u"second"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(m.door.isPasswordWanted());
        QCOMPARE(QApplication::focusWidget(), disconnect(u"second"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        m.door.answerPassword(false);
        QTRY_VERIFY(!m.queue.requestFor({u"second"_s, u"themes"_s}));
        QVERIFY(!m.queue.requestFor({u"third"_s, u"themes"_s}) && !m.queue.requestFor({u"vlc"_s, u"gtk-3-themes"_s}));
        QCOMPARE(m.door.performed.size(), 1);
        m.door.asksPassword = false;
        m.door.refuseNext(Refusal::SnapdRefused, u"no"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(m.driver->caveats().join(u' ').contains(u"snapd refused"_s));
        QCOMPARE(m.driver->slotRows().size(), 4);
        // Its message takes the focus along no further than to its own button.
        QToolButton *dismiss = nullptr;
        const QList<QToolButton *> buttons = m.panel->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            dismiss = button->isVisible() && button->text() == u"Dismiss"_s ? button : dismiss;
        }
        QVERIFY(dismiss);
        dismiss->setFocus();
        QTest::keyClick(dismiss, Qt::Key_Space);
        QTRY_COMPARE(m.driver->caveats(), QStringList());
        QCOMPARE(QApplication::focusWidget(), disconnect(u"second"_s));
    }
};

QTEST_MAIN(SlotUsersTest)

#include "slotuserstest.moc"
