// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/changerequest.h"

#include "permissions/changequeue_p.h"
#include "permissions/changerequest_p.h"
#include "permissions/changeworkflow.h"

#include <QPointer>

namespace Snapperms
{

ChangeRequest::ChangeRequest(const Privileged::Operation &operation, ChangeQueue *queue)
    : KJob(queue)
    , d(std::make_unique<Private>())
{
    d->operation = operation;
    setCapabilities(Killable);
}

ChangeRequest::~ChangeRequest()
{
    if (d->ending == Ending::Open) {
        close(Ending::Cancelled, {});
    }
}

const Privileged::Operation &ChangeRequest::operation() const
{
    return d->operation;
}

ChangeRequest::Stage ChangeRequest::stage() const
{
    return d->workflow ? d->workflow->stage() : Stage::Finished;
}

ChangeRequest::Ending ChangeRequest::ending() const
{
    return d->ending;
}

const ChangeProblem &ChangeRequest::problem() const
{
    return d->problem;
}

QString ChangeRequest::changeId() const
{
    return d->workflow ? d->workflow->changeId() : d->changeId;
}

QString ChangeRequest::waitingForSnap() const
{
    return d->workflow ? d->workflow->waitingForSnap() : QString();
}

QString ChangeRequest::waitingForKind() const
{
    return d->workflow ? d->workflow->waitingForKind() : QString();
}

void ChangeRequest::start() { }

bool ChangeRequest::doKill()
{
    if (!d->workflow || !d->workflow->cancel()) {
        return false;
    }
    close(Ending::Cancelled, {});
    return true;
}

/** All that makes an end, except result(): that is left to KJob, which knows whether it is wanted. */
void ChangeRequest::close(Ending ending, const ChangeProblem &problem)
{
    d->ending = ending;
    d->problem = problem;
    if (d->workflow) {
        d->changeId = d->workflow->changeId();
        disconnect(d->workflow, nullptr, this, nullptr);
        d->workflow->abandon();
        d->workflow = nullptr;
    }
    switch (ending) {
    case Ending::Cancelled:
        setError(KilledJobError);
        break;
    case Ending::Failed:
        setError(UserDefinedError);
        break;
    case Ending::Open:
    case Ending::Done:
    case Ending::AlreadySo:
        break;
    }
    if (!d->queue) {
        return; // The queue is going, and everything with it.
    }
    // The queue first: whoever hears of it may delete us.
    const QPointer<ChangeRequest> alive(this);
    d->queue->requestClosed(this);
    if (alive) {
        Q_EMIT stageChanged(Stage::Finished);
    }
}

void ChangeRequest::finish(Ending ending, const ChangeProblem &problem)
{
    const QPointer<ChangeRequest> alive(this);
    close(ending, problem);
    if (alive) {
        emitResult();
    }
}

}

#include "moc_changerequest.cpp"
