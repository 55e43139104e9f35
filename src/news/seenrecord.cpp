// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "news/seenrecord.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

// One thing a line, words divided by one space:
//
//   snapperms-seen 1
//   snap NAME REVISION
//   plug NAME INTERFACE SLOT-SNAP:SLOT...   of the snap above; "arrival" instead of "plug" while SeenPlug::arrivedOn
//   end LINES                               how many lines stand before it
constexpr auto magic = "snapperms-seen"_L1;
constexpr int version = 1;

// Far beyond any machine; a file that claims more is not worth the memory.
constexpr qsizetype longestName = 200;
constexpr qsizetype mostLines = 500'000;
constexpr qsizetype mostConnections = 200;

std::optional<Snapd::SlotRef> slotFromText(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        return std::nullopt;
    }
    Snapd::SlotRef slot{word.first(colon), word.sliced(colon + 1)};
    return SeenRecord::isName(slot.snap) && SeenRecord::isName(slot.slot) ? std::optional(std::move(slot)) : std::nullopt;
}

/** One line between the first and the last. False when it makes no sense. */
bool take(const QStringList &words, SeenRecord &record, QString &snap)
{
    if (words.first() == "snap"_L1) {
        if (words.size() != 3 || !SeenRecord::isName(words.at(1)) || !SeenRecord::isName(words.at(2)) || record.snaps.contains(words.at(1))) {
            return false;
        }
        snap = words.at(1);
        record.snaps.insert(snap, {words.at(2), {}});
        return true;
    }
    const bool arrival = words.first() == "arrival"_L1;
    if ((!arrival && words.first() != "plug"_L1) || snap.isEmpty() || words.size() < 3 || words.size() > 3 + mostConnections || !SeenRecord::isName(words.at(1))
        || !SeenRecord::isName(words.at(2)) || record.snaps[snap].plugs.contains(words.at(1))) {
        return false;
    }
    SeenPlug plug{words.at(2), {}, arrival};
    for (qsizetype i = 3; i < words.size(); ++i) {
        const std::optional<Snapd::SlotRef> slot = slotFromText(words.at(i));
        if (!slot) {
            return false;
        }
        plug.connected.append(*slot);
    }
    std::ranges::sort(plug.connected);
    record.snaps[snap].plugs.insert(words.at(1), plug);
    return true;
}

}

bool SeenRecord::isName(QStringView name)
{
    return !name.isEmpty() && name.size() <= longestName && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.' || c == u'+';
    });
}

Snapd::SlotRef SeenRecord::known(const Snapd::SlotRef &slot)
{
    return Snapd::isSystemSnap(slot.snap) ? Snapd::SlotRef{u"system"_s, slot.slot} : slot;
}

QByteArray SeenRecord::toText() const
{
    QStringList lines{magic + u' ' + QString::number(version)};
    for (auto snap = snaps.cbegin(); snap != snaps.cend(); ++snap) {
        lines << u"snap %1 %2"_s.arg(snap.key(), snap->revision);
        for (auto plug = snap->plugs.cbegin(); plug != snap->plugs.cend(); ++plug) {
            QString line = (plug->arrivedOn ? "arrival "_L1 : "plug "_L1) + plug.key() + u' ' + plug->interface;
            const QList<Snapd::SlotRef> told = plug->connected.first(std::min(plug->connected.size(), mostConnections));
            for (const Snapd::SlotRef &slot : told) {
                line += u' ' + slot.snap + u':' + slot.slot;
            }
            lines << line;
        }
    }
    lines << u"end %1\n"_s.arg(lines.size());
    return lines.join(u'\n').toUtf8();
}

std::variant<SeenRecord, SeenRecord::Fault> SeenRecord::fromText(QByteArrayView text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    const QStringList head = lines.first().split(u' ');
    bool isNumber = false;
    const int found = head.value(1).toInt(&isNumber);
    if (head.size() != 2 || head.first() != magic || !isNumber || found < 1) {
        return Fault::Damaged;
    }
    if (found > version) {
        return Fault::Newer;
    }
    // Behind the last line break there is nothing.
    const qsizetype last = lines.size() - 2;
    if (last < 1 || last > mostLines || !lines.last().isEmpty() || lines.at(last) != u"end %1"_s.arg(last)) {
        return Fault::Damaged;
    }
    SeenRecord record;
    QString snap;
    for (qsizetype i = 1; i < last; ++i) {
        if (!take(lines.at(i).split(u' '), record, snap)) {
            return Fault::Damaged;
        }
    }
    return record;
}

}
