// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privatebus.h"

#include "helper/buscaller.h"
#include "helper/protocol.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QTest>

using namespace Snapperms;

namespace
{

/** As KAuth's object, with nobody having called it. */
class Uncalled : public QObject, protected QDBusContext
{
    Q_OBJECT
};

}

/** Nobody is taken for a caller when the bus has none to name. With a caller, see HelperTest. */
class BusCallerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyCalled_data();
    void nobodyCalled();
};

void BusCallerTest::nobodyCalled_data()
{
    QTest::addColumn<QObject *>("object");
    QTest::newRow("nothing is there") << static_cast<QObject *>(nullptr);
    QTest::newRow("what is there knows of no calls") << new QObject(this);
    QTest::newRow("what is there was not called") << static_cast<QObject *>(new Uncalled);
}

void BusCallerTest::nobodyCalled()
{
    QFETCH(QObject *, object);
    static const PrivateBus bus(PrivateBus::Activation::Nothing);
    QDBusConnection connection = QDBusConnection::systemBus();
    QVERIFY(connection.isConnected());
    if (object) {
        object->setParent(this);
        QVERIFY(connection.registerObject(Helper::ObjectPath, object, QDBusConnection::ExportAllSlots));
    }
    QCOMPARE(connection.objectRegisteredAt(Helper::ObjectPath), object);
    QCOMPARE(Helper::senderOnBus(), QString());
    QVERIFY(!Helper::callerOnBus(Helper::ConnectAction));
    connection.unregisterObject(Helper::ObjectPath);
}

QTEST_GUILESS_MAIN(BusCallerTest)

#include "buscallertest.moc"
