// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/follow/followscope.h"
#include "helper/follow/recordsource.h"
#include "helper/ratelimit.h"

#include <QByteArray>
#include <QTimer>

namespace Snapperms::Helper
{

/** The port to whoever wants to be told. */
class FeedSink
{
public:
    FeedSink() = default;
    virtual ~FeedSink() = default;
    Q_DISABLE_COPY_MOVE(FeedSink)

    /** From now on what comes from @p origin is told. */
    virtual void began(FeedOrigin origin) = 0;
    /** @p lines as DenialRecords::lines, the oldest first; @p hasMore: some were left out. */
    virtual void records(const QByteArray &lines, bool hasMore) = 0;
};

/**
 * Tells one caller of refusals as they come in, those that the caller may know of and no others, a few together. Whatever a program does to be refused often,
 * what is told stays within a rate; that something was left out is told as well.
 */
class Follower : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        int burst = 200; ///< Records at once, as after a minute's look back ...
        int perSecond = 20; ///< ... and from then on.
        qsizetype bytes = 64 * 1024; ///< Of one message.
        std::chrono::milliseconds gather = std::chrono::milliseconds(200);
    };

    /** All must outlive it. */
    Follower(const FollowScope &scope, RecordSource *source, FeedSink *sink, const Clock &clock, const Limits &limits, QObject *parent = nullptr);

    /** False when there is nothing to follow. */
    [[nodiscard]] bool start();
    /** How many were told. */
    [[nodiscard]] qint64 told() const { return m_told; }

private:
    void take(qint64 ms, int type, const QByteArray &record);
    void gather();
    void tell();

    const FollowScope m_scope;
    RecordSource *const m_source;
    FeedSink *const m_sink;
    const Limits m_limits;
    RateLimit m_rate;
    QTimer m_gather;
    QByteArray m_lines;
    bool m_hasMore = false;
    qint64 m_told = 0;
};

}
