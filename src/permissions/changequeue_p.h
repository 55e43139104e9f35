// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changequeue.h"

#include <QList>

namespace Snapperms
{

class ChangeQueue::Private
{
public:
    struct Failed {
        ChangeProblem problem;
        Privileged::Operation operation;
    };

    /** Whom to give the turn to, if anybody; later, from the event loop. */
    void schedule();
    void giveTurn();
    [[nodiscard]] bool mayHaveTurn(const ChangeRequest *request) const;

    void requestClosed(ChangeRequest *request);
    void reviewProblems(const QList<Snapd::PlugRef> &plugs);

    ChangeQueue *q = nullptr;
    Snapd::Client *client = nullptr;
    PermissionStore *store = nullptr;
    Privileged::Door *door = nullptr;
    Limits limits;
    bool isScheduled = false;
    QList<ChangeRequest *> open; ///< In order.
    QHash<Snapd::PlugRef, QList<ChangeRequest *>> byPlug; ///< The same, in the same order; without empty lists.
    QHash<Snapd::PlugRef, Failed> failed;
};

}
