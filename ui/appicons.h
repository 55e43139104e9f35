// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QHash>
#include <QIcon>
#include <QImage>
#include <QObject>

namespace Snapperms
{

class PermissionStore;

namespace Snapd
{
class Client;
}

/**
 * Icons of snaps, fetched when first asked for and kept: what snapd has, else what the snap's desktop file names, else one from the icon theme. icon() answers
 * at once, with the last resort until a better one has been fetched and decoded in the background. Both constructor arguments must outlive it.
 */
class AppIcons : public QObject
{
    Q_OBJECT

public:
    AppIcons(Snapd::Client *client, const PermissionStore *store, QObject *parent = nullptr);

    [[nodiscard]] QIcon icon(const QString &snap);

Q_SIGNALS:
    void iconChanged(const QString &snap);

private:
    void fetch(const QString &snap);
    void decode(const QString &snap, const QByteArray &data);
    void fallBack(const QString &snap);
    void keep(const QString &snap, const QIcon &icon);

    Snapd::Client *const m_client;
    const PermissionStore *const m_store;
    /** With the revision that it belongs to: an update may bring another icon. */
    struct Known {
        QString revision;
        QIcon icon;
    };
    QHash<QString, Known> m_icons;
};

}
