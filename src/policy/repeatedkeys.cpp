// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "policy/repeatedkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

namespace Snapperms
{

namespace
{

/** The end of the string that begins at @p begin with a quotation mark. */
qsizetype endOfString(const QByteArray &json, qsizetype begin)
{
    qsizetype at = begin + 1;
    while (at < json.size() && json.at(at) != '"') {
        at += json.at(at) == '\\' ? 2 : 1;
    }
    return at + 1;
}

/** "a" and "\u0061" are one key. */
QString decoded(const QByteArray &literal)
{
    return literal.contains('\\') ? QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString() : QString::fromUtf8(literal.sliced(1).chopped(1));
}

}

std::optional<RepeatedKey> repeatedKey(const QByteArray &json)
{
    struct Level {
        bool isObject = false;
        bool isKeyNext = false;
        QSet<QString> keys{};
    };
    QList<Level> levels;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json.at(at);
        if (c == '"') {
            const qsizetype end = std::min(endOfString(json, at), json.size());
            if (!levels.isEmpty() && levels.constLast().isObject && levels.constLast().isKeyNext) {
                const QString key = decoded(json.sliced(at, end - at));
                if (levels.constLast().keys.contains(key)) {
                    return RepeatedKey{key.toUtf8(), at};
                }
                levels.last().keys.insert(key);
                levels.last().isKeyNext = false;
            }
            at = end;
            continue;
        }
        if (c == '{' || c == '[') {
            levels.append({.isObject = c == '{', .isKeyNext = c == '{'});
        } else if ((c == '}' || c == ']') && !levels.isEmpty()) {
            levels.removeLast();
        } else if (c == ',' && !levels.isEmpty()) {
            levels.last().isKeyNext = levels.constLast().isObject;
        }
        ++at;
    }
    return {};
}

}
