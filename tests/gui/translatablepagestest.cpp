// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/accesssummary.h"
#include "ui/appmenu.h"
#include "ui/apppage.h"
#include "ui/permissionpage.h"
#include "ui/permissionrow.h"
#include "ui/placefilter.h"
#include "ui/placespane.h"
#include "ui/searchfield.h"
#include "ui/slotlist.h"
#include "ui/slotrow.h"
#include "ui/twopanes.h"
#include "wordwatch.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::VisibleTexts;
using Tests::WholeWindow;
using Tests::WordWatch;

/** Whatever can be read or heard on the pages and in the list comes from a translation, or is data. */
class TranslatablePagesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WordWatch> m;

private Q_SLOTS:
    void init() { m = std::make_unique<WordWatch>(); }
    void cleanup()
    {
        if (!QTest::currentTestFailed()) {
            QCOMPARE(m->untranslated(), QStringList());
        }
        m.reset();
    }

    /** That it finds what it is there for. */
    void whatIsPlantedIsFound()
    {
        QVERIFY(m->openWindow());
        m->look();
        QVERIFY(m->texts.seen() > 100);
        m->texts.setData(m->data());
        QCOMPARE(m->texts.untranslated(), QStringList());

        const auto found = [this](QObject *planted) {
            VisibleTexts texts;
            texts.setData(m->data());
            texts.look(m->panel.get());
            const QStringList all = texts.untranslated();
            delete planted;
            return !all.isEmpty() && std::ranges::all_of(all, [](const QString &one) {
                return one.contains(u"Foo"_s);
            });
        };
        QWidget *page = m->panel->findChild<AppPage *>();
        QVERIFY(found(new QLabel(u"Foo"_s, page)));
        QVERIFY(found(new QLabel(u"<b>Foo</b>"_s, page)));
        QVERIFY(found(new QAction(u"Foo"_s, page)));
        QVERIFY(found(new QLabel(tr("%1 is allowed").arg(u"Foo"_s), page)));
        QVERIFY(found(new QLabel(u"VLC Foo"_s, page)));
        const auto spoken = [page](void (QWidget::*set)(const QString &)) {
            auto *label = new QLabel(page);
            (label->*set)(u"Foo"_s);
            return label;
        };
        QVERIFY(found(spoken(&QWidget::setToolTip)));
        QVERIFY(found(spoken(&QWidget::setAccessibleName)));
        QVERIFY(found(spoken(&QWidget::setAccessibleDescription)));
        // What is translated, or data, is left in peace.
        QVERIFY(!found(new QLabel(tr("%1 is allowed").arg(u"VLC"_s), page)));
        QVERIFY(!found(new QLabel(tr("Allowed"), page)));
    }

    void apps()
    {
        QVERIFY(m->openWindow());
        const QStringList names = m->world.snapNames();
        for (const QString &name : names) {
            m->panel->showApp(name);
            if (auto *summary = m->panel->findChild<AccessSummary *>(); summary && summary->isVisible()) {
                summary->setFolded(false);
            }
            for (SlotRow *row : m->panel->findChildren<SlotRow *>()) {
                row->setUnfolded(true);
            }
            Q_EMIT m->panel->findChild<AppMenu *>()->menu()->aboutToShow();
            m->lookThoroughly();
        }
    }

    void permissions()
    {
        QVERIFY(m->openWindow());
        QStringList interfaces{u"content"_s, u"serial-port"_s};
        for (const Snapd::InterfaceInfo &info : std::as_const(m->world.interfaceList)) {
            interfaces << info.name;
        }
        for (const QString &interface : std::as_const(interfaces)) {
            m->panel->showPermission(interface);
            for (SlotList *list : m->panel->findChildren<SlotList *>()) {
                list->setUnfolded(true);
            }
            m->texts.look(m->panel->findChild<PermissionPage *>());
        }
        m->panel->showPermission(u"camera"_s);
        m->lookThoroughly();
        auto *page = m->panel->findChild<PermissionPage *>();
        m->world.connectPlug({u"vlc"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        QTRY_VERIFY(m->row(u"vlc"_s, u"camera"_s)->entry().isOn());
        QVERIFY(WordWatch::press(page, u"Turn Off for All"_s));
        m->look();
        QVERIFY(WordWatch::press(page, u"Select"_s));
        m->look();
    }

    void theList()
    {
        QVERIFY(m->openWindow());
        auto *filter = m->panel->findChild<PlaceFilter *>();
        auto *pane = m->panel->findChild<PlacesPane *>();
        for (const auto kind : {Place::Kind::App, Place::Kind::Permission}) {
            pane->setKind(kind);
            m->texts.look(pane);
            for (const QAction *action : filter->button()->menu()->actions()) {
                filter->setTraits(Traits::fromInt(action->data().toInt()));
                m->texts.look(pane);
                pane->searchField()->setText(u"vlc"_s);
                m->texts.look(pane);
                pane->searchField()->setText(u"qqq"_s);
                m->texts.look(pane);
                pane->searchField()->clear();
            }
            filter->setTraits({});
        }
        m->panel->showApp(u"no-such-snap"_s);
        m->look();
        m->panel->showPermission(u"no-such-interface"_s);
        m->look();
        m->panel->showApp(u"vlc"_s, u"docker-support"_s);
        m->look();
        m->panel->resize(400, 900);
        QTRY_VERIFY(m->panel->findChild<TwoPanes *>()->isNarrow());
        m->look();
        m->texts.look(m->panel->currentTitle(), u"title"_s);
        m->said << u"no-such-snap"_s << u"no-such-interface"_s << u"qqq"_s;
    }

    void howItStands()
    {
        const auto slot = [](const QString &name) {
            return Snapd::SlotRef{u"snapd"_s, name};
        };
        const auto plug = [](const QString &name) {
            return Snapd::PlugRef{u"vlc"_s, name};
        };
        m->world.connectPlug(plug(u"removable-media"_s), slot(u"removable-media"_s));
        m->world.disconnectPlug(plug(u"home"_s));
        m->world.disconnectPlug(plug(u"network"_s));
        m->world.connectPlug(plug(u"network"_s), slot(u"network"_s));
        m->world.snap(u"snapd"_s)->id = u"snapd-id"_s;
        m->world.declarations.insert(u"snapd-id"_s,
            {{u"type"_s, u"snap-declaration"_s}, {u"snap-id"_s, u"snapd-id"_s}, {u"publisher-id"_s, u"somebody"_s}, {u"plugs"_s, QVariantMap()}});
        const QString id = u"vlc-id"_s;
        m->world.snap(u"vlc"_s)->id = id;
        const QVariantMap refusal{{u"deny-connection"_s, u"true"_s}, {u"allow-auto-connection"_s, u"false"_s}};
        m->world.declarations.insert(id,
            {{u"type"_s, u"snap-declaration"_s},
                {u"snap-id"_s, id},
                {u"publisher-id"_s, u"somebody"_s},
                {u"plugs"_s, QVariantMap{{u"avahi-control"_s, refusal}, {u"camera"_s, QVariantMap{{u"allow-auto-connection"_s, u"true"_s}}}}}});
        m->lease(u"audio-record"_s, 30);
        m->lease(u"screen-inhibit-control"_s, 26 * 60);
        m->lease(u"mount-observe"_s, -9);
        QVERIFY(m->openWindow());
        QTRY_VERIFY(m->row(u"vlc"_s, u"avahi-control"_s)->entry().cannotBeOn());
        QTRY_VERIFY(m->row(u"vlc"_s, u"audio-record"_s)->entry().until);
        m->lookThoroughly();
    }
};

QTEST_MAIN(TranslatablePagesTest)

#include "translatablepagestest.moc"
