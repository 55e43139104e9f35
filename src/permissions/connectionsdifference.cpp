// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/connectionsdifference.h"

#include <algorithm>

namespace Snapperms
{

namespace
{

/** As ==, which reads both texts even where they are one. There are hundreds of thousands, all over the memory. */
bool isSame(const QString &a, const QString &b)
{
    return (a.constData() == b.constData() && a.size() == b.size()) || a == b;
}

bool isSame(const Snapd::PlugRef &a, const Snapd::PlugRef &b)
{
    return isSame(a.snap, b.snap) && isSame(a.plug, b.plug);
}

bool isSame(const Snapd::SlotRef &a, const Snapd::SlotRef &b)
{
    return isSame(a.snap, b.snap) && isSame(a.slot, b.slot);
}

bool isSame(const Snapd::Connection &a, const Snapd::Connection &b)
{
    return a.manual == b.manual && a.gadget == b.gadget && isSame(a.plug, b.plug) && isSame(a.slot, b.slot) && isSame(a.interface, b.interface)
        && a.plugAttrs == b.plugAttrs && a.slotAttrs == b.slotAttrs;
}

/** A plug, or a slot. */
template <typename Side>
bool isSameButForConnections(const Side &a, const Side &b)
{
    return isSame(a.ref, b.ref) && isSame(a.interface, b.interface) && isSame(a.label, b.label) && a.attrs == b.attrs && a.apps == b.apps;
}

template <typename Side>
bool areSameButForConnections(const QList<Side> &a, const QList<Side> &b)
{
    return a.isSharedWith(b) || std::ranges::equal(a, b, isSameButForConnections<Side>);
}

/** The plugs of all records between the first and the last that differ. */
void addDiffering(const QList<Snapd::Connection> &before, const QList<Snapd::Connection> &after, QSet<Snapd::PlugRef> &plugs)
{
    if (before.isSharedWith(after)) {
        return;
    }
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < most && isSame(before.at(start), after.at(start))) {
        ++start;
    }
    qsizetype end = 0;
    while (end < most - start && isSame(before.at(before.size() - 1 - end), after.at(after.size() - 1 - end))) {
        ++end;
    }
    for (const QList<Snapd::Connection> *list : {&before, &after}) {
        for (qsizetype i = start; i < list->size() - end; ++i) {
            plugs.insert(list->at(i).plug);
        }
    }
}

}

std::optional<ConnectionsDifference> ConnectionsDifference::between(const Snapd::Connections &before, const Snapd::Connections &after)
{
    if (!areSameButForConnections(before.plugs, after.plugs) || !areSameButForConnections(before.slotList, after.slotList)) {
        return std::nullopt;
    }
    ConnectionsDifference difference;
    addDiffering(before.established, after.established, difference.plugs);
    addDiffering(before.undesired, after.undesired, difference.plugs);
    for (qsizetype i = 0; i < after.slotList.size() && !before.slotList.isSharedWith(after.slotList); ++i) {
        if (before.slotList.at(i).connections != after.slotList.at(i).connections) {
            difference.slotSnaps.append(after.slotList.at(i).ref.snap);
        }
    }
    difference.slotSnaps.sort();
    difference.slotSnaps.removeDuplicates();
    return difference;
}

}
