// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/apppage.h"

#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "protection/protection.h"
#include "ui/accesssummary.h"
#include "ui/appicons.h"
#include "ui/appmenu.h"
#include "ui/appnames.h"
#include "ui/caveatlist.h"
#include "ui/dimlabel.h"
#include "ui/leading.h"
#include "ui/permissionlist.h"
#include "ui/permissionsmodel.h"
#include "ui/picture.h"
#include "ui/placeholder.h"
#include "ui/protectionview.h"
#include "ui/slotlist.h"
#include "ui/slotsmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

AppPage::AppPage(const PermissionStore *store,
    ChangeQueue *queue,
    Intentions *intentions,
    const PermissionInsight *insight,
    AppNames *names,
    AppIcons *icons,
    QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_insight(insight)
    , m_names(names)
    , m_icons(icons)
    , m_model(new PermissionsModel(store, queue, insight, names, this))
    , m_slots(new SlotsModel(store, queue, names, icons, this))
    , m_list(new PermissionList(m_model, store, queue, intentions, names, this))
    , m_empty(new Placeholder(m_list))
    , m_menu(new AppMenu(store, insight, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setHeading(makeHeading());
    m_list->setPlaceholder(m_empty);
    m_list->setFooter(new SlotList(m_slots, tr("Offered to Others", "heading above what a snap provides"), store, queue, intentions, names, m_list));
    connect(m_menu, &AppMenu::resetRequested, this, &AppPage::resetRequested);
    connect(m_menu, &AppMenu::checkAllRequested, this, &AppPage::checkAllRequested);
    connect(m_menu, &AppMenu::sensitiveOffRequested, this, &AppPage::sensitiveOffRequested);

    const auto changed = [this](const QStringList &snaps) {
        if (snaps.contains(m_snap)) {
            showHeading();
        }
    };
    connect(store, &PermissionStore::snapsAdded, this, changed);
    connect(store, &PermissionStore::snapsChanged, this, changed);
    connect(store, &PermissionStore::systemInfoChanged, this, &AppPage::showCaveats);
    connect(insight, &PermissionInsight::changed, this, [this](const QStringList &snaps) {
        if (snaps.contains(m_snap)) {
            showAccess();
        }
    });
    connect(names, &AppNames::titleChanged, this, [changed](const QString &snap) {
        changed({snap});
    });
    connect(icons, &AppIcons::iconChanged, this, [this](const QString &snap) {
        if (snap == m_snap) {
            showIcon();
        }
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AppPage::showEmpty);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &AppPage::showEmpty);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AppPage::showEmpty);
}

QWidget *AppPage::makeHeading()
{
    auto *heading = new QWidget(this);
    m_icon = new Picture(QStyle::PM_LargeIconSize, 1.5, heading);
    m_title = new QLabel(heading);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    m_origin = new DimLabel(heading);
    m_summary = new DimLabel(heading);
    m_count = new DimLabel(heading);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    words->addWidget(m_origin);
    words->addWidget(m_count);

    auto *line = new QHBoxLayout;
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addSpacing(fontMetrics().height() / 2);
    line->addLayout(words, 1);
    line->addWidget(m_menu, 0, Qt::AlignTop);

    m_caveats = new CaveatList(heading);
    m_access = new AccessSummary(heading);
    auto *all = new QVBoxLayout(heading);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(line);
    all->addWidget(m_caveats);
    all->addWidget(m_access);
    return heading;
}

QString AppPage::snap() const
{
    return m_snap;
}

PermissionsModel *AppPage::model() const
{
    return m_model;
}

PermissionList *AppPage::list() const
{
    return m_list;
}

void AppPage::setProtection(Protection *protection)
{
    m_protection = new ProtectionView(m_store, m_names, protection, this);
    m_menu->offerCheckOfAll();
    m_caveats->parentWidget()->layout()->addWidget(m_protection);
    connect(m_protection, &ProtectionView::plugWanted, this, [this](const QString &snap, const QString &plug) {
        m_list->reveal({snap, plug});
    });
    connect(protection->kernel(), &KernelAnswers::changed, this, &AppPage::showAccess);
    connect(protection->watch(), &ProtectionWatch::changed, this, &AppPage::showAccess);
    layout()->addWidget(m_protection->bar());
    m_list->setProtection(protection, false);
    m_model->setForces(protection->forces());
    protection->forces()->start();
    m_protection->setSnap(m_snap);
}

void AppPage::setSnap(const QString &snap)
{
    if (m_snap != snap) {
        m_snap = snap;
        m_model->setSnap(snap);
        if (m_protection) {
            m_protection->setSnap(snap);
            if (isVisible()) {
                m_protection->look();
            }
        }
        m_slots->setSnap(snap);
        showHeading();
    }
}

void AppPage::showHeading()
{
    const std::optional<Snapd::Snap> snap = m_store->snap(m_snap);
    if (!snap) {
        return;
    }
    const QString title = m_names->title(m_snap);
    m_title->setText(title);
    setAccessibleName(title);
    m_menu->setSnap(m_snap, title);
    m_summary->setText(snap->summary.simplified());
    m_summary->setVisible(!m_summary->text().isEmpty());

    QStringList origin;
    // The name that commands need, wherever the title is another.
    origin << snap->name;
    if (!snap->version.isEmpty()) {
        origin << tr("version %1").arg(snap->version);
    }
    if (!snap->publisher.isEmpty()) {
        const bool vouched = snap->publisherValidation == "verified"_L1 || snap->publisherValidation == "starred"_L1;
        origin << (vouched ? tr("by %1 ✓", "publisher of an app, verified by the store").arg(snap->publisher)
                           : tr("by %1", "publisher of an app").arg(snap->publisher));
    } else if (snap->revision.startsWith(u'x')) {
        origin << tr("installed from a file, not from the store");
    }
    m_origin->setText(origin.join(u" · "_s));
    showIcon();
    showCaveats();
    showEmpty();
}

void AppPage::showIcon()
{
    m_icon->setIcon(m_icons->icon(m_snap));
}

void AppPage::showCaveats()
{
    const std::optional<Snapd::Snap> snap = m_store->snap(m_snap);
    if (!snap) {
        return;
    }
    m_caveats->setCaveats(ConfinementSentences::caveats(*snap, m_names->title(m_snap), m_store->systemInfo()));
}

void AppPage::showAccess()
{
    const std::optional<Snapd::Snap> snap = m_store->snap(m_snap);
    // Of what cannot run, and of what asks for nothing, there is nothing to tell.
    const bool some = snap && snap->isEnabled() && m_model->rowCount() > 0;
    const SnapAccess access = some ? m_insight->accessOf(m_snap) : SnapAccess();
    m_access->setAccess(access, m_names->title(m_snap), m_protection ? m_protection->kernelSaid(access) : KernelSaid());
}

void AppPage::showEmpty()
{
    showAccess();
    const int total = m_model->rowCount();
    m_count->setText(
        tr("%1 of %Ln permissions allowed", "of one app; %1 is how many are, %n how many it asks for", total).arg(QLocale().toString(m_model->allowedCount())));
    m_count->setVisible(total > 0);
    if (total > 0) {
        return;
    }
    const std::optional<Snapd::Snap> snap = m_store->snap(m_snap);
    const QString title = m_names->title(m_snap);
    if (snap && !snap->isEnabled()) {
        m_empty->setContent(u"dialog-information"_s, tr("Nothing to Show While Disabled"), QString());
    } else if (snap && (snap->devmode || (snap->confinement == "classic"_L1 && !snap->jailmode))) {
        m_empty->setContent(u"security-low"_s, tr("Nothing to Switch"), tr("%1 names no permissions, and is not kept from anything.").arg(title));
    } else if (snap && !snap->isApp()) {
        m_empty->setContent(u"security-high"_s, tr("Part of the System"), tr("%1 is used by other snaps and has no permissions of its own.").arg(title));
    } else {
        m_empty->setContent(u"security-high"_s,
            tr("No Permissions"),
            tr("%1 asks for no permissions. If something does not work in it, only its publisher can add a permission to it.").arg(title));
    }
}

void AppPage::showEvent(QShowEvent *event)
{
    if (m_protection) {
        m_protection->look();
    }
    QWidget::showEvent(event);
}

}

#include "moc_apppage.cpp"
