// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/parse.h"

#include "snapd/json.h"
#include "snapd_debug.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms::Snapd
{

namespace
{

/** The list that is the result, each element through @p read, which gives nothing for an entry that lacks its name. */
template <typename T, typename Read>
Result<QList<T>> parseList(const Envelope &envelope, const char *what, Read read)
{
    if (envelope.error) {
        return *envelope.error;
    }
    const std::optional<QJsonArray> array = Json::list(envelope.result);
    if (!array) {
        return malformed("%1: not a list"_L1.arg(QLatin1StringView(what)));
    }
    QList<T> values;
    values.reserve(array->size());
    for (const QJsonValue &element : *array) {
        if (std::optional<T> value = read(element.toObject())) {
            values.append(*std::move(value));
        }
    }
    if (values.size() != array->size()) {
        qCWarning(SNAPPERMS_SNAPD) << what << "without a name, left out:" << array->size() - values.size();
    }
    return values;
}

/** The object that is the result. */
Result<QJsonObject> resultObject(const Envelope &envelope, const char *what)
{
    if (envelope.error) {
        return *envelope.error;
    }
    if (!envelope.result.isObject()) {
        return malformed("%1: not an object"_L1.arg(QLatin1StringView(what)));
    }
    return envelope.result.toObject();
}

/** Go writes a time that was never set as the first second of the year 1. */
QDateTime dateTime(const QJsonObject &object, QLatin1StringView key)
{
    const QDateTime time = QDateTime::fromString(Json::string(object, key), Qt::ISODateWithMs);
    return time.isValid() && time.date().year() > 1 ? time : QDateTime();
}

SnapApp readApp(const QJsonObject &object)
{
    return {
        .name = Json::string(object, "name"_L1),
        .desktopFile = Json::string(object, "desktop-file"_L1),
        .daemon = Json::string(object, "daemon"_L1),
        .daemonScope = Json::string(object, "daemon-scope"_L1),
        .enabled = Json::boolean(object, "enabled"_L1),
        .active = Json::boolean(object, "active"_L1),
    };
}

std::optional<Snap> readSnap(const QJsonObject &object)
{
    Snap snap;
    snap.name = Json::string(object, "name"_L1);
    if (!Json::isName(snap.name)) {
        return std::nullopt;
    }
    snap.id = Json::string(object, "id"_L1);
    snap.title = Json::string(object, "title"_L1);
    snap.summary = Json::string(object, "summary"_L1);
    snap.description = Json::string(object, "description"_L1);
    snap.iconPath = Json::string(object, "icon"_L1);
    snap.type = Json::string(object, "type"_L1);
    snap.status = Json::string(object, "status"_L1);
    snap.confinement = Json::string(object, "confinement"_L1);
    snap.devmode = Json::boolean(object, "devmode"_L1);
    snap.jailmode = Json::boolean(object, "jailmode"_L1);
    snap.tryMode = Json::boolean(object, "trymode"_L1);
    snap.base = Json::string(object, "base"_L1);
    snap.version = Json::string(object, "version"_L1);
    snap.revision = Json::string(object, "revision"_L1);
    const QJsonObject publisher = Json::object(object, "publisher"_L1);
    snap.publisher = Json::string(publisher, "display-name"_L1);
    if (snap.publisher.isEmpty()) {
        snap.publisher = Json::string(publisher, "username"_L1);
    }
    snap.publisherValidation = Json::string(publisher, "validation"_L1);
    snap.broken = Json::string(object, "broken"_L1);
    const QJsonArray apps = object.value("apps"_L1).toArray();
    for (const QJsonValue &element : apps) {
        SnapApp app = readApp(element.toObject());
        if (Json::isName(app.name)) {
            snap.apps.append(std::move(app));
        }
    }
    return snap;
}

std::optional<InterfaceInfo> readInterface(const QJsonObject &object)
{
    InterfaceInfo info{.name = Json::string(object, "name"_L1), .summary = Json::string(object, "summary"_L1), .docUrl = Json::string(object, "doc-url"_L1)};
    return Json::isName(info.name) ? std::optional(std::move(info)) : std::nullopt;
}

Task readTask(const QJsonObject &object)
{
    return {
        .id = Json::string(object, "id"_L1),
        .kind = Json::string(object, "kind"_L1),
        .summary = Json::string(object, "summary"_L1),
        .status = Json::string(object, "status"_L1),
        .log = Json::strings(object.value("log"_L1)),
    };
}

std::optional<Change> readChange(const QJsonObject &object)
{
    Change change;
    change.id = Json::string(object, "id"_L1);
    if (!Json::isName(change.id)) {
        return std::nullopt;
    }
    change.kind = Json::string(object, "kind"_L1);
    change.summary = Json::string(object, "summary"_L1);
    change.status = Json::string(object, "status"_L1);
    change.ready = Json::boolean(object, "ready"_L1);
    change.error = Json::string(object, "err"_L1);
    change.spawnTime = dateTime(object, "spawn-time"_L1);
    change.readyTime = dateTime(object, "ready-time"_L1);
    change.snapNames = Json::strings(Json::object(object, "data"_L1).value("snap-names"_L1));
    const bool named = !change.snapNames.isEmpty();
    const QJsonArray tasks = object.value("tasks"_L1).toArray();
    change.tasks.reserve(tasks.size());
    for (const QJsonValue &element : tasks) {
        const QJsonObject task = element.toObject();
        change.tasks.append(readTask(task));
        if (!named) {
            change.snapNames += Json::strings(Json::object(task, "data"_L1).value("affected-snaps"_L1));
        }
    }
    if (!named) {
        change.snapNames.sort();
        change.snapNames.removeDuplicates();
    }
    return change;
}

std::optional<Notice> readNotice(const QJsonObject &object)
{
    Notice notice{
        .id = Json::string(object, "id"_L1),
        .type = Json::string(object, "type"_L1),
        .key = Json::string(object, "key"_L1),
        .lastRepeated = Json::string(object, "last-repeated"_L1),
        .changeKind = Json::string(Json::object(object, "last-data"_L1), "kind"_L1),
        .occurrences = object.value("occurrences"_L1).toInt(),
    };
    // Without its time a notice cannot be handed back as `after`, and the same question would be answered with it for ever.
    const bool complete = !notice.type.isEmpty() && !notice.key.isEmpty() && !notice.lastRepeated.isEmpty();
    return complete ? std::optional(std::move(notice)) : std::nullopt;
}

/** Seconds since the epoch and nanoseconds; a time that cannot be read is earlier than all others. */
std::pair<qint64, qint64> instant(const QString &timestamp)
{
    constexpr std::pair<qint64, qint64> unreadable{std::numeric_limits<qint64>::min(), 0};
    constexpr qsizetype wholeSeconds = 19; // 2026-11-23T01:02:03
    qsizetype end = wholeSeconds;
    qint64 nanoseconds = 0;
    if (timestamp.size() > end && timestamp[end] == u'.') {
        qint64 unit = 100'000'000;
        for (++end; end < timestamp.size() && timestamp[end] >= u'0' && timestamp[end] <= u'9'; ++end, unit /= 10) {
            nanoseconds += unit * (timestamp[end].unicode() - u'0');
        }
    }
    const QDateTime seconds = QDateTime::fromString(timestamp.first(std::min(wholeSeconds, timestamp.size())) + timestamp.mid(end), Qt::ISODate);
    return seconds.isValid() ? std::pair(seconds.toSecsSinceEpoch(), nanoseconds) : unreadable;
}

}

Result<SystemInfo> parseSystemInfo(const Envelope &envelope)
{
    const Result<QJsonObject> result = resultObject(envelope, "system-info");
    if (!result) {
        return result.error();
    }
    const QJsonObject &object = result.value();
    SystemInfo info;
    info.version = Json::string(object, "version"_L1);
    info.series = Json::string(object, "series"_L1);
    info.onClassic = Json::boolean(object, "on-classic"_L1);
    const QJsonObject release = Json::object(object, "os-release"_L1);
    info.osId = Json::string(release, "id"_L1);
    info.osVersionId = Json::string(release, "version-id"_L1);
    info.kernelVersion = Json::string(object, "kernel-version"_L1);
    info.architecture = Json::string(object, "architecture"_L1);
    info.confinement = Json::string(object, "confinement"_L1);
    const QJsonObject sandbox = Json::object(object, "sandbox-features"_L1);
    for (auto it = sandbox.constBegin(); it != sandbox.constEnd(); ++it) {
        info.sandboxFeatures.insert(it.key(), Json::strings(it.value()));
    }
    const QJsonObject features = Json::object(object, "features"_L1);
    for (auto it = features.constBegin(); it != features.constEnd(); ++it) {
        info.features.insert(it.key(), Json::boolean(it.value().toObject(), "enabled"_L1));
    }
    info.snapMountDir = Json::string(Json::object(object, "locations"_L1), "snap-mount-dir"_L1);
    return info;
}

Result<QList<Snap>> parseSnaps(const Envelope &envelope)
{
    Result<QList<Snap>> result = parseList<Snap>(envelope, "snaps", readSnap);
    if (!result) {
        return result;
    }
    // snapd lists them in the random order of a Go map.
    QList<Snap> snaps = result.takeValue();
    std::ranges::stable_sort(snaps, {}, &Snap::name);
    return snaps;
}

Result<QList<InterfaceInfo>> parseInterfaces(const Envelope &envelope)
{
    return parseList<InterfaceInfo>(envelope, "interfaces", readInterface);
}

Result<Change> parseChange(const Envelope &envelope)
{
    const Result<QJsonObject> result = resultObject(envelope, "change");
    if (!result) {
        return result.error();
    }
    std::optional<Change> change = readChange(result.value());
    if (!change) {
        return malformed(u"change: no id"_s);
    }
    return *std::move(change);
}

Result<QList<Change>> parseChanges(const Envelope &envelope)
{
    Result<QList<Change>> result = parseList<Change>(envelope, "changes", readChange);
    if (!result) {
        return result;
    }
    // In random order too. Ids are counted upwards.
    QList<Change> changes = result.takeValue();
    std::ranges::stable_sort(changes, {}, [](const Change &change) {
        return std::pair(change.id.size(), change.id);
    });
    return changes;
}

Result<QList<Notice>> parseNotices(const Envelope &envelope)
{
    Result<QList<Notice>> result = parseList<Notice>(envelope, "notices", readNotice);
    if (!result) {
        return result;
    }
    QList<Notice> notices = result.takeValue();
    std::ranges::stable_sort(notices, {}, [](const Notice &notice) {
        return instant(notice.lastRepeated);
    });
    return notices;
}

Result<QByteArray> parseBaseDeclaration(const Envelope &envelope)
{
    const Result<QJsonObject> result = resultObject(envelope, "base-declaration");
    if (!result) {
        return result.error();
    }
    const QString text = Json::string(result.value(), "base-declaration"_L1);
    if (text.isEmpty()) {
        return malformed(u"base-declaration: no text"_s);
    }
    return text.toUtf8();
}

Result<QVariantMap> parseSnapDeclaration(const Envelope &envelope)
{
    if (envelope.error) {
        return *envelope.error;
    }
    const std::optional<QJsonArray> array = Json::list(envelope.result);
    if (!array) {
        return malformed(u"snap-declaration: not a list"_s);
    }
    // Series and snap id are the primary key: there is one, or none.
    return Json::object(array->first().toObject(), "headers"_L1).toVariantMap();
}

Result<QVariantMap> parseModel(const Envelope &envelope)
{
    const Result<QJsonObject> result = resultObject(envelope, "model");
    if (!result) {
        return result.error();
    }
    const QJsonObject headers = Json::object(result.value(), "headers"_L1);
    if (headers.isEmpty()) {
        return malformed(u"model: no headers"_s);
    }
    return headers.toVariantMap();
}

Result<QString> parseAcceptedChange(const Envelope &envelope)
{
    if (envelope.error) {
        return *envelope.error;
    }
    if (envelope.changeId.isEmpty()) {
        return malformed(u"answered, but no change was started"_s);
    }
    return envelope.changeId;
}

std::strong_ordering compareTimestamps(const QString &left, const QString &right)
{
    return instant(left) <=> instant(right);
}

}
