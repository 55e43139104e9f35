// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/declaration.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/** The measured tables in tests/fixtures/declarations: what snapd's own policy code answered for every interface. */
namespace InterfaceTable
{

using namespace Qt::StringLiterals;

inline QByteArray readFixture(const QString &name)
{
    QFile file(QStringLiteral(SNAPPERMS_FIXTURES "/declarations/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Rows by column name. No cell of these tables has a comma before the last column. */
inline QList<QHash<QString, QString>> read(const QString &name)
{
    QList<QHash<QString, QString>> rows;
    QStringList lines = QString::fromUtf8(readFixture(name)).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty()) {
        return rows;
    }
    const QStringList columns = lines.takeFirst().trimmed().split(u',');
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.trimmed().split(u',');
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < columns.size() && i < cells.size(); ++i) {
            row.insert(columns.at(i), cells.at(i));
        }
        rows.append(row);
    }
    return rows;
}

inline const Snapperms::Declaration &base()
{
    static const Snapperms::Declaration declaration = Snapperms::Declaration::fromText(readFixture(u"base-declaration-2.68.3.txt"_s));
    return declaration;
}

}
