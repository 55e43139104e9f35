// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/snapshot.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Snapperms::Cli
{

class Console;

/** The installed apps: what `list` prints. */
class ListReport
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::Cli::ListReport)

public:
    /** @p all: also what asks for nothing and is not worth a remark: bases, snapd itself, content. */
    [[nodiscard]] static QString text(const Snapshot &snapshot, bool all, const Console &console);
    [[nodiscard]] static QJsonObject json(const Snapshot &snapshot, bool all);

    /** "Not confined", "Disabled" ...; empty for an ordinary app. */
    [[nodiscard]] static QString remark(const Snapd::Snap &snap);
    /** What is to be known about @p app, or when it is empty about every app of this system. */
    [[nodiscard]] static QString caveats(const Snapshot &snapshot, const QString &app, const Console &console);

private:
    [[nodiscard]] static QList<Snapd::Snap> listed(const Snapshot &snapshot, bool all);
};

}
