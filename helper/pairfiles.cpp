// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/pairfiles.h"

#include "helper/names.h"

#include <QJsonDocument>

#include <cerrno>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Snapperms::Helper
{

namespace
{

constexpr int Version = 1;
constexpr size_t SizeLimit = 256;
constexpr auto Temporary = ".new"; // hidden: systemd does not count it as content of the directory; never two, because of the lock

QString systemsName(const QString &snap)
{
    return isSystemSnap(snap) ? u"system"_s : snap;
}

/** Empty when a name is not fit for one. */
QByteArray fileName(const Pair &pair)
{
    if (!isSnapName(pair.plugSnap) || !isPlugName(pair.plug) || !isSnapName(pair.slotSnap) || !isPlugName(pair.slot)) {
        return {};
    }
    return QStringList{pair.plugSnap, pair.plug, systemsName(pair.slotSnap), pair.slot}.join(u':').toLatin1();
}

std::optional<Pair> pairNamed(const QByteArray &name)
{
    const QStringList parts = QString::fromLatin1(name).split(u':');
    if (parts.size() != 4) {
        return std::nullopt;
    }
    const Pair pair{.plugSnap = parts[0], .plug = parts[1], .slotSnap = parts[2], .slot = parts[3], .interface = {}};
    return fileName(pair) == name ? std::optional(pair) : std::nullopt;
}

QList<QByteArray> entriesOf(int directory)
{
    QList<QByteArray> names;
    const int copy = ::openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *stream = copy < 0 ? nullptr : ::fdopendir(copy);
    if (!stream) {
        return names;
    }
    while (const dirent *entry = ::readdir(stream)) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..") {
            names << name;
        }
    }
    ::closedir(stream);
    return names;
}

}

/** The directory, open, and nobody else at it; below zero when that failed. */
class PairFiles::Lock
{
public:
    Lock(const QByteArray &path, Readers readers)
        : m_fd(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW))
        // Whoever can open something can hold a lock on it, for as long as they like.
        , m_lock(readers == Readers::Root ? ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
                                          : ::open(QByteArray(path + ".lock").constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
        while (m_fd >= 0 && ::flock(m_lock, LOCK_EX) != 0) {
            if (errno != EINTR) {
                ::close(m_fd);
                m_fd = -1;
            }
        }
    }
    ~Lock()
    {
        for (const int fd : {m_fd, m_lock}) {
            if (fd >= 0) {
                ::close(fd);
            }
        }
    }
    Q_DISABLE_COPY_MOVE(Lock)

    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
    const int m_lock;
};

PairFiles::PairFiles(QByteArray directory, Readers readers, IsOurs isOurs, std::optional<Content> instead)
    : m_directory(std::move(directory))
    , m_readers(readers)
    , m_isOurs(std::move(isOurs))
    , m_instead(std::move(instead))
{
}

void PairFiles::prepare() const
{
    ::mkdir(m_directory.constData(), 0700);
    const int fd = m_readers == Readers::Root ? -1 : ::open(m_directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (fd >= 0) {
        // umask(2) has its say about mkdir(2), and these processes' is 077.
        ::fchmod(fd, 0755);
        ::close(fd);
    }
}

/** Never a link, a pipe or a device: those are not followed, waited for, or read. */
std::optional<PairFiles::Content> PairFiles::read(int directory, const QByteArray &name) const
{
    const int fd = name.isEmpty() ? -1 : ::openat(directory, name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0) {
        return name.isEmpty() || errno == ENOENT || errno == ELOOP ? std::nullopt : m_instead;
    }
    struct stat status{};
    char buffer[SizeLimit + 1];
    ssize_t size = -1;
    const bool isFile = ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
    if (isFile) {
        size = ::read(fd, buffer, sizeof(buffer));
    }
    ::close(fd);
    if (!isFile) {
        return std::nullopt;
    }
    if (size <= 0 || static_cast<size_t>(size) > SizeLimit) {
        return m_instead;
    }
    const Content content = QJsonDocument::fromJson(QByteArray(buffer, size)).object();
    return content["version"_L1].toInteger() == Version && m_isOurs(content) ? std::optional(content) : m_instead;
}

bool PairFiles::write(int directory, const char *name, const QByteArray &content) const
{
    ::unlinkat(directory, name, 0);
    const int fd = ::openat(directory, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        return false;
    }
    const bool isShown = m_readers == Readers::Root || ::fchmod(fd, 0644) == 0;
    const bool isWritten = isShown && ::write(fd, content.constData(), content.size()) == content.size() && ::fsync(fd) == 0;
    return ::close(fd) == 0 && isWritten;
}

bool PairFiles::put(const Pair &pair, const std::function<Content()> &content) const
{
    const QByteArray name = fileName(pair);
    prepare();
    const Lock lock(m_directory, m_readers);
    if (name.isEmpty() || lock.fd() < 0) {
        return false;
    }
    const bool isNew = ::faccessat(lock.fd(), name.constData(), F_OK, AT_SYMLINK_NOFOLLOW) != 0;
    if (isNew && entriesOf(lock.fd()).size() >= Limit) {
        return false;
    }
    Content all = content();
    all.insert("version"_L1, Version);
    if (!write(lock.fd(), Temporary, QJsonDocument(all).toJson(QJsonDocument::Compact)) || ::renameat(lock.fd(), Temporary, lock.fd(), name.constData()) != 0) {
        ::unlinkat(lock.fd(), Temporary, 0);
        return false;
    }
    return ::fsync(lock.fd()) == 0;
}

bool PairFiles::drop(const Pair &pair) const
{
    const Lock lock(m_directory, m_readers);
    if (lock.fd() < 0) {
        return false;
    }
    bool wasThere = false;
    if (!pair.slot.isEmpty()) {
        const QByteArray name = fileName(pair);
        wasThere = !name.isEmpty() && ::unlinkat(lock.fd(), name.constData(), 0) == 0;
    } else {
        const QByteArray prefix = QString(pair.plugSnap + u':' + pair.plug + u':').toLatin1();
        const QList<QByteArray> names = entriesOf(lock.fd());
        for (const QByteArray &name : names) {
            if (name.startsWith(prefix) && ::unlinkat(lock.fd(), name.constData(), 0) == 0) {
                wasThere = true;
            }
        }
    }
    ::fsync(lock.fd());
    return wasThere;
}

QList<std::pair<Pair, PairFiles::Content>> PairFiles::all() const
{
    QList<std::pair<Pair, Content>> found;
    const Lock lock(m_directory, m_readers);
    const QList<QByteArray> names = lock.fd() < 0 ? QList<QByteArray>() : entriesOf(lock.fd());
    for (const QByteArray &name : names) {
        const std::optional<Pair> pair = pairNamed(name);
        const std::optional<Content> content = pair ? read(lock.fd(), name) : std::nullopt;
        if (!content) {
            if (::unlinkat(lock.fd(), name.constData(), 0) != 0) {
                ::unlinkat(lock.fd(), name.constData(), AT_REMOVEDIR);
            }
        } else if (found.size() < Limit) {
            found.append({*pair, *content});
        }
    }
    return found;
}

std::optional<PairFiles::Content> PairFiles::of(const Pair &pair) const
{
    const Lock lock(m_directory, m_readers);
    return lock.fd() < 0 ? std::nullopt : read(lock.fd(), fileName(pair));
}

void PairFiles::dropIfSame(const Pair &pair, const Content &then) const
{
    const Lock lock(m_directory, m_readers);
    const QByteArray name = fileName(pair);
    if (lock.fd() >= 0 && read(lock.fd(), name) == then) {
        ::unlinkat(lock.fd(), name.constData(), 0);
        ::fsync(lock.fd());
    }
}

bool PairFiles::isEmpty() const
{
    const Lock lock(m_directory, m_readers);
    return lock.fd() < 0 || entriesOf(lock.fd()).isEmpty();
}

}
