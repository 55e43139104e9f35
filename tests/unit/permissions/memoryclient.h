// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "memorysnapd.h"
#include "snapd/client.h"

#include <QPointer>
#include <QSet>

#include <deque>
#include <memory>
#include <optional>

namespace Snapperms::Tests
{

/**
 * The port to a MemorySnapd. A request goes through two steps, each taken only when the test says so: snapd looks at it (and its answer is then fixed), and the
 * answer arrives. In between anything can happen, a crash of snapd included.
 */
class MemoryClient : public Snapd::Client
{
    Q_OBJECT

public:
    explicit MemoryClient(MemorySnapd *snapd);

    /** False: nothing is answered but with @c awayError. Requests on the way are cut off, those that were answered already in part. */
    void setUp(bool up, bool cutAnswered = true);
    [[nodiscard]] bool isUp() const;
    Snapd::Error awayError;
    bool hasNotices = true;
    QSet<QString> held; ///< Kinds of requests (names of the functions) that answerAll() leaves alone.
    QHash<QString, QList<Snapd::Error>> failures; ///< By kind: what the next ones get instead of an answer.
    QByteArray base; ///< The base declaration; without one it is refused, as by a snapd that does not hand it out.
    QHash<QString, QVariantMap> declarations; ///< Headers by snap id.
    QStringList udevFeatures; ///< sandbox-features.udev; with nothing, snapd has udev tag no devices.
    QVariantMap modelHeaders; ///< Without any, there is no model.
    QStringList askedDeclarations; ///< In the order in which they were asked for.

    /** Requests of this kind so far; all of them when it is empty. */
    [[nodiscard]] int asked(const QString &kind = {}) const;
    /** Requests of this kind that snapd has looked at. */
    [[nodiscard]] int handled(const QString &kind) const;
    [[nodiscard]] int pending(const QString &kind = {}) const;

    [[nodiscard]] qsizetype size() const;
    /** Takes the @p index th request one step further. False when there is nothing to say yet (a long poll). */
    bool step(qsizetype index);
    /** One step for all that can move and are not held; false when there was none. */
    bool answerAll();
    /** Ends the long poll as after its time. */
    void expirePoll();

    void systemInfo(QObject *context, Snapd::Callback<Snapd::SystemInfo> callback) override;
    void snaps(QObject *context, Snapd::Callback<QList<Snapd::Snap>> callback) override;
    void connections(QObject *context, Snapd::Callback<Snapd::Connections> callback) override;
    void interfaces(QObject *context, Snapd::Callback<QList<Snapd::InterfaceInfo>> callback) override;
    void change(const QString &id, QObject *context, Snapd::Callback<Snapd::Change> callback) override;
    void changesInProgress(const QString &snap, QObject *context, Snapd::Callback<QList<Snapd::Change>> callback) override;
    void abortChange(const QString &id, QObject *context, Snapd::Callback<Snapd::Change> callback) override;
    void notices(const Snapd::NoticeQuery &query, QObject *context, Snapd::Callback<QList<Snapd::Notice>> callback) override;
    void icon(const QString &snap, QObject *context, Snapd::Callback<QByteArray> callback) override;
    void baseDeclaration(QObject *context, Snapd::Callback<QByteArray> callback) override;
    void snapDeclaration(const QString &snapId, QObject *context, Snapd::Callback<QVariantMap> callback) override;
    void model(QObject *context, Snapd::Callback<QVariantMap> callback) override;

    [[nodiscard]] static Snapd::Error error(Snapd::ErrorCode code, int httpStatus = 0);

private:
    struct Request {
        QString kind;
        QPointer<QObject> context;
        std::function<bool()> handle; ///< Fixes the answer; false when there is none yet.
        std::function<void(const Snapd::Error &)> refuse; ///< Fixes an error as the answer.
        std::function<void()> deliver;
        bool answered = false;
    };

    template <typename T>
    void enqueue(const QString &kind, QObject *context, Snapd::Callback<T> callback, std::function<std::optional<Snapd::Result<T>>()> handle);

    MemorySnapd *const m_snapd;
    std::deque<std::shared_ptr<Request>> m_requests;
    QHash<QString, int> m_asked;
    QHash<QString, int> m_handled;
    bool m_up = true;
};

}
