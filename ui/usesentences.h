// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/openfiles.h"

#include <QCoreApplication>

namespace Snapperms
{

/** What is in use at this moment, and what of that cannot be told, in a person's words. @p title: of the app. */
class UseSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::UseSentences)

public:
    /** "VLC is recording sound now." */
    [[nodiscard]] static QString inUse(Confinement::HeldThing thing, const QString &title);
    /** That it goes on recording though @p thing, a permission, was taken away. */
    [[nodiscard]] static QString stillRecording(const QString &title, const QString &thing);
    /** That there is a recording of which nobody knows whose it is. */
    [[nodiscard]] static QString anotherRecording();
    /** The same, on the page of an app that could be it. */
    [[nodiscard]] static QString perhapsRecording(const QString &title);
    /** That somebody else's program of it runs, and whether that has a camera open is not shown. */
    [[nodiscard]] static QString unseenUse(const QString &title);
    /** A program of one's own that has too much open. */
    [[nodiscard]] static QString opaqueUse(const QString &title);
    /** That nobody can say here whether an app uses this just now, where it cannot be seen; empty where it can. @p areRecordingsKnown: see UseBook. */
    [[nodiscard]] static QString hiddenUse(const QString &interface, bool areRecordingsKnown);
};

}
