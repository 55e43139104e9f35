// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>

class QMenu;
class QPoint;

namespace Snapperms
{

class Intentions;
class PermissionRow;

/**
 * The context menu of a row, by the right mouse button and by the menu key: what is not worth a control of its own. It also carries out the row's wish to be
 * reset. Belongs to its row.
 */
class PermissionMenu : public QObject
{
    Q_OBJECT

public:
    /** @p intentions must outlive the row. */
    PermissionMenu(PermissionRow *row, Intentions *intentions);

private:
    void popUp(const QPoint &position);
    void reset();
    void allowFor(int minutes);
    void offerCommands(const QStringList &commands);

    PermissionRow *const m_row;
    Intentions *const m_intentions;
    QMenu *m_menu = nullptr; ///< Made when first needed, as is the next.
    QMenu *m_leases = nullptr;
    QMenu *m_commands = nullptr; ///< While there is more than one.
};

}
