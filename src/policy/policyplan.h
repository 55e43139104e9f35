// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/intentionplan.h"
#include "permissions/permissionstate.h"
#include "policy/policy.h"

#include <QList>
#include <QString>

#include <functional>

namespace Snapperms
{

/** What one line of a policy means on this machine, now. */
struct PolicyStep {
    enum class Verdict {
        AlreadySo,
        Change, ///< wish is to be carried out.
        AppMissing, ///< No such app here: nothing to do.
        AppDisabled, ///< snapd does not tell of its permissions.
        PermissionMissing, ///< The app, as it is installed here, does not ask for it.
        InterfaceUnknown, ///< What is said of every app is of an interface that is not known to exist.
        InterfaceDiffers, ///< What has this name here is something else.
        Contradicted, ///< The same plug stands there under another name, with another wish; neither is carried out.
        Ambiguous, ///< The name of an interface of which the app has several plugs.
        NothingProvides,
        SeveralSlots, ///< It does not say which.
        SlotMissing,
    };

    PolicyEntry entry; ///< Where it is every app's, app is the one that it is spread out to; empty with InterfaceUnknown.
    Snapd::PlugRef plug; ///< Empty where nothing was found.
    QString interface;
    Verdict verdict = Verdict::AlreadySo;
    bool isOfEvery = false; ///< It is every app's that this one is about.
    PlugWish wish;
    QList<Snapd::SlotRef> before; ///< What serves it now.
    QList<Snapd::SlotRef> after; ///< What is to serve it.

    /** It cannot be as the policy wants it. What is missing and is not to be allowed is as wanted. */
    [[nodiscard]] bool isFailure() const;
    /** It concerns nothing that is on this machine. */
    [[nodiscard]] bool isAbsent() const;
    /** And the policy names it: whoever wants no name to be in vain wants to know. */
    [[nodiscard]] bool isNamedInVain() const;
};

/** Holds a policy against one reading of snapd's state. Pure. */
class PolicyPlan
{
public:
    /** Leaves out of a permission what is not to be chosen without being named. */
    using Offered = std::function<Permission(const Permission &)>;

    /** Whether the connection of a plug to a slot is to end by itself. */
    using IsForAWhile = std::function<bool(const Snapd::PlugRef &, const Snapd::SlotRef &)>;

    /**
     * In the order of the policy, every app's entries spread out to the apps that they concern: not to a plug that an app's own entry names or may mean. What
     * is disabled may have such a plug, and is told of. Each plug at most once, but for contradictions. A policy is for good: what it allows, and is allowed
     * for a while only, is to be changed.
     */
    [[nodiscard]] static QList<PolicyStep> make(
        const Policy &policy, const PermissionState &state, const Offered &offered = {}, const IsForAWhile &isForAWhile = {});
};

}
