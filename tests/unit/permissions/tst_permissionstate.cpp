// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/permissionstate.h"
#include "snapdobjects.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;

namespace
{

QStringList names(const QList<SlotChoice> &choices)
{
    QStringList names;
    for (const SlotChoice &choice : choices) {
        names.append(choice.slot.snap + u':' + choice.slot.slot);
    }
    return names;
}

}

class TestPermissionState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemSlotComesFirst();
    void contentNeedsTheSameTag();
    void recordsBecomeFlags();
    void connectionToAnUnlistedSlotIsShown();
    void recordOfAVanishedSlotIsNot();
    void plugsOfUnknownSnapsAreLeftOut();
    void plugsWithTheSameCandidatesShareThem();
    void obviousSlot_data();
    void obviousSlot();
    void differenceIsPrecise();
    void looksUpByIndex();
};

void TestPermissionState::systemSlotComesFirst()
{
    Snapd::Connections connections;
    connections.plugs = {plug(u"app"_s, u"p"_s, u"serial-port"_s)};
    connections.slotList = {slot(u"alpha"_s, u"z"_s, u"serial-port"_s),
        slot(u"alpha"_s, u"b"_s, u"serial-port"_s),
        slot(u"snapd"_s, u"tty1"_s, u"serial-port"_s),
        slot(u"app"_s, u"own"_s, u"serial-port"_s),
        slot(u"snapd"_s, u"camera"_s, u"camera"_s)};
    const auto state = PermissionState::build({snap(u"app"_s)}, connections);
    QCOMPARE(names(state.permissions.at(0).choices), (QStringList{u"snapd:tty1"_s, u"alpha:b"_s, u"alpha:z"_s, u"app:own"_s}));
    QVERIFY(!state.permissions.at(0).isOn());
    QVERIFY(!state.permissions.at(0).isUnavailable());
}

void TestPermissionState::contentNeedsTheSameTag()
{
    Snapd::Connections connections;
    connections.plugs = {plug(u"app"_s, u"gtk-3-themes"_s, u"content"_s),
        plug(u"app"_s, u"icons"_s, u"content"_s, {{u"content"_s, u"icon-themes"_s}}),
        plug(u"app"_s, u"nobody"_s, u"content"_s)};
    connections.slotList = {slot(u"a"_s, u"gtk-3-themes"_s, u"content"_s),
        slot(u"b"_s, u"other"_s, u"content"_s, {{u"content"_s, u"gtk-3-themes"_s}}),
        slot(u"c"_s, u"icon-themes"_s, u"content"_s),
        slot(u"d"_s, u"gtk-3-themes"_s, u"content"_s, {{u"content"_s, u"something"_s}})};
    const auto state = PermissionState::build({snap(u"app"_s)}, connections);
    QCOMPARE(names(state.permissions.at(0).choices), (QStringList{u"a:gtk-3-themes"_s, u"b:other"_s}));
    QCOMPARE(names(state.permissions.at(1).choices), QStringList{u"c:icon-themes"_s});
    QVERIFY(state.permissions.at(2).isUnavailable());
}

void TestPermissionState::recordsBecomeFlags()
{
    const Snapd::PlugRef themes{u"app"_s, u"themes"_s};
    Snapd::Connections connections;
    connections.plugs = {plug(themes.snap, themes.plug, u"content"_s)};
    connections.slotList = {slot(u"a"_s, u"themes"_s, u"content"_s), slot(u"b"_s, u"themes"_s, u"content"_s), slot(u"c"_s, u"themes"_s, u"content"_s)};
    connections.slotList[0].label = u"A"_s;
    connections.established = {connection(themes, {u"a"_s, u"themes"_s}, u"content"_s, true), connection(themes, {u"b"_s, u"themes"_s}, u"content"_s)};
    connections.established[1].gadget = true;
    connections.undesired = {connection(themes, {u"c"_s, u"themes"_s}, u"content"_s, true)};
    const auto permission = PermissionState::build({snap(u"app"_s)}, connections).permissions.at(0);

    QVERIFY(permission.isOn());
    QCOMPARE(permission.connectedSlots(), (QList<Snapd::SlotRef>{{u"a"_s, u"themes"_s}, {u"b"_s, u"themes"_s}}));
    const SlotChoice &a = permission.choices.at(0);
    const SlotChoice &b = permission.choices.at(1);
    const SlotChoice &c = permission.choices.at(2);
    QVERIFY(a.connected && a.manual && !a.gadget && !a.undesired);
    QCOMPARE(a.label, u"A"_s);
    QVERIFY(b.connected && !b.manual && b.gadget && !b.undesired);
    QVERIFY(!c.connected && !c.manual && c.undesired);
}

void TestPermissionState::connectionToAnUnlistedSlotIsShown()
{
    const Snapd::PlugRef camera{u"app"_s, u"camera"_s};
    Snapd::Connections connections;
    connections.plugs = {plug(camera.snap, camera.plug, u"camera"_s)};
    connections.slotList = {slot(u"z"_s, u"camera"_s, u"camera"_s)};
    connections.established = {connection(camera, {u"hidden"_s, u"camera"_s}, u"camera"_s)};
    connections.established[0].slotAttrs = {{u"k"_s, u"v"_s}};
    const auto permission = PermissionState::build({snap(u"app"_s)}, connections).permissions.at(0);
    QVERIFY(permission.isOn());
    QCOMPARE(names(permission.choices), (QStringList{u"hidden:camera"_s, u"z:camera"_s}));
    QCOMPARE(permission.choices.at(0).attrs, connections.established[0].slotAttrs);
}

void TestPermissionState::recordOfAVanishedSlotIsNot()
{
    const Snapd::PlugRef camera{u"app"_s, u"camera"_s};
    Snapd::Connections connections;
    connections.plugs = {plug(camera.snap, camera.plug, u"camera"_s)};
    connections.undesired = {connection(camera, {u"gone"_s, u"camera"_s}, u"camera"_s)};
    QVERIFY(PermissionState::build({snap(u"app"_s)}, connections).permissions.at(0).isUnavailable());
}

void TestPermissionState::plugsOfUnknownSnapsAreLeftOut()
{
    Snapd::Connections connections;
    connections.plugs = {plug(u"new"_s, u"camera"_s, u"camera"_s), plug(u"app"_s, u"camera"_s, u"camera"_s)};
    const auto state = PermissionState::build({snap(u"app"_s)}, connections);
    QCOMPARE(state.permissions.size(), 1);
    QVERIFY(!state.permission({u"new"_s, u"camera"_s}));
    QCOMPARE(state.connections, connections);
}

void TestPermissionState::plugsWithTheSameCandidatesShareThem()
{
    // With a thousand snaps that each offer and use the same interface, lists of their own would take space for a million entries.
    Snapd::Connections connections;
    QList<Snapd::Snap> snaps;
    for (int i = 0; i < 50; ++i) {
        const QString name = u"snap%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        snaps.append(snap(name));
        connections.plugs.append(plug(name, u"p"_s, u"mpris"_s));
        connections.slotList.append(slot(name, u"s"_s, u"mpris"_s));
    }
    connections.established = {connection({u"snap0001"_s, u"p"_s}, {u"snap0002"_s, u"s"_s}, u"mpris"_s)};
    const auto state = PermissionState::build(snaps, connections);
    QCOMPARE(state.permissions.at(7).choices.size(), 50);
    QVERIFY(state.permissions.at(7).choices.isSharedWith(state.permissions.at(8).choices));
    QVERIFY(!state.permissions.at(1).choices.isSharedWith(state.permissions.at(8).choices));
    QVERIFY(state.permissions.at(1).isOn());
    QVERIFY(!state.permissions.at(8).isOn());
}

void TestPermissionState::obviousSlot_data()
{
    QTest::addColumn<QStringList>("slotNames");
    QTest::addColumn<QStringList>("undesired");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QStringList{} << QStringList{} << u":"_s;
    QTest::newRow("only one") << QStringList{u"a:x"_s} << QStringList{} << u"a:x"_s;
    QTest::newRow("system") << QStringList{u"a:x"_s, u"snapd:camera"_s} << QStringList{} << u"snapd:camera"_s;
    QTest::newRow("system, old host") << QStringList{u"a:x"_s, u"core:camera"_s} << QStringList{} << u"core:camera"_s;
    QTest::newRow("system, hot-plugged beside it") << QStringList{u"snapd:camera"_s, u"snapd:usb1"_s} << QStringList{} << u"snapd:camera"_s;
    QTest::newRow("system, two of a kind") << QStringList{u"snapd:usb1"_s, u"snapd:usb2"_s} << QStringList{} << u":"_s;
    QTest::newRow("turned off") << QStringList{u"a:x"_s, u"b:x"_s, u"snapd:camera"_s} << QStringList{u"b:x"_s} << u"b:x"_s;
    QTest::newRow("two turned off") << QStringList{u"a:x"_s, u"b:x"_s} << QStringList{u"a:x"_s, u"b:x"_s} << u":"_s;
    QTest::newRow("two to choose from") << QStringList{u"a:x"_s, u"b:x"_s} << QStringList{} << u":"_s;
}

void TestPermissionState::obviousSlot()
{
    QFETCH(QStringList, slotNames);
    QFETCH(QStringList, undesired);
    QFETCH(QString, expected);
    Permission permission;
    permission.interface = u"camera"_s;
    for (const QString &name : slotNames) {
        SlotChoice choice;
        choice.slot = {name.section(u':', 0, 0), name.section(u':', 1)};
        choice.undesired = undesired.contains(name);
        permission.choices.append(choice);
    }
    const Snapd::SlotRef obvious = permission.obviousSlot();
    QCOMPARE(obvious.snap + u':' + obvious.slot, expected);
}

void TestPermissionState::differenceIsPrecise()
{
    const Snapd::PlugRef a{u"app"_s, u"a"_s};
    const Snapd::PlugRef b{u"app"_s, u"b"_s};
    const Snapd::PlugRef gone{u"old"_s, u"a"_s};
    const Snapd::PlugRef fresh{u"new"_s, u"a"_s};
    const QString camera = u"camera"_s;

    Snapd::Connections before;
    before.plugs = {plug(a.snap, a.plug, camera), plug(b.snap, b.plug, camera), plug(gone.snap, gone.plug, camera)};
    before.slotList = {slot(u"snapd"_s, camera, camera), slot(u"app"_s, u"own"_s, u"dbus"_s)};
    Snapd::Connections after = before;
    after.plugs[2] = plug(fresh.snap, fresh.plug, camera);
    after.established = {connection(b, {u"snapd"_s, camera}, camera)};
    after.slotList[0].connections = {b};

    QList<Snapd::Snap> snapsAfter{snap(u"app"_s), snap(u"new"_s), snap(u"snapd"_s)};
    snapsAfter[2].version = u"2.77"_s;
    const auto old = PermissionState::build({snap(u"app"_s), snap(u"old"_s), snap(u"snapd"_s)}, before);
    const auto now = PermissionState::build(snapsAfter, after);
    const auto difference = StateDifference::between(old, now);
    QCOMPARE(difference.snapsAdded, QStringList{u"new"_s});
    QCOMPARE(difference.snapsRemoved, QStringList{u"old"_s});
    QCOMPARE(difference.snapsChanged, QStringList{u"snapd"_s});
    QCOMPARE(difference.permissionsAdded, QList{fresh});
    QCOMPARE(difference.permissionsRemoved, QList{gone});
    QCOMPARE(difference.permissionsChanged, QList{b});
    QCOMPARE(difference.slotsChanged, QStringList{u"snapd"_s});

    const auto none = StateDifference::between(now, now);
    QVERIFY(none.snapsChanged.isEmpty() && none.permissionsChanged.isEmpty() && none.slotsChanged.isEmpty());
}

void TestPermissionState::looksUpByIndex()
{
    Snapd::Connections connections;
    connections.plugs = {plug(u"b"_s, u"y"_s, u"camera"_s), plug(u"a"_s, u"x"_s, u"camera"_s), plug(u"a"_s, u"h"_s, u"home"_s)};
    // Out of order on purpose: the names are what counts.
    const auto state = PermissionState::build({snap(u"b"_s), snap(u"a"_s)}, connections);
    QCOMPARE(state.snaps.at(0).name, u"a"_s);
    QCOMPARE(state.snap(u"b"_s)->name, u"b"_s);
    QVERIFY(!state.snap(u"c"_s));
    QCOMPARE(state.permission({u"a"_s, u"h"_s})->interface, u"home"_s);
    QVERIFY(!state.permission({u"a"_s, u"y"_s}));
    QCOMPARE(state.plugsBySnap.value(u"a"_s), (QList<Snapd::PlugRef>{{u"a"_s, u"x"_s}, {u"a"_s, u"h"_s}}));
    QCOMPARE(state.plugsByInterface.value(u"camera"_s), (QList<Snapd::PlugRef>{{u"b"_s, u"y"_s}, {u"a"_s, u"x"_s}}));
}

QTEST_GUILESS_MAIN(TestPermissionState)

#include "tst_permissionstate.moc"
