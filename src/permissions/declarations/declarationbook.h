// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/policytypes.h"
#include "snapd/types.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Snapperms
{

/**
 * The declarations that were read so far. It fetches nothing: whoever does puts the answers in, and asks unread() for what is still wanted.
 *
 * The system snap's declaration is wanted, too: its slot rules come before the base declaration. Declarations change with refreshes, also those of other snaps,
 * so a book belongs to one reading of the state.
 */
class DeclarationBook
{
public:
    [[nodiscard]] const Declaration &base() const;
    void setBase(const Declaration &base);

    /** A declaration that is not valid, or is another snap's, leaves @p snapId unread. */
    void setSnap(const QString &snapId, const Declaration &declaration);
    /** snapd answered that it has no declaration for this id. */
    void setAbsent(const QString &snapId);

    [[nodiscard]] DeclarationState state(const QString &snapId) const;
    [[nodiscard]] Declaration snap(const QString &snapId) const;
    /** The store ids of @p snaps of which nothing is known yet, each once, in their order. */
    [[nodiscard]] QStringList unread(const QList<Snapd::Snap> &snaps) const;

private:
    Declaration m_base;
    QHash<QString, Declaration> m_snaps;
    QSet<QString> m_absent;
};

}
