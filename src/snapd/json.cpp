// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/json.h"

#include <algorithm>

namespace Snapperms::Snapd::Json
{

QString string(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

bool boolean(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toBool(false);
}

QJsonObject object(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toObject();
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    result.reserve(array.size());
    for (const QJsonValue &element : array) {
        if (element.isString()) {
            result.append(element.toString());
        }
    }
    return result;
}

std::optional<QJsonArray> list(const QJsonValue &value)
{
    if (value.isArray()) {
        return value.toArray();
    }
    if (value.isNull()) {
        return QJsonArray();
    }
    return std::nullopt;
}

bool isName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c.isPrint() && !c.isSpace();
    });
}

}
