// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/changerun.h"

#include "cli/changeresult.h"
#include "cli/console.h"
#include "cli/displaywidth.h"
#include "cli/snapshot.h"
#include "cli/textagent.h"
#include "protection/protectionwatch.h"
#include "ui/changesentences.h"

#include <QLocale>

#include <unistd.h>

using namespace std::chrono_literals;

namespace Snapperms::Cli
{

namespace
{

// What is over sooner is not worth a word, unless there are many.
constexpr auto quietFor = 1s;

}

ChangeRun::ChangeRun(Snapd::Client *client,
    Privileged::Door *door,
    const Snapshot &snapshot,
    std::optional<std::chrono::milliseconds> wait,
    ChangeResult &result,
    Console &console,
    QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_snapshot(snapshot)
    , m_result(result)
    , m_console(console)
    , m_store(client)
    , m_queue(client, &m_store, door)
    , m_intentions(&m_store, &m_queue)
    , m_first(&m_store, wait)
{
    m_quiet.setSingleShot(true);
    m_intentions.setDefaults([this](const Snapd::PlugRef &plug) {
        const std::optional<Permission> permission = m_store.permission(plug);
        return permission ? m_snapshot.defaults().of(*permission) : PermissionDefault();
    });
    m_intentions.setForAWhile([this](const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) {
        return m_snapshot.isForAWhile(plug, slot);
    });
    connect(&m_first, &FirstState::ready, this, &ChangeRun::askOnTerminal);
    connect(&m_first, &FirstState::failed, this, &ChangeRun::snapdAway);
    connect(&m_quiet, &QTimer::timeout, this, &ChangeRun::tellProgress);
    connect(&m_queue, &ChangeQueue::changed, this, &ChangeRun::tellProgress);
    connect(&m_queue, &ChangeQueue::finished, this, &ChangeRun::requestFinished);
}

ChangeRun::~ChangeRun() = default;

void ChangeRun::start()
{
    m_quiet.start(quietFor);
    m_first.start();
}

/** Root is asked nothing. */
void ChangeRun::askOnTerminal()
{
    if (!m_console.traits().canAsk || ::geteuid() == 0) {
        begin();
        return;
    }
    m_agent = new TextAgent(this);
    connect(m_agent, &TextAgent::ready, this, &ChangeRun::begin);
    m_agent->start();
}

void ChangeRun::begin()
{
    if (m_agent) {
        // Said once beforehand: where the question stands, on this terminal or in a dialog, is not known.
        m_console.note(ChangeSentences::stage(ChangeRequest::Stage::Asking, {}, {}));
    }
    m_intention = m_result.resets().isEmpty() ? m_intentions.fulfil(m_result.wishes()) : m_intentions.resetToDefault(m_result.resets());
    connect(m_intention, &Intention::progressed, this, &ChangeRun::tellProgress);
    connect(m_intention, &Intention::finished, this, &ChangeRun::ended);
}

void ChangeRun::cancel()
{
    if (m_intention) {
        m_intention->cancel();
        return;
    }
    // The store, or who asks on the terminal, may still get ready. Nothing is to begin then.
    m_first.stop();
    if (m_agent) {
        m_agent->disconnect(this);
    }
    m_quiet.stop();
    m_console.progress({});
    m_result.takeNothing();
    Q_EMIT finished();
}

void ChangeRun::requestFinished(const ChangeRequest *request)
{
    for (const auto snaps = ProtectionWatch::changedBy(*request); const QString &snap : snaps) {
        if (!m_changed.contains(snap)) {
            m_changed.append(snap);
        }
    }
}

void ChangeRun::ended()
{
    m_quiet.stop();
    disconnect(&m_queue, &ChangeQueue::changed, this, nullptr);
    m_console.progress({});
    m_result.take(
        *m_intention,
        [this](const Snapd::PlugRef &plug) {
            const std::optional<Permission> permission = m_store.permission(plug);
            return permission ? std::optional(permission->connectedSlots()) : std::nullopt;
        },
        m_agent != nullptr);
    Q_EMIT finished();
}

QString ChangeRun::progressText() const
{
    const QList<ChangeRequest *> open = m_queue.open();
    if (!m_intention || open.isEmpty()) {
        return {};
    }
    const ChangeRequest *request = open.constFirst();
    const QString stage = ChangeSentences::stage(request->stage(), m_snapshot.title(request->waitingForSnap()), request->waitingForKind());
    const Snapd::PlugRef plug = request->operation().plug;
    const QString what = tr("%1, %2: %3", "app, permission, and what goes on").arg(plug.snap, plug.plug, stage);
    if (m_intention->total() < 2) {
        return what;
    }
    return tr("%1 of %2 – %3", "progress, and what goes on").arg(QLocale().toString(m_intention->ended() + 1), QLocale().toString(m_intention->total()), what);
}

void ChangeRun::tellProgress()
{
    const QList<ChangeRequest *> open = m_queue.open();
    const bool isAsking = !open.isEmpty() && open.constFirst()->stage() == ChangeRequest::Stage::Asking;
    if (isAsking && m_agent) {
        m_console.progress({}); // The line is the question's.
        return;
    }
    // Where a line cannot be taken back, only what takes its time gets one.
    const bool isLive = m_console.traits().hasLiveErrors;
    const bool isWaiting = isAsking || (!open.isEmpty() && open.constFirst()->stage() == ChangeRequest::Stage::WaitingForOther);
    if (!m_quiet.isActive() && (isLive || isWaiting)) {
        m_console.progress(harmless(progressText()));
    }
}

}

#include "moc_changerun.cpp"
