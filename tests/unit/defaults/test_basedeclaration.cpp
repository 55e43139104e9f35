// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/connectionpolicy.h"
#include "permissions/declarations/lastresorttable.h"

#include "interfacetable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;

/** The base declaration that a running snapd 2.68.3 served, judged for every interface it has, against what snapd's own policy code answers. */
class TestBaseDeclaration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyInterface_data();
    void everyInterface();
    void whatItDependsOn_data();
    void whatItDependsOn();
    void wideForms_data();
    void wideForms();
    void lastResortTableAgrees();

private:
    static PolicyParty plug(const QString &interface, const QString &publisher);
    static PolicyParty slot(const QString &interface, bool system, const QString &publisher);

    QList<QHash<QString, QString>> m_rows;
    QHash<QString, QHash<QString, QString>> m_details;
    PolicyMachine m_machine;
};

/** An asserted snap whose declaration says nothing of interfaces. */
static PolicyParty party(const QString &snap, const QString &type, const QString &publisher)
{
    PolicyParty party;
    party.snap = snap;
    party.snapType = type;
    party.snapId = snap + "-id"_L1;
    party.state = DeclarationState::Present;
    party.declaration = Declaration::fromHeaders({{u"type"_s, u"snap-declaration"_s}, {u"snap-id"_s, party.snapId}, {u"publisher-id"_s, publisher}});
    return party;
}

PolicyParty TestBaseDeclaration::plug(const QString &interface, const QString &publisher)
{
    PolicyParty plug = party(u"consumer"_s, u"app"_s, publisher);
    plug.name = interface;
    return plug;
}

PolicyParty TestBaseDeclaration::slot(const QString &interface, bool system, const QString &publisher)
{
    PolicyParty slot = system ? party(u"snapd"_s, u"snapd"_s, u"canonical"_s) : party(u"provider"_s, u"app"_s, publisher);
    slot.name = interface;
    return slot;
}

void TestBaseDeclaration::initTestCase()
{
    m_rows = InterfaceTable::read(u"interfaces-2.77.csv"_s);
    QCOMPARE(m_rows.size(), 220);
    const auto details = InterfaceTable::read(u"interfaces-detail-2.77.csv"_s);
    for (const auto &row : details) {
        m_details.insert(row.value(u"name"_s), row);
    }
    QCOMPARE(m_details.size(), 220);
    const Declaration base = InterfaceTable::base();
    QVERIFY(base.isValid());
    QVERIFY(base.isBase());
    m_machine.osId = u"debian"_s;
    m_machine.snapdVersion = u"2.68.3"_s;
}

void TestBaseDeclaration::everyInterface_data()
{
    QTest::addColumn<bool>("system");
    QTest::addColumn<QString>("automatic");
    QTest::addColumn<QString>("byHand");

    QStringList names;
    for (const auto &row : std::as_const(m_rows)) {
        const QString name = row.value(u"name"_s);
        const auto detail = m_details.value(name);
        if (detail.value(u"in_2_68_3"_s) == "yes"_L1) {
            names.append(name);
            QTest::newRow(qPrintable(name)) << (detail.value(u"implicit_on_classic_2_68_3"_s) == "yes"_L1) << row.value(u"auto_connect_on_classic"_s)
                                            << detail.value(u"manual_connect_on_classic"_s);
        }
    }
    names.sort();
    // The interfaces that the same snapd listed: none is left out.
    QStringList live = QString::fromUtf8(InterfaceTable::readFixture(u"interfaces-2.68.3.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
    live.sort();
    QCOMPARE(live.size(), 195);
    QCOMPARE(names, live);
}

void TestBaseDeclaration::everyInterface()
{
    QFETCH(const bool, system);
    QFETCH(const QString, automatic);
    QFETCH(const QString, byHand);
    const QString interface = QString::fromLatin1(QTest::currentDataTag());
    const ConnectionPolicy policy(InterfaceTable::base(), m_machine);
    const PolicyParty plugParty = plug(interface, u"alice"_s);
    const PolicyParty slotParty = slot(interface, system, u"bob"_s);

    const AutoConnection forecast = policy.autoConnection(interface, plugParty, QList{slotParty});
    if (automatic == "yes"_L1) {
        QCOMPARE(forecast.verdict, AutoConnection::Verdict::OnByBase);
    } else if (automatic == "no"_L1) {
        QCOMPARE(forecast.verdict, AutoConnection::Verdict::Off);
        QCOMPARE(forecast.reason, AutoConnection::Reason::Policy);
    } else {
        QCOMPARE(automatic, u"conditional"_s); // see whatItDependsOn()
    }

    const PolicyAnswer answer = policy.connection(interface, plugParty, slotParty);
    if (interface == "docker"_L1) {
        // Made implicit, and its rule widened, after 2.68.3.
        QCOMPARE(answer.allowed, Match::No);
        return;
    }
    QCOMPARE(answer.allowed, toMatch(byHand == "allowed"_L1));
    QVERIFY(answer.source != RuleSource::NotAsked);
}

void TestBaseDeclaration::whatItDependsOn_data()
{
    QTest::addColumn<QVariantMap>("plugAttrs");
    QTest::addColumn<QVariantMap>("slotAttrs");
    QTest::addColumn<bool>("system");
    QTest::addColumn<bool>("samePublisher");
    QTest::addColumn<bool>("on");
    QTest::addColumn<bool>("mayConnect");

    const QVariantMap icons{{u"content"_s, u"icons"_s}};
    const QVariantMap themes{{u"content"_s, u"themes"_s}};
    QTest::newRow("content: same publisher, same tag") << icons << icons << false << true << true << true;
    QTest::newRow("content: same publisher, other tag") << icons << themes << false << true << false << false;
    QTest::newRow("content: other publisher, same tag") << icons << icons << false << false << false << true;
    const QVariantMap queue{{u"posix-mq"_s, u"q"_s}};
    QTest::newRow("posix-mq: same publisher, same queue") << queue << queue << false << true << true << true;
    QTest::newRow("posix-mq: other publisher") << queue << queue << false << false << false << true;
    const QVariantMap privateMemory{{u"private"_s, true}};
    const QVariantMap sharedMemory{{u"private"_s, false}, {u"shared-memory"_s, u"m"_s}};
    const QVariantMap offered{{u"shared-memory"_s, u"m"_s}};
    QTest::newRow("shared-memory: private") << privateMemory << QVariantMap() << true << false << true << true;
    QTest::newRow("shared-memory: shared, same publisher") << sharedMemory << offered << false << true << true << true;
    QTest::newRow("shared-memory: shared, other publisher") << sharedMemory << offered << false << false << false << true;
    QTest::newRow("shared-memory: shared, system") << sharedMemory << QVariantMap() << true << true << false << false;
    QTest::newRow("confdb: own account") << QVariantMap{{u"account"_s, u"alice"_s}} << QVariantMap() << true << false << true << true;
    QTest::newRow("confdb: other account") << QVariantMap{{u"account"_s, u"bob"_s}} << QVariantMap() << true << false << false << true;
    const QVariantMap router{{u"qcipc"_s, u"r"_s}};
    QTest::newRow("qualcomm-ipc-router: same") << router << router << false << true << true << true;
    QTest::newRow("qualcomm-ipc-router: other publisher") << router << router << false << false << false << true;
    QTest::newRow("qualcomm-ipc-router: system") << QVariantMap() << QVariantMap() << true << false << false << true;
    QTest::newRow("media-hub: app") << QVariantMap() << QVariantMap() << false << false << true << true;
    // Its plugs have a rule of their own, which speaks of installation only.
    QTest::newRow("unity8: app") << QVariantMap() << QVariantMap() << false << false << true << true;
    for (const char *legacy : {"mir", "online-accounts-service", "ubuntu-download-manager"}) {
        QTest::newRow(qPrintable(QLatin1StringView(legacy) + ": app"_L1)) << QVariantMap() << QVariantMap() << false << false << true << false;
    }
}

void TestBaseDeclaration::whatItDependsOn()
{
    QFETCH(const QVariantMap, plugAttrs);
    QFETCH(const QVariantMap, slotAttrs);
    QFETCH(const bool, system);
    QFETCH(const bool, samePublisher);
    QFETCH(const bool, on);
    QFETCH(const bool, mayConnect);
    const QString interface = QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0);
    const ConnectionPolicy policy(InterfaceTable::base(), m_machine);
    PolicyParty plugParty = plug(interface, u"alice"_s);
    plugParty.attrs = plugAttrs;
    PolicyParty slotParty = slot(interface, system, samePublisher ? u"alice"_s : u"bob"_s);
    slotParty.attrs = slotAttrs;
    QCOMPARE(policy.autoConnection(interface, plugParty, slotParty).allowed, toMatch(on));
    QCOMPARE(policy.connection(interface, plugParty, slotParty).allowed, toMatch(mayConnect));

    // All that depends is here: the table of last resort says so of each.
    QCOMPARE(LastResortTable::entry(interface), LastResortTable::Entry::Depends);

    // The same snaps from a file: they have no publisher, so nothing is the same publisher's.
    plugParty.state = slotParty.state = DeclarationState::Unasserted;
    plugParty.snapId = slotParty.snapId = QString();
    const bool needsPublisher = samePublisher || interface == "confdb"_L1;
    QCOMPARE(policy.autoConnection(interface, plugParty, slotParty).allowed, toMatch(on && !needsPublisher));
    QCOMPARE(policy.connection(interface, plugParty, slotParty).allowed, Match::Yes);
}

void TestBaseDeclaration::wideForms_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QVariantMap>("attrs");
    QTest::newRow("home") << u"home"_s << QVariantMap{{u"read"_s, u"all"_s}};
    QTest::newRow("browser-support") << u"browser-support"_s << QVariantMap{{u"allow-sandbox"_s, true}};
    QTest::newRow("optical-drive") << u"optical-drive"_s << QVariantMap{{u"write"_s, true}};
}

void TestBaseDeclaration::wideForms()
{
    QFETCH(const QString, interface);
    QFETCH(const QVariantMap, attrs);
    const ConnectionPolicy policy(InterfaceTable::base(), m_machine);
    PolicyParty plugParty = plug(interface, u"alice"_s);
    QCOMPARE(policy.autoConnection(interface, plugParty, slot(interface, true, {})).allowed, Match::Yes);
    QCOMPARE(LastResortTable::entry(interface, {}), LastResortTable::Entry::AutoConnects);
    plugParty.attrs = attrs;
    QCOMPARE(policy.autoConnection(interface, plugParty, slot(interface, true, {})).allowed, Match::No);
    QCOMPARE(policy.connection(interface, plugParty, slot(interface, true, {})).allowed, Match::No);
    QCOMPARE(LastResortTable::entry(interface, attrs), LastResortTable::Entry::StaysOff);
}

void TestBaseDeclaration::lastResortTableAgrees()
{
    QStringList names;
    for (const auto &row : std::as_const(m_rows)) {
        const QString name = row.value(u"name"_s);
        names.append(name);
        const QString automatic = row.value(u"auto_connect_on_classic"_s);
        const auto expected = automatic == "yes"_L1 ? LastResortTable::Entry::AutoConnects
            : automatic == "no"_L1                  ? LastResortTable::Entry::StaysOff
                                                    : LastResortTable::Entry::Depends;
        QVERIFY2(LastResortTable::entry(name) == expected, qPrintable(name));
    }
    names.sort();
    QCOMPARE(LastResortTable::interfaces(), names);
    QCOMPARE(LastResortTable::entry(u"made-tomorrow"_s), LastResortTable::Entry::Absent);
    QCOMPARE(LastResortTable::entry(u""_s), LastResortTable::Entry::Absent);
}

QTEST_GUILESS_MAIN(TestBaseDeclaration)

#include "test_basedeclaration.moc"
