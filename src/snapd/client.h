// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/result.h"
#include "snapd/types.h"

#include <QObject>

#include <chrono>

namespace Snapperms::Snapd
{

/** What GET /v2/notices is asked for. */
struct NoticeQuery {
    QStringList types{QStringLiteral("change-update")};
    QStringList keys{};
    QString after{}; ///< Notice::lastRepeated of the newest one seen; empty asks for the backlog of seven days.
    std::chrono::milliseconds wait{0}; ///< 0: answer at once; else snapd holds the request until something matches or this has passed.
};

/**
 * The port to snapd: everything that is read, and nothing that is changed. Changing goes through Privileged::Door only; the one exception, abort, needs no
 * more than snapd's own polkit action and is asked for by snapd itself.
 *
 * All calls are asynchronous. Each takes a @p context on the client's thread (without one, the client itself): the callback runs on that thread, exactly once,
 * never before the call has returned, and not at all once the context has been destroyed; the request is then given up as well. Requests are independent of
 * each other and may be answered in any order. A read whose reply was cut off is not repeated here: whoever asked knows whether it is still of interest.
 */
class Client : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void systemInfo(QObject *context, Callback<SystemInfo> callback) = 0;

    /** One entry per installed snap, disabled ones included, sorted by name. */
    virtual void snaps(QObject *context, Callback<QList<Snap>> callback) = 0;

    /** Always with select=all: without it the connections that the user turned off are left out. */
    virtual void connections(QObject *context, Callback<Connections> callback) = 0;

    virtual void interfaces(QObject *context, Callback<QList<InterfaceInfo>> callback) = 0;

    virtual void change(const QString &id, QObject *context, Callback<Change> callback) = 0;

    /** Changes in progress that concern @p snap, or all of them when it is empty. */
    virtual void changesInProgress(const QString &snap, QObject *context, Callback<QList<Change>> callback) = 0;

    /** Asks snapd to stop and undo a change. snapd decides, later; follow the change. */
    virtual void abortChange(const QString &id, QObject *context, Callback<Change> callback) = 0;

    /** Sorted by time. Times out as an empty list, which is not an error. */
    virtual void notices(const NoticeQuery &query, QObject *context, Callback<QList<Notice>> callback) = 0;

    /** The file that the snap ships as its icon, svg or png. */
    virtual void icon(const QString &snap, QObject *context, Callback<QByteArray> callback) = 0;

    /** The base declaration that this snapd judges by, as assertion text (GET /v2/debug?aspect=base-declaration). */
    virtual void baseDeclaration(QObject *context, Callback<QByteArray> callback) = 0;

    /** Headers of the snap-declaration of a store snap, by snap id; an empty map when snapd has none. */
    virtual void snapDeclaration(const QString &snapId, QObject *context, Callback<QVariantMap> callback) = 0;

    /** Headers of the device's model assertion (GET /v2/model). NotFound when it has none. */
    virtual void model(QObject *context, Callback<QVariantMap> callback) = 0;

Q_SIGNALS:
    /** Some reply carried a maintenance note: snapd is about to go away for a while. */
    void maintenanceAnnounced(const Snapperms::Snapd::Maintenance &maintenance);
};

}
