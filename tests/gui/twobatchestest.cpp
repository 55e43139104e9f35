// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldesk.h"
#include "permissions/intentions.h"
#include "ui/intentionbar.h"

#include <QLabel>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Privileged::Refusal;

/** One batch behind the other: what became of the first is not lost. */
class TwoBatchesTest : public QObject
{
    Q_OBJECT

private:
    struct Desk : Tests::PanelDesk {
        [[nodiscard]] IntentionBar *bar() const { return panel->findChild<IntentionBar *>(); }
        [[nodiscard]] Intentions *intentions() const { return panel->intentions(); }
        [[nodiscard]] QString said() const { return bar()->isVisible() ? bar()->findChild<QLabel *>(u"intentionText"_s)->text() : QString(); }
        [[nodiscard]] QToolButton *button(const QString &text) const
        {
            const QList<QToolButton *> buttons = bar()->findChildren<QToolButton *>();
            const auto found = std::ranges::find_if(buttons, [&text](const QToolButton *button) {
                return button->isVisible() && button->text() == text;
            });
            return found == buttons.cend() ? nullptr : *found;
        }
    };

    static QList<Snapd::PlugRef> plugs(const QString &snap, const QStringList &names)
    {
        QList<Snapd::PlugRef> result;
        for (const QString &name : names) {
            result.append({snap, name});
        }
        return result;
    }

private Q_SLOTS:
    void troubleOfTheFirstIsToldWithTheSecond()
    {
        Desk m;
        QVERIFY(m.open());
        m.door.refuseNext(Refusal::SnapdRefused, u"things are not as they should be"_s);
        m.intentions()->turnOff(plugs(u"vlc"_s, {u"home"_s, u"network"_s}));
        m.intentions()->turnOff(plugs(u"chromium"_s, {u"home"_s, u"joystick"_s}));
        QTRY_VERIFY(m.intentions()->last() && !m.intentions()->current());
        QTRY_VERIFY(m.said().contains(u"for VLC. 1 could not be changed."_s) && m.said().endsWith(u"2 permission(s) of Chromium turned off."_s));
        m.button(u"Details"_s)->click();
        QVERIFY(qobject_cast<QLabel *>(m.bar()->findChild<QScrollArea *>()->widget())->text().startsWith(u"VLC: "_s));
        // What is taken back is what was wanted last, and the button says so.
        QVERIFY(!m.button(u"Undo"_s));
        m.button(u"Undo the Last"_s)->click();
        QTRY_VERIFY(m.world.isConnected({u"chromium"_s, u"home"_s}) && m.world.isConnected({u"chromium"_s, u"joystick"_s}));
        // It was told.
        QTRY_VERIFY(!m.said().contains(u"VLC"_s) && m.button(u"Undo"_s));
    }

    /** A switch in between leaves it there, whether it is turned or the password is not given. */
    void whatWasToldStaysBesideOneSwitch()
    {
        Desk m;
        QVERIFY(m.open());
        m.door.refuseNext(Refusal::SnapdRefused, u"things are not as they should be"_s);
        m.intentions()->turnOff(plugs(u"vlc"_s, {u"home"_s, u"network"_s}));
        m.intentions()->turnOff(plugs(u"chromium"_s, {u"home"_s, u"joystick"_s}));
        QTRY_VERIFY(m.said().contains(u"for VLC. 1 could not be changed."_s));
        const QString told = m.said();
        m.intentions()->turnOff(plugs(u"chromium"_s, {u"network"_s}));
        QTRY_VERIFY(!m.world.isConnected({u"chromium"_s, u"network"_s}) && !m.intentions()->current());
        QCOMPARE(m.said(), told);
        m.door.asksPassword = true;
        m.intentions()->turnOff(plugs(u"chromium"_s, {u"browser-support"_s}));
        QTRY_VERIFY(m.door.isPasswordWanted());
        m.door.answerPassword(false);
        QTRY_VERIFY(!m.intentions()->current());
        QCOMPARE(m.said(), told);
    }

    void alsoWhereTheSecondHasNothingToTell()
    {
        Desk m;
        QVERIFY(m.open());
        m.door.refuseNext(Refusal::SnapdRefused, u"things are not as they should be"_s);
        m.intentions()->turnOff(plugs(u"vlc"_s, {u"home"_s, u"network"_s}));
        Intention *second = m.intentions()->turnOff(plugs(u"chromium"_s, {u"home"_s, u"joystick"_s}));
        second->cancel();
        QTRY_VERIFY(m.intentions()->last() && !m.intentions()->current());
        QTRY_VERIFY2(m.said().contains(u"for VLC. 1 could not be changed."_s), qPrintable(m.said()));
    }

    /** What the switches show needs no words. */
    void whatWentWellIsNotToldLater()
    {
        Desk m;
        QVERIFY(m.open());
        m.intentions()->turnOff(plugs(u"vlc"_s, {u"home"_s, u"network"_s}));
        m.intentions()->turnOff(plugs(u"chromium"_s, {u"home"_s, u"joystick"_s}));
        QTRY_VERIFY(m.intentions()->last() && !m.intentions()->current());
        QTRY_COMPARE(m.said(), u"2 permission(s) of Chromium turned off."_s);
        QVERIFY(m.button(u"Undo"_s));
    }

    void whatTheFirstLeftInReach()
    {
        Desk m;
        QVERIFY(m.open());
        m.bar()->remindOf(m.intentions()->turnOff(plugs(u"vlc"_s, {u"home"_s, u"network"_s})), [] {
            return IntentionBar::Rest{u"VLC can still reach this."_s, u"Turn That Off, Too"_s, plugs(u"vlc"_s, {u"x11"_s})};
        });
        m.bar()->remindOf(m.intentions()->turnOff(plugs(u"chromium"_s, {u"home"_s, u"camera"_s})), [] {
            return IntentionBar::Rest();
        });
        QTRY_VERIFY(m.intentions()->last() && !m.intentions()->current());
        QTRY_VERIFY2(m.said().contains(u"of VLC turned off. VLC can still reach this. "_s), qPrintable(m.said()));
    }

    /** A switch that leaves nothing does not take away what another one left, nor does what is found out later about it. */
    void whatWasLeftStaysUntilItIsClosed()
    {
        Desk m;
        QVERIFY(m.open());
        const QString left = u"VLC can still reach this."_s;
        m.bar()->remindOf(m.intentions()->turnOff(plugs(u"vlc"_s, {u"home"_s, u"network"_s})), [left] {
            return IntentionBar::Rest{left, u"Turn That Off, Too"_s, plugs(u"vlc"_s, {u"x11"_s})};
        });
        QTRY_VERIFY(m.said().endsWith(left));
        m.bar()->remindOf(m.intentions()->turnOff(plugs(u"chromium"_s, {u"joystick"_s})), [] {
            return IntentionBar::Rest();
        });
        m.bar()->followRest();
        QTRY_VERIFY(!m.intentions()->current() && !m.world.isConnected({u"chromium"_s, u"joystick"_s}));
        m.bar()->followRest();
        QVERIFY2(m.said().endsWith(left), qPrintable(m.said()));
        // One that leaves something, too, is told of.
        m.bar()->remindOf(m.intentions()->turnOff(plugs(u"chromium"_s, {u"home"_s})), [] {
            return IntentionBar::Rest{u"Chromium can still reach that."_s, u"Turn That Off, Too"_s, plugs(u"chromium"_s, {u"x11"_s})};
        });
        QTRY_VERIFY(m.said().endsWith(u"Chromium can still reach that."_s));
    }
};

QTEST_MAIN(TwoBatchesTest)

#include "twobatchestest.moc"
