// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/schemacheck.h"
#include "policy/policyreader.h"
#include "policy/policywriter.h"
#include "policy/repeatedkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Kind = PolicyProblem::Kind;

namespace
{

QByteArray wrap(const QByteArray &inner)
{
    return R"({"format":"snapperms-policy","version":1,)" + inner + '}';
}

QString valueName(int number)
{
    return u"plug-%1"_s.arg(number);
}

/** A policy as anybody could have it. */
Policy randomPolicy(QRandomGenerator &random)
{
    Policy policy;
    for (int app = 0; app < 4; ++app) {
        for (int plug = 0; plug < 6; ++plug) {
            if (random.bounded(2) == 0) {
                continue;
            }
            PolicyEntry entry;
            entry.app = app == 0 ? QString() : u"app-%1%2"_s.arg(app).arg(app == 3 ? u"_work"_s : QString());
            entry.permission = valueName(plug);
            entry.allowed = random.bounded(2) == 0;
            if (!entry.app.isEmpty()) {
                entry.interface = random.bounded(3) == 0 ? u"content"_s : QString();
                for (int slot = 0; entry.allowed && slot < random.bounded(3); ++slot) {
                    entry.slotRefs.append({slot == 0 ? u"system"_s : u"provider_2"_s, u"slot-%1"_s.arg(slot)});
                }
            }
            policy.entries.append(entry);
        }
    }
    return policy;
}

}

class PolicyReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingInOne();
    void refused_data();
    void refused();
    void placeOfDamage();
    void everyPrefixAndEveryBrokenByte();
    void deepAndLarge();
    void roundTrip();
    void schemaAgrees_data() { refused_data(); }
    void schemaAgrees();

private:
    std::unique_ptr<Tests::SchemaCheck> m_schema;
};

void PolicyReaderTest::initTestCase()
{
    m_schema = std::make_unique<Tests::SchemaCheck>(QStringLiteral(SNAPPERMS_POLICY_SCHEMA));
}

void PolicyReaderTest::everythingInOne()
{
    const QByteArray file = R"({
        "$schema": "snapperms-policy-1.schema.json",
        "format": "snapperms-policy", "version": 1,
        "comment": "For the reading room.",
        "every_app": { "camera": false, "home": { "allowed": true, "comment": "they all need it" } },
        "apps": {
            "vlc": { "audio-record": true, "camera": false },
            "vlc_work": { "serial": { "allowed": true, "interface": "serial-port", "slots": ["system:port-a", "hub:port-b", "hub:port-b"] } }
        }
    })";
    QCOMPARE(m_schema->problem(QJsonDocument::fromJson(file).object()), QString());
    const auto read = PolicyReader::read(file);
    QVERIFY(std::holds_alternative<Policy>(read));
    const Policy expected{{
        {{}, u"camera"_s, {}, false, {}},
        {{}, u"home"_s, {}, true, {}},
        {u"vlc"_s, u"audio-record"_s, {}, true, {}},
        {u"vlc"_s, u"camera"_s, {}, false, {}},
        {u"vlc_work"_s, u"serial"_s, u"serial-port"_s, true, {{u"system"_s, u"port-a"_s}, {u"hub"_s, u"port-b"_s}}},
    }};
    QCOMPARE(std::get<Policy>(read).entries, expected.entries);
}

void PolicyReaderTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, const QString &where) {
        QTest::newRow(name) << bytes << kind << where;
    };
    row("nothing", "", Kind::NotJson, {});
    row("only space", "  \n", Kind::NotJson, {});
    row("an array", "[]", Kind::NotAPolicy, {});
    row("something else", R"({"vlc":true})", Kind::NotAPolicy, u"format"_s);
    row("another format", R"({"format":"flatpak","version":1})", Kind::NotAPolicy, u"format"_s);
    row("no version", R"({"format":"snapperms-policy"})", Kind::NotAPolicy, u"version"_s);
    row("a version in words", R"({"format":"snapperms-policy","version":"1"})", Kind::NotAPolicy, u"version"_s);
    row("version 0", R"({"format":"snapperms-policy","version":0})", Kind::NotAPolicy, u"version"_s);
    row("half a version", R"({"format":"snapperms-policy","version":1.5})", Kind::NotAPolicy, u"version"_s);
    row("a newer one", R"({"format":"snapperms-policy","version":2,"new":{}})", Kind::NewerVersion, u"version"_s);
    row("an unknown word", wrap(R"("app":{})"), Kind::UnknownKey, {});
    row("apps in a list", wrap(R"("apps":["vlc"])"), Kind::WrongType, u"apps"_s);
    row("an app that is none", wrap(R"("apps":{"vlc":true})"), Kind::WrongType, u"apps.vlc"_s);
    row("a path for an app", wrap(R"("apps":{"../vlc":{}})"), Kind::BadName, u"apps"_s);
    row("no name for an app", wrap(R"("apps":{"":{}})"), Kind::BadName, u"apps"_s);
    row("only digits", wrap(R"("apps":{"007":{}})"), Kind::BadName, u"apps"_s);
    row("upper case", wrap(R"("apps":{"VLC":{}})"), Kind::BadName, u"apps"_s);
    row("a line feed", wrap(R"("apps":{"vlc\n":{}})"), Kind::BadName, u"apps"_s);
    row("a plug with a colon", wrap(R"("apps":{"vlc":{"snapd:camera":true}})"), Kind::BadName, u"apps.vlc"_s);
    row("an answer in words", wrap(R"("apps":{"vlc":{"camera":"off"}})"), Kind::WrongType, u"apps.vlc.camera"_s);
    row("a number", wrap(R"("apps":{"vlc":{"camera":0}})"), Kind::WrongType, u"apps.vlc.camera"_s);
    row("null", wrap(R"("apps":{"vlc":{"camera":null}})"), Kind::WrongType, u"apps.vlc.camera"_s);
    row("no answer", wrap(R"("apps":{"vlc":{"camera":{}}})"), Kind::WrongType, u"apps.vlc.camera.allowed"_s);
    row("a slip of the pen", wrap(R"("apps":{"vlc":{"camera":{"allowed":false,"allow":true}}})"), Kind::UnknownKey, u"apps.vlc.camera"_s);
    row("slots of what is off",
        wrap(R"("apps":{"vlc":{"camera":{"allowed":false,"slots":["system:camera"]}}})"),
        Kind::SlotsOfForbidden,
        u"apps.vlc.camera.slots"_s);
    row("no slots", wrap(R"("apps":{"vlc":{"camera":{"allowed":true,"slots":[]}}})"), Kind::WrongType, u"apps.vlc.camera.slots"_s);
    row("a slot that is none", wrap(R"("apps":{"vlc":{"camera":{"allowed":true,"slots":["camera"]}}})"), Kind::BadName, u"apps.vlc.camera.slots"_s);
    row("half a slot", wrap(R"("apps":{"vlc":{"camera":{"allowed":true,"slots":["system:"]}}})"), Kind::BadName, u"apps.vlc.camera.slots"_s);
    row("slots in one word", wrap(R"("apps":{"vlc":{"camera":{"allowed":true,"slots":"system:camera"}}})"), Kind::WrongType, u"apps.vlc.camera.slots"_s);
    row("slots for all", wrap(R"("every_app":{"camera":{"allowed":true,"slots":["system:camera"]}})"), Kind::EveryAppNeedsNoSlots, u"every_app.camera.slots"_s);
    row("a remark that is none", wrap(R"("comment":["a"])"), Kind::WrongType, u"comment"_s);
    row("an interface that is none", wrap(R"("apps":{"vlc":{"camera":{"allowed":true,"interface":""}}})"), Kind::BadName, u"apps.vlc.camera.interface"_s);
}

void PolicyReaderTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QFETCH(QString, where);
    const auto read = PolicyReader::read(bytes);
    QVERIFY(std::holds_alternative<PolicyProblem>(read));
    QCOMPARE(int(std::get<PolicyProblem>(read).kind), int(kind));
    QCOMPARE(std::get<PolicyProblem>(read).where, where);
}

/** What we refuse, whoever writes a file with the schema at hand is warned of, too. */
void PolicyReaderTest::schemaAgrees()
{
    QFETCH(QByteArray, bytes);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isNull()) {
        QVERIFY(!m_schema->problem(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())).isEmpty());
    }
}

void PolicyReaderTest::placeOfDamage()
{
    const auto problemOf = [](const QByteArray &bytes) {
        return std::get<PolicyProblem>(PolicyReader::read(bytes));
    };
    PolicyProblem found = problemOf("{\n  \"format\": \"snapperms-policy\",\n  \"version\": 1,\n  \"apps\": { \"vlc\": { \"camera\": wrong } }\n}");
    QCOMPARE(int(found.kind), int(Kind::NotJson));
    QCOMPARE(found.line, 4);
    QVERIFY(found.column > 30);

    // Twice the same, once in other letters: JSON's own readers take the last and say nothing.
    found = problemOf("{\"format\":\"snapperms-policy\",\"version\":1,\n\"apps\":{\"vlc\":{\"camera\":false,\n \"\\u0063amera\":true}}}");
    QCOMPARE(int(found.kind), int(Kind::RepeatedKey));
    QCOMPARE(found.what, u"camera"_s);
    QCOMPARE(found.line, 3);
    QCOMPARE(found.column, 2);
    // The same name in two places is none.
    QVERIFY(!repeatedKey(R"({"a":{"b":1},"b":[{"a":"\"b\":"},{"a":2}]})"));

    found = problemOf(wrap("\"apps\":{\"" + QByteArray(500, 'A') + "\":{}}"));
    QCOMPARE(found.what.size(), 80);
}

void PolicyReaderTest::everyPrefixAndEveryBrokenByte()
{
    const QByteArray whole = PolicyWriter::write({{
        {{}, u"camera"_s, {}, false, {}},
        {u"vlc"_s, u"serial"_s, u"serial-port"_s, true, {{u"system"_s, u"port-a"_s}}},
    }});
    QVERIFY(std::holds_alternative<Policy>(PolicyReader::read(whole)));
    for (qsizetype length = 0; length < whole.trimmed().size(); ++length) {
        QVERIFY2(std::holds_alternative<PolicyProblem>(PolicyReader::read(whole.first(length))), QByteArray::number(length).constData());
    }
    // Whatever a broken byte makes of it: another policy, or none. Nothing else.
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char byte : {'\0', '\xff', '"', '}', ',', 'x', '\\'}) {
            QByteArray broken = whole;
            broken[at] = byte;
            const auto read = PolicyReader::read(broken);
            if (const auto *problem = std::get_if<PolicyProblem>(&read)) {
                QVERIFY(problem->what.size() <= 80);
            }
        }
    }
}

void PolicyReaderTest::deepAndLarge()
{
    QVERIFY(std::holds_alternative<PolicyProblem>(PolicyReader::read(QByteArray(100'000, '['))));
    QByteArray deep = wrap("\"apps\":" + QByteArray(5000, '[') + QByteArray(5000, ']'));
    QVERIFY(std::holds_alternative<PolicyProblem>(PolicyReader::read(deep)));
    const auto large = PolicyReader::read(QByteArray(PolicyReader::LargestFile + 1, ' '));
    QCOMPARE(int(std::get<PolicyProblem>(large).kind), int(Kind::TooLarge));

    QByteArray many = "\"apps\":{\"vlc\":{\"p-0\":true";
    for (int i = 1; i <= PolicyReader::MostEntries; ++i) {
        many += ",\"p-" + QByteArray::number(i) + "\":true";
    }
    const auto tooMany = PolicyReader::read(wrap(many + "}}"));
    QCOMPARE(int(std::get<PolicyProblem>(tooMany).kind), int(Kind::TooMany));
}

void PolicyReaderTest::roundTrip()
{
    QRandomGenerator random(20261127);
    for (int i = 0; i < 300; ++i) {
        const Policy policy = randomPolicy(random);
        const QByteArray file = PolicyWriter::write(policy);
        QCOMPARE(m_schema->problem(QJsonDocument::fromJson(file).object()), QString());
        const auto read = PolicyReader::read(file);
        QVERIFY(std::holds_alternative<Policy>(read));
        QCOMPARE(std::get<Policy>(read).entries, policy.entries);
        QCOMPARE(PolicyWriter::write(std::get<Policy>(read)), file);
    }
}

QTEST_GUILESS_MAIN(PolicyReaderTest)

#include "test_policyreader.moc"
