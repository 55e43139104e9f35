// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/otherway.h"

#include "ui/accesssentences.h"
#include "ui/confinementsentences.h"
#include "ui/titleorder.h"

using namespace Qt::StringLiterals;

namespace Snapperms
{

std::optional<OtherWay> OtherWay::of(const Snapd::Snap &snap, const QString &title, const QString &interface, const SnapAccess &access)
{
    const bool isApp = snap.isApp();
    if (!isApp || !snap.isEnabled()) {
        return std::nullopt;
    }
    if (const QString unconfined = ConfinementSentences::unconfined(snap, title); !unconfined.isEmpty()) {
        return OtherWay{snap.name, title, unconfined, true, {}};
    }
    const RowAccess left = EffectiveAccess::without(interface, access);
    const AccessSentences::Note note = AccessSentences::otherWay(left);
    if (note.text.isEmpty()) {
        return std::nullopt;
    }
    return OtherWay{snap.name, title, note.text, note.known, left.toClose};
}

bool OtherWay::before(const OtherWay &a, const OtherWay &b)
{
    if (a.isKnown != b.isKnown) {
        return a.isKnown;
    }
    const int order = compareTitles(a.title, b.title);
    return order != 0 ? order < 0 : a.snap < b.snap;
}

}
