// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "world.h"

#include <QHash>
#include <QList>

namespace Snapperms::Tests
{

/** What is left of a request that has deleted itself. */
struct Outcome {
    ChangeRequest::Ending ending = ChangeRequest::Ending::Open;
    ChangeProblem problem;
    int error = -1;
    int finished = 0;
    int results = 0;
    QList<ChangeRequest::Stage> stages;
};

/** A world that is ready, with notes taken of everything that the queue finishes. */
class Desk : public World
{
public:
    explicit Desk(const Patience &patience = {}, bool ready = true)
        : World(patience)
    {
        if (ready) {
            store.start();
            settle();
        }
        QObject::connect(queue.get(), &ChangeQueue::submitted, queue.get(), [this](ChangeRequest *request) {
            const qsizetype number = outcomes.size();
            outcomes.append(Outcome());
            numbers.insert(request, number);
            QObject::connect(request, &ChangeRequest::stageChanged, queue.get(), [this, number](ChangeRequest::Stage stage) {
                outcomes[number].stages.append(stage);
            });
            QObject::connect(request, &KJob::result, queue.get(), [this, number](KJob *job) {
                ++outcomes[number].results;
                outcomes[number].error = job->error();
            });
        });
        QObject::connect(queue.get(), &ChangeQueue::finished, queue.get(), [this](ChangeRequest *request) {
            Outcome &outcome = outcomes[numbers.take(request)];
            ++outcome.finished;
            outcome.ending = request->ending();
            outcome.problem = request->problem();
        });
    }

    /** The end of what is submitted, with nothing else going on. */
    Outcome endOf(const Privileged::Operation &operation, bool finishChanges = true)
    {
        const qsizetype number = outcomes.size();
        queue->submit(operation);
        settleUntil(
            [this, number] {
                return outcomes.at(number).finished > 0;
            },
            finishChanges);
        settle(finishChanges);
        return outcomes.at(number);
    }

    [[nodiscard]] bool isFinished(qsizetype number) const { return outcomes.at(number).finished == 1; }

    QList<Outcome> outcomes;
    QHash<ChangeRequest *, qsizetype> numbers;
};

}
