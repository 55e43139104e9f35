// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "memorystorage.h"
#include "news/newsstore.h"
#include "permissions/changequeue.h"
#include "permissions/permissionstore.h"
#include "world.h"
#include "worlddoor.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;
using Privileged::Operation;
using Tests::World;
using What = NewsItem::What;
using By = NewsItem::By;

namespace
{

const Snapd::PlugRef camera{u"vlc"_s, u"camera"_s};
const Snapd::PlugRef home{u"vlc"_s, u"home"_s};
const Snapd::PlugRef themes{u"vlc"_s, u"themes"_s};
const Snapd::SlotRef systemCamera{u"snapd"_s, u"camera"_s};

}

class TestNewsStore : public QObject
{
    Q_OBJECT

private:
    struct Machine {
        World world;
        Tests::WorldDoor door{&world};
        PermissionStore store{&world};
        ChangeQueue queue{&world, &store, &door};
        Tests::MemoryStorage storage;
        std::unique_ptr<NewsStore> news;
        QList<NewsItem> appeared;
        int looks = 0;
    };
    std::unique_ptr<Machine> m;

    void run()
    {
        m->appeared.clear();
        m->news = std::make_unique<NewsStore>(&m->world, &m->store, &m->queue, &m->storage, NewsStore::Timing{5ms, 20ms});
        connect(m->news.get(), &NewsStore::appeared, this, [this](const QList<NewsItem> &items) {
            m->appeared += items;
        });
        quiet();
    }
    /** Until nothing happens any more. */
    static void quiet() { QTest::qWait(80); }
    [[nodiscard]] QStringList told() const
    {
        QStringList words;
        for (const NewsItem &item : m->news->news()) {
            words << item.plug.snap + u':' + item.plug.plug;
        }
        return words;
    }
    [[nodiscard]] NewsItem item(const Snapd::PlugRef &plug) const
    {
        for (const NewsItem &item : m->news->news()) {
            if (item.plug == plug) {
                return item;
            }
        }
        return {};
    }
    /** As snapd does it: out of sight for a while, then back, then what is connected by itself. */
    void refresh(const QString &snap, const std::function<void()> &files, const std::function<void()> &autoConnect = {})
    {
        const QString change = m->world.startChange(u"refresh-snap"_s, {snap});
        m->world.setEnabled(snap, false);
        quiet();
        files();
        m->world.snap(snap)->revision = QString::number(m->world.snap(snap)->revision.toInt() + 1);
        m->world.setEnabled(snap, true);
        quiet();
        if (autoConnect) {
            autoConnect();
        }
        quiet();
        m->world.endChange(change);
        quiet();
    }
    void open(bool on, const Snapd::PlugRef &plug = camera)
    {
        m->queue.submit(
            on ? Operation{Operation::Verb::Connect, plug, {u"snapd"_s, plug.plug}, plug.plug} : Operation{Operation::Verb::Disconnect, plug, {}, plug.plug});
        quiet();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Machine>();
        m->world.addSystem({u"camera"_s, u"home"_s, u"opengl"_s, u"audio-record"_s});
        m->world.addSnap(u"vlc"_s, u"VLC"_s, {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}, {u"themes"_s, u"content"_s, {{u"content"_s, u"themes"_s}}}});
        m->world.addSnap(u"icons"_s, u"Icons"_s);
        m->world.addSlot({u"icons"_s, u"themes"_s}, u"content"_s, {{u"content"_s, u"themes"_s}});
        m->world.connectPlug(home, {u"snapd"_s, u"home"_s}, false);
        m->world.connectPlug(themes, {u"icons"_s, u"themes"_s}, false);
        m->store.start();
    }
    void cleanup() { m.reset(); }

    void theFirstTimeEverythingIsSeen()
    {
        run();
        QCOMPARE(told(), {});
        QCOMPARE(m->storage.record().snaps.keys(), QStringList({u"core24"_s, u"icons"_s, u"snapd"_s, u"vlc"_s}));
        QCOMPARE(m->storage.record().snaps[u"vlc"_s].plugs[u"home"_s].connected, QList{Snapd::SlotRef(u"system"_s, u"home"_s)});
    }

    void whatOthersSwitchOnIsNewsUntilSeen()
    {
        run();
        m->world.connectPlug(camera, systemCamera);
        quiet();
        QCOMPARE(told(), QStringList{u"vlc:camera"_s});
        QCOMPARE(item(camera).what, What::SwitchedOn);
        QCOMPARE(item(camera).by, By::Person);
        QVERIFY(item(camera).isOn());
        QVERIFY(m->news->isNew(camera));
        QCOMPARE(m->appeared.size(), 1);

        m->world.disconnectPlug(camera);
        quiet();
        QCOMPARE(told(), {});

        m->world.connectPlug(camera, systemCamera, false);
        quiet();
        QCOMPARE(item(camera).by, By::Snapd);
        QCOMPARE(m->appeared.size(), 2);
        m->news->markSeen({camera});
        QCOMPARE(told(), {});
        quiet();
        QCOMPARE(told(), {});
        QVERIFY(!m->news->isNew(camera));
    }

    void whatIsSwitchedHereIsNoNews()
    {
        run();
        open(true);
        QVERIFY(m->world.isConnected(camera));
        QCOMPARE(told(), {});
        open(false);
        QCOMPARE(told(), {});
        QCOMPARE(m->appeared, {});

        // And what was news is none after it was switched here.
        m->world.connectPlug(camera, systemCamera);
        quiet();
        QCOMPARE(told(), QStringList{u"vlc:camera"_s});
        open(false);
        QCOMPARE(told(), {});
        open(true);
        QCOMPARE(told(), {});
    }

    /** Somebody else is quick: what our own read after a flip already shows of it has not been seen by the person who flipped. */
    void whatOthersDoOnTheHeelsOfAFlipIsNews()
    {
        m->world.addSnap(u"more-icons"_s, u"More Icons"_s);
        m->world.addSlot({u"more-icons"_s, u"themes"_s}, u"content"_s, {{u"content"_s, u"themes"_s}});
        m->world.disconnectPlug(themes);
        run();
        ChangeRequest *request = m->queue.submit({Operation::Verb::Connect, themes, {u"icons"_s, u"themes"_s}, u"content"_s});
        connect(request, &ChangeRequest::stageChanged, &m->world, [this](ChangeRequest::Stage stage) {
            if (stage == ChangeRequest::Stage::Confirming) {
                m->world.connectPlug(themes, {u"more-icons"_s, u"themes"_s});
            }
        });
        QTRY_COMPARE(told(), QStringList{u"vlc:themes"_s});
        QCOMPARE(item(themes).slotRefs, QList{Snapd::SlotRef(u"more-icons"_s, u"themes"_s)});
        quiet();
        QCOMPARE(m->appeared.size(), 1);

        // A flip of the row is a look at it: both are seen then.
        request = m->queue.submit({Operation::Verb::Disconnect, themes, {u"icons"_s, u"themes"_s}, u"content"_s});
        QTRY_COMPARE(told(), QStringList());
        quiet();
        QCOMPARE(told(), {});
        QVERIFY(m->world.isConnected(themes));
    }

    void aFailedFlipSeesNothing()
    {
        run();
        m->world.connectPlug(camera, systemCamera);
        quiet();
        m->door.refuseNext(Privileged::Refusal::NotAuthorized);
        open(false);
        QCOMPARE(told(), QStringList{u"vlc:camera"_s});
    }

    void itLastsFromRunToRun()
    {
        run();
        m->news.reset();
        m->world.connectPlug(camera, systemCamera, false);
        quiet();
        run();
        QCOMPARE(told(), QStringList{u"vlc:camera"_s});
        m->news.reset();
        run();
        QCOMPARE(told(), QStringList{u"vlc:camera"_s});
        m->news->markAllSeen();
        m->news.reset();
        run();
        QCOMPARE(told(), {});
    }

    void anUpdateBringsPermissions()
    {
        run();
        refresh(
            u"vlc"_s,
            [this] {
                m->world.addPlug(u"vlc"_s, {u"audio-record"_s, u"audio-record"_s});
                m->world.addPlug(u"vlc"_s, {u"opengl"_s, u"opengl"_s});
            },
            [this] {
                m->world.connectPlug({u"vlc"_s, u"opengl"_s}, {u"snapd"_s, u"opengl"_s}, false);
            });
        QCOMPARE(told(), QStringList({u"vlc:audio-record"_s, u"vlc:opengl"_s}));
        const NewsItem record = item({u"vlc"_s, u"audio-record"_s});
        QCOMPARE(record.what, What::NewPermission);
        QCOMPARE(record.by, By::Nobody);
        QVERIFY(!record.isOn() && record.updated);
        QCOMPARE(item({u"vlc"_s, u"opengl"_s}).by, By::Snapd);
        QTRY_COMPARE(item({u"vlc"_s, u"opengl"_s}).cause.kind, u"refresh-snap"_s);
        QVERIFY(item({u"vlc"_s, u"opengl"_s}).cause.time.isValid());
        QCOMPARE(m->appeared.size(), 2);

        // What it was before it was seen, it still is after another update.
        refresh(u"vlc"_s, [] { });
        QCOMPARE(told().size(), 2);
        QCOMPARE(m->appeared.size(), 2);
        QVERIFY2(item({u"vlc"_s, u"opengl"_s}).cause.kind == "refresh-snap"_L1, "found out earlier, when there was no doubt");
    }

    void anUpdateSwitchesOnWhatWasOff()
    {
        run();
        refresh(
            u"vlc"_s,
            [] {},
            [this] {
                m->world.connectPlug(camera, systemCamera, false);
            });
        QCOMPARE(told(), QStringList{u"vlc:camera"_s});
        QCOMPARE(item(camera).what, What::SwitchedOn);
        QVERIFY(item(camera).updated);
    }

    void twoPossibleCausesAreNone()
    {
        run();
        m->news.reset();
        refresh(u"vlc"_s, [] { });
        refresh(u"vlc"_s, [this] {
            m->world.addPlug(u"vlc"_s, {u"opengl"_s, u"opengl"_s});
        });
        run();
        QCOMPARE(told(), QStringList{u"vlc:opengl"_s});
        QCOMPARE(item({u"vlc"_s, u"opengl"_s}).cause, NewsItem::Cause());
    }

    void anUpdateThatFailsBringsNothing()
    {
        run();
        const QString change = m->world.startChange(u"refresh-snap"_s, {u"vlc"_s});
        m->world.addPlug(u"vlc"_s, {u"opengl"_s, u"opengl"_s});
        m->world.connectPlug(camera, systemCamera, false);
        quiet();
        QCOMPARE(told(), {});
        m->world.removePlug({u"vlc"_s, u"opengl"_s});
        m->world.disconnectPlug(camera);
        quiet();
        m->world.endChange(change, u"Error"_s);
        quiet();
        QCOMPARE(told(), {});
        QCOMPARE(m->appeared, {});
    }

    void whileOneAppIsUpdatedOthersAreTold()
    {
        m->world.addSnap(u"zoom"_s, u"Zoom"_s, {{u"camera"_s, u"camera"_s}});
        run();
        m->world.connectPlug(camera, systemCamera);
        quiet();
        const QString change = m->world.startChange(u"refresh-snap"_s, {u"vlc"_s});
        m->world.setEnabled(u"vlc"_s, false);
        m->world.connectPlug({u"zoom"_s, u"camera"_s}, systemCamera);
        quiet();
        QCOMPARE(told(), QStringList({u"vlc:camera"_s, u"zoom:camera"_s}));
        m->world.setEnabled(u"vlc"_s, true);
        m->world.endChange(change);
        quiet();
        QCOMPARE(told(), QStringList({u"vlc:camera"_s, u"zoom:camera"_s}));
        QCOMPARE(m->appeared.size(), 2);
    }

    void disabledAndEnabledIsNoNews()
    {
        run();
        m->world.connectPlug(camera, systemCamera);
        quiet();
        m->world.setEnabled(u"vlc"_s, false);
        quiet();
        QCOMPARE(told(), {});
        m->world.setEnabled(u"vlc"_s, true);
        quiet();
        QCOMPARE(told(), QStringList{u"vlc:camera"_s});
        QCOMPARE(m->appeared.size(), 1);
    }

    void aProviderThatComesAndGoesIsNoNews()
    {
        run();
        m->world.setEnabled(u"icons"_s, false);
        quiet();
        m->world.setEnabled(u"icons"_s, true);
        quiet();
        QCOMPARE(told(), {});
        m->world.removeSnap(u"icons"_s);
        quiet();
        m->world.addSnap(u"icons"_s, u"Icons"_s);
        m->world.addSlot({u"icons"_s, u"themes"_s}, u"content"_s, {{u"content"_s, u"themes"_s}});
        m->world.connectPlug(themes, {u"icons"_s, u"themes"_s}, false);
        quiet();
        QCOMPARE(told(), {});
        // Another provider is another connection.
        m->world.addSnap(u"more"_s, u"More"_s);
        m->world.addSlot({u"more"_s, u"themes"_s}, u"content"_s, {{u"content"_s, u"themes"_s}});
        m->world.connectPlug(themes, {u"more"_s, u"themes"_s}, false);
        quiet();
        QCOMPARE(told(), QStringList{u"vlc:themes"_s});
        QCOMPARE(item(themes).slotRefs, QList{Snapd::SlotRef(u"more"_s, u"themes"_s)});
    }

    void theSystemMovesFromCoreToSnapd()
    {
        run();
        m->news.reset();
        SeenRecord record = m->storage.record();
        m->world.removeSnap(u"snapd"_s);
        m->world.addSnap(u"core"_s, u"core"_s, {}, u"os"_s);
        for (const QString &interface : {u"camera"_s, u"home"_s}) {
            m->world.addSlot({u"core"_s, interface}, interface);
        }
        m->world.connectPlug(home, {u"core"_s, u"home"_s}, false);
        quiet();
        run();
        QCOMPARE(told(), {});
    }

    void snapdRestartsInTheMiddle()
    {
        run();
        const QString change = m->world.startChange(u"refresh-snap"_s, {u"snapd"_s});
        m->world.disconnectPlug(home);
        m->world.setAway(Snapd::ErrorCode::NotRunning);
        quiet();
        m->world.setAway({});
        QTRY_COMPARE(m->store.availability(), PermissionStore::Availability::Ready);
        quiet();
        m->world.connectPlug(home, {u"snapd"_s, u"home"_s}, false);
        m->world.endChange(change);
        quiet();
        QCOMPARE(told(), {});
    }

    void aNewAppIsToldWhereItMatters()
    {
        run();
        const QString change = m->world.startChange(u"install-snap"_s, {u"zoom"_s});
        m->world.addSnap(u"zoom"_s, u"Zoom"_s, {{u"camera"_s, u"camera"_s}, {u"audio-record"_s, u"audio-record"_s}, {u"opengl"_s, u"opengl"_s}});
        quiet();
        m->world.connectPlug({u"zoom"_s, u"camera"_s}, systemCamera, false);
        m->world.connectPlug({u"zoom"_s, u"opengl"_s}, {u"snapd"_s, u"opengl"_s}, false);
        quiet();
        m->world.endChange(change);
        quiet();
        QCOMPARE(told(), QStringList{u"zoom:camera"_s});
        QCOMPARE(item({u"zoom"_s, u"camera"_s}).what, What::CameOn);
        QTRY_COMPARE(item({u"zoom"_s, u"camera"_s}).cause.kind, u"install-snap"_s);

        m->news.reset();
        run();
        QCOMPARE(item({u"zoom"_s, u"camera"_s}).what, What::CameOn);
        m->world.disconnectPlug({u"zoom"_s, u"camera"_s});
        quiet();
        QCOMPARE(told(), {});
        m->world.connectPlug({u"zoom"_s, u"camera"_s}, systemCamera, false);
        quiet();
        QCOMPARE(item({u"zoom"_s, u"camera"_s}).what, What::SwitchedOn);
    }

    void removedAndInstalledAgainIsNew()
    {
        run();
        m->world.connectPlug(camera, systemCamera);
        quiet();
        m->world.removeSnap(u"vlc"_s);
        quiet();
        QCOMPARE(told(), {});
        QVERIFY(!m->storage.record().snaps.contains(u"vlc"_s));
        m->world.addSnap(u"vlc"_s, u"VLC"_s, {{u"camera"_s, u"camera"_s}});
        m->world.connectPlug(camera, systemCamera, false);
        quiet();
        QCOMPARE(item(camera).what, What::CameOn);
    }

    void anotherInterfaceUnderTheSameName()
    {
        run();
        refresh(u"vlc"_s, [this] {
            m->world.removePlug(camera);
            m->world.addPlug(u"vlc"_s, {u"camera"_s, u"audio-record"_s});
        });
        QCOMPARE(item(camera).what, What::NewPermission);
        QCOMPARE(item(camera).interface, u"audio-record"_s);
        m->news->markSeen({camera});
        quiet();
        QCOMPARE(told(), {});
    }

    void theOtherWindowHasSeenIt()
    {
        run();
        m->world.connectPlug(camera, systemCamera);
        quiet();
        QCOMPARE(told(), QStringList{u"vlc:camera"_s});
        SeenRecord record = m->storage.record();
        record.snaps[u"vlc"_s].plugs[u"camera"_s].connected = {{u"system"_s, u"camera"_s}};
        m->storage.writeByOther(record.toText());
        quiet();
        QCOMPARE(told(), {});
        // And ours does not take it back.
        m->world.touch();
        quiet();
        QCOMPARE(m->storage.record(), record);
    }

    void aDamagedRecordIsSetAside()
    {
        m->storage.content = {SeenStorage::State::There, "snapperms-seen 1\nsnap vlc"};
        run();
        QCOMPARE(m->storage.aside, QList{"snapperms-seen 1\nsnap vlc"_ba});
        QCOMPARE(told(), {});
        QVERIFY(m->storage.record().snaps.contains(u"vlc"_s));

        // Damaged while we run, what we know is what counts.
        m->world.connectPlug(camera, systemCamera);
        quiet();
        m->storage.writeByOther("nonsense");
        quiet();
        QCOMPARE(m->storage.aside.size(), 2);
        QCOMPARE(told(), QStringList{u"vlc:camera"_s});
        QVERIFY(m->storage.record().snaps.contains(u"vlc"_s));
    }

    void whatALaterVersionWroteIsNotTouched()
    {
        m->storage.content = {SeenStorage::State::There, "snapperms-seen 2\n"};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"later version"_s));
        run();
        m->world.connectPlug(camera, systemCamera);
        quiet();
        QCOMPARE(told(), QStringList{u"vlc:camera"_s});
        m->news->markAllSeen();
        quiet();
        QCOMPARE(told(), {});
        QCOMPARE(m->storage.content.text, "snapperms-seen 2\n"_ba);
        QCOMPARE(m->storage.writes, 0);
        QCOMPARE(m->storage.aside, {});
    }

    void whatCannotBeReadIsNotTouched()
    {
        m->storage.content = {SeenStorage::State::Unreadable, {}};
        run();
        m->world.connectPlug(camera, systemCamera);
        quiet();
        QCOMPARE(told(), QStringList{u"vlc:camera"_s});
        m->news->markAllSeen();
        quiet();
        QCOMPARE(m->storage.writes, 0);
    }

    void sensitiveFirst()
    {
        run();
        refresh(u"vlc"_s, [this] {
            m->world.addPlug(u"vlc"_s, {u"a-gl"_s, u"opengl"_s});
            m->world.addPlug(u"vlc"_s, {u"z-mic"_s, u"audio-record"_s});
        });
        QCOMPARE(told(), QStringList({u"vlc:z-mic"_s, u"vlc:a-gl"_s}));
    }

    void namesThatCannotBeWrittenAreIgnored()
    {
        run();
        m->world.addPlug(u"vlc"_s, {u"with space"_s, u"opengl"_s});
        m->world.addPlug(u"vlc"_s, {u"new\nline"_s, u"opengl"_s});
        quiet();
        QCOMPARE(told(), {});
        m->news.reset();
        run();
        QCOMPARE(m->storage.aside, {});
        QCOMPARE(told(), {});
    }

    void nothingHappensWhileNothingHappens()
    {
        run();
        const int writes = m->storage.writes;
        QSignalSpy changed(m->news.get(), &NewsStore::changed);
        m->world.touch(u"service-control"_s);
        quiet();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m->storage.writes, writes);
    }
};

QTEST_GUILESS_MAIN(TestNewsStore)

#include "tst_newsstore.moc"
