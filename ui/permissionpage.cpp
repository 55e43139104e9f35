// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionpage.h"

#include "permissions/intentions.h"
#include "permissions/interfacecatalog.h"
#include "permissions/permissionstore.h"
#include "protection/protection.h"
#include "ui/appnames.h"
#include "ui/caveatlist.h"
#include "ui/dimlabel.h"
#include "ui/leading.h"
#include "ui/letterwidth.h"
#include "ui/linkcolour.h"
#include "ui/mark.h"
#include "ui/otherwayslist.h"
#include "ui/panelmenu.h"
#include "ui/permissionlist.h"
#include "ui/permissionusersmodel.h"
#include "ui/picture.h"
#include "ui/placeholder.h"
#include "ui/protectionsentences.h"
#include "ui/rowselection.h"
#include "ui/slotlist.h"
#include "ui/slotsmodel.h"
#include "ui/usesentences.h"

#include <KMessageWidget>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

PermissionPage::PermissionPage(const PermissionStore *store,
    ChangeQueue *queue,
    Intentions *intentions,
    const PermissionInsight *insight,
    AppNames *names,
    AppIcons *icons,
    QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_intentions(intentions)
    , m_names(names)
    , m_model(new PermissionUsersModel(store, queue, insight, names, icons, this))
    , m_slots(new SlotsModel(store, queue, names, icons, this))
    , m_list(new PermissionList(m_model, store, queue, intentions, names, this))
    , m_others(new OtherWaysList(store, insight, names, icons, m_list->widget()))
    , m_selection(new RowSelection(m_list))
    , m_empty(new Placeholder(m_list))
    , m_recording(new Mark(this))
    , m_menu(new PanelMenu(store, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    // Below, where it moves no row.
    const int gap = qMax(6, style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this));
    m_recording->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->addWidget(m_recording);
    m_list->setHeading(makeHeading());
    m_list->setPlaceholder(m_empty);
    m_list->setOthers(m_others);
    connect(m_others, &OtherWaysList::appRequested, this, &PermissionPage::appRequested);
    m_list->setFooter(new SlotList(m_slots, tr("Provided By", "heading above what provides a permission"), store, queue, intentions, names, m_list));

    connect(m_model, &QAbstractItemModel::modelReset, this, &PermissionPage::showCounts);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PermissionPage::showCounts);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PermissionPage::showCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PermissionPage::showCounts);
    connect(m_selection, &RowSelection::changed, this, &PermissionPage::showActions);
    connect(store, &PermissionStore::availabilityChanged, this, &PermissionPage::showActions);
    connect(store, &PermissionStore::systemInfoChanged, this, &PermissionPage::showHeading);
}

QWidget *PermissionPage::makeHeading()
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
    m_explanation = new DimLabel(heading);
    m_name = new DimLabel(heading);
    m_name->setWordWrap(false);
    m_documentation = new QLabel(heading);
    m_documentation->setTextFormat(Qt::RichText);
    m_documentation->setOpenExternalLinks(true);
    new LinkColour(m_documentation);
    m_documentation->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto *origin = new QHBoxLayout;
    origin->setSpacing(letterWidth(fontMetrics()) * 2);
    origin->addWidget(m_name);
    origin->addWidget(m_documentation);
    origin->addStretch();
    m_count = new DimLabel(heading);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_explanation);
    words->addLayout(origin);
    words->addWidget(m_count);
    auto *line = new QHBoxLayout;
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addSpacing(fontMetrics().height() / 2);
    line->addLayout(words, 1);
    line->addWidget(m_menu, 0, Qt::AlignTop);

    m_caveats = new CaveatList(heading);
    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_caveats);
    column->addWidget(makeActions(heading));
    return heading;
}

QWidget *PermissionPage::makeActions(QWidget *parent)
{
    m_actions = new QWidget(parent);
    m_offForAll = new QPushButton(QIcon::fromTheme(u"dialog-cancel"_s), tr("Turn Off for All…"), m_actions);
    m_selectAll = new QPushButton(m_actions);
    m_offSelected = new QPushButton(m_actions);
    m_onSelected = new QPushButton(m_actions);
    m_select = new QPushButton(m_actions);
    m_select->setCheckable(true);
    connect(m_offForAll, &QPushButton::clicked, this, &PermissionPage::askForAll);
    connect(m_select, &QPushButton::toggled, this, &PermissionPage::setSelecting);
    connect(m_selectAll, &QPushButton::clicked, this, [this] {
        m_selection->selectAll(m_selection->selected().size() < m_model->rowCount());
    });
    connect(m_offSelected, &QPushButton::clicked, this, [this] {
        const QList<Snapd::PlugRef> plugs = among(m_selection->selected(), true);
        m_select->setChecked(false);
        m_intentions->turnOff(plugs);
    });
    connect(m_onSelected, &QPushButton::clicked, this, [this] {
        const QList<Snapd::PlugRef> plugs = among(m_selection->selected(), false);
        m_select->setChecked(false);
        m_intentions->turnOn(plugs);
    });
    auto *line = new QHBoxLayout(m_actions);
    line->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_selectAll, m_offSelected, m_onSelected, m_offForAll, m_select}) {
        line->addWidget(button);
    }
    line->addStretch();
    return m_actions;
}

QString PermissionPage::interface() const
{
    return m_interface;
}

QString PermissionPage::title() const
{
    return InterfaceCatalog::words(m_interface).title;
}

PermissionUsersModel *PermissionPage::model() const
{
    return m_model;
}

PermissionList *PermissionPage::list() const
{
    return m_list;
}

PanelMenu *PermissionPage::menu() const
{
    return m_menu;
}

void PermissionPage::setProtection(Protection *protection)
{
    m_protection = protection;
    m_menu->offerCheckOfAll();
    m_model->setForces(protection->forces());
    m_list->setProtection(protection, true);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PermissionPage::look);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PermissionPage::look);
    connect(protection->uses(), &UseBook::changed, this, &PermissionPage::showRecording);
}

void PermissionPage::showRecording()
{
    const bool isTold = m_protection && m_protection->uses()->isAnotherRecording() && UseBook::leadsToRecording(m_interface);
    const QString text = isTold ? UseSentences::anotherRecording() : QString();
    if (m_recording->text() != text) {
        m_recording->setContent(u"dialog-information"_s, text);
    }
}

void PermissionPage::look()
{
    if (!m_protection || !isVisible()) {
        return;
    }
    QStringList snaps;
    const QList<Snapd::PlugRef> plugs = all();
    for (const Snapd::PlugRef &plug : plugs) {
        if (!snaps.contains(plug.snap)) {
            snaps << plug.snap;
        }
    }
    m_protection->watch()->setShown(snaps);
}

void PermissionPage::setInterface(const QString &interface)
{
    m_select->setChecked(false);
    withdrawQuestion();
    if (m_interface == interface) {
        m_model->sortAnew();
        return;
    }
    m_interface = interface;
    m_slots->setInterface(interface);
    m_model->setInterface(interface);
    m_others->setInterface(interface);
    showHeading();
}

void PermissionPage::showHeading()
{
    if (m_interface.isEmpty()) {
        return;
    }
    showRecording();
    const InterfaceWords words = InterfaceCatalog::words(m_interface);
    const std::optional<Snapd::InterfaceInfo> info = m_store->interfaceInfo(m_interface);
    m_icon->setNames({words.iconName, u"preferences-security"_s});
    m_title->setText(words.title);
    setAccessibleName(words.title);
    m_menu->setPage(words.title);
    m_explanation->setText(words.known || !info || info->summary.isEmpty() ? words.explanation : info->summary);
    // The name that commands need, and where snapd's own words are.
    m_name->setText(m_interface);
    const QUrl url(info ? info->docUrl : QString());
    // The address comes from snapd; anything but a page on the web is not followed.
    const bool isPage = url.isValid() && url.scheme() == "https"_L1;
    m_documentation->setText(u"<a href=\"%1\">%2</a>"_s.arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(), tr("Documentation").toHtmlEscaped()));
    m_documentation->setVisible(isPage);
    m_caveats->setCaveats(ConfinementSentences::ofSystem(m_store->systemInfo()));
    showCounts();
}

void PermissionPage::showCounts()
{
    const int total = m_model->appCount();
    m_count->setText(tr("%1 of %Ln apps allowed", "apps that may use one permission; %1 is how many may, %n how many ask", total)
            .arg(QLocale().toString(m_model->allowedAppCount())));
    m_count->setVisible(total > 0);
    m_empty->setContent(u"security-high"_s, tr("Nothing to Switch"), tr("No app that is enabled asks for this permission."));
    showActions();
}

QList<Snapd::PlugRef> PermissionPage::all() const
{
    QList<Snapd::PlugRef> plugs;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        plugs << m_model->entry(row).permission.id;
    }
    return plugs;
}

QList<Snapd::PlugRef> PermissionPage::among(const QList<Snapd::PlugRef> &plugs, bool on) const
{
    QList<Snapd::PlugRef> found;
    for (const Snapd::PlugRef &plug : plugs) {
        const int row = m_model->rowOf(plug);
        // What a person has to choose a provider for cannot be turned on with others.
        if (row >= 0 && m_model->entry(row).isOn() == on && (on || !m_model->entry(row).offered().obviousSlot().isEmpty())) {
            found << plug;
        }
    }
    return found;
}

void PermissionPage::showActions()
{
    const bool ready = m_store->availability() == PermissionStore::Availability::Ready;
    const bool selecting = m_selection->isActive();
    const QList<Snapd::PlugRef> selected = m_selection->selected();
    const auto off = among(selected, true).size();
    const auto on = among(selected, false).size();
    m_actions->setVisible(m_model->rowCount() > 1);
    m_offForAll->setVisible(!selecting);
    m_offForAll->setEnabled(ready && m_model->allowedAppCount() > 0);
    m_selectAll->setVisible(selecting);
    m_selectAll->setText(selected.size() < m_model->rowCount() ? tr("Select All") : tr("Select None"));
    m_offSelected->setVisible(selecting);
    m_offSelected->setEnabled(ready && off > 0);
    m_offSelected->setText(tr("Turn Off Selected (%1)", "number of apps").arg(QLocale().toString(off)));
    m_onSelected->setVisible(selecting);
    m_onSelected->setEnabled(ready && on > 0);
    m_onSelected->setText(tr("Turn On Selected (%1)", "number of apps").arg(QLocale().toString(on)));
    m_select->setText(selecting ? tr("Done", "button that ends marking rows") : tr("Select", "button that begins marking rows"));
    if (m_question && !m_question->isHidden()) {
        // It asks about what is there now.
        m_model->allowedAppCount() > 0 ? askForAll() : withdrawQuestion();
    }
}

void PermissionPage::setSelecting(bool selecting)
{
    withdrawQuestion();
    m_selection->setActive(selecting);
    showActions();
}

void PermissionPage::showEvent(QShowEvent *event)
{
    look();
    m_others->settle();
    QWidget::showEvent(event);
}

}

#include "moc_permissionpage.cpp"
