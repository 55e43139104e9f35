// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QtTypes>

#include <functional>
#include <optional>

namespace Snapperms::Helper
{

/**
 * How far a log is read back, entry by entry from the newest on: a week. The stamps need not descend, for a clock is put right, or starts at some old date each
 * time that a machine without a battery does: what is too old, or seems so, is left out, and only many such entries in a row are taken for the end.
 */
class LookBack
{
public:
    /** Microseconds, as journald has them. */
    static constexpr qint64 oldestUs = 7LL * 24 * 3600 * 1'000'000;
    /** Some boots write a thousand before they know what time it is. */
    static constexpr int mostOldInRow = 5000;

    enum class Step {
        Take,
        Skip,
        Stop,
    };

    /** @p nowUs: by the clock of today. */
    explicit LookBack(qint64 nowUs);

    /** What to do with the next entry, which is of @p whenUs. */
    [[nodiscard]] Step look(qint64 whenUs);

    /** Whether any is to be taken of those of which @p next gives the stamps: that of the next one each time, and nothing after the last. */
    [[nodiscard]] bool finds(const std::function<std::optional<qint64>()> &next);

private:
    const qint64 m_nowUs;
    int m_oldInRow = 0;
};

}
