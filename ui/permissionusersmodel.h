// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/permissionsmodel.h"

#include <QCoreApplication>
#include <QHash>

namespace Snapperms
{

class AppIcons;

/**
 * The plugs of one interface, of whichever app: a PermissionsModel whose rows stand for apps. They are in two sections, allowed and not; a row stays in the one
 * where it was found until setInterface() or sortAnew(), so that none jumps away from under the hand that flips its switch.
 */
class PermissionUsersModel : public PermissionsModel
{
    Q_OBJECT

public:
    /** All must outlive it; @p names must have been made before it. */
    PermissionUsersModel(
        const PermissionStore *store, const ChangeQueue *queue, const PermissionInsight *insight, AppNames *names, AppIcons *icons, QObject *parent = nullptr);

    [[nodiscard]] QString interface() const;
    void setInterface(const QString &interface);
    /** Puts every row into the section where it belongs now. */
    void sortAnew();

    /** How many apps have a row, and how many of them are allowed in at least one. */
    [[nodiscard]] int appCount() const;
    [[nodiscard]] int allowedAppCount() const;

protected:
    [[nodiscard]] QList<Snapd::PlugRef> plugs() const override;
    [[nodiscard]] bool concerns(const Snapd::PlugRef &plug) const override;
    [[nodiscard]] std::optional<PermissionEntry> make(const Snapd::PlugRef &plug) const override;

private:
    AppIcons *const m_icons;
    QString m_interface;
    mutable QHash<Snapd::PlugRef, bool> m_wasOn; ///< When it was sorted.
};

}
