// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/appicons.h"

#include "permissions/permissionstore.h"
#include "snapd/client.h"
#include "ui/desktopentry.h"
#include "ui/iconimages.h"

#include <QFile>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

QIcon lastResort(const QString &type)
{
    if (type.isEmpty() || type == "app"_L1) {
        return QIcon::fromTheme(u"package-x-generic"_s);
    }
    return QIcon::fromTheme(u"applications-system"_s);
}

QIcon fromImages(const QList<QImage> &images)
{
    QIcon icon;
    for (const QImage &image : images) {
        icon.addPixmap(QPixmap::fromImage(image));
    }
    return icon;
}

template <typename T, typename Work>
QFuture<T> inBackground(Work work)
{
    QPromise<T> promise;
    QFuture<T> future = promise.future();
    QThreadPool::globalInstance()->start([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.start();
        promise.addResult(work());
        promise.finish();
    });
    return future;
}

/** What a desktop file leads to. */
struct Found {
    QString themeName;
    QList<QImage> images;
};

Found follow(const QString &desktopFile)
{
    const DesktopEntry entry = readDesktopEntry(desktopFile);
    if (!entry.icon.startsWith(u'/')) {
        return {entry.icon, {}};
    }
    QFile file(entry.icon);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential() || file.size() > largestIcon) {
        return {};
    }
    return {{}, decodeIcon(file.read(largestIcon))};
}

}

AppIcons::AppIcons(Snapd::Client *client, const PermissionStore *store, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
{
    connect(store, &PermissionStore::snapsRemoved, this, [this](const QStringList &snaps) {
        for (const QString &snap : snaps) {
            m_icons.remove(snap);
        }
    });
    connect(store, &PermissionStore::snapsChanged, this, [this](const QStringList &snaps) {
        for (const QString &name : snaps) {
            const auto known = m_icons.find(name);
            const std::optional<Snapd::Snap> snap = m_store->snap(name);
            if (known != m_icons.end() && snap && snap->revision != known->revision) {
                known->revision = snap->revision;
                fetch(name); // the old one stays until then
            }
        }
    });
}

QIcon AppIcons::icon(const QString &name)
{
    const auto known = m_icons.constFind(name);
    if (known != m_icons.cend()) {
        return known->icon;
    }
    const std::optional<Snapd::Snap> snap = m_store->snap(name);
    const QIcon icon = lastResort(snap ? snap->type : QString());
    if (snap) {
        m_icons.insert(name, Known{snap->revision, icon});
        fetch(name);
    }
    return icon;
}

void AppIcons::fetch(const QString &snap)
{
    m_client->icon(snap, this, [this, snap](const Snapd::Result<QByteArray> &result) {
        if (result.ok()) {
            decode(snap, result.value());
        } else {
            fallBack(snap);
        }
    });
}

void AppIcons::decode(const QString &snap, const QByteArray &data)
{
    inBackground<QList<QImage>>([data] {
        return decodeIcon(data);
    }).then(this, [this, snap](const QList<QImage> &images) {
        if (images.isEmpty()) {
            fallBack(snap);
        } else {
            keep(snap, fromImages(images));
        }
    });
}

void AppIcons::fallBack(const QString &name)
{
    const std::optional<Snapd::Snap> snap = m_store->snap(name);
    if (!snap) {
        return;
    }
    QString desktopFile;
    for (const Snapd::SnapApp &app : snap->apps) {
        if (!app.desktopFile.isEmpty()) {
            desktopFile = app.desktopFile;
            break;
        }
    }
    if (desktopFile.isEmpty()) {
        return;
    }
    inBackground<Found>([desktopFile] {
        return follow(desktopFile);
    }).then(this, [this, name](const Found &found) {
        const QIcon icon = found.themeName.isEmpty() ? fromImages(found.images) : QIcon::fromTheme(found.themeName);
        if (!icon.isNull()) {
            keep(name, icon);
        }
    });
}

void AppIcons::keep(const QString &snap, const QIcon &icon)
{
    const auto known = m_icons.find(snap);
    if (known == m_icons.end()) {
        return; // removed meanwhile
    }
    known->icon = icon;
    Q_EMIT iconChanged(snap);
}

}

#include "moc_appicons.cpp"
