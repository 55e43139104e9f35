// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "watchedmodels.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Privileged::Operation;
using Privileged::Refusal;
using Tests::WatchedModels;
using Tests::World;

/** Things happen at random, in any order, while the testers watch; whenever it is quiet, the models must say what the world says. */
class RandomModelsTest : public QObject
{
    Q_OBJECT

private:
    static void compare(WatchedModels &models, World &world)
    {
        QCOMPARE(models.apps.rowCount(), world.snapNames().size());
        for (int row = 0; row < models.apps.rowCount(); ++row) {
            const QModelIndex index = models.apps.index(row);
            const QString snap = index.data(AppsModel::SnapRole).toString();
            QCOMPARE(snap, world.snapNames().at(row));
            int total = 0;
            int allowed = 0;
            const QList<Snapd::PlugRef> plugs = world.plugs();
            for (const Snapd::PlugRef &plug : plugs) {
                if (plug.snap == snap && world.snap(snap)->isEnabled()) {
                    ++total;
                    allowed += world.isConnected(plug) ? 1 : 0;
                }
            }
            QCOMPARE(index.data(AppsModel::TotalRole).toInt(), total);
            QCOMPARE(index.data(AppsModel::AllowedRole).toInt(), allowed);
        }
        const QString snap = models.permissions.snap();
        QCOMPARE(models.permissions.rowCount(), models.store.plugsOf(snap).size());
        for (int row = 0; row < models.permissions.rowCount(); ++row) {
            const PermissionEntry &entry = models.permissions.entry(row);
            QCOMPARE(entry.isOn(), world.isConnected(entry.permission.id));
            QCOMPARE(entry.pending.has_value(), models.queue.requestFor(entry.permission.id) != nullptr);
            QCOMPARE(entry.problem, models.queue.problemFor(entry.permission.id));
            QVERIFY(row == 0 || entryBefore(models.permissions.entry(row - 1), entry));
        }
    }

private Q_SLOTS:
    void anything_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 12; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void anything()
    {
        QFETCH(uint, seed);
        QRandomGenerator dice(seed);
        const QStringList interfaces{u"camera"_s, u"home"_s, u"network"_s, u"x11"_s, u"audio-record"_s, u"unheard-of"_s};
        const QStringList names{u"alpha"_s, u"beta"_s, u"beta_two"_s, u"gamma"_s, u"delta"_s};
        const auto any = [&dice](const auto &list) {
            return list.at(dice.bounded(list.size()));
        };

        World world;
        world.addSystem(interfaces.mid(0, 5));
        WatchedModels models(&world);
        models.start();
        models.permissions.setSnap(u"alpha"_s);

        for (int step = 0; step < 150; ++step) {
            const QList<Snapd::PlugRef> plugs = world.plugs();
            const QString name = any(names);
            const bool there = world.snap(name) != nullptr;
            switch (dice.bounded(14)) {
            case 0:
                if (there) {
                    world.removeSnap(name);
                }
                break;
            case 1:
            case 2:
                if (!there) {
                    world.addSnap(name, dice.bounded(2) ? name.toUpper() : QString(), {{u"home"_s, u"home"_s}, {u"camera"_s, u"camera"_s}});
                }
                break;
            case 3:
                if (there) {
                    world.addPlug(name, {u"plug%1"_s.arg(step), any(interfaces)});
                }
                break;
            case 4:
                if (!plugs.isEmpty()) {
                    world.removePlug(any(plugs));
                }
                break;
            case 5:
                if (there) {
                    world.setEnabled(name, dice.bounded(2));
                }
                break;
            case 6:
            case 7:
                if (!plugs.isEmpty()) {
                    world.connectPlug(any(plugs), {u"snapd"_s, any(interfaces)});
                }
                break;
            case 8:
                if (!plugs.isEmpty()) {
                    world.disconnectPlug(any(plugs));
                }
                break;
            case 9:
                models.permissions.setSnap(name);
                models.permissionsReset.clear();
                break;
            case 10:
            case 11: {
                const QList<Snapd::PlugRef> known = models.store.plugsOf(models.permissions.snap());
                if (known.isEmpty()) {
                    break;
                }
                if (dice.bounded(3) == 0) {
                    models.door.refuseNext(any(QList{Refusal::Cancelled, Refusal::SnapdRefused, Refusal::NotAuthorized, Refusal::HelperMissing}));
                }
                const Snapd::PlugRef plug = any(known);
                const std::optional<Permission> permission = models.store.permission(plug);
                const bool on = permission->isOn();
                if (!on && permission->obviousSlot().isEmpty()) {
                    break;
                }
                models.queue.submit(Operation{on ? Operation::Verb::Disconnect : Operation::Verb::Connect,
                    plug,
                    on ? Snapd::SlotRef() : permission->obviousSlot(),
                    permission->interface});
                break;
            }
            case 12:
                models.places.setQuery(
                    {any(QStringList{QString(), u"a"_s, u"webcam"_s, u"beta two"_s}), any(QList<Traits>{{}, {}, Trait::Allowed, Trait::Sensitive})});
                break;
            case 13:
                models.toggleFold(any(PlaceRows::folds()));
                break;
            }
            if (dice.bounded(3) == 0) {
                QCoreApplication::processEvents();
            }
        }
        QTRY_VERIFY(models.queue.open().isEmpty());
        bool fresh = false;
        models.store.refresh(&models.apps, [&fresh](bool ok) {
            fresh = ok;
        });
        QTRY_VERIFY(fresh);
        compare(models, world);
        QCOMPARE(models.appsReset.count(), 0);
        QCOMPARE(models.permissionsReset.count(), 0);
    }
};

QTEST_MAIN(RandomModelsTest)

#include "randommodelstest.moc"
