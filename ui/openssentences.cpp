// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/openssentences.h"

#include "ui/topicwords.h"

#include <QLocale>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Confinement::AccessItem;
using Confinement::InterfaceAccess;

namespace
{

/** Lines that are told apart; what may only be read is a kind of its own. In this order. */
enum Line {
    Devices,
    Changed,
    Read,
    Sockets,
    Network,
    Bus,
    Rights,
    Calls,
    Mounts,
    Modules,
    Programs,
    Except,
};

Line lineOf(const AccessItem &item)
{
    using Kind = AccessItem::Kind;
    if (item.flags.testFlag(AccessItem::Except)) {
        return Except;
    }
    switch (item.kind) {
    case Kind::Device:
        return Devices;
    case Kind::File:
        return item.mask.contains('w') || item.mask.contains('l') ? Changed : Read;
    case Kind::Socket:
    case Kind::AbstractSocket:
        return Sockets;
    case Kind::Network:
        return Network;
    case Kind::Bus:
        return Bus;
    case Kind::Capability:
        return Rights;
    case Kind::Syscall:
        return Calls;
    case Kind::Mount:
        return Mounts;
    case Kind::Module:
        return Modules;
    case Kind::Ptrace:
    case Kind::Signal:
        break;
    }
    return Programs;
}

// Some permissions bring hundreds; the command line is the place for those.
constexpr qsizetype mostRules = 60;

/** A path or a name is written from left to right in every language. */
QString isolated(const QByteArray &what)
{
    return QChar(0x2066) + QString::fromUtf8(what) + QChar(0x2069);
}

}

QString OpensSentences::kindWord(int kind)
{
    switch (kind) {
    case Devices:
        return tr("devices", "in a list of what a permission opens");
    case Changed:
        return tr("files to read and change", "in a list of what a permission opens");
    case Read:
        return tr("files to read", "in a list of what a permission opens");
    case Sockets:
        return tr("programs that serve others", "in a list of what a permission opens");
    case Network:
        return tr("network connections", "in a list of what a permission opens");
    case Bus:
        return tr("services of the desktop or the system", "in a list of what a permission opens");
    case Rights:
        return tr("special rights", "in a list of what a permission opens");
    case Calls:
        return tr("more calls into the kernel", "in a list of what a permission opens");
    case Mounts:
        return tr("more directories", "in a list of what a permission opens");
    case Modules:
        return tr("parts of the kernel that are loaded", "in a list of what a permission opens");
    case Programs:
        return tr("other programs while they run", "in a list of what a permission opens");
    default:
        break;
    }
    return {};
}

QStringList OpensSentences::plain(const InterfaceAccess &access, const QString &app)
{
    QList<Confinement::AccessTopic> topics; // in the order of the table, which begins with what matters
    QMap<Confinement::AccessTopic, QMap<int, QString>> ways;
    for (const AccessItem &item : access.items) {
        if (item.flags.testFlag(AccessItem::Detail) || lineOf(item) == Except) {
            continue;
        }
        if (!topics.contains(item.topic)) {
            topics << item.topic;
        }
        ways[item.topic].insert(lineOf(item), kindWord(lineOf(item)));
    }
    if (topics.isEmpty()) {
        return point(access, app); // in words anyway
    }
    QStringList lines;
    for (const Confinement::AccessTopic topic : std::as_const(topics)) {
        const QString kinds = QLocale().createSeparatedList(ways.value(topic).values());
        lines << tr("%1 (%2)", "what a permission opens, as in Cameras; what that consists of, as in devices").arg(TopicWords::title(topic), kinds);
    }
    return lines;
}

QString OpensSentences::line(int kind, const QStringList &what)
{
    const QString list = what.join(u"  "_s);
    switch (kind) {
    case Devices:
        return tr("Devices: %1", "what a permission opens; paths").arg(list);
    case Changed:
        return tr("Files to read and change: %1", "what a permission opens; paths").arg(list);
    case Read:
        return tr("Files to read: %1", "what a permission opens; paths").arg(list);
    case Sockets:
        return tr("Sockets of services: %1", "what a permission opens; paths").arg(list);
    case Network:
        return tr("Kinds of network: %1", "what a permission opens; names as inet").arg(list);
    case Bus:
        return tr("Services on D-Bus: %1", "what a permission opens; names").arg(list);
    case Rights:
        return tr("Rights of the system (capabilities): %1", "what a permission opens; names").arg(list);
    case Calls:
        return tr("System calls: %1", "what a permission opens; names").arg(list);
    case Mounts:
        return tr("Mounted for the app: %1", "what a permission opens; paths").arg(list);
    case Modules:
        return tr("Loaded into the kernel: %1", "what a permission opens; names").arg(list);
    case Programs:
        return tr("Other programs: %1", "what a permission lets an app do to them; names as ptrace").arg(list);
    default:
        break;
    }
    return tr("Except: %1", "what a permission does not open; paths").arg(list);
}

QStringList OpensSentences::lines(const QList<AccessItem> &items)
{
    QMap<int, QStringList> found;
    for (const AccessItem &item : items) {
        const bool isAct = item.kind == AccessItem::Kind::Ptrace || item.kind == AccessItem::Kind::Signal;
        const QByteArray act = item.kind == AccessItem::Kind::Ptrace ? "ptrace "_ba : "signal "_ba;
        const QString what = isolated(isAct ? act + item.what : item.what);
        QStringList &line = found[lineOf(item)];
        if (!line.contains(what)) {
            line << what;
        }
    }
    QStringList result;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        result << line(it.key(), *it);
    }
    return result;
}

QStringList OpensSentences::point(const InterfaceAccess &access, const QString &app)
{
    if (!access.known) {
        return {tr("Not known to this program.", "what a permission opens")};
    }
    if (access.soundServerDecides) {
        return {tr("Nothing that the kernel keeps shut: whether %1 may record is up to the sound server.").arg(app)};
    }
    if (access.snapdDecides) {
        return {tr("Nothing that the kernel keeps shut: snapd itself tells %1 more, or does more for it.").arg(app)};
    }
    if (access.opensNothing()) {
        return {tr("Nothing: no rule of the system changes.", "what a permission opens")};
    }
    QList<AccessItem> items = access.items;
    items.removeIf([](const AccessItem &item) {
        return item.flags.testFlag(AccessItem::Detail);
    });
    QStringList result = lines(items);
    if (result.isEmpty()) {
        result << tr("Nothing but what its attributes name.", "what a permission opens");
    }
    return result;
}

QStringList OpensSentences::changed(const Confinement::RuleDifference &difference)
{
    const auto list = [](const QList<QByteArray> &rules) {
        QStringList texts;
        const QList<QByteArray> told = rules.first(std::min(rules.size(), mostRules));
        for (const QByteArray &rule : told) {
            texts << isolated(rule);
        }
        if (rules.size() > mostRules) {
            texts << u"…"_s;
        }
        return texts.join(u"  "_s);
    };
    if (difference == Confinement::RuleDifference()) {
        return {tr("Nothing in the rules of the system.", "what was changed when a permission was switched")};
    }
    QStringList result;
    if (!difference.added.isEmpty()) {
        result << tr("Added: %1", "rules, when a permission was switched").arg(list(difference.added));
    }
    if (!difference.removed.isEmpty()) {
        result << tr("Removed: %1", "rules, when a permission was switched").arg(list(difference.removed));
    }
    return result;
}

QStringList OpensSentences::details(const InterfaceAccess &access)
{
    QList<AccessItem> items = access.items;
    items.removeIf([](const AccessItem &item) {
        return !item.flags.testFlag(AccessItem::Detail);
    });
    return lines(items);
}

}
