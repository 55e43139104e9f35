// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/kauthdenialfeed.h"

#include "confinement/inworker.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>
#include <QRandomGenerator>

#include <utility>

namespace Snapperms::Privileged
{

using namespace Qt::Literals::StringLiterals;

namespace
{

// Anybody can send signals to anybody; more than this of strangers is not kept until it is known who they are.
constexpr qsizetype mostStrangers = 8;
constexpr qsizetype mostOfOne = 32;
constexpr int patienceMs = 5000;

Failure failureOfRefusal(const KAuthCall::Refused &refused)
{
    Refusal refusal = Refusal::Invalid;
    switch (refused.code) {
    case Helper::Code::TooManyRequests:
        refusal = Refusal::TooManyRequests;
        break;
    case Helper::Code::SnapdUnavailable:
        refusal = Refusal::SnapdUnavailable;
        break;
    case Helper::Code::NoSuchSnap:
        refusal = Refusal::NoSuchPlug;
        break;
    case Helper::Code::NotReadable:
        refusal = Refusal::NoLog;
        break;
    case Helper::Code::NotStarted:
        refusal = Refusal::HelperMissing;
        break;
    default:
        break;
    }
    return failureFor(refusal, refused.words);
}

}

std::optional<Failure> failureOf(const KAuthCall::Answer &answer)
{
    if (const auto *failure = std::get_if<Failure>(&answer)) {
        return *failure;
    }
    if (const auto *refused = std::get_if<KAuthCall::Refused>(&answer)) {
        return failureOfRefusal(*refused);
    }
    return std::nullopt;
}

ObservedDenials observedIn(const QVariantMap &data)
{
    return {.lines = data.value(Helper::Answer::Records).toByteArray(),
        .hasMore = data.value(Helper::Answer::HasMore).toBool(),
        .isElsewhere = data.value(Helper::Answer::Elsewhere).toBool()};
}

/** Closed when nobody holds it any more. */
class KAuthDenialFeed::OwnConnection
{
public:
    explicit OwnConnection(const QString &address)
        : m_name(u"snapperms-feed-"_s + QString::number(QRandomGenerator::system()->generate64(), 16))
        , m_bus(address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, m_name) : QDBusConnection::connectToBus(address, m_name))
    {
    }
    ~OwnConnection() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(OwnConnection)

    [[nodiscard]] QDBusConnection bus() const { return m_bus; }

private:
    const QString m_name;
    QDBusConnection m_bus;
};

KAuthDenialFeed::Question KAuthDenialFeed::records(bool everybody)
{
    return {everybody ? Helper::ObserveAllAction : Helper::ObserveAction, {{Helper::Argument::Follow, u"yes"_s}}};
}

KAuthDenialFeed::Question KAuthDenialFeed::devices(bool everybody)
{
    return {Helper::ObserveDevicesAction, {{Helper::Argument::Whose, everybody ? u"all"_s : u"own"_s}}};
}

KAuthDenialFeed::KAuthDenialFeed(const Question &question, AgentOfLastResort *agent, const KAuthCall::Patience &patience, const Ground &ground)
    : m_question(question)
    , m_agent(agent)
    , m_patience(patience)
    , m_ground(ground)
{
    m_late.setSingleShot(true);
    m_late.setInterval(ground.start);
    connect(&m_late, &QTimer::timeout, this, &KAuthDenialFeed::end);
    Confinement::inWorker(
        QThreadPool::globalInstance(),
        this,
        [address = ground.address] {
            return std::make_shared<OwnConnection>(address);
        },
        [this](const std::shared_ptr<OwnConnection> &connection) {
            ask(connection);
        });
}

KAuthDenialFeed::~KAuthDenialFeed() = default;

void KAuthDenialFeed::ask(const std::shared_ptr<OwnConnection> &connection)
{
    m_connection = connection;
    QDBusConnection bus = connection->bus();
    for (const QLatin1StringView member : {Helper::Feed::Began, Helper::Feed::Records}) {
        bus.connect(QString(), Helper::Feed::Path, Helper::Feed::Interface, member, this, SLOT(onSignal(QDBusMessage)));
    }
    auto *call = new KAuthCall(bus, m_agent, m_patience, m_question.action, m_question.arguments, this, [this](const KAuthCall::Answer &answer) {
        onAnswer(answer);
    });
    call->send();
}

void KAuthDenialFeed::onAnswer(const KAuthCall::Answer &answer)
{
    if (const auto failure = failureOf(answer)) {
        m_isOver = true;
        Q_EMIT answered(*failure, false);
        return;
    }
    const auto &data = std::get<QVariantMap>(answer);
    const bool isFollowed = data.value(Helper::Answer::Followed).toBool();
    m_isOver = !isFollowed;
    m_isAnswered = true;
    if (isFollowed && m_trusted.isEmpty()) {
        m_late.start();
    }
    const QPointer<KAuthDenialFeed> guard(this);
    Q_EMIT answered(observedIn(data), isFollowed);
    const QList<QDBusMessage> early = guard ? std::exchange(m_early, {}) : QList<QDBusMessage>();
    for (const QDBusMessage &message : early) {
        if (guard) {
            heed(message);
        }
    }
    if (guard && m_isGone) {
        end();
    }
}

void KAuthDenialFeed::onSignal(const QDBusMessage &message)
{
    const QString sender = message.service();
    if (sender == m_trusted) {
        heed(message);
    } else if (m_trusted.isEmpty()) {
        const bool isNew = !m_unknown.contains(sender);
        if (isNew && m_unknown.size() >= mostStrangers) {
            return;
        }
        QList<QDBusMessage> &kept = m_unknown[sender];
        if (kept.size() < mostOfOne) {
            kept << message;
        }
        if (isNew) {
            askWho(sender);
        }
    }
}

void KAuthDenialFeed::askWho(const QString &sender)
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetConnectionUnixUser"_s);
    question << sender;
    auto *watcher = new QDBusPendingCallWatcher(m_connection->bus().asyncCall(question, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, sender] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid() && reply.value() == m_ground.root && m_trusted.isEmpty()) {
            trust(sender);
        } else {
            m_unknown.remove(sender);
        }
    });
}

void KAuthDenialFeed::trust(const QString &sender)
{
    m_trusted = sender;
    m_late.stop();
    m_watcher.setConnection(m_connection->bus());
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    m_watcher.addWatchedService(sender);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &KAuthDenialFeed::end);
    const QList<QDBusMessage> kept = std::exchange(m_unknown, {}).value(sender);
    for (const QDBusMessage &message : kept) {
        heed(message);
    }
}

void KAuthDenialFeed::heed(const QDBusMessage &message)
{
    if (m_isOver) {
        return; // It has been said that nothing comes.
    }
    if (!m_isAnswered) {
        if (m_early.size() < mostOfOne) {
            m_early << message;
        }
        return;
    }
    if (message.member() == Helper::Feed::Began) {
        const Helper::FeedOrigin origin = Helper::feedOrigin(message.arguments().value(0).toString());
        if (origin == Helper::FeedOrigin::None) {
            end();
        } else {
            Q_EMIT began(origin);
        }
    } else if (message.signature() == "ayb"_L1) {
        Q_EMIT added({.lines = message.arguments().value(0).toByteArray(), .hasMore = message.arguments().value(1).toBool()});
    }
}

void KAuthDenialFeed::end()
{
    m_isGone = true;
    if (m_isAnswered && !std::exchange(m_isOver, true)) {
        Q_EMIT ended();
    }
}

}

#include "moc_kauthdenialfeed.cpp"
