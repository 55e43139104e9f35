// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldesk.h"
#include "paneldriver.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Privileged::Refusal;

/** Who uses a slot, each with a button of its own. */
class SlotUsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** With the keyboard: neither what is at work nor what goes away hands the focus to somebody else's button. */
    void aSecondPressDisconnectsNobodyElse()
    {
        Tests::PanelDesk m;
        QVERIFY(m.open());
        Tests::PanelDriver driver(m.panel.get());
        for (const auto &name : {u"second"_s, u"third"_s}) {
            m.world.addSnap(name, name, {{u"themes"_s, u"content"_s, {{u"content"_s, u"gtk-3-themes"_s}}}});
            m.world.connectPlug({name, u"themes"_s}, {u"gtk-common-themes"_s, u"gtk-3-themes"_s});
        }
        driver.toggleFold(u"Without Permissions"_s);
        driver.chooseApp(u"GTK Common Themes"_s);
        QTRY_COMPARE(driver.slotRows().size(), 1);
        driver.click(u"Users of Files from Other Snaps"_s);
        QCOMPARE(driver.slotRows().size(), 4);
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
        QTRY_VERIFY(driver.caveats().join(u' ').contains(u"snapd refused"_s));
        QCOMPARE(driver.slotRows().size(), 4);
        // Its message takes the focus along no further than to its own button.
        QToolButton *dismiss = nullptr;
        const QList<QToolButton *> buttons = m.panel->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            dismiss = button->isVisible() && button->text() == u"Dismiss"_s ? button : dismiss;
        }
        QVERIFY(dismiss);
        dismiss->setFocus();
        QTest::keyClick(dismiss, Qt::Key_Space);
        QTRY_COMPARE(driver.caveats(), QStringList());
        QCOMPARE(QApplication::focusWidget(), disconnect(u"second"_s));
    }
};

QTEST_MAIN(SlotUsersTest)

#include "slotuserstest.moc"
