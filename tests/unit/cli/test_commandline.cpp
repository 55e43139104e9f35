// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms::Cli;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data();
    void understood();
    void mistakes_data();
    void mistakes();
    void help();
};

namespace
{

CommandLine::Parsed parse(const QString &words)
{
    return CommandLine::parse(QString(u"snapperms-cli "_s + words).split(u' ', Qt::SkipEmptyParts));
}

}

void CommandLineTest::understood_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Request>("expected");
    const auto row = [](const QString &words, const Request &expected) {
        QTest::newRow(qPrintable(words)) << words << expected;
    };
    Request request;
    row(u"list"_s, request);
    request.json = true;
    request.all = true;
    request.wait = std::chrono::seconds(0);
    row(u"list --json --all --wait 0"_s, request);

    request = {};
    request.command = Command::Show;
    request.apps = {u"vlc"_s};
    row(u"show vlc"_s, request);
    request.permissions = {{u"camera"_s, {}}};
    request.plugNames = true;
    row(u"show --plug vlc camera"_s, request);
    request = {};
    request.command = Command::Show;
    request.interface = u"camera"_s;
    row(u"show --permission camera"_s, request);
    row(u"show --permission=camera"_s, request);

    request = {};
    request.command = Command::Allow;
    request.apps = {u"mosaic"_s};
    request.permissions = {{u"camera"_s, {}}, {u"icons"_s, u"mosaic-icons:icons"_s}, {u"port"_s, u":port-a"_s}};
    row(u"allow mosaic camera icons mosaic-icons:icons port :port-a"_s, request);
    request = {};
    request.command = Command::Allow;
    request.apps = {u"vlc"_s};
    request.permissions = {{u"camera"_s, {}}};
    for (const auto &[time, minutes] : {std::pair{u"15m"_s, 15}, {u"1h"_s, 60}, {u"8h"_s, 480}}) {
        request.minutes = minutes;
        row(u"allow vlc camera --for "_s + time, request);
    }
    request = {};
    request.command = Command::Forbid;
    request.allApps = true;
    request.check = true;
    request.permissions = {{u"camera"_s, {}}};
    row(u"forbid --all-apps camera --dry-run"_s, request);
    row(u"forbid --check camera --all-apps"_s, request);

    request = {};
    request.command = Command::Reset;
    request.apps = {u"vlc"_s};
    row(u"reset vlc"_s, request);
    request = {};
    request.command = Command::Verify;
    row(u"verify"_s, request);
    request.command = Command::Denials;
    request.apps = {u"vlc"_s};
    request.allUsers = true;
    row(u"denials vlc --all-users"_s, request);
    request = {};
    request.command = Command::Watch;
    request.apps = {u"vlc"_s, u"obs"_s};
    row(u"watch vlc obs"_s, request);
    request = {};
    request.command = Command::Export;
    request.file = u"policy.json"_s;
    row(u"export --output policy.json"_s, request);
    request = {};
    request.command = Command::Apply;
    request.file = u"-"_s;
    request.check = request.diff = request.strict = request.json = true;
    row(u"apply - --check --diff --strict --json"_s, request);
    // Behind "--" nothing is an option.
    request = {};
    request.command = Command::Apply;
    request.file = u"--check"_s;
    row(u"apply -- --check"_s, request);
}

void CommandLineTest::understood()
{
    QFETCH(QString, words);
    QFETCH(Request, expected);
    const CommandLine::Parsed parsed = parse(words);
    QVERIFY2(parsed.request.has_value(), qPrintable(parsed.text));
    QVERIFY(*parsed.request == expected);
}

void CommandLineTest::mistakes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("told");
    const auto row = [](const QString &words, const QString &told) {
        QTest::newRow(qPrintable(words)) << words << told;
    };
    row({}, u"Usage"_s);
    row(u"frobnicate"_s, u"“frobnicate”"_s);
    row(u"--json list"_s, u"command comes first"_s);
    row(u"list vlc"_s, u"show vlc"_s);
    row(u"list --frobnicate"_s, u"frobnicate"_s);
    row(u"list --diff"_s, u"diff"_s);
    row(u"list --wait soon"_s, u"--wait"_s);
    row(u"list --wait -1"_s, u"--wait"_s);
    row(u"list --wait"_s, u"wait"_s);
    row(u"show"_s, u"takes an app"_s);
    row(u"show vlc camera home"_s, u"takes an app"_s);
    row(u"show vlc --permission camera"_s, u"nothing else"_s);
    row(u"allow"_s, u"An app is to be named"_s);
    row(u"allow vlc"_s, u"A permission is to be named"_s);
    row(u"allow vlc:camera"_s, u"“vlc camera”"_s);
    row(u"allow vlc snapd:camera"_s, u"before any permission"_s);
    row(u"allow vlc camera snapd:camera core:camera"_s, u"one too many"_s);
    row(u"allow vlc camera snapd:"_s, u"SNAP:SLOT"_s);
    row(u"allow vlc camera a:b:c"_s, u"SNAP:SLOT"_s);
    row(u"allow --all-apps"_s, u"one permission"_s);
    row(u"allow vlc camera --for 2h"_s, u"15m, 1h or 8h"_s);
    row(u"allow vlc camera --for 60"_s, u"15m, 1h or 8h"_s);
    row(u"forbid vlc camera --for 1h"_s, u"for"_s);
    row(u"allow --all-apps camera home"_s, u"one permission"_s);
    row(u"allow --all-apps camera snapd:camera"_s, u"A slot cannot be named"_s);
    row(u"reset vlc camera snapd:camera"_s, u"A slot cannot be named"_s);
    row(u"reset --all-apps"_s, u"one permission"_s);
    row(u"apply"_s, u"takes one file"_s);
    row(u"apply a b"_s, u"takes one file"_s);
    row(u"export --output="_s, u"--output"_s);
    row(u"list extra"_s, u"show extra"_s);
}

void CommandLineTest::mistakes()
{
    QFETCH(QString, words);
    QFETCH(QString, told);
    const CommandLine::Parsed parsed = parse(words);
    QVERIFY(!parsed.request);
    QVERIFY(parsed.isMistake);
    QVERIFY2(parsed.text.contains(told), qPrintable(parsed.text));
    QVERIFY(parsed.text.endsWith(u'\n'));
}

void CommandLineTest::help()
{
    const QString overview = parse(u"--help"_s).text;
    QCOMPARE(parse(u"help"_s).text, overview);
    QVERIFY(!parse(u"--help"_s).isMistake);
    for (const QString &command : {u"list"_s, u"show"_s, u"allow"_s, u"forbid"_s, u"reset"_s, u"watch"_s, u"export"_s, u"apply"_s}) {
        QVERIFY(overview.contains(u"  "_s + command + u' '));
        const CommandLine::Parsed parsed = parse(command + u" --help"_s);
        QVERIFY(!parsed.isMistake && parsed.text.contains(command));
        // Help is help, whatever else is wrong.
        QVERIFY(!parse(command + u" a b c --help"_s).isMistake);
    }
    QVERIFY(parse(u"--version"_s).text.startsWith(u"snapperms-cli "_s));
    for (const QString &line : overview.split(u'\n')) {
        QVERIFY2(line.size() <= 110, qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(CommandLineTest)

#include "test_commandline.moc"
