// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/policytypes.h"
#include "permissions/defaults.h"
#include "snapd/result.h"

#include <QCoreApplication>

#include <optional>

namespace Snapperms
{

/** How a permission stands compared with its default, in words. */
class DefaultSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::DefaultSentences)

public:
    /** A few words for the row: "Turned off by hand". Empty where all is as it would be by itself, or where nothing is known. */
    [[nodiscard]] static QString mark(const PermissionDefault &standing);
    /** The picture beside mark(), so that colour is not all that tells. */
    [[nodiscard]] static QString markIcon(PermissionDefault::State state);

    /** How it stands now, as a sentence; for every state. */
    [[nodiscard]] static QString state(const PermissionDefault &standing);
    /** "On", "Off" or "Not known". */
    [[nodiscard]] static QString defaultOn(PermissionDefault::DefaultOn defaultOn);
    /** What the default rests on, or what could not be read, as a sentence. @p app is the title of the app. */
    [[nodiscard]] static QString reason(PermissionDefault::Reason reason, const QString &app);
    /** What snapd answered when it was asked, as a sentence. */
    [[nodiscard]] static QString readProblem(const Snapd::Error &error);
    /**
     * What updates do to it as it stands now, and if it is switched off. Empty for states to which they do nothing that a person would not expect. Says of "off
     * stays off" only what can be known without reading the root helper's records.
     */
    [[nodiscard]] static QString update(const PermissionDefault &standing, const QString &app);

    /** Why a slot is not offered. */
    [[nodiscard]] static QString refused(RuleSource source);
};

}
