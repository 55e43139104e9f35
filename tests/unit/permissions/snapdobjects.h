// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

/** What snapd lists, with no more said of it than a test is about. */
namespace Snapperms::Tests
{

inline Snapd::Snap snap(const QString &name)
{
    Snapd::Snap snap;
    snap.name = name;
    snap.status = QStringLiteral("active");
    return snap;
}

inline Snapd::Plug plug(const QString &snap, const QString &name, const QString &interface, const QVariantMap &attrs = {})
{
    Snapd::Plug plug;
    plug.ref = {snap, name};
    plug.interface = interface;
    plug.attrs = attrs;
    return plug;
}

inline Snapd::Slot slot(const QString &snap, const QString &name, const QString &interface, const QVariantMap &attrs = {})
{
    Snapd::Slot slot;
    slot.ref = {snap, name};
    slot.interface = interface;
    slot.attrs = attrs;
    return slot;
}

inline Snapd::Connection connection(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot, const QString &interface, bool manual = false)
{
    Snapd::Connection connection;
    connection.plug = plug;
    connection.slot = slot;
    connection.interface = interface;
    connection.manual = manual;
    return connection;
}

}
