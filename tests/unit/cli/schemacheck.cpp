// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "schemacheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Snapperms::Tests
{

namespace
{

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "integer"_L1) {
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    }
    static const QHash<QString, QJsonValue::Type> types{
        {u"object"_s, QJsonValue::Object},
        {u"array"_s, QJsonValue::Array},
        {u"string"_s, QJsonValue::String},
        {u"boolean"_s, QJsonValue::Bool},
        {u"number"_s, QJsonValue::Double},
        {u"null"_s, QJsonValue::Null},
    };
    return types.contains(type) && types.value(type) == value.type();
}

bool isRemark(const QString &keyword)
{
    return QStringList{u"$schema"_s, u"$id"_s, u"$defs"_s, u"title"_s, u"description"_s}.contains(keyword);
}

}

SchemaCheck::SchemaCheck(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no schema %s", qPrintable(fileName));
    }
    m_root = QJsonDocument::fromJson(file.readAll()).object();
    if (m_root.isEmpty()) {
        qFatal("%s is no schema", qPrintable(fileName));
    }
}

QString SchemaCheck::problem(const QJsonValue &value) const
{
    return check(value, m_root, u"$"_s);
}

QString SchemaCheck::check(const QJsonValue &value, const QJsonObject &schema, const QString &where) const
{
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (isRemark(it.key())) {
            continue;
        }
        const QString wrong = checkKeyword(it.key(), it.value(), value, schema, where);
        if (!wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

int SchemaCheck::countOf(const QJsonArray &schemas, const QJsonValue &value, const QString &where, QString *first) const
{
    int fits = 0;
    for (const QJsonValue &one : schemas) {
        const QString wrong = check(value, one.toObject(), where);
        fits += wrong.isEmpty() ? 1 : 0;
        *first += wrong.isEmpty() ? QString() : u"\n    "_s + wrong;
    }
    return fits;
}

QString SchemaCheck::checkKeyword(
    const QString &keyword, const QJsonValue &rule, const QJsonValue &value, const QJsonObject &schema, const QString &where) const
{
    QString why;
    if (keyword == "$ref"_L1) {
        const QString name = rule.toString().sliced(u"#/$defs/"_s.size());
        const QJsonObject target = m_root.value(u"$defs"_s).toObject().value(name).toObject();
        return target.isEmpty() ? u"the schema refers to nothing: "_s + name : check(value, target, where);
    }
    if (keyword == "type"_L1) {
        return isOfType(value, rule.toString()) ? QString() : where + u": not of type "_s + rule.toString();
    }
    if (keyword == "const"_L1) {
        return value == rule ? QString() : where + u": not the constant"_s;
    }
    if (keyword == "enum"_L1) {
        return rule.toArray().contains(value) ? QString() : where + u": not one of the words: "_s + value.toString();
    }
    if (keyword == "oneOf"_L1 || keyword == "anyOf"_L1) {
        const int fits = countOf(rule.toArray(), value, where, &why);
        return fits == 1 || (fits > 1 && keyword == "anyOf"_L1) ? QString() : where + u": fits %1 of several"_s.arg(fits) + why;
    }
    if (keyword == "pattern"_L1) {
        // In a schema "$" is the very end, not the place before a last line feed.
        const QRegularExpression pattern(rule.toString().replace(QRegularExpression(u"\\$$"_s), u"\\z"_s));
        return !value.isString() || value.toString().contains(pattern) ? QString() : where + u": pattern: "_s + value.toString();
    }
    if (keyword == "maxLength"_L1) {
        return !value.isString() || value.toString().size() <= rule.toInt() ? QString() : where + u": too long"_s;
    }
    if (keyword == "minimum"_L1) {
        return !value.isDouble() || value.toDouble() >= rule.toDouble() ? QString() : where + u": too small"_s;
    }
    if (keyword == "maximum"_L1) {
        return !value.isDouble() || value.toDouble() <= rule.toDouble() ? QString() : where + u": too large"_s;
    }
    if (keyword == "minItems"_L1) {
        return !value.isArray() || value.toArray().size() >= rule.toInt() ? QString() : where + u": too few"_s;
    }
    if (keyword == "items"_L1) {
        for (const QJsonValue &item : value.toArray()) {
            why = why.isEmpty() ? check(item, rule.toObject(), where + u"[]"_s) : why;
        }
        return why;
    }
    return checkObject(keyword, rule, value.toObject(), schema, where);
}

QString SchemaCheck::checkObject(
    const QString &keyword, const QJsonValue &rule, const QJsonObject &object, const QJsonObject &schema, const QString &where) const
{
    const QJsonObject known = schema.value(u"properties"_s).toObject();
    QString wrong;
    if (keyword == "required"_L1) {
        for (const QJsonValue &name : rule.toArray()) {
            wrong = wrong.isEmpty() && !object.contains(name.toString()) ? where + u": lacks "_s + name.toString() : wrong;
        }
        return wrong;
    }
    for (auto it = object.begin(); it != object.end() && wrong.isEmpty(); ++it) {
        const QString here = where + u'.' + it.key();
        if (keyword == "properties"_L1) {
            wrong = known.contains(it.key()) ? check(it.value(), known.value(it.key()).toObject(), here) : QString();
        } else if (keyword == "propertyNames"_L1) {
            wrong = check(it.key(), rule.toObject(), here);
        } else if (keyword == "additionalProperties"_L1) {
            if (!known.contains(it.key())) {
                wrong = rule.isBool() ? (rule.toBool() ? QString() : here + u": unknown"_s) : check(it.value(), rule.toObject(), here);
            }
        }
    }
    const bool isKnown = keyword == "properties"_L1 || keyword == "propertyNames"_L1 || keyword == "additionalProperties"_L1;
    return isKnown ? wrong : u"the schema uses the keyword "_s + keyword;
}

}
