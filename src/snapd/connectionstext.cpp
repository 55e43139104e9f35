// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/connectionstext.h"

#include "snapd/jsonscanner.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Snapperms::Snapd
{

namespace
{

using Entry = ConnectionsText::Entry;

/** Finds the entries of a list before in the one that follows it, where nearly all are in the same order. */
class Follower
{
public:
    Follower(QByteArrayView text, const QList<Entry> &entries)
        : m_text(text)
        , m_entries(entries)
    {
    }

    /** The number of an entry with which @p rest begins, or -1. */
    [[nodiscard]] qsizetype find(QByteArrayView rest)
    {
        // The next in turn, however many have come in before it; else about so many further on as others were not found: they may have taken places.
        constexpr qsizetype reach = 64;
        qsizetype found = isAt(m_next, rest) ? m_next : -1;
        const qsizetype inPlace = m_next + m_missed;
        for (qsizetype i = std::max(m_next + 1, inPlace - reach); found < 0 && i <= inPlace + reach; ++i) {
            found = isAt(i, rest) ? i : -1;
        }
        m_missed = found < 0 ? m_missed + 1 : 0;
        m_next = found < 0 ? m_next : found + 1;
        return found;
    }

    [[nodiscard]] qsizetype sizeOf(qsizetype number) const { return m_entries.at(number).size; }

private:
    [[nodiscard]] bool isAt(qsizetype number, QByteArrayView rest) const
    {
        return number < m_entries.size() && rest.startsWith(m_text.sliced(m_entries.at(number).at, m_entries.at(number).size));
    }

    const QByteArrayView m_text;
    const QList<Entry> &m_entries;
    qsizetype m_next = 0;
    qsizetype m_missed = 0; ///< In a row.
};

}

/** At work on one reply. */
class ConnectionsText::Splitter
{
public:
    Splitter(const QByteArray &body, const ConnectionsText &before)
        : m_before(before)
        , m_scanner(body)
    {
        m_split.text.m_body = body;
    }

    /** A name that is there twice, of which the last counts, is left to others. */
    [[nodiscard]] bool reply()
    {
        bool hasResult = false;
        const bool whole = members([&](QByteArrayView name) {
            if (name != "result") {
                return m_scanner.skipValue();
            }
            return !std::exchange(hasResult, true) && members([this](QByteArrayView list) {
                return member(list);
            });
        });
        keepUpTo(m_split.text.m_body.size());
        return whole && hasResult;
    }

    [[nodiscard]] Split takeSplit() { return std::move(m_split); }

private:
    template <typename Member>
    [[nodiscard]] bool members(Member member)
    {
        if (!m_scanner.take('{')) {
            return false;
        }
        do {
            const std::optional<QByteArrayView> name = m_scanner.takeName();
            if (!name || !member(*name)) {
                return false;
            }
        } while (m_scanner.take(','));
        return m_scanner.take('}');
    }

    [[nodiscard]] bool member(QByteArrayView name)
    {
        static constexpr std::array<const char *, Lists> names{"established", "undesired", "plugs", "slots"}; // In the order of List.
        const auto *found = std::ranges::find(names, name);
        if (found == names.cend()) {
            return m_scanner.skipValue();
        }
        const auto list = List(found - names.cbegin());
        if (std::exchange(m_seen[list], true)) {
            return false;
        }
        return m_scanner.take('[') ? entries(list) : m_scanner.skipValue();
    }

    /** The opening bracket has been gone over. */
    [[nodiscard]] bool entries(List list)
    {
        keepUpTo(m_scanner.position());
        if (!m_scanner.isNext(']')) {
            Follower follower(m_before.m_body, m_before.m_entries[list]);
            m_split.text.m_entries[list].reserve(m_before.m_entries[list].size());
            m_split.same[list].reserve(m_before.m_entries[list].size());
            do {
                if (!entry(list, follower)) {
                    return false;
                }
            } while (m_scanner.take(','));
        }
        if (!m_scanner.isNext(']')) {
            return false;
        }
        m_kept = m_scanner.position();
        return m_scanner.take(']');
    }

    [[nodiscard]] bool entry(List list, Follower &follower)
    {
        if (!m_scanner.isNext('{')) {
            return false;
        }
        const qsizetype start = m_scanner.position();
        // An object says itself where it ends: what begins with one ends where that one did.
        const qsizetype same = follower.find(QByteArrayView(m_split.text.m_body).sliced(start));
        if (same >= 0) {
            m_scanner.moveTo(start + follower.sizeOf(same));
        } else if (!m_scanner.skipValue()) {
            return false;
        }
        m_split.text.m_entries[list].append(Entry{quint32(start), quint32(m_scanner.position() - start)});
        m_split.same[list].append(same);
        return true;
    }

    void keepUpTo(qsizetype position)
    {
        m_split.rest += QByteArrayView(m_split.text.m_body).sliced(m_kept, position - m_kept);
        m_kept = position;
    }

    const ConnectionsText &m_before;
    JsonScanner m_scanner;
    Split m_split;
    std::array<bool, Lists> m_seen{};
    qsizetype m_kept = 0; ///< Up to here the body is in the rest, or left out of it.
};

std::optional<ConnectionsText::Split> ConnectionsText::split(const QByteArray &body, const ConnectionsText &before)
{
    if (body.size() > std::numeric_limits<quint32>::max()) {
        return std::nullopt;
    }
    Splitter splitter(body, before);
    return splitter.reply() ? std::optional(splitter.takeSplit()) : std::nullopt;
}

QByteArrayView ConnectionsText::bytes(const Entry &from, const Entry &to) const
{
    return QByteArrayView(m_body).sliced(from.at, qsizetype(to.at) + to.size - from.at);
}

}
