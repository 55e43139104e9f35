// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Snapperms
{

/**
 * What of an AppsModel a list shows: sorted by title as the language wants it, apps before the rest. The rest (bases, snapd, snaps without permissions) is
 * shown when unfolded, and whenever something is searched for; foldedCount() tells how many are folded away, so that nothing is hidden silently.
 */
class AppsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AppsFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    [[nodiscard]] QString query() const;
    /** Shows only what has every word of it, in any order, in its title, name, publisher, or the words of its permissions. */
    void setQuery(const QString &query);

    [[nodiscard]] bool showsRest() const;
    void setShowRest(bool show);

    /** How many snaps setShowRest(true) would add, or has added. */
    [[nodiscard]] int restCount() const;

Q_SIGNALS:
    void restCountChanged(int count);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void countRest();

    QString m_query;
    QStringList m_words;
    bool m_showRest = false;
    int m_rest = 0;
};

}
