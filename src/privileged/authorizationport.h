// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>

namespace Snapperms::Privileged
{

/**
 * The port to what polkit would say right now if this program asked the helper for something: for a padlock that tells whether a password will be wanted, and
 * that can be closed again. Only advice: the helper asks polkit for itself. Nothing blocks; answers arrive as changed().
 */
class AuthorizationPort : public QObject
{
    Q_OBJECT

public:
    enum class Answer {
        Unknown, ///< Not asked yet, or polkit does not answer.
        Free, ///< Without a password, by a rule of this machine.
        Kept, ///< Without a password, because one was given a moment ago.
        Password, ///< After a password.
        Never, ///< A rule of this machine says no.
    };

    /** For each kind of request that polkit is asked about by itself. */
    struct Answers {
        Answer connecting = Answer::Unknown; ///< Ordinary interfaces.
        Answer connectingSensitive = Answer::Unknown; ///< What hands over the system itself, see helper/risk.cpp.
        Answer disconnecting = Answer::Unknown;
        Answer observing = Answer::Unknown; ///< To be told what one's own programs were kept from.
        Answer repairing = Answer::Unknown; ///< To have what snapd wrote put back into force; who may connect, disconnect or forget may.

        bool operator==(const Answers &) const = default;
    };

    using QObject::QObject;

    /** All of one moment; all Unknown until the first of them is known. */
    [[nodiscard]] virtual Answers answers() const = 0;

    /** Asks anew, for whoever knows of something that the port does not hear of; answered() follows. */
    virtual void refresh() = 0;

    /** Takes back the authorisations that polkit keeps for our actions in this session. Those of other programs stay. refresh() follows by itself. */
    virtual void forget() = 0;

Q_SIGNALS:
    void changed();
    /** answers() is of a moment after the last refresh(), whether or not anything changed; after changed(). */
    void answered();
};

}
