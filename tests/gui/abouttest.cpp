// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldriver.h"
#include "ui/aboutdialog.h"
#include "ui/panelmenu.h"
#include "ui/placespane.h"
#include "wholewindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Snapperms;
using namespace Snapperms::Tests;

/** What the program says of itself, and what it gives to whoever reports a problem. */
class AboutTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WholeWindow> m;

    [[nodiscard]] PanelMenu *menuOfTheWindow() const { return m->panel->findChild<PlacesPane *>()->findChild<PanelMenu *>(); }
    [[nodiscard]] static QAction *action(PanelMenu *menu, const QString &text)
    {
        Q_EMIT menu->menu()->aboutToShow();
        const QList<QAction *> actions = menu->menu()->actions();
        const auto it = std::ranges::find(actions, text, &QAction::text);
        return it == actions.cend() || !(*it)->isVisible() || !(*it)->isEnabled() ? nullptr : *it;
    }
    /** Opened as a person does. */
    [[nodiscard]] AboutDialog *opened(const QString &by = u"About Snap Permissions"_s) const
    {
        QAction *about = action(menuOfTheWindow(), by);
        if (about) {
            about->trigger();
        }
        return m->panel->findChild<AboutDialog *>();
    }
    [[nodiscard]] static QString details(const AboutDialog *dialog) { return dialog->findChild<QPlainTextEdit *>()->toPlainText(); }
    static void press(const AboutDialog *dialog, const QString &text)
    {
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        const auto it = std::ranges::find(buttons, text, &QPushButton::text);
        QVERIFY(it != buttons.cend());
        (*it)->click();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<WholeWindow>();
        m->world.info.version = u"2.68.3"_s;
        m->world.info.kernelVersion = u"6.12.48"_s;
        m->world.info.sandboxFeatures.insert(u"apparmor"_s, {u"support-level:full"_s, u"kernel:caps"_s});
        QVERIFY(m->open());
        QTRY_VERIFY(m->store.hasState());
    }
    void cleanup()
    {
        QGuiApplication::clipboard()->clear();
        m->panel.reset();
        m.reset();
    }

    void versionTermsAndWhereToReport()
    {
        const QPointer<AboutDialog> dialog = opened();
        QVERIFY(dialog && dialog->isVisible());
        QStringList texts;
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            texts << label->text();
        }
        const QString said = texts.join(u'|');
        QVERIFY2(said.contains(u"Version "_s + QStringLiteral(SNAPPERMS_VERSION)), qPrintable(said));
        QVERIFY(said.contains(u"GNU General Public License"_s));
        QVERIFY(said.contains(AboutDialog::homepage()));
        // Asked for twice, it is the same window.
        QCOMPARE(opened(u"Report a Problem…"_s), dialog.data());
        QCOMPARE(m->panel->findChildren<AboutDialog *>().size(), 1);
        dialog->close();
        QTRY_VERIFY(!dialog);
    }

    void whatAReportNeedsGoesToTheClipboardAndNamesNoApp()
    {
        const AboutDialog *dialog = opened();
        QVERIFY(dialog);
        const QString shown = details(dialog);
        for (const QString &part : QStringList{u"snapperms: "_s + QStringLiteral(SNAPPERMS_VERSION),
                 u"Qt: "_s + QString::fromLatin1(qVersion()),
                 u"KDE Frameworks: built with 6."_s,
                 u"snapd: 2.68.3\n"_s,
                 u"Kernel: 6.12.48"_s,
                 u"Confinement, as snapd says: strict"_s,
                 u"AppArmor, as snapd says: kernel:caps, support-level:full"_s,
                 u"Snaps: %1, of these 1 classic, 1 in devmode"_s.arg(m->store.snaps().size())}) {
            QVERIFY2(shown.contains(part), qPrintable(part + u" in "_s + shown));
        }
        const auto named = [this](const QString &text) {
            const QStringList names = m->world.snapNames();
            return std::ranges::count_if(names, [&](const QString &name) {
                return text.contains(u"  "_s + name + u' ');
            });
        };
        QCOMPARE(named(shown), 0);
        QVERIFY(!shown.contains(u"vlc"_s, Qt::CaseInsensitive));
        press(dialog, u"Copy Details"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);

        dialog->findChild<QCheckBox *>()->click();
        const QString more = details(dialog);
        QVERIFY(more.startsWith(shown));
        QCOMPARE(named(more), m->store.snaps().size());
        QVERIFY2(more.contains(u"  vlc 3.0.21 ("_s), qPrintable(more));
        QVERIFY(more.contains(u"  krita "_s) && more.contains(u", disabled\n"_s));
        // Not before somebody asks for it.
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);
        press(dialog, u"Copy Details"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), more);
    }

    void whatIsNotKnownIsSaidToBeSo()
    {
        const AboutDialog *dialog = opened();
        m->world.setAway(Snapd::ErrorCode::NotRunning);
        QTRY_VERIFY2(details(dialog).contains(u"snapd: 2.68.3, cannot be asked now"_s), qPrintable(details(dialog)));
        WholeWindow other;
        other.world.setAway(Snapd::ErrorCode::NotInstalled);
        QVERIFY(other.open());
        QTRY_VERIFY(other.store.availability() != PermissionStore::Availability::Connecting);
        other.panel->showAbout();
        const QString shown = details(other.panel->findChild<AboutDialog *>());
        QVERIFY2(shown.contains(u"snapd: not known, cannot be asked now"_s) && shown.contains(u"AppArmor, as snapd says: not known"_s), qPrintable(shown));
    }

    void whoNeverReachedSnapdCanReportThatByTheKeyboard()
    {
        m->panel->hide();
        WholeWindow other;
        other.world.setAway(Snapd::ErrorCode::NotInstalled);
        QVERIFY(other.open());
        QVERIFY(QTest::qWaitForWindowActive(other.panel.get()));
        PanelDriver driver(other.panel.get());
        QTRY_VERIFY(!driver.wall().isEmpty());
        for (int i = 0; i < 5 && driver.focused() != u"Menu"_s; ++i) {
            driver.press(Qt::Key_Tab, Qt::NoModifier);
        }
        QCOMPARE(driver.focused(), u"Menu"_s);
        QStringList offered;
        // The menu has the keyboard until something is chosen.
        QTimer::singleShot(100, other.panel.get(), [&offered] {
            QWidget *menu = QApplication::activePopupWidget();
            QVERIFY(menu);
            offered << menu->accessibleName();
            const QList<QAction *> actions = menu->actions();
            for (const QAction *one : actions) {
                if (one->isVisible() && !one->isSeparator()) {
                    offered << one->text();
                }
            }
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        driver.press(Qt::Key_Space, Qt::NoModifier);
        QTRY_COMPARE(offered, (QStringList{u"Menu"_s, u"Report a Problem…"_s, u"About Snap Permissions"_s}));
        QPointer<AboutDialog> dialog = other.panel->findChild<AboutDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(details(dialog).contains(u"cannot be asked now"_s));
        dialog->close();
        QTRY_VERIFY(!dialog);
        other.panel->activateWindow();
        QTRY_COMPARE(driver.focused(), u"Menu"_s);
        // As soon as there is something to do, the keyboard is there.
        other.world.setAway({});
        QTRY_VERIFY(driver.wall().isEmpty());
        QTRY_COMPARE(driver.focused(), u"Search apps and permissions"_s);
    }
};

QTEST_MAIN(AboutTest)

#include "abouttest.moc"
