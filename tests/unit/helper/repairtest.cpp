// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helperfakes.h"
#include "machine.h"

#include "helper/repair/repair.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;
using namespace Snapperms::Confinement;
using Kind = RepairReport::StepKind;
using StepResult = RepairReport::StepResult;
using End = RepairReport::End;

namespace
{

const QByteArray system = R"({"type":"sync","status-code":200,"result":{"version":"2.68.3","sandbox-features":{"apparmor":["parser:unsafe"]}}})";
const QByteArray vlc = R"({"type":"sync","status-code":200,"result":{"name":"vlc","confinement":"strict","apps":[{"name":"vlc"},{"name":"../x"}]}})";
const QByteArray connections = R"({"type":"sync","status-code":200,"result":{"established":[],"plugs":[],"slots":[]}})";
const QByteArray withCamera = R"({"type":"sync","status-code":200,"result":{"slots":[],
    "established":[{"plug":{"snap":"vlc","plug":"camera"},"slot":{"snap":"snapd","slot":"camera"},"interface":"camera"}],
    "plugs":[{"snap":"vlc","plug":"camera","interface":"camera","apps":["vlc"]}]}})";
const QByteArray tagging = R"({"type":"sync","status-code":200,"result":{"version":"2.68.3","sandbox-features":{"udev":["tagging"]}}})";
const QByteArray idle = R"({"type":"sync","status-code":200,"result":[]})";
const QByteArray busy = R"({"type":"sync","status-code":200,"result":[{"id":"7"}]})";

const QString deviceRules = u"/etc/udev/rules.d/70-snap.vlc.rules"_s;
const QString cameraRecord = u"/run/udev/data/c81:0"_s;
const QString tamperedText = MachineOfFiles::profiles + u"snap.vlc.vlc"_s;
const QString tamperedCache = u"/var/cache/apparmor/26b63962.0/snap.vlc.vlc"_s;

class Sink final : public RepairSink
{
public:
    RepairReport last;
    QList<RepairReport> all;
    QStringList snaps;

    void tell(const QString &snap, const RepairReport &report) override
    {
        last = report;
        all << report;
        snaps << snap;
    }
};

/** One repair on a machine of files. */
struct Workshop {
    MachineOfFiles::Machine machine;
    FakeRunner runner;
    HelperFakes::Snapd snapd;
    Sink sink;
    int questions = 0; ///< See nameApps().

    bool build()
    {
        snapd.lists = {{"/v2/system-info", HelperFakes::answered(200, system)},
            {"/v2/snaps/vlc", HelperFakes::answered(200, vlc)},
            {"snap=vlc", HelperFakes::answered(200, connections)},
            {"/v2/changes?select=in-progress", HelperFakes::answered(200, idle)}};
        return machine.build();
    }
    /** A camera that udev should have tagged for vlc, and has not. */
    [[nodiscard]] bool addCamera() const
    {
        return machine.write(deviceRules, "KERNEL==\"video[0-9]*\", TAG+=\"snap_vlc_vlc\"\n") && machine.write(u"/var/lib/snapd/cgroup/snap.vlc.device"_s, "")
            && machine.write(u"/sys/dev/char/81:0/uevent"_s, "MAJOR=81\nMINOR=0\nDEVNAME=video0\n") && machine.write(cameraRecord, "V:1\n");
    }
    /** A profile that was changed after it was loaded, so that only snapd can say how it should be. */
    [[nodiscard]] bool tamper() const
    {
        const auto setTime = [this](const QString &path, qint64 ms) {
            QFile file(machine.path(path));
            return file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::fromMSecsSinceEpoch(ms), QFile::FileModificationTime);
        };
        return machine.write(tamperedCache, "compiled") && machine.write(tamperedText, "profile snap.vlc.vlc { /** rw, }") && setTime(tamperedCache, 1'000'000)
            && setTime(tamperedText, 2'000'000) && machine.write(u"/var/lib/snapd/system-key"_s, "{}");
    }
    /** What snapd says of who gets the camera when it is asked for the nth time. */
    void nameApps(const std::function<QByteArray(int)> &apps)
    {
        snapd.onGet = [this, apps] {
            if (snapd.gets.constLast().contains("snap=vlc")) {
                snapd.lists["snap=vlc"] = HelperFakes::answered(200, QByteArray(withCamera).replace(R"(["vlc"])", apps(++questions)));
            }
        };
    }
    std::optional<End> run(Repair::Limits limits = {})
    {
        PolicyCompiler compiler(&runner);
        Verifier verifier(&runner, &compiler, machine.root());
        verifier.setSecondLook(std::chrono::milliseconds(20));
        limits.pause = std::chrono::milliseconds(5);
        Repair repair(&runner, &verifier, &snapd, &sink, machine.root(), limits);
        QSignalSpy spy(&repair, &Repair::finished);
        repair.run(u"vlc"_s);
        if (spy.isEmpty() && !spy.wait(20'000)) {
            return std::nullopt;
        }
        return spy[0][0].value<End>();
    }
    [[nodiscard]] QList<RepairReport::Step> steps() const { return sink.last.steps; }
    [[nodiscard]] QList<ToolRequest> runsOf(const QString &program) const
    {
        QList<ToolRequest> result;
        for (const ToolRequest &request : runner.requests) {
            if (request.program.endsWith(program)) {
                result.append(request);
            }
        }
        return result;
    }
};

bool isLoad(const ToolRequest &request)
{
    return request.arguments.contains(u"--replace"_s);
}

}

/** The whole ladder, with tools that do what they are told and with such that do not. */
class RepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrong();
    void tellsFromTheBeginning();
    void loadsWhatIsMissing();
    void neverUnloads();
    void compilesFilter();
    void announcesDevice();
    void deviceThatCannotBeAnnounced_data();
    void deviceThatCannotBeAnnounced();
    void rightDevice();
    void doesNotBelieveTools();
    void toolsThatFail_data();
    void toolsThatFail();
    void noParser();
    void noCompiler();
    void timeIsUp();
    void cannotBeFoundOut();
    void snapdIsChangingThings();
    void snapdBeginsMeanwhile_data();
    void snapdBeginsMeanwhile();
    void snapdBeginsAfterAStep();
    void anotherModeMeanwhile();
    void removedMeanwhile();
    void snapdDoesNotAnswer();
    void tamperedTextIsNotLoaded();
    void textThatOthersCanWriteToIsNotLoaded();
    void rulesForDevicesAreGone_data();
    void rulesForDevicesAreGone();
    void disconnectedMeanwhile();
    void connectedMeanwhile();
    void theSameAppsInAnotherOrder();
    void anotherEachTime();
    void snapdCannotWriteAnew_data();
    void snapdCannotWriteAnew();
    void snapdTakesItsTime_data();
    void snapdTakesItsTime();
    void noKey();
    void keyThatCannotBeEmptied();
};

void RepairTest::nothingIsWrong()
{
    Workshop shop;
    QVERIFY(shop.build());
    // Files of anybody but root are found fault with, and nothing here helps against that.
    QCOMPARE(shop.run(), std::optional(End::Whole));
    QCOMPARE(shop.steps(), QList<RepairReport::Step>());
    for (const ToolRequest &request : std::as_const(shop.runner.requests)) {
        QVERIFY(!isLoad(request));
    }
}

void RepairTest::tellsFromTheBeginning()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const auto end = shop.run();
    QVERIFY(end);
    const QList<RepairReport> &all = shop.sink.all;
    QCOMPARE(all.size(), 2 + shop.sink.last.steps.size());
    for (const RepairReport &report : all) {
        QVERIFY(report.beganMs >= before && report.beganMs <= QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(report.end.has_value(), &report == &all.constLast());
        QCOMPARE(report.steps.size(), std::min<qsizetype>(&report - &all.constFirst(), shop.sink.last.steps.size()));
    }
    QCOMPARE(all.constLast().end, end);
    QCOMPARE(QSet<QString>(shop.sink.snaps.cbegin(), shop.sink.snaps.cend()), QSet{u"vlc"_s});
}

void RepairTest::loadsWhatIsMissing()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    shop.runner.onRun = [&shop](const ToolRequest &request) {
        if (isLoad(request)) {
            QVERIFY(shop.machine.profile(u"snap.vlc.vlc"_s, 7));
        }
    };
    QVERIFY(shop.run());
    QCOMPARE(shop.steps(), (QList<RepairReport::Step>{{Kind::LoadProfile, u"snap.vlc.vlc"_s, StepResult::Done}}));
    const auto loads = shop.runsOf(u"/apparmor_parser"_s);
    const auto load = std::find_if(loads.begin(), loads.end(), isLoad);
    QVERIFY(load != loads.end());
    QCOMPARE(load->arguments.last(), shop.machine.path(MachineOfFiles::profiles + u"snap.vlc.vlc"_s));
    QVERIFY(load->arguments.contains(u"--skip-read-cache"_s));
}

void RepairTest::neverUnloads()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    QVERIFY(shop.machine.write(MachineOfFiles::policy + u"/policy/profiles/snap-update-ns.vlc.8/mode"_s, "complain\n"));
    QVERIFY(shop.run());
    for (const ToolRequest &request : std::as_const(shop.runner.requests)) {
        QVERIFY(!request.arguments.contains(u"--remove"_s) && !request.arguments.contains(u"-R"_s));
    }
}

void RepairTest::compilesFilter()
{
    Workshop shop;
    QVERIFY(shop.build());
    const QString binary = MachineOfFiles::filters + u"snap.vlc.vlc.bin2"_s;
    QVERIFY(shop.machine.write(binary, "bl"));
    shop.runner.onRun = [&shop, &binary](const ToolRequest &request) {
        if (request.arguments.value(2) == shop.machine.path(binary)) {
            QVERIFY(shop.machine.filter(u"snap.vlc.vlc"_s));
        }
    };
    QVERIFY(shop.run());
    QCOMPARE(shop.steps().value(0), (RepairReport::Step{Kind::CompileFilter, u"snap.vlc.vlc"_s, StepResult::Done}));
    const auto runs = shop.runsOf(u"/snap-seccomp"_s);
    QVERIFY(std::any_of(runs.begin(), runs.end(), [&](const ToolRequest &request) {
        return request.arguments == QStringList{u"compile"_s, shop.machine.path(MachineOfFiles::filters + u"snap.vlc.vlc.src"_s), shop.machine.path(binary)};
    }));
}

void RepairTest::announcesDevice()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.addCamera());
    shop.runner.onRun = [&shop](const ToolRequest &request) {
        if (request.arguments.value(0) == "trigger"_L1) {
            QVERIFY(shop.machine.write(cameraRecord, "G:snap_vlc_vlc\nQ:snap_vlc_vlc\nV:1\n"));
        }
    };
    QVERIFY(shop.run());
    QCOMPARE(shop.steps().value(0), (RepairReport::Step{Kind::TagDevice, u"/dev/video0"_s, StepResult::Done}));
    const auto runs = shop.runsOf(u"/udevadm"_s);
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs[0].timeLimit, std::chrono::seconds(60));
    QCOMPARE(runs[0].outputLimit, 64 * 1024);
    QCOMPARE(runs[0].arguments, (QStringList{u"control"_s, u"--reload"_s}));
    // By its place in sysfs: the program has a /dev of its own.
    QCOMPARE(runs[1].arguments, (QStringList{u"trigger"_s, u"--action=change"_s, shop.machine.path(u"/sys/dev/char/81:0"_s)}));
}

void RepairTest::deviceThatCannotBeAnnounced_data()
{
    QTest::addColumn<int>("hanging");
    QTest::newRow("rules are not read") << 1;
    QTest::newRow("no event") << 2;
    QTest::newRow("no end of it") << 3;
}

void RepairTest::deviceThatCannotBeAnnounced()
{
    QFETCH(int, hanging);
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.addCamera());
    int runs = 0;
    shop.runner.onRun = [&shop, &runs, hanging](const ToolRequest &request) {
        const bool isUdev = request.program.endsWith("/udevadm"_L1);
        shop.runner.end = isUdev && ++runs == hanging ? ToolResult::End::TimedOut : ToolResult::End::Finished;
    };
    QVERIFY(shop.run());
    QCOMPARE(shop.steps().value(0), (RepairReport::Step{Kind::TagDevice, u"/dev/video0"_s, StepResult::TimedOut}));
    // What comes after what did not work is not tried: all begins anew, if at all.
    const auto udev = shop.runsOf(u"/udevadm"_s);
    QVERIFY(udev.size() == hanging || udev[hanging].arguments.value(0) == "control"_L1);
}

void RepairTest::rightDevice()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.addCamera());
    Repair::Limits limits;
    limits.tool = std::chrono::seconds(42);
    // Of many, and of those that are not characters.
    QVERIFY(shop.machine.write(u"/sys/dev/char/13:64/uevent"_s, "DEVNAME=input/event0\n"));
    QVERIFY(shop.machine.write(u"/sys/dev/block/8:1/uevent"_s, "DEVNAME=video1\n") && shop.machine.write(u"/run/udev/data/b8:1"_s, "V:1\n"));
    QVERIFY(shop.run(limits));
    QStringList announced;
    const QList<ToolRequest> runs = shop.runsOf(u"/udevadm"_s);
    for (const ToolRequest &request : runs) {
        QCOMPARE(request.timeLimit, limits.tool);
        if (request.arguments.value(0) == "trigger"_L1) {
            announced << request.arguments.constLast();
        }
    }
    announced.removeDuplicates();
    announced.sort();
    QCOMPARE(announced, (QStringList{shop.machine.path(u"/sys/dev/block/8:1"_s), shop.machine.path(u"/sys/dev/char/81:0"_s)}));
}

void RepairTest::doesNotBelieveTools()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    // The parser says that all went well, and the kernel still has nothing.
    QCOMPARE(shop.run(), std::optional(End::NotWhole));
    QCOMPARE(shop.steps().value(0), (RepairReport::Step{Kind::LoadProfile, u"snap.vlc.vlc"_s, StepResult::Done}));
}

void RepairTest::toolsThatFail_data()
{
    QTest::addColumn<ToolResult::End>("how");
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<std::optional<int>>("exitCode");
    QTest::addColumn<StepResult>("result");
    QTest::newRow("hangs") << ToolResult::End::TimedOut << QByteArray() << std::optional<int>() << StepResult::TimedOut;
    QTest::newRow("is not there") << ToolResult::End::NotStarted << QByteArray() << std::optional<int>() << StepResult::NoTool;
    QTest::newRow("crashes") << ToolResult::End::Crashed << QByteArray() << std::optional<int>() << StepResult::Failed;
    QTest::newRow("does not like it") << ToolResult::End::Finished << QByteArray("syntax") << std::optional<int>() << StepResult::Failed;
    // The parser may say so and end well (snapd sandbox/apparmor/profile.go).
    QTest::newRow("says that all is well") << ToolResult::End::Finished << QByteArray("AppArmor parser error for x") << std::optional(0) << StepResult::Failed;
    QTest::newRow("says nothing") << ToolResult::End::Finished << QByteArray() << std::optional(1) << StepResult::Failed;
}

void RepairTest::toolsThatFail()
{
    QFETCH(ToolResult::End, how);
    QFETCH(QByteArray, errors);
    QFETCH(std::optional<int>, exitCode);
    QFETCH(StepResult, result);
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    shop.runner.end = how;
    shop.runner.errors = errors;
    shop.runner.exitCode = exitCode;
    QCOMPARE(shop.run(), std::optional(End::NotWhole));
    QCOMPARE(shop.steps().value(0), (RepairReport::Step{Kind::LoadProfile, u"snap.vlc.vlc"_s, result}));
}

void RepairTest::noParser()
{
    Workshop shop;
    QVERIFY(shop.build());
    // snapd says that it has one of its own, and that is not there: any other would not load the same.
    shop.snapd.lists["/v2/system-info"]
        = HelperFakes::answered(200, R"({"type":"sync","result":{"version":"2.68.3","sandbox-features":{"apparmor":["parser:snapd-internal"]}}})");
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    QCOMPARE(shop.run(), std::optional(End::NotWhole));
    QCOMPARE(shop.steps().value(0), (RepairReport::Step{Kind::LoadProfile, u"snap.vlc.vlc"_s, StepResult::NoTool}));
    QVERIFY(shop.runsOf(u"/apparmor_parser"_s).isEmpty());
}

void RepairTest::noCompiler()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(MachineOfFiles::filters + u"snap.vlc.vlc.bin2"_s));
    shop.runner.version = "of another snapd";
    QCOMPARE(shop.run(), std::optional(End::NotWhole));
    QCOMPARE(shop.steps().value(0), (RepairReport::Step{Kind::CompileFilter, u"snap.vlc.vlc"_s, StepResult::NoTool}));
}

void RepairTest::timeIsUp()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    Repair::Limits limits;
    limits.whole = std::chrono::milliseconds(0);
    QCOMPARE(shop.run(limits), std::optional(End::NotWhole));
    QVERIFY(shop.sink.last.steps.isEmpty());
}

void RepairTest::cannotBeFoundOut()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(u"/usr/sbin/apparmor_parser"_s));
    QCOMPARE(shop.run(), std::optional(End::Unknown));
}

void RepairTest::snapdIsChangingThings()
{
    Workshop shop;
    QVERIFY(shop.build());
    shop.snapd.lists["/v2/changes?select=in-progress"] = HelperFakes::answered(200, busy);
    QCOMPARE(shop.run(), std::optional(End::Busy));
    QVERIFY(shop.runner.requests.isEmpty());
}

void RepairTest::snapdBeginsMeanwhile_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<std::chrono::seconds>("whole");
    QTest::addColumn<End>("end");
    QTest::newRow("at work") << busy << std::chrono::seconds(540) << End::Busy;
    QTest::newRow("does not say") << QByteArray("{}") << std::chrono::seconds(540) << End::NoAnswer;
    // That it is not whole would be said of a moment that is none.
    QTest::newRow("at work when there is no time left for a step") << busy << std::chrono::seconds(0) << End::Busy;
}

/** What is wrong may be no more than that snapd is not finished. */
void RepairTest::snapdBeginsMeanwhile()
{
    QFETCH(QByteArray, answer);
    QFETCH(std::chrono::seconds, whole);
    QFETCH(End, end);
    Workshop shop;
    QVERIFY(shop.build() && shop.tamper());
    int questions = 0;
    shop.snapd.onGet = [&] {
        // The first is before the look, the second before anything is done.
        if (shop.snapd.gets.constLast() == "/v2/changes?select=in-progress" && ++questions == 2) {
            shop.snapd.lists["/v2/changes?select=in-progress"] = HelperFakes::answered(200, answer);
        }
    };
    Repair::Limits limits;
    limits.whole = whole;
    QCOMPARE(shop.run(limits), std::optional(end));
    QCOMPARE(shop.sink.last.steps, QList<RepairReport::Step>());
    QVERIFY(shop.runsOf(u"/systemctl"_s).isEmpty());
    // It is emptied only when snapd is about to read it.
    QCOMPARE(QFileInfo(shop.machine.path(u"/var/lib/snapd/system-key"_s)).size(), 2);
}

void RepairTest::snapdBeginsAfterAStep()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    shop.runner.onRun = [&shop](const ToolRequest &request) {
        if (isLoad(request)) {
            shop.snapd.lists["/v2/changes?select=in-progress"] = HelperFakes::answered(200, busy);
        }
    };
    QCOMPARE(shop.run(), std::optional(End::Busy));
    QCOMPARE(shop.sink.last.steps, (QList<RepairReport::Step>{{Kind::LoadProfile, u"snap.vlc.vlc"_s, StepResult::Done}}));
}

/** Installed anew, in developer mode: the profile is meant to let everything pass, and is not to be loaded once more because of that. */
void RepairTest::anotherModeMeanwhile()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.write(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7/mode"_s, "complain\n"));
    int questions = 0;
    shop.snapd.onGet = [&] {
        if (shop.snapd.gets.constLast() == "/v2/snaps/vlc" && ++questions == 2) {
            shop.snapd.lists["/v2/snaps/vlc"] = HelperFakes::answered(200, QByteArray(vlc).replace("strict", "strict\",\"devmode\":true,\"x\":\""));
        }
    };
    QVERIFY(shop.run());
    QVERIFY(questions >= 2);
    QCOMPARE(shop.steps(), QList<RepairReport::Step>());
}

void RepairTest::removedMeanwhile()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    int questions = 0;
    shop.snapd.onGet = [&] {
        if (shop.snapd.gets.constLast() == "/v2/snaps/vlc" && ++questions == 2) {
            shop.snapd.lists["/v2/snaps/vlc"] = HelperFakes::answered(404, "{}");
        }
    };
    QCOMPARE(shop.run(), std::optional(End::NoAnswer));
    QCOMPARE(shop.sink.last.steps, QList<RepairReport::Step>());
}

void RepairTest::snapdDoesNotAnswer()
{
    for (const QByteArray &about : {QByteArray("/v2/snaps/vlc"), QByteArray("/v2/changes?select=in-progress")}) {
        Workshop shop;
        QVERIFY(shop.build());
        shop.snapd.lists.remove(about);
        QCOMPARE(shop.run(), std::optional(End::NoAnswer));
        QCOMPARE(shop.sink.snaps, (QStringList{u"vlc"_s, u"vlc"_s}));
        QVERIFY(shop.runner.requests.isEmpty());
    }
}

void RepairTest::tamperedTextIsNotLoaded()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.tamper());
    // snapd, started again, writes its own text and loads it.
    shop.runner.onRun = [&](const ToolRequest &request) {
        QVERIFY(!isLoad(request));
        if (request.program.endsWith("/systemctl"_L1)) {
            QVERIFY(shop.machine.profile(u"snap.vlc.vlc"_s, 7));
            QFile text(shop.machine.path(tamperedText));
            QVERIFY(text.open(QIODevice::ReadWrite) && text.setFileTime(QDateTime::fromMSecsSinceEpoch(1'000'000), QFile::FileModificationTime));
        }
    };
    QVERIFY(shop.run());
    QCOMPARE(shop.sink.last.steps, (QList<RepairReport::Step>{{Kind::WriteAnew, {}, StepResult::Done}}));
    QCOMPARE(QFileInfo(shop.machine.path(u"/var/lib/snapd/system-key"_s)).size(), 0);
    QCOMPARE(shop.runsOf(u"/systemctl"_s).value(0).arguments, (QStringList{u"restart"_s, u"snapd.service"_s}));
}

void RepairTest::textThatOthersCanWriteToIsNotLoaded()
{
    Workshop shop;
    QVERIFY(shop.build() && shop.machine.write(u"/var/lib/snapd/system-key"_s, "{}"));
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    QFile text(shop.machine.path(tamperedText));
    QVERIFY(text.setPermissions(text.permissions() | QFile::WriteOther));
    bool isSafe = false;
    // snapd, started again, gives the file the mode that it should have; after that it may be loaded.
    shop.runner.onRun = [&](const ToolRequest &request) {
        QVERIFY(isSafe || !isLoad(request));
        if (request.program.endsWith("/systemctl"_L1)) {
            isSafe = text.setPermissions(text.permissions() & ~QFile::WriteOther & ~QFile::WriteGroup);
        } else if (isLoad(request)) {
            QVERIFY(shop.machine.profile(u"snap.vlc.vlc"_s, 7));
        }
    };
    QVERIFY(shop.run());
    const QList<RepairReport::Step> expected{{Kind::WriteAnew, {}, StepResult::Done}, {Kind::LoadProfile, u"snap.vlc.vlc"_s, StepResult::Done}};
    QCOMPARE(shop.sink.last.steps, expected);
}

void RepairTest::rulesForDevicesAreGone_data()
{
    QTest::addColumn<bool>("isWritten");
    QTest::addColumn<End>("end");
    QTest::newRow("written again") << true << End::Whole;
    // snapd could not, or would not: that is said, and not tried for ever.
    QTest::newRow("not written") << false << End::NotWhole;
}

/** Rules and tags gone together: there is nothing to have udev read again, only snapd knows what was there. */
void RepairTest::rulesForDevicesAreGone()
{
    QFETCH(bool, isWritten);
    QFETCH(End, end);
    Workshop shop;
    QVERIFY(shop.build() && shop.addCamera() && shop.machine.remove(deviceRules));
    shop.snapd.lists["/v2/system-info"] = HelperFakes::answered(200, tagging);
    shop.snapd.lists["snap=vlc"] = HelperFakes::answered(200, withCamera);
    shop.runner.onRun = [&](const ToolRequest &request) {
        if (isWritten && request.program.endsWith("/systemctl"_L1)) {
            QVERIFY(shop.addCamera() && shop.machine.write(cameraRecord, "Q:snap_vlc_vlc\nV:1\n"));
        }
    };
    QCOMPARE(shop.run(), std::optional(end));
    QCOMPARE(shop.sink.last.steps, (QList<RepairReport::Step>{{Kind::WriteAnew, {}, StepResult::Done}}));
    QCOMPARE(shop.runsOf(u"/systemctl"_s).size(), 1);
    QVERIFY(shop.runsOf(u"/udevadm"_s).isEmpty());
}

/** What nobody has connected any more, nobody misses: not after a step either. */
void RepairTest::disconnectedMeanwhile()
{
    Workshop shop;
    QVERIFY(shop.build() && shop.addCamera() && shop.machine.remove(deviceRules));
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    shop.snapd.lists["/v2/system-info"] = HelperFakes::answered(200, tagging);
    shop.snapd.lists["snap=vlc"] = HelperFakes::answered(200, withCamera);
    shop.runner.onRun = [&](const ToolRequest &request) {
        if (isLoad(request)) {
            QVERIFY(shop.machine.profile(u"snap.vlc.vlc"_s, 7));
            shop.snapd.lists["snap=vlc"] = HelperFakes::answered(200, connections);
        }
    };
    QVERIFY(shop.run());
    QCOMPARE(shop.steps(), (QList<RepairReport::Step>{{Kind::LoadProfile, u"snap.vlc.vlc"_s, StepResult::Done}}));
}

/** snapd names the programs of a plug in another order each time that it is asked: that is no change. */
void RepairTest::theSameAppsInAnotherOrder()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    shop.nameApps([](int time) {
        return time % 2 == 0 ? R"(["vlc","cvlc"])" : R"(["cvlc","vlc"])";
    });
    QVERIFY(shop.run());
    QVERIFY(shop.steps().contains(RepairReport::Step{Kind::LoadProfile, u"snap.vlc.vlc"_s, StepResult::Done}));
    QVERIFY(shop.questions > 1);
}

/** Whatever snapd says, it ends. */
void RepairTest::anotherEachTime()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    shop.nameApps([](int time) {
        return R"(["app)" + QByteArray::number(time) + R"("])";
    });
    Repair::Limits limits;
    limits.whole = std::chrono::milliseconds(300);
    QCOMPARE(shop.run(limits), std::optional(End::NotWhole));
    QCOMPARE(shop.steps(), QList<RepairReport::Step>());
    QVERIFY(shop.questions > 2);
}

/** What has been connected since is missed, too, where it makes all the difference. */
void RepairTest::connectedMeanwhile()
{
    Workshop shop;
    QVERIFY(shop.build() && shop.addCamera() && shop.machine.remove(deviceRules));
    QVERIFY(shop.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.vlc.vlc.7"_s));
    shop.snapd.lists["/v2/system-info"] = HelperFakes::answered(200, tagging);
    shop.runner.onRun = [&](const ToolRequest &request) {
        if (isLoad(request)) {
            QVERIFY(shop.machine.profile(u"snap.vlc.vlc"_s, 7));
            shop.snapd.lists["snap=vlc"] = HelperFakes::answered(200, withCamera);
        }
    };
    QCOMPARE(shop.run(), std::optional(End::NotWhole));
    const QList<RepairReport::Step> expected{{Kind::LoadProfile, u"snap.vlc.vlc"_s, StepResult::Done}, {Kind::WriteAnew, {}, StepResult::Done}};
    QCOMPARE(shop.sink.last.steps, expected);
}

void RepairTest::snapdCannotWriteAnew_data()
{
    QTest::addColumn<ToolResult::End>("restart");
    QTest::addColumn<bool>("comesBack");
    QTest::addColumn<StepResult>("result");
    QTest::newRow("no systemd") << ToolResult::End::NotStarted << true << StepResult::NoTool;
    QTest::newRow("restart takes too long") << ToolResult::End::TimedOut << true << StepResult::TimedOut;
    QTest::newRow("does not come back") << ToolResult::End::Finished << false << StepResult::TimedOut;
}

void RepairTest::snapdCannotWriteAnew()
{
    QFETCH(ToolResult::End, restart);
    QFETCH(bool, comesBack);
    QFETCH(StepResult, result);
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.tamper());
    shop.runner.onRun = [&](const ToolRequest &request) {
        const bool isRestart = request.program.endsWith("/systemctl"_L1);
        shop.runner.end = isRestart ? restart : ToolResult::End::Finished;
        if (isRestart && !comesBack) {
            shop.snapd.lists.clear();
        }
    };
    Repair::Limits limits;
    limits.restart = std::chrono::milliseconds(100);
    // Without snapd nobody knows what it is at.
    QCOMPARE(shop.run(limits), std::optional(comesBack ? End::NotWhole : End::NoAnswer));
    QCOMPARE(shop.sink.last.steps, (QList<RepairReport::Step>{{Kind::WriteAnew, {}, result}}));
    QCOMPARE(shop.runsOf(u"/systemctl"_s).size(), 1);
    QCOMPARE(QFileInfo(shop.machine.path(u"/var/lib/snapd/system-key"_s)).size(), 0);
}

void RepairTest::snapdTakesItsTime_data()
{
    QTest::addColumn<QByteArray>("about");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("snaps are not known yet") << QByteArray("/v2/snaps/vlc") << QByteArray("{}");
    QTest::newRow("is at work") << QByteArray("/v2/changes?select=in-progress") << busy;
}

void RepairTest::snapdTakesItsTime()
{
    QFETCH(QByteArray, about);
    QFETCH(QByteArray, answer);
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.tamper());
    const SnapdReply good = shop.snapd.lists.value(about);
    int questions = -1;
    shop.snapd.onGet = [&] {
        if (questions >= 0 && shop.snapd.gets.constLast() == about && ++questions == 3) {
            shop.snapd.lists[about] = good;
        }
    };
    shop.runner.onRun = [&](const ToolRequest &request) {
        if (request.program.endsWith("/systemctl"_L1)) {
            shop.snapd.lists[about] = HelperFakes::answered(200, answer);
            questions = 0;
        }
    };
    QVERIFY(shop.run());
    QCOMPARE(shop.sink.last.steps, (QList<RepairReport::Step>{{Kind::WriteAnew, {}, StepResult::Done}}));
    // Once more when it is there again, and before anything is said of it: something else may be connected by then, or begun.
    QCOMPARE(questions, about.startsWith("/v2/snaps") ? 5 : 4);
}

void RepairTest::noKey()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.tamper());
    const QString key = u"/var/lib/snapd/system-key"_s;
    QVERIFY(shop.machine.remove(key));
    QVERIFY(shop.run());
    QCOMPARE(shop.sink.last.steps, (QList<RepairReport::Step>{{Kind::WriteAnew, {}, StepResult::Done}}));
    QVERIFY(!QFile::exists(shop.machine.path(key)));
}

void RepairTest::keyThatCannotBeEmptied()
{
    Workshop shop;
    QVERIFY(shop.build());
    QVERIFY(shop.tamper());
    const QString key = u"/var/lib/snapd/system-key"_s;
    QVERIFY(shop.machine.remove(key) && shop.machine.mkdir(key));
    QVERIFY(shop.run());
    QCOMPARE(shop.sink.last.steps, (QList<RepairReport::Step>{{Kind::WriteAnew, {}, StepResult::Failed}}));
    QVERIFY(shop.runsOf(u"/systemctl"_s).isEmpty());
}

QTEST_GUILESS_MAIN(RepairTest)

#include "repairtest.moc"
