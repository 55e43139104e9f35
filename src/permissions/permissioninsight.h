// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/declarationreader.h"
#include "permissions/defaults.h"
#include "permissions/effectiveaccess.h"
#include "permissions/machineprobe.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Snapperms
{

class PermissionStore;

/**
 * What a switch does not tell by itself: how it stands compared with the default, whether off means off, and which slots snapd would refuse. Put together from
 * the store, from the declarations that it has snapd tell, and from what the machine is like; for the store's current state, so that it can be asked in the
 * slots of the store's signals, by whoever was made later.
 *
 * It reads the base declaration when snapd is there and whenever it comes back or is another; the declarations of the installed snaps then, too, and after
 * installs and refreshes. Until something has been read, answers are Unknown with the reason; a snapd that fails is asked again after growing pauses. Answers
 * are made when they are asked for and kept for each snap until something changes that they rest on.
 *
 * Lives on the thread of the window, with its client, store and probe, which must outlive it.
 */
class PermissionInsight : public QObject
{
    Q_OBJECT

public:
    /** @p probe may be missing: then nothing is known of the machine. The store may be started before or after. */
    PermissionInsight(Snapd::Client *client, const PermissionStore *store, MachineProbe *probe, QObject *parent = nullptr);
    PermissionInsight(
        Snapd::Client *client, const PermissionStore *store, MachineProbe *probe, const DeclarationReader::Timing &timing, QObject *parent = nullptr);
    ~PermissionInsight() override;

    /** Unknown for a plug that the store does not have, here and below. */
    [[nodiscard]] PermissionDefault defaultOf(const Snapd::PlugRef &plug) const;
    /** See PermissionDefault::isChanged(). */
    [[nodiscard]] bool isChanged(const Snapd::PlugRef &plug) const;
    /** What a snap can get at by the rules; not verified with the kernel. */
    [[nodiscard]] SnapAccess accessOf(const QString &snap) const;
    /** What is left although this switch is off. */
    [[nodiscard]] RowAccess rowAccessOf(const Snapd::PlugRef &plug) const;
    /** See Defaults::mayConnect(). @p slot has to be one of the plug's choices. */
    [[nodiscard]] PolicyAnswer mayConnect(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) const;

    /** Where defaultOf() says that something was not read: what snapd answered, if it was asked. For details. */
    [[nodiscard]] std::optional<Snapd::Error> readProblem(const Snapd::PlugRef &plug) const;
    [[nodiscard]] const MachineFacts &machine() const;

Q_SIGNALS:
    /**
     * Answers about these snaps, sorted, are others than they were; only of snaps that were asked about. It comes some time after what caused it, and in parts
     * when there is much to reckon: whoever asks in between gets the new answers already.
     */
    void changed(const QStringList &snaps);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

}
