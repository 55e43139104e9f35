// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QStringList>

#include <optional>

/**
 * Reading of single JSON members that never fails: a member of the wrong type is the same as none. Internal to src/snapd.
 */
namespace Snapperms::Snapd::Json
{

/** A string, or an empty one. */
[[nodiscard]] QString string(const QJsonObject &object, QLatin1StringView key);

/** A boolean, or false. The string "true" is not true. */
[[nodiscard]] bool boolean(const QJsonObject &object, QLatin1StringView key);

/** An object, or an empty one. */
[[nodiscard]] QJsonObject object(const QJsonObject &object, QLatin1StringView key);

/** The strings of an array; other elements are left out. */
[[nodiscard]] QStringList strings(const QJsonValue &value);

/**
 * A list. JSON null counts as an empty one, for that is how Go writes a nil slice. Nothing when there is no such member or when it is something else; the two
 * cases must not be taken for "none", or a broken reply would look like a system where nothing is connected.
 */
[[nodiscard]] std::optional<QJsonArray> list(const QJsonValue &value);

/** Whether @p name can be the name of a snap, plug, slot or interface: not empty, and without spaces and control characters. */
[[nodiscard]] bool isName(const QString &name);

}
