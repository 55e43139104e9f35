// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/assertionheaders.h"
#include "permissions/declarations/declaration.h"

#include "interfacetable.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;

class TestAssertionHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm();
    void stopsAtTheSignature();
    void refuses_data();
    void refuses();
    void boundsDepthAndSize();
    void survivesDamage();
    void takesHeadersOfJson();
    void keepsStrangeRulesApart();
};

void TestAssertionHeaders::readsEveryForm()
{
    const AssertionHeaders read = parseAssertionHeaders("type: base-declaration\n"
                                                        "empty: \n"
                                                        "colon: a: b\n"
                                                        "map:\n"
                                                        "  one: 1\n"
                                                        "  two:\n"
                                                        "    deep:\n"
                                                        "      - x\n"
                                                        "      -\n"
                                                        "        k: v\n"
                                                        "      -\n"
                                                        "          text\n"
                                                        "            of two lines\n"
                                                        "  three: 3\n"
                                                        "text:\n"
                                                        "    first\n"
                                                        "    second\n"
                                                        "list:\n"
                                                        "  - a\n"
                                                        "  -\n"
                                                        "    - b\n"
                                                        "last: z\n");
    QCOMPARE(read.problem, HeaderProblem::None);
    const QVariantMap deep{{u"deep"_s, QVariantList{u"x"_s, QVariantMap{{u"k"_s, u"v"_s}}, u"text\n  of two lines"_s}}};
    const QVariantMap expected{
        {u"type"_s, u"base-declaration"_s},
        {u"empty"_s, QString()},
        {u"colon"_s, u"a: b"_s},
        {u"map"_s, QVariantMap{{u"one"_s, u"1"_s}, {u"two"_s, deep}, {u"three"_s, u"3"_s}}},
        {u"text"_s, u"first\nsecond"_s},
        {u"list"_s, QVariantList{u"a"_s, QVariantList{u"b"_s}}},
        {u"last"_s, u"z"_s},
    };
    QCOMPARE(read.headers, expected);
}

void TestAssertionHeaders::stopsAtTheSignature()
{
    const AssertionHeaders read = parseAssertionHeaders("a: 1\nb: 2\n\nanything: at all\n  - or: not\n");
    QCOMPARE(read.problem, HeaderProblem::None);
    QCOMPARE(read.headers, (QVariantMap{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
}

void TestAssertionHeaders::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<HeaderProblem>("problem");
    QTest::addColumn<int>("line");

    QTest::newRow("nothing") << QByteArray() << HeaderProblem::Malformed << 1;
    QTest::newRow("no colon") << QByteArray("a: 1\nb\n") << HeaderProblem::Malformed << 2;
    QTest::newRow("no space") << QByteArray("a:1\n") << HeaderProblem::Malformed << 1;
    QTest::newRow("capital") << QByteArray("Aa: 1\n") << HeaderProblem::Malformed << 1;
    QTest::newRow("digit first") << QByteArray("1a: 1\n") << HeaderProblem::Malformed << 1;
    QTest::newRow("two dashes") << QByteArray("a--b: 1\n") << HeaderProblem::Malformed << 1;
    QTest::newRow("dash last") << QByteArray("a-: 1\n") << HeaderProblem::Malformed << 1;
    QTest::newRow("no name") << QByteArray(": 1\n") << HeaderProblem::Malformed << 1;
    QTest::newRow("indented first") << QByteArray("  a: 1\n") << HeaderProblem::Malformed << 1;
    QTest::newRow("uneven") << QByteArray("a:\n  b: 1\n   c: 2\n") << HeaderProblem::Malformed << 3;
    QTest::newRow("nothing nested") << QByteArray("a:\nb: 1\n") << HeaderProblem::Malformed << 2;
    QTest::newRow("open end") << QByteArray("b: 1\na:") << HeaderProblem::Malformed << 2;
    QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n") << HeaderProblem::Malformed << 2;
    QTest::newRow("repeated") << QByteArray("a: 1\na: 2\n") << HeaderProblem::RepeatedName << 2;
    QTest::newRow("repeated inside") << QByteArray("a:\n  b: 1\n  b: 2\n") << HeaderProblem::RepeatedName << 3;
    QTest::newRow("list then map") << QByteArray("a:\n  - 1\n  b: 2\n") << HeaderProblem::Malformed << 3;
    QTest::newRow("not utf-8") << QByteArray("a: \xff\n") << HeaderProblem::NotUtf8 << 0;
}

void TestAssertionHeaders::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const HeaderProblem, problem);
    QFETCH(const int, line);
    const AssertionHeaders read = parseAssertionHeaders(text);
    QCOMPARE(read.problem, problem);
    QCOMPARE(read.line, line);
    QVERIFY(read.headers.isEmpty());
}

void TestAssertionHeaders::boundsDepthAndSize()
{
    const auto nested = [](int levels) {
        QByteArray text;
        for (int i = 0; i < levels; ++i) {
            text += QByteArray(2 * i, ' ') + "a:\n";
        }
        return QByteArray(text + QByteArray(2 * levels, ' ') + "b: 1\n");
    };
    QCOMPARE(parseAssertionHeaders(nested(30)).problem, HeaderProblem::None);
    QCOMPARE(parseAssertionHeaders(nested(1000)).problem, HeaderProblem::TooDeep);
    QByteArray lists("a:\n");
    for (int i = 0; i < 1000; ++i) {
        lists += QByteArray(2 * i + 2, ' ') + "-\n";
    }
    QCOMPARE(parseAssertionHeaders(lists + QByteArray(2002, ' ') + "- x\n").problem, HeaderProblem::TooDeep);
    QCOMPARE(parseAssertionHeaders("a: " + QByteArray(5 * 1024 * 1024, 'x')).problem, HeaderProblem::TooBig);
}

void TestAssertionHeaders::survivesDamage()
{
    const QByteArray good = InterfaceTable::readFixture(u"base-declaration-2.68.3.txt"_s);
    QVERIFY(Declaration::fromText(good).isValid());
    QRandomGenerator random(20260821);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray damaged = good.first(random.bounded(int(good.size())));
        for (int j = 0; j < 3 && !damaged.isEmpty(); ++j) {
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        }
        const AssertionHeaders read = parseAssertionHeaders(damaged);
        QVERIFY(read.problem == HeaderProblem::None || read.headers.isEmpty());
        refused += read.problem != HeaderProblem::None;
        (void)Declaration::fromText(damaged);
    }
    QVERIFY(refused > 100);
}

void TestAssertionHeaders::takesHeadersOfJson()
{
    QVariantMap headers{
        {u"type"_s, u"snap-declaration"_s},
        {u"snap-id"_s, u"id"_s},
        {u"snap-name"_s, u"vlc"_s},
        {u"publisher-id"_s, u"pub"_s},
        {u"plugs"_s, QVariantMap{{u"camera"_s, u"true"_s}, {u"gone"_s, QVariant()}}},
    };
    const Declaration declaration = Declaration::fromHeaders(headers);
    QVERIFY(declaration.isValid());
    QVERIFY(!declaration.isBase());
    QCOMPARE(declaration.snapId(), u"id"_s);
    QCOMPARE(declaration.snapName(), u"vlc"_s);
    QCOMPARE(declaration.publisherId(), u"pub"_s);
    QVERIFY(declaration.hasPlugRule(u"camera"_s));
    QVERIFY2(!declaration.hasPlugRule(u"gone"_s), "a null is no rule");
    QVERIFY(!declaration.hasSlotRule(u"camera"_s));

    headers.insert(u"plugs"_s, u"true"_s);
    QVERIFY2(!Declaration::fromHeaders(headers).isValid(), "plugs must be a map");
    headers.remove(u"plugs"_s);
    QVERIFY(Declaration::fromHeaders(headers).isValid());
    headers.remove(u"snap-id"_s);
    QVERIFY2(!Declaration::fromHeaders(headers).isValid(), "whose would it be?");
    headers.insert(u"type"_s, u"model"_s);
    QVERIFY(!Declaration::fromHeaders(headers).isValid());
    QVERIFY(!Declaration::fromText("type: base-declaration\nplugs:\n  a true\n").isValid());
    QCOMPARE(Declaration::fromText("type: base-declaration\nplugs:\n  a true\n").problem(), HeaderProblem::Malformed);
}

void TestAssertionHeaders::keepsStrangeRulesApart()
{
    QVariant deep = u"x"_s;
    for (int i = 0; i < 200; ++i) {
        deep = QVariantList{deep};
    }
    const QVariantMap rules{{u"deep"_s, deep}, {u"number"_s, 7}, {u"good"_s, u"false"_s}};
    const Declaration declaration = Declaration::fromHeaders({{u"type"_s, u"base-declaration"_s}, {u"slots"_s, rules}});
    QVERIFY(declaration.isValid());
    QCOMPARE(declaration.slotRule(u"good"_s), QVariant(u"false"_s));
    // They exist, so that nothing else is asked in their place, but they say nothing.
    QVERIFY(declaration.hasSlotRule(u"deep"_s));
    QVERIFY(!declaration.slotRule(u"deep"_s).isValid());
    QVERIFY(declaration.hasSlotRule(u"number"_s));
    QVERIFY(!declaration.slotRule(u"number"_s).isValid());

    QVariantList many;
    for (int i = 0; i < 300'000; ++i) {
        many.append(u"x"_s);
    }
    QVERIFY(!Declaration::fromHeaders({{u"type"_s, u"base-declaration"_s}, {u"slots"_s, QVariantMap{{u"a"_s, many}}}}).isValid());
}

QTEST_GUILESS_MAIN(TestAssertionHeaders)

#include "test_assertionheaders.moc"
