// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "wordwatch.h"

#include "ui/permissiondetails.h"
#include "ui/permissionrow.h"
#include "ui/slotbutton.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCoreApplication>
#include <QMenu>

namespace Snapperms::Tests
{

namespace
{

VisibleTexts *listener = nullptr;

/** What screen readers are told without having asked. */
void hear(QAccessibleEvent *event)
{
    if (listener && event->type() == QAccessible::Announcement) {
        listener->look(static_cast<QAccessibleAnnouncementEvent *>(event)->message(), u"announcement"_s);
    }
}

}

WordWatch::WordWatch()
{
    QCoreApplication::installTranslator(&m_language);
    QAccessible::installUpdateHandler(hear);
    listener = &texts;
}

WordWatch::~WordWatch()
{
    listener = nullptr;
    QAccessible::installUpdateHandler(nullptr);
    panel.reset();
    QCoreApplication::removeTranslator(&m_language);
}

bool WordWatch::openWindow()
{
    const auto isReady = [this] {
        return store.hasState() && news.hasLooked();
    };
    if (!open() || !QTest::qWaitFor(isReady)) {
        return false;
    }
    panel->showApp(u"vlc"_s);
    return QTest::qWaitFor([this] {
        return !rows().isEmpty();
    });
}

void WordWatch::look()
{
    QTest::qWait(1);
    texts.lookAround();
}

void WordWatch::lookThoroughly()
{
    const QList<PermissionRow *> all = rows();
    for (PermissionRow *row : all) {
        row->setDetailsShown(true);
        const QList<QAbstractButton *> buttons = row->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isCheckable() && !button->isChecked() && qobject_cast<PermissionDetails *>(button->parentWidget())) {
                button->click(); // the exact rules
            }
        }
        Q_EMIT row->customContextMenuRequested(QPoint(1, 1));
        const QList<QMenu *> menus = row->findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            Q_EMIT menu->aboutToShow();
        }
        texts.look(row);
        for (QMenu *menu : menus) {
            menu->close();
        }
    }
    look();
}

QStringList WordWatch::untranslated()
{
    texts.setData(data());
    const QStringList found = texts.untranslated();
    for (const QString &one : found) {
        qWarning().noquote() << one;
    }
    return found;
}

QList<PermissionRow *> WordWatch::rows() const
{
    return panel->findChildren<PermissionRow *>();
}

PermissionRow *WordWatch::row(const QString &snap, const QString &interface) const
{
    const QList<PermissionRow *> all = rows();
    for (PermissionRow *row : all) {
        if (row->entry().permission.id.snap == snap && row->entry().permission.interface == interface) {
            return row;
        }
    }
    return nullptr;
}

bool WordWatch::press(QWidget *within, const QString &words)
{
    const QString foreign = ForeignWords::foreign(words);
    const QList<QAbstractButton *> buttons = within->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text().startsWith(foreign) || button->accessibleName().startsWith(foreign)) {
            button->click();
            return true;
        }
    }
    return false;
}

void WordWatch::submit(const QString &interface)
{
    queue.submit({Privileged::Operation::Verb::Connect, {u"vlc"_s, interface}, {u"snapd"_s, interface}, interface});
}

bool WordWatch::endAll()
{
    const QStringList changes = world.runningChanges();
    for (const QString &change : changes) {
        world.endChange(change);
    }
    return true;
}

}
