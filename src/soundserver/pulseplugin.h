// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/soundserver.h"

#include <QObject>

namespace Snapperms::Confinement
{

/** Speaks to PulseAudio, and to PipeWire as the latter's pipewire-pulse, which lists its own clients as well. */
class PulsePlugin : public QObject, public SoundServerPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.example.snapperms.SoundServerPlugin/1")
    Q_INTERFACES(Snapperms::Confinement::SoundServerPlugin)

public:
    [[nodiscard]] std::unique_ptr<SoundServerConnection> listen(const QString &path, std::function<void(const SoundSnapshot &)> told) override;
};

}
