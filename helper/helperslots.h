// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/confinementoperations.h"
#include "helper/operations.h"

#include <KAuth/ActionReply>

#include <QObject>

namespace Snapperms::Helper
{

/**
 * What KAuth can reach: one slot per action of protocol.h, named like it. KAuth calls a slot after polkit has authorised the caller for that action. Nothing
 * else of this signature may ever be added here.
 */
class HelperSlots : public QObject
{
    Q_OBJECT

public:
    /** Both outlive the slots. Made before there is a QCoreApplication. */
    HelperSlots(Operations &operations, ConfinementOperations &confinement);

public Q_SLOTS:
    KAuth::ActionReply connect(const QVariantMap &arguments);
    KAuth::ActionReply connectsensitive(const QVariantMap &arguments);
    KAuth::ActionReply disconnect(const QVariantMap &arguments);
    KAuth::ActionReply forget(const QVariantMap &arguments);
    KAuth::ActionReply repair(const QVariantMap &arguments);
    KAuth::ActionReply observe(const QVariantMap &arguments);
    KAuth::ActionReply observeall(const QVariantMap &arguments);
    KAuth::ActionReply observedevices(const QVariantMap &arguments);

private:
    KAuth::ActionReply perform(Action action, const QVariantMap &arguments);
    KAuth::ActionReply performConfinement(Action action, const QVariantMap &arguments);

    Operations &m_operations;
    ConfinementOperations &m_confinement;
};

/** The reply that carries @p answered in the shape of protocol.h. */
[[nodiscard]] KAuth::ActionReply replyFor(const Answered &answered);
[[nodiscard]] KAuth::ActionReply replyFor(const ConfinementAnswered &answered);

}
