// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/appdelegate.h"

#include "ui/appsmodel.h"

#include <QApplication>
#include <QPainter>

namespace Snapperms
{

namespace
{

int margin(const QStyleOptionViewItem &option)
{
    return qMax(4, option.fontMetrics.height() / 3);
}

}

QFont AppDelegate::smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(qMax(font.pointSizeF() * 0.9, 7.0));
    return small;
}

QSize AppDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int words = option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height();
    const int height = qMax(option.decorationSize.height(), words) + 2 * margin(option);
    return QSize(option.decorationSize.width() + option.fontMetrics.averageCharWidth() * 20, height);
}

void AppDelegate::paint(QPainter *painter, const QStyleOptionViewItem &givenOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = givenOption;
    initStyleOption(&option, index);
    const QString title = option.text;
    const QIcon icon = option.icon;
    option.text.clear();
    option.icon = QIcon();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    // Background, selection and focus are the style's business.
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool away = index.data(AppsModel::DisabledRole).toBool() || index.data(AppsModel::ShelfRole).toInt() == AppsModel::Rest;
    const auto group = !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
        : (option.state & QStyle::State_Active)                ? QPalette::Active
                                                               : QPalette::Inactive;
    const QColor colour = option.palette.color(group, (option.state & QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text);

    const int space = margin(option);
    const QRect inner = option.rect.adjusted(2 * space, space, -2 * space, -space);
    QRect picture(inner.topLeft(), option.decorationSize);
    picture.moveTop(inner.top() + (inner.height() - picture.height()) / 2);
    QRect words = inner.adjusted(option.decorationSize.width() + 2 * space, 0, 0, 0);

    painter->save();
    icon.paint(painter, QStyle::visualRect(option.direction, option.rect, picture), Qt::AlignCenter, away ? QIcon::Disabled : QIcon::Normal);

    const QFont small = smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    words.setTop(inner.top() + (inner.height() - option.fontMetrics.height() - smallMetrics.height()) / 2);
    const QRect above = QStyle::visualRect(option.direction, option.rect, QRect(words.left(), words.top(), words.width(), option.fontMetrics.height()));
    const QRect below = QStyle::visualRect(
        option.direction, option.rect, QRect(words.left(), words.top() + option.fontMetrics.height(), words.width(), smallMetrics.height()));
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;

    painter->setPen(colour);
    painter->setFont(option.font);
    painter->drawText(above, flags, option.fontMetrics.elidedText(title, Qt::ElideRight, above.width()));
    painter->setOpacity(0.7);
    painter->setFont(small);
    painter->drawText(below, flags, smallMetrics.elidedText(index.data(AppsModel::StatusRole).toString(), Qt::ElideRight, below.width()));
    painter->restore();
}

}

#include "moc_appdelegate.cpp"
