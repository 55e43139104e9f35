// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// benchfloor BEGAN: the least that a program of this desktop can be: a window of the same style with an empty list. Tells what startfigures.h does.

#include "startfigures.h"

#include <KIconTheme>

#include <QApplication>
#include <QListView>
#include <QTimer>

int main(int argc, char **argv)
{
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    QListView list;
    list.resize(1120, 760);
    list.show();
    Snapperms::Bench::tellOncePainted(&list, QApplication::arguments().value(1).toLongLong());
    return QApplication::exec();
}
