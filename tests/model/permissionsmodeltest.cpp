// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "watchedmodels.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Privileged::Operation;
using Privileged::Refusal;
using Tests::WatchedModels;
using Tests::World;

class PermissionsModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<WatchedModels> m_models;
    const Snapd::PlugRef m_camera{u"vlc"_s, u"camera"_s};

    [[nodiscard]] QVariant of(const QString &plug, int role) const
    {
        return m_models->permissions.index(m_models->permissions.rowOf({u"vlc"_s, plug})).data(role);
    }
    ChangeRequest *switchOn(const QString &plug)
    {
        return m_models->queue.submit(Operation{Operation::Verb::Connect, {u"vlc"_s, plug}, {u"snapd"_s, plug}, plug});
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->addSystem({u"camera"_s, u"home"_s, u"network"_s, u"x11"_s});
        m_world->addSnap(u"vlc"_s, u"VLC"_s, {{u"x11"_s, u"x11"_s}, {u"network"_s, u"network"_s}, {u"home"_s, u"home"_s}, {u"camera"_s, u"camera"_s}});
        m_models = std::make_unique<WatchedModels>(m_world.get());
        m_models->start();
        m_models->permissions.setSnap(u"vlc"_s);
        // What else is known of the rows comes after them.
        QSignalSpy learned(&m_models->insight, &PermissionInsight::changed);
        while (learned.wait(50)) { }
        m_models->permissionsReset.clear();
    }

    void cleanup()
    {
        m_models.reset();
        m_world.reset();
    }

    void sensitiveFirstAndBasicsLast()
    {
        QCOMPARE(m_models->plugs(), QStringList({u"camera"_s, u"home"_s, u"network"_s, u"x11"_s}));
        m_world->addPlug(u"vlc"_s, {u"strange"_s, u"no-such-interface"_s});
        QTRY_COMPARE(m_models->plugs(), QStringList({u"camera"_s, u"home"_s, u"network"_s, u"strange"_s, u"x11"_s}));
    }

    void onIsWhatSnapdSays()
    {
        QCOMPARE(of(u"camera"_s, PermissionsModel::OnRole).toBool(), false);
        QCOMPARE(of(u"camera"_s, PermissionsModel::AvailableRole).toBool(), true);
        QCOMPARE(of(u"camera"_s, Qt::AccessibleTextRole).toString(), u"Allow VLC to use the camera"_s);
        QSignalSpy changed(&m_models->permissions, &QAbstractItemModel::dataChanged);
        m_world->connectPlug(m_camera, {u"snapd"_s, u"camera"_s});
        QTRY_COMPARE(of(u"camera"_s, PermissionsModel::OnRole).toBool(), true);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_models->permissionsReset.count(), 0);
    }

    void withoutSlotNothingToSwitch()
    {
        m_world->addPlug(u"vlc"_s, {u"modem"_s, u"modem-manager"_s});
        QTRY_VERIFY(m_models->permissions.rowOf({u"vlc"_s, u"modem"_s}) >= 0);
        QCOMPARE(of(u"modem"_s, PermissionsModel::AvailableRole).toBool(), false);
    }

    void pendingMovesNothing()
    {
        m_models->door.asksPassword = true;
        switchOn(u"camera"_s);
        QTRY_VERIFY(m_models->door.isPasswordWanted());
        QCOMPARE(of(u"camera"_s, PermissionsModel::PendingRole).toBool(), true);
        QTRY_COMPARE(of(u"camera"_s, PermissionsModel::StageRole).toInt(), int(ChangeRequest::Stage::Asking));
        QCOMPARE(of(u"camera"_s, PermissionsModel::OnRole).toBool(), false);
        QCOMPARE(of(u"home"_s, PermissionsModel::PendingRole).toBool(), false);

        m_world->holdsChanges = true;
        m_models->door.answerPassword(true);
        QTRY_COMPARE(of(u"camera"_s, PermissionsModel::StageRole).toInt(), int(ChangeRequest::Stage::Running));
        QCOMPARE(of(u"camera"_s, PermissionsModel::OnRole).toBool(), false);
        m_world->endChange(m_world->runningChanges().first());
        QTRY_COMPARE(of(u"camera"_s, PermissionsModel::OnRole).toBool(), true);
        QTRY_COMPARE(of(u"camera"_s, PermissionsModel::PendingRole).toBool(), false);
    }

    void cancelledReturnsQuietly()
    {
        m_models->door.asksPassword = true;
        switchOn(u"camera"_s);
        QTRY_VERIFY(m_models->door.isPasswordWanted());
        m_models->door.answerPassword(false);
        QTRY_COMPARE(of(u"camera"_s, PermissionsModel::PendingRole).toBool(), false);
        QCOMPARE(of(u"camera"_s, PermissionsModel::OnRole).toBool(), false);
        QVERIFY(!of(u"camera"_s, PermissionsModel::ProblemRole).value<ChangeProblem>());
    }

    void failureStaysUntilDismissed()
    {
        m_models->door.refuseNext(Refusal::SnapdRefused, u"for a reason"_s);
        switchOn(u"camera"_s);
        QTRY_COMPARE(of(u"camera"_s, PermissionsModel::ProblemRole).value<ChangeProblem>().kind, ChangeProblem::Kind::SnapdRefused);
        m_world->connectPlug({u"vlc"_s, u"home"_s}, {u"snapd"_s, u"home"_s});
        QTRY_VERIFY(of(u"home"_s, PermissionsModel::OnRole).toBool());
        QVERIFY(of(u"camera"_s, PermissionsModel::ProblemRole).value<ChangeProblem>());
        m_models->queue.dismissProblem(m_camera);
        QVERIFY(!of(u"camera"_s, PermissionsModel::ProblemRole).value<ChangeProblem>());
    }

    void siblingsAreToldApartWhenTheyAreTwo()
    {
        QCOMPARE(of(u"camera"_s, Qt::DisplayRole).toString().contains(u'('), false);
        m_world->addPlug(u"vlc"_s, {u"second"_s, u"camera"_s});
        QTRY_VERIFY(of(u"second"_s, Qt::DisplayRole).toString().endsWith(u"(second)"_s));
        QVERIFY(of(u"camera"_s, Qt::DisplayRole).toString().endsWith(u"(camera)"_s));
        m_world->removePlug({u"vlc"_s, u"second"_s});
        QTRY_COMPARE(of(u"camera"_s, Qt::DisplayRole).toString().contains(u'('), false);
        QCOMPARE(m_models->permissionsReset.count(), 0);
    }

    void anotherInterfaceUnderTheSameName()
    {
        m_world->removePlug(m_camera);
        m_world->addPlug(u"vlc"_s, {u"camera"_s, u"x11"_s});
        QTRY_COMPARE(of(u"camera"_s, PermissionsModel::InterfaceRole).toString(), u"x11"_s);
        QCOMPARE(m_models->plugs().first(), u"home"_s);
        QCOMPARE(m_models->permissionsReset.count(), 0);
    }

    void plugsOfADisabledSnapGo()
    {
        m_world->setEnabled(u"vlc"_s, false);
        QTRY_COMPARE(m_models->permissions.rowCount(), 0);
        m_world->setEnabled(u"vlc"_s, true);
        QTRY_COMPARE(m_models->permissions.rowCount(), 4);
        QCOMPARE(m_models->permissionsReset.count(), 0);
    }

    void anotherSnapsPlugsAreNotOurs()
    {
        QSignalSpy changed(&m_models->permissions, &QAbstractItemModel::dataChanged);
        m_world->addSnap(u"zoom"_s, u"Zoom"_s, {{u"camera"_s, u"camera"_s}});
        m_world->connectPlug({u"zoom"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        QTRY_VERIFY(m_models->store.permission({u"zoom"_s, u"camera"_s}) && m_models->store.permission({u"zoom"_s, u"camera"_s})->isOn());
        QCOMPARE(changed.count(), 0);
        QCOMPARE(m_models->permissions.rowCount(), 4);
    }
};

QTEST_MAIN(PermissionsModelTest)

#include "permissionsmodeltest.moc"
