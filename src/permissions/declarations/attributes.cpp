// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/attributes.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

constexpr int MaxAttributeDepth = 64;
constexpr qsizetype MaxExpression = 1000;
constexpr qsizetype MaxText = 10'000;

bool isMissing(const QVariant &value)
{
    return !value.isValid() || (value.isNull() && value.typeId() != QMetaType::QString) || value.typeId() == QMetaType::Nullptr;
}

bool isMap(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantMap;
}

bool isList(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList;
}

bool isWholeNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return true;
    case QMetaType::Double: {
        // JSON knows one kind of number only.
        const double number = value.toDouble();
        return std::trunc(number) == number && std::abs(number) < 9.0e15;
    }
    default:
        return false;
    }
}

/** As strict about types as Go's reflect.DeepEqual: "true" is not true, "1" is not 1. */
bool deepEqual(const QVariant &a, const QVariant &b, int depth)
{
    if (depth > MaxAttributeDepth) {
        return false;
    }
    if (isList(a) && isList(b)) {
        const QVariantList left = a.toList();
        const QVariantList right = b.toList();
        if (left.size() != right.size()) {
            return false;
        }
        for (qsizetype i = 0; i < left.size(); ++i) {
            if (!deepEqual(left.at(i), right.at(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }
    if (isMap(a) && isMap(b)) {
        const QVariantMap left = a.toMap();
        const QVariantMap right = b.toMap();
        if (left.size() != right.size()) {
            return false;
        }
        for (auto it = left.cbegin(); it != left.cend(); ++it) {
            const auto other = right.constFind(it.key());
            if (other == right.cend() || !deepEqual(*it, *other, depth + 1)) {
                return false;
            }
        }
        return true;
    }
    if (isWholeNumber(a) && isWholeNumber(b)) {
        return a.toLongLong() == b.toLongLong();
    }
    return a.typeId() == b.typeId() && a == b;
}

/** An attribute by its path: names joined by dots lead into nested maps (snap/info.go and interfaces/utils look up the same way). */
QVariant lookUp(const QVariantMap &attrs, const QString &path)
{
    QVariant value = attrs;
    const QStringList names = path.split(u'.');
    for (const QString &name : names) {
        if (name.isEmpty() || !isMap(value)) {
            return {};
        }
        value = value.toMap().value(name);
    }
    return value;
}

Match matchPublisher(const std::optional<QString> &publisher, const QVariant &value)
{
    if (value.typeId() != QMetaType::QString) {
        return Match::No;
    }
    return publisher ? toMatch(value.toString() == *publisher) : Match::Unknown;
}

Match matchSpecial(const QString &word, const QVariant &value, const AttributeContext &context)
{
    if (word == "$PLUG_PUBLISHER_ID"_L1) {
        return matchPublisher(context.plugPublisherId, value);
    }
    if (word == "$SLOT_PUBLISHER_ID"_L1) {
        return matchPublisher(context.slotPublisherId, value);
    }
    static const QRegularExpression operation(u"\\A\\$([A-Z][A-Z_]*)\\(([^,]+)\\)\\z"_s);
    const QRegularExpressionMatch parts = operation.match(word);
    if (!parts.hasMatch()) {
        return Match::Unknown;
    }
    const QString name = parts.captured(1);
    const bool compatible = name.endsWith("_COMPAT"_L1);
    const bool slot = name == "SLOT"_L1 || name == "SLOT_COMPAT"_L1;
    if (!slot && name != "PLUG"_L1 && name != "PLUG_COMPAT"_L1) {
        return Match::Unknown;
    }
    if (compatible && context.compatibilityLabels == false) {
        return Match::No;
    }
    const QVariant other = lookUp(slot ? context.slotAttrs : context.plugAttrs, parts.captured(2));
    if (isMissing(other)) {
        return Match::No;
    }
    // The grammar of compatibility labels is snapd's own matter (interfaces/compatibility).
    return compatible ? Match::Unknown : toMatch(deepEqual(value, other, 0));
}

Match matchValue(const QVariant &constraint, const QVariant &value, const AttributeContext &context, bool afterList, int depth);

Match matchElements(const QVariant &constraint, const QVariant &value, const AttributeContext &context, int depth)
{
    Match all = Match::Yes;
    const QVariantList elements = value.toList();
    for (const QVariant &element : elements) {
        all = matchAll(all, matchValue(constraint, element, context, false, depth + 1));
    }
    return all;
}

Match matchMap(const QVariantMap &constraints, const QVariant &value, const AttributeContext &context, int depth)
{
    if (isList(value)) {
        return matchElements(constraints, value, context, depth);
    }
    if (!isMap(value)) {
        return Match::No;
    }
    const QVariantMap attrs = value.toMap();
    Match all = Match::Yes;
    for (auto it = constraints.cbegin(); it != constraints.cend(); ++it) {
        const QVariant attr = attrs.value(it.key());
        const bool wantsNone = it->typeId() == QMetaType::QString && it->toString() == "$MISSING"_L1;
        if (wantsNone || isMissing(attr)) {
            all = matchAll(all, toMatch(wantsNone && isMissing(attr)));
        } else {
            all = matchAll(all, matchValue(*it, attr, context, false, depth + 1));
        }
    }
    return all;
}

Match matchText(const QString &expression, const QVariant &value, const AttributeContext &context, int depth)
{
    if (isList(value)) {
        return matchElements(expression, value, context, depth);
    }
    if (value.typeId() == QMetaType::QString) {
        return matchExpression(expression, value.toString());
    }
    if (value.typeId() == QMetaType::Bool) {
        return matchExpression(expression, value.toBool() ? u"true"_s : u"false"_s);
    }
    if (isWholeNumber(value)) {
        return matchExpression(expression, QString::number(value.toLongLong()));
    }
    return Match::No;
}

Match matchValue(const QVariant &constraint, const QVariant &value, const AttributeContext &context, bool afterList, int depth)
{
    if (depth > MaxAttributeDepth) {
        return Match::Unknown;
    }
    if (isMap(constraint)) {
        return matchMap(constraint.toMap(), value, context, depth);
    }
    if (isList(constraint)) {
        const QVariantList alternatives = constraint.toList();
        if (afterList || alternatives.isEmpty()) {
            return Match::Unknown;
        }
        if (isList(value)) {
            return matchElements(constraint, value, context, depth);
        }
        Match any = Match::No;
        for (const QVariant &alternative : alternatives) {
            any = matchAny(any, matchValue(alternative, value, context, true, depth + 1));
        }
        return any;
    }
    if (constraint.typeId() != QMetaType::QString) {
        return Match::Unknown;
    }
    const QString word = constraint.toString();
    if (word == "$MISSING"_L1) {
        return toMatch(isMissing(value));
    }
    return word.startsWith(u'$') ? matchSpecial(word, value, context) : matchText(word, value, context, depth);
}

/** Whether RE2 and PCRE read @p expression alike: no groups with options, no look-around, no possessive repeats, no escapes but the plainest. */
bool isPlain(const QString &expression)
{
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar c = expression.at(i);
        const QChar next = i + 1 < expression.size() ? expression.at(i + 1) : QChar();
        if (c == u'\\') {
            const bool punctuation = next.unicode() > 0x20 && next.unicode() < 0x7f && !next.isLetterOrNumber();
            if (!punctuation && next != u'd' && next != u'w') {
                return false;
            }
            ++i;
        } else if (c == u'(') {
            if (next == u'*') {
                return false;
            }
            if (next == u'?') {
                if (i + 2 >= expression.size() || expression.at(i + 2) != u':') {
                    return false;
                }
                i += 2;
            }
        } else if ((c == u'*' || c == u'+' || c == u'?' || c == u'}') && (next == u'+' || next == u'*')) {
            return false;
        } else if (c == u'{' && !next.isDigit()) {
            return false; // a literal brace in one, an error or a repeat in the other
        }
    }
    return true;
}

}

Match matchAttributes(const QVariant &constraint, const QVariantMap &attrs, const AttributeContext &context)
{
    if (isMap(constraint)) {
        return matchMap(constraint.toMap(), attrs, context, 0);
    }
    if (!isList(constraint)) {
        return Match::Unknown;
    }
    const QVariantList alternatives = constraint.toList();
    if (alternatives.isEmpty()) {
        return Match::Unknown;
    }
    Match any = Match::No;
    for (const QVariant &alternative : alternatives) {
        any = matchAny(any, isMap(alternative) ? matchMap(alternative.toMap(), attrs, context, 0) : Match::Unknown);
    }
    return any;
}

Match matchExpression(const QString &expression, const QString &text)
{
    if (expression.size() > MaxExpression || text.size() > MaxText || !isPlain(expression)) {
        return Match::Unknown;
    }
    // PCRE's $ also accepts a line feed before the end, Go's does not. The limit ends expressions that would run for ever.
    const QRegularExpression regular("(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=20000)\\A(?:"_L1 + expression + ")\\z"_L1, QRegularExpression::DontCaptureOption);
    if (!regular.isValid()) {
        return Match::Unknown;
    }
    const QRegularExpressionMatch match = regular.match(text);
    return match.isValid() ? toMatch(match.hasMatch()) : Match::Unknown;
}

bool isSpecialWord(const QString &text)
{
    static const QRegularExpression word(u"\\A\\$[A-Z][A-Z0-9_]*\\z"_s);
    return word.match(text).hasMatch();
}

}
