// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/noticemeaning.h"

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

// Made, and at work (overlord/state/change.go). One that has nothing to do is over at the second, and has altered nothing.
constexpr int occurrencesUntilAtWork = 2;

}

NoticeMeaning NoticeMeaning::of(const Snapd::Notice &notice)
{
    NoticeMeaning meaning;
    meaning.connectionsOnly = notice.changeKind == "connect-snap"_L1 || notice.changeKind == "disconnect-snap"_L1;
    meaning.begun = meaning.connectionsOnly && notice.occurrences > 0 && notice.occurrences <= occurrencesUntilAtWork;
    return meaning;
}

}
