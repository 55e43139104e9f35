// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/auditsink.h"
#include "helper/keptoff.h"
#include "helper/leases.h"
#include "helper/polkitport.h"
#include "helper/ratelimit.h"
#include "helper/snapdport.h"
#include "helper/unitport.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <utility>

/** Stand-ins for the helper's ports: they answer as they are told and remember what they were asked. */
namespace HelperFakes
{

inline Snapperms::Helper::SnapdReply answered(int status, const QByteArray &body)
{
    return {.transport = Snapperms::Helper::SnapdReply::Transport::Answered, .status = status, .body = body};
}

inline Snapperms::Helper::SnapdReply failed(Snapperms::Helper::SnapdReply::Transport transport)
{
    return {.transport = transport, .status = 0, .body = {}};
}

class Snapd final : public Snapperms::Helper::SnapdPort
{
public:
    QHash<QByteArray, Snapperms::Helper::SnapdReply> lists; ///< By what follows "select=all&".
    Snapperms::Helper::SnapdReply everyList = failed(Snapperms::Helper::SnapdReply::Transport::Unreachable); ///< For what is not in there.
    Snapperms::Helper::SnapdReply postReply = answered(202, R"({"type":"async","status-code":202,"result":null,"change":"7"})");
    std::function<void()> onGet = [] { }; ///< What happens meanwhile.
    QList<QByteArray> gets;
    QList<std::pair<QByteArray, QByteArray>> posts;

    /** What snapd says to "what is in progress for @p snap?": @p changes, each an object. */
    void atWork(const QByteArray &snap, const QByteArray &changes)
    {
        lists["/v2/changes?select=in-progress&for=" + snap] = answered(200, R"({"type":"sync","result":[)" + changes + "]}");
    }

    Snapperms::Helper::SnapdReply get(const QByteArray &pathAndQuery) override
    {
        gets << pathAndQuery;
        onGet();
        return lists.value(QByteArray(pathAndQuery).replace("/v2/connections?select=all&", ""), everyList);
    }
    Snapperms::Helper::SnapdReply post(const QByteArray &path, const QByteArray &json) override
    {
        posts.append({path, json});
        return postReply;
    }
};

class Polkit final : public Snapperms::Helper::PolkitPort
{
public:
    Verdict verdict = Verdict::Yes;
    QList<std::pair<QString, QString>> questions;

    Verdict check(const QString &sender, const QString &actionId) override
    {
        questions.append({sender, actionId});
        return verdict;
    }
};

class StillClock final : public Snapperms::Helper::Clock
{
public:
    qint64 now = 0; ///< Moves when a test moves it.

    [[nodiscard]] qint64 milliseconds() const override { return now; }
};

class KeptOff final : public Snapperms::Helper::KeptOff
{
public:
    bool hasRoom = true;
    bool hasRecord = false; ///< Of every pair.
    QStringList calls; ///< "keep vlc:home snapd:home 1000", "drop vlc:home :"
    std::function<void()> onKeep = [] { }; ///< What happens meanwhile.
    const QList<std::pair<QByteArray, QByteArray>> *posts = nullptr; ///< To see the order: calls before the first POST end with "!".

    bool keep(const Snapperms::Helper::Pair &pair, uint uid) override
    {
        calls << QStringLiteral("keep %1 %2%3").arg(text(pair)).arg(uid).arg(mark());
        onKeep();
        return hasRoom;
    }
    bool has(const Snapperms::Helper::Pair &) override { return hasRecord; }
    bool drop(const Snapperms::Helper::Pair &pair) override
    {
        calls << QStringLiteral("drop %1%2").arg(text(pair), mark());
        return hasRecord;
    }

private:
    [[nodiscard]] static QString text(const Snapperms::Helper::Pair &pair)
    {
        return QStringLiteral("%1:%2 %3:%4").arg(pair.plugSnap, pair.plug, pair.slotSnap, pair.slot);
    }
    [[nodiscard]] QString mark() const { return posts && posts->isEmpty() ? QStringLiteral("!") : QString(); }
};

class Leases final : public Snapperms::Helper::Leases
{
public:
    bool hasRoom = true;
    std::optional<Snapperms::Helper::Lease> before; ///< Of every pair.
    QStringList calls; ///< "give vlc:camera snapd:camera 1000 60", "restore vlc:camera snapd:camera 5", "drop vlc:camera snapd:camera"
    const QList<std::pair<QByteArray, QByteArray>> *posts = nullptr; ///< To see the order: calls before the first POST end with "!".

    std::optional<Snapperms::Helper::Lease> of(const Snapperms::Helper::Pair &) override { return before; }
    bool give(const Snapperms::Helper::Pair &pair, uint uid, std::chrono::minutes time) override
    {
        note(QStringLiteral("give"), pair, QStringLiteral(" %1 %2").arg(uid).arg(time.count()));
        return hasRoom;
    }
    void restore(const Snapperms::Helper::Pair &pair, const Snapperms::Helper::Lease &lease) override
    {
        note(QStringLiteral("restore"), pair, QStringLiteral(" %1").arg(lease.until));
    }
    bool drop(const Snapperms::Helper::Pair &pair) override
    {
        note(QStringLiteral("drop"), pair, {});
        return before.has_value();
    }

private:
    void note(const QString &what, const Snapperms::Helper::Pair &pair, const QString &more)
    {
        calls << QStringLiteral("%1 %2:%3 %4:%5").arg(what, pair.plugSnap, pair.plug, pair.slotSnap, pair.slot) + more
                + (posts && posts->isEmpty() ? QStringLiteral("!") : QString());
    }
};

/** The keeper's units. */
class Keepers final : public Snapperms::Helper::UnitPort
{
public:
    std::optional<int> paths = 1; ///< How many of its path units are watched.
    bool works = true;
    QStringList started;

    bool start(const QString &unit) override
    {
        started << unit;
        return works;
    }
    std::optional<int> running(const QString &pattern) override { return pattern == QStringLiteral("snapperms-keeper.path") ? paths : std::nullopt; }
};

class Audit final : public Snapperms::Helper::AuditSink
{
public:
    QList<Snapperms::Helper::AuditRecord> records;

    void record(const Snapperms::Helper::AuditRecord &record) override { records << record; }
};

}
