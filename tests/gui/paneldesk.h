// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "samples.h"
#include "ui/mainpanel.h"
#include "worlddoor.h"

#include <QTest>

#include <memory>

namespace Snapperms::Tests
{

/** The panel, with the samples on a pretended snapd. For tests that make one each, and look at its parts themselves. */
struct PanelDesk {
    World world;
    WorldDoor door{&world};
    PermissionStore store{&world};
    ChangeQueue queue{&world, &store, &door};
    PermissionInsight insight{&world, &store, nullptr};
    std::unique_ptr<MainPanel> panel;

    PanelDesk() { addSamples(world); }

    /** In front, and with everything read. */
    [[nodiscard]] bool open()
    {
        panel = std::make_unique<MainPanel>(&world, &store, &queue, &insight);
        panel->resize(1000, 800);
        store.start();
        panel->show();
        panel->activateWindow();
        return QTest::qWaitForWindowActive(panel.get()) && QTest::qWaitFor([this] {
            return store.hasState();
        });
    }
};

}
