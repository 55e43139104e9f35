// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/httpclient.h"

#include "snapd/connectionsreply.h"
#include "snapd/httpexchange.h"
#include "snapd/parse.h"
#include "snapd_debug.h"

#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace Snapperms::Snapd
{

/** One request, before it is sent. */
struct HttpClient::Call {
    QString path; ///< Below /v2/. Parts that come from outside have been through isPathPart().
    QUrlQuery query{}; ///< Values encoded, see addValue().
    std::optional<QByteArray> post{}; ///< The body of a POST; a GET without.
    qint64 longest = 0; ///< Of the body, in bytes.
    std::chrono::milliseconds limit{};
    bool poll = false; ///< Held by snapd on purpose.
    bool lowPriority = false; ///< Others overtake it while it waits for a connection.
};

namespace
{

/** Above this, in bytes, taking a reply apart costs more than a frame of the window is worth. */
constexpr qsizetype parseElsewhere = 128 * 1024;

Error plainError(ErrorCode code, const QString &message, int httpStatus = 0)
{
    return {.code = code, .httpStatus = httpStatus, .message = message};
}

/** Whether @p text can be one element of a path as it is. Names of snaps and ids of changes all can (snap/naming/validate.go). */
bool isPathPart(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

/** QUrlQuery alone would leave a '+' as it is, and snapd reads that as a space. */
void addValue(QUrlQuery *query, const QString &key, const QString &value)
{
    query->addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

/** Connections for reads at the same time. */
constexpr qsizetype mostReading = 6;

}

HttpClient::HttpClient(const QString &socketPath, const HttpLimits &limits, QObject *parent)
    : Client(parent)
    , m_socketPath(socketPath)
    , m_limits(limits)
    , m_connections(std::make_shared<ConnectionsReply>())
{
}

HttpClient::~HttpClient()
{
    // They tell of their end while they are destroyed, and would find us half gone.
    const auto exchanges = findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly);
    for (HttpExchange *exchange : exchanges) {
        exchange->disconnect(this);
    }
}

QByteArray HttpClient::request(const Call &call)
{
    QByteArray bytes = (call.post ? "POST /v2/" : "GET /v2/") + call.path.toLatin1();
    if (!call.query.isEmpty()) {
        bytes += '?' + call.query.toString(QUrl::FullyEncoded).toLatin1();
    }
    bytes += " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: snapperms\r\nAccept-Encoding: identity\r\nConnection: close\r\n";
    if (call.post) {
        // snapd may then ask polkit, and polkit the person.
        bytes += "X-Allow-Interaction: true\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(call.post->size()) + "\r\n";
    }
    return bytes + "\r\n" + call.post.value_or(QByteArray());
}

/** Sends @p call. @p done is called once, on the stack of the exchange: it must not run anybody else's code. Not at all when the context is gone first. */
void HttpClient::send(const Call &call, QObject *context, std::function<void(const HttpAnswer &)> done)
{
    auto *exchange = new HttpExchange(request(call), call.longest, call.limit, this);
    connect(context, &QObject::destroyed, exchange, &QObject::deleteLater);
    connect(exchange, &QObject::destroyed, this, [this, exchange] {
        m_waiting.removeOne(exchange);
        m_waitingLow.removeOne(exchange);
        if (m_reading.removeOne(exchange)) {
            startNext();
        }
    });
    connect(exchange, &HttpExchange::finished, this, [exchange, path = call.path, context = QPointer(context), done = std::move(done)] {
        exchange->deleteLater();
        if (context) {
            HttpAnswer answer = exchange->answer();
            if (answer.error) {
                qCDebug(SNAPPERMS_SNAPD) << path << "failed:" << int(answer.error->code) << answer.error->message;
            } else if (answer.status >= 300 && answer.status < 400) {
                answer.error = errorFromStatus(answer.status, u"redirected"_s);
            }
            done(answer);
        }
    });
    if (call.poll) {
        exchange->start(m_socketPath);
        return;
    }
    (call.lowPriority ? m_waitingLow : m_waiting).append(exchange);
    startNext();
}

void HttpClient::startNext()
{
    while (m_reading.size() < mostReading && !(m_waiting.isEmpty() && m_waitingLow.isEmpty())) {
        HttpExchange *next = m_waiting.isEmpty() ? m_waitingLow.takeFirst() : m_waiting.takeFirst();
        m_reading.append(next);
        next->start(m_socketPath);
    }
}

/** Hands out a result from the event loop, where the callback may do anything, even destroy this client. */
template <typename T>
void HttpClient::deliver(QObject *context, Callback<T> callback, Result<T> result, std::optional<Maintenance> maintenance)
{
    QMetaObject::invokeMethod(
        this,
        [client = QPointer(this),
            context = QPointer(context),
            callback = std::move(callback),
            result = std::move(result),
            maintenance = std::move(maintenance)] {
            if (maintenance) {
                Q_EMIT client->maintenanceAnnounced(*maintenance);
            }
            if (client && context) {
                callback(result);
            }
        },
        Qt::QueuedConnection);
}

/** Has @p read make something of an answer, on a pool thread when it is a big one, and hands that to @p use on this one. */
template <typename Read, typename Use>
void HttpClient::takeApart(const HttpAnswer &answer, Read read, Use use)
{
    if (answer.body.size() < parseElsewhere) {
        use(read(answer.status, answer.body));
        return;
    }
    using Taken = std::invoke_result_t<Read, int, const QByteArray &>;
    QPromise<Taken> promise;
    promise.future().then(this, std::move(use));
    QThreadPool::globalInstance()->start([answer, read = std::move(read), promise = std::move(promise)]() mutable {
        promise.start();
        promise.addResult(read(answer.status, answer.body));
        promise.finish();
    });
}

template <typename T>
void HttpClient::ask(const Call &call, QObject *context, Callback<T> callback, Result<T> (*parse)(const Envelope &))
{
    QObject *receiver = context ? context : this;
    send(call, receiver, [this, receiver, callback = std::move(callback), parse](const HttpAnswer &answer) {
        if (answer.error) {
            deliver<T>(receiver, callback, *answer.error);
            return;
        }
        const auto read = [parse](int status, const QByteArray &body) {
            const Envelope envelope = parseEnvelope(status, body);
            return std::pair(parse(envelope), envelope.maintenance);
        };
        takeApart(answer, read, [this, receiver = QPointer(receiver), callback](const std::pair<Result<T>, std::optional<Maintenance>> &parsed) {
            deliver(receiver, callback, parsed.first, parsed.second);
        });
    });
}

void HttpClient::systemInfo(QObject *context, Callback<SystemInfo> callback)
{
    ask({.path = u"system-info"_s, .longest = m_limits.jsonBytes, .limit = m_limits.reply}, context, std::move(callback), parseSystemInfo);
}

void HttpClient::snaps(QObject *context, Callback<QList<Snap>> callback)
{
    ask({.path = u"snaps"_s, .longest = m_limits.jsonBytes, .limit = m_limits.reply}, context, std::move(callback), parseSnaps);
}

void HttpClient::connections(QObject *context, Callback<Connections> callback)
{
    QObject *receiver = context ? context : this;
    const Call call{.path = u"connections"_s, .query{{u"select"_s, u"all"_s}}, .longest = m_limits.jsonBytes, .limit = m_limits.reply};
    send(call, receiver, [this, receiver, callback = std::move(callback)](const HttpAnswer &answer) {
        if (answer.error) {
            deliver<Connections>(receiver, callback, *answer.error);
            return;
        }
        const auto read = [before = m_connections](int status, const QByteArray &body) {
            return std::make_shared<const ConnectionsReply>(status, body, *before);
        };
        takeApart(answer, read, [this, receiver = QPointer(receiver), callback](const std::shared_ptr<const ConnectionsReply> &reply) {
            if (reply->isHelpful()) {
                m_connections = reply;
            }
            deliver(receiver, callback, reply->result(), reply->maintenance());
        });
    });
}

void HttpClient::interfaces(QObject *context, Callback<QList<InterfaceInfo>> callback)
{
    ask({.path = u"interfaces"_s, .query{{u"select"_s, u"all"_s}, {u"doc"_s, u"true"_s}}, .longest = m_limits.jsonBytes, .limit = m_limits.reply},
        context,
        std::move(callback),
        parseInterfaces);
}

void HttpClient::change(const QString &id, QObject *context, Callback<Change> callback)
{
    if (!isPathPart(id)) {
        deliver<Change>(context ? context : this, std::move(callback), plainError(ErrorCode::NotFound, u"no change can have this id"_s));
        return;
    }
    ask({.path = u"changes/"_s + id, .longest = m_limits.jsonBytes, .limit = m_limits.reply}, context, std::move(callback), parseChange);
}

void HttpClient::changesInProgress(const QString &snap, QObject *context, Callback<QList<Change>> callback)
{
    Call call{.path = u"changes"_s, .query{{u"select"_s, u"in-progress"_s}}, .longest = m_limits.jsonBytes, .limit = m_limits.reply};
    if (!snap.isEmpty()) {
        addValue(&call.query, u"for"_s, snap);
    }
    ask(call, context, std::move(callback), parseChanges);
}

void HttpClient::abortChange(const QString &id, QObject *context, Callback<Change> callback)
{
    if (!isPathPart(id)) {
        deliver<Change>(context ? context : this, std::move(callback), plainError(ErrorCode::NotFound, u"no change can have this id"_s));
        return;
    }
    ask({.path = u"changes/"_s + id, .post = R"({"action":"abort"})"_ba, .longest = m_limits.jsonBytes, .limit = m_limits.interactive},
        context,
        std::move(callback),
        parseChange);
}

void HttpClient::notices(const NoticeQuery &query, QObject *context, Callback<QList<Notice>> callback)
{
    Call call{.path = u"notices"_s, .longest = m_limits.jsonBytes, .limit = m_limits.reply};
    if (!query.types.isEmpty()) {
        addValue(&call.query, u"types"_s, query.types.join(u','));
    }
    if (!query.keys.isEmpty()) {
        addValue(&call.query, u"keys"_s, query.keys.join(u','));
    }
    if (!query.after.isEmpty()) {
        addValue(&call.query, u"after"_s, query.after);
    }
    if (query.wait > std::chrono::milliseconds::zero()) {
        addValue(&call.query, u"timeout"_s, QString::number(query.wait.count()) + u"ms"_s);
        call.limit = query.wait + m_limits.pollMargin;
        call.poll = true;
    }
    ask(call, context, std::move(callback), parseNotices);
}

void HttpClient::icon(const QString &snap, QObject *context, Callback<QByteArray> callback)
{
    QObject *receiver = context ? context : this;
    if (!isPathPart(snap)) {
        deliver<QByteArray>(receiver, std::move(callback), plainError(ErrorCode::SnapNotFound, u"no snap can have this name"_s));
        return;
    }
    const Call call{.path = u"icons/%1/icon"_s.arg(snap), .longest = m_limits.iconBytes, .limit = m_limits.reply, .lowPriority = true};
    send(call, receiver, [this, receiver, callback = std::move(callback)](const HttpAnswer &answer) {
        if (answer.error) {
            deliver<QByteArray>(receiver, callback, *answer.error);
        } else if (answer.status == 200) {
            deliver<QByteArray>(receiver, callback, answer.body);
        } else {
            const Envelope envelope = parseEnvelope(answer.status, answer.body);
            deliver<QByteArray>(receiver, callback, envelope.error.value_or(malformed(u"icon: not a file"_s, answer.status)), envelope.maintenance);
        }
    });
}

void HttpClient::baseDeclaration(QObject *context, Callback<QByteArray> callback)
{
    ask({.path = u"debug"_s, .query{{u"aspect"_s, u"base-declaration"_s}}, .longest = m_limits.jsonBytes, .limit = m_limits.reply},
        context,
        std::move(callback),
        parseBaseDeclaration);
}

void HttpClient::snapDeclaration(const QString &snapId, QObject *context, Callback<QVariantMap> callback)
{
    Call call{.path = u"assertions/snap-declaration"_s,
        .query{{u"series"_s, u"16"_s}, {u"json"_s, u"headers"_s}},
        .longest = m_limits.jsonBytes,
        .limit = m_limits.reply};
    addValue(&call.query, u"snap-id"_s, snapId);
    ask(call, context, std::move(callback), parseSnapDeclaration);
}

void HttpClient::model(QObject *context, Callback<QVariantMap> callback)
{
    ask({.path = u"model"_s, .query{{u"json"_s, u"headers"_s}}, .longest = m_limits.jsonBytes, .limit = m_limits.reply},
        context,
        std::move(callback),
        parseModel);
}

}

#include "moc_httpclient.cpp"
