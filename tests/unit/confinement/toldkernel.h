// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QSet>

#include <optional>

/** Answers queries of labels as the kernel would, from what it was told. Any thread. */
class ToldKernel
{
public:
    /** @p what: a path, or "net" and four bytes in hexadecimal. Read, write and create. */
    void allow(const QByteArray &label, const QByteArray &what)
    {
        const QMutexLocker lock(&m_mutex);
        m_labels.insert(label);
        m_allowed.insert(label + ' ' + what);
    }
    /** Refuses everything that was allowed to it, and has it loaded. */
    void refuse(const QByteArray &label)
    {
        const QMutexLocker lock(&m_mutex);
        m_labels.insert(label);
        m_allowed.removeIf([&label](const QByteArray &one) {
            return one.startsWith(QByteArray(label + ' '));
        });
    }
    [[nodiscard]] QList<QByteArray> asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }

    std::optional<QByteArray> answer(const QByteArray &query)
    {
        const QMutexLocker lock(&m_mutex);
        const QList<QByteArray> parts{query.left(6), query.mid(6, query.indexOf('\0', 6) - 6), query.mid(query.indexOf('\0', 6) + 1)};
        const QByteArray label = parts[1];
        const QByteArray what = parts[2].startsWith('\2') ? parts[2].mid(1) : "net" + parts[2].mid(1).toHex();
        m_asked.append(label + ' ' + what);
        if (parts[0] != QByteArray("label\0", 6) || !m_labels.contains(label)) {
            return std::nullopt;
        }
        // What is read and written only is denied execution, as in real answers.
        return m_allowed.contains(QByteArray(label + ' ' + what)) ? QByteArray("allow 0x0000001e\ndeny 0x00000001\naudit 0x00000000\nquiet 0x00000000\n")
                                                                  : QByteArray("allow 0x00000000\ndeny 0x00000000\naudit 0x00000000\nquiet 0x00000000\n");
    }

private:
    mutable QMutex m_mutex;
    QSet<QByteArray> m_labels;
    QSet<QByteArray> m_allowed;
    QList<QByteArray> m_asked;
};
