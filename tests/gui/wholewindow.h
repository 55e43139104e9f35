// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "../unit/news/memorystorage.h"
#include "fakeconfinementdoor.h"
#include "machine.h"
#include "news/newsstore.h"
#include "permissions/changequeue.h"
#include "permissions/interfacecatalog.h"
#include "permissions/machineprobe.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "privileged/authorizationport.h"
#include "privileged/leasebook.h"
#include "protection/protection.h"
#include "samples.h"
#include "ui/mainpanel.h"
#include "worlddoor.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

namespace Snapperms::Tests
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** A machine on which a switch does not keep everything away. */
class LeakyMachine : public MachineProbe
{
public:
    void look(QObject *context, std::function<void(const MachineFacts &)> callback) override
    {
        QTimer::singleShot(0, context, [callback = std::move(callback)] {
            callback({SoundServer::NotAware, DisplayServer::X11, QString(), false});
        });
    }
};

class GivenAuthorizations : public Privileged::AuthorizationPort
{
public:
    Answers now{Answer::Kept, Answer::Password, Answer::Password};

    [[nodiscard]] Answers answers() const override { return now; }
    void refresh() override { QTimer::singleShot(0, this, &GivenAuthorizations::answered); }
    void forget() override { }
};

/** The window with all that belongs to it, on a pretended machine. */
struct WholeWindow {
    World world;
    WorldDoor door{&world};
    PermissionStore store{&world};
    ChangeQueue queue{&world, &store, &door};
    LeakyMachine probe;
    PermissionInsight insight{&world, &store, &probe};
    MemoryStorage storage;
    NewsStore news{&world, &store, &queue, &storage, NewsStore::Timing{2ms, 20ms}};
    QTemporaryDir notes;
    Privileged::LeaseBook leases{notes.path()};
    MachineOfFiles::Machine machine;
    FakeRunner runner;
    FakeConfinementDoor confinementDoor;
    std::unique_ptr<Protection> protection;
    GivenAuthorizations authorizations;
    std::unique_ptr<MainPanel> panel;

    WholeWindow()
    {
        addSamples(world);
        world.snap(u"vlc"_s)->apps = {{.name = u"vlc"_s, .desktopFile = {}, .daemon = {}, .daemonScope = {}, .enabled = true, .active = false}};
    }

    [[nodiscard]] bool open()
    {
        if (!machine.build()) {
            return false;
        }
        ProtectionWatch::Ground ground;
        ground.runner = &runner;
        ground.root = machine.root();
        ground.secondLook = 10ms;
        ground.retry = 20ms;
        protection = std::make_unique<Protection>(&world, &store, &queue, &confinementDoor, ground);
        panel = std::make_unique<MainPanel>(&world, &store, &queue, &insight);
        panel->setProtection(protection.get());
        panel->setLeases(&leases);
        panel->setNews(&news);
        panel->setAuthorizations(&authorizations);
        leases.start();
        panel->resize(1000, 900);
        store.start();
        panel->show();
        return QTest::qWaitForWindowExposed(panel.get());
    }

    /** Everything that snapd and the snaps say of themselves. */
    [[nodiscard]] QStringList data()
    {
        QStringList words{u"snapd"_s, u"classic"_s, u"content"_s, u"work"_s, u"%p%"_s, u"Mpris not there"_s, u"away"_s};
        const QStringList names = world.snapNames();
        for (const QString &name : names) {
            const Snapd::Snap *snap = world.snap(name);
            words << name << snap->title << snap->summary << snap->version << snap->publisher;
            for (const Snapd::SnapApp &app : snap->apps) {
                words << app.name;
            }
        }
        for (const Snapd::InterfaceInfo &info : std::as_const(world.interfaceList)) {
            words << info.name << info.summary;
        }
        const QList<Snapd::PlugRef> plugs = world.plugs();
        for (const Snapd::PlugRef &plug : plugs) {
            words << plug.plug;
        }
        const QLocale locale;
        for (int month = 1; month <= 12; ++month) {
            words << locale.monthName(month) << locale.monthName(month, QLocale::ShortFormat);
        }
        words << InterfaceCatalog::interfaces() << u"main"_s << said;
        return words;
    }

    QStringList said; ///< Words of snapd, or of whoever searches.

    /** Allowed to VLC for a while, noted down as root does; what ended before now is overdue. */
    void lease(const QString &plug, int minutesFromNow)
    {
        world.connectPlug({u"vlc"_s, plug}, {u"snapd"_s, plug});
        QFile file(notes.path() + u"/vlc:%1:system:%1"_s.arg(plug));
        const qint64 until = QDateTime::currentMSecsSinceEpoch() + minutesFromNow * 60'000;
        if (file.open(QIODevice::WriteOnly)) {
            file.write(R"({"version":1,"given":5,"uid":1000,"until":)" + QByteArray::number(until) + '}');
        }
    }
};

}
