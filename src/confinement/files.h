// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Snapperms::Confinement
{

/**
 * Where "/" is: the real one, or a tree of fixtures. Everything in this room that reads the system takes its paths from one of these. A plain value.
 */
class Root
{
public:
    Root() = default;
    /** @p owner is the user number of whom the system's files are to belong to; of fixtures that is nobody but who made them. */
    explicit Root(const QString &prefix, uint owner = 0)
        : m_prefix(prefix)
        , m_owner(owner)
    {
    }
    /** @p absolute begins with a slash. */
    [[nodiscard]] QString operator()(const QString &absolute) const { return m_prefix + absolute; }
    [[nodiscard]] bool isReal() const { return m_prefix.isEmpty(); }
    [[nodiscard]] uint owner() const { return m_owner; }

private:
    QString m_prefix;
    uint m_owner = 0;
};

/** Why a file or a directory could not be read. */
enum class ReadProblem {
    None,
    Missing, ///< Not there, or gone while it was read (processes end).
    Denied,
    TooLarge,
    NotAFile, ///< A pipe, a device, a directory ...
    Failed,
};

/** One file as it was at one moment. */
struct FileContent {
    QByteArray data; ///< Empty unless ok().
    ReadProblem problem = ReadProblem::Missing;
    uint owner = 0;
    uint mode = 0; ///< Permission bits.
    qint64 modifiedMs = 0; ///< Last change of the content, since 1970.

    [[nodiscard]] bool ok() const { return problem == ReadProblem::None; }
    bool operator==(const FileContent &) const = default;
};

/**
 * Reads a regular file of at most @p limit bytes. Never waits for a writer: pipes and devices are not read. Symbolic links are followed, for the kernel's own
 * policy tree has some. Blocks on disks; for worker threads.
 */
[[nodiscard]] FileContent readFile(const QString &path, qsizetype limit);

/** Names in a directory that begin with @p prefix, sorted, no "." and "..", at most @p limit. Empty when it cannot be read; @p problem tells why. Blocks. */
[[nodiscard]] QStringList listDirectory(const QString &path, qsizetype limit, ReadProblem *problem = nullptr, QByteArrayView prefix = {});

}
