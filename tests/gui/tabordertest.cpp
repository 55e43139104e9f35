// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "paneldriver.h"
#include "translations/translators.h"
#include "ui/intentionbar.h"
#include "ui/newsbar.h"
#include "ui/placespane.h"
#include "wholewindow.h"

#include <QApplication>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Snapperms;
using namespace Snapperms::Tests;

/** Where the keyboard goes is where eyes go: from the list to the page, there from top to bottom, and then to what stands below it. */
class TabOrderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WholeWindow> m;
    std::unique_ptr<PanelDriver> m_driver;

    /** All that the keyboard comes to, once around, from the upper corner of the list. */
    [[nodiscard]] QList<QWidget *> round() const
    {
        QList<QWidget *> all;
        QWidget *const first = m->panel->findChild<PlacesPane *>()->findChild<QTabBar *>();
        first->setFocus(Qt::TabFocusReason);
        do {
            all << QApplication::focusWidget();
            m_driver->press(Qt::Key_Tab, {});
        } while (QApplication::focusWidget() != first && all.size() < 300);
        return all;
    }

    [[nodiscard]] QRect place(const QWidget *widget) const { return {widget->mapTo(m->panel.get(), QPoint()), widget->size()}; }

    /** What comes too early or too late, in words; empty if all is well. */
    [[nodiscard]] QString fault(const QList<QWidget *> &order) const
    {
        for (qsizetype i = 1; i < order.size(); ++i) {
            const QRect before = place(order.at(i - 1));
            const QRect after = place(order.at(i));
            const bool isAbove = after.bottom() <= before.top();
            const bool isBeside = after.top() <= before.bottom() && before.top() <= after.bottom() && after.right() <= before.left();
            if (isAbove || isBeside) {
                return u"“%1” after “%2”"_s.arg(PanelDriver::nameOf(order.at(i)), PanelDriver::nameOf(order.at(i - 1)));
            }
        }
        return {};
    }

    /** Those in @p where, which must be a stretch of the whole. */
    [[nodiscard]] static QList<QWidget *> within(const QList<QWidget *> &order, const QWidget *where)
    {
        const auto is = [where](const QWidget *widget) {
            return where == widget || where->isAncestorOf(widget);
        };
        const auto first = std::ranges::find_if(order, is);
        const auto last = std::find_if_not(first, order.end(), is);
        return std::any_of(last, order.end(), is) ? QList<QWidget *>() : QList<QWidget *>(first, last);
    }

private Q_SLOTS:
    void initTestCase() { installTranslators(QLocale::c()); }

    void init()
    {
        m = std::make_unique<WholeWindow>();
        QVERIFY(m->open());
        m_driver = std::make_unique<PanelDriver>(m->panel.get());
        QVERIFY(QTest::qWaitForWindowActive(m->panel.get()));
        QTRY_VERIFY(!m_driver->apps().isEmpty());
        // What is there at the first look has been seen.
        QTRY_VERIFY(m->storage.writes > 0);
        QTest::qWait(80);
    }

    void cleanup()
    {
        m_driver.reset();
        m->panel.reset();
        m.reset();
    }

    void fromTheListThroughThePageToWhatIsBelow_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"app", "permission", "news", "check"}) {
            QTest::newRow(page) << QString::fromLatin1(page);
        }
    }
    void fromTheListThroughThePageToWhatIsBelow()
    {
        QFETCH(QString, page);
        // With what a page can have: what offers something to others, rules that are not in force, a way around a switch, news, and something to undo.
        m->world.connectPlug({u"zoom-client"_s, u"camera"_s}, {u"snapd"_s, u"camera"_s});
        m->world.touch();
        QTRY_COMPARE(m->news.news().size(), 1);
        auto *news = m->panel->findChild<NewsBar *>();
        news->restMayMove();
        QTRY_VERIFY(news->isVisible());
        m_driver->chooseApp(u"VLC"_s);
        const QString camera = u"Allow VLC to use the camera"_s;
        m_driver->flip(camera);
        const auto *bar = m->panel->findChild<IntentionBar *>();
        QTRY_VERIFY(m_driver->see(camera).on && !m_driver->see(camera).pending && bar->isVisible());
        if (page == "permission"_L1) {
            m_driver->choosePermission(u"Camera"_s);
        } else if (page == "news"_L1) {
            m->panel->showNews();
        } else if (page == "check"_L1) {
            m->panel->showCheck();
            QTRY_COMPARE(m->protection->round()->state(), ProtectionRound::State::Finished);
        }
        QTest::qWait(50);

        const QList<QWidget *> order = round();
        QVERIFY(order.size() < 300);
        QStringList names;
        for (QWidget *widget : order) {
            names << PanelDriver::nameOf(widget);
        }
        const QByteArray all = names.join(u" > "_s).toUtf8();
        const QList<QWidget *> inList = within(order, m->panel->findChild<PlacesPane *>());
        const QList<QWidget *> inBar = within(order, bar);
        const QList<QWidget *> inNews = within(order, news);
        QVERIFY2(!inList.isEmpty() && !inBar.isEmpty(), all.constData());
        QCOMPARE(!inNews.isEmpty(), page != "news"_L1);
        // The rest is the page, between list and bar.
        const qsizetype begin = order.indexOf(inList.constLast()) + 1;
        const QList<QWidget *> inPage = order.mid(begin, order.indexOf(inBar.constFirst()) - begin);
        QVERIFY2(inPage.size() >= 2, all.constData());
        QVERIFY2(inList.size() + inPage.size() + inBar.size() + inNews.size() == order.size(), all.constData());
        QCOMPARE(order.last(), inNews.isEmpty() ? inBar.constLast() : inNews.constLast());
        for (const QList<QWidget *> &part : {inList, inPage, inBar, inNews}) {
            QVERIFY2(fault(part).isEmpty(), qPrintable(fault(part) + u" in " + QString::fromUtf8(all)));
        }
    }
};

QTEST_MAIN(TabOrderTest)
#include "tabordertest.moc"
