// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/leasesentences.h"

#include <QLocale>

namespace Snapperms
{

QString LeaseSentences::time(const QDateTime &end, const QDateTime &now)
{
    const QLocale locale;
    return end.date() == now.date() ? locale.toString(end.time(), QLocale::ShortFormat) : locale.toString(end, QLocale::ShortFormat);
}

QString LeaseSentences::mark(const Privileged::AllowedUntil &until, const QDateTime &now)
{
    const QString when = time(until.end, now);
    return until.isOverdue ? tr("Was to end at %1, and is still allowed", "a time; of a permission").arg(when)
                           : tr("Allowed until %1", "a time; of a permission").arg(when);
}

QString LeaseSentences::duration(int minutes)
{
    return minutes % 60 == 0 ? tr("%n Hour(s)", "for how long something is to be allowed", minutes / 60)
                             : tr("%n Minute(s)", "for how long something is to be allowed", minutes);
}

}
