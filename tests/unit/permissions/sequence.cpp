// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sequence.h"

#include "permissions/changeverdict.h"
#include "permissions/permissionstate.h"

#include <QCoreApplication>
#include <QDebug>
#include <QMetaEnum>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms::Tests
{

using Privileged::Failure;
using Privileged::Operation;
using Privileged::Refusal;

namespace
{

const Snapd::SlotRef systemCamera{u"snapd"_s, u"camera"_s};

PermissionStore::Timing timing()
{
    PermissionStore::Timing timing;
    timing.retryFirst = 0ms;
    timing.retryLast = 0ms;
    timing.slowPoll = 0ms;
    timing.answerLimit = 1h;
    return timing;
}

ChangeQueue::Limits limits(bool polls)
{
    ChangeQueue::Limits limits;
    limits.foreignChange = 1h;
    limits.ownChange = 1h;
    limits.snapdAway = 1h;
    limits.pollFallback = polls ? 0ms : 1h;
    limits.door = 1h;
    limits.retry = 0ms;
    return limits;
}

MemorySnapd::SnapContents app()
{
    return {.plugs = {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}, {u"themes"_s, u"content"_s}}, .slotMap = {}};
}

MemorySnapd::SnapContents provider()
{
    return {.plugs = {{u"camera"_s, u"camera"_s}}, .slotMap = {{u"themes"_s, u"content"_s}}};
}

QString text(const Operation &operation)
{
    static const char *const verbs[] = {"connect", "disconnect", "forget"};
    return QString::fromLatin1(verbs[int(operation.verb)]) + u' ' + operation.plug.snap + u':' + operation.plug.plug + u" - "_s + operation.slot.snap + u':'
        + operation.slot.slot;
}

}

Sequence::Sequence(quint32 seed, bool verbose)
    : m_seed(seed)
    , m_verbose(verbose)
    , m_random(seed)
    , m_client(&m_snapd)
    , m_door(&m_snapd, &m_client)
{
    setUp();
}

Sequence::~Sequence() = default;

QMap<QString, int> &Sequence::tally()
{
    static QMap<QString, int> tally;
    return tally;
}

int Sequence::random(int below)
{
    return int(m_random() % quint32(below)); // Not std::uniform_int_distribution: the same everywhere.
}

bool Sequence::chance(int percent)
{
    return random(100) < percent;
}

template <typename List>
auto Sequence::pick(const List &list)
{
    return list.at(random(int(list.size())));
}

void Sequence::say(const QString &what) const
{
    if (m_verbose) {
        qInfo().noquote() << what;
    }
}

void Sequence::complain(const QString &what)
{
    say(u"WRONG: "_s + what);
    if (m_complaint.isEmpty()) {
        m_complaint = what;
    }
}

QString Sequence::complaint() const
{
    return m_complaint;
}

void Sequence::setUp()
{
    m_slow = chance(10);
    m_polls = m_slow || chance(50);
    m_client.hasNotices = !m_slow;
    m_snapd.addSnap(u"snapd"_s, {.plugs = {}, .slotMap = {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}}}, u"snapd"_s);
    m_snapd.addSnap(u"vlc"_s, app());
    m_snapd.addSnap(u"obs"_s, app());
    m_snapd.addSnap(u"gtk"_s, provider());
    m_snapd.addSnap(u"kde"_s, provider());
    // Both offer the same, and both can serve at once.
    for (const QString &snap : {u"gtk"_s, u"kde"_s}) {
        m_snapd.setSlotAttrs({snap, u"themes"_s}, {{u"content"_s, u"themes"_s}});
    }
    m_snapd.autoConnect({u"vlc"_s, u"home"_s}, {u"snapd"_s, u"home"_s});
    m_snapd.autoConnect({u"obs"_s, u"themes"_s}, {u"gtk"_s, u"themes"_s});
    m_client.setUp(!chance(5));

    m_store = std::make_unique<PermissionStore>(&m_client, timing());
    m_queue = std::make_unique<ChangeQueue>(&m_client, m_store.get(), &m_door, limits(m_polls));
    watchStore();
    watchQueue();
}

void Sequence::watchStore()
{
    PermissionStore *store = m_store.get();
    QObject::connect(store, &PermissionStore::snapsAdded, store, [this](const QStringList &names) {
        for (const QString &name : names) {
            if (m_mirroredSnaps.contains(name)) {
                complain(u"snap added twice: "_s + name);
            }
            m_mirroredSnaps.insert(name);
        }
    });
    QObject::connect(store, &PermissionStore::snapsRemoved, store, [this](const QStringList &names) {
        for (const QString &name : names) {
            if (!m_mirroredSnaps.remove(name)) {
                complain(u"unknown snap removed: "_s + name);
            }
        }
    });
    const auto keep = [this, store](const QList<Snapd::PlugRef> &ids, bool known) {
        for (const Snapd::PlugRef &id : ids) {
            const auto permission = store->permission(id);
            if (!permission || m_mirror.contains(id) != known) {
                complain(u"wrongly added or changed: "_s + id.plug);
                continue;
            }
            if (known && m_mirror.value(id) == *permission) {
                complain(u"told as changed, but is not: "_s + id.plug);
            }
            if (!m_mirroredSnaps.contains(id.snap)) {
                complain(u"permission before its snap: "_s + id.plug);
            }
            m_mirror.insert(id, *permission);
        }
    };
    QObject::connect(store, &PermissionStore::permissionsAdded, store, [keep](const QList<Snapd::PlugRef> &ids) {
        keep(ids, false);
    });
    QObject::connect(store, &PermissionStore::permissionsChanged, store, [keep](const QList<Snapd::PlugRef> &ids) {
        keep(ids, true);
    });
    QObject::connect(store, &PermissionStore::permissionsRemoved, store, [this](const QList<Snapd::PlugRef> &ids) {
        for (const Snapd::PlugRef &id : ids) {
            if (!m_mirror.remove(id)) {
                complain(u"unknown permission removed: "_s + id.plug);
            }
        }
    });
}

void Sequence::watchQueue()
{
    QObject::connect(m_queue.get(), &ChangeQueue::submitted, m_queue.get(), [this](ChangeRequest *request) {
        m_stories.insert(request, Story{.operation = request->operation(), .accepted = {}});
    });
    QObject::connect(m_queue.get(), &ChangeQueue::finished, m_queue.get(), [this](ChangeRequest *request) {
        judgeEnd(request);
    });
    m_door.beforePerform = [this](const Operation &operation) {
        ChangeRequest *request = asking();
        if (!request || request->operation() != operation) {
            complain(u"asked out of turn: "_s + text(operation));
            return;
        }
        Story &story = m_stories[request];
        const Snapd::Change *accepted = m_snapd.change(story.accepted);
        if (!story.accepted.isEmpty() && !(accepted && asksForRetry(*accepted))) {
            complain(u"asked again after it was accepted: "_s + text(operation));
        }
        if (story.lost && (story.readsWhenLost == m_client.handled(u"connections"_s) || story.listsWhenLost == m_client.handled(u"changesInProgress"_s))) {
            complain(u"sent again without a look: "_s + text(operation));
        }
        say(u"door is asked: "_s + text(operation));
    };
    m_door.beforeAnswer = [this](const Privileged::Outcome &outcome) {
        ChangeRequest *request = asking();
        if (!request) {
            return; // It was deleted while it was asking.
        }
        Story &story = m_stories[request];
        const auto *failure = std::get_if<Failure>(&outcome);
        story.accepted = failure ? QString() : std::get<0>(outcome).changeId;
        story.lost = failure && failure->refusal == Refusal::ReplyLost;
        story.readsWhenLost = m_client.handled(u"connections"_s);
        story.listsWhenLost = m_client.handled(u"changesInProgress"_s);
        say(u"door answers: "_s + (failure ? u"refusal %1"_s.arg(int(failure->refusal)) : u"change "_s + story.accepted));
    };
}

ChangeRequest *Sequence::asking() const
{
    for (ChangeRequest *request : m_queue->open()) {
        if (request->stage() == ChangeRequest::Stage::Asking) {
            return request;
        }
    }
    return nullptr;
}

void Sequence::judgeEnd(ChangeRequest *request)
{
    Story story = m_stories.take(request);
    ++story.finished;
    m_told.append(story);
    const ChangeRequest::Ending ending = request->ending();
    const QString name = QString::fromLatin1(QMetaEnum::fromType<ChangeRequest::Ending>().valueToKey(int(ending)));
    const QString kind = request->problem() ? u" %1"_s.arg(int(request->problem().kind)) : QString();
    ++tally()[name + kind];
    say(u"ended: "_s + text(story.operation) + u": "_s + name + kind);

    const Reached now = reached(*m_store, story.operation);
    switch (ending) {
    case ChangeRequest::Ending::Open:
        complain(u"finished, but open"_s);
        break;
    case ChangeRequest::Ending::Done:
    case ChangeRequest::Ending::AlreadySo:
        if (now != Reached::Yes && !(now == Reached::PlugGone && story.operation.verb != Operation::Verb::Connect)) {
            complain(u"said to be done, and is not: "_s + text(story.operation));
        }
        break;
    case ChangeRequest::Ending::Failed:
        if (!request->problem()) {
            complain(u"failed without a reason"_s);
        }
        if (now == Reached::Yes && request->problem().kind == ChangeProblem::Kind::StateDiffers) {
            complain(u"said to differ, and does not: "_s + text(story.operation));
        }
        break;
    case ChangeRequest::Ending::Cancelled:
        break;
    }
}

void Sequence::run()
{
    m_store->start();
    if (chance(80)) {
        for (int round = 0; round < 6; ++round) {
            m_client.answerAll();
            processEvents();
        }
    }
    const int steps = 20 + random(100);
    for (int i = 0; i < steps && m_complaint.isEmpty(); ++i) {
        act();
    }
    if (chance(3)) {
        // The window is closed in the middle of everything: nobody may be called any more.
        m_queue.reset();
        m_store.reset();
        processEvents();
        while (m_client.answerAll() || m_door.step()) { }
        return;
    }
    drain();
    if (m_complaint.isEmpty()) {
        compare();
    }
}

void Sequence::processEvents()
{
    QCoreApplication::processEvents();
    // Outside of a running event loop nobody else does it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Sequence::act()
{
    const int what = random(1000);
    if (what < 400) {
        for (int steps = 1 + random(8); steps > 0; --steps) {
            stepClient();
        }
    } else if (what < 650) {
        processEvents();
    } else if (what < 715) {
        submit();
    } else if (what < 835) {
        actOnDoor();
    } else if (what < 905) {
        actOnChange();
    } else if (what < 945) {
        actOutside();
    } else if (what < 960) {
        actOnSnaps();
    } else if (what < (m_client.isUp() ? 970 : 985)) {
        const bool up = !m_client.isUp();
        say(up ? u"snapd is back"_s : u"snapd goes"_s);
        if (up) {
            if (chance(50)) {
                // It came by a refresh, which goes on and ends after the restart.
                m_snapd.version = u"2.77"_s;
                m_snapd.touch(u"refresh-snap"_s);
            }
        } else {
            // The last two make the store give up on notices for a while; then only those who also poll get to know of the end of a change.
            m_client.awayError = MemoryClient::error(Snapd::ErrorCode(random(m_polls ? 6 : 4)));
        }
        m_client.setUp(up, chance(50));
    } else if (what < 995) {
        const QList<ChangeRequest *> open = m_queue->open();
        if (!open.isEmpty()) {
            ChangeRequest *request = pick(open);
            say(u"kill: "_s + text(request->operation()));
            request->kill(chance(50) ? KJob::Quietly : KJob::EmitResult);
        }
    } else {
        const QList<ChangeRequest *> open = m_queue->open();
        if (!open.isEmpty()) {
            ChangeRequest *request = pick(open);
            say(u"delete: "_s + text(request->operation()));
            delete request;
        }
    }
}

void Sequence::submit()
{
    const QList<Snapd::PlugRef> plugs = m_snapd.plugs();
    Operation operation;
    operation.plug = plugs.isEmpty() || chance(2) ? Snapd::PlugRef{u"vlc"_s, u"nothing"_s} : pick(plugs);
    const QList<Snapd::SlotRef> slotRefs = m_snapd.slotsFor(operation.plug);
    const Snapd::SlotRef slot = slotRefs.isEmpty() || chance(2) ? systemCamera : pick(slotRefs);
    const int what = random(10);
    operation.verb = what < 5 ? Operation::Verb::Connect : what < 9 ? Operation::Verb::Disconnect : Operation::Verb::Forget;
    if (operation.verb == Operation::Verb::Connect || chance(40)) {
        operation.slot = slot;
        if (operation.slot.snap == "snapd"_L1 && chance(50)) {
            operation.slot.snap = u"system"_s;
        }
    }
    say(u"submit: "_s + text(operation));
    m_queue->submit(operation, chance(80) ? ChangeQueue::IfWaiting::Replace : ChangeQueue::IfWaiting::Follow);
}

void Sequence::stepClient()
{
    if (m_client.size() == 0) {
        return;
    }
    const int index = random(int(m_client.size()));
    if (m_polls && chance(2)) {
        // One request fails while all others work.
        m_client.failures[u"change"_s] = {MemoryClient::error(Snapd::ErrorCode::TimedOut)};
    }
    m_client.step(index);
}

void Sequence::actOnDoor()
{
    if (!m_door.isSent() || m_door.isAnswered()) {
        m_door.step();
        return;
    }
    using Deed = MemoryDoor::Deed;
    const int what = random(100);
    if (what < 60) {
        m_door.decide(Deed::CarryOut);
    } else if (what < 68) {
        m_door.decide(Deed::LoseBefore);
    } else if (what < 78) {
        m_door.decide(Deed::LoseAfter);
    } else if (what < 88) {
        m_door.decide(Deed::Cancel);
    } else {
        static constexpr Refusal refusals[] = {Refusal::NotAuthorized,
            Refusal::HelperMissing,
            Refusal::HelperBusy,
            Refusal::TooManyRequests,
            Refusal::Invalid,
            Refusal::SnapdUnavailable,
            Refusal::SnapdRefused,
            Refusal::NoSuchPlug,
            Refusal::NoSuchSlot};
        Failure failure;
        failure.refusal = refusals[random(int(std::size(refusals)))];
        m_door.decide(failure);
    }
}

void Sequence::actOnChange()
{
    const QStringList ids = m_snapd.unfinished();
    if (ids.isEmpty()) {
        return;
    }
    using End = MemorySnapd::End;
    static constexpr End ends[] = {End::PolicyRefused, End::HookFailed, End::Failed, End::AsksForRetry, End::Undone, End::Hold};
    const QString id = pick(ids);
    const End end = chance(70) ? End::Done : ends[random(int(std::size(ends)))];
    say(u"change %1 ends: %2"_s.arg(id).arg(int(end)));
    m_snapd.finish(id, end);
    if (chance(5)) {
        say(u"... and is forgotten"_s);
        m_snapd.prune(id);
    }
}

void Sequence::actOutside()
{
    const QList<Snapd::PlugRef> plugs = m_snapd.plugs();
    if (plugs.isEmpty()) {
        return;
    }
    const Snapd::PlugRef plug = pick(plugs);
    const QList<Snapd::SlotRef> slotRefs = m_snapd.slotsFor(plug);
    if (slotRefs.isEmpty()) {
        return;
    }
    const Snapd::SlotRef slot = pick(slotRefs);
    switch (random(4)) {
    case 0:
        say(u"outside connect"_s);
        m_snapd.connectOutside(plug, slot);
        break;
    case 1:
        say(u"outside disconnect"_s);
        m_snapd.disconnectOutside(plug, slot);
        break;
    case 2:
        say(u"outside auto-connect"_s);
        m_snapd.autoConnect(plug, slot);
        break;
    default:
        if (!m_snapd.isBusy(plug.snap)) {
            const bool all = chance(10);
            say(u"outside refresh of "_s + (all ? u"everything"_s : plug.snap));
            m_snapd.beginChange(chance(10) ? u"pre-download"_s : u"refresh-snap"_s, all ? QStringList() : QStringList{plug.snap});
        }
        break;
    }
}

void Sequence::actOnSnaps()
{
    const QList<Snapd::Snap> snaps = m_snapd.snaps();
    const Snapd::Snap snap = pick(snaps);
    if (snap.name == "snapd"_L1 || m_snapd.isBusy(snap.name)) {
        m_snapd.addSnap(u"new"_s, app());
    } else if (snap.name == "new"_L1 || chance(50)) {
        say(u"remove "_s + snap.name);
        m_snapd.removeSnap(snap.name);
    } else {
        say(u"enable or disable "_s + snap.name);
        m_snapd.setEnabled(snap.name, !snap.isEnabled());
    }
}

/** Everything that was held back happens, nothing new begins; all must come to rest. */
void Sequence::drain()
{
    say(u"draining"_s);
    m_client.setUp(true);
    m_client.failures.clear();
    constexpr int enough = 3000;
    for (int round = 0; round < enough; ++round) {
        for (const QString &id : m_snapd.unfinished()) {
            m_snapd.finish(id);
        }
        bool moved = m_door.step();
        moved = m_client.answerAll() || moved;
        processEvents();
        if (!m_queue->open().isEmpty() || m_store->availability() != PermissionStore::Availability::Ready) {
            continue;
        }
        const bool same
            = m_store->systemInfo().version == m_snapd.version && m_store->connections() == m_snapd.connections() && m_store->snaps() == m_snapd.snaps();
        // Without notices it goes on reading for ever; otherwise all that is left is the one long poll.
        if (same && (m_slow || (!moved && m_client.pending() == 1))) {
            return;
        }
    }
    complain(u"does not come to rest: %1 open, %2 requests pending"_s.arg(m_queue->open().size()).arg(m_client.pending()));
}

void Sequence::compare()
{
    const PermissionState truth = PermissionState::build(m_snapd.snaps(), m_snapd.connections());
    QMap<Snapd::PlugRef, Permission> expected;
    for (const Permission &permission : truth.permissions) {
        expected.insert(permission.id, permission);
        if (m_store->permission(permission.id) != permission) {
            complain(u"the store differs from snapd: "_s + permission.id.snap + u':' + permission.id.plug);
        }
    }
    if (m_mirror != expected) {
        complain(u"the signals did not tell everything about permissions"_s);
    }
    if (m_mirroredSnaps != QSet<QString>(truth.snapIndex.keyBegin(), truth.snapIndex.keyEnd())) {
        complain(u"the signals did not tell everything about snaps"_s);
    }
    if (m_store->systemInfo().version != m_snapd.version) {
        complain(u"not the version that snapd has"_s);
    }
    if (!m_stories.isEmpty()) {
        complain(u"requests without an end: %1"_s.arg(m_stories.size()));
    }
    for (const Story &story : std::as_const(m_told)) {
        if (story.finished != 1) {
            complain(u"ended %1 times: %2"_s.arg(story.finished).arg(text(story.operation)));
        }
        if (m_queue->requestFor(story.operation.plug)) {
            complain(u"still a request for "_s + story.operation.plug.plug);
        }
        if (m_queue->problemFor(story.operation.plug) && !m_store->permission(story.operation.plug)) {
            complain(u"a problem of a permission that is gone: "_s + story.operation.plug.plug);
        }
    }
}

}
