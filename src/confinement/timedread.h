// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace Snapperms::Confinement
{

/** As readFile() does it. */
using Read = std::function<FileContent(const QString &path, qsizetype limit)>;

/**
 * Reads what somebody else may keep from coming, for ever if need be: on a thread of its own, which is left to itself when it is not done by @p until, nor
 * when @p stop is requested. Nothing then, and at once when no thread can be had or as many as may be are still waiting, of all calls in this program.
 * Blocking, for worker threads.
 */
[[nodiscard]] std::optional<FileContent> readInTime(
    const Read &read, const QString &path, qsizetype limit, std::chrono::steady_clock::time_point until, const std::stop_token &stop = {});

/** How many may be waiting. */
constexpr int mostTimedReads = 8;

}
