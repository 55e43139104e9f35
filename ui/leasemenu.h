// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QCoreApplication>

#include <functional>

class QMenu;

namespace Snapperms
{

struct PermissionEntry;

/** The choices of for how long something is to be allowed, in whichever menu they are offered. */
class LeaseMenu
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::LeaseMenu)

public:
    /** What leads to the choices. */
    [[nodiscard]] static QString title();
    /** Whether there is anything to choose: it is on for a while, or off and to be had without asking from where. */
    [[nodiscard]] static bool isFor(const PermissionEntry &entry);
    /** @p chosen is called with the minutes, 0 for good. */
    static void fill(QMenu *menu, const PermissionEntry &entry, const std::function<void(int)> &chosen);
};

}
