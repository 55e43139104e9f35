// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// benchfloor [words|rest]: the least that a program of this desktop can be: a window of the same style and size with an empty list, or with one row of an icon
// and a word: the fonts and icons that any list loads. Tells what startfigures.h does. When it was started is in the environment. Or it rests, see
// benchtools.h.

#include "startfigures.h"

#include <KIconTheme>

#include <QApplication>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>

int main(int argc, char **argv)
{
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    QListView list;
    QStandardItemModel model;
    if (QApplication::arguments().contains(u"words")) {
        model.appendRow(new QStandardItem(QIcon::fromTheme(QStringLiteral("package-x-generic")), QStringLiteral("Words")));
        list.setModel(&model);
    }
    list.resize(980, 714);
    list.show();
    if (QApplication::arguments().contains(u"rest")) {
        return Snapperms::Bench::rest();
    }
    Snapperms::Bench::tellOncePainted(&list, qEnvironmentVariable("SNAPPERMS_BENCH_BEGAN").toLongLong());
    return QApplication::exec();
}
