// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/changeresult.h"

#include "cli/console.h"
#include "cli/displaywidth.h"
#include "cli/inforcereport.h"
#include "cli/permissionnames.h"
#include "cli/texttable.h"
#include "permissions/interfacecatalog.h"
#include "ui/leasesentences.h"
#include "ui/protectionsentences.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

using Status = ChangeLine::Status;

namespace
{

/** "on", "off", or the slots where they say more; and until when. */
QString stateOf(const QList<Snapd::SlotRef> &slotRefs, bool withSlots, const QDateTime &end)
{
    if (end.isValid()) {
        return ChangeResult::tr("%1 until %2", "state of a permission: on, and a time").arg(stateOf(slotRefs, withSlots, {}), LeaseSentences::time(end));
    }
    if (slotRefs.isEmpty()) {
        return ChangeResult::tr("off", "state of a permission");
    }
    if (!withSlots) {
        return ChangeResult::tr("on", "state of a permission");
    }
    QStringList names;
    for (const Snapd::SlotRef &slot : slotRefs) {
        names << PermissionNames::slotName(slot);
    }
    return ChangeResult::tr("on (%1)", "state of a permission; the slots that serve it").arg(QLocale().createSeparatedList(names));
}

/** What is told of no app in particular stands in a policy under this name. */
QString appOf(const ChangeLine &line)
{
    return line.plug.snap.isEmpty() ? u"every_app"_s : line.plug.snap;
}

bool isWorthSlots(const ChangeLine &line)
{
    const bool movesOnly = !line.before.isEmpty() && !line.after.isEmpty() && line.before != line.after;
    return movesOnly || line.before.size() > 1 || line.after.size() > 1;
}

QString transition(const ChangeLine &line)
{
    const bool withSlots = isWorthSlots(line);
    const QString before = stateOf(line.before, withSlots, line.endBefore);
    const QString after = stateOf(line.after, withSlots, line.endAfter);
    return line.isSame() ? after : ChangeResult::tr("%1 → %2", "state of a permission before and after").arg(before, after);
}

}

QString ChangeResult::text(const Console &console) const
{
    TextTable table({
        {tr("App", "column of a table: the name of the snap"), false},
        {tr("Permission", "column of a table: the name of the plug"), false},
        {tr("State", "column of a table: on or off"), false},
        {tr("Result", "column of a table"), false},
    });
    QStringList explanations;
    for (const ChangeLine &line : m_lines) {
        QString result;
        TextTable::Paint paint;
        switch (line.status) {
        case Status::Unchanged:
            result = tr("as it was", "result of a command for one permission");
            paint = [&console](const QString &cell) {
                return console.dim(cell);
            };
            break;
        case Status::Changed:
            result = tr("changed", "result of a command for one permission");
            paint = [&console](const QString &cell) {
                return console.green(cell);
            };
            break;
        case Status::WouldChange:
            result = tr("would change", "result of a command for one permission");
            paint = [&console](const QString &cell) {
                return console.yellow(cell);
            };
            break;
        case Status::Failed:
            result = tr("failed", "result of a command for one permission");
            paint = [&console](const QString &cell) {
                return console.red(cell);
            };
            break;
        case Status::Skipped:
            result = tr("not done", "result of a command for one permission");
            paint = [&console](const QString &cell) {
                return console.yellow(cell);
            };
            break;
        }
        table.addRow({appOf(line), line.plug.plug, line.interface.isEmpty() ? QString() : transition(line), result}, {{}, {}, {}, paint});
        if (!line.message.isEmpty()) {
            const QString where = tr("%1, %2: %3", "app, permission, and what went wrong").arg(appOf(line), line.plug.plug, line.message);
            explanations << wrapped(harmless(where), console.traits().columns).join(u'\n');
            if (!line.detail.isEmpty()) {
                const QString said = line.isOfSnapd ? tr("snapd's own words: %1") : tr("In technical terms: %1");
                explanations << wrapped(harmless(said.arg(line.detail)), console.traits().columns).join(u'\n');
            }
        }
        if (!line.running.isEmpty()) {
            const QString where = tr("%1, %2: %3", "app, permission, and what went wrong").arg(line.plug.snap, line.plug.plug, line.running);
            explanations << wrapped(harmless(where), console.traits().columns).join(u'\n');
        }
    }
    if (table.isEmpty()) {
        return tr("There is nothing to do.");
    }
    QString text = table.text(console);
    if (!explanations.isEmpty()) {
        text += u"\n\n"_s + explanations.join(u'\n');
    }
    if (const QStringList paragraphs = InForceReport::text(m_inForce, m_system, console); !paragraphs.isEmpty()) {
        text += u"\n\n"_s + paragraphs.join(u'\n');
    }
    return m_lines.size() > 1 ? text + u"\n\n"_s + summary() : text;
}

QList<Permission> ChangeResult::onBeside(const Snapd::PlugRef &plug) const
{
    QList<Permission> on;
    const QList<Snapd::PlugRef> others = m_snapshot.plugsOf(plug.snap);
    for (const Snapd::PlugRef &other : others) {
        const Permission *permission = m_snapshot.state().permission(other);
        const auto line = std::ranges::find(m_lines, other, &ChangeLine::plug);
        const bool isOn = line != m_lines.end() && line->isTurned() ? !line->after.isEmpty() : permission && permission->isOn();
        if (permission && isOn && other != plug) {
            on.append(*permission);
        }
    }
    return on;
}

void ChangeResult::takeRunning(const QList<LeftOpen> &left)
{
    for (const LeftOpen &one : left) {
        const auto line = std::ranges::find_if(m_lines, [&one](const ChangeLine &candidate) {
            return candidate.plug == one.plug && candidate.isTurned();
        });
        if (line == m_lines.end() || one.isEmpty()) {
            continue;
        }
        line->running = ProtectionSentences::leftOpen(one, m_snapshot.title(one.plug.snap), InterfaceCatalog::words(one.interface).title);
        std::ranges::transform(one.programs, std::back_inserter(line->processes), &RunningProgram::pid);
        line->unseen = one.unseen + one.opaque;
    }
}

QString ChangeResult::summary() const
{
    QStringList parts;
    const auto add = [&](Status status, const QString &text) {
        if (count(status) > 0) {
            parts << text;
        }
    };
    add(Status::Changed, tr("%n changed", "permissions", count(Status::Changed)));
    add(Status::WouldChange, tr("%n would change", "permissions", count(Status::WouldChange)));
    add(Status::Unchanged, tr("%n as they were", "permissions", count(Status::Unchanged)));
    add(Status::Skipped, tr("%n not done", "permissions", count(Status::Skipped)));
    add(Status::Failed, tr("%n failed", "permissions", count(Status::Failed)));
    return parts.join(u", "_s) + u'.';
}

QString ChangeResult::difference(const Console &console) const
{
    QStringList lines;
    QString app;
    for (const ChangeLine &line : m_lines) {
        if (line.status != Status::WouldChange) {
            continue;
        }
        if (line.plug.snap != app) {
            app = line.plug.snap;
            lines << console.bold(app);
        }
        lines << console.red(u"- "_s + line.plug.plug + u": "_s + stateOf(line.before, isWorthSlots(line), line.endBefore))
              << console.green(u"+ "_s + line.plug.plug + u": "_s + stateOf(line.after, isWorthSlots(line), line.endAfter));
    }
    return lines.join(u'\n');
}

}
