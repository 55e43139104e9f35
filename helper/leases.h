// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/snapdlist.h"

#include <chrono>
#include <optional>

namespace Snapperms::Helper
{

/** For how long something is allowed. Times are milliseconds since the epoch, by the machine's clock. */
struct Lease {
    qint64 given = 0;
    qint64 until = 0;
    uint uid = 0; ///< Who allowed it.

    bool operator==(const Lease &) const = default;
};

/** The port to the records of connections that are to end by themselves. snapd has nothing like that: LeaseEnder ends them. */
class Leases
{
public:
    Leases() = default;
    virtual ~Leases() = default;
    Q_DISABLE_COPY_MOVE(Leases)

    /** Of exactly @p pair. */
    [[nodiscard]] virtual std::optional<Lease> of(const Pair &pair) = 0;

    /** From now on. On the disk when it returns true; in place of an older one. False when there is no room, or the disk fails. */
    [[nodiscard]] virtual bool give(const Pair &pair, uint uid, std::chrono::minutes time) = 0;

    /** Puts back what of() has told. */
    virtual void restore(const Pair &pair, const Lease &lease) = 0;

    /** None of @p pair is left. @return whether there was one. */
    virtual bool drop(const Pair &pair) = 0;
};

}
