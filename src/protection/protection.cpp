// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/protection.h"

namespace Snapperms
{

namespace
{

ProtectionWatch::Ground withRunner(ProtectionWatch::Ground ground, Confinement::ToolRunner *runner)
{
    ground.runner = ground.runner ? ground.runner : runner;
    return ground;
}

}

Protection::Protection(Snapd::Client *client, const PermissionStore *store, ChangeQueue *queue, Privileged::ConfinementDoor *door, QObject *parent)
    : Protection(client, store, queue, door, {}, parent)
{
}

Protection::Protection(Snapd::Client *client,
    const PermissionStore *store,
    ChangeQueue *queue,
    Privileged::ConfinementDoor *door,
    const ProtectionWatch::Ground &ground,
    QObject *parent)
    : QObject(parent)
    , m_watch(client, store, queue, door, withRunner(ground, &m_runner))
    , m_round(store, &m_watch)
    , m_changes(store, queue, ground.root)
    , m_kernel(store, ground.root)
    , m_forces(store, &m_watch, &m_changes, &m_kernel, ground.root)
    , m_leftOpen(store, queue, ground.root)
    , m_uses(ground.root)
    , m_blocked(store, door)
{
    m_uses.start();
}

}

#include "moc_protection.cpp"
