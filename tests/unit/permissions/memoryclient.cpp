// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "memoryclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Tests
{

MemoryClient::MemoryClient(MemorySnapd *snapd)
    : awayError(error(Snapd::ErrorCode::NotRunning))
    , m_snapd(snapd)
{
}

Snapd::Error MemoryClient::error(Snapd::ErrorCode code, int httpStatus)
{
    Snapd::Error error;
    error.code = code;
    error.httpStatus = httpStatus;
    return error;
}

void MemoryClient::setUp(bool up, bool cutAnswered)
{
    m_up = up;
    if (!up) {
        for (const auto &request : m_requests) {
            if (!request->answered || cutAnswered) {
                request->refuse(error(Snapd::ErrorCode::ConnectionLost));
                request->answered = true;
            }
        }
    }
}

bool MemoryClient::isUp() const
{
    return m_up;
}

int MemoryClient::asked(const QString &kind) const
{
    if (!kind.isEmpty()) {
        return m_asked.value(kind);
    }
    int all = 0;
    for (const int count : m_asked) {
        all += count;
    }
    return all;
}

int MemoryClient::handled(const QString &kind) const
{
    return m_handled.value(kind);
}

int MemoryClient::pending(const QString &kind) const
{
    return int(std::ranges::count_if(m_requests, [&](const auto &request) {
        return request->context && (kind.isEmpty() || request->kind == kind);
    }));
}

qsizetype MemoryClient::size() const
{
    return qsizetype(m_requests.size());
}

bool MemoryClient::step(qsizetype index)
{
    const std::shared_ptr<Request> request = m_requests[size_t(index)];
    if (request->context && !request->answered) {
        const auto failure = failures.find(request->kind);
        if (failure != failures.end() && !failure->isEmpty()) {
            request->refuse(failure->takeFirst());
        } else if (!m_up) {
            request->refuse(awayError);
        } else if (!request->handle()) {
            return false;
        } else {
            ++m_handled[request->kind];
        }
        request->answered = true;
        return true;
    }
    m_requests.erase(m_requests.begin() + index);
    if (request->context) {
        request->deliver();
    }
    return true;
}

bool MemoryClient::answerAll()
{
    bool moved = false;
    const auto requests = m_requests;
    for (const auto &request : requests) {
        const auto place = std::ranges::find(m_requests, request);
        if (place != m_requests.end() && !held.contains(request->kind)) {
            moved = step(place - m_requests.begin()) || moved;
        }
    }
    return moved;
}

void MemoryClient::expirePoll()
{
    for (const auto &request : std::as_const(m_requests)) {
        if (request->kind == "notices"_L1 && !request->answered) {
            request->refuse({}); // An empty list, see notices().
            request->answered = true;
        }
    }
}

template <typename T>
void MemoryClient::enqueue(const QString &kind, QObject *context, Snapd::Callback<T> callback, std::function<std::optional<Snapd::Result<T>>()> handle)
{
    auto request = std::make_shared<Request>();
    auto answer = std::make_shared<std::optional<Snapd::Result<T>>>();
    request->kind = kind;
    request->context = context;
    request->handle = [answer, handle = std::move(handle)] {
        *answer = handle();
        return answer->has_value();
    };
    request->refuse = [answer, kind](const Snapd::Error &error) {
        if constexpr (std::is_same_v<T, QList<Snapd::Notice>>) {
            if (error == Snapd::Error()) {
                *answer = T();
                return;
            }
        }
        *answer = error;
    };
    request->deliver = [answer, callback = std::move(callback)] {
        callback(std::move(**answer));
    };
    ++m_asked[kind];
    m_requests.push_back(std::move(request));
}

void MemoryClient::systemInfo(QObject *context, Snapd::Callback<Snapd::SystemInfo> callback)
{
    enqueue<Snapd::SystemInfo>(u"systemInfo"_s, context, std::move(callback), [this] {
        Snapd::SystemInfo info;
        info.version = m_snapd->version;
        info.confinement = u"strict"_s;
        info.onClassic = true;
        info.osId = u"debian"_s;
        if (!udevFeatures.isEmpty()) {
            info.sandboxFeatures.insert(u"udev"_s, udevFeatures);
        }
        return Snapd::Result<Snapd::SystemInfo>(info);
    });
}

void MemoryClient::snaps(QObject *context, Snapd::Callback<QList<Snapd::Snap>> callback)
{
    enqueue<QList<Snapd::Snap>>(u"snaps"_s, context, std::move(callback), [this] {
        return Snapd::Result(m_snapd->snaps());
    });
}

void MemoryClient::connections(QObject *context, Snapd::Callback<Snapd::Connections> callback)
{
    enqueue<Snapd::Connections>(u"connections"_s, context, std::move(callback), [this] {
        return Snapd::Result(m_snapd->connections());
    });
}

void MemoryClient::interfaces(QObject *context, Snapd::Callback<QList<Snapd::InterfaceInfo>> callback)
{
    enqueue<QList<Snapd::InterfaceInfo>>(u"interfaces"_s, context, std::move(callback), [] {
        Snapd::InterfaceInfo info;
        info.name = u"camera"_s;
        info.summary = u"allows access to all cameras"_s;
        return Snapd::Result(QList{info});
    });
}

void MemoryClient::change(const QString &id, QObject *context, Snapd::Callback<Snapd::Change> callback)
{
    enqueue<Snapd::Change>(u"change"_s, context, std::move(callback), [this, id]() -> Snapd::Result<Snapd::Change> {
        const Snapd::Change *change = m_snapd->change(id);
        if (!change) {
            return error(Snapd::ErrorCode::NotFound, 404);
        }
        return *change;
    });
}

void MemoryClient::changesInProgress(const QString &snap, QObject *context, Snapd::Callback<QList<Snapd::Change>> callback)
{
    enqueue<QList<Snapd::Change>>(u"changesInProgress"_s, context, std::move(callback), [this, snap] {
        return Snapd::Result(m_snapd->inProgress(snap));
    });
}

void MemoryClient::abortChange(const QString &id, QObject *context, Snapd::Callback<Snapd::Change> callback)
{
    enqueue<Snapd::Change>(u"abortChange"_s, context, std::move(callback), [this, id]() -> Snapd::Result<Snapd::Change> {
        const Snapd::Change *change = m_snapd->change(id);
        if (!change) {
            return error(Snapd::ErrorCode::NotFound, 404);
        }
        if (change->ready) {
            return error(Snapd::ErrorCode::BadRequest, 400);
        }
        m_snapd->abort(id);
        return *change;
    });
}

void MemoryClient::notices(const Snapd::NoticeQuery &query, QObject *context, Snapd::Callback<QList<Snapd::Notice>> callback)
{
    using Answer = std::optional<Snapd::Result<QList<Snapd::Notice>>>;
    enqueue<QList<Snapd::Notice>>(u"notices"_s, context, std::move(callback), [this, query]() -> Answer {
        if (!hasNotices) {
            return Snapd::Result<QList<Snapd::Notice>>(error(Snapd::ErrorCode::NotFound, 404));
        }
        const QList<Snapd::Notice> notices = m_snapd->noticesAfter(query.after);
        if (notices.isEmpty() && query.wait.count() > 0) {
            return std::nullopt;
        }
        return Snapd::Result(notices);
    });
}

void MemoryClient::icon(const QString &, QObject *, Snapd::Callback<QByteArray>)
{
    Q_UNREACHABLE();
}

void MemoryClient::baseDeclaration(QObject *context, Snapd::Callback<QByteArray> callback)
{
    enqueue<QByteArray>(u"baseDeclaration"_s, context, std::move(callback), [this]() -> Snapd::Result<QByteArray> {
        if (base.isEmpty()) {
            return error(Snapd::ErrorCode::BadRequest, 400);
        }
        return base;
    });
}

void MemoryClient::snapDeclaration(const QString &snapId, QObject *context, Snapd::Callback<QVariantMap> callback)
{
    askedDeclarations.append(snapId);
    enqueue<QVariantMap>(u"snapDeclaration"_s, context, std::move(callback), [this, snapId] {
        return Snapd::Result(declarations.value(snapId));
    });
}

void MemoryClient::model(QObject *context, Snapd::Callback<QVariantMap> callback)
{
    enqueue<QVariantMap>(u"model"_s, context, std::move(callback), [this]() -> Snapd::Result<QVariantMap> {
        if (modelHeaders.isEmpty()) {
            return error(Snapd::ErrorCode::NotFound, 404);
        }
        return modelHeaders;
    });
}

}

#include "moc_memoryclient.cpp"
