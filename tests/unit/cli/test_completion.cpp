// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "run.h"

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Fakes::FakeSnapd;

class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Fakes::fillWithSamples(m_snapd.state()); }
    void words_data();
    void words();
    void asksNobodyWithoutNeed();
    void withoutSnapd();
    void everyOptionIsKnown();

private:
    [[nodiscard]] QStringList complete(const QStringList &words);

    FakeSnapd m_snapd;
};

QStringList CompletionTest::complete(const QStringList &words)
{
    Run run(m_snapd);
    if (run(QStringList{u"__complete"_s} + words) != 0 || !run.console.errors.isEmpty()) {
        return {u"failed: "_s + run.console.errors};
    }
    QStringList candidates;
    for (const QString &line : run.console.out.split(u'\n', Qt::SkipEmptyParts)) {
        candidates << line.section(u'\t', 0, 0);
    }
    return candidates;
}

void CompletionTest::words_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &words, const QStringList &expected) {
        QTest::newRow(name) << words << expected;
    };
    row("a command", {u"ap"_s}, {u"apply"_s});
    row("all that begin so", {u"a"_s}, {u"allow"_s, u"apply"_s});
    row("an app", {u"show"_s, u"vl"_s}, {u"vlc"_s, u"vlc_work"_s});
    row("no disabled one", {u"show"_s, u"oldr"_s}, {});
    row("a permission", {u"show"_s, u"vlc"_s, u"cam"_s}, {u"camera"_s});
    row("nothing behind it", {u"show"_s, u"vlc"_s, u"camera"_s, u""_s}, {});
    row("what is off", {u"allow"_s, u"vlc"_s, u"h"_s}, {});
    row("what is on", {u"forbid"_s, u"vlc"_s, u"h"_s}, {u"home"_s});
    row("not again", {u"allow"_s, u"vlc"_s, u"camera"_s, u"camera"_s}, {});
    row("more of them", {u"allow"_s, u"vlc"_s, u"camera"_s, u"audio-r"_s}, {u"audio-record"_s});
    row("its slots", {u"allow"_s, u"hub-remote"_s, u"frames"_s, u"smart"_s}, {u"smart-hub:far-frames"_s, u"smart-hub:near-frames"_s});
    row("slots that serve it", {u"forbid"_s, u"mosaic"_s, u"filters"_s, u"m"_s}, {u"mosaic-filters:filter-set"_s});
    row("an interface", {u"show"_s, u"--permission"_s, u"came"_s}, {u"camera"_s});
    row("of all apps", {u"forbid"_s, u"--all-apps"_s, u"came"_s}, {u"camera"_s});
    row("after an option", {u"reset"_s, u"--check"_s, u"vlc_"_s}, {u"vlc_work"_s});
    row("not the value of one", {u"list"_s, u"--wait"_s, u""_s}, {});
    row("an option", {u"apply"_s, u"--d"_s}, {u"--dry-run"_s, u"--diff"_s});
    row("not twice", {u"apply"_s, u"--diff"_s, u"--di"_s}, {});
    row("a time", {u"allow"_s, u"vlc"_s, u"camera"_s, u"--for"_s, u"1"_s}, {u"15m"_s, u"1h"_s});
    row("a file", {u"apply"_s, u""_s}, {u":files"_s});
    row("a file to write", {u"export"_s, u"--output"_s, u"p"_s}, {u":files"_s});
    row("apps to look at", {u"verify"_s, u"hub"_s}, {u"hub-remote"_s});
    row("of other users, too", {u"denials"_s, u"--all"_s}, {u"--all-users"_s});
    row("several apps", {u"watch"_s, u"vlc"_s, u"vlc"_s}, {u"vlc_work"_s});
    row("no command", {u"frobnicate"_s, u""_s}, {});
    row("an app that is none", {u"allow"_s, u"nothing"_s, u""_s}, {});
}

void CompletionTest::words()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    QCOMPARE(complete(words), expected);
}

void CompletionTest::asksNobodyWithoutNeed()
{
    m_snapd.clearLog();
    QVERIFY(complete({u""_s}).contains(u"list"_s));
    QVERIFY(complete({u"allow"_s, u"--"_s}).contains(u"--all-apps"_s));
    QCOMPARE(m_snapd.log().size(), 0);
}

void CompletionTest::withoutSnapd()
{
    m_snapd.stop(FakeSnapd::Socket::Dead);
    Run run(m_snapd);
    QCOMPARE(run({u"__complete"_s, u"show"_s, u""_s}), 6);
    QCOMPARE(run.console.out, QString());
    m_snapd.start();
}

/** What is offered is understood. */
void CompletionTest::everyOptionIsKnown()
{
    for (const Cli::CommandLine::Known &command : Cli::CommandLine::commands()) {
        for (const Cli::CommandLine::Known &option : Cli::CommandLine::options(command.name)) {
            const QString word = option.takesValue ? option.name + u"=1"_s : option.name;
            const auto parsed = Cli::CommandLine::parse({u"snapperms-cli"_s, command.name, word});
            const bool isUnknown = parsed.text.contains(u"unknown option"_s, Qt::CaseInsensitive) || parsed.text.contains(option.name.mid(2) + u'\'');
            QVERIFY2(!isUnknown, qPrintable(parsed.text));
            QVERIFY(!option.description.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(CompletionTest)

#include "test_completion.moc"
