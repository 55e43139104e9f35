// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "stack.h"

#include "fakes/samples.h"
#include "ui/mainpanel.h"
#include "waiting.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms::Tests
{

namespace
{

std::shared_ptr<Fakes::FakeSnapd> filled(bool empty)
{
    auto fake = std::make_shared<Fakes::FakeSnapd>();
    if (!empty) {
        Fakes::fillWithSamples(fake->state());
    }
    return fake;
}

}

void UnknownMachine::look(QObject *context, std::function<void(const MachineFacts &)> callback)
{
    QTimer::singleShot(0, context, [callback = std::move(callback)] {
        callback({});
    });
}

Stack::Patience::Patience()
{
    timing.retryFirst = 5ms;
    timing.retryLast = 50ms;
    timing.slowPoll = 50ms;
    limits.retry = 10ms;
    limits.pollFallback = 200ms;
}

Stack::Stack(const Patience &patience, bool empty)
    : Stack(patience, filled(empty))
{
}

Stack::Stack(const Patience &patience, std::shared_ptr<Fakes::FakeSnapd> fake)
    : snapd(std::move(fake))
    , client(snapd->socketPath(), patience.http)
    , door(snapd->socketPath())
    , leases(door.leaseDirectory())
    , store(&client, patience.timing)
    , queue(&client, &store, &door, patience.limits)
    , insight(&client, &store, &machine)
    , m_patience(patience)
{
}

Stack::~Stack() = default;

std::unique_ptr<Stack> Stack::another() const
{
    return std::unique_ptr<Stack>(new Stack(m_patience, snapd));
}

bool Stack::open(const QString &title)
{
    m_panel = std::make_unique<MainPanel>(&client, &store, &queue, &insight);
    m_panel->setLeases(&leases);
    leases.start();
    m_panel->resize(1000, 1400);
    m_driver = std::make_unique<PanelDriver>(m_panel.get());
    store.start();
    m_panel->show();
    if (!QTest::qWaitForWindowExposed(m_panel.get())) {
        return false;
    }
    if (title.isEmpty()) {
        return true;
    }
    const bool listed = waitFor([&] {
        return m_driver->apps().contains(title);
    });
    if (listed) {
        m_driver->chooseApp(title);
    }
    return listed && m_driver->pageTitle() == title;
}

QStringList Stack::connected(const Snapd::PlugRef &plug) const
{
    QStringList slotNames;
    const auto records = snapd->state()->records();
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        if (it.key().plug == plug && !it->undesired) {
            slotNames << it.key().slot.snap + u':' + it.key().slot.slot;
        }
    }
    return slotNames;
}

bool Stack::agrees(const QString &switchName, const Snapd::PlugRef &plug)
{
    const SeenSwitch seen = m_driver->see(switchName);
    return seen.there && !seen.pending && seen.on == isOn(plug);
}

}

#include "moc_stack.cpp"
