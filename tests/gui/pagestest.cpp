// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "samples.h"
#include "ui/mainpanel.h"
#include "ui/mark.h"
#include "ui/permissionrow.h"
#include "ui/wrappedlabel.h"
#include "worlddoor.h"

#include <KMessageWidget>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Privileged::Refusal;
using Tests::World;

/** The two ways in: by app and by permission, searching over both, and the side of those that provide. */
class PagesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<Tests::WorldDoor> m_door;
    std::unique_ptr<PermissionStore> m_store;
    std::unique_ptr<ChangeQueue> m_queue;
    std::unique_ptr<PermissionInsight> m_insight;
    std::unique_ptr<MainPanel> m_panel;
    std::unique_ptr<Tests::Driver> m_driver;

    [[nodiscard]] static QString record(const QString &app) { return u"Allow %1 to use the microphone"_s.arg(app); }
    [[nodiscard]] static QString camera(const QString &app) { return u"Allow %1 to use the camera"_s.arg(app); }
    void allow(const QString &snap, const QString &interface) { m_world->connectPlug({snap, interface}, {u"snapd"_s, interface}); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        Tests::addSamples(*m_world);
        allow(u"zoom-client"_s, u"audio-record"_s);
        m_door = std::make_unique<Tests::WorldDoor>(m_world.get());
        m_store = std::make_unique<PermissionStore>(m_world.get());
        m_queue = std::make_unique<ChangeQueue>(m_world.get(), m_store.get(), m_door.get());
        m_insight = std::make_unique<PermissionInsight>(m_world.get(), m_store.get(), nullptr);
        m_panel = std::make_unique<MainPanel>(m_world.get(), m_store.get(), m_queue.get(), m_insight.get());
        m_driver = std::make_unique<Tests::PanelDriver>(m_panel.get());
        m_panel->resize(1000, 700);
        m_store->start();
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_VERIFY(!m_driver->apps().isEmpty());
    }

    void cleanup()
    {
        m_driver.reset();
        m_panel.reset();
        m_insight.reset();
        m_queue.reset();
        m_store.reset();
        m_door.reset();
        m_world.reset();
    }

    void whichAppsCanRecordAudioInTwoClicks()
    {
        m_driver->openTab(u"Permissions"_s);
        m_driver->choosePermission(u"Microphone"_s);
        QCOMPARE(m_driver->pageTitle(), u"Microphone"_s);
        QCOMPARE(m_driver->switches(), QStringList({record(u"Zoom"_s), record(u"Chromium"_s), record(u"VLC"_s)}));
        QVERIFY(m_driver->see(record(u"Zoom"_s)).on);
        QVERIFY(!m_driver->see(record(u"VLC"_s)).on);
        QVERIFY(m_driver->lines().contains(u"Microphone (1 of 3 apps allowed)"_s));

        // The same switch as on the page of the app; and it does not jump away.
        const int height = m_driver->heightOnScreen(record(u"Zoom"_s));
        m_driver->flip(record(u"Zoom"_s));
        QTRY_VERIFY(!m_driver->see(record(u"Zoom"_s)).on);
        QTRY_VERIFY(!m_driver->see(record(u"Zoom"_s)).pending);
        QCOMPARE(m_driver->heightOnScreen(record(u"Zoom"_s)), height);
        QVERIFY(!m_world->isConnected({u"zoom-client"_s, u"audio-record"_s}));
        QTRY_VERIFY(m_driver->lines().contains(u"Microphone (0 of 3 apps allowed)"_s));
        m_driver->chooseApp(u"Zoom"_s);
        QVERIFY(!m_driver->see(record(u"Zoom"_s)).on);
        m_driver->choosePermission(u"Microphone"_s);
        QCOMPARE(m_driver->switches(), QStringList({record(u"Chromium"_s), record(u"VLC"_s), record(u"Zoom"_s)}));
    }

    void aHeadingCountsWhatIsSwitchedBelowIt()
    {
        m_driver->choosePermission(u"Microphone"_s);
        QCOMPARE(m_driver->headings(), QStringList({u"Allowed | 1"_s, u"Could Be Allowed | 2"_s}));
        // All of the one and all of the other: they keep their places, and the headings must not say that they are as they were.
        m_driver->flip(record(u"Zoom"_s));
        QTRY_COMPARE(m_driver->headings(), QStringList({u"Allowed | 0 of 1 allowed"_s, u"Could Be Allowed | 2"_s}));
        m_driver->flip(record(u"VLC"_s));
        QTRY_COMPARE(m_driver->headings().constLast(), u"Could Be Allowed | 1 of 2 allowed"_s);
        m_driver->flip(record(u"Chromium"_s));
        QTRY_COMPARE(m_driver->headings().constLast(), u"Could Be Allowed | 2 of 2 allowed"_s);
        m_driver->flip(record(u"Zoom"_s));
        QTRY_COMPARE(m_driver->headings().constFirst(), u"Allowed | 1"_s);
    }

    /** What is drawn, for the text itself tells no colour. */
    void linksFollowTheColours()
    {
        m_driver->openTab(u"Permissions"_s);
        m_driver->choosePermission(u"Microphone"_s);
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        const auto link = std::ranges::find_if(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"<a "_s);
        });
        QVERIFY(link != labels.cend());
        const auto shows = [&](const QColor &colour) {
            const QImage image = (*link)->grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).rgb() == colour.rgb()) {
                        return true;
                    }
                }
            }
            return false;
        };
        const QPalette before = QApplication::palette();
        const auto restored = qScopeGuard([&] {
            QApplication::setPalette(before);
        });
        for (const QColor &colour : {QColor(Qt::cyan), QColor(0x12, 0x34, 0x56)}) {
            QPalette palette = before;
            palette.setColor(QPalette::Link, colour);
            QApplication::setPalette(palette);
            QTRY_VERIFY2(shows(colour), qPrintable(colour.name()));
        }
    }

    void messagesAreReadToTheirEnd()
    {
        // A message keeps the height that it had in a wide window; what it then leaves out is half a sentence.
        m_driver->chooseApp(u"Code Editor"_s);
        const auto cut = [this] {
            QStringList texts;
            for (const KMessageWidget *message : m_panel->findChildren<KMessageWidget *>()) {
                for (const QLabel *label : message->findChildren<QLabel *>()) {
                    if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width())) {
                        texts << label->text();
                    }
                }
            }
            return texts.join(u'|');
        };
        const auto shown = [this] {
            const auto all = m_panel->findChildren<KMessageWidget *>();
            return std::ranges::any_of(all, [](const KMessageWidget *message) {
                return message->isVisible() && message->text().contains(u"is not confined"_s);
            });
        };
        QTRY_VERIFY(shown());
        for (int width = 1300; width > 400; width -= 45) {
            m_panel->resize(width, 700);
            QTRY_COMPARE(cut(), QString());
        }
    }

    void orByOneSearch()
    {
        m_driver->searchFor(u"mic"_s);
        QCOMPARE(m_driver->permissions().first(), u"Microphone"_s);
        QVERIFY(m_driver->lines().contains(u"Zoom (Microphone: allowed · Sound and Microphone: allowed)"_s));
        QVERIFY(m_driver->lines().contains(u"VLC (Microphone: off)"_s));
        m_driver->press(Qt::Key_Return);
        QCOMPARE(m_driver->pageTitle(), u"Microphone"_s);
        QCOMPARE(m_driver->tab(), u"Permissions"_s);
        m_driver->press(Qt::Key_Escape);
        QCOMPARE(m_driver->chosen(), u"Microphone"_s);
        QCOMPARE(m_driver->pageTitle(), u"Microphone"_s);
    }

    void eachTabRemembersItsChoice()
    {
        m_driver->chooseApp(u"VLC"_s);
        m_driver->choosePermission(u"Home Folder"_s);
        QCOMPARE(m_driver->pageTitle(), u"Home Folder"_s);
        QCOMPARE(m_panel->currentPermission(), u"home"_s);
        QCOMPARE(m_panel->currentApp(), QString());
        m_driver->openTab(u"Apps"_s);
        QCOMPARE(m_driver->pageTitle(), u"VLC"_s);
        QCOMPARE(m_driver->chosen(), u"VLC"_s);
        QCOMPARE(m_panel->currentTitle(), u"VLC"_s);
        m_driver->openTab(u"Permissions"_s);
        QCOMPARE(m_driver->pageTitle(), u"Home Folder"_s);
        QCOMPARE(m_driver->chosen(), u"Home Folder"_s);
    }

    void whereOffIsNotOffThePageOfAPermissionSaysSo()
    {
        m_driver->choosePermission(u"Camera"_s);
        QVERIFY(!m_driver->see(camera(u"Try-out"_s)).on);
        QVERIFY2(m_driver->see(camera(u"Try-out"_s)).says.contains(u"developer mode"_s), qPrintable(m_driver->see(camera(u"Try-out"_s)).says));
        QVERIFY(!m_driver->see(camera(u"VLC"_s)).says.contains(u"developer mode"_s));
        QCOMPARE(m_driver->caveats(), QStringList());
        m_driver->chooseApp(u"Try-out"_s);
        QVERIFY2(!m_driver->see(camera(u"Try-out"_s)).says.contains(u"developer mode"_s), "its own page says it once, above");
        QVERIFY(m_driver->caveats().constFirst().contains(u"developer mode"_s));
    }

    void turningOffForAllAsksFirst()
    {
        allow(u"vlc"_s, u"audio-record"_s);
        m_driver->choosePermission(u"Microphone"_s);
        QTRY_VERIFY(m_driver->see(record(u"VLC"_s)).on);
        m_driver->click(u"Turn Off for All…"_s);
        QVERIFY(m_driver->caveats().join(u' ').contains(u"VLC, Zoom"_s));
        QCOMPARE(m_door->performed.size(), 0);
        m_driver->click(u"Cancel"_s);
        QCOMPARE(m_driver->caveats(), QStringList());
        m_driver->click(u"Turn Off for All…"_s);
        m_driver->click(u"Turn Off for 2"_s);
        QTRY_VERIFY(!m_world->isConnected({u"vlc"_s, u"audio-record"_s}));
        QTRY_VERIFY(!m_world->isConnected({u"zoom-client"_s, u"audio-record"_s}));
        QTRY_VERIFY(!m_driver->buttons().contains(u"Turn Off for All…"_s));
    }

    void turningOffWhatIsMarked()
    {
        m_driver->choosePermission(u"Home Folder"_s);
        const QString zoom = u"Allow Zoom to use your files in the home folder"_s;
        QVERIFY2(m_driver->see(zoom).there, qPrintable(m_driver->switches().join(u'\n')));
        m_driver->click(u"Select"_s);
        QVERIFY(!m_driver->buttons().contains(u"Turn Off Selected (0)"_s));
        m_driver->click(u"Select: Zoom"_s);
        m_driver->click(u"Select: VLC"_s);
        m_driver->click(u"Select: Try-out"_s);
        QVERIFY(m_driver->buttons().contains(u"Turn Off Selected (2)"_s));
        QVERIFY(m_driver->buttons().contains(u"Turn On Selected (1)"_s));
        // What happens meanwhile is taken into account.
        m_world->disconnectPlug({u"vlc"_s, u"home"_s});
        QTRY_VERIFY(m_driver->buttons().contains(u"Turn Off Selected (1)"_s));
        m_driver->click(u"Turn Off Selected (1)"_s);
        QTRY_VERIFY(!m_driver->see(zoom).on);
        QVERIFY(m_world->isConnected({u"chromium"_s, u"home"_s}));
        QVERIFY2(!m_driver->buttons().contains(u"Select: Zoom"_s), "marking has ended");

        m_driver->click(u"Select"_s);
        m_driver->click(u"Select All"_s);
        m_driver->click(u"Turn On Selected"_s);
        QTRY_VERIFY(m_world->isConnected({u"zoom-client"_s, u"home"_s}));
        QTRY_VERIFY(m_world->isConnected({u"tryout"_s, u"home"_s}));
        QTRY_VERIFY(m_queue->open().isEmpty());
    }

    void whatIsBelowARowBeginsWhereItsWordsDo()
    {
        // One is allowed by hand, which a mark tells, and one in developer mode, which a note tells.
        allow(u"vlc"_s, u"camera"_s);
        m_driver->choosePermission(u"Camera"_s);
        const auto edges = [this] {
            QList<int> marks;
            const QList<PermissionRow *> rows = m_panel->findChildren<PermissionRow *>();
            for (const PermissionRow *row : rows) {
                const QList<Mark *> below = row->findChildren<Mark *>();
                for (const Mark *mark : below) {
                    if (mark->isVisible()) {
                        const auto *title = row->findChild<WrappedLabel *>();
                        marks << mark->mapTo(row, QPoint()).x() - title->mapTo(row, QPoint()).x();
                    }
                }
            }
            return marks;
        };
        QTRY_COMPARE(edges(), QList<int>({0, 0}));
        m_driver->click(u"Select"_s);
        QTRY_COMPARE(edges(), QList<int>({0, 0}));
        m_driver->click(u"Done"_s);
        QTRY_COMPARE(edges(), QList<int>({0, 0}));
    }

    void aFailureIsToldOnBothPages()
    {
        m_driver->choosePermission(u"Camera"_s);
        m_door->refuseNext(Refusal::SnapdRefused, u"no"_s);
        m_driver->flip(camera(u"VLC"_s));
        QTRY_VERIFY(m_driver->failure(camera(u"VLC"_s)).contains(u"snapd refused"_s));
        m_driver->chooseApp(u"VLC"_s);
        QVERIFY(!m_driver->failure(camera(u"VLC"_s)).isEmpty());
        m_driver->dismiss(camera(u"VLC"_s));
        m_driver->choosePermission(u"Camera"_s);
        QVERIFY(m_driver->failure(camera(u"VLC"_s)).isEmpty());
    }

    void filtersNarrowBothTabs()
    {
        m_driver->setFilter(u"Allowed"_s, true);
        QCOMPARE(m_driver->filterBar(), u"Only: Allowed"_s);
        QVERIFY(!m_driver->apps().contains(u"VLC (work)"_s));
        QVERIFY(m_driver->apps().contains(u"VLC"_s));
        m_driver->openTab(u"Permissions"_s);
        QVERIFY(m_driver->permissions().contains(u"Microphone"_s));
        QVERIFY(!m_driver->permissions().contains(u"Camera"_s));
        m_driver->setFilter(u"Sensitive"_s, true);
        QCOMPARE(m_driver->filterBar(), u"Only: Allowed, Sensitive"_s);
        m_driver->searchFor(u"camera"_s);
        QCOMPARE(m_driver->emptyList(), u"Nothing Found"_s);
        m_driver->clearFilter();
        QCOMPARE(m_driver->filterBar(), QString());
        QVERIFY(m_driver->permissions().contains(u"Camera"_s));
    }

    void nothingFoundHasAWayOut()
    {
        m_driver->searchFor(u"no such thing"_s);
        QCOMPARE(m_driver->emptyList(), u"Nothing Found"_s);
        QVERIFY2(!m_driver->pageTitle().isEmpty(), "the page stays");
        m_driver->press(Qt::Key_Escape);
        QCOMPARE(m_driver->emptyList(), QString());
    }

    void nothingIsHiddenSilently()
    {
        m_driver->openTab(u"Permissions"_s);
        QVERIFY(!m_driver->permissions().contains(u"Documents and Media Keys"_s));
        const auto before = m_driver->permissions().size();
        m_driver->toggleFold(u"Desktop Basics"_s);
        QVERIFY(m_driver->permissions().size() > before);
        m_driver->toggleFold(u"Other Permissions"_s);
        QStringList interfaces;
        for (const Snapd::Slot &slot : m_store->connections().slotList) {
            interfaces << slot.interface;
        }
        for (const Snapd::Plug &plug : m_store->connections().plugs) {
            interfaces << plug.interface;
        }
        interfaces.removeDuplicates();
        QCOMPARE(m_driver->permissions().size(), interfaces.size());
    }

    void aSystemThatProvidesNothingYet()
    {
        m_world->dropSystemSlots();
        QTRY_VERIFY(m_driver->banner().contains(u"snap install snapd"_s));
        m_world->addSlot({u"snapd"_s, u"camera"_s}, u"camera"_s);
        QTRY_COMPARE(m_driver->banner(), QString());
    }

    void withoutAnySnap()
    {
        const QStringList snaps = m_world->snapNames();
        for (const QString &snap : snaps) {
            m_world->removeSnap(snap);
        }
        QTRY_COMPARE(m_driver->emptyList(), u"No Apps"_s);
        QCOMPARE(m_driver->pageTitle(), QString());
        QCOMPARE(m_driver->banner(), QString());
    }

    void whoUsesASlotAndDisconnectingOne()
    {
        m_world->addSnap(u"second"_s, u"Second"_s, {{u"themes"_s, u"content"_s, {{u"content"_s, u"gtk-3-themes"_s}}}});
        m_world->connectPlug({u"second"_s, u"themes"_s}, {u"gtk-common-themes"_s, u"gtk-3-themes"_s});
        m_driver->toggleFold(u"Without Permissions"_s);
        m_driver->chooseApp(u"GTK Common Themes"_s);
        QTRY_COMPARE(m_driver->slotRows(), QStringList{u"Files from Other Snaps | gtk-common-themes:gtk-3-themes | Used by 2 apps"_s});
        m_driver->click(u"Users of Files from Other Snaps"_s);
        QCOMPARE(m_driver->slotRows().mid(1), QStringList({u"Second"_s, u"VLC"_s}));

        m_door->refuseNext(Refusal::SnapdRefused, u"no"_s);
        m_driver->click(u"Disconnect VLC from"_s);
        QTRY_VERIFY(m_driver->caveats().join(u' ').contains(u"snapd refused"_s));
        m_driver->click(u"Dismiss"_s);
        QTRY_COMPARE(m_driver->caveats(), QStringList());
        m_driver->click(u"Disconnect VLC from"_s);
        QTRY_COMPARE(m_driver->slotRows().mid(1), QStringList{u"Second"_s});
        QVERIFY(!m_world->isConnected({u"vlc"_s, u"gtk-3-themes"_s}));
        QVERIFY(m_world->isConnected({u"second"_s, u"themes"_s}));

        m_driver->choosePermission(u"Files from Other Snaps"_s);
        QCOMPARE(m_driver->slotRows().size(), 2);
    }

    void theSystemOffersItsSlotsByGroup()
    {
        m_driver->toggleFold(u"Without Permissions"_s);
        m_driver->chooseApp(u"snapd"_s);
        QCOMPARE(m_driver->slotRows(), QStringList());
        m_driver->click(u"Privacy ("_s);
        QVERIFY(m_driver->slotRows().contains(u"Microphone | snapd:audio-record | Used by 1 apps"_s));
        m_driver->click(u"Privacy ("_s);
        QCOMPARE(m_driver->slotRows(), QStringList());
    }

    void anotherProgramAsksForAPermission()
    {
        m_panel->showPermission(u"audio-record"_s);
        QCOMPARE(m_driver->pageTitle(), u"Microphone"_s);
        QCOMPARE(m_driver->tab(), u"Permissions"_s);
        // Folded away, and asked for by nobody.
        m_panel->showPermission(u"docker-support"_s);
        QVERIFY(!m_driver->pageTitle().isEmpty() && m_driver->pageTitle() != u"Microphone"_s);
        QCOMPARE(m_driver->switches(), QStringList());
        const QString shown = m_driver->pageTitle();
        m_panel->showPermission(u"no-such-interface"_s);
        QVERIFY(m_driver->banner().contains(u"no-such-interface"_s));
        QCOMPARE(m_driver->pageTitle(), shown);
        m_panel->showApp(u"vlc"_s, u"docker-support"_s);
        QCOMPARE(m_driver->pageTitle(), u"VLC"_s);
        QVERIFY(m_driver->banner().contains(u"docker-support"_s));
        m_panel->showApp(u"vlc"_s, u"camera"_s);
        QCOMPARE(m_driver->banner(), QString());
        QCOMPARE(m_driver->focused(), camera(u"VLC"_s));
    }

    void whatWasAskedForStaysWhenTheWindowGoesNarrow()
    {
        m_panel->showApp(u"zoom-client"_s);
        QCOMPARE(m_driver->pageTitle(), u"Zoom"_s);
        m_panel->findChild<QLineEdit *>()->setFocus();
        m_driver->resizeWindow(420, 700);
        QTRY_VERIFY(m_driver->apps().isEmpty());
        QCOMPARE(m_driver->pageTitle(), u"Zoom"_s);
        m_driver->goBack();
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        m_driver->resizeWindow(1000, 700);
        QTRY_COMPARE(m_driver->pageTitle(), u"Zoom"_s);
        m_driver->resizeWindow(420, 700);
        QTRY_VERIFY2(!m_driver->apps().isEmpty() && m_driver->pageTitle().isEmpty(), "the list was");
    }

    void narrowHasAWayBackInBothTabs()
    {
        m_driver->choosePermission(u"Camera"_s);
        m_driver->resizeWindow(420, 700);
        if (!m_driver->permissions().isEmpty()) {
            m_driver->choosePermission(u"Camera"_s);
        }
        QTRY_COMPARE(m_driver->pageTitle(), u"Camera"_s);
        QVERIFY(m_driver->permissions().isEmpty());
        m_driver->goBack();
        QTRY_VERIFY(m_driver->permissions().contains(u"Camera"_s));
        QCOMPARE(m_driver->focused(), u"Permissions"_s);
        m_driver->openTab(u"Apps"_s);
        QVERIFY2(m_driver->pageTitle().isEmpty(), "another tab is no choice yet");
        m_driver->chooseApp(u"Zoom"_s);
        QTRY_COMPARE(m_driver->pageTitle(), u"Zoom"_s);
    }

    void withTheKeyboardAlone()
    {
        m_driver->press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_driver->tab(), u"Permissions"_s);
        QCOMPARE(m_driver->focused(), u"Permissions"_s);
        m_driver->press(Qt::Key_Home);
        QCOMPARE(m_driver->pageTitle(), u"Camera"_s);
        m_driver->press(Qt::Key_Down);
        QCOMPARE(m_driver->pageTitle(), u"Microphone"_s);
        for (int i = 0; i < 20 && m_driver->focused() != record(u"Zoom"_s); ++i) {
            m_driver->press(Qt::Key_Tab);
        }
        QCOMPARE(m_driver->focused(), record(u"Zoom"_s));
        m_driver->press(Qt::Key_Space);
        QTRY_VERIFY(!m_driver->see(record(u"Zoom"_s)).on);
        QCOMPARE(m_driver->focused(), record(u"Zoom"_s));
        m_driver->press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_driver->tab(), u"Apps"_s);
        m_driver->press(Qt::Key_End);
        QVERIFY2(!m_driver->apps().contains(u"core24"_s), "on the fold");
        m_driver->press(Qt::Key_Right);
        QVERIFY(m_driver->apps().contains(u"core24"_s));
        m_driver->press(Qt::Key_Left);
        QVERIFY(!m_driver->apps().contains(u"core24"_s));
        m_driver->press(Qt::Key_1, Qt::ControlModifier);
        m_driver->press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }
};

QTEST_MAIN(PagesTest)

#include "pagestest.moc"
