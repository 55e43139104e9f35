// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/apparmorkernel.h"
#include "confinement/interfaceaccess.h"

#include <functional>
#include <optional>

namespace Snapperms::Confinement
{

/** One thing that the kernel can be asked about a program. */
struct KernelQuestion {
    enum class Kind {
        File, ///< what: a path, no pattern; mask: of r and w
        Network, ///< what: "family:type"
    };
    Kind kind = Kind::File;
    QByteArray what;
    QByteArray mask;

    bool operator==(const KernelQuestion &) const = default;
};

/** What the kernel answers to all that was asked about one permission. */
struct KernelAnswer {
    enum class Word {
        NotAsked, ///< Nothing about it that an ordinary user could ask with a certain answer, or no AppArmor to ask.
        Refuses, ///< All of it.
        Partly,
        Allows, ///< All of it.
    };
    Word word = Word::NotAsked;
    QList<KernelQuestion> allowed; ///< To at least one of the programs.

    bool operator==(const KernelAnswer &) const = default;
};

/**
 * Asks the kernel itself what its AppArmor lets a program do: whatever the files say and whoever loaded what. One question is one exchange through the kernel's
 * file `.access` (Linux security/apparmor/apparmorfs.c, query_label()), which everyone may use. It knows nothing of the device cgroup, of system call filters,
 * of ordinary ownership, and of other programs that are talked to.
 *
 * Rules for owners are looked at as if the file were root's and asked for by this process's user (path_cond there): to ordinary users an answer about
 * somebody's own files would be wrong, so such are not among questionsFor().
 *
 * Blocking, though never for long; for worker threads. Holds nothing open.
 */
class KernelRules
{
public:
    /** Hands a query to the kernel and returns its answer; nothing when it refuses, as it does for labels that it does not have. */
    using Exchange = std::function<std::optional<QByteArray>(const QByteArray &query)>;

    explicit KernelRules(const Root &root = {}, Exchange exchange = {});

    /** Of several programs, as far as they have profiles, whatever one of them may do counts; what runs in complain mode may do everything. */
    [[nodiscard]] KernelAnswer ask(const QList<SecurityTag> &programs, const QList<KernelQuestion> &questions) const;

private:
    [[nodiscard]] std::optional<bool> enforced(const SecurityTag &program, const KernelQuestion &question) const;

    AppArmorKernel m_kernel;
    Exchange m_exchange;
};

/**
 * What to ask about a permission, so that a sound answer means the same as the switch: of what it is there for, devices that exist here and samples of the
 * other patterns; nothing that every app has anyway, nothing that depends on whose a file is, and no sockets where the kernel looks at none. Empty when the
 * kernel's AppArmor has no say in it.
 */
[[nodiscard]] QList<KernelQuestion> questionsFor(const InterfaceAccess &access, const Root &root = {});

/** Whether a connected plug of this kind would explain that the kernel allows it; @p access with its attributes. True for what is not known, for that may. */
[[nodiscard]] bool wouldOpen(const InterfaceAccess &access, const KernelQuestion &question);

/** A path that a pattern matches (see PathPattern), the shortest that comes to mind; empty for patterns that say nothing about a path. */
[[nodiscard]] QByteArray samplePath(const QByteArray &pattern);

}
