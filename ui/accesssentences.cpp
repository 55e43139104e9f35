// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/accesssentences.h"

#include "permissions/interfacecatalog.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Verdict = CapabilityAccess::Verdict;

namespace
{

/** In the marks of the language that the sentence is in, which need not be the one of the locale. */
QString quoted(const QString &title)
{
    return AccessSentences::tr("“%1”", "the title of a permission within a sentence").arg(title);
}

QStringList titles(const QList<AccessRoute> &routes)
{
    QStringList names;
    for (const AccessRoute &route : routes) {
        // In quotes: “Sound and Microphone” is one.
        const QString title = quoted(InterfaceCatalog::words(route.interface).title);
        if (route.open && !names.contains(title)) {
            names << title;
        }
    }
    return names;
}

QList<AccessRoute> openRoutes(const RowAccess &left)
{
    QList<AccessRoute> routes;
    for (const CapabilityAccess &access : left.stillOpen) {
        for (const AccessRoute &route : access.routes) {
            if (route.open && std::ranges::find(std::as_const(routes), route.plug, &AccessRoute::plug) == routes.cend()) {
                routes << route;
            }
        }
    }
    return routes;
}

/** Without those of which only the sound server knows whether they are ways at all, unless it is known to let everyone in. */
QList<AccessRoute> certain(QList<AccessRoute> routes, bool soundServerIgnores)
{
    if (!soundServerIgnores) {
        routes.removeIf([](const AccessRoute &route) {
            return route.strength == AccessStrength::UnlessSoundServerRefuses;
        });
    }
    return routes;
}

bool any(const RowAccess &left, NotEnforcedReason reason)
{
    return std::ranges::any_of(left.stillOpen, [reason](const CapabilityAccess &access) {
        return access.reasons.contains(reason);
    });
}

bool isUnconfined(const RowAccess &left)
{
    return any(left, NotEnforcedReason::ClassicSnap) || any(left, NotEnforcedReason::DevmodeSnap);
}

bool isInPart(const QList<AccessRoute> &routes)
{
    return std::ranges::all_of(routes, [](const AccessRoute &route) {
        return route.strength == AccessStrength::Partly;
    });
}

/** What may be no way at all cannot be named as one. */
bool isReachableThrough(const QList<AccessRoute> &sure, const RowAccess &left)
{
    return !sure.isEmpty() && std::ranges::any_of(left.stillOpen, [](const CapabilityAccess &access) {
        return access.verdict == Verdict::OffButReachable || access.verdict == Verdict::On;
    });
}

}

bool AccessSentences::isReachable(const RowAccess &left)
{
    const bool ignores = any(left, NotEnforcedReason::SoundServerIgnoresSnaps);
    return ignores || isUnconfined(left) || isReachableThrough(certain(openRoutes(left), ignores), left);
}

QString AccessSentences::ways(const QList<AccessRoute> &routes)
{
    return QLocale().createSeparatedList(titles(routes));
}

AccessSentences::Note AccessSentences::note(const RowAccess &left, const QString &permission)
{
    Note note;
    if (isUnconfined(left)) {
        return note;
    }
    const QList<AccessRoute> routes = openRoutes(left);
    const QList<AccessRoute> sure = certain(routes, any(left, NotEnforcedReason::SoundServerIgnoresSnaps));
    const bool reachable = isReachableThrough(sure, left);
    const bool inPart = isInPart(sure);
    if (reachable) {
        // A part is told, but is no alarm: it often is what nobody would count, as the CD among removable drives.
        note.serious = !inPart;
        note.text = inPart ? tr("%1 is off, but this app can still reach part of it through %2.", "permission; other permissions").arg(permission, ways(sure))
                           : tr("%1 is off, but this app can still reach it through %2.", "permission; other permissions").arg(permission, ways(sure));
    } else if (any(left, NotEnforcedReason::SoundServerIgnoresSnaps)) {
        note.serious = true;
        note.text = tr("%1 is off, but the sound server of this system lets every app record that may play sound: this one can, through %2.",
            "permission; other permissions")
                        .arg(permission, ways(routes));
    } else if (any(left, NotEnforcedReason::SoundServerUnknown)) {
        note.known = false;
        note.text = tr("It is not known whether the sound server of this system keeps this app from recording.");
    }
    // Turning off what may not matter is not a thing to offer at every microphone.
    note.closable = note.serious && !left.toClose.isEmpty();
    if (note.closable) {
        note.closes = tr("Turns off: %1", "permissions").arg(ways(routes));
        if (!left.closable) {
            note.text = tr("%1 Turning that off may not be enough; the details say why.", "after “… is off, but this app can still reach it …”").arg(note.text);
        }
    }
    return note;
}

AccessSentences::Note AccessSentences::otherWay(const RowAccess &left)
{
    Note way;
    const bool ignores = any(left, NotEnforcedReason::SoundServerIgnoresSnaps);
    const QList<AccessRoute> sure = certain(openRoutes(left), ignores);
    if (isReachableThrough(sure, left)) {
        way.serious = !isInPart(sure);
        way.text = way.serious ? tr("Through %1.", "other permissions, by which an app reaches something").arg(ways(sure))
                               : tr("A part of it, through %1.", "other permissions, by which an app reaches something").arg(ways(sure));
    } else if (ignores) {
        way.serious = true;
        way.text = tr("Through %1: the sound server of this system lets every app record that may play sound.", "other permissions").arg(ways(sure));
    } else if (any(left, NotEnforcedReason::SoundServerUnknown)) {
        way.known = false;
        way.text = tr("It is not known whether the sound server of this system keeps this app from recording.");
    }
    return way;
}

QStringList AccessSentences::details(const RowAccess &left, const QString &app)
{
    QStringList lines;
    QList<NotEnforcedReason> reasons;
    for (const CapabilityAccess &access : left.stillOpen) {
        for (const AccessRoute &route : access.routes) {
            if (!route.open) {
                continue;
            }
            const QString title = quoted(InterfaceCatalog::words(route.interface).title);
            const QString howFar = strength(route.strength);
            const QString line = howFar.isEmpty()
                ? tr("%1: through %2.", "what can be reached; a permission").arg(capability(access.capability), title)
                : tr("%1: through %2, %3.", "what can be reached; a permission; how far").arg(capability(access.capability), title, howFar);
            if (!lines.contains(line)) {
                lines << line;
            }
        }
        for (const NotEnforcedReason why : access.reasons) {
            if (!reasons.contains(why)) {
                reasons << why;
            }
        }
    }
    for (const NotEnforcedReason why : std::as_const(reasons)) {
        lines << reason(why, app);
    }
    return lines;
}

QString AccessSentences::capability(Capability capability)
{
    switch (capability) {
    case Capability::Camera:
        return tr("Camera", "what an app can reach");
    case Capability::Microphone:
        return tr("Microphone", "what an app can reach");
    case Capability::PlaySound:
        return tr("Playing sound", "what an app can reach");
    case Capability::ScreenContents:
        return tr("What other windows show", "what an app can reach");
    case Capability::Location:
        return tr("Location", "what an app can reach");
    case Capability::HomeFiles:
        return tr("Your files", "what an app can reach");
    case Capability::AllFiles:
        return tr("All files of the system", "what an app can reach");
    case Capability::RemovableMedia:
        return tr("USB drives and other media", "what an app can reach");
    case Capability::Network:
        return tr("Network", "what an app can reach");
    case Capability::NetworkServer:
        return tr("Being reached over the network", "what an app can reach");
    case Capability::Bluetooth:
        return tr("Bluetooth", "what an app can reach");
    case Capability::Printing:
        return tr("Printing", "what an app can reach");
    case Capability::UsbDevices:
        return tr("USB devices", "what an app can reach");
    case Capability::InputOfOthers:
        return tr("What you type elsewhere", "what an app can reach");
    case Capability::Passwords:
        return tr("Stored passwords", "what an app can reach");
    case Capability::Contacts:
        return tr("Contacts", "what an app can reach");
    case Capability::Calendar:
        return tr("Calendar", "what an app can reach");
    case Capability::WholeSystem:
        return tr("The whole system", "what an app can reach");
    }
    return {};
}

QString AccessSentences::capabilityIcon(Capability capability)
{
    switch (capability) {
    case Capability::Camera:
        return u"camera-web"_s;
    case Capability::Microphone:
        return u"audio-input-microphone"_s;
    case Capability::PlaySound:
        return u"audio-speakers"_s;
    case Capability::ScreenContents:
        return u"video-display"_s;
    case Capability::Location:
        return u"mark-location"_s;
    case Capability::HomeFiles:
        return u"user-home"_s;
    case Capability::AllFiles:
        return u"folder-root"_s;
    case Capability::RemovableMedia:
        return u"drive-removable-media"_s;
    case Capability::Network:
        return u"network-wired"_s;
    case Capability::NetworkServer:
        return u"network-server"_s;
    case Capability::Bluetooth:
        return u"preferences-system-bluetooth"_s;
    case Capability::Printing:
        return u"printer"_s;
    case Capability::UsbDevices:
        return u"drive-removable-media-usb"_s;
    case Capability::InputOfOthers:
        return u"input-keyboard"_s;
    case Capability::Passwords:
        return u"dialog-password"_s;
    case Capability::Contacts:
        return u"x-office-contact"_s;
    case Capability::Calendar:
        return u"view-calendar"_s;
    case Capability::WholeSystem:
        return u"computer"_s;
    }
    return {};
}

int AccessSentences::rank(Capability capability)
{
    static const QList<Capability> order{Capability::WholeSystem,
        Capability::AllFiles,
        Capability::Passwords,
        Capability::InputOfOthers,
        Capability::ScreenContents,
        Capability::Microphone,
        Capability::Camera,
        Capability::Location,
        Capability::HomeFiles,
        Capability::Contacts,
        Capability::Calendar,
        Capability::RemovableMedia,
        Capability::UsbDevices,
        Capability::Bluetooth,
        Capability::Network,
        Capability::NetworkServer,
        Capability::Printing,
        Capability::PlaySound};
    return int(order.indexOf(capability));
}

QString AccessSentences::verdict(const CapabilityAccess &access)
{
    const bool soundServerIgnores = access.reasons.contains(NotEnforcedReason::SoundServerIgnoresSnaps);
    const bool isReachable = access.verdict == Verdict::On || access.verdict == Verdict::OffButReachable;
    const QString through = ways(isReachable ? certain(access.routes, soundServerIgnores) : access.routes);
    switch (access.verdict) {
    case Verdict::Off:
        return tr("Off", "whether an app can reach something");
    case Verdict::On:
        return tr("Allowed by %1", "permissions").arg(through);
    case Verdict::OffButReachable: {
        const bool asked = std::ranges::any_of(access.routes, &AccessRoute::own);
        const bool inPart = std::ranges::all_of(access.routes, [](const AccessRoute &route) {
            return !route.open || route.strength == AccessStrength::Partly || route.strength == AccessStrength::UnlessSoundServerRefuses;
        });
        if (asked) {
            return inPart ? tr("Off, but partly within reach through %1", "permissions").arg(through)
                          : tr("Off, but within reach through %1", "permissions").arg(through);
        }
        return inPart ? tr("Partly within reach through %1", "permissions").arg(through) : tr("Within reach through %1", "permissions").arg(through);
    }
    case Verdict::NotEnforced:
        if (through.isEmpty()) {
            return tr("Off, but not enforced", "whether an app can reach something");
        }
        return access.reasons.contains(NotEnforcedReason::SoundServerUnknown) ? tr("Off, but %1 may be enough for it", "permissions").arg(through)
                                                                              : tr("Off, but within reach through %1", "permissions").arg(through);
    }
    return {};
}

QString AccessSentences::reason(NotEnforcedReason reason, const QString &app)
{
    switch (reason) {
    case NotEnforcedReason::ClassicSnap:
        return tr("%1 is not confined, so nothing keeps it from this.").arg(app);
    case NotEnforcedReason::DevmodeSnap:
        return tr("%1 was installed in developer mode, so nothing keeps it from this.").arg(app);
    case NotEnforcedReason::NoAppArmor:
        return tr("AppArmor is not active on this system, so nothing keeps %1 from it for certain.").arg(app);
    case NotEnforcedReason::KernelIgnoresNetwork:
        return tr("The kernel of this system does not control the network for snaps.");
    case NotEnforcedReason::KernelIgnoresDBus:
        return tr("The kernel of this system does not control what snaps say to other programs (D-Bus), and %1 can talk to them.").arg(app);
    case NotEnforcedReason::KernelIgnoresUnixSockets:
        return tr("The kernel of this system does not control how snaps reach the X11 display, and its socket cannot be closed to them.");
    case NotEnforcedReason::KernelIgnoresServices:
        return tr("The kernel of this system does not control which services of other programs, such as the display, sound and printing, a snap connects to.");
    case NotEnforcedReason::SoundServerIgnoresSnaps:
        return tr("The sound server of this system does not ask which app may record: whatever may play sound can record.");
    case NotEnforcedReason::SoundServerUnknown:
        return tr("Whether the sound server of this system asks which app may record could not be found out.");
    case NotEnforcedReason::SystemUnknown:
        return tr("snapd has not told yet what this system enforces.");
    }
    return {};
}

QString AccessSentences::strength(AccessStrength strength)
{
    switch (strength) {
    case AccessStrength::Full:
        break;
    case AccessStrength::Partly:
        return tr("in part", "how far a permission leads to something");
    case AccessStrength::UnlessSoundServerRefuses:
        return tr("unless the sound server refuses", "how far a permission leads to something");
    case AccessStrength::WithinX11:
        return tr("as far as X11 programs are concerned", "how far a permission leads to something");
    case AccessStrength::WithNetwork:
        return tr("together with the network", "how far a permission leads to something");
    case AccessStrength::AsksFirst:
        return tr("after asking you", "how far a permission leads to something");
    }
    return {};
}

}
