// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/attributestext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Snapperms::Snapd
{

QString attributesText(const QVariantMap &attrs)
{
    return attrs.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(attrs)).toJson(QJsonDocument::Indented)).trimmed();
}

}
