// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/interfaceaccess.h"
#include "confinement/pathpattern.h"
#include "confinement/processes.h"
#include "confinement/processlook.h"
#include "confinement/unixsockets.h"

#include <functional>

namespace Snapperms::Confinement
{

/**
 * A file that a process has open or mapped into its memory, or a socket of this machine that it is connected to. Either stays usable when the rules change: the
 * kernel looks at a file again only for more than it was opened for (aa_file_perm() in security/apparmor/file.c), and at a connection only when it is made.
 */
struct NamedThing {
    enum class Kind {
        File, ///< Or a directory.
        Socket,
    };
    Kind kind = Kind::File;
    QByteArray name; ///< A path as the process, or the service, knows it in its own mount namespace; or '@' and an abstract name. Not for showing as it is.
    QByteArray letters; ///< What a rule has to allow for it: 'r' and 'w', in this order.

    bool operator==(const NamedThing &) const = default;
};

/** The files and named sockets that an interface opens, as the table has them. A value; any thread. */
class NamedAccess
{
public:
    /** @p attributes: of the plug. */
    explicit NamedAccess(const QString &interface, const QVariantMap &attributes = {});

    /** Whether it opens any that are worth looking for. */
    [[nodiscard]] bool isThere() const { return !m_likely.isEmpty(); }
    /** Whether it is this interface that is likely to have opened that. What opens next to everything is said to have opened no single file. */
    [[nodiscard]] bool mayHaveOpened(const NamedThing &thing) const;
    /** Whether that can be opened through it for certain. */
    [[nodiscard]] bool opens(const NamedThing &thing) const;

private:
    struct Rule {
        bool isOfSockets = false;
        PathPattern pattern;
        QByteArray letters; ///< Empty for all.
    };
    [[nodiscard]] bool isExcepted(const NamedThing &thing) const;

    QList<Rule> m_likely;
    QList<Rule> m_certain;
    QList<Rule> m_excepted;
};

/** A process of a snap, and what it holds of what was asked for. */
struct NamedHolder {
    SnapProcess process;
    bool hasFiles = false;
    bool hasConnections = false;

    bool operator==(const NamedHolder &) const = default;
};

/** The answer to "who still has it?". */
struct NamedHolders {
    QList<NamedHolder> holders;
    QList<SnapProcess> unseen; ///< Of the snap, but this user may not see what they hold, or not all of it was to be had: with any, no holders is no acquittal.

    bool operator==(const NamedHolders &) const = default;
};

/** Whether it is of interest that this program has that. */
using IsOfInterest = std::function<bool(const SecurityTag &tag, const NamedThing &thing)>;

/**
 * Which processes of @p snap have open, or are connected to, something that is of interest. Of a connection it is the other end's name that counts, which is
 * that of the socket that the service listens on; what a snap's programs have among themselves is left out, whatever its name. Not seen are connections made in
 * another network namespace than this process's; snapd gives no program one of its own. Each process is confirmed to be the same one after looking. @p sockets:
 * of connectedUnixSockets(). Blocking, for worker threads; for as long as @p look has patience, and what has not been looked at by then is unseen.
 */
[[nodiscard]] NamedHolders whoHoldsNamed(const ProcessLook &look, const QString &snap, const QList<UnixSocket> &sockets, const IsOfInterest &isOfInterest);

}
