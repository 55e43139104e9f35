// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/** The bytes of a captured reply. */
inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(SNAPPERMS_FIXTURES "/snapd/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no fixture %ls", qUtf16Printable(file.fileName()));
    }
    return file.readAll();
}
