// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "foreignwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Snapperms::Tests
{

namespace
{

constexpr char16_t offset = u'Ａ' - u'A';

bool isPlainLetter(QChar letter)
{
    return (letter >= u'A' && letter <= u'Z') || (letter >= u'a' && letter <= u'z');
}

}

bool ForeignWords::isForeign(QChar letter)
{
    return (letter >= u'Ａ' && letter <= u'Ｚ') || (letter >= u'ａ' && letter <= u'ｚ');
}

QString ForeignWords::foreign(const QString &source)
{
    // What is to be filled in, and what is no text.
    static const QRegularExpression kept(u"%L?[0-9n]|</?[a-z][^>]*>|&[a-z]+;"_s);
    QString result;
    qsizetype from = 0;
    const auto append = [&result, &source](qsizetype begin, qsizetype end) {
        for (qsizetype i = begin; i < end; ++i) {
            const QChar letter = source.at(i);
            result += isPlainLetter(letter) ? QChar(char16_t(letter.unicode() + offset)) : letter;
        }
    };
    for (const QRegularExpressionMatch &match : kept.globalMatch(source)) {
        append(from, match.capturedStart());
        result += match.captured();
        from = match.capturedEnd();
    }
    append(from, source.size());
    return result;
}

QString ForeignWords::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    // What Qt has ready for buttons is not translated where its translations are not installed; by the other one it asks from which side a language is written.
    const bool isOfQt = qstrcmp(context, "QPlatformTheme") == 0 || qstrcmp(context, "QGuiApplication") == 0;
    return isOfQt ? QString() : foreign(QString::fromUtf8(sourceText));
}

}

#include "moc_foreignwords.cpp"
