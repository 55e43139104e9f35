// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionmenu.h"

#include "permissions/intentions.h"
#include "ui/leasemenu.h"
#include "ui/permissiondetails.h"
#include "ui/permissionrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Snapperms
{

PermissionMenu::PermissionMenu(PermissionRow *row, Intentions *intentions)
    : QObject(row)
    , m_row(row)
    , m_intentions(intentions)
{
    row->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(row, &QWidget::customContextMenuRequested, this, &PermissionMenu::popUp);
    connect(row, &PermissionRow::resetRequested, this, &PermissionMenu::reset);
    connect(row, &PermissionRow::allowForRequested, this, &PermissionMenu::allowFor);
}

void PermissionMenu::popUp(const QPoint &position)
{
    if (!m_menu) {
        m_menu = new QMenu(m_row);
        m_leases = new QMenu(LeaseMenu::title(), m_menu);
        m_leases->setIcon(QIcon::fromTheme(u"clock"_s));
    }
    const PermissionEntry &entry = m_row->entry();
    const bool canChange = !entry.pending && !m_row->isFrozen();
    m_menu->clear();
    m_menu->setAccessibleName(entry.heading());

    QAction *details = m_menu->addAction(m_row->areDetailsShown() ? tr("Hide Details") : tr("Show Details"));
    connect(details, &QAction::triggered, m_row, [row = m_row] {
        row->setDetailsShown(!row->areDetailsShown());
    });
    if (entry.offered().choices.size() > 1) {
        QAction *choose = m_menu->addAction(tr("Choose What Provides It…"));
        choose->setEnabled(canChange);
        connect(choose, &QAction::triggered, m_row, &PermissionRow::offerSlots);
    }
    if (LeaseMenu::isFor(entry)) {
        m_menu->addMenu(m_leases);
        m_leases->setEnabled(canChange);
        LeaseMenu::fill(m_leases, entry, [this](int minutes) {
            allowFor(minutes);
        });
    }
    offerCommands(PermissionDetails::commands(entry));
    m_menu->addSeparator();
    QAction *reset = m_menu->addAction(QIcon::fromTheme(u"edit-reset"_s), tr("Reset to Default"));
    const QList<IntentionPlan> plans = m_intentions->previewReset({entry.permission.id});
    reset->setEnabled(canChange && !plans.isEmpty() && !plans.constFirst().isAlreadySo());
    connect(reset, &QAction::triggered, m_row, &PermissionRow::resetRequested);
    m_menu->popup(m_row->mapToGlobal(position));
}

void PermissionMenu::offerCommands(const QStringList &commands)
{
    delete m_commands;
    m_commands = nullptr;
    if (commands.isEmpty()) {
        return;
    }
    const QIcon icon = QIcon::fromTheme(u"edit-copy"_s);
    const QString title = tr("Copy “snap” Command");
    const auto copy = [this](QAction *action, const QString &command) {
        action->setToolTip(command);
        connect(action, &QAction::triggered, m_row, [command] {
            QGuiApplication::clipboard()->setText(command);
        });
    };
    if (commands.size() == 1) {
        copy(m_menu->addAction(icon, title), commands.constFirst());
        return;
    }
    m_commands = m_menu->addMenu(icon, title);
    for (const QString &command : commands) {
        copy(m_commands->addAction(QString(command).replace(u'&', u"&&"_s)), command);
    }
}

void PermissionMenu::allowFor(int minutes)
{
    m_intentions->allowFor({m_row->entry().permission.id}, minutes);
}

void PermissionMenu::reset()
{
    m_intentions->resetToDefault({m_row->entry().permission.id});
}

}

#include "moc_permissionmenu.cpp"
