// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/lookback.h"

namespace Snapperms::Helper
{

LookBack::LookBack(qint64 nowUs)
    : m_nowUs(nowUs)
{
}

LookBack::Step LookBack::look(qint64 whenUs)
{
    if (m_nowUs - whenUs <= oldestUs) {
        m_oldInRow = 0;
        return Step::Take;
    }
    ++m_oldInRow;
    return m_oldInRow > mostOldInRow ? Step::Stop : Step::Skip;
}

bool LookBack::finds(const std::function<std::optional<qint64>()> &next)
{
    Step step = Step::Skip;
    while (step == Step::Skip) {
        const std::optional<qint64> whenUs = next();
        step = whenUs ? look(*whenUs) : Step::Stop;
    }
    return step == Step::Take;
}

}
