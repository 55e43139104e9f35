// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/denialsrun.h"

#include "cli/console.h"
#include "cli/textagent.h"
#include "ui/changesentences.h"

#include <unistd.h>

namespace Snapperms::Cli
{

DenialsRun::DenialsRun(
    Snapd::Client *client, Privileged::ConfinementDoor *door, bool everybody, std::optional<std::chrono::milliseconds> wait, Console &console, QObject *parent)
    : QObject(parent)
    , m_everybody(everybody)
    , m_console(console)
    , m_store(client)
    , m_names(&m_store)
    , m_book(&m_store, door)
    , m_first(&m_store, wait)
{
    connect(&m_first, &FirstState::failed, this, &DenialsRun::snapdAway);
    connect(&m_first, &FirstState::ready, this, [this] {
        m_isBegun = true;
        askOnTerminal();
    });
    connect(&m_book, &BlockedBook::changed, this, [this] {
        if (m_isBegun && m_book.stage() != BlockedBook::Stage::Asking) {
            m_book.disconnect(this);
            m_console.progress({});
            Q_EMIT finished();
        }
    });
}

DenialsRun::~DenialsRun() = default;

void DenialsRun::start()
{
    m_first.start();
}

/** Root is asked nothing. Whoever sits at the machine is not asked for their own programs, but whoever came from afar is. */
void DenialsRun::askOnTerminal()
{
    if (!m_console.traits().canAsk || ::geteuid() == 0) {
        read();
        return;
    }
    m_agent = new TextAgent(this);
    connect(m_agent, &TextAgent::ready, this, [this] {
        if (m_everybody) {
            m_console.note(ChangeSentences::stage(ChangeRequest::Stage::Asking, {}, {}));
        }
        read();
    });
    m_agent->start();
}

void DenialsRun::read()
{
    if (m_console.traits().hasLiveErrors && !m_agent) {
        m_console.progress(tr("Looking for what was blocked"));
    }
    m_book.read(m_everybody);
}

}

#include "moc_denialsrun.cpp"
