// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/protocol.h"
#include "privileged/door.h"

namespace Snapperms::Privileged
{

/** The polkit action under which the helper is asked for @p operation. */
[[nodiscard]] QString actionFor(const Operation &operation);

/** What the helper's code means to whoever asked. */
[[nodiscard]] Refusal refusalFor(Helper::Code code);

}
