// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/httpclient.h"

#include "snapd/parse.h"
#include "snapd_debug.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <memory>

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

/** What came of it: an error, or an HTTP reply with any status. */
struct HttpClient::Answer {
    std::optional<Error> error{};
    int status = 0;
    QByteArray body{};
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

/**
 * What QNetworkReply says of a unix socket, in our words; seen with Qt 6.8. Bytes that are not HTTP look to it like a connection that was closed early, so they
 * count as lost here.
 */
ErrorCode codeFromNetwork(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: // ENOENT
        return ErrorCode::NotInstalled;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorCode::NotRunning;
    case QNetworkReply::ContentAccessDenied: // EACCES
        return ErrorCode::AccessDenied;
    case QNetworkReply::TimeoutError:
        return ErrorCode::TimedOut;
    default:
        return ErrorCode::ConnectionLost;
    }
}

QNetworkAccessManager *makeNetwork(QObject *parent)
{
    auto *network = new QNetworkAccessManager(parent);
    network->setProxy(QNetworkProxy::NoProxy);
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setAutoDeleteReplies(true);
    return network;
}

}

HttpClient::HttpClient(const QString &socketPath, const HttpLimits &limits, QObject *parent)
    : Client(parent)
    , m_socketPath(socketPath)
    , m_limits(limits)
    , m_network(makeNetwork(this))
    , m_polls(makeNetwork(this))
{
}

HttpClient::~HttpClient() = default;

QNetworkRequest HttpClient::request(const Call &call) const
{
    QUrl url(u"unix+http://localhost/v2/"_s + call.path);
    url.setQuery(call.query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::FullLocalServerNameAttribute, m_socketPath);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Said here, it also keeps QNetworkAccessManager from unpacking anything, so that the limit on the size holds.
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    request.setHeader(QNetworkRequest::UserAgentHeader, "snapperms"_ba);
    if (call.post) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        // snapd may then ask polkit, and polkit the person.
        request.setRawHeader("X-Allow-Interaction"_ba, "true"_ba);
    }
    // QNetworkAccessManager knows but two queues: high, and all others.
    request.setPriority(call.lowPriority ? QNetworkRequest::LowPriority : QNetworkRequest::HighPriority);
    return request;
}

/** Sends @p call. @p done is called once, on the stack of the reply: it must not run anybody else's code. Not at all when the context is gone first. */
void HttpClient::send(const Call &call, QObject *context, std::function<void(const Answer &)> done)
{
    QNetworkAccessManager *network = call.poll ? m_polls : m_network;
    QNetworkReply *reply = call.post ? network->post(request(call), *call.post) : network->get(request(call));

    struct Progress {
        QByteArray body;
        std::optional<Error> failure;
    };
    auto progress = std::make_shared<Progress>();
    auto giveUp = [reply, progress](ErrorCode code) {
        if (!progress->failure) {
            progress->failure = plainError(code, {});
            reply->abort();
        }
    };

    // The limit is on the whole: QNetworkRequest's own would start again with every byte that drips in.
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, reply, [giveUp] {
        giveUp(ErrorCode::TimedOut);
    });
    timer->start(call.limit);

    connect(reply, &QNetworkReply::readyRead, reply, [reply, progress, giveUp, longest = call.longest] {
        progress->body.append(reply->readAll());
        if (progress->body.size() > longest) {
            progress->body.clear();
            giveUp(ErrorCode::TooLarge);
        }
    });
    connect(context, &QObject::destroyed, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply, progress, timer, context = QPointer(context), done = std::move(done)] {
        timer->stop();
        if (context) {
            done(progress->failure ? Answer{.error = progress->failure} : answer(reply, progress->body));
        }
    });
}

HttpClient::Answer HttpClient::answer(QNetworkReply *reply, const QByteArray &body) const
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // For QNetworkReply a status of 400 and more is an error too, but its body is as good as any. Up to UnknownNetworkError it is the way that failed, and then
    // the status, if any, is that of a reply that was cut off.
    const bool arrived = reply->error() == QNetworkReply::NoError || reply->error() > QNetworkReply::UnknownNetworkError;
    if (status == 0 || !arrived) {
        qCDebug(SNAPPERMS_SNAPD) << reply->url().path() << "failed:" << reply->error() << reply->errorString() << status;
        return {.error = plainError(codeFromNetwork(reply->error()), reply->errorString(), status)};
    }
    if (status >= 300 && status < 400) {
        return {.error = errorFromStatus(status, u"redirected"_s)};
    }
    return {.error = std::nullopt, .status = status, .body = body};
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

template <typename T>
void HttpClient::ask(const Call &call, QObject *context, Callback<T> callback, Result<T> (*parse)(const Envelope &))
{
    QObject *receiver = context ? context : this;
    send(call, receiver, [this, receiver, callback = std::move(callback), parse](const Answer &answer) {
        if (answer.error) {
            deliver<T>(receiver, callback, *answer.error);
            return;
        }
        if (answer.body.size() < parseElsewhere) {
            const Envelope envelope = parseEnvelope(answer.status, answer.body);
            deliver(receiver, callback, parse(envelope), envelope.maintenance);
            return;
        }
        QPromise<std::pair<Result<T>, std::optional<Maintenance>>> promise;
        promise.future().then(this, [this, receiver = QPointer(receiver), callback](const std::pair<Result<T>, std::optional<Maintenance>> &parsed) {
            deliver(receiver, callback, parsed.first, parsed.second);
        });
        QThreadPool::globalInstance()->start([answer, parse, promise = std::move(promise)]() mutable {
            promise.start();
            const Envelope envelope = parseEnvelope(answer.status, answer.body);
            promise.addResult(std::pair(parse(envelope), envelope.maintenance));
            promise.finish();
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
    ask({.path = u"connections"_s, .query{{u"select"_s, u"all"_s}}, .longest = m_limits.jsonBytes, .limit = m_limits.reply},
        context,
        std::move(callback),
        parseConnections);
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
    send(call, receiver, [this, receiver, callback = std::move(callback)](const Answer &answer) {
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
