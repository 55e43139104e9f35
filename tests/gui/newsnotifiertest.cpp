// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/newsnotifier.h"
#include "../unit/news/memorystorage.h"
#include "news/newsstore.h"
#include "permissions/changequeue.h"
#include "permissions/permissionstore.h"
#include "samples.h"
#include "translations/translators.h"
#include "ui/appnames.h"
#include "ui/newsteller.h"
#include "worlddoor.h"

#include <QLocale>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;

namespace
{

/** Writes down what it is told. */
class Teller : public NewsTeller
{
public:
    QStringList titles;
    QStringList texts;
    bool stands = false;

    void tell(const QString &title, const QString &text) override
    {
        titles << title;
        texts << text;
        stands = true;
    }
    void withdraw() override { stands = false; }
};

}

class NewsNotifierTest : public QObject
{
    Q_OBJECT

private:
    struct Machine {
        Machine() { Tests::addSamples(world); }
        Tests::World world;
        Tests::WorldDoor door{&world};
        PermissionStore store{&world};
        ChangeQueue queue{&world, &store, &door};
        Tests::MemoryStorage storage;
        NewsStore news{&world, &store, &queue, &storage, NewsStore::Timing{2ms, 20ms}};
        AppNames names{&store};
        QWidget window;
        Teller teller;
        NewsNotifier notifier{&news, &names, &window, &teller};
    };
    std::unique_ptr<Machine> m;

    void connectElsewhere(const QString &snap, const QString &interface) { m->world.connectPlug({snap, interface}, {u"snapd"_s, interface}); }
    static void quiet() { QTest::qWait(150); }

private Q_SLOTS:
    // "1 permission", "2 permissions"
    void initTestCase() { installTranslators(QLocale::c()); }

    void init()
    {
        m = std::make_unique<Machine>();
        m->notifier.setPatience(60ms);
        m->store.start();
        // What is there at first is none.
        QTRY_VERIFY(!m->storage.record().snaps.isEmpty());
        quiet();
    }
    void cleanup() { m.reset(); }

    void oneForABurst()
    {
        // Longer than a busy machine takes for three of them.
        m->notifier.setPatience(800ms);
        connectElsewhere(u"vlc"_s, u"camera"_s);
        QTRY_VERIFY(m->news.isNew({u"vlc"_s, u"camera"_s}));
        connectElsewhere(u"vlc"_s, u"audio-record"_s);
        QTRY_VERIFY(m->news.isNew({u"vlc"_s, u"audio-record"_s}));
        connectElsewhere(u"zoom-client"_s, u"camera"_s);
        QTRY_COMPARE(m->teller.titles, QStringList{u"3 permissions of apps changed"_s});
        QCOMPARE(m->teller.texts, QStringList{u"VLC: Microphone, Camera\nZoom: Camera"_s});
    }

    void oneThingIsNamed()
    {
        connectElsewhere(u"vlc"_s, u"camera"_s);
        QTRY_COMPARE(m->teller.titles, QStringList{u"VLC: “Camera” Was Switched On"_s});
        m->world.addPlug(u"chromium"_s, {u"mic"_s, u"pulseaudio"_s});
        m->news.markAllSeen();
        QTRY_VERIFY(m->teller.titles.last().contains(u"Sound and Microphone"_s));
    }

    void notForWhatIsOfNoInterest()
    {
        connectElsewhere(u"vlc"_s, u"mount-observe"_s);
        m->world.addPlug(u"chromium"_s, {u"opengl"_s, u"opengl"_s});
        QTRY_VERIFY(m->news.isNew({u"chromium"_s, u"opengl"_s}));
        quiet();
        QCOMPARE(m->teller.titles, {});
    }

    void notWhileThePersonLooks()
    {
        m->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m->window));
        connectElsewhere(u"vlc"_s, u"camera"_s);
        QTRY_VERIFY(m->news.isNew({u"vlc"_s, u"camera"_s}));
        quiet();
        QCOMPARE(m->teller.titles, {});
        // Not afterwards either: it stood in the window.
        m->window.hide();
        quiet();
        QCOMPARE(m->teller.titles, {});
    }

    void notWhatIsOverBeforeItIsTold()
    {
        m->notifier.setPatience(500ms);
        connectElsewhere(u"vlc"_s, u"camera"_s);
        QTRY_VERIFY(m->news.isNew({u"vlc"_s, u"camera"_s}));
        m->world.disconnectPlug({u"vlc"_s, u"camera"_s});
        QTest::qWait(700);
        QCOMPARE(m->teller.titles, {});
    }

    void takenBackWhenSeen()
    {
        connectElsewhere(u"vlc"_s, u"camera"_s);
        QTRY_VERIFY(m->teller.stands);
        m->news.markAllSeen();
        QTRY_VERIFY(!m->teller.stands);
        quiet();
        QCOMPARE(m->teller.titles.size(), 1);
    }

    void moreReplacesWhatStands()
    {
        connectElsewhere(u"vlc"_s, u"camera"_s);
        QTRY_COMPARE(m->teller.titles.size(), 1);
        connectElsewhere(u"zoom-client"_s, u"camera"_s);
        QTRY_COMPARE(m->teller.titles.size(), 2);
        QCOMPARE(m->teller.titles.last(), u"2 permissions of apps changed"_s);
        m->world.disconnectPlug({u"zoom-client"_s, u"camera"_s});
        quiet();
        QCOMPARE(m->teller.titles.size(), 2);
        QVERIFY(m->teller.stands);
    }

    void namesAreNoMarkup()
    {
        m->world.snap(u"vlc"_s)->title = u"<b>VLC</b>"_s;
        m->world.touch();
        quiet();
        connectElsewhere(u"vlc"_s, u"camera"_s);
        QTRY_VERIFY(!m->teller.titles.isEmpty());
        QVERIFY(m->teller.titles.last().startsWith(u"<b>VLC</b>: "_s));
    }
};

QTEST_MAIN(NewsNotifierTest)

#include "newsnotifiertest.moc"
