// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"
#include "ui/desktopentry.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Snapperms
{

class PermissionStore;

/**
 * What people call a snap: its title, else the name in its desktop file, else the snap's own name; with the instance key where the same snap is installed
 * more than once ("VLC (work)"). Desktop files are read in the background, and only where a snap has no title.
 */
class AppNames : public QObject
{
    Q_OBJECT

public:
    /** The store must outlive it. */
    explicit AppNames(const PermissionStore *store, QObject *parent = nullptr);

    /** Never empty for a non-empty name, even for a snap that is not installed. */
    [[nodiscard]] QString title(const QString &snap) const;
    /** Of a snap's declared side of a connection: "System" for snapd and core. */
    [[nodiscard]] QString providerTitle(const QString &snap) const;
    /** The same for whoever has found out @p title, which may be empty, in another way. */
    [[nodiscard]] static QString composed(const QString &snap, const QString &title);
    /** "work" of "vlc_work". */
    [[nodiscard]] static QString instanceKey(const QString &snap);

Q_SIGNALS:
    void titleChanged(const QString &snap);

private:
    void look(const QStringList &snaps);
    void forget(const QStringList &snaps);

    const PermissionStore *const m_store;
    QHash<QString, QString> m_desktopNames;
    QSet<QString> m_asked;
};

}
