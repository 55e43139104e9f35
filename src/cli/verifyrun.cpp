// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/verifyrun.h"

#include "cli/console.h"
#include "cli/snapshot.h"

#include "protection/snaptoverify.h"

#include <QLocale>

using namespace std::chrono_literals;

namespace Snapperms::Cli
{

namespace
{

constexpr auto pauseBetweenLooks = 500ms;

}

VerifyRun::VerifyRun(Snapd::Client *client,
    const Snapshot &snapshot,
    const QStringList &apps,
    const ProtectionWatch::Ground &ground,
    std::chrono::milliseconds patience,
    Console &console,
    QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_snapshot(snapshot)
    , m_patience(patience)
    , m_total(apps.size())
    , m_console(console)
    , m_compiler(ground.runner)
    , m_verifier(ground.runner, &m_compiler, ground.root)
    , m_open(apps)
    , m_connections(snapshot.state().connections)
{
    m_verifier.setSecondLook(ground.secondLook);
    m_verifier.setFacts(snapdFacts(snapshot.system()));
    m_retry.setSingleShot(true);
    m_retry.setInterval(std::min<std::chrono::milliseconds>(pauseBetweenLooks, ground.retry));
    connect(&m_retry, &QTimer::timeout, this, &VerifyRun::look);
}

VerifyRun::~VerifyRun() = default;

QString VerifyRun::lookingAt(const QString &app, qsizetype done, qsizetype total)
{
    return tr("%1 of %2 – looking at %3", "progress; name of an app").arg(QLocale().toString(done + 1), QLocale().toString(total), app);
}

QString VerifyRun::waitingFor(const QString &app)
{
    return tr("Waiting for snapd, which is changing something about %1", "name of an app").arg(app);
}

void VerifyRun::start()
{
    // Not from within the call: with nothing to look at, it would end before anybody listens.
    QMetaObject::invokeMethod(this, &VerifyRun::next, Qt::QueuedConnection);
}

void VerifyRun::next()
{
    if (m_open.isEmpty()) {
        m_console.progress({});
        Q_EMIT finished();
        return;
    }
    if (m_console.traits().hasLiveErrors) {
        m_console.progress(lookingAt(m_open.constFirst(), m_lines.size(), m_total));
    }
    m_since.start();
    look();
}

void VerifyRun::look()
{
    const QString snap = m_open.constFirst();
    m_client->changesInProgress(snap, this, [this, snap](const Snapd::Result<QList<Snapd::Change>> &changes) {
        if (!changes.ok()) {
            Q_EMIT snapdAway(changes.error());
            return;
        }
        if (changes.value().isEmpty()) {
            m_verifier.verify(toVerify(snap), this, [this](const Confinement::SnapVerdict &verdict) {
                if (restsOnConnections(verdict)) {
                    takeIfStillConnected(verdict);
                } else {
                    take({verdict.snap, verdict});
                }
            });
            return;
        }
        if (m_since.durationElapsed() >= m_patience) {
            take({snap, std::nullopt});
            return;
        }
        m_console.progress(waitingFor(snap));
        m_retry.start();
    });
}

Confinement::SnapToVerify VerifyRun::toVerify(const QString &snap) const
{
    return snapToVerify(*m_snapshot.state().snap(snap), m_connections, m_snapshot.system());
}

/** A permission that was turned off since the connections were read, or is just being turned off, looks like rules that are missing. */
void VerifyRun::takeIfStillConnected(const Confinement::SnapVerdict &verdict)
{
    m_client->changesInProgress(verdict.snap, this, [this, verdict](const Snapd::Result<QList<Snapd::Change>> &changes) {
        if (!changes.ok()) {
            Q_EMIT snapdAway(changes.error());
            return;
        }
        if (!changes.value().isEmpty()) {
            look();
            return;
        }
        m_client->connections(this, [this, verdict](const Snapd::Result<Snapd::Connections> &connections) {
            if (!connections.ok()) {
                Q_EMIT snapdAway(connections.error());
                return;
            }
            const Confinement::SnapToVerify asked = toVerify(verdict.snap);
            m_connections = connections.value();
            if (toVerify(verdict.snap) == asked) {
                take({verdict.snap, verdict});
            } else {
                look();
            }
        });
    });
}

void VerifyRun::take(const VerifyLine &line)
{
    m_lines.append(line);
    m_open.removeFirst();
    next();
}

}

#include "moc_verifyrun.cpp"
