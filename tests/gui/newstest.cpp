// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "../unit/news/memorystorage.h"
#include "news/newsstore.h"
#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "samples.h"
#include "translations/translators.h"
#include "ui/badge.h"
#include "ui/mainpanel.h"
#include "ui/newsbar.h"
#include "ui/newsmodel.h"
#include "ui/permissionrow.h"
#include "worlddoor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;

namespace
{

const QString camera = u"Allow VLC to use the camera"_s;
const QString home = u"Allow VLC to use your files in the home folder"_s;

}

/** What changed without the person, in the window. */
class NewsTest : public QObject
{
    Q_OBJECT

private:
    struct Machine {
        Machine() { Tests::addSamples(world); }
        Tests::World world;
        Tests::WorldDoor door{&world};
        PermissionStore store{&world};
        ChangeQueue queue{&world, &store, &door};
        PermissionInsight insight{&world, &store, nullptr};
        Tests::MemoryStorage storage;
        std::unique_ptr<NewsStore> news;
        std::unique_ptr<MainPanel> panel;
        std::unique_ptr<Tests::PanelDriver> driver;
    };
    std::unique_ptr<Machine> m;

    /** A run of the program. */
    void open()
    {
        m->driver.reset();
        m->panel.reset();
        m->news = std::make_unique<NewsStore>(&m->world, &m->store, &m->queue, &m->storage, NewsStore::Timing{2ms, 20ms});
        m->panel = std::make_unique<MainPanel>(&m->world, &m->store, &m->queue, &m->insight);
        m->panel->setNews(m->news.get());
        m->panel->resize(1000, 700);
        m->driver = std::make_unique<Tests::PanelDriver>(m->panel.get());
        m->panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m->panel.get()));
        QTRY_VERIFY(!m->driver->apps().isEmpty());
        // What is there at the first look has been seen.
        QTRY_VERIFY(m->storage.writes > 0);
        quiet();
    }
    static void quiet() { QTest::qWait(80); }
    void connectElsewhere(const QString &snap, const QString &interface)
    {
        m->world.connectPlug({snap, interface}, {u"snapd"_s, interface}, false);
        quiet();
    }
    /** While nobody looks: three things happen to two apps. */
    void changeMeanwhile()
    {
        m->driver.reset();
        m->panel.reset();
        m->news.reset();
        connectElsewhere(u"vlc"_s, u"camera"_s);
        connectElsewhere(u"chromium"_s, u"camera"_s);
        m->world.addPlug(u"vlc"_s, {u"usb"_s, u"raw-usb"_s});
        m->world.snap(u"vlc"_s)->revision = u"8"_s;
        m->world.touch();
        quiet();
        open();
        QTRY_VERIFY(bar()->isVisible());
    }
    [[nodiscard]] NewsBar *bar() const { return m->panel->findChild<NewsBar *>(); }
    [[nodiscard]] QToolButton *button(const QString &action) const
    {
        const QList<QToolButton *> buttons = bar()->findChildren<QToolButton *>();
        const auto found = std::ranges::find_if(buttons, [&action](const QToolButton *button) {
            return button->isVisible() && button->text() == action;
        });
        return found == buttons.cend() ? nullptr : *found;
    }
    /** Waits for it: what has changed is known only after the store and snapd's changes have been read twice. */
    void press(const QString &action) const
    {
        QTRY_VERIFY2(button(action), qPrintable(action));
        QTest::mouseClick(button(action), Qt::LeftButton);
    }
    [[nodiscard]] PermissionRow *row(const QString &name) const
    {
        const QList<PermissionRow *> rows = m->panel->findChildren<PermissionRow *>();
        for (PermissionRow *row : rows) {
            if (row->isVisible() && row->entry().accessibleName == name) {
                return row;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool isMarked(const QString &name) const { return row(name) && row(name)->findChild<Badge *>()->isVisible(); }
    [[nodiscard]] QStringList texts(const QString &name) const
    {
        QStringList texts;
        const QList<QLabel *> labels = row(name)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty()) {
                texts << label->text();
            }
        }
        return texts;
    }

private Q_SLOTS:
    // "1 permission", "2 permissions"
    void initTestCase() { installTranslators(QLocale::c()); }
    void init()
    {
        m = std::make_unique<Machine>();
        m->store.start();
        open();
    }
    void cleanup()
    {
        m->driver.reset();
        m->panel.reset();
        m.reset();
    }

    void nothingIsSaidWhenNothingHappened()
    {
        QVERIFY(!bar()->isVisible());
        m->driver->chooseApp(u"VLC"_s);
        QVERIFY(!isMarked(camera));
    }

    void theNextStartPointsItOut()
    {
        changeMeanwhile();
        QVERIFY(bar()->isVisible());
        QCOMPARE(m->driver->banner(), u"3 permissions changed since you last looked: Chromium, VLC"_s);
        m->driver->chooseApp(u"VLC"_s);
        QVERIFY(isMarked(camera));
        QVERIFY(!isMarked(home));
        QVERIFY(m->driver->see(camera).says.contains(u"New since you last looked"_s));
        QVERIFY(!m->driver->see(home).says.contains(u"New since"_s));

        // It came when the window stood already: nothing may be elsewhere than before.
        const int with = m->driver->heightOnScreen(camera);
        press(u"Mark as Seen"_s);
        QVERIFY(!bar()->isVisible());
        QVERIFY(!isMarked(camera));
        quiet();
        QCOMPARE(m->driver->heightOnScreen(camera), with);
        open();
        QVERIFY(!bar()->isVisible());
    }

    /** Made later than what it stands with, it would take the keyboard after everything, and whenever what had it goes away. */
    void theKeyboardReachesItWhereItStands()
    {
        changeMeanwhile();
        QList<const QWidget *> reached;
        for (const QWidget *one = bar()->previousInFocusChain(); reached.isEmpty() || bar()->isAncestorOf(reached.last()); one = one->previousInFocusChain()) {
            if ((one->focusPolicy() & Qt::TabFocus) != 0 && one->isVisible()) {
                reached << one;
            }
        }
        reached.removeLast();
        QCOMPARE(reached.size(), 2);
        const QList<QWidget *> parts = bar()->findChildren<QWidget *>();
        for (const QWidget *part : parts) {
            QVERIFY2((part->focusPolicy() & Qt::TabFocus) == 0 || !part->isVisible() || reached.contains(part), part->metaObject()->className());
        }
    }

    void reviewedAppByAppAndTurnedOff()
    {
        changeMeanwhile();
        press(u"Review"_s);
        QCOMPARE(m->driver->pageTitle(), u"What Changed"_s);
        QCOMPARE(m->panel->currentTitle(), u"What Changed"_s);
        QVERIFY2(!bar()->isVisible(), "what it would say is in sight");
        auto *model = m->panel->findChild<NewsModel *>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QString chromium = u"Allow Chromium to use the camera"_s;
        QCOMPARE(m->driver->switches().size(), 3);
        QVERIFY(m->driver->switches().contains(camera));
        QVERIFY(texts(camera).contains(u"snapd switched it on."_s));
        bool fresh = false;
        for (int i = 0; i < model->rowCount(); ++i) {
            const PermissionEntry entry = model->entry(i);
            if (entry.permission.interface == "raw-usb"_L1) {
                fresh = entry.hint.startsWith(u"New since an update of the app."_s) && entry.section.title == "VLC"_L1;
            }
        }
        QVERIFY(fresh);

        // What is turned off is no news any more, but whoever did it sees that it is off.
        m->driver->flip(camera);
        QTRY_VERIFY(!m->driver->see(camera).on);
        quiet();
        QVERIFY(!m->world.isConnected({u"vlc"_s, u"camera"_s}));
        QCOMPARE(m->driver->switches().size(), 3);
        QVERIFY(!m->news->isNew({u"vlc"_s, u"camera"_s}));
        QVERIFY(m->driver->see(chromium).on);
        // The title of an app says nothing of its switches.
        const QStringList headings = m->driver->headings();
        QVERIFY(!headings.isEmpty());
        for (const QString &heading : headings) {
            QVERIFY2(heading.endsWith(u" allowed"_s), qPrintable(heading));
        }

        // Nor does something come up where the hand is about to press.
        m->driver->click(u"Later"_s);
        QCOMPARE(m->driver->pageTitle(), m->driver->chosen());
        QVERIFY(bar()->isVisible());
        QCOMPARE(m->driver->banner(), u"2 permissions changed since you last looked: Chromium, VLC"_s);

        press(u"Review"_s);
        QCOMPARE(m->driver->switches().size(), 2);
        m->driver->click(u"Mark All as Seen"_s);
        QCOMPARE(m->driver->pageTitle(), m->driver->chosen());
        QVERIFY(!bar()->isVisible());
        quiet();
        open();
        QVERIFY(!bar()->isVisible());
    }

    void leftByGoingElsewhere()
    {
        changeMeanwhile();
        const QString before = m->driver->chosen();
        m->panel->showNews();
        QCOMPARE(m->driver->pageTitle(), u"What Changed"_s);
        // Also to where one was.
        m->driver->chooseApp(before);
        QCOMPARE(m->driver->pageTitle(), before);
        m->panel->showNews();
        m->driver->chooseApp(u"VLC"_s);
        QCOMPARE(m->driver->pageTitle(), u"VLC"_s);
        m->panel->showNews();
        m->panel->showApp(u"vlc"_s, u"camera"_s);
        QCOMPARE(m->driver->pageTitle(), u"VLC"_s);
        QTRY_COMPARE(m->driver->focused(), camera);
    }

    void nothingMovesUnderTheHand()
    {
        m->driver->chooseApp(u"VLC"_s);
        const int before = m->driver->heightOnScreen(camera);
        connectElsewhere(u"vlc"_s, u"camera"_s);
        QTRY_VERIFY(m->news->isNew({u"vlc"_s, u"camera"_s}));
        QTRY_VERIFY2(isMarked(camera), "the mark has its place");
        QVERIFY2(!bar()->isVisible(), "the line would cover what one points at");
        QCOMPARE(m->driver->heightOnScreen(camera), before);
        // Going elsewhere, one sees it.
        m->driver->chooseApp(u"Chromium"_s);
        QVERIFY(bar()->isVisible());
        m->driver->chooseApp(u"VLC"_s);
        const int below = m->driver->heightOnScreen(camera);
        m->driver->flip(camera);
        QTRY_VERIFY(!m->driver->see(camera).on);
        quiet();
        QVERIFY(m->news->news().isEmpty());
        QCOMPARE(m->driver->heightOnScreen(camera), below);
        QCOMPARE(m->driver->banner(), u"Everything has been seen."_s);
        m->driver->chooseApp(u"Chromium"_s);
        QVERIFY(!bar()->isVisible());
    }

    void pointedOutWhileTheWindowIsElsewhere()
    {
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        connectElsewhere(u"vlc"_s, u"camera"_s);
        QTRY_VERIFY(bar()->isVisible());
        m->news->markAllSeen();
        QVERIFY(!bar()->isVisible());
    }

    void newsThatComeUpWhileReviewing()
    {
        changeMeanwhile();
        m->panel->showNews();
        QCOMPARE(m->driver->switches().size(), 3);
        connectElsewhere(u"zoom-client"_s, u"camera"_s);
        QTRY_COMPARE(m->driver->switches().size(), 4);
        m->world.removeSnap(u"chromium"_s);
        quiet();
        QTRY_COMPARE(m->driver->switches().size(), 3);
    }

    void nothingToReview()
    {
        m->panel->showNews();
        QCOMPARE(m->driver->pageTitle(), u"What Changed"_s);
        QCOMPARE(m->driver->switches(), {});
        QVERIFY(m->driver->buttons().isEmpty());
    }

    void theSameNameTwiceIsNowhere()
    {
        changeMeanwhile();
        m->panel->showNews();
        QStringList names = m->driver->switches() + m->driver->buttons();
        names.removeAll(QString());
        QStringList once = names;
        once.removeDuplicates();
        QCOMPARE(names.size(), once.size());
    }
};

QTEST_MAIN(NewsTest)

#include "newstest.moc"
