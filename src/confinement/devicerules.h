// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/devicetags.h"
#include "confinement/files.h"
#include "confinement/verdict.h"

namespace Snapperms::Confinement
{

/** What a connected plug of an interface has snapd write into 70-snap.NAME.rules. */
enum class DeviceRules {
    Uncertain, ///< Nothing; or it depends on attributes, on the other side or on snapd's age; or the interface is not known here. Nothing can be demanded.
    Always, ///< Rules that tag devices, for each program that has the plug, whatever devices there are.
    SelfManaged, ///< The snap manages its device cgroup itself: then snapd writes no rules for it at all, whatever else is connected.
};

/**
 * From snapd's own code (interfaces/builtin/, every version from 2.57 to 2.68). Not the table of interfaceAccess(), which tells what an app gets at: there are
 * interfaces that open devices by AppArmor alone.
 */
[[nodiscard]] DeviceRules deviceRulesOf(const QString &interface);

/** The interfaces in that table of which rules can be demanded, sorted. For tests. */
[[nodiscard]] QStringList interfacesWithDeviceRules();

/**
 * The interfaces for which snapd must have written rules that tag devices for @p app, sorted, each once; empty where that is not certain, and for what is not
 * strictly confined. @p deviceFile: snap.NAME.device, in which snapd notes what it writes no rules for. Pure.
 */
[[nodiscard]] QList<QByteArray> dueDeviceRules(const SnapToVerify &snap, const QString &app, const FileContent &deviceFile);

/** Those of @p due for which @p rules have nothing with this tag. Where rules do not name their interface, any rule with the tag will do. Pure. */
[[nodiscard]] QList<QByteArray> missingDeviceRules(const QByteArray &tag, const QList<QByteArray> &due, const QList<TagRule> &rules);

}
