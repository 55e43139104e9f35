// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "movementstyle.h"

#include "ui/gentlescroll.h"

#include <QScrollBar>
#include <QTest>

using namespace Snapperms;
using Snapperms::Tests::MovementStyle;

/** A little way, as the desktop wants things to move. */
class GentleScrollTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atOnceWhereNothingIsToMove()
    {
        MovementStyle style(0);
        QScrollBar bar;
        bar.setStyle(&style);
        bar.setRange(0, 100);
        GentleScroll scroll(&bar);
        scroll.by(30);
        QCOMPARE(bar.value(), 30);
        scroll.by(-10);
        QCOMPARE(bar.value(), 20);
    }

    void slowlyElsewhereAndTogetherWithOthers()
    {
        MovementStyle style(200);
        QScrollBar bar;
        bar.setStyle(&style);
        bar.setRange(0, 100);
        GentleScroll scroll(&bar);
        scroll.by(30);
        QVERIFY(bar.value() < 30);
        // Rows above got higher meanwhile.
        bar.setValue(bar.value() + 40);
        QTRY_COMPARE(bar.value(), 70);
        QTest::qWait(100);
        QCOMPARE(bar.value(), 70);
        // Another way is in place of the rest of the first.
        scroll.by(-20);
        scroll.stop();
        const int stopped = bar.value();
        scroll.by(5);
        QTRY_COMPARE(bar.value(), stopped + 5);
        QTest::qWait(300);
        QCOMPARE(bar.value(), stopped + 5);
    }
};

QTEST_MAIN(GentleScrollTest)

#include "gentlescrolltest.moc"
