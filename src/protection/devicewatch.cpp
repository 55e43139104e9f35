// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/devicewatch.h"

#include <utility>

namespace Snapperms
{

DeviceWatch::DeviceWatch(Privileged::ConfinementDoor *door, QObject *parent)
    : QObject(parent)
    , m_door(door)
{
}

bool DeviceWatch::isEnough(bool everybody) const
{
    return (m_stage == Stage::Starting || m_stage == Stage::On) && (m_everybody || !everybody);
}

void DeviceWatch::start(bool everybody)
{
    if (m_next) {
        return;
    }
    m_failure.reset();
    m_next = m_door->followDevices(everybody);
    Privileged::DenialFeed *feed = m_next.get();
    connect(feed, &Privileged::DenialFeed::answered, this, [this, everybody](const Privileged::ObserveAnswer &answer, bool isFollowed) {
        this->answered(answer, isFollowed, everybody);
        Q_EMIT changed();
    });
    connect(feed, &Privileged::DenialFeed::began, this, [this] {
        m_stage = Stage::On;
        Q_EMIT changed();
    });
    connect(feed, &Privileged::DenialFeed::added, this, &DeviceWatch::added);
    connect(feed, &Privileged::DenialFeed::ended, this, [this] {
        m_stage = m_stage == Stage::On ? Stage::Ended : Stage::Impossible;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void DeviceWatch::stop()
{
    m_feed.reset();
    m_next.reset();
    m_failure.reset();
    m_stage = Stage::Off;
    Q_EMIT changed();
}

void DeviceWatch::answered(const Privileged::ObserveAnswer &answer, bool isFollowed, bool everybody)
{
    if (std::holds_alternative<Privileged::ObservedDenials>(answer)) {
        // The old one is in the middle of nothing: its signals come one at a time.
        m_feed = std::move(m_next);
        m_everybody = everybody;
        m_stage = isFollowed ? Stage::Starting : Stage::Impossible;
        return;
    }
    m_next.release()->deleteLater();
    const auto &failure = std::get<Privileged::Failure>(answer);
    // Who closed the dialog knows that, and what was watched still is.
    if (failure.refusal != Privileged::Refusal::Cancelled) {
        m_failure = failure;
        if (!m_feed) {
            m_stage = Stage::Failed;
        }
    }
}

}

#include "moc_devicewatch.cpp"
