// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/accesstable.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;

class TestAccessTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyInterfaceIsDecided();
    void rowsAreFound();
    void supersets();
    void everyCapabilityHasAWay();
    void shape();
    void spotChecks_data();
    void spotChecks();
    void buses();

private:
    static QList<QStringList> readTable(const QString &name);

    QHash<QString, QStringList> m_rows; ///< name, implicit, auto-connection, super-privileged
};

QList<QStringList> TestAccessTable::readTable(const QString &name)
{
    QFile file(QStringLiteral(SNAPPERMS_FIXTURES "/declarations/") + name);
    QList<QStringList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            rows.append(line.trimmed().split(u','));
        }
    }
    return rows;
}

void TestAccessTable::initTestCase()
{
    QList<QStringList> rows = readTable(u"interfaces-2.77.csv"_s);
    QCOMPARE(rows.size(), 221);
    QCOMPARE(rows.takeFirst(), (QStringList{u"name"_s, u"implicit_on_classic"_s, u"auto_connect_on_classic"_s, u"super_privileged"_s}));
    for (const QStringList &row : std::as_const(rows)) {
        m_rows.insert(row.constFirst(), row);
    }
}

void TestAccessTable::everyInterfaceIsDecided()
{
    QStringList names = m_rows.keys();
    names.sort();
    QCOMPARE(AccessTable::interfaces(), names);
    const QList<QStringList> live = readTable(u"interfaces-2.68.3.txt"_s);
    QCOMPARE(live.size(), 195);
    for (const QStringList &row : live) {
        QVERIFY2(AccessTable::contains(row.constFirst()), qPrintable(row.constFirst()));
    }
    QVERIFY(!AccessTable::contains(u"made-tomorrow"_s));
    QVERIFY(AccessTable::grants(u"made-tomorrow"_s).isEmpty());
}

/** The table is searched by halves: a row out of order would be lost without a word. */
void TestAccessTable::rowsAreFound()
{
    int granting = 0;
    const QStringList interfaces = AccessTable::interfaces();
    QCOMPARE(QSet<QString>(interfaces.cbegin(), interfaces.cend()).size(), interfaces.size());
    for (const QString &interface : interfaces) {
        QVERIFY2(AccessTable::contains(interface), qPrintable(interface));
        const QList<AccessGrant> grants = AccessTable::grants(interface);
        granting += !grants.isEmpty();
        QSet<int> seen;
        for (const AccessGrant &grant : grants) {
            QVERIFY2(!seen.contains(int(grant.capability)), qPrintable(interface));
            seen.insert(int(grant.capability));
        }
    }
    QCOMPARE(granting, 114);
}

void TestAccessTable::supersets()
{
    // Everybody may ask for these: their slots or the rights behind them are what is guarded.
    const QSet<QString> unguarded{u"docker"_s, u"io-ports-control"_s, u"libvirt"_s, u"lxd"_s, u"physical-memory-control"_s, u"podman"_s};
    QStringList found;
    const QStringList interfaces = AccessTable::interfaces();
    for (const QString &interface : interfaces) {
        if (!AccessTable::givesEverything(interface)) {
            continue;
        }
        found.append(interface);
        const QList<AccessGrant> grants = AccessTable::grants(interface);
        QCOMPARE(grants.size(), allCapabilities().size());
        for (const AccessGrant &grant : grants) {
            QVERIFY2(grant.strength == AccessStrength::Full, qPrintable(interface));
            QVERIFY2(grant.own == (grant.capability == Capability::WholeSystem), qPrintable(interface));
        }
        // A way out of the sandbox never opens by itself, and the store looks at who may have one.
        QVERIFY2(m_rows.value(interface).at(2) == "no"_L1, qPrintable(interface));
        QVERIFY2((m_rows.value(interface).at(3) == "yes"_L1) != unguarded.contains(interface), qPrintable(interface));
    }
    for (const QString &known :
        {u"steam-support"_s, u"docker-support"_s, u"classic-support"_s, u"snapd-control"_s, u"lxd-support"_s, u"lxd"_s, u"docker"_s, u"block-devices"_s}) {
        QVERIFY2(found.contains(known), qPrintable(known));
    }
    QCOMPARE(found.size(), 22);
}

void TestAccessTable::everyCapabilityHasAWay()
{
    QHash<int, int> own;
    QHash<int, int> full;
    const QStringList interfaces = AccessTable::interfaces();
    for (const QString &interface : interfaces) {
        if (AccessTable::givesEverything(interface)) {
            continue;
        }
        const QList<AccessGrant> grants = AccessTable::grants(interface);
        for (const AccessGrant &grant : grants) {
            own[int(grant.capability)] += grant.own;
            full[int(grant.capability)] += grant.strength == AccessStrength::Full || grant.strength == AccessStrength::WithinX11;
        }
    }
    const QList<Capability> capabilities = allCapabilities();
    QCOMPARE(capabilities.size(), 18);
    for (const Capability capability : capabilities) {
        if (capability != Capability::WholeSystem) {
            QVERIFY2(own.value(int(capability)) > 0, qPrintable(QString::number(int(capability))));
            QVERIFY2(full.value(int(capability)) > 0, qPrintable(QString::number(int(capability))));
        }
    }
}

void TestAccessTable::shape()
{
    const QStringList interfaces = AccessTable::interfaces();
    for (const QString &interface : interfaces) {
        const QList<AccessGrant> grants = AccessTable::grants(interface);
        for (const AccessGrant &grant : grants) {
            QVERIFY2(grant.strength != AccessStrength::AsksFirst || interface == "desktop"_L1, "only the desktop interface opens the portals");
            QVERIFY2(grant.strength != AccessStrength::UnlessSoundServerRefuses || grant.capability == Capability::Microphone, qPrintable(interface));
            QVERIFY2(grant.strength != AccessStrength::WithNetwork || grant.capability == Capability::NetworkServer, qPrintable(interface));
            QVERIFY2(!grant.own || grant.strength == AccessStrength::Full || interface == "optical-drive"_L1, qPrintable(interface));
        }
    }
}

void TestAccessTable::spotChecks_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<Capability>("capability");
    QTest::addColumn<AccessStrength>("strength");
    QTest::addColumn<bool>("own");

    QTest::newRow("camera") << u"camera"_s << Capability::Camera << AccessStrength::Full << true;
    QTest::newRow("microphone past the sound server") << u"alsa"_s << Capability::Microphone << AccessStrength::Full << false;
    QTest::newRow("old sound") << u"pulseaudio"_s << Capability::Microphone << AccessStrength::Full << false;
    QTest::newRow("playing is recording") << u"audio-playback"_s << Capability::Microphone << AccessStrength::UnlessSoundServerRefuses << false;
    QTest::newRow("playing") << u"audio-playback"_s << Capability::PlaySound << AccessStrength::Full << true;
    QTest::newRow("pipewire") << u"pipewire"_s << Capability::Microphone << AccessStrength::Full << false;
    QTest::newRow("keys") << u"x11"_s << Capability::InputOfOthers << AccessStrength::WithinX11 << false;
    QTest::newRow("keys of unity") << u"unity7"_s << Capability::InputOfOthers << AccessStrength::WithinX11 << false;
    QTest::newRow("server is client") << u"network-bind"_s << Capability::Network << AccessStrength::Full << false;
    QTest::newRow("observing is network") << u"network-observe"_s << Capability::Network << AccessStrength::Full << false;
    QTest::newRow("home") << u"home"_s << Capability::HomeFiles << AccessStrength::Full << true;
    QTest::newRow("backup") << u"system-backup"_s << Capability::HomeFiles << AccessStrength::Full << false;
    QTest::newRow("personal files") << u"personal-files"_s << Capability::HomeFiles << AccessStrength::Partly << false;
    QTest::newRow("usb camera") << u"raw-usb"_s << Capability::Camera << AccessStrength::Partly << false;
    QTest::newRow("portal") << u"desktop"_s << Capability::Camera << AccessStrength::AsksFirst << false;
    QTest::newRow("steam") << u"steam-support"_s << Capability::HomeFiles << AccessStrength::Full << false;
    QTest::newRow("wallets") << u"password-manager-service"_s << Capability::Passwords << AccessStrength::Full << true;
}

void TestAccessTable::spotChecks()
{
    QFETCH(const QString, interface);
    QFETCH(const Capability, capability);
    QFETCH(const AccessStrength, strength);
    QFETCH(const bool, own);
    QVERIFY(AccessTable::grants(interface).contains(AccessGrant{capability, strength, own}));
}

void TestAccessTable::buses()
{
    int session = 0;
    int system = 0;
    const QStringList interfaces = AccessTable::interfaces();
    for (const QString &interface : interfaces) {
        session += AccessTable::opensSessionBus(interface);
        system += AccessTable::opensSystemBus(interface);
    }
    QCOMPARE(session, 28);
    QCOMPARE(system, 39);
    QVERIFY(AccessTable::opensSessionBus(u"desktop"_s));
    QVERIFY(AccessTable::opensSystemBus(u"network"_s));
    QVERIFY(!AccessTable::opensSessionBus(u"home"_s));
    QVERIFY(!AccessTable::opensSystemBus(u"camera"_s));
}

QTEST_GUILESS_MAIN(TestAccessTable)

#include "test_accesstable.moc"
