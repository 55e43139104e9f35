// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// benchbatch: the window on the real snapd and the installed helper. For each line SNAP:PLUG... on standard input it turns these off as one wish and says how
// long that took until the last of them was settled, in ms, and how many are off then.

#include "benchtools.h"
#include "confinement/systemprobe.h"
#include "permissions/changequeue.h"
#include "permissions/intentions.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "privileged/kauthdoor.h"
#include "snapd/httpclient.h"
#include "ui/mainpanel.h"

#include <QApplication>
#include <QPointer>

#include <algorithm>
#include <iostream>
#include <string>

using namespace Snapperms;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
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
    if (!Bench::until([&] {
            return store.hasState();
        })) {
        return 1;
    }
    std::printf("ready\n");
    std::fflush(stdout);

    std::string line;
    while (std::getline(std::cin, line)) {
        QList<Snapd::PlugRef> plugs;
        const QStringList words = QString::fromStdString(line).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            plugs << Snapd::PlugRef{word.section(u':', 0, 0), word.section(u':', 1, 1)};
        }
        const auto isOff = [&store](const Snapd::PlugRef &plug) {
            const std::optional<Permission> permission = store.permission(plug);
            return permission && !permission->isOn();
        };
        // What was switched on beside us is to be known first.
        if (!Bench::until([&] {
                return std::ranges::none_of(plugs, isOff);
            })) {
            std::fprintf(stderr, "not everything is on\n");
            return 1;
        }
        const auto since = Bench::Clock::now();
        const QPointer<Intention> intention = panel.intentions()->turnOff(plugs);
        const bool ended = Bench::until([&] {
            return !intention || intention->isFinished();
        });
        const double took = Bench::milliseconds(since);
        if (!ended) {
            std::fprintf(stderr, "it does not end\n");
            return 1;
        }
        std::printf("batch %.3f %d\n", took, int(std::ranges::count_if(plugs, isOff)));
        std::fflush(stdout);
    }
    return 0;
}
