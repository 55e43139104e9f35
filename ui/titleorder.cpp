// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/titleorder.h"

#include <QCollator>
#include <QLocale>

namespace Snapperms
{

namespace
{

/** Made once: that takes some hundred times as long as comparing. */
const QCollator &collator()
{
    static thread_local const QCollator theCollator = [] {
        // The C locale would order by code points: "Zoom" before "apps" before "Äpfel".
        QCollator made(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        made.setCaseSensitivity(Qt::CaseInsensitive);
        made.setNumericMode(true);
        return made;
    }();
    return theCollator;
}

}

int compareTitles(const QString &a, const QString &b)
{
    return collator().compare(a, b);
}

QCollatorSortKey titleSortKey(const QString &title)
{
    return collator().sortKey(title);
}

}
