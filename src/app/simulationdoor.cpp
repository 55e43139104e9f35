// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "simulationdoor.h"

#include "snapd/httpexchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms
{

using Privileged::Failure;
using Privileged::Operation;
using Privileged::Refusal;

SimulationDoor::SimulationDoor(const QString &socketPath, QObject *parent)
    : Door(parent)
    , m_socketPath(socketPath)
{
}

quint64 SimulationDoor::perform(const Operation &operation, QObject *context, std::function<void(Privileged::Outcome)> callback)
{
    m_waiting << Waiting{++m_lastTicket, operation, context, std::move(callback)};
    QTimer::singleShot(0, this, &SimulationDoor::next);
    return m_lastTicket;
}

bool SimulationDoor::withdraw(quint64 ticket)
{
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        if (m_waiting.at(i).ticket == ticket) {
            const Waiting job = m_waiting.takeAt(i);
            QTimer::singleShot(0, this, [this, job] {
                finish(job, failureFor(Refusal::Cancelled));
            });
            return true;
        }
    }
    return false;
}

void SimulationDoor::next()
{
    if (m_busy || m_waiting.isEmpty()) {
        return;
    }
    m_busy = true;
    const Waiting job = m_waiting.takeFirst();

    const Operation &operation = job.operation;
    const QJsonObject body{{u"action"_s, operation.verb == Operation::Verb::Connect ? u"connect"_s : u"disconnect"_s},
        {u"forget"_s, operation.verb == Operation::Verb::Forget},
        {u"plugs"_s, QJsonArray{QJsonObject{{u"snap"_s, operation.plug.snap}, {u"plug"_s, operation.plug.plug}}}},
        {u"slots"_s, QJsonArray{QJsonObject{{u"snap"_s, operation.slot.snap}, {u"slot"_s, operation.slot.slot}}}}};
    const QByteArray text = QJsonDocument(body).toJson();
    const QByteArray request = "POST /v2/interfaces HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(text.size()) + "\r\n\r\n" + text;
    constexpr qint64 longest = 1024 * 1024;
    auto *exchange = new Snapd::HttpExchange(request, longest, 1min, this);
    connect(exchange, &Snapd::HttpExchange::finished, this, [this, exchange, job] {
        exchange->deleteLater();
        m_busy = false;
        const QJsonObject answer = QJsonDocument::fromJson(exchange->answer().body).object();
        const QJsonObject result = answer.value("result"_L1).toObject();
        const QString kind = result.value("kind"_L1).toString();
        if (const QString change = answer.value("change"_L1).toString(); !change.isEmpty()) {
            finish(job, Privileged::Accepted{change});
        } else if (kind == "snap-change-conflict"_L1) {
            const QJsonObject value = result.value("value"_L1).toObject();
            finish(job,
                Failure{Refusal::Conflict,
                    result.value("message"_L1).toString(),
                    value.value("snap-name"_L1).toString(),
                    value.value("change-kind"_L1).toString()});
        } else if (kind == "interfaces-unchanged"_L1) {
            finish(job, Failure{Refusal::Unchanged, {}, {}, {}});
        } else if (kind == "auth-cancelled"_L1) {
            finish(job, Failure{Refusal::Cancelled, {}, {}, {}});
        } else if (answer.isEmpty()) {
            finish(job, Failure{Refusal::SnapdUnavailable, exchange->answer().error ? exchange->answer().error->message : QString(), {}, {}});
        } else {
            finish(job, Failure{Refusal::SnapdRefused, result.value("message"_L1).toString(), {}, {}});
        }
        next();
    });
    exchange->start(m_socketPath);
}

void SimulationDoor::finish(const Waiting &job, const Privileged::Outcome &outcome)
{
    if (job.context) {
        job.callback(outcome);
    }
}

}

#include "moc_simulationdoor.cpp"
