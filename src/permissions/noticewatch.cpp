// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/noticewatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms
{

namespace
{

// Before any notice: snapd answers what is newer than this, that is, everything.
constexpr auto longAgo = "1970-01-01T00:00:00Z"_L1;
constexpr int idleAnswersAllowed = 3;
constexpr int brokenBaselinesAllowed = 3;

enum class Meaning {
    Away,
    Broken,
    Unsupported,
};

Meaning meaningOf(Snapd::ErrorCode code)
{
    switch (code) {
    case Snapd::ErrorCode::NotInstalled:
    case Snapd::ErrorCode::NotRunning:
    case Snapd::ErrorCode::ConnectionLost:
    case Snapd::ErrorCode::TimedOut:
        return Meaning::Away;
    case Snapd::ErrorCode::Internal: // Also how 2.68 ends a poll when it shuts down.
    case Snapd::ErrorCode::Malformed:
    case Snapd::ErrorCode::TooLarge:
        return Meaning::Broken;
    default:
        return Meaning::Unsupported;
    }
}

}

NoticeWatch::NoticeWatch(Snapd::Client *client, std::chrono::milliseconds hold, std::chrono::milliseconds answerLimit, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_hold(hold)
    , m_answerLimit(answerLimit)
{
    m_guard.setSingleShot(true);
    connect(&m_guard, &QTimer::timeout, this, [this] {
        Snapd::Error error;
        error.code = Snapd::ErrorCode::TimedOut;
        fail(error);
    });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &NoticeWatch::poll);
}

void NoticeWatch::start()
{
    stop();
    m_idleAnswers = 0;
    m_after.clear();
    takeBaseline();
}

void NoticeWatch::stop()
{
    m_guard.stop();
    m_pause.stop();
    renew(nullptr);
}

/** The request under way dies with its context, which may be calling us right now. */
void NoticeWatch::renew(QObject *context)
{
    if (m_context) {
        m_context->deleteLater();
    }
    m_context = context;
}

void NoticeWatch::ask(const Snapd::NoticeQuery &query, std::function<void(const QList<Snapd::Notice> &)> use)
{
    renew(new QObject(this));
    m_guard.start(query.wait + m_answerLimit);
    m_sinceAsked.start();
    m_client->notices(query, m_context, [this, context = m_context, use = std::move(use)](const Snapd::Result<QList<Snapd::Notice>> &result) {
        if (context != m_context) {
            return; // Given up meanwhile.
        }
        m_guard.stop();
        if (result.ok()) {
            use(result.value());
        } else {
            fail(result.error());
        }
    });
}

void NoticeWatch::takeBaseline()
{
    // Without `after` this is the backlog of seven days, of which only the newest matters.
    ask({}, [this](const QList<Snapd::Notice> &notices) {
        m_brokenBaselines = 0;
        m_after = notices.isEmpty() ? QString(longAgo) : notices.constLast().lastRepeated;
        poll();
        const QDateTime newest = QDateTime::fromString(m_after, Qt::ISODateWithMs);
        Q_EMIT listening(newest.isValid() ? newest : QDateTime::currentDateTimeUtc());
    });
}

void NoticeWatch::poll()
{
    Snapd::NoticeQuery query;
    query.after = m_after;
    query.wait = m_hold;
    ask(query, [this](const QList<Snapd::Notice> &notices) {
        const bool moved = !notices.isEmpty() && notices.constLast().lastRepeated != m_after;
        const bool early = m_sinceAsked.durationElapsed() < m_hold / 2;
        if (!moved && early) {
            // Something that does not hold the request, or says the same again and again, would make us spin.
            if (++m_idleAnswers >= idleAnswersAllowed) {
                stop();
                Q_EMIT unsupported();
                return;
            }
            m_pause.start(std::min<std::chrono::milliseconds>(m_hold, 1s));
            return;
        }
        m_idleAnswers = 0;
        if (moved) {
            m_after = notices.constLast().lastRepeated;
        }
        poll();
        if (moved) {
            Q_EMIT noticed(notices);
        } else {
            Q_EMIT nothingHappened();
        }
    });
}

void NoticeWatch::fail(const Snapd::Error &error)
{
    const bool baseline = m_after.isEmpty();
    stop();
    Meaning meaning = meaningOf(error.code);
    // A snapd whose notices are out of order is still worth reading.
    if (meaning == Meaning::Broken && baseline && ++m_brokenBaselines >= brokenBaselinesAllowed) {
        meaning = Meaning::Unsupported;
    }
    if (meaning == Meaning::Unsupported) {
        Q_EMIT unsupported();
    } else {
        Q_EMIT lost(error);
    }
}

}

#include "moc_noticewatch.cpp"
