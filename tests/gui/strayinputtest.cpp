// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/strayinput.h"

#include <QApplication>
#include <QCursor>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Snapperms;

/** A button that comes below the pointer, and clicks. */
class StrayInputTest : public QObject
{
    Q_OBJECT

private:
    struct Place {
        QWidget window;
        QToolButton button{&window};
        StrayInput guard{&button};
        QSignalSpy clicks{&button, &QToolButton::clicked};

        Place()
        {
            window.resize(400, 300);
            button.setGeometry(100, 100, 200, 100);
            button.hide();
            guard.keepPressesOnShow();
            window.show();
        }
        void appear()
        {
            QCursor::setPos(button.mapToGlobal(button.rect().center()));
            button.show();
        }
    };

private Q_SLOTS:
    void cleanup() { QApplication::setDoubleClickInterval(400); }

    void aClickForWhatWasThere()
    {
        QApplication::setDoubleClickInterval(60'000);
        Place m;
        QVERIFY(QTest::qWaitForWindowExposed(&m.window));
        m.appear();
        QTest::mouseClick(&m.button, Qt::LeftButton);
        QTest::mouseDClick(&m.button, Qt::LeftButton);
        QCOMPARE(m.clicks.size(), 0);
        QVERIFY(!m.button.isDown());
        // Who moves there means it.
        QTest::mouseClick(&m.button, Qt::LeftButton, Qt::NoModifier, QPoint(10, 10));
        QCOMPARE(m.clicks.size(), 1);
        // So does whoever uses no pointer.
        m.button.setFocus();
        QTest::keyClick(&m.button, Qt::Key_Space);
        QCOMPARE(m.clicks.size(), 2);
    }

    void afterTheTimeOfADoubleClick()
    {
        QApplication::setDoubleClickInterval(30);
        Place m;
        QVERIFY(QTest::qWaitForWindowExposed(&m.window));
        m.appear();
        QTest::qWait(60);
        QTest::mouseClick(&m.button, Qt::LeftButton);
        QCOMPARE(m.clicks.size(), 1);
    }

    /** It counts anew each time that it appears, also with all that is around it. */
    void eachTime()
    {
        QApplication::setDoubleClickInterval(60'000);
        Place m;
        QVERIFY(QTest::qWaitForWindowExposed(&m.window));
        m.button.show();
        QTest::mouseClick(&m.button, Qt::LeftButton, Qt::NoModifier, QPoint(10, 10));
        const qsizetype before = m.clicks.size();
        m.window.hide();
        m.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m.window));
        m.button.hide();
        m.appear();
        QTest::mouseClick(&m.button, Qt::LeftButton);
        QCOMPARE(m.clicks.size(), before);
    }
};

QTEST_MAIN(StrayInputTest)

#include "strayinputtest.moc"
