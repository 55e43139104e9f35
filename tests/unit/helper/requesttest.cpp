// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/request.h"

#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

Q_DECLARE_METATYPE(Snapperms::Helper::Action)

namespace
{

QVariantMap goodArguments()
{
    return {{u"plugsnap"_s, u"vlc"_s},
        {u"plug"_s, u"camera"_s},
        {u"slotsnap"_s, u"snapd"_s},
        {u"slot"_s, u"camera"_s},
        {u"nonce"_s, u"0123456789abcdef0123456789abcdef"_s}};
}

const QList<Action> AllActions{Action::Connect, Action::ConnectSensitive, Action::Disconnect, Action::Forget};

}

/** The arguments of the helper: exactly five strings. */
class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good();
    void missing_data();
    void missing();
    void additional();
    void replaced();
    void types_data();
    void types();
    void malformed_data();
    void malformed();
    void oneSided_data();
    void oneSided();
    void forAWhile_data();
    void forAWhile();
    void nonceOfRefused();
};

void RequestTest::good()
{
    for (const Action action : AllActions) {
        const auto request = Request::fromArguments(action, goodArguments());
        QVERIFY(request);
        QCOMPARE(request->plugSnap, u"vlc"_s);
        QCOMPARE(request->plug, u"camera"_s);
        QCOMPARE(request->slotSnap, u"snapd"_s);
        QCOMPARE(request->slot, u"camera"_s);
        QCOMPARE(request->nonce, u"0123456789abcdef0123456789abcdef"_s);
        QVERIFY(!request->isOneSided());
    }
}

void RequestTest::missing_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : goodArguments().keys()) {
        QTest::newRow(qPrintable(key)) << key;
    }
}

void RequestTest::missing()
{
    QFETCH(QString, key);
    QVariantMap arguments = goodArguments();
    arguments.remove(key);
    for (const Action action : AllActions) {
        QVERIFY(!Request::fromArguments(action, arguments));
    }
}

void RequestTest::additional()
{
    for (const QString &key : {u"forget"_s, u"Plug"_s, u""_s, u"plug\n"_s}) {
        QVariantMap arguments = goodArguments();
        arguments.insert(key, u"true"_s);
        for (const Action action : AllActions) {
            QVERIFY(!Request::fromArguments(action, arguments));
        }
    }
}

void RequestTest::replaced()
{
    QVariantMap arguments = goodArguments();
    arguments.remove(u"slot"_s);
    arguments.insert(u"slots"_s, u"camera"_s); // five again
    for (const Action action : AllActions) {
        QVERIFY(!Request::fromArguments(action, arguments));
    }
}

void RequestTest::types_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("invalid") << QVariant();
    QTest::newRow("bytes") << QVariant(QByteArray("camera"));
    QTest::newRow("character") << QVariant(QChar(u'c'));
    QTest::newRow("number") << QVariant(7);
    QTest::newRow("boolean") << QVariant(true);
    QTest::newRow("real number") << QVariant(1.5);
    QTest::newRow("list of strings") << QVariant(QStringList{u"camera"_s});
    QTest::newRow("list") << QVariant(QVariantList{u"camera"_s});
    QTest::newRow("map") << QVariant(QVariantMap{{u"camera"_s, u"camera"_s}});
    const QVariant inner = u"camera"_s;
    QTest::newRow("variant in a variant") << QVariant(QMetaType::fromType<QVariant>(), &inner);
    QTest::newRow("address") << QVariant(QUrl(u"camera"_s));
    QTest::newRow("null pointer") << QVariant::fromValue(nullptr);
}

void RequestTest::types()
{
    QFETCH(QVariant, value);
    for (const QString &key : goodArguments().keys()) {
        QVariantMap arguments = goodArguments();
        arguments.insert(key, value);
        for (const Action action : AllActions) {
            QVERIFY2(!Request::fromArguments(action, arguments), qPrintable(key));
        }
    }
}

void RequestTest::malformed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("plug snap") << u"plugsnap"_s << u"VLC"_s;
    QTest::newRow("plug snap like a plug") << u"plugsnap"_s << u"v"_s;
    QTest::newRow("plug") << u"plug"_s << u"camera_a"_s;
    QTest::newRow("slot snap") << u"slotsnap"_s << u"snapd\n"_s;
    QTest::newRow("slot") << u"slot"_s << u"camera "_s;
    QTest::newRow("nonce") << u"nonce"_s << u"0"_s;
    QTest::newRow("no plug snap") << u"plugsnap"_s << u""_s;
    QTest::newRow("no plug") << u"plug"_s << u""_s;
    QTest::newRow("no slot snap") << u"slotsnap"_s << u""_s;
    QTest::newRow("no slot") << u"slot"_s << u""_s;
    QTest::newRow("no nonce") << u"nonce"_s << u""_s;
}

void RequestTest::malformed()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QVariantMap arguments = goodArguments();
    arguments.insert(key, value);
    for (const Action action : AllActions) {
        QVERIFY(!Request::fromArguments(action, arguments));
    }
}

void RequestTest::oneSided_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("good");
    QTest::newRow("connect") << Action::Connect << false;
    QTest::newRow("connect, sensitive") << Action::ConnectSensitive << false;
    QTest::newRow("disconnect") << Action::Disconnect << true;
    QTest::newRow("forget") << Action::Forget << true;
}

void RequestTest::oneSided()
{
    QFETCH(Action, action);
    QFETCH(bool, good);
    QVariantMap arguments = goodArguments();
    arguments.insert(u"slotsnap"_s, u""_s);
    arguments.insert(u"slot"_s, u""_s);
    const auto request = Request::fromArguments(action, arguments);
    QCOMPARE(request.has_value(), good);
    QVERIFY(!request || request->isOneSided());

    // the plug is never left open
    arguments.insert(u"plug"_s, u""_s);
    QVERIFY(!Request::fromArguments(action, arguments));
    arguments.insert(u"plugsnap"_s, u""_s);
    QVERIFY(!Request::fromArguments(action, arguments));
}

void RequestTest::forAWhile_data()
{
    QTest::addColumn<QVariant>("minutes");
    QTest::addColumn<bool>("good");
    for (const QString &minutes : {u"15"_s, u"60"_s, u"480"_s}) {
        QTest::newRow(qPrintable(minutes)) << QVariant(minutes) << true;
    }
    for (const QString &minutes : {u""_s, u"0"_s, u"-15"_s, u"16"_s, u"060"_s, u" 60"_s, u"60 "_s, u"6e1"_s, u"60.0"_s, u"600"_s, u"\u0661\u0665"_s}) {
        QTest::newRow(qPrintable(u'"' + minutes + u'"')) << QVariant(minutes) << false;
    }
    QTest::newRow("number") << QVariant(60) << false;
    QTest::newRow("bytes") << QVariant(QByteArray("60")) << false;
    QTest::newRow("invalid") << QVariant() << false;
}

void RequestTest::forAWhile()
{
    QFETCH(QVariant, minutes);
    QFETCH(bool, good);
    QVariantMap arguments = goodArguments();
    arguments.insert(u"minutes"_s, minutes);
    for (const Action action : AllActions) {
        const auto request = Request::fromArguments(action, arguments);
        // What is taken away is taken away for good.
        QCOMPARE(request.has_value(), good && (action == Action::Connect || action == Action::ConnectSensitive));
        QVERIFY(!request || request->time == std::chrono::minutes(minutes.toString().toInt()));
    }
    QVERIFY(!Request::fromArguments(Action::Connect, goodArguments())->time);
    // Instead of one of the others, or with another one.
    arguments.remove(u"slot"_s);
    QVERIFY(!Request::fromArguments(Action::Connect, arguments));
    arguments = goodArguments();
    arguments.insert(u"minutes"_s, minutes);
    arguments.insert(u"more"_s, u"x"_s);
    QVERIFY(!Request::fromArguments(Action::Connect, arguments));
}

void RequestTest::nonceOfRefused()
{
    QVariantMap arguments = goodArguments();
    arguments.insert(u"plug"_s, u"\n"_s);
    QCOMPARE(nonceOf(arguments), u"0123456789abcdef0123456789abcdef"_s);
    arguments.insert(u"nonce"_s, u"<b>"_s);
    QCOMPARE(nonceOf(arguments), QString());
    arguments.insert(u"nonce"_s, QByteArray(32, 'a'));
    QCOMPARE(nonceOf(arguments), QString());
    QCOMPARE(nonceOf({}), QString());
}

QTEST_GUILESS_MAIN(RequestTest)

#include "requesttest.moc"
