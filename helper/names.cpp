// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/names.h"

#include <QString>

#include <algorithm>

namespace Snapperms::Helper
{

namespace
{

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLowerOrDigit(QChar c)
{
    return isLower(c) || isDigit(c);
}

/** Letters, digits and dashes, the dashes single and inside. */
bool isDashed(QStringView name)
{
    bool afterDash = true; // a dash at the start is one too many
    for (const QChar c : name) {
        if (c == u'-') {
            if (afterDash) {
                return false;
            }
            afterDash = true;
        } else if (isLowerOrDigit(c)) {
            afterDash = false;
        } else {
            return false;
        }
    }
    return !afterDash;
}

}

bool isSnapName(QStringView name)
{
    const qsizetype underscore = name.indexOf(u'_');
    if (underscore >= 0) {
        const QStringView key = name.sliced(underscore + 1);
        if (key.isEmpty() || key.size() > 10 || !std::ranges::all_of(key, isLowerOrDigit)) {
            return false;
        }
        name = name.first(underscore);
    }
    return name.size() >= 2 && name.size() <= 40 && isDashed(name) && std::ranges::any_of(name, isLower);
}

bool isPlugName(QStringView name)
{
    return !name.isEmpty() && name.size() <= 64 && isLower(name.front()) && isDashed(name);
}

bool isNonce(QStringView text)
{
    return text.size() == 32 && std::ranges::all_of(text, [](QChar c) {
        return isDigit(c) || (c >= u'a' && c <= u'f');
    });
}

bool isChangeId(QStringView text)
{
    return !text.isEmpty() && text.size() <= 18 && std::ranges::all_of(text, isDigit);
}

bool isUniqueBusName(QStringView name)
{
    return name.size() >= 2 && name.size() <= 64 && name.front() == u':' && std::ranges::all_of(name.sliced(1), [](QChar c) {
        return isDigit(c) || c == u'.';
    });
}

QString plainText(QStringView text, qsizetype limit)
{
    QString plain;
    for (const QChar c : text.first(std::min(text.size(), limit))) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            plain += u' ';
            break;
        default:
            plain += c;
        }
    }
    return plain.trimmed();
}

}
