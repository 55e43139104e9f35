// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/showreport.h"

#include "cli/console.h"
#include "cli/displaywidth.h"
#include "cli/jsonwords.h"
#include "cli/listreport.h"
#include "cli/permissionnames.h"
#include "cli/texttable.h"
#include "ui/accesssentences.h"
#include "ui/confinementsentences.h"
#include "ui/defaultsentences.h"
#include "ui/leasesentences.h"
#include "ui/titleorder.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

ShowReport::ShowReport(const Snapshot &snapshot, const Console &console)
    : m_snapshot(snapshot)
    , m_console(console)
{
}

QString ShowReport::state(const Permission &permission)
{
    if (permission.isUnavailable()) {
        return tr("–", "state of a permission that nothing on this system provides");
    }
    return permission.isOn() ? tr("on", "state of a permission") : tr("off", "state of a permission");
}

QString ShowReport::paintedState(const Permission &permission, const QString &cell) const
{
    return permission.isOn() ? m_console.green(cell) : m_console.dim(cell);
}

/** A few words each: how it stands compared with the default, who provides it, and whether off means off. */
QString ShowReport::remarks(const PermissionLine &entry) const
{
    QStringList said;
    const Permission &permission = entry.permission;
    const std::optional<Privileged::AllowedUntil> until = m_snapshot.untilOf(permission);
    if (const QString mark = until ? LeaseSentences::mark(*until) : DefaultSentences::mark(m_snapshot.defaultOf(permission)); !mark.isEmpty()) {
        said << mark;
    }
    QStringList providers;
    for (const auto slots = permission.connectedSlots(); const Snapd::SlotRef &slot : slots) {
        if (!Snapd::isSystemSnap(slot.snap)) {
            providers << PermissionNames::slotName(slot);
        }
    }
    if (!providers.isEmpty()) {
        said << tr("from %1", "slots that provide a permission").arg(QLocale().createSeparatedList(providers));
    }
    if (!permission.isOn()) {
        if (AccessSentences::note(m_snapshot.accessOf(permission), entry.title).serious) {
            said << tr("still within reach", "what the app can reach although the permission is off");
        }
    }
    return said.join(u"; "_s);
}

QString ShowReport::caveats(const QString &name) const
{
    QString text;
    const Snapd::Snap *snap = m_snapshot.state().snap(name);
    if (snap) {
        for (const auto all = ConfinementSentences::caveats(*snap, m_snapshot.title(name), m_snapshot.system());
            const ConfinementSentences::Caveat &caveat : all) {
            text += m_console.yellow(wrapped(harmless(caveat.text), m_console.traits().columns).join(u'\n')) + u'\n';
        }
    }
    return text;
}

QString ShowReport::app(const QString &snap) const
{
    QString text = m_console.bold(harmless(m_snapshot.titleAndName(snap))) + u'\n' + caveats(snap);
    const QList<PermissionLine> entries = m_snapshot.entriesOf(snap);
    if (entries.isEmpty()) {
        return m_snapshot.state().snap(snap)->isEnabled() ? text + tr("It asks for no permissions.") : text.trimmed();
    }
    TextTable table({
        {tr("Permission", "column of a table: the name of the plug"), false},
        {tr("State", "column of a table: on or off"), false},
        {tr("What it is", "column of a table: the permission in words"), true},
        {tr("Remarks", "column of a table"), true},
    });
    std::optional<PermissionGroup> group;
    for (const PermissionLine &entry : entries) {
        if (group != entry.group) {
            group = entry.group;
            table.addHeading(InterfaceCatalog::groupTitle(entry.group));
        }
        const auto paint = [this, permission = entry.permission](const QString &cell) {
            return paintedState(permission, cell);
        };
        table.addRow({entry.permission.id.plug, state(entry.permission), harmless(entry.heading()), harmless(remarks(entry))}, {{}, paint});
    }
    return text + u'\n' + table.text(m_console);
}

/** The apps that have no switch for it and reach it all the same, in a table of their own for each of what is known and what is not. */
QString ShowReport::waysAround(const QString &interface) const
{
    QString text;
    const QList<OtherWay> ways = m_snapshot.waysAround(interface);
    for (const bool isKnown : {true, false}) {
        TextTable table({
            {tr("App", "column of a table: the name of the snap"), false},
            {tr("Title", "column of a table: what people call the app"), true},
            {tr("How", "column of a table: by what an app reaches something"), true},
        });
        for (const OtherWay &way : ways) {
            if (way.isKnown == isKnown) {
                table.addRow({way.snap, harmless(way.title), harmless(way.text)}, {});
            }
        }
        if (!table.isEmpty()) {
            const QString heading = isKnown ? tr("Without this permission, but can reach it in another way:", "heading above a table of apps")
                                            : tr("Without this permission, and not known whether they can reach it:", "heading above a table of apps");
            text += u"\n\n"_s + m_console.bold(heading) + u'\n' + table.text(m_console);
        }
    }
    return text;
}

QString ShowReport::interface(const QString &interface) const
{
    const InterfaceWords words = InterfaceCatalog::words(interface);
    QString text = m_console.bold(tr("%1 (%2)", "title and name of a permission").arg(words.title, interface)) + u'\n'
        + wrapped(words.explanation, m_console.traits().columns).join(u'\n') + u'\n';
    TextTable table({
        {tr("App", "column of a table: the name of the snap"), false},
        {tr("Permission", "column of a table: the name of the plug"), false},
        {tr("State", "column of a table: on or off"), false},
        {tr("Title", "column of a table: what people call the app"), true},
        {tr("Remarks", "column of a table"), true},
    });
    QList<PermissionLine> entries;
    for (const auto plugs = m_snapshot.state().plugsByInterface.value(interface); const Snapd::PlugRef &plug : plugs) {
        entries << m_snapshot.entry(*m_snapshot.state().permission(plug));
    }
    std::ranges::sort(entries, [](const PermissionLine &a, const PermissionLine &b) {
        const int order = compareTitles(a.app, b.app);
        return order != 0 ? order < 0 : a.permission.id < b.permission.id;
    });
    for (const PermissionLine &entry : std::as_const(entries)) {
        const auto paint = [this, permission = entry.permission](const QString &cell) {
            return paintedState(permission, cell);
        };
        // The report of one app says it above its table.
        const Snapd::Snap *snap = m_snapshot.state().snap(entry.permission.id.snap);
        QStringList said{snap ? ListReport::remark(*snap) : QString(), remarks(entry)};
        said.removeAll(QString());
        table.addRow(
            {entry.permission.id.snap, entry.permission.id.plug, state(entry.permission), harmless(entry.app), harmless(said.join(u"; "_s))}, {{}, {}, paint});
    }
    const QString ofAll = ListReport::caveats(m_snapshot, {}, m_console);
    const QString switches = table.isEmpty() ? tr("No app that is enabled asks for this permission.") : table.text(m_console);
    return text + u'\n' + switches + waysAround(interface) + (ofAll.isEmpty() ? QString() : u"\n\n"_s + ofAll);
}

QString ShowReport::field(const QString &title, const QString &text) const
{
    if (text.isEmpty()) {
        return {};
    }
    constexpr int margin = 4;
    const int columns = m_console.traits().columns;
    QString block = m_console.bold(title);
    for (const auto paragraphs = text.split(u'\n'); const QString &paragraph : paragraphs) {
        for (const auto lines = wrapped(harmless(paragraph), columns > 0 ? columns - margin : 0); const QString &line : lines) {
            block += u'\n' + QString(margin, u' ') + line;
        }
    }
    return block + u'\n';
}

QString ShowReport::permission(const Snapd::PlugRef &plug) const
{
    const Permission &permission = *m_snapshot.state().permission(plug);
    const PermissionLine entry = m_snapshot.entry(permission);
    const PermissionDefault standing = m_snapshot.defaultOf(permission);
    const QString app = m_snapshot.title(plug.snap);

    QStringList providers;
    for (const SlotChoice &choice : permission.choices) {
        providers << tr("%1: %2", "a slot, and whether it is connected")
                         .arg(PermissionNames::slotName(choice.slot), choice.connected ? tr("connected", "a slot") : tr("not connected", "a slot"));
    }
    QStringList stillOpen;
    if (!permission.isOn()) {
        stillOpen << AccessSentences::note(m_snapshot.accessOf(permission), entry.title).text;
        stillOpen << AccessSentences::details(m_snapshot.accessOf(permission), app);
        stillOpen.removeAll(QString());
    }
    QString text = m_console.bold(tr("%1: %2", "title of an app, and of a permission").arg(harmless(app), harmless(entry.heading()))) + u'\n'
        + caveats(plug.snap) + u'\n';
    const std::optional<Privileged::AllowedUntil> until = m_snapshot.untilOf(permission);
    text += field(tr("State:"), state(permission) + u'\n' + (until ? LeaseSentences::mark(*until) + u'.' : DefaultSentences::state(standing)));
    text += field(tr("What it is:"), entry.explanation + (entry.hint.isEmpty() ? QString() : u'\n' + entry.hint));
    text += field(tr("Updates:"), until ? QString() : DefaultSentences::update(standing, app));
    text += field(tr("By default:"), DefaultSentences::defaultOn(standing.defaultOn) + u'\n' + DefaultSentences::reason(standing.reason, app));
    text += field(tr("Still within reach:"), stillOpen.join(u'\n'));
    text += field(tr("Provided by:"), providers.isEmpty() ? tr("Nothing on this system") : providers.join(u'\n'));
    text += field(
        tr("Programs:"), permission.apps.isEmpty() ? tr("None; only scripts that snapd runs for the snap") : QLocale().createSeparatedList(permission.apps));
    text += field(tr("Interface:"), permission.interface);
    return text.trimmed();
}

QJsonObject ShowReport::appJson(const Snapshot &snapshot, const QString &snap)
{
    QJsonArray permissions;
    for (const auto entries = snapshot.entriesOf(snap); const PermissionLine &entry : entries) {
        permissions.append(JsonWords::permission(snapshot, entry.permission));
    }
    QJsonObject document = JsonWords::document("app"_L1);
    document.insert(u"system"_s, JsonWords::system(snapshot.system()));
    document.insert(u"app"_s, JsonWords::app(snapshot, *snapshot.state().snap(snap)));
    document.insert(u"permissions"_s, permissions);
    return document;
}

QJsonObject ShowReport::interfaceJson(const Snapshot &snapshot, const QString &interface)
{
    QJsonArray permissions;
    for (const auto plugs = snapshot.state().plugsByInterface.value(interface); const Snapd::PlugRef &plug : plugs) {
        permissions.append(JsonWords::permission(snapshot, *snapshot.state().permission(plug)));
    }
    QJsonArray others;
    for (const auto ways = snapshot.waysAround(interface); const OtherWay &way : ways) {
        others.append(JsonWords::otherWay(snapshot, way));
    }
    QJsonObject document = JsonWords::document("interface"_L1);
    document.insert(u"system"_s, JsonWords::system(snapshot.system()));
    document.insert(u"interface"_s, interface);
    document.insert(u"title"_s, InterfaceCatalog::words(interface).title);
    document.insert(u"permissions"_s, permissions);
    document.insert(u"others"_s, others);
    return document;
}

QJsonObject ShowReport::permissionJson(const Snapshot &snapshot, const Snapd::PlugRef &plug)
{
    QJsonObject document = JsonWords::document("permission"_L1);
    document.insert(u"system"_s, JsonWords::system(snapshot.system()));
    document.insert(u"permission"_s, JsonWords::permission(snapshot, *snapshot.state().permission(plug)));
    return document;
}

}
