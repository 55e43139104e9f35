// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "samples.h"
#include "translations/translators.h"
#include "ui/apppage.h"
#include "ui/dimlabel.h"
#include "ui/mainpanel.h"
#include "ui/permissionrow.h"
#include "worlddoor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;

/** Single words and sentences of the window that must not say what is not so. */
class WordingTest : public QObject
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
        MainPanel panel{&world, &store, &queue, &insight};
        Tests::PanelDriver driver{&panel};
    };
    std::unique_ptr<Machine> m;

    void open()
    {
        m->panel.resize(1000, 900);
        m->store.start();
        m->panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m->panel));
    }
    void openOn(const QString &snap)
    {
        open();
        m->panel.showApp(snap);
        QTRY_COMPARE(m->panel.currentApp(), snap);
    }
    [[nodiscard]] PermissionRow *row(const QString &plug) const
    {
        const QList<PermissionRow *> rows = m->panel.findChildren<PermissionRow *>();
        const auto found = std::ranges::find_if(rows, [&plug](const PermissionRow *row) {
            return row->entry().permission.id.plug == plug;
        });
        return found == rows.cend() ? nullptr : *found;
    }
    /** What copying in the row's menu gives, one after the other. */
    [[nodiscard]] QStringList copied(const QString &plug) const
    {
        Q_EMIT row(plug)->customContextMenuRequested(QPoint(1, 1));
        auto *menu = row(plug)->findChild<QMenu *>(Qt::FindDirectChildrenOnly);
        QStringList commands;
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() != u"Copy “snap” Command"_s) {
                continue;
            }
            const QList<QAction *> choices = action->menu() ? action->menu()->actions() : QList<QAction *>{action};
            for (QAction *choice : choices) {
                choice->trigger();
                commands << QGuiApplication::clipboard()->text();
            }
        }
        menu->close();
        return commands;
    }
    /** Each line ahead of its own heading. */
    [[nodiscard]] QString details(const QString &plug) const
    {
        const QString name = row(plug)->entry().accessibleName;
        row(plug)->setDetailsShown(true);
        return m->driver.details(name);
    }
    void declare(const QString &snap, const QVariantMap &plugs)
    {
        const QString id = snap + u"-id"_s;
        m->world.snap(snap)->id = id;
        m->world.declarations.insert(id, {{u"type"_s, u"snap-declaration"_s}, {u"snap-id"_s, id}, {u"publisher-id"_s, u"somebody"_s}, {u"plugs"_s, plugs}});
    }

private Q_SLOTS:
    // "1 permission", "2 permissions"
    void initTestCase() { installTranslators(QLocale::c()); }
    void init() { m = std::make_unique<Machine>(); }
    void cleanup() { m.reset(); }

    void theCommandDoesWhatTheSwitchDoes()
    {
        declare(u"snapd"_s, {});
        declare(u"vlc"_s, {{u"avahi-control"_s, QVariantMap{{u"deny-connection"_s, u"true"_s}, {u"allow-auto-connection"_s, u"false"_s}}}});
        m->world.disconnectPlug({u"vlc"_s, u"gtk-3-themes"_s});
        m->world.forgetPlug({u"vlc"_s, u"gtk-3-themes"_s});
        openOn(u"vlc"_s);
        QTRY_VERIFY(row(u"avahi-control"_s) && row(u"avahi-control"_s)->entry().cannotBeOn());

        const QStringList on{u"snap connect vlc:camera :camera"_s};
        QCOMPARE(copied(u"camera"_s), on);
        QVERIFY(details(u"camera"_s).contains(on.constFirst() + u"\nCommand:"_s));
        QCOMPARE(copied(u"home"_s), QStringList{u"snap disconnect vlc:home"_s});
        // It is locked, and snapd would say no.
        QCOMPARE(copied(u"avahi-control"_s), QStringList());
        QVERIFY(!details(u"avahi-control"_s).contains(u"snap connect"_s));
        // The switch asks which.
        const QStringList either{
            u"snap connect vlc:gtk-3-themes gtk-common-themes:gtk-3-themes"_s, u"snap connect vlc:gtk-3-themes other-themes:gtk-3-themes"_s};
        QCOMPARE(copied(u"gtk-3-themes"_s), either);
        QVERIFY2(details(u"gtk-3-themes"_s).contains(either.join(u'\n') + u"\nOne of these commands:"_s), qPrintable(details(u"gtk-3-themes"_s)));
        m->world.connectPlug({u"vlc"_s, u"gtk-3-themes"_s}, {u"other-themes"_s, u"gtk-3-themes"_s});
        QTRY_COMPARE(copied(u"gtk-3-themes"_s), QStringList{u"snap disconnect vlc:gtk-3-themes"_s});
        QVERIFY(details(u"gtk-3-themes"_s).contains(u"snap disconnect vlc:gtk-3-themes\nCommand:"_s));
    }

    void whatWasReceivedIsShownWhereItIsSpokenOf()
    {
        const auto wall = [this] {
            for (const QLabel *label : m->panel.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(u"Something answers"_s)) {
                    return label->text();
                }
            }
            return QString();
        };
        m->world.setAway(Snapd::ErrorCode::Malformed);
        open();
        QTRY_COMPARE(m->driver.wall(), u"Answer Not Understood"_s);
        QVERIFY2(wall().endsWith(u"What was received: away"_s), qPrintable(wall()));
        m->world.setAway({});
        QTRY_VERIFY(m->store.hasState());
        m->world.setAway(Snapd::ErrorCode::Malformed);
        QTRY_VERIFY(m->driver.banner().contains(u"What was received: away"_s));
        QVERIFY(m->driver.banner().endsWith(u"how it was before."_s));
        // Elsewhere nobody needs it.
        m->world.setAway(Snapd::ErrorCode::NotRunning);
        QTRY_VERIFY(m->driver.banner().contains(u"stopped"_s));
        QVERIFY(!m->driver.banner().contains(u"away"_s));
    }

    void whyThereIsNoSuchSwitch()
    {
        openOn(u"zoom-client"_s);
        const auto asked = [this](const QString &snap, const QString &interface) {
            m->panel.showApp(snap, interface);
            return m->driver.banner();
        };
        QCOMPARE(asked(u"zoom-client"_s, u"bluez"_s), u"Zoom has no permission “bluez”, and cannot be given it."_s);
        QCOMPARE(asked(u"zoom-client"_s, u"camera"_s), QString());
        // Of what is disabled snapd does not tell.
        QVERIFY(asked(u"krita"_s, u"home"_s).startsWith(u"krita is disabled"_s) || asked(u"krita"_s, u"home"_s).startsWith(u"Krita is disabled"_s));
        QVERIFY(!asked(u"krita"_s, u"home"_s).contains(u"cannot"_s));
        // And these have it without asking.
        for (const QString &snap : {u"code"_s, u"tryout"_s}) {
            const QString said = asked(snap, u"audio-record"_s);
            QVERIFY2(said.contains(u"does not ask for “audio-record”"_s) && said.contains(u"nothing keeps"_s), qPrintable(said));
        }
        m->world.snap(u"code"_s)->jailmode = true;
        m->world.touch();
        QTRY_VERIFY(asked(u"code"_s, u"audio-record"_s).contains(u"cannot be given it"_s));
    }

    void oneOfOne()
    {
        m->world.addSnap(u"one"_s, u"One"_s, {{u"camera"_s, u"camera"_s}});
        m->world.connectPlug({u"one"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        openOn(u"one"_s);
        const auto says = [this](const QString &text) {
            const QList<DimLabel *> labels = m->panel.findChild<AppPage *>()->findChildren<DimLabel *>();
            return std::ranges::any_of(labels, [&text](const DimLabel *label) {
                return label->isVisible() && label->text() == text;
            });
        };
        QTRY_VERIFY(says(u"1 of 1 permission allowed"_s));
        m->world.disconnectPlug({u"one"_s, u"camera"_s});
        QTRY_VERIFY(says(u"0 of 1 permission allowed"_s));
        m->panel.showApp(u"btop"_s);
        QTRY_VERIFY(says(u"1 of 4 permissions allowed"_s));
    }
};

QTEST_MAIN(WordingTest)

#include "wordingtest.moc"
