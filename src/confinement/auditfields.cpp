// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/auditfields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Snapperms::Confinement
{

namespace
{
// The kernel cuts records at MAX_AUDIT_MESSAGE_LENGTH (linux/audit.h), 8970 bytes; anything longer was not written by it.
constexpr qsizetype longestRecord = 16 * 1024;
constexpr qsizetype mostFields = 128;
// auditd appends its own reading of the fields behind this.
constexpr char enrichment = '\x1d';

// Numbers from linux/audit.h and libaudit's msg_typetab.
constexpr std::array<std::pair<QByteArrayView, int>, 5> typeNames{{
    {"AVC", 1400},
    {"APPARMOR_DENIED", 1503},
    {"APPARMOR_ALLOWED", 1502},
    {"SECCOMP", 1326},
    {"USER_AVC", 1107},
}};

int typeFromName(QByteArrayView name)
{
    for (const auto &[known, number] : typeNames) {
        if (name == known) {
            return number;
        }
    }
    // "UNKNOWN[1400]" and plain numbers.
    if (name.startsWith("UNKNOWN[") && name.endsWith(']')) {
        name = name.sliced(8).chopped(1);
    }
    bool ok = false;
    const int number = name.toByteArray().toInt(&ok);
    return ok && number > 0 ? number : 0;
}

bool isKeyChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return -1;
}

QByteArrayView untilSpace(QByteArrayView text)
{
    const qsizetype space = text.indexOf(' ');
    return space < 0 ? text : text.first(space);
}

/**
 * Where "audit(" stands in what begins like a record: nothing in front of it, or its type in one of the ways of the kernel's log and of auditd. Anywhere else
 * it is a part of some other message, as the kernel's log repeats many a text that it did not choose. -1: this is no record.
 */
qsizetype stampIn(QByteArrayView text)
{
    const qsizetype stamp = text.indexOf("audit(");
    if (stamp <= 0) {
        return stamp;
    }
    QByteArrayView head = text.first(stamp);
    if (head.startsWith("audit: ")) {
        head = head.sliced(7);
    } else if (head.startsWith("node=")) {
        // auditd's, where it gathers for several machines.
        head = head.sliced(std::min(untilSpace(head).size() + 1, head.size()));
    }
    if (!head.startsWith("type=")) {
        return -1;
    }
    const QByteArrayView behind = head.sliced(untilSpace(head).size());
    return behind == " " || behind == " msg=" ? stamp : -1;
}

}

AuditFields AuditFields::parse(QByteArrayView text, int type)
{
    AuditFields result;
    result.m_type = type;
    text = text.first(std::min(text.size(), longestRecord));
    if (const qsizetype end = text.indexOf(enrichment); end >= 0) {
        text.truncate(end);
    }
    if (const qsizetype end = text.indexOf('\0'); end >= 0) {
        text.truncate(end);
    }
    // The head is everything before the fields. It begins the text, so that nothing inside a field, or inside another message, can be taken for it.
    const qsizetype stamp = stampIn(text);
    QByteArrayView head;
    if (text.startsWith("AVC ") || text.startsWith("SECCOMP ") || text.startsWith("USER_AVC ")) {
        // systemd-journald puts the name of the type in front of the fields, and the time elsewhere.
        const QByteArrayView name = untilSpace(text);
        if (result.m_type == 0) {
            result.m_type = typeFromName(name);
        }
        text = text.sliced(name.size());
    } else if (stamp >= 0) {
        head = text.first(stamp);
        const qsizetype close = text.indexOf(')', stamp);
        if (close < 0) {
            return result;
        }
        result.parseStamp(text.sliced(stamp + 6, close - stamp - 6));
        text = text.sliced(close + 1);
        if (text.startsWith(':')) {
            text = text.sliced(1);
        }
    } else if (result.m_type == 0) {
        // Neither the text nor its carrier says that this is a record.
        result.m_type = -1;
    }
    if (result.m_type == 0) {
        const qsizetype at = head.lastIndexOf("type=");
        if (at >= 0 && (at == 0 || head[at - 1] == ' ')) {
            // A type that is said but is none of ours must not pass for one that is not said.
            const int named = typeFromName(untilSpace(head.sliced(at + 5)));
            result.m_type = named > 0 ? named : -1;
        }
    }
    if (result.m_type == 1107) {
        // What the user-space program had to say is inside its own quotes; around it is only who said it.
        const qsizetype inner = text.indexOf("msg='");
        if (inner >= 0) {
            text = text.sliced(inner + 5);
            const qsizetype end = text.lastIndexOf('\'');
            if (end >= 0) {
                text.truncate(end);
            }
        }
    }
    result.parseFields(text);
    return result;
}

void AuditFields::parseStamp(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    const qsizetype dot = text.indexOf('.');
    if (colon <= 0 || dot <= 0 || dot > colon) {
        return;
    }
    bool secondsOk = false;
    bool fractionOk = false;
    bool serialOk = false;
    const qint64 seconds = text.first(dot).toByteArray().toLongLong(&secondsOk);
    const uint milliseconds = text.sliced(dot + 1, colon - dot - 1).toByteArray().left(3).leftJustified(3, '0').toUInt(&fractionOk);
    const quint64 serial = text.sliced(colon + 1).toByteArray().toULongLong(&serialOk);
    // Up to the year 9999: beyond it no calendar of ours works.
    if (secondsOk && fractionOk && serialOk && seconds >= 0 && seconds < 253'402'300'800) {
        m_epochMs = seconds * 1000 + milliseconds;
        m_serial = serial;
    }
}

void AuditFields::parseFields(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && m_fields.size() < mostFields) {
        qsizetype equals = at;
        while (equals < text.size() && isKeyChar(text[equals])) {
            ++equals;
        }
        if (equals == at || equals >= text.size() || text[equals] != '=') {
            // A stray word, such as the mode behind a label: on to the next one.
            const qsizetype space = text.indexOf(' ', at);
            if (space < 0) {
                return;
            }
            at = space + 1;
            continue;
        }
        Field field;
        field.key = text.sliced(at, equals - at).toByteArray();
        qsizetype from = equals + 1;
        qsizetype to = 0;
        if (from < text.size() && text[from] == '"') {
            field.quoted = true;
            ++from;
            to = text.indexOf('"', from);
            if (to < 0) {
                // Cut off in the middle: half a name would be a wrong one.
                return;
            }
            at = to + 1;
        } else {
            to = text.indexOf(' ', from);
            if (to < 0) {
                to = text.size();
            }
            at = to;
        }
        field.value = text.sliced(from, to - from).toByteArray();
        if (!field.quoted) {
            while (!field.value.isEmpty() && (field.value.back() == '\n' || field.value.back() == '\r')) {
                field.value.chop(1);
            }
        }
        if (!contains(field.key)) {
            m_fields.append(field);
        }
    }
}

const AuditFields::Field *AuditFields::find(QByteArrayView key) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(), [key](const Field &field) {
        return field.key == key;
    });
    return it == m_fields.end() ? nullptr : &*it;
}

bool AuditFields::contains(QByteArrayView key) const
{
    return find(key);
}

QByteArray AuditFields::raw(QByteArrayView key) const
{
    const Field *field = find(key);
    return field ? field->value : QByteArray();
}

QByteArray AuditFields::untrusted(QByteArrayView key) const
{
    const Field *field = find(key);
    if (!field || (!field->quoted && (field->value == "(null)" || field->value == "?"))) {
        return {};
    }
    if (field->quoted || field->value.isEmpty() || field->value.size() % 2 != 0) {
        return field->value;
    }
    QByteArray decoded;
    decoded.reserve(field->value.size() / 2);
    for (qsizetype i = 0; i < field->value.size(); i += 2) {
        const int high = hexValue(field->value[i]);
        const int low = hexValue(field->value[i + 1]);
        if (high < 0 || low < 0) {
            return field->value;
        }
        decoded.append(char(high * 16 + low));
    }
    return decoded;
}

std::optional<qint64> AuditFields::number(QByteArrayView key, int base) const
{
    const Field *field = find(key);
    if (!field) {
        return std::nullopt;
    }
    QByteArray text = field->value;
    if (base == 16 && text.startsWith("0x")) {
        text = text.mid(2);
    }
    bool ok = false;
    const qint64 value = text.toLongLong(&ok, base);
    return ok ? std::optional(value) : std::nullopt;
}

}
