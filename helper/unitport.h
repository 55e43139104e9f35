// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

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

    /** Asks for @p unit, whose name is made of checked names, to be started; true when systemd has taken the job. It is not waited for. */
    virtual bool start(const QString &unit) = 0;
    /** How many units whose names match @p pattern (glob(7)) run or are about to; nothing when systemd does not tell. */
    virtual std::optional<int> running(const QString &pattern) = 0;
};

/** systemd on the system bus. Needs a QCoreApplication. */
class SystemdUnits final : public UnitPort
{
public:
    bool start(const QString &unit) override;
    std::optional<int> running(const QString &pattern) override;
};

}
