// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/writtenrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{

constexpr qsizetype fileLimit = 16 * 1024 * 1024;
constexpr qsizetype directoryLimit = 100'000;

QSet<QByteArray> rulesOf(const QByteArray &text)
{
    QSet<QByteArray> found;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray rule = line.simplified();
        // What snapd includes are rules, too.
        if (!rule.isEmpty() && (!rule.startsWith('#') || rule.startsWith("#include"))) {
            found.insert(rule);
        }
    }
    return found;
}

QList<QByteArray> sorted(const QSet<QByteArray> &rules)
{
    QList<QByteArray> list(rules.cbegin(), rules.cend());
    std::ranges::sort(list);
    return list;
}

}

WrittenRules writtenRules(const Root &root, const QString &snap)
{
    WrittenRules rules;
    rules.isComplete = true;
    const auto read = [&rules, &root](const QString &path) {
        const FileContent content = readFile(root(path), fileLimit);
        if (content.ok()) {
            rules.files.insert(path, rulesOf(content.data));
        } else if (content.problem != ReadProblem::Missing) {
            rules.isComplete = false;
        }
    };
    const auto readAll = [&rules, &root, &read, &snap](const QString &dir, QLatin1StringView end) {
        ReadProblem problem = ReadProblem::None;
        const QStringList names = listDirectory(root(dir), directoryLimit, &problem);
        if (problem != ReadProblem::None && problem != ReadProblem::Missing) {
            rules.isComplete = false;
        }
        for (const QString &name : names) {
            // snap-update-ns.NAME is left out: what it may mount is told by the mounts themselves.
            if (name.startsWith("snap."_L1 + snap + u'.') && name.endsWith(end)) {
                read(dir + name);
            }
        }
    };
    readAll(u"/var/lib/snapd/apparmor/profiles/"_s, {});
    readAll(u"/var/lib/snapd/seccomp/bpf/"_s, ".src"_L1);
    read("/etc/udev/rules.d/70-snap."_L1 + snap + ".rules"_L1);
    read("/var/lib/snapd/mount/snap."_L1 + snap + ".fstab"_L1);
    return rules;
}

RuleDifference difference(const WrittenRules &before, const WrittenRules &after)
{
    const auto onlyIn = [](const WrittenRules &these, const WrittenRules &those) {
        QSet<QByteArray> rules;
        for (auto it = these.files.cbegin(); it != these.files.cend(); ++it) {
            rules += *it - those.files.value(it.key());
        }
        return sorted(rules);
    };
    return {onlyIn(after, before), onlyIn(before, after)};
}

}
