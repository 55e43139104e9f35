// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/client.h"

#include <QDateTime>
#include <QFlags>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Snapperms
{

/** What one read brought. */
struct Reading {
    quint64 number = 0; ///< Of the last read that it consists of; see StateReader::read().
    std::optional<QList<Snapd::Snap>> snaps; ///< When they were asked for, or the connections told of a snap that was not known.
    Snapd::Connections connections;
    std::optional<Snapd::SystemInfo> systemInfo; ///< When it was asked for.
    std::optional<QList<Snapd::InterfaceInfo>> interfaces; ///< When it was asked for; empty where snapd does not list them.
};

/**
 * Reads connections, and what else is wished for, as one. snapd reads a file of every snap to list the snaps, which takes it far longer than the connections
 * (daemon/api_snaps.go, snap/info.go): they are left out where only connections have changed, unless the connections tell of a snap not seen before. There is
 * never more than one read under way: whatever is wished for meanwhile is served by the one that follows, so that a burst of a hundred notices costs a few
 * reads, and the last of them begins after the last notice.
 */
class StateReader : public QObject
{
    Q_OBJECT

public:
    enum Part {
        Connections = 0, ///< Always read.
        SystemInfo = 1,
        Interfaces = 2,
        Snaps = 4,
    };
    Q_DECLARE_FLAGS(Parts, Part)

    /** The client must outlive it. @p answerLimit: how long one read may take before it counts as failed. */
    StateReader(Snapd::Client *client, std::chrono::milliseconds answerLimit, QObject *parent = nullptr);

    /** Wishes for a read that begins from now on. @return the number that Reading::number has to reach for it to have happened. */
    quint64 read(Parts parts = Connections);

    /**
     * The number of the read under way or, at rest, of the last one that was told, if it began after @p time and is later than number @p after; 0 otherwise,
     * and for a null time. By the clock of this machine, by which snapd dates its changes as well; the number holds when that clock is set meanwhile.
     */
    [[nodiscard]] quint64 numberSince(const QDateTime &time, quint64 after) const;

    /** The number of the first read that begins from now on, should there be one. */
    [[nodiscard]] quint64 nextNumber() const;
    [[nodiscard]] bool isReading() const;

    /** As read(), because snapd has changed: lists read partly before and partly after that do not belong together, and are thrown away. */
    void readAfterChange(Parts parts = Connections);

    /** Gives up what is under way and wished for; done() and failed() will not come. Numbers keep counting. */
    void stop();

Q_SIGNALS:
    void done(const Snapperms::Reading &reading);
    /** It is at rest then. */
    void failed(const Snapperms::Snapd::Error &error);

private:
    void begin();
    void arrived();
    void fail(const Snapd::Error &error);
    [[nodiscard]] bool tellsOfUnknownSnap() const;
    void learnNames();
    template <typename T, typename Use>
    Snapd::Callback<T> expect(Use use);

    Snapd::Client *const m_client;
    const std::chrono::milliseconds m_answerLimit;
    QTimer m_guard;
    QObject *m_context = nullptr; ///< Of the read under way; nullptr at rest.
    Reading m_reading;
    QSet<QString> m_names; ///< Of snaps, in what was read together with their list.
    quint64 m_number = 0;
    QDateTime m_began; ///< When the read of that number did; null when it failed or was given up.
    Parts m_parts;
    Parts m_wishedParts;
    int m_missing = 0;
    int m_discarded = 0; ///< In a row.
    bool m_again = false;
    bool m_torn = false;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(StateReader::Parts)

}
