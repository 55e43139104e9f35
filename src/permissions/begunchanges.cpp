// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/begunchanges.h"

#include <algorithm>

namespace Snapperms
{

BegunChanges::BegunChanges(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BegunChanges::forgetDue);
}

void BegunChanges::heard(const QString &id, bool hasOnlyBegun)
{
    const bool isKnown = m_changes.contains(id);
    if (hasOnlyBegun && !isKnown) {
        m_changes.insert(id, QDeadlineTimer(m_patience));
    } else if (!hasOnlyBegun && isKnown) {
        m_changes.remove(id);
    } else {
        return;
    }
    wait();
}

void BegunChanges::clear()
{
    m_changes.clear();
    m_timer.stop();
}

void BegunChanges::wait()
{
    if (m_changes.isEmpty()) {
        m_timer.stop();
        return;
    }
    const QDeadlineTimer next = *std::ranges::min_element(m_changes);
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(next.remainingTimeAsDuration()));
}

void BegunChanges::forgetDue()
{
    const bool isDue = m_changes.removeIf([](const auto &change) {
        return change.value().hasExpired();
    }) > 0;
    wait();
    if (isDue) {
        Q_EMIT overdue();
    }
}

}

#include "moc_begunchanges.cpp"
