// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tree.h"

#include "confinement/enforcement.h"
#include "confinement/policywatcher.h"

#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

namespace
{
const QString features = u"/sys/kernel/security/apparmor/features/"_s;

bool addFeatures(const Tree &tree, const QStringList &names)
{
    for (const QString &name : names) {
        if (!tree.mkdir(features + name)) {
            return false;
        }
    }
    return true;
}
}

class KernelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void abilities();
    void profiles();
    void filesThatWait();
    void rows_data();
    void rows();
    void watches();
};

void KernelTest::abilities()
{
    Tree tree;
    using Level = KernelAbility::Level;
    QCOMPARE(AppArmorKernel(tree.root()).ability().level, Level::None);
    QVERIFY(addFeatures(tree, {u"caps"_s, u"domain"_s}));
    QCOMPARE(AppArmorKernel(tree.root()).ability().level, Level::Unusable);
    // Debian 13
    QVERIFY(addFeatures(tree, {u"file"_s, u"mount"_s, u"namespaces"_s, u"network_v8"_s, u"ptrace"_s, u"signal"_s}));
    KernelAbility ability = AppArmorKernel(tree.root()).ability();
    QCOMPARE(ability.level, Level::Partial);
    QCOMPARE(ability.missing, (QStringList{u"dbus"_s, u"network"_s}));
    QVERIFY(ability.files && ability.network && !ability.messageBus && !ability.unixSockets && ability.hashes);
    // Ubuntu
    QVERIFY(addFeatures(tree, {u"dbus"_s}));
    QVERIFY(tree.write(features + u"network/af_unix"_s, "yes\n"));
    ability = AppArmorKernel(tree.root()).ability();
    QCOMPARE(ability.level, Level::Full);
    QVERIFY(ability.missing.isEmpty() && ability.messageBus && ability.unixSockets);
    QVERIFY(tree.write(u"/sys/module/apparmor/parameters/hash_policy"_s, "N\n"));
    QVERIFY(!AppArmorKernel(tree.root()).ability().hashes);
    QVERIFY(tree.write(u"/sys/module/apparmor/parameters/enabled"_s, "N\n"));
    QCOMPARE(AppArmorKernel(tree.root()).ability(), KernelAbility());
}

void KernelTest::profiles()
{
    Tree tree;
    const AppArmorKernel kernel(tree.root());
    QVERIFY(!kernel.profile(u"snap.vlc.vlc"_s));
    const QString dir = u"/sys/kernel/security/apparmor/policy/profiles/"_s;
    QVERIFY(tree.write(dir + u"snap.vlc.vlc.12/name"_s, "snap.vlc.vlc\n"));
    QVERIFY(tree.write(dir + u"snap.vlc.vlc.12/mode"_s, "complain\n"));
    QVERIFY(tree.write(dir + u"snap.vlc.vlc.x/name"_s, "snap.vlc.vlc\n"));
    // As the kernel has it: a link to where the policy as a whole is.
    QVERIFY(tree.write(u"/sys/kernel/security/apparmor/policy/raw_data/3/sha256"_s, QByteArray(64, 'b') + '\n'));
    QVERIFY(tree.link(dir + u"snap.vlc.vlc.12/raw_sha256"_s, u"../../raw_data/3/sha256"_s));
    const auto profile = kernel.profile(u"snap.vlc.vlc"_s);
    QVERIFY(profile);
    QCOMPARE(profile->mode, ProfileMode::Complain);
    QCOMPARE(profile->hash, QByteArray(64, 'b'));
    QVERIFY(!profile->sha1);
    QVERIFY(!kernel.profile(u"snap.vlc"_s));
    QVERIFY(tree.remove(dir + u"snap.vlc.vlc.12/raw_sha256"_s));
    QVERIFY(tree.write(dir + u"snap.vlc.vlc.12/raw_sha1"_s, QByteArray(40, 'c') + '\n'));
    QVERIFY(kernel.profile(u"snap.vlc.vlc"_s)->sha1);
    QCOMPARE(kernel.profile(u"snap.vlc.vlc"_s)->hash, QByteArray(40, 'c'));
}

void KernelTest::filesThatWait()
{
    Tree tree;
    QVERIFY(tree.mkdir(u"/"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(tree.path(u"/fifo"_s)).constData(), 0600), 0);
    QCOMPARE(readFile(tree.path(u"/fifo"_s), 100).problem, ReadProblem::NotAFile);
    QCOMPARE(readFile(tree.path(u"/"_s), 100).problem, ReadProblem::NotAFile);
    QCOMPARE(readFile(u"/dev/zero"_s, 100).problem, ReadProblem::NotAFile);
    QVERIFY(tree.write(u"/big"_s, QByteArray(200'000, 'x')));
    QCOMPARE(readFile(tree.path(u"/big"_s), 100'000).problem, ReadProblem::TooLarge);
    QCOMPARE(readFile(tree.path(u"/big"_s), 200'000).data.size(), 200'000);
    QCOMPARE(readFile(tree.path(u"/none"_s), 100).problem, ReadProblem::Missing);
    QVERIFY(readFile(u"/proc/self/status"_s, 100'000).data.startsWith("Name:"));
    ReadProblem problem = ReadProblem::None;
    QVERIFY(listDirectory(tree.path(u"/none"_s), 10, &problem).isEmpty());
    QCOMPARE(problem, ReadProblem::Missing);
    QCOMPARE(listDirectory(tree.path(u"/"_s), 1, &problem).size(), 1);
    QCOMPARE(problem, ReadProblem::TooLarge);
}

void KernelTest::rows_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<RowEnforcement>("debian");
    QTest::addColumn<RowEnforcement>("bare");
    using Level = RowEnforcement::Level;
    const auto no = [](Level level, RowEnforcement::Reasons reasons) {
        return RowEnforcement{level, reasons};
    };
    const RowEnforcement yes{Level::Enforced, {}};
    QTest::newRow("camera") << u"camera"_s << yes << no(Level::NotHere, RowEnforcement::AppArmor);
    QTest::newRow("home") << u"home"_s << yes << no(Level::NotHere, RowEnforcement::AppArmor);
    QTest::newRow("personal-files") << u"personal-files"_s << yes << no(Level::NotHere, RowEnforcement::AppArmor);
    QTest::newRow("network") << u"network"_s << yes << no(Level::NotHere, RowEnforcement::AppArmor);
    QTest::newRow("network-bind") << u"network-bind"_s << yes << no(Level::Partly, RowEnforcement::AppArmor);
    QTest::newRow("upower") << u"upower-observe"_s << no(Level::NotHere, RowEnforcement::MessageBus) << no(Level::NotHere, RowEnforcement::AppArmor);
    QTest::newRow("bluez") << u"bluez"_s << no(Level::Partly, RowEnforcement::MessageBus) << no(Level::NotHere, RowEnforcement::AppArmor);
    QTest::newRow("x11") << u"x11"_s << no(Level::Partly, RowEnforcement::UnixSockets) << no(Level::NotHere, RowEnforcement::AppArmor);
    QTest::newRow("wayland") << u"wayland"_s << no(Level::NotHere, RowEnforcement::UnixSockets) << no(Level::NotHere, RowEnforcement::AppArmor);
    QTest::newRow("audio-playback") << u"audio-playback"_s << no(Level::NotHere, RowEnforcement::UnixSockets) << no(Level::NotHere, RowEnforcement::AppArmor);
    QTest::newRow("audio-record") << u"audio-record"_s << no(Level::NotHere, RowEnforcement::SoundServer) << no(Level::NotHere, RowEnforcement::SoundServer);
    // Whatever the kernel can do: snapd keeps to its own switches, and what opens nothing is shut.
    QTest::newRow("snapd") << u"snap-refresh-observe"_s << yes << yes;
    QTest::newRow("kernel-module-load") << u"kernel-module-load"_s << yes << yes;
    QTest::newRow("empty") << u"empty"_s << yes << yes;
    QTest::newRow("content") << u"content"_s << yes << no(Level::NotHere, RowEnforcement::AppArmor);
    QTest::newRow("unknown") << u"no-such"_s << RowEnforcement() << RowEnforcement();
}

void KernelTest::rows()
{
    QFETCH(QString, interface);
    QFETCH(RowEnforcement, debian);
    QFETCH(RowEnforcement, bare);
    KernelAbility kernel;
    kernel.level = KernelAbility::Level::Partial;
    kernel.files = true;
    kernel.network = true;
    using Confinement = SnapToVerify::Confinement;
    const InterfaceAccess access = interfaceAccess(interface);
    QVERIFY(rowEnforcement(access, kernel, Snapperms::SoundServer::NotAware, Confinement::Strict) == debian);
    QVERIFY(rowEnforcement(access, {}, Snapperms::SoundServer::NotAware, Confinement::Strict) == bare);
    QCOMPARE(rowEnforcement(access, kernel, Snapperms::SoundServer::Aware, Confinement::DevMode).level, RowEnforcement::Level::NotHere);
    QVERIFY(rowEnforcement(access, kernel, Snapperms::SoundServer::Aware, Confinement::Classic).missing == RowEnforcement::Reasons(RowEnforcement::Classic));
    if (access.soundServerDecides) {
        QCOMPARE(rowEnforcement(access, kernel, Snapperms::SoundServer::Unknown, Confinement::Strict).level, RowEnforcement::Level::Unknown);
        QCOMPARE(rowEnforcement(access, kernel, Snapperms::SoundServer::Aware, Confinement::Strict).level, RowEnforcement::Level::Enforced);
    }
}

void KernelTest::watches()
{
    Tree tree;
    PolicyWatcher none(tree.root());
    QVERIFY(!none.start());
    const QString path = u"/sys/kernel/security/apparmor/policy/revision"_s;
    QVERIFY(tree.mkdir(u"/sys/kernel/security/apparmor/policy"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(tree.path(path)).constData(), 0600), 0);
    const int writer = ::open(QFile::encodeName(tree.path(path)).constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    QVERIFY(writer >= 0);
    QCOMPARE(::write(writer, "1\n", 2), 2);
    PolicyWatcher watcher(tree.root());
    QSignalSpy spy(&watcher, &PolicyWatcher::policyChanged);
    QVERIFY(watcher.start());
    QVERIFY(watcher.start());
    QTest::qWait(400);
    QCOMPARE(spy.count(), 0); // The count as it was is no change.
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(::write(writer, "2\n", 2), 2);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(::write(writer, "3\n", 2), 2);
    QTRY_COMPARE(spy.count(), 2);
    QTest::qWait(350);
    QCOMPARE(spy.count(), 2);
    // What does not come to rest is told all the same.
    for (int i = 0; i < 250 && spy.count() == 2; ++i) {
        QCOMPARE(::write(writer, "4\n", 2), 2);
        QTest::qWait(20);
    }
    QCOMPARE(spy.count(), 3);
    ::close(writer);
}

QTEST_GUILESS_MAIN(KernelTest)

#include "test_kernel.moc"
