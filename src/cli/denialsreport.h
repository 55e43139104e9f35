// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/permissionnames.h"
#include "confinement/denialjournal.h"
#include "privileged/door.h"
#include "snapd/types.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace Snapperms
{
class AppNames;
class BlockedBook;
}

namespace Snapperms::Cli
{

class Console;

/** What apps were kept from and what would change that, for people and for programs. */
class DenialsReport
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::Cli::DenialsReport)

public:
    /** @p book and @p names must outlive it. @p apps: those that are told of. */
    DenialsReport(const BlockedBook &book, const AppNames &names, const Snapd::SystemInfo &system, const QStringList &apps);

    [[nodiscard]] QString text(const Console &console) const;
    [[nodiscard]] QJsonObject json() const;

    /** Why nothing could be told. */
    struct Problem {
        Refusal refusal;
        QString word; ///< For JSON.
    };
    /** @p canAsk: somebody could have been asked for a password on this terminal. */
    [[nodiscard]] static Problem problem(Privileged::Refusal refusal, bool canAsk);

private:
    [[nodiscard]] QString wayOut(const Confinement::DenialGroup &group) const;
    [[nodiscard]] QJsonObject groupJson(const Confinement::DenialGroup &group) const;

    const BlockedBook &m_book;
    const AppNames &m_names;
    const Snapd::SystemInfo m_system;
    const QStringList m_apps;
};

}
