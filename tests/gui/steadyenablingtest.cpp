// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/steadyenabling.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Snapperms;

/** A button that is at work does not hand the keyboard to its neighbour. */
class SteadyEnablingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFocusAndSwallowsPresses()
    {
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *button = new QPushButton(&window);
        auto *neighbour = new QPushButton(&window);
        layout->addWidget(button);
        layout->addWidget(neighbour);
        auto *steady = new SteadyEnabling(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->setFocus();
        const QSignalSpy pressed(steady, &SteadyEnabling::clicked);
        const QSignalSpy beside(neighbour, &QPushButton::clicked);
        connect(steady, &SteadyEnabling::clicked, this, [steady] {
            steady->setEnabled(false);
        });

        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(QApplication::focusWidget(), button);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(beside.isEmpty());

        // Left alone it is what it is said to be.
        neighbour->setFocus();
        QVERIFY(!button->isEnabled());
        steady->setEnabled(true);
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(pressed.size(), 2);
        QVERIFY(!button->isEnabled());
    }

    /** As while a password dialog is in front. */
    void keepsItInAWindowThatIsNotActive()
    {
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *button = new QPushButton(&window);
        layout->addWidget(button);
        layout->addWidget(new QPushButton(&window));
        auto *steady = new SteadyEnabling(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->setFocus();
        steady->setEnabled(false);
        QWidget dialog;
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(window.focusWidget(), button);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(QApplication::focusWidget(), button);
    }
};

QTEST_MAIN(SteadyEnablingTest)

#include "steadyenablingtest.moc"
