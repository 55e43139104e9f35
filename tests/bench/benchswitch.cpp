// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// benchswitch TITLE SENTENCE: the window on the real snapd and the installed helper. For each line on standard input it flips the switch and says how long it
// took until the switch had moved and was at rest, in ms, and which change of snapd it was. A number in the line: so many ms before, the pointer comes to the
// switch. First of all how long the list took to be there.

#include "benchtools.h"
#include "confinement/systemprobe.h"
#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "privileged/kauthdoor.h"
#include "snapd/httpclient.h"
#include "ui/mainpanel.h"

#include <QApplication>

using namespace Snapperms;
using Bench::milliseconds;
using Bench::tell;
using Bench::until;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString title = QApplication::arguments().value(1);
    const QString sentence = QApplication::arguments().value(2);

    const auto began = Bench::Clock::now();
    Snapd::HttpClient client;
    PermissionStore store(&client);
    Privileged::KAuthDoor door;
    ChangeQueue queue(&client, &store, &door);
    Confinement::SystemProbe probe;
    PermissionInsight insight(&client, &store, &probe);
    MainPanel panel(&client, &store, &queue, &insight);
    panel.resize(1000, 760);
    store.start();
    panel.show();
    Tests::PanelDriver driver(&panel);
    if (!until([&] {
            return driver.apps().contains(title);
        })) {
        return 1;
    }
    QCoreApplication::processEvents();
    tell("list", milliseconds(began));
    driver.chooseApp(title);
    QString lastChange;
    QObject::connect(&queue, &ChangeQueue::finished, &queue, [&lastChange](const ChangeRequest *request) {
        lastChange = request->changeId();
    });

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return 1;
    }
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        if (const std::chrono::milliseconds ahead(line.trimmed().toInt()); ahead.count() > 0) {
            driver.approach(sentence);
            const auto there = Bench::Clock::now();
            [[maybe_unused]] const bool rested = until([&] {
                return Bench::Clock::now() - there >= ahead;
            });
        }
        const bool on = driver.see(sentence).on;
        lastChange.clear();
        const auto since = Bench::Clock::now();
        driver.flip(sentence);
        double moved = 0;
        const bool settled = until([&] {
            const Tests::SeenSwitch seen = driver.see(sentence);
            if (seen.on != on && moved == 0) {
                moved = milliseconds(since);
            }
            return seen.on != on && !seen.pending;
        });
        if (!settled) {
            std::fprintf(stderr, "%s\n", qPrintable(driver.failure(sentence)));
            return 1;
        }
        std::printf("flip %.3f %.3f %s\n", moved, milliseconds(since), qPrintable(lastChange));
        std::fflush(stdout);
    }
    return 0;
}
