// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helperfakes.h"

#include "confinement/devicetrace.h"
#include "helper/denialsport.h"
#include "helper/follow/deviceprobe.h"
#include "helper/follow/devicesource.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Helper;

namespace
{

const FollowScope scope{.isOfEverybody = false, .uid = 1000, .busName = u":1.42"_s};

/** A directory that has the files of a kernel's tracing, but does nothing by itself. */
class Tracing
{
public:
    Tracing()
    {
        write(u"kprobe_events"_s, {});
        QDir(m_dir.path()).mkdir(u"instances"_s);
    }
    /** As the kernel fills a new instance; without @p missing. */
    void fill(const QString &missing = {})
    {
        for (const QString &file : QStringList{u"buffer_size_kb"_s, u"buffer_percent"_s, u"trace_pipe"_s, event + u"filter"_s, event + u"enable"_s}) {
            if (file != missing) {
                write(instance + file, {});
            }
        }
    }
    void write(const QString &name, const QByteArray &text) const
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_dir.path()); }

    const QString instance = u"instances/snapperms_own_1000_1_42/"_s;
    const QString event = u"events/snapperms_own_1000_1_42/devdeny/"_s;

private:
    QTemporaryDir m_dir;
};

/** A pipe in the place of the trace, and fixtures in that of the system. */
struct Bench {
    QTemporaryDir root;
    HelperFakes::StillClock clock;
    int ends[2]{};
    std::unique_ptr<DeviceSource> source;

    Bench()
    {
        ::pipe2(ends, O_NONBLOCK | O_CLOEXEC);
        source = std::make_unique<DeviceSource>(ends[0], clock, Confinement::Root(root.path()));
        file(u"/sys/dev/char/81:0/uevent"_s, "MAJOR=81\nMINOR=0\nDEVNAME=video0\n");
        file(u"/sys/dev/block/8:1/uevent"_s, "MAJOR=8\nMINOR=1\nDEVNAME=sda1\nDEVTYPE=partition\n");
        process(7, "snap.vlc.vlc (enforce)", 1000);
        process(8, "unconfined", 1000);
        process(9, "snap.vlc.vlc (enforce)", 0);
    }
    ~Bench()
    {
        source.reset();
        ::close(ends[0]);
        close();
    }
    Q_DISABLE_COPY_MOVE(Bench)

    void close()
    {
        if (const int end = std::exchange(ends[1], -1); end >= 0) {
            ::close(end);
        }
    }
    void file(const QString &name, const QByteArray &text)
    {
        const QString path = root.path() + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    void process(int pid, const QByteArray &label, uint uid)
    {
        const QString dir = u"/proc/%1/"_s.arg(pid);
        const QByteArray id = QByteArray::number(uid);
        file(dir + u"stat"_s, QByteArray::number(pid) + " (x) S 1 1 1 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 4711 0 0\n");
        file(dir + u"cgroup"_s, "0::/user.slice/user-1000.slice/session-1.scope\n");
        file(dir + u"attr/apparmor/current"_s, label + '\n');
        file(dir + u"status"_s, "Name:\tx\nUid:\t" + id + '\t' + id + '\t' + id + '\t' + id + '\n');
        file(dir + u"comm"_s, "my vlc\n");
    }
    void tell(const QByteArray &text) const { QCOMPARE(::write(ends[1], text.constData(), size_t(text.size())), ssize_t(text.size())); }
};

QByteArray line(int pid, const QByteArray &rest = "ret=-1 type=2 major=81 minor=0 acc=6")
{
    return "           <...>-" + QByteArray::number(pid)
        + "    [001] .....   701.385391: devdeny: (inode_permission+0x146/0x190 <- devcgroup_check_permission) " + rest + '\n';
}

}

/** What has the kernel tell of devices that it refuses, and what becomes of what it tells. */
class DeviceWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsUp();
    void leavesNothing();
    void notHere_data();
    void notHere();
    void tells();
    void inPieces();
    void ofNobodyKnown();
    void losses();
    void manyLooks();
    void ends();
    void nothingToRead();
};

void DeviceWatchTest::setsUp()
{
    Tracing tracing;
    tracing.fill();
    tracing.write(tracing.instance + u"trace_pipe"_s, "told");
    int trace = -1;
    {
        DeviceProbe probe(scope, tracing.path());
        trace = probe.open();
        QVERIFY(trace >= 0);
        char told[5]{};
        QCOMPARE(::read(trace, told, 4), ssize_t(4));
        QCOMPARE(told, "told");
        QVERIFY(::fcntl(trace, F_GETFL) & O_NONBLOCK);
        // What an earlier one of the same name left behind goes first. Nobody else's names are touched.
        QCOMPARE(tracing.read(u"kprobe_events"_s),
            "-:snapperms_own_1000_1_42/devdeny\n"
            "r:snapperms_own_1000_1_42/devdeny devcgroup_check_permission ret=$retval:s32 type=$arg1:s16 major=$arg2:u32 minor=$arg3:u32 acc=$arg4:u16\n"_ba);
        QCOMPARE(tracing.read(tracing.instance + tracing.event + u"filter"_s), "ret != 0\n"_ba);
        QCOMPARE(tracing.read(tracing.instance + tracing.event + u"enable"_s), "1\n"_ba);
        QCOMPARE(tracing.read(tracing.instance + u"buffer_percent"_s), "0\n"_ba);
        tracing.write(u"kprobe_events"_s, {});
    }
    QCOMPARE(tracing.read(u"kprobe_events"_s), "-:snapperms_own_1000_1_42/devdeny\n"_ba);
    QCOMPARE(::fcntl(trace, F_GETFD), -1);
    // Whoever only might have wanted one leaves the kernel alone.
    tracing.write(u"kprobe_events"_s, {});
    {
        const DeviceProbe unused(scope, tracing.path());
    }
    QCOMPARE(tracing.read(u"kprobe_events"_s), QByteArray());
}

void DeviceWatchTest::leavesNothing()
{
    Tracing tracing;
    DeviceProbe probe(scope, tracing.path());
    QDir(QString::fromLocal8Bit(tracing.path())).mkdir(tracing.instance);
    probe.remove();
    QVERIFY(!QDir(QString::fromLocal8Bit(tracing.path())).exists(tracing.instance));
    QCOMPARE(tracing.read(u"kprobe_events"_s), "-:snapperms_own_1000_1_42/devdeny\n"_ba);
}

void DeviceWatchTest::notHere_data()
{
    const Tracing names;
    QTest::addColumn<QString>("missing");
    for (const QString &file : QStringList{u"buffer_size_kb"_s, u"buffer_percent"_s, u"trace_pipe"_s, names.event + u"filter"_s, names.event + u"enable"_s}) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

/** Kernels differ in what they can. */
void DeviceWatchTest::notHere()
{
    QFETCH(QString, missing);
    Tracing tracing;
    tracing.fill(missing);
    DeviceProbe probe(scope, tracing.path());
    QCOMPARE(probe.open(), -1);
    QVERIFY(tracing.read(u"kprobe_events"_s).endsWith("acc=$arg4:u16\n-:snapperms_own_1000_1_42/devdeny\n"));
    DeviceProbe nowhere(scope, tracing.path() + "/nowhere");
    QCOMPARE(nowhere.open(), -1);
}

void DeviceWatchTest::tells()
{
    Bench bench;
    QCOMPARE(bench.source->origin(), FeedOrigin::None);
    QVERIFY(bench.source->open());
    QCOMPARE(bench.source->origin(), FeedOrigin::Trace);
    QSignalSpy arrived(bench.source.get(), &RecordSource::arrived);
    bench.tell(line(7) + "what is this?\n" + line(7, "ret=0 type=2 major=81 minor=0 acc=6") + line(9, "ret=-1 type=1 major=8 minor=1 acc=3")
        + line(7, "ret=-1 type=2 major=240 minor=5 acc=2"));
    QTRY_COMPARE(arrived.size(), 3);
    QCOMPARE(arrived[0][1].toInt(), recordDevice);
    QVERIFY(arrived[0][0].toLongLong() > 1'700'000'000'000);
    const auto camera = Confinement::parseDeviceRecord(arrived[0][2].toByteArray());
    QVERIFY(camera);
    QCOMPARE(camera->tag->toString(), u"snap.vlc.vlc"_s);
    QCOMPARE(camera->object, "/dev/video0"_ba);
    QCOMPARE(camera->comm, "my vlc"_ba);
    QCOMPARE(camera->denied, "rw"_ba);
    QCOMPARE(camera->pid, 7);
    QCOMPARE(camera->fsuid, 1000U);
    const auto disk = Confinement::parseDeviceRecord(arrived[1][2].toByteArray());
    QCOMPARE(disk->object, "/dev/sda1"_ba);
    QCOMPARE(disk->denied, "rm"_ba);
    QCOMPARE(disk->fsuid, 0U);
    QVERIFY(disk->blockDevice);
    // One that the kernel has no node for.
    const auto bare = Confinement::parseDeviceRecord(arrived[2][2].toByteArray());
    QCOMPARE(bare->object, QByteArray());
    QCOMPARE(bare->deviceMajor, 240U);
}

void DeviceWatchTest::inPieces()
{
    Bench bench;
    QVERIFY(bench.source->open());
    QSignalSpy arrived(bench.source.get(), &RecordSource::arrived);
    const QByteArray text = line(7) + line(7);
    bench.tell(text.first(50));
    QTest::qWait(20);
    QCOMPARE(arrived.size(), 0);
    bench.tell(text.sliced(50, text.size() - 60));
    QTRY_COMPARE(arrived.size(), 1);
    bench.tell(text.last(10));
    QTRY_COMPARE(arrived.size(), 2);
    // What is no line is not kept for ever, but for as long as it could become one.
    bench.tell(QByteArray(4097, 'x'));
    QTest::qWait(20);
    bench.tell(line(7));
    QTRY_COMPARE(arrived.size(), 3);
    bench.tell(QByteArray(4096, 'x'));
    QTest::qWait(20);
    bench.tell(line(7) + line(9));
    QTRY_COMPARE(arrived.size(), 4);
    QVERIFY(arrived[3][2].toByteArray().contains("pid=9 "));
}

void DeviceWatchTest::ofNobodyKnown()
{
    Bench bench;
    QVERIFY(bench.source->open());
    QSignalSpy arrived(bench.source.get(), &RecordSource::arrived);
    QSignalSpy lost(bench.source.get(), &RecordSource::lost);
    bench.tell(line(8) + line(4711) + line(7)); // of no snap, gone already
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(lost.size(), 0);
}

void DeviceWatchTest::losses()
{
    Bench bench;
    QVERIFY(bench.source->open());
    QSignalSpy lost(bench.source.get(), &RecordSource::lost);
    bench.tell("CPU:1 [LOST 37 EVENTS]\n");
    QTRY_COMPARE(lost.size(), 1);
    bench.tell("CPU:1 is there\n [LOST 37 EVENTS]\n" + line(7));
    const QSignalSpy arrived(bench.source.get(), &RecordSource::arrived);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(lost.size(), 1);
}

void DeviceWatchTest::manyLooks()
{
    Bench bench;
    QVERIFY(bench.source->open());
    QSignalSpy arrived(bench.source.get(), &RecordSource::arrived);
    QSignalSpy lost(bench.source.get(), &RecordSource::lost);
    for (int i = 0; i < 310; ++i) {
        bench.tell(line(7));
    }
    QTRY_COMPARE(arrived.size() + lost.size(), 310);
    QCOMPARE(arrived.size(), 300);
    bench.clock.now += 1000;
    for (int i = 0; i < 60; ++i) {
        bench.tell(line(7));
    }
    QTRY_COMPARE(arrived.size() + lost.size(), 370);
    QCOMPARE(arrived.size(), 350);
}

void DeviceWatchTest::ends()
{
    Bench bench;
    QVERIFY(bench.source->open());
    QSignalSpy ended(bench.source.get(), &RecordSource::ended);
    bench.tell(line(7));
    bench.close();
    QTRY_COMPARE(ended.size(), 1);
    QTest::qWait(20);
    QCOMPARE(ended.size(), 1);
    // What can be opened, but not read.
    const int directory = ::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    {
        const HelperFakes::StillClock clock;
        DeviceSource source(directory, clock);
        QSignalSpy broken(&source, &RecordSource::ended);
        QVERIFY(source.open());
        QTRY_COMPARE(broken.size(), 1);
    }
    ::close(directory);
}

void DeviceWatchTest::nothingToRead()
{
    const HelperFakes::StillClock clock;
    DeviceSource source(-1, clock);
    QVERIFY(!source.open());
    QCOMPARE(source.origin(), FeedOrigin::None);
}

QTEST_GUILESS_MAIN(DeviceWatchTest)

#include "devicewatchtest.moc"
