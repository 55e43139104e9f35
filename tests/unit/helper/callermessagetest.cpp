// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/callermessage.h"

#include "helper/protocol.h"

#include <QDBusMessage>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

namespace
{

const QString action = ConnectAction;

/** As it comes from the bus: the name in it is the sender's, which in one that is made to be sent is the receiver's. */
QDBusMessage from(const QString &sender, const QVariantList &arguments = {action, QByteArray()})
{
    QDBusMessage message = QDBusMessage::createMethodCall(sender, u"/"_s, BusInterface, u"performAction"_s);
    message.setArguments(arguments);
    return message;
}

std::optional<uint> everybodyIs1000(const QString &)
{
    return 1000;
}

}

/** Whom the helper takes somebody for. */
class CallerMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoever();
    void otherActions_data();
    void otherActions();
    void otherNames_data();
    void otherNames();
    void notACall();
    void otherUsers();
};

void CallerMessageTest::whoever()
{
    QStringList asked;
    const auto caller = callerOf(
        from(u":1.42"_s),
        action,
        [&asked](const QString &name) {
            asked << name;
            return std::optional<uint>(1000);
        },
        1000);
    QVERIFY(caller);
    QCOMPARE(caller->busName, u":1.42"_s);
    QCOMPARE(caller->uid, 1000U);
    QCOMPARE(asked, QStringList{u":1.42"_s});
    QCOMPARE(senderOf(from(u":1.42"_s)), u":1.42"_s);
    QVERIFY(callerOf(
        from(u":1.42"_s),
        action,
        [](const QString &) {
            return std::optional<uint>(0);
        },
        0));
}

void CallerMessageTest::otherActions_data()
{
    QTest::addColumn<QVariantList>("arguments");
    QTest::newRow("none") << QVariantList();
    QTest::newRow("empty") << QVariantList{QString()};
    QTest::newRow("another one") << QVariantList{QString(DisconnectAction)};
    QTest::newRow("longer") << QVariantList{QString(action + u"sensitive"_s)};
    QTest::newRow("in second place") << QVariantList{QString(DisconnectAction), action};
}

void CallerMessageTest::otherActions()
{
    QFETCH(QVariantList, arguments);
    QVERIFY(!callerOf(from(u":1.42"_s, arguments), action, everybodyIs1000, 1000));
}

void CallerMessageTest::otherNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("well-known") << u"org.example.snapperms"_s;
    QTest::newRow("the bus itself") << u"org.freedesktop.DBus"_s;
}

void CallerMessageTest::otherNames()
{
    QFETCH(QString, name);
    QVERIFY(!callerOf(from(name), action, everybodyIs1000, 1000));
    QCOMPARE(senderOf(from(name)), QString());
}

void CallerMessageTest::notACall()
{
    QDBusMessage signal = QDBusMessage::createTargetedSignal(u":1.42"_s, u"/"_s, BusInterface, u"performAction"_s);
    signal << action;
    QCOMPARE(senderOf(signal), u":1.42"_s);
    QVERIFY(!callerOf(signal, action, everybodyIs1000, 1000));
}

void CallerMessageTest::otherUsers()
{
    const auto nobodyKnows = [](const QString &) {
        return std::optional<uint>();
    };
    // For KAuth, -1 is nobody.
    for (const qint64 user : {-1, 0, 999, 1001}) {
        QVERIFY(!callerOf(from(u":1.42"_s), action, everybodyIs1000, user));
        QVERIFY(!callerOf(from(u":1.42"_s), action, nobodyKnows, user));
    }
    QVERIFY(!callerOf(
        from(u":1.42"_s),
        action,
        [](const QString &) {
            return std::optional<uint>(0xffffffff);
        },
        -1));
}

QTEST_GUILESS_MAIN(CallerMessageTest)

#include "callermessagetest.moc"
