// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/declaration.h"

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

constexpr int MaxDepth = 32;
constexpr int MaxValues = 200'000;

/** Strings, lists and maps only, of bounded depth and number. Nulls are left out, as snapd does (asserts/headers.go copyHeader). */
bool copyValue(const QVariant &from, QVariant &to, int depth, int &values)
{
    if (depth > MaxDepth || ++values > MaxValues) {
        return false;
    }
    switch (from.typeId()) {
    case QMetaType::QString:
        to = from;
        return true;
    case QMetaType::QStringList:
    case QMetaType::QVariantList: {
        QVariantList list;
        const QVariantList items = from.toList();
        for (const QVariant &item : items) {
            QVariant copy;
            if (!copyValue(item, copy, depth + 1, values)) {
                return false;
            }
            list.append(copy);
        }
        to = list;
        return true;
    }
    case QMetaType::QVariantMap: {
        QVariantMap map;
        const QVariantMap items = from.toMap();
        for (auto it = items.cbegin(); it != items.cend(); ++it) {
            if (it->isNull() && it->typeId() != QMetaType::QString) {
                continue;
            }
            QVariant copy;
            if (!copyValue(*it, copy, depth + 1, values)) {
                return false;
            }
            map.insert(it.key(), copy);
        }
        to = map;
        return true;
    }
    default:
        return false;
    }
}

/** False when @p header is there and is not a map. A rule that cannot be copied stays, as an invalid value: it exists, so no later rule may be asked. */
bool copyRules(const QVariant &header, QVariantMap &rules, int &values)
{
    if (!header.isValid() || header.isNull()) {
        return true;
    }
    if (header.typeId() != QMetaType::QVariantMap) {
        return false;
    }
    const QVariantMap map = header.toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (it->isNull() && it->typeId() != QMetaType::QString) {
            continue;
        }
        QVariant rule;
        if (!copyValue(*it, rule, 0, values)) {
            if (values > MaxValues) {
                return false;
            }
            rule = QVariant();
        }
        rules.insert(it.key(), rule);
    }
    return true;
}

}

Declaration Declaration::fromText(const QByteArray &text)
{
    const AssertionHeaders read = parseAssertionHeaders(text);
    Declaration declaration = read.problem == HeaderProblem::None ? fromHeaders(read.headers) : Declaration();
    declaration.m_problem = read.problem;
    return declaration;
}

Declaration Declaration::fromHeaders(const QVariantMap &headers)
{
    Declaration declaration;
    const QString type = headers.value(u"type"_s).toString();
    declaration.m_base = type == "base-declaration"_L1;
    if (!declaration.m_base && type != "snap-declaration"_L1) {
        return declaration;
    }
    int values = 0;
    if (!copyRules(headers.value(u"plugs"_s), declaration.m_plugs, values) || !copyRules(headers.value(u"slots"_s), declaration.m_slots, values)) {
        return Declaration();
    }
    declaration.m_snapId = headers.value(u"snap-id"_s).toString();
    declaration.m_snapName = headers.value(u"snap-name"_s).toString();
    declaration.m_publisherId = headers.value(u"publisher-id"_s).toString();
    declaration.m_valid = declaration.m_base || !declaration.m_snapId.isEmpty();
    return declaration;
}

bool Declaration::isValid() const
{
    return m_valid;
}

HeaderProblem Declaration::problem() const
{
    return m_problem;
}

bool Declaration::isBase() const
{
    return m_base;
}

QString Declaration::snapId() const
{
    return m_snapId;
}

QString Declaration::snapName() const
{
    return m_snapName;
}

QString Declaration::publisherId() const
{
    return m_publisherId;
}

bool Declaration::hasPlugRule(const QString &interface) const
{
    return m_plugs.contains(interface);
}

bool Declaration::hasSlotRule(const QString &interface) const
{
    return m_slots.contains(interface);
}

QVariant Declaration::plugRule(const QString &interface) const
{
    return m_plugs.value(interface);
}

QVariant Declaration::slotRule(const QString &interface) const
{
    return m_slots.value(interface);
}

}
