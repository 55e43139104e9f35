// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/usebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

UseBook::UseBook(const Confinement::Root &root, QObject *parent)
    : QObject(parent)
    , m_devices(root)
{
    connect(&m_devices, &Confinement::UseWatch::changed, this, &UseBook::changed);
}

UseBook::~UseBook() = default;

void UseBook::start()
{
    m_devices.start();
}

void UseBook::listen(const Confinement::SoundServerWatch::Ground &ground)
{
    if (!m_sound) {
        m_sound = std::make_unique<Confinement::SoundServerWatch>(ground);
        connect(m_sound.get(), &Confinement::SoundServerWatch::changed, this, &UseBook::changed);
        m_sound->start();
    }
}

QList<Confinement::Use> UseBook::uses() const
{
    QList<Confinement::Use> all = m_devices.uses();
    if (m_sound) {
        all += m_sound->uses();
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }
    return all;
}

bool UseBook::leadsToRecording(const QString &interface)
{
    // What may play sound has the server's socket, and on many systems may record, too.
    return interface == "audio-record"_L1 || interface == "pulseaudio"_L1 || interface == "audio-playback"_L1 || interface == "pipewire"_L1;
}

}

#include "moc_usebook.cpp"
