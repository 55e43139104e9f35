// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/devicetags.h"

#include "confinement/pathpattern.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype deviceLimit = 20'000;
constexpr qsizetype smallTags = 64 * 1024;

struct Token {
    QByteArray key;
    QByteArray op;
    QByteArray value;
};

/** Splits `KEY=="value", KEY2+="value"`; some of snapd's own lines forget the comma. Empty when it is nothing of the sort. */
QList<Token> tokens(QByteArrayView line)
{
    QList<Token> result;
    qsizetype at = 0;
    while (at < line.size()) {
        while (at < line.size() && (line[at] == ' ' || line[at] == ',' || line[at] == '\t')) {
            ++at;
        }
        if (at >= line.size()) {
            break;
        }
        const qsizetype quote = line.indexOf('"', at);
        const qsizetype close = quote < 0 ? -1 : line.indexOf('"', quote + 1);
        if (close < 0) {
            return {};
        }
        qsizetype op = at;
        while (op < quote && line[op] != '=' && line[op] != '!' && line[op] != '+' && line[op] != '-' && line[op] != ':') {
            ++op;
        }
        result.append({line.sliced(at, op - at).trimmed().toByteArray(),
            line.sliced(op, quote - op).trimmed().toByteArray(),
            line.sliced(quote + 1, close - quote - 1).toByteArray()});
        at = close + 1;
    }
    return result;
}

/** udev's patterns are those of the shell with '|' between alternatives, and slashes do not matter: kernel names have none. */
bool matches(const QByteArray &pattern, const QByteArray &text)
{
    const QList<QByteArray> parts = pattern.split('|');
    return std::any_of(parts.begin(), parts.end(), [&text](const QByteArray &part) {
        return PathPattern(part).matches(text);
    });
}

bool matches(const TagRule &rule, const TaggedDevice &device)
{
    return (rule.kernel.isEmpty() || matches(rule.kernel, device.kernel)) && (rule.subsystem.isEmpty() || matches(rule.subsystem, device.subsystem));
}

QByteArray valueOf(const QByteArray &uevent, const QByteArray &key)
{
    const QList<QByteArray> lines = uevent.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key)) {
            return line.mid(key.size());
        }
    }
    return {};
}

}

QList<TagRule> parseTagRules(QByteArrayView text)
{
    QList<TagRule> rules;
    QList<QByteArray> comments;
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith('#')) {
            comments.append(trimmed.mid(1).trimmed());
        }
        if (trimmed.isEmpty() || trimmed.startsWith('#')) {
            continue;
        }
        TagRule rule;
        rule.comments = std::exchange(comments, {});
        rule.judgeable = true;
        for (const auto found = tokens(trimmed); const Token &token : found) {
            if (token.key == "TAG" && token.op == "+=") {
                rule.tag = token.value;
            } else if (token.key == "KERNEL" && token.op == "==") {
                rule.kernel = token.value;
            } else if (token.key == "SUBSYSTEM" && token.op == "==") {
                rule.subsystem = token.value;
            } else if (token.op == "==" || token.op == "!=") {
                rule.judgeable = false;
            }
        }
        if (rule.tag.startsWith("snap_")) {
            rules.append(rule);
        }
    }
    return rules;
}

QList<QByteArray> parseCurrentTags(QByteArrayView text)
{
    QList<QByteArray> current;
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Q:snap_")) {
            current.append(line.mid(2));
        }
    }
    // udev before systemd 247 has only one kind, and no version line.
    if (current.isEmpty() && !text.startsWith("V:") && !text.contains("\nV:")) {
        for (const QByteArray &line : lines) {
            if (line.startsWith("G:snap_")) {
                current.append(line.mid(2));
            }
        }
    }
    return current;
}

QList<TaggedDevice> readDevices(const Root &root)
{
    QList<TaggedDevice> devices;
    for (const auto &[letter, kind] : {std::pair(u'c', "char"_L1), std::pair(u'b', "block"_L1)}) {
        const QString dir = root("/sys/dev/"_L1 + kind);
        const QStringList numbers = listDirectory(dir, deviceLimit);
        for (const QString &number : numbers) {
            const QByteArray node = valueOf(readFile(dir + u'/' + number + "/uevent"_L1, smallTags).data, "DEVNAME=");
            if (node.isEmpty()) {
                continue;
            }
            TaggedDevice device;
            device.id = QString(letter + number).toUtf8();
            device.node = node;
            device.kernel = node.mid(node.lastIndexOf('/') + 1);
            device.subsystem = QFileInfo(QFileInfo(dir + u'/' + number + "/subsystem"_L1).symLinkTarget()).fileName().toUtf8();
            device.tags = parseCurrentTags(readFile(root(u"/run/udev/data/"_s) + letter + number, smallTags).data);
            devices.append(device);
        }
    }
    return devices;
}

QList<Finding> checkDeviceTags(const QByteArray &tag, const QList<TagRule> &rules, const QList<TaggedDevice> &devices)
{
    QList<Finding> findings;
    for (const TaggedDevice &device : devices) {
        bool demanded = false;
        bool excused = false;
        for (const TagRule &rule : rules) {
            if (rule.tag == tag && matches(rule, device)) {
                demanded = demanded || rule.judgeable;
                excused = true;
            }
        }
        const bool tagged = device.tags.contains(tag);
        if (demanded && !tagged) {
            findings.append({Standing::Differs, FindingReason::DeviceTagMissing, u"/dev/"_s + QString::fromUtf8(device.node), {}});
        } else if (tagged && !excused) {
            findings.append({Standing::Differs, FindingReason::DeviceTagLeftOver, u"/dev/"_s + QString::fromUtf8(device.node), {}});
        }
    }
    return findings;
}

}
