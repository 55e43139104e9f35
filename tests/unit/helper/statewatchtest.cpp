// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/statewatch.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;
using namespace std::chrono_literals;

/** What wakes the keeper, and what does not. */
class StateWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamedInto();
    void otherNames();
    void otherDirectory();
    void missing();
    void alarm();

private:
    static bool replace(const QTemporaryDir &directory, const QString &name)
    {
        QFile file(directory.filePath(name + u".tmp"_s));
        return file.open(QIODevice::WriteOnly) && file.write("{}") == 2 && std::rename(qPrintable(file.fileName()), qPrintable(directory.filePath(name))) == 0;
    }
};

void StateWatchTest::renamedInto()
{
    const QTemporaryDir state;
    const QTemporaryDir records;
    StateWatch watch;
    QVERIFY(watch.add(state.path().toUtf8(), "state.json"));
    QVERIFY(watch.add(records.path().toUtf8(), {}));
    QVERIFY(!watch.wait(0ms, 1ms));
    // It happened while nobody waited, and is not missed; many are one.
    for (int i = 0; i < 100; ++i) {
        QVERIFY(replace(state, u"state.json"_s));
    }
    QVERIFY(watch.wait(5000ms, 1ms));
    QVERIFY(!watch.wait(0ms, 1ms));
    QVERIFY(replace(records, u"a:b:c:d"_s));
    QVERIFY(watch.wait(std::nullopt, 1ms));
}

void StateWatchTest::otherNames()
{
    const QTemporaryDir state;
    StateWatch watch;
    QVERIFY(watch.add(state.path().toUtf8(), "state.json"));
    QVERIFY(replace(state, u"system-key"_s));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!watch.wait(50ms, 1ms));
    QVERIFY(timer.elapsed() >= 45);
}

void StateWatchTest::otherDirectory()
{
    const QTemporaryDir state;
    const QTemporaryDir records;
    const QTemporaryDir third;
    StateWatch watch;
    QVERIFY(watch.add(state.path().toUtf8(), "state.json"));
    QVERIFY(watch.add(records.path().toUtf8(), "a:b:c:d"));
    QVERIFY(watch.add(third.path().toUtf8(), "x"));
    QVERIFY(!watch.add(state.path().toUtf8(), {})); // three, and no more
    QVERIFY(replace(state, u"a:b:c:d"_s));
    QVERIFY(replace(records, u"state.json"_s));
    QVERIFY(!watch.wait(0ms, 1ms));
    QVERIFY(replace(records, u"a:b:c:d"_s));
    QVERIFY(watch.wait(0ms, 1ms));
}

void StateWatchTest::missing()
{
    StateWatch watch;
    QVERIFY(!watch.add("/nonexistent/directory", {}));
}

/** Of a clock that is set a test cannot make one: that takes root, and the clock is everybody's. */
void StateWatchTest::alarm()
{
    const QTemporaryDir state;
    StateWatch watch;
    QVERIFY(watch.add(state.path().toUtf8(), {}));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const qint64 over : {now - 1000, qint64(0), qint64(-5)}) {
        watch.setAlarm(over);
        QVERIFY(watch.wait(5000ms, 1ms));
        QVERIFY(!watch.wait(0ms, 1ms)); // once
    }
    watch.setAlarm(now + 3'600'000);
    QVERIFY(!watch.wait(20ms, 1ms));
    QVERIFY(replace(state, u"a"_s)); // a file wakes as ever
    QVERIFY(watch.wait(0ms, 1ms));
    const qint64 soon = QDateTime::currentMSecsSinceEpoch() + 60;
    watch.setAlarm(soon);
    QVERIFY(watch.wait(std::nullopt, 1ms));
    QVERIFY(QDateTime::currentMSecsSinceEpoch() >= soon);
    watch.setAlarm(QDateTime::currentMSecsSinceEpoch() + 20);
    watch.setAlarm({});
    QVERIFY(!watch.wait(50ms, 1ms));
    // What happens during a rest is not lost.
    QVERIFY(replace(state, u"b"_s));
    StateWatch::rest(5ms);
    QVERIFY(watch.wait(0ms, 1ms));
}

QTEST_GUILESS_MAIN(StateWatchTest)

#include "statewatchtest.moc"
