// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/protocol.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The lines of an ini-like file that mean something. */
QStringList linesOf(const QString &path)
{
    QStringList lines;
    const auto all = QString::fromUtf8(contentOf(path)).split(u'\n');
    for (const QString &line : all) {
        if (!line.isEmpty() && !line.startsWith(u'#')) {
            lines << line;
        }
    }
    return lines;
}

/** Elements of an XML file as "name attribute=value ...", indented by their depth. */
QStringList elementsOf(const QString &path)
{
    QStringList elements;
    QXmlStreamReader reader(contentOf(path));
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            QString element = QString(depth, u' ') + reader.name().toString();
            const auto attributes = reader.attributes();
            for (const QXmlStreamAttribute &attribute : attributes) {
                element += u' ' + attribute.name().toString() + u'=' + attribute.value().toString();
            }
            elements << element;
            ++depth;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : elements;
}

/** The same for the helper and the keeper. */
const QStringList Sandbox{
    u"AmbientCapabilities="_s,
    u"CapabilityBoundingSet="_s,
    u"DevicePolicy=closed"_s,
    u"IPAddressDeny=any"_s,
    u"InaccessiblePaths=-/etc/shadow -/etc/gshadow -/etc/ssh -/root -/boot -/efi"_s,
    u"KeyringMode=private"_s,
    u"LimitCORE=0"_s,
    u"LimitNOFILE=64"_s,
    u"LockPersonality=yes"_s,
    u"MemoryDenyWriteExecute=yes"_s,
    u"MemoryMax=128M"_s,
    u"NoNewPrivileges=yes"_s,
    u"PrivateDevices=yes"_s,
    u"PrivateNetwork=yes"_s,
    u"PrivateTmp=yes"_s,
    u"ProcSubset=pid"_s,
    u"ProtectClock=yes"_s,
    u"ProtectControlGroups=yes"_s,
    u"ProtectHome=yes"_s,
    u"ProtectHostname=yes"_s,
    u"ProtectKernelLogs=yes"_s,
    u"ProtectKernelModules=yes"_s,
    u"ProtectKernelTunables=yes"_s,
    u"ProtectProc=invisible"_s,
    u"ProtectSystem=strict"_s,
    u"RemoveIPC=yes"_s,
    u"RestrictAddressFamilies=AF_UNIX"_s,
    u"RestrictNamespaces=yes"_s,
    u"RestrictRealtime=yes"_s,
    u"RestrictSUIDSGID=yes"_s,
    u"StateDirectory=snapperms"_s,
    u"StateDirectoryMode=0755"_s,
    u"SystemCallArchitectures=native"_s,
    u"SystemCallFilter=@system-service"_s,
    u"SystemCallFilter=~@privileged @resources"_s,
    u"TasksMax=16"_s,
    u"UMask=0077"_s,
};

struct PolicyAction {
    QMap<QString, QString> descriptions; ///< By language; the empty one is English.
    QMap<QString, QString> messages;
    QMap<QString, QString> defaults;
    QMap<QString, QString> annotations; ///< By key.
    QStringList others;
};

QMap<QString, PolicyAction> policyActions()
{
    QMap<QString, PolicyAction> actions;
    QFile file(QStringLiteral(SNAPPERMS_HELPER_SOURCE) + u"/org.example.snapperms.policy"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader reader(&file);
    QString id;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString name = reader.name().toString();
        const QString language = reader.attributes().value(u"http://www.w3.org/XML/1998/namespace"_s, u"lang"_s).toString();
        if (name == u"action") {
            id = reader.attributes().value(u"id"_s).toString();
            actions[id];
        } else if (name == u"description") {
            actions[id].descriptions.insert(language, reader.readElementText());
        } else if (name == u"message") {
            actions[id].messages.insert(language, reader.readElementText());
        } else if (name.startsWith(u"allow_")) {
            actions[id].defaults.insert(name, reader.readElementText());
        } else if (name == u"annotate") {
            const QString key = reader.attributes().value(u"key"_s).toString();
            actions[id].annotations.insert(key, reader.readElementText());
        } else if (!id.isEmpty() && name != u"defaults") {
            actions[id].others << name;
        }
    }
    return reader.hasError() ? QMap<QString, PolicyAction>() : actions;
}

}

/** The files that the helper is installed with say what they are meant to say, and nothing else. */
class InstalledFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policy();
    void policyTexts();
    void busRules();
    void activation();
    void unit();
    void keeperUnit();
    void keeperPath();
    void repairUnit();
    void followUnit();
    void devicesUnit();
    void recordsSocket();
    void exposure_data();
    void exposure();
};

void InstalledFilesTest::policy()
{
    const auto actions = policyActions();
    QCOMPARE(QStringList(actions.keys()),
        (QStringList{
            ConnectAction, ConnectSensitiveAction, DisconnectAction, ForgetAction, ObserveAction, ObserveAllAction, ObserveDevicesAction, RepairAction}));
    // Never weaker than snapd's own; the sensitive one and repairs are never kept; what only tells of one's own programs is free for who sits there.
    const QMap<QString, QString> active{{ConnectSensitiveAction, u"auth_admin"_s}, {RepairAction, u"auth_admin"_s}, {ObserveAction, u"yes"_s}};
    for (const auto &[id, action] : actions.asKeyValueRange()) {
        QCOMPARE(action.defaults,
            (QMap<QString, QString>{
                {u"allow_any"_s, u"auth_admin"_s}, {u"allow_inactive"_s, u"auth_admin"_s}, {u"allow_active"_s, active.value(id, u"auth_admin_keep"_s)}}));
        // Nobody else owns these. Who may change something may have that put into force, and nothing else follows from anything.
        const bool implies = id == ConnectAction || id == DisconnectAction || id == ForgetAction;
        QCOMPARE(action.annotations, (implies ? QMap<QString, QString>{{u"org.freedesktop.policykit.imply"_s, RepairAction}} : QMap<QString, QString>()));
        QVERIFY2(action.others.isEmpty(), qPrintable(action.others.join(u' ')));
    }
}

void InstalledFilesTest::policyTexts()
{
    const QStringList languages{u""_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s};
    QSet<QString> seen;
    for (const PolicyAction &action : policyActions()) {
        QCOMPARE(QStringList(action.descriptions.keys()), languages);
        QCOMPARE(QStringList(action.messages.keys()), languages);
        for (const QString &text : action.descriptions.values() + action.messages.values()) {
            QVERIFY(text.size() > 8);
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }
}

void InstalledFilesTest::busRules()
{
    QCOMPARE(elementsOf(QStringLiteral(SNAPPERMS_HELPER_SOURCE) + u"/org.example.snapperms.conf"_s),
        (QStringList{
            u"busconfig"_s,
            u" policy user=root"_s,
            u"  allow own=org.example.snapperms"_s,
            u" policy context=mandatory"_s,
            u"  deny send_destination=org.example.snapperms send_type=method_call"_s,
            u"  allow send_destination=org.example.snapperms send_type=method_call send_path=/ send_interface=org.kde.kf6auth send_member=performAction"_s,
            u"  deny receive_sender=org.example.snapperms receive_type=signal"_s,
        }));
}

void InstalledFilesTest::activation()
{
    QCOMPARE(linesOf(QStringLiteral(SNAPPERMS_HELPER_SOURCE) + u"/org.example.snapperms.service"_s),
        (QStringList{u"[D-BUS Service]"_s,
            u"Name=org.example.snapperms"_s,
            u"User=root"_s,
            u"SystemdService=dbus-org.example.snapperms.service"_s,
            u"Exec=/bin/false"_s}));
}

void InstalledFilesTest::unit()
{
    QStringList lines = linesOf(QStringLiteral(SNAPPERMS_HELPER_BUILD) + u"/dbus-org.example.snapperms.service"_s);
    const QStringList programs = lines.filter(u"ExecStart="_s);
    QCOMPARE(programs.size(), 1);
    QVERIFY(programs.constFirst().startsWith(u"ExecStart=/"_s));
    QVERIFY(programs.constFirst().endsWith(u"/snapperms-helper"_s));
    lines.removeOne(programs.constFirst());
    QCOMPARE(lines,
        QStringList({
            u"[Unit]"_s,
            u"Description=Connects and disconnects permissions of snap apps"_s,
            u"Documentation=man:snap(8)"_s,
            u"StartLimitIntervalSec=0"_s,
            u"[Service]"_s,
            u"Type=dbus"_s,
            u"BusName=org.example.snapperms"_s,
            u"RuntimeMaxSec=300"_s,
            u"TimeoutStopSec=5"_s,
        }) + Sandbox);
}

void InstalledFilesTest::keeperUnit()
{
    QStringList lines = linesOf(QStringLiteral(SNAPPERMS_HELPER_BUILD) + u"/snapperms-keeper.service"_s);
    const QStringList programs = lines.filter(u"ExecStart="_s);
    QCOMPARE(programs.size(), 1);
    QVERIFY(programs.constFirst().startsWith(u"ExecStart=/"_s));
    QVERIFY(programs.constFirst().endsWith(u"/snapperms-keeper"_s));
    lines.removeOne(programs.constFirst());
    QCOMPARE(lines,
        QStringList({
            u"[Unit]"_s,
            u"Description=Keeps permissions of snap apps off that were turned off, and ends what was allowed for a while"_s,
            u"Documentation=man:snap(8)"_s,
            u"After=snapd.socket"_s,
            u"StartLimitIntervalSec=0"_s,
            u"[Service]"_s,
            u"Type=exec"_s,
            u"Restart=on-failure"_s,
            u"RestartSec=30"_s,
            u"TimeoutStopSec=5"_s,
        }) + Sandbox);
}

void InstalledFilesTest::keeperPath()
{
    const QStringList lines = linesOf(QStringLiteral(SNAPPERMS_HELPER_SOURCE) + u"/snapperms-keeper.path"_s);
    QVERIFY(lines.contains(u"DirectoryNotEmpty=/var/lib/snapperms/kept-off"_s));
    QVERIFY(lines.contains(u"DirectoryNotEmpty="_s + LeaseDirectory));
    QVERIFY(lines.contains(u"WantedBy=multi-user.target"_s));
    // What is installed is what "systemctl enable" would do.
    QCOMPARE(QFile::symLinkTarget(QStringLiteral(SNAPPERMS_HELPER_BUILD) + u"/wants/snapperms-keeper.path"_s),
        QStringLiteral(SNAPPERMS_HELPER_BUILD) + u"/snapperms-keeper.path"_s);
}

void InstalledFilesTest::repairUnit()
{
    QStringList lines = linesOf(QStringLiteral(SNAPPERMS_HELPER_BUILD) + u"/snapperms-repair@.service"_s);
    const QStringList programs = lines.filter(u"ExecStart="_s);
    QCOMPARE(programs.size(), 1);
    QVERIFY(programs.constFirst().startsWith(u"ExecStart=/"_s));
    QVERIFY(programs.constFirst().endsWith(u"/snapperms-repair %i"_s)); // as it is: nothing is unescaped into something else
    lines.removeOne(programs.constFirst());
    const QStringList after = lines.filter(u"ExecStopPost="_s);
    QCOMPARE(after.size(), 1);
    QVERIFY(after.constFirst().endsWith(u"/snapperms-repair %i ended"_s));
    lines.removeOne(after.constFirst());
    // What differs from the helper's sandbox, and why, is told in docs/helper-repair.md.
    const QStringList less{
        u"CapabilityBoundingSet="_s,
        u"LimitNOFILE=64"_s,
        u"MemoryMax=128M"_s,
        u"ProcSubset=pid"_s,
        u"ProtectKernelTunables=yes"_s,
        u"ProtectProc=invisible"_s,
        u"StateDirectory=snapperms"_s,
        u"StateDirectoryMode=0755"_s,
        u"TasksMax=16"_s,
        u"UMask=0077"_s,
    };
    const QStringList more{
        u"[Unit]"_s,
        u"Description=Puts the confinement of the snap %i back into force"_s,
        u"Documentation=man:snap(8)"_s,
        u"After=snapd.socket"_s,
        u"StartLimitIntervalSec=0"_s,
        u"[Service]"_s,
        u"Type=exec"_s,
        u"RuntimeMaxSec=600"_s,
        u"TimeoutStopSec=5"_s,
        u"RuntimeDirectory=snapperms/repair"_s,
        u"RuntimeDirectoryMode=0755"_s,
        u"RuntimeDirectoryPreserve=yes"_s,
        u"CapabilityBoundingSet=CAP_MAC_ADMIN"_s,
        u"MemoryMax=1G"_s,
        u"ReadOnlyPaths=/proc/sys /sys"_s,
        u"ReadWritePaths=-/sys/devices -/sys/kernel/security/apparmor -/var/cache/apparmor -/var/lib/snapd/seccomp -/var/lib/snapd/system-key"_s,
        u"SystemCallErrorNumber=EPERM"_s,
        u"TasksMax=64"_s,
        u"UMask=0022"_s,
    };
    QStringList expected = more;
    for (const QString &line : Sandbox) {
        if (!less.contains(line)) {
            expected << line;
        }
    }
    lines.sort();
    expected.sort();
    QCOMPARE(lines, expected);
}

void InstalledFilesTest::followUnit()
{
    QStringList lines = linesOf(QStringLiteral(SNAPPERMS_HELPER_BUILD) + u"/snapperms-follow@.service"_s);
    const QStringList programs = lines.filter(u"ExecStart="_s);
    QCOMPARE(programs.size(), 1);
    QVERIFY(programs.constFirst().startsWith(u"ExecStart=/"_s));
    QVERIFY(programs.constFirst().endsWith(u"/snapperms-follow %i"_s)); // as it is
    lines.removeOne(programs.constFirst());
    // No more than the helper, and nothing that can be written to.
    QStringList expected{
        u"[Unit]"_s,
        u"Description=Tells what the system keeps snap apps from (%i)"_s,
        u"Documentation=man:snap(8)"_s,
        u"StartLimitIntervalSec=0"_s,
        u"CollectMode=inactive-or-failed"_s,
        u"[Service]"_s,
        u"Type=exec"_s,
        u"Sockets=snapperms-records@%i.socket"_s,
        u"RuntimeMaxSec=1800"_s,
        u"TimeoutStopSec=5"_s,
        u"LimitNOFILE=1024"_s,
    };
    for (const QString &line : Sandbox) {
        if (!line.startsWith(u"StateDirectory"_s) && !line.startsWith(u"LimitNOFILE"_s)) {
            expected << line;
        }
    }
    lines.sort();
    expected.sort();
    QCOMPARE(lines, expected);
}

void InstalledFilesTest::devicesUnit()
{
    QStringList lines = linesOf(QStringLiteral(SNAPPERMS_HELPER_BUILD) + u"/snapperms-devices@.service"_s);
    const QStringList programs = lines.filter(QRegularExpression(u"^Exec"_s));
    QCOMPARE(programs.size(), 2);
    QVERIFY(programs[0].startsWith(u"ExecStart=/"_s) && programs[0].endsWith(u"/snapperms-follow %i devices"_s)); // as it is
    QVERIFY(programs[1].startsWith(u"ExecStopPost=/"_s) && programs[1].endsWith(u"/snapperms-follow %i devices-ended"_s));
    for (const QString &line : programs) {
        lines.removeOne(line);
    }
    QStringList expected{
        u"[Unit]"_s,
        u"Description=Tells which devices snap apps are refused (%i)"_s,
        u"Documentation=man:snap(8)"_s,
        u"StartLimitIntervalSec=0"_s,
        u"CollectMode=inactive-or-failed"_s,
        u"[Service]"_s,
        u"Type=exec"_s,
        u"RuntimeMaxSec=1800"_s,
        u"TimeoutStopSec=5"_s,
        u"LimitNOFILE=1024"_s,
        u"ReadOnlyPaths=/sys"_s,
        u"ReadWritePaths=-/sys/kernel/tracing"_s,
    };
    // It has to see whose a process is, and to write to the files of the kernel's tracing.
    const QStringList less{u"ProtectKernelTunables=yes"_s, u"ProtectProc=invisible"_s};
    for (const QString &line : Sandbox) {
        if (!line.startsWith(u"StateDirectory"_s) && !line.startsWith(u"LimitNOFILE"_s) && !less.contains(line)) {
            expected << line;
        }
    }
    lines.sort();
    expected.sort();
    QCOMPARE(lines, expected);
}

void InstalledFilesTest::recordsSocket()
{
    // Joined by systemd, so that what reads from it needs neither a capability nor the network; not enabled, and gone with what reads.
    const QStringList lines = linesOf(QStringLiteral(SNAPPERMS_HELPER_SOURCE) + u"/snapperms-records@.socket"_s);
    QCOMPARE(lines.filter(u"Listen"_s), QStringList{u"ListenNetlink=audit 1"_s});
    QVERIFY(lines.contains(u"Service=snapperms-follow@%i.service"_s));
    QVERIFY(lines.contains(u"StopWhenUnneeded=yes"_s));
    QVERIFY(lines.contains(u"FlushPending=yes"_s));
    QVERIFY(lines.contains(u"ConditionVirtualization=!container"_s));
    QVERIFY(!lines.contains(u"[Install]"_s));
}

void InstalledFilesTest::exposure_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("helper") << u"/dbus-org.example.snapperms.service"_s;
    QTest::newRow("keeper") << u"/snapperms-keeper.service"_s;
    QTest::newRow("devices") << u"/snapperms-devices@.service"_s;
    QTest::newRow("follow") << u"/snapperms-follow@.service"_s;
    QTest::newRow("repair") << u"/snapperms-repair@.service"_s;
}

void InstalledFilesTest::exposure()
{
    QFETCH(QString, unit);
    const QString program = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (program.isEmpty()) {
        QSKIP("there is no systemd-analyze here");
    }
    QProcess analyze;
    analyze.start(program, {u"security"_s, u"--offline=yes"_s, u"--threshold=20"_s, QStringLiteral(SNAPPERMS_HELPER_BUILD) + unit});
    QVERIFY(analyze.waitForFinished());
    QVERIFY2(analyze.exitCode() == 0, analyze.readAll().constData());
}

QTEST_GUILESS_MAIN(InstalledFilesTest)

#include "installedfilestest.moc"
