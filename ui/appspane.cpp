// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/appspane.h"

#include "ui/appdelegate.h"
#include "ui/appsfilter.h"
#include "ui/appsmodel.h"
#include "ui/placeholder.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

AppsPane::AppsPane(AppsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new AppsFilter(this))
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_rest(new QToolButton(this))
    , m_empty(new Placeholder(this))
{
    m_filter->setSourceModel(model);

    m_search->setPlaceholderText(tr("Search apps and permissions…"));
    m_search->setAccessibleName(tr("Search apps and permissions"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(QIcon::fromTheme(u"search"_s, QIcon::fromTheme(u"edit-find"_s)), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &AppsPane::onQuery);

    // Before the view hears of it, and after.
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] {
        m_settling = true;
    });
    m_view->setModel(m_filter);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &AppsPane::restoreCurrent);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &AppsPane::restoreCurrent);
    m_view->setItemDelegate(new AppDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    const int icon = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_view->setIconSize(QSize(icon, icon));
    m_view->setAccessibleName(tr("Apps"));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString snap = index.data(AppsModel::SnapRole).toString();
        if (!snap.isEmpty() && snap != m_current && !m_settling) {
            m_current = snap;
            Q_EMIT currentChanged(snap);
        }
    });
    const auto activate = [this](const QModelIndex &index) {
        Q_EMIT activated(index.data(AppsModel::SnapRole).toString());
    };
    connect(m_view, &QListView::clicked, this, activate);
    connect(m_view, &QListView::activated, this, activate);

    m_rest->setAutoRaise(true);
    m_rest->setCheckable(true);
    m_rest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_rest, &QToolButton::toggled, this, [this](bool shown) {
        m_filter->setShowRest(shown);
        showRestButton();
        if (shown) {
            m_view->scrollToBottom();
        }
    });
    connect(m_filter, &AppsFilter::restCountChanged, this, &AppsPane::showRestButton);

    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &AppsPane::showEmpty);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &AppsPane::showEmpty);
    // A chosen app that is removed leaves no choice, rather than a stranger's page.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!m_current.isEmpty() && !m_model->indexOf(m_current).isValid()) {
            m_current.clear();
            m_view->selectionModel()->clear();
            Q_EMIT currentChanged(QString());
        }
    });

    auto *head = new QVBoxLayout;
    const int gap = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    head->setContentsMargins(gap, gap, gap, gap);
    head->addWidget(m_search);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_rest);
    setTabOrder(m_search, m_view);
    setTabOrder(m_view, m_rest);
    showRestButton();
    showEmpty();
}

QString AppsPane::current() const
{
    return m_current;
}

bool AppsPane::setCurrent(const QString &snap)
{
    const QModelIndex source = m_model->indexOf(snap);
    if (!source.isValid()) {
        return false;
    }
    if (!m_filter->mapFromSource(source).isValid()) {
        m_search->clear();
    }
    if (!m_filter->mapFromSource(source).isValid()) {
        m_rest->setChecked(true);
    }
    m_view->setCurrentIndex(m_filter->mapFromSource(source));
    m_view->scrollTo(m_view->currentIndex());
    return true;
}

void AppsPane::chooseFirst()
{
    if (m_current.isEmpty() && m_filter->rowCount() > 0) {
        m_view->setCurrentIndex(m_filter->index(0, 0));
    }
}

QLineEdit *AppsPane::searchField() const
{
    return m_search;
}

QListView *AppsPane::view() const
{
    return m_view;
}

void AppsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AppsPane::focusList()
{
    m_view->setFocus(Qt::TabFocusReason);
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0) {
        m_view->setCurrentIndex(m_filter->index(0, 0));
    }
}

void AppsPane::restoreCurrent()
{
    // The page keeps showing what was chosen; the list marks it whenever it is in sight.
    m_settling = true;
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(m_current));
    if (!index.isValid()) {
        m_view->selectionModel()->clear();
    } else if (index != m_view->currentIndex()) {
        m_view->setCurrentIndex(index);
    }
    m_settling = false;
}

void AppsPane::onQuery(const QString &query)
{
    m_filter->setQuery(query);
    restoreCurrent();
    if (m_view->currentIndex().isValid()) {
        m_view->scrollTo(m_view->currentIndex());
    } else {
        m_view->scrollToTop();
    }
    showRestButton();
    showEmpty();
}

void AppsPane::showRestButton()
{
    const int count = m_filter->restCount();
    // A search looks everywhere, so there is nothing to unfold.
    m_rest->setVisible(count > 0 && m_search->text().trimmed().isEmpty());
    m_rest->setText(m_rest->isChecked() ? tr("Hide Snaps Without Permissions") : tr("%n Snaps Without Permissions", "button that shows them", count));
    m_rest->setArrowType(m_rest->isChecked() ? Qt::DownArrow : Qt::UpArrow);
    m_rest->setToolTip(tr("System snaps, and snaps that ask for nothing"));
}

void AppsPane::showEmpty()
{
    const bool empty = m_filter->rowCount() == 0;
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    if (empty && !m_search->text().trimmed().isEmpty()) {
        m_empty->setContent(u"edit-find"_s, tr("Nothing Found"), tr("No app and no permission matches “%1”.").arg(m_search->text().trimmed()));
    } else if (empty) {
        m_empty->setContent(u"package-x-generic"_s, tr("No Apps"), tr("No snap app is installed."));
    }
}

bool AppsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            focusList();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_filter->rowCount() > 0) {
                if (!m_view->currentIndex().isValid()) {
                    m_view->setCurrentIndex(m_filter->index(0, 0));
                }
                Q_EMIT activated(m_view->currentIndex().data(AppsModel::SnapRole).toString());
            }
            return true;
        case Qt::Key_Escape:
            if (!m_search->text().isEmpty()) {
                m_search->clear();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}

#include "moc_appspane.cpp"
