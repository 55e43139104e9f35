// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/declarationreader.h"

#include "permissions_debug.h"

#include <utility>

namespace Snapperms
{

namespace
{

/** Whether the next answer may be another. An answer that is there, and is no, is that of this snapd. */
bool mayPass(const Snapd::Error &error)
{
    return error.httpStatus == 0 || error.code == Snapd::ErrorCode::Internal;
}

Snapd::Error notUnderstood()
{
    Snapd::Error error;
    error.code = Snapd::ErrorCode::Malformed;
    error.httpStatus = 200;
    return error;
}

}

DeclarationReader::DeclarationReader(Snapd::Client *client, QObject *parent)
    : DeclarationReader(client, Timing(), parent)
{
}

DeclarationReader::DeclarationReader(Snapd::Client *client, const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_timing(timing)
{
    for (QTimer *timer : {&m_retry, &m_tell, &m_settle}) {
        timer->setSingleShot(true);
    }
    m_tell.setInterval(timing.tellEvery);
    m_settle.setInterval(timing.settle);
    connect(&m_tell, &QTimer::timeout, this, &DeclarationReader::tell);
    connect(&m_settle, &QTimer::timeout, this, &DeclarationReader::readAll);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        ++m_retries;
        const QSet<QString> failed = std::exchange(m_failed, {});
        for (const QString &what : failed) {
            enqueue(what);
        }
        next();
    });
}

DeclarationReader::~DeclarationReader() = default;

const DeclarationBook &DeclarationReader::book() const
{
    return m_book;
}

std::optional<Snapd::Error> DeclarationReader::baseProblem() const
{
    return problemOf({});
}

std::optional<Snapd::Error> DeclarationReader::problemOf(const QString &snapId) const
{
    const auto problem = m_problems.constFind(snapId);
    return problem == m_problems.cend() ? std::nullopt : std::optional(*problem);
}

void DeclarationReader::setWanted(const QStringList &snapIds)
{
    m_wanted = QSet<QString>(snapIds.cbegin(), snapIds.cend());
    m_wanted.remove({});
    QStringList unread;
    for (const QString &id : snapIds) {
        if (m_book.state(id) == DeclarationState::NotRead && !m_problems.contains(id)) {
            unread.append(id);
        }
    }
    if (!unread.isEmpty()) {
        read(unread);
    }
}

void DeclarationReader::setReachable(bool reachable)
{
    if (reachable == m_reachable) {
        return;
    }
    m_reachable = reachable;
    if (!reachable) {
        m_retry.stop();
        return;
    }
    m_retries = 0;
    const QSet<QString> failed = std::exchange(m_failed, {});
    for (const QString &what : failed) {
        enqueue(what);
    }
    next();
}

void DeclarationReader::readBase()
{
    m_retries = 0;
    enqueue({});
    next();
}

void DeclarationReader::readAll()
{
    QStringList all(m_wanted.cbegin(), m_wanted.cend());
    all.sort();
    read(all);
}

void DeclarationReader::readAllSoon()
{
    m_settle.start();
}

void DeclarationReader::read(const QStringList &snapIds)
{
    m_retries = 0;
    for (const QString &id : snapIds) {
        if (!id.isEmpty()) {
            enqueue(id);
        }
    }
    next();
}

void DeclarationReader::enqueue(const QString &what)
{
    if (m_running.contains(what)) {
        m_again.insert(what);
    } else if (!m_queued.contains(what)) {
        m_failed.remove(what);
        m_queued.insert(what);
        m_queue.enqueue(what);
    }
}

void DeclarationReader::next()
{
    while (m_reachable && !m_queue.isEmpty() && m_running.size() < m_timing.atOnce) {
        const QString what = m_queue.dequeue();
        m_queued.remove(what);
        if (what.isEmpty()) {
            m_running.insert(what);
            m_client->baseDeclaration(this, [this](const Snapd::Result<QByteArray> &answer) {
                tookBase(answer);
            });
        } else if (m_wanted.contains(what)) {
            m_running.insert(what);
            m_client->snapDeclaration(what, this, [this, what](const Snapd::Result<QVariantMap> &answer) {
                tookSnap(what, answer);
            });
        }
    }
}

void DeclarationReader::tookBase(const Snapd::Result<QByteArray> &answer)
{
    if (answer) {
        const Declaration base = Declaration::fromText(answer.value());
        const bool good = base.isValid() && base.isBase();
        if (!good) {
            qCWarning(SNAPPERMS_PERMISSIONS) << "base declaration not understood:" << int(base.problem());
        }
        const bool changed = base != m_book.base();
        m_book.setBase(base);
        note({}, good ? std::nullopt : std::optional(notUnderstood()), changed);
        return;
    }
    // A snapd that refuses has another policy than the one that answered before it; one that merely is away will be asked again.
    const bool drop = !mayPass(answer.error()) && m_book.base().isValid();
    if (drop) {
        m_book.setBase(Declaration());
    }
    note({}, answer.error(), drop);
}

void DeclarationReader::tookSnap(const QString &snapId, const Snapd::Result<QVariantMap> &answer)
{
    if (!answer) {
        note(snapId, answer.error(), false);
        return;
    }
    const DeclarationState before = m_book.state(snapId);
    const Declaration known = m_book.snap(snapId);
    std::optional<Snapd::Error> problem;
    if (answer.value().isEmpty()) {
        m_book.setAbsent(snapId);
    } else {
        const Declaration read = Declaration::fromHeaders(answer.value());
        m_book.setSnap(snapId, read);
        if (m_book.snap(snapId) != read || m_book.state(snapId) != DeclarationState::Present) {
            qCWarning(SNAPPERMS_PERMISSIONS) << "declaration of" << snapId << "not understood";
            problem = notUnderstood();
        }
    }
    note(snapId, problem, before != m_book.state(snapId) || known != m_book.snap(snapId));
}

/** The end of one request. */
void DeclarationReader::note(const QString &what, const std::optional<Snapd::Error> &problem, bool changed)
{
    m_running.remove(what);
    const std::optional<Snapd::Error> before = problemOf(what);
    if (problem) {
        m_problems.insert(what, *problem);
    } else {
        m_problems.remove(what);
    }
    if (changed || problem != before) {
        m_news.insert(what);
    }
    if (m_again.remove(what)) {
        enqueue(what);
    } else if (problem && mayPass(*problem)) {
        m_failed.insert(what);
    }
    next();
    if (m_running.isEmpty()) {
        tell();
        retryLater();
    } else if (!m_news.isEmpty() && !m_tell.isActive()) {
        m_tell.start();
    }
}

void DeclarationReader::retryLater()
{
    if (m_failed.isEmpty() || !m_reachable || m_retries >= m_timing.retries || m_retry.isActive()) {
        return;
    }
    m_retry.start(m_timing.retryFirst * (1 << m_retries));
}

void DeclarationReader::tell()
{
    m_tell.stop();
    QStringList news(m_news.cbegin(), m_news.cend());
    m_news.clear();
    news.sort();
    if (!news.isEmpty() && news.constFirst().isEmpty()) {
        news.removeFirst();
        Q_EMIT baseChanged();
    }
    if (!news.isEmpty()) {
        Q_EMIT snapsChanged(news);
    }
}

}

#include "moc_declarationreader.cpp"
