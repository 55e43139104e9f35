// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/otherwayslist.h"

#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "ui/appicons.h"
#include "ui/appnames.h"
#include "ui/card.h"
#include "ui/otherwayrow.h"

#include <QLabel>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Snapperms
{

OtherWaysList::OtherWaysList(const PermissionStore *store, const PermissionInsight *insight, const AppNames *names, AppIcons *icons, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_insight(insight)
    , m_names(names)
    , m_icons(icons)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_parts = {makePart(tr("Can Reach It in Another Way", "heading above apps that have no switch for a permission")),
        makePart(tr("Not Known Whether They Can Reach It", "heading above apps that have no switch for a permission"))};
    hide();

    connect(store, &PermissionStore::snapsAdded, this, &OtherWaysList::changed);
    connect(store, &PermissionStore::snapsRemoved, this, &OtherWaysList::changed);
    connect(store, &PermissionStore::snapsChanged, this, &OtherWaysList::changed);
    connect(store, &PermissionStore::permissionsAdded, this, &OtherWaysList::changed);
    connect(store, &PermissionStore::permissionsRemoved, this, &OtherWaysList::changed);
    connect(store, &PermissionStore::permissionsChanged, this, &OtherWaysList::changed);
    connect(insight, &PermissionInsight::changed, this, &OtherWaysList::changed);
    connect(names, &AppNames::titleChanged, this, &OtherWaysList::changed);
    connect(icons, &AppIcons::iconChanged, this, &OtherWaysList::changed);
}

OtherWaysList::Part OtherWaysList::makePart(const QString &title)
{
    Part part;
    part.home = new QWidget(this);
    part.home->setAccessibleName(title);
    auto *heading = new QLabel(title, part.home);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(4, 0, 4, 0);
    auto *card = new Card(part.home);
    part.card = new QVBoxLayout(card);
    part.card->setContentsMargins(1, 1, 1, 1);
    part.card->setSpacing(0);
    auto *column = new QVBoxLayout(part.home);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(card);
    layout()->addWidget(part.home);
    part.home->hide();
    return part;
}

void OtherWaysList::setInterface(const QString &interface)
{
    m_interface = interface;
    m_stale = true;
    if (parentWidget()->isVisible()) {
        settle();
    }
}

void OtherWaysList::changed()
{
    m_stale = true;
    if (!m_queued && parentWidget()->isVisible()) {
        // One read of the store makes many signals.
        m_queued = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_queued = false;
                settle();
            },
            Qt::QueuedConnection);
    }
}

void OtherWaysList::settle()
{
    if (std::exchange(m_stale, false)) {
        fill(find());
    }
}

QList<OtherWay> OtherWaysList::find() const
{
    QList<OtherWay> ways;
    if (m_interface.isEmpty()) {
        return ways;
    }
    QSet<QString> switched;
    const QList<Snapd::PlugRef> plugs = m_store->plugsOfInterface(m_interface);
    for (const Snapd::PlugRef &plug : plugs) {
        switched.insert(plug.snap);
    }
    for (const Snapd::Snap &snap : m_store->snaps()) {
        if (switched.contains(snap.name)) {
            continue;
        }
        if (std::optional<OtherWay> way = OtherWay::of(snap, m_names->title(snap.name), m_interface, m_insight->accessOf(snap.name))) {
            ways << *std::move(way);
        }
    }
    std::ranges::sort(ways, OtherWay::before);
    return ways;
}

void OtherWaysList::fill(const QList<OtherWay> &ways)
{
    QList<OtherWayRow *> before = std::exchange(m_rows, {});
    std::array<int, 2> filled{};
    for (const OtherWay &way : ways) {
        const std::size_t part = way.isKnown ? 0 : 1;
        QVBoxLayout *card = m_parts.at(part).card;
        const auto it = std::ranges::find_if(before, [&way](const OtherWayRow *row) {
            return row->way().snap == way.snap;
        });
        OtherWayRow *row = nullptr;
        if (it != before.end()) {
            row = *it;
            before.erase(it);
        } else {
            row = new OtherWayRow(this);
            connect(row, &OtherWayRow::appRequested, this, &OtherWaysList::appRequested);
        }
        // One that has its place is left alone, with the focus that it may have.
        if (card->indexOf(row) != filled.at(part)) {
            card->insertWidget(filled.at(part), row);
            row->show();
        }
        ++filled.at(part);
        row->setWay(way, m_icons->icon(way.snap));
        m_rows << row;
    }
    for (OtherWayRow *gone : std::as_const(before)) {
        gone->hide();
        gone->deleteLater();
    }
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        m_parts.at(part).home->setVisible(filled.at(part) > 0);
        m_parts.at(part).home->update();
    }
    setVisible(!ways.isEmpty());
    Q_EMIT tabSequenceChanged();
}

const QList<OtherWayRow *> &OtherWaysList::rows() const
{
    return m_rows;
}

QList<QWidget *> OtherWaysList::tabSequence() const
{
    QList<QWidget *> sequence;
    for (const OtherWayRow *row : m_rows) {
        sequence << row->button();
    }
    return sequence;
}

}

#include "moc_otherwayslist.cpp"
