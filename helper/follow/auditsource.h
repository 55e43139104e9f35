// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/follow/auditsocket.h"
#include "helper/follow/recordsource.h"

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace Snapperms::Helper
{

/** The kernel itself, by its audit socket: complete, whatever else keeps records on this machine or does not. Only what comes in from now on. */
class AuditSource final : public RecordSource
{
    Q_OBJECT

public:
    using Receive = std::function<Received(int socket, QByteArray &buffer)>;

    /** @p socket becomes its own; -1 for none. */
    explicit AuditSource(int socket, Receive receive = receiveFromKernel);
    ~AuditSource() override;

    bool open() override;
    [[nodiscard]] FeedOrigin origin() const override { return FeedOrigin::Kernel; }

private:
    void read();

    const int m_socket;
    const Receive m_receive;
    QByteArray m_buffer;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}
