// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "watchedmodels.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::WatchedModels;
using Tests::World;

/** The list on the left: what it shows by permissions, in searches and under filters. By apps: see appsmodeltest. */
class PlacesModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<WatchedModels> m_models;

    void search(const QString &words, Traits traits = {}) { m_models->places.setQuery({words, traits}); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->addSystem({u"camera"_s, u"audio-record"_s, u"home"_s, u"network"_s, u"wayland"_s, u"joystick"_s, u"removable-media"_s});
        m_world->addSnap(u"vlc"_s,
            u"VLC"_s,
            {{u"camera"_s, u"camera"_s},
                {u"home"_s, u"home"_s},
                {u"network"_s, u"network"_s},
                {u"wayland"_s, u"wayland"_s},
                {u"stick"_s, u"removable-media"_s}});
        m_world->addSnap(u"zoom"_s, u"Zoom"_s, {{u"camera"_s, u"camera"_s}, {u"audio-record"_s, u"audio-record"_s}, {u"odd"_s, u"unheard-of"_s}});
        m_world->addSnap(u"camerata"_s, u"Camera Obscura"_s, {{u"network"_s, u"network"_s}});
        m_world->connectPlug({u"vlc"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        m_world->connectPlug({u"vlc"_s, u"network"_s}, {u"snapd"_s, u"network"_s});
        m_models = std::make_unique<WatchedModels>(m_world.get());
        m_models->start();
    }

    void cleanup()
    {
        m_models.reset();
        m_world.reset();
    }

    void permissionsByGroupTheSensitiveFirst()
    {
        m_models->places.setKind(Place::Kind::Permission);
        const QStringList lines = m_models->lines();
        QCOMPARE(lines.first(), u"= Privacy"_s);
        QCOMPARE(lines.at(1), u"Camera: 1 of 2 apps allowed"_s);
        QVERIFY(lines.contains(u"Unheard of: 0 of 1 apps allowed"_s));
        // What every window needs is folded under its name, what nobody asks for below that.
        QVERIFY(lines.contains(u"+ Desktop Basics"_s));
        QVERIFY(lines.last().startsWith(u"+ "_s) && lines.last().contains(u"Other Permissions"_s));
        const QStringList before = m_models->shown(PlaceType::Permission);
        m_models->toggleFold(u"basics"_s);
        m_models->toggleFold(u"unused"_s);
        QCOMPARE(m_models->shown(PlaceType::Permission).size(), m_models->interfaces.rowCount());
        QVERIFY(m_models->lines().contains(u"Game Controllers: No enabled app asks for it"_s));
        m_models->toggleFold(u"basics"_s);
        m_models->toggleFold(u"unused"_s);
        QCOMPARE(m_models->shown(PlaceType::Permission), before);
    }

    void countsAndRowsFollowWithoutResets()
    {
        m_models->places.setKind(Place::Kind::Permission);
        m_models->placesReset.clear();
        m_world->connectPlug({u"zoom"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        QTRY_VERIFY(m_models->lines().contains(u"Camera: 2 of 2 apps allowed"_s));
        m_world->removeSnap(u"zoom"_s);
        QTRY_VERIFY(!m_models->shown(PlaceType::Permission).contains(u"Unheard of"_s));
        m_world->addPlug(u"vlc"_s, {u"joystick"_s, u"joystick"_s});
        QTRY_VERIFY(m_models->shown(PlaceType::Permission).contains(u"Game Controllers"_s));
        QCOMPARE(m_models->placesReset.count(), 0);
    }

    void aNewTitleMovesTheRow()
    {
        m_models->placesReset.clear();
        m_world->snap(u"vlc"_s)->title = u"Zzz"_s;
        m_world->touch();
        QTRY_COMPARE(m_models->shown(), QStringList({u"Camera Obscura"_s, u"Zoom"_s, u"Zzz"_s}));
        m_world->snap(u"vlc"_s)->title = u"Aaa"_s;
        m_world->touch();
        QTRY_COMPARE(m_models->shown(), QStringList({u"Aaa"_s, u"Camera Obscura"_s, u"Zoom"_s}));
        QCOMPARE(m_models->placesReset.count(), 0);
    }

    void aSearchFindsBothWhicheverTabIsOpen()
    {
        const QStringList expected{u"= Apps"_s,
            u"Camera Obscura: 0 of 1 allowed"_s,
            u"VLC: Camera: allowed"_s,
            u"Zoom: Camera: off"_s,
            u"= Permissions"_s,
            u"Camera: 1 of 2 apps allowed"_s};
        search(u"camera"_s);
        QCOMPARE(m_models->lines(), expected);
        m_models->places.setKind(Place::Kind::Permission);
        QCOMPARE(m_models->lines(), expected);
    }

    void theBetterMatchComesFirst()
    {
        // Nothing is called that, but a permission is known by it.
        search(u"webcam"_s);
        QCOMPARE(m_models->lines().mid(0, 3), QStringList({u"= Permissions"_s, u"Camera: 1 of 2 apps allowed"_s, u"= Apps"_s}));
        QCOMPARE(m_models->shown(), QStringList({u"VLC"_s, u"Zoom"_s}));
        search(u"zoom webcam"_s);
        QCOMPARE(m_models->lines(), QStringList({u"= Apps"_s, u"Zoom: Camera: off"_s}));
        search(u"vlc"_s);
        QCOMPARE(m_models->lines(), QStringList({u"= Apps"_s, u"VLC: 2 of 5 allowed"_s}));
    }

    void whatNothingKeepsOutIsFoundToo()
    {
        m_world->addSnap(u"code"_s, u"Code Editor"_s).confinement = u"classic"_s;
        m_world->addSnap(u"tryout"_s, u"Try-out"_s, {{u"camera"_s, u"camera"_s}}).devmode = true;
        m_world->addSnap(u"asleep"_s, u"Asleep"_s).confinement = u"classic"_s;
        m_world->setEnabled(u"asleep"_s, false);
        search(u"webcam"_s);
        QTRY_COMPARE(m_models->shown(), QStringList({u"Code Editor"_s, u"Try-out"_s, u"VLC"_s, u"Zoom"_s}));
        QVERIFY(m_models->lines().contains(u"Code Editor: Not confined"_s));
        QVERIFY(m_models->lines().contains(u"Try-out: Not confined (developer mode) · Camera: off"_s));
        search(u"code webcam"_s);
        QCOMPARE(m_models->shown(), QStringList{u"Code Editor"_s});
        // A piece of a word is no question about that permission, and a filter is about switches.
        search(u"webca"_s);
        QVERIFY(!m_models->shown().contains(u"Code Editor"_s));
        search(u"webcam"_s, Trait::Allowed);
        QCOMPARE(m_models->shown(), QStringList{u"VLC"_s});
    }

    void synonyms_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("interface");
        QTest::newRow("webcam") << u"webcam"_s << u"camera"_s;
        QTest::newRow("mic") << u"mic"_s << u"audio-record"_s;
        QTest::newRow("USB stick") << u"USB stick"_s << u"removable-media"_s;
        QTest::newRow("name") << u"audio-record"_s << u"audio-record"_s;
        QTest::newRow("nobody asks for it") << u"joystick"_s << u"joystick"_s;
        QTest::newRow("folded") << u"wayland"_s << u"wayland"_s;
    }

    void synonyms()
    {
        QFETCH(QString, words);
        QFETCH(QString, interface);
        search(words);
        QVERIFY2(m_models->places.indexOf({Place::Kind::Permission, interface}).isValid(), qPrintable(m_models->lines().join(u'\n')));
        QVERIFY(m_models->shown(PlaceType::Permission).size() < 5);
    }

    void aWholeWordSaysMoreThanAPartOfOne()
    {
        // “Microsoft account” is among the words of online accounts.
        m_world->addPlug(u"vlc"_s, {u"accounts"_s, u"accounts-service"_s});
        m_world->addPlug(u"zoom"_s, {u"accounts"_s, u"accounts-service"_s});
        QTRY_COMPARE(m_models->store.plugsOf(u"zoom"_s).size(), 4);
        search(u"mic"_s);
        QCOMPARE(m_models->shown(PlaceType::Permission).first(), u"Microphone"_s);
        QVERIFY(m_models->shown(PlaceType::Permission).contains(u"Online Accounts"_s));
        QVERIFY2(m_models->lines().contains(u"Zoom: Microphone: off"_s), qPrintable(m_models->lines().join(u'\n')));
        QVERIFY(m_models->lines().contains(u"VLC: Online Accounts: off"_s));
    }

    void filters()
    {
        search({}, Trait::Allowed);
        QCOMPARE(m_models->lines(), QStringList{u"VLC: 2 of 5 allowed"_s});
        m_models->places.setKind(Place::Kind::Permission);
        QCOMPARE(m_models->shown(PlaceType::Permission), QStringList({u"Camera"_s, u"Network and Internet"_s}));
        search({}, Traits(Trait::Allowed) | Trait::Sensitive);
        QCOMPARE(m_models->shown(PlaceType::Permission), QStringList{u"Camera"_s});
        // A word and a filter have to fit the same permission.
        search(u"camera"_s, Trait::Allowed);
        QCOMPARE(m_models->shown(), QStringList{u"VLC"_s});
        search(u"zoom"_s, Trait::Allowed);
        QCOMPARE(m_models->places.rowCount(), 0);
        search({});
        m_models->places.setKind(Place::Kind::App);
        QCOMPARE(m_models->shown().size(), 3);
    }

    void aFilterFollowsWhatHappens()
    {
        search({}, Trait::Allowed);
        m_models->placesReset.clear();
        m_world->connectPlug({u"zoom"_s, u"audio-record"_s}, {u"snapd"_s, u"audio-record"_s});
        QTRY_COMPARE(m_models->shown(), QStringList({u"VLC"_s, u"Zoom"_s}));
        m_world->disconnectPlug({u"vlc"_s, u"camera"_s});
        m_world->disconnectPlug({u"vlc"_s, u"network"_s});
        QTRY_COMPARE(m_models->shown(), QStringList{u"Zoom"_s});
        QCOMPARE(m_models->placesReset.count(), 0);
    }

    void filtersThatTakeReckoning()
    {
        search({}, Trait::Changed);
        // The camera was turned on by hand, the network is off although it is on by default.
        QTRY_COMPARE(m_models->shown(), QStringList({u"Camera Obscura"_s, u"VLC"_s}));
        m_world->connectPlug({u"camerata"_s, u"network"_s}, {u"snapd"_s, u"network"_s}, false);
        QTRY_COMPARE(m_models->shown(), QStringList{u"VLC"_s});

        search({}, Trait::Reachable);
        QCOMPARE(m_models->shown(), QStringList());
        m_world->addSlot({u"snapd"_s, u"pulseaudio"_s}, u"pulseaudio"_s);
        m_world->addPlug(u"zoom"_s, {u"pulseaudio"_s, u"pulseaudio"_s});
        m_world->connectPlug({u"zoom"_s, u"pulseaudio"_s}, {u"snapd"_s, u"pulseaudio"_s});
        QTRY_COMPARE(m_models->shown(), QStringList{u"Zoom"_s});
        m_models->places.setKind(Place::Kind::Permission);
        QCOMPARE(m_models->shown(PlaceType::Permission), QStringList{u"Microphone"_s});
        m_world->disconnectPlug({u"zoom"_s, u"pulseaudio"_s});
        QTRY_COMPARE(m_models->shown(PlaceType::Permission), QStringList());
    }

    void unfoldingWhatIsLookedFor()
    {
        QVERIFY(!m_models->places.indexOf({Place::Kind::App, u"core24"_s}).isValid());
        m_models->places.unfold({Place::Kind::App, u"core24"_s});
        QVERIFY(m_models->places.indexOf({Place::Kind::App, u"core24"_s}).isValid());
        m_models->places.setKind(Place::Kind::Permission);
        m_models->places.unfold({Place::Kind::Permission, u"joystick"_s});
        QVERIFY(m_models->places.indexOf({Place::Kind::Permission, u"joystick"_s}).isValid());
        QVERIFY2(!m_models->shown(PlaceType::Permission).contains(u"Wayland"_s), "and nothing else");
        m_models->places.unfold({Place::Kind::Permission, u"no-such-interface"_s});
        QVERIFY(!m_models->places.contains({Place::Kind::Permission, u"no-such-interface"_s}));
    }

    void headingsCannotBeChosen()
    {
        m_models->places.setKind(Place::Kind::Permission);
        for (int row = 0; row < m_models->places.rowCount(); ++row) {
            const QModelIndex index = m_models->places.index(row);
            const bool isPlace = index.data(PlacesModel::PlaceRole).isValid();
            QCOMPARE(index.flags().testFlag(Qt::ItemIsSelectable), isPlace);
        }
    }
};

QTEST_MAIN(PlacesModelTest)

#include "placesmodeltest.moc"
