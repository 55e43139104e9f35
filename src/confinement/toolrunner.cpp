// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/toolrunner.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype mostErrors = 4096;

/** One run: owned by its context, ended with it. */
class ToolRun : public QObject
{
public:
    ToolRun(const ToolRequest &request, QObject *context, ToolRunner::Callback callback)
        : QObject(context)
        , m_request(request)
        , m_callback(std::move(callback))
    {
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, u"/usr/sbin:/usr/bin:/sbin:/bin"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_process->setProcessEnvironment(environment);
        m_process->setWorkingDirectory(u"/"_s);
        QProcess::UnixProcessParameters parameters;
        // Not CloseFileDescriptors: with it Qt 6.8 reports a program that could not be started as one that has ended.
        parameters.flags = QProcess::UnixProcessFlag::CreateNewSession | QProcess::UnixProcessFlag::ResetSignalHandlers;
        m_process->setUnixProcessParameters(parameters);
        connect(m_process, &QProcess::readyReadStandardOutput, this, &ToolRun::readOutput);
        connect(m_process, &QProcess::readyReadStandardError, this, &ToolRun::readErrors);
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                m_result.end = ToolResult::End::NotStarted;
                finish();
            }
        });
        connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            readOutput();
            readErrors();
            if (m_result.end == ToolResult::End::NotStarted) {
                m_result.end = status == QProcess::NormalExit ? ToolResult::End::Finished : ToolResult::End::Crashed;
                m_result.exitCode = status == QProcess::NormalExit ? code : -1;
            }
            finish();
        });
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            end(ToolResult::End::TimedOut);
        });
    }

    ~ToolRun() override
    {
        m_process->disconnect(this);
        killAll();
        // Its own destructor would wait for the end.
        if (m_process->state() == QProcess::NotRunning) {
            m_process->deleteLater();
        } else {
            connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
        }
    }

    void start()
    {
        m_limit.start(m_request.timeLimit);
        m_process->start(m_request.program, m_request.arguments);
        if (!m_request.input.isEmpty()) {
            m_process->write(m_request.input);
        }
        m_process->closeWriteChannel();
    }

private:
    void readOutput()
    {
        const QByteArray more = m_process->readAllStandardOutput();
        if (m_result.end != ToolResult::End::NotStarted) {
            return;
        }
        m_result.output += more;
        if (m_result.output.size() > m_request.outputLimit) {
            m_result.output.clear();
            end(ToolResult::End::TooMuchOutput);
        }
    }
    void readErrors()
    {
        m_result.errors += m_process->readAllStandardError();
        m_result.errors.truncate(mostErrors);
    }
    void end(ToolResult::End how)
    {
        if (m_result.end == ToolResult::End::NotStarted) {
            m_result.end = how;
            killAll();
        }
    }
    void killAll()
    {
        // It leads a session of its own, so its number is that of its process group, too.
        if (const qint64 pid = m_process->processId(); pid > 0) {
            ::kill(pid_t(-pid), SIGKILL);
            m_process->kill();
        }
    }
    void finish()
    {
        m_limit.stop();
        m_process->disconnect(this);
        // From the event loop: failing to start is told from within start(), and whoever asked is not to be called back from within his call.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const auto callback = std::exchange(m_callback, {});
                const ToolResult result = m_result;
                deleteLater();
                if (callback) {
                    callback(result);
                }
            },
            Qt::QueuedConnection);
    }

    ToolRequest m_request;
    ToolRunner::Callback m_callback;
    ToolResult m_result;
    QProcess *const m_process = new QProcess;
    QTimer m_limit;
};

}

void ProcessToolRunner::run(const ToolRequest &request, QObject *context, Callback callback)
{
    auto run = new ToolRun(request, context, std::move(callback));
    run->start();
}

}

#include "moc_toolrunner.cpp"
