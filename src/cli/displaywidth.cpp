// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/displaywidth.h"

#include <QTextBoundaryFinder>

#include <cwchar>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

namespace
{

int widthOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    // Depends on the locale, which is UTF-8 in a program of Qt; what it does not know takes one column.
    const int width = wcwidth(wchar_t(character));
    return width < 0 ? 1 : width;
}

/** The longest beginning of @p text, cut between what people take for characters, that takes at most @p columns. */
qsizetype fitting(const QString &text, int columns)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    int width = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        width += displayWidth(text.mid(end, next - end));
        if (width > columns) {
            break;
        }
        end = next;
    }
    return end;
}

}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const auto characters = text.toUcs4(); const char32_t character : characters) {
        width += widthOf(character);
    }
    return width;
}

QString elided(const QString &text, int columns)
{
    if (displayWidth(text) <= columns) {
        return text;
    }
    return columns < 1 ? QString() : text.first(fitting(text, columns - 1)).trimmed() + u'…';
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - displayWidth(text)), u' ');
}

QStringList wrapped(const QString &text, int columns)
{
    if (columns <= 0) {
        return {text};
    }
    QStringList lines;
    QString rest = text;
    while (displayWidth(rest) > columns) {
        qsizetype end = fitting(rest, columns);
        // A space just behind what fits is a place to break as well.
        const qsizetype space = rest.left(end + 1).lastIndexOf(u' ');
        if (space > 0) {
            end = space;
        } else {
            end = std::max<qsizetype>(end, 1);
        }
        lines << rest.first(end).trimmed();
        rest = rest.sliced(end).trimmed();
    }
    if (!rest.isEmpty() || lines.isEmpty()) {
        lines << rest;
    }
    return lines;
}

QString harmless(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const auto simple = text.simplified(); const QChar c : simple) {
        // Ahead of everything it only says which way to read; our own sentences in Arabic begin with it.
        if (clean.isEmpty() && c == QChar(0x200f)) {
            clean += c;
            continue;
        }
        const QChar::Category category = c.category();
        // Joiners shape letters in some scripts; all else of this kind can only deceive here.
        const bool isJoiner = c == QChar(0x200c) || c == QChar(0x200d);
        clean += category == QChar::Other_Control || (category == QChar::Other_Format && !isJoiner) ? QChar(u'\ufffd') : c;
    }
    return clean;
}

}
