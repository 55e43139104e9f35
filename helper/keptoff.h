// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/snapdlist.h"

namespace Snapperms::Helper
{

/**
 * The port to the records of what is to stay off. They are for connections that were made by hand: when such a one ends, snapd keeps no record of it, and where
 * the publisher's default is "on", connects it again at the next refresh of the snap (snapd overlord/ifacestate: only pairs with a record are skipped).
 */
class KeptOff
{
public:
    KeptOff() = default;
    virtual ~KeptOff() = default;
    Q_DISABLE_COPY_MOVE(KeptOff)

    /** On the disk when it returns true; replaces an older record of that pair. False when there is no room, or the disk fails. */
    virtual bool keep(const Pair &pair, uint uid) = 0;

    [[nodiscard]] virtual bool has(const Pair &pair) = 0;

    /** No record of @p pair is left, or with an empty slot, of any pair of that plug. @return whether there was one. */
    virtual bool drop(const Pair &pair) = 0;
};

}
