// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/appnames.h"

#include "permissions/permissionstore.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Snapperms
{

AppNames::AppNames(const PermissionStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(store, &PermissionStore::snapsAdded, this, &AppNames::look);
    connect(store, &PermissionStore::snapsRemoved, this, &AppNames::forget);
    connect(store, &PermissionStore::snapsChanged, this, [this](const QStringList &snaps) {
        forget(snaps);
        look(snaps);
        for (const QString &snap : snaps) {
            Q_EMIT titleChanged(snap);
        }
    });
    QStringList present;
    for (const Snapd::Snap &snap : store->snaps()) {
        present << snap.name;
    }
    look(present);
}

QString AppNames::instanceKey(const QString &snap)
{
    const qsizetype underscore = snap.indexOf(u'_');
    return underscore < 0 ? QString() : snap.mid(underscore + 1);
}

QString AppNames::title(const QString &name) const
{
    const std::optional<Snapd::Snap> snap = m_store->snap(name);
    QString title = snap ? snap->title.simplified() : QString();
    if (title.isEmpty()) {
        title = m_desktopNames.value(name).simplified();
    }
    return composed(name, title);
}

QString AppNames::composed(const QString &name, const QString &known)
{
    QString title = known;
    const QString key = instanceKey(name);
    if (title.isEmpty()) {
        title = key.isEmpty() ? name : name.left(name.size() - key.size() - 1);
    }
    return key.isEmpty() ? title : tr("%1 (%2)", "app title and the key of its parallel instance").arg(title, key);
}

QString AppNames::providerTitle(const QString &name) const
{
    return Snapd::isSystemSnap(name) ? tr("System", "provides a slot") : title(name);
}

void AppNames::look(const QStringList &snaps)
{
    for (const QString &name : snaps) {
        const std::optional<Snapd::Snap> snap = m_store->snap(name);
        if (!snap || !snap->title.simplified().isEmpty() || m_asked.contains(name)) {
            continue;
        }
        for (const Snapd::SnapApp &app : snap->apps) {
            if (app.desktopFile.isEmpty()) {
                continue;
            }
            m_asked.insert(name);
            QPromise<DesktopEntry> promise;
            promise.future().then(this, [this, name](const DesktopEntry &entry) {
                if (m_asked.contains(name) && !entry.name.isEmpty()) {
                    m_desktopNames.insert(name, entry.name);
                    Q_EMIT titleChanged(name);
                }
            });
            QThreadPool::globalInstance()->start([promise = std::move(promise), path = app.desktopFile]() mutable {
                promise.start();
                promise.addResult(readDesktopEntry(path));
                promise.finish();
            });
            break;
        }
    }
}

void AppNames::forget(const QStringList &snaps)
{
    for (const QString &snap : snaps) {
        m_asked.remove(snap);
        m_desktopNames.remove(snap);
    }
}

}

#include "moc_appnames.cpp"
