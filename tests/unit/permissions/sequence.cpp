// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sequence.h"

#include <QCoreApplication>
#include <QDebug>

using namespace Qt::StringLiterals;

namespace Snapperms::Tests
{

using Privileged::Failure;
using Privileged::Operation;
using Privileged::Refusal;

namespace
{

const Snapd::SlotRef systemCamera{u"snapd"_s, u"camera"_s};

MemorySnapd::SnapContents app()
{
    return {.plugs = {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}, {u"themes"_s, u"content"_s}}, .slotMap = {}};
}

MemorySnapd::SnapContents provider()
{
    return {.plugs = {{u"camera"_s, u"camera"_s}}, .slotMap = {{u"themes"_s, u"content"_s}}};
}

}

Sequence::Sequence(quint32 seed, bool verbose)
    : m_verbose(verbose)
    , m_random(seed)
{
    setUp();
}

Sequence::~Sequence() = default;

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

    const SequenceWindow::Report report{.say =
                                            [this](const QString &what) {
                                                say(what);
                                            },
        .complain =
            [this](const QString &what) {
                complain(what);
            }};
    const int windows = chance(25) ? 2 : 1;
    for (int i = 0; i < windows; ++i) {
        m_windows.push_back(std::make_unique<SequenceWindow>(&m_snapd, !m_slow, m_polls, report));
    }
    if (chance(5)) {
        for (const auto &window : m_windows) {
            window->client.setUp(false);
        }
    }
}

SequenceWindow &Sequence::anyWindow()
{
    return *m_windows.at(size_t(random(int(m_windows.size()))));
}

bool Sequence::isUp() const
{
    return m_windows.front()->client.isUp();
}

void Sequence::run()
{
    for (const auto &window : m_windows) {
        window->store->start();
    }
    if (chance(80)) {
        for (int round = 0; round < 6; ++round) {
            for (const auto &window : m_windows) {
                window->client.answerAll();
            }
            processEvents();
        }
    }
    const int steps = 20 + random(100);
    for (int i = 0; i < steps && m_complaint.isEmpty(); ++i) {
        act();
    }
    if (chance(3)) {
        // A window is closed in the middle of everything: nobody may be called any more.
        m_windows.front()->close();
        processEvents();
        while (m_windows.front()->settle()) { }
        m_windows.erase(m_windows.begin());
    }
    if (m_windows.empty()) {
        return;
    }
    drain();
    for (const auto &window : m_windows) {
        if (m_complaint.isEmpty()) {
            window->compare(m_snapd);
        }
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
    } else if (what < (isUp() ? 973 : 985)) {
        actOnSnapd();
    } else {
        actOnRequest(what >= 995);
    }
}

/** It goes, comes back, or has its clock set. */
void Sequence::actOnSnapd()
{
    const bool up = !isUp();
    if (!up && chance(25)) {
        // What is then dated before what was seen last will not be heard of: only those who also poll get to know of the end of a change.
        const int by = (m_polls && chance(50) ? -1 : 1) * (1 + random(900));
        say(u"the clock is set by %1"_s.arg(by));
        m_snapd.setClock(by);
        m_deaf = m_deaf || by < 0;
        return;
    }
    say(up ? u"snapd is back"_s : u"snapd goes"_s);
    if (up && chance(50)) {
        // It came by a refresh, which goes on and ends after the restart.
        m_snapd.version = u"2.77"_s;
        m_snapd.touch(u"refresh-snap"_s);
    }
    // The last two make the store give up on notices for a while; then only those who also poll get to know of the end of a change.
    const auto error = Snapd::ErrorCode(random(m_polls ? 6 : 4));
    const bool cutsAnswered = chance(50);
    for (const auto &window : m_windows) {
        if (!up) {
            window->client.awayError = MemoryClient::error(error);
        }
        window->client.setUp(up, cutsAnswered);
    }
}

void Sequence::actOnRequest(bool destroys)
{
    const QList<ChangeRequest *> open = anyWindow().queue->open();
    if (open.isEmpty()) {
        return;
    }
    ChangeRequest *request = pick(open);
    if (destroys) {
        say(u"delete: "_s + SequenceWindow::text(request->operation()));
        delete request;
    } else {
        say(u"kill: "_s + SequenceWindow::text(request->operation()));
        request->kill(chance(50) ? KJob::Quietly : KJob::EmitResult);
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
    say(u"submit: "_s + SequenceWindow::text(operation));
    anyWindow().queue->submit(operation, chance(80) ? ChangeQueue::IfWaiting::Replace : ChangeQueue::IfWaiting::Follow);
}

void Sequence::stepClient()
{
    MemoryClient &client = anyWindow().client;
    if (client.size() == 0) {
        return;
    }
    const int index = random(int(client.size()));
    if (m_polls && chance(2)) {
        // One request fails while all others work.
        client.failures[u"change"_s] = {MemoryClient::error(Snapd::ErrorCode::TimedOut)};
    }
    client.step(index);
}

void Sequence::actOnDoor()
{
    MemoryDoor &door = anyWindow().door;
    if (!door.isSent() || door.isAnswered()) {
        door.step();
        return;
    }
    using Deed = MemoryDoor::Deed;
    const int what = random(100);
    if (what < 60) {
        door.decide(Deed::CarryOut);
    } else if (what < 68) {
        door.decide(Deed::LoseBefore);
    } else if (what < 78) {
        door.decide(Deed::LoseAfter);
    } else if (what < 88) {
        door.decide(Deed::Cancel);
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
        door.decide(failure);
    }
}

void Sequence::actOnChange()
{
    const QStringList ids = m_snapd.unfinished();
    if (ids.isEmpty()) {
        return;
    }
    const QString id = pick(ids);
    if (chance(25)) {
        // A hook comes next; the connection is made, or ended, already.
        m_snapd.showEffect(id);
        return;
    }
    using End = MemorySnapd::End;
    static constexpr End ends[] = {End::PolicyRefused, End::HookFailed, End::Failed, End::AsksForRetry, End::Undone, End::Hold};
    End end = chance(70) ? End::Done : ends[random(int(std::size(ends)))];
    if (m_snapd.isAborted(id)) {
        end = chance(50) ? End::AbortedInHook : End::Undone;
    }
    say(u"change %1 ends: %2"_s.arg(id).arg(int(end)));
    m_snapd.finish(id, end);
    if (m_polls && chance(10)) {
        say(u"... and nobody hears of it"_s);
        m_snapd.loseNotice(id);
        m_deaf = true;
    }
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
    for (const auto &window : m_windows) {
        window->client.setUp(true);
        window->client.failures.clear();
    }
    constexpr int enough = 3000;
    for (int round = 0; round < enough; ++round) {
        for (const QString &id : m_snapd.unfinished()) {
            m_snapd.finish(id);
        }
        bool moved = false;
        bool same = true;
        for (const auto &window : m_windows) {
            moved = window->settle() || moved;
        }
        processEvents();
        for (const auto &window : m_windows) {
            same = same && window->isAtRest(m_snapd);
            // Without notices it goes on reading for ever; otherwise all that is left is the one long poll.
            moved = moved || (!m_slow && window->client.pending() != 1);
        }
        if (same && (m_slow || !moved)) {
            return;
        }
        if (!same && !moved && m_deaf) {
            // As after ten minutes in which nothing was heard.
            for (const auto &window : m_windows) {
                window->client.expirePoll();
            }
        }
    }
    complain(u"does not come to rest: %1 open, %2 requests pending"_s.arg(m_windows.front()->queue->open().size()).arg(m_windows.front()->client.pending()));
}

}
