// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/protocol.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace Snapperms::Helper
{

class SnapdPort;
struct SnapdReply;
struct Request;

/** How an operation ended. */
struct Outcome {
    Code code = Code::Invalid;
    QString change; ///< Only with Code::Done.
    QString conflictSnap; ///< Only with Code::Conflict, as are kinds; empty when snapd does not name it.
    QString conflictKind;
    QString detail; ///< Only with Code::SnapdRefused: snapd's words as plainText().

    Outcome() = default;
    Outcome(Code why)
        : code(why)
    {
    }
    bool operator==(const Outcome &) const = default;
};

/** One pair of names as snapd writes them; with an empty slot, one plug. */
struct Pair {
    QString plugSnap;
    QString plug;
    QString slotSnap;
    QString slot;
    QString interface;
    bool isListed = true; ///< False for a pair that is to be forgotten and that the list does not show.
};

/** The part of the list that @p filter asks for; @p whenSnapIsGone when snapd has no such snap, SnapdUnavailable when there is no usable answer. */
[[nodiscard]] std::variant<QJsonObject, Code> connectionsOf(SnapdPort &port, const QByteArray &filter, Code whenSnapIsGone);

/**
 * What snapd's list of connections says about a request. Asks for no more than a snap's or an interface's part of the list, which keeps the answers small.
 * Source: snapd daemon/api_connections.go; fields that it does not name here are ignored.
 */
class SnapdList
{
public:
    /** The port must outlive it. Each question below asks snapd once or more, and waits for the answers. */
    explicit SnapdList(SnapdPort &port);

    /** Plug and slot exist and are of one interface: the pair as snapd names it, or why not. */
    [[nodiscard]] std::variant<Pair, Code> forConnect(const Request &request);

    /** The pair that forConnect() has found is connected already. */
    [[nodiscard]] bool isConnected() const { return m_isConnected; }

    /** The pair is connected (or, one-sided, the plug exists): the pair as snapd names it, or why not. */
    [[nodiscard]] std::variant<Pair, Code> forDisconnect(const Request &request);

    /**
     * Of the connections that forDisconnect() has said yes to, those that somebody made by hand. snapd forgets such a connection when it ends, and remembers
     * only the end of those that it made by itself.
     */
    [[nodiscard]] const QList<Pair> &manualPairs() const { return m_manualPairs; }

    /**
     * As forDisconnect(), but also for connections that the user took away. A pair that the list does not show is passed on as it was asked for: snapd keeps
     * records whose plug or slot is gone for now, leaves them out of its list (snapd overlord/ifacestate), and refuses to forget what it does not have.
     */
    [[nodiscard]] std::variant<Pair, Code> forForget(const Request &request);

private:
    [[nodiscard]] std::variant<Pair, Code> findPlug(const Request &request, const QJsonObject &list) const;

    SnapdPort &m_port;
    QList<Pair> m_manualPairs;
    bool m_isConnected = false;
};

/** The names in an entry of `established` or `undesired`, when they are fit to be used any further. */
[[nodiscard]] std::optional<Pair> pairOf(const QJsonObject &connection);

/** "system", "snapd" and "core" are one host of slots under three names (snapd cmd/snap treats them alike). */
[[nodiscard]] bool isSystemSnap(const QString &snap);
[[nodiscard]] bool isSameSlotHost(const QString &asked, const QString &listed);

}
