// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/client.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Snapperms
{

/**
 * Keeps one long poll for change-update notices at snapd. It begins with a baseline: the newest notice that is there already, so that whatever is read after
 * listening() cannot miss a change. It does not try again by itself: after lost() or unsupported() it rests until start().
 */
class NoticeWatch : public QObject
{
    Q_OBJECT

public:
    /** The client must outlive it. @param hold how long snapd holds one poll; @param answerLimit how much longer than that an answer may take. */
    NoticeWatch(Snapd::Client *client, std::chrono::milliseconds hold, std::chrono::milliseconds answerLimit, QObject *parent = nullptr);

    void start();
    void stop();

Q_SIGNALS:
    /** The baseline is taken: every change from now on will be noticed. @param newest of when the newest one of before is; long ago without any, now where that
     * cannot be read. */
    void listening(const QDateTime &newest);
    /** Never empty. */
    void noticed(const QList<Snapperms::Snapd::Notice> &notices);
    /** One poll has lasted its full time without anything. */
    void nothingHappened();
    /** This snapd has no notices (before 2.62), or none that can be waited for. */
    void unsupported();
    /** snapd went away, or its answer was no use. */
    void lost(const Snapperms::Snapd::Error &error);

private:
    void takeBaseline();
    void poll();
    void ask(const Snapd::NoticeQuery &query, std::function<void(const QList<Snapd::Notice> &)> use);
    void fail(const Snapd::Error &error);
    void renew(QObject *context);

    Snapd::Client *const m_client;
    const std::chrono::milliseconds m_hold;
    const std::chrono::milliseconds m_answerLimit;
    QObject *m_context = nullptr; ///< Of the request under way; nullptr while at rest.
    QString m_after;
    QElapsedTimer m_sinceAsked;
    QTimer m_guard;
    QTimer m_pause;
    int m_idleAnswers = 0; ///< Answers in a row that came too early and told nothing.
    int m_brokenBaselines = 0;
};

}
