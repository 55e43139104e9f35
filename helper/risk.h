// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringView>

namespace Snapperms::Helper
{

/** How much is handed over when a plug of an interface is connected. */
enum class Risk {
    Ordinary, ///< Something of the person or of the machine, within the confinement: camera, home, a device.
    Sensitive, ///< The system itself: the app could become root, leave its confinement, or read every key, disk or memory page.
};

/**
 * Which of the two polkit actions guards connecting @p interface. Interfaces that the table does not know, for example of a newer snapd, are sensitive.
 * The helper decides by this, and its clients use the same table to ask for the right action at once.
 */
[[nodiscard]] Risk riskOf(QStringView interface);

}
