// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "run.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Fakes::FakeSnapd;

/** Ctrl+C at each stage of a command: what it says of itself then is what is. */
class CliInterruptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void atSnapd();
    void twice();
    void whileReading_data();
    void whileReading();
    void beforeAnythingBegan_data();
    void beforeAnythingBegan();
    void whileTheTerminalIsPrepared();
    void answerOnItsWay();
    void watch();

private:
    [[nodiscard]] bool isOn(const QString &plug) const;
    /** From now on snapd takes in what begins so and does not answer; once @p after requests of it have been answered. */
    void fallSilent(const QString &path, int after = 0);

    std::unique_ptr<FakeSnapd> m_snapd;
    QMetaObject::Connection m_silence;
    std::unique_ptr<SchemaCheck> m_schema;
};

void CliInterruptTest::initTestCase()
{
    m_schema = std::make_unique<SchemaCheck>(QStringLiteral(SNAPPERMS_CLI_SCHEMA));
}

void CliInterruptTest::init()
{
    m_snapd = std::make_unique<FakeSnapd>();
    Fakes::fillWithSamples(m_snapd->state());
    TestDoor::refusals.clear();
    TestDoor::asked = 0;
}

bool CliInterruptTest::isOn(const QString &plug) const
{
    const auto record = m_snapd->state()->record({{u"vlc"_s, plug}, {u"snapd"_s, plug}});
    return record && !record->undesired;
}

void CliInterruptTest::fallSilent(const QString &path, int after)
{
    QObject::disconnect(m_silence);
    // The request is told of before it is looked up what is wrong with it.
    m_silence
        = QObject::connect(m_snapd.get(), &FakeSnapd::requestArrived, m_snapd.get(), [this, path, after, seen = 0](const Fakes::FakeRequest &request) mutable {
              if (request.path.startsWith(path) && ++seen > after) {
                  m_snapd->setFault(path, {.stall = true});
              }
          });
}

void CliInterruptTest::atSnapd()
{
    m_snapd->setHolding(true);
    Run run(*m_snapd);
    run.start({u"allow"_s, u"vlc"_s, u"camera"_s, u"removable-media"_s, u"--json"_s});
    QTRY_COMPARE(m_snapd->state()->unfinished().size(), 1);
    run.session->interrupt();
    QVERIFY(!run.code);
    m_snapd->releaseAll();
    const int code = run.wait();
    QVERIFY2(code == 5 || code == 7, QByteArray::number(code).constData());
    // What the result says of the first one is what is.
    const QJsonArray lines = run.json().value("permissions"_L1).toArray();
    QCOMPARE(lines.at(0).toObject().value("after"_L1).toObject().value("allowed"_L1).toBool(), isOn(u"camera"_s));
    QCOMPARE(lines.at(1).toObject().value("status"_L1).toString(), u"skipped"_s);
    QVERIFY(!isOn(u"removable-media"_s));
}

void CliInterruptTest::twice()
{
    m_snapd->setHolding(true);
    Run hasty(*m_snapd);
    hasty.start({u"allow"_s, u"vlc"_s, u"audio-record"_s, u"--json"_s});
    QTRY_COMPARE(m_snapd->state()->unfinished().size(), 1);
    hasty.session->interrupt();
    hasty.session->interrupt();
    QCOMPARE(hasty.wait(), 5);
    QVERIFY(hasty.console.errors.contains(u"may still happen"_s));
    QCOMPARE(hasty.json().value("error"_L1).toString(), u"cancelled"_s);
    QCOMPARE(hasty.json().value("exit_code"_L1).toInt(), 5);
    QCOMPARE(m_schema->problem(hasty.json()), QString());
    // What comes of it afterwards is not told any more: there is one document.
    const QString said = hasty.console.out;
    m_snapd->releaseAll();
    hasty.session->interrupt();
    QTRY_VERIFY(m_snapd->state()->unfinished().isEmpty());
    QTest::qWait(100);
    QCOMPARE(hasty.console.out, said);
}

void CliInterruptTest::whileReading_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("silent");
    QTest::newRow("list") << QStringList{u"list"_s} << u"/v2/connections"_s;
    QTest::newRow("show") << QStringList{u"show"_s, u"vlc"_s} << u"/v2/snaps"_s;
    QTest::newRow("allow") << QStringList{u"allow"_s, u"vlc"_s, u"camera"_s} << u"/v2/connections"_s;
    QTest::newRow("verify, reading") << QStringList{u"verify"_s} << u"/v2/connections"_s;
    QTest::newRow("verify, looking") << QStringList{u"verify"_s, u"vlc"_s} << u"/v2/changes"_s;
    QTest::newRow("denials") << QStringList{u"denials"_s} << u"/v2/connections"_s;
}

void CliInterruptTest::whileReading()
{
    QFETCH(QStringList, words);
    QFETCH(QString, silent);
    fallSilent(silent);
    Run run(*m_snapd);
    run.start(words + QStringList{u"--json"_s});
    QTRY_VERIFY(m_snapd->count("GET"_ba, silent) > 0);
    QVERIFY(!run.code);
    run.session->interrupt();
    QCOMPARE(run.wait(), 5);
    QCOMPARE(run.json().value("kind"_L1).toString(), u"error"_s);
    QCOMPARE(run.json().value("error"_L1).toString(), u"cancelled"_s);
    QCOMPARE(run.json().value("exit_code"_L1).toInt(), 5);
    QCOMPARE(m_schema->problem(run.json()), QString());
    QVERIFY(run.console.errors.contains(u"before anything was changed"_s));

    m_snapd->clearFaults();
    m_snapd->clearLog();
    fallSilent(silent);
    Run text(*m_snapd);
    text.start(words);
    QTRY_VERIFY(m_snapd->count("GET"_ba, silent) > 0);
    text.session->interrupt();
    QCOMPARE(text.wait(), 5);
    QCOMPARE(text.console.out, QString());
}

void CliInterruptTest::beforeAnythingBegan_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line"); ///< Of these, the one that was not done.
    QTest::newRow("allow") << QStringList{u"allow"_s, u"vlc"_s, u"camera"_s} << 5 << 0;
    QTest::newRow("for a while") << QStringList{u"allow"_s, u"vlc"_s, u"camera"_s, u"--for"_s, u"1h"_s} << 5 << 0;
    QTest::newRow("reset") << QStringList{u"reset"_s, u"vlc"_s, u"camera"_s} << 5 << 0;
    QTest::newRow("some are so already") << QStringList{u"allow"_s, u"vlc"_s, u"home"_s, u"camera"_s} << 7 << 1;
}

void CliInterruptTest::beforeAnythingBegan()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(int, line);
    if (words.constFirst() == "reset"_L1) {
        Run before(*m_snapd);
        QCOMPARE(before({u"allow"_s, u"vlc"_s, u"camera"_s}), 0);
        m_snapd->clearLog();
    }
    const bool wasOn = isOn(u"camera"_s);
    const int asked = TestDoor::asked;
    for (const QStringList &more : {QStringList{u"--json"_s}, QStringList{}}) {
        m_snapd->clearFaults();
        m_snapd->clearLog();
        // The first time it is read for the plan, the second time for the work.
        fallSilent(u"/v2/connections"_s, 1);
        Run run(*m_snapd);
        run.start(words + more);
        QTRY_COMPARE(m_snapd->count("GET"_ba, u"/v2/connections"_s), 2);
        run.session->interrupt();
        QCOMPARE(run.wait(), code);
        QCOMPARE(TestDoor::asked, asked);
        QCOMPARE(isOn(u"camera"_s), wasOn);
        QVERIFY2(run.console.errors.contains(u"Stopping."_s), qPrintable(run.console.errors));
        if (more.isEmpty()) {
            QVERIFY2(run.console.out.contains(u"not done"_s) && run.console.out.contains(u"stopped before"_s), qPrintable(run.console.out));
            QVERIFY2(!run.console.out.contains(u"would change"_s), qPrintable(run.console.out));
            continue;
        }
        const QJsonObject document = run.json();
        QCOMPARE(m_schema->problem(document), QString());
        QCOMPARE(document.value("kind"_L1).toString(), u"result"_s);
        QCOMPARE(document.value("changed"_L1), QJsonValue(false));
        QCOMPARE(document.value("check"_L1), QJsonValue(false));
        QCOMPARE(document.value("exit_code"_L1).toInt(), code);
        const QJsonObject permission = document.value("permissions"_L1).toArray().at(line).toObject();
        QCOMPARE(permission.value("plug"_L1).toString(), u"camera"_s);
        QCOMPARE(permission.value("status"_L1).toString(), u"skipped"_s);
        QCOMPARE(permission.value("reason"_L1).toString(), u"cancelled"_s);
        QCOMPARE(permission.value("after"_L1), permission.value("before"_L1));
    }
}

/** A terminal at which somebody can be asked, and a pkttyagent that takes its time. */
void CliInterruptTest::whileTheTerminalIsPrepared()
{
    if (::geteuid() == 0) {
        QSKIP("root is not asked");
    }
    QTemporaryDir programs;
    QFile agent(programs.filePath(u"pkttyagent"_s));
    QVERIFY(agent.open(QIODevice::WriteOnly) && agent.write("#!/bin/sh\ntouch \"$0.started\"\nread never\nexec /bin/sleep 600\n") > 0);
    agent.close();
    QVERIFY(agent.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QByteArray(QFile::encodeName(programs.path()) + ':' + path));
    Run run(*m_snapd, {.canAsk = true});
    run.start({u"allow"_s, u"vlc"_s, u"camera"_s, u"--json"_s});
    const bool isStarted = QTest::qWaitFor([&agent] {
        return QFile::exists(agent.fileName() + u".started"_s);
    });
    qputenv("PATH", path);
    QVERIFY(isStarted);
    run.session->interrupt();
    QCOMPARE(run.wait(), 5);
    QCOMPARE(run.json().value("changed"_L1), QJsonValue(false));
    QCOMPARE(TestDoor::asked, 0);
    QVERIFY(!isOn(u"camera"_s));
}

/** The end has been told, and snapd answers all the same. */
void CliInterruptTest::answerOnItsWay()
{
    Run run(*m_snapd);
    run.start({u"allow"_s, u"vlc"_s, u"camera"_s, u"--json"_s});
    run.session->interrupt();
    QCOMPARE(run.wait(), 5);
    const QString said = run.console.out;
    QTRY_VERIFY(m_snapd->count("GET"_ba, u"/v2/connections"_s) > 0);
    QTest::qWait(200);
    QCOMPARE(run.console.out, said);
    QCOMPARE(TestDoor::asked, 0);
    QVERIFY(!isOn(u"camera"_s));
}

void CliInterruptTest::watch()
{
    Run run(*m_snapd);
    run.start({u"watch"_s, u"--json"_s});
    QTRY_VERIFY(run.console.out.contains(u"watching"_s));
    run.session->interrupt();
    QCOMPARE(run.wait(), 0);
    QCOMPARE(m_schema->problem(run.json()), QString());
}

QTEST_GUILESS_MAIN(CliInterruptTest)

#include "test_interrupt.moc"
