// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/types.h"

#include <QHashFunctions>

using namespace Qt::StringLiterals;

namespace Snapperms::Snapd
{

size_t qHash(const PlugRef &ref, size_t seed) noexcept
{
    return qHashMulti(seed, ref.snap, ref.plug);
}

size_t qHash(const SlotRef &ref, size_t seed) noexcept
{
    return qHashMulti(seed, ref.snap, ref.slot);
}

bool isSystemSnap(const QString &snap)
{
    return snap == "snapd"_L1 || snap == "system"_L1 || snap == "core"_L1;
}

bool Snap::isEnabled() const
{
    return status == "active"_L1;
}

bool Snap::isApp() const
{
    return type == "app"_L1 || type.isEmpty();
}

bool Change::succeeded() const
{
    return ready && status == "Done"_L1;
}

}
