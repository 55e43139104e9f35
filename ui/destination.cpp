// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/destination.h"

#include "ui/mainpanel.h"

#include <algorithm>

namespace Snapperms
{

bool Destination::isName(const QString &name)
{
    // snap/naming of snapd: an instance name has 51 characters at most, an interface's is shorter.
    constexpr qsizetype longest = 51;
    return !name.isEmpty() && name.size() <= longest && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

std::optional<Destination> Destination::fromWord(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    const Destination found = colon < 0 ? Destination{word, {}} : Destination{word.first(colon), word.sliced(colon + 1)};
    const bool fits = (isName(found.app) || (found.app.isEmpty() && colon == 0)) && (isName(found.permission) || (found.permission.isEmpty() && colon < 0));
    return fits ? std::optional(found) : std::nullopt;
}

void Destination::show(MainPanel *panel) const
{
    if (!app.isEmpty()) {
        panel->showApp(app, permission);
    } else if (!permission.isEmpty()) {
        panel->showPermission(permission);
    }
}

}
