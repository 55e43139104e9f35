// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "movementstyle.h"

#include "ui/switchbutton.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QHoverEvent>
#include <QImage>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Snapperms::Tests::MovementStyle;

class SwitchButtonTest : public QObject
{
    Q_OBJECT

private:
    static QImage picture(QWidget &widget) { return widget.grab().toImage(); }

private Q_SLOTS:
    void asksAndDoesNotMove_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("mouse") << 0;
        QTest::newRow("Space") << int(Qt::Key_Space);
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Enter") << int(Qt::Key_Enter);
    }

    void asksAndDoesNotMove()
    {
        QFETCH(int, key);
        SwitchButton button;
        button.show();
        QSignalSpy asked(&button, &SwitchButton::toggleRequested);
        QSignalSpy toggled(&button, &QAbstractButton::toggled);
        const auto act = [&] {
            if (key) {
                QTest::keyClick(&button, Qt::Key(key));
            } else {
                QTest::mouseClick(&button, Qt::LeftButton);
            }
        };
        act();
        QCOMPARE(asked, (QList<QList<QVariant>>{{true}}));
        QVERIFY(!button.isChecked());
        act();
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.last().first().toBool(), true);
        QCOMPARE(toggled.count(), 0);

        button.setChecked(true);
        act();
        QCOMPARE(asked.last().first().toBool(), false);
        QVERIFY(button.isChecked());

        button.setPending(true);
        act();
        button.setPending(false);
        button.setLocked(true);
        act();
        QCOMPARE(asked.count(), 3);
        button.setLocked(false);
        act();
        QCOMPARE(asked.count(), 4);
    }

    void tellsWhoComesNear()
    {
        SwitchButton button;
        button.show();
        const QSignalSpy approached(&button, &SwitchButton::approached);
        const auto hover = [&button] {
            QHoverEvent come(QEvent::HoverEnter, QPointF(1, 1), QPointF(1, 1), QPointF(-1, -1));
            QApplication::sendEvent(&button, &come);
            QHoverEvent go(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), QPointF(1, 1));
            QApplication::sendEvent(&button, &go);
        };
        hover();
        QCOMPARE(approached.count(), 1);
        const auto focus = [&button](Qt::FocusReason reason) {
            QFocusEvent come(QEvent::FocusIn, reason);
            QApplication::sendEvent(&button, &come);
        };
        focus(Qt::TabFocusReason);
        focus(Qt::BacktabFocusReason);
        QCOMPARE(approached.count(), 3);
        // Nobody has moved a hand: the window came forward, a menu closed, the program put it there.
        focus(Qt::ActiveWindowFocusReason);
        focus(Qt::PopupFocusReason);
        focus(Qt::OtherFocusReason);
        QCOMPARE(approached.count(), 3);

        button.setPending(true);
        hover();
        button.setPending(false);
        button.setLocked(true);
        hover();
        focus(Qt::TabFocusReason);
        QCOMPARE(approached.count(), 3);
        button.setLocked(false);
        hover();
        QCOMPARE(approached.count(), 4);
    }

    void movesOnlyWhereTheDesktopWantsMovement()
    {
        const auto picturesOnTheWay = [](int duration) {
            MovementStyle style(duration);
            SwitchButton button;
            button.setStyle(&style);
            button.resize(button.sizeHint());
            button.show();
            // What a window goes through when it is new changes the picture, too.
            [[maybe_unused]] const bool isThere = QTest::qWaitForWindowExposed(&button);
            QTest::qWait(50);
            const QImage off = picture(button);
            button.setChecked(true);
            const QImage begun = picture(button);
            QTest::qWait(duration * 3);
            const QImage on = picture(button);
            button.setStyle(nullptr);
            return QList<QImage>{off, begun, on};
        };
        const QList<QImage> moved = picturesOnTheWay(400);
        const QList<QImage> still = picturesOnTheWay(0);
        QVERIFY2(moved.at(1) != moved.at(2), "it slides there");
        QVERIFY2(still.at(1) == still.at(2), "it is there at once");
        QVERIFY(still.at(0) != still.at(1));
        QVERIFY(moved.at(2) == still.at(2));
    }

    void everyStateCanBeSeen_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QPalette>("palette");
        const QPalette light(QColor(0xf0, 0xf0, 0xf0));
        const QPalette dark(QColor(0x31, 0x36, 0x3b), QColor(0x20, 0x20, 0x24));
        QPalette breeze(QColor(0x2a, 0x2e, 0x32));
        breeze.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
        breeze.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
        breeze.setColor(QPalette::HighlightedText, QColor(0xfc, 0xfc, 0xfc));
        QPalette contrast(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::yellow, Qt::black, Qt::black);
        contrast.setColor(QPalette::Highlight, Qt::yellow);
        contrast.setColor(QPalette::HighlightedText, Qt::black);
        for (const QString &style : QStyleFactory::keys()) {
            QTest::addRow("%s light", qPrintable(style)) << style << light;
            QTest::addRow("%s dark", qPrintable(style)) << style << dark;
            QTest::addRow("%s breeze dark", qPrintable(style)) << style << breeze;
            QTest::addRow("%s contrast", qPrintable(style)) << style << contrast;
        }
    }

    void everyStateCanBeSeen()
    {
        QFETCH(QString, style);
        QFETCH(QPalette, palette);
        const std::unique_ptr<QStyle> made(QStyleFactory::create(style));
        QWidget window;
        SwitchButton button(&window);
        button.setStyle(made.get());
        button.setPalette(palette);
        window.setPalette(palette);
        button.resize(button.sizeHint());
        // Without a window on the screen there is no animation to wait for.
        QList<QImage> seen;
        const auto distinct = [&] {
            const QImage now = picture(button);
            const bool fresh = !seen.contains(now);
            seen << now;
            return fresh;
        };
        QVERIFY(distinct());
        button.setChecked(true);
        QVERIFY2(distinct(), "on is not off");
        button.setPending(true);
        QVERIFY2(distinct(), "on and pending");
        button.setChecked(false);
        QVERIFY2(distinct(), "off and pending");
        button.setPending(false);
        button.setLayoutDirection(Qt::RightToLeft);
        QVERIFY2(distinct(), "mirrored");

        // By brightness alone too: not everybody sees the colour.
        QVERIFY(seen.at(0).convertToFormat(QImage::Format_Grayscale8) != seen.at(1).convertToFormat(QImage::Format_Grayscale8));
        // The outline against the window, 3:1 at the least.
        const auto luminance = [](const QColor &colour) {
            const auto linear = [](qreal c) {
                return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
        };
        const qreal background = luminance(palette.color(QPalette::Active, QPalette::Window));
        const auto contrast = [&](const QImage &image) {
            qreal best = 1;
            for (int y = 0; y < image.height(); ++y) {
                const qreal own = luminance(image.pixelColor(image.width() / 2, y));
                best = qMax(best, (qMax(own, background) + 0.05) / (qMin(own, background) + 0.05));
            }
            return best;
        };
        for (const QImage &image : {seen.at(0), seen.at(1)}) {
            QVERIFY2(contrast(image) >= 2.4, qPrintable(QString::number(contrast(image))));
        }

        // The knob against its track: where it stands is what says on.
        const qreal share = 0.5 * button.height() / button.width();
        const qreal knob = luminance(seen.at(1).pixelColor(int(seen.at(1).width() * (1 - share)), seen.at(1).height() / 2));
        const qreal track = luminance(seen.at(1).pixelColor(int(seen.at(1).width() * share), seen.at(1).height() / 2));
        const qreal stands = (qMax(knob, track) + 0.05) / (qMin(knob, track) + 0.05);
        QVERIFY2(stands >= 2, qPrintable(QString::number(stands)));

        // What cannot be used just now still says what is on; schemes have next to no highlight for it.
        palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Active, QPalette::Window));
        button.setPalette(palette);
        button.setLayoutDirection(Qt::LeftToRight);
        button.setLocked(true);
        const QImage lockedOff = picture(button);
        button.setChecked(true);
        const QImage lockedOn = picture(button);
        QVERIFY(lockedOn != lockedOff);
        QVERIFY2(contrast(lockedOn) >= 1.4, qPrintable(QString::number(contrast(lockedOn))));
    }

    void accessible()
    {
        SwitchButton button;
        button.setAccessibleName(u"Allow VLC to use the camera"_s);
        button.show();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&button);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::CheckBox);
        QCOMPARE(interface->text(QAccessible::Name), u"Allow VLC to use the camera"_s);
        QCOMPARE(interface->text(QAccessible::Description), u"off"_s);
        QVERIFY(interface->state().checkable);
        QVERIFY(!interface->state().checked);
        button.setChecked(true);
        QVERIFY(interface->state().checked);
        QCOMPARE(interface->text(QAccessible::Description), u"on"_s);
        button.setPending(true);
        button.setAccessibleDescription(u"Working…"_s);
        QVERIFY(interface->state().busy);
        QCOMPARE(interface->text(QAccessible::Description), u"on. Working…"_s);
        button.setPending(false);
        button.setLocked(true);
        QVERIFY(interface->state().disabled);
        QVERIFY(interface->state().focusable);
        QVERIFY(!interface->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    }

    void theFocusCanBeSeen()
    {
        for (const QString &style : QStyleFactory::keys()) {
            const std::unique_ptr<QStyle> made(QStyleFactory::create(style));
            SwitchButton button;
            button.setStyle(made.get());
            button.show();
            QVERIFY(QTest::qWaitForWindowActive(&button));
            button.setFocus();
            QTRY_VERIFY(button.hasFocus());
            const QImage with = picture(button);
            button.clearFocus();
            QVERIFY2(with != picture(button), qPrintable(style));
        }
    }

    void lockedKeepsTheFocus()
    {
        SwitchButton button;
        button.show();
        button.setFocus();
        QTRY_VERIFY(button.hasFocus());
        button.setLocked(true);
        QVERIFY(button.hasFocus());
    }
};

QTEST_MAIN(SwitchButtonTest)

#include "switchbuttontest.moc"
