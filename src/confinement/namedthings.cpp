// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/namedthings.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype descriptorLimit = 100'000;

/** What one process has open that has a name, or is a socket. */
struct OpenEnds {
    bool isDenied = false;
    bool isPartly = false; ///< There is more than is looked through, or some of it is not shown.
    QList<NamedThing> files; ///< Devices, and what is mapped, too; without repetitions.
    QSet<quint32> sockets;
};

OpenEnds openEnds(const ProcessLook &look, const SnapProcess &process)
{
    OpenEnds result;
    if (look.isOver()) {
        result.isPartly = true;
        return result;
    }
    const QString dir = look.root()("/proc/"_L1 + QString::number(process.pid) + "/fd"_L1);
    ReadProblem problem = ReadProblem::None;
    const QStringList names = listDirectory(dir, descriptorLimit, &problem);
    result.isDenied = problem == ReadProblem::Denied;
    // However many there are, the look at them ends.
    result.isPartly = problem == ReadProblem::TooLarge;
    QSet<std::pair<QByteArray, QByteArray>> known;
    const auto add = [&result, &known](const QByteArray &name, const QByteArray &letters) {
        if (const std::pair key(name, letters); !letters.isEmpty() && !known.contains(key)) {
            known.insert(key);
            result.files.append({.kind = NamedThing::Kind::File, .name = name, .letters = letters});
        }
    };
    QByteArray buffer(4096, Qt::Uninitialized);
    for (const QString &name : names) {
        if (look.isOver()) {
            result.isPartly = true;
            break;
        }
        const QByteArray link = QFile::encodeName(dir + u'/' + name);
        const ssize_t length = ::readlink(link.constData(), buffer.data(), buffer.size());
        if (length < 0 && errno != ENOENT && errno != ESRCH) {
            result.isPartly = true;
        }
        QByteArrayView target = QByteArrayView(buffer).first(std::max<ssize_t>(length, 0));
        if (target.startsWith("socket:[") && target.endsWith(']')) {
            result.sockets.insert(target.sliced(8).chopped(1).toUInt());
            continue;
        }
        if (!target.startsWith('/')) {
            continue;
        }
        if (target.endsWith(" (deleted)")) {
            target.chop(10);
        }
        // The link's own mode tells what for (proc_pid_fd(5)).
        struct stat mode = {};
        if (::lstat(link.constData(), &mode) == 0) {
            add(target.toByteArray(), QByteArray((mode.st_mode & S_IRUSR) != 0 ? "r" : "") + ((mode.st_mode & S_IWUSR) != 0 ? "w" : ""));
        }
    }
    if (result.isDenied) {
        return result;
    }
    const auto mapped = look.mappedFiles(process);
    result.isPartly = result.isPartly || !mapped;
    const QList<MappedFile> files = mapped.value_or(QList<MappedFile>());
    for (const MappedFile &file : files) {
        add(file.path, file.letters);
    }
    return result;
}

bool allowsAny(QByteArrayView allowed, QByteArrayView wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [allowed](char letter) {
        return allowed.contains(letter);
    });
}

bool allowsAll(QByteArrayView allowed, QByteArrayView wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [allowed](char letter) {
        return allowed.contains(letter);
    });
}

}

NamedAccess::NamedAccess(const QString &interface, const QVariantMap &attributes)
{
    const InterfaceAccess access = interfaceAccess(interface, attributes);
    for (const AccessItem &item : access.items) {
        const bool isSocket = item.kind == AccessItem::Kind::Socket || item.kind == AccessItem::Kind::AbstractSocket;
        if (!isSocket && item.kind != AccessItem::Kind::File) {
            continue;
        }
        const Rule rule{.isOfSockets = isSocket, .pattern = PathPattern(item.what), .letters = item.mask};
        if (item.flags.testFlag(AccessItem::Except)) {
            m_excepted.append(rule);
            continue;
        }
        if (!item.flags.testFlag(AccessItem::Conditional)) {
            m_certain.append(rule);
        }
        const bool isEverything = item.what == "/**" || item.what == "@**";
        if (!isEverything && !item.flags.testFlag(AccessItem::Detail) && (isSocket || allowsAny(item.mask, "rw"))) {
            m_likely.append(rule);
        }
    }
    if (interface == "cups"_L1) {
        // Put in the place of the table's by a mount: it is made where the snap that prints may make it (interfaces/builtin/cups.go).
        m_likely.append({.isOfSockets = true, .pattern = PathPattern("/var/snap/*/common/run/cups.sock"), .letters = {}});
        m_certain.append(m_likely.last());
    }
}

bool NamedAccess::isExcepted(const NamedThing &thing) const
{
    return std::any_of(m_excepted.begin(), m_excepted.end(), [&thing](const Rule &rule) {
        return (rule.letters.isEmpty() || allowsAny(rule.letters, thing.letters)) && rule.pattern.matches(thing.name);
    });
}

bool NamedAccess::mayHaveOpened(const NamedThing &thing) const
{
    const bool isSocket = thing.kind == NamedThing::Kind::Socket;
    const bool isLikely = std::any_of(m_likely.begin(), m_likely.end(), [&thing, isSocket](const Rule &rule) {
        return rule.isOfSockets == isSocket && (isSocket || allowsAny(rule.letters, thing.letters)) && rule.pattern.matches(thing.name);
    });
    return isLikely && !isExcepted(thing);
}

bool NamedAccess::opens(const NamedThing &thing) const
{
    // A rule for files is one for the sockets among them, too.
    const bool isCertain = std::any_of(m_certain.begin(), m_certain.end(), [&thing](const Rule &rule) {
        return (rule.letters.isEmpty() || allowsAll(rule.letters, thing.letters)) && rule.pattern.matches(thing.name);
    });
    return isCertain && !isExcepted(thing);
}

NamedHolders whoHoldsNamed(const ProcessLook &look, const QString &snap, const QList<UnixSocket> &sockets, const IsOfInterest &isOfInterest)
{
    NamedHolders result;
    const ProcessTable table(look.root());
    QList<std::pair<SnapProcess, OpenEnds>> open;
    QSet<quint32> own;
    const QList<SnapProcess> processes = table.snapProcesses(snap, look.stop());
    for (const SnapProcess &process : processes) {
        const auto identity = process.identity(look.viewer());
        if (!identity || identity->snap != snap) {
            continue;
        }
        const OpenEnds ends = openEnds(look, process);
        if (ends.isDenied) {
            result.unseen.append(process);
            continue;
        }
        open.append({process, ends});
        own.unite(ends.sockets);
    }
    QHash<quint32, NamedThing> services;
    QHash<quint32, quint32> peers;
    for (const UnixSocket &socket : sockets) {
        peers.insert(socket.inode, socket.peer);
        if (!socket.name.isEmpty() && !own.contains(socket.inode)) {
            services.insert(socket.inode, {.kind = NamedThing::Kind::Socket, .name = socket.name, .letters = "w"_ba});
        }
    }
    for (const auto &[process, ends] : std::as_const(open)) {
        const SecurityTag tag = *process.identity(look.viewer());
        NamedHolder holder{.process = process, .hasFiles = false, .hasConnections = false};
        holder.hasFiles = std::any_of(ends.files.begin(), ends.files.end(), [&tag, &isOfInterest](const NamedThing &file) {
            return isOfInterest(tag, file);
        });
        holder.hasConnections = std::any_of(ends.sockets.begin(), ends.sockets.end(), [&](quint32 inode) {
            const auto service = services.constFind(peers.value(inode));
            return service != services.cend() && isOfInterest(tag, *service);
        });
        if (!holder.hasFiles && !holder.hasConnections) {
            if (ends.isPartly) {
                result.unseen.append(process);
            }
            continue;
        }
        const auto again = table.process(process.pid);
        if (again && again->startTime == process.startTime) {
            result.holders.append(holder);
        }
    }
    return result;
}

}
