// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>

namespace Snapperms::Confinement
{

/**
 * The name of a system call: "socket". @p arch is the AUDIT_ARCH_ value of a seccomp record (linux/audit.h), as numbers differ between architectures. Empty
 * when it is not known, as with calls newer than the installed libseccomp. Any thread.
 */
[[nodiscard]] QByteArray syscallName(quint32 arch, int number);

}
