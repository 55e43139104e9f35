// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/follow/follower.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

namespace Snapperms::Helper
{

/**
 * The caller on the bus: told by signals that go to it alone, and watched, since whoever has left needs no telling. Nothing is received: it owns no name and
 * has no object.
 */
class BusFeed final : public QObject, public FeedSink
{
    Q_OBJECT

public:
    BusFeed(const QDBusConnection &bus, const FollowScope &scope, QObject *parent = nullptr);

    /** Whether the caller is there and the one that it is said to be. Blocks, for a bounded time. */
    [[nodiscard]] bool isThere() const;

    void began(FeedOrigin origin) override;
    void records(const QByteArray &lines, bool hasMore) override;

Q_SIGNALS:
    void gone();

private:
    void send(const QString &member, const QVariantList &arguments);

    QDBusConnection m_bus;
    const FollowScope m_scope;
    QDBusServiceWatcher m_watcher;
};

}
