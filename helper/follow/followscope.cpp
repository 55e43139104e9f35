// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/followscope.h"

#include "helper/names.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Snapperms::Helper
{

QString FollowScope::instance() const
{
    return (isOfEverybody ? u"all-"_s : u"own-"_s) + QString::number(uid) + u'-' + busName.sliced(1);
}

std::optional<FollowScope> FollowScope::parse(const QString &instance)
{
    const QStringList parts = instance.split(u'-');
    if (parts.size() != 3 || (parts[0] != "own"_L1 && parts[0] != "all"_L1)) {
        return std::nullopt;
    }
    bool isNumber = false;
    FollowScope scope{.isOfEverybody = parts[0] == "all"_L1, .uid = parts[1].toUInt(&isNumber), .busName = u':' + parts[2]};
    // What is written anew has to be the same: no leading zeros, signs or spaces.
    if (!isNumber || !isUniqueBusName(scope.busName) || scope.instance() != instance) {
        return std::nullopt;
    }
    return scope;
}

}
