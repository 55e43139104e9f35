// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/permissionstore.h"

#include "permissions/begunchanges.h"
#include "permissions/noticemeaning.h"
#include "permissions/noticewatch.h"
#include "permissions/permissionstate.h"
#include "permissions/statereader.h"
#include "permissions/storeavailability.h"
#include "permissions_debug.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms
{

namespace
{

// How long after its announcement a restart explains that snapd does not answer.
constexpr auto restartLasts = 60s;
// Without notices a restart goes unseen, and the snapd after it may have them: so often they are asked for again.
constexpr int slowReadsBetweenAttempts = 12;
// A snapd that is merely starting or stopping does not answer "internal error" for longer than so many attempts.
constexpr int internalErrorsOfARestart = 8;
// By how much a notice must be older than a read for the read to have seen what it is about. Both are dated by the clock of this machine.
constexpr auto surelySeen = 5s;
constexpr StateReader::Parts everything = StateReader::SystemInfo | StateReader::Interfaces | StateReader::Snaps;

}

class PermissionStore::Private
{
public:
    struct Waiter {
        quint64 number;
        QPointer<QObject> context;
        std::function<void(bool)> callback;
    };

    Private(PermissionStore *store, Snapd::Client *snapd, const Timing &howLong)
        : q(store)
        , client(snapd)
        , timing(howLong)
        , watch(snapd, howLong.noticeWait, howLong.answerLimit)
        , reader(snapd, howLong.answerLimit)
        , begun(howLong.begun)
    {
    }

    void reach();
    void listening(const QDateTime &newest);
    void heard(const QList<Snapd::Notice> &notices);
    void publish(const Reading &reading);
    void away(const Snapd::Error &error);
    void answer(quint64 upTo, bool fresh);

    PermissionStore *const q;
    Snapd::Client *const client;
    const Timing timing;
    NoticeWatch watch;
    StateReader reader;
    QTimer retry;
    QTimer slowPoll;
    BegunChanges begun; ///< Should a snapd of the future tell the end of a change in fewer steps.
    QElapsedTimer sinceAnnounced; ///< Valid after snapd has announced that it restarts.

    QDateTime began; ///< When the read began that did not wait for the baseline of the notices; null without such a read.
    bool started = false;
    bool slow = false; ///< No notices from this snapd.
    int slowReads = 0;
    int failures = 0; ///< In a row.
    Availability availability = Availability::Connecting;
    Snapd::Error error;
    bool hasState = false;
    PermissionState state;
    Snapd::SystemInfo systemInfo;
    QHash<QString, Snapd::InterfaceInfo> interfaces;
    QList<Waiter> waiters;
};

/**
 * One attempt: baseline of notices first, so that nothing can happen unnoticed between the read and the first long poll. The very first read goes along with
 * it, and is repeated when something happened at about that time.
 */
void PermissionStore::Private::reach()
{
    retry.stop();
    slowPoll.stop();
    reader.stop();
    slow = false;
    watch.start();
    began = !hasState && failures == 0 ? QDateTime::currentDateTimeUtc() : QDateTime();
    if (began.isValid()) {
        reader.read(everything);
    }
}

void PermissionStore::Private::listening(const QDateTime &newest)
{
    if (!began.isValid() || newest > began.addDuration(-surelySeen)) {
        reader.readAfterChange(everything);
    }
}

void PermissionStore::Private::heard(const QList<Snapd::Notice> &notices)
{
    StateReader::Parts parts;
    bool altered = false;
    for (const Snapd::Notice &notice : notices) {
        const NoticeMeaning meaning = NoticeMeaning::of(notice);
        if (!meaning.connectionsOnly) {
            // After any other change the answer to system-info may differ, too (features, confinement).
            parts |= StateReader::SystemInfo | StateReader::Snaps;
        }
        // Of one that has only begun a read would find nothing, keep snapd from its work, and be in the way of the one that finds something.
        altered = altered || !meaning.begun;
        begun.heard(notice.key, meaning.begun);
        Q_EMIT q->changeNoticed(notice.key, notice.changeKind, meaning.begun);
    }
    if (altered) {
        reader.readAfterChange(parts);
    }
}

void PermissionStore::Private::publish(const Reading &reading)
{
    const bool first = !hasState;
    const bool back = availability != Availability::Ready;
    failures = 0;
    hasState = true;
    availability = Availability::Ready;
    error = {};

    bool aboutSystem = false;
    if (reading.systemInfo && *reading.systemInfo != systemInfo) {
        systemInfo = *reading.systemInfo;
        aboutSystem = true;
    }
    if (reading.interfaces) {
        QHash<QString, Snapd::InterfaceInfo> infos;
        infos.reserve(reading.interfaces->size());
        for (const Snapd::InterfaceInfo &info : *reading.interfaces) {
            infos.insert(info.name, info);
        }
        aboutSystem = aboutSystem || infos != interfaces;
        interfaces = std::move(infos);
    }

    const StateDifference difference = state.update(reading.snaps.value_or(state.snaps), reading.connections);
    if (slow) {
        slowPoll.start(timing.slowPoll);
    }

    const auto tell = [this](auto signal, const auto &what) {
        if (!what.isEmpty()) {
            Q_EMIT(q->*signal)(what);
        }
    };
    if (aboutSystem) {
        Q_EMIT q->systemInfoChanged();
    }
    tell(&PermissionStore::snapsAdded, difference.snapsAdded);
    tell(&PermissionStore::snapsRemoved, difference.snapsRemoved);
    tell(&PermissionStore::snapsChanged, difference.snapsChanged);
    tell(&PermissionStore::permissionsAdded, difference.permissionsAdded);
    tell(&PermissionStore::permissionsRemoved, difference.permissionsRemoved);
    tell(&PermissionStore::permissionsChanged, difference.permissionsChanged);
    tell(&PermissionStore::slotsChanged, difference.slotsChanged);
    if (first) {
        Q_EMIT q->stateLoaded();
    }
    if (back) {
        qCDebug(SNAPPERMS_PERMISSIONS) << "snapd" << systemInfo.version << "answers";
        Q_EMIT q->availabilityChanged();
    }
    answer(reading.number, true);
}

void PermissionStore::Private::away(const Snapd::Error &why)
{
    watch.stop();
    reader.stop();
    slowPoll.stop();
    begun.clear();

    const bool announced = sinceAnnounced.isValid() && sinceAnnounced.durationElapsed() < restartLasts;
    Availability now = availabilityFor(why.code, announced);
    if (why.code == Snapd::ErrorCode::Internal && failures < internalErrorsOfARestart) {
        now = Availability::Restarting;
    }
    const auto doublings = std::min(failures, 10);
    ++failures;
    retry.start(std::min(timing.retryFirst * (1 << doublings), timing.retryLast));

    const bool differs = now != availability || why != error;
    if (now != availability) {
        qCDebug(SNAPPERMS_PERMISSIONS) << "snapd is out of reach:" << now << why.httpStatus << why.message;
    }
    availability = now;
    error = why;
    if (differs) {
        Q_EMIT q->availabilityChanged();
    }
    answer(std::numeric_limits<quint64>::max(), false);
}

void PermissionStore::Private::answer(quint64 upTo, bool fresh)
{
    QList<Waiter> due;
    waiters.removeIf([&](const Waiter &waiter) {
        if (waiter.number > upTo) {
            return false;
        }
        due.append(waiter);
        return true;
    });
    for (const Waiter &waiter : std::as_const(due)) {
        if (waiter.context) {
            waiter.callback(fresh);
        }
    }
}

PermissionStore::PermissionStore(Snapd::Client *client, QObject *parent)
    : PermissionStore(client, Timing(), parent)
{
}

PermissionStore::PermissionStore(Snapd::Client *client, const Timing &timing, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, timing))
{
    d->retry.setSingleShot(true);
    d->slowPoll.setSingleShot(true);
    connect(&d->begun, &BegunChanges::overdue, this, [this] {
        d->reader.readAfterChange({});
    });
    connect(&d->retry, &QTimer::timeout, this, std::bind_front(&Private::reach, d.get()));
    connect(&d->slowPoll, &QTimer::timeout, this, [this] {
        if (++d->slowReads % slowReadsBetweenAttempts == 0) {
            d->reach();
        } else {
            d->reader.read(StateReader::SystemInfo | StateReader::Snaps);
        }
    });
    connect(&d->watch, &NoticeWatch::listening, this, std::bind_front(&Private::listening, d.get()));
    connect(&d->watch, &NoticeWatch::noticed, this, std::bind_front(&Private::heard, d.get()));
    connect(&d->watch, &NoticeWatch::nothingHappened, this, [this] {
        // A restart that falls between two polls leaves no trace; another version may have come with it. Nor does what snapd before 2.64 dates by a clock that
        // was set back. Once in ten minutes costs nothing.
        d->reader.read(StateReader::SystemInfo | StateReader::Snaps);
    });
    connect(&d->watch, &NoticeWatch::unsupported, this, [this] {
        qCDebug(SNAPPERMS_PERMISSIONS) << "no notices from this snapd; reading every" << d->timing.slowPoll.count() << "ms";
        d->slow = true;
        d->reader.read(everything);
    });
    connect(&d->watch, &NoticeWatch::lost, this, std::bind_front(&Private::away, d.get()));
    connect(&d->reader, &StateReader::done, this, std::bind_front(&Private::publish, d.get()));
    connect(&d->reader, &StateReader::failed, this, std::bind_front(&Private::away, d.get()));
    connect(client, &Snapd::Client::maintenanceAnnounced, this, [this](const Snapd::Maintenance &maintenance) {
        // A restart of the system may be put off for days; that of snapd itself follows at once.
        if (maintenance.kind == "daemon-restart"_L1) {
            d->sinceAnnounced.start();
        }
    });
}

PermissionStore::~PermissionStore() = default;

void PermissionStore::start()
{
    if (!d->started) {
        d->started = true;
        d->reach();
    }
}

PermissionStore::Availability PermissionStore::availability() const
{
    return d->availability;
}

Snapd::Error PermissionStore::lastError() const
{
    return d->error;
}

bool PermissionStore::hasState() const
{
    return d->hasState;
}

const Snapd::SystemInfo &PermissionStore::systemInfo() const
{
    return d->systemInfo;
}

const QList<Snapd::Snap> &PermissionStore::snaps() const
{
    return d->state.snaps;
}

std::optional<Snapd::Snap> PermissionStore::snap(const QString &name) const
{
    const Snapd::Snap *found = d->state.snap(name);
    return found ? std::optional(*found) : std::nullopt;
}

QList<Snapd::PlugRef> PermissionStore::plugsOf(const QString &snap) const
{
    return d->state.plugsBySnap.value(snap);
}

std::optional<Permission> PermissionStore::permission(const Snapd::PlugRef &id) const
{
    const Permission *found = d->state.permission(id);
    return found ? std::optional(*found) : std::nullopt;
}

QList<Snapd::PlugRef> PermissionStore::plugsOfInterface(const QString &interface) const
{
    return d->state.plugsByInterface.value(interface);
}

QList<Snapd::Slot> PermissionStore::slotsOf(const QString &snap) const
{
    return d->state.slotsBySnap.value(snap);
}

std::optional<Snapd::InterfaceInfo> PermissionStore::interfaceInfo(const QString &name) const
{
    const auto info = d->interfaces.constFind(name);
    return info == d->interfaces.cend() ? std::nullopt : std::optional(*info);
}

QStringList PermissionStore::interfaceNames() const
{
    return d->interfaces.keys();
}

const Snapd::Connections &PermissionStore::connections() const
{
    return d->state.connections;
}

quint64 PermissionStore::latestRead() const
{
    return d->reader.nextNumber() - 1;
}

void PermissionStore::refreshSince(const QDateTime &time, quint64 after, QObject *context, std::function<void(bool)> callback)
{
    const quint64 number = d->availability == Availability::Ready ? d->reader.numberSince(time, after) : 0;
    if (number == 0) {
        refresh(context, std::move(callback));
        return;
    }
    d->waiters.append({number, context, std::move(callback)});
    if (!d->reader.isReading()) {
        QMetaObject::invokeMethod(
            this,
            [this, number] {
                d->answer(number, true);
            },
            Qt::QueuedConnection);
    }
}

void PermissionStore::refresh(QObject *context, std::function<void(bool)> callback, Scope scope)
{
    const StateReader::Parts parts = scope == Scope::Everything ? StateReader::Snaps : StateReader::Connections;
    // While snapd is away the next attempt to reach it serves, or fails, whoever waits; one that reads already began too early.
    const bool reachable = d->availability == Availability::Ready || d->reader.isReading();
    const quint64 number = reachable ? d->reader.read(parts) : d->reader.nextNumber();
    d->waiters.append({number, context, std::move(callback)});
}

}

#include "moc_permissionstore.cpp"
