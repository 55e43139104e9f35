// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/policycompiler.h"

#include "confinement/files.h"
#include "confinement/inworker.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype mostRemembered = 5000;
constexpr qsizetype largestFilter = 16 * 1024 * 1024;

Compiled digests(const QByteArray &blob)
{
    Compiled compiled;
    compiled.sha256 = QCryptographicHash::hash(blob, QCryptographicHash::Sha256).toHex();
    compiled.sha1 = QCryptographicHash::hash(blob, QCryptographicHash::Sha1).toHex();
    return compiled;
}

Compiled failure(Compiled::Problem problem, const QByteArray &message = {})
{
    Compiled compiled;
    compiled.problem = problem;
    compiled.message = QString::fromUtf8(message);
    return compiled;
}

/** Nothing when the run went well. */
std::optional<Compiled> failureOf(const ToolResult &result)
{
    switch (result.end) {
    case ToolResult::End::NotStarted:
        return failure(Compiled::Problem::NoTool);
    case ToolResult::End::TimedOut:
        return failure(Compiled::Problem::TimedOut);
    case ToolResult::End::TooMuchOutput:
        return failure(Compiled::Problem::TooLarge);
    case ToolResult::End::Crashed:
        return failure(Compiled::Problem::Failed, result.errors);
    case ToolResult::End::Finished:
        break;
    }
    // The parser has ended well with errors before; snapd looks for the same words.
    if (result.exitCode != 0 || result.errors.contains("parser error")) {
        return failure(Compiled::Problem::Failed, result.errors);
    }
    return std::nullopt;
}

}

PolicyCompiler::PolicyCompiler(ToolRunner *runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
}

PolicyCompiler::~PolicyCompiler() = default;

void PolicyCompiler::setTimeLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
}

void PolicyCompiler::compileProfile(const PolicyTool &parser, const QByteArray &text, QObject *context, Callback callback)
{
    enqueue(false, parser, text, context, std::move(callback));
}

void PolicyCompiler::compileFilter(const PolicyTool &compiler, const QByteArray &text, QObject *context, Callback callback)
{
    enqueue(true, compiler, text, context, std::move(callback));
}

int PolicyCompiler::runs() const
{
    return m_runs;
}

void PolicyCompiler::enqueue(bool filter, const PolicyTool &tool, const QByteArray &text, QObject *context, Callback callback)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(filter ? "filter\n"_ba : "profile\n"_ba);
    hash.addData(tool.fingerprint);
    hash.addData("\n"_ba);
    hash.addData(text);
    const QByteArray key = hash.result().toHex();
    const bool underWay = m_waiting.contains(key);
    m_waiting[key].append({context, std::move(callback)});
    if (underWay) {
        return;
    }
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd() || tool.isNull()) {
        const Compiled compiled = tool.isNull() ? failure(Compiled::Problem::NoTool) : *known;
        QMetaObject::invokeMethod(
            this,
            [this, key, compiled] {
                answer(key, compiled);
            },
            Qt::QueuedConnection);
        return;
    }
    m_queue.enqueue({key, filter, tool, text});
    if (m_current.isEmpty()) {
        next();
    }
}

void PolicyCompiler::next()
{
    if (m_queue.isEmpty()) {
        return;
    }
    const Job job = m_queue.dequeue();
    m_current = job.key;
    ++m_runs;
    ToolRequest request;
    request.program = job.tool.program;
    request.input = job.text;
    request.timeLimit = m_limit;
    if (!job.filter) {
        request.arguments = profileCompileArguments(job.tool);
        m_runner->run(request, this, [this, key = job.key](const ToolResult &result) {
            if (const auto failed = failureOf(result)) {
                finished(key, *failed);
            } else if (result.output.isEmpty()) {
                finished(key, failure(Compiled::Problem::Failed, result.errors));
            } else {
                finished(key, digests(result.output));
            }
        });
        return;
    }
    // This one insists on a file, which it makes by renaming, so its output cannot be a pipe.
    auto dir = std::make_shared<QTemporaryDir>();
    const QString path = dir->filePath(u"filter"_s);
    if (!dir->isValid()) {
        finished(job.key, failure(Compiled::Problem::Failed, dir->errorString().toUtf8()));
        return;
    }
    request.arguments = job.tool.arguments + QStringList{u"compile"_s, u"/dev/stdin"_s, path};
    m_runner->run(request, this, [this, key = job.key, dir, path](const ToolResult &result) {
        if (const auto failed = failureOf(result)) {
            finished(key, *failed);
            return;
        }
        inWorker(
            QThreadPool::globalInstance(),
            this,
            [path, dir] {
                const FileContent content = readFile(path, largestFilter);
                return content.ok() ? digests(content.data)
                                    : failure(content.problem == ReadProblem::TooLarge ? Compiled::Problem::TooLarge : Compiled::Problem::Failed);
            },
            [this, key](const Compiled &compiled) {
                finished(key, compiled);
            });
    });
}

void PolicyCompiler::finished(const QByteArray &key, const Compiled &compiled)
{
    m_current.clear();
    if (compiled.problem == Compiled::Problem::None) {
        if (m_known.size() >= mostRemembered) {
            m_known.clear();
        }
        m_known.insert(key, compiled);
    }
    answer(key, compiled);
    if (m_current.isEmpty()) {
        next();
    }
}

void PolicyCompiler::answer(const QByteArray &key, const Compiled &compiled)
{
    const QList<Waiting> waiting = m_waiting.take(key);
    for (const Waiting &one : waiting) {
        if (one.context) {
            one.callback(compiled);
        }
    }
}

}

#include "moc_policycompiler.cpp"
