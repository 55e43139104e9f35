// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fixture.h"
#include "snapd/parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms::Snapd;

namespace
{

/** Everything that can be done with a reply. What comes out is looked at only where it says something. */
int parseAll(const Envelope &envelope)
{
    return int(parseSystemInfo(envelope).ok()) + int(parseSnaps(envelope).ok()) + int(parseConnections(envelope).ok()) + int(parseInterfaces(envelope).ok())
        + int(parseChange(envelope).ok()) + int(parseChanges(envelope).ok()) + int(parseNotices(envelope).ok()) + int(parseBaseDeclaration(envelope).ok())
        + int(parseSnapDeclaration(envelope).ok()) + int(parseAcceptedChange(envelope).ok());
}

/** Each value in @p value replaced by @p with, one at a time. */
QList<QJsonValue> replacedOneByOne(const QJsonValue &value, const QJsonValue &with)
{
    QList<QJsonValue> results{with};
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const QList<QJsonValue> inner = replacedOneByOne(it.value(), with);
            for (const QJsonValue &replaced : inner) {
                QJsonObject copy = object;
                copy.insert(it.key(), replaced);
                results.append(copy);
            }
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QList<QJsonValue> inner = replacedOneByOne(array.at(i), with);
            for (const QJsonValue &replaced : inner) {
                QJsonArray copy = array;
                copy.replace(i, replaced);
                results.append(copy);
            }
        }
    }
    return results;
}

QByteArray bytes(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray envelopeOf(const QByteArray &result)
{
    return R"({"type":"sync","status-code":200,"status":"OK","result":)" + result + '}';
}

/** One entry of each kind of the captured connections: small enough to be taken apart byte by byte. */
QByteArray smallConnections()
{
    const QJsonObject all = QJsonDocument::fromJson(fixture(u"connections-later.json"_s)).object().value("result"_L1).toObject();
    QJsonObject small;
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        QJsonArray some;
        const QJsonArray array = it.value().toArray();
        for (const QJsonValue &value : array) {
            if (some.size() < 1 || (some.size() < 2 && value.toObject().contains("attrs"_L1))) {
                some.append(value);
            }
        }
        small.insert(it.key(), some);
    }
    return envelopeOf(bytes(small));
}

}

class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Thousands of entries will be left out here; that it is said is tested once, below.
        QTest::failOnWarning();
    }

    void init() { QLoggingCategory::setFilterRules(u"org.example.snapperms.snapd=false"_s); }

    void truncated_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("connections") << smallConnections();
        for (const char *name : {"system-info.json", "change-error.json", "conflict.json", "connect-accepted.json", "interfaces-unchanged.json"}) {
            QTest::newRow(name) << fixture(QString::fromLatin1(name));
        }
    }

    void truncated()
    {
        QFETCH(QByteArray, whole);
        QVERIFY(parseAll(parseEnvelope(200, whole)) > 0 || parseEnvelope(200, whole).error->code != ErrorCode::Malformed);
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const Envelope envelope = parseEnvelope(200, whole.first(length));
            QVERIFY(envelope.error);
            QCOMPARE(envelope.error->code, ErrorCode::Malformed);
            QCOMPARE(parseAll(envelope), 0);
        }
    }

    void wrongTypes_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("connections") << smallConnections();
        QTest::newRow("system-info") << fixture(u"system-info.json"_s);
        QTest::newRow("change") << fixture(u"change-error.json"_s);
        QTest::newRow("changes") << fixture(u"changes-in-progress.json"_s);
        QTest::newRow("conflict") << fixture(u"conflict.json"_s);
        QTest::newRow("accepted") << fixture(u"connect-accepted.json"_s);
        QTest::newRow("snaps") << envelopeOf(R"([{"name":"a","apps":[{"name":"b","active":true}],"publisher":{"username":"c"},"devmode":true}])");
        QTest::newRow("notices") << envelopeOf(R"([{"id":"1","type":"t","key":"k","last-repeated":"2026-01-01T00:00:00Z","last-data":{"kind":"c"}}])");
        QTest::newRow("declaration") << envelopeOf(R"([{"headers":{"a":"b"}}])");
    }

    void wrongTypes()
    {
        QFETCH(QByteArray, whole);
        const QJsonObject root = QJsonDocument::fromJson(whole).object();
        const QList<QJsonValue> wrong{QJsonValue::Null, true, 1e308, u"\u0000\u202e"_s, QJsonArray{QJsonArray{1}}, QJsonObject{{u""_s, 1}}};
        for (const QJsonValue &with : wrong) {
            const QList<QJsonValue> replaced = replacedOneByOne(root, with);
            for (const QJsonValue &value : replaced) {
                parseAll(parseEnvelope(200, bytes(value)));
                parseAll(parseEnvelope(409, bytes(value)));
            }
        }
    }

    void flippedBytes()
    {
        QRandomGenerator random(4711);
        for (const char *name : {"change-error.json", "system-info.json", "conflict.json", "aborting.json"}) {
            const QByteArray whole = fixture(QString::fromLatin1(name));
            for (int i = 0; i < 1000; ++i) {
                QByteArray copy = whole;
                for (int flips = random.bounded(1, 4); flips > 0; --flips) {
                    copy[random.bounded(copy.size())] = char(random.bounded(256));
                }
                parseAll(parseEnvelope(200, copy));
            }
        }
    }

    void aMissingListIsNotAnEmptyOne()
    {
        const QByteArray lists[] = {
            R"({})",
            R"({"established":[],"plugs":[]})",
            R"({"established":[],"slots":[]})",
            R"({"plugs":[],"slots":[]})",
            R"({"established":{},"plugs":[],"slots":[]})",
            R"({"established":[],"plugs":[],"slots":[],"undesired":"x"})",
            R"([])",
            R"(null)",
            R"("x")",
        };
        for (const QByteArray &result : lists) {
            const auto parsed = parseConnections(parseEnvelope(200, envelopeOf(result)));
            QVERIFY2(!parsed.ok(), result.constData());
            QCOMPARE(parsed.error().code, ErrorCode::Malformed);
        }
        QVERIFY(parseConnections(parseEnvelope(200, envelopeOf(R"({"established":null,"plugs":[],"slots":[]})"))).ok());
        QVERIFY(parseSnaps(parseEnvelope(200, envelopeOf("null"))).ok());
        QVERIFY(!parseSnaps(parseEnvelope(200, R"({"type":"sync","status-code":200})")).ok());
        QVERIFY(!parseSnaps(parseEnvelope(200, envelopeOf("{}"))).ok());
    }

    void namelessEntriesAreLeftOutAndLogged()
    {
        QLoggingCategory::setFilterRules(u"org.example.snapperms.snapd=true"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"plugs.*left out: 5"_s));
        const auto parsed = parseConnections(parseEnvelope(200,
            envelopeOf(
                R"({"established":[],"slots":[],"plugs":[{"snap":"a"},{"plug":"b"},{"snap":"a","plug":""},{"snap":"a","plug":"x\u0000y"},{"snap":"a b","plug":"c"},{"snap":"a","plug":"b"}]})")));
        QVERIFY(parsed.ok());
        QCOMPARE(parsed.value().plugs.size(), 1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"notices.*left out: 2"_s));
        QCOMPARE(parseNotices(parseEnvelope(200, envelopeOf(R"([{"type":"change-update","key":"1"},7])"))).value().size(), 0);
    }

    void deepNesting()
    {
        for (int depth : {100, 900, 2000, 200'000}) {
            const QByteArray nested = QByteArray(depth, '[') + QByteArray(depth, ']');
            parseAll(parseEnvelope(200, nested));
            const auto parsed = parseConnections(
                parseEnvelope(200, envelopeOf(R"({"established":[],"slots":[],"plugs":[{"snap":"a","plug":"b","attrs":{"x":)" + nested + "}}]}")));
            QCOMPARE(parsed.ok(), depth < 1000);
        }
        parseAll(parseEnvelope(200, QByteArray(1'000'000, '{')));
        parseAll(parseEnvelope(200, QByteArray("{\"a\":").repeated(200'000)));
    }

    void huge()
    {
        const QByteArray many = "[" + QByteArray(R"({"name":"x"},)").repeated(100'000) + R"({"name":"y"}])";
        QCOMPARE(parseSnaps(parseEnvelope(200, envelopeOf(many))).value().size(), 100'001);
        const QByteArray longName = QByteArray(5'000'000, 'n');
        QCOMPARE(parseSnaps(parseEnvelope(200, envelopeOf("[{\"name\":\"" + longName + "\"}]"))).value().constFirst().name.size(), longName.size());
        QVERIFY(parseEnvelope(400, longName).error->message.size() < 10'000);
        QVERIFY(parseEnvelope(400, "{\"type\":\"error\",\"result\":{\"message\":\"" + longName + "\"}}").error->message.size() < 10'000);
    }

    void notAnEnvelope_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code) {
            QTest::newRow(name) << status << body << int(code);
        };
        row("empty", 200, "", ErrorCode::Malformed);
        row("no content", 204, "", ErrorCode::Malformed);
        row("html", 200, "<!DOCTYPE html><html><body>hello</body></html>", ErrorCode::Malformed);
        row("html, gone", 502, "<html>Bad Gateway</html>", ErrorCode::Internal);
        row("nulls", 200, QByteArray(100, '\0'), ErrorCode::Malformed);
        row("invalid UTF-8", 200, "{\"type\":\"sync\",\"status-code\":200,\"result\":\"\xff\xfe\"}", ErrorCode::Malformed);
        row("half a surrogate in UTF-8", 200, "{\"type\":\"sync\",\"result\":\"\xed\xa0\x80\"}", ErrorCode::Malformed);
        row("BOM of UTF-16", 200, "\xff\xfe{\0}\0", ErrorCode::Malformed);
        row("number", 200, "42", ErrorCode::Malformed);
        row("array", 200, "[]", ErrorCode::Malformed);
        row("empty object", 200, "{}", ErrorCode::Malformed);
        row("unknown type", 200, R"({"type":"stream","status-code":200,"result":{}})", ErrorCode::Malformed);
        row("type of wrong type", 200, R"({"type":["sync"],"status-code":200,"result":{}})", ErrorCode::Malformed);
        row("two documents", 200, R"({"type":"sync","result":{}}{"type":"sync","result":{}})", ErrorCode::Malformed);
        row("says 200, means 500", 200, R"({"type":"sync","status-code":500,"result":{}})", ErrorCode::Malformed);
        row("success with an error inside", 200, R"({"type":"error","status-code":404,"result":{"message":"x"}})", ErrorCode::NotFound);
        row("error with a success inside", 500, R"({"type":"sync","status-code":200,"result":{}})", ErrorCode::Internal);
        row("error without result", 404, R"({"type":"error","status-code":404})", ErrorCode::NotFound);
        row("accepted without a change", 202, R"({"type":"async","status-code":202,"result":null})", ErrorCode::Malformed);
        row("change with a number for an id", 202, R"({"type":"async","status-code":202,"change":7})", ErrorCode::Malformed);
        row("teapot", 418, R"({"type":"error","status-code":418,"result":{"message":"x"}})", ErrorCode::Unknown);
        row("conflict without a kind", 409, R"({"type":"error","status-code":409,"result":{"message":"x"}})", ErrorCode::Unknown);
        row("conflict with a strange value", 409, R"({"type":"error","result":{"kind":"snap-change-conflict","value":"x"}})", ErrorCode::ChangeConflict);
        row("dismissed", 403, R"({"type":"error","result":{"kind":"auth-cancelled"}})", ErrorCode::AuthCancelled);
        row("forbidden", 403, R"({"type":"error","result":{"message":"no"}})", ErrorCode::AccessDenied);
        row("status beyond", 999, R"({"type":"error","result":{}})", ErrorCode::Unknown);
        row("no status", 0, "", ErrorCode::Malformed);
        row("negative status", -1, "{}", ErrorCode::Unknown);
    }

    void notAnEnvelope()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        const Envelope envelope = parseEnvelope(status, body);
        QVERIFY(envelope.error);
        QCOMPARE(int(envelope.error->code), code);
        QCOMPARE(parseAll(envelope), 0);
    }

    void duplicateKeys()
    {
        // Either reading of the two is as good; half of one and half of the other is not.
        const auto parsed = parseConnections(parseEnvelope(
            200, envelopeOf(R"({"established":[],"slots":[],"plugs":[{"snap":"a","plug":"b","snap":"c","interface":"d","interface":5}],"established":[]})")));
        QVERIFY(parsed.ok());
        QCOMPARE(parsed.value().plugs.size(), 1);
        const Plug plug = parsed.value().plugs.constFirst();
        QVERIFY(plug.ref.snap == "a"_L1 || plug.ref.snap == "c"_L1);
        QCOMPARE(plug.interface, plug.ref.snap == "a"_L1 ? u"d"_s : QString());
    }

    void theFuture()
    {
        const auto change = parseChange(parseEnvelope(200,
            R"({"type":"sync","status-code":200,"v":3,"result":{"id":"77","kind":"teleport-snap","status":"Pondering","ready":false,"tasks":[{"id":"1","kind":"beam","status":"Half","new":{"a":[1]}}],"mood":"good"}})"));
        QVERIFY(change.ok());
        QCOMPARE(change.value().status, u"Pondering"_s);
        QCOMPARE(change.value().tasks.constFirst().kind, u"beam"_s);
        const auto connections = parseConnections(parseEnvelope(200,
            envelopeOf(
                R"({"established":[{"plug":{"snap":"a","plug":"b","x":1},"slot":{"snap":"c","slot":"d"},"interface":"holodeck","strength":0.5}],"plugs":[],"slots":[],"wanted":[]})")));
        QVERIFY(connections.ok());
        QCOMPARE(connections.value().established.constFirst().interface, u"holodeck"_s);
        const auto notices = parseNotices(
            parseEnvelope(200, envelopeOf(R"([{"type":"connection-update","key":"a:b","last-repeated":"2030-01-01T00:00:00Z","last-data":[1]}])")));
        QCOMPARE(notices.value().constFirst().type, u"connection-update"_s);
    }
};

QTEST_GUILESS_MAIN(HostileTest)

#include "hostiletest.moc"
