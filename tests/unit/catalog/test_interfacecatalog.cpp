// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/interfacecatalog.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Snapperms;
using namespace Qt::StringLiterals;

namespace
{

/** The interfaces of the newest snapd that this program has been made for: a header line, then a name a line. */
QStringList interfacesOfSnapd()
{
    QFile file(QStringLiteral(SNAPPERMS_FIXTURES "/interfaces/interfaces.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList names = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    names.removeFirst();
    return names;
}

QSet<QString> iconsOfBreeze()
{
    const QString theme = QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"icons/breeze"_s, QStandardPaths::LocateDirectory);
    QSet<QString> names;
    QDirIterator files(theme, {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names.insert(files.nextFileInfo().completeBaseName());
    }
    return names;
}

constexpr PermissionGroup allGroups[] = {
    PermissionGroup::Privacy,
    PermissionGroup::Files,
    PermissionGroup::Devices,
    PermissionGroup::Network,
    PermissionGroup::Communication,
    PermissionGroup::System,
    PermissionGroup::Development,
    PermissionGroup::DesktopBasics,
    PermissionGroup::Other,
};

}

class InterfaceCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWordsForAllOfSnapd();
    void isSortedAndNamesItsEntries();
    void wordsAreWellFormed_data();
    void wordsAreWellFormed();
    void titlesAndSentencesAreUnique();
    void iconsExist();
    void dangerIsSaid_data();
    void dangerIsSaid();
    void whatPeopleTypeIsFound_data();
    void whatPeopleTypeIsFound();
    void whatMattersIsNotFolded();
    void shortcutsAgreeWithWords();
    void makesUpWordsForUnknown_data();
    void makesUpWordsForUnknown();
    void groupsHaveTitles();
};

void InterfaceCatalogTest::hasWordsForAllOfSnapd()
{
    const QStringList names = interfacesOfSnapd();
    QCOMPARE(names.size(), 220);
    for (const QString &name : names) {
        QVERIFY2(InterfaceCatalog::contains(name), qPrintable(name));
        QVERIFY2(InterfaceCatalog::words(name).known, qPrintable(name));
    }
    // And for nothing else: a typing mistake in a table would go unseen.
    const QStringList ours = InterfaceCatalog::interfaces();
    QCOMPARE(QSet<QString>(ours.begin(), ours.end()), QSet<QString>(names.begin(), names.end()));
}

void InterfaceCatalogTest::isSortedAndNamesItsEntries()
{
    const QStringList names = InterfaceCatalog::interfaces();
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    QCOMPARE(std::adjacent_find(names.begin(), names.end()), names.end());
    for (const QString &name : names) {
        QCOMPARE(InterfaceCatalog::words(name).interface, name);
    }
}

void InterfaceCatalogTest::wordsAreWellFormed_data()
{
    QTest::addColumn<QString>("interface");
    for (const QString &name : InterfaceCatalog::interfaces()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void InterfaceCatalogTest::wordsAreWellFormed()
{
    QFETCH(QString, interface);
    const InterfaceWords words = InterfaceCatalog::words(interface);

    for (const QString &text : {words.title, words.explanation, words.allowSentence}) {
        QVERIFY(!text.isEmpty());
        QCOMPARE(text, text.simplified());
        QVERIFY2(!text.contains(u"..."_s), "a real ellipsis");
    }

    QVERIFY2(words.title.size() <= 32, qPrintable(words.title));
    QVERIFY(words.title.at(0).isUpper());
    QVERIFY(!words.title.endsWith(u'.'));
    QVERIFY(!words.title.contains(u'%'));
    // Title case: nothing begins small but the small words.
    static const QSet<QString> smallWords{u"a"_s,
        u"and"_s,
        u"as"_s,
        u"by"_s,
        u"for"_s,
        u"from"_s,
        u"in"_s,
        u"is"_s,
        u"of"_s,
        u"on"_s,
        u"or"_s,
        u"over"_s,
        u"the"_s,
        u"through"_s,
        u"to"_s,
        u"with"_s};
    for (const QString &word : words.title.split(u' ')) {
        QVERIFY2(word.at(0).isUpper() || !word.at(0).isLetter() || smallWords.contains(word), qPrintable(words.title));
    }

    QVERIFY2(words.explanation.size() <= 110, qPrintable(words.explanation));
    QVERIFY(words.explanation.size() >= 25);
    QVERIFY(words.explanation.at(0).isUpper());
    QVERIFY(words.explanation.endsWith(u'.'));
    QVERIFY(!words.explanation.contains(u'%'));
    QVERIFY2(!words.explanation.startsWith(u"Allow"_s) || interface == u"empty"_s, "the switch says that already");

    QVERIFY2(words.allowSentence.size() <= 80, qPrintable(words.allowSentence));
    QCOMPARE(words.allowSentence.count(u'%'), 1);
    QVERIFY2(words.allowSentence.startsWith(u"Allow %1 to "_s), qPrintable(words.allowSentence));
    QVERIFY(!words.allowSentence.endsWith(u'.'));

    QVERIFY(!words.synonyms.isEmpty());
    QVERIFY(!words.synonyms.contains(QString()));
    QCOMPARE(QSet<QString>(words.synonyms.begin(), words.synonyms.end()).size(), words.synonyms.size());
    for (const QString &synonym : std::as_const(words.synonyms)) {
        QCOMPARE(synonym, synonym.toLower());
        QCOMPARE(synonym, synonym.simplified());
    }
    QVERIFY(words.group != PermissionGroup::Other);
}

void InterfaceCatalogTest::titlesAndSentencesAreUnique()
{
    QSet<QString> seen;
    for (const QString &name : InterfaceCatalog::interfaces()) {
        const InterfaceWords words = InterfaceCatalog::words(name);
        for (const QString &text : {words.title, words.explanation, words.allowSentence}) {
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }
}

void InterfaceCatalogTest::iconsExist()
{
    const QSet<QString> icons = iconsOfBreeze();
    QVERIFY2(icons.size() > 1000, "the Breeze icon theme has to be installed to build and test this program");
    for (const QString &name : InterfaceCatalog::interfaces() + QStringList{u"no-such-interface"_s}) {
        const QString icon = InterfaceCatalog::words(name).iconName;
        QVERIFY2(icons.contains(icon), qPrintable(name + u": "_s + icon));
    }
}

void InterfaceCatalogTest::dangerIsSaid_data()
{
    QTest::addColumn<QString>("interface");
    // Whoever has one of these can do everything on the system; who reads the sentence has to learn that.
    for (const char *name : {"account-control",
             "checkbox-support",
             "classic-support",
             "docker",
             "docker-support",
             "io-ports-control",
             "kernel-module-control",
             "kubernetes-support",
             "libvirt",
             "lxd",
             "lxd-support",
             "packagekit-control",
             "physical-memory-control",
             "podman",
             "snapd-control"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void InterfaceCatalogTest::dangerIsSaid()
{
    QFETCH(QString, interface);
    const InterfaceWords words = InterfaceCatalog::words(interface);
    QVERIFY2(words.explanation.contains(u"full control over the system"_s), qPrintable(words.explanation));
    QCOMPARE(words.sensitivity, Sensitivity::Critical);
}

void InterfaceCatalogTest::whatPeopleTypeIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("interface");
    QTest::newRow("webcam") << u"webcam"_s << u"camera"_s;
    QTest::newRow("mic") << u"mic"_s << u"audio-record"_s;
    QTest::newRow("USB stick") << u"usb stick"_s << u"removable-media"_s;
    QTest::newRow("thumb drive") << u"thumb drive"_s << u"removable-media"_s;
    QTest::newRow("speaker") << u"speaker"_s << u"audio-playback"_s;
    QTest::newRow("internet") << u"internet"_s << u"network"_s;
    QTest::newRow("printer") << u"printer"_s << u"cups"_s;
    QTest::newRow("gps") << u"gps"_s << u"location-observe"_s;
    QTest::newRow("keylogger") << u"keylogger"_s << u"raw-input"_s;
    QTest::newRow("yubikey") << u"yubikey"_s << u"u2f-devices"_s;
    QTest::newRow("gpu") << u"gpu"_s << u"opengl"_s;
    QTest::newRow("documents") << u"documents"_s << u"home"_s;
    QTest::newRow("kwallet") << u"kwallet"_s << u"password-manager-service"_s;
    QTest::newRow("task manager") << u"task manager"_s << u"system-observe"_s;
}

void InterfaceCatalogTest::whatPeopleTypeIsFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, interface);
    QVERIFY(InterfaceCatalog::words(interface).synonyms.contains(typed));
}

void InterfaceCatalogTest::whatMattersIsNotFolded()
{
    for (const QString &name : {u"audio-playback"_s, u"network"_s, u"home"_s, u"removable-media"_s, u"camera"_s, u"audio-record"_s}) {
        QVERIFY2(InterfaceCatalog::group(name) != PermissionGroup::DesktopBasics, qPrintable(name));
    }
    // Folded away, nothing may wait that hands over the machine.
    for (const QString &name : InterfaceCatalog::interfaces()) {
        if (InterfaceCatalog::group(name) == PermissionGroup::DesktopBasics) {
            QVERIFY2(InterfaceCatalog::sensitivity(name) < Sensitivity::High, qPrintable(name));
        }
    }
}

void InterfaceCatalogTest::shortcutsAgreeWithWords()
{
    for (const QString &name : InterfaceCatalog::interfaces() + QStringList{u"no-such-interface"_s, QString()}) {
        const InterfaceWords words = InterfaceCatalog::words(name);
        QCOMPARE(InterfaceCatalog::group(name), words.group);
        QCOMPARE(InterfaceCatalog::sensitivity(name), words.sensitivity);
        QCOMPARE(InterfaceCatalog::contains(name), words.known);
    }
}

void InterfaceCatalogTest::makesUpWordsForUnknown_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("title");
    QTest::newRow("dashes") << u"serial-port-foo"_s << u"Serial port foo"_s;
    QTest::newRow("one word") << u"teleporter"_s << u"Teleporter"_s;
    QTest::newRow("beginning of a known one") << u"camer"_s << u"Camer"_s;
    QTest::newRow("longer than a known one") << u"camera2"_s << u"Camera2"_s;
    QTest::newRow("after all known ones") << u"zzz-last"_s << u"Zzz last"_s;
    QTest::newRow("underscores") << u"some_thing-odd"_s << u"Some thing odd"_s;
    QTest::newRow("case counts") << u"CAMERA"_s << u"CAMERA"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void InterfaceCatalogTest::makesUpWordsForUnknown()
{
    QFETCH(QString, interface);
    QFETCH(QString, title);
    const InterfaceWords words = InterfaceCatalog::words(interface);
    QCOMPARE(words.interface, interface);
    QCOMPARE(words.title, title);
    QVERIFY(!words.known);
    QCOMPARE(words.group, PermissionGroup::Other);
    QCOMPARE(words.sensitivity, Sensitivity::High);
    QVERIFY(words.explanation.endsWith(u'.'));
    QCOMPARE(words.allowSentence.count(u'%'), 1);
    QVERIFY(words.allowSentence.contains(u"%1"_s));
    QVERIFY(words.allowSentence.contains(title));
}

void InterfaceCatalogTest::groupsHaveTitles()
{
    QSet<QString> titles;
    for (const PermissionGroup group : allGroups) {
        const QString title = InterfaceCatalog::groupTitle(group);
        QVERIFY(!title.isEmpty());
        QVERIFY2(!titles.contains(title), qPrintable(title));
        titles.insert(title);
    }
}

QTEST_GUILESS_MAIN(InterfaceCatalogTest)

#include "test_interfacecatalog.moc"
