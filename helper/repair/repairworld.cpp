// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/repair/repairworld.h"

#include "helper/names.h"
#include "helper/snapdlist.h"
#include "helper/snapdport.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Snapperms::Helper
{

namespace
{

constexpr qsizetype mostCaches = 100;

/** `result` of an answer with status 200; undefined when there is none. */
QJsonValue ask(SnapdPort &snapd, const QByteArray &path)
{
    const SnapdReply reply = snapd.get(path);
    if (reply.transport != SnapdReply::Transport::Answered || reply.status != 200) {
        return QJsonValue::Undefined;
    }
    return QJsonDocument::fromJson(reply.body).object().value("result"_L1);
}

/** The plugs of the snap that are connected; nothing when there is no usable answer. */
std::optional<QList<Confinement::ConnectedPlug>> connectedPlugs(SnapdPort &snapd, const QString &snap)
{
    const auto answer = connectionsOf(snapd, "snap=" + snap.toLatin1(), Code::NoSuchPlug);
    const auto *list = std::get_if<QJsonObject>(&answer);
    if (!list) {
        return std::nullopt;
    }
    QList<Confinement::ConnectedPlug> plugs;
    for (const QJsonArray established = list->value("established"_L1).toArray(); const auto &connection : established) {
        const Pair pair = pairOf(connection.toObject()).value_or(Pair());
        if (pair.plugSnap != snap) {
            continue;
        }
        for (const QJsonArray all = list->value("plugs"_L1).toArray(); const auto &value : all) {
            const QJsonObject plug = value.toObject();
            // snapd remembers connections; the plug may be of another interface since an update, and then it is not connected.
            if (plug["snap"_L1].toString() == snap && plug["plug"_L1].toString() == pair.plug && plug["interface"_L1].toString() == pair.interface) {
                // snapd names them in another order each time (daemon/api_connections.go goes through a map), and what it says is compared.
                QStringList apps = plug["apps"_L1].toVariant().toStringList();
                apps.sort();
                plugs.append({pair.interface, apps});
            }
        }
    }
    return plugs;
}

/** Nothing when it is not there. */
std::optional<qint64> timeOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? std::optional(info.lastModified().toMSecsSinceEpoch()) : std::nullopt;
}

/** Whether somebody else than root, which is who this runs as, can write there. What is not there nobody can write to. */
bool isUnsafe(const QString &path)
{
    constexpr mode_t writableByOthers = S_IWGRP | S_IWOTH;
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0
        && ((info.st_uid != 0 && info.st_uid != ::geteuid()) || (info.st_mode & writableByOthers) != 0);
}

TextAge ageOf(const QString &path, const std::optional<qint64> &compiled)
{
    if (isUnsafe(path) || isUnsafe(QFileInfo(path).path())) {
        return TextAge::Unsafe;
    }
    const auto text = timeOf(path);
    if (!text || !compiled) {
        return TextAge::Unknown;
    }
    return *text > *compiled ? TextAge::ChangedSince : TextAge::AsLoaded;
}

}

std::optional<RepairSubject> repairSubject(SnapdPort &snapd, const QString &snap)
{
    const QJsonObject system = ask(snapd, "/v2/system-info").toObject();
    const QJsonObject found = ask(snapd, "/v2/snaps/" + snap.toLatin1()).toObject();
    if (system.isEmpty() || found["name"_L1].toString() != snap) {
        return std::nullopt;
    }
    const auto plugs = connectedPlugs(snapd, snap);
    if (!plugs) {
        return std::nullopt;
    }
    RepairSubject subject;
    subject.snap.plugs = *plugs;
    subject.snap.tagsDevices = system["sandbox-features"_L1]["udev"_L1].toArray().contains("tagging"_L1);
    subject.facts.version = system["version"_L1].toString();
    const QJsonArray features = system["sandbox-features"_L1]["apparmor"_L1].toArray();
    subject.facts.internalParser = features.contains("parser:snapd-internal"_L1);
    const QString mountDir = system["locations"_L1]["snap-mount-dir"_L1].toString();
    if (mountDir == "/snap"_L1 || mountDir == "/var/lib/snapd/snap"_L1) {
        subject.facts.snapMountDir = mountDir;
    }
    using Confinement = Confinement::SnapToVerify::Confinement;
    subject.snap.snap = snap;
    subject.snap.confinement = found["jailmode"_L1].toBool() ? Confinement::Strict
        : found["devmode"_L1].toBool()                       ? Confinement::DevMode
        : found["confinement"_L1].toString() == "classic"_L1 ? Confinement::Classic
                                                             : Confinement::Strict;
    const QJsonArray apps = found["apps"_L1].toArray();
    for (const auto &value : apps) {
        const QString app = value["name"_L1].toString();
        // They become parts of file names.
        const QString tag = u"snap."_s + snap + u'.' + app;
        if (Snapperms::Confinement::SecurityTag::parse(tag)) {
            subject.snap.apps.append(app);
        }
    }
    return subject;
}

RepairEvidence repairEvidence(const Confinement::Root &root, const Confinement::SnapVerdict &verdict)
{
    RepairEvidence evidence;
    const QString cache = root(u"/var/cache/apparmor"_s);
    const QStringList caches = Confinement::listDirectory(cache, mostCaches);
    QStringList names{u"snap-update-ns."_s + verdict.snap};
    for (const Confinement::RunnableVerdict &runnable : verdict.runnables) {
        const QString name = runnable.tag.toString();
        names.append(name);
        const QString filter = root(u"/var/lib/snapd/seccomp/bpf/"_s) + name;
        evidence.filters.insert(name, ageOf(filter + ".src"_L1, timeOf(filter + ".bin2"_L1)));
    }
    for (const QString &name : std::as_const(names)) {
        std::optional<qint64> newest;
        for (const QString &one : caches) {
            newest = std::max(newest, timeOf(cache + u'/' + one + u'/' + name));
        }
        evidence.profiles.insert(name, ageOf(root(u"/var/lib/snapd/apparmor/profiles/"_s) + name, newest));
    }
    return evidence;
}

}
