// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/devicetrace.h"
#include "confinement/processes.h"
#include "helper/follow/recordsource.h"
#include "helper/ratelimit.h"

#include <QSocketNotifier>

#include <memory>

namespace Snapperms::Helper
{

/**
 * Devices that programs of snaps are refused, as a probe in the kernel tells: that names a thread and a number, so who that is and how the device is called is
 * looked up at once. Of a program that has ended by then, nothing is told.
 */
class DeviceSource final : public RecordSource
{
    Q_OBJECT

public:
    /** @p trace is DeviceProbe's, or -1, and stays whose it is; @p clock must outlive it. */
    DeviceSource(int trace, const Clock &clock, const Confinement::Root &root = {});

    bool open() override;
    [[nodiscard]] FeedOrigin origin() const override { return m_notifier ? FeedOrigin::Trace : FeedOrigin::None; }

private:
    void read();
    void take(QByteArrayView line);
    [[nodiscard]] QByteArray recordOf(const Confinement::DeviceTrace &trace) const;

    const int m_trace;
    const Confinement::Root m_root;
    const Confinement::ProcessTable m_processes;
    RateLimit m_limit; ///< Others are refused devices, too, and each time one has to look who it was.
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_text; ///< Without an end of the line yet.
};

}
