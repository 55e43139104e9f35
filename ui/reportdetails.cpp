// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/reportdetails.h"

#include "permissions/permissionstore.h"

#include <kwidgetsaddons_version.h>

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? u"not known"_s : text;
}

/** What snapd tells of one of the means that keep apps confined. */
QString features(const Snapd::SystemInfo &system, const QString &backEnd)
{
    QStringList found = system.sandboxFeatures.value(backEnd);
    found.sort();
    return system.sandboxFeatures.contains(backEnd) ? found.join(u", "_s) : system.version.isEmpty() ? orUnknown({}) : u"none"_s;
}

/** As snapd lists it, in the words of a report; what of it counts is confinementToVerify(). */
QString confinementWord(const Snapd::Snap &snap)
{
    return snap.devmode ? u"devmode"_s : snap.jailmode ? u"jailmode"_s : orUnknown(snap.confinement);
}

}

QString ReportDetails::version()
{
    return QStringLiteral(SNAPPERMS_VERSION);
}

QString ReportDetails::text(const PermissionStore &store, Apps apps)
{
    const Snapd::SystemInfo &system = store.systemInfo();
    QStringList snapd{orUnknown(system.version)};
    if (store.availability() != PermissionStore::Availability::Ready) {
        snapd << u"cannot be asked now"_s;
    }
    QStringList lines;
    const auto line = [&lines](const QString &what, const QString &text) {
        lines << u"%1: %2"_s.arg(what, text);
    };
    line(u"snapperms"_s, version());
    line(u"Qt"_s, u"%1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    line(u"KDE Frameworks"_s, u"built with "_s + QStringLiteral(KWIDGETSADDONS_VERSION_STRING));
    line(u"snapd"_s, snapd.join(u", "_s));
    line(u"System"_s, u"%1, %2"_s.arg(orUnknown(u"%1 %2"_s.arg(system.osId, system.osVersionId).trimmed()), orUnknown(system.architecture)));
    line(u"Kernel"_s, orUnknown(system.kernelVersion));
    line(u"Confinement, as snapd says"_s, orUnknown(system.confinement));
    line(u"AppArmor, as snapd says"_s, features(system, u"apparmor"_s));
    line(u"seccomp, as snapd says"_s, features(system, u"seccomp"_s));
    line(u"Session"_s, u"%1, %2"_s.arg(orUnknown(QGuiApplication::platformName()), orUnknown(QString::fromLocal8Bit(qgetenv("XDG_CURRENT_DESKTOP").left(80)))));
    line(u"Language"_s, QLocale().name());

    QList<Snapd::Snap> snaps = store.snaps();
    const auto count = [&snaps](const QString &confinement) {
        return std::ranges::count(snaps, confinement, confinementWord);
    };
    line(u"Snaps"_s, u"%1, of these %2 classic, %3 in devmode"_s.arg(snaps.size()).arg(count(u"classic"_s)).arg(count(u"devmode"_s)));
    if (apps == Apps::Named) {
        std::ranges::sort(snaps, {}, &Snapd::Snap::name);
        for (const Snapd::Snap &snap : std::as_const(snaps)) {
            lines << u"  %1 %2 (%3), %4%5"_s.arg(
                snap.name, orUnknown(snap.version), orUnknown(snap.revision), confinementWord(snap), snap.isEnabled() ? QString() : u", disabled"_s);
        }
    }
    return lines.join(u'\n') + u'\n';
}

}
