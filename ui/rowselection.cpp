// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/rowselection.h"

#include "ui/permissionlist.h"
#include "ui/permissionrow.h"

#include <QCheckBox>

namespace Snapperms
{

RowSelection::RowSelection(PermissionList *list)
    : QObject(list)
    , m_list(list)
{
    connect(list, &PermissionList::rowsChanged, this, &RowSelection::dress);
}

bool RowSelection::isActive() const
{
    return m_active;
}

void RowSelection::setActive(bool active)
{
    if (m_active != active) {
        m_active = active;
        m_selected.clear();
        dress();
    }
}

void RowSelection::selectAll(bool selected)
{
    for (QCheckBox *box : std::as_const(m_boxes)) {
        box->setChecked(selected);
    }
}

QList<Snapd::PlugRef> RowSelection::selected() const
{
    QList<Snapd::PlugRef> plugs;
    for (const PermissionRow *row : m_list->rows()) {
        if (m_selected.contains(row->entry().permission.id)) {
            plugs << row->entry().permission.id;
        }
    }
    return plugs;
}

void RowSelection::dress()
{
    const QHash<PermissionRow *, QCheckBox *> before = std::exchange(m_boxes, {});
    for (PermissionRow *row : m_list->rows()) {
        QCheckBox *box = before.value(row);
        if (!m_active) {
            if (box) {
                row->setLeading(nullptr);
            }
            continue;
        }
        if (!box) {
            const Snapd::PlugRef plug = row->entry().permission.id;
            box = new QCheckBox(row);
            box->setAccessibleName(tr("Select: %1", "followed by the name of a row").arg(row->entry().heading()));
            box->setChecked(m_selected.contains(plug));
            connect(box, &QCheckBox::toggled, this, [this, plug](bool checked) {
                if (checked) {
                    m_selected.insert(plug);
                } else {
                    m_selected.remove(plug);
                }
                Q_EMIT changed();
            });
            row->setLeading(box);
        }
        m_boxes.insert(row, box);
    }
    Q_EMIT changed();
}

}

#include "moc_rowselection.cpp"
