// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/systemprobe.h"

#include "confinement/enforcement.h"
#include "confinement/inworker.h"

#include <QFile>
#include <QSet>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{

constexpr qsizetype libraryLimit = 32 * 1024 * 1024;
constexpr qsizetype smallFile = 64 * 1024;
constexpr qsizetype directoryLimit = 100'000;

/** One program that serves sound to PulseAudio's clients. */
struct Server {
    bool installed = false;
    bool asks = false; ///< The check is compiled in.
    bool running = false;
};

QStringList libraryDirs(const Root &root)
{
    const QString base = root(u"/usr/lib"_s);
    QStringList dirs{base, root(u"/usr/lib64"_s)};
    const QStringList names = listDirectory(base, directoryLimit);
    for (const QString &name : names) {
        if (name.contains("-linux-"_L1)) {
            dirs.append(base + u'/' + name);
        }
    }
    return dirs;
}

/** Names of the programs that run for this user. */
QSet<QByteArray> runningFor(const Root &root, uint uid)
{
    QSet<QByteArray> programs;
    const QStringList entries = listDirectory(root(u"/proc"_s), directoryLimit);
    for (const QString &entry : entries) {
        bool isPid = false;
        entry.toInt(&isPid);
        if (!isPid) {
            continue;
        }
        const QString dir = root(u"/proc/"_s + entry);
        struct stat info = {};
        if (::stat(QFile::encodeName(dir).constData(), &info) == 0 && info.st_uid == uid) {
            programs.insert(readFile(dir + "/comm"_L1, smallFile).data.trimmed());
        }
    }
    return programs;
}

}

SessionHints SessionHints::own()
{
    return {qgetenv("XDG_SESSION_TYPE"), qgetenv("WAYLAND_DISPLAY"), qgetenv("DISPLAY"), ::getuid()};
}

DisplayServer displayServer(const SessionHints &session)
{
    // A Wayland session has DISPLAY, too, for the programs that know nothing else.
    if (session.sessionType == "wayland" || !session.waylandDisplay.isEmpty()) {
        return DisplayServer::Wayland;
    }
    return session.sessionType == "x11" || !session.display.isEmpty() ? DisplayServer::X11 : DisplayServer::Unknown;
}

SoundServer soundServer(const Root &root, uint uid)
{
    Server pipewire;
    Server pulse;
    const QStringList dirs = libraryDirs(root);
    for (const QString &dir : dirs) {
        const FileContent module = readFile(dir + "/pipewire-0.3/libpipewire-module-protocol-pulse.so"_L1, libraryLimit);
        pipewire.installed = pipewire.installed || module.ok();
        pipewire.asks = pipewire.asks || module.data.contains("pipewire.snap.audio.record");
        // Of thousands of libraries.
        const QStringList names = listDirectory(dir, directoryLimit, nullptr, "pulse-");
        for (const QString &name : names) {
            pulse.installed = true;
            pulse.asks = pulse.asks || readFile(dir + u'/' + name + "/modules/module-snap-policy.so"_L1, libraryLimit).ok();
        }
    }
    const QSet<QByteArray> running = runningFor(root, uid);
    pipewire.running = running.contains("pipewire-pulse");
    pulse.running = running.contains("pulseaudio");

    const bool anyRuns = pipewire.running || pulse.running;
    bool someAsk = false;
    bool someDoNot = false;
    for (const Server &server : {pipewire, pulse}) {
        if (server.installed && (server.running || !anyRuns)) {
            (server.asks ? someAsk : someDoNot) = true;
        }
    }
    if (someAsk && root.isReal() && !kernelTellsPeerLabels()) {
        someAsk = false;
        someDoNot = true;
    }
    if (someAsk == someDoNot) {
        return SoundServer::Unknown;
    }
    return someAsk ? SoundServer::Aware : SoundServer::NotAware;
}

std::optional<QString> osVariant(const Root &root)
{
    FileContent file = readFile(root(u"/etc/os-release"_s), smallFile);
    if (!file.ok()) {
        file = readFile(root(u"/usr/lib/os-release"_s), smallFile);
    }
    if (!file.ok()) {
        return {};
    }
    const QList<QByteArray> lines = file.data.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VARIANT_ID=")) {
            QByteArray value = line.mid(line.indexOf('=') + 1).trimmed();
            if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front()) {
                value = value.mid(1, value.size() - 2);
            }
            return QString::fromUtf8(value);
        }
    }
    return QString();
}

std::optional<bool> hasCups(const Root &root)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(root(u"/etc/cups/cupsd.conf"_s)).constData(), &info) == 0) {
        return true;
    }
    return errno == ENOENT || errno == ENOTDIR ? std::optional(false) : std::nullopt;
}

SystemProbe::SystemProbe(QObject *parent)
    : SystemProbe(Root(), SessionHints::own(), parent)
{
}

SystemProbe::SystemProbe(const Root &root, const SessionHints &session, QObject *parent)
    : MachineProbe(parent)
    , m_root(root)
    , m_session(session)
{
    m_pool.setMaxThreadCount(1);
}

SystemProbe::~SystemProbe() = default;

void SystemProbe::look(QObject *context, std::function<void(const MachineFacts &)> callback)
{
    inWorker(
        &m_pool,
        context,
        [root = m_root, session = m_session] {
            MachineFacts facts;
            facts.soundServer = soundServer(root, session.uid);
            facts.displayServer = displayServer(session);
            facts.osVariantId = osVariant(root);
            facts.hostHasCups = hasCups(root);
            return facts;
        },
        std::move(callback));
}

}

#include "moc_systemprobe.cpp"
