// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "fakes/fakesnapd.h"
#include "fakes/helperdoor.h"
#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/machineprobe.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "privileged/leasebook.h"
#include "snapd/httpclient.h"

#include <memory>

namespace Snapperms::Tests
{

/** A machine of which nothing is known. */
class UnknownMachine : public MachineProbe
{
    Q_OBJECT

public:
    using MachineProbe::MachineProbe;

    void look(QObject *context, std::function<void(const MachineFacts &)> callback) override;
};

/**
 * Everything from the pointer of the mouse to snapd's socket and back: the window, the queue, the store, the client, the helper's own code, and at the end a
 * snapd that misbehaves on demand. Waits are shortened to what suits a test.
 */
class Stack
{
public:
    struct Patience {
        PermissionStore::Timing timing;
        ChangeQueue::Limits limits;
        Snapd::HttpLimits http;
        Patience();
    };

    /** Fills the fake with the samples, unless @p empty. */
    explicit Stack(const Patience &patience = {}, bool empty = false);
    ~Stack();

    /** Shows the window, with the page of this app when its title is given; false when that does not succeed. */
    [[nodiscard]] bool open(const QString &title = {});
    /** A second window onto the same snapd: another program, that is. */
    [[nodiscard]] std::unique_ptr<Stack> another() const;

    [[nodiscard]] Driver &driver() { return *m_driver; }
    [[nodiscard]] Fakes::FakeState &state() { return *snapd->state(); }
    /** "snap:slot" of everything that the plug is connected to, as snapd has it. */
    [[nodiscard]] QStringList connected(const Snapd::PlugRef &plug) const;
    [[nodiscard]] bool isOn(const Snapd::PlugRef &plug) const { return !connected(plug).isEmpty(); }
    /** Whether the switch is there, at rest, and says of the plug what snapd says. */
    [[nodiscard]] bool agrees(const QString &switchName, const Snapd::PlugRef &plug);

    const std::shared_ptr<Fakes::FakeSnapd> snapd;
    Snapd::HttpClient client;
    Fakes::HelperDoor door;
    Privileged::LeaseBook leases;
    PermissionStore store;
    ChangeQueue queue;
    UnknownMachine machine;
    PermissionInsight insight;

private:
    Stack(const Patience &patience, std::shared_ptr<Fakes::FakeSnapd> fake);

    const Patience m_patience;
    std::unique_ptr<MainPanel> m_panel;
    std::unique_ptr<Driver> m_driver;
};

}
