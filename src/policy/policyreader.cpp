// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "policy/policyreader.h"

#include "policy/repeatedkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

using Kind = PolicyProblem::Kind;

constexpr qsizetype longestQuote = 80;
constexpr auto formatName = "snapperms-policy"_L1;

/** Names as snapd has them (snap/naming/validate.go); "system" stands for the snap that provides the system's slots. */
bool isSnapName(const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"(?=.{0,39}[a-z])[a-z0-9](-?[a-z0-9])*(_[a-z0-9]{1,10})?"_s));
    return name.size() <= 51 && pattern.match(name).hasMatch();
}

bool isPlugName(const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[a-z](-?[a-z0-9])*"_s));
    return name.size() <= 64 && pattern.match(name).hasMatch();
}

PolicyProblem problem(Kind kind, const QString &where, const QString &what = {})
{
    return {.kind = kind, .line = 0, .column = 0, .where = where, .what = what.left(longestQuote)};
}

PolicyProblem problemAt(Kind kind, const QByteArray &bytes, qsizetype offset, const QString &what = {})
{
    const QByteArray before = bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size()));
    PolicyProblem found = problem(kind, {}, what);
    found.line = int(before.count('\n')) + 1;
    found.column = int(QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size()) + 1;
    return found;
}

QString path(const QString &where, const QString &key)
{
    return where.isEmpty() ? key.left(longestQuote) : where + u'.' + key.left(longestQuote);
}

/** Reads one file; stops at the first problem. */
class Reading
{
public:
    [[nodiscard]] bool takeDocument(const QJsonObject &document);

    Policy policy;
    PolicyProblem found;

private:
    bool fail(Kind kind, const QString &where, const QString &what = {})
    {
        found = problem(kind, where, what);
        return false;
    }
    [[nodiscard]] bool takeApps(const QJsonValue &value);
    [[nodiscard]] bool takePermissions(const QString &app, const QJsonValue &value, const QString &where);
    [[nodiscard]] bool takeDetails(PolicyEntry &entry, const QJsonObject &object, const QString &where);
    [[nodiscard]] bool takeSlots(PolicyEntry &entry, const QJsonValue &value, const QString &where);
};

bool Reading::takeDocument(const QJsonObject &document)
{
    const QJsonValue format = document.value(u"format"_s);
    if (format.toString() != formatName) {
        return fail(Kind::NotAPolicy, u"format"_s, format.toString());
    }
    const QJsonValue version = document.value(u"version"_s);
    if (version.toInteger(0) > Policy::version) {
        return fail(Kind::NewerVersion, u"version"_s, QString::number(version.toInteger()));
    }
    if (version.toInteger(0) != Policy::version) {
        return fail(Kind::NotAPolicy, u"version"_s);
    }
    for (auto it = document.begin(); it != document.end(); ++it) {
        const QString key = it.key();
        if (key == "format"_L1 || key == "version"_L1) {
            continue;
        }
        if (key == "every_app"_L1) {
            if (!takePermissions({}, it.value(), key)) {
                return false;
            }
        } else if (key == "apps"_L1) {
            if (!takeApps(it.value())) {
                return false;
            }
        } else if (key == "comment"_L1 || key == "$schema"_L1) {
            if (!it.value().isString()) {
                return fail(Kind::WrongType, key);
            }
        } else {
            return fail(Kind::UnknownKey, {}, key);
        }
    }
    // A QJsonObject is sorted by key, and "apps" comes before "every_app".
    std::ranges::stable_sort(policy.entries, {}, &PolicyEntry::app);
    return true;
}

bool Reading::takeApps(const QJsonValue &value)
{
    if (!value.isObject()) {
        return fail(Kind::WrongType, u"apps"_s);
    }
    const QJsonObject apps = value.toObject();
    for (auto it = apps.begin(); it != apps.end(); ++it) {
        if (!isSnapName(it.key())) {
            return fail(Kind::BadName, u"apps"_s, it.key());
        }
        if (!takePermissions(it.key(), it.value(), path(u"apps"_s, it.key()))) {
            return false;
        }
    }
    return true;
}

bool Reading::takePermissions(const QString &app, const QJsonValue &value, const QString &where)
{
    if (!value.isObject()) {
        return fail(Kind::WrongType, where);
    }
    const QJsonObject permissions = value.toObject();
    for (auto it = permissions.begin(); it != permissions.end(); ++it) {
        const QString here = path(where, it.key());
        if (!isPlugName(it.key())) {
            return fail(Kind::BadName, where, it.key());
        }
        if (policy.entries.size() >= PolicyReader::MostEntries) {
            return fail(Kind::TooMany, here);
        }
        PolicyEntry entry;
        entry.app = app;
        entry.permission = it.key();
        if (it.value().isBool()) {
            entry.allowed = it.value().toBool();
        } else if (!it.value().isObject()) {
            return fail(Kind::WrongType, here);
        } else if (!takeDetails(entry, it.value().toObject(), here)) {
            return false;
        }
        policy.entries.append(entry);
    }
    return true;
}

bool Reading::takeDetails(PolicyEntry &entry, const QJsonObject &object, const QString &where)
{
    if (!object.value(u"allowed"_s).isBool()) {
        return fail(Kind::WrongType, path(where, u"allowed"_s));
    }
    entry.allowed = object.value(u"allowed"_s).toBool();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString here = path(where, it.key());
        if (it.key() == "allowed"_L1) {
            continue;
        }
        if (entry.app.isEmpty() && (it.key() == "slots"_L1 || it.key() == "interface"_L1)) {
            return fail(Kind::EveryAppNeedsNoSlots, here);
        }
        if (it.key() == "interface"_L1) {
            entry.interface = it.value().toString();
            if (!isPlugName(entry.interface)) {
                return fail(it.value().isString() ? Kind::BadName : Kind::WrongType, here, entry.interface);
            }
        } else if (it.key() == "slots"_L1) {
            if (!entry.allowed) {
                return fail(Kind::SlotsOfForbidden, here);
            }
            if (!takeSlots(entry, it.value(), here)) {
                return false;
            }
        } else if (it.key() == "comment"_L1) {
            if (!it.value().isString()) {
                return fail(Kind::WrongType, here);
            }
        } else {
            return fail(Kind::UnknownKey, where, it.key());
        }
    }
    return true;
}

bool Reading::takeSlots(PolicyEntry &entry, const QJsonValue &value, const QString &where)
{
    if (!value.isArray() || value.toArray().isEmpty()) {
        return fail(Kind::WrongType, where);
    }
    const QJsonArray names = value.toArray();
    for (const QJsonValue &name : names) {
        if (!name.isString()) {
            return fail(Kind::WrongType, where);
        }
        const QStringList parts = name.toString().split(u':');
        if (parts.size() != 2 || !isSnapName(parts.at(0)) || !isPlugName(parts.at(1))) {
            return fail(Kind::BadName, where, name.toString());
        }
        const Snapd::SlotRef slot{parts.at(0), parts.at(1)};
        if (!entry.slotRefs.contains(slot)) {
            if (policy.entries.size() + entry.slotRefs.size() >= PolicyReader::MostEntries) {
                return fail(Kind::TooMany, where);
            }
            entry.slotRefs.append(slot);
        }
    }
    return true;
}

}

std::variant<Policy, PolicyProblem> PolicyReader::read(const QByteArray &bytes)
{
    if (bytes.size() > LargestFile) {
        return problem(Kind::TooLarge, {});
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return problemAt(Kind::NotJson, bytes, error.offset);
    }
    if (!document.isObject()) {
        return problem(Kind::NotAPolicy, {});
    }
    if (const std::optional<RepeatedKey> repeated = repeatedKey(bytes)) {
        return problemAt(Kind::RepeatedKey, bytes, repeated->offset, QString::fromUtf8(repeated->key));
    }
    Reading reading;
    if (!reading.takeDocument(document.object())) {
        return reading.found;
    }
    return reading.policy;
}

}
