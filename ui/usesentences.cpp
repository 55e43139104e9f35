// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/usesentences.h"

using namespace Qt::StringLiterals;

namespace Snapperms
{

QString UseSentences::inUse(Confinement::HeldThing thing, const QString &title)
{
    return thing == Confinement::HeldThing::Camera ? tr("%1 has the camera open now.").arg(title) : tr("%1 is recording sound now.").arg(title);
}

QString UseSentences::stillRecording(const QString &title, const QString &thing)
{
    return tr("%1 is still recording sound, although “%2” was taken away. It can go on until it is closed.").arg(title, thing);
}

QString UseSentences::anotherRecording()
{
    return tr("Something is recording sound now, and it cannot be told which program it is.");
}

QString UseSentences::perhapsRecording(const QString &title)
{
    return tr("Something is recording sound now, and it cannot be told whether it is %1.").arg(title);
}

QString UseSentences::unseenUse(const QString &title)
{
    return tr("%1 also runs for another user or for the system. Whether it has the camera open there is not shown here.").arg(title);
}

QString UseSentences::opaqueUse(const QString &title)
{
    return tr("Not all that %1 has open could be looked through. Whether the camera is among it is not known.").arg(title);
}

QString UseSentences::hiddenUse(const QString &interface, bool areRecordingsKnown)
{
    // The microphone is opened by the sound server, whoever records.
    const bool isHidden = !areRecordingsKnown && (interface == "audio-record"_L1 || interface == "pulseaudio"_L1);
    return isHidden ? tr("Whether it records just now cannot be seen here: recordings go through the sound server, and that cannot be asked now.") : QString();
}

}
