// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/placespane.h"

#include "ui/placedelegate.h"
#include "ui/placefilter.h"
#include "ui/placeholder.h"
#include "ui/searchfield.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QStyle>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

Place placeAt(const QModelIndex &index)
{
    return index.data(PlacesModel::PlaceRole).value<Place>();
}

}

PlacesPane::PlacesPane(PlacesModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tabs(new QTabBar(this))
    , m_search(new SearchField(this))
    , m_filter(new PlaceFilter(this))
    , m_line(new QHBoxLayout)
    , m_view(new QListView(this))
    , m_empty(new Placeholder(this))
{
    // In the order of Place::Kind.
    m_tabs->addTab(tr("Apps"));
    m_tabs->addTab(tr("Permissions"));
    m_tabs->setExpanding(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Show by", "tabs: show by apps or by permissions"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        setKind(Place::Kind(tab));
    });

    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search apps and permissions"));
    m_search->setToolTip(m_search->accessibleName());
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &PlacesPane::narrow);
    connect(m_filter, &PlaceFilter::traitsChanged, this, &PlacesPane::narrow);
    connect(m_empty, &Placeholder::actionTriggered, this, [this] {
        m_search->clear();
        m_filter->setTraits({});
        focusSearch();
    });
    setUpView();
    layOut();
    showEmpty();
}

void PlacesPane::layOut()
{
    const int gap = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    m_line->addWidget(m_search, 1);
    m_line->addWidget(m_filter->button());
    auto *head = new QVBoxLayout;
    head->setContentsMargins(gap, gap, gap, gap);
    head->addLayout(m_line);
    head->addWidget(m_filter->bar());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    setTabOrder({m_tabs, m_search, m_filter->button(), m_filter->clearButton(), m_view, m_empty});
}

void PlacesPane::setFooter(QWidget *footer, QWidget *control)
{
    layout()->addWidget(footer);
    setTabOrder(m_view, control);
}

void PlacesPane::setMenu(QWidget *menu)
{
    m_line->addWidget(menu);
    setTabOrder({m_filter->clearButton(), menu, m_view});
}

void PlacesPane::setUpView()
{
    // Before the view hears of it, and after.
    const auto settle = [this] {
        m_settling = true;
    };
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, settle);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, settle);
    m_view->setModel(m_model);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PlacesPane::forgetMissing);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PlacesPane::restoreCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlacesPane::restoreCurrent);
    m_view->setItemDelegate(new PlaceDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    // Lines that are wrapped are so by its width.
    m_view->setResizeMode(QListView::Adjust);
    const int icon = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_view->setIconSize(QSize(icon, icon));
    nameList();
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesPane::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlacesPane::keepSelection);
    connect(m_view, &QListView::clicked, this, &PlacesPane::activate);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        // A click was heard of already, and must not unfold and fold again.
        if (m_view->hasFocus() && !(QGuiApplication::mouseButtons() & Qt::LeftButton)) {
            activate(index);
        }
    });
}

Place PlacesPane::current() const
{
    return m_chosen[int(kind())];
}

Place::Kind PlacesPane::kind() const
{
    return Place::Kind(m_tabs->currentIndex());
}

void PlacesPane::choose(const QModelIndex &index)
{
    const Place place = placeAt(index);
    if (place.isEmpty() || m_settling) {
        return;
    }
    m_chosen[int(place.kind)] = place;
    // What is chosen has its tab open, also among results of both kinds.
    openTab(place.kind);
    tell();
}

void PlacesPane::tell()
{
    if (m_told != current()) {
        m_told = current();
        Q_EMIT currentChanged(m_told);
    }
}

void PlacesPane::activate(const QModelIndex &index)
{
    if (const Place place = placeAt(index); !place.isEmpty()) {
        choose(index);
        Q_EMIT activated(place);
    } else {
        m_model->toggleFold(index);
    }
}

void PlacesPane::openTab(Place::Kind kind)
{
    const bool differs = m_model->kind() != kind;
    {
        const QSignalBlocker blocker(m_tabs);
        m_tabs->setCurrentIndex(int(kind));
    }
    m_model->setKind(kind);
    nameList();
    if (differs) {
        Q_EMIT kindChanged();
    }
}

void PlacesPane::setKind(Place::Kind kind)
{
    openTab(kind);
    const QModelIndex result = m_model->query().hasWords() ? m_model->first(kind) : QModelIndex();
    if (result.isValid()) {
        choose(result);
    }
    chooseFirst();
    restoreCurrent();
    m_view->scrollTo(m_view->currentIndex());
    tell();
}

bool PlacesPane::setCurrent(const Place &place)
{
    m_model->settle();
    if (!m_model->contains(place)) {
        return false;
    }
    if (!m_model->indexOf(place).isValid()) {
        m_search->clear();
        m_filter->setTraits({});
        openTab(place.kind);
        m_model->unfold(place);
    }
    choose(m_model->indexOf(place));
    restoreCurrent();
    m_view->scrollTo(m_view->currentIndex());
    return true;
}

void PlacesPane::chooseFirst()
{
    m_model->settle();
    if (current().isEmpty() && m_model->first(kind()).isValid()) {
        choose(m_model->first(kind()));
        restoreCurrent();
    }
}

void PlacesPane::begin()
{
    m_known = true;
    m_model->settle();
    showEmpty();
    chooseFirst();
    // Nobody types sooner, and the start has other things to do.
    QTimer::singleShot(std::chrono::seconds(1), m_model, &PlacesModel::prepare);
}

SearchField *PlacesPane::searchField() const
{
    return m_search;
}

QListView *PlacesPane::view() const
{
    return m_view;
}

PlaceFilter *PlacesPane::filter() const
{
    return m_filter;
}

void PlacesPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PlacesPane::nameList()
{
    m_view->setAccessibleName(m_model->query().hasWords() ? tr("Search Results") : m_tabs->tabText(m_tabs->currentIndex()));
}

void PlacesPane::focusList()
{
    m_view->setFocus(Qt::TabFocusReason);
    // Of results, the best is on top.
    if ((!m_view->currentIndex().isValid() || m_model->query().hasWords()) && m_model->first().isValid()) {
        m_view->setCurrentIndex(m_model->first());
    }
}

void PlacesPane::restoreCurrent()
{
    // The page keeps showing what was chosen; the list marks it whenever it is in sight.
    m_settling = true;
    const QModelIndex index = m_model->indexOf(current());
    const bool onFold = m_view->currentIndex().isValid() && placeAt(m_view->currentIndex()).isEmpty();
    if (onFold) {
        // The keyboard stays there.
        m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    } else if (!index.isValid()) {
        m_view->selectionModel()->clear();
    } else {
        m_view->setCurrentIndex(index);
    }
    m_settling = false;
    showEmpty();
}

void PlacesPane::keepSelection()
{
    const QModelIndex index = m_model->indexOf(current());
    if (!m_settling && index.isValid() && !m_view->selectionModel()->hasSelection()) {
        // Going over a fold, which cannot be chosen, leaves the choice as it was.
        m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    }
}

void PlacesPane::forgetMissing()
{
    // A chosen app that is removed leaves no choice, rather than a stranger's page.
    for (Place &place : m_chosen) {
        if (!place.isEmpty() && !m_model->contains(place)) {
            place.key.clear();
        }
    }
    restoreCurrent();
    tell();
}

void PlacesPane::narrow()
{
    m_model->setQuery({m_search->text(), m_filter->traits()});
    nameList();
    m_view->currentIndex().isValid() ? m_view->scrollTo(m_view->currentIndex()) : m_view->scrollToTop();
}

void PlacesPane::showEmpty()
{
    const bool empty = m_known && m_model->rowCount() == 0;
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty) {
        return;
    }
    const PlaceQuery &query = m_model->query();
    if (query.isEmpty()) {
        m_empty->setContent(u"package-x-generic"_s,
            tr("No Apps"),
            tr("No snap app is installed. Install one from your software center or with “snap install”; it appears here by itself."));
        m_empty->setAction({}, {});
        return;
    }
    const QString words = query.text.trimmed();
    m_empty->setContent(u"edit-find"_s,
        tr("Nothing Found"),
        words.isEmpty()     ? tr("Nothing is left with this filter.")
            : !query.traits ? tr("No app and no permission matches “%1”.").arg(words)
                            : tr("With this filter, no app and no permission matches “%1”.").arg(words));
    m_empty->setAction(u"edit-clear"_s, tr("Show Everything"));
}

}

#include "moc_placespane.cpp"
