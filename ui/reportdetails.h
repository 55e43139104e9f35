// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

namespace Snapperms
{

class PermissionStore;

/**
 * What somebody who looks into a problem has to know of this machine, a line each. In English, whatever the language of the window: it is read by others. It
 * tells no name of an app, a file or a person unless it is asked to.
 */
class ReportDetails
{
public:
    enum class Apps {
        Counted,
        Named, ///< With revision, confinement and publisher's version.
    };

    /** As @p store has it at this moment; what is not known is said to be so. */
    [[nodiscard]] static QString text(const PermissionStore &store, Apps apps);
    /** Of this program, as in "0.1.0". */
    [[nodiscard]] static QString version();
};

}
