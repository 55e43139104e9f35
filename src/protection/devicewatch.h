// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/confinementdoor.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Snapperms
{

/**
 * Devices that programs are refused, as that happens: nothing is recorded of most of it, so somebody has to watch, and to have it watched takes a password.
 * Only while somebody wants it, and never by itself.
 */
class DeviceWatch : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Off,
        Asking, ///< A password dialog may stand.
        Starting,
        On,
        Ended, ///< It was on until lately: its time was over, or something ended it.
        Impossible, ///< Not on this system, or not now.
        Failed, ///< See failure().
    };

    /** @p door must outlive it. */
    explicit DeviceWatch(Privileged::ConfinementDoor *door, QObject *parent = nullptr);

    /** Begins to watch what this person's own programs, or @p everybody's, are refused. What is watched already goes on until that is granted. */
    void start(bool everybody);
    void stop();

    [[nodiscard]] Stage stage() const { return m_next ? Stage::Asking : m_stage; }
    /** Whether it is on for all whose refusals somebody wants to see: only one's own, or @p everybody's. */
    [[nodiscard]] bool isEnough(bool everybody) const;
    /** Why it could not be started; nothing when somebody has just closed the dialog. */
    [[nodiscard]] const std::optional<Privileged::Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    void changed();
    void added(const Snapperms::Privileged::ObservedDenials &more);

private:
    void answered(const Privileged::ObserveAnswer &answer, bool isFollowed, bool everybody);

    Privileged::ConfinementDoor *const m_door;
    std::unique_ptr<Privileged::DenialFeed> m_feed;
    std::unique_ptr<Privileged::DenialFeed> m_next; ///< Asks.
    Stage m_stage = Stage::Off;
    std::optional<Privileged::Failure> m_failure;
    bool m_everybody = false;
};

}
