// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "watchedmodels.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Privileged::Refusal;
using Tests::WatchedModels;
using Tests::World;

/** The same connections from the other sides: the apps of a permission, and the slots. */
class SidesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<WatchedModels> m_models;

    /** "section/heading" of each row. */
    [[nodiscard]] QStringList users() const
    {
        QStringList rows;
        for (int row = 0; row < m_models->users.rowCount(); ++row) {
            rows << m_models->users.entry(row).section.title + u'/' + m_models->users.entry(row).heading();
        }
        return rows;
    }
    [[nodiscard]] static QStringList slotNames(const SlotsModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names << model.index(row).data(SlotsModel::SlotNameRole).toString();
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->addSystem({u"camera"_s, u"home"_s, u"serial-port"_s});
        m_world->addSnap(u"vlc"_s, u"VLC"_s, {{u"camera"_s, u"camera"_s}, {u"themes"_s, u"content"_s, {{u"content"_s, u"themes"_s}}}});
        m_world->addSnap(u"zoom"_s, u"Zoom"_s, {{u"camera"_s, u"camera"_s}, {u"second"_s, u"camera"_s}});
        m_world->addSnap(u"alpha"_s, u"Alpha"_s, {{u"camera"_s, u"camera"_s}});
        m_world->addSnap(u"shop"_s, u"Theme Shop"_s);
        m_world->addSlot({u"shop"_s, u"themes"_s}, u"content"_s, {{u"content"_s, u"themes"_s}});
        m_world->connectPlug({u"vlc"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        m_world->connectPlug({u"vlc"_s, u"themes"_s}, {u"shop"_s, u"themes"_s}, false);
        m_models = std::make_unique<WatchedModels>(m_world.get());
        m_models->start();
        m_models->users.setInterface(u"camera"_s);
        m_models->offered.setSnap(u"shop"_s);
        m_models->providers.setInterface(u"camera"_s);
    }

    void cleanup()
    {
        m_models.reset();
        m_world.reset();
    }

    void appsOfAPermission()
    {
        QCOMPARE(
            users(), QStringList({u"Allowed/VLC"_s, u"Could Be Allowed/Alpha"_s, u"Could Be Allowed/Zoom (camera)"_s, u"Could Be Allowed/Zoom (second)"_s}));
        QCOMPARE(m_models->users.appCount(), 3);
        QCOMPARE(m_models->users.allowedAppCount(), 1);
        QCOMPARE(m_models->users.entry(0).accessibleName, u"Allow VLC to use the camera"_s);
        QCOMPARE(m_models->users.entry(3).accessibleName, u"Allow Zoom to use the camera (second)"_s);
    }

    void aRowStaysWhereItWasUntilOneComesBack()
    {
        const QStringList before = users();
        m_world->disconnectPlug({u"vlc"_s, u"camera"_s});
        m_world->connectPlug({u"zoom"_s, u"second"_s}, {u"snapd"_s, u"camera"_s});
        QTRY_COMPARE(m_models->users.allowedCount(), 1);
        QTRY_VERIFY(!m_models->users.entry(0).isOn());
        QCOMPARE(users(), before);
        m_models->users.sortAnew();
        QCOMPARE(users().first(), u"Allowed/Zoom (second)"_s);
        QCOMPARE(users().size(), 4);
    }

    void appsComeAndGo()
    {
        m_world->addSnap(u"beta"_s, u"Beta"_s, {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}});
        QTRY_VERIFY(users().contains(u"Could Be Allowed/Beta"_s));
        m_world->removeSnap(u"vlc"_s);
        QTRY_COMPARE(m_models->users.rowCount(), 4);
        // One that comes back off is found among the others, not where it was.
        m_world->addSnap(u"vlc"_s, u"VLC"_s, {{u"camera"_s, u"camera"_s}});
        QTRY_VERIFY(users().contains(u"Could Be Allowed/VLC"_s));
        // A plug of the same name may be of another interface from now on.
        m_world->removePlug({u"alpha"_s, u"camera"_s});
        m_world->addPlug(u"alpha"_s, {u"camera"_s, u"home"_s});
        QTRY_VERIFY(!users().contains(u"Could Be Allowed/Alpha"_s));
    }

    void requestsShow()
    {
        m_models->door.refuseNext(Refusal::SnapdRefused, u"no"_s);
        m_models->queue.submit({Privileged::Operation::Verb::Connect, {u"alpha"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s}, u"camera"_s});
        QVERIFY(m_models->users.entry(m_models->users.rowOf({u"alpha"_s, u"camera"_s})).pending);
        QTRY_VERIFY(m_models->users.entry(m_models->users.rowOf({u"alpha"_s, u"camera"_s})).problem);
    }

    void slotsOfASnap()
    {
        QCOMPARE(slotNames(m_models->offered), QStringList{u"shop:themes"_s});
        QCOMPARE(m_models->offered.index(0).data(SlotsModel::UsersRole).toStringList(), QStringList{u"vlc:themes"_s});
        const SlotUser user = m_models->offered.entry(0).users.first();
        QCOMPARE(user.app, u"VLC"_s);
        QVERIFY(!user.manual);
        m_world->disconnectPlug({u"vlc"_s, u"themes"_s});
        QTRY_VERIFY(m_models->offered.entry(0).users.isEmpty());
        m_world->connectPlug({u"vlc"_s, u"themes"_s}, {u"shop"_s, u"themes"_s}, true);
        QTRY_COMPARE(m_models->offered.entry(0).users.size(), 1);
        QVERIFY(m_models->offered.entry(0).users.first().manual);
    }

    void whoProvidesAPermission()
    {
        QCOMPARE(slotNames(m_models->providers), QStringList{u"snapd:camera"_s});
        QCOMPARE(m_models->providers.entry(0).title, u"System"_s);
        m_world->addSlot({u"shop"_s, u"lens"_s}, u"camera"_s);
        QTRY_COMPARE(slotNames(m_models->providers), QStringList({u"snapd:camera"_s, u"shop:lens"_s}));
        m_world->connectPlug({u"vlc"_s, u"camera"_s}, {u"shop"_s, u"lens"_s});
        QTRY_COMPARE(m_models->providers.index(1).data(SlotsModel::UsersRole).toStringList(), QStringList{u"vlc:camera"_s});
        QCOMPARE(m_models->providers.index(0).data(SlotsModel::UsersRole).toStringList(), QStringList{u"vlc:camera"_s});
        m_world->removeSnap(u"shop"_s);
        QTRY_COMPARE(slotNames(m_models->providers), QStringList{u"snapd:camera"_s});
        QCOMPARE(m_models->offered.rowCount(), 0);
    }

    void devicesAreNamedAsSuch()
    {
        m_world->addSlot({u"snapd"_s, u"modem"_s}, u"serial-port"_s);
        m_models->providers.setInterface(u"serial-port"_s);
        QTRY_COMPARE(m_models->providers.rowCount(), 2);
        QCOMPARE(m_models->providers.entry(0).origin, u"snapd:modem · a device that is plugged in"_s);
        QCOMPARE(m_models->providers.entry(1).origin, u"snapd:serial-port"_s);
    }

    void onlyTheFailureOfThisPairIsTold()
    {
        m_models->providers.setInterface(u"content"_s);
        m_models->door.refuseNext(Refusal::SnapdRefused, u"no"_s);
        m_models->queue.submit({Privileged::Operation::Verb::Disconnect, {u"vlc"_s, u"themes"_s}, {u"shop"_s, u"themes"_s}, u"content"_s});
        QVERIFY(m_models->providers.entry(0).users.first().pending);
        QTRY_VERIFY(m_models->providers.entry(0).users.first().problem);
        QVERIFY(m_models->offered.entry(0).users.first().problem);
        m_models->queue.dismissProblem({u"vlc"_s, u"themes"_s});
        QVERIFY(!m_models->providers.entry(0).users.first().problem);
        // That of the whole plug belongs to its switch.
        m_models->door.refuseNext(Refusal::SnapdRefused, u"no"_s);
        m_models->queue.submit({Privileged::Operation::Verb::Disconnect, {u"vlc"_s, u"themes"_s}, {}, u"content"_s});
        QTRY_VERIFY(m_models->queue.problemFor({u"vlc"_s, u"themes"_s}));
        QVERIFY(!m_models->providers.entry(0).users.first().problem);
    }
};

QTEST_MAIN(SidesTest)

#include "sidestest.moc"
