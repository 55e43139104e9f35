// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/soundserver.h"

#include <QFile>

#include <algorithm>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Snapperms::Tests
{

/** Tells what the test says. */
class FakeSoundServer final : public Confinement::SoundServerPlugin
{
public:
    std::unique_ptr<Confinement::SoundServerConnection> listen(const QString &, std::function<void(const Confinement::SoundSnapshot &)> told) override
    {
        tell = std::move(told);
        return std::make_unique<Confinement::SoundServerConnection>();
    }
    std::function<void(const Confinement::SoundSnapshot &)> tell;
};

/** Nobody listens at it. */
[[nodiscard]] inline bool makeSocket(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || size_t(name.size()) >= sizeof address.sun_path) {
        return false;
    }
    std::copy(name.begin(), name.end(), address.sun_path);
    ::unlink(name.constData());
    const bool ok = ::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(fd);
    return ok;
}

}
