// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/padlock.h"
#include "paneldriver.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "privileged/authorizationport.h"
#include "samples.h"
#include "ui/authorizationsentences.h"
#include "ui/mainpanel.h"
#include "ui/placespane.h"
#include "ui/twopanes.h"
#include "worlddoor.h"

#include <QLabel>
#include <QListView>
#include <QSet>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Snapperms;

namespace
{

using Port = Privileged::AuthorizationPort;
using Answer = Port::Answer;
using Answers = Port::Answers;

/** Says what it is told to. */
class FakePort : public Port
{
public:
    [[nodiscard]] Answers answers() const override { return m_answers; }
    void refresh() override
    {
        ++refreshed;
        say(next);
    }
    void forget() override
    {
        ++forgotten;
        next = {Answer::Password, Answer::Password, Answer::Password};
        refresh();
    }
    void say(const Answers &answers)
    {
        next = answers;
        if (std::exchange(m_answers, answers) != answers) {
            Q_EMIT changed();
        }
    }

    Answers next;
    int refreshed = 0;
    int forgotten = 0;

private:
    Answers m_answers;
};

}

class PadlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfAnswersHasItsSentence()
    {
        const QList<Answer> all{Answer::Free, Answer::Kept, Answer::Password, Answer::Never};
        for (const Answer on : all) {
            for (const Answer off : all) {
                const QString text = AuthorizationSentences::state({on, Answer::Password, off});
                QVERIFY2(text.endsWith(u'.'), qPrintable(text));
                const bool free = (on == Answer::Free || on == Answer::Kept) && (off == Answer::Free || off == Answer::Kept);
                QCOMPARE(text == u"Most changes ask for no password now."_s, free);
                QCOMPARE(text == u"The next change asks for a password."_s, on == Answer::Password && off == Answer::Password);
                QCOMPARE(AuthorizationSentences::isKept({on, Answer::Password, off}), on == Answer::Kept || off == Answer::Kept);
            }
            // Nothing is guessed.
            QCOMPARE(AuthorizationSentences::state({on, Answer::Password, Answer::Unknown}), QString());
            QCOMPARE(AuthorizationSentences::state({Answer::Unknown, Answer::Password, on}), QString());
        }
        QCOMPARE(AuthorizationSentences::state({Answer::Free, Answer::Free, Answer::Free}), u"Changes ask for no password now."_s);
        QVERIFY(AuthorizationSentences::more({Answer::Free, Answer::Free, Answer::Free}).isEmpty());
    }

    void inTheWindow()
    {
        Tests::World world;
        Tests::addSamples(world);
        Tests::WorldDoor door(&world);
        PermissionStore store(&world);
        ChangeQueue queue(&world, &store, &door);
        const PermissionInsight insight(&world, &store, nullptr);
        FakePort port;
        MainPanel panel(&world, &store, &queue, &insight);
        panel.setAuthorizations(&port);
        panel.resize(1000, 700);
        store.start();
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        Tests::PanelDriver driver(&panel);
        QTRY_VERIFY(!driver.apps().isEmpty());
        const auto *padlock = panel.findChild<PlacesPane *>()->findChild<Padlock *>();
        const auto said = [padlock] {
            return padlock->isVisible() ? padlock->findChild<QLabel *>()->text() : QString();
        };
        auto *lock = padlock->findChild<QToolButton *>();
        QCOMPARE(said(), QString());

        port.say({Answer::Password, Answer::Password, Answer::Password});
        QCOMPARE(said(), u"The next change asks for a password."_s);
        QVERIFY(!lock->isVisible());

        // Whatever is changed here has polkit asked again.
        driver.chooseApp(u"VLC"_s);
        port.next = {Answer::Kept, Answer::Password, Answer::Password};
        const int before = port.refreshed;
        driver.flip(u"Allow VLC to use the camera"_s);
        QTRY_VERIFY(port.refreshed > before);
        QCOMPARE(said(), u"Turning on asks for no password now, turning off does."_s);
        QVERIFY(lock->isVisible());

        // By the keyboard, which does not fall out of the corner when the button goes.
        lock->setFocus();
        QTest::keyClick(lock, Qt::Key_Space);
        QCOMPARE(port.forgotten, 1);
        QCOMPARE(said(), u"The next change asks for a password."_s);
        QVERIFY(!lock->isVisible());
        QVERIFY(panel.focusWidget());
        QVERIFY(qobject_cast<QListView *>(panel.focusWidget()));

        // Tab goes on from the list to the page, and comes round.
        QSet<QWidget *> met;
        while (!met.contains(panel.focusWidget())) {
            met << panel.focusWidget();
            QTest::keyClick(panel.focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(qobject_cast<QListView *>(panel.focusWidget()));
        QVERIFY2(met.size() > 20, qPrintable(QString::number(met.size())));

        // Where the page is all that is seen, it stands there.
        const auto seen = [&panel] {
            QStringList texts;
            const QList<Padlock *> padlocks = panel.findChildren<Padlock *>();
            for (const Padlock *one : padlocks) {
                if (one->isVisible()) {
                    texts << one->findChild<QLabel *>()->text();
                }
            }
            return texts;
        };
        QCOMPARE(seen(), QStringList{u"The next change asks for a password."_s});
        panel.resize(400, 700);
        QTRY_VERIFY(panel.findChild<TwoPanes *>()->isNarrow());
        for (const bool page : {false, true}) {
            panel.findChild<TwoPanes *>()->setPageInFront(page);
            QCOMPARE(padlock->isVisible(), !page);
            QCOMPARE(seen(), QStringList{u"The next change asks for a password."_s});
        }

        port.say({});
        QCOMPARE(seen(), QStringList());
    }
};

QTEST_MAIN(PadlockTest)

#include "padlocktest.moc"
