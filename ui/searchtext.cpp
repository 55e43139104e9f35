// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/searchtext.h"

#include <algorithm>

namespace Snapperms
{

QString searchText(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        // In Arabic, Hebrew and Indic scripts such marks are more than accents. People seldom type them in a search, and both sides are without them.
        if (c.category() != QChar::Mark_NonSpacing) {
            plain += c;
        }
    }
    return plain.simplified();
}

bool matchesAllWords(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) {
        return text.contains(word);
    });
}

}
