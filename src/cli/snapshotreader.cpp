// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/snapshotreader.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Snapperms::Cli
{

namespace
{

constexpr auto usualPatience = 10s;
constexpr auto pauseBetweenAttempts = 250ms;
constexpr auto slowAfter = 1s;
constexpr auto factsLimit = 10s;

/** A command looks once: news are wanted at once, and a failure is an answer as well. */
DeclarationReader::Timing declarationTiming()
{
    return {.atOnce = 4, .retries = 0, .retryFirst = 1s, .tellEvery = 0ms, .settle = 0ms};
}

/** As much as connections tell of snaps. snapd lists no plugs of disabled ones. */
QList<Snapd::Snap> snapsIn(const Snapd::Connections &connections)
{
    QSet<QString> names;
    for (const Snapd::Plug &plug : connections.plugs) {
        names.insert(plug.ref.snap);
    }
    QList<Snapd::Snap> snaps;
    for (const QString &name : std::as_const(names)) {
        Snapd::Snap snap;
        snap.name = name;
        snap.type = QStringLiteral("app");
        snap.status = QStringLiteral("active");
        snaps.append(snap);
    }
    std::ranges::sort(snaps, {}, &Snapd::Snap::name);
    return snaps;
}

bool isWorthAnotherTry(Snapd::ErrorCode code, bool isWaitWished)
{
    switch (code) {
    case Snapd::ErrorCode::NotInstalled:
        return isWaitWished;
    case Snapd::ErrorCode::NotRunning:
    case Snapd::ErrorCode::ConnectionLost:
    case Snapd::ErrorCode::Internal:
        return true;
    default:
        return false;
    }
}

}

SnapshotReader::SnapshotReader(
    Snapd::Client *client, MachineProbe *probe, const Needs &needs, std::optional<std::chrono::milliseconds> patience, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_probe(probe)
    , m_needs(needs)
    , m_patience(patience)
    , m_reader(client, declarationTiming())
{
    m_retry.setSingleShot(true);
    m_slow.setSingleShot(true);
    m_enough.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SnapshotReader::attempt);
    connect(&m_slow, &QTimer::timeout, this, &SnapshotReader::waiting);
    connect(&m_enough, &QTimer::timeout, this, &SnapshotReader::finish);
    connect(&m_reader, &DeclarationReader::baseChanged, this, &SnapshotReader::declarationsDiffer);
    connect(&m_reader, &DeclarationReader::snapsChanged, this, &SnapshotReader::declarationsDiffer);
}

SnapshotReader::~SnapshotReader() = default;

void SnapshotReader::start()
{
    m_since.start();
    m_slow.start(slowAfter);
    attempt();
}

template <typename T>
Snapd::Callback<T> SnapshotReader::into(std::optional<T> SnapshotReader::*member)
{
    return [this, member](Snapd::Result<T> result) {
        if (!result.ok()) {
            problem(result.error());
            return;
        }
        this->*member = result.takeValue();
        arrived();
    };
}

void SnapshotReader::attempt()
{
    m_attempt = new QObject(this);
    m_connections.reset();
    m_snaps.reset();
    m_system.reset();
    if (!m_needs.system) {
        readRest();
        return;
    }
    // By itself, and answered in no time: where nobody listens, several requests that are refused at once leave QNetworkAccessManager such that later ones wait
    // for ever (Qt 6.8).
    m_client->systemInfo(m_attempt, [this](const Snapd::Result<Snapd::SystemInfo> &result) {
        if (!result.ok()) {
            problem(result.error());
            return;
        }
        m_system = result.value();
        readRest();
    });
}

void SnapshotReader::readRest()
{
    m_client->connections(m_attempt, into(&SnapshotReader::m_connections));
    if (m_needs.snaps) {
        m_client->snaps(m_attempt, into(&SnapshotReader::m_snaps));
    }
    // Needed later, but nothing it depends on is missing yet.
    if (m_needs.declarationsOf && !m_isBaseWanted) {
        m_isBaseWanted = true;
        m_reader.readBase();
        if (m_probe) {
            m_probe->look(this, [this](const MachineFacts &facts) {
                m_machine = facts;
                declarationsDiffer();
            });
        }
    }
}

void SnapshotReader::problem(const Snapd::Error &error)
{
    // What else this attempt asked for is of no interest any more.
    delete std::exchange(m_attempt, nullptr);
    m_isBaseWanted = false;
    const auto patience = m_patience.value_or(usualPatience);
    if (isWorthAnotherTry(error.code, m_patience.has_value()) && m_since.durationElapsed() + pauseBetweenAttempts < patience) {
        m_retry.start(pauseBetweenAttempts);
        return;
    }
    m_isOver = true;
    m_slow.stop();
    Q_EMIT failed(error);
}

void SnapshotReader::arrived()
{
    if (!m_connections || (m_needs.snaps && !m_snaps) || (m_needs.system && !m_system)) {
        return;
    }
    delete std::exchange(m_attempt, nullptr);
    if (!m_needs.snaps) {
        m_snaps = snapsIn(*m_connections);
    }
    m_state = PermissionState::build(*std::move(m_snaps), *std::move(m_connections));
    if (m_needs.declarationsOf) {
        readDeclarations();
    } else {
        finish();
    }
}

void SnapshotReader::readDeclarations()
{
    QStringList ids;
    for (const auto names = m_needs.declarationsOf(m_state); const QString &name : names) {
        const Snapd::Snap *snap = m_state.snap(name);
        if (snap && !snap->id.isEmpty() && !ids.contains(snap->id)) {
            ids.append(snap->id);
        }
    }
    m_wanted = ids;
    m_reader.setWanted(ids);
    m_enough.start(factsLimit);
    declarationsDiffer();
}

void SnapshotReader::declarationsDiffer()
{
    const DeclarationBook &book = m_reader.book();
    m_wanted.removeIf([&](const QString &id) {
        return book.state(id) != DeclarationState::NotRead || m_reader.problemOf(id);
    });
    const bool hasBase = book.base().isValid() || m_reader.baseProblem();
    if (m_enough.isActive() && m_wanted.isEmpty() && hasBase && (m_machine || !m_probe)) {
        finish();
    }
}

void SnapshotReader::finish()
{
    if (m_isOver) {
        return;
    }
    m_isOver = true;
    m_enough.stop();
    m_slow.stop();
    Q_EMIT done(Snapshot(m_state, m_system.value_or(Snapd::SystemInfo()), m_reader.book(), m_machine.value_or(MachineFacts())));
}

}

#include "moc_snapshotreader.cpp"
