// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace Snapperms::Snapd
{

/**
 * The text of a reply to GET /v2/connections, and where in it the entries of its lists are. Found by comparing with the reply before, which costs a small part
 * of taking them apart. Internal to src/snapd.
 */
class ConnectionsText
{
public:
    enum List {
        Established,
        Undesired,
        Plugs,
        Slots,
    };
    static constexpr int Lists = 4;

    /** The place of an entry in the body. Kept for each of tens of thousands. */
    struct Entry {
        quint32 at;
        quint32 size;
    };

    /** One reply, held against the one before. */
    struct Split;

    ConnectionsText() = default;

    /**
     * Nothing for what does not plainly look like such a reply: then somebody else has to judge it. What does look so may still be no JSON: it is if
     * Split::rest is, and each entry that is not the same as one before. @p before: a reply whose entries are known to be objects.
     */
    [[nodiscard]] static std::optional<Split> split(const QByteArray &body, const ConnectionsText &before);

    [[nodiscard]] const QList<Entry> &entries(List list) const { return m_entries[list]; }
    /** From the start of an entry to the end of another. */
    [[nodiscard]] QByteArrayView bytes(const Entry &from, const Entry &to) const;

private:
    class Splitter;

    QByteArray m_body;
    std::array<QList<Entry>, Lists> m_entries;
};

struct ConnectionsText::Split {
    ConnectionsText text;
    std::array<QList<qsizetype>, Lists> same; ///< For each entry the number of one in the same list before that is equal to the byte, or -1.
    QByteArray rest; ///< The body without the entries: all lists are empty.
};

}
