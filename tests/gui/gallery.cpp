// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "../unit/news/memorystorage.h"
#include "fakeconfinementdoor.h"
#include "news/newsstore.h"
#include "permissions/changequeue.h"
#include "permissions/intentions.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "privileged/leasebook.h"
#include "protection/protection.h"
#include "samples.h"
#include "somerules.h"
#include "translations/translators.h"
#include "ui/accesssummary.h"
#include "ui/appmenu.h"
#include "ui/apppage.h"
#include "ui/mainpanel.h"
#include "ui/newsbar.h"
#include "ui/panelmenu.h"
#include "ui/permissionrow.h"
#include "ui/placefilter.h"
#include "ui/protectionview.h"
#include "ui/slotlist.h"
#include "ui/slotrow.h"
#include "ui/twopanes.h"
#include "worlddoor.h"

#include <KIconTheme>

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Snapperms;

namespace
{

/** A machine as Debian's are: the sound server does not ask which app may record. */
class GalleryProbe : public MachineProbe
{
public:
    void look(QObject *context, std::function<void(const MachineFacts &)> callback) override
    {
        QTimer::singleShot(0, context, [callback = std::move(callback)] {
            callback({SoundServer::NotAware, DisplayServer::X11, QString(), false});
        });
    }
};

/** What cannot be used, which QPalette leaves as it is. */
void greyOut(QPalette &palette, const QColor &grey)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, grey);
    }
}

/** Some of everything that can be said of how a permission stands. */
void changeSome(Tests::World &world)
{
    const auto declare = [&world](const QString &snap, const QVariantMap &plugs) {
        const QString id = snap + u"-id"_s;
        world.snap(snap)->id = id;
        world.declarations.insert(id, {{u"type"_s, u"snap-declaration"_s}, {u"snap-id"_s, id}, {u"publisher-id"_s, u"somebody"_s}, {u"plugs"_s, plugs}});
    };
    const QVariantMap grant{{u"allow-auto-connection"_s, u"true"_s}};
    const QVariantMap refusal{{u"deny-connection"_s, u"true"_s}, {u"allow-auto-connection"_s, u"false"_s}};
    declare(u"vlc"_s, {{u"camera"_s, grant}, {u"optical-drive"_s, grant}, {u"avahi-control"_s, refusal}});
    declare(u"snapd"_s, {});
    const auto plug = [](const QString &name) {
        return Snapd::PlugRef{u"vlc"_s, name};
    };
    const auto slot = [](const QString &name) {
        return Snapd::SlotRef{u"snapd"_s, name};
    };
    world.connectPlug(plug(u"removable-media"_s), slot(u"removable-media"_s));
    world.disconnectPlug(plug(u"home"_s));
    world.disconnectPlug(plug(u"network"_s));
    world.connectPlug(plug(u"network"_s), slot(u"network"_s));
    world.disconnectPlug(plug(u"network"_s));
    world.disconnectPlug(plug(u"network-bind"_s));
    world.connectPlug(plug(u"network-bind"_s), slot(u"network-bind"_s));
}

/** Allowed for a while, noted down as root does; what ended before now is overdue. */
void lease(Tests::World &world, const QString &directory, const QString &plug, int minutesFromNow)
{
    world.connectPlug({u"vlc"_s, plug}, {u"snapd"_s, plug});
    QFile file(directory + u"/vlc:%1:system:%1"_s.arg(plug));
    const qint64 until = QDateTime::currentMSecsSinceEpoch() + minutesFromNow * 60'000;
    if (file.open(QIODevice::WriteOnly)) {
        file.write(R"({"version":1,"given":5,"uid":1000,"until":)" + QByteArray::number(until) + '}');
    }
}

/** What an update, snapd and another program do while nobody looks. */
void changeMeanwhile(Tests::World &world)
{
    const auto system = [](const QString &name) {
        return Snapd::SlotRef{u"snapd"_s, name};
    };
    const QString update = world.startChange(u"refresh-snap"_s, {u"vlc"_s});
    world.addPlug(u"vlc"_s, {u"bluez"_s, u"bluez"_s});
    world.addPlug(u"vlc"_s, {u"raw-usb"_s, u"raw-usb"_s});
    world.connectPlug({u"vlc"_s, u"bluez"_s}, system(u"bluez"_s), false);
    world.snap(u"vlc"_s)->revision = u"8"_s;
    world.endChange(update);
    world.connectPlug({u"vlc"_s, u"camera"_s}, system(u"camera"_s));
    world.connectPlug({u"chromium"_s, u"audio-record"_s}, system(u"audio-record"_s), false);
    world.addSnap(u"scanner"_s, u"Scanner"_s, {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}, {u"network"_s, u"network"_s}});
    world.connectPlug({u"scanner"_s, u"home"_s}, system(u"home"_s), false);
}

}

/** The window on a pretended machine, in a state of choice: to look at, not a test. */
int main(int argc, char **argv)
{
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    installTranslators(QLocale());
    QApplication::setLayoutDirection(QLocale().textDirection());
    QCommandLineParser parser;
    parser.addOptions(
        {{u"app"_s, {}, u"snap"_s, u"vlc"_s}, {u"interface"_s, {}, u"name"_s}, {u"state"_s, {}, u"name"_s}, {u"size"_s, {}, u"WxH"_s, u"1000x720"_s}});
    parser.addOption({u"unfold"_s, u"what the app can reach"_s});
    parser.addOption({u"details"_s, u"of some rows"_s});
    parser.addOption({u"out"_s, {}, u"picture to write before quitting"_s});
    parser.addOption({u"permission"_s, u"page to open"_s, u"interface"_s});
    parser.addOption({u"search"_s, u"words to type"_s, u"words"_s});
    parser.addOption({u"filter"_s, u"sum of traits"_s, u"number"_s});
    parser.addOption({u"scroll"_s, u"pixels"_s, u"number"_s});
    parser.addOption({u"back"_s, u"in a narrow window, show the list"_s});
    parser.addOption({u"points"_s, u"size of the letters"_s, u"number"_s});
    parser.addOption({u"colours"_s, {}, u"light, dark, contrast"_s});
    parser.process(application);
    if (const int points = parser.value(u"points"_s).toInt()) {
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    const QString colours = parser.value(u"colours"_s);
    if (colours == "dark"_L1) {
        QPalette palette(QColor(0x2a2e32));
        palette.setColor(QPalette::Base, QColor(0x1b1e20));
        palette.setColor(QPalette::Highlight, QColor(0x3daee9));
        palette.setColor(QPalette::Link, QColor(0x1d99f3));
        palette.setColor(QPalette::HighlightedText, QColor(0xfcfcfc));
        greyOut(palette, QColor(0x7f8385));
        QTimer::singleShot(200, &application, [palette] {
            QApplication::setPalette(palette);
        });
    } else if (colours == "contrast"_L1) {
        QPalette palette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::yellow, Qt::black, Qt::black);
        palette.setColor(QPalette::Highlight, Qt::yellow);
        palette.setColor(QPalette::HighlightedText, Qt::black);
        palette.setColor(QPalette::Link, Qt::cyan);
        greyOut(palette, QColor(0x8c8c8c));
        // Later: the colour schemes of KDE have their turn first.
        QTimer::singleShot(200, &application, [palette] {
            QApplication::setPalette(palette);
        });
    }

    Tests::World world;
    Tests::addSamples(world);
    Tests::WorldDoor door(&world);
    PermissionStore store(&world);
    ChangeQueue queue(&world, &store, &door);
    const QString state = parser.value(u"state"_s);
    const QTemporaryDir notes;
    if (state == "changed"_L1) {
        changeSome(world);
        lease(world, notes.path(), u"audio-record"_s, 52);
    } else if (state == "lease"_L1) {
        lease(world, notes.path(), u"camera"_s, 12);
        lease(world, notes.path(), u"audio-record"_s, 26 * 60);
        lease(world, notes.path(), u"removable-media"_s, -9);
    } else if (state == "partial"_L1) {
        world.info.confinement = u"partial"_s;
        world.info.sandboxFeatures.clear();
    } else if (state == "nosnaps"_L1) {
        const QStringList names = world.snapNames();
        for (const QString &name : names) {
            world.removeSnap(name);
        }
    } else if (state == "noslots"_L1) {
        world.dropSystemSlots();
    } else if (state == "away"_L1) {
        world.setAway(Snapd::ErrorCode::NotInstalled);
    } else if (state == "old"_L1) {
        world.setAway(Snapd::ErrorCode::NotFound); // what snapd before 2.38 answers when asked for the connections
    }

    GalleryProbe probe;
    PermissionInsight insight(&world, &store, &probe);
    Tests::MemoryStorage seen;
    NewsStore news(&world, &store, &queue, &seen, NewsStore::Timing{std::chrono::milliseconds(10), std::chrono::milliseconds(100)});
    MainPanel panel(&world, &store, &queue, &insight);
    Privileged::LeaseBook leases(notes.path());
    const MachineOfFiles::Machine machine;
    FakeRunner runner;
    Tests::FakeConfinementDoor confinementDoor;
    std::unique_ptr<Protection> protection;
    if (state.startsWith(u"check"_s) || state == "blocked"_L1) {
        Tests::makeRules(world, machine, state != "checknone"_L1);
        ProtectionWatch::Ground ground;
        ground.runner = &runner;
        ground.root = machine.root();
        protection = std::make_unique<Protection>(&world, &store, &queue, &confinementDoor, ground);
        panel.setProtection(protection.get());
    }
    panel.setLeases(&leases);
    leases.start();
    panel.setNews(&news);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    panel.resize(size.value(0).toInt(), size.value(1).toInt());
    panel.setWindowTitle(u"Snap Permissions"_s);
    if (parser.isSet(u"permission"_s)) {
        panel.showPermission(parser.value(u"permission"_s));
    } else {
        panel.showApp(parser.value(u"app"_s), parser.value(u"interface"_s));
    }
    store.start();
    panel.show();

    // What takes its time says so itself: machines differ.
    bool ready = !QStringList{u"batchdone"_s, u"batchfailed"_s, u"news"_s, u"review"_s}.contains(state);
    const auto submit = [&](const QString &interface) {
        queue.submit({Privileged::Operation::Verb::Connect, {u"vlc"_s, interface}, {u"snapd"_s, interface}, interface});
    };
    auto *begin = new QTimer(&panel);
    QObject::connect(begin, &QTimer::timeout, &panel, [&, begin] {
        if (store.hasState() ? !news.hasLooked() : store.availability() == PermissionStore::Availability::Connecting) {
            return;
        }
        begin->stop();
        if (parser.isSet(u"unfold"_s)) {
            panel.findChild<AccessSummary *>()->setFolded(false);
        }
        if (state == "details"_L1 || parser.isSet(u"details"_s)) {
            const QList<QToolButton *> buttons = panel.findChildren<QToolButton *>();
            int opened = 0;
            for (QToolButton *button : buttons) {
                if (button->isCheckable() && button->toolTip() == PermissionRow::tr("Show Details") && ++opened <= 3) {
                    button->click();
                }
            }
        }
        panel.findChild<PlaceFilter *>()->setTraits(Traits::fromInt(parser.value(u"filter"_s).toInt()));
        panel.findChild<QLineEdit *>()->setText(parser.value(u"search"_s));
        if (parser.isSet(u"back"_s)) {
            panel.findChild<TwoPanes *>()->goBack();
        }
        const auto press = [&panel](const QString &words) {
            const QList<QAbstractButton *> buttons = panel.findChildren<QAbstractButton *>();
            for (QAbstractButton *button : buttons) {
                if (button->isVisible() && (button->text().startsWith(words) || button->accessibleName().startsWith(words))) {
                    button->click();
                    return;
                }
            }
        };
        if (state == "selecting"_L1) {
            press(u"Select"_s);
            press(u"Select: "_s);
        } else if (state == "question"_L1) {
            press(u"Turn Off for All"_s);
        } else if (state == "users"_L1) {
            for (SlotRow *row : panel.findChildren<SlotRow *>()) {
                row->setUnfolded(true);
            }
        } else if (state == "groups"_L1) {
            for (SlotList *list : panel.findChildren<SlotList *>()) {
                list->setUnfolded(true);
            }
        }
        const QList<QScrollArea *> areas = panel.findChildren<QScrollArea *>();
        for (QScrollArea *area : areas) {
            if (area->isVisible()) {
                area->verticalScrollBar()->setValue(parser.value(u"scroll"_s).toInt());
            }
        }
        if (state == "asking"_L1) {
            door.asksPassword = true;
            submit(u"camera"_s);
        } else if (state == "working"_L1) {
            world.holdsChanges = true;
            submit(u"camera"_s);
            submit(u"audio-record"_s);
        } else if (state == "waiting"_L1) {
            world.startChange(u"refresh-snap"_s, {u"vlc"_s});
            door.refuseNext(Privileged::Refusal::Conflict, {}, u"vlc"_s, u"refresh-snap"_s);
            submit(u"camera"_s);
        } else if (state == "failed"_L1) {
            door.refuseNext(Privileged::Refusal::SnapdRefused, u"cannot connect: things are not as they should be"_s);
            submit(u"camera"_s);
        } else if (state == "single"_L1) {
            panel.intentions()->turnOff({{u"vlc"_s, u"home"_s}});
        } else if (state == "question"_L1 && !parser.isSet(u"permission"_s)) {
            panel.intentions()->setDefaults([](const Snapd::PlugRef &plug) {
                PermissionDefault result;
                result.defaultOn = plug.plug == "home"_L1 || plug.plug == "camera"_L1 ? PermissionDefault::DefaultOn::No : PermissionDefault::DefaultOn::Yes;
                return result;
            });
            for (QAction *action : panel.findChild<AppPage *>()->findChild<AppMenu *>()->menu()->actions()) {
                if (action->text().startsWith(u"Reset App"_s)) {
                    action->trigger();
                }
            }
        } else if (state == "batch"_L1) {
            world.holdsChanges = true;
            panel.intentions()->turnOff(store.plugsOf(u"vlc"_s));
        } else if (state == "batchdone"_L1) {
            QObject::connect(panel.intentions()->turnOff(store.plugsOf(u"vlc"_s)), &Intention::finished, &panel, [&ready] {
                ready = true;
            });
        } else if (state == "batchfailed"_L1) {
            door.refuseNext(Privileged::Refusal::SnapdRefused, u"cannot disconnect: things are not as they should be"_s);
            Intention *batch = panel.intentions()->turnOff(store.plugsOf(u"vlc"_s) + store.plugsOf(u"chromium"_s));
            const auto unfold = [&panel, &ready] {
                ready = true;
                const QList<QToolButton *> buttons = panel.findChildren<QToolButton *>();
                for (QToolButton *button : buttons) {
                    if (button->isVisible() && button->isCheckable() && button->parent()->objectName() == u"intentionBar"_s) {
                        button->click();
                    }
                }
            };
            QObject::connect(batch, &Intention::finished, &panel, unfold, Qt::QueuedConnection);
        } else if (state == "news"_L1 || state == "review"_L1) {
            changeMeanwhile(world);
            QObject::connect(
                &news,
                &NewsStore::changed,
                &panel,
                [&panel, &ready, state] {
                    panel.findChild<NewsBar *>()->restMayMove();
                    if (state == "review"_L1) {
                        panel.showNews();
                    }
                    ready = true;
                },
                Qt::QueuedConnection);
        } else if (state == "about"_L1) {
            panel.showAbout();
        } else if (state == "menu"_L1) {
            PanelMenu *button = panel.findChildren<PanelMenu *>().constLast();
            button->menu()->popup(button->mapToGlobal(button->rect().bottomLeft()));
        } else if (state == "sensitive"_L1) {
            panel.findChild<AppMenu *>()->menu()->actions().constFirst()->trigger();
        } else if (state == "blocked"_L1) {
            confinementDoor.observeAnswer = Privileged::Failure{.refusal = Privileged::Refusal::NoAgent, .detail = {}, .conflictSnap = {}, .conflictKind = {}};
            press(ProtectionView::tr("What Was Blocked…"));
        } else if (protection) {
            if (state == "checking"_L1) {
                world.startChange(u"refresh-snap"_s, {u"hello"_s});
            }
            panel.showCheck();
        } else if (state == "lost"_L1) {
            world.setAway(Snapd::ErrorCode::NotRunning);
        }
    });
    begin->start(300);
    if (const QString out = parser.value(u"out"_s); !out.isEmpty()) {
        auto *rest = new QTimer(&panel);
        QObject::connect(rest, &QTimer::timeout, &panel, [&panel, &ready, out] {
            if (ready) {
                QWidget *seen = &panel;
                const QWidgetList windows = QApplication::topLevelWidgets();
                for (QWidget *window : windows) {
                    seen = window->isVisible() && (qobject_cast<QDialog *>(window) || qobject_cast<QMenu *>(window)) ? window : seen;
                }
                seen->grab().save(out);
                QApplication::quit();
            }
        });
        rest->start(1800);
    }
    return QApplication::exec();
}
