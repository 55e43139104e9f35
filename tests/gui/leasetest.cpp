// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "stack.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using Privileged::Failure;
using Privileged::Refusal;
using Tests::Stack;

namespace
{

const QString camera = u"Allow VLC to use the camera"_s;
const Snapd::PlugRef vlcCamera{u"vlc"_s, u"camera"_s};
// Their plurals come with the words for English, which are not loaded here.
const QStringList times{u"15 Minute(s)"_s, u"1 Hour(s)"_s, u"8 Hour(s)"_s};

}

/** What is allowed for a while: asked for in the menu, seen in the row, and gone when snapd says that it is off. */
class LeaseTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stack> m_stack;

    [[nodiscard]] Tests::Driver &driver() { return m_stack->driver(); }
    [[nodiscard]] QString note() const { return m_stack->door.leaseDirectory() + u"/vlc:camera:system:camera"_s; }
    [[nodiscard]] qint64 until() const
    {
        QFile file(note());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()[u"until"_s].toInteger() : 0;
    }
    void write(qint64 given, qint64 until)
    {
        QFile file(note() + u".tmp"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"given"_s, given}, {u"until"_s, until}, {u"uid"_s, 1000}}).toJson(QJsonDocument::Compact));
        file.close();
        QFile::remove(note());
        QVERIFY(file.rename(note()));
    }
    void allow(const QString &time)
    {
        driver().chooseLease(camera, time);
        QTRY_VERIFY(m_stack->isOn(vlcCamera));
        QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
        QTRY_VERIFY(driver().mark(camera).startsWith(u"Allowed until "_s));
    }

private Q_SLOTS:
    void init()
    {
        m_stack = std::make_unique<Stack>();
        QVERIFY(m_stack->open(u"VLC"_s));
        QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
        QVERIFY(!m_stack->isOn(vlcCamera));
    }
    void cleanup() { m_stack.reset(); }

    void forAnHour()
    {
        QCOMPARE(driver().leases(camera), times);
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        allow(u"1 Hour(s)"_s);
        QCOMPARE(m_stack->door.performed.constLast().minutes, 60);
        QVERIFY(until() >= before + 3'600'000 && until() <= QDateTime::currentMSecsSinceEpoch() + 3'600'000);
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(until());
        QVERIFY(driver().mark(camera).contains(QLocale().toString(end.time(), QLocale::ShortFormat)));
        QVERIFY(driver().see(camera).says.contains(driver().mark(camera)));
        driver().showDetails(camera);
        QVERIFY(driver().details(camera).contains(driver().mark(camera)));
    }

    void keptForGood()
    {
        allow(u"15 Minute(s)"_s);
        QCOMPARE(driver().leases(camera), times + QStringList{u"Keep Allowed"_s});
        driver().chooseLease(camera, u"Keep Allowed"_s);
        QTRY_VERIFY(!QFile::exists(note()));
        QTRY_COMPARE(driver().mark(camera), u"Allowed by hand"_s);
        QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
        QVERIFY(m_stack->isOn(vlcCamera));
        QCOMPARE(driver().failure(camera), QString());
        // There is no way to make for a while what is for good, but by turning it off.
        QCOMPARE(driver().leases(camera), QStringList());
    }

    void longer()
    {
        allow(u"15 Minute(s)"_s);
        const qint64 first = until();
        driver().chooseLease(camera, u"8 Hour(s)"_s);
        QTRY_VERIFY(until() > first + 7 * 3'600'000);
        QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
        QVERIFY(m_stack->isOn(vlcCamera));
        QCOMPARE(driver().failure(camera), QString());
    }

    void ends()
    {
        allow(u"15 Minute(s)"_s);
        // As the keeper does it: somebody else, and the note stays for a moment.
        const std::unique_ptr<Stack> other = m_stack->another();
        QVERIFY(other->open(u"VLC"_s));
        QTRY_VERIFY(other->agrees(camera, vlcCamera));
        other->driver().flip(camera);
        QTRY_VERIFY(!driver().see(camera).on);
        QVERIFY(!driver().mark(camera).startsWith(u"Allowed"_s));
        QVERIFY(QFile::exists(note()));
        QCOMPARE(driver().leases(camera), times);
    }

    void turnedOffByHand()
    {
        allow(u"15 Minute(s)"_s);
        driver().flip(camera);
        QTRY_VERIFY(!m_stack->isOn(vlcCamera));
        QTRY_VERIFY(m_stack->agrees(camera, vlcCamera));
        QVERIFY(!driver().mark(camera).startsWith(u"Allowed"_s));
    }

    /** Nobody has ended it, and that is said. */
    void overdue()
    {
        allow(u"15 Minute(s)"_s);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        write(now - 1'000'000, now - 100'000);
        QTRY_VERIFY(until() == now - 100'000);
        QTRY_VERIFY(driver().mark(camera).startsWith(u"Allowed until "_s)); // a moment's patience
        write(now - 1'000'000, now - 121'000);
        QTRY_VERIFY(driver().mark(camera).startsWith(u"Was to end at "_s));
        QVERIFY(driver().see(camera).on);
    }

    void nobodyWouldEndIt()
    {
        m_stack->door.fates.push_back(Failure{.refusal = Refusal::NobodyEnds, .detail = {}, .conflictSnap = {}, .conflictKind = {}});
        driver().chooseLease(camera, u"1 Hour(s)"_s);
        QTRY_VERIFY(driver().failure(camera).contains(u"does not run on this system"_s));
        QVERIFY(!driver().see(camera).on);
        driver().retry(camera);
        QTRY_VERIFY(m_stack->isOn(vlcCamera));
        QCOMPARE(m_stack->door.performed.constLast().minutes, 60);
    }

    void notForWhatIsOnForGood()
    {
        driver().flip(camera);
        QTRY_VERIFY(m_stack->agrees(camera, vlcCamera) && m_stack->isOn(vlcCamera));
        QCOMPARE(driver().leases(camera), QStringList());
        QVERIFY(!driver().mark(camera).contains(u"until"_s));
    }
};

QTEST_MAIN(LeaseTest)

#include "leasetest.moc"
