// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>

namespace Snapperms::Snapd
{

/** The attributes of a plug or a slot as snapd writes them, JSON in several lines, for people who want to see all of them; empty where there are none. */
[[nodiscard]] QString attributesText(const QVariantMap &attrs);

}
