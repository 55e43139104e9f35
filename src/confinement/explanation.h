// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/denial.h"
#include "confinement/interfaceaccess.h"

#include <QVariantMap>

namespace Snapperms::Confinement
{

/** One plug of the snap in question, as snapd reports it; nothing that the snap does not declare can be switched on. */
struct DeclaredPlug {
    QString plug;
    QString interface;
    QStringList apps; ///< Programs that get it; empty for hooks only.
    QVariantMap attributes;
    bool connected = false;

    bool operator==(const DeclaredPlug &) const = default;
};

/** Why something was blocked, and what would change that. */
struct Explanation {
    enum class Kind {
        SwitchAllows, ///< This snap has a plug, now off, that opens exactly this for this program.
        AlreadyOn, ///< A plug that opens this is on: it was not at the time, or the program has to be started again, or something else stands in the way.
        OnlyPublisherCanAdd, ///< There is an interface for it, but this snap does not ask for it.
        ByDesign, ///< No interface that is known here opens this.
        Unclear, ///< The record does not say enough; or a plug that is off is of an interface of which is not known here what it opens.
    };
    Kind kind = Kind::Unclear;
    QString interface; ///< The narrowest that fits; empty for ByDesign and Unclear.
    QString plug; ///< SwitchAllows and AlreadyOn.
    std::optional<AccessTopic> topic; ///< What it is about, where that is known.
    bool certain = false; ///< False: it fits by name, but more is looked at than the record tells (which of several devices, which kind of socket).

    bool operator==(const Explanation &) const = default;
};

/**
 * Whether a connected plug of this kind would have let the access pass. All letters that were refused must be covered, ownership included. Nothing when not;
 * otherwise the item that covers most of it. @p certain as in Explanation.
 */
[[nodiscard]] std::optional<AccessItem> covers(const InterfaceAccess &access, const Denial &denial, bool *certain = nullptr);

/** Pure. @p plugs: all plugs of the snap that denial.tag names. */
[[nodiscard]] Explanation explain(const Denial &denial, const QList<DeclaredPlug> &plugs);

/** The path that a device number usually goes by, for refusals that only tell the number; empty when there is none. */
[[nodiscard]] QByteArray usualDevicePath(uint major, uint minor, bool block);

}
