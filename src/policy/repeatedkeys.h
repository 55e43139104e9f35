// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Snapperms
{

/**
 * The first key that stands twice in one object of @p json, which has to be valid JSON, and where. JSON parsers silently take the last of them, so that half of
 * a file that was put together badly would be without effect and nobody would know.
 */
struct RepeatedKey {
    QByteArray key; ///< As it is written, without the quotation marks.
    qsizetype offset = 0;
};
[[nodiscard]] std::optional<RepeatedKey> repeatedKey(const QByteArray &json);

}
