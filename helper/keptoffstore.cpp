// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/keptoffstore.h"

#include <limits>
#include <optional>
#include <utility>

namespace Snapperms::Helper
{

namespace
{

bool isRecord(const PairFiles::Content &content)
{
    const qint64 uid = content["uid"_L1].toInteger(-1);
    return content["time"_L1].toInteger(-1) >= 0 && uid >= 0 && uid <= std::numeric_limits<uint>::max();
}

KeptOffRecord recordOf(const Pair &pair, const PairFiles::Content &content)
{
    return {.pair = pair, .time = content["time"_L1].toInteger(), .uid = static_cast<uint>(content["uid"_L1].toInteger()), .content = content};
}

}

KeptOffStore::KeptOffStore(QByteArray directory, std::function<qint64()> now)
    : m_files(std::move(directory), PairFiles::Readers::Root, isRecord)
    , m_now(std::move(now))
{
}

bool KeptOffStore::keep(const Pair &pair, uint uid)
{
    return m_files.put(pair, [this, uid] {
        return PairFiles::Content{{"time"_L1, m_now()}, {"uid"_L1, static_cast<qint64>(uid)}};
    });
}

bool KeptOffStore::has(const Pair &pair)
{
    return m_files.of(pair).has_value();
}

bool KeptOffStore::drop(const Pair &pair)
{
    return m_files.drop(pair);
}

QList<KeptOffRecord> KeptOffStore::records()
{
    QList<KeptOffRecord> records;
    for (const auto files = m_files.all(); const auto &[pair, content] : files) {
        records << recordOf(pair, content);
    }
    return records;
}

bool KeptOffStore::isCurrent(const KeptOffRecord &record)
{
    return m_files.of(record.pair) == record.content;
}

void KeptOffStore::dropIfCurrent(const KeptOffRecord &record)
{
    m_files.dropIfSame(record.pair, record.content);
}

}
