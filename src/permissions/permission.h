// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>

namespace Snapperms
{

/** One slot that could serve a plug, and what snapd's records say of the pair. */
struct SlotChoice {
    Snapd::SlotRef slot;
    QString label;
    QVariantMap attrs;
    bool connected = false;
    bool manual = false; ///< Connected by a person (or a tool), not by auto-connection.
    bool gadget = false; ///< Connected by the gadget snap.
    bool undesired = false; ///< On by default, disconnected by a person; snapd will not reconnect it.

    bool operator==(const SlotChoice &) const = default;
};

/**
 * One plug of one installed, enabled snap, as snapd reports it: what a row with a switch shows. It knows nothing of requests under way (see ChangeQueue):
 * on or off here is snapd's word and nobody else's.
 */
struct Permission {
    Snapd::PlugRef id;
    QString interface;
    QString label; ///< The snap author's own words, usually empty.
    QVariantMap attrs;
    QStringList apps; ///< Programs of the snap that get it. Empty: only the snap's hooks, or none.
    QList<SlotChoice> choices; ///< Every installed slot of the same interface (for content: of the same content tag too), system slot first, then by name.

    /** At least one connection stands. */
    [[nodiscard]] bool isOn() const;
    /** Nothing on this machine provides it: there is nothing to switch on. */
    [[nodiscard]] bool isUnavailable() const;
    [[nodiscard]] QList<Snapd::SlotRef> connectedSlots() const;
    /** The slot that a plain "on" means: the one the user turned off, else the system's, else the only one. Empty when a person has to choose. */
    [[nodiscard]] Snapd::SlotRef obviousSlot() const;
    /** The same without slots that @p isRefused says snapd's rules refuse; a connection that stands stays. */
    [[nodiscard]] Permission offered(const std::function<bool(const SlotChoice &)> &isRefused) const;

    bool operator==(const Permission &) const = default;
};

}
