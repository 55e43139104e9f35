// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Snapperms::Confinement
{

/**
 * One audit record taken apart into its key=value fields, whatever it came in: a line of the kernel's log ("audit: type=1400 audit(...): ..."), the text of a
 * netlink message ("audit(...): ..."), a line of audit.log ("type=AVC msg=audit(...): ...", with an enriched tail or not) or a message of the journal's audit
 * transport ("AVC ..."). A record begins like that. What has such a text further inside is another message.
 *
 * The text is hostile: programs choose their own names and the names of files. The kernel writes such strings either in quotes, when they hold nothing but
 * printable characters other than quotes and spaces, or as hexadecimal digits without quotes (kernel/audit.c audit_log_untrustedstring()).
 */
class AuditFields
{
public:
    /** Total. @p type is the number of the record type when the carrier knows it (nlmsg_type, _AUDIT_TYPE), else 0. */
    static AuditFields parse(QByteArrayView text, int type = 0);

    [[nodiscard]] int type() const ///< 1400, 1326, 1107 ...; 0 when the text does not tell, -1 when it tells one that is not known here, or is no record.
    {
        return m_type;
    }
    [[nodiscard]] qint64 epochMs() const ///< 0 when the text does not tell.
    {
        return m_epochMs;
    }
    [[nodiscard]] quint64 serial() const ///< Counts up since boot; with the time it names one event.
    {
        return m_serial;
    }

    [[nodiscard]] bool contains(QByteArrayView key) const;
    /** The value without its quotes, nothing decoded; empty when absent. */
    [[nodiscard]] QByteArray raw(QByteArrayView key) const;
    /** A string that a program chose: decoded when it was written in hexadecimal. "(null)" and "?" are how the kernel says that there is none. */
    [[nodiscard]] QByteArray untrusted(QByteArrayView key) const;
    /** A decimal number, or with @p base 16 a hexadecimal one with or without "0x". */
    [[nodiscard]] std::optional<qint64> number(QByteArrayView key, int base = 10) const;

private:
    struct Field {
        QByteArray key;
        QByteArray value;
        bool quoted = false;
    };
    [[nodiscard]] const Field *find(QByteArrayView key) const;
    void parseStamp(QByteArrayView text);
    void parseFields(QByteArrayView text);

    QList<Field> m_fields;
    int m_type = 0;
    qint64 m_epochMs = 0;
    quint64 m_serial = 0;
};

}
