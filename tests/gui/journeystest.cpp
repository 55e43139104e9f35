// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "samples.h"
#include "ui/mainpanel.h"
#include "ui/placeholder.h"
#include "worlddoor.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Privileged::Operation;
using Privileged::Refusal;
using Tests::World;

namespace
{

const QString camera = u"Allow VLC to use the camera"_s;

}

/** What people do with the window, from the beginning to the end. */
class JourneysTest : public QObject
{
    Q_OBJECT

private:
    struct Machine {
        Machine()
            : door(&world)
            , store(&world)
            , queue(&world, &store, &door)
            , insight(&world, &store, nullptr)
        {
            Tests::addSamples(world);
        }
        World world;
        Tests::WorldDoor door;
        PermissionStore store;
        ChangeQueue queue;
        PermissionInsight insight;
    };
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<MainPanel> m_panel;
    std::unique_ptr<Tests::Driver> m_driver;

    void open()
    {
        m_panel = std::make_unique<MainPanel>(&m_machine->world, &m_machine->store, &m_machine->queue, &m_machine->insight);
        m_panel->resize(1000, 700);
        m_driver = std::make_unique<Tests::PanelDriver>(m_panel.get());
        m_machine->store.start();
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void openOnVlc()
    {
        open();
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        m_driver->chooseApp(u"VLC"_s);
        QCOMPARE(m_driver->pageTitle(), u"VLC"_s);
    }
    [[nodiscard]] static Snapd::PlugRef vlc(const QString &plug) { return {u"vlc"_s, plug}; }

private Q_SLOTS:
    void init() { m_machine = std::make_unique<Machine>(); }

    void cleanup()
    {
        m_driver.reset();
        m_panel.reset();
        m_machine.reset();
    }

    void findAnAppAndFlipASwitch()
    {
        open();
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        m_driver->searchFor(u"media"_s);
        QCOMPARE(m_driver->apps().mid(0, 2), QStringList({u"VLC"_s, u"VLC (work)"_s}));
        m_driver->chooseApp(u"VLC"_s);
        QCOMPARE(m_driver->pageTitle(), u"VLC"_s);
        QCOMPARE(m_driver->switches().first(), camera);
        QVERIFY(!m_driver->see(camera).on);

        m_machine->world.holdsChanges = true;
        m_driver->flip(camera);
        QTRY_VERIFY(m_driver->see(camera).pending);
        QTRY_COMPARE(m_machine->world.runningChanges().size(), 1);
        QVERIFY2(!m_driver->see(camera).on, "it moves when snapd says so");
        m_machine->world.endChange(m_machine->world.runningChanges().first());
        QTRY_VERIFY(m_driver->see(camera).on);
        QTRY_VERIFY(!m_driver->see(camera).pending);
        QVERIFY(m_machine->world.isConnected(vlc(u"camera"_s), {u"snapd"_s, u"camera"_s}));
        QCOMPARE(m_driver->failure(camera), QString());

        m_machine->world.holdsChanges = false;
        m_driver->flip(camera);
        QTRY_VERIFY(!m_driver->see(camera).on);
        QVERIFY(!m_machine->world.isConnected(vlc(u"camera"_s)));
        QVERIFY2(m_machine->door.performed.last().slot.isEmpty(), "off means all connections of the plug");
    }

    void aClickAloneMovesNothing()
    {
        openOnVlc();
        m_machine->door.asksPassword = true;
        m_driver->flip(camera);
        QVERIFY(!m_driver->see(camera).on);
        QTRY_VERIFY(m_machine->door.isPasswordWanted());
        // While one row waits, its switch is deaf and the others are not.
        m_driver->flip(camera);
        m_driver->flip(camera);
        QCOMPARE(m_machine->door.performed.size(), 1);
        QVERIFY(m_driver->see(u"Allow VLC to record sound"_s).usable || !m_driver->see(u"Allow VLC to record sound"_s).there);
        QTRY_VERIFY(m_driver->statusLine(camera).contains(u"Asking for permission"_s));
        QVERIFY(m_driver->see(camera).says.contains(u"Asking for permission"_s));
        QVERIFY(m_driver->see(camera).says.startsWith(u"off"_s));

        m_machine->door.answerPassword(false);
        QTRY_VERIFY(!m_driver->see(camera).pending);
        QVERIFY(!m_driver->see(camera).on);
        QCOMPARE(m_driver->failure(camera), QString());
        QCOMPARE(m_driver->statusLine(camera), QString());
        QCOMPARE(m_driver->see(camera).says, u"off"_s);
    }

    void failureStaysWithItsReasonUntilDismissed()
    {
        openOnVlc();
        m_machine->door.refuseNext(Refusal::SnapdRefused, u"snapd's own words"_s);
        m_driver->flip(camera);
        QTRY_VERIFY(m_driver->failure(camera).contains(u"snapd refused"_s));
        QVERIFY(!m_driver->failure(camera).contains(u"snapd's own words"_s));
        QVERIFY(!m_driver->see(camera).on);
        QVERIFY(m_driver->see(camera).says.contains(u"snapd refused"_s));

        m_driver->chooseApp(u"Zoom"_s);
        m_driver->chooseApp(u"VLC"_s);
        QVERIFY2(!m_driver->failure(camera).isEmpty(), "it stays");
        m_driver->dismiss(camera);
        QTRY_VERIFY(m_driver->failure(camera).isEmpty());
    }

    void retryTriesTheSame()
    {
        openOnVlc();
        m_machine->door.refuseNext(Refusal::NotAuthorized);
        m_driver->flip(camera);
        QTRY_VERIFY(m_driver->failure(camera).contains(u"administers"_s));
        m_driver->retry(camera);
        QTRY_VERIFY(m_driver->see(camera).on);
        QVERIFY(m_driver->failure(camera).isEmpty());
    }

    void waitingForAnUpdateSaysSoAndCanBeCancelled()
    {
        openOnVlc();
        const QString refresh = m_machine->world.startChange(u"refresh-snap"_s, {u"vlc"_s});
        m_machine->door.refuseNext(Refusal::Conflict, {}, u"vlc"_s, u"refresh-snap"_s);
        m_driver->flip(camera);
        QTRY_COMPARE(m_driver->statusLine(camera), u"Waiting: VLC is being updated…"_s);
        m_driver->cancel(camera);
        QTRY_VERIFY(!m_driver->see(camera).pending);
        QVERIFY(!m_driver->see(camera).on);
        QVERIFY(m_driver->failure(camera).isEmpty());
        m_machine->world.endChange(refresh);
    }

    void changesByOthersAppearInPlace()
    {
        openOnVlc();
        const QString last = m_driver->switches().last();
        m_driver->scrollTo(400);
        QVERIFY(m_driver->scrollPosition() > 0);
        // The row that changes gets a mark, and with it another line; what one looks at stays where it is all the same.
        const int height = m_driver->heightOnScreen(last);
        m_machine->world.connectPlug(vlc(u"camera"_s), {u"snapd"_s, u"camera"_s});
        QTRY_VERIFY(m_driver->see(camera).on);
        QTRY_COMPARE(m_driver->mark(camera), u"Allowed by hand"_s);
        QCOMPARE(m_driver->heightOnScreen(last), height);
        QCOMPARE(m_driver->pageTitle(), u"VLC"_s);
        QCOMPARE(m_driver->switches().last(), last);
    }

    void rowsComeAndGoWithoutMovingWhatOneLooksAt()
    {
        openOnVlc();
        const QStringList before = m_driver->switches();
        m_driver->scrollTo(500);
        QString watched;
        for (const QString &name : before) {
            if (m_driver->heightOnScreen(name) > 60) {
                watched = name;
                break;
            }
        }
        const int height = m_driver->heightOnScreen(watched);
        m_machine->world.addPlug(u"vlc"_s, {u"second-camera"_s, u"camera"_s});
        QTRY_COMPARE(m_driver->switches().size(), before.size() + 1);
        QCOMPARE(m_driver->heightOnScreen(watched), height);
        m_machine->world.removePlug(vlc(u"second-camera"_s));
        QTRY_COMPARE(m_driver->switches().size(), before.size());
        QCOMPARE(m_driver->heightOnScreen(watched), height);
        QCOMPARE(m_driver->switches(), before);
    }

    void focusStaysOnItsPlug()
    {
        openOnVlc();
        m_driver->flip(camera);
        QTRY_VERIFY(m_driver->see(camera).on);
        QTRY_VERIFY(!m_driver->see(camera).pending);
        QCOMPARE(m_driver->focused(), camera);
        m_machine->world.addPlug(u"vlc"_s, {u"a-first"_s, u"audio-record"_s});
        m_machine->world.removePlug(vlc(u"network"_s));
        QTRY_VERIFY(!m_driver->switches().contains(u"Allow VLC to use the network"_s));
        QCOMPARE(m_driver->focused(), camera);
        m_machine->world.setAway(Snapd::ErrorCode::NotRunning);
        QTRY_VERIFY(!m_driver->banner().isEmpty());
        QCOMPARE(m_driver->focused(), camera);
        // When its own row goes, the neighbour gets it.
        m_machine->world.setAway({});
        QTRY_VERIFY(m_driver->banner().isEmpty());
        m_machine->world.removePlug(vlc(u"camera"_s));
        QTRY_VERIFY(!m_driver->switches().contains(camera));
        QVERIFY2(m_driver->focused().startsWith(u"Allow VLC"_s), qPrintable(m_driver->focused()));
    }

    void snapdGoesAndComesBack()
    {
        openOnVlc();
        m_machine->world.setAway(Snapd::ErrorCode::NotRunning);
        QTRY_VERIFY(m_driver->banner().contains(u"stopped"_s));
        QVERIFY2(m_driver->banner().contains(u"how it was before"_s), "what is shown is old");
        QCOMPARE(m_driver->pageTitle(), u"VLC"_s);
        QVERIFY(!m_driver->see(camera).usable);
        m_driver->flip(camera);
        QCOMPARE(m_machine->door.performed.size(), 0);
        m_machine->world.connectPlug(vlc(u"camera"_s), {u"snapd"_s, u"camera"_s});
        m_machine->world.setAway({});
        QTRY_VERIFY(m_driver->banner().isEmpty());
        QTRY_VERIFY(m_driver->see(camera).on);
        QVERIFY(m_driver->see(camera).usable);
    }

    void noSnapdAtAllAndThenThereIs()
    {
        m_machine->world.setAway(Snapd::ErrorCode::NotInstalled);
        open();
        QTRY_COMPARE(m_driver->wall(), u"snapd Is Not Installed"_s);
        m_machine->world.setAway({});
        QTRY_VERIFY(m_driver->wall().isEmpty());
        QTRY_VERIFY(m_driver->apps().contains(u"VLC"_s));
    }

    void theChosenAppIsRemoved()
    {
        openOnVlc();
        m_machine->world.removeSnap(u"vlc"_s);
        QTRY_COMPARE(m_driver->pageTitle(), QString());
        QVERIFY(!m_driver->apps().contains(u"VLC"_s));
        m_driver->chooseApp(u"Zoom"_s);
        QCOMPARE(m_driver->pageTitle(), u"Zoom"_s);
    }

    void severalProvidersAreAMenu()
    {
        m_machine->world.disconnectPlug(vlc(u"gtk-3-themes"_s));
        m_machine->world.connectPlug(vlc(u"gtk-3-themes"_s), {u"gtk-common-themes"_s, u"gtk-3-themes"_s});
        m_machine->world.disconnectPlug(vlc(u"gtk-3-themes"_s));
        openOnVlc();
        QString themes;
        for (const QString &name : m_driver->switches()) {
            if (name.contains(u"gtk-3-themes"_s)) {
                themes = name;
            }
        }
        QVERIFY2(!themes.isEmpty(), qPrintable(m_driver->switches().join(u'\n')));
        if (m_machine->store.permission(vlc(u"gtk-3-themes"_s))->obviousSlot().isEmpty()) {
            m_driver->flip(themes);
            QTRY_VERIFY(m_driver->offersProviders());
            QCOMPARE(m_machine->door.performed.size(), 0);
        }
        m_driver->chooseProvider(themes, u"Other Themes"_s);
        QTRY_COMPARE(m_machine->world.connectedSlots(vlc(u"gtk-3-themes"_s)), QStringList{u"other-themes:gtk-3-themes"_s});
        QTRY_VERIFY(m_driver->see(themes).on);
        m_driver->chooseProvider(themes, u"GTK Common Themes"_s);
        QTRY_COMPARE(m_machine->world.connectedSlots(vlc(u"gtk-3-themes"_s)).size(), 2);
        QTRY_VERIFY(!m_driver->see(themes).pending);
        m_driver->chooseProvider(themes, u"Other Themes"_s);
        QTRY_COMPARE(m_machine->world.connectedSlots(vlc(u"gtk-3-themes"_s)), QStringList{u"gtk-common-themes:gtk-3-themes"_s});
        QTRY_VERIFY(!m_driver->see(themes).pending);
        QVERIFY2(m_driver->see(themes).on, "one of two still stands");
        m_driver->flip(themes);
        QTRY_VERIFY(!m_driver->see(themes).on);
        QVERIFY(m_machine->world.connectedSlots(vlc(u"gtk-3-themes"_s)).isEmpty());
    }

    void honestAboutConfinement()
    {
        m_machine->world.info.confinement = u"partial"_s;
        m_machine->world.info.sandboxFeatures.clear();
        open();
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        m_driver->chooseApp(u"VLC"_s);
        QCOMPARE(m_driver->caveats().size(), 1);
        QVERIFY(m_driver->caveats().first().contains(u"AppArmor"_s));
        m_driver->chooseApp(u"Code Editor"_s);
        QCOMPARE(m_driver->caveats().size(), 1);
        QVERIFY(m_driver->caveats().first().contains(u"not confined"_s));
        m_driver->chooseApp(u"Krita"_s);
        QVERIFY(m_driver->caveats().first().contains(u"disabled"_s));
        QCOMPARE(m_driver->switches(), QStringList());
        m_driver->choosePermission(u"Camera"_s);
        QCOMPARE(m_driver->caveats().size(), 1);
        QVERIFY(m_driver->caveats().first().contains(u"AppArmor"_s));
    }

    void whatNothingProvidesCannotBeSwitched()
    {
        openOnVlc();
        QString name;
        for (const QString &candidate : m_driver->switches()) {
            if (candidate.contains(u"serial"_s)) {
                name = candidate;
            }
        }
        QVERIFY(!m_driver->see(name).usable);
        QVERIFY(m_driver->see(name).says.contains(u"Nothing on this system"_s));
        m_driver->flip(name);
        QCOMPARE(m_machine->door.performed.size(), 0);
        m_machine->world.addSlot({u"gtk-common-themes"_s, u"tty"_s}, u"serial-port"_s);
        QTRY_VERIFY(m_driver->see(name).usable);
    }

    void nothingIsHiddenSilently()
    {
        open();
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        QVERIFY(!m_driver->apps().contains(u"core24"_s));
        m_driver->toggleFold(u"Without Permissions"_s);
        QTRY_VERIFY(m_driver->apps().contains(u"core24"_s));
        QCOMPARE(m_driver->apps().size(), m_machine->world.snapNames().size());
        m_driver->chooseApp(u"Hello"_s);
        QCOMPARE(m_driver->pageTitle(), u"Hello"_s);
    }

    /** What is there to be chosen, and what is not, is said also where it would be shown. */
    void withoutApps()
    {
        const QStringList snaps = m_machine->world.snapNames();
        for (const QString &snap : snaps) {
            m_machine->world.removeSnap(snap);
        }
        open();
        QTRY_VERIFY(m_machine->store.hasState());
        const auto texts = [this] {
            QStringList shown;
            const QList<Placeholder *> all = m_panel->findChildren<Placeholder *>();
            for (Placeholder *placeholder : all) {
                shown << (placeholder->isVisible() ? Tests::PanelDriver::nameOf(placeholder) : QString());
            }
            shown.removeAll(QString());
            return shown;
        };
        QTRY_COMPARE(texts().size(), 2);
        const QString nothing = u"Nothing to Show Yet"_s;
        QCOMPARE(texts().filter(u"No Apps"_s).size(), 1);
        QCOMPARE(texts().filter(nothing).size(), 1);
        m_driver->openTab(u"Permissions"_s);
        m_driver->openTab(u"Apps"_s);
        QCOMPARE(texts().filter(nothing).size(), 1);
        m_machine->world.addSnap(u"vlc"_s, u"VLC"_s);
        m_machine->world.touch();
        QTRY_COMPARE(texts().filter(u"Choose an App"_s).size(), 1);
        QCOMPARE(texts().size(), 1);
        m_machine->world.removeSnap(u"vlc"_s);
        QTRY_COMPARE(texts().filter(nothing).size(), 1);
    }

    void narrowShowsOneAtATime()
    {
        openOnVlc();
        m_driver->resizeWindow(420, 700);
        QTRY_VERIFY(m_driver->apps().isEmpty() || m_driver->pageTitle().isEmpty());
        if (m_driver->apps().isEmpty()) {
            m_driver->goBack();
        }
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        QCOMPARE(m_driver->pageTitle(), QString());
        m_driver->chooseApp(u"Zoom"_s);
        QTRY_COMPARE(m_driver->pageTitle(), u"Zoom"_s);
        QVERIFY(m_driver->apps().isEmpty());
        m_driver->resizeWindow(1000, 700);
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        QCOMPARE(m_driver->pageTitle(), u"Zoom"_s);
    }

    void anotherProgramAsksForAnApp()
    {
        m_machine->world.setAway(Snapd::ErrorCode::NotRunning);
        open();
        m_panel->showApp(u"vlc"_s, u"camera"_s);
        m_machine->world.setAway({});
        QTRY_COMPARE(m_driver->pageTitle(), u"VLC"_s);
        QTRY_COMPARE(m_driver->focused(), camera);
        m_panel->showApp(u"no-such-snap"_s);
        QVERIFY(m_driver->banner().contains(u"no-such-snap"_s));
        QCOMPARE(m_driver->pageTitle(), u"VLC"_s);
        // One that is folded away.
        m_panel->showApp(u"core24"_s);
        QCOMPARE(m_driver->pageTitle(), u"core24"_s);
    }

    void anotherProgramAsksForAnAppThatIsNotThereBeforeAnythingIsKnown()
    {
        m_machine->world.setAway(Snapd::ErrorCode::NotRunning);
        open();
        m_panel->showApp(u"no-such-snap"_s);
        m_machine->world.setAway({});
        QTRY_VERIFY(!m_driver->pageTitle().isEmpty());
        QVERIFY(m_driver->banner().contains(u"no-such-snap"_s));
    }
};

QTEST_MAIN(JourneysTest)

#include "journeystest.moc"
