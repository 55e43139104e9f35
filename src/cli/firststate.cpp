// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/firststate.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Snapperms::Cli
{

using Availability = PermissionStore::Availability;

namespace
{

constexpr std::chrono::milliseconds usualPatience = 10s;

}

FirstState::FirstState(PermissionStore *store, std::optional<std::chrono::milliseconds> wait, std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_wait(wait)
    , m_silence(silence)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &FirstState::giveUp);
    connect(store, &PermissionStore::availabilityChanged, this, &FirstState::storeDiffers);
}

FirstState::~FirstState() = default;

void FirstState::start()
{
    m_since.start();
    m_limit.start(m_silence);
    m_store->start();
}

void FirstState::stop()
{
    m_limit.stop();
    m_store->disconnect(this);
}

void FirstState::storeDiffers()
{
    if (m_store->availability() == Availability::Ready) {
        stop();
        Q_EMIT ready();
        return;
    }
    // What may come by itself is waited for; all else is told at once.
    const bool isHopeless = m_store->availability() == Availability::Refused || (m_store->availability() == Availability::NotInstalled && !m_wait);
    const auto left = m_wait.value_or(usualPatience) - std::chrono::milliseconds(m_since.elapsed());
    m_limit.start(isHopeless ? 0ms : std::max(left, 0ms));
}

void FirstState::giveUp()
{
    stop();
    Snapd::Error error = m_store->lastError();
    if (m_store->availability() == Availability::Connecting) {
        error.code = Snapd::ErrorCode::TimedOut;
    }
    Q_EMIT failed(error);
}

}

#include "moc_firststate.cpp"
