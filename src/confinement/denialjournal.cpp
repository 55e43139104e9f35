// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/denialjournal.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype mostGroups = 500;
constexpr qsizetype mostGroupsOfOneProgram = 50;
constexpr qsizetype mostExamples = 5;
constexpr qsizetype mostRemembered = 4096;
constexpr qsizetype longestId = 512;

bool sameThing(const Denial &left, const Denial &right)
{
    return left.what == right.what && left.object == right.object && left.denied == right.denied && left.capability == right.capability
        && left.family == right.family && left.syscall == right.syscall && left.busMember == right.busMember && left.peer == right.peer;
}

/**
 * What makes a record one of a kind. The serial starts anew with every boot, and the time alone is not one of a kind. Where the audit system is on, as auditd
 * leaves it, all that one system call is refused has the same serial: only what it is about tells those apart.
 */
QByteArray idOf(const Denial &denial)
{
    QByteArray id;
    id.reserve(512);
    for (const qint64 number : {denial.epochMs,
             qint64(denial.serial),
             qint64(denial.pid),
             qint64(denial.what),
             qint64(denial.capability),
             qint64(denial.protocol),
             qint64(denial.arch),
             qint64(denial.syscall)}) {
        id.append(reinterpret_cast<const char *>(&number), sizeof number);
    }
    for (const QByteArray *part : {&denial.label,
             &denial.operation,
             &denial.object,
             &denial.target,
             &denial.requested,
             &denial.denied,
             &denial.family,
             &denial.socketType,
             &denial.bus,
             &denial.busPath,
             &denial.busInterface,
             &denial.busMember,
             &denial.peer,
             &denial.signal}) {
        const qsizetype size = part->size();
        id.append(reinterpret_cast<const char *>(&size), sizeof size);
        id.append(*part);
    }
    // Whoever writes long names is not to fill the memory with them.
    return id.size() > longestId ? QCryptographicHash::hash(id, QCryptographicHash::Blake2b_160) : id;
}

/** What stays the same when a program tries the same thing again, or ten thousand files of one directory in a row. */
QByteArray subjectOf(const Denial &denial)
{
    QByteArray subject = QByteArray::number(int(denial.what)) + '|';
    switch (denial.what) {
    case Denial::Class::File: {
        const qsizetype slash = denial.object.lastIndexOf('/');
        subject += slash > 0 ? denial.object.first(slash) : denial.object;
        break;
    }
    case Denial::Class::Capability:
        subject += denial.capabilityName;
        break;
    case Denial::Class::Network:
        subject += denial.family + ':' + denial.socketType;
        break;
    case Denial::Class::Syscall:
        subject += QByteArray::number(denial.arch) + ':' + QByteArray::number(denial.syscall);
        break;
    case Denial::Class::Device:
        subject += QByteArray::number(denial.deviceMajor);
        break;
    default:
        subject += denial.object;
    }
    return subject;
}

}

DenialJournal::DenialJournal(PlugsOf plugsOf)
    : m_plugsOf(std::move(plugsOf))
{
}

bool DenialJournal::add(const Denial &denial, qint64 fallbackMs)
{
    if (!denial.tag || isNoise(denial) || denial.verdict == Denial::Verdict::Allowed) {
        return false;
    }
    const auto plugs = m_plugsOf(denial.tag->snap);
    if (!plugs) {
        return false;
    }
    if (denial.serial > 0 && denial.epochMs > 0) {
        const QByteArray id = idOf(denial);
        if (m_seen.contains(id)) {
            return false;
        }
        m_seen.insert(id);
        m_seenOrder.append(id);
        if (m_seenOrder.size() > mostRemembered) {
            m_seen.remove(m_seenOrder.takeFirst());
        }
    }
    const Explanation explanation = explain(denial, *plugs);
    Key key{*denial.tag, explanation.kind, explanation.interface, {}};
    if (explanation.interface.isEmpty()) {
        key.subject = subjectOf(denial);
    }
    auto it = m_groups.find(key);
    if (it == m_groups.end()) {
        const auto ofThis = std::count_if(m_groups.cbegin(), m_groups.cend(), [&denial](const DenialGroup &group) {
            return group.tag == *denial.tag;
        });
        if (ofThis >= mostGroupsOfOneProgram) {
            dropOldest(&*denial.tag);
        } else if (m_groups.size() >= mostGroups) {
            dropOldest(nullptr);
        }
        it = m_groups.insert(key, DenialGroup{*denial.tag, explanation, 0, 0, 0, {}});
    }
    DenialGroup &group = *it;
    const qint64 when = denial.epochMs > 0 ? denial.epochMs : fallbackMs;
    ++group.count;
    if (when > 0) {
        group.firstMs = group.firstMs == 0 ? when : std::min(group.firstMs, when);
        group.lastMs = std::max(group.lastMs, when);
    }
    group.explanation.certain = group.explanation.certain || explanation.certain;
    const bool known = std::any_of(group.examples.cbegin(), group.examples.cend(), [&denial](const Denial &example) {
        return sameThing(example, denial);
    });
    if (!known) {
        group.examples.append(denial);
        if (group.examples.size() > mostExamples) {
            group.examples.removeFirst();
        }
    }
    return true;
}

void DenialJournal::dropOldest(const SecurityTag *tag)
{
    // What a switch would allow is what somebody looks for.
    const auto rank = [](const DenialGroup &group) {
        return std::tuple(group.explanation.kind == Explanation::Kind::SwitchAllows, group.lastMs);
    };
    auto oldest = m_groups.end();
    for (auto it = m_groups.begin(); it != m_groups.end(); ++it) {
        if ((!tag || it->tag == *tag) && (oldest == m_groups.end() || rank(*it) < rank(*oldest))) {
            oldest = it;
        }
    }
    if (oldest != m_groups.end()) {
        m_dropped += oldest->count;
        m_groups.erase(oldest);
    }
}

QList<DenialGroup> DenialJournal::groups() const
{
    QList<DenialGroup> result = m_groups.values();
    std::sort(result.begin(), result.end(), [](const DenialGroup &left, const DenialGroup &right) {
        return std::tuple(-left.lastMs, left.tag, left.explanation.interface, left.count)
            < std::tuple(-right.lastMs, right.tag, right.explanation.interface, right.count);
    });
    return result;
}

qint64 DenialJournal::dropped() const
{
    return m_dropped;
}

void DenialJournal::clear()
{
    m_groups.clear();
    m_seen.clear();
    m_seenOrder.clear();
    m_dropped = 0;
}

}
