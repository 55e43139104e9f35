// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/direction.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

bool Direction::hasRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

QString Direction::withPathsFromTheLeft(const QString &text)
{
    if (!hasRightToLeft(text)) {
        return text;
    }
    // Up to a space or the punctuation of the sentence around it, left-to-right isolate and its end.
    static const QRegularExpression path(u"(?<!\\S)([~/@$][^\\s،؛]*[^\\s،؛.,:])"_s);
    return QString(text).replace(path, u"\u2066\\1\u2069"_s);
}

QString Direction::withBreakablePaths(const QString &text)
{
    static const QRegularExpression edge(u"([/,])(?=[^\\s/])"_s);
    return QString(text).replace(edge, u"\\1\u200b"_s);
}

QString Direction::withWholeOptions(const QString &text)
{
    static const QRegularExpression option(u"(?<!\\S)--[a-z][a-z-]*"_s);
    QString kept = text;
    for (qsizetype at = 0; const auto &match : option.globalMatch(text)) {
        kept.replace(at + match.capturedStart(), match.capturedLength(), match.captured().replace(u'-', u"-\u2060"_s));
        at = kept.size() - text.size();
    }
    return kept;
}

}
