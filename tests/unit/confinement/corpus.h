// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QFile>
#include <QList>

/** The records of the fixture, without its comments. */
inline QList<QByteArray> corpus()
{
    QFile file(QStringLiteral(SNAPPERMS_FIXTURES "/confinement/denials.txt"));
    QList<QByteArray> lines;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (!line.isEmpty() && !line.startsWith('#')) {
                lines.append(line);
            }
        }
    }
    return lines;
}
