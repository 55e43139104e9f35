// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/toolrunner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <utility>

/**
 * Runs the tools that compile policy, and keeps in a directory what came of it, so that the next process need not: the emulated machine takes long for each.
 * Of those that write a file, the file is their last argument. Only what went well is kept, and only of runs with an input.
 */
class KeepingRunner : public Snapperms::Confinement::ToolRunner
{
public:
    /** @p directory: empty to keep nothing. */
    explicit KeepingRunner(const QString &directory)
        : m_directory(directory)
    {
        if (!directory.isEmpty()) {
            QDir().mkpath(directory);
        }
    }

    void run(const Snapperms::Confinement::ToolRequest &request, QObject *context, Callback callback) override
    {
        using Snapperms::Confinement::ToolResult;
        if (m_directory.isEmpty() || request.input.isEmpty()) {
            m_runner.run(request, context, std::move(callback));
            return;
        }
        const bool writesFile = request.arguments.contains(QStringLiteral("compile"));
        const QString target = writesFile ? request.arguments.constLast() : QString();
        const QString path = m_directory + u'/' + nameOf(request, writesFile);
        QFile kept(path);
        if (kept.open(QIODevice::ReadOnly)) {
            ToolResult result{.end = ToolResult::End::Finished, .exitCode = 0, .output = {}, .errors = {}};
            if (!writesFile) {
                result.output = kept.readAll();
            } else if (!kept.copy(target)) {
                result.exitCode = 1;
            }
            QMetaObject::invokeMethod(
                context,
                [result, callback = std::move(callback)] {
                    callback(result);
                },
                Qt::QueuedConnection);
            return;
        }
        m_runner.run(request, context, [path, target, callback = std::move(callback)](const ToolResult &result) {
            if (result.ok() && result.errors.isEmpty()) {
                QFile file(path);
                if (!target.isEmpty()) {
                    QFile::copy(target, path);
                } else if (file.open(QIODevice::WriteOnly)) {
                    file.write(result.output);
                }
            }
            callback(result);
        });
    }

private:
    [[nodiscard]] static QString nameOf(const Snapperms::Confinement::ToolRequest &request, bool writesFile)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QStringList words = request.arguments;
        if (writesFile) {
            words.removeLast();
        }
        words.prepend(request.program);
        for (const QString &word : std::as_const(words)) {
            hash.addData(QByteArray(word.toUtf8() + '\0'));
        }
        hash.addData(request.input);
        return QString::fromLatin1(hash.result().toHex());
    }

    const QString m_directory;
    Snapperms::Confinement::ProcessToolRunner m_runner;
};
