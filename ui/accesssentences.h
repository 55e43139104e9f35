// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/effectiveaccess.h"

#include <QCoreApplication>

namespace Snapperms
{

/** Who says that an app can reach something although its switch is off. */
enum class SaidBy {
    Nobody, ///< There is nothing to say, or nobody else to ask.
    Rules, ///< Our reading of what its connections open.
    Kernel, ///< That, and the kernel was asked.
};

/** What an app can get at all the same, in words. */
class AccessSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::AccessSentences)

public:
    /** What a row says below a switch that is off. */
    struct Note {
        QString text; ///< Empty: off means off, or the page as a whole says why not.
        bool serious = false; ///< There is a way to it. Otherwise there is one to a part, or it is only not known that there is none.
        bool closable = false; ///< Disconnecting RowAccess::toClose is worth offering.
        QString closes; ///< What that turns off, for the button's tooltip: "Turns off: Sound Server".
        bool known = true; ///< Otherwise the text says that something is not known: nobody vouches for that.

        bool operator==(const Note &) const = default;
    };
    /** Whether what is off is known to be within reach all the same; what is not known does not count. */
    [[nodiscard]] static bool isReachable(const RowAccess &left);
    /** @p permission is the title of the row: "Microphone". */
    [[nodiscard]] static Note note(const RowAccess &left, const QString &permission);
    /** How an app that has no switch for it gets at what @p left tells; without text when it does not. */
    [[nodiscard]] static Note otherWay(const RowAccess &left);
    /** Everything about what is left, one sentence each: ways, and what disconnecting does not mend. Empty when off means off. */
    [[nodiscard]] static QStringList details(const RowAccess &left, const QString &app);

    /** "Microphone", for a list. */
    [[nodiscard]] static QString capability(Capability capability);
    [[nodiscard]] static QString capabilityIcon(Capability capability);
    /** The more a stranger could do with it, the earlier it stands; the order of a summary. */
    [[nodiscard]] static int rank(Capability capability);
    /** One capability of an app in a few words: "Allowed by Camera", "Off, but within reach through Sound Server". */
    [[nodiscard]] static QString verdict(const CapabilityAccess &access);

    /** Why off does not keep it away, as a whole sentence. */
    [[nodiscard]] static QString reason(NotEnforcedReason reason, const QString &app);

    /** Titles of the interfaces of open ways, each once and in quotes, as a list. */
    [[nodiscard]] static QString ways(const QList<AccessRoute> &routes);
    /** How far a way leads, in a few words; empty for all the way. */
    [[nodiscard]] static QString strength(AccessStrength strength);
};

}
