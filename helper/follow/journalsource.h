// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/follow/recordsource.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

struct sd_journal;

namespace Snapperms::Helper
{

/** The system's journal: woken by the kernel when journald has written to it (sd_journal_get_fd(3)). */
class JournalSource final : public RecordSource
{
    Q_OBJECT

public:
    enum class Extent {
        LastMinute,
        LastMinuteAndOn,
    };

    explicit JournalSource(Extent extent = Extent::LastMinuteAndOn);
    ~JournalSource() override;

    bool open() override;
    [[nodiscard]] FeedOrigin origin() const override { return FeedOrigin::Journal; }

private:
    void read();

    struct Close {
        void operator()(sd_journal *journal) const;
    };
    const Extent m_extent;
    std::unique_ptr<sd_journal, Close> m_journal;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_more; ///< Runs while more is there than is read in one go.
};

}
