// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/leftopen.h"
#include "ui/aboutdialog.h"
#include "ui/blockedview.h"
#include "ui/permissionrow.h"
#include "ui/protectionsentences.h"
#include "ui/restartquestion.h"
#include "ui/twopanes.h"
#include "wholewindow.h"

#include <KMessageWidget>

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::WholeWindow;

namespace
{

/** A catalog that remembers what it was asked for. */
class Remembering : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override
    {
        const QString found = QTranslator::translate(context, sourceText, disambiguation, n);
        if (!found.isEmpty()) {
            m_said << found;
        }
        return found;
    }

    /** With whatever filled in; one sentence, or several one after the other. */
    [[nodiscard]] bool hasSaid(const QString &text) const
    {
        if (hasSaidAtOnce(text)) {
            return true;
        }
        static const QRegularExpression endOfSentence(u"[.!?…] "_s);
        const auto isEnd = [this, &text](const QRegularExpressionMatch &end) {
            return hasSaidAtOnce(text.first(end.capturedStart() + 1)) && hasSaid(text.sliced(end.capturedEnd()));
        };
        for (const QRegularExpressionMatch &end : endOfSentence.globalMatch(text)) {
            if (isEnd(end)) {
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] bool hasSaidAtOnce(const QString &text) const
    {
        return std::ranges::any_of(std::as_const(m_said), [&text](const QString &one) {
            static const QRegularExpression filled(u"%(?:L?[0-9]|L?n)"_s);
            QStringList parts = one.split(filled);
            std::ranges::transform(parts, parts.begin(), [](const QString &part) {
                return QRegularExpression::escape(part);
            });
            return QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u".+"_s)), QRegularExpression::DotMatchesEverythingOption)
                .match(text)
                .hasMatch();
        });
    }

    mutable QSet<QString> m_said;
};

}

/** Where neither Qt's translations nor KDE's are installed, ours say all that is to be said. */
class OwnWordsTest : public QObject
{
    Q_OBJECT

private:
    Remembering m_german;
    QStringList m_foreign;
    QStringList m_data; ///< Names of apps.
    int m_seen = 0;

    void note(const QString &text)
    {
        if (text.isEmpty()) {
            return;
        }
        ++m_seen;
        if (!m_german.hasSaid(text) && !m_data.contains(text) && !m_foreign.contains(text)) {
            m_foreign << text;
        }
    }

    void look()
    {
        QTest::qWait(20);
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget *window : windows) {
            const QList<KMessageWidget *> messages = window->findChildren<KMessageWidget *>();
            for (const KMessageWidget *message : messages) {
                if (message->isVisible()) {
                    note(message->accessibleName());
                }
            }
            const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                const QStringList texts{button->text().remove(u'&'), button->toolTip(), button->accessibleName()};
                for (const QString &text : texts) {
                    if (button->isVisible()) {
                        note(text);
                    }
                }
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_german.load(u":/org.example.snapperms/translations/snapperms_de.qm"_s));
        QCoreApplication::installTranslator(&m_german);
    }
    void init()
    {
        m_foreign.clear();
        m_seen = 0;
    }
    void cleanup()
    {
        QCOMPARE(m_foreign.join(u'|'), QString());
        QVERIFY(m_seen > 0);
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_german); }

    void whatIsNotOfThemIsFound()
    {
        QWidget window;
        new QPushButton(u"Close"_s, &window);
        window.show();
        look();
        QCOMPARE(m_foreign, QStringList{u"Close"_s});
        m_foreign.clear();
        // Of several sentences each has to be one of them.
        const QString own = ProtectionSentences::sentence(Confinement::FindingReason::MountLeftOver);
        note(own + u' ' + own);
        QCOMPARE(m_foreign, QStringList());
        note(own + u" Close."_s);
        QCOMPARE(m_foreign.size(), 1);
        m_foreign.clear();
    }

    void theWindow()
    {
        WholeWindow m;
        QVERIFY(m.open());
        QTRY_VERIFY(m.store.hasState());
        m_data = m.data();
        m.panel->showApp(u"vlc"_s);
        look();
        // What is told of its rules is there some time after the page, and is of several sentences.
        QTRY_VERIFY(m.protection->watch()->of(u"vlc"_s).verdict);
        look();
        m.panel->showPermission(u"camera"_s);
        look();
        m.panel->showApp(u"no-such-snap"_s);
        look();
        m.panel->showCheck();
        look();
        QTRY_COMPARE(m.protection->round()->state(), ProtectionRound::State::Finished);
        look();
        m.panel->showNews();
        look();
        m.panel->resize(400, 700);
        look();
    }

    void theWall()
    {
        WholeWindow m;
        m.world.setAway(Snapd::ErrorCode::NotRunning);
        QVERIFY(m.open());
        QTRY_COMPARE(m.store.availability(), PermissionStore::Availability::NotRunning);
        QTest::qWait(500);
        look();
    }

    void dialogs()
    {
        WholeWindow m;
        QVERIFY(m.open());
        QTRY_VERIFY(m.store.hasState());
        m_data << AboutDialog::problemsPage();
        m.panel->showAbout();
        const auto *about = m.panel->findChild<AboutDialog *>();
        QVERIFY(about && about->isVisible());
        BlockedView blocked(&m.store, m.panel->names(), m.protection->blocked(), &m.authorizations, u"vlc"_s, m.panel.get());
        blocked.show();
        LeftOpen left;
        left.plug = {u"vlc"_s, u"camera"_s};
        left.interface = u"camera"_s;
        RestartQuestion::ask(&m.store, left, u"VLC"_s, m.panel.get(), [](const QString &) { });
        const auto *question = m.panel->findChild<QMessageBox *>();
        QVERIFY(question && question->isVisible());
        look();
    }
};

QTEST_MAIN(OwnWordsTest)

#include "ownwordstest.moc"
