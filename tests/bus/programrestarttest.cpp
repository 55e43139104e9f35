// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privatebus.h"

#include "protection/programrestart.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms;
using Kind = Confinement::RestartTarget::Kind;
using Result = ProgramRestart::Result;

namespace
{

/** The part of systemd's manager that is used: notes what it is asked, and does with it what the test says. */
class FakeManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.systemd1.Manager")

public:
    explicit FakeManager(const QString &address, const QString &name)
        : m_name(name)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(address, name);
        if (!bus.registerObject(u"/org/freedesktop/systemd1"_s, this, QDBusConnection::ExportAllSlots) || !bus.registerService(u"org.freedesktop.systemd1"_s)) {
            qFatal("no manager on the private bus");
        }
    }
    ~FakeManager() override { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(FakeManager)

    QStringList asked; ///< "StopUnit UNIT MODE", and "!" behind it where a dialog may be shown.
    QString error; ///< The name of what it answers, if anything.
    bool isThinking = false; ///< Answers not before it is told to.
    std::function<void(const QString &unit)> act;

    void answerAtLast() const
    {
        QDBusConnection(m_name).send(m_question.createReply(QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/systemd1/job/1"_s))));
    }

public Q_SLOTS:
    QDBusObjectPath StopUnit(const QString &unit, const QString &mode) { return answer(u"StopUnit"_s, unit, mode); }
    QDBusObjectPath RestartUnit(const QString &unit, const QString &mode) { return answer(u"RestartUnit"_s, unit, mode); }

private:
    QDBusObjectPath answer(const QString &method, const QString &unit, const QString &mode)
    {
        asked << u"%1 %2 %3%4"_s.arg(method, unit, mode, message().isInteractiveAuthorizationAllowed() ? u"!"_s : QString());
        if (isThinking) {
            setDelayedReply(true);
            m_question = message();
        } else if (!error.isEmpty()) {
            sendErrorReply(error, u"no"_s);
        } else if (act) {
            act(unit);
        }
        return QDBusObjectPath(u"/org/freedesktop/systemd1/job/1"_s);
    }

    const QString m_name;
    QDBusMessage m_question;
};

RunningProgram program(qint64 pid, Kind kind, const QString &unit, uint user = ::getuid())
{
    const auto tag = *Confinement::SecurityTag::parse(u"snap.vlc.vlc"_s);
    return {.pid = int(pid), .tag = tag, .restart = {.kind = kind, .unit = unit, .userId = user}, .devices = {}};
}

const QString scope = u"snap.vlc.vlc-2a3b4c5d-1111-2222-3333-0123456789ab.scope"_s;

}

/** What is asked of which systemd, and what is told of how it went. */
class ProgramRestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void closedAndStartedAgain();
    void onlyOnceForOneUnit();
    void serviceOfTheSystem();
    void serviceOfThePerson();
    void refused();
    void goneMeanwhile();
    void nothingToStop();
    void ofSomebodyElse();
    void onlyInPart_data();
    void onlyInPart();
    void patientWithAPassword();
    void doesNotEnd();

private:
    Result restart(
        const QList<RunningProgram> &programs, const QStringList &again = {u"vlc.vlc"_s}, std::chrono::milliseconds patience = std::chrono::minutes(1));
    /** A process that stands for a program of a snap. */
    QProcess *sleeper();

    std::unique_ptr<PrivateBus> m_sessionBus;
    std::unique_ptr<PrivateBus> m_systemBus;
    std::unique_ptr<FakeManager> m_session;
    std::unique_ptr<FakeManager> m_system;
    std::vector<std::unique_ptr<QProcess>> m_sleepers;
    QStringList m_launched; ///< And who was still there then.
    bool m_othersEnded = false;
};

void ProgramRestartTest::init()
{
    m_sessionBus = std::make_unique<PrivateBus>(PrivateBus::Activation::Nothing);
    m_systemBus = std::make_unique<PrivateBus>(PrivateBus::Activation::Nothing);
    m_session = std::make_unique<FakeManager>(m_sessionBus->address(), u"manager of the person"_s);
    m_system = std::make_unique<FakeManager>(m_systemBus->address(), u"manager of the system"_s);
    m_session->act = [this](const QString &) {
        for (const auto &process : m_sleepers) {
            process->kill();
        }
    };
    m_launched.clear();
}

void ProgramRestartTest::cleanup()
{
    for (const auto &process : m_sleepers) {
        process->kill();
        process->waitForFinished();
    }
    m_sleepers.clear();
    m_session.reset();
    m_system.reset();
    m_sessionBus.reset();
    m_systemBus.reset();
}

QProcess *ProgramRestartTest::sleeper()
{
    m_sleepers.push_back(std::make_unique<QProcess>());
    m_sleepers.back()->start(u"sleep"_s, {u"1000"_s});
    if (!m_sleepers.back()->waitForStarted()) {
        qFatal("no sleep");
    }
    return m_sleepers.back().get();
}

Result ProgramRestartTest::restart(const QList<RunningProgram> &programs, const QStringList &again, std::chrono::milliseconds patience)
{
    const auto session = QDBusConnection::connectToBus(m_sessionBus->address(), u"session"_s);
    const auto system = QDBusConnection::connectToBus(m_systemBus->address(), u"system"_s);
    const auto launch = [this](const QString &command, const QStringList &arguments) {
        m_launched << command + u' ' + arguments.join(u' ');
        for (const auto &process : m_sleepers) {
            // Not waitpid()ed yet may be; running it must not.
            if (process->state() == QProcess::Running && !process->waitForFinished(5000)) {
                m_launched << u"while %1 runs"_s.arg(process->processId());
            }
        }
    };
    ProgramRestart job(programs, again, session, system, launch, patience);
    QSignalSpy spy(&job, &ProgramRestart::finished);
    job.start();
    if (!spy.isEmpty()) {
        qFatal("told from within the call");
    }
    spy.wait(20'000);
    QTest::qWait(10); // and never a second time
    QDBusConnection::disconnectFromBus(u"session"_s);
    QDBusConnection::disconnectFromBus(u"system"_s);
    if (spy.size() != 1) {
        qFatal("told %lld times", spy.size());
    }
    m_othersEnded = spy.at(0).at(1).toBool();
    return spy.at(0).at(0).value<Result>();
}

void ProgramRestartTest::closedAndStartedAgain()
{
    QCOMPARE(restart({program(sleeper()->processId(), Kind::Program, scope)}), Result::Done);
    QCOMPARE(m_session->asked, QStringList{u"StopUnit %1 replace"_s.arg(scope)});
    QVERIFY(m_system->asked.isEmpty());
    QCOMPARE(m_launched, QStringList{u"snap run vlc.vlc"_s});
}

void ProgramRestartTest::onlyOnceForOneUnit()
{
    const QList<RunningProgram> both{program(sleeper()->processId(), Kind::Program, scope), program(sleeper()->processId(), Kind::Program, scope)};
    QCOMPARE(restart(both), Result::Done);
    QCOMPARE(m_session->asked.size(), 1);
    QCOMPARE(m_launched, QStringList{u"snap run vlc.vlc"_s});
}

void ProgramRestartTest::serviceOfTheSystem()
{
    // It belongs to root, and the system's systemd asks for a password itself.
    QCOMPARE(restart({program(1, Kind::SystemService, u"snap.mosquitto.mosquitto.service"_s, 0)}, {}), Result::Done);
    QCOMPARE(m_system->asked, QStringList{u"RestartUnit snap.mosquitto.mosquitto.service replace!"_s});
    QVERIFY(m_session->asked.isEmpty());
    QVERIFY(m_launched.isEmpty());
}

void ProgramRestartTest::serviceOfThePerson()
{
    QCOMPARE(restart({program(1, Kind::UserService, u"snap.vlc.agent.service"_s)}, {}), Result::Done);
    QCOMPARE(m_session->asked, QStringList{u"RestartUnit snap.vlc.agent.service replace"_s});
    QVERIFY(m_system->asked.isEmpty());
}

void ProgramRestartTest::refused()
{
    m_session->error = u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s;
    QCOMPARE(restart({program(sleeper()->processId(), Kind::Program, scope)}), Result::Refused);
    QVERIFY(m_launched.isEmpty() && !m_othersEnded);
}

void ProgramRestartTest::goneMeanwhile()
{
    // Closed by its person while the question stood.
    QProcess *process = sleeper();
    const qint64 pid = process->processId();
    process->kill();
    QVERIFY(process->waitForFinished());
    m_session->error = u"org.freedesktop.systemd1.NoSuchUnit"_s;
    QCOMPARE(restart({program(pid, Kind::Program, scope)}), Result::Done);
}

void ProgramRestartTest::nothingToStop()
{
    QCOMPARE(restart({program(sleeper()->processId(), Kind::None, {})}), Result::NotPossible);
    QVERIFY(m_session->asked.isEmpty() && m_system->asked.isEmpty());
    QVERIFY(m_launched.isEmpty() && !m_othersEnded);
}

void ProgramRestartTest::ofSomebodyElse()
{
    QCOMPARE(restart({program(sleeper()->processId(), Kind::Program, scope, ::getuid() + 1)}), Result::NotPossible);
    QVERIFY(m_session->asked.isEmpty());
}

void ProgramRestartTest::onlyInPart_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<Result>("result");
    QTest::newRow("not possible") << Kind::None << false << Result::NotPossible;
    QTest::newRow("no password for a service") << Kind::SystemService << true << Result::Refused;
    QTest::newRow("does not end") << Kind::Program << false << Result::StillThere;
}

/** What was closed is started again; that one of them stays is told all the same. */
void ProgramRestartTest::onlyInPart()
{
    QFETCH(Kind, kind);
    QFETCH(bool, isRefused);
    QFETCH(Result, result);
    QProcess stays;
    stays.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(stays.waitForStarted());
    m_system->error = isRefused ? u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s : QString();
    RunningProgram other = program(stays.processId(), kind, u"snap.vlc.other-2a3b.scope"_s);
    other.tag.app = u"other"_s;
    // A program that is not gone yet has all the time that there is; one that stays is not waited for as long.
    const bool isStaying = result == Result::StillThere;
    const auto patience = isStaying ? std::chrono::milliseconds(2000) : std::chrono::minutes(1);
    QCOMPARE(restart({program(sleeper()->processId(), Kind::Program, scope), other}, {u"vlc.other"_s, u"vlc.vlc"_s}, patience), result);
    QCOMPARE(m_session->asked.size(), isStaying ? 2 : 1);
    QCOMPARE(m_launched, QStringList{u"snap run vlc.vlc"_s});
    QVERIFY(m_othersEnded);
    // Two windows of one program: what is started would only bring the one that stays to the front.
    m_launched.clear();
    other.tag.app = u"vlc"_s;
    QCOMPARE(restart({program(sleeper()->processId(), Kind::Program, scope), other}, {u"vlc.vlc"_s}, patience), result);
    QCOMPARE(m_launched.isEmpty(), isStaying);
    stays.kill();
    stays.waitForFinished();
}

/** Programs that have ended in time do not stand for a service whose password somebody is still typing. */
void ProgramRestartTest::patientWithAPassword()
{
    QProcess *process = sleeper();
    const qint64 pid = process->processId();
    process->kill();
    QVERIFY(process->waitForFinished());
    m_system->isThinking = true;
    QTimer::singleShot(200, this, [this] {
        m_system->answerAtLast();
    });
    const QList<RunningProgram> both{program(pid, Kind::Program, scope), program(1, Kind::SystemService, u"snap.vlc.service.service"_s, 0)};
    QCOMPARE(restart(both, {u"vlc.vlc"_s}, std::chrono::milliseconds(50)), Result::Done);
    QCOMPARE(m_launched, QStringList{u"snap run vlc.vlc"_s});
}

void ProgramRestartTest::doesNotEnd()
{
    m_session->act = {};
    QCOMPARE(restart({program(sleeper()->processId(), Kind::Program, scope)}, {u"vlc.vlc"_s}, std::chrono::milliseconds(50)), Result::StillThere);
    QVERIFY(m_launched.isEmpty() && !m_othersEnded);
}

QTEST_GUILESS_MAIN(ProgramRestartTest)

#include "programrestarttest.moc"
