// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/leasestore.h"

#include <limits>
#include <utility>

namespace Snapperms::Helper
{

namespace
{

constexpr qint64 LongestMs = std::chrono::milliseconds(LeaseStore::Longest).count();

bool isLease(const PairFiles::Content &content)
{
    const qint64 given = content["given"_L1].toInteger(-1);
    const qint64 until = content["until"_L1].toInteger(-1);
    const qint64 uid = content["uid"_L1].toInteger(-1);
    return given >= 0 && until > given && until - given <= LongestMs && uid >= 0 && uid <= std::numeric_limits<uint>::max();
}

Lease leaseOf(const PairFiles::Content &content)
{
    return {.given = content["given"_L1].toInteger(), .until = content["until"_L1].toInteger(), .uid = static_cast<uint>(content["uid"_L1].toInteger())};
}

}

LeaseStore::LeaseStore(QByteArray directory, std::function<qint64()> now)
    // What cannot be made out is over: else one bad moment of a disk would make something permanent.
    : m_files(std::move(directory), PairFiles::Readers::Everybody, isLease, PairFiles::Content{{"given"_L1, 0}, {"until"_L1, 0}, {"uid"_L1, 0}})
    , m_now(std::move(now))
{
}

std::optional<Lease> LeaseStore::of(const Pair &pair)
{
    const auto content = m_files.of(pair);
    return content ? std::optional(leaseOf(*content)) : std::nullopt;
}

bool LeaseStore::put(const Pair &pair, const Lease &lease) const
{
    return m_files.put(pair, [&lease] {
        return PairFiles::Content{{"given"_L1, lease.given}, {"until"_L1, lease.until}, {"uid"_L1, static_cast<qint64>(lease.uid)}};
    });
}

bool LeaseStore::give(const Pair &pair, uint uid, std::chrono::minutes time)
{
    const qint64 now = m_now();
    return put(pair, {.given = now, .until = now + std::chrono::milliseconds(time).count(), .uid = uid});
}

void LeaseStore::restore(const Pair &pair, const Lease &lease)
{
    // What cannot be put back is left as it is now, which ends as well.
    static_cast<void>(put(pair, lease));
}

bool LeaseStore::drop(const Pair &pair)
{
    return m_files.drop(pair);
}

QList<LeaseRecord> LeaseStore::records()
{
    QList<LeaseRecord> records;
    for (const auto files = m_files.all(); const auto &[pair, content] : files) {
        records.append({.pair = pair, .lease = leaseOf(content), .content = content});
    }
    return records;
}

bool LeaseStore::isCurrent(const LeaseRecord &record)
{
    return m_files.of(record.pair) == record.content;
}

void LeaseStore::dropIfCurrent(const LeaseRecord &record)
{
    m_files.dropIfSame(record.pair, record.content);
}

}
