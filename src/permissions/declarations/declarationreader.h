// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/declarationbook.h"
#include "snapd/client.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Snapperms
{

/**
 * Reads declarations from snapd into a DeclarationBook, a few at a time. What was read stays until something newer arrives, also while it is read again. A
 * failed read is tried again after growing pauses, some times, and then not before somebody asks: without events it does nothing.
 *
 * Lives on the thread of its client, which must outlive it.
 */
class DeclarationReader : public QObject
{
    Q_OBJECT

public:
    struct Timing {
        int atOnce = 4; ///< Requests under way.
        int retries = 6; ///< In a row, after which only an event brings another.
        std::chrono::milliseconds retryFirst = std::chrono::seconds(2); ///< Doubles each time.
        std::chrono::milliseconds tellEvery = std::chrono::milliseconds(100); ///< News are told together, at the latest so long after the first.
        std::chrono::milliseconds settle = std::chrono::seconds(1); ///< See readAllSoon().
    };

    explicit DeclarationReader(Snapd::Client *client, QObject *parent = nullptr);
    DeclarationReader(Snapd::Client *client, const Timing &timing, QObject *parent = nullptr);
    ~DeclarationReader() override;

    [[nodiscard]] const DeclarationBook &book() const;
    /** Why the base declaration, or that of @p snapId, could not be read when it was last tried. */
    [[nodiscard]] std::optional<Snapd::Error> baseProblem() const;
    [[nodiscard]] std::optional<Snapd::Error> problemOf(const QString &snapId) const;

    /** The declarations of interest from now on; those that are not known yet are read. Empty ids are passed over. */
    void setWanted(const QStringList &snapIds);
    /** Nothing is sent while snapd cannot be reached; what is wished for meanwhile is read afterwards. It can be reached at first. */
    void setReachable(bool reachable);

    void readBase();
    /** All that are wanted, again. */
    void readAll();
    /** As readAll(), when nothing more has been asked of this for a while: snapd tells several times of one refresh. */
    void readAllSoon();
    /** Those of them that are wanted, again. */
    void read(const QStringList &snapIds);

Q_SIGNALS:
    /** The book has another base declaration, or a reason why not. */
    void baseChanged();
    /** The book has other answers for these ids, or other reasons why not; sorted. */
    void snapsChanged(const QStringList &snapIds);

private:
    void enqueue(const QString &what);
    void next();
    void tookBase(const Snapd::Result<QByteArray> &answer);
    void tookSnap(const QString &snapId, const Snapd::Result<QVariantMap> &answer);
    void note(const QString &what, const std::optional<Snapd::Error> &problem, bool changed);
    void retryLater();
    void tell();

    Snapd::Client *const m_client;
    const Timing m_timing;
    DeclarationBook m_book;
    QHash<QString, Snapd::Error> m_problems; ///< By id; the base declaration under none, here and below.
    QSet<QString> m_wanted;
    QQueue<QString> m_queue;
    QSet<QString> m_queued;
    QSet<QString> m_running;
    QSet<QString> m_again; ///< Asked for while under way: the answer may be older than the question.
    QSet<QString> m_failed; ///< Worth another try.
    QSet<QString> m_news;
    QTimer m_retry;
    QTimer m_tell;
    QTimer m_settle;
    int m_retries = 0;
    bool m_reachable = true;
};

}
