// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/follower.h"

#include "helper/denialsport.h"
#include "helper/journalentry.h"

#include <utility>

namespace Snapperms::Helper
{

Follower::Follower(const FollowScope &scope, RecordSource *source, FeedSink *sink, const Clock &clock, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_scope(scope)
    , m_source(source)
    , m_sink(sink)
    , m_limits(limits)
    , m_rate(clock, limits.burst, limits.perSecond)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(limits.gather);
    connect(&m_gather, &QTimer::timeout, this, &Follower::tell);
    connect(source, &RecordSource::arrived, this, &Follower::take);
    connect(source, &RecordSource::lost, this, [this] {
        m_hasMore = true;
        gather();
    });
}

bool Follower::start()
{
    if (!m_source->open()) {
        return false;
    }
    m_sink->began(m_source->origin());
    return true;
}

void Follower::take(qint64 ms, int type, const QByteArray &record)
{
    if (!concernsUser(record, type, m_scope.isOfEverybody ? std::nullopt : std::optional(m_scope.uid))) {
        return;
    }
    if (m_rate.admit(m_scope.uid)) {
        const QByteArray line = QByteArray::number(ms) + '\t' + asLine(record, longestRecord) + '\n';
        if (m_lines.size() + line.size() > m_limits.bytes) {
            tell();
        }
        m_lines += line;
        ++m_told;
    } else {
        m_hasMore = true;
    }
    gather();
}

void Follower::gather()
{
    // Not started anew by each, so that a flood cannot keep it from being told.
    if (!m_gather.isActive()) {
        m_gather.start();
    }
}

void Follower::tell()
{
    if (!m_lines.isEmpty() || m_hasMore) {
        m_sink->records(std::exchange(m_lines, {}), std::exchange(m_hasMore, false));
    }
}

}

#include "moc_follower.cpp"
