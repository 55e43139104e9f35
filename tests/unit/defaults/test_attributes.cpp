// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/attributes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;

class TestAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logic();
    void matches_data();
    void matches();
    void expressions_data();
    void expressions();
    void endlessExpressionsEnd();
};

void TestAttributes::logic()
{
    QCOMPARE(matchAll(Match::No, Match::Unknown), Match::No);
    QCOMPARE(matchAll(Match::Yes, Match::Unknown), Match::Unknown);
    QCOMPARE(matchAny(Match::Yes, Match::Unknown), Match::Yes);
    QCOMPARE(matchAny(Match::No, Match::Unknown), Match::Unknown);
    QCOMPARE(matchNot(Match::Unknown), Match::Unknown);
    QCOMPARE(matchNot(Match::Yes), Match::No);
}

void TestAttributes::matches_data()
{
    QTest::addColumn<QVariant>("constraint");
    QTest::addColumn<QVariantMap>("attrs");
    QTest::addColumn<Match>("expected");

    const auto row = [](const char *name, const QVariant &constraint, const QVariantMap &attrs, Match expected) {
        QTest::newRow(name) << constraint << attrs << expected;
    };
    const auto one = [](const QVariant &value) {
        return QVariantMap{{u"a"_s, value}};
    };
    row("same word", one(u"all"_s), one(u"all"_s), Match::Yes);
    row("part of a word", one(u"al"_s), one(u"all"_s), Match::No);
    row("boolean", one(u"true"_s), one(true), Match::Yes);
    row("other boolean", one(u"true"_s), one(false), Match::No);
    row("number", one(u"4[0-9]"_s), one(qlonglong(42)), Match::Yes);
    row("number of JSON", one(u"4[0-9]"_s), one(42.0), Match::Yes);
    row("fraction", one(u".*"_s), one(4.2), Match::No);
    row("not there", one(u".*"_s), {}, Match::No);
    row("null", one(u".*"_s), one(QVariant::fromValue(nullptr)), Match::No);
    row("each of a list", one(u"a|b"_s), one(QVariantList{u"a"_s, u"b"_s}), Match::Yes);
    row("not each of a list", one(u"a|b"_s), one(QVariantList{u"a"_s, u"c"_s}), Match::No);
    row("word for a map", one(u".*"_s), one(QVariantMap{}), Match::No);
    row("missing and missing", one(u"$MISSING"_s), {}, Match::Yes);
    row("missing and there", one(u"$MISSING"_s), one(u"x"_s), Match::No);
    row("missing and null", one(u"$MISSING"_s), one(QVariant::fromValue(nullptr)), Match::Yes);
    row("missing and empty", one(u"$MISSING"_s), one(u""_s), Match::No);
    row("nested", one(QVariantMap{{u"b"_s, u"x"_s}}), one(QVariantMap{{u"b"_s, u"x"_s}, {u"c"_s, 1}}), Match::Yes);
    row("nested, wrong", one(QVariantMap{{u"b"_s, u"x"_s}}), one(QVariantMap{{u"b"_s, u"y"_s}}), Match::No);
    row("nested, no map", one(QVariantMap{{u"b"_s, u"x"_s}}), one(u"x"_s), Match::No);
    row("map for a list", one(QVariantMap{{u"b"_s, u"x"_s}}), one(QVariantList{QVariantMap{{u"b"_s, u"x"_s}}}), Match::Yes);
    row("alternatives", one(QVariantList{u"x"_s, u"y"_s}), one(u"y"_s), Match::Yes);
    row("no alternative", one(QVariantList{u"x"_s, u"y"_s}), one(u"z"_s), Match::No);
    row("alternatives for a list", one(QVariantList{u"x"_s, u"y"_s}), one(QVariantList{u"y"_s, u"x"_s}), Match::Yes);
    row("missing is no alternative", one(QVariantList{u"$MISSING"_s, u"x"_s}), {}, Match::No);
    row("alternative maps", QVariantList{one(u"x"_s), one(u"y"_s)}, one(u"y"_s), Match::Yes);
    row("all of a map", QVariantMap{{u"a"_s, u"x"_s}, {u"b"_s, u"y"_s}}, one(u"x"_s), Match::No);
    row("like the slot", one(u"$SLOT(content)"_s), one(u"icons"_s), Match::Yes);
    row("unlike the slot", one(u"$SLOT(content)"_s), one(u"themes"_s), Match::No);
    row("types count", one(u"$SLOT(number)"_s), one(u"1"_s), Match::No);
    row("numbers are equal", one(u"$SLOT(number)"_s), one(1.0), Match::Yes);
    row("the slot lacks it", one(u"$SLOT(nothing)"_s), one(u"icons"_s), Match::No);
    row("path", one(u"$SLOT(map.key)"_s), one(u"deep"_s), Match::Yes);
    row("path through a word", one(u"$SLOT(content.key)"_s), one(u"deep"_s), Match::No);
    row("whole list", one(u"$SLOT(list)"_s), one(QVariantList{u"a"_s, u"b"_s}), Match::Yes);
    row("other list", one(u"$SLOT(list)"_s), one(QVariantList{u"b"_s, u"a"_s}), Match::No);
    row("like the plug", one(u"$PLUG(content)"_s), one(u"mine"_s), Match::Yes);
    row("publisher", one(u"$SLOT_PUBLISHER_ID"_s), one(u"slot-pub"_s), Match::Yes);
    row("other publisher", one(u"$SLOT_PUBLISHER_ID"_s), one(u"x"_s), Match::No);
    row("publisher not known", one(u"$PLUG_PUBLISHER_ID"_s), one(u"x"_s), Match::Unknown);
    row("publisher is no number", one(u"$PLUG_PUBLISHER_ID"_s), one(1), Match::No);
    row("labels are off", one(u"$SLOT_COMPAT(content)"_s), one(u"icons"_s), Match::No);
    row("future word", one(u"$TOMORROW"_s), one(u"x"_s), Match::Unknown);
    row("future function", one(u"$TOMORROW(x)"_s), one(u"x"_s), Match::Unknown);
    row("two arguments", one(u"$SLOT(a,b)"_s), one(u"x"_s), Match::Unknown);
    row("future word, but missing", one(u"$TOMORROW"_s), {}, Match::No);
    row("one certain no", QVariantMap{{u"a"_s, u"$TOMORROW"_s}, {u"b"_s, u"x"_s}}, QVariantMap{{u"a"_s, u"x"_s}, {u"b"_s, u"y"_s}}, Match::No);
    row("one certain yes", one(QVariantList{u"$TOMORROW"_s, u"x"_s}), one(u"x"_s), Match::Yes);
    row("word on top", u".*"_s, one(u"x"_s), Match::Unknown);
    row("list in a list", one(QVariantList{QVariant(QVariantList{u"x"_s})}), one(u"x"_s), Match::Unknown);
    row("no alternatives at all", one(QVariantList{}), one(u"x"_s), Match::Unknown);
    row("number as a constraint", one(7), one(7), Match::Unknown);
    row("nothing", QVariant(), one(u"x"_s), Match::Unknown);

    QVariant deep = u"x"_s;
    QVariant deepValue = u"x"_s;
    for (int i = 0; i < 500; ++i) {
        deep = QVariantMap{{u"a"_s, deep}};
        deepValue = QVariantMap{{u"a"_s, deepValue}};
    }
    row("too deep", deep, deepValue.toMap(), Match::Unknown);
}

void TestAttributes::matches()
{
    QFETCH(const QVariant, constraint);
    QFETCH(const QVariantMap, attrs);
    QFETCH(const Match, expected);
    const AttributeContext context{
        {{u"content"_s, u"mine"_s}},
        {{u"content"_s, u"icons"_s}, {u"number"_s, qlonglong(1)}, {u"map"_s, QVariantMap{{u"key"_s, u"deep"_s}}}, {u"list"_s, QVariantList{u"a"_s, u"b"_s}}},
        std::nullopt,
        u"slot-pub"_s,
        false,
    };
    QCOMPARE(matchAttributes(constraint, attrs, context), expected);
}

void TestAttributes::expressions_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Match>("expected");

    QTest::newRow("any") << u".+"_s << u"org.mpris"_s << Match::Yes;
    QTest::newRow("any needs one") << u".+"_s << QString() << Match::No;
    QTest::newRow("anchored") << u"b"_s << u"abc"_s << Match::No;
    QTest::newRow("alternation is inside the anchors") << u"a|b"_s << u"ab"_s << Match::No;
    QTest::newRow("path") << u"\\$HOME/\\.config/.*"_s << u"$HOME/.config/x"_s << Match::Yes;
    QTest::newRow("device") << u"/dev/tty(USB|ACM)[0-9]{1,2}"_s << u"/dev/ttyACM12"_s << Match::Yes;
    QTest::newRow("digits") << u"\\d+"_s << u"12"_s << Match::Yes;
    QTest::newRow("digits are ASCII") << u"\\d+"_s << u"\u0661"_s << Match::No;
    QTest::newRow("line feed at the end") << u"a"_s << u"a\n"_s << Match::No;
    QTest::newRow("line feed after a dollar") << u"a$"_s << u"a\n"_s << Match::No;
    QTest::newRow("two groups") << u"a)(b"_s << u"ab"_s << Match::Yes;
    QTest::newRow("group without capture") << u"(?:a|b)c"_s << u"bc"_s << Match::Yes;
    QTest::newRow("options") << u"(?i)A"_s << u"a"_s << Match::Unknown;
    QTest::newRow("look ahead") << u"a(?!b).*"_s << u"ac"_s << Match::Unknown;
    QTest::newRow("possessive") << u"a++"_s << u"aa"_s << Match::Unknown;
    QTest::newRow("back reference") << u"(a)\\1"_s << u"aa"_s << Match::Unknown;
    QTest::newRow("verb") << u"(*ACCEPT)x"_s << u"y"_s << Match::Unknown;
    QTest::newRow("broken") << u"a("_s << u"a"_s << Match::Unknown;
    QTest::newRow("escape at the end") << u"a\\"_s << u"a"_s << Match::Unknown;
}

void TestAttributes::expressions()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, text);
    QFETCH(const Match, expected);
    QCOMPARE(matchExpression(expression, text), expected);
}

void TestAttributes::endlessExpressionsEnd()
{
    // Tried in every way, it would take longer than there is time.
    QCOMPARE(matchExpression(u"(a|a|aa)*(a|aa|a)*(aa|a|a)*b"_s, QString(5000, u'a') + u"b!"_s), Match::Unknown);
    QCOMPARE(matchExpression(QString(5000, u'a'), u"a"_s), Match::Unknown);
}

QTEST_GUILESS_MAIN(TestAttributes)

#include "test_attributes.moc"
