// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "run.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Fakes::FakeSnapd;
using Privileged::Refusal;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void list();
    void show();
    void showPermission();
    void everyDocumentFitsTheSchema_data();
    void everyDocumentFitsTheSchema();
    void readsOnlyWhatItNeeds();
    void passedOver_data();
    void passedOver();
    void notExported();
    void namesThatAreNone_data();
    void namesThatAreNone();
    void ambiguous();
    void allowAndForbid();
    void slots_();
    void allApps();
    void alreadySoAsksNobody();
    void check();
    void refusals_data();
    void refusals();
    void partly();
    void nothingForSeveralReasons();
    void reset();
    void snapdAway();
    void comesBackInTime();
    void fullDisk();
    void exportAndApply();
    void exportReplacesOnlyFiles();
    void applyRefusesDamage();
    void applyStrict();
    void applyUnclear();
    void applyToEveryAppWithoutSuchInterface();
    void watch();
    void watchSome();
    void watchWithoutWaiting();

private:
    void addDisabled();
    [[nodiscard]] bool isOn(const QString &snap, const QString &plug) const;
    [[nodiscard]] QString file(const QByteArray &content);

    std::unique_ptr<FakeSnapd> m_snapd;
    std::unique_ptr<SchemaCheck> m_schema;
    QTemporaryDir m_directory;
    int m_files = 0;
};

void SessionTest::initTestCase()
{
    m_schema = std::make_unique<SchemaCheck>(QStringLiteral(SNAPPERMS_CLI_SCHEMA));
}

void SessionTest::init()
{
    m_snapd = std::make_unique<FakeSnapd>();
    Fakes::fillWithSamples(m_snapd->state());
    TestDoor::refusals.clear();
    TestDoor::asked = 0;
}

bool SessionTest::isOn(const QString &snap, const QString &plug) const
{
    const QMap<Fakes::FakePair, Fakes::FakeRecord> records = m_snapd->state()->records();
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        if (it.key().plug == Snapd::PlugRef{snap, plug} && !it->undesired) {
            return true;
        }
    }
    return false;
}

QString SessionTest::file(const QByteArray &content)
{
    QFile written(m_directory.filePath(QString::number(++m_files)));
    return written.open(QIODevice::WriteOnly) && written.write(content) == content.size() ? written.fileName() : QString();
}

void SessionTest::list()
{
    Run run(*m_snapd);
    QCOMPARE(run({u"list"_s}), 0);
    const QStringList lines = run.console.out.split(u'\n');
    QVERIFY(lines.at(0).startsWith(u"App "_s));
    const auto line = [&lines](const QString &app) {
        return lines.filter(QRegularExpression(u"^"_s + app + u" "_s)).value(0).simplified();
    };
    QCOMPARE(line(u"vlc"_s), u"vlc VLC 11 of 15"_s);
    QCOMPARE(line(u"vlc_work"_s).section(u' ', 0, 2), u"vlc_work VLC (work)"_s);
    QVERIFY(line(u"buildsmith"_s).endsWith(u"Not confined"_s));
    QVERIFY(line(u"labnotes"_s).endsWith(u"Not confined (developer mode)"_s));
    QVERIFY(line(u"oldradio"_s).endsWith(u"Disabled"_s));
    QVERIFY(line(u"core22"_s).isEmpty() && line(u"plain-clock"_s).isEmpty());
    QVERIFY(run.console.out.contains(u"AppArmor is not active"_s));
    QVERIFY(run.console.errors.isEmpty());

    Run all(*m_snapd);
    QCOMPARE(all({u"list"_s, u"--all"_s}), 0);
    QVERIFY(all.console.out.contains(u"core22"_s) && all.console.out.contains(u"plain-clock"_s));
}

void SessionTest::show()
{
    Run run(*m_snapd);
    QCOMPARE(run({u"show"_s, u"vlc"_s}), 0);
    const auto line = [&run](const QString &plug) {
        return run.console.out.split(u'\n').filter(QRegularExpression(u"^"_s + plug + u" "_s)).value(0).simplified();
    };
    QVERIFY2(line(u"camera"_s).startsWith(u"camera off Camera"_s), qPrintable(run.console.out));
    QVERIFY(line(u"home"_s).startsWith(u"home on"_s));
    QVERIFY(run.console.out.startsWith(u"VLC (vlc)\n"_s));

    Run provider(*m_snapd);
    QCOMPARE(provider({u"show"_s, u"mosaic"_s}), 0);
    QVERIFY(provider.console.out.contains(u"from mosaic-filters:filter-set"_s));

    Run detail(*m_snapd);
    QCOMPARE(detail({u"show"_s, u"vlc"_s, u"camera"_s}), 0);
    QVERIFY(detail.console.out.contains(u"snapd:camera: not connected"_s));

    Run disabled(*m_snapd);
    QCOMPARE(disabled({u"show"_s, u"oldradio"_s}), 0);
    QVERIFY(disabled.console.out.contains(u"snap enable oldradio"_s));
}

void SessionTest::showPermission()
{
    Run run(*m_snapd);
    QCOMPARE(run({u"show"_s, u"--permission"_s, u"content"_s}), 0);
    QVERIFY(run.console.out.contains(u"filters"_s) && run.console.out.contains(u"pictures"_s));

    Run honest(*m_snapd);
    QCOMPARE(honest({u"show"_s, u"--permission"_s, u"camera"_s}), 0);
    const QStringList lines = honest.console.out.split(u'\n');
    const auto labnotes = std::ranges::find_if(lines, [](const QString &line) {
        return line.startsWith("labnotes"_L1);
    });
    QVERIFY(labnotes != lines.cend());
    QVERIFY2(labnotes->contains(u"developer mode"_s), "its off is not off");
    QVERIFY(honest.console.out.simplified().contains(u"because AppArmor is not active"_s));

    // Who has no switch of it, and needs none.
    const qsizetype others = honest.console.out.indexOf("can reach it in another way"_L1);
    QVERIFY(others > 0);
    const auto line = [](const QString &text, const QString &app) {
        return text.split(u'\n').filter(QRegularExpression(u"^"_s + app + u" "_s)).value(0).simplified();
    };
    QVERIFY2(line(honest.console.out.mid(others), u"buildsmith"_s).contains(u"is not confined"_s), qPrintable(honest.console.out));
    QVERIFY2(line(honest.console.out.mid(others), u"labnotes"_s).isEmpty(), "it has a switch");
    Run unasked(*m_snapd);
    QCOMPARE(unasked({u"show"_s, u"--permission"_s, u"docker-support"_s}), 0);
    QVERIFY(unasked.console.out.contains(u"No app that is enabled asks for this permission."_s));
    QVERIFY(!line(unasked.console.out, u"buildsmith"_s).isEmpty());
    Run json(*m_snapd);
    QCOMPARE(json({u"show"_s, u"--permission"_s, u"camera"_s, u"--json"_s}), 0);
    const QJsonArray found = json.json().value("others"_L1).toArray();
    const auto builder = std::ranges::find_if(found, [](const QJsonValue &value) {
        return value["app"_L1] == "buildsmith"_L1;
    });
    QVERIFY(builder != found.cend());
    QCOMPARE((*builder)["confinement"_L1].toString(), u"classic"_s);
    QCOMPARE((*builder)["reachable"_L1].toString(), u"yes"_s);
}

void SessionTest::everyDocumentFitsTheSchema_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("list") << QStringList{u"list"_s, u"--all"_s} << u"list"_s << 0;
    QTest::newRow("app") << QStringList{u"show"_s, u"vlc"_s} << u"app"_s << 0;
    QTest::newRow("several providers") << QStringList{u"show"_s, u"mosaic"_s} << u"app"_s << 0;
    QTest::newRow("disabled") << QStringList{u"show"_s, u"oldradio"_s} << u"app"_s << 0;
    QTest::newRow("devmode") << QStringList{u"show"_s, u"labnotes"_s} << u"app"_s << 0;
    QTest::newRow("interface") << QStringList{u"show"_s, u"--permission"_s, u"camera"_s} << u"interface"_s << 0;
    QTest::newRow("permission") << QStringList{u"show"_s, u"vlc"_s, u"audio-record"_s} << u"permission"_s << 0;
    QTest::newRow("no app") << QStringList{u"show"_s, u"nothing"_s} << u"error"_s << 3;
    QTest::newRow("ambiguous") << QStringList{u"show"_s, u"mosaic"_s, u"content"_s} << u"error"_s << 2;
    QTest::newRow("allow") << QStringList{u"allow"_s, u"vlc"_s, u"camera"_s} << u"result"_s << 0;
    QTest::newRow("already so") << QStringList{u"allow"_s, u"vlc"_s, u"home"_s} << u"result"_s << 0;
    QTest::newRow("check") << QStringList{u"forbid"_s, u"vlc"_s, u"home"_s, u"--check"_s} << u"result"_s << 8;
    QTest::newRow("nothing provides") << QStringList{u"allow"_s, u"chromium"_s, u"upower-observe"_s} << u"result"_s << -1;
    QTest::newRow("reset") << QStringList{u"reset"_s, u"vlc"_s} << u"result"_s << -1;
    QTest::newRow("no file") << QStringList{u"apply"_s, u"/nonexistent"_s} << u"error"_s << 3;
    QTest::newRow("no policy") << QStringList{u"apply"_s, u"/dev/null"_s} << u"error"_s << 2;
}

void SessionTest::everyDocumentFitsTheSchema()
{
    QFETCH(QStringList, words);
    QFETCH(QString, kind);
    QFETCH(int, code);
    if (words.contains(u"upower-observe"_s)) {
        // Not one of the sample's; whatever it is, it ends as a result or as an error.
        words.replace(2, u"camera"_s);
    }
    Run run(*m_snapd);
    const int ended = run(words + QStringList{u"--json"_s});
    QVERIFY(code < 0 ? ended >= 0 : ended == code);
    QVERIFY2(!run.json().isEmpty(), qPrintable(run.console.out));
    QCOMPARE(m_schema->problem(run.json()), QString());
    QCOMPARE(run.json().value("kind"_L1).toString(), kind);
    if (run.json().contains("exit_code"_L1)) {
        QCOMPARE(run.json().value("exit_code"_L1).toInt(), ended);
    }
    QCOMPARE(run.console.errors.isEmpty(), kind != u"error"_s);
}

void SessionTest::readsOnlyWhatItNeeds()
{
    const auto asked = [this](const QString &path) {
        return m_snapd->count("GET"_ba, path);
    };
    Run list(*m_snapd);
    QCOMPARE(list({u"list"_s}), 0);
    QCOMPARE(m_snapd->log().size(), 3);
    QCOMPARE(asked(u"/v2/connections"_s) + asked(u"/v2/snaps"_s) + asked(u"/v2/system-info"_s), 3);
    m_snapd->clearLog();
    Run exported(*m_snapd);
    QCOMPARE(exported({u"export"_s, u"vlc"_s}), 0);
    QCOMPARE(m_snapd->log().size(), 1);
    m_snapd->clearLog();
    // Which are disabled, only the list of snaps tells.
    Run all(*m_snapd);
    QCOMPARE(all({u"export"_s}), 0);
    QCOMPARE(m_snapd->log().size(), 2);
    m_snapd->clearLog();
    Run done(*m_snapd);
    QCOMPARE(done({u"allow"_s, u"vlc"_s, u"home"_s}), 0);
    QCOMPARE(m_snapd->log().size(), 1);
    // Only a name that is not found there is looked for in the list of snaps.
    m_snapd->clearLog();
    Run disabled(*m_snapd);
    QCOMPARE(disabled({u"export"_s, u"oldradio"_s}), 0);
    QVERIFY(disabled.console.errors.contains(u"disabled"_s));
    QCOMPARE(asked(u"/v2/snaps"_s), 1);
    m_snapd->clearLog();
    Run shown(*m_snapd);
    QCOMPARE(shown({u"show"_s, u"vlc"_s}), 0);
    QCOMPARE(asked(u"/v2/debug"_s), 1);
    QCOMPARE(asked(u"/v2/interfaces"_s) + asked(u"/v2/notices"_s), 0);
}

void SessionTest::passedOver_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("forbid for all") << QStringList{u"forbid"_s, u"--all-apps"_s, u"camera"_s} << true;
    QTest::newRow("foreseen") << QStringList{u"allow"_s, u"--all-apps"_s, u"camera"_s, u"--check"_s} << true;
    QTest::newRow("one app") << QStringList{u"forbid"_s, u"vlc"_s, u"camera"_s} << false;
    const QString everywhere = file(R"({"format":"snapperms-policy","version":1,"every_app":{"camera":false}})");
    QTest::newRow("a policy for every app") << QStringList{u"apply"_s, everywhere} << true;
    QTest::newRow("what it would do") << QStringList{u"apply"_s, everywhere, u"--check"_s} << true;
    QTest::newRow("a policy for one app") << QStringList{u"apply"_s, file(R"({"format":"snapperms-policy","version":1,"apps":{"vlc":{"camera":false}}})")}
                                          << false;
}

/** Of disabled apps snapd tells no permissions, so "all apps" are not all. */
void SessionTest::passedOver()
{
    QFETCH(QStringList, words);
    QFETCH(bool, isTold);
    addDisabled();
    Run run(*m_snapd);
    QVERIFY(QList({0, 8}).contains(run(words)));
    const auto row = [&run](const QString &app) {
        return run.console.out.split(u'\n').filter(QRegularExpression(u"^"_s + app + u" "_s)).value(0).simplified();
    };
    for (const QString &app : {u"oldradio"_s, u"a-tuner"_s}) {
        QCOMPARE(row(app), isTold ? app + u" camera not done"_s : QString());
        QCOMPARE(run.console.out.contains(app + u", camera: The app is disabled, and snapd does not tell of its permissions."_s), isTold);
    }
    QCOMPARE(row(u"some-base"_s), QString());

    Run inJson(*m_snapd);
    QVERIFY(QList({0, 8}).contains(inJson(words + QStringList{u"--json"_s})));
    QCOMPARE(m_schema->problem(inJson.json()), QString());
    QStringList skipped;
    for (const QJsonValue &line : inJson.json().value("permissions"_L1).toArray()) {
        if (line["status"_L1] == "skipped"_L1) {
            QCOMPARE(line["reason"_L1].toString(), u"app-disabled"_s);
            QCOMPARE(line["plug"_L1].toString(), u"camera"_s);
            skipped << line["app"_L1].toString();
        }
    }
    QCOMPARE(skipped, isTold ? QStringList({u"a-tuner"_s, u"oldradio"_s}) : QStringList());
}

void SessionTest::notExported()
{
    addDisabled();
    Run all(*m_snapd);
    QCOMPARE(all({u"export"_s}), 0);
    QStringList told = all.console.errors.split(u'\n', Qt::SkipEmptyParts);
    const QString why = u" is disabled: snapd does not tell of its permissions, so they are not in the policy."_s;
    QCOMPARE(told, QStringList({u"a-tuner"_s + why, u"oldradio"_s + why}));
    Run one(*m_snapd);
    QCOMPARE(one({u"export"_s, u"vlc"_s}), 0);
    QCOMPARE(one.console.errors, QString());
}

/** Beside the one among the samples; and one that is no app. */
void SessionTest::addDisabled()
{
    Fakes::FakeSnap other = m_snapd->state()->snaps().value(u"oldradio"_s);
    other.fields.insert(u"name"_s, u"a-tuner"_s);
    m_snapd->state()->addSnap(other);
    other.fields.insert(u"name"_s, u"some-base"_s);
    other.fields.insert(u"type"_s, u"base"_s);
    m_snapd->state()->addSnap(other);
}

void SessionTest::namesThatAreNone_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("told");
    QTest::newRow("app") << QStringList{u"show"_s, u"vcl"_s} << u"vlc"_s;
    QTest::newRow("permission") << QStringList{u"allow"_s, u"vlc"_s, u"camra"_s} << u"camera"_s;
    QTest::newRow("never asked for") << QStringList{u"allow"_s, u"vlc"_s, u"docker"_s} << u"Only its publisher can add one"_s;
    QTest::newRow("interface") << QStringList{u"show"_s, u"--permission"_s, u"camer"_s} << u"camera"_s;
    QTest::newRow("all apps") << QStringList{u"forbid"_s, u"--all-apps"_s, u"kamera"_s} << u"“kamera”"_s;
    QTest::newRow("slot") << QStringList{u"allow"_s, u"vlc"_s, u"camera"_s, u"snapd:kamera"_s} << u"snapd:camera"_s;
    QTest::newRow("disabled") << QStringList{u"allow"_s, u"oldradio"_s, u"network"_s} << u"disabled"_s;
    QTest::newRow("disabled, all of it") << QStringList{u"reset"_s, u"oldradio"_s} << u"is disabled: snapd does not tell"_s;
    QTest::newRow("disabled, all of it, foreseen") << QStringList{u"reset"_s, u"oldradio"_s, u"--check"_s} << u"is disabled: snapd does not tell"_s;
    QTest::newRow("export") << QStringList{u"export"_s, u"vcl"_s} << u"vlc"_s;
    QTest::newRow("plug only") << QStringList{u"show"_s, u"hub-remote"_s, u"mpris"_s, u"--plug"_s} << u"“mpris”"_s;
    QTest::newRow("an attack on the terminal") << QStringList{u"show"_s, u"\x1b[2J"_s} << u"\ufffd[2J"_s;
}

void SessionTest::namesThatAreNone()
{
    QFETCH(QStringList, words);
    QFETCH(QString, told);
    Run run(*m_snapd);
    QCOMPARE(run(words), 3);
    QVERIFY2(run.console.errors.contains(told), qPrintable(run.console.errors));
    QCOMPARE(run.console.out, QString());
    QCOMPARE(TestDoor::asked, 0);
}

void SessionTest::ambiguous()
{
    Run several(*m_snapd);
    QCOMPARE(several({u"forbid"_s, u"mosaic"_s, u"content"_s}), 2);
    QVERIFY(several.console.errors.contains(u"filters"_s) && several.console.errors.contains(u"pictures"_s));
    // A plug that is called as the interface of another one is not taken for granted either.
    m_snapd->state()->addSnap([] {
        Fakes::FakeSnap snap = Fakes::makeApp(u"two"_s, {u"network"_s});
        snap.plugs.append({.ref = {u"two"_s, u"net"_s}, .interface = u"network"_s});
        return snap;
    }());
    Run both(*m_snapd);
    QCOMPARE(both({u"forbid"_s, u"two"_s, u"network"_s}), 2);
    Run plug(*m_snapd);
    QCOMPARE(plug({u"allow"_s, u"two"_s, u"network"_s, u"--plug"_s}), 0);
    QVERIFY(isOn(u"two"_s, u"network"_s) && !isOn(u"two"_s, u"net"_s));

    // Several slots, none of them obvious: refused before anybody is asked.
    Fakes::FakeSnap board = Fakes::makeApp(u"board"_s, {});
    for (const QString &port : {u"port-a"_s, u"port-b"_s}) {
        board.slotList.append({.ref = {u"board"_s, port}, .interface = u"serial-port"_s});
    }
    m_snapd->state()->addSnap(board);
    m_snapd->state()->addSnap(Fakes::makeApp(u"modem"_s, {u"serial-port"_s}));
    Run serial(*m_snapd);
    const int asked = TestDoor::asked;
    QCOMPARE(serial({u"allow"_s, u"modem"_s, u"serial-port"_s}), 2);
    QVERIFY2(serial.console.errors.contains(u"board:port-a"_s) && serial.console.errors.contains(u"board:port-b"_s), qPrintable(serial.console.errors));
    QCOMPARE(TestDoor::asked, asked);
    Run named(*m_snapd);
    QCOMPARE(named({u"allow"_s, u"modem"_s, u"serial-port"_s, u"board:port-b"_s}), 0);
}

void SessionTest::allowAndForbid()
{
    Run allow(*m_snapd);
    QCOMPARE(allow({u"allow"_s, u"vlc"_s, u"camera"_s, u"removable-media"_s}), 0);
    QVERIFY(isOn(u"vlc"_s, u"camera"_s) && isOn(u"vlc"_s, u"removable-media"_s));
    QVERIFY2(allow.console.out.contains(u"off → on"_s) && allow.console.out.contains(u"2 changed."_s), qPrintable(allow.console.out));
    Run forbid(*m_snapd);
    QCOMPARE(forbid({u"forbid"_s, u"vlc"_s, u"camera"_s}), 0);
    QVERIFY(!isOn(u"vlc"_s, u"camera"_s) && isOn(u"vlc"_s, u"removable-media"_s));
    // By the name of its interface.
    Run byInterface(*m_snapd);
    QCOMPARE(byInterface({u"allow"_s, u"hub-remote"_s, u"mpris"_s}), 0);
    QVERIFY(isOn(u"hub-remote"_s, u"player-control"_s));
}

void SessionTest::slots_()
{
    Run both(*m_snapd);
    QCOMPARE(both({u"allow"_s, u"hub-remote"_s, u"frames"_s, u"smart-hub:far-frames"_s, u"frames"_s, u"smart-hub:near-frames"_s}), 0);
    const auto record = [this](const QString &slot) {
        return m_snapd->state()->record({{u"hub-remote"_s, u"frames"_s}, {u"smart-hub"_s, slot}}).has_value();
    };
    QVERIFY(record(u"far-frames"_s) && record(u"near-frames"_s));
    Run one(*m_snapd);
    QCOMPARE(one({u"forbid"_s, u"hub-remote"_s, u"frames"_s, u"smart-hub:far-frames"_s}), 0);
    QVERIFY(!record(u"far-frames"_s) && record(u"near-frames"_s));
    QVERIFY2(one.console.out.contains(u"smart-hub:near-frames"_s), qPrintable(one.console.out));
    // The system's slot goes by any of its names.
    Run system(*m_snapd);
    QCOMPARE(system({u"allow"_s, u"vlc"_s, u"camera"_s, u":camera"_s}), 0);
    QVERIFY(isOn(u"vlc"_s, u"camera"_s));
}

void SessionTest::allApps()
{
    Run allow(*m_snapd);
    // The hook of one of them always fails.
    QCOMPARE(allow({u"allow"_s, u"--all-apps"_s, u"camera"_s}), 7);
    QVERIFY(!isOn(u"stubborn"_s, u"camera"_s));
    QVERIFY2(allow.console.errors.contains(u"stubborn"_s) || allow.console.out.contains(u"stubborn"_s), qPrintable(allow.console.out));
    QVERIFY(isOn(u"vlc"_s, u"camera"_s) && isOn(u"vlc_work"_s, u"camera"_s) && isOn(u"labnotes"_s, u"camera"_s) && isOn(u"mosaic"_s, u"camera"_s));
    Run forbid(*m_snapd);
    QCOMPARE(forbid({u"forbid"_s, u"--all-apps"_s, u"camera"_s}), 0);
    QVERIFY(!isOn(u"vlc"_s, u"camera"_s) && !isOn(u"vlc_work"_s, u"camera"_s) && !isOn(u"labnotes"_s, u"camera"_s));
}

void SessionTest::alreadySoAsksNobody()
{
    Run run(*m_snapd);
    QCOMPARE(run({u"allow"_s, u"vlc"_s, u"home"_s, u"--json"_s}), 0);
    QCOMPARE(TestDoor::asked, 0);
    QVERIFY(!run.json().value("changed"_L1).toBool(true));
    QCOMPARE(run.json().value("permissions"_L1).toArray().at(0).toObject().value("status"_L1).toString(), u"unchanged"_s);
    QCOMPARE(m_snapd->count("POST"_ba, u"/v2/interfaces"_s), 0);
}

void SessionTest::check()
{
    Run run(*m_snapd);
    QCOMPARE(run({u"forbid"_s, u"vlc"_s, u"home"_s, u"camera"_s, u"--check"_s, u"--json"_s}), 8);
    QCOMPARE(TestDoor::asked, 0);
    QVERIFY(isOn(u"vlc"_s, u"home"_s));
    QVERIFY(run.json().value("changed"_L1).toBool());
    const QJsonObject home = run.json().value("permissions"_L1).toArray().at(0).toObject();
    QCOMPARE(home.value("before"_L1).toObject().value("slots"_L1).toArray(), QJsonArray{u"snapd:home"_s});
    QCOMPARE(home.value("after"_L1).toObject().value("allowed"_L1).toBool(true), false);
    Run nothing(*m_snapd);
    QCOMPARE(nothing({u"forbid"_s, u"vlc"_s, u"camera"_s, u"--check"_s}), 0);
}

void SessionTest::refusals_data()
{
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("cancelled") << Refusal::Cancelled << 5 << u"cancelled"_s;
    QTest::newRow("denied") << Refusal::NotAuthorized << 4 << u"not-authorized"_s;
    QTest::newRow("no helper") << Refusal::HelperMissing << 1 << u"helper-missing"_s;
    QTest::newRow("helper busy") << Refusal::HelperBusy << 1 << u"helper-busy"_s;
    QTest::newRow("too many") << Refusal::TooManyRequests << 1 << u"too-many-requests"_s;
    QTest::newRow("snapd says no") << Refusal::SnapdRefused << 1 << u"refused-by-snapd"_s;
    QTest::newRow("snapd not understood") << Refusal::NotUnderstood << 6 << u"snapd-not-understood"_s;
    QTest::newRow("plug gone") << Refusal::NoSuchPlug << 3 << u"no-such-permission"_s;
}

void SessionTest::refusals()
{
    QFETCH(Refusal, refusal);
    QFETCH(int, code);
    QFETCH(QString, reason);
    for (const QStringList &permissions : {QStringList{u"camera"_s}, QStringList{u"camera"_s, u"removable-media"_s}}) {
        TestDoor::refusals = {refusal, refusal};
        Run run(*m_snapd);
        QCOMPARE(run(QStringList{u"allow"_s, u"vlc"_s} + permissions + QStringList{u"--json"_s}), code);
        QCOMPARE(m_schema->problem(run.json()), QString());
        const QJsonObject line = run.json().value("permissions"_L1).toArray().at(0).toObject();
        QCOMPARE(line.value("reason"_L1).toString(), reason);
        QVERIFY(!line.value("message"_L1).toString().contains(u"switch"_s, Qt::CaseInsensitive) || refusal == Refusal::NoSuchPlug);
        QVERIFY(!run.json().value("changed"_L1).toBool(true));
        QVERIFY(!isOn(u"vlc"_s, u"camera"_s));
        Run text(*m_snapd);
        TestDoor::refusals = {refusal, refusal};
        QCOMPARE(text(QStringList{u"allow"_s, u"vlc"_s} + permissions), code);
        QVERIFY(text.console.out.contains(line.value("message"_L1).toString().left(20)));
    }
}

void SessionTest::partly()
{
    TestDoor::refusals = {std::nullopt, Refusal::SnapdRefused};
    Run run(*m_snapd);
    QCOMPARE(run({u"allow"_s, u"vlc"_s, u"camera"_s, u"removable-media"_s, u"audio-record"_s, u"--json"_s}), 7);
    QVERIFY(isOn(u"vlc"_s, u"camera"_s) && !isOn(u"vlc"_s, u"removable-media"_s) && isOn(u"vlc"_s, u"audio-record"_s));
    // Safe to repeat: the rest is done, and nothing twice.
    const int asked = TestDoor::asked;
    Run again(*m_snapd);
    QCOMPARE(again({u"allow"_s, u"vlc"_s, u"camera"_s, u"removable-media"_s, u"audio-record"_s}), 0);
    QCOMPARE(TestDoor::asked, asked + 1);
}

/** 7 is for what is partly as wanted. Nothing is here, so it is the one reason, or none in particular. */
void SessionTest::nothingForSeveralReasons()
{
    const QStringList words{u"allow"_s, u"vlc"_s, u"camera"_s, u"removable-media"_s, u"--json"_s};
    TestDoor::refusals = {Refusal::SnapdRefused, Refusal::HelperBusy};
    Run failures(*m_snapd);
    QCOMPARE(failures(words), 1);
    QCOMPARE(failures.json().value("exit_code"_L1).toInt(), 1);
    TestDoor::refusals = {Refusal::SnapdRefused, Refusal::Cancelled};
    Run cancelled(*m_snapd);
    QCOMPARE(cancelled(words), 1);
    QVERIFY(!cancelled.json().value("changed"_L1).toBool(true));
    // Several reasons, of which one code tells.
    Run strict(*m_snapd);
    const QString absent = file(R"({"format":"snapperms-policy","version":1,"apps":{"gone":{"camera":true},"vlc":{"no-such-plug":true}}})");
    QCOMPARE(strict({u"apply"_s, absent, u"--strict"_s, u"--json"_s}), 3);
    const QJsonArray lines = strict.json().value("permissions"_L1).toArray();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).toObject().value("reason"_L1) != lines.at(1).toObject().value("reason"_L1));
    // Foreseen: what could be made so counts as what is.
    const QString both = file(R"({"format":"snapperms-policy","version":1,"apps":{"gone":{"camera":true},"vlc":{"camera":true}}})");
    Run foreseen(*m_snapd);
    QCOMPARE(foreseen({u"apply"_s, both, u"--strict"_s, u"--check"_s}), 7);
    QVERIFY(!isOn(u"vlc"_s, u"camera"_s));
}

void SessionTest::reset()
{
    Run prepare(*m_snapd);
    QCOMPARE(prepare({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    Run prepareToo(*m_snapd);
    QCOMPARE(prepareToo({u"forbid"_s, u"vlc"_s, u"network"_s}), 0);
    Run run(*m_snapd);
    QCOMPARE(run({u"reset"_s, u"vlc"_s, u"camera"_s, u"network"_s, u"--json"_s}), 0);
    QVERIFY(!isOn(u"vlc"_s, u"camera"_s));
    QVERIFY(isOn(u"vlc"_s, u"network"_s));
    QVERIFY(run.json().value("changed"_L1).toBool());
    Run again(*m_snapd);
    QCOMPARE(again({u"reset"_s, u"vlc"_s, u"camera"_s, u"network"_s, u"--json"_s}), 0);
    QVERIFY(!again.json().value("changed"_L1).toBool(true));
}

void SessionTest::snapdAway()
{
    m_snapd->stop(FakeSnapd::Socket::Gone);
    Run gone(*m_snapd);
    QCOMPARE(gone({u"list"_s, u"--json"_s}), 6);
    QCOMPARE(gone.json().value("error"_L1).toString(), u"snapd-not-installed"_s);
    QCOMPARE(m_schema->problem(gone.json()), QString());
    QVERIFY(!gone.console.errors.contains(u"window"_s));
    m_snapd->start();
    m_snapd->stop(FakeSnapd::Socket::Dead);
    Run dead(*m_snapd);
    QCOMPARE(dead({u"list"_s, u"--wait"_s, u"0"_s}), 6);
    QCOMPARE(dead.console.out, QString());
    // Tried again and again, and each time it is found out at once.
    Run patient(*m_snapd);
    QCOMPARE(patient({u"list"_s, u"--wait"_s, u"1"_s, u"--json"_s}), 6);
    QCOMPARE(patient.json().value("error"_L1).toString(), u"snapd-not-running"_s);
    Run watching(*m_snapd);
    QCOMPARE(watching({u"watch"_s, u"--wait"_s, u"0"_s}), 6);
    m_snapd->start();
    m_snapd->setFault(u"/v2/connections"_s, {.reply = Fakes::FakeReply{.status = 200, .body = "this is not JSON"_ba}});
    Run strange(*m_snapd);
    QCOMPARE(strange({u"list"_s, u"--json"_s}), 6);
    QCOMPARE(strange.json().value("error"_L1).toString(), u"snapd-not-understood"_s);
}

void SessionTest::comesBackInTime()
{
    m_snapd->stop(FakeSnapd::Socket::Dead);
    Run run(*m_snapd);
    run.start({u"list"_s, u"--wait"_s, u"60"_s});
    QTest::qWait(900); // Some attempts.
    QVERIFY(!run.code);
    m_snapd->start();
    QCOMPARE(run.wait(), 0);
    QVERIFY(run.console.out.contains(u"vlc"_s));
}

void SessionTest::fullDisk()
{
    Run run(*m_snapd);
    run.console.isFull = true;
    QCOMPARE(run({u"list"_s}), 1);
    QVERIFY(run.console.errors.contains(u"could not be written"_s));
    Run exported(*m_snapd);
    QCOMPARE(exported({u"export"_s, u"--output"_s, u"/nonexistent/policy.json"_s}), 1);
}

void SessionTest::exportAndApply()
{
    const QString name = m_directory.filePath(u"exported.json"_s);
    Run exported(*m_snapd);
    QCOMPARE(exported({u"export"_s, u"vlc"_s, u"mosaic"_s, u"--output"_s, name}), 0);
    Run printed(*m_snapd);
    QCOMPARE(printed({u"export"_s, u"vlc"_s, u"mosaic"_s}), 0);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), printed.console.out);

    Run nothing(*m_snapd);
    QCOMPARE(nothing({u"apply"_s, name, u"--json"_s}), 0);
    QVERIFY(!nothing.json().value("changed"_L1).toBool(true));
    QCOMPARE(TestDoor::asked, 0);

    for (const QStringList &words : {QStringList{u"allow"_s, u"vlc"_s, u"camera"_s}, QStringList{u"forbid"_s, u"mosaic"_s, u"filters"_s}}) {
        Run disturb(*m_snapd);
        QCOMPARE(disturb(words), 0);
    }
    const int asked = TestDoor::asked;
    Run check(*m_snapd);
    QCOMPARE(check({u"apply"_s, name, u"--check"_s, u"--diff"_s}), 8);
    QVERIFY2(check.console.out.contains(u"vlc\n- camera: on\n+ camera: off"_s), qPrintable(check.console.out));
    QVERIFY(check.console.out.contains(u"+ filters: on"_s));
    QCOMPARE(TestDoor::asked, asked);
    Run apply(*m_snapd);
    QCOMPARE(apply({u"apply"_s, name, u"--json"_s}), 0);
    QCOMPARE(m_schema->problem(apply.json()), QString());
    QVERIFY(apply.json().value("changed"_L1).toBool());
    QVERIFY(!isOn(u"vlc"_s, u"camera"_s) && isOn(u"mosaic"_s, u"filters"_s));
    Run again(*m_snapd);
    QCOMPARE(again({u"apply"_s, name, u"--json"_s}), 0);
    QVERIFY(!again.json().value("changed"_L1).toBool(true));
}

/** Where root writes to /dev/null, it has to be there afterwards. */
void SessionTest::exportReplacesOnlyFiles()
{
    const QString pipe = m_directory.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString link = m_directory.filePath(u"link"_s);
    QVERIFY(QFile::link(pipe, link));
    for (const QString &name : {pipe, link}) {
        Run run(*m_snapd);
        QCOMPARE(run({u"export"_s, u"--output"_s, name}), 1);
        QVERIFY2(run.console.errors.simplified().contains(u"it is not an ordinary file"_s), qPrintable(run.console.errors));
        struct stat status = {};
        QCOMPARE(::lstat(QFile::encodeName(pipe).constData(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }
    // A link to a file, and one that is there already, are written to.
    const QString target = file("old");
    const QString there = m_directory.filePath(u"there"_s);
    QVERIFY(QFile::link(target, there));
    Run run(*m_snapd);
    QCOMPARE(run({u"export"_s, u"--output"_s, there}), 0);
    QFile written(target);
    QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().contains("snapperms-policy"));
}

void SessionTest::applyRefusesDamage()
{
    const QString damaged = file("{\"format\":\"snapperms-policy\",\"version\":1,\"apps\":{\"vlc\":{\"home\":false,\n\"camera\":true,\"camera\":false}}}");
    Run run(*m_snapd);
    QCOMPARE(run({u"apply"_s, damaged}), 2);
    QVERIFY2(run.console.errors.contains(u"line 2"_s) && run.console.errors.contains(u"“camera”"_s), qPrintable(run.console.errors));
    QVERIFY(run.console.errors.startsWith(u"Nothing was changed"_s));
    QCOMPARE(m_snapd->log().size(), 0);
    Run hostile(*m_snapd);
    QCOMPARE(hostile({u"apply"_s, file("{\"format\":\"snapperms-policy\",\"version\":1,\"apps\":{\"\\u001b[2Jvlc\":{}}}")}), 2);
    QVERIFY(!hostile.console.errors.contains(u'\x1b'));
    Run directory(*m_snapd);
    QCOMPARE(directory({u"apply"_s, m_directory.path()}), 3);
}

void SessionTest::applyStrict()
{
    const QString policy = file(R"({"format":"snapperms-policy","version":1,"apps":{"gone":{"camera":false},"vlc":{"camera":true}}})");
    Run run(*m_snapd);
    QCOMPARE(run({u"apply"_s, policy, u"--json"_s}), 0);
    const QJsonObject line = run.json().value("permissions"_L1).toArray().at(0).toObject();
    QCOMPARE(line.value("status"_L1).toString(), u"skipped"_s);
    QCOMPARE(line.value("reason"_L1).toString(), u"no-such-app"_s);
    Run strict(*m_snapd);
    QCOMPARE(strict({u"apply"_s, policy, u"--strict"_s}), 7);
}

/** Nothing is done for a contradiction, nor where the policy could mean several plugs, and nothing else is done there for every app's sake. */
void SessionTest::applyUnclear()
{
    const auto policy = [this](const char *inner) {
        return file(R"({"format":"snapperms-policy","version":1,)" + QByteArray(inner) + '}');
    };
    QVERIFY(isOn(u"mosaic"_s, u"filters"_s));
    Run run(*m_snapd);
    QCOMPARE(run({u"apply"_s, policy(R"("apps":{"mosaic":{"content":false}})"), u"--json"_s}), 2);
    QCOMPARE(m_schema->problem(run.json()), QString());
    QCOMPARE(run.json().value("permissions"_L1).toArray().at(0).toObject().value("reason"_L1).toString(), u"several-permissions"_s);
    Run everywhere(*m_snapd);
    (void)everywhere({u"apply"_s, policy(R"("every_app":{"content":false},"apps":{"mosaic":{"content":true}})"), u"--json"_s});
    QVERIFY(isOn(u"mosaic"_s, u"filters"_s));
    QVERIFY(!everywhere.json().value("changed"_L1).toBool(true));
}

/** A name that no interface has is told: who wrote it believes that something is off everywhere. */
void SessionTest::applyToEveryAppWithoutSuchInterface()
{
    const QString policy = file(R"({"format":"snapperms-policy","version":1,"every_app":{"webcam":false}})");
    Run run(*m_snapd);
    QCOMPARE(run({u"apply"_s, policy, u"--json"_s}), 0);
    QCOMPARE(m_schema->problem(run.json()), QString());
    const QJsonArray lines = run.json().value("permissions"_L1).toArray();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.at(0).toObject().value("app"_L1).toString(u"some"_s), QString());
    QCOMPARE(lines.at(0).toObject().value("plug"_L1).toString(), u"webcam"_s);
    QCOMPARE(lines.at(0).toObject().value("status"_L1).toString(), u"skipped"_s);
    QCOMPARE(lines.at(0).toObject().value("reason"_L1).toString(), u"no-such-interface"_s);
    Run text(*m_snapd);
    QCOMPARE(text({u"apply"_s, policy}), 0);
    QVERIFY2(text.console.out.contains(u"every_app, webcam: "_s), qPrintable(text.console.out));
    Run strict(*m_snapd);
    QCOMPARE(strict({u"apply"_s, policy, u"--strict"_s}), 3);
    // Of an interface that there is, and that no app asks for, all is as wanted.
    const QString unasked = file(R"({"format":"snapperms-policy","version":1,"every_app":{"juju-client-observe":false}})");
    Run known(*m_snapd);
    QCOMPARE(known({u"apply"_s, unasked, u"--strict"_s, u"--json"_s}), 0);
    const QJsonArray others = known.json().value("permissions"_L1).toArray();
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.at(0)["reason"_L1].toString(), u"app-disabled"_s);
}

void SessionTest::watch()
{
    Run run(*m_snapd);
    run.start({u"watch"_s, u"--json"_s});
    const auto events = [&run] {
        QList<QJsonObject> found;
        for (const QString &line : run.console.out.split(u'\n', Qt::SkipEmptyParts)) {
            found << QJsonDocument::fromJson(line.toUtf8()).object();
        }
        return found;
    };
    QTRY_COMPARE(events().size(), 1);
    QCOMPARE(events().at(0).value("event"_L1).toString(), u"watching"_s);
    Run other(*m_snapd);
    QCOMPARE(other({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
    QTRY_COMPARE(events().size(), 2);
    QCOMPARE(events().at(1).value("plug"_L1).toString(), u"camera"_s);
    QCOMPARE(events().at(1).value("allowed"_L1).toBool(), true);
    QCOMPARE(events().at(1).value("slots"_L1).toArray(), QJsonArray{u"snapd:camera"_s});
    m_snapd->state()->remove(u"vlc_work"_s);
    m_snapd->state()->finish(m_snapd->state()->unfinished().value(0));
    QTRY_VERIFY(run.console.out.contains(u"app-removed"_s));
    m_snapd->stop();
    QTRY_VERIFY(run.console.out.contains(u"snapd-away"_s));
    m_snapd->start();
    QTRY_VERIFY(run.console.out.contains(u"snapd-back"_s));
    for (const QJsonObject &event : events()) {
        QCOMPARE(m_schema->problem(event), QString());
    }
    run.session->interrupt();
    QCOMPARE(run.wait(), 0);

    Run some(*m_snapd);
    some.start({u"watch"_s, u"mosaic"_s});
    QTRY_VERIFY(some.console.out.contains(u"Watching"_s));
    for (const QStringList &words : {QStringList{u"forbid"_s, u"vlc"_s, u"camera"_s}, QStringList{u"forbid"_s, u"mosaic"_s, u"filters"_s}}) {
        Run change(*m_snapd);
        QCOMPARE(change(words), 0);
    }
    QTRY_VERIFY(some.console.out.contains(u"mosaic filters: off"_s));
    QVERIFY(!some.console.out.contains(u"vlc camera"_s));
    some.session->interrupt();
}

/** What is counted is what is told of; a name that is none yet may be one later. */
void SessionTest::watchSome()
{
    Run json(*m_snapd);
    json.start({u"watch"_s, u"vlc"_s, u"vcl"_s, u"--json"_s});
    QTRY_VERIFY(json.console.out.contains(u"watching"_s));
    QCOMPARE(json.json().value("permissions"_L1).toInt(), 15);
    QCOMPARE(json.console.errors.simplified(), u"vcl is not installed. It is told of once it is."_s);
    QVERIFY(!json.code);
    QVERIFY(!m_snapd->state()->install(Fakes::makeApp(u"vcl"_s, {u"camera"_s})).isEmpty());
    QTRY_VERIFY(json.console.out.contains(u"app-added"_s));
    json.session->interrupt();

    Run text(*m_snapd);
    text.start({u"watch"_s, u"vlc"_s, u"vcl"_s});
    QTRY_VERIFY2(text.console.out.contains(u"Watching 16 permissions."_s), qPrintable(text.console.out));
    QCOMPARE(text.console.errors, QString());
    text.session->interrupt();
}

/** Not to wait for a snapd that is away does not mean to leave no time to one that is there. */
void SessionTest::watchWithoutWaiting()
{
    Run run(*m_snapd);
    run.start({u"watch"_s, u"--wait"_s, u"0"_s, u"--json"_s});
    QTRY_VERIFY2(run.console.out.contains(u"watching"_s), qPrintable(run.console.out));
    QVERIFY(!run.code);
    run.session->interrupt();
    QCOMPARE(run.wait(), 0);

    m_snapd->setFault(u"/v2/snaps"_s, {.stall = true});
    Run silent(*m_snapd, {}, {.reply = 300ms});
    QCOMPARE(silent({u"watch"_s, u"--wait"_s, u"0"_s, u"--json"_s}), 6);
    QCOMPARE(m_schema->problem(silent.json()), QString());
    QCOMPARE(silent.json().value("error"_L1).toString(), u"snapd-not-answering"_s);
    QVERIFY2(silent.console.errors.contains(u"does not answer"_s), qPrintable(silent.console.errors));
}

QTEST_GUILESS_MAIN(SessionTest)

#include "test_session.moc"
