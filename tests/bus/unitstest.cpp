// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privatebus.h"

#include "helper/unitport.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <future>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

/** A line of systemd's list of units, as far as it says anything here. */
struct Unit {
    QString name;
    QString active = u"active"_s;
    uint job = 0;
};
Q_DECLARE_METATYPE(Unit)

QDBusArgument &operator<<(QDBusArgument &argument, const Unit &unit)
{
    const QDBusObjectPath path(u"/org/freedesktop/systemd1/unit/x"_s);
    argument.beginStructure();
    argument << unit.name << QString() << u"loaded"_s << unit.active << u"running"_s << QString() << path << unit.job << QString() << path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Unit &)
{
    return argument; // Nobody reads them as such.
}

namespace
{

/** The part of systemd's manager that the helper uses. */
class FakeManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.systemd1.Manager")

public:
    QStringList asked;
    QList<Unit> units;
    bool refuses = false;
    QString result = u"done"_s; ///< How a job ends; one without result does not end.
    QString caller;
    std::function<void()> isAsked = [] { };

Q_SIGNALS:
    void JobRemoved(uint number, const QDBusObjectPath &job, const QString &unit, const QString &result);

public Q_SLOTS:
    QDBusObjectPath StartUnit(const QString &unit, const QString &mode)
    {
        asked << unit + u' ' + mode;
        if (refuses) {
            sendErrorReply(u"org.freedesktop.systemd1.NoSuchUnit"_s, u"no"_s);
        }
        caller = message().service();
        // Somebody else's, before and after.
        Q_EMIT JobRemoved(2, QDBusObjectPath(u"/org/freedesktop/systemd1/job/2"_s), u"a.service"_s, u"failed"_s);
        const QDBusObjectPath job(u"/org/freedesktop/systemd1/job/1"_s);
        QMetaObject::invokeMethod(
            this,
            [this, job, unit] {
                Q_EMIT JobRemoved(3, QDBusObjectPath(u"/org/freedesktop/systemd1/job/3"_s), unit, u"failed"_s);
                isAsked();
                if (!result.isEmpty()) {
                    Q_EMIT JobRemoved(1, job, unit, result);
                }
            },
            Qt::QueuedConnection);
        return job;
    }
    QList<Unit> ListUnitsByPatterns(const QStringList &states, const QStringList &patterns)
    {
        asked << states.join(u',') + u' ' + patterns.join(u',');
        if (refuses) {
            sendErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"no"_s);
        }
        return units;
    }
};

/** Answers, but not as systemd does. */
class OddManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.systemd1.Manager")

public Q_SLOTS:
    static QStringList ListUnitsByPatterns(const QStringList &, const QStringList &) { return {u"snapperms-follow@a.service"_s}; }
};

}

/** How the helper has systemd start something. */
class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Unit>();
        qDBusRegisterMetaType<QList<Unit>>();
        m_bus = std::make_unique<PrivateBus>(PrivateBus::Activation::Nothing);
    }
    void cleanupTestCase() { m_bus.reset(); }

    void nobodyThere();
    void started();
    void startedInTime_data();
    void startedInTime();
    void toldByAnother();
    void refused();
    void counted();
    void notUnderstood();
    void busGone();

private:
    /** It blocks, so it is asked on a thread of its own, and the manager answers meanwhile. */
    template <typename Question>
    static auto answered(Question question)
    {
        auto answer = std::async(std::launch::async, question);
        const bool isThere = QTest::qWaitFor(
            [&answer] {
                return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
            },
            20'000);
        return isThere ? std::optional(answer.get()) : std::nullopt;
    }
    static std::optional<bool> ask(std::chrono::milliseconds patience = std::chrono::seconds(30))
    {
        return answered([patience] {
            return SystemdUnits(patience).start(u"snapperms-repair@vlc.service"_s);
        });
    }
    /** How many it knows of; -1 when it does not know. */
    static std::optional<int> count()
    {
        return answered([] {
            return SystemdUnits().running(u"snapperms-follow@*.service"_s).value_or(-1);
        });
    }
    bool offer(QObject *manager) const
    {
        QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), u"manager"_s);
        return bus.registerObject(u"/org/freedesktop/systemd1"_s, manager, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(u"org.freedesktop.systemd1"_s);
    }
    static void withdraw() { QDBusConnection::disconnectFromBus(u"manager"_s); }

    std::unique_ptr<PrivateBus> m_bus;
};

void UnitsTest::nobodyThere()
{
    QCOMPARE(ask(), std::optional(false));
    QCOMPARE(count(), std::optional(-1));
}

void UnitsTest::started()
{
    FakeManager manager;
    QVERIFY(offer(&manager));
    QCOMPARE(ask(), std::optional(true));
    QCOMPARE(manager.asked, QStringList{u"snapperms-repair@vlc.service replace"_s});
    withdraw();
}

void UnitsTest::startedInTime_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("isStarted");
    QTest::newRow("it runs") << u"done"_s << true;
    // Its program is not there, or cannot be executed.
    QTest::newRow("failed") << u"failed"_s << false;
    QTest::newRow("what it needs failed") << u"dependency"_s << false;
    QTest::newRow("somebody stops it") << u"canceled"_s << false;
    QTest::newRow("not yet") << QString() << true;
}

/** Not only that systemd will see to it, but whether it could. */
void UnitsTest::startedInTime()
{
    QFETCH(QString, result);
    FakeManager manager;
    manager.result = result;
    QVERIFY(offer(&manager));
    const std::optional<bool> isStarted = ask(result.isEmpty() ? std::chrono::milliseconds(300) : std::chrono::seconds(30));
    QVERIFY(isStarted);
    QTEST(*isStarted, "isStarted");
    QCOMPARE(manager.asked.size(), 1);
    withdraw();
}

/** Anybody can send such a signal to whom he likes. */
void UnitsTest::toldByAnother()
{
    FakeManager manager;
    manager.result.clear();
    QVERIFY(offer(&manager));
    const QDBusConnection another = QDBusConnection::connectToBus(m_bus->address(), u"another"_s);
    manager.isAsked = [&another, &manager] {
        QDBusMessage signal
            = QDBusMessage::createTargetedSignal(manager.caller, u"/org/freedesktop/systemd1"_s, u"org.freedesktop.systemd1.Manager"_s, u"JobRemoved"_s);
        signal << 1U << QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/systemd1/job/1"_s)) << u"snapperms-repair@vlc.service"_s << u"failed"_s;
        QVERIFY(another.send(signal));
    };
    QCOMPARE(ask(std::chrono::milliseconds(500)), std::optional(true));
    QDBusConnection::disconnectFromBus(u"another"_s);
    withdraw();
}

void UnitsTest::refused()
{
    FakeManager manager;
    manager.refuses = true;
    QVERIFY(offer(&manager));
    QCOMPARE(ask(), std::optional(false));
    QCOMPARE(manager.asked.size(), 1);
    QCOMPARE(count(), std::optional(-1));
    withdraw();
}

void UnitsTest::counted()
{
    FakeManager manager;
    QVERIFY(offer(&manager));
    QCOMPARE(count(), std::optional(0));
    QCOMPARE(manager.asked, QStringList{u" snapperms-follow@*.service"_s});
    manager.units = {{u"snapperms-follow@a.service"_s}, {u"snapperms-follow@b.service"_s, u"deactivating"_s}};
    QCOMPARE(count(), std::optional(2));
    // What is over does not count, what systemd has not come to yet does.
    manager.units += QList<Unit>{{u"snapperms-follow@c.service"_s, u"inactive"_s}, {u"snapperms-follow@d.service"_s, u"failed"_s}};
    QCOMPARE(count(), std::optional(2));
    manager.units += Unit{u"snapperms-follow@e.service"_s, u"inactive"_s, 7};
    QCOMPARE(count(), std::optional(3));
    withdraw();
}

void UnitsTest::notUnderstood()
{
    OddManager manager;
    QVERIFY(offer(&manager));
    QCOMPARE(count(), std::optional(-1));
    withdraw();
}

/** The last of them, for want of a bus. It was asked for, and who knows. */
void UnitsTest::busGone()
{
    FakeManager manager;
    manager.result.clear();
    QVERIFY(offer(&manager));
    manager.isAsked = [this] {
        m_bus.reset();
    };
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask(std::chrono::seconds(30)), std::optional(true));
    QVERIFY(timer.elapsed() < 15'000);
    withdraw();
    QCOMPARE(ask(), std::optional(false));
}

QTEST_GUILESS_MAIN(UnitsTest)

#include "unitstest.moc"
