// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/door.h"

namespace Snapperms::Privileged
{

Failure failureFor(Refusal refusal, const QString &detail)
{
    return {.refusal = refusal, .detail = detail, .conflictSnap = {}, .conflictKind = {}};
}

}

#include "moc_door.cpp"
