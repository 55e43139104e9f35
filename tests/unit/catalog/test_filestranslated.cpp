// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

/** The same text in English, under the key "", and in other languages. */
using Translations = QMap<QString, QString>;

const QStringList languages{u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s};

/** Which languages the text is not there in, or is still English; empty when it is whole. */
QString missing(const Translations &text)
{
    QStringList problems;
    for (const QString &language : languages) {
        if (text.value(language).isEmpty() || text.value(language) == text.value(QString())) {
            problems << language;
        }
    }
    return problems.isEmpty() ? QString() : text.value(QString()) + u": "_s + problems.join(u' ');
}

struct Found {
    QStringList problems;
    int texts = 0;

    void take(const Translations &text)
    {
        if (!text.isEmpty()) {
            ++texts;
            problems << missing(text);
            problems.removeAll(QString());
        }
    }
};

/** Texts of XML follow each other: English, and then the others by xml:lang. */
Found ofXml(const QByteArray &data, const QStringList &elements)
{
    Found found;
    QMap<QString, Translations> current; // by element
    QXmlStreamReader xml(data);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !elements.contains(xml.name()) || xml.attributes().value("translate"_L1) == "no"_L1) {
            continue;
        }
        const QString element = xml.name().toString();
        const QString language = xml.attributes().value("http://www.w3.org/XML/1998/namespace"_L1, "lang"_L1).toString();
        if (language.isEmpty()) {
            found.take(current.take(element));
        } else if (current.value(element).contains(language)) {
            found.problems << u"twice: "_s + language;
        }
        current[element].insert(language, xml.readElementText());
    }
    if (xml.hasError()) {
        found.problems << xml.errorString();
    }
    for (const Translations &text : std::as_const(current)) {
        found.take(text);
    }
    return found;
}

void takeKey(QMap<QString, Translations> &texts, const QString &key, const QString &value)
{
    const qsizetype bracket = key.indexOf(u'[');
    texts[bracket < 0 ? key : key.first(bracket)].insert(bracket < 0 ? QString() : key.sliced(bracket + 1).chopped(1), value);
}

/** "Name[de]=…", as in desktop files. */
Found ofKeys(const QByteArray &data, const QStringList &wanted)
{
    Found found;
    QMap<QString, Translations> texts;
    const auto end = [&] {
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            if (wanted.contains(it.key())) {
                found.take(it.value());
            }
        }
        texts.clear();
    };
    const QStringList lines = QString::fromUtf8(data).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'[')) {
            end();
        } else if (!line.startsWith(u'#') && line.contains(u'=')) {
            takeKey(texts, line.section(u'=', 0, 0), line.section(u'=', 1));
        }
    }
    end();
    return found;
}

Found ofJson(const QByteArray &data, const QStringList &wanted)
{
    Found found;
    const QJsonObject root = QJsonDocument::fromJson(data).object();
    for (const QJsonObject &object : {root, root[u"KPlugin"_s].toObject()}) {
        QMap<QString, Translations> texts;
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            takeKey(texts, it.key(), it.value().toString());
        }
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            if (wanted.contains(it.key())) {
                found.take(it.value());
            }
        }
    }
    return found;
}

QByteArray read(const QString &path)
{
    QFile file(QStringLiteral(SOURCES) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

/** What is not translated with the program's own strings: what launchers, software centres and polkit show. */
class FilesTranslatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsFound()
    {
        const QByteArray whole = "<c><name>A</name><name xml:lang='ar'>1</name><name xml:lang='de'>2</name><name xml:lang='es'>3</name>"
                                 "<name xml:lang='fr'>4</name><name xml:lang='ja'>5</name></c>";
        QCOMPARE(ofXml(whole, {u"name"_s}).texts, 1);
        QCOMPARE(ofXml(whole, {u"name"_s}).problems, QStringList());
        QCOMPARE(ofXml(QByteArray(whole).replace("'de'", "'nl'"), {u"name"_s}).problems, QStringList{u"A: de"_s});
        QCOMPARE(ofXml(QByteArray(whole).replace(">2<", ">A<"), {u"name"_s}).problems, QStringList{u"A: de"_s});
        QCOMPARE(ofXml(QByteArray(whole).replace("'ja'", "'fr'"), {u"name"_s}).problems.size(), 2);
        QCOMPARE(ofKeys("[x]\nName=A\nName[de]=B\nIcon=i\n", {u"Name"_s}).problems, QStringList{u"A: ar es fr ja"_s});
        QCOMPARE(ofJson(R"({"KPlugin": {"Name": "A", "Name[fr]": "B", "Icon": "i"}})", {u"Name"_s}).problems, QStringList{u"A: ar de es ja"_s});
    }

    void files_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("metainfo") << u"org.example.snapperms.metainfo.xml"_s << QStringList{u"name"_s, u"summary"_s, u"p"_s, u"li"_s, u"caption"_s} << 11;
        QTest::newRow("policy") << u"helper/org.example.snapperms.policy"_s << QStringList{u"description"_s, u"message"_s} << 16;
        QTest::newRow("desktop file") << u"org.example.snapperms.desktop"_s << QStringList{u"Name"_s, u"GenericName"_s, u"Comment"_s, u"Keywords"_s} << 6;
        QTest::newRow("notifications") << u"src/app/snapperms.notifyrc"_s << QStringList{u"Name"_s, u"Comment"_s} << 4;
        QTest::newRow("settings module") << u"src/kcm/kcm_snapperms.json"_s << QStringList{u"Name"_s, u"Description"_s, u"X-KDE-Keywords"_s} << 3;
    }

    void files()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, wanted);
        QFETCH(int, atLeast);
        const QByteArray data = read(path);
        const Found found = path.endsWith(".json"_L1) ? ofJson(data, wanted) : data.startsWith("<?xml") ? ofXml(data, wanted) : ofKeys(data, wanted);
        // So that what cannot be read cannot pass for what is complete.
        QVERIFY2(found.texts >= atLeast, qPrintable(QString::number(found.texts)));
        QCOMPARE(found.problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(FilesTranslatedTest)

#include "test_filestranslated.moc"
