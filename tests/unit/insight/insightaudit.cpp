// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/systemprobe.h"
#include "permissions/accesstable.h"
#include "permissions/declarations/connectionpolicy.h"
#include "permissions/declarations/lastresorttable.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "snapd/httpclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Snapperms;

/**
 * What this program makes of the snapd that runs here, as JSON, for a test that lays it beside what that snapd does. Not installed. Reads only:
 *   interfaces  every interface of snapd: does the table of access know it, what does the table of last resort say, what does the base declaration say
 *   plugs       every plug: whether snapd would connect it by itself, reckoned without looking at what is connected; and what is connected
 */
namespace
{

QString word(Match match)
{
    return match == Match::Yes ? u"yes"_s : match == Match::No ? u"no"_s : u"unknown"_s;
}

QString word(LastResortTable::Entry entry)
{
    switch (entry) {
    case LastResortTable::Entry::AutoConnects:
        return u"yes"_s;
    case LastResortTable::Entry::StaysOff:
        return u"no"_s;
    case LastResortTable::Entry::Depends:
        return u"depends"_s;
    case LastResortTable::Entry::Absent:
        break;
    }
    return u"absent"_s;
}

QString word(PermissionDefault::DefaultOn on)
{
    return on == PermissionDefault::DefaultOn::Yes ? u"yes"_s : on == PermissionDefault::DefaultOn::No ? u"no"_s : u"unknown"_s;
}

/** An app from a file, and the system: what the table of last resort speaks of. */
PolicyParty party(const QString &snap, const QString &type, const QString &name)
{
    PolicyParty party;
    party.snap = snap;
    party.snapType = type;
    party.state = DeclarationState::Unasserted;
    party.name = name;
    return party;
}

QJsonObject interfaces(const QList<Snapd::InterfaceInfo> &infos, const ConnectionPolicy &policy)
{
    QJsonObject all;
    for (const Snapd::InterfaceInfo &info : infos) {
        const PolicyAnswer base = policy.autoConnection(info.name, party(u"app"_s, u"app"_s, info.name), party(u"snapd"_s, u"snapd"_s, info.name));
        all.insert(info.name,
            QJsonObject{{u"accessTable"_s, AccessTable::contains(info.name)},
                {u"lastResort"_s, word(LastResortTable::entry(info.name))},
                {u"base"_s, word(base.allowed)}});
    }
    return all;
}

/** The permission as it was before anything was connected. */
Permission untouched(Permission permission)
{
    for (SlotChoice &choice : permission.choices) {
        choice.connected = choice.manual = choice.gadget = choice.undesired = false;
    }
    return permission;
}

QJsonArray plugs(const PermissionStore &store, const PermissionInsight &insight, const Defaults &defaults)
{
    QJsonArray all;
    const QList<Snapd::Snap> &snaps = store.snaps();
    for (const Snapd::Snap &snap : snaps) {
        const QList<Snapd::PlugRef> refs = store.plugsOf(snap.name);
        for (const Snapd::PlugRef &ref : refs) {
            const Permission permission = *store.permission(ref);
            const PermissionDefault bare = defaults.of(untouched(permission));
            QJsonArray automatic;
            QJsonArray manual;
            for (const SlotChoice &choice : permission.choices) {
                if (choice.connected) {
                    (choice.manual ? manual : automatic).append(QString(choice.slot.snap + u':' + choice.slot.slot));
                }
            }
            QJsonArray expected;
            for (const Snapd::SlotRef &slot : bare.defaultSlots) {
                expected.append(QString(slot.snap + u':' + slot.slot));
            }
            all.append(QJsonObject{{u"plug"_s, QString(ref.snap + u':' + ref.plug)},
                {u"interface"_s, permission.interface},
                {u"choices"_s, permission.choices.size()},
                {u"default"_s, word(bare.defaultOn)},
                {u"reason"_s, int(bare.reason)},
                {u"expected"_s, expected},
                {u"automatic"_s, automatic},
                {u"manual"_s, manual},
                {u"state"_s, int(insight.defaultOf(ref).state)},
                {u"changed"_s, insight.isChanged(ref)}});
        }
    }
    return all;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Snapd::HttpClient client;
    PermissionStore store(&client);
    Confinement::SystemProbe probe;
    PermissionInsight insight(&client, &store, &probe);

    QList<Snapd::InterfaceInfo> infos;
    DeclarationReader reader(&client);
    QObject::connect(&reader, &DeclarationReader::baseChanged, &application, [&] {
        PolicyMachine machine = PolicyMachine::fromSystemInfo(store.systemInfo());
        const MachineFacts &facts = insight.machine();
        machine.osVariantId = facts.osVariantId;
        machine.hostHasCups = facts.hostHasCups;
        const ConnectionPolicy policy(reader.book().base(), machine);
        const Defaults defaults(reader.book(), machine, store.snaps());
        const QJsonObject result{{u"version"_s, store.systemInfo().version},
            {u"interfaces"_s, interfaces(infos, policy)},
            {u"plugs"_s, plugs(store, insight, defaults)},
            {u"machine"_s,
                QJsonObject{{u"soundServer"_s, int(facts.soundServer)},
                    {u"displayServer"_s, int(facts.displayServer)},
                    {u"osVariantId"_s, facts.osVariantId ? QJsonValue(*facts.osVariantId) : QJsonValue()},
                    {u"hostHasCups"_s, facts.hostHasCups ? QJsonValue(*facts.hostHasCups) : QJsonValue()}}}};
        std::fputs(QJsonDocument(result).toJson().constData(), stdout);
        QCoreApplication::exit(reader.book().base().isValid() ? 0 : 1);
    });
    QObject::connect(&store, &PermissionStore::stateLoaded, &application, [&] {
        client.interfaces(&application, [&](const Snapd::Result<QList<Snapd::InterfaceInfo>> &answer) {
            infos = answer ? answer.value() : QList<Snapd::InterfaceInfo>();
            // Long enough for the probe, which nothing else tells the end of.
            QTimer::singleShot(500, &reader, &DeclarationReader::readBase);
        });
    });
    QTimer::singleShot(60'000, &application, [] {
        std::fputs("snapd did not answer within a minute\n", stderr);
        QCoreApplication::exit(2);
    });
    store.start();
    return QCoreApplication::exec();
}
