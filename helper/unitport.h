// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Snapperms::Helper
{

/** The port to systemd. Calls block, for a bounded time. */
class UnitPort
{
public:
    UnitPort() = default;
    virtual ~UnitPort() = default;
    Q_DISABLE_COPY_MOVE(UnitPort)

    /**
     * Asks for @p unit, whose name is made of checked names, to be started. False when systemd refuses, and when it says that this has failed: there may be no
     * such program. True once it runs, or ran already, or when systemd has not come to it in time. Its end is not waited for.
     */
    virtual bool start(const QString &unit) = 0;
    /** How many units whose names match @p pattern (glob(7)) run or are about to; nothing when systemd does not tell. */
    virtual std::optional<int> running(const QString &pattern) = 0;
};

/** systemd on the system bus. Needs a QCoreApplication. */
class SystemdUnits final : public UnitPort
{
public:
    /** @p patience: for each call. */
    explicit SystemdUnits(std::chrono::milliseconds patience = std::chrono::seconds(5));

    bool start(const QString &unit) override;
    std::optional<int> running(const QString &pattern) override;

private:
    const std::chrono::milliseconds m_patience;
};

}
