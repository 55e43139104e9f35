// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/inforcerun.h"

#include "cli/console.h"
#include "cli/displaywidth.h"
#include "cli/snapshot.h"
#include "cli/verifyrun.h"
#include "permissions/permissionstore.h"
#include "ui/protectionsentences.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Snapperms::Cli
{

using Missed = InForceLine::Missed;
using Stage = SnapProtection::Stage;

namespace
{

constexpr auto pauseBetweenLooks = 500ms;
constexpr auto patienceWithPolkit = 3s;
// What is over sooner is not worth a word.
constexpr auto quietFor = 1s;

}

bool InForceLine::differs() const
{
    if (!protection.verdict || protection.verdict->standing() != Confinement::Standing::Differs) {
        return false;
    }
    // The verdict is of before the repair when that could not be looked at again; the repair itself looks, too.
    const auto *report = missed != Missed::Nothing && protection.repair ? std::get_if<Helper::RepairReport>(&*protection.repair) : nullptr;
    return !report || report->end != Helper::RepairReport::End::Whole;
}

InForceRun::InForceRun(const Outside &outside, const QStringList &apps, std::chrono::milliseconds patience, Console &console, QObject *parent)
    : QObject(parent)
    , m_outside(outside)
    , m_patience(patience)
    , m_console(console)
{
    for (const QString &app : apps) {
        if (const std::optional<Snapd::Snap> snap = m_outside.store->snap(app)) {
            Entry entry;
            entry.app = app;
            entry.snap = *snap;
            m_entries.append(entry);
        }
    }
    m_review.setSingleShot(true);
    connect(&m_review, &QTimer::timeout, this, &InForceRun::review);
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &InForceRun::reviewSoon);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &InForceRun::reviewSoon);
}

InForceRun::~InForceRun() = default;

void InForceRun::start()
{
    if (!m_entries.isEmpty()) {
        ProtectionWatch::Ground ground = m_outside.ground;
        ground.retry = std::min<std::chrono::milliseconds>(ground.retry, pauseBetweenLooks);
        m_watch = std::make_unique<ProtectionWatch>(m_outside.client, m_outside.store, m_outside.queue, m_outside.door, ground);
        m_repairs = std::make_unique<RepairAfterChange>(m_outside.queue, m_watch.get(), m_outside.authorizations);
        connect(m_watch.get(), &ProtectionWatch::changed, this, &InForceRun::reviewSoon);
        connect(m_repairs.get(), &RepairAfterChange::decided, this, &InForceRun::reviewSoon);
        connect(m_outside.store, &PermissionStore::snapsRemoved, this, &InForceRun::reviewSoon);
        connect(m_outside.store, &PermissionStore::snapsAdded, this, &InForceRun::reviewSoon);
        connect(m_outside.store, &PermissionStore::snapsChanged, this, &InForceRun::reviewSoon);
        m_quiet.start(quietFor);
    }
    // Not from within the call: with nothing to look at, it would end before anybody listens.
    reviewSoon();
}

void InForceRun::reviewSoon()
{
    if (!m_isFinished) {
        m_review.start(0ms);
    }
}

void InForceRun::reviewWithin(std::chrono::milliseconds time)
{
    if (!m_again.isActive() || m_again.remainingTimeAsDuration() > time) {
        m_again.start(time);
    }
}

void InForceRun::review()
{
    for (Entry &entry : m_entries) {
        if (entry.isBegun && !entry.isOver) {
            follow(entry);
        }
    }
    const auto isAtWork = [this](const Entry &entry) {
        const Stage stage = m_watch->of(entry.app).stage;
        return entry.isBegun && !entry.isOver && stage != Stage::Waiting && (stage != Stage::NotLooked || entry.isSought);
    };
    if (const auto busy = std::ranges::find_if(m_entries, isAtWork); busy != m_entries.end()) {
        tellProgress(*busy);
        return;
    }
    if (const auto next = std::ranges::find(m_entries, false, &Entry::isBegun); next != m_entries.end()) {
        begin(*next);
    } else if (!waitForSnapd()) {
        finish(false);
    }
}

void InForceRun::follow(Entry &entry)
{
    const SnapProtection protection = m_watch->of(entry.app);
    if (std::exchange(entry.wasRepairing, protection.isRepairing) && !protection.isRepairing) {
        entry.since.start();
    }
    entry.hasWaited = entry.hasWaited || protection.stage == Stage::Waiting;
    if (protection.stage == Stage::NotLooked) {
        seek(entry);
    } else if (protection.stage == Stage::Known && !protection.isRepairing) {
        decide(entry);
    } else {
        entry.undecided.invalidate();
    }
}

/** Disabled or removed for good, or away for as long as a refresh takes. */
void InForceRun::seek(Entry &entry)
{
    if (const auto snap = m_outside.store->snap(entry.app); snap && snap->isEnabled()) {
        m_watch->lookAfterChange(entry.app);
    } else if (entry.isSought || (entry.sought.isValid() && entry.sought.durationElapsed() < pauseBetweenLooks)) {
        reviewWithin(pauseBetweenLooks);
    } else {
        entry.isSought = true;
        entry.sought.start();
        askPresence(m_outside.client, entry.app, this, [this, app = entry.app](const Snapd::Result<Presence> &presence) {
            found(app, presence);
        });
    }
}

void InForceRun::found(const QString &app, const Snapd::Result<Presence> &presence)
{
    if (m_isFinished) {
        return;
    }
    const auto entry = std::ranges::find(m_entries, app, &Entry::app);
    entry->isSought = false;
    entry->isSnapdSilent = !presence;
    entry->hasWaited = true;
    // It may have come back while the answer was under way, and is looked at then: what is there again the store hears of by itself.
    if (presence && presence.value().kind == Presence::Kind::Gone && m_watch->of(app).stage == Stage::NotLooked) {
        entry->isOver = true;
    }
    reviewSoon();
}

void InForceRun::decide(Entry &entry)
{
    if (!entry.undecided.isValid()) {
        entry.undecided.start();
    }
    const bool isOverdue = entry.undecided.durationElapsed() >= patienceWithPolkit;
    if (isOverdue) {
        m_repairs->leaveAsOffer(entry.app);
    }
    if (isOverdue || m_repairs->hasDecided(entry.app)) {
        entry.isOver = true;
    } else {
        reviewWithin(patienceWithPolkit);
    }
}

void InForceRun::begin(Entry &entry)
{
    entry.isBegun = true;
    entry.since.start();
    m_watch->lookAfterChange(entry.app);
    reviewSoon();
}

/** False when there is none left that snapd keeps busy and for which there is patience. */
bool InForceRun::waitForSnapd()
{
    const Entry *longest = nullptr;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.isOver && (!longest || entry.since.durationElapsed() < longest->since.durationElapsed())) {
            longest = &entry;
        }
    }
    const auto left = longest ? std::chrono::ceil<std::chrono::milliseconds>(m_patience - longest->since.durationElapsed()) : 0ms;
    if (left <= 0ms) {
        return false;
    }
    m_review.start(left);
    m_console.progress(harmless(VerifyRun::waitingFor(longest->app)));
    return true;
}

void InForceRun::tellProgress(const Entry &entry)
{
    const SnapProtection protection = m_watch->of(entry.app);
    if (protection.isRepairing) {
        m_console.progress(harmless(ProtectionSentences::protection(protection, Snapshot::titleOf(entry.snap)).text));
    } else if (m_console.traits().hasLiveErrors && !m_quiet.isActive() && !entry.hasWaited) {
        m_console.progress(VerifyRun::lookingAt(entry.app, &entry - m_entries.constData(), m_entries.size()));
    }
}

void InForceRun::stop()
{
    finish(true);
}

void InForceRun::finish(bool isStopped)
{
    if (std::exchange(m_isFinished, true)) {
        return;
    }
    m_review.stop();
    m_again.stop();
    m_quiet.stop();
    m_console.progress({});
    for (const Entry &entry : std::as_const(m_entries)) {
        const SnapProtection protection = m_watch ? m_watch->of(entry.app) : SnapProtection();
        if (entry.isOver && protection.stage == Stage::Known) {
            m_lines.append({entry.snap, protection});
        } else if (!entry.isOver) {
            const bool isSilent = protection.stage == Stage::NotLooked ? entry.isSnapdSilent : protection.isSnapdSilent;
            const Missed missed = isStopped ? Missed::Stopped : isSilent ? Missed::SnapdSilent : Missed::SnapdBusy;
            m_lines.append({entry.snap, protection, missed});
        }
    }
    // Nothing is looked at any more, or put right.
    m_repairs.reset();
    m_watch.reset();
    Q_EMIT finished();
}

}

#include "moc_inforcerun.cpp"
