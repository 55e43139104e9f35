// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/watchrun.h"

#include "cli/console.h"
#include "cli/displaywidth.h"
#include "cli/jsonwords.h"
#include "cli/permissionnames.h"
#include "ui/errorsentences.h"
#include "ui/permissionwords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

namespace
{

QStringList slotNames(const Permission &permission)
{
    QStringList names;
    for (const auto slots = permission.connectedSlots(); const Snapd::SlotRef &slot : slots) {
        names << PermissionNames::slotName(slot);
    }
    return names;
}

}

WatchRun::WatchRun(Snapd::Client *client, const Request &request, Console &console, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_console(console)
    , m_store(client)
    , m_names(&m_store)
    , m_first(&m_store, request.wait)
{
    connect(&m_first, &FirstState::failed, this, [this](const Snapd::Error &error) {
        m_store.disconnect(this);
        Q_EMIT snapdAway(error);
    });
    connect(&m_store, &PermissionStore::stateLoaded, this, &WatchRun::loaded);
    connect(&m_store, &PermissionStore::availabilityChanged, this, &WatchRun::availabilityDiffers);
    connect(&m_store, &PermissionStore::snapsAdded, this, [this](const QStringList &snaps) {
        snapsDiffer(snaps, u"app-added"_s);
    });
    connect(&m_store, &PermissionStore::snapsRemoved, this, [this](const QStringList &snaps) {
        snapsDiffer(snaps, u"app-removed"_s);
    });
    connect(&m_store, &PermissionStore::permissionsAdded, this, [this](const QList<Snapd::PlugRef> &plugs) {
        permissionsDiffer(plugs, u"permission-added"_s);
    });
    connect(&m_store, &PermissionStore::permissionsRemoved, this, [this](const QList<Snapd::PlugRef> &plugs) {
        permissionsDiffer(plugs, u"permission-removed"_s);
    });
    connect(&m_store, &PermissionStore::permissionsChanged, this, [this](const QList<Snapd::PlugRef> &plugs) {
        permissionsDiffer(plugs, u"permission-changed"_s);
    });
}

WatchRun::~WatchRun() = default;

void WatchRun::start()
{
    m_first.start();
}

void WatchRun::loaded()
{
    m_isLoaded = true;
    for (const Snapd::Plug &plug : m_store.connections().plugs) {
        if (const std::optional<Permission> permission = m_store.permission(plug.ref)) {
            m_known.insert(plug.ref, *permission);
        }
    }
    // What comes to be is told of as well, so this is no mistake as such.
    for (const QString &app : m_request.apps) {
        if (!m_store.snap(app)) {
            m_console.note(tr("%1 is not installed. It is told of once it is.", "name of an app").arg(harmless(app)));
        }
    }
    const auto wanted = std::ranges::count_if(m_known.keyBegin(), m_known.keyEnd(), [this](const Snapd::PlugRef &plug) {
        return isWanted(plug.snap);
    });
    const QJsonObject fields{{u"event"_s, u"watching"_s}, {u"permissions"_s, qint64(wanted)}};
    tell(m_request.json ? QString() : tr("Watching %n permissions. Ctrl+C ends it.", "", int(wanted)), fields);
}

bool WatchRun::isWanted(const QString &snap) const
{
    return m_request.apps.isEmpty() || m_request.apps.contains(snap);
}

void WatchRun::tell(const QString &text, const QJsonObject &fields)
{
    const QDateTime now = QDateTime::currentDateTime();
    if (m_request.json) {
        QJsonObject document = JsonWords::document("event"_L1);
        document.insert(u"time"_s, now.toUTC().toString(Qt::ISODateWithMs));
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            document.insert(it.key(), it.value());
        }
        m_console.print(JsonWords::line(document));
    } else {
        m_console.print(m_console.dim(now.time().toString(u"HH:mm:ss"_s)) + u' ' + harmless(text));
    }
    if (!m_console.flush()) {
        Q_EMIT outputLost();
    }
}

void WatchRun::snapsDiffer(const QStringList &snaps, const QString &event)
{
    for (const QString &snap : snaps) {
        if (m_isLoaded && isWanted(snap)) {
            const QString text = event == "app-added"_L1 ? tr("%1: installed") : tr("%1: removed");
            tell(text.arg(snap), {{u"event"_s, event}, {u"app"_s, snap}});
        }
    }
}

void WatchRun::permissionsDiffer(const QList<Snapd::PlugRef> &plugs, const QString &event)
{
    if (!m_isLoaded) {
        return;
    }
    for (const Snapd::PlugRef &plug : plugs) {
        const Permission before = m_known.take(plug);
        const std::optional<Permission> now = m_store.permission(plug);
        if (now) {
            m_known.insert(plug, *now);
        }
        // Attributes and choices differ, too; here it is about what is allowed.
        const bool isSame = now && event == "permission-changed"_L1 && now->connectedSlots() == before.connectedSlots();
        if (!isWanted(plug.snap) || isSame) {
            continue;
        }
        const Permission &known = now ? *now : before;
        const QStringList connected = now ? slotNames(*now) : QStringList();
        QString state = now ? (now->isOn() ? tr("on", "state of a permission") : tr("off", "state of a permission")) : tr("gone", "a permission");
        const bool isOrdinary = connected.size() == 1 && Snapd::isSystemSnap(now->connectedSlots().constFirst().snap);
        if (!connected.isEmpty() && !isOrdinary) {
            state = tr("%1 (%2)", "state of a permission; the slots that serve it").arg(state, QLocale().createSeparatedList(connected));
        }
        const QString text = tr("%1 %2: %3", "name of an app, name of a permission, and how it is now").arg(plug.snap, plug.plug, state);
        tell(text,
            {{u"event"_s, event},
                {u"app"_s, plug.snap},
                {u"plug"_s, plug.plug},
                {u"interface"_s, known.interface},
                {u"title"_s, permissionWords(known, m_names.title(plug.snap), {}, true).heading()},
                {u"allowed"_s, now && now->isOn()},
                {u"slots"_s, QJsonArray::fromStringList(connected)}});
    }
}

void WatchRun::availabilityDiffers()
{
    const bool isAway = m_store.availability() != PermissionStore::Availability::Ready;
    if (!m_isLoaded || isAway == m_isAway) {
        return;
    }
    m_isAway = isAway;
    const QString text = isAway ? ErrorSentences::forAvailability(m_store.availability(), ErrorSentences::Voice::CommandLine).what : tr("snapd is back.");
    tell(text, {{u"event"_s, isAway ? u"snapd-away"_s : u"snapd-back"_s}});
}

}

#include "moc_watchrun.cpp"
