// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/interfacecatalog.h"
#include "translations/translators.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Snapperms;
using namespace Qt::StringLiterals;

class TranslatorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void allLanguagesAreBuiltIn();
    void catalogIsComplete_data();
    void catalogIsComplete();
    void groupTitlesAreTranslated_data();
    void groupTitlesAreTranslated();
    void followsTheLocale_data();
    void followsTheLocale();
    void unknownLanguageIsEnglish();
    void installingAgainReplaces();
    void searchWordsIncludeEnglish();
    void directionOfWriting_data();
    void directionOfWriting();

private:
    void languageRows();

    static inline const QStringList m_languages{u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s};
};

void TranslatorsTest::cleanup()
{
    installTranslators(QLocale::c());
}

void TranslatorsTest::languageRows()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : m_languages) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TranslatorsTest::allLanguagesAreBuiltIn()
{
    QStringList expected = m_languages + QStringList{u"en"_s};
    expected.sort();
    QCOMPARE(builtInLanguages(), expected);
}

void TranslatorsTest::catalogIsComplete_data()
{
    languageRows();
}

void TranslatorsTest::catalogIsComplete()
{
    QFETCH(QString, language);
    QHash<QString, InterfaceWords> english;
    for (const QString &name : InterfaceCatalog::interfaces()) {
        english.insert(name, InterfaceCatalog::words(name));
    }

    installTranslators(QLocale(language));
    QSet<QString> seen;
    for (const QString &name : InterfaceCatalog::interfaces()) {
        const InterfaceWords words = InterfaceCatalog::words(name);
        const InterfaceWords &source = english[name];

        // A title may be a name that is the same everywhere, as Docker is; sentences never are.
        QVERIFY2(words.explanation != source.explanation, qPrintable(name));
        QVERIFY2(words.allowSentence != source.allowSentence, qPrintable(name));
        QVERIFY2(words.synonyms.size() > source.synonyms.size(), qPrintable(name));

        for (const QString &text : {words.title, words.explanation, words.allowSentence}) {
            QVERIFY2(!text.isEmpty() && text == text.trimmed(), qPrintable(name));
            QVERIFY2(!seen.contains(text), qPrintable(name + u": twice: "_s + text));
            seen.insert(text);
        }
        QVERIFY2(words.title.size() <= 40 && !words.title.endsWith(u'.'), qPrintable(words.title));
        QVERIFY2(words.explanation.size() <= 125, qPrintable(words.explanation));
        QVERIFY2(words.explanation.endsWith(u'.') || words.explanation.endsWith(u'。'), qPrintable(words.explanation));
        QVERIFY2(words.allowSentence.count(u'%') == 1 && words.allowSentence.contains(u"%1"_s), qPrintable(words.allowSentence));
        for (const QString &synonym : words.synonyms) {
            QVERIFY2(synonym == synonym.toLower() && synonym == synonym.simplified(), qPrintable(synonym));
            QVERIFY2(!synonym.contains(u'،') && !synonym.contains(u'、'), qPrintable(synonym));
        }

        QCOMPARE(words.group, source.group);
        QCOMPARE(words.iconName, source.iconName);
    }
}

void TranslatorsTest::groupTitlesAreTranslated_data()
{
    languageRows();
}

void TranslatorsTest::groupTitlesAreTranslated()
{
    QFETCH(QString, language);
    QSet<QString> titles;
    installTranslators(QLocale(language));
    for (int group = int(PermissionGroup::Privacy); group <= int(PermissionGroup::Other); ++group) {
        const QString title = InterfaceCatalog::groupTitle(PermissionGroup(group));
        QVERIFY(!title.isEmpty());
        QVERIFY2(!titles.contains(title), qPrintable(title));
        titles.insert(title);
    }
    QVERIFY(!titles.contains(u"Files and Storage"_s));
    QVERIFY(!titles.contains(u"Other"_s));
}

void TranslatorsTest::followsTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("camera");
    QTest::newRow("German") << u"de_DE"_s << u"Kamera"_s;
    QTest::newRow("Austria has no file of its own") << u"de_AT"_s << u"Kamera"_s;
    QTest::newRow("French") << u"fr_CA"_s << u"Caméra"_s;
    QTest::newRow("Spanish") << u"es_MX"_s << u"Cámara"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"カメラ"_s;
    QTest::newRow("Arabic") << u"ar_EG"_s << u"الكاميرا"_s;
    QTest::newRow("English") << u"en_GB"_s << u"Camera"_s;
    QTest::newRow("none") << u"C"_s << u"Camera"_s;
}

void TranslatorsTest::followsTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, camera);
    installTranslators(QLocale(locale));
    QCOMPARE(InterfaceCatalog::words(u"camera"_s).title, camera);
}

void TranslatorsTest::unknownLanguageIsEnglish()
{
    installTranslators(QLocale(u"is_IS"_s));
    QCOMPARE(InterfaceCatalog::words(u"camera"_s).title, u"Camera"_s);
}

void TranslatorsTest::installingAgainReplaces()
{
    installTranslators(QLocale(u"de"_s));
    const auto count = QCoreApplication::instance()->findChildren<QTranslator *>().size();
    installTranslators(QLocale(u"fr"_s));
    QCOMPARE(QCoreApplication::instance()->findChildren<QTranslator *>().size(), count);
    installTranslators(QLocale(u"en"_s));
    QCOMPARE(InterfaceCatalog::words(u"camera"_s).title, u"Camera"_s);
}

void TranslatorsTest::searchWordsIncludeEnglish()
{
    installTranslators(QLocale(u"de"_s));
    const QStringList words = InterfaceCatalog::words(u"removable-media"_s).synonyms;
    QVERIFY(words.contains(u"speicherstick"_s));
    QVERIFY(words.contains(u"thumb drive"_s));
}

void TranslatorsTest::directionOfWriting_data()
{
    languageRows();
}

void TranslatorsTest::directionOfWriting()
{
    QFETCH(QString, language);
    installTranslators(QLocale(language));
    // This is where QGuiApplication looks.
    QCOMPARE(QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION"), language == "ar"_L1 ? u"RTL"_s : u"LTR"_s);
}

QTEST_GUILESS_MAIN(TranslatorsTest)

#include "test_translators.moc"
