// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/usewatch.h"

#include "confinement/inworker.h"

#include <QFile>
#include <QSocketNotifier>

#include <algorithm>
#include <array>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype entryLimit = 20'000;
// A program that starts to use a device opens and closes it several times in a row.
constexpr auto rest = std::chrono::milliseconds(200);
constexpr uint32_t directoryEvents = IN_CREATE | IN_DELETE | IN_ATTRIB;
constexpr uint32_t nodeEvents = IN_OPEN | IN_CLOSE_WRITE | IN_CLOSE_NOWRITE | IN_DELETE_SELF | IN_ATTRIB;

bool isCamera(const QString &name)
{
    return name.startsWith("video"_L1) && name.size() > 5 && std::all_of(name.begin() + 5, name.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
}

bool isCapture(const QString &name)
{
    return name.startsWith("pcmC"_L1) && name.endsWith(u'c');
}

}

CurrentUses currentUses(const ProcessLook &look)
{
    CurrentUses now;
    QList<Use> &uses = now.uses;
    const uint viewer = look.viewer();
    const ProcessTable table(look.root());
    const QList<SnapProcess> processes = table.snapProcesses({}, look.stop());
    for (const SnapProcess &process : processes) {
        const auto tag = process.identity(viewer);
        if (!tag) {
            continue;
        }
        const OpenDevices open = openDevices(look, process.pid);
        if (open.holds(HeldThing::Camera)) {
            uses.append({HeldThing::Camera, *tag, process.pid});
        }
        const bool isKnown = open.known == OpenDevices::Known::Yes || open.known == OpenDevices::Known::Gone || open.holds(HeldThing::Camera);
        QStringList &unknown = process.uid == viewer ? now.opaque : now.unseen;
        if (!isKnown && !unknown.contains(tag->snap)) {
            unknown.append(tag->snap);
        }
    }
    const QList<AlsaStream> streams = openAlsaStreams(look.root());
    for (const AlsaStream &stream : streams) {
        // Open is enough: what a program does with it next makes no event.
        if (!stream.capture || stream.ownerPid <= 0) {
            continue;
        }
        const auto owner = table.process(stream.ownerPid);
        if (const auto tag = owner ? owner->identity(viewer) : std::nullopt) {
            uses.append({HeldThing::Microphone, *tag, stream.ownerPid});
        }
    }
    std::sort(uses.begin(), uses.end());
    uses.erase(std::unique(uses.begin(), uses.end()), uses.end());
    now.unseen.sort();
    now.opaque.sort();
    return now;
}

UseWatch::UseWatch(const Root &root, QObject *parent)
    : QObject(parent)
    , m_root(root)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest);
    connect(&m_soon, &QTimer::timeout, this, &UseWatch::look);
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

UseWatch::~UseWatch()
{
    // The pool waits for whoever looks.
    m_gone.request_stop();
    m_notifier.reset();
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

void UseWatch::start()
{
    if (m_fd >= 0) {
        return;
    }
    m_fd = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_fd < 0) {
        m_blind = {HeldThing::Camera, HeldThing::Microphone};
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UseWatch::readEvents);
    watchNodes();
    look();
}

void UseWatch::watchNodes()
{
    m_blind.clear();
    QSet<QString> there;
    const auto watch = [this, &there](const QString &path, uint32_t events) {
        there.insert(path);
        if (m_watched.contains(path)) {
            return true;
        }
        const int number = ::inotify_add_watch(m_fd, QFile::encodeName(path).constData(), events);
        if (number < 0) {
            return false;
        }
        m_watched.insert(path, number);
        return true;
    };
    const std::array kinds{std::pair(u"/dev"_s, HeldThing::Camera), std::pair(u"/dev/snd"_s, HeldThing::Microphone)};
    for (const auto &[dir, thing] : kinds) {
        const QString base = m_root(dir);
        watch(base, directoryEvents);
        const QStringList names = listDirectory(base, entryLimit);
        for (const QString &name : names) {
            const bool wanted = thing == HeldThing::Camera ? isCamera(name) : isCapture(name);
            if (wanted && !watch(base + u'/' + name, nodeEvents)) {
                m_blind.insert(thing);
            }
        }
    }
    for (auto it = m_watched.begin(); it != m_watched.end();) {
        if (there.contains(it.key())) {
            ++it;
        } else {
            ::inotify_rm_watch(m_fd, *it);
            it = m_watched.erase(it);
        }
    }
}

void UseWatch::readEvents()
{
    bool nodesChanged = false;
    bool used = false;
    alignas(inotify_event) std::array<char, 16 * 1024> buffer;
    while (true) {
        const ssize_t length = ::read(m_fd, buffer.data(), buffer.size());
        if (length <= 0) {
            break;
        }
        for (ssize_t at = 0; at < length;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            at += ssize_t(sizeof(inotify_event) + event->len);
            const QString name = event->len > 0 ? QFile::decodeName(event->name) : QString();
            if ((event->mask & IN_IGNORED) != 0) {
                // The node is gone, and its number may be given to another.
                m_watched.removeIf([event](const auto &entry) {
                    return entry.value() == event->wd;
                });
                nodesChanged = true;
            } else if ((event->mask & IN_Q_OVERFLOW) != 0) {
                nodesChanged = true;
            } else if ((event->mask & (IN_CREATE | IN_DELETE | IN_DELETE_SELF)) != 0 || (event->mask & IN_ATTRIB) != 0) {
                nodesChanged = nodesChanged || name.isEmpty() || isCamera(name) || isCapture(name) || name == "snd"_L1;
            } else {
                used = true;
            }
        }
    }
    if (nodesChanged) {
        watchNodes();
    }
    // Not started anew by each event, so that somebody who opens and closes for ever cannot keep everybody from looking.
    if ((nodesChanged || used) && !m_soon.isActive()) {
        m_soon.start();
    }
}

void UseWatch::look()
{
    if (m_isLooking) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    inWorker(
        &m_pool,
        this,
        [root = m_root, gone = m_gone.get_token()] {
            return currentUses({root, ::geteuid(), {}, readFile, gone});
        },
        [this](const CurrentUses &now) {
            looked(now);
        });
}

void UseWatch::looked(const CurrentUses &now)
{
    m_isLooking = false;
    if (std::exchange(m_lookAgain, false)) {
        m_soon.start();
    }
    if (now != m_now) {
        m_now = now;
        Q_EMIT changed();
    }
}

}

#include "moc_usewatch.cpp"
