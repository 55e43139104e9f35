// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/connectionsreply.h"

#include "fixture.h"
#include "snapd/parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms::Snapd;

namespace
{

const QStringList lists{u"established"_s, u"undesired"_s, u"plugs"_s, u"slots"_s};

/** Replies in turn, and whether each is what it is without the ones before. */
class Succession
{
public:
    [[nodiscard]] bool isRightFor(const QByteArray &body, int status = 200)
    {
        const Envelope envelope = parseEnvelope(status, body);
        const Result<Connections> plain = parseConnections(envelope);
        last = ConnectionsReply(status, body, known);
        if (last.isHelpful()) {
            ++helpful;
            known = last;
        }
        const Result<Connections> &result = last.result();
        return result.ok() == plain.ok() && last.maintenance() == envelope.maintenance && (!last.isHelpful() || plain.ok())
            && (plain.ok() ? result.value() == plain.value() : result.error() == plain.error());
    }

    ConnectionsReply last;
    ConnectionsReply known;
    int helpful = 0;
};

QByteArray bytes(const QJsonObject &root, QJsonDocument::JsonFormat format = QJsonDocument::Compact)
{
    return QJsonDocument(root).toJson(format);
}

QByteArray reply(const QByteArray &result)
{
    return R"({"type":"sync","status-code":200,"status":"OK","result":)" + result + '}';
}

/** So many plugs, "p1" and on from @p first. */
QByteArray plugs(int first, int count)
{
    QByteArrayList plugs;
    for (int i = first; i < first + count; ++i) {
        plugs << R"({"snap":"app","plug":"p)" + QByteArray::number(i) + R"(","interface":"home"})";
    }
    return plugs.join(", ");
}

QByteArray nestedPlug(int depth)
{
    return R"({"snap":"a","plug":"b","attrs":{"x":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}}";
}

QByteArray withPlugs(const QByteArray &plugs)
{
    return reply(R"({"established":[],"plugs":[ )" + plugs + R"( ],"slots":[]})");
}

/** What may happen to one list. */
void edit(QJsonArray &list, QRandomGenerator &random)
{
    const auto any = [&] {
        return random.bounded(list.size());
    };
    if (list.isEmpty()) {
        return;
    }
    QJsonObject entry = list.at(any()).toObject();
    switch (random.bounded(9)) {
    case 0:
        list.removeAt(any());
        break;
    case 1:
        list.insert(any(), entry);
        break;
    case 2:
        entry.insert(u"label"_s, QString::number(random.bounded(1000)));
        list.replace(any(), entry);
        break;
    case 3:
        entry.insert(u"apps"_s, QJsonArray{u"b\"]}"_s, u"a\\"_s, 7, QJsonArray{QJsonObject()}});
        list.insert(any(), entry);
        break;
    case 4:
        list.append(list.takeAt(any()));
        break;
    case 5:
        for (qsizetype left = random.bounded(list.size()); left > 0; --left) {
            list.removeAt(any());
        }
        break;
    case 6:
        for (qsizetype i = random.bounded(list.size()); i > 0; --i) {
            list.append(list.takeAt(0));
        }
        break;
    case 7:
        entry.remove(u"snap"_s);
        list.replace(any(), entry);
        break;
    default:
        list.replace(any(), QJsonValue(random.bounded(3) == 0 ? QJsonValue(3.25) : QJsonValue::Null));
        break;
    }
}

/** What is no JSON as a rule. */
void damage(QByteArray &body, QRandomGenerator &random)
{
    for (int times = random.bounded(1, 3); times > 0 && !body.isEmpty(); --times) {
        const qsizetype at = random.bounded(body.size());
        switch (random.bounded(4)) {
        case 0:
            body[at] = "\"\\{}[],: n\xff"[random.bounded(11)];
            break;
        case 1:
            body.remove(at, random.bounded(1, 30));
            break;
        case 2:
            body.insert(random.bounded(body.size()), body.mid(at, random.bounded(1, 300)));
            break;
        default:
            body.truncate(at);
            break;
        }
    }
}

}

class ConnectionsReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Of entries without names.
        QLoggingCategory::setFilterRules(u"org.example.snapperms.snapd=false"_s);
    }

    void randomEditsGiveWhatThePlainWayGives_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("some connections") << u"connections.json"_s;
        QTest::newRow("with some turned off") << u"connections-later.json"_s;
    }

    void randomEditsGiveWhatThePlainWayGives()
    {
        QFETCH(QString, file);
        const QJsonObject start = QJsonDocument::fromJson(fixture(file)).object();
        QRandomGenerator random(20);
        Succession succession;
        QJsonObject root = start;
        constexpr int rounds = 600;
        for (int round = 0; round < rounds; ++round) {
            QJsonObject result = root.value("result"_L1).toObject();
            const QString name = lists.at(random.bounded(lists.size()));
            QJsonArray list = result.value(name).toArray();
            edit(list, random);
            result.insert(name, random.bounded(60) == 0 ? QJsonValue() : random.bounded(60) == 0 ? QJsonValue(7) : list);
            root.insert(u"result"_s, result);
            root.insert(u"maintenance"_s,
                random.bounded(5) == 0 ? QJsonValue(QJsonObject{{u"kind"_s, u"daemon-restart"_s}, {u"message"_s, u"\"result\":{"_s}}) : QJsonValue());
            QByteArray body = bytes(root, random.bounded(4) == 0 ? QJsonDocument::Indented : QJsonDocument::Compact);
            if (random.bounded(3) == 0) {
                damage(body, random);
            }
            QVERIFY2(succession.isRightFor(body, random.bounded(20) == 0 ? 500 : 200), body.constData());
            if (!succession.last.isHelpful()) {
                root = start;
            }
        }
        // Otherwise nothing was compared but the plain way with itself.
        QVERIFY2(succession.helpful > rounds / 4, qPrintable(QString::number(succession.helpful)));
    }

    void whatIsTheSameIsShared()
    {
        const QByteArray body = fixture(u"connections.json"_s);
        const QByteArray other = QByteArray(body).replace(R"("plug":"network")", R"("plug":"network-x")");
        QVERIFY(other != body);
        Succession succession;
        QVERIFY(succession.isRightFor(body));
        const Connections before = succession.last.result().value();
        QVERIFY(succession.isRightFor(body));
        const Connections same = succession.last.result().value();
        QVERIFY(same.established.isSharedWith(before.established) && same.undesired.isSharedWith(before.undesired));
        QVERIFY(same.plugs.isSharedWith(before.plugs) && same.slotList.isSharedWith(before.slotList));
        QVERIFY(succession.isRightFor(other));
        const Connections after = succession.last.result().value();
        QCOMPARE(after.plugs.size(), before.plugs.size());
        qsizetype shared = 0;
        for (qsizetype i = 0; i < after.plugs.size(); ++i) {
            const bool isShared = after.plugs.at(i).ref.plug.constData() == before.plugs.at(i).ref.plug.constData();
            QCOMPARE(isShared, after.plugs.at(i) == before.plugs.at(i));
            shared += isShared ? 1 : 0;
        }
        QVERIFY(shared > 0 && shared < after.plugs.size());
    }

    void entriesThatComeGoAndDifferAreFollowed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("parsed");
        QTest::newRow("one goes") << plugs(1, 9) << plugs(1, 4) + "," + plugs(6, 4) << 0;
        QTest::newRow("many go") << plugs(1, 300) << plugs(1, 20) + "," + plugs(80, 221) << 0;
        QTest::newRow("one comes") << plugs(2, 9) << plugs(1, 10) << 1;
        QTest::newRow("many come") << plugs(500, 300) << plugs(1, 400) + "," + plugs(500, 300) << 400;
        QTest::newRow("many differ") << plugs(1, 700) << plugs(1, 100) + "," + plugs(1001, 400) + "," + plugs(501, 200) << 400;
        QTest::newRow("one is another's beginning") << R"({"snap":"a","plug":"b"})"_ba << R"({"snap":"a","plug":"b","label":"c"})"_ba << 1;
        QTest::newRow("all go") << plugs(1, 9) << ""_ba << 0;
        QTest::newRow("all come") << ""_ba << plugs(1, 9) << 9;
    }

    void entriesThatComeGoAndDifferAreFollowed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, parsed);
        Succession succession;
        QVERIFY(succession.isRightFor(withPlugs(before)));
        QVERIFY(succession.isRightFor(withPlugs(after)));
        QCOMPARE(succession.helpful, 2);
        const auto first = ConnectionsText::split(withPlugs(before), {});
        QVERIFY(first);
        const auto second = ConnectionsText::split(withPlugs(after), first->text);
        QVERIFY(second);
        QCOMPARE(second->same[ConnectionsText::Plugs].count(-1), parsed);
        QCOMPARE(second->rest, withPlugs({}).replace("[  ]", "[]"));
    }

    void whatIsNotPlainIsLeftToThePlainWay_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray one = plugs(1, 1);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << "[]"_ba;
        QTest::newRow("an empty object") << "{}"_ba;
        QTest::newRow("a list is missing") << reply(R"({"established":[],"plugs":[]})");
        QTest::newRow("a list is none") << reply(R"({"established":[],"plugs":{},"slots":[]})");
        QTest::newRow("a list twice") << reply(R"({"established":[],"plugs":[)" + one + R"(],"slots":[],"plugs":[]})");
        QTest::newRow("a list twice, once with an escape") << reply(R"({"established":[],"plugs":[)" + one + R"(],"slots":[],"pl\u0075gs":[]})");
        QTest::newRow("the result twice") << R"({"type":"sync","result":{"established":[],"plugs":[)" + one
                + R"(],"slots":[]},"result":{"established":[],"plugs":[],"slots":[]}})";
        QTest::newRow("no names") << withPlugs(R"({"interface":"home"})");
        QTest::newRow("a number") << withPlugs("3");
        QTest::newRow("a comma too many") << withPlugs(one + ",");
        QTest::newRow("two commas") << withPlugs(one + ",," + plugs(2, 1));
        QTest::newRow("no comma") << withPlugs(one + plugs(2, 1));
        QTest::newRow("other brackets") << withPlugs(R"({"snap":"a","plug":"b","apps":["c"}})");
        QTest::newRow("no UTF-8") << withPlugs("{\"snap\":\"a\",\"plug\":\"b\",\"label\":\"\xff\"}");
        QTest::newRow("something behind it") << withPlugs(one) + "x";
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + withPlugs(one);
        QTest::newRow("nested as deep as Qt goes") << withPlugs(nestedPlug(1015));
        QTest::newRow("and deeper") << withPlugs(nestedPlug(1022));
        QTest::newRow("an error") << R"({"type":"error","status-code":404,"result":{"message":"no","established":[],"plugs":[],"slots":[]}})"_ba;
        QTest::newRow("it ends in a string") << withPlugs(one).first(withPlugs(one).indexOf("app") + 1) + '\\';
    }

    void whatIsNotPlainIsLeftToThePlainWay()
    {
        QFETCH(QByteArray, body);
        Succession succession;
        QVERIFY(succession.isRightFor(body));
        QVERIFY(!succession.last.isHelpful());
        // What was known before helps with what comes after.
        QVERIFY(succession.isRightFor(withPlugs(plugs(1, 2))));
        QVERIFY(succession.isRightFor(body));
        QVERIFY(succession.isRightFor(withPlugs(plugs(1, 2))));
        QCOMPARE(succession.helpful, 2);
    }
};

QTEST_GUILESS_MAIN(ConnectionsReplyTest)

#include "connectionsreplytest.moc"
