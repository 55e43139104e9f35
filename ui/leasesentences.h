// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/leasebook.h"

#include <QCoreApplication>

namespace Snapperms
{

/** What is allowed for a while, in words. */
class LeaseSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::LeaseSentences)

public:
    /** @p end as the time, and the day where it is not the one of @p now. */
    [[nodiscard]] static QString time(const QDateTime &end, const QDateTime &now = QDateTime::currentDateTime());
    /** A few words for the row: "Allowed until 15:40". @p now decides whether the day has to be told. */
    [[nodiscard]] static QString mark(const Privileged::AllowedUntil &until, const QDateTime &now = QDateTime::currentDateTime());
    /** "15 Minutes", "1 Hour": for the entries of a menu. */
    [[nodiscard]] static QString duration(int minutes);
};

}
