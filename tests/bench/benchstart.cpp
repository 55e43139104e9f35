// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The program itself, linked with this file as well, on the real snapd until its list is complete. Tells what startfigures.h does. When it was started is in
// the environment, because the program takes no such argument.

#include "startfigures.h"
#include "ui/place.h"
#include "ui/placesmodel.h"
#include "ui/placespane.h"

#include <QApplication>
#include <QListView>

namespace
{

using Snapperms::PlacesModel;

bool hasApps(const QAbstractItemModel *places)
{
    for (int row = 0; row < places->rowCount(); ++row) {
        const auto place = places->index(row, 0).data(PlacesModel::PlaceRole).value<Snapperms::Place>();
        if (!place.isEmpty() && place.kind == Snapperms::Place::Kind::App) {
            return true;
        }
    }
    return false;
}

/** From the event loop's first turn on: all is made, and snapd's answers are still to come. */
void watch()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const auto *pane = window->findChild<Snapperms::PlacesPane *>();
        if (!pane) {
            continue;
        }
        const QAbstractItemModel *places = pane->view()->model();
        const auto look = [window, places] {
            static bool told = false;
            if (!told && hasApps(places)) {
                told = true;
                Snapperms::Bench::tellOncePainted(window, qEnvironmentVariable("SNAPPERMS_BENCH_BEGAN").toLongLong());
            }
        };
        QObject::connect(places, &QAbstractItemModel::rowsInserted, window, look);
        look();
    }
}

void begin()
{
    QTimer::singleShot(0, QCoreApplication::instance(), watch);
}

}

Q_COREAPP_STARTUP_FUNCTION(begin)
