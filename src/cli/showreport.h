// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/snapshot.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Snapperms::Cli
{

class Console;

/** What `show` prints: the permissions of an app, who has one permission, and one permission of one app in detail. Names have been looked up before. */
class ShowReport
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::Cli::ShowReport)

public:
    ShowReport(const Snapshot &snapshot, const Console &console);

    [[nodiscard]] QString app(const QString &snap) const;
    [[nodiscard]] QString interface(const QString &interface) const;
    [[nodiscard]] QString permission(const Snapd::PlugRef &plug) const;

    [[nodiscard]] static QJsonObject appJson(const Snapshot &snapshot, const QString &snap);
    [[nodiscard]] static QJsonObject interfaceJson(const Snapshot &snapshot, const QString &interface);
    [[nodiscard]] static QJsonObject permissionJson(const Snapshot &snapshot, const Snapd::PlugRef &plug);

    /** "on", "off" or "–" where nothing provides it. */
    [[nodiscard]] static QString state(const Permission &permission);

private:
    [[nodiscard]] QString paintedState(const Permission &permission, const QString &cell) const;
    [[nodiscard]] QString remarks(const PermissionLine &entry) const;
    [[nodiscard]] QString waysAround(const QString &interface) const;
    [[nodiscard]] QString caveats(const QString &snap) const;
    [[nodiscard]] QString field(const QString &title, const QString &text) const;

    const Snapshot &m_snapshot;
    const Console &m_console;
};

}
