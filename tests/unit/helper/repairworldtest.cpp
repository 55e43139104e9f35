// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helperfakes.h"
#include "tree.h"

#include "helper/repair/repairworld.h"
#include "helper/snapview.h"

#include <QDateTime>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;
using namespace Snapperms::Confinement;
using How = SnapToVerify::Confinement;

namespace
{

const QByteArray systemInfo = R"({"result":{"version":"2.68.3","locations":{"snap-mount-dir":"/snap"}}})";

const QByteArray nothingConnected = R"({"type":"sync","result":{"established":[],"plugs":[],"slots":[]}})";

std::optional<RepairSubject> subjectOf(
    const SnapdReply &system, const SnapdReply &snap, const SnapdReply &connections = HelperFakes::answered(200, nothingConnected))
{
    HelperFakes::Snapd snapd;
    snapd.lists = {{"/v2/system-info", system}, {"/v2/snaps/vlc", snap}, {"snap=vlc", connections}};
    return repairSubject(snapd, u"vlc"_s);
}

std::optional<RepairSubject> subjectOf(const QByteArray &system, const QByteArray &snap)
{
    return subjectOf(HelperFakes::answered(200, system), HelperFakes::answered(200, snap));
}

SnapdReply lost(const QByteArray &body)
{
    return {.transport = SnapdReply::Transport::Lost, .status = 200, .body = body};
}

}

/** What a repair is told of snapd and of files, and what it makes of it. */
class RepairWorldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confinement_data();
    void confinement();
    void mountDirectory_data();
    void mountDirectory();
    void programs();
    void connected_data();
    void connected();
    void tagging();
    void unusable();
    void busy();
    void ages_data();
    void ages();
    void writableByOthers_data();
    void writableByOthers();
    void ofSomebodyElse();
};

void RepairWorldTest::confinement_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<How>("expected");
    QTest::newRow("strict") << QByteArray(R"("confinement":"strict")") << How::Strict;
    QTest::newRow("developer mode") << QByteArray(R"("confinement":"strict","devmode":true)") << How::DevMode;
    QTest::newRow("classic") << QByteArray(R"("confinement":"classic")") << How::Classic;
    QTest::newRow("jail mode") << QByteArray(R"("confinement":"devmode","devmode":true,"jailmode":true)") << How::Strict;
    QTest::newRow("classic in jail") << QByteArray(R"("confinement":"classic","jailmode":true)") << How::Strict;
    QTest::newRow("nothing") << QByteArray(R"("x":1)") << How::Strict;
}

void RepairWorldTest::confinement()
{
    QFETCH(QByteArray, said);
    QFETCH(How, expected);
    const auto subject = subjectOf(systemInfo, R"({"result":{"name":"vlc",)" + said + "}}");
    QVERIFY(subject);
    QCOMPARE(subject->snap.snap, u"vlc"_s);
    QCOMPARE(subject->snap.confinement, expected);
}

void RepairWorldTest::mountDirectory_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("expected");
    QTest::newRow("usual") << QByteArray("/snap") << u"/snap"_s;
    QTest::newRow("below /var") << QByteArray("/var/lib/snapd/snap") << u"/var/lib/snapd/snap"_s;
    QTest::newRow("anywhere") << QByteArray("/home/eve/snap") << u"/snap"_s;
    QTest::newRow("nowhere") << QByteArray() << u"/snap"_s;
}

void RepairWorldTest::mountDirectory()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, expected);
    const auto subject
        = subjectOf(R"({"result":{"version":"2.68.3","locations":{"snap-mount-dir":")" + said + R"("}}})", QByteArray(R"({"result":{"name":"vlc"}})"));
    QVERIFY(subject);
    QCOMPARE(subject->facts.snapMountDir, expected);
    QCOMPARE(subject->facts.version, u"2.68.3"_s);
    QVERIFY(!subject->facts.internalParser);
}

void RepairWorldTest::programs()
{
    // They become parts of file names.
    const auto subject = subjectOf(R"({"result":{"version":"2.68.3","sandbox-features":{"apparmor":["parser:unsafe","parser:snapd-internal"]}}})",
        R"({"result":{"name":"vlc","apps":[{"name":"vlc"},{"name":"../x"},{"name":""},{"name":"a/b"},{},{"name":"other"}]}})");
    QVERIFY(subject);
    QCOMPARE(subject->snap.apps, (QStringList{u"vlc"_s, u"other"_s}));
    QVERIFY(subject->facts.internalParser);
}

void RepairWorldTest::connected_data()
{
    QTest::addColumn<QByteArray>("established");
    QTest::addColumn<QList<ConnectedPlug>>("expected");
    const auto connection = [](const QByteArray &snap, const QByteArray &plug, const QByteArray &interface) -> QByteArray {
        return R"({"plug":{"snap":")" + snap + R"(","plug":")" + plug + R"("},"slot":{"snap":"snapd","slot":"x"},"interface":")" + interface + "\"}";
    };
    const QList<ConnectedPlug> none;
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("one") << connection("vlc", "camera", "camera") << QList<ConnectedPlug>{{u"camera"_s, {u"other"_s, u"vlc"_s}}};
    QTest::newRow("two") << connection("vlc", "cards", "alsa") + ',' + connection("vlc", "camera", "camera")
                         << QList<ConnectedPlug>{{u"alsa"_s, {}}, {u"camera"_s, {u"other"_s, u"vlc"_s}}};
    // To a slot of its own, of somebody else's.
    QTest::newRow("of another snap") << connection("other", "camera", "camera") << none;
    QTest::newRow("of an older revision") << connection("vlc", "camera", "opengl") << none;
    QTest::newRow("of a plug that is gone") << connection("vlc", "joystick", "joystick") << none;
    QTest::newRow("no name") << connection("vlc", "../camera", "camera") << none;
    QTest::newRow("no connection") << QByteArray("7,{},null") << none;
}

void RepairWorldTest::connected()
{
    QFETCH(QByteArray, established);
    QFETCH(QList<ConnectedPlug>, expected);
    const QByteArray list = R"({"type":"sync","result":{"established":[)" + established
        + R"(],"undesired":[{"plug":{"snap":"vlc","plug":"off"},"slot":{"snap":"snapd","slot":"tpm"},"interface":"tpm"}],"plugs":[
            {"snap":"other","plug":"camera","interface":"camera","apps":["bad"]},
            {"snap":"vlc","plug":"camera","interface":"camera","apps":["vlc","other"]},
            {"snap":"vlc","plug":"second-camera","interface":"camera","apps":["vlc"]},
            {"snap":"vlc","plug":"off","interface":"tpm","apps":["vlc"]},
            {"snap":"vlc","plug":"cards","interface":"alsa"}],"slots":[]}})";
    const auto subject
        = subjectOf(HelperFakes::answered(200, systemInfo), HelperFakes::answered(200, R"({"result":{"name":"vlc"}})"), HelperFakes::answered(200, list));
    QVERIFY(subject);
    QCOMPARE(subject->snap.plugs, expected);
}

void RepairWorldTest::tagging()
{
    const auto tags = [](const QByteArray &features) {
        return subjectOf(R"({"result":{"version":"2.68.3","sandbox-features":{)" + features + "}}}", QByteArray(R"({"result":{"name":"vlc"}})"))
            ->snap.tagsDevices;
    };
    QVERIFY(tags(R"("udev":["device-filtering","tagging"])"));
    QVERIFY(!tags(R"("udev":["device-filtering"])"));
    QVERIFY(!tags(R"("apparmor":["tagging"])"));
    QVERIFY(!tags(QByteArray()));
}

void RepairWorldTest::unusable()
{
    const QByteArray snap = R"({"result":{"name":"vlc"}})";
    const auto good = HelperFakes::answered(200, systemInfo);
    QVERIFY(subjectOf(systemInfo, snap));
    QVERIFY(!subjectOf("{}", snap));
    QVERIFY(!subjectOf(systemInfo, R"({"result":{"name":"other"}})"));
    // An error may have a body that looks like an answer.
    QVERIFY(!subjectOf(good, HelperFakes::answered(404, snap)));
    QVERIFY(!subjectOf(HelperFakes::answered(500, systemInfo), HelperFakes::answered(200, snap)));
    QVERIFY(!subjectOf(good, lost(snap)));
    QVERIFY(!subjectOf(lost(systemInfo), HelperFakes::answered(200, snap)));
    // Without knowing what is connected, nothing could be missed.
    QVERIFY(!subjectOf(good, HelperFakes::answered(200, snap), HelperFakes::answered(500, nothingConnected)));
    QVERIFY(!subjectOf(good, HelperFakes::answered(200, snap), lost(nothingConnected)));
}

void RepairWorldTest::busy()
{
    HelperFakes::Snapd snapd;
    const auto isBusy = [&snapd](const SnapdReply &reply) {
        snapd.lists = {{"/v2/changes?select=in-progress", reply}};
        return isChanging(snapd);
    };
    QCOMPARE(isBusy(HelperFakes::answered(200, R"({"result":[]})")), std::optional(false));
    QCOMPARE(isBusy(HelperFakes::answered(200, R"({"result":[{"id":"7"}]})")), std::optional(true));
    QCOMPARE(isBusy(HelperFakes::answered(200, R"({"result":[{"id":"7","kind":"refresh-snap"}]})")), std::optional(true));
    QCOMPARE(isBusy(HelperFakes::answered(200, R"({"result":[7]})")), std::optional(true));
    // These change nothing, and last for days where no store is reached.
    const QByteArray waiting = R"({"id":"2","kind":"become-operational"},{"id":"3","kind":"pre-download"})";
    QCOMPARE(isBusy(HelperFakes::answered(200, R"({"result":[)" + waiting + "]}")), std::optional(false));
    QCOMPARE(isBusy(HelperFakes::answered(200, R"({"result":[)" + waiting + R"(,{"id":"4","kind":"install-snap"}]})")), std::optional(true));
    // When it does not say, it may be.
    QCOMPARE(isBusy(HelperFakes::answered(200, R"({"result":null})")), std::nullopt);
    QCOMPARE(isBusy(HelperFakes::answered(200, R"({"result":{}})")), std::nullopt);
    QCOMPARE(isBusy(HelperFakes::answered(200, "")), std::nullopt);
    QCOMPARE(isBusy(HelperFakes::answered(500, R"({"result":[]})")), std::nullopt);
    QCOMPARE(isBusy(lost(R"({"result":[]})")), std::nullopt);
}

void RepairWorldTest::ages_data()
{
    QTest::addColumn<std::optional<int>>("text");
    QTest::addColumn<std::optional<int>>("compiled");
    QTest::addColumn<TextAge>("expected");
    QTest::newRow("older") << std::optional(1) << std::optional(2) << TextAge::AsLoaded;
    QTest::newRow("as old") << std::optional(2) << std::optional(2) << TextAge::AsLoaded;
    QTest::newRow("changed") << std::optional(3) << std::optional(2) << TextAge::ChangedSince;
    QTest::newRow("never compiled") << std::optional(3) << std::optional<int>() << TextAge::Unknown;
    QTest::newRow("no text") << std::optional<int>() << std::optional(2) << TextAge::Unknown;
    QTest::newRow("nothing") << std::optional<int>() << std::optional<int>() << TextAge::Unknown;
}

void RepairWorldTest::ages()
{
    QFETCH(std::optional<int>, text);
    QFETCH(std::optional<int>, compiled);
    QFETCH(TextAge, expected);
    const Tree machine;
    const auto put = [&machine](const QString &path, std::optional<int> second) {
        if (!second) {
            // What is no file tells nothing.
            return machine.mkdir(path);
        }
        QFile file(machine.path(path));
        return machine.write(path, "x") && file.open(QIODevice::ReadWrite)
            && file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000 + *second), QFile::FileModificationTime);
    };
    QVERIFY(put(u"/var/lib/snapd/apparmor/profiles/snap.vlc.vlc"_s, text));
    QVERIFY(put(u"/var/cache/apparmor/26b63962.0/snap.vlc.vlc"_s, compiled));
    QVERIFY(put(u"/var/cache/apparmor/11111111.0/snap.vlc.vlc"_s, compiled ? std::optional(0) : std::nullopt));
    QVERIFY(put(u"/var/lib/snapd/apparmor/profiles/snap-update-ns.vlc"_s, text));
    QVERIFY(put(u"/var/cache/apparmor/26b63962.0/snap-update-ns.vlc"_s, compiled));
    QVERIFY(put(u"/var/lib/snapd/seccomp/bpf/snap.vlc.vlc.src"_s, text));
    QVERIFY(put(u"/var/lib/snapd/seccomp/bpf/snap.vlc.vlc.bin2"_s, compiled));
    SnapVerdict verdict;
    verdict.snap = u"vlc"_s;
    RunnableVerdict runnable;
    runnable.tag = *SecurityTag::parse(u"snap.vlc.vlc");
    verdict.runnables << runnable;
    const RepairEvidence evidence = repairEvidence(machine.root(), verdict);
    QCOMPARE(evidence.profiles, (QHash<QString, TextAge>{{u"snap.vlc.vlc"_s, expected}, {u"snap-update-ns.vlc"_s, expected}}));
    QCOMPARE(evidence.filters, (QHash<QString, TextAge>{{u"snap.vlc.vlc"_s, expected}}));
}

void RepairWorldTest::writableByOthers_data()
{
    const QString profiles = u"/var/lib/snapd/apparmor/profiles"_s;
    const QString filters = u"/var/lib/snapd/seccomp/bpf"_s;
    using Ages = QList<TextAge>;
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("mode");
    QTest::addColumn<Ages>("expected"); // of the program's profile, of the mount helper's, of the filter
    const TextAge same = TextAge::AsLoaded;
    const TextAge open = TextAge::Unsafe;
    QTest::newRow("by nobody") << filters << 0755 << Ages{same, same, same};
    QTest::newRow("profile, by all") << QString(profiles + u"/snap.vlc.vlc"_s) << 0666 << Ages{open, same, same};
    QTest::newRow("profile, by a group") << QString(profiles + u"/snap.vlc.vlc"_s) << 0664 << Ages{open, same, same};
    QTest::newRow("mount helper's profile") << QString(profiles + u"/snap-update-ns.vlc"_s) << 0646 << Ages{same, open, same};
    QTest::newRow("directory of profiles") << profiles << 0777 << Ages{open, open, same};
    QTest::newRow("filter's source") << QString(filters + u"/snap.vlc.vlc.src"_s) << 0666 << Ages{same, same, open};
    QTest::newRow("directory of filters") << filters << 0775 << Ages{same, same, open};
    // It is written anew from the source.
    QTest::newRow("compiled filter") << QString(filters + u"/snap.vlc.vlc.bin2"_s) << 0666 << Ages{same, same, same};
}

void RepairWorldTest::writableByOthers()
{
    QFETCH(QString, path);
    QFETCH(int, mode);
    ::umask(0022);
    const Tree machine;
    for (const auto &file : {u"/var/lib/snapd/apparmor/profiles/snap.vlc.vlc"_s,
             u"/var/lib/snapd/apparmor/profiles/snap-update-ns.vlc"_s,
             u"/var/lib/snapd/seccomp/bpf/snap.vlc.vlc.src"_s,
             u"/var/cache/apparmor/26b63962.0/snap.vlc.vlc"_s,
             u"/var/cache/apparmor/26b63962.0/snap-update-ns.vlc"_s,
             u"/var/lib/snapd/seccomp/bpf/snap.vlc.vlc.bin2"_s}) {
        QFile opened(machine.path(file));
        QVERIFY(machine.write(file, "x") && opened.open(QIODevice::ReadWrite));
        QVERIFY(opened.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000), QFile::FileModificationTime));
    }
    QCOMPARE(::chmod(QFile::encodeName(machine.path(path)).constData(), mode_t(mode)), 0);
    SnapVerdict verdict;
    verdict.snap = u"vlc"_s;
    RunnableVerdict runnable;
    runnable.tag = *SecurityTag::parse(u"snap.vlc.vlc");
    verdict.runnables << runnable;
    const RepairEvidence evidence = repairEvidence(machine.root(), verdict);
    const QList<TextAge> ages{evidence.profiles[u"snap.vlc.vlc"_s], evidence.profiles[u"snap-update-ns.vlc"_s], evidence.filters[u"snap.vlc.vlc"_s]};
    QTEST(ages, "expected");
}

void RepairWorldTest::ofSomebodyElse()
{
    const QString text = u"/var/lib/snapd/seccomp/bpf/snap.vlc.vlc.src"_s;
    const Tree machine;
    QVERIFY(machine.write(text, "x") && machine.write(u"/var/lib/snapd/seccomp/bpf/snap.vlc.vlc.bin2"_s, "x"));
    SnapVerdict verdict;
    verdict.snap = u"vlc"_s;
    RunnableVerdict runnable;
    runnable.tag = *SecurityTag::parse(u"snap.vlc.vlc");
    verdict.runnables << runnable;
    QVERIFY(repairEvidence(machine.root(), verdict).filters[u"snap.vlc.vlc"_s] != TextAge::Unsafe);
    if (::chown(QFile::encodeName(machine.path(text)).constData(), 12345, gid_t(-1)) != 0) {
        QSKIP("only root can give a file away; so it is where mutants are met");
    }
    QCOMPARE(repairEvidence(machine.root(), verdict).filters[u"snap.vlc.vlc"_s], TextAge::Unsafe);
}

QTEST_GUILESS_MAIN(RepairWorldTest)

#include "repairworldtest.moc"
