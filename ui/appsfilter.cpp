// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/appsfilter.h"

#include "ui/appsmodel.h"
#include "ui/searchtext.h"
#include "ui/titleorder.h"

namespace Snapperms
{

AppsFilter::AppsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void AppsFilter::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel()) {
        sourceModel()->disconnect(this);
    }
    QSortFilterProxyModel::setSourceModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &AppsFilter::countRest);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &AppsFilter::countRest);
        connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.isEmpty() || roles.contains(int(AppsModel::ShelfRole))) {
                countRest();
            }
        });
        countRest();
    }
}

QString AppsFilter::query() const
{
    return m_query;
}

void AppsFilter::setQuery(const QString &query)
{
    if (m_query == query) {
        return;
    }
    m_query = query;
    const QStringList words = searchText(query).split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateRowsFilter();
    }
}

bool AppsFilter::showsRest() const
{
    return m_showRest;
}

void AppsFilter::setShowRest(bool show)
{
    if (m_showRest != show) {
        m_showRest = show;
        invalidateRowsFilter();
    }
}

int AppsFilter::restCount() const
{
    return m_rest;
}

void AppsFilter::countRest()
{
    int count = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        count += sourceModel()->index(row, 0).data(AppsModel::ShelfRole).toInt() == AppsModel::Rest ? 1 : 0;
    }
    if (count != m_rest) {
        m_rest = count;
        Q_EMIT restCountChanged(count);
    }
}

bool AppsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_words.isEmpty()) {
        return m_showRest || index.data(AppsModel::ShelfRole).toInt() == AppsModel::Apps;
    }
    return matchesAllWords(index.data(AppsModel::SearchRole).toString(), m_words);
}

bool AppsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftShelf = left.data(AppsModel::ShelfRole).toInt();
    const int rightShelf = right.data(AppsModel::ShelfRole).toInt();
    if (leftShelf != rightShelf) {
        return leftShelf < rightShelf;
    }
    const int order = compareTitles(left.data(Qt::DisplayRole).toString(), right.data(Qt::DisplayRole).toString());
    return order != 0 ? order < 0 : left.data(AppsModel::SnapRole).toString() < right.data(AppsModel::SnapRole).toString();
}

}

#include "moc_appsfilter.cpp"
