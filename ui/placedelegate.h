// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace Snapperms
{

/** A line in the list of places: an app or a permission with icon, title, and below it in a smaller voice what is allowed; or a heading, or a fold. */
class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /** In how many lines of the list; remembered, for a list asks for all its lines whenever anything in one of them changes. */
    [[nodiscard]] int linesOf(const QString &text, bool isSmall, int width) const;
    void paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable QFont m_font; ///< For which all below holds.
    mutable QFont m_smallFont;
    mutable int m_margin = 0;
    mutable int m_height = 0; ///< Of a line in m_font; none before a row has been asked for.
    mutable int m_smallHeight = 0; ///< Of one in m_smallFont.
    mutable int m_least = 0; ///< The width for words that the list wants at least.
    mutable int m_width = -1; ///< For which m_lines holds.
    mutable QHash<QString, int> m_lines;
};

}
