// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/verifyrun.h"

#include "cli/console.h"
#include "cli/presence.h"
#include "cli/snapshot.h"

#include "protection/snaptoverify.h"

#include <QLocale>

using namespace std::chrono_literals;

namespace Snapperms::Cli
{

namespace
{

constexpr auto pauseBetweenLooks = 500ms;
// At one app, before it is told as one at which snapd works.
constexpr int mostLooks = 5;

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
        m_console.progress(lookingAt(m_open.constFirst(), m_lines.size() + m_gone.size(), m_total));
    }
    m_snap = *m_snapshot.state().snap(m_open.constFirst());
    m_looks = 0;
    m_since.invalidate();
    look();
}

void VerifyRun::look()
{
    m_client->changesInProgress(m_snap.name, this, [this](const Snapd::Result<QList<Snapd::Change>> &changes) {
        if (!changes.ok()) {
            Q_EMIT snapdAway(changes.error());
        } else if (changes.value().isEmpty()) {
            verify();
        } else {
            waitForSnapd();
        }
    });
}

void VerifyRun::waitForSnapd()
{
    if (!m_since.isValid()) {
        m_since.start();
    }
    if (m_since.durationElapsed() >= m_patience) {
        take(std::nullopt);
        return;
    }
    m_console.progress(waitingFor(m_snap.name));
    m_retry.start();
}

void VerifyRun::verify()
{
    ++m_looks;
    m_since.invalidate();
    m_verifier.verify(toVerify(), this, [this](const Confinement::SnapVerdict &verdict) {
        if (verdict.standing() == Confinement::Standing::Differs) {
            takeIfStillSo(verdict);
        } else {
            take(verdict);
        }
    });
}

/** Something changes each time: nothing can be said of that. */
void VerifyRun::lookAgain()
{
    if (m_looks < mostLooks) {
        look();
    } else {
        take(std::nullopt);
    }
}

Confinement::SnapToVerify VerifyRun::toVerify() const
{
    return snapToVerify(m_snap, m_connections, m_snapshot.system());
}

/** What was removed, is being changed, or has been since it was read, looks like rules that are missing. */
void VerifyRun::takeIfStillSo(const Confinement::SnapVerdict &verdict)
{
    askPresence(m_client, m_snap.name, this, [this, verdict](const Snapd::Result<Presence> &presence) {
        if (!presence.ok()) {
            Q_EMIT snapdAway(presence.error());
            return;
        }
        switch (presence.value().kind) {
        case Presence::Kind::There:
            takeIfSame(verdict, *presence.value().snap);
            return;
        case Presence::Kind::AtWork:
            lookAgain();
            return;
        case Presence::Kind::Gone:
            m_gone.append(m_snap.name);
            goOn();
            return;
        }
        Q_UNREACHABLE();
    });
}

void VerifyRun::takeIfSame(const Confinement::SnapVerdict &verdict, const Snapd::Snap &snap)
{
    m_client->connections(this, [this, verdict, snap](const Snapd::Result<Snapd::Connections> &connections) {
        if (!connections.ok()) {
            Q_EMIT snapdAway(connections.error());
            return;
        }
        const Confinement::SnapToVerify asked = toVerify();
        const bool isSameRevision = m_snap.revision == snap.revision;
        m_snap = snap;
        m_connections = connections.value();
        if (isSameRevision && toVerify() == asked) {
            take(verdict);
        } else {
            lookAgain();
        }
    });
}

void VerifyRun::take(const std::optional<Confinement::SnapVerdict> &verdict)
{
    m_lines.append({m_snap.name, verdict});
    goOn();
}

void VerifyRun::goOn()
{
    m_open.removeFirst();
    next();
}

}

#include "moc_verifyrun.cpp"
