// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldriver.h"

#include "ui/accessnote.h"
#include "ui/accesssummary.h"
#include "ui/apppage.h"
#include "ui/dimlabel.h"
#include "ui/mainpanel.h"
#include "ui/mark.h"
#include "ui/newspage.h"
#include "ui/otherwayrow.h"
#include "ui/otherwayslist.h"
#include "ui/permissiondetails.h"
#include "ui/permissionlist.h"
#include "ui/permissionpage.h"
#include "ui/permissionrow.h"
#include "ui/permissionsection.h"
#include "ui/placefilter.h"
#include "ui/placeholder.h"
#include "ui/placesmodel.h"
#include "ui/placespane.h"
#include "ui/slotbutton.h"
#include "ui/slotrow.h"
#include "ui/slotuserrow.h"
#include "ui/switchbutton.h"
#include "ui/wrappedlabel.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHoverEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
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

QListView *PanelDriver::view() const
{
    return m_panel->findChild<PlacesPane *>()->view();
}

void PanelDriver::openTab(const QString &title)
{
    QTabBar *tabs = m_panel->findChild<PlacesPane *>()->tabs();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == title) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
            return;
        }
    }
    QFAIL(qPrintable(u"no tab “%1”"_s.arg(title)));
}

void PanelDriver::clickLine(int type, const QString &title)
{
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        const QModelIndex index = view()->model()->index(row, 0);
        const bool fits = type == int(PlaceType::Fold) ? index.data().toString().contains(title) : index.data().toString() == title;
        if (fits && int(index.data(PlacesModel::TypeRole).value<PlaceType>()) == type) {
            view()->scrollTo(index);
            QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
            QCoreApplication::processEvents(); // a person sees the page before doing anything with it
            return;
        }
    }
    QFAIL(qPrintable(u"nothing in the list is called “%1”"_s.arg(title)));
}

void PanelDriver::choose(int type, const QString &tab, const QString &title)
{
    if (!titles(type).contains(title)) {
        openTab(tab);
    }
    clickLine(type, title);
}

void PanelDriver::chooseApp(const QString &title)
{
    choose(int(PlaceType::App), u"Apps"_s, title);
}

void PanelDriver::choosePermission(const QString &title)
{
    choose(int(PlaceType::Permission), u"Permissions"_s, title);
}

void PanelDriver::toggleFold(const QString &title)
{
    clickLine(int(PlaceType::Fold), title);
}

void PanelDriver::setFilter(const QString &title, bool on)
{
    const QList<QAction *> actions = m_panel->findChild<PlaceFilter *>()->button()->menu()->actions();
    for (QAction *action : actions) {
        if (action->text() == title && action->isVisible()) {
            QVERIFY(action->isChecked() != on);
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(u"no filter “%1”"_s.arg(title)));
}

void PanelDriver::clearFilter()
{
    clickButton(m_panel->findChild<PlaceFilter *>()->bar(), u"Clear the Filter"_s);
}

void PanelDriver::click(const QString &buttonName)
{
    clickButton(page(), buttonName);
}

void PanelDriver::flip(const QString &switchName)
{
    SwitchButton *found = button(switchName);
    QVERIFY2(found, qPrintable(switchName));
    QTest::mouseClick(found, Qt::LeftButton);
}

void PanelDriver::approach(const QString &switchName)
{
    SwitchButton *found = button(switchName);
    QVERIFY2(found, qPrintable(switchName));
    const QPointF middle = found->rect().center();
    QHoverEvent come(QEvent::HoverEnter, middle, found->mapToGlobal(middle), QPointF(-1, -1));
    QApplication::sendEvent(found, &come);
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

QWidget *PanelDriver::page() const
{
    // All but the first are made when they are shown.
    for (QWidget *page : {static_cast<QWidget *>(m_panel->findChild<AppPage *>()),
             static_cast<QWidget *>(m_panel->findChild<PermissionPage *>()),
             static_cast<QWidget *>(m_panel->findChild<NewsPage *>())}) {
        if (page && page->isVisible()) {
            return page;
        }
    }
    return nullptr;
}

QScrollBar *PanelDriver::scrollBar() const
{
    return page()->findChild<PermissionList *>()->verticalScrollBar();
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
    clickButton(m_panel, u"All "_s);
}

QStringList PanelDriver::titles(int type) const
{
    QStringList titles;
    for (int row = 0; view()->isVisible() && row < view()->model()->rowCount(); ++row) {
        const QModelIndex index = view()->model()->index(row, 0);
        if (int(index.data(PlacesModel::TypeRole).value<PlaceType>()) == type) {
            titles << index.data().toString();
        }
    }
    return titles;
}

QStringList PanelDriver::apps() const
{
    return titles(int(PlaceType::App));
}

QStringList PanelDriver::permissions() const
{
    return titles(int(PlaceType::Permission));
}

QStringList PanelDriver::lines() const
{
    QStringList lines;
    for (int row = 0; view()->isVisible() && row < view()->model()->rowCount(); ++row) {
        const QModelIndex index = view()->model()->index(row, 0);
        const QString status = index.data(PlacesModel::StatusRole).toString();
        lines << (status.isEmpty() ? index.data().toString() : u"%1 (%2)"_s.arg(index.data().toString(), status));
    }
    return lines;
}

QString PanelDriver::tab() const
{
    const QTabBar *tabs = m_panel->findChild<PlacesPane *>()->tabs();
    return tabs->tabText(tabs->currentIndex());
}

QString PanelDriver::chosen() const
{
    const QModelIndexList selected = view()->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? QString() : selected.first().data().toString();
}

QString PanelDriver::filterBar() const
{
    const QWidget *bar = m_panel->findChild<PlaceFilter *>()->bar();
    return bar->isVisible() ? bar->findChild<QLabel *>()->text() : QString();
}

QString PanelDriver::emptyList() const
{
    auto *empty = m_panel->findChild<PlacesPane *>()->findChild<Placeholder *>();
    return empty->isVisible() ? nameOf(empty) : QString();
}

QString PanelDriver::pageTitle() const
{
    return page() ? nameOf(page()) : QString();
}

QStringList PanelDriver::buttons() const
{
    QStringList names;
    const QList<QAbstractButton *> all = page() ? page()->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    for (QAbstractButton *button : all) {
        if (button->isVisible() && button->isEnabled() && !qobject_cast<SwitchButton *>(button)) {
            names << nameOf(button);
        }
    }
    return names;
}

QStringList PanelDriver::slotRows() const
{
    QStringList rows;
    const QList<SlotRow *> all = page() ? page()->findChildren<SlotRow *>() : QList<SlotRow *>();
    for (const SlotRow *row : all) {
        if (!row->isVisible()) {
            continue;
        }
        QStringList words;
        const QList<QLabel *> labels = row->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty()) {
                words << label->text();
            }
        }
        rows << words.join(u" | "_s);
        const QList<SlotUserRow *> users = row->findChildren<SlotUserRow *>();
        for (const SlotUserRow *user : users) {
            if (user->isVisible()) {
                rows << user->user().app;
            }
        }
    }
    return rows;
}

QStringList PanelDriver::headings() const
{
    QList<PermissionSection *> all = page() ? page()->findChildren<PermissionSection *>() : QList<PermissionSection *>();
    all.removeIf([](const PermissionSection *section) {
        return !section->isVisible();
    });
    std::ranges::sort(all, {}, &PermissionSection::rank);
    QStringList headings;
    for (PermissionSection *section : std::as_const(all)) {
        headings << nameOf(section) + u" | "_s + section->findChild<DimLabel *>(Qt::FindDirectChildrenOnly)->text();
    }
    return headings;
}

QStringList PanelDriver::waysAround() const
{
    QStringList ways;
    const auto *list = page() ? page()->findChild<OtherWaysList *>() : nullptr;
    const QList<OtherWayRow *> rows = list ? list->rows() : QList<OtherWayRow *>();
    for (const OtherWayRow *row : rows) {
        if (row->isVisible()) {
            const QString how = row->findChild<DimLabel *>()->text();
            ways << QStringList{nameOf(row->parentWidget()->parentWidget()), row->findChild<WrappedLabel *>()->text(), how}.join(u" | "_s);
        }
    }
    return ways;
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

QList<QAction *> PanelDriver::leaseActions(const QString &switchName)
{
    PermissionRow *found = row(switchName);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, found->rect().center(), found->mapToGlobal(found->rect().center()));
    QCoreApplication::sendEvent(found, &event);
    auto *menu = found->findChild<QMenu *>(Qt::FindDirectChildrenOnly);
    QList<QAction *> choices;
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    for (const QAction *action : actions) {
        if (action->text() == u"Allow for a While"_s && action->menu() && action->menu()->isEnabled()) {
            choices = action->menu()->actions();
        }
    }
    if (menu) {
        menu->close();
    }
    choices.removeIf([](const QAction *action) {
        return action->isSeparator();
    });
    return choices;
}

QStringList PanelDriver::leases(const QString &switchName)
{
    QStringList texts;
    const QList<QAction *> choices = leaseActions(switchName);
    for (const QAction *action : choices) {
        texts << action->text();
    }
    return texts;
}

void PanelDriver::chooseLease(const QString &switchName, const QString &choice)
{
    const QList<QAction *> choices = leaseActions(switchName);
    const auto found = std::ranges::find(choices, choice, &QAction::text);
    QVERIFY2(found != choices.cend(), qPrintable(choice));
    (*found)->trigger();
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

QStringList PanelDriver::providers(const QString &switchName) const
{
    const PermissionRow *found = row(switchName);
    auto *slots = found ? found->findChild<SlotButton *>() : nullptr;
    if (!slots || !slots->isVisible()) {
        return {};
    }
    Q_EMIT slots->menu()->aboutToShow();
    QStringList names;
    const QList<QAction *> actions = slots->menu()->actions();
    for (const QAction *action : actions) {
        if (action->isCheckable()) {
            names << (action->isChecked() ? u"✓ "_s : QString()) + action->text();
        }
    }
    return names;
}

QString PanelDriver::banner() const
{
    const QList<KMessageWidget *> messages = m_panel->findChildren<KMessageWidget *>();
    for (const KMessageWidget *message : messages) {
        if (message->isVisible() && !(page() && page()->isAncestorOf(message))) {
            return message->text();
        }
    }
    return {};
}

QString PanelDriver::wall() const
{
    auto *found = m_panel->findChild<Placeholder *>(u"wall"_s);
    return found && found->isVisible() ? nameOf(found) : QString();
}

QStringList PanelDriver::caveats() const
{
    QStringList texts;
    const QList<KMessageWidget *> messages = page() ? page()->findChildren<KMessageWidget *>() : QList<KMessageWidget *>();
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
