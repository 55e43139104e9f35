// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakerunner.h"
#include "tree.h"

#include "confinement/policycompiler.h"

#include <QCryptographicHash>
#include <QTest>

#include <csignal>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

namespace
{

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

}

class CompilingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compilesOnce();
    void failuresAreNotRemembered();
    void problems_data();
    void problems();
    void deadContexts();
    void realRuns_data();
    void realRuns();
    void realTimeOutTakesChildrenAlong();
    void realContextGone();
    void realParser();
    void realFilterCompiler();
};

void CompilingTest::compilesOnce()
{
    FakeRunner runner;
    PolicyCompiler compiler(&runner);
    const PolicyTool tool{u"/parser"_s, {u"--x"_s}, "f1"};
    QList<Compiled> results;
    const auto collect = [&results](const Compiled &compiled) {
        results.append(compiled);
    };
    compiler.compileProfile(tool, "a", this, collect);
    compiler.compileProfile(tool, "a", this, collect); // while the first is under way
    QVERIFY(results.isEmpty());
    QTRY_COMPARE(results.size(), 2);
    QCOMPARE(results[0].sha256, sha256("blob of a"));
    QCOMPARE(results[1], results[0]);
    compiler.compileProfile(tool, "a", this, collect); // and after it
    QVERIFY(results.size() == 2);
    QTRY_COMPARE(results.size(), 3);
    QCOMPARE(compiler.runs(), 1);
    QCOMPARE(runner.requests.first().input, "a"_ba);
    QCOMPARE(runner.requests.first().arguments, profileCompileArguments(tool));

    compiler.compileProfile(tool, "b", this, collect);
    compiler.compileProfile({tool.program, tool.arguments, "f2"}, "a", this, collect);
    compiler.compileFilter({u"/snap-seccomp"_s, {}, "f1"}, "a", this, collect);
    QTRY_COMPARE(results.size(), 6);
    QCOMPARE(compiler.runs(), 4);
    QCOMPARE(runner.requests.last().arguments.first(2), (QStringList{u"compile"_s, u"/dev/stdin"_s}));
    QCOMPARE(results.last().sha256, sha256("blob of a"));
    QVERIFY(!QFile::exists(runner.requests.last().arguments.value(2)));
}

void CompilingTest::failuresAreNotRemembered()
{
    FakeRunner runner;
    PolicyCompiler compiler(&runner);
    const PolicyTool tool{u"/parser"_s, {}, "f1"};
    QList<Compiled> results;
    const auto collect = [&results](const Compiled &compiled) {
        results.append(compiled);
    };
    runner.end = ToolResult::End::TimedOut;
    compiler.compileProfile(tool, "a", this, collect);
    QTRY_COMPARE(results.size(), 1);
    runner.end = ToolResult::End::Finished;
    compiler.compileProfile(tool, "a", this, collect);
    QTRY_COMPARE(results.size(), 2);
    QCOMPARE(results[0].problem, Compiled::Problem::TimedOut);
    QCOMPARE(results[1].problem, Compiled::Problem::None);
}

void CompilingTest::problems_data()
{
    QTest::addColumn<ToolResult::End>("end");
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<Compiled::Problem>("problem");
    using End = ToolResult::End;
    QTest::newRow("no tool") << End::NotStarted << ""_ba << Compiled::Problem::NoTool;
    QTest::newRow("crash") << End::Crashed << ""_ba << Compiled::Problem::Failed;
    QTest::newRow("hang") << End::TimedOut << ""_ba << Compiled::Problem::TimedOut;
    QTest::newRow("flood") << End::TooMuchOutput << ""_ba << Compiled::Problem::TooLarge;
    QTest::newRow("does not like it") << End::Finished << "AppArmor parser error at line 1"_ba << Compiled::Problem::Failed;
}

void CompilingTest::problems()
{
    QFETCH(ToolResult::End, end);
    QFETCH(QByteArray, errors);
    FakeRunner runner;
    runner.end = end;
    runner.errors = errors;
    PolicyCompiler compiler(&runner);
    QList<Compiled> results;
    const auto collect = [&results](const Compiled &compiled) {
        results.append(compiled);
    };
    compiler.compileProfile({u"/parser"_s, {}, "f"}, "a", this, collect);
    compiler.compileFilter({u"/parser"_s, {}, "f"}, "a", this, collect);
    QTRY_COMPARE(results.size(), 2);
    QTEST(results[0].problem, "problem");
    QTEST(results[1].problem, "problem");
    QCOMPARE(results[1].message, QString::fromUtf8(errors));
    QVERIFY(results[1].sha256.isEmpty());
    compiler.compileProfile({}, "a", this, collect);
    QTRY_COMPARE(results.size(), 3);
    QCOMPARE(results[2].problem, Compiled::Problem::NoTool);
    QCOMPARE(compiler.runs(), 2);
}

void CompilingTest::deadContexts()
{
    FakeRunner runner;
    PolicyCompiler compiler(&runner);
    const PolicyTool tool{u"/parser"_s, {}, "f1"};
    bool dead = false;
    bool alive = false;
    auto context = std::make_unique<QObject>();
    compiler.compileProfile(tool, "a", context.get(), [&dead](const Compiled &) {
        dead = true;
    });
    compiler.compileProfile(tool, "b", this, [&alive](const Compiled &) {
        alive = true;
    });
    context.reset();
    QTRY_VERIFY(alive);
    QVERIFY(!dead);
}

void CompilingTest::realRuns_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<ToolResult::End>("end");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("output");
    using End = ToolResult::End;
    QTest::newRow("says what it hears") << u"cat"_s << End::Finished << 0 << "input"_ba;
    QTest::newRow("fails") << u"exit 3"_s << End::Finished << 3 << ""_ba;
    QTest::newRow("crashes") << u"kill -SEGV $$"_s << End::Crashed << -1 << ""_ba;
    QTest::newRow("hangs") << u"sleep 1000"_s << End::TimedOut << -1 << ""_ba;
    QTest::newRow("floods") << u"while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done"_s << End::TooMuchOutput << -1 << ""_ba;
    QTest::newRow("has hardly any environment") << u"echo -n $HOME$LD_PRELOAD$LC_ALL"_s << End::Finished << 0 << "C.UTF-8"_ba;
}

void CompilingTest::realRuns()
{
    QFETCH(QString, script);
    ProcessToolRunner runner;
    ToolRequest request;
    request.program = u"/bin/sh"_s;
    request.arguments = {u"-c"_s, script};
    request.input = "input";
    request.timeLimit = std::chrono::seconds(3);
    request.outputLimit = 100'000;
    std::optional<ToolResult> result;
    runner.run(request, this, [&result](const ToolResult &got) {
        result = got;
    });
    QVERIFY(!result);
    QTRY_VERIFY_WITH_TIMEOUT(result, 10'000);
    QTEST(result->end, "end");
    QTEST(result->exitCode, "code");
    QTEST(result->output, "output");
}

void CompilingTest::realTimeOutTakesChildrenAlong()
{
    Tree tree;
    QVERIFY(tree.mkdir(u"/"_s));
    ProcessToolRunner runner;
    ToolRequest request;
    request.program = u"/bin/sh"_s;
    request.arguments = {u"-c"_s, "sleep 987 & echo $! > "_L1 + tree.path(u"/pid"_s) + "; wait"_L1};
    request.timeLimit = std::chrono::milliseconds(700);
    std::optional<ToolResult> result;
    runner.run(request, this, [&result](const ToolResult &got) {
        result = got;
    });
    QTRY_VERIFY_WITH_TIMEOUT(result, 10'000);
    QCOMPARE(result->end, ToolResult::End::TimedOut);
    const int pid = readFile(tree.path(u"/pid"_s), 100).data.trimmed().toInt();
    QVERIFY(pid > 0);
    const auto ended = [pid] {
        // Whoever inherits it may be slow to take notice of its end.
        const QByteArray stat = readFile(u"/proc/%1/stat"_s.arg(pid), 4096).data;
        return ::kill(pid, 0) != 0 || stat.contains(") Z ");
    };
    QTRY_VERIFY(ended());
}

void CompilingTest::realContextGone()
{
    ProcessToolRunner runner;
    ToolRequest request;
    request.program = u"/bin/sh"_s;
    request.arguments = {u"-c"_s, u"sleep 1000"_s};
    bool called = false;
    {
        // Waiting for it would take longer than this test may.
        QObject context;
        runner.run(request, &context, [&called](const ToolResult &) {
            called = true;
        });
        QTest::qWait(100);
    }
    request.program = u"/nonexistent"_s;
    std::optional<ToolResult> result;
    runner.run(request, this, [&result](const ToolResult &got) {
        result = got;
    });
    QVERIFY(!result);
    QTRY_VERIFY(result);
    QCOMPARE(result->end, ToolResult::End::NotStarted);
    QVERIFY(!called);
}

void CompilingTest::realParser()
{
    const PolicyTool parser = chooseProfileParser({}, {});
    if (parser.isNull()) {
        QSKIP("no apparmor_parser on this machine");
    }
    ProcessToolRunner runner;
    PolicyCompiler compiler(&runner);
    QHash<QByteArray, Compiled> results;
    const QByteArray text = "#include <tunables/global>\nprofile \"snap.vlc.vlc\" (attach_disconnected,mediate_deleted) {\n  /dev/null rw,\n}\n";
    const QByteArray more = QByteArray(text).replace("/dev/null", "/dev/video[0-9]*");
    const QByteArray same = "# a comment changes nothing\n" + text;
    for (const QByteArray &one : {text, more, same, "not a profile {"_ba}) {
        compiler.compileProfile(parser, one, this, [&results, one](const Compiled &compiled) {
            results.insert(one, compiled);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 4, 60'000);
    QVERIFY2(results[text].problem == Compiled::Problem::None, qPrintable(results[text].message));
    QCOMPARE(results[same].sha256, results[text].sha256);
    QVERIFY(results[more].sha256 != results[text].sha256);
    QCOMPARE(results["not a profile {"].problem, Compiled::Problem::Failed);
}

void CompilingTest::realFilterCompiler()
{
    const auto tools = filterCompilers({}, {});
    if (tools.isEmpty()) {
        QSKIP("no snap-seccomp on this machine");
    }
    ProcessToolRunner runner;
    PolicyCompiler compiler(&runner);
    QHash<QByteArray, Compiled> results;
    for (const QByteArray &one : {"read\nwrite\n"_ba, "read\n"_ba, "read\nwrite\n# x\n"_ba}) {
        compiler.compileFilter(tools.first(), one, this, [&results, one](const Compiled &compiled) {
            results.insert(one, compiled);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 3, 60'000);
    QVERIFY2(results["read\n"].problem == Compiled::Problem::None, qPrintable(results["read\n"].message));
    QVERIFY(results["read\n"].sha256 != results["read\nwrite\n"].sha256);
    QCOMPARE(results["read\nwrite\n# x\n"].sha256, results["read\nwrite\n"].sha256);
}

QTEST_GUILESS_MAIN(CompilingTest)

#include "test_compiling.moc"
