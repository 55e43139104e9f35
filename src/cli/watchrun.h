// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/firststate.h"
#include "cli/request.h"
#include "permissions/permissionstore.h"
#include "ui/appnames.h"

#include <QCoreApplication>
#include <QHash>
#include <QObject>

namespace Snapperms::Cli
{

class Console;

/** Prints a line for each change that snapd reports, as it comes: what `watch` does. It goes on over restarts of snapd. */
class WatchRun : public QObject
{
    Q_OBJECT

public:
    /** All must outlive it. @p request: which apps, and in which form. */
    WatchRun(Snapd::Client *client, const Request &request, Console &console, QObject *parent = nullptr);
    ~WatchRun() override;

    void start();

Q_SIGNALS:
    /** snapd was not there to begin with. */
    void snapdAway(const Snapperms::Snapd::Error &error);
    /** Nobody can read it any more. */
    void outputLost();

private:
    void loaded();
    void permissionsDiffer(const QList<Snapd::PlugRef> &plugs, const QString &event);
    void snapsDiffer(const QStringList &snaps, const QString &event);
    void availabilityDiffers();
    [[nodiscard]] bool isWanted(const QString &snap) const;
    void tell(const QString &text, const QJsonObject &fields);

    const Request m_request;
    Console &m_console;
    PermissionStore m_store;
    AppNames m_names;
    QHash<Snapd::PlugRef, Permission> m_known; ///< As it was told last, for what goes and for what differs.
    FirstState m_first;
    bool m_isLoaded = false;
    bool m_isAway = false;
};

}
