// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/presence.h"

#include <algorithm>
#include <utility>

namespace Snapperms::Cli
{

namespace
{

/** Goes on with @p next if snapd is not changing anything about @p snap. */
void unlessAtWork(Snapd::Client *client, const QString &snap, QObject *context, const Snapd::Callback<Presence> &callback, std::function<void()> next)
{
    client->changesInProgress(snap, context, [callback, next = std::move(next)](const Snapd::Result<QList<Snapd::Change>> &changes) {
        if (!changes) {
            callback(changes.error());
        } else if (!changes.value().isEmpty()) {
            callback(Presence{.kind = Presence::Kind::AtWork, .snap = {}});
        } else {
            next();
        }
    });
}

}

void askPresence(Snapd::Client *client, const QString &snap, QObject *context, const Snapd::Callback<Presence> &callback)
{
    unlessAtWork(client, snap, context, callback, [client, snap, context, callback] {
        client->snaps(context, [client, snap, context, callback](const Snapd::Result<QList<Snapd::Snap>> &snaps) {
            if (!snaps) {
                callback(snaps.error());
                return;
            }
            const auto found = std::ranges::find(snaps.value(), snap, &Snapd::Snap::name);
            if (found != snaps.value().cend() && found->isEnabled()) {
                callback(Presence{.kind = Presence::Kind::There, .snap = *found});
                return;
            }
            // Something may have begun between the two questions, and that may be what took it away.
            unlessAtWork(client, snap, context, callback, [callback] {
                callback(Presence{.kind = Presence::Kind::Gone, .snap = {}});
            });
        });
    });
}

}
