// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/securitytag.h"

#include <QHashFunctions>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/** Words of letters and digits joined by single dashes. */
bool isDashed(QStringView text, bool upperToo)
{
    bool dash = true;
    for (const QChar c : text) {
        const bool plain = isLower(c) || isDigit(c) || (upperToo && c >= u'A' && c <= u'Z');
        if (!plain && (c != u'-' || dash)) {
            return false;
        }
        dash = !plain;
    }
    return !dash;
}

bool isSnapName(QStringView name)
{
    return name.size() >= 2 && name.size() <= 40 && isDashed(name, false) && std::any_of(name.begin(), name.end(), isLower);
}

bool isHookName(QStringView name)
{
    return name.size() <= 128 && isDashed(name, false) && isLower(name.front());
}

bool isAppName(QStringView name)
{
    return name.size() <= 128 && isDashed(name, true);
}

/** Cuts "-UUID" or ".UUID" from the end. */
QStringView withoutUuid(QStringView text)
{
    constexpr qsizetype length = 36;
    if (text.size() <= length + 1) {
        return {};
    }
    const QStringView uuid = text.last(length);
    for (qsizetype i = 0; i < length; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? uuid[i] != u'-' : !isHex(uuid[i])) {
            return {};
        }
    }
    const QChar joint = text[text.size() - length - 1];
    return joint == u'-' || joint == u'.' ? text.chopped(length + 1) : QStringView();
}

bool isLauncher(QByteArrayView name)
{
    return name.startsWith("snap-update-ns.") || name.startsWith("snap-confine.") || name.endsWith("/usr/lib/snapd/snap-confine")
        || name.endsWith("/usr/libexec/snapd/snap-confine") || name.contains("/snap-confine//");
}

}

bool isInstanceName(QStringView name)
{
    const qsizetype underscore = name.indexOf(u'_');
    if (underscore < 0) {
        return isSnapName(name);
    }
    const QStringView key = name.sliced(underscore + 1);
    return isSnapName(name.first(underscore)) && !key.isEmpty() && key.size() <= 10 && std::all_of(key.begin(), key.end(), [](QChar c) {
        return isLower(c) || isDigit(c);
    });
}

QString SecurityTag::toString() const
{
    if (!isHook()) {
        return "snap."_L1 + snap + u'.' + app;
    }
    const QString plus = component.isEmpty() ? QString() : u'+' + component;
    return "snap."_L1 + snap + plus + ".hook."_L1 + hook;
}

QString SecurityTag::udevTag() const
{
    return toString().replace(u'.', u'_').replace(u'+', "__"_L1);
}

QString SecurityTag::unitStem() const
{
    return toString().replace(u'+', "\\x2b"_L1);
}

std::optional<SecurityTag> SecurityTag::parse(QStringView text)
{
    if (text.size() > 400 || !text.startsWith("snap."_L1)) {
        return std::nullopt;
    }
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 3 && parts.size() != 4) {
        return std::nullopt;
    }
    SecurityTag tag;
    QStringView name = parts[1];
    if (const qsizetype plus = name.indexOf(u'+'); plus >= 0) {
        const QStringView component = name.sliced(plus + 1);
        if (parts.size() == 3 || !isSnapName(component)) {
            return std::nullopt;
        }
        tag.component = component.toString();
        name.truncate(plus);
    }
    if (!isInstanceName(name)) {
        return std::nullopt;
    }
    tag.snap = name.toString();
    if (parts.size() == 3) {
        if (!isAppName(parts[2])) {
            return std::nullopt;
        }
        tag.app = parts[2].toString();
    } else {
        if (parts[2] != "hook"_L1 || !isHookName(parts[3])) {
            return std::nullopt;
        }
        tag.hook = parts[3].toString();
    }
    return tag;
}

std::optional<SecurityTag> SecurityTag::fromUnit(QStringView unit)
{
    if (unit.size() > 400 || !unit.startsWith("snap."_L1)) {
        return std::nullopt;
    }
    const auto decoded = [](QStringView stem) {
        return parse(stem.toString().replace("\\x2b"_L1, "+"_L1));
    };
    if (unit.endsWith(".scope"_L1)) {
        return decoded(withoutUuid(unit.chopped(6)));
    }
    if (unit.endsWith(".service"_L1)) {
        const QStringView stem = unit.chopped(8);
        // Services of a transient kind carry a UUID as scopes do.
        if (const QStringView shorter = withoutUuid(stem); !shorter.isEmpty()) {
            if (auto tag = decoded(shorter)) {
                return tag;
            }
        }
        return decoded(stem);
    }
    return std::nullopt;
}

size_t qHash(const SecurityTag &tag, size_t seed) noexcept
{
    return qHashMulti(seed, tag.snap, tag.app, tag.hook, tag.component);
}

ProfileMode profileModeFromText(QByteArrayView text)
{
    text = text.trimmed();
    if (text == "enforce") {
        return ProfileMode::Enforce;
    }
    if (text == "complain") {
        return ProfileMode::Complain;
    }
    if (text == "kill") {
        return ProfileMode::Kill;
    }
    if (text == "unconfined") {
        return ProfileMode::Unconfined;
    }
    if (text == "prompt" || text == "user") {
        return ProfileMode::Prompt;
    }
    if (text == "mixed") {
        return ProfileMode::Mixed;
    }
    return ProfileMode::Unknown;
}

ProcessLabel parseLabel(QByteArrayView text)
{
    ProcessLabel label;
    // The kernel ends some with a newline, some with a NUL.
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == '\0')) {
        text.chop(1);
    }
    if (text.isEmpty()) {
        return label;
    }
    if (text.endsWith(')')) {
        if (const qsizetype open = text.lastIndexOf(" ("); open >= 0) {
            const ProfileMode mode = profileModeFromText(text.sliced(open + 2).chopped(1));
            if (mode != ProfileMode::Unknown) {
                label.mode = mode;
                text.truncate(open);
            }
        }
    }
    label.text = text.toByteArray();
    if (text == "unconfined") {
        label.kind = ProcessLabel::Kind::Unconfined;
        label.mode = ProfileMode::Unconfined;
        return label;
    }
    label.kind = ProcessLabel::Kind::Other;
    qsizetype from = 0;
    while (from <= text.size()) {
        qsizetype to = text.indexOf("//&", from);
        if (to < 0) {
            to = text.size();
        }
        QByteArrayView part = text.sliced(from, to - from);
        from = to + 3;
        if (part.startsWith(':')) {
            continue;
        }
        if (isLauncher(part)) {
            label.kind = ProcessLabel::Kind::Launcher;
            continue;
        }
        if (const qsizetype child = part.indexOf("//"); child >= 0) {
            part.truncate(child);
        }
        if (auto tag = SecurityTag::parse(QString::fromLatin1(part))) {
            label.kind = ProcessLabel::Kind::Snap;
            label.tag = std::move(tag);
            break;
        }
    }
    return label;
}

ProcessCgroup parseCgroup(QByteArrayView text)
{
    ProcessCgroup result;
    QByteArrayView unified;
    QByteArrayView legacy;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf('\n', from);
        if (to < 0) {
            to = text.size();
        }
        const QByteArrayView line = text.sliced(from, to - from);
        from = to + 1;
        if (line.startsWith("0::")) {
            unified = line.sliced(3);
        } else if (const qsizetype at = line.indexOf(":name=systemd:"); at > 0) {
            legacy = line.sliced(at + 14);
        }
    }
    // On hybrid systems the unified hierarchy is there but may be unused, and then everything is in its root.
    const QByteArrayView chosen = unified.size() > 1 || legacy.isEmpty() ? unified : legacy;
    result.path = QString::fromUtf8(chosen);

    const QList<QStringView> parts = QStringView(result.path).split(u'/', Qt::SkipEmptyParts);
    const bool contained = std::any_of(parts.begin(), parts.end(), [](QStringView part) {
        return part.startsWith("lxc.payload"_L1) || part == "machine.slice"_L1 || part.startsWith("docker"_L1);
    });
    if (contained) {
        return result;
    }
    for (qsizetype i = parts.size() - 1; i >= 0 && !result.tag; --i) {
        result.tag = SecurityTag::fromUnit(parts[i]);
        if (result.tag) {
            result.unit = parts[i].toString();
        }
    }
    if (result.tag) {
        for (const QStringView part : parts) {
            if (part.startsWith("user@"_L1) && part.endsWith(".service"_L1)) {
                bool ok = false;
                const uint id = part.sliced(5).chopped(8).toUInt(&ok);
                if (ok) {
                    // The outermost one: below it, its user gives the names.
                    result.userManager = true;
                    result.userId = id;
                    break;
                }
            }
        }
    }
    return result;
}

}
