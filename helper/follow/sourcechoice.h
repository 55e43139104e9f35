// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/follow/recordsource.h"

namespace Snapperms::Helper
{

/**
 * The kernel where it can be listened to, with a look into the log for what came between the caller's last look and the first record; else the log alone.
 * Records of that short while may come twice; their stamps tell.
 */
class SourceChoice final : public RecordSource
{
    Q_OBJECT

public:
    /** @p lately and @p log are the log, once without what comes later and once with it. All must outlive it. */
    SourceChoice(RecordSource *kernel, RecordSource *lately, RecordSource *log);

    bool open() override;
    [[nodiscard]] FeedOrigin origin() const override { return m_isKernel ? m_kernel->origin() : m_log->origin(); }

private:
    RecordSource *const m_kernel;
    RecordSource *const m_lately;
    RecordSource *const m_log;
    bool m_isKernel = false;
};

}
