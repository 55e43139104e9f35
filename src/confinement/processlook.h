// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"

#include <unistd.h>

namespace Snapperms::Confinement
{

/** One look at processes: where, and for whom what they are and hold is told. Made of a Root wherever one is wanted, for the user of this process. */
class ProcessLook
{
public:
    ProcessLook(const Root &root, uint viewer = ::geteuid())
        : m_root(root)
        , m_viewer(viewer)
    {
    }

    [[nodiscard]] const Root &root() const { return m_root; }
    /** User number of who looks. */
    [[nodiscard]] uint viewer() const { return m_viewer; }

private:
    const Root m_root;
    const uint m_viewer;
};

}
