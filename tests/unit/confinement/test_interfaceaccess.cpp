// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/interfaceaccess.h"
#include "confinement/kernelrules.h"
#include "confinement/pathpattern.h"
#include "permissions/interfacecatalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

class InterfaceAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patterns_data();
    void patterns();
    void hostilePatterns();
    void tableIsSound();
    void nobodyIsForgotten();
    void broadIsLast();
    void attributes();
    void enforcers_data();
    void enforcers();
    void restarts_data();
    void restarts();
};

void InterfaceAccessTest::patterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("match");
    const auto row = [](const QByteArray &pattern, const QByteArray &path, bool match) {
        QTest::newRow(QByteArray(pattern + (match ? " = " : " ! ") + path).constData()) << pattern << path << match;
    };
    row("/dev/video[0-9]*", "/dev/video0", true);
    row("/dev/video[0-9]*", "/dev/video12", true);
    row("/dev/video[0-9]*", "/dev/video", false);
    row("/dev/video[0-9]*", "/dev/video0/x", false);
    row("/dev/video[0-9]*", "/dev/videox", false);
    row("/a/*", "/a/", false);
    row("/a/*", "/a/b", true);
    row("/a/*", "/a/b/c", false);
    row("/a/**", "/a/", false);
    row("/a/**", "/a/b/c", true);
    row("/a/{,**}", "/a/", true);
    row("/a/{,**}", "/a/b", true);
    row("/a/{,**}", "/a", false);
    row("/a*", "/a", true);
    row("/a**b", "/ab", true);
    row("/a**b", "/a/x/b", true);
    row("/a?c", "/abc", true);
    row("/a?c", "/a/c", false);
    row("/{,var/}run/x", "/run/x", true);
    row("/{,var/}run/x", "/var/run/x", true);
    row("/{,var/}run/x", "/usr/run/x", false);
    row("/{a,b{c,d}}e", "/bde", true);
    row("/{a,b{c,d}}e", "/be", false);
    row("/[^s.]**", "/abc", true);
    row("/[^s.]**", "/.abc", false);
    row("/[^s.]**", "/abc/def", true);
    row("/x[^y]", "/x/", false);
    row("/a\\*", "/a*", true);
    row("/a\\*", "/ab", false);
    row("/a\\{b", "/a{b", true);
    row("~/.ssh/{,**}", "/home/u/.ssh/id", true);
    row("~/.ssh/{,**}", "/root/.ssh/id", true);
    row("~/.ssh/{,**}", "/home/u/x/.ssh/id", false);
    row("~/.ssh/{,**}", "/home//.ssh/id", false);
    row("~/[^.]**", "/home/u/Documents/x", true);
    row("~/[^.]**", "/home/u/.bashrc", false);
    row("@/tmp/.X11-unix/X[0-9]*", "@/tmp/.X11-unix/X0", true);
    row("/media/*/**", "/media/u/My Stick/\xff\n", true);
    row("", "", true);
    row("/[", "/[", true);
    row("/{a", "/{a", true);
}

void InterfaceAccessTest::patterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, path);
    QTEST(PathPattern(pattern).matches(path), "match");
}

void InterfaceAccessTest::hostilePatterns()
{
    // Alternatives of alternatives would be two to the hundredth; stars would backtrack for ever: this would not end.
    QVERIFY(!PathPattern(QByteArray("{a,b}").repeated(100)).matches(QByteArray("a").repeated(99)));
    QVERIFY(!PathPattern(QByteArray("/" + QByteArray("**a").repeated(60) + "b")).matches(QByteArray("/" + QByteArray("a").repeated(4000))));
    QVERIFY(!PathPattern("/**").matches(QByteArray("/" + QByteArray("a").repeated(5000))));
    QVERIFY(!PathPattern(QByteArray("a").repeated(5000)).matches("a"));
}

void InterfaceAccessTest::tableIsSound()
{
    const QStringList names = interfacesWithAccess();
    using Kind = AccessItem::Kind;
    for (const QString &name : names) {
        const InterfaceAccess access = interfaceAccess(name);
        QVERIFY(access.known);
        QCOMPARE(access.interface, name);
        QList<AccessItem> seen;
        for (const AccessItem &item : access.items) {
            const QByteArray context = name.toLatin1() + ' ' + item.what;
            const bool path = item.kind == Kind::File || item.kind == Kind::Device || item.kind == Kind::Socket;
            QVERIFY2(!seen.contains(item), context.constData());
            seen.append(item);
            QVERIFY2(!item.what.isEmpty(), context.constData());
            QCOMPARE(path, !item.mask.isEmpty());
            if (path) {
                QVERIFY2(item.what.startsWith('/') || item.what.startsWith("~/"), context.constData());
                QVERIFY2(item.what.count('{') == item.what.count('}') && item.what.count('[') == item.what.count(']'), context.constData());
                // An empty name between two slashes: AppArmor finds it in no path.
                static const QRegularExpression empty(u"/\\{(,[^{}]*|[^{}]*,|[^{}]*,,[^{}]*)\\}/"_s);
                QVERIFY2(!empty.match(QString::fromLatin1(item.what)).hasMatch(), context.constData());
                for (const char letter : item.mask) {
                    QVERIFY2(QByteArrayView("rwklmx").contains(letter), context.constData());
                }
            }
            QVERIFY2(item.kind != Kind::Device || item.what.startsWith("/dev/"), context.constData());
            QVERIFY2(item.kind != Kind::AbstractSocket || item.what.startsWith('@'), context.constData());
            QVERIFY2(path || !item.what.contains(' '), context.constData());
            QVERIFY2(!path || item.what.startsWith('~') || PathPattern(item.what).matches(samplePath(item.what)), context.constData());
            QVERIFY2(item.kind != Kind::Bus || item.what.startsWith("system:") || item.what.startsWith("session:"), context.constData());
        }
    }
    const InterfaceAccess none = interfaceAccess(u"no-such-interface"_s);
    QVERIFY(!none.known);
    QVERIFY(none.items.isEmpty());
}

void InterfaceAccessTest::nobodyIsForgotten()
{
    // Plugs of these are snapd's own; a snap can only have the other side (base-declaration in interfaces/builtin/*_driver_libs.go).
    const QStringList notOfApps{u"cuda-driver-libs"_s,
        u"egl-driver-libs"_s,
        u"gbm-driver-libs"_s,
        u"nvidia-video-driver-libs"_s,
        u"opengl-driver-libs"_s,
        u"opengles-driver-libs"_s,
        u"vulkan-driver-libs"_s};
    QStringList all = Snapperms::InterfaceCatalog::interfaces();
    QCOMPARE(all.size(), 220);
    QStringList told = interfacesWithAccess() + notOfApps;
    told.sort();
    all.sort();
    QCOMPARE(told, all);
    QStringList nothing;
    for (const QString &name : std::as_const(all)) {
        if (interfaceAccess(name).opensNothing()) {
            nothing << name;
        }
    }
    QCOMPARE(nothing, (QStringList{u"core-support"_s, u"empty"_s}));
}

void InterfaceAccessTest::broadIsLast()
{
    // Nobody is to be told to ask for one of these because of one file: explanation.cpp names none of 60 and more.
    for (const QString &name : interfacesWithAccess()) {
        const InterfaceAccess access = interfaceAccess(name);
        const bool isWhole = std::any_of(access.items.cbegin(), access.items.cend(), [](const AccessItem &item) {
            return item.topic == AccessTopic::WholeSystem || item.what == "@unrestricted";
        });
        QVERIFY2(!isWhole || access.breadth >= 60, qPrintable(name));
    }
}

void InterfaceAccessTest::attributes()
{
    const auto files = interfaceAccess(
        u"personal-files"_s, {{u"read"_s, QStringList{u"$HOME/.config/foo"_s, u"relative"_s}}, {u"write"_s, QStringList{u"$HOME/.foo[1]"_s}}});
    QVERIFY(files.byAttributes);
    QCOMPARE(files.items.size(), 2);
    QVERIFY(PathPattern(files.items[0].what).matches("/home/u/.config/foo/bar"));
    QVERIFY(PathPattern(files.items[0].what).matches("/home/u/.config/foo"));
    QVERIFY(!PathPattern(files.items[0].what).matches("/home/u/.config/foobar"));
    QVERIFY(PathPattern(files.items[1].what).matches("/home/u/.foo[1]"));
    QVERIFY(!PathPattern(files.items[1].what).matches("/home/u/.foo1"));
    QVERIFY(interfaceAccess(u"personal-files"_s, {{u"read"_s, u"a string"_s}}).items.isEmpty());
    QVERIFY(interfaceAccess(u"home"_s, {{u"read"_s, u"all"_s}}).items.size() > interfaceAccess(u"home"_s).items.size());
    const auto has = [](const QString &interface, const QVariantMap &attributes, AccessItem::Kind kind, const QByteArray &what) {
        const InterfaceAccess access = interfaceAccess(interface, attributes);
        return std::any_of(access.items.cbegin(), access.items.cend(), [&](const AccessItem &item) {
            return item.kind == kind && item.what == what;
        });
    };
    using Kind = AccessItem::Kind;
    const QVariantList modules{QVariantMap{{u"name"_s, u"nbd"_s}, {u"load"_s, u"on-boot"_s}}, QVariantMap{{u"name"_s, u"mmc"_s}, {u"load"_s, u"denied"_s}}};
    QVERIFY(has(u"kernel-module-load"_s, {{u"modules"_s, modules}}, Kind::Module, "nbd"));
    QVERIFY(!has(u"kernel-module-load"_s, {{u"modules"_s, modules}}, Kind::Module, "mmc"));
    QVERIFY(has(u"dbus"_s, {{u"bus"_s, u"session"_s}, {u"name"_s, u"org.example.Foo"_s}}, Kind::Bus, "session:org.example.Foo"));
    QVERIFY(interfaceAccess(u"dbus"_s, {{u"bus"_s, u"nonsense"_s}, {u"name"_s, u"org.example.Foo"_s}}).items.isEmpty());
    QVERIFY(has(u"content"_s, {{u"target"_s, u"$SNAP/themes"_s}}, Kind::Mount, "$SNAP/themes"));
    QVERIFY(!has(u"docker-support"_s, {}, Kind::File, "/**"));
    QVERIFY(has(u"docker-support"_s, {{u"privileged-containers"_s, true}}, Kind::File, "/**"));
    QVERIFY(has(u"lxd-support"_s, {{u"enable-unconfined-mode"_s, true}}, Kind::File, "/**"));
    QVERIFY(has(u"shared-memory"_s, {{u"private"_s, true}}, Kind::Mount, "/dev/shm"));
    QVERIFY(!has(u"shared-memory"_s, {{u"private"_s, true}}, Kind::File, "/{dev,run}/shm/*"));
    QVERIFY(has(u"shared-memory"_s, {}, Kind::File, "/{dev,run}/shm/*"));
    QVERIFY(!has(u"usb-gadget"_s, {}, Kind::Syscall, "mount"));
    QVERIFY(has(u"usb-gadget"_s, {{u"ffs-mounts"_s, QVariantList{QVariantMap()}}}, Kind::Syscall, "mount"));
    QVERIFY(interfaceAccess(u"custom-device"_s).byAttributes);
    QVERIFY(interfaceAccess(u"snap-refresh-observe"_s).snapdDecides);
    QVERIFY(interfaceAccess(u"browser-support"_s, {{u"allow-sandbox"_s, true}}).items.size() > interfaceAccess(u"browser-support"_s).items.size());
}

void InterfaceAccessTest::enforcers_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("who");
    QTest::newRow("camera") << u"camera"_s << u"files devices"_s;
    QTest::newRow("audio-record") << u"audio-record"_s << u"sound"_s;
    QTest::newRow("audio-playback") << u"audio-playback"_s << u"unix"_s;
    QTest::newRow("docker") << u"docker"_s << u"unix"_s;
    QTest::newRow("upower") << u"upower-observe"_s << u"bus"_s;
    QTest::newRow("network") << u"network"_s << u"network"_s;
    QTest::newRow("network-bind") << u"network-bind"_s << u"network seccomp"_s;
    QTest::newRow("home") << u"home"_s << u"files"_s;
    QTest::newRow("x11") << u"x11"_s << u"files unix mounts"_s;
    QTest::newRow("fwupd") << u"fwupd"_s << u"bus"_s;
    QTest::newRow("snapd") << u"snap-refresh-observe"_s << u"snapd"_s;
    QTest::newRow("module") << u"openvswitch-support"_s << u"snapd"_s;
    QTest::newRow("nothing") << u"empty"_s << u""_s;
}

void InterfaceAccessTest::enforcers()
{
    QFETCH(QString, interface);
    const Enforcers who = enforcersOf(interfaceAccess(interface));
    QStringList words;
    const auto say = [&words](bool yes, const QString &word) {
        if (yes) {
            words.append(word);
        }
    };
    say(who.appArmorFiles, u"files"_s);
    say(who.deviceCgroup, u"devices"_s);
    say(who.appArmorNetwork, u"network"_s);
    say(who.appArmorUnix, u"unix"_s);
    say(who.appArmorBus, u"bus"_s);
    say(who.appArmorOther, u"other"_s);
    say(who.seccomp, u"seccomp"_s);
    say(who.mounts, u"mounts"_s);
    say(who.soundServer, u"sound"_s);
    say(who.snapd, u"snapd"_s);
    QTEST(words.join(u' '), "who");
    QCOMPARE(who.onlyBus(), words == QStringList{u"bus"_s});
}

void InterfaceAccessTest::restarts_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<RestartNeed>("on");
    QTest::addColumn<RestartNeed>("off");
    using Level = RestartNeed::Level;
    QTest::newRow("camera") << u"camera"_s << RestartNeed{Level::None, {}} << RestartNeed{Level::IfHeld, RestartNeed::OpenHandles};
    QTest::newRow("home") << u"home"_s << RestartNeed{Level::None, {}} << RestartNeed{Level::IfHeld, RestartNeed::OpenHandles};
    QTest::newRow("upower") << u"upower-observe"_s << RestartNeed{Level::None, {}} << RestartNeed{Level::None, {}};
    QTest::newRow("audio-record") << u"audio-record"_s << RestartNeed{Level::Needed, RestartNeed::SoundConnection}
                                  << RestartNeed{Level::Needed, RestartNeed::SoundConnection};
    QTest::newRow("network-bind") << u"network-bind"_s << RestartNeed{Level::Needed, RestartNeed::SystemCallFilter}
                                  << RestartNeed{Level::Needed, RestartNeed::Reasons(RestartNeed::SystemCallFilter | RestartNeed::OpenHandles)};
    QTest::newRow("empty") << u"empty"_s << RestartNeed{Level::None, {}} << RestartNeed{Level::None, {}};
    QTest::newRow("snapd") << u"snap-themes-control"_s << RestartNeed{Level::None, {}} << RestartNeed{Level::None, {}};
    QTest::newRow("module") << u"openvswitch-support"_s << RestartNeed{Level::None, {}} << RestartNeed{Level::None, {}};
    QTest::newRow("unknown") << u"nothing"_s << RestartNeed{Level::Unknown, {}} << RestartNeed{Level::Unknown, {}};
}

void InterfaceAccessTest::restarts()
{
    QFETCH(QString, interface);
    QFETCH(RestartNeed, on);
    QFETCH(RestartNeed, off);
    QVERIFY(needsRestart(interface, true) == on);
    QVERIFY(needsRestart(interface, false) == off);
    QVERIFY(needsRestart(u"desktop"_s, true).reasons.testFlag(RestartNeed::FileSystemView));
    QVERIFY(needsRestart(u"audio-playback"_s, true).reasons.testFlag(RestartNeed::SystemCallFilter));
}

QTEST_GUILESS_MAIN(InterfaceAccessTest)

#include "test_interfaceaccess.moc"
