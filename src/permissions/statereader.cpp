// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/statereader.h"

#include <algorithm>
#include <utility>

namespace Snapperms
{

namespace
{

// While changes follow each other without end, an inconsistent picture is better than one that stands still.
constexpr int discardsAllowed = 2;

/** Whether it is the request that snapd does not like, and not the whole of snapd that is out of reach. */
bool isAboutTheRequest(Snapd::ErrorCode code)
{
    return code == Snapd::ErrorCode::NotFound || code == Snapd::ErrorCode::NotSupported || code == Snapd::ErrorCode::BadRequest;
}

}

StateReader::StateReader(Snapd::Client *client, std::chrono::milliseconds answerLimit, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_answerLimit(answerLimit)
{
    m_guard.setSingleShot(true);
    connect(&m_guard, &QTimer::timeout, this, [this] {
        Snapd::Error error;
        error.code = Snapd::ErrorCode::TimedOut;
        fail(error);
    });
}

quint64 StateReader::read(Parts parts)
{
    m_wishedParts |= parts;
    if (m_context) {
        m_again = true;
        return m_number + 1;
    }
    m_discarded = 0;
    begin();
    return m_number;
}

quint64 StateReader::numberSince(const QDateTime &time, quint64 after) const
{
    return time.isValid() && m_began > time && m_number > after ? m_number : 0;
}

quint64 StateReader::nextNumber() const
{
    return m_number + 1;
}

bool StateReader::isReading() const
{
    return m_context != nullptr;
}

void StateReader::readAfterChange(Parts parts)
{
    m_torn = m_context != nullptr;
    read(parts);
}

void StateReader::stop()
{
    m_guard.stop();
    if (m_context) {
        m_context->deleteLater();
        m_context = nullptr;
    }
    m_began = {};
    m_again = false;
    m_torn = false;
    m_parts = {};
    m_wishedParts = {};
    m_reading = {};
}

template <typename T, typename Use>
Snapd::Callback<T> StateReader::expect(Use use)
{
    ++m_missing;
    return [this, context = m_context, use](Snapd::Result<T> result) {
        if (context != m_context) {
            return; // Given up meanwhile.
        }
        if (use(result)) {
            arrived();
        } else {
            fail(result.error());
        }
    };
}

void StateReader::begin()
{
    m_context = new QObject(this);
    m_parts |= m_wishedParts; // What a discarded read was to bring is still wanted.
    m_wishedParts = {};
    m_again = false;
    m_torn = false;
    m_missing = 0;
    m_reading = {};
    m_reading.number = ++m_number;
    m_began = QDateTime::currentDateTimeUtc();
    m_guard.start(m_answerLimit);

    const auto into = [](auto &target) {
        return [&target](auto &result) {
            if (result.ok()) {
                target = result.takeValue();
            }
            return result.ok();
        };
    };
    if (m_parts & SystemInfo) {
        m_client->systemInfo(m_context, expect<Snapd::SystemInfo>(into(m_reading.systemInfo)));
    }
    if (m_parts & Interfaces) {
        m_client->interfaces(m_context, expect<QList<Snapd::InterfaceInfo>>([this](Snapd::Result<QList<Snapd::InterfaceInfo>> &result) {
            if (!result.ok() && !isAboutTheRequest(result.error().code)) {
                return false;
            }
            m_reading.interfaces = result.ok() ? result.takeValue() : QList<Snapd::InterfaceInfo>();
            return true;
        }));
    }
    if (m_parts & Snaps) {
        m_client->snaps(m_context, expect<QList<Snapd::Snap>>(into(m_reading.snaps)));
    }
    m_client->connections(m_context, expect<Snapd::Connections>(into(m_reading.connections)));
}

void StateReader::arrived()
{
    if (--m_missing > 0) {
        return;
    }
    m_guard.stop();
    m_context->deleteLater();
    m_context = nullptr;
    if (m_torn && m_discarded < discardsAllowed) {
        ++m_discarded;
        begin();
        return;
    }
    if (m_parts & Snaps) {
        learnNames();
    } else if (tellsOfUnknownSnap()) {
        m_parts |= Snaps;
        begin();
        return;
    }
    m_discarded = 0;
    m_parts = {};
    const Reading reading = std::move(m_reading);
    m_reading = {};
    if (m_again) {
        begin();
    }
    Q_EMIT done(reading);
}

/** Names that connections have without being in the list, too: the same ones are no reason to read it again. */
void StateReader::learnNames()
{
    m_names.clear();
    if (m_reading.snaps) {
        for (const Snapd::Snap &snap : std::as_const(*m_reading.snaps)) {
            m_names.insert(snap.name);
        }
    }
    for (const Snapd::Plug &plug : std::as_const(m_reading.connections.plugs)) {
        m_names.insert(plug.ref.snap);
    }
    for (const Snapd::Slot &slot : std::as_const(m_reading.connections.slotList)) {
        m_names.insert(slot.ref.snap);
    }
}

bool StateReader::tellsOfUnknownSnap() const
{
    QString last; // Those of a snap follow each other, and there are many of each.
    const auto isUnknown = [this, &last](const auto &side) {
        if (side.ref.snap == last) {
            return false;
        }
        last = side.ref.snap;
        return !m_names.contains(last);
    };
    return std::ranges::any_of(m_reading.connections.plugs, isUnknown) || std::ranges::any_of(m_reading.connections.slotList, isUnknown);
}

void StateReader::fail(const Snapd::Error &error)
{
    stop();
    Q_EMIT failed(error);
}

}

#include "moc_statereader.cpp"
