// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/snapdlist.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace Snapperms::Helper
{

/**
 * One small file for each pair, in a directory of root's. The name is the pair, "vlc:home:system:home": all four are checked names, so there is neither a slash
 * nor a dot in it. Files appear by renaming and are on the disk before put() returns; helper and keeper exclude each other by a lock, held for the time of one
 * call, on something that nobody but root can open: the directory, or where everybody can read that, a file beside it. What is in a file is the business of
 * whoever keeps it.
 */
class PairFiles
{
public:
    static constexpr qsizetype Limit = 5000; ///< Files. A machine with a hundred snaps has some two thousand pairs altogether.

    /** Who may read them beside root, who alone may write. */
    enum class Readers {
        Root,
        Everybody,
    };

    using Content = QJsonObject;
    /** Whether a file of that content is one of these. */
    using IsOurs = std::function<bool(const Content &)>;

    /**
     * The directory is made when it is not there, its parent is not. @p isOurs: what else lies there is nothing, and goes. With @p instead, a file that has a
     * name as it should be and cannot be read, or is not ours, says that: it stays, and means something.
     */
    PairFiles(QByteArray directory, Readers readers, IsOurs isOurs, std::optional<Content> instead = {});

    /** The directory is there, as far as that can be had. */
    void prepare() const;

    /**
     * On the disk when it returns true; in place of an older one of that pair. False when there is no room, or the disk fails. @p content is asked for when
     * nobody else is at the files any more.
     */
    [[nodiscard]] bool put(const Pair &pair, const std::function<Content()> &content) const;

    /** None of @p pair is left, or with an empty slot, of any pair of that plug. @return whether there was one. */
    bool drop(const Pair &pair) const;

    /** Without the interface. The system's snap is always "system", whatever snapd calls it at the moment. What is none of these is removed, if it can be. */
    [[nodiscard]] QList<std::pair<Pair, Content>> all() const;

    [[nodiscard]] std::optional<Content> of(const Pair &pair) const;

    /** Unless it has been put anew since @p then was read. */
    void dropIfSame(const Pair &pair, const Content &then) const;

    /** There is nothing in the directory, or no directory. Not the same as all().isEmpty(): something may refuse to be removed. */
    [[nodiscard]] bool isEmpty() const;

private:
    class Lock;

    [[nodiscard]] std::optional<Content> read(int directory, const QByteArray &name) const;
    [[nodiscard]] bool write(int directory, const char *name, const QByteArray &content) const;

    const QByteArray m_directory;
    const Readers m_readers;
    const IsOurs m_isOurs;
    const std::optional<Content> m_instead;
};

}
