// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/permissionnames.h"

#include "cli/displaywidth.h"
#include "permissions/changeverdict.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

namespace
{

constexpr int farthest = 2;
constexpr qsizetype longestCompared = 64;

/** Edits from one to the other (Levenshtein). */
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int substituted = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({substituted, diagonal + 1, row.at(j) + 1});
        }
    }
    return row.constLast();
}

QString quoted(const QString &word)
{
    return u'“' + harmless(word) + u'”';
}

QString listed(const QStringList &words)
{
    return QLocale().createSeparatedList(words);
}

}

PermissionNames::PermissionNames(const Snapshot &snapshot, bool plugNames)
    : m_snapshot(snapshot)
    , m_plugNames(plugNames)
{
}

QString PermissionNames::slotName(const Snapd::SlotRef &slot)
{
    return slot.snap + u':' + slot.slot;
}

QString PermissionNames::suggestion(const QString &wrong, const QStringList &known) const
{
    QStringList near;
    for (const QString &name : known) {
        const bool isBeginning = wrong.size() > 2 && name.startsWith(wrong);
        if (wrong.size() <= longestCompared && (isBeginning || distance(wrong, name) <= farthest) && !near.contains(name)) {
            near << name;
        }
    }
    near.sort();
    return near.isEmpty() || near.size() > 5 ? QString() : u' ' + tr("Did you mean %1?", "names of apps or permissions").arg(listed(near));
}

std::optional<Refusal> PermissionNames::checkApp(const QString &app) const
{
    if (!m_snapshot.state().snap(app)) {
        QStringList known;
        for (const Snapd::Snap &snap : m_snapshot.state().snaps) {
            known << snap.name;
        }
        return Refusal{ExitCode::NotFound, tr("No app %1 is installed.").arg(quoted(app)) + suggestion(app, known)};
    }
    return {};
}

std::optional<Refusal> PermissionNames::checkEnabled(const QString &app) const
{
    if (m_snapshot.state().snap(app)->isEnabled()) {
        return {};
    }
    return Refusal{ExitCode::NotFound, tr("%1 is disabled: snapd does not tell of its permissions until it is enabled.").arg(m_snapshot.titleAndName(app))};
}

std::variant<Snapd::PlugRef, Refusal> PermissionNames::permission(const QString &app, const QString &name) const
{
    if (std::optional<Refusal> refusal = checkApp(app)) {
        return *refusal;
    }
    const QList<Snapd::PlugRef> plugs = m_snapshot.plugsOf(app);
    QList<Snapd::PlugRef> found;
    QStringList known;
    for (const Snapd::PlugRef &plug : plugs) {
        const QString &interface = m_snapshot.state().permission(plug)->interface;
        if (plug.plug == name || (!m_plugNames && interface == name)) {
            found << plug;
        }
        known << plug.plug << (m_plugNames ? QString() : interface);
    }
    if (found.size() == 1) {
        return found.constFirst();
    }
    if (found.isEmpty()) {
        if (const std::optional<Refusal> refusal = checkEnabled(app)) {
            return *refusal;
        }
        return Refusal{ExitCode::NotFound,
            tr("%1 does not ask for a permission %2. Only its publisher can add one.").arg(m_snapshot.titleAndName(app), quoted(name))
                + suggestion(name, known)};
    }
    QStringList choices;
    for (const Snapd::PlugRef &plug : std::as_const(found)) {
        choices << plug.plug;
    }
    return Refusal{ExitCode::Usage,
        tr("%1 can be several permissions of %2: %3. Name one of them, with --plug.").arg(quoted(name), m_snapshot.titleAndName(app), listed(choices))};
}

std::variant<Snapd::SlotRef, Refusal> PermissionNames::slot(const Snapd::PlugRef &plug, const QString &name) const
{
    const qsizetype colon = name.indexOf(u':');
    const QString snap = name.first(colon);
    const Snapd::SlotRef wanted{snap.isEmpty() ? u"system"_s : snap, name.sliced(colon + 1)};
    QStringList choices;
    for (const SlotChoice &choice : m_snapshot.state().permission(plug)->choices) {
        if (isSameSlot(choice.slot, wanted)) {
            return choice.slot;
        }
        choices << slotName(choice.slot);
    }
    const QString text = tr("%1 is no slot that could serve %2.").arg(quoted(name), plug.plug);
    return Refusal{ExitCode::NotFound, choices.isEmpty() ? text : text + u' ' + tr("There is: %1.", "names of slots").arg(listed(choices))};
}

std::variant<QList<Snapd::PlugRef>, Refusal> PermissionNames::everyPlug(const QString &interface) const
{
    const QList<Snapd::PlugRef> plugs = m_snapshot.state().plugsByInterface.value(interface);
    if (!plugs.isEmpty()) {
        return plugs;
    }
    return Refusal{ExitCode::NotFound,
        tr("No enabled app asks for a permission with the interface %1.").arg(quoted(interface))
            + suggestion(interface, m_snapshot.state().plugsByInterface.keys())};
}

std::variant<PlugWish, Refusal> PermissionNames::wish(const Request &request, const Snapd::PlugRef &plug, const QString &slotWord) const
{
    const bool isAllow = request.command == Command::Allow;
    PlugWish wish{.plug = plug, .want = isAllow ? PlugWish::Want::On : PlugWish::Want::Off, .slotRefs = {}};
    if (!slotWord.isEmpty()) {
        const auto found = slot(plug, slotWord);
        if (const auto *refusal = std::get_if<Refusal>(&found)) {
            return *refusal;
        }
        wish.want = isAllow ? PlugWish::Want::Connect : PlugWish::Want::Disconnect;
        wish.slotRefs = {std::get<Snapd::SlotRef>(found)};
    }
    const bool isKept = wish.slotRefs.isEmpty() ? m_snapshot.untilOf(*m_snapshot.state().permission(plug)).has_value()
                                                : m_snapshot.isForAWhile(plug, wish.slotRefs.constFirst());
    if (isAllow && (request.minutes > 0 || isKept)) {
        wish.minutes = request.minutes;
    }
    return wish;
}

bool PermissionNames::isChoice(const Permission &permission, const PlugWish &wish)
{
    return wish.want == PlugWish::Want::On && !permission.isOn() && permission.choices.size() > 1;
}

std::variant<QList<PlugWish>, Refusal> PermissionNames::wishes(const Request &request) const
{
    QList<PlugWish> wishes;
    if (request.allApps) {
        const auto plugs = everyPlug(request.permissions.constFirst().name);
        if (const auto *refusal = std::get_if<Refusal>(&plugs)) {
            return *refusal;
        }
        for (const Snapd::PlugRef &plug : std::get<QList<Snapd::PlugRef>>(plugs)) {
            wishes << std::get<PlugWish>(wish(request, plug, {}));
        }
        return wishes;
    }
    const QString &app = request.apps.constFirst();
    if (const std::optional<Refusal> refusal = checkApp(app)) {
        return *refusal;
    }
    if (request.permissions.isEmpty()) {
        // Of no plugs at all it would be said that all is as wanted.
        if (const std::optional<Refusal> refusal = checkEnabled(app)) {
            return *refusal;
        }
        for (const auto all = m_snapshot.plugsOf(app); const Snapd::PlugRef &plug : all) {
            wishes << std::get<PlugWish>(wish(request, plug, {}));
        }
        return wishes;
    }
    for (const NamedPermission &named : request.permissions) {
        const auto plug = permission(app, named.name);
        if (const auto *refusal = std::get_if<Refusal>(&plug)) {
            return *refusal;
        }
        const auto one = wish(request, std::get<Snapd::PlugRef>(plug), named.slot);
        if (const auto *refusal = std::get_if<Refusal>(&one)) {
            return *refusal;
        }
        const PlugWish &wished = std::get<PlugWish>(one);
        // The same plug again, to another slot: one wish for both.
        const auto same = std::ranges::find(wishes, wished.plug, &PlugWish::plug);
        if (same == wishes.end()) {
            wishes << wished;
        } else if (same->want == wished.want) {
            same->minutes = same->minutes ? same->minutes : wished.minutes;
            for (const Snapd::SlotRef &slotRef : wished.slotRefs) {
                if (!same->slotRefs.contains(slotRef)) {
                    same->slotRefs << slotRef;
                }
            }
        } else {
            return Refusal{ExitCode::Usage, tr("%1 is named twice, with a slot and without.").arg(quoted(named.name))};
        }
    }
    // Which one of several is for a person to say, and better before anybody is asked for a password.
    for (PlugWish &wished : wishes) {
        const Permission &now = *m_snapshot.state().permission(wished.plug);
        if (!isChoice(now, wished)) {
            continue;
        }
        const Permission some = m_snapshot.offered(now);
        if (!some.obviousSlot().isEmpty()) {
            wished.want = PlugWish::Want::Connect;
            wished.slotRefs = {some.obviousSlot()};
            continue;
        }
        QStringList choices;
        for (const SlotChoice &choice : some.choices) {
            choices << slotName(choice.slot);
        }
        if (!choices.isEmpty()) {
            return Refusal{ExitCode::Usage,
                tr("%1 can be provided by several slots: %2. Name one of them behind the permission.").arg(quoted(wished.plug.plug), listed(choices))};
        }
    }
    return wishes;
}

}
