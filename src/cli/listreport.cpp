// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/listreport.h"

#include "cli/console.h"
#include "cli/displaywidth.h"
#include "cli/jsonwords.h"
#include "cli/texttable.h"
#include "ui/confinementsentences.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

QString ListReport::remark(const Snapd::Snap &snap)
{
    if (!snap.broken.isEmpty()) {
        return tr("Damaged", "snapd cannot read the snap");
    }
    if (!snap.isEnabled()) {
        return tr("Disabled", "a snap that is installed but switched off");
    }
    if (snap.confinement == "classic"_L1 && !snap.jailmode) {
        return tr("Not confined", "a snap with classic confinement");
    }
    return snap.devmode ? tr("Not confined (developer mode)", "a snap installed with devmode") : QString();
}

QList<Snapd::Snap> ListReport::listed(const Snapshot &snapshot, bool all)
{
    QList<Snapd::Snap> snaps;
    std::ranges::copy_if(snapshot.state().snaps, std::back_inserter(snaps), [&](const Snapd::Snap &snap) {
        const bool isApp = snap.isApp();
        return all || !snapshot.plugsOf(snap.name).isEmpty() || (isApp && !remark(snap).isEmpty());
    });
    return snaps;
}

QString ListReport::text(const Snapshot &snapshot, bool all, const Console &console)
{
    TextTable table({
        {tr("App", "column of a table: the name of the snap"), false},
        {tr("Title", "column of a table: what people call the app"), true},
        {tr("Allowed", "column of a table: how many permissions are on"), false},
        {tr("Remarks", "column of a table"), true},
    });
    const QList<Snapd::Snap> snaps = listed(snapshot, all);
    const auto warn = [&console](const QString &cell) {
        return console.yellow(cell);
    };
    for (const Snapd::Snap &snap : snaps) {
        const QList<Snapd::PlugRef> plugs = snapshot.plugsOf(snap.name);
        const auto allowed = std::ranges::count_if(plugs, [&](const Snapd::PlugRef &plug) {
            return snapshot.state().permission(plug)->isOn();
        });
        const QString count = plugs.isEmpty()
            ? QString()
            : tr("%1 of %2", "so many permissions of an app are on").arg(QLocale().toString(qlonglong(allowed)), QLocale().toString(qlonglong(plugs.size())));
        table.addRow({snap.name, harmless(snapshot.title(snap.name)), count, remark(snap)}, {{}, {}, {}, warn});
    }
    if (table.isEmpty()) {
        return tr("No app is installed that asks for permissions.");
    }
    // What holds for every app of this system is said once.
    const QString caveat = caveats(snapshot, {}, console);
    return caveat.isEmpty() ? table.text(console) : table.text(console) + u"\n\n"_s + caveat;
}

QString ListReport::caveats(const Snapshot &snapshot, const QString &app, const Console &console)
{
    Snapd::Snap any;
    any.status = u"active"_s;
    const Snapd::Snap *snap = snapshot.state().snap(app);
    const auto caveats = ConfinementSentences::caveats(snap ? *snap : any, snapshot.title(app), snapshot.system());
    QStringList blocks;
    for (const ConfinementSentences::Caveat &caveat : caveats) {
        blocks << console.yellow(wrapped(harmless(caveat.text), console.traits().columns).join(u'\n'));
    }
    return blocks.join(u"\n\n"_s);
}

QJsonObject ListReport::json(const Snapshot &snapshot, bool all)
{
    QJsonArray apps;
    for (const auto snaps = listed(snapshot, all); const Snapd::Snap &snap : snaps) {
        apps.append(JsonWords::app(snapshot, snap));
    }
    QJsonObject document = JsonWords::document("list"_L1);
    document.insert(u"system"_s, JsonWords::system(snapshot.system()));
    document.insert(u"apps"_s, apps);
    return document;
}

}
