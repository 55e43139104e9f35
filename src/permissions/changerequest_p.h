// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changequeue.h"
#include "permissions/changerequest.h"

namespace Snapperms
{

class ChangeWorkflow;

/** What the queue knows of its requests. */
class ChangeRequest::Private
{
public:
    Privileged::Operation operation;
    ChangeQueue::Private *queue = nullptr; ///< nullptr once it is closed, or the queue is going.
    ChangeWorkflow *workflow = nullptr; ///< Owned by the queue object and by itself; nullptr once the request is closed.
    Ending ending = Ending::Open;
    ChangeProblem problem;
    QString changeId; ///< Once closed.
};

}
