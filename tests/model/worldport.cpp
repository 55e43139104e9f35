// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

// What a World answers as a Client.

#include "world.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Snapperms::Tests
{

using namespace Snapd;

template <typename T>
void World::answer(QObject *context, Callback<T> callback, std::function<Result<T>()> make)
{
    QTimer::singleShot(0, context, [this, callback = std::move(callback), make = std::move(make)] {
        if (m_away) {
            callback(Error{.code = *m_away, .kind = {}, .message = u"away"_s, .conflictSnap = {}, .conflictKind = {}});
        } else {
            callback(make());
        }
    });
}

void World::systemInfo(QObject *context, Callback<SystemInfo> callback)
{
    answer<SystemInfo>(context, std::move(callback), [this] {
        return info;
    });
}

void World::snaps(QObject *context, Callback<QList<Snap>> callback)
{
    answer<QList<Snap>>(context, std::move(callback), [this] {
        return m_snaps;
    });
}

void World::connections(QObject *context, Callback<Connections> callback)
{
    answer<Connections>(context, std::move(callback), [this] {
        return told();
    });
}

void World::interfaces(QObject *context, Callback<QList<InterfaceInfo>> callback)
{
    answer<QList<InterfaceInfo>>(context, std::move(callback), [this] {
        return interfaceList;
    });
}

void World::change(const QString &id, QObject *context, Callback<Change> callback)
{
    answer<Change>(context, std::move(callback), [this, id]() -> Result<Change> {
        if (!m_changes.contains(id)) {
            return Error{.code = ErrorCode::NotFound, .httpStatus = 404, .kind = {}, .message = {}, .conflictSnap = {}, .conflictKind = {}};
        }
        return m_changes.value(id);
    });
}

void World::changesInProgress(const QString &snap, QObject *context, Callback<QList<Change>> callback)
{
    answer<QList<Change>>(context, std::move(callback), [this, snap] {
        QList<Change> running;
        for (const Change &change : std::as_const(m_changes)) {
            if (!change.ready && (snap.isEmpty() || change.snapNames.contains(snap))) {
                running << change;
            }
        }
        return running;
    });
}

void World::abortChange(const QString &id, QObject *context, Callback<Change> callback)
{
    answer<Change>(context, std::move(callback), [this, id]() -> Result<Change> {
        endChange(id, u"Undone"_s);
        return m_changes.value(id);
    });
}

void World::notices(const NoticeQuery &query, QObject *context, Callback<QList<Notice>> callback)
{
    if (m_away || !noticesAfter(query.after).isEmpty() || query.wait.count() == 0) {
        answer<QList<Notice>>(context, std::move(callback), [this, query] {
            return noticesAfter(query.after);
        });
        return;
    }
    m_polls << Poll{query, context, std::move(callback)};
}

void World::icon(const QString &snap, QObject *context, Callback<QByteArray> callback)
{
    answer<QByteArray>(context, std::move(callback), [this, snap]() -> Result<QByteArray> {
        if (!icons.contains(snap)) {
            return Error{.code = ErrorCode::NotFound, .httpStatus = 404, .kind = {}, .message = {}, .conflictSnap = {}, .conflictKind = {}};
        }
        return icons.value(snap);
    });
}

void World::baseDeclaration(QObject *context, Callback<QByteArray> callback)
{
    answer<QByteArray>(context, std::move(callback), [this]() -> Result<QByteArray> {
        if (!base.isEmpty()) {
            return base;
        }
        return Error{.code = ErrorCode::NotFound, .httpStatus = 404, .kind = {}, .message = {}, .conflictSnap = {}, .conflictKind = {}};
    });
}

void World::snapDeclaration(const QString &snapId, QObject *context, Callback<QVariantMap> callback)
{
    answer<QVariantMap>(context, std::move(callback), [this, snapId] {
        return declarations.value(snapId);
    });
}

void World::model(QObject *context, Callback<QVariantMap> callback)
{
    answer<QVariantMap>(context, std::move(callback), [] {
        return QVariantMap{{u"brand-id"_s, u"generic"_s}, {u"model"_s, u"generic-classic"_s}};
    });
}

}
