// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "samples.h"
#include "ui/mainpanel.h"
#include "worlddoor.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::World;

/** What the window tells beyond on and off, and what people do about it. */
class InsightTest : public QObject
{
    Q_OBJECT

private:
    class Probe : public MachineProbe
    {
    public:
        void look(QObject *context, std::function<void(const MachineFacts &)> callback) override
        {
            QTimer::singleShot(0, context, [this, callback = std::move(callback)] {
                callback(facts);
            });
        }
        MachineFacts facts{SoundServer::Aware, DisplayServer::Wayland, QString(), false};
    };
    struct Machine {
        Machine()
            : door(&world)
            , store(&world)
            , queue(&world, &store, &door)
            , insight(&world, &store, &probe)
        {
            Tests::addSamples(world);
            world.info.sandboxFeatures = {{u"apparmor"_s, {u"kernel:dbus"_s, u"kernel:network"_s}}};
        }
        World world;
        Tests::WorldDoor door;
        Probe probe;
        PermissionStore store;
        ChangeQueue queue;
        PermissionInsight insight;
    };
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<MainPanel> m_panel;
    std::unique_ptr<Tests::Driver> m_driver;

    const QString m_microphone = u"Allow Zoom to use the microphone"_s;

    void openOn(const QString &app)
    {
        m_panel = std::make_unique<MainPanel>(&m_machine->world, &m_machine->store, &m_machine->queue, &m_machine->insight);
        m_panel->resize(1000, 700);
        m_driver = std::make_unique<Tests::PanelDriver>(m_panel.get());
        m_machine->store.start();
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        QTRY_COMPARE(m_machine->insight.machine(), m_machine->probe.facts);
        m_driver->chooseApp(app);
        QCOMPARE(m_driver->pageTitle(), app);
    }
    [[nodiscard]] static Snapd::PlugRef vlc(const QString &plug) { return {u"vlc"_s, plug}; }
    [[nodiscard]] static Snapd::SlotRef slot(const QString &name) { return {u"snapd"_s, name}; }
    void declare(const QString &snap, const QVariantMap &plugs = {})
    {
        const QString id = snap + u"-id"_s;
        m_machine->world.snap(snap)->id = id;
        m_machine->world.declarations.insert(
            id, {{u"type"_s, u"snap-declaration"_s}, {u"snap-id"_s, id}, {u"publisher-id"_s, u"somebody"_s}, {u"plugs"_s, plugs}});
    }

private Q_SLOTS:
    void init() { m_machine = std::make_unique<Machine>(); }

    void cleanup()
    {
        m_driver.reset();
        m_panel.reset();
        m_machine.reset();
    }

    void whoReachesItWithoutASwitch()
    {
        World &world = m_machine->world;
        world.addSnap(u"recorder"_s, u"Recorder"_s, {{u"pulseaudio"_s, u"pulseaudio"_s}});
        world.addSnap(u"jukebox"_s, u"Jukebox"_s, {{u"audio-playback"_s, u"audio-playback"_s}});
        world.connectPlug({u"recorder"_s, u"pulseaudio"_s}, slot(u"pulseaudio"_s), false);
        world.connectPlug({u"jukebox"_s, u"audio-playback"_s}, slot(u"audio-playback"_s), false);
        const QString can = u"Can Reach It in Another Way | "_s;
        const auto seen = [this](const QString &app) {
            return m_driver->waysAround().filter(u" | "_s + app + u" | "_s).value(0);
        };
        openOn(u"VLC"_s);
        m_driver->choosePermission(u"Microphone"_s);
        // Whoever has a switch is not here, whatever it says; nor what cannot run, nor what is no app.
        QTRY_COMPARE(m_driver->waysAround().size(), 3);
        QVERIFY(seen(u"Code Editor"_s).startsWith(can) && seen(u"Code Editor"_s).contains(u"is not confined"_s));
        QVERIFY(seen(u"Try-out"_s).startsWith(can) && seen(u"Try-out"_s).contains(u"developer mode"_s));
        QCOMPARE(seen(u"Recorder"_s), can + u"Recorder | Through “Sound and Microphone”."_s);
        // What is off is the permission, not the app.
        const QString zoom = m_driver->note(m_microphone);
        QVERIFY2(zoom.startsWith(u"Microphone is off, but this app can still reach it through"_s), qPrintable(zoom));
        // The rest is told as it becomes so.
        world.disconnectPlug({u"recorder"_s, u"pulseaudio"_s});
        QTRY_COMPARE(seen(u"Recorder"_s), QString());
        world.connectPlug({u"recorder"_s, u"pulseaudio"_s}, slot(u"pulseaudio"_s));
        QTRY_VERIFY(!seen(u"Recorder"_s).isEmpty());
        world.addPlug(u"recorder"_s, {u"audio-record"_s, u"audio-record"_s});
        QTRY_COMPARE(seen(u"Recorder"_s), QString());
        QVERIFY(m_driver->switches().contains(u"Allow Recorder to use the microphone"_s));
        m_driver->click(u"All permissions of Code Editor"_s);
        QCOMPARE(m_driver->pageTitle(), u"Code Editor"_s);
        QCOMPARE(m_driver->tab(), u"Apps"_s);
        // Of what nothing asks for, it is so, too.
        m_panel->showPermission(u"docker-support"_s);
        QCOMPARE(m_driver->waysAround().size(), 2);
        QVERIFY(!seen(u"Code Editor"_s).isEmpty());
    }

    void soundServersAndWhoReachesTheMicrophone_data()
    {
        QTest::addColumn<SoundServer>("server");
        QTest::addColumn<bool>("appArmor");
        QTest::addColumn<QString>("said");
        QTest::newRow("asks") << SoundServer::Aware << true << QString();
        QTest::newRow("does not ask") << SoundServer::NotAware << true
                                      << u"Can Reach It in Another Way | Jukebox | Through “Play Sound”: the sound server of this system lets every app record "
                                         "that may play sound."_s;
        QTest::newRow("not known") << SoundServer::Unknown << true
                                   << u"Not Known Whether They Can Reach It | Jukebox | It is not known whether the sound server of this system keeps this app "
                                      "from recording."_s;
        // That is so for all apps, and the page says it above.
        QTest::newRow("no AppArmor") << SoundServer::Aware << false << QString();
    }

    void soundServersAndWhoReachesTheMicrophone()
    {
        QFETCH(SoundServer, server);
        QFETCH(bool, appArmor);
        QFETCH(QString, said);
        World &world = m_machine->world;
        world.addSnap(u"jukebox"_s, u"Jukebox"_s, {{u"audio-playback"_s, u"audio-playback"_s}});
        world.connectPlug({u"jukebox"_s, u"audio-playback"_s}, slot(u"audio-playback"_s), false);
        m_machine->probe.facts.soundServer = server;
        if (!appArmor) {
            world.info.sandboxFeatures.clear();
            world.info.confinement = u"partial"_s;
        }
        openOn(u"VLC"_s);
        m_driver->choosePermission(u"Microphone"_s);
        QTRY_COMPARE(m_driver->waysAround().filter(u" | Code Editor | "_s).size(), 1);
        QCOMPARE(m_driver->waysAround().filter(u" | Jukebox | "_s).value(0), said);
        QCOMPARE(m_driver->caveats().join(u' ').contains(u"AppArmor is not active"_s), !appArmor);
    }

    void asByDefaultIsQuiet()
    {
        openOn(u"VLC"_s);
        const QStringList switches = m_driver->switches();
        QVERIFY(switches.size() > 5);
        for (const QString &name : switches) {
            QCOMPARE(m_driver->mark(name), QString());
        }
    }

    void whatYouChangedIsMarked()
    {
        const QString camera = u"Allow VLC to use the camera"_s;
        openOn(u"VLC"_s);
        m_driver->flip(camera);
        QTRY_COMPARE(m_driver->mark(camera), u"Allowed by hand"_s);
        QTRY_COMPARE(m_driver->see(camera).says, u"on. Allowed by hand"_s);
        m_driver->flip(camera);
        QTRY_VERIFY(!m_driver->see(camera).on);
        QTRY_COMPARE(m_driver->mark(camera), QString());
    }

    void offOnOffIsToldAsItIs()
    {
        m_machine->world.disconnectPlug(vlc(u"home"_s));
        openOn(u"VLC"_s);
        const QString home = u"Allow VLC to use your files in the home folder"_s;
        QVERIFY2(m_driver->switches().contains(home), qPrintable(m_driver->switches().join(u'\n')));
        QTRY_COMPARE(m_driver->mark(home), u"Turned off by hand"_s);
        m_driver->showDetails(home);
        QVERIFY(m_driver->details(home).contains(u"Off, because somebody turned it off. By default it is on."_s));
        QVERIFY(m_driver->details(home).contains(u"On. snapd's own records say so."_s));
        m_machine->world.connectPlug(vlc(u"home"_s), slot(u"home"_s));
        QTRY_COMPARE(m_driver->mark(home), QString());
        m_driver->flip(home);
        QTRY_COMPARE(m_driver->mark(home), u"Off, but an update may turn it on again"_s);
        QTRY_VERIFY(m_driver->see(home).says.contains(u"an update may turn it on again"_s));
        const QString details = m_driver->details(home);
        QVERIFY2(details.contains(u"If it was turned off in this program, it is turned off again"_s), qPrintable(details));
    }

    void allowedByThePublisher()
    {
        declare(u"vlc"_s, {{u"camera"_s, QVariantMap{{u"allow-auto-connection"_s, u"true"_s}}}});
        declare(u"snapd"_s);
        m_machine->world.connectPlug(vlc(u"camera"_s), slot(u"camera"_s), false);
        openOn(u"VLC"_s);
        QTRY_COMPARE(m_driver->mark(u"Allow VLC to use the camera"_s), u"Allowed by its publisher"_s);
    }

    void whatCouldNotBeReadIsSaid()
    {
        m_machine->world.base.clear();
        openOn(u"VLC"_s);
        const QString camera = u"Allow VLC to use the camera"_s;
        m_driver->showDetails(camera);
        QTRY_VERIFY2(m_driver->details(camera).contains(u"This version of snapd does not tell."_s), qPrintable(m_driver->details(camera)));
        QVERIFY(m_driver->details(camera).contains(u"snapd's own rules could not be read"_s));
    }

    void theOtherWayToTheMicrophone()
    {
        openOn(u"Zoom"_s);
        QVERIFY2(m_driver->switches().contains(m_microphone), qPrintable(m_driver->switches().join(u'\n')));
        QVERIFY(!m_driver->see(m_microphone).on);
        QTRY_VERIFY2(m_driver->note(m_microphone).startsWith(u"Microphone is off, but this app can still reach it through "_s),
            qPrintable(m_driver->note(m_microphone)));
        QVERIFY(m_driver->see(m_microphone).says.contains(u"can still reach it"_s));
        QVERIFY(m_driver->reach().filter(u"Microphone: Off, but within reach through "_s).size() == 1);
        m_driver->showDetails(m_microphone);
        QVERIFY2(m_driver->details(m_microphone).contains(u"Whether it records just now cannot be seen here"_s), qPrintable(m_driver->details(m_microphone)));
        m_driver->closeRoutes(m_microphone);
        QTRY_VERIFY(!m_machine->world.isConnected({u"zoom-client"_s, u"pulseaudio"_s}));
        QTRY_COMPARE(m_driver->note(m_microphone), QString());
        QVERIFY(m_machine->world.isConnected({u"zoom-client"_s, u"audio-playback"_s})); // the sound server keeps the two apart here
        QVERIFY(m_driver->reach().filter(u"Microphone"_s).isEmpty());
        QVERIFY(!m_driver->see(m_microphone).says.contains(u"reach"_s));
    }

    void whereTheSoundServerDoesNotAsk()
    {
        m_machine->probe.facts.soundServer = SoundServer::NotAware;
        openOn(u"Zoom"_s);
        QTRY_VERIFY(!m_driver->note(m_microphone).isEmpty());
        m_driver->closeRoutes(m_microphone);
        QTRY_VERIFY(!m_machine->world.isConnected({u"zoom-client"_s, u"pulseaudio"_s}));
        QTRY_VERIFY(!m_machine->world.isConnected({u"zoom-client"_s, u"audio-playback"_s}));
        QTRY_COMPARE(m_driver->note(m_microphone), QString());
    }

    void toldOncePerPage()
    {
        openOn(u"Try-out"_s);
        QCOMPARE(m_driver->caveats().size(), 1);
        QCOMPARE(m_driver->reach(), QStringList());
        const QStringList switches = m_driver->switches();
        for (const QString &name : switches) {
            QCOMPARE(m_driver->note(name), QString());
        }
    }

    void everythingAnAppCanReach()
    {
        openOn(u"Zoom"_s);
        QTRY_VERIFY(!m_driver->reach().isEmpty());
        const QStringList folded = m_driver->reach();
        QVERIFY2(folded.first().contains(u"Network"_s) && folded.first().contains(u"Your files"_s), qPrintable(folded.first()));
        QVERIFY(!folded.first().contains(u"Camera"_s));
        m_driver->unfoldReach();
        QVERIFY(m_driver->reach().size() > folded.size());
        QVERIFY(m_driver->reach().last().startsWith(u"Not allowed: "_s));
        QVERIFY(m_driver->reach().last().contains(u"Camera"_s));
        m_driver->chooseApp(u"VLC"_s);
        m_driver->chooseApp(u"Zoom"_s);
        QTRY_COMPARE(m_driver->reach(), folded);
    }

    void whatNothingKeepsOutIsNotCalledKeptOut()
    {
        m_machine->world.info.confinement = u"partial"_s;
        m_machine->world.info.sandboxFeatures.clear();
        m_machine->probe.facts.soundServer = SoundServer::Unknown;
        openOn(u"Zoom"_s);
        m_driver->unfoldReach();
        QTRY_VERIFY2(m_driver->reach().last().startsWith(u"Not allowed, but not kept out for certain: "_s), qPrintable(m_driver->reach().join(u'\n')));
        QVERIFY(m_driver->reach().last().contains(u"Camera"_s));
        QVERIFY(m_driver->reach().filter(QRegularExpression(u"^Not allowed: "_s)).isEmpty());
    }

    void whatSnapdWouldRefuseIsNotOffered()
    {
        declare(u"vlc"_s, {{u"camera"_s, QVariantMap{{u"deny-connection"_s, u"true"_s}}}});
        declare(u"snapd"_s);
        openOn(u"VLC"_s);
        const QString camera = u"Allow VLC to use the camera"_s;
        QTRY_VERIFY(!m_driver->see(camera).usable);
        QCOMPARE(m_driver->statusLine(camera), u"snapd does not allow this app to have it."_s);
        m_driver->showDetails(camera);
        QVERIFY2(m_driver->details(camera).contains(u"not allowed: the store has forbidden it for this app"_s), qPrintable(m_driver->details(camera)));
    }

    void onlyTheProviderThatIsAllowed()
    {
        // Two cameras to choose from, one of which the store forbids: no choice is left, and "on" means the other.
        m_machine->world.addSnap(u"webcam"_s, u"Webcam"_s);
        m_machine->world.addSlot({u"webcam"_s, u"lens"_s}, u"camera"_s);
        declare(u"vlc"_s, {{u"camera"_s, QVariantMap{{u"allow-connection"_s, QVariantMap{{u"slot-snap-type"_s, QVariantList{u"app"_s}}}}}}});
        declare(u"snapd"_s);
        declare(u"webcam"_s);
        openOn(u"VLC"_s);
        const QString camera = u"Allow VLC to use the camera"_s;
        QTRY_VERIFY(m_driver->see(camera).usable);
        QTRY_COMPARE(m_machine->insight.mayConnect(vlc(u"camera"_s), slot(u"camera"_s)).allowed, Match::No);
        QTRY_VERIFY(!m_driver->hasChoice(camera));
        m_driver->flip(camera);
        QTRY_COMPARE(m_machine->world.connectedSlots(vlc(u"camera"_s)), QStringList{u"webcam:lens"_s});
    }
};

QTEST_MAIN(InsightTest)

#include "insighttest.moc"
