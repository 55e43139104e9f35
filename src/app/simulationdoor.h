// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/door.h"

#include <QList>
#include <QPointer>

namespace Snapperms
{

/** Sends operations straight to a pretended snapd that asks nobody for a password. For trying the window; not compiled into releases. */
class SimulationDoor : public Privileged::Door
{
    Q_OBJECT

public:
    explicit SimulationDoor(const QString &socketPath, QObject *parent = nullptr);

    quint64 perform(const Privileged::Operation &operation, QObject *context, std::function<void(Privileged::Outcome)> callback) override;
    bool withdraw(quint64 ticket) override;

private:
    struct Waiting {
        quint64 ticket = 0;
        Privileged::Operation operation;
        QPointer<QObject> context;
        std::function<void(Privileged::Outcome)> callback;
    };
    void next();
    void finish(const Waiting &job, const Privileged::Outcome &outcome);

    const QString m_socketPath;
    QList<Waiting> m_waiting;
    bool m_busy = false;
    quint64 m_lastTicket = 0;
};

}
