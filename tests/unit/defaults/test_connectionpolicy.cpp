// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/connectionpolicy.h"

#include "snapd/types.h"

#include "interfacetable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;

class TestConnectionPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRuleDecides();
    void shortAndPartialRules_data();
    void shortAndPartialRules();
    void constraints_data();
    void constraints();
    void notReadIsUnknown();
    void absentIsRefused();
    void unassertedMayBeConnectedByHand();
    void arity();
    void interfacesWithAMindOfTheirOwn();
    void parallelInstalls();
    void administratorsOption();
    void machineFromSystemInfo();

private:
    static PolicyParty party(const QString &snap, const QString &type, const QVariantMap &headers = {});
    static Declaration base(const QByteArray &rules);
};

PolicyParty TestConnectionPolicy::party(const QString &snap, const QString &type, const QVariantMap &headers)
{
    PolicyParty party;
    party.snap = snap;
    party.snapType = type;
    party.snapId = snap + "-id"_L1;
    party.state = DeclarationState::Present;
    QVariantMap all{{u"type"_s, u"snap-declaration"_s}, {u"snap-id"_s, party.snapId}, {u"publisher-id"_s, QString(snap + "-pub"_L1)}};
    all.insert(headers);
    party.declaration = Declaration::fromHeaders(all);
    return party;
}

/** @p rules: everything below the head. */
Declaration TestConnectionPolicy::base(const QByteArray &rules)
{
    return Declaration::fromText("type: base-declaration\n" + rules);
}

void TestConnectionPolicy::firstRuleDecides()
{
    const QVariantMap yes{{u"i"_s, u"true"_s}};
    const QVariantMap no{{u"i"_s, u"false"_s}};
    const PolicyMachine machine;
    const QString i = u"i"_s;
    const Declaration basePlugNoSlotYes = base("plugs:\n  i: false\nslots:\n  i: true\n");
    QVERIFY(basePlugNoSlotYes.isValid());
    const Declaration baseSlotNo = base("slots:\n  i: false\n");

    PolicyAnswer answer = ConnectionPolicy(basePlugNoSlotYes, machine).autoConnection(i, party(u"a"_s, u"app"_s), party(u"b"_s, u"app"_s));
    QCOMPARE(answer.allowed, Match::No);
    QCOMPARE(answer.source, RuleSource::BasePlugs);
    answer = ConnectionPolicy(baseSlotNo, machine).autoConnection(i, party(u"a"_s, u"app"_s), party(u"b"_s, u"app"_s));
    QCOMPARE(answer.allowed, Match::No);
    QCOMPARE(answer.source, RuleSource::BaseSlots);
    answer = ConnectionPolicy(baseSlotNo, machine).autoConnection(u"other"_s, party(u"a"_s, u"app"_s), party(u"b"_s, u"app"_s));
    QCOMPARE(answer.allowed, Match::Yes);
    QCOMPARE(answer.source, RuleSource::NoRule);
    answer = ConnectionPolicy(basePlugNoSlotYes, machine)
                 .autoConnection(i, party(u"a"_s, u"app"_s), party(u"b"_s, u"app"_s, {{u"slots"_s, yes}, {u"plugs"_s, no}}));
    QCOMPARE(answer.allowed, Match::Yes);
    QCOMPARE(answer.source, RuleSource::SlotSnapDeclaration);
    answer = ConnectionPolicy(basePlugNoSlotYes, machine)
                 .autoConnection(i, party(u"a"_s, u"app"_s, {{u"plugs"_s, no}, {u"slots"_s, yes}}), party(u"b"_s, u"app"_s, {{u"slots"_s, yes}}));
    QCOMPARE(answer.allowed, Match::No);
    QCOMPARE(answer.source, RuleSource::PlugSnapDeclaration);
}

void TestConnectionPolicy::shortAndPartialRules_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<Match>("automatic");
    QTest::addColumn<Match>("byHand");

    QTest::newRow("true") << QByteArray(" true\n") << Match::Yes << Match::Yes;
    QTest::newRow("false") << QByteArray(" false\n") << Match::No << Match::No;
    QTest::newRow("a grant of installation alone") << QByteArray("\n    allow-installation: true\n") << Match::Yes << Match::Yes;
    QTest::newRow("installation refused") << QByteArray("\n    allow-installation: false\n") << Match::Yes << Match::Yes;
    QTest::newRow("denied") << QByteArray("\n    deny-auto-connection: true\n") << Match::No << Match::Yes;
    QTest::newRow("denied by hand") << QByteArray("\n    deny-connection: true\n") << Match::Yes << Match::No;
    QTest::newRow("not allowed") << QByteArray("\n    allow-auto-connection: false\n") << Match::No << Match::Yes;
    QTest::newRow("deny goes before allow") << QByteArray("\n    allow-auto-connection: true\n    deny-auto-connection: true\n") << Match::No << Match::Yes;
    QTest::newRow("allowed to others") << QByteArray("\n    allow-auto-connection:\n      plug-snap-id:\n        - other\n") << Match::No << Match::Yes;
    QTest::newRow("denied to others") << QByteArray("\n    deny-auto-connection:\n      plug-snap-id:\n        - other\n") << Match::Yes << Match::Yes;
    QTest::newRow("alternatives") << QByteArray("\n    allow-auto-connection:\n      -\n        plug-snap-id:\n          - other\n"
                                                "      -\n        plug-snap-id:\n          - a-id\n")
                                  << Match::Yes << Match::Yes;
    QTest::newRow("future part") << QByteArray("\n    allow-tomorrow: true\n    deny-auto-connection: true\n") << Match::Unknown << Match::Unknown;
    QTest::newRow("future constraint") << QByteArray("\n    deny-auto-connection:\n      on-moon: true\n") << Match::Unknown << Match::Yes;
    QTest::newRow("future constraint does not matter")
        << QByteArray("\n    deny-auto-connection:\n      on-moon: true\n    allow-auto-connection: false\n") << Match::No << Match::Yes;
    QTest::newRow("future alternative does not matter")
        << QByteArray("\n    allow-auto-connection:\n      -\n        on-moon: true\n      -\n        plug-snap-id:\n          - a-id\n") << Match::Yes
        << Match::Yes;
    QTest::newRow("neither true nor false") << QByteArray(" maybe\n") << Match::Unknown << Match::Unknown;
    QTest::newRow("part neither true nor false") << QByteArray("\n    allow-connection: maybe\n") << Match::Yes << Match::Unknown;
    QTest::newRow("list for a rule") << QByteArray("\n    - true\n") << Match::Unknown << Match::Unknown;
    QTest::newRow("short form among alternatives") << QByteArray("\n    allow-auto-connection:\n      - true\n") << Match::Unknown << Match::Yes;
}

void TestConnectionPolicy::shortAndPartialRules()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const Match, automatic);
    QFETCH(const Match, byHand);
    const Declaration declaration = base("slots:\n  i:" + rule);
    QVERIFY(declaration.isValid());
    const ConnectionPolicy policy(declaration, {});
    const PolicyAnswer answer = policy.autoConnection(u"i"_s, party(u"a"_s, u"app"_s), party(u"b"_s, u"app"_s));
    QCOMPARE(answer.allowed, automatic);
    QCOMPARE(answer.doubt == PolicyDoubt::RuleNotUnderstood, automatic == Match::Unknown);
    QCOMPARE(policy.connection(u"i"_s, party(u"a"_s, u"app"_s), party(u"b"_s, u"app"_s)).allowed, byHand);
}

void TestConnectionPolicy::constraints_data()
{
    QTest::addColumn<bool>("underPlugs");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Match>("expected");

    const auto list = [](const QString &one) {
        return QVariant(QVariantList{u"zzz"_s, one});
    };
    const auto row = [](const char *name, bool underPlugs, const char *key, const QVariant &value, Match expected) {
        QTest::newRow(name) << underPlugs << QString::fromLatin1(key) << value << expected;
    };
    row("type", true, "slot-snap-type", list(u"core"_s), Match::Yes);
    row("type is not the word", true, "slot-snap-type", list(u"snapd"_s), Match::No);
    row("other type", true, "slot-snap-type", list(u"app"_s), Match::No);
    row("type of the plug", false, "plug-snap-type", list(u"app"_s), Match::Yes);
    row("type of the plug has no place there", true, "plug-snap-type", list(u"app"_s), Match::Unknown);
    row("type as a word", true, "slot-snap-type", u"core"_s, Match::Unknown);
    row("snap id", true, "slot-snap-id", list(u"snapd-id"_s), Match::Yes);
    row("other snap id", true, "slot-snap-id", list(u"x"_s), Match::No);
    row("snap id of the plug", false, "plug-snap-id", list(u"a-id"_s), Match::Yes);
    row("publisher", true, "slot-publisher-id", list(u"snapd-pub"_s), Match::Yes);
    row("same publisher", true, "slot-publisher-id", list(u"$PLUG_PUBLISHER_ID"_s), Match::No);
    row("same publisher, from the slot", false, "plug-publisher-id", list(u"$SLOT_PUBLISHER_ID"_s), Match::No);
    row("future publisher", false, "plug-publisher-id", list(u"$TOMORROW"_s), Match::Unknown);
    row("future publisher does not matter", false, "plug-publisher-id", QVariantList{u"$TOMORROW"_s, u"a-pub"_s}, Match::Yes);
    row("plug name", true, "plug-names", list(u"my-.*"_s), Match::Yes);
    row("slot name is the interface's", true, "slot-names", list(u"$INTERFACE"_s), Match::Yes);
    row("plug name is not the interface's", true, "plug-names", list(u"$INTERFACE"_s), Match::No);
    row("future name", true, "plug-names", list(u"$TOMORROW"_s), Match::Unknown);
    row("name as a word", true, "plug-names", u"my-plug"_s, Match::Unknown);
    row("attributes of the plug", false, "plug-attributes", QVariantMap{{u"x"_s, u"1"_s}}, Match::Yes);
    row("attributes of the slot", true, "slot-attributes", QVariantMap{{u"x"_s, u"$MISSING"_s}}, Match::Yes);
    row("classic", true, "on-classic", u"true"_s, Match::Yes);
    row("not classic", true, "on-classic", u"false"_s, Match::No);
    row("this system", true, "on-classic", list(u"debian"_s), Match::Yes);
    row("another system", true, "on-classic", list(u"ubuntu"_s), Match::No);
    row("any variant", true, "on-classic", list(u"debian/*"_s), Match::Yes);
    row("some variant", true, "on-classic", list(u"debian/desktop"_s), Match::Unknown);
    row("variant of another", true, "on-classic", list(u"ubuntu/desktop"_s), Match::No);
    row("no system named", true, "on-classic", QVariantList{}, Match::Yes);
    row("classic, or what", true, "on-classic", u"maybe"_s, Match::Unknown);
    row("not a core desktop", true, "on-core-desktop", u"false"_s, Match::Yes);
    row("a core desktop", true, "on-core-desktop", u"true"_s, Match::No);
    row("brand", true, "on-brand", list(u"generic"_s), Match::Yes);
    row("other brand", true, "on-brand", list(u"acme"_s), Match::No);
    row("model", true, "on-model", list(u"generic/generic-classic"_s), Match::Yes);
    row("other model", true, "on-model", list(u"acme/generic-classic"_s), Match::No);
    row("store", true, "on-store", list(u"acme-store"_s), Match::No);
    row("number of slots", true, "slots-per-plug", u"*"_s, Match::Yes);
    row("strange number of slots", true, "slots-per-plug", u"0"_s, Match::Unknown);
}

void TestConnectionPolicy::constraints()
{
    QFETCH(const bool, underPlugs);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const Match, expected);
    PolicyParty plug = party(u"a"_s, u"app"_s);
    plug.name = u"my-plug"_s;
    plug.attrs = {{u"x"_s, 1}};
    PolicyParty slot = party(u"snapd"_s, u"snapd"_s);
    slot.name = u"i"_s;
    PolicyMachine machine;
    machine.osId = u"debian"_s;
    machine.model = DeviceModel{u"generic"_s, u"generic-classic"_s, {}};

    const auto ask = [&](const QString &part) {
        const QVariantMap rule{{part, QVariantMap{{key, value}}}};
        const QVariantMap rules{{u"i"_s, rule}};
        const Declaration declaration = Declaration::fromHeaders({{u"type"_s, u"base-declaration"_s}, {underPlugs ? u"plugs"_s : u"slots"_s, rules}});
        return ConnectionPolicy(declaration, machine).autoConnection(u"i"_s, plug, slot).allowed;
    };
    QCOMPARE(ask(u"allow-auto-connection"_s), expected);
    QCOMPARE(ask(u"deny-auto-connection"_s), matchNot(expected));

    if (key.startsWith("on-brand"_L1) || key.startsWith("on-model"_L1) || key.startsWith("on-store"_L1)) {
        machine.model.reset();
        QCOMPARE(ask(u"allow-auto-connection"_s), Match::Unknown);
    }
}

void TestConnectionPolicy::notReadIsUnknown()
{
    const ConnectionPolicy policy(base("slots:\n  i: true\n  j:\n    allow-auto-connection:\n      plug-publisher-id:\n        - $SLOT_PUBLISHER_ID\n"), {});
    PolicyParty plug = party(u"a"_s, u"app"_s);
    PolicyParty slot = party(u"b"_s, u"app"_s);
    QCOMPARE(policy.autoConnection(u"i"_s, plug, slot).allowed, Match::Yes);

    plug.state = DeclarationState::NotRead;
    QCOMPARE(policy.autoConnection(u"i"_s, plug, slot).allowed, Match::Unknown);
    QCOMPARE(policy.autoConnection(u"i"_s, plug, slot).doubt, PolicyDoubt::PlugDeclarationNotRead);
    QCOMPARE(policy.connection(u"i"_s, plug, slot).allowed, Match::Unknown);

    plug = party(u"a"_s, u"app"_s, {{u"plugs"_s, QVariantMap{{u"k"_s, u"true"_s}}}});
    slot.state = DeclarationState::NotRead;
    QCOMPARE(policy.autoConnection(u"i"_s, plug, slot).doubt, PolicyDoubt::SlotDeclarationNotRead);
    QVERIFY2(policy.autoConnection(u"k"_s, plug, slot).allowed == Match::Yes, "the plug's own rule asks nothing of the slot");

    slot.snapType.clear();
    QCOMPARE(policy.autoConnection(u"i"_s, plug, slot).doubt, PolicyDoubt::SlotSnapUnknown);

    const ConnectionPolicy baseless(Declaration(), {});
    QVERIFY(!baseless.hasBase());
    QCOMPARE(baseless.autoConnection(u"i"_s, plug, party(u"b"_s, u"app"_s)).doubt, PolicyDoubt::BaseDeclarationNotRead);
    QCOMPARE(baseless.autoConnection(u"k"_s, plug, party(u"b"_s, u"app"_s)).allowed, Match::Yes);
    const ConnectionPolicy wrongBase(plug.declaration, {});
    QVERIFY2(!wrongBase.hasBase(), "a snap's declaration is no base");
}

void TestConnectionPolicy::absentIsRefused()
{
    const ConnectionPolicy policy(base("slots:\n  i: true\n"), {});
    PolicyParty plug = party(u"a"_s, u"app"_s);
    PolicyParty slot = party(u"b"_s, u"app"_s);
    slot.state = DeclarationState::Absent;
    QCOMPARE(policy.autoConnection(u"i"_s, plug, slot).allowed, Match::No);
    QCOMPARE(policy.connection(u"i"_s, plug, slot).allowed, Match::No);
    plug.state = DeclarationState::Unasserted;
    QCOMPARE(policy.connection(u"i"_s, plug, slot).allowed, Match::No);
}

void TestConnectionPolicy::unassertedMayBeConnectedByHand()
{
    const ConnectionPolicy policy(base("slots:\n  i: false\n"), {});
    PolicyParty plug = party(u"a"_s, u"app"_s);
    PolicyParty slot = party(u"b"_s, u"app"_s);
    QCOMPARE(policy.connection(u"i"_s, plug, slot).allowed, Match::No);
    for (PolicyParty *one : {&plug, &slot}) {
        const PolicyParty before = *one;
        one->state = DeclarationState::Unasserted;
        one->snapId.clear();
        QCOMPARE(policy.connection(u"i"_s, plug, slot).allowed, Match::Yes);
        QCOMPARE(policy.connection(u"i"_s, plug, slot).source, RuleSource::NotAsked);
        QVERIFY2(policy.autoConnection(u"i"_s, plug, slot).allowed == Match::No, "auto-connection asks the rules all the same");
        *one = before;
    }
}

void TestConnectionPolicy::arity()
{
    using Verdict = AutoConnection::Verdict;
    using Reason = AutoConnection::Reason;
    const ConnectionPolicy policy(base("slots:\n"
                                       "  one: true\n"
                                       "  any:\n    allow-auto-connection:\n      slots-per-plug: *\n"
                                       "  system:\n    deny-auto-connection:\n      slot-snap-type:\n        - app\n"
                                       "  moon:\n    allow-auto-connection:\n      -\n        on-moon: true\n        slots-per-plug: *\n"
                                       "      -\n        slot-snap-type:\n          - app\n"),
        {});
    const PolicyParty plug = party(u"a"_s, u"app"_s);
    const PolicyParty system = party(u"snapd"_s, u"snapd"_s);
    const PolicyParty app = party(u"b"_s, u"app"_s);
    PolicyParty unread = party(u"c"_s, u"app"_s);
    unread.state = DeclarationState::NotRead;

    QCOMPARE(policy.autoConnection(u"one"_s, plug, QList<PolicyParty>()), (AutoConnection{Verdict::Off, Reason::NoSlot}));
    QCOMPARE(policy.autoConnection(u"one"_s, plug, QList{app}), (AutoConnection{Verdict::OnByBase, Reason::Policy, PolicyDoubt::None, {0}}));
    QCOMPARE(policy.autoConnection(u"one"_s, plug, QList{system, app}), (AutoConnection{Verdict::Off, Reason::SeveralSlots}));
    QCOMPARE(policy.autoConnection(u"any"_s, plug, QList{system, app}), (AutoConnection{Verdict::OnByBase, Reason::Policy, PolicyDoubt::None, {0, 1}}));
    QVERIFY2(policy.autoConnection(u"system"_s, plug, QList{app, system}) == (AutoConnection{Verdict::OnByBase, Reason::Policy, PolicyDoubt::None, {1}}),
        "a slot that the rules refuse does not count");
    QCOMPARE(
        policy.autoConnection(u"one"_s, plug, QList{system, unread}), (AutoConnection{Verdict::Unknown, Reason::InDoubt, PolicyDoubt::SlotDeclarationNotRead}));
    QVERIFY2(
        policy.autoConnection(u"one"_s, plug, QList{system, app, unread}) == (AutoConnection{Verdict::Off, Reason::SeveralSlots}), "two are too many already");
    QCOMPARE(policy.autoConnection(u"moon"_s, plug, QList{app}).verdict, Verdict::OnByBase);
    QCOMPARE(policy.autoConnection(u"moon"_s, plug, QList{app, app}), (AutoConnection{Verdict::Unknown, Reason::InDoubt, PolicyDoubt::RuleNotUnderstood}));

    const PolicyParty granted = party(u"a"_s, u"app"_s, {{u"plugs"_s, QVariantMap{{u"one"_s, u"true"_s}}}});
    QCOMPARE(policy.autoConnection(u"one"_s, granted, QList{app}).verdict, Verdict::OnByPublisher);
}

void TestConnectionPolicy::interfacesWithAMindOfTheirOwn()
{
    PolicyMachine machine;
    const Declaration allowing = base("slots:\n  cups-control: true\n  netlink-driver: true\n");
    const PolicyParty plug = party(u"a"_s, u"app"_s);
    const PolicyParty system = party(u"snapd"_s, u"snapd"_s);
    const PolicyParty app = party(u"cups"_s, u"app"_s);
    const QString printing = u"cups-control"_s;
    const auto ask = [&](const PolicyParty &slot) {
        return ConnectionPolicy(allowing, machine).autoConnection(printing, plug, slot);
    };
    QCOMPARE(ask(system).allowed, Match::Unknown);
    QCOMPARE(ask(system).doubt, PolicyDoubt::HostDecides);
    machine.hostHasCups = true;
    QCOMPARE(ask(system).allowed, Match::Yes);
    QCOMPARE(ask(app).allowed, Match::No);
    machine.hostHasCups = false;
    QCOMPARE(ask(system).allowed, Match::No);
    QCOMPARE(ask(app).allowed, Match::Yes);

    PolicyParty driver = plug;
    PolicyParty offered = app;
    QCOMPARE(ConnectionPolicy(allowing, machine).autoConnection(u"netlink-driver"_s, driver, offered).allowed, Match::No);
    driver.attrs = offered.attrs = {{u"family-name"_s, u"f"_s}};
    QCOMPARE(ConnectionPolicy(allowing, machine).autoConnection(u"netlink-driver"_s, driver, offered).allowed, Match::Yes);
    offered.attrs = {{u"family-name"_s, u"g"_s}};
    QCOMPARE(ConnectionPolicy(allowing, machine).autoConnection(u"netlink-driver"_s, driver, offered).allowed, Match::No);
}

void TestConnectionPolicy::parallelInstalls()
{
    PolicyMachine machine;
    const PolicyParty plug = party(u"a"_s, u"app"_s);
    const PolicyParty one = party(u"b"_s, u"app"_s);
    const PolicyParty two = party(u"b_work"_s, u"app"_s);
    const auto ask = [&](const QString &version) {
        machine.snapdVersion = version;
        return ConnectionPolicy(base("slots:\n  i: true\n"), machine).autoConnection(u"i"_s, plug, QList{one, two});
    };
    QCOMPARE(ask(u"2.68.3-3+deb13u1+b7"_s).reason, AutoConnection::Reason::SeveralSlots);
    QCOMPARE(ask(u"2.76"_s).chosen, QList<int>{0});
}

void TestConnectionPolicy::administratorsOption()
{
    PolicyMachine machine;
    const auto ask = [&](const QString &interface, const QString &version) {
        machine.snapdVersion = version;
        return ConnectionPolicy(InterfaceTable::base(), machine)
            .autoConnection(interface, party(u"a"_s, u"app"_s), QList{party(u"snapd"_s, u"snapd"_s)})
            .administratorMayForbid;
    };
    QVERIFY(!ask(u"x11"_s, u"2.68.3"_s));
    QVERIFY(ask(u"x11"_s, u"2.73+git"_s));
    QVERIFY(!ask(u"wayland"_s, u"2.77"_s));
}

void TestConnectionPolicy::machineFromSystemInfo()
{
    Snapd::SystemInfo info;
    info.onClassic = true;
    info.osId = u"debian"_s;
    QVERIFY(!PolicyMachine::fromSystemInfo(info).compatibilityLabels);
    info.version = u"2.77"_s;
    PolicyMachine machine = PolicyMachine::fromSystemInfo(info);
    QVERIFY(machine.onClassic);
    QCOMPARE(machine.osId, u"debian"_s);
    QCOMPARE(machine.snapdVersion, u"2.77"_s);
    QVERIFY(machine.compatibilityLabels == false);
    info.features.insert(u"content-compatibility-label"_s, true);
    machine = PolicyMachine::fromSystemInfo(info);
    QVERIFY(machine.compatibilityLabels == true);

    // Labels are a matter of content's alone.
    PolicyParty plug = party(u"a"_s, u"app"_s);
    PolicyParty slot = party(u"b"_s, u"app"_s);
    plug.attrs = slot.attrs = {{u"compatibility"_s, u"label-1"_s}};
    const Declaration declaration
        = base("slots:\n  content:\n    allow-auto-connection:\n      plug-attributes:\n        compatibility: $SLOT_COMPAT(compatibility)\n"
               "  other:\n    allow-auto-connection:\n      plug-attributes:\n        compatibility: $SLOT_COMPAT(compatibility)\n");
    QCOMPARE(ConnectionPolicy(declaration, machine).autoConnection(u"content"_s, plug, slot).allowed, Match::Unknown);
    machine.compatibilityLabels = false;
    QCOMPARE(ConnectionPolicy(declaration, machine).autoConnection(u"content"_s, plug, slot).allowed, Match::No);
    QCOMPARE(ConnectionPolicy(declaration, machine).autoConnection(u"other"_s, plug, slot).allowed, Match::Unknown);
    slot.attrs.clear();
    machine.compatibilityLabels = true;
    QCOMPARE(ConnectionPolicy(declaration, machine).autoConnection(u"content"_s, plug, slot).allowed, Match::No);
}

QTEST_GUILESS_MAIN(TestConnectionPolicy)

#include "test_connectionpolicy.moc"
