// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "ui/appicons.h"
#include "ui/appnames.h"
#include "ui/appsfilter.h"
#include "ui/appsmodel.h"
#include "ui/permissionsmodel.h"
#include "world.h"
#include "worlddoor.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace Snapperms::Tests
{

/** The models of one window on a World, each under the eyes of a tester that ends the program at the first mistake. */
struct WatchedModels {
    explicit WatchedModels(World *world)
        : door(world)
        , store(world)
        , queue(world, &store, &door)
        , insight(world, &store, nullptr)
        , names(&store)
        , icons(world, &store)
        , apps(&store, &names, &icons)
        , permissions(&store, &queue, &insight, &names)
        , appsTester(&apps, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , permissionsTester(&permissions, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , appsReset(&apps, &QAbstractItemModel::modelReset)
        , permissionsReset(&permissions, &QAbstractItemModel::modelReset)
    {
        filter.setSourceModel(&apps);
    }

    void start()
    {
        store.start();
        QTRY_VERIFY(store.hasState());
        appsReset.clear();
        permissionsReset.clear();
    }

    [[nodiscard]] QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < filter.rowCount(); ++row) {
            titles << filter.index(row, 0).data().toString();
        }
        return titles;
    }

    [[nodiscard]] QStringList plugs() const
    {
        QStringList names;
        for (int row = 0; row < permissions.rowCount(); ++row) {
            names << permissions.index(row).data(PermissionsModel::PlugNameRole).toString();
        }
        return names;
    }

    WorldDoor door;
    PermissionStore store;
    ChangeQueue queue;
    PermissionInsight insight;
    AppNames names;
    AppIcons icons;
    AppsModel apps;
    AppsFilter filter;
    PermissionsModel permissions;
    QAbstractItemModelTester appsTester;
    QAbstractItemModelTester permissionsTester;
    QAbstractItemModelTester filterTester;
    QSignalSpy appsReset;
    QSignalSpy permissionsReset;
};

}
