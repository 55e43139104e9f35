// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldriver.h"

#include "ui/accessnote.h"
#include "ui/accesssummary.h"
#include "ui/apppage.h"
#include "ui/appspane.h"
#include "ui/mainpanel.h"
#include "ui/mark.h"
#include "ui/permissiondetails.h"
#include "ui/permissionlist.h"
#include "ui/permissionrow.h"
#include "ui/placeholder.h"
#include "ui/slotbutton.h"
#include "ui/switchbutton.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Tests
{

namespace
{

bool isInARow(const QWidget *widget)
{
    while (widget && !qobject_cast<const PermissionRow *>(widget)) {
        widget = widget->parentWidget();
    }
    return widget;
}

}

PanelDriver::PanelDriver(MainPanel *panel)
    : m_panel(panel)
{
}

QString PanelDriver::nameOf(QObject *object)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(object);
    return interface ? interface->text(QAccessible::Name) : QString();
}

SwitchButton *PanelDriver::button(const QString &name) const
{
    const QList<SwitchButton *> all = m_panel->findChildren<SwitchButton *>();
    const auto it = std::ranges::find_if(all, [&name](SwitchButton *button) {
        return button->isVisible() && nameOf(button) == name;
    });
    return it == all.cend() ? nullptr : *it;
}

PermissionRow *PanelDriver::row(const QString &name) const
{
    SwitchButton *found = button(name);
    return found ? qobject_cast<PermissionRow *>(found->parentWidget()) : nullptr;
}

void PanelDriver::clickButton(QWidget *within, const QString &text)
{
    QVERIFY(within);
    const QList<QAbstractButton *> buttons = within->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && (button->text() == text || nameOf(button).startsWith(text))) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(u"no button “%1”"_s.arg(text)));
}

void PanelDriver::searchFor(const QString &text)
{
    auto *field = m_panel->findChild<QLineEdit *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void PanelDriver::chooseApp(const QString &title)
{
    const QListView *view = m_panel->findChild<AppsPane *>()->view();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data().toString() == title) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
            QCoreApplication::processEvents(); // a person sees the page before doing anything with it
            return;
        }
    }
    QFAIL(qPrintable(u"no app “%1”"_s.arg(title)));
}

void PanelDriver::unfoldRest()
{
    const QList<QToolButton *> buttons = m_panel->findChild<AppsPane *>()->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isVisible() && button->text().contains(u"Without Permissions"_s)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL("nothing to unfold");
}

void PanelDriver::flip(const QString &switchName)
{
    SwitchButton *found = button(switchName);
    QVERIFY2(found, qPrintable(switchName));
    QTest::mouseClick(found, Qt::LeftButton);
}

void PanelDriver::cancel(const QString &switchName)
{
    clickButton(row(switchName), u"Cancel"_s);
}

void PanelDriver::retry(const QString &switchName)
{
    clickButton(row(switchName), u"Retry"_s);
}

void PanelDriver::dismiss(const QString &switchName)
{
    clickButton(row(switchName), u"Dismiss"_s);
}

void PanelDriver::showDetails(const QString &switchName)
{
    clickButton(row(switchName), u"Details: "_s);
}

void PanelDriver::chooseProvider(const QString &switchName, const QString &provider)
{
    auto *slots = row(switchName)->findChild<SlotButton *>();
    Q_EMIT slots->menu()->aboutToShow();
    const QList<QAction *> actions = slots->menu()->actions();
    slots->menu()->hide();
    for (QAction *action : actions) {
        if (action->text() == provider) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(u"no provider “%1”"_s.arg(provider)));
}

void PanelDriver::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_panel;
    QTest::keyClick(target, Qt::Key(key), modifiers);
}

QScrollBar *PanelDriver::scrollBar() const
{
    return m_panel->findChild<PermissionList *>()->verticalScrollBar();
}

void PanelDriver::scrollTo(int value)
{
    scrollBar()->setValue(value);
}

void PanelDriver::resizeWindow(int width, int height)
{
    m_panel->resize(width, height);
}

void PanelDriver::goBack()
{
    clickButton(m_panel, u"All Apps"_s);
}

QStringList PanelDriver::apps() const
{
    const QListView *view = m_panel->findChild<AppsPane *>()->view();
    QStringList titles;
    for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row) {
        titles << view->model()->index(row, 0).data().toString();
    }
    return titles;
}

QString PanelDriver::pageTitle() const
{
    auto *page = m_panel->findChild<AppPage *>();
    return page->isVisible() ? nameOf(page) : QString();
}

QStringList PanelDriver::switches() const
{
    QList<SwitchButton *> all = m_panel->findChildren<SwitchButton *>();
    all.removeIf([](const SwitchButton *button) {
        return !button->isVisible();
    });
    std::ranges::sort(all, {}, [this](const SwitchButton *button) {
        return button->mapTo(m_panel, QPoint()).y();
    });
    QStringList names;
    for (SwitchButton *button : std::as_const(all)) {
        names << nameOf(button);
    }
    return names;
}

SeenSwitch PanelDriver::see(const QString &switchName) const
{
    SwitchButton *found = button(switchName);
    if (!found) {
        return {};
    }
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(found);
    const QAccessible::State state = interface->state();
    return {true, bool(state.checked), bool(state.busy), !state.disabled, interface->text(QAccessible::Description)};
}

QString PanelDriver::failure(const QString &switchName) const
{
    const PermissionRow *found = row(switchName);
    const auto *message = found ? found->findChild<KMessageWidget *>() : nullptr;
    return message && message->isVisible() ? message->text() : QString();
}

QString PanelDriver::statusLine(const QString &switchName) const
{
    const PermissionRow *found = row(switchName);
    const QList<QLabel *> labels = found ? found->findChildren<QLabel *>(u"status"_s) : QList<QLabel *>();
    return !labels.isEmpty() && labels.first()->isVisible() ? labels.first()->text() : QString();
}

void PanelDriver::closeRoutes(const QString &switchName)
{
    const PermissionRow *found = row(switchName);
    const auto *note = found ? found->findChild<AccessNote *>() : nullptr;
    QVERIFY(note && note->isVisible() && note->button());
    QTest::mouseClick(note->button(), Qt::LeftButton);
}

void PanelDriver::unfoldReach()
{
    clickButton(m_panel->findChild<AccessSummary *>(), u"What "_s);
}

QString PanelDriver::mark(const QString &switchName) const
{
    const PermissionRow *found = row(switchName);
    const auto *mark = found ? found->findChild<Mark *>(Qt::FindDirectChildrenOnly) : nullptr;
    return mark && mark->isVisible() ? mark->text() : QString();
}

QString PanelDriver::note(const QString &switchName) const
{
    const PermissionRow *found = row(switchName);
    const auto *note = found ? found->findChild<AccessNote *>() : nullptr;
    return note && note->isVisible() ? note->findChild<Mark *>()->text() : QString();
}

QString PanelDriver::details(const QString &switchName) const
{
    const PermissionRow *found = row(switchName);
    const auto *details = found ? found->findChild<PermissionDetails *>() : nullptr;
    QStringList lines;
    const QList<QLabel *> labels = details ? details->findChildren<QLabel *>() : QList<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible()) {
            lines << label->text();
        }
    }
    return lines.join(u'\n');
}

QStringList PanelDriver::reach() const
{
    const auto *summary = m_panel->findChild<AccessSummary *>();
    return summary && summary->isVisible() ? summary->said() : QStringList();
}

bool PanelDriver::hasChoice(const QString &switchName) const
{
    const PermissionRow *found = row(switchName);
    const auto *button = found ? found->findChild<SlotButton *>() : nullptr;
    return button && button->isVisible();
}

bool PanelDriver::offersProviders() const
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr;
}

QString PanelDriver::banner() const
{
    const QList<KMessageWidget *> messages = m_panel->findChildren<KMessageWidget *>();
    for (const KMessageWidget *message : messages) {
        if (message->isVisible() && !m_panel->findChild<AppPage *>()->isAncestorOf(message)) {
            return message->text();
        }
    }
    return {};
}

QString PanelDriver::wall() const
{
    const QList<Placeholder *> walls = m_panel->findChildren<Placeholder *>(Qt::FindDirectChildrenOnly);
    return !walls.isEmpty() && walls.first()->isVisible() ? nameOf(walls.first()) : QString();
}

QStringList PanelDriver::caveats() const
{
    QStringList texts;
    const QList<KMessageWidget *> messages = m_panel->findChild<AppPage *>()->findChildren<KMessageWidget *>();
    for (KMessageWidget *message : messages) {
        if (message->isVisible() && !isInARow(message)) {
            texts << message->text();
        }
    }
    return texts;
}

QString PanelDriver::focused() const
{
    QWidget *widget = QApplication::focusWidget();
    return widget ? nameOf(widget) : QString();
}

int PanelDriver::scrollPosition() const
{
    return scrollBar()->value();
}

int PanelDriver::heightOnScreen(const QString &switchName) const
{
    const SwitchButton *found = button(switchName);
    return found ? found->mapTo(m_panel, QPoint()).y() : -10000;
}

}
