// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "translations/translators.h"
#include "ui/letterwidth.h"
#include "ui/placespane.h"
#include "ui/twopanes.h"
#include "wholewindow.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Tests::WholeWindow;

/** In every language there is room for what is to be seen at once, whatever its letters and words are like. */
class LanguagesTest : public QObject
{
    Q_OBJECT

private:
    const QFont m_font = QApplication::font();

private Q_SLOTS:
    void cleanup()
    {
        installTranslators(QLocale(u"C"_s));
        QLocale::setDefault(QLocale(u"C"_s));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_font);
    }

    void bothPanesInAWindowOfAThousandPixels_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("family");
        const QStringList languages = builtInLanguages();
        QVERIFY(languages.size() > 5);
        for (const QString &language : languages) {
            QTest::newRow(qPrintable(language)) << language << QString();
            // What desktops in that language come with.
            for (const QString &family : {u"Noto Sans"_s, u"Noto Sans CJK JP"_s}) {
                if (QFontDatabase::hasFamily(family)) {
                    QTest::addRow("%s, %s", qPrintable(language), qPrintable(family)) << language << family;
                }
            }
        }
    }

    void bothPanesInAWindowOfAThousandPixels()
    {
        QFETCH(QString, language);
        QFETCH(QString, family);
        const QLocale locale(language);
        QLocale::setDefault(locale);
        installTranslators(locale);
        QApplication::setLayoutDirection(locale.textDirection());
        if (!family.isEmpty()) {
            QApplication::setFont(QFont(family, 10));
        }
        WholeWindow m;
        QVERIFY(m.open());
        m.panel->resize(1000, 700);
        QTRY_VERIFY(m.store.hasState());
        const auto isWhole = [&m] {
            const auto *pane = m.panel->findChild<PlacesPane *>();
            return !m.panel->findChild<TwoPanes *>()->isNarrow() && pane->isVisible() && m.panel->width() == 1000 && m.panel->minimumSizeHint().width() <= 1000;
        };
        const auto why = [&m] {
            return u"minimum %1, width %2, letters %3"_s.arg(m.panel->minimumSizeHint().width())
                .arg(m.panel->width())
                .arg(m.panel->fontMetrics().averageCharWidth());
        };
        m.panel->showApp(u"vlc"_s);
        QTest::qWait(20);
        QVERIFY2(isWhole(), qPrintable(why()));
        m.panel->showPermission(u"camera"_s);
        QTest::qWait(20);
        QVERIFY2(isWhole(), qPrintable(why()));
        m.panel->showCheck();
        QTest::qWait(20);
        QVERIFY2(isWhole(), qPrintable(why()));
    }

    void aSignIsAsWideAsTwoLetters()
    {
        const QString family = u"Noto Sans CJK JP"_s;
        if (!QFontDatabase::hasFamily(family)) {
            QSKIP("no Japanese font here");
        }
        const QFontMetrics metrics(QFont(family, 10));
        QVERIFY(letterWidth(metrics) < metrics.averageCharWidth());
        const QFontMetrics plain(QFont(u"DejaVu Sans"_s, 10));
        QCOMPARE(letterWidth(plain), plain.averageCharWidth());
    }
};

QTEST_MAIN(LanguagesTest)

#include "languagestest.moc"
