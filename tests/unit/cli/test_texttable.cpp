// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/displaywidth.h"
#include "cli/texttable.h"
#include "fakeconsole.h"

#include <QTest>

#include <clocale>

using namespace Qt::StringLiterals;
using namespace Snapperms::Cli;
using Snapperms::Tests::FakeConsole;

class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::setlocale(LC_ALL, "C.UTF-8"); }
    void widths_data();
    void widths();
    void cutting();
    void wrapping();
    void harmlessWords();
    void columnsStandUnderEachOther();
    void narrowTerminal();
    void colour();
};

void TextTableTest::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("Latin") << u"Größe"_s << 5;
    QTest::newRow("an accent of its own") << u"Gro\u0308ße"_s << 5;
    QTest::newRow("Japanese") << u"カメラ"_s << 6;
    QTest::newRow("Arabic") << u"كاميرا"_s << 6;
    QTest::newRow("a picture") << u"\U0001F4F7"_s << 2;
    QTest::newRow("a mark of direction") << u"\u200fa"_s << 1;
}

void TextTableTest::widths()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
    QCOMPARE(displayWidth(padded(text, 10)), 10);
    for (int columns = 1; columns < 8; ++columns) {
        QVERIFY(displayWidth(elided(text, columns)) <= columns);
    }
}

void TextTableTest::cutting()
{
    QCOMPARE(elided(u"Microphone"_s, 10), u"Microphone"_s);
    QCOMPARE(elided(u"Microphone"_s, 6), u"Micro…"_s);
    QCOMPARE(elided(u"カメラ"_s, 5), u"カメ…"_s);
    QCOMPARE(elided(u"カメラ"_s, 4), u"カ…"_s);
    // Never between a letter and what belongs to it.
    QCOMPARE(elided(u"e\u0301e\u0301e\u0301"_s, 2), u"e\u0301…"_s);
}

void TextTableTest::wrapping()
{
    QCOMPARE(wrapped(u"one two three"_s, 0), QStringList{u"one two three"_s});
    QCOMPARE(wrapped(u"one two three"_s, 8), (QStringList{u"one two"_s, u"three"_s}));
    QCOMPARE(wrapped(u"one two three"_s, 7), (QStringList{u"one two"_s, u"three"_s}));
    QCOMPARE(wrapped(u"unbreakable"_s, 4), (QStringList{u"unbr"_s, u"eaka"_s, u"ble"_s}));
    QCOMPARE(wrapped(u"カメラ"_s, 3), (QStringList{u"カ"_s, u"メ"_s, u"ラ"_s}));
    QCOMPARE(wrapped(u"カメラ"_s, 1).size(), 3);
}

void TextTableTest::harmlessWords()
{
    QCOMPARE(harmless(u"VLC media player"_s), u"VLC media player"_s);
    QCOMPARE(harmless(u"\x1b[31mred\x1b[0m"_s), u"\ufffd[31mred\ufffd[0m"_s);
    QCOMPARE(harmless(u"two\nlines\r"_s), u"two lines"_s);
    QCOMPARE(harmless(u"vlc\u202Ecod.exe"_s), u"vlc\ufffdcod.exe"_s);
    QCOMPARE(harmless(u"می\u200Cخواهم"_s), u"می\u200Cخواهم"_s);
}

void TextTableTest::columnsStandUnderEachOther()
{
    TextTable table({{u"App"_s}, {u"Title"_s, true}, {u"State"_s}});
    table.addRow({u"vlc"_s, u"カメラ"_s, u"on"_s});
    table.addHeading(u"Files"_s);
    table.addRow({u"a-long-name"_s, QString(), QString()});
    QCOMPARE(table.text(FakeConsole()),
        u"App          Title   State\n"
        "vlc          カメラ  on\n"
        "\n"
        "Files\n"
        "a-long-name"_s);
}

void TextTableTest::narrowTerminal()
{
    TextTable table({{u"App"_s}, {u"Title"_s, true}, {u"Remarks"_s, true}});
    table.addRow({u"a-name-of-a-snap"_s, u"A title that goes on and on and on"_s, u"Some remark that is long as well"_s});
    const QStringList lines = table.text(FakeConsole({.columns = 60})).split(u'\n');
    for (const QString &line : lines) {
        QVERIFY2(displayWidth(line) <= 60, qPrintable(line));
    }
    QVERIFY(lines.at(1).startsWith(u"a-name-of-a-snap  A title"_s) && lines.at(1).contains(u'…'));
    // No terminal: everything is there.
    QVERIFY(!table.text(FakeConsole()).contains(u'…'));
    // Too narrow even so: names stay whole.
    QVERIFY(table.text(FakeConsole({.columns = 20})).contains(u"a-name-of-a-snap"_s));
}

void TextTableTest::colour()
{
    TextTable table({{u"App"_s}, {u"State"_s}});
    const FakeConsole plain;
    const FakeConsole colored({.columns = 80, .hasColor = true});
    table.addRow({u"vlc"_s, u"on"_s}, {{}, [&colored](const QString &cell) {
                                           return colored.green(cell);
                                       }});
    QVERIFY(table.text(colored).contains(u"vlc  \x1b[32mon\x1b[0m"_s));
    QCOMPARE(plain.red(u"x"_s), u"x"_s);
    QCOMPARE(colored.red(QString()), QString());
}

QTEST_GUILESS_MAIN(TextTableTest)

#include "test_texttable.moc"
