// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cannedsnapd.h"
#include "fakepolkit.h"
#include "privatebus.h"
#include "waiting.h"

#include "helper/protocol.h"

#include <KAuth/ActionReply>

#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QDataStream>
#include <QScopeGuard>
#include <QTest>

#include <memory>

#include <signal.h>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms;
using namespace std::chrono_literals;
using Tests::waitFor;

namespace
{

using Descriptors = QMap<QString, QDBusUnixFileDescriptor>;

const QString Nonce = u"0123456789abcdef0123456789abcdef"_s;

QVariantMap goodArguments()
{
    return {{u"plugsnap"_s, u"vlc"_s}, {u"plug"_s, u"camera"_s}, {u"slotsnap"_s, u"snapd"_s}, {u"slot"_s, u"camera"_s}, {u"nonce"_s, Nonce}};
}

QDBusMessage messageFor(const QString &action, const QByteArray &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Helper::BusName, Helper::ObjectPath, Helper::BusInterface, u"performAction"_s);
    message << action << QByteArray() << QVariantMap() << arguments << QVariant::fromValue(Descriptors());
    return message;
}

QByteArray encode(const QVariantMap &map)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << map;
    return bytes;
}

}

/** The helper's own bus interface, met by a caller who does not play by the rules. */
class HelperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theReplyRepeatsTheNonce();
    void garbageArguments_data();
    void garbageArguments();
    void notThere_data();
    void notThere();
    void foreignActions_data();
    void foreignActions();
    void otherMethodsAreNotLetThrough();
    void nobodyHearsTheAnswerOfAnother();
    void callerWhoIsGone();
    void callerWhoStays();
    void callerWhoWasGoneBefore();
    void busThatDoesNotTellWhoIsThere();
    void busThatDoesNotTellTheUser();
    void whatLibrariesPrint();
    void libraryThatGivesUp();
    void notTheObjectOfKAuth();
    void givesItsNameBackFirst();

public Q_SLOTS: // QtTest runs private slots only
    void onOverheard() { ++m_overheard; }

private:
    void start(PrivateBus::Activation activation, const QStringList &unanswered = {});
    QDBusMessage perform(const QString &action, const QByteArray &arguments);
    QDBusMessage call(const QDBusMessage &message);
    KAuth::ActionReply replyTo(const QString &action, const QByteArray &arguments);

    int m_overheard = 0;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakePolkit> m_polkit;
    std::unique_ptr<CannedSnapd> m_snapd;
};

void HelperTest::init()
{
    qDBusRegisterMetaType<Descriptors>();
    start(PrivateBus::Activation::Helper);
}

/** Once more in the place of what was there. */
void HelperTest::start(PrivateBus::Activation activation, const QStringList &unanswered)
{
    cleanup();
    m_bus = std::make_unique<PrivateBus>(activation, unanswered);
    m_polkit = std::make_unique<FakePolkit>(m_bus->address());
    m_snapd = std::make_unique<CannedSnapd>(m_bus->snapdSocket());
    for (const auto action : {Helper::ConnectAction, Helper::ConnectSensitiveAction, Helper::DisconnectAction, Helper::ForgetAction}) {
        m_polkit->rules.insert(action, FakePolkit::Rule::Yes);
    }
    m_polkit->rules.insert(u"io.snapcraft.snapd.manage-interfaces"_s, FakePolkit::Rule::Yes);
    QDBusConnection::connectToBus(m_bus->address(), u"client"_s);
    QDBusConnection::connectToBus(m_bus->address(), u"other"_s);
}

void HelperTest::cleanup()
{
    if (QTest::currentTestFailed() && m_bus) {
        qInfo("helper: %s", m_bus->log().constData());
    }
    QDBusConnection::disconnectFromBus(u"client"_s);
    QDBusConnection::disconnectFromBus(u"other"_s);
    m_snapd.reset();
    m_polkit.reset();
    m_bus.reset();
}

QDBusMessage HelperTest::call(const QDBusMessage &message)
{
    QDBusPendingCallWatcher watcher(QDBusConnection(u"client"_s).asyncCall(message, 8000));
    [[maybe_unused]] const bool finished = waitFor(
        [&watcher] {
            return watcher.isFinished();
        },
        9s);
    return watcher.reply();
}

QDBusMessage HelperTest::perform(const QString &action, const QByteArray &arguments)
{
    return call(messageFor(action, arguments));
}

KAuth::ActionReply HelperTest::replyTo(const QString &action, const QByteArray &arguments)
{
    return KAuth::ActionReply::deserialize(perform(action, arguments).arguments().value(0).toByteArray());
}

void HelperTest::theReplyRepeatsTheNonce()
{
    // The same helper, and each time the one that came with the request.
    for (const QString &nonce : {Nonce, QString(32, u'7'), Nonce}) {
        QVariantMap arguments = goodArguments();
        arguments.insert(Helper::Argument::Nonce, nonce);
        const KAuth::ActionReply reply = replyTo(Helper::ConnectAction, encode(arguments));
        QVERIFY(reply.succeeded());
        QCOMPARE(reply.data(), (QVariantMap{{u"nonce"_s, nonce}, {u"change"_s, u"7"_s}}));
    }
}

void HelperTest::garbageArguments_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray(1000, '\x7f');
    QTest::newRow("cut short") << encode(goodArguments()).chopped(20);
    QVariantMap arguments = goodArguments();
    arguments.insert(u"extra"_s, u"x"_s);
    QTest::newRow("one too many") << encode(arguments);
    arguments = goodArguments();
    arguments.insert(u"plug"_s, QByteArray("camera"));
    QTest::newRow("bytes for a string") << encode(arguments);
    arguments.insert(u"plug"_s, QVariantList{u"camera"_s});
    QTest::newRow("a list for a string") << encode(arguments);
    arguments.insert(u"plug"_s, u"camera\n"_s);
    QTest::newRow("a newline") << encode(arguments);
}

void HelperTest::garbageArguments()
{
    QFETCH(QByteArray, arguments);
    const KAuth::ActionReply reply = replyTo(Helper::ConnectAction, arguments);
    QCOMPARE(reply.type(), KAuth::ActionReply::HelperErrorType);
    QCOMPARE(reply.error(), int(Helper::Code::Invalid));
    QVERIFY(m_snapd->requests.isEmpty());
    QTRY_VERIFY(m_bus->log().contains("audit invalid: org.example.snapperms.connect for uid "));
    QVERIFY(replyTo(Helper::ConnectAction, encode(goodArguments())).succeeded());
}

void HelperTest::notThere_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Helper::Code>("code");
    QTest::newRow("plug") << u"plug"_s << u"kamera"_s << Helper::Code::NoSuchPlug;
    QTest::newRow("slot") << u"slot"_s << u"kamera"_s << Helper::Code::NoSuchSlot;
    QTest::newRow("slot of another interface") << u"slot"_s << u"home"_s << Helper::Code::InterfaceMismatch;
}

void HelperTest::notThere()
{
    QFETCH(QString, argument);
    QFETCH(QString, value);
    QFETCH(Helper::Code, code);
    QVariantMap arguments = goodArguments();
    arguments.insert(argument, value);
    const KAuth::ActionReply reply = replyTo(Helper::ConnectAction, encode(arguments));
    QCOMPARE(reply.type(), KAuth::ActionReply::HelperErrorType);
    QCOMPARE(reply.error(), int(code));
    QVERIFY(!reply.errorDescription().isEmpty());
    QVERIFY(m_snapd->posts.isEmpty());
}

void HelperTest::foreignActions_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("not ours") << u"org.example.other.connect"_s;
    QTest::newRow("not ours at all") << u"connect"_s;
    QTest::newRow("under our name") << u"org.example.snapperms.deletelater"_s;
    QTest::newRow("dots and underscores") << u"org.example.snapperms.connect."_s;
    QTest::newRow("empty") << QString();
}

void HelperTest::foreignActions()
{
    QFETCH(QString, action);
    m_polkit->rules.insert(action, FakePolkit::Rule::Yes);
    const QDBusMessage answer = perform(action, encode(goodArguments()));
    QCOMPARE(answer.type(), QDBusMessage::ErrorMessage);
    QVERIFY(m_polkit->questions.isEmpty());
    QVERIFY(m_snapd->requests.isEmpty());
    // and the next one is served
    QVERIFY(replyTo(Helper::ConnectAction, encode(goodArguments())).succeeded());
}

void HelperTest::otherMethodsAreNotLetThrough()
{
    QVERIFY(replyTo(Helper::ConnectAction, encode(goodArguments())).succeeded()); // it runs
    QDBusMessage stop = QDBusMessage::createMethodCall(Helper::BusName, Helper::ObjectPath, Helper::BusInterface, u"stopAction"_s);
    stop << QString(Helper::ConnectAction);
    QCOMPARE(call(stop).errorName(), u"org.freedesktop.DBus.Error.AccessDenied"_s);
    const auto introspect = QDBusMessage::createMethodCall(Helper::BusName, Helper::ObjectPath, u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s);
    QCOMPARE(call(introspect).errorName(), u"org.freedesktop.DBus.Error.AccessDenied"_s);
}

void HelperTest::nobodyHearsTheAnswerOfAnother()
{
    QVERIFY(replyTo(Helper::ConnectAction, encode(goodArguments())).succeeded()); // it runs
    auto listener = QDBusConnection(u"other"_s);
    const QString helper = listener.interface()->serviceOwner(Helper::BusName).value();
    QVERIFY(listener.connect(helper, u"/"_s, Helper::BusInterface, u"remoteSignal"_s, this, SLOT(onOverheard())));
    QVERIFY(replyTo(Helper::ConnectAction, encode(goodArguments())).succeeded());
    QTest::qWait(100);
    QCOMPARE(m_overheard, 0);
}

void HelperTest::callerWhoIsGone()
{
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Hold);
    const QDBusMessage message = messageFor(Helper::ConnectAction, encode(goodArguments()));
    QDBusConnection(u"other"_s).asyncCall(message);
    QTRY_COMPARE(m_polkit->held(), 1);
    const auto bus = QDBusConnection(u"client"_s);
    const QString helper = bus.interface()->serviceOwner(Helper::BusName).value();
    QVERIFY(!helper.isEmpty());
    // Nobody answers the dialog: the helper goes, polkit's question with it, and whoever comes next is served.
    QDBusConnection::disconnectFromBus(u"other"_s);
    QTRY_VERIFY(!bus.interface()->isServiceRegistered(helper));
    QVERIFY(m_snapd->posts.isEmpty());
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Yes);
    QVERIFY(replyTo(Helper::ConnectAction, encode(goodArguments())).succeeded());
}

void HelperTest::callerWhoStays()
{
    // Others come and go; the dialog stays for whom it is.
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Hold);
    const QDBusMessage message = messageFor(Helper::ConnectAction, encode(goodArguments()));
    const QDBusPendingCallWatcher asked(QDBusConnection(u"client"_s).asyncCall(message));
    QTRY_COMPARE(m_polkit->held(), 1);
    QDBusConnection(u"other"_s).asyncCall(message);
    QTest::qWait(100);
    QDBusConnection::disconnectFromBus(u"other"_s);
    QTest::qWait(100);
    m_polkit->release(true);
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(KAuth::ActionReply::deserialize(asked.reply().arguments().value(0).toByteArray()).succeeded());
    // Nor does it matter when whoever was served goes afterwards.
    const QString helper = QDBusConnection(u"client"_s).interface()->serviceOwner(Helper::BusName).value();
    QDBusConnection::disconnectFromBus(u"client"_s);
    QTest::qWait(200);
    QDBusConnection::connectToBus(m_bus->address(), u"client"_s);
    QCOMPARE(QDBusConnection(u"client"_s).interface()->serviceOwner(Helper::BusName).value(), helper);
}

void HelperTest::callerWhoWasGoneBefore()
{
    QVERIFY(replyTo(Helper::ConnectAction, encode(goodArguments())).succeeded()); // it runs
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Hold);
    const auto bus = QDBusConnection(u"client"_s);
    const QString helper = bus.interface()->serviceOwner(Helper::BusName).value();
    const auto pid = static_cast<pid_t>(bus.interface()->servicePid(Helper::BusName).value());
    QVERIFY(pid > 0);
    // The helper gets to the request only when nobody waits for it any more.
    ::kill(pid, SIGSTOP);
    auto goOn = qScopeGuard([pid] {
        ::kill(pid, SIGCONT);
    });
    const QString caller = QDBusConnection(u"other"_s).baseService();
    QDBusConnection(u"other"_s).asyncCall(messageFor(Helper::ConnectAction, encode(goodArguments())));
    QVERIFY(QDBusConnection(u"other"_s).interface()->isServiceRegistered(helper)); // and so the bus has the request
    QDBusConnection::disconnectFromBus(u"other"_s);
    QTRY_VERIFY(!bus.interface()->isServiceRegistered(caller));
    goOn.dismiss();
    ::kill(pid, SIGCONT);
    QTRY_VERIFY(!bus.interface()->isServiceRegistered(helper));
    QCOMPARE(m_snapd->posts.size(), 1);
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Yes);
    QVERIFY(replyTo(Helper::ConnectAction, encode(goodArguments())).succeeded());
}

void HelperTest::busThatDoesNotTellWhoIsThere()
{
    start(PrivateBus::Activation::Helper, {u"NameHasOwner"_s});
    m_polkit->rules.insert(Helper::ConnectAction, FakePolkit::Rule::Hold);
    const QDBusPendingCallWatcher asked(QDBusConnection(u"client"_s).asyncCall(messageFor(Helper::ConnectAction, encode(goodArguments()))));
    QTRY_COMPARE(m_polkit->held(), 1);
    QTest::qWait(100);
    m_polkit->release(true);
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(KAuth::ActionReply::deserialize(asked.reply().arguments().value(0).toByteArray()).succeeded());
}

void HelperTest::busThatDoesNotTellTheUser()
{
    // KAuth takes whoever it knows nothing of for root.
    start(PrivateBus::Activation::Helper, {u"GetConnectionUnixUser"_s});
    const KAuth::ActionReply reply = replyTo(Helper::ConnectAction, encode(goodArguments()));
    QCOMPARE(reply.type(), KAuth::ActionReply::HelperErrorType);
    QCOMPARE(reply.error(), int(Helper::Code::CallerUnknown));
    QVERIFY(m_snapd->requests.isEmpty());
}

void HelperTest::whatLibrariesPrint()
{
    m_polkit->rules.insert(Helper::ObserveAction, FakePolkit::Rule::Yes);
    QVERIFY(replyTo(Helper::ObserveAction, encode({{Helper::Argument::Nonce, QString(32, u'0')}})).succeeded());
    QTRY_VERIFY(m_bus->log().contains("journal 4 a library warns\n"));
    QVERIFY(!m_bus->log().contains("a library chats"));
    QVERIFY(!m_bus->log().contains("a library tells"));
}

void HelperTest::libraryThatGivesUp()
{
    // Told, and then an end that leaves no image of root's memory behind.
    start(PrivateBus::Activation::Fatal);
    QCOMPARE(perform(Helper::ConnectAction, encode(goodArguments())).type(), QDBusMessage::ErrorMessage);
    QTRY_VERIFY(m_bus->log().contains("journal 4 a library gives up\n"));
    QTRY_VERIFY(!QDBusConnection(u"client"_s).interface()->isServiceRegistered(Helper::BusName));
    QVERIFY(!m_bus->log().contains("aborts"));
}

void HelperTest::notTheObjectOfKAuth()
{
    start(PrivateBus::Activation::Misfit);
    QCOMPARE(perform(Helper::ConnectAction, encode(goodArguments())).type(), QDBusMessage::ErrorMessage);
    QTRY_VERIFY(!QDBusConnection(u"client"_s).interface()->isServiceRegistered(Helper::BusName));
    QTRY_VERIFY(m_bus->log().contains("journal 3 KAuth's object is not as expected"));
    QVERIFY(m_snapd->requests.isEmpty());
}

void HelperTest::givesItsNameBackFirst()
{
    start(PrivateBus::Activation::Hasty);
    perform(Helper::ConnectAction, encode(goodArguments()));
    QTRY_VERIFY(m_bus->log().contains("leaves without its name\n"));
}

QTEST_GUILESS_MAIN(HelperTest)

#include "helpertest.moc"
