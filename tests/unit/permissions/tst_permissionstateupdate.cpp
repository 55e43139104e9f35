// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/permissionstate.h"
#include "snapdobjects.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;

namespace
{

QList<Snapd::Snap> allSnaps()
{
    return {snap(u"app"_s), snap(u"other"_s), snap(u"snapd"_s)};
}

/** Two apps with plugs, some of the same interface, and more than one slot for them. */
Snapd::Connections machine()
{
    Snapd::Connections connections;
    for (const QString &app : {u"app"_s, u"other"_s}) {
        for (int i = 0; i < 6; ++i) {
            const QString interface = i < 4 ? u"i%1"_s.arg(i) : u"content"_s;
            connections.plugs.append(plug(app, u"p%1"_s.arg(i), interface, {{u"content"_s, i == 5 ? u"tag"_s : QString()}}));
        }
        connections.slotList.append(slot(app, u"p4"_s, u"content"_s));
        connections.slotList.append(slot(app, u"i0"_s, u"i0"_s));
    }
    for (int i = 0; i < 3; ++i) {
        connections.slotList.append(slot(u"snapd"_s, u"i%1"_s.arg(i), u"i%1"_s.arg(i)));
    }
    connections.slotList.append(slot(u"snapd"_s, u"c"_s, u"content"_s, {{u"content"_s, u"tag"_s}}));
    return connections;
}

/** Something else that snapd may say: mostly of a connection, now and then of something that others hang on. */
void edit(QList<Snapd::Snap> &snaps, Snapd::Connections &connections, QRandomGenerator &random)
{
    const auto in = [&random](const auto &list) {
        return random.bounded(qMax<qsizetype>(list.size(), 1));
    };
    if (connections.plugs.isEmpty() || connections.slotList.isEmpty()) {
        connections = machine();
    }
    QList<Snapd::Connection> &records = random.bounded(3) == 0 ? connections.undesired : connections.established;
    Snapd::Plug &plug = connections.plugs[in(connections.plugs)];
    Snapd::Slot &slot = connections.slotList[in(connections.slotList)];
    switch (random.bounded(24)) {
    case 0:
        plug.label = QString::number(random.bounded(9));
        break;
    case 1:
        slot.attrs.insert(u"x"_s, random.bounded(9));
        break;
    case 2:
        connections.plugs.removeAt(in(connections.plugs));
        break;
    case 3:
        connections.slotList.removeAt(in(connections.slotList));
        break;
    case 4:
        std::ranges::reverse(records);
        break;
    case 5:
        snaps[in(snaps)].version = QString::number(random.bounded(9));
        break;
    case 6:
        snaps = snaps.size() < 3 ? allSnaps() : snaps.mid(1);
        break;
    case 7:
        records.append(connection(plug.ref, {u"gone"_s, u"s"_s}, plug.interface));
        break;
    case 8:
        connections.plugs.append(Snapd::Plug(plug));
        break;
    default:
        if (!records.isEmpty() && random.bounded(2) == 0) {
            records.removeAt(in(records));
        } else {
            records.insert(random.bounded(records.size() + 1), connection(plug.ref, slot.ref, plug.interface, random.bounded(2) == 0));
            slot.connections.append(plug.ref);
        }
        break;
    }
}

}

class TestPermissionStateUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updatingIsTheSameAsBuilding_data();
    void updatingIsTheSameAsBuilding();
    void onlyWhatIsTouchedIsReckonedAnew();
};

void TestPermissionStateUpdate::updatingIsTheSameAsBuilding_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestPermissionStateUpdate::updatingIsTheSameAsBuilding()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QList<Snapd::Snap> snaps = allSnaps();
    Snapd::Connections connections = machine();
    PermissionState state = PermissionState::build(snaps, connections);
    for (int round = 0; round < 200; ++round) {
        for (int edits = random.bounded(4); edits > 0; --edits) {
            edit(snaps, connections, random);
        }
        const PermissionState before = state;
        const PermissionState truth = PermissionState::build(snaps, connections);
        const StateDifference expected = StateDifference::between(before, truth);
        const StateDifference difference = state.update(snaps, connections);
        QCOMPARE(state.snaps, truth.snaps);
        QVERIFY(state.connections == truth.connections);
        QVERIFY(state.permissions == truth.permissions);
        QCOMPARE(state.snapIndex, truth.snapIndex);
        QCOMPARE(state.permissionIndex, truth.permissionIndex);
        QCOMPARE(state.plugsBySnap, truth.plugsBySnap);
        QCOMPARE(state.plugsByInterface, truth.plugsByInterface);
        QCOMPARE(state.slotsBySnap, truth.slotsBySnap);
        QCOMPARE(difference.snapsAdded, expected.snapsAdded);
        QCOMPARE(difference.snapsRemoved, expected.snapsRemoved);
        QCOMPARE(difference.snapsChanged, expected.snapsChanged);
        QCOMPARE(difference.permissionsAdded, expected.permissionsAdded);
        QCOMPARE(difference.permissionsRemoved, expected.permissionsRemoved);
        QCOMPARE(difference.permissionsChanged, expected.permissionsChanged);
        QCOMPARE(difference.slotsChanged, expected.slotsChanged);
    }
}

void TestPermissionStateUpdate::onlyWhatIsTouchedIsReckonedAnew()
{
    const QList<Snapd::Snap> snaps = allSnaps();
    const Snapd::Connections before = machine();
    Snapd::Connections after = before;
    after.established.append(connection(after.plugs.at(1).ref, {u"snapd"_s, u"i1"_s}, u"i1"_s));
    PermissionState state = PermissionState::build(snaps, before);
    const SlotChoice *untouched = state.permissions.at(0).choices.constData();
    const SlotChoice *touched = state.permissions.at(1).choices.constData();
    QCOMPARE(state.update(snaps, after).permissionsChanged, QList{after.plugs.at(1).ref});
    QCOMPARE(state.permissions.at(0).choices.constData(), untouched);
    QVERIFY(state.permissions.at(1).choices.constData() != touched);
    QVERIFY(state.permissions.at(1).isOn());
}

QTEST_APPLESS_MAIN(TestPermissionStateUpdate)

#include "tst_permissionstateupdate.moc"
