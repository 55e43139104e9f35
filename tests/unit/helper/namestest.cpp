// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/names.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

/** The syntax of names: what snapd accepts and nothing that could mean more than a name. */
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapNames_data();
    void snapNames();
    void plugNames_data();
    void plugNames();
    void nonces_data();
    void nonces();
    void changeIds_data();
    void changeIds();
    void busNames_data();
    void busNames();
    void plainTexts_data();
    void plainTexts();
};

namespace
{

/** Strings that are no name of any kind. */
void addHostileRows()
{
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("newline after") << u"vlc\n"_s << false;
    QTest::newRow("newline before") << u"\nvlc"_s << false;
    QTest::newRow("newline inside") << u"vl\nc"_s << false;
    QTest::newRow("nul after") << u"vlc\0"_s << false;
    QTest::newRow("nul inside") << u"v\0lc"_s << false;
    QTest::newRow("space") << u"vl c"_s << false;
    QTest::newRow("path") << u"../../etc"_s << false;
    QTest::newRow("slash") << u"vlc/x"_s << false;
    QTest::newRow("encoded line end") << u"vlc%0d%0a"_s << false;
    QTest::newRow("another parameter") << u"vlc&select=all"_s << false;
    QTest::newRow("quotes") << u"vlc\",\"x\":\""_s << false;
    QTest::newRow("capital") << u"Vlc"_s << false;
    QTest::newRow("dash first") << u"-vlc"_s << false;
    QTest::newRow("dash last") << u"vlc-"_s << false;
    QTest::newRow("two dashes") << u"vl--c"_s << false;
    QTest::newRow("only a dash") << u"-"_s << false;
    QTest::newRow("dot") << u"vl.c"_s << false;
    QTest::newRow("umlaut") << u"vl\u00e4"_s << false;
    QTest::newRow("full width letters") << u"\uff56\uff4c\uff43"_s << false;
    QTest::newRow("arabic digit") << u"vlc\u0661"_s << false;
    QTest::newRow("cyrillic look-alike") << u"vl\u0441"_s << false;
    QTest::newRow("beyond the basic plane") << u"vlc\U0001d552"_s << false;
    QTest::newRow("right-to-left override") << u"vlc\u202e"_s << false;
}

}

void NamesTest::snapNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    addHostileRows();
    QTest::newRow("plain") << u"vlc"_s << true;
    QTest::newRow("dashes") << u"zoom-client-2"_s << true;
    QTest::newRow("digit first") << u"0ad"_s << true;
    QTest::newRow("two characters") << u"vl"_s << true;
    QTest::newRow("one character") << u"v"_s << false;
    QTest::newRow("forty characters") << QString(40, u'a') << true;
    QTest::newRow("forty-one characters") << QString(41, u'a') << false;
    QTest::newRow("no letter") << u"123"_s << false;
    QTest::newRow("no letter, dashes") << u"1-2-3"_s << false;
    QTest::newRow("instance") << u"vlc_work"_s << true;
    QTest::newRow("instance of digits") << u"vlc_1"_s << true;
    QTest::newRow("longest instance") << u"vlc_"_s + QString(10, u'a') << true;
    QTest::newRow("instance too long") << u"vlc_"_s + QString(11, u'a') << false;
    QTest::newRow("empty instance") << u"vlc_"_s << false;
    QTest::newRow("two instances") << u"vlc_a_b"_s << false;
    QTest::newRow("instance with dash") << u"vlc_a-b"_s << false;
    QTest::newRow("instance with newline") << u"vlc_a\n"_s << false;
    QTest::newRow("only an instance") << u"_work"_s << false;
    QTest::newRow("longest snap, longest instance") << QString(QString(40, u'a') + u'_' + QString(10, u'b')) << true;
}

void NamesTest::snapNames()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(isSnapName(name), good);
}

void NamesTest::plugNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    addHostileRows();
    QTest::newRow("plain") << u"camera"_s << true;
    QTest::newRow("one letter") << u"u"_s << true;
    QTest::newRow("dashes and digits") << u"gnome-42-2204"_s << true;
    QTest::newRow("digit first") << u"3d"_s << false;
    QTest::newRow("underscore") << u"camera_a"_s << false;
    QTest::newRow("longest") << QString(64, u'a') << true;
    QTest::newRow("too long") << QString(65, u'a') << false;
}

void NamesTest::plugNames()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(isPlugName(name), good);
}

void NamesTest::nonces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << u"0123456789abcdef0123456789abcdef"_s << true;
    QTest::newRow("capitals") << u"0123456789ABCDEF0123456789abcdef"_s << false;
    QTest::newRow("short") << u"0123456789abcdef0123456789abcde"_s << false;
    QTest::newRow("long") << u"0123456789abcdef0123456789abcdef0"_s << false;
    QTest::newRow("not hex") << u"0123456789abcdefg123456789abcdef"_s << false;
    QTest::newRow("newline") << u"0123456789abcdef0123456789abcde\n"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void NamesTest::nonces()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isNonce(text), good);
}

void NamesTest::changeIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << u"4711"_s << true;
    QTest::newRow("longest") << QString(18, u'9') << true;
    QTest::newRow("too long") << QString(19, u'9') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("negative") << u"-1"_s << false;
    QTest::newRow("path") << u"7/abort"_s << false;
    QTest::newRow("newline") << u"7\n"_s << false;
}

void NamesTest::changeIds()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isChangeId(text), good);
}

void NamesTest::busNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << u":1.42"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("colon") << u":"_s << false;
    QTest::newRow("well-known") << u"org.example.other"_s << false;
    QTest::newRow("no colon") << u"11.42"_s << false;
    QTest::newRow("newline") << u":1.42\n"_s << false;
    QTest::newRow("letters") << u":a.42"_s << false;
    QTest::newRow("shortest") << u":1"_s << true;
    QTest::newRow("longest") << QString(u':' + QString(63, u'1')) << true;
    QTest::newRow("too long") << QString(u':' + QString(64, u'1')) << false;
}

void NamesTest::busNames()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isUniqueBusName(text), good);
}

void NamesTest::plainTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << u"cannot connect vlc:camera"_s << u"cannot connect vlc:camera"_s;
    QTest::newRow("umlaut") << u"fr\u00fch"_s << u"fr\u00fch"_s;
    QTest::newRow("terminal") << u"a\u001b[31mb"_s << u"a [31mb"_s;
    QTest::newRow("lines") << u"a\nMESSAGE=b\r"_s << u"a MESSAGE=b"_s;
    QTest::newRow("nul") << u"a\0b"_s << u"a b"_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c"_s << u"a b c"_s;
    QTest::newRow("right-to-left override") << u"a\u202eb"_s << u"a b"_s;
    QTest::newRow("zero width") << u"a\u200bb\ufeffc"_s << u"a b c"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd800) + u'b' << u"a b"_s;
    QTest::newRow("private use") << u"a\ue000b"_s << u"a b"_s;
    QTest::newRow("long") << QString(1000, u'x') << QString(300, u'x');
    QTest::newRow("only controls") << u"\n\r\t"_s << QString();
}

void NamesTest::plainTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(plainText(text, 300), plain);
}

QTEST_GUILESS_MAIN(NamesTest)

#include "namestest.moc"
