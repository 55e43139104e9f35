// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakes/helperdoor.h"

#include "helper/keptoff.h"
#include "helper/leasestore.h"
#include "helper/operations.h"
#include "helper/polkitport.h"
#include "helper/snapdsocket.h"
#include "helper/unitport.h"
#include "privileged/helperwords.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms::Fakes
{

namespace
{

using Privileged::Failure;
using Privileged::Operation;
using Privileged::Outcome;
using Privileged::Refusal;

class Agreeing final : public Snapperms::Helper::PolkitPort
{
public:
    Verdict check(const QString &, const QString &) override { return Verdict::Yes; }
};

class NothingKept final : public Snapperms::Helper::KeptOff
{
public:
    bool keep(const Snapperms::Helper::Pair &, uint) override { return true; }
    bool has(const Snapperms::Helper::Pair &) override { return false; }
    bool drop(const Snapperms::Helper::Pair &) override { return false; }
};

/** Whose keeper runs. */
class Keeping final : public Snapperms::Helper::UnitPort
{
public:
    bool start(const QString &) override { return true; }
    std::optional<int> running(const QString &) override { return 1; }
};

class Unread final : public Snapperms::Helper::AuditSink
{
public:
    void record(const Snapperms::Helper::AuditRecord &) override { }
};

/** Nobody who tests by the hundred is to be held up by the limit per person. */
class Hurrying final : public Snapperms::Helper::Clock
{
public:
    qint64 milliseconds() const override { return m_now += 1000; }

private:
    mutable qint64 m_now = 0;
};

Failure failure(Refusal refusal)
{
    return {.refusal = refusal, .detail = {}, .conflictSnap = {}, .conflictKind = {}};
}

Snapperms::Helper::Action actionOf(const Operation &operation)
{
    const QString id = Privileged::actionFor(operation);
    return id == Snapperms::Helper::ConnectAction   ? Snapperms::Helper::Action::Connect
        : id == Snapperms::Helper::DisconnectAction ? Snapperms::Helper::Action::Disconnect
        : id == Snapperms::Helper::ForgetAction     ? Snapperms::Helper::Action::Forget
                                                    : Snapperms::Helper::Action::ConnectSensitive;
}

}

/** What the helper's process is made of. */
class HelperDoor::Helper : public QObject
{
public:
    Helper(const QString &socketPath, const QString &leases, std::chrono::milliseconds patience)
        : m_snapd(socketPath.toUtf8(), ::geteuid(), {.patience = patience})
        , m_leases(leases.toUtf8(), QDateTime::currentMSecsSinceEpoch)
        , m_operations(m_snapd, m_polkit, m_clock, m_keptOff, m_leases, m_units, m_audit)
    {
    }

    Outcome perform(const Operation &operation)
    {
        QVariantMap arguments{
            {Snapperms::Helper::Argument::PlugSnap, operation.plug.snap},
            {Snapperms::Helper::Argument::Plug, operation.plug.plug},
            {Snapperms::Helper::Argument::SlotSnap, operation.slot.snap},
            {Snapperms::Helper::Argument::Slot, operation.slot.slot},
            {Snapperms::Helper::Argument::Nonce, u"0123456789abcdef0123456789abcdef"_s},
        };
        if (operation.minutes > 0) {
            arguments.insert(Snapperms::Helper::Argument::Minutes, QString::number(operation.minutes));
        }
        const auto outcome = m_operations.perform(actionOf(operation), arguments, Snapperms::Helper::Caller{.busName = u":1.1"_s, .uid = 1000}).outcome;
        if (outcome.code == Snapperms::Helper::Code::Done) {
            return Privileged::Accepted{outcome.change};
        }
        return Failure{.refusal = Privileged::refusalFor(outcome.code),
            .detail = outcome.detail,
            .conflictSnap = outcome.conflictSnap,
            .conflictKind = outcome.conflictKind};
    }

private:
    Snapperms::Helper::SnapdSocket m_snapd;
    Agreeing m_polkit;
    Hurrying m_clock;
    NothingKept m_keptOff;
    Snapperms::Helper::LeaseStore m_leases;
    Keeping m_units;
    Unread m_audit;
    Snapperms::Helper::Operations m_operations;
};

HelperDoor::HelperDoor(const QString &socketPath, std::chrono::milliseconds patience, QObject *parent)
    : Door(parent)
    , m_helper(std::make_unique<Helper>(socketPath, m_leases.path(), patience))
{
    m_helper->moveToThread(&m_thread);
    m_thread.start();
}

HelperDoor::~HelperDoor()
{
    m_thread.quit();
    m_thread.wait();
}

bool HelperDoor::isPasswordWanted() const
{
    return m_atPassword;
}

void HelperDoor::answerPassword(bool right)
{
    m_atPassword = false;
    if (right) {
        carryOut(false);
    } else {
        finish(failure(Refusal::Cancelled));
    }
}

quint64 HelperDoor::perform(const Operation &operation, QObject *context, std::function<void(Outcome)> callback)
{
    performed << operation;
    m_waiting << Job{++m_lastTicket, operation, context, std::move(callback)};
    QTimer::singleShot(0, this, &HelperDoor::next);
    return m_lastTicket;
}

bool HelperDoor::withdraw(quint64 ticket)
{
    const auto it = std::ranges::find(m_waiting, ticket, &Job::ticket);
    if (it == m_waiting.end()) {
        return false;
    }
    const Job job = *it;
    m_waiting.erase(it);
    QTimer::singleShot(0, this, [job] {
        if (job.context) {
            job.callback(failure(Refusal::Cancelled));
        }
    });
    return true;
}

void HelperDoor::next()
{
    if (m_current || m_waiting.isEmpty()) {
        return;
    }
    m_current = m_waiting.takeFirst();
    if (fates.empty()) {
        carryOut(false);
        return;
    }
    const auto fate = fates.front();
    fates.pop_front();
    if (const auto *refusal = std::get_if<Failure>(&fate)) {
        finish(*refusal);
        return;
    }
    switch (std::get<Fate>(fate)) {
    case Fate::Password:
        m_atPassword = true;
        break;
    case Fate::NoAnswerBefore:
        finish(failure(Refusal::ReplyLost));
        break;
    case Fate::NoAnswerAfter:
        carryOut(true);
        break;
    }
}

void HelperDoor::carryOut(bool answerIsLost)
{
    QMetaObject::invokeMethod(m_helper.get(), [this, answerIsLost, operation = m_current->operation] {
        const Outcome outcome = m_helper->perform(operation);
        QMetaObject::invokeMethod(this, [this, answerIsLost, outcome] {
            finish(answerIsLost ? Outcome(failure(Refusal::ReplyLost)) : outcome);
        });
    });
}

void HelperDoor::finish(const Outcome &outcome)
{
    const Job job = *std::exchange(m_current, std::nullopt);
    QTimer::singleShot(0, this, &HelperDoor::next);
    if (job.context) {
        job.callback(outcome);
    }
}

}

#include "moc_helperdoor.cpp"
