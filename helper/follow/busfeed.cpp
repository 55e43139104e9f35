// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/busfeed.h"

#include "helper/protocol.h"

#include <QDBusMessage>
#include <QDBusReply>

namespace Snapperms::Helper
{

namespace
{
constexpr int PatienceMs = 5000;
}

BusFeed::BusFeed(const QDBusConnection &bus, const FollowScope &scope, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_scope(scope)
    , m_watcher(scope.busName, bus, QDBusServiceWatcher::WatchForUnregistration)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &BusFeed::gone);
}

bool BusFeed::isThere() const
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetConnectionUnixUser"_s);
    question << m_scope.busName;
    const QDBusReply<uint> reply = m_bus.call(question, QDBus::Block, PatienceMs);
    return reply.isValid() && reply.value() == m_scope.uid;
}

void BusFeed::began(FeedOrigin origin)
{
    send(Feed::Began, {QString(wordOf(origin))});
}

void BusFeed::records(const QByteArray &lines, bool hasMore)
{
    send(Feed::Records, {lines, hasMore});
}

void BusFeed::send(const QString &member, const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createTargetedSignal(m_scope.busName, Feed::Path, Feed::Interface, member);
    signal.setArguments(arguments);
    m_bus.send(signal);
}

}

#include "moc_busfeed.cpp"
