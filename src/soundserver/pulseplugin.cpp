// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "soundserver/pulseplugin.h"

#include "soundserver/pulseconnection.h"

namespace Snapperms::Confinement
{

std::unique_ptr<SoundServerConnection> PulsePlugin::listen(const QString &path, std::function<void(const SoundSnapshot &)> told)
{
    auto connection = std::make_unique<PulseConnection>(std::move(told));
    return connection->open(path) ? std::move(connection) : nullptr;
}

}

#include "moc_pulseplugin.cpp"
