// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "intentionsequence.h"

#include "permissions/changeverdict.h"

#include <QCoreApplication>
#include <QDebug>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms::Tests
{

using Item = Intention::Item;
using Kind = Intention::Kind;
using Privileged::Failure;
using Privileged::Operation;
using Privileged::Refusal;
using State = Intention::Item::State;

namespace
{

PermissionStore::Timing timing()
{
    PermissionStore::Timing timing;
    timing.retryFirst = 0ms;
    timing.retryLast = 0ms;
    timing.slowPoll = 0ms;
    timing.answerLimit = 1h;
    return timing;
}

ChangeQueue::Limits limits()
{
    ChangeQueue::Limits limits;
    limits.foreignChange = 1h;
    limits.ownChange = 1h;
    limits.snapdAway = 1h;
    limits.pollFallback = 0ms;
    limits.door = 1h;
    limits.retry = 0ms;
    return limits;
}

MemorySnapd::SnapContents app()
{
    return {.plugs = {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}, {u"themes"_s, u"content"_s}, {u"docker"_s, u"docker"_s}}, .slotMap = {}};
}

MemorySnapd::SnapContents provider()
{
    return {.plugs = {{u"camera"_s, u"camera"_s}}, .slotMap = {{u"themes"_s, u"content"_s}}};
}

bool isFinal(State state)
{
    return state != State::Waiting && state != State::Working;
}

void processEvents()
{
    QCoreApplication::processEvents();
    // Outside of a running event loop nobody else does it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

}

IntentionSequence::IntentionSequence(quint32 seed, bool verbose)
    : m_verbose(verbose)
    , m_random(seed)
    , m_client(&m_snapd)
    , m_door(&m_snapd, &m_client)
{
    m_snapd.addSnap(u"snapd"_s, {.plugs = {}, .slotMap = {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}, {u"docker"_s, u"docker"_s}}}, u"snapd"_s);
    m_snapd.addSnap(u"vlc"_s, app());
    m_snapd.addSnap(u"obs"_s, app());
    for (const QString &snap : {u"gtk"_s, u"kde"_s}) {
        m_snapd.addSnap(snap, provider());
        m_snapd.setSlotAttrs({snap, u"themes"_s}, {{u"content"_s, u"themes"_s}});
    }
    m_snapd.autoConnect({u"vlc"_s, u"home"_s}, {u"snapd"_s, u"home"_s});
    m_snapd.autoConnect({u"obs"_s, u"themes"_s}, {u"gtk"_s, u"themes"_s});
    m_store = std::make_unique<PermissionStore>(&m_client, timing());
    m_queue = std::make_unique<ChangeQueue>(&m_client, m_store.get(), &m_door, limits());
    m_intentions = std::make_unique<Intentions>(m_store.get(), m_queue.get(), 1h);
    m_intentions->setDefaults([this](const Snapd::PlugRef &plug) {
        return defaultOf(plug);
    });
    QObject::connect(m_intentions.get(), &Intentions::begun, m_intentions.get(), [this](Intention *intention) {
        watch(intention);
    });
    QObject::connect(m_intentions.get(), &Intentions::ended, m_intentions.get(), [this](Intention *intention) {
        look(intention);
        if (++m_stories[intention].ended != 1 || !intention->isFinished()) {
            complain(u"ended twice, or is not finished"_s);
        }
        m_stories.remove(intention);
    });
}

IntentionSequence::~IntentionSequence() = default;

QMap<QString, int> &IntentionSequence::tally()
{
    static QMap<QString, int> tally;
    return tally;
}

int IntentionSequence::random(int below)
{
    return int(m_random() % quint32(below)); // Not std::uniform_int_distribution: the same everywhere.
}

bool IntentionSequence::chance(int percent)
{
    return random(100) < percent;
}

template <typename List>
auto IntentionSequence::pick(const List &list)
{
    return list.at(random(int(list.size())));
}

void IntentionSequence::say(const QString &what) const
{
    if (m_verbose) {
        qInfo().noquote() << what;
    }
}

void IntentionSequence::complain(const QString &what)
{
    say(u"WRONG: "_s + what);
    if (m_complaint.isEmpty()) {
        m_complaint = what;
    }
}

QString IntentionSequence::complaint() const
{
    return m_complaint;
}

PermissionDefault IntentionSequence::defaultOf(const Snapd::PlugRef &plug) const
{
    PermissionDefault result;
    result.defaultOn = PermissionDefault::DefaultOn::No;
    if (plug.plug == "home"_L1) {
        result.defaultOn = PermissionDefault::DefaultOn::Yes;
        result.defaultSlots = {{u"snapd"_s, u"home"_s}};
    } else if (plug.plug == "themes"_L1) {
        result.defaultOn = PermissionDefault::DefaultOn::Yes;
        result.defaultSlots = {{u"gtk"_s, u"themes"_s}};
    } else if (plug.plug == "docker"_L1) {
        result.defaultOn = PermissionDefault::DefaultOn::Unknown;
    }
    return result;
}

QList<Snapd::PlugRef> IntentionSequence::somePlugs()
{
    const QList<Snapd::PlugRef> all = m_snapd.plugs();
    QList<Snapd::PlugRef> some;
    for (int count = chance(50) ? 1 : 1 + random(6); count > 0; --count) {
        some << (all.isEmpty() || chance(2) ? Snapd::PlugRef{u"vlc"_s, u"nothing"_s} : pick(all));
    }
    return some;
}

void IntentionSequence::watch(Intention *intention)
{
    Story story;
    for (const Item &item : intention->items()) {
        story.states << item.state;
    }
    m_stories.insert(intention, story);
    say(u"wish: %1 for %2"_s.arg(QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(intention->kind())))).arg(intention->total()));
    QObject::connect(intention, &Intention::progressed, m_intentions.get(), [this, intention] {
        look(intention);
    });
}

/** What of it is otherwise than when it was looked at last. */
void IntentionSequence::look(Intention *intention)
{
    Story &story = m_stories[intention];
    const QList<Item> items = intention->items();
    QSet<Snapd::PlugRef> working;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items.at(i);
        if (item.state == State::Working) {
            working << item.plug;
        }
        if (story.states.value(i) == item.state) {
            continue;
        }
        if (isFinal(story.states.value(i))) {
            complain(u"an item that had ended moved on: "_s + item.plug.plug);
        }
        story.states[i] = item.state;
        if (isFinal(item.state)) {
            judge(intention, item);
        }
    }
    if (story.stopSeen && !story.workingWhenStopped.contains(working)) {
        complain(u"something was begun after the stop"_s);
    }
    if (intention->stop() != Intention::Stop::None && !story.stopSeen) {
        story.stopSeen = true;
        story.workingWhenStopped = working;
    }
    int batchesUnderWay = 0;
    for (const Intention *open : m_intentions->open()) {
        batchesUnderWay += open->isBatch() && open->count(State::Working) > 0 ? 1 : 0;
    }
    if (batchesUnderWay > 1) {
        complain(u"two batches at once"_s);
    }
}

/** Right when it ends: what it says is what the store says. */
void IntentionSequence::judge(const Intention *intention, const Item &item)
{
    const QString name = QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(intention->kind())));
    static const QStringList states{u"waiting"_s, u"working"_s, u"done"_s, u"already so"_s, u"failed"_s, u"skipped"_s};
    ++tally()[name + u' ' + states.at(int(item.state))];
    say(u"  %1:%2 of %3: %4 (obstacle %5, problem %6)"_s.arg(item.plug.snap, item.plug.plug, name, states.at(int(item.state)))
            .arg(int(item.obstacle))
            .arg(int(item.problem.kind)));
    const std::optional<Permission> permission = m_store->permission(item.plug);
    switch (item.state) {
    case State::Failed:
        if (!item.problem && item.obstacle == IntentionObstacle::None) {
            complain(u"failed without a reason: "_s + name);
        }
        return;
    case State::Skipped:
    case State::Waiting:
    case State::Working:
        return;
    case State::Done:
    case State::AlreadySo:
        break;
    }
    if (!permission) {
        if (intention->kind() == Kind::TurnOn || intention->kind() == Kind::Connect) {
            complain(u"said to be on, and is gone: "_s + item.plug.plug);
        }
        return;
    }
    const PairState named = pairState(*permission, intention->slot());
    bool right = true;
    switch (intention->kind()) {
    case Kind::TurnOff:
        right = !permission->isOn();
        break;
    case Kind::TurnOn:
        right = permission->isOn();
        break;
    case Kind::Connect:
        right = named.connected;
        break;
    case Kind::Disconnect:
        right = !named.connected;
        break;
    case Kind::Move:
        // A failing or vanishing new one must never leave the app with none, unless somebody else had a hand in the last moment.
        right = permission->isOn() || !named.connected;
        break;
    case Kind::Reset:
    case Kind::Wishes:
    case Kind::Undo:
        break;
    }
    if (!right) {
        complain(u"said to be so, and is not: "_s + name + u' ' + item.plug.snap + u':' + item.plug.plug);
    }
}

void IntentionSequence::run()
{
    m_store->start();
    for (int round = 0; round < 6; ++round) {
        m_client.answerAll();
        processEvents();
    }
    const int steps = 20 + random(120);
    for (int i = 0; i < steps && m_complaint.isEmpty(); ++i) {
        act();
    }
    if (chance(3)) {
        m_intentions.reset(); // In the middle of everything; requests go on without.
        m_stories.clear();
        drain();
        return;
    }
    drain();
    for (int round = 0; round < 3 && m_complaint.isEmpty(); ++round) {
        undoQuietly();
    }
}

void IntentionSequence::act()
{
    const int what = random(1000);
    if (what < 380) {
        for (int steps = 1 + random(8); steps > 0; --steps) {
            if (m_client.size() > 0) {
                m_client.step(random(int(m_client.size())));
            }
        }
    } else if (what < 620) {
        processEvents();
    } else if (what < 690) {
        wish();
    } else if (what < 820) {
        actOnDoor();
    } else if (what < 900) {
        actOnChange();
    } else if (what < 935) {
        actOutside();
    } else if (what < 950) {
        actOnSnaps();
    } else if (what < (m_client.isUp() ? 955 : 975)) {
        say(m_client.isUp() ? u"snapd goes"_s : u"snapd is back"_s);
        m_client.setUp(!m_client.isUp(), chance(50));
    } else if (what < 990) {
        const QList<Intention *> open = m_intentions->open();
        if (!open.isEmpty()) {
            say(u"cancel"_s);
            pick(open)->cancel();
        }
    } else {
        const QList<ChangeRequest *> open = m_queue->open();
        if (!open.isEmpty()) {
            say(u"kill a request"_s);
            pick(open)->kill(KJob::EmitResult);
        }
    }
}

void IntentionSequence::wish()
{
    const QList<Snapd::PlugRef> plugs = somePlugs();
    const Snapd::PlugRef plug = chance(70) ? Snapd::PlugRef{chance(50) ? u"vlc"_s : u"obs"_s, u"themes"_s} : plugs.constFirst();
    const QList<Snapd::SlotRef> slotRefs = m_snapd.slotsFor(plug);
    const Snapd::SlotRef slot = slotRefs.isEmpty() || chance(2) ? Snapd::SlotRef{u"gtk"_s, u"themes"_s} : pick(slotRefs);
    switch (random(10)) {
    case 0:
    case 1:
        m_intentions->turnOff(plugs);
        break;
    case 2:
    case 3:
        m_intentions->turnOn(plugs);
        break;
    case 4:
        m_intentions->connectTo(plug, slot);
        break;
    case 5:
        m_intentions->disconnectFrom(plug, slot);
        break;
    case 6:
        m_intentions->moveTo(plug, slot);
        break;
    case 7:
        m_intentions->resetToDefault(plugs);
        break;
    default:
        m_intentions->undo();
        break;
    }
}

void IntentionSequence::actOnDoor()
{
    if (!m_door.isSent() || m_door.isAnswered()) {
        m_door.step();
        return;
    }
    using Deed = MemoryDoor::Deed;
    const int what = random(100);
    if (what < 74) {
        m_door.decide(Deed::CarryOut);
    } else if (what < 78) {
        m_door.decide(Deed::LoseBefore);
    } else if (what < 82) {
        m_door.decide(Deed::LoseAfter);
    } else if (what < 87) {
        m_door.decide(Deed::Cancel);
    } else {
        static constexpr Refusal refusals[]
            = {Refusal::NotAuthorized, Refusal::HelperMissing, Refusal::TooManyRequests, Refusal::SnapdUnavailable, Refusal::SnapdRefused};
        Failure failure;
        failure.refusal = refusals[random(int(std::size(refusals)))];
        m_door.decide(failure);
    }
}

void IntentionSequence::actOnChange()
{
    const QStringList ids = m_snapd.unfinished();
    if (!ids.isEmpty()) {
        using End = MemorySnapd::End;
        static constexpr End ends[] = {End::PolicyRefused, End::HookFailed, End::Failed, End::AsksForRetry, End::Undone, End::Hold};
        m_snapd.finish(pick(ids), chance(80) ? End::Done : ends[random(int(std::size(ends)))]);
    }
}

void IntentionSequence::actOutside()
{
    const QList<Snapd::PlugRef> plugs = m_snapd.plugs();
    const Snapd::PlugRef plug = plugs.isEmpty() ? Snapd::PlugRef() : pick(plugs);
    const QList<Snapd::SlotRef> slotRefs = m_snapd.slotsFor(plug);
    if (slotRefs.isEmpty()) {
        return;
    }
    say(u"outside: "_s + plug.snap + u':' + plug.plug);
    const Snapd::SlotRef slot = pick(slotRefs);
    switch (random(4)) {
    case 0:
        m_snapd.connectOutside(plug, slot);
        break;
    case 1:
        m_snapd.disconnectOutside(plug, slot);
        break;
    case 2:
        m_snapd.autoConnect(plug, slot);
        break;
    default:
        if (!m_snapd.isBusy(plug.snap)) {
            m_snapd.beginChange(u"refresh-snap"_s, {plug.snap});
        }
        break;
    }
}

void IntentionSequence::actOnSnaps()
{
    const Snapd::Snap snap = pick(m_snapd.snaps());
    if (snap.name == "snapd"_L1 || m_snapd.isBusy(snap.name)) {
        return;
    }
    say(u"snap comes or goes: "_s + snap.name);
    if (chance(30)) {
        m_snapd.removeSnap(snap.name);
    } else if (chance(30)) {
        m_snapd.addSnap(u"new"_s, app());
    } else {
        m_snapd.setEnabled(snap.name, !snap.isEnabled());
    }
}

/** Everything that was held back happens, nothing new begins; all must come to rest. */
void IntentionSequence::drain()
{
    say(u"draining"_s);
    m_client.setUp(true);
    for (int round = 0; round < 3000; ++round) {
        for (const QString &id : m_snapd.unfinished()) {
            m_snapd.finish(id);
        }
        const bool moved = m_door.step();
        m_client.answerAll();
        processEvents();
        const bool open = !m_queue->open().isEmpty() || (m_intentions && !m_intentions->open().isEmpty());
        if (!open && !moved && m_store->availability() == PermissionStore::Availability::Ready && m_store->connections() == m_snapd.connections()) {
            if (!m_stories.isEmpty()) {
                complain(u"wishes without an end: %1"_s.arg(m_stories.size()));
            }
            return;
        }
    }
    complain(u"does not come to rest: %1 requests open"_s.arg(m_queue->open().size()));
}

IntentionSequence::Pairs IntentionSequence::pairs() const
{
    Pairs pairs;
    for (const Snapd::Connection &connection : m_snapd.connections().established) {
        pairs.insert({connection.plug, connection.slot});
    }
    return pairs;
}

/** One wish, with whatever failures, and nobody else about; then its undo, with none. */
void IntentionSequence::undoQuietly()
{
    const Pairs before = pairs();
    wish();
    for (int steps = random(60); steps > 0; --steps) {
        switch (random(4)) {
        case 0:
            actOnDoor();
            break;
        case 1:
            actOnChange();
            break;
        case 2:
            if (chance(3) && !m_intentions->open().isEmpty()) {
                m_intentions->open().constFirst()->cancel();
            }
            break;
        default:
            m_client.answerAll();
            processEvents();
            break;
        }
    }
    drain();
    const Intention *last = m_intentions->last();
    if (!m_complaint.isEmpty() || pairs() == before || !last || !m_intentions->canUndo()) {
        // What ended without our knowing whose doing it was, nobody offers to take back.
        const bool isKnown = last && std::ranges::any_of(last->changes(), &PairChange::isRestorable);
        if (pairs() != before && isKnown) {
            complain(u"changed, and cannot be undone"_s);
        }
        return;
    }
    if (m_intentions->undoable() != last) {
        return;
    }
    const bool isComplete = std::ranges::all_of(last->items(), [](const Item &item) {
        return item.state != State::Failed || !item.problem.changeId.isEmpty() || !item.problem;
    });
    Intention *undo = m_intentions->undo();
    drain();
    ++tally()[u"quiet undo"_s];
    if (isComplete && pairs() != before) {
        complain(u"undo did not bring back what was there (kind %1)"_s.arg(int(undo->undoneKind())));
    }
}

}
