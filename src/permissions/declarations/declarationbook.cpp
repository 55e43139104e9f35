// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/declarationbook.h"

namespace Snapperms
{

const Declaration &DeclarationBook::base() const
{
    return m_base;
}

void DeclarationBook::setBase(const Declaration &base)
{
    m_base = base;
}

void DeclarationBook::setSnap(const QString &snapId, const Declaration &declaration)
{
    if (snapId.isEmpty() || !declaration.isValid() || declaration.isBase() || declaration.snapId() != snapId) {
        return;
    }
    m_absent.remove(snapId);
    m_snaps.insert(snapId, declaration);
}

void DeclarationBook::setAbsent(const QString &snapId)
{
    if (!snapId.isEmpty()) {
        m_snaps.remove(snapId);
        m_absent.insert(snapId);
    }
}

DeclarationState DeclarationBook::state(const QString &snapId) const
{
    if (snapId.isEmpty()) {
        return DeclarationState::Unasserted;
    }
    if (m_snaps.contains(snapId)) {
        return DeclarationState::Present;
    }
    return m_absent.contains(snapId) ? DeclarationState::Absent : DeclarationState::NotRead;
}

Declaration DeclarationBook::snap(const QString &snapId) const
{
    return m_snaps.value(snapId);
}

QStringList DeclarationBook::unread(const QList<Snapd::Snap> &snaps) const
{
    QStringList ids;
    QSet<QString> seen;
    for (const Snapd::Snap &snap : snaps) {
        if (state(snap.id) == DeclarationState::NotRead && !seen.contains(snap.id)) {
            seen.insert(snap.id);
            ids.append(snap.id);
        }
    }
    return ids;
}

}
