// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/defaults.h"

#include "interfacetable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;

using DefaultOn = PermissionDefault::DefaultOn;
using Reason = PermissionDefault::Reason;
using State = PermissionDefault::State;

/** Default versus now, on the base declaration of a real snapd 2.68.3. */
class TestDefaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRecord_data();
    void everyRecord();
    void offOnOff();
    void grantedByPublisher();
    void takenAwayByPublisher();
    void unassertedSnaps();
    void severalSlots();
    void anyNumberOfSlots();
    void nothingProvidesIt();
    void declarationsNotRead();
    void lastResort_data();
    void lastResort();
    void slotsThatMustNotBeOffered();
    void book();

private:
    static Snapd::Snap snap(const QString &name, const QString &id, const QString &type);
    static Declaration declaration(const QString &id, const QVariantMap &plugs = {}, const QVariantMap &slotRules = {});
    static Permission permission(const QString &interface, const SlotChoice &choice);
    static SlotChoice systemSlot(const QString &interface);
    Defaults defaults() const;

    DeclarationBook m_book;
    QList<Snapd::Snap> m_snaps;
};

Snapd::Snap TestDefaults::snap(const QString &name, const QString &id, const QString &type)
{
    Snapd::Snap snap;
    snap.name = name;
    snap.id = id;
    snap.type = type;
    snap.status = u"active"_s;
    return snap;
}

Declaration TestDefaults::declaration(const QString &id, const QVariantMap &plugs, const QVariantMap &slotRules)
{
    return Declaration::fromHeaders(
        {{u"type"_s, u"snap-declaration"_s}, {u"snap-id"_s, id}, {u"publisher-id"_s, QString(id + "-pub"_L1)}, {u"plugs"_s, plugs}, {u"slots"_s, slotRules}});
}

SlotChoice TestDefaults::systemSlot(const QString &interface)
{
    SlotChoice choice;
    choice.slot = {u"snapd"_s, interface};
    return choice;
}

Permission TestDefaults::permission(const QString &interface, const SlotChoice &choice)
{
    Permission permission;
    permission.id = {u"vlc"_s, interface};
    permission.interface = interface;
    permission.choices = {choice};
    return permission;
}

Defaults TestDefaults::defaults() const
{
    PolicyMachine machine;
    machine.osId = u"debian"_s;
    machine.snapdVersion = u"2.68.3"_s;
    return Defaults(m_book, machine, m_snaps);
}

void TestDefaults::init()
{
    m_snaps = {snap(u"vlc"_s, u"vlc-id"_s, u"app"_s), snap(u"snapd"_s, u"snapd-id"_s, u"snapd"_s), snap(u"weston"_s, u"weston-id"_s, u"app"_s)};
    m_book = DeclarationBook();
    m_book.setBase(InterfaceTable::base());
    m_book.setSnap(u"vlc-id"_s, declaration(u"vlc-id"_s));
    m_book.setSnap(u"snapd-id"_s, declaration(u"snapd-id"_s));
    m_book.setSnap(u"weston-id"_s, declaration(u"weston-id"_s));
}

void TestDefaults::everyRecord_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("record");
    QTest::addColumn<DefaultOn>("defaultOn");
    QTest::addColumn<State>("state");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<bool>("offMayComeBack");
    QTest::addColumn<bool>("nextOffMayComeBack");

    const QString home = u"home"_s;
    const QString camera = u"camera"_s;
    QTest::newRow("on by itself") << home << u"connected"_s << DefaultOn::Yes << State::OnByDefault << Reason::Record << false << false << false;
    QTest::newRow("on by hand though on by default") << home << u"manual"_s << DefaultOn::Yes << State::OnByDefault << Reason::Policy << false << false << true;
    QTest::newRow("on by the gadget though on by default")
        << home << u"gadget"_s << DefaultOn::Yes << State::TurnedOnByGadget << Reason::Policy << false << false << false;
    QTest::newRow("off by hand") << home << u"undesired"_s << DefaultOn::Yes << State::TurnedOffByYou << Reason::Record << true << false << false;
    QTest::newRow("off, nobody knows why") << home << u""_s << DefaultOn::Yes << State::OffWithoutRecord << Reason::Policy << true << true << false;
    QTest::newRow("was on by itself, against the rules of today")
        << camera << u"connected"_s << DefaultOn::Yes << State::OnByDefault << Reason::Record << false << false << false;
    QTest::newRow("on by hand") << camera << u"manual"_s << DefaultOn::No << State::AllowedByYou << Reason::Policy << true << false << false;
    QTest::newRow("on by the gadget") << camera << u"gadget"_s << DefaultOn::No << State::TurnedOnByGadget << Reason::Policy << false << false << false;
    QTest::newRow("off by hand, against the rules of today")
        << camera << u"undesired"_s << DefaultOn::Yes << State::TurnedOffByYou << Reason::Record << true << false << false;
    QTest::newRow("off") << camera << u""_s << DefaultOn::No << State::OffByDefault << Reason::Policy << false << false << false;
}

void TestDefaults::everyRecord()
{
    QFETCH(const QString, interface);
    QFETCH(const QString, record);
    SlotChoice choice = systemSlot(interface);
    choice.connected = record == "connected"_L1 || record == "manual"_L1 || record == "gadget"_L1;
    choice.manual = record == "manual"_L1;
    choice.gadget = record == "gadget"_L1;
    choice.undesired = record == "undesired"_L1;
    const PermissionDefault result = defaults().of(permission(interface, choice));
    QTEST(result.defaultOn, "defaultOn");
    QTEST(result.state, "state");
    QTEST(result.reason, "reason");
    QTEST(result.isChanged(), "changed");
    QTEST(result.offMayComeBack, "offMayComeBack");
    QTEST(result.nextOffMayComeBack, "nextOffMayComeBack");
    QCOMPARE(result.byHand, record == "manual"_L1);
    QCOMPARE(result.defaultSlots, interface == "home"_L1 ? QList<Snapd::SlotRef>{choice.slot} : QList<Snapd::SlotRef>());
}

/** The records as snapd leaves them, one step after the other (seen on 2.68.3). */
void TestDefaults::offOnOff()
{
    const Defaults judge = defaults();
    SlotChoice choice = systemSlot(u"home"_s);
    choice.connected = true;
    QVERIFY(!judge.of(permission(u"home"_s, choice)).nextOffMayComeBack);

    choice.connected = false;
    choice.undesired = true;
    PermissionDefault result = judge.of(permission(u"home"_s, choice));
    QCOMPARE(result.state, State::TurnedOffByYou);
    QVERIFY2(!result.offMayComeBack, "snapd remembers the first off");

    choice.undesired = false;
    choice.connected = choice.manual = true;
    result = judge.of(permission(u"home"_s, choice));
    QCOMPARE(result.state, State::OnByDefault);
    QVERIFY(result.byHand);
    QVERIFY2(result.nextOffMayComeBack, "the next off will not be remembered");

    choice.connected = choice.manual = false;
    result = judge.of(permission(u"home"_s, choice));
    QCOMPARE(result.state, State::OffWithoutRecord);
    QVERIFY2(result.offMayComeBack, "and here is the trap");
}

void TestDefaults::grantedByPublisher()
{
    m_book.setSnap(u"vlc-id"_s, declaration(u"vlc-id"_s, {{u"camera"_s, QVariantMap{{u"allow-auto-connection"_s, u"true"_s}}}}));
    SlotChoice choice = systemSlot(u"camera"_s);
    PermissionDefault result = defaults().of(permission(u"camera"_s, choice));
    QCOMPARE(result.defaultOn, DefaultOn::Yes);
    QCOMPARE(result.state, State::OffWithoutRecord);
    QVERIFY(result.offMayComeBack);
    choice.connected = true;
    QCOMPARE(defaults().of(permission(u"camera"_s, choice)).state, State::AllowedByPublisher);
    choice.manual = true;
    result = defaults().of(permission(u"camera"_s, choice));
    QCOMPARE(result.state, State::AllowedByPublisher);
    QVERIFY(result.nextOffMayComeBack);

    // The slot's snap can grant as well.
    m_book.setSnap(u"vlc-id"_s, declaration(u"vlc-id"_s));
    m_book.setSnap(u"snapd-id"_s, declaration(u"snapd-id"_s, {}, {{u"camera"_s, u"true"_s}}));
    QCOMPARE(defaults().of(permission(u"camera"_s, choice)).state, State::AllowedByPublisher);
}

void TestDefaults::takenAwayByPublisher()
{
    m_book.setSnap(u"vlc-id"_s, declaration(u"vlc-id"_s, {{u"home"_s, QVariantMap{{u"allow-auto-connection"_s, u"false"_s}}}}));
    const PermissionDefault result = defaults().of(permission(u"home"_s, systemSlot(u"home"_s)));
    QCOMPARE(result.defaultOn, DefaultOn::No);
    QCOMPARE(result.state, State::OffByDefault);
    QVERIFY(!result.offMayComeBack);
}

void TestDefaults::unassertedSnaps()
{
    m_snaps = {snap(u"vlc"_s, {}, u"app"_s), snap(u"snapd"_s, {}, u"snapd"_s)};
    QCOMPARE(defaults().of(permission(u"home"_s, systemSlot(u"home"_s))).state, State::OffWithoutRecord);
    QCOMPARE(defaults().of(permission(u"camera"_s, systemSlot(u"camera"_s))).state, State::OffByDefault);
}

void TestDefaults::severalSlots()
{
    Permission wayland = permission(u"wayland"_s, systemSlot(u"wayland"_s));
    QCOMPARE(defaults().of(wayland).defaultOn, DefaultOn::Yes);
    SlotChoice other;
    other.slot = {u"weston"_s, u"wayland"_s};
    wayland.choices.append(other);
    PermissionDefault result = defaults().of(wayland);
    QCOMPARE(result.defaultOn, DefaultOn::No);
    QCOMPARE(result.reason, Reason::SeveralSlots);
    QCOMPARE(result.state, State::OffByDefault);
    QVERIFY(!result.offMayComeBack);
    QVERIFY(result.defaultSlots.isEmpty());

    // What was connected before the second one came is still recorded.
    wayland.choices[0].connected = true;
    result = defaults().of(wayland);
    QCOMPARE(result.state, State::OnByDefault);
    QCOMPARE(result.reason, Reason::Record);
}

void TestDefaults::anyNumberOfSlots()
{
    m_book.setSnap(
        u"vlc-id"_s, declaration(u"vlc-id"_s, {{u"wayland"_s, QVariantMap{{u"allow-auto-connection"_s, QVariantMap{{u"slots-per-plug"_s, u"*"_s}}}}}}));
    Permission wayland = permission(u"wayland"_s, systemSlot(u"wayland"_s));
    SlotChoice other;
    other.slot = {u"weston"_s, u"wayland"_s};
    other.undesired = true;
    wayland.choices.append(other);
    PermissionDefault result = defaults().of(wayland);
    QCOMPARE(result.state, State::OffWithoutRecord);
    QCOMPARE(result.defaultSlots.size(), 2);
    QVERIFY2(result.offMayComeBack, "only one of the two is remembered as unwanted");
    QVERIFY(result.isChanged());
    wayland.choices[0].undesired = true;
    result = defaults().of(wayland);
    QVERIFY(!result.offMayComeBack);
    QCOMPARE(result.state, State::TurnedOffByYou);
}

void TestDefaults::nothingProvidesIt()
{
    Permission mir = permission(u"mir"_s, {});
    mir.choices.clear();
    const PermissionDefault result = defaults().of(mir);
    QCOMPARE(result.state, State::Unavailable);
    QCOMPARE(result.defaultOn, DefaultOn::Unknown);
    QCOMPARE(result.reason, Reason::NoSlot);
    QVERIFY(!result.isChanged());
}

void TestDefaults::declarationsNotRead()
{
    m_book = DeclarationBook();
    m_book.setBase(InterfaceTable::base());
    PermissionDefault result = defaults().of(permission(u"home"_s, systemSlot(u"home"_s)));
    QCOMPARE(result.defaultOn, DefaultOn::Unknown);
    QCOMPARE(result.state, State::OffUnknown);
    QCOMPARE(result.reason, Reason::PlugDeclarationNotRead);
    m_book.setSnap(u"vlc-id"_s, declaration(u"vlc-id"_s));
    QCOMPARE(defaults().of(permission(u"home"_s, systemSlot(u"home"_s))).reason, Reason::SlotDeclarationNotRead);
    SlotChoice choice = systemSlot(u"home"_s);
    choice.connected = choice.manual = true;
    result = defaults().of(permission(u"home"_s, choice));
    QCOMPARE(result.state, State::AllowedByYou);
    QVERIFY2(!result.isChanged(), "it may be the default");
    choice.manual = false;
    QVERIFY2(defaults().of(permission(u"home"_s, choice)).state == State::OnByDefault, "a record needs no rules");
    m_book.setSnap(u"snapd-id"_s, declaration(u"snapd-id"_s));
    m_snaps.removeAt(1);
    QCOMPARE(defaults().of(permission(u"home"_s, systemSlot(u"home"_s))).reason, Reason::SlotSnapUnknown);
}

void TestDefaults::lastResort_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<DefaultOn>("defaultOn");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("on") << u"home"_s << DefaultOn::Yes << Reason::Table;
    QTest::newRow("off") << u"camera"_s << DefaultOn::No << Reason::Table;
    QTest::newRow("depends") << u"shared-memory"_s << DefaultOn::Unknown << Reason::BaseDeclarationNotRead;
    QTest::newRow("newer") << u"made-tomorrow"_s << DefaultOn::Unknown << Reason::BaseDeclarationNotRead;
}

void TestDefaults::lastResort()
{
    QFETCH(const QString, interface);
    QFETCH(const DefaultOn, defaultOn);
    QFETCH(const Reason, reason);
    m_book.setBase(Declaration());
    Permission row = permission(interface, systemSlot(interface));
    PermissionDefault result = defaults().of(row);
    QCOMPARE(result.defaultOn, defaultOn);
    QCOMPARE(result.reason, reason);
    QCOMPARE(result.offMayComeBack, defaultOn == DefaultOn::Yes);

    // A snap's own declaration comes before any table.
    m_book.setSnap(u"vlc-id"_s, declaration(u"vlc-id"_s, {{interface, u"true"_s}}));
    QCOMPARE(defaults().of(row).defaultOn, DefaultOn::Yes);
    QCOMPARE(defaults().of(row).reason, Reason::Policy);

    // Another snap's slot: the table does not know that a rule lets it.
    m_book.setSnap(u"vlc-id"_s, declaration(u"vlc-id"_s));
    row.choices[0].slot = {u"weston"_s, interface};
    QVERIFY(defaults().of(row).defaultOn != DefaultOn::Yes);
}

void TestDefaults::slotsThatMustNotBeOffered()
{
    // The system's slot is fine, an app's is not: rules of desktop, screen-inhibit-control and upower-observe.
    for (const QString &interface : {u"desktop"_s, u"screen-inhibit-control"_s, u"upower-observe"_s}) {
        const Permission row = permission(interface, systemSlot(interface));
        SlotChoice other;
        other.slot = {u"weston"_s, interface};
        QCOMPARE(defaults().mayConnect(row, row.choices.constFirst()).allowed, Match::Yes);
        QCOMPARE(defaults().mayConnect(row, other).allowed, Match::No);
        m_book.setAbsent(u"weston-id"_s);
        QCOMPARE(defaults().mayConnect(row, other).allowed, Match::No);
        m_snaps[2].id.clear();
        QVERIFY2(defaults().mayConnect(row, other).allowed == Match::Yes, "snapd does not ask the rules for snaps from a file");
        init();
    }
}

void TestDefaults::book()
{
    DeclarationBook book;
    QCOMPARE(book.unread(m_snaps), (QStringList{u"vlc-id"_s, u"snapd-id"_s, u"weston-id"_s}));
    QCOMPARE(book.unread({snap(u"a"_s, {}, u"app"_s), m_snaps[0], snap(u"vlc_work"_s, u"vlc-id"_s, u"app"_s)}), QStringList{u"vlc-id"_s});
    book.setSnap(u"vlc-id"_s, declaration(u"weston-id"_s));
    QVERIFY2(book.state(u"vlc-id"_s) == DeclarationState::NotRead, "that is somebody else's");
    book.setSnap(u"vlc-id"_s, Declaration());
    QCOMPARE(book.state(u"vlc-id"_s), DeclarationState::NotRead);
    book.setSnap(u"vlc-id"_s, declaration(u"vlc-id"_s));
    QCOMPARE(book.state(u"vlc-id"_s), DeclarationState::Present);
    book.setAbsent(u"vlc-id"_s);
    QCOMPARE(book.state(u"vlc-id"_s), DeclarationState::Absent);
    QCOMPARE(book.state({}), DeclarationState::Unasserted);
    QCOMPARE(book.unread(m_snaps), (QStringList{u"snapd-id"_s, u"weston-id"_s}));
}

QTEST_GUILESS_MAIN(TestDefaults)

#include "test_defaults.moc"
