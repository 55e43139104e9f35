// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QCheckBox;

namespace Snapperms
{

class PermissionList;
class PermissionRow;

/** Check boxes before the rows of a list, while it is active. What is checked belongs to the plug: rows may be made anew. */
class RowSelection : public QObject
{
    Q_OBJECT

public:
    /** Belongs to the list. */
    explicit RowSelection(PermissionList *list);

    [[nodiscard]] bool isActive() const;
    /** Begins with nothing checked. */
    void setActive(bool active);
    void selectAll(bool selected);
    /** Those that have a row, in the order shown. */
    [[nodiscard]] QList<Snapd::PlugRef> selected() const;

Q_SIGNALS:
    void changed();

private:
    void dress();

    PermissionList *const m_list;
    bool m_active = false;
    QHash<PermissionRow *, QCheckBox *> m_boxes;
    QSet<Snapd::PlugRef> m_selected;
};

}
