// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/keptoffstore.h"

#include <chrono>

namespace Snapperms::Helper
{

class AuditSink;
class SnapdPort;
struct SnapView;

/**
 * Makes "off" stay off where snapd would not. It ends connections that snapd made by itself although somebody had turned them off. That is needed once: when a
 * connection ends that snapd made, snapd notes it as undesired and leaves it alone from then on.
 */
class Keeper
{
public:
    /**
     * How old a record of a connection made by hand must be to count as overruled. The helper writes the record first and asks snapd then, which takes it five
     * seconds at most; from there on snapd lists the change.
     */
    static constexpr std::chrono::milliseconds Fresh{30000};

    /** What is left to do. */
    enum class Rest {
        Nothing, ///< Until snapd's state or the records change.
        Later, ///< Something is under way, or snapd did not answer: look again even if nothing seems to happen.
    };

    /** The ports outlive the keeper. @p now: milliseconds since the epoch. */
    Keeper(SnapdPort &snapd, KeptOffStore &store, std::function<qint64()> now, AuditSink &audit);

    /** Looks at every record once. Blocks, for some seconds for each snap at most. */
    [[nodiscard]] Rest lookAround();

private:
    [[nodiscard]] Rest lookAt(const KeptOffRecord &record, const SnapView &snap);
    [[nodiscard]] bool isOnByHand(const Pair &pair);
    [[nodiscard]] Rest turnOff(const KeptOffRecord &record, const Pair &pair);

    SnapdPort &m_snapd;
    KeptOffStore &m_store;
    const std::function<qint64()> m_now;
    AuditSink &m_audit;
};

}
