// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/explanation.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Snapperms::Confinement
{

/** Denials that mean the same to a person: one program, one answer. */
struct DenialGroup {
    SecurityTag tag;
    Explanation explanation;
    qint64 count = 0;
    qint64 firstMs = 0;
    qint64 lastMs = 0;
    QList<Denial> examples; ///< Different ones, newest last, few.

    bool operator==(const DenialGroup &) const = default;
};

/**
 * Takes denials in as they come, from history and live at once, and keeps them grouped. The same record coming twice counts once, two of one system call twice.
 * A flood, which any snap can make, ends in larger counts and never in more memory: groups, examples and remembered records are all bounded, and what went over
 * is counted in dropped().
 *
 * A value with a cost; one thread at a time.
 */
class DenialJournal
{
public:
    /** Tells the plugs of a snap, by instance name; std::nullopt when no such snap is installed, and its denials are of no interest. */
    using PlugsOf = std::function<std::optional<QList<DeclaredPlug>>(const QString &snap)>;

    explicit DenialJournal(PlugsOf plugsOf);

    /**
     * True when it changed a group. Noise, other programs than snaps', and what complain mode merely noted are left out. @p fallbackMs is the carrier's time
     * for records without one.
     */
    bool add(const Denial &denial, qint64 fallbackMs = 0);

    /** The newest first. */
    [[nodiscard]] QList<DenialGroup> groups() const;
    [[nodiscard]] qint64 dropped() const;
    void clear();

private:
    /** Makes room: of one program's, or of all. */
    void dropOldest(const SecurityTag *tag);

    struct Key {
        SecurityTag tag;
        Explanation::Kind kind;
        QString interface;
        QByteArray subject; ///< What it was about, where no interface tells.

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept { return qHashMulti(seed, key.tag, key.kind, key.interface, key.subject); }
    };

    PlugsOf m_plugsOf;
    QHash<Key, DenialGroup> m_groups;
    QSet<QByteArray> m_seen;
    QList<QByteArray> m_seenOrder;
    qint64 m_dropped = 0;
};

}
