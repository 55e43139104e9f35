// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/** One <message> of a .ts file. */
struct Message {
    QString context;
    QString source;
    QStringList translations; ///< Several for what counts things.
    bool finished = true;

    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            QString text;
            while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
                if (xml.isStartElement()) {
                    message.translations.append(xml.readElementText());
                } else if (xml.isCharacters()) {
                    text += xml.text();
                }
            }
            if (message.translations.isEmpty()) {
                message.translations.append(text);
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &fileName)
{
    QList<Message> messages;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(readMessage(xml, context));
        }
    }
    return messages;
}

/** "%1", "%L2", "%n", and tags such as "<b>", sorted: a translation may put them in another order, but may not lose or invent any. */
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9n]|</?[a-z]+[^>]*>"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        found.append(match.captured());
    }
    found.sort();
    return found;
}

QStringList toList(const char *joined)
{
    return QString::fromUtf8(joined).split(u'|');
}

}

class EverythingTranslatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsMissing_data();
    void nothingIsMissing();
    void placeholdersAreKept_data();
    void placeholdersAreKept();
    void arabicSentencesBeginAtTheRight();
    void oneWordForOneThing_data();
    void oneWordForOneThing();
    void theProgramHasOneName();

private:
    void languageRows(const QStringList &languages);

    static inline const QStringList m_languages{u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s};
    QTemporaryDir m_copies;
};

/** Collects the strings of the sources as they are now into copies of the shipped files. */
void EverythingTranslatedTest::initTestCase()
{
    QVERIFY(m_copies.isValid());
    for (const QString &language : m_languages + QStringList{u"en"_s}) {
        const QString name = u"/snapperms_%1.ts"_s.arg(language);
        const QString copy = m_copies.path() + name;
        QVERIFY2(QFile::copy(QStringLiteral(TRANSLATIONS) + name, copy), qPrintable(name));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

        QStringList arguments = toList(LUPDATE_ARGUMENTS) + toList(TRANSLATED_DIRECTORIES);
        arguments << u"-source-language"_s << u"en"_s;
        if (language == "en"_L1) {
            arguments << u"-pluralonly"_s;
        }
        arguments << u"-ts"_s << copy;
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
        QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    }
}

void EverythingTranslatedTest::languageRows(const QStringList &languages)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void EverythingTranslatedTest::nothingIsMissing_data()
{
    languageRows(m_languages + QStringList{u"en"_s});
}

void EverythingTranslatedTest::nothingIsMissing()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(m_copies.filePath(u"snapperms_%1.ts"_s.arg(language)));
    // So that a broken collection cannot pass for a complete translation.
    QVERIFY(messages.size() > (language == "en"_L1 ? 0 : 800));
    int missing = 0;
    for (const Message &message : messages) {
        if (!message.finished || message.translations.contains(QString())) {
            qWarning().noquote() << message.name();
            ++missing;
        }
    }
    QCOMPARE(missing, 0);
}

void EverythingTranslatedTest::placeholdersAreKept_data()
{
    languageRows(m_languages + QStringList{u"en"_s});
}

void EverythingTranslatedTest::placeholdersAreKept()
{
    QFETCH(QString, language);
    for (const Message &message : readMessages(m_copies.filePath(u"snapperms_%1.ts"_s.arg(language)))) {
        if (!message.finished) {
            continue; // Reported above.
        }
        QStringList expected = placeholders(message.source);
        for (const QString &translation : message.translations) {
            QStringList found = placeholders(translation);
            if (message.translations.size() > 1) {
                // "One app" needs no number; many languages say it so.
                for (const QString &number : {u"%n"_s, u"%Ln"_s}) {
                    expected.removeAll(number);
                    found.removeAll(number);
                }
            }
            QVERIFY2(found == expected, qPrintable(message.name() + u" -> "_s + translation));
            QVERIFY2(translation == translation.trimmed() || message.source != message.source.trimmed(), qPrintable(message.name()));
        }
    }
}

/** A line is laid out by its first letter, and what is put in there is mostly the name of an app in Latin ones. */
void EverythingTranslatedTest::arabicSentencesBeginAtTheRight()
{
    static const QRegularExpression doubtful(u"^(%[1-9]|[A-Za-z])"_s);
    static const QRegularExpression arabic(u"[\\x{0600}-\\x{06ff}]"_s);
    int marked = 0;
    for (const Message &message : readMessages(m_copies.filePath(u"snapperms_ar.ts"_s))) {
        for (const QString &translation : message.translations) {
            QVERIFY2(!doubtful.match(translation).hasMatch() || !arabic.match(translation).hasMatch(),
                qPrintable(u"needs U+200F in front: %1"_s.arg(message.name())));
            marked += translation.startsWith(QChar(0x200f)) ? 1 : 0;
        }
    }
    QVERIFY(marked > 20);
}

void EverythingTranslatedTest::oneWordForOneThing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source"); // Of which sentences.
    QTest::addColumn<QString>("otherWord"); // In which it would be taken for another thing.
    QTest::newRow("ar: server") << u"ar"_s << u"[Ss]erver"_s << u"خادوم"_s;
    QTest::newRow("ar: password") << u"ar"_s << u"[Pp]assword"_s << u"كلم(ة|ات) (ال)?مرور"_s;
    QTest::newRow("ar: off") << u"ar"_s << u"\\b([Oo]ff|Turn Off)\\b.*(%1|for|%2)|%1.*\\boff\\b"_s << u"موقوف|موقفة|متوقف|لا إيقاف|^إيقاف"_s;
    QTest::newRow("ar: on") << u"ar"_s << u"%1 is on"_s << u"مفع"_s;
    QTest::newRow("ja: publisher, not provider") << u"ja"_s << u"publisher"_s << u"提供元"_s;
    QTest::newRow("ja: provider, not publisher") << u"ja"_s << u"provider|Provider|provides|Provides|Provided"_s << u"発行元"_s;
    QTest::newRow("ja: reach") << u"ja"_s << u"\\b([Rr]each|within reach)"_s << u"届"_s;
    QTest::newRow("ja: permission") << u"ja"_s << u"\\bpermission\\b"_s << u"許可「"_s;
    QTest::newRow("fr: permission") << u"fr"_s << u"\\b[Pp]ermissions?\\b (“|names|would|may)|its permissions"_s << u"[Aa]utorisation"_s;
    QTest::newRow("fr: off") << u"fr"_s << u"^(%1: )?[Oo]ff\\b"_s << u"[Dd]ésactivée"_s;
    QTest::newRow("de: app") << u"de"_s << u"\\b[Aa]pps?\\b"_s << u"\\bApps?\\b|Anwendung"_s;
    QTest::newRow("de: confined") << u"de"_s << u"not confined"_s << u"eingeschränkt"_s;
}

void EverythingTranslatedTest::oneWordForOneThing()
{
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(QString, otherWord);
    const QRegularExpression about(source);
    const QRegularExpression other(otherWord);
    int looked = 0;
    for (const Message &message : readMessages(m_copies.filePath(u"snapperms_%1.ts"_s.arg(language)))) {
        // What is searched with may be called as anybody calls it.
        if (message.context == "Snapperms::CatalogSearch"_L1 || !about.match(message.source).hasMatch()) {
            continue;
        }
        ++looked;
        for (const QString &translation : message.translations) {
            QVERIFY2(!other.match(translation).hasMatch(), qPrintable(message.name() + u" -> "_s + translation));
        }
    }
    QVERIFY(looked > 0);
}

/** In its title and in the launcher. */
void EverythingTranslatedTest::theProgramHasOneName()
{
    QFile file(QStringLiteral(TRANSLATIONS) + u"/../org.example.snapperms.desktop"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString desktop = QString::fromUtf8(file.readAll());
    for (const QString &language : m_languages) {
        const QList<Message> messages = readMessages(m_copies.filePath(u"snapperms_%1.ts"_s.arg(language)));
        const auto found = std::ranges::find(messages, u"Snap Permissions"_s, &Message::source);
        QVERIFY(found != messages.cend());
        QVERIFY2(desktop.contains(u"\nName[%1]=%2\n"_s.arg(language, found->translations.value(0))), qPrintable(language));
    }
}

QTEST_GUILESS_MAIN(EverythingTranslatedTest)

#include "test_everythingtranslated.moc"
