// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// benchstart BEGAN: the program as it is composed, on the real snapd, until its list is complete. Tells what startfigures.h does.

#include "paneldriver.h"
#include "shell/backend.h"
#include "startfigures.h"
#include "translations/translators.h"
#include "ui/mainpanel.h"

#include <KIconTheme>

#include <QApplication>
#include <QLocale>
#include <QVBoxLayout>

int main(int argc, char **argv)
{
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    Snapperms::installTranslators(QLocale());
    Snapperms::Backend backend;
    backend.start();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    Snapperms::MainPanel *panel = backend.makePanel(&window);
    layout->addWidget(panel);
    window.resize(1120, 760);
    window.show();
    Snapperms::Tests::PanelDriver driver(panel);
    const bool complete = Snapperms::Bench::until([&driver] {
        return !driver.apps().isEmpty();
    });
    if (!complete) {
        return 1;
    }
    Snapperms::Bench::tellOncePainted(&window, QApplication::arguments().value(1).toLongLong());
    return QApplication::exec();
}
