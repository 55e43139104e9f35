// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "watchedmodels.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::WatchedModels;
using Tests::World;

class InterfacesModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<WatchedModels> m_models;

    [[nodiscard]] QVariant of(const QString &interface, int role) const { return m_models->interfaces.indexOf(interface).data(role); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->addSystem({u"camera"_s, u"home"_s, u"network"_s, u"joystick"_s});
        m_world->interfaceList = {{u"camera"_s, u"in English"_s, {}}, {u"uinput"_s, u"in English"_s, {}}};
        m_world->addSnap(u"vlc"_s, u"VLC"_s, {{u"camera"_s, u"camera"_s}, {u"camera-two"_s, u"camera"_s}, {u"home"_s, u"home"_s}});
        m_world->addSnap(u"zoom"_s, u"Zoom"_s, {{u"camera"_s, u"camera"_s}, {u"odd"_s, u"unheard-of"_s}});
        m_models = std::make_unique<WatchedModels>(m_world.get());
        m_models->start();
    }

    void cleanup()
    {
        m_models.reset();
        m_world.reset();
    }

    void whatSnapdKnowsAndWhatSnapsUse()
    {
        QStringList names;
        for (int row = 0; row < m_models->interfaces.rowCount(); ++row) {
            names << m_models->interfaces.interface(row);
        }
        QCOMPARE(names, QStringList({u"camera"_s, u"home"_s, u"joystick"_s, u"network"_s, u"uinput"_s, u"unheard-of"_s}));
        QCOMPARE(of(u"unheard-of"_s, Qt::DisplayRole).toString(), u"Unheard of"_s);
        QVERIFY(!m_models->interfaces.indexOf(u"no-such-interface"_s).isValid());
        QCOMPARE(of(u"uinput"_s, InterfacesModel::StatusRole).toString(), u"No enabled app asks for it"_s);
    }

    void appsAreCountedNotPlugs()
    {
        QCOMPARE(of(u"camera"_s, InterfacesModel::TotalRole).toInt(), 2);
        QCOMPARE(of(u"camera"_s, InterfacesModel::AllowedRole).toInt(), 0);
        m_world->connectPlug({u"vlc"_s, u"camera-two"_s}, {u"snapd"_s, u"camera"_s});
        QTRY_COMPARE(of(u"camera"_s, InterfacesModel::AllowedRole).toInt(), 1);
        m_world->connectPlug({u"vlc"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        m_world->connectPlug({u"zoom"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        QTRY_COMPARE(of(u"camera"_s, InterfacesModel::AllowedRole).toInt(), 2);
        QVERIFY(of(u"camera"_s, InterfacesModel::StatusRole).toString().startsWith(u"2 of 2 apps"_s));
        QCOMPARE(m_models->interfacesReset.count(), 0);
    }

    void aSnapThatGoesTakesItsCountAlong()
    {
        m_world->connectPlug({u"zoom"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        QTRY_COMPARE(of(u"camera"_s, InterfacesModel::AllowedRole).toInt(), 1);
        m_world->removeSnap(u"zoom"_s);
        QTRY_COMPARE(of(u"camera"_s, InterfacesModel::TotalRole).toInt(), 1);
        QCOMPARE(of(u"camera"_s, InterfacesModel::AllowedRole).toInt(), 0);
        QTRY_VERIFY(!m_models->interfaces.indexOf(u"unheard-of"_s).isValid());
    }

    void oneComesAsAnotherGoes()
    {
        // In one read the number of plugs stays the same, and still something is different.
        m_world->connectPlug({u"zoom"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        QTRY_COMPARE(of(u"camera"_s, InterfacesModel::AllowedRole).toInt(), 1);
        m_world->removePlug({u"zoom"_s, u"camera"_s});
        m_world->addPlug(u"zoom"_s, {u"camera-three"_s, u"camera"_s});
        QTRY_COMPARE(of(u"camera"_s, InterfacesModel::AllowedRole).toInt(), 0);
        QCOMPARE(of(u"camera"_s, InterfacesModel::TotalRole).toInt(), 2);
    }

    void aPlugThatBecomesAnotherInterfaceCountsThere()
    {
        m_world->removePlug({u"vlc"_s, u"home"_s});
        m_world->addPlug(u"vlc"_s, {u"home"_s, u"network"_s});
        QTRY_COMPARE(of(u"network"_s, InterfacesModel::TotalRole).toInt(), 1);
        QCOMPARE(of(u"home"_s, InterfacesModel::TotalRole).toInt(), 0);
    }
};

QTEST_MAIN(InterfacesModelTest)

#include "interfacesmodeltest.moc"
