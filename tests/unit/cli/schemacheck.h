// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace Snapperms::Tests
{

/**
 * As much of JSON Schema (draft 2020-12) as our schemas use. A schema that uses more is itself a failure, so that nothing in it goes unchecked.
 */
class SchemaCheck
{
public:
    /** Reads the schema; fails hard when there is none. */
    explicit SchemaCheck(const QString &fileName);

    /** What is wrong with @p value, or nothing. */
    [[nodiscard]] QString problem(const QJsonValue &value) const;

private:
    [[nodiscard]] QString check(const QJsonValue &value, const QJsonObject &schema, const QString &where) const;
    [[nodiscard]] QString checkKeyword(
        const QString &keyword, const QJsonValue &rule, const QJsonValue &value, const QJsonObject &schema, const QString &where) const;
    [[nodiscard]] QString checkObject(
        const QString &keyword, const QJsonValue &rule, const QJsonObject &object, const QJsonObject &schema, const QString &where) const;
    [[nodiscard]] int countOf(const QJsonArray &schemas, const QJsonValue &value, const QString &where, QString *first) const;

    QJsonObject m_root;
};

}
