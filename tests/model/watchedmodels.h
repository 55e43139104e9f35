// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "ui/appicons.h"
#include "ui/appnames.h"
#include "ui/appsmodel.h"
#include "ui/interfacesmodel.h"
#include "ui/permissionsmodel.h"
#include "ui/permissionusersmodel.h"
#include "ui/placesmodel.h"
#include "ui/slotsmodel.h"
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
        , interfaces(&store)
        , places(&apps, &interfaces, new PlaceSearch(&store, &insight, &names))
        , permissions(&store, &queue, &insight, &names)
        , users(&store, &queue, &insight, &names, &icons)
        , offered(&store, &queue, &names, &icons)
        , providers(&store, &queue, &names, &icons)
        , appsTester(&apps, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , permissionsTester(&permissions, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , interfacesTester(&interfaces, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , placesTester(&places, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , usersTester(&users, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , offeredTester(&offered, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , providersTester(&providers, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , appsReset(&apps, &QAbstractItemModel::modelReset)
        , permissionsReset(&permissions, &QAbstractItemModel::modelReset)
        , interfacesReset(&interfaces, &QAbstractItemModel::modelReset)
        , placesReset(&places, &QAbstractItemModel::modelReset)
    {
    }

    void start()
    {
        store.start();
        QTRY_VERIFY(store.hasState());
        appsReset.clear();
        permissionsReset.clear();
        places.settle();
    }

    /** Titles of the apps, or permissions, that are listed. */
    [[nodiscard]] QStringList shown(PlaceType type = PlaceType::App)
    {
        places.settle();
        QStringList titles;
        for (int row = 0; row < places.rowCount(); ++row) {
            if (places.index(row).data(PlacesModel::TypeRole).value<PlaceType>() == type) {
                titles << places.index(row).data().toString();
            }
        }
        return titles;
    }

    /** Every line of the list: "= heading", "+ fold", or title and second line. */
    [[nodiscard]] QStringList lines()
    {
        places.settle();
        QStringList lines;
        for (int row = 0; row < places.rowCount(); ++row) {
            const QModelIndex index = places.index(row);
            const QString title = index.data().toString();
            switch (index.data(PlacesModel::TypeRole).value<PlaceType>()) {
            case PlaceType::Heading:
                lines << QStringLiteral("= ") + title;
                break;
            case PlaceType::Fold:
                lines << QStringLiteral("+ ") + title;
                break;
            default:
                lines << title + QStringLiteral(": ") + index.data(PlacesModel::StatusRole).toString();
            }
        }
        return lines;
    }

    void toggleFold(const QString &key)
    {
        places.settle();
        for (int row = 0; row < places.rowCount(); ++row) {
            if (places.index(row).data(PlacesModel::KeyRole).toString() == key) {
                places.toggleFold(places.index(row));
                return;
            }
        }
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
    InterfacesModel interfaces;
    PlacesModel places;
    PermissionsModel permissions;
    PermissionUsersModel users;
    SlotsModel offered; ///< Of one snap.
    SlotsModel providers; ///< Of one interface.
    QAbstractItemModelTester appsTester;
    QAbstractItemModelTester permissionsTester;
    QAbstractItemModelTester interfacesTester;
    QAbstractItemModelTester placesTester;
    QAbstractItemModelTester usersTester;
    QAbstractItemModelTester offeredTester;
    QAbstractItemModelTester providersTester;
    QSignalSpy appsReset;
    QSignalSpy permissionsReset;
    QSignalSpy interfacesReset;
    QSignalSpy placesReset;
};

}
