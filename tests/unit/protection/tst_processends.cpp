// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "children.h"

#include "protection/processend.h"
#include "protection/processends.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace std::chrono_literals;

namespace
{

constexpr int nobody = 0x3fffffff; ///< Above the largest number there can be.

qsizetype descriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System | QDir::Hidden).size();
}

/** All descriptors that there are. */
class Hoard
{
public:
    Hoard()
    {
        int fd = 0;
        while ((fd = ::open("/dev/null", O_RDONLY | O_CLOEXEC)) >= 0) {
            m_all.append(fd);
        }
    }
    ~Hoard()
    {
        for (const int fd : std::as_const(m_all)) {
            ::close(fd);
        }
    }
    Q_DISABLE_COPY_MOVE(Hoard)

private:
    QList<int> m_all;
};

/** Whom it told of, in the order in which it did. */
QList<int> told(const QSignalSpy &spy)
{
    QList<int> pids;
    for (const QList<QVariant> &one : spy) {
        pids.append(one.constFirst().toInt());
    }
    return pids;
}

QSet<int> set(const QList<int> &pids)
{
    return {pids.begin(), pids.end()};
}

}

/** Ends of processes, one and many. */
class ProcessEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOne();
    void ofNobody();
    void closedAtItsEnd();
    void ofManyWithFew_data();
    void ofManyWithFew();
    void onlyOfThese();
    void withoutDescriptors();
    void notBuriedYet();
    void usually();
};

void ProcessEndsTest::ofOne()
{
    Children child(1);
    QCOMPARE(child.pids.size(), 1);
    ProcessEnd end(*child.pids.cbegin());
    QVERIFY(end.canTell());
    QSignalSpy spy(&end, &ProcessEnd::ended);
    QTest::qWait(20);
    QVERIFY(spy.isEmpty());
    child.end();
    QTRY_COMPARE(spy.size(), 1);
}

void ProcessEndsTest::ofNobody()
{
    ProcessEnd end(nobody);
    QVERIFY(end.canTell());
    QSignalSpy spy(&end, &ProcessEnd::ended);
    QVERIFY(spy.isEmpty());
    QTRY_COMPARE(spy.size(), 1);
    ProcessEnds ends;
    QSignalSpy all(&ends, &ProcessEnds::ended);
    ends.setProcesses({nobody});
    QVERIFY(all.isEmpty());
    QTRY_COMPARE(told(all), QList<int>{nobody});
}

void ProcessEndsTest::closedAtItsEnd()
{
    Children child(1);
    const qsizetype before = descriptors();
    ProcessEnd end(*child.pids.cbegin());
    QCOMPARE(descriptors(), before + 1);
    QSignalSpy spy(&end, &ProcessEnd::ended);
    child.end();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(descriptors(), before);
}

void ProcessEndsTest::ofManyWithFew_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("one for each") << 100;
    QTest::newRow("one for some") << 7;
    QTest::newRow("none") << 0;
}

/** Each is told of, once, however few descriptors there are for them; and soon after the last that has one, not only now and then. */
void ProcessEndsTest::ofManyWithFew()
{
    QFETCH(int, most);
    Children children(60);
    QCOMPARE(children.pids.size(), 60);
    const QSet<int> pids = children.pids;
    const qsizetype before = descriptors();
    ProcessEnds ends(most, most > 0 ? std::chrono::milliseconds(1h) : 20ms);
    QSignalSpy spy(&ends, &ProcessEnds::ended);
    ends.setProcesses(pids);
    QTest::qWait(50);
    ends.setProcesses(pids);
    QTest::qWait(50);
    // Nothing is looked at just now.
    QVERIFY2(descriptors() == before + std::min(most, 60), qPrintable(QString::number(descriptors() - before)));
    QVERIFY(spy.isEmpty());
    children.end();
    QTRY_COMPARE(set(told(spy)), pids);
    QTest::qWait(50);
    QCOMPARE(spy.size(), 60);
}

void ProcessEndsTest::onlyOfThese()
{
    for (const int most : {10, 0}) {
        Children left(1);
        Children right(1);
        ProcessEnds ends(most, 20ms);
        QSignalSpy spy(&ends, &ProcessEnds::ended);
        ends.setProcesses(left.pids + right.pids);
        ends.setProcesses(right.pids);
        const QSet<int> last = right.pids;
        left.end();
        QTest::qWait(50);
        QVERIFY(spy.isEmpty());
        right.end();
        QTRY_COMPARE(set(told(spy)), last);
    }
}

/** Nothing is said to have ended that has not, and what has ended is told of all the same. */
void ProcessEndsTest::withoutDescriptors()
{
    Children some(5);
    Children others(5);
    const QSet<int> first = some.pids;
    const QSet<int> all = first + others.pids;
    const FewDescriptors few(100);
    ProcessEnds ends(50, 20ms);
    QSignalSpy spy(&ends, &ProcessEnds::ended);
    {
        const Hoard hoard;
        QVERIFY(!ProcessEnd(*others.pids.cbegin()).canTell());
        ends.setProcesses(all);
        QTest::qWait(100);
        QVERIFY(spy.isEmpty());
        some.end();
        QTRY_COMPARE(set(told(spy)), first);
    }
    QTest::qWait(100);
    QCOMPARE(spy.size(), 5);
    others.end();
    QTRY_COMPARE(set(told(spy)), all);
    QCOMPARE(spy.size(), 10);
}

/** It has ended, whether or not its parent has taken notice. */
void ProcessEndsTest::notBuriedYet()
{
    const Children children(2);
    for (const int most : {10, 0}) {
        ProcessEnds ends(most, 20ms);
        QSignalSpy spy(&ends, &ProcessEnds::ended);
        ends.setProcesses(children.pids);
        children.kill();
        QTRY_COMPARE(set(told(spy)), children.pids);
    }
}

void ProcessEndsTest::usually()
{
    for (const auto &[limit, most] : {std::pair(200, 25), std::pair(40, 8)}) {
        const FewDescriptors few{rlim_t(limit)};
        QCOMPARE(ProcessEnds::usualMost(), most);
    }
    QVERIFY(ProcessEnds::usualMost() <= 128);
}

QTEST_GUILESS_MAIN(ProcessEndsTest)

#include "tst_processends.moc"
