// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/soundserverwatch.h"

#include "confinement/inworker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPluginLoader>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr int mostRetries = 6;

/** Not somebody else's, who could let himself be asked in the server's place. */
bool isOurSocket(const QString &path)
{
    struct stat file = {};
    return ::stat(QFile::encodeName(path).constData(), &file) == 0 && S_ISSOCK(file.st_mode) && file.st_uid == ::getuid();
}

}

SoundServerWatch::Ground SoundServerWatch::usualGround(const Root &root)
{
    Ground ground{.root = root, .socket = {}, .plugin = u"org.example.snapperms/snapperms_soundserver"_s};
    // As libpulse finds it, but for what is on other machines: the microphone is on this one.
    const QString server = qEnvironmentVariable("PULSE_SERVER");
    const QString path = server.startsWith("unix:"_L1) ? server.sliced(5) : server;
    const QString own = qEnvironmentVariable("PULSE_RUNTIME_PATH");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (path.startsWith(u'/') && !path.contains(u' ')) {
        ground.socket = path;
    } else if (own.startsWith(u'/')) {
        ground.socket = own + "/native"_L1;
    } else if (runtime.startsWith(u'/')) {
        ground.socket = runtime + "/pulse/native"_L1;
    }
    return ground;
}

SoundServerWatch::SoundServerWatch(const Ground &ground, QObject *parent)
    : QObject(parent)
    , m_ground(ground)
    , m_identify(ground.identify ? ground.identify : identifyBy(ground.root))
    , m_plugin(ground.given)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SoundServerWatch::lookForServer);
    connect(&m_directories, &QFileSystemWatcher::directoryChanged, this, [this] {
        watchDirectory();
        // A socket that is there anew is worth all the tries again.
        if (!m_connection) {
            m_failures = 0;
            lookForServer();
        }
    });
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

SoundServerWatch::~SoundServerWatch() = default;

void SoundServerWatch::start()
{
    if (m_isStarted || m_ground.socket.isEmpty()) {
        return;
    }
    m_isStarted = true;
    watchDirectory();
    lookForServer();
}

void SoundServerWatch::watchDirectory()
{
    // The nearest directory that is there: the socket's own may come with the server, and go with it.
    QString wanted = QFileInfo(m_ground.socket).path();
    while (!QFileInfo(wanted).isDir() && wanted.size() > 1) {
        wanted = QFileInfo(wanted).path();
    }
    const QStringList watched = m_directories.directories();
    if (watched == QStringList{wanted}) {
        return;
    }
    if (!watched.isEmpty()) {
        m_directories.removePaths(watched);
    }
    m_directories.addPath(wanted);
    // It may have come between the look and the watch.
    if (wanted != QFileInfo(m_ground.socket).path() && QFileInfo(QFileInfo(m_ground.socket).path()).isDir()) {
        watchDirectory();
    }
}

void SoundServerWatch::lookForServer()
{
    if (m_connection || m_isLoading || m_isPluginBroken || !isOurSocket(m_ground.socket)) {
        return;
    }
    m_plugin ? listen() : load();
}

void SoundServerWatch::load()
{
    // Reading a dozen libraries from a disk is not for the window's thread.
    m_isLoading = true;
    inWorker(
        &m_pool,
        this,
        [file = m_ground.plugin] {
            return QPluginLoader(file).load();
        },
        [this](bool isLoaded) {
            m_isLoading = false;
            m_plugin = isLoaded ? qobject_cast<SoundServerPlugin *>(QPluginLoader(m_ground.plugin).instance()) : nullptr;
            m_isPluginBroken = !m_plugin;
            lookForServer();
        });
}

void SoundServerWatch::listen()
{
    m_retry.stop();
    const quint64 number = ++m_listened;
    m_connection = m_plugin->listen(m_ground.socket, [this, number](const SoundSnapshot &snapshot) {
        // The connection ends before this does, and with it whoever calls.
        QMetaObject::invokeMethod(
            this,
            [this, number, snapshot] {
                if (number == m_listened && m_connection) {
                    told(snapshot);
                }
            },
            Qt::QueuedConnection);
    });
    if (!m_connection) {
        lost();
    }
}

void SoundServerWatch::told(const SoundSnapshot &snapshot)
{
    if (!snapshot.isWatching) {
        lost();
        return;
    }
    m_failures = 0;
    if (m_told != snapshot) {
        m_told = snapshot;
        look();
    }
}

void SoundServerWatch::lost()
{
    m_connection.reset();
    m_told = {};
    looked({});
    if (m_failures < mostRetries) {
        m_retry.start(m_ground.retry * (1 << m_failures));
        ++m_failures;
    }
}

void SoundServerWatch::look()
{
    if (m_isLooking) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    const quint64 number = m_listened;
    inWorker(
        &m_pool,
        this,
        [told = m_told, root = m_ground.root, socket = m_ground.socket, identify = m_identify] {
            return lookWhoRecords(told, root, socket, identify);
        },
        [this, number](const Recordings &now) {
            m_isLooking = false;
            if (number == m_listened && m_connection) {
                looked(now);
            }
            if (std::exchange(m_lookAgain, false)) {
                look();
            }
        });
}

void SoundServerWatch::looked(const Recordings &now)
{
    if (now != m_now) {
        m_now = now;
        Q_EMIT changed();
    }
}

}

#include "moc_soundserverwatch.cpp"
