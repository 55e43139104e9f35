// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/syscallname.h"

#include <cstdlib>

#include <seccomp.h>

namespace Snapperms::Confinement
{

QByteArray syscallName(quint32 arch, int number)
{
    // libseccomp gives its pseudo calls negative numbers; the kernel never reports one.
    if (number < 0) {
        return {};
    }
    // x32 calls come under the architecture of x86-64, with a bit of their own set in the number.
    constexpr int x32Bit = 0x40000000;
    quint32 token = arch;
    if (arch == SCMP_ARCH_X86_64 && (number & x32Bit)) {
        token = SCMP_ARCH_X32;
    }
    char *name = ::seccomp_syscall_resolve_num_arch(token, number);
    if (!name) {
        return {};
    }
    const QByteArray result(name);
    ::free(name);
    return result;
}

}
