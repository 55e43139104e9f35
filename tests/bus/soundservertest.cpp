// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/soundserverwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <pulse/pulseaudio.h>

#include <memory>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

namespace
{

/** A recording of this process, which can rest. */
class Recorder
{
public:
    explicit Recorder(const QString &socket)
        : m_loop(pa_threaded_mainloop_new())
        , m_context(pa_context_new(pa_threaded_mainloop_get_api(m_loop), "recorder"))
    {
        pa_context_set_state_callback(m_context, ready, this);
        const bool ok = pa_context_connect(m_context, QByteArray("unix:" + socket.toUtf8()).constData(), PA_CONTEXT_NOAUTOSPAWN, nullptr) >= 0
            && pa_threaded_mainloop_start(m_loop) >= 0;
        if (!ok) {
            qFatal("cannot connect to the sound server");
        }
    }
    ~Recorder()
    {
        pa_threaded_mainloop_stop(m_loop);
        if (m_stream) {
            pa_stream_unref(m_stream);
        }
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
        pa_threaded_mainloop_free(m_loop);
    }
    Q_DISABLE_COPY_MOVE(Recorder)

    void rest(bool corked)
    {
        pa_threaded_mainloop_lock(m_loop);
        pa_operation_unref(pa_stream_cork(m_stream, corked ? 1 : 0, nullptr, nullptr));
        pa_threaded_mainloop_unlock(m_loop);
    }

private:
    static void ready(pa_context *context, void *self)
    {
        auto *recorder = static_cast<Recorder *>(self);
        if (pa_context_get_state(context) == PA_CONTEXT_READY) {
            const pa_sample_spec format{PA_SAMPLE_S16LE, 8000, 1};
            recorder->m_stream = pa_stream_new(context, "recording", &format, nullptr);
            pa_stream_connect_record(recorder->m_stream, "mic", nullptr, PA_STREAM_NOFLAGS);
        }
    }

    pa_threaded_mainloop *const m_loop;
    pa_context *const m_context;
    pa_stream *m_stream = nullptr;
};

}

/** A real PulseAudio, real programs that record through it, and what is seen of them. */
class SoundServerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<SoundServerWatch> m_watch;
    QList<QProcess *> m_programs;

    [[nodiscard]] QString socket() const { return m_dir->filePath(u"pulse/native"_s); }
    void startServer()
    {
        m_server = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"XDG_RUNTIME_DIR"_s, u"HOME"_s, u"XDG_CONFIG_HOME"_s}) {
            environment.insert(name, m_dir->path());
        }
        m_server->setProcessEnvironment(environment);
        m_server->setProcessChannelMode(QProcess::MergedChannels);
        m_server->start(u"pulseaudio"_s,
            {u"-n"_s,
                u"--daemonize=no"_s,
                u"--use-pid-file=no"_s,
                u"--exit-idle-time=-1"_s,
                u"-L"_s,
                u"module-null-sink sink_name=out"_s,
                u"-L"_s,
                u"module-null-source source_name=mic"_s,
                u"-L"_s,
                u"module-native-protocol-unix"_s});
        QVERIFY2(m_server->waitForStarted(), qPrintable(m_server->errorString()));
        QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo::exists(socket()), m_server->readAll().constData(), 20'000);
    }
    void stopServer()
    {
        m_server->kill();
        QVERIFY(m_server->waitForFinished());
    }
    /** A program that records; the number of its process. */
    int record(const QString &device, const QStringList &more = {})
    {
        auto *program = new QProcess(this);
        program->setStandardOutputFile(QProcess::nullDevice());
        program->start(u"parec"_s, QStringList{u"--server=unix:"_s + socket(), u"--device="_s + device} + more);
        m_programs << program;
        return program->waitForStarted() ? int(program->processId()) : 0;
    }
    /** @p identify is called on another thread. */
    void watch(const Identify &identify)
    {
        m_watch = std::make_unique<SoundServerWatch>(SoundServerWatch::Ground{.root = {},
            .socket = socket(),
            .plugin = QStringLiteral(SNAPPERMS_TEST_SOUNDSERVER),
            .identify = identify,
            .retry = std::chrono::milliseconds(20)});
        m_watch->start();
    }
    /** Each program that records is of this snap; all others are of none. */
    static Identify everybodyIs(const QString &tag, bool alsoWe = false)
    {
        return [tag, alsoWe](int pid) {
            QFile file(u"/proc/%1/comm"_s.arg(pid));
            const bool isThere = file.open(QIODevice::ReadOnly);
            const bool isOther = pid == int(QCoreApplication::applicationPid()) ? !alsoWe : file.readAll() != "parec\n";
            return ProcessIdentity{isThere, isOther ? std::nullopt : SecurityTag::parse(tag)};
        };
    }
    [[nodiscard]] QStringList seen() const
    {
        QStringList words;
        for (const Use &use : m_watch->uses()) {
            words << u"%1 %2"_s.arg(use.tag.toString()).arg(use.pid);
        }
        if (m_watch->isAnotherRecording()) {
            words << u"?"_s;
        }
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void cleanup()
    {
        m_watch.reset();
        for (QProcess *program : std::as_const(m_programs)) {
            program->kill();
            program->waitForFinished();
            delete program;
        }
        m_programs.clear();
        if (m_server) {
            m_server->kill();
            m_server->waitForFinished();
            m_server.reset();
        }
        m_dir.reset();
    }

    void aProgramThatRecordsIsSeenUntilItEnds()
    {
        startServer();
        watch(everybodyIs(u"snap.tape.tape"_s));
        QTRY_VERIFY(m_watch->isKnown());
        QCOMPARE(seen(), QStringList());
        const int first = record(u"mic"_s);
        QTRY_COMPARE(seen(), QStringList{u"snap.tape.tape %1"_s.arg(first)});
        const int second = record(u"mic"_s);
        QTRY_COMPARE(m_watch->uses().size(), 2);
        m_programs[0]->kill();
        QTRY_COMPARE(seen(), QStringList{u"snap.tape.tape %1"_s.arg(second)});
        m_programs[1]->kill();
        QTRY_COMPARE(seen(), QStringList());
        QVERIFY(m_watch->isKnown());
    }

    void aProgramOfNoSnapIsNotShown()
    {
        startServer();
        const int pid = record(u"mic"_s);
        watch([pid](int asked) {
            return ProcessIdentity{true, asked == pid ? std::nullopt : everybodyIs(u"snap.tape.tape"_s)(asked).tag};
        });
        QTRY_VERIFY(m_watch->isKnown());
        // It would have been seen before this one.
        const int tape = record(u"mic"_s);
        QTRY_COMPARE(seen(), QStringList{u"snap.tape.tape %1"_s.arg(tape)});
    }

    void aRecordingThatRestsIsNone()
    {
        startServer();
        watch(everybodyIs(u"snap.tape.tape"_s, true));
        Recorder recorder(socket());
        const QStringList we{u"snap.tape.tape %1"_s.arg(QCoreApplication::applicationPid())};
        QTRY_COMPARE(seen(), we);
        recorder.rest(true);
        QTRY_COMPARE(seen(), QStringList());
        recorder.rest(false);
        QTRY_COMPARE(seen(), we);
    }

    void whatIsPlayedIsNoMicrophone()
    {
        startServer();
        watch(everybodyIs(u"snap.tape.tape"_s));
        QVERIFY(record(u"out.monitor"_s) > 0);
        QSignalSpy changes(m_watch.get(), &SoundServerWatch::changed);
        const int tape = record(u"mic"_s);
        QTRY_COMPARE(seen(), QStringList{u"snap.tape.tape %1"_s.arg(tape)});
        m_programs[1]->kill();
        QTRY_COMPARE(seen(), QStringList());
    }

    void whoLiesIsNotKnown_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("the first process") << u"1"_s;
        QTest::newRow("this process") << QString::number(QCoreApplication::applicationPid());
        QTest::newRow("no number") << u"abc"_s;
        QTest::newRow("too much of one") << u"99999999999999999999"_s;
        QTest::newRow("a negative one") << u"-1"_s;
    }

    void whoLiesIsNotKnown()
    {
        QFETCH(QString, says);
        startServer();
        watch(everybodyIs(u"snap.tape.tape"_s));
        // What only PipeWire may write is worth nothing where PipeWire is not.
        const int pid = record(u"mic"_s, {u"--property=application.process.id="_s + says, u"--property=pipewire.sec.pid=%1"_s.arg(::getpid())});
        QVERIFY(pid > 0);
        QTRY_COMPARE(seen(), QStringList{u"?"_s});
        m_programs[0]->kill();
        QTRY_COMPARE(seen(), QStringList());
    }

    void aServerThatGoesAndComes()
    {
        // Neither it nor its directory is there yet.
        watch(everybodyIs(u"snap.tape.tape"_s));
        QVERIFY(!m_watch->isKnown());
        startServer();
        QTRY_VERIFY(m_watch->isKnown());
        const int first = record(u"mic"_s);
        QTRY_COMPARE(seen(), QStringList{u"snap.tape.tape %1"_s.arg(first)});
        stopServer();
        QTRY_VERIFY(!m_watch->isKnown());
        QCOMPARE(seen(), QStringList());
        QVERIFY(QDir(m_dir->filePath(u"pulse"_s)).removeRecursively());
        startServer();
        QTRY_VERIFY(m_watch->isKnown());
        const int second = record(u"mic"_s);
        QTRY_COMPARE(seen(), QStringList{u"snap.tape.tape %1"_s.arg(second)});
    }

    void aServerOfASnapIsNotBelieved()
    {
        startServer();
        const int server = int(m_server->processId());
        watch([server](int pid) {
            return pid == server ? ProcessIdentity{true, SecurityTag::parse(u"snap.fake.server")} : everybodyIs(u"snap.tape.tape"_s)(pid);
        });
        QSignalSpy changes(m_watch.get(), &SoundServerWatch::changed);
        QVERIFY(record(u"mic"_s) > 0);
        auto real = SoundServerWatch({.root = {},
            .socket = socket(),
            .plugin = QStringLiteral(SNAPPERMS_TEST_SOUNDSERVER),
            .identify = everybodyIs(u"snap.tape.tape"_s),
            .retry = std::chrono::milliseconds(20)});
        real.start();
        QTRY_COMPARE(real.uses().size(), 1);
        QVERIFY(!m_watch->isKnown());
        QCOMPARE(changes.size(), 0);
    }

    void withoutThePluginNothingIsKnown()
    {
        startServer();
        m_watch = std::make_unique<SoundServerWatch>(SoundServerWatch::Ground{
            .root = {}, .socket = socket(), .plugin = m_dir->filePath(u"none.so"_s), .identify = {}, .retry = std::chrono::milliseconds(20)});
        m_watch->start();
        QVERIFY(!m_watch->isKnown());
        QCOMPARE(seen(), QStringList());
    }
};

QTEST_GUILESS_MAIN(SoundServerTest)

#include "soundservertest.moc"
