// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/placedelegate.h"

#include "ui/letterwidth.h"
#include "ui/placesmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace Snapperms
{

namespace
{

int margin(const QStyleOptionViewItem &option)
{
    return qMax(4, option.fontMetrics.height() / 3);
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(qMax(font.pointSizeF() * 0.9, 7.0));
    return small;
}

QFont boldFont(const QFont &font)
{
    QFont bold = smallFont(font);
    bold.setBold(true);
    return bold;
}

/** For the words beside a picture. */
int room(const QStyleOptionViewItem &option, int margin)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - option.decorationSize.width() - 6 * margin;
}

/** In a few lines at most, the last one cut off where even they are too few: words of other languages are longer than English ones. */
QStringList wrapped(const QString &text, const QFontMetrics &metrics, int width)
{
    constexpr qsizetype most = 3;
    QStringList lines;
    QString rest = text;
    while (lines.size() < most - 1 && metrics.horizontalAdvance(rest) > width) {
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, rest);
        qsizetype end = 0;
        for (qsizetype next = breaks.toNextBoundary(); next > 0 && metrics.horizontalAdvance(rest.first(next).trimmed()) <= width;
            next = breaks.toNextBoundary()) {
            end = next;
        }
        if (end == 0) {
            break;
        }
        lines << rest.first(end).trimmed();
        rest = rest.sliced(end).trimmed();
    }
    return lines << metrics.elidedText(rest, Qt::ElideRight, width);
}

PlaceType typeOf(const QModelIndex &index)
{
    return index.data(PlacesModel::TypeRole).value<PlaceType>();
}

bool isPlace(PlaceType type)
{
    return type == PlaceType::App || type == PlaceType::Permission;
}

QColor textColour(const QStyleOptionViewItem &option)
{
    const auto group = (option.state & QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, (option.state & QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text);
}

}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A thousand rows are asked for at a keystroke.
    if (m_height == 0 || option.font != m_font) {
        m_font = option.font;
        m_smallFont = smallFont(option.font);
        m_margin = margin(option);
        m_height = option.fontMetrics.height();
        m_smallHeight = QFontMetrics(m_smallFont).height();
        m_least = letterWidth(option.fontMetrics) * 20;
        m_lines.clear();
    }
    const int width = option.decorationSize.width() + m_least;
    const PlaceType type = typeOf(index);
    if (!isPlace(type)) {
        // More room above than below: a heading belongs to what follows.
        const bool first = index.row() == 0;
        return QSize(width, m_smallHeight + m_margin * (first || type == PlaceType::Fold ? 2 : 3));
    }
    const int most = room(option, m_margin);
    if (most != m_width || m_lines.size() > 5000) {
        m_width = most;
        m_lines.clear();
    }
    const int titles = linesOf(index.data(Qt::DisplayRole).toString(), false, most);
    const int states = linesOf(index.data(PlacesModel::StatusRole).toString(), true, most);
    return QSize(width, qMax(option.decorationSize.height(), m_height * titles + m_smallHeight * states) + 2 * m_margin);
}

int PlaceDelegate::linesOf(const QString &text, bool isSmall, int width) const
{
    // The same words in both fonts are not to be taken for each other.
    const QString key = isSmall ? text + u'\n' : text;
    const auto known = m_lines.constFind(key);
    return known != m_lines.cend() ? *known : *m_lines.insert(key, int(wrapped(text, QFontMetrics(isSmall ? m_smallFont : m_font), width).size()));
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &givenOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = givenOption;
    initStyleOption(&option, index);
    painter->save();
    if (isPlace(typeOf(index))) {
        paintPlace(painter, option, index);
    } else {
        paintHeading(painter, option, index);
    }
    painter->restore();
}

void PlaceDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    const QString title = option.text;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int space = margin(option);
    QRect inner = option.rect.adjusted(2 * space, 0, -2 * space, -space / 2);
    const bool foldable = typeOf(index) == PlaceType::Fold;
    if (foldable) {
        option.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        inner = option.rect.adjusted(2 * space, 0, -2 * space, 0);
        QStyleOption arrow;
        arrow.initFrom(option.widget);
        arrow.palette = option.palette;
        arrow.state = option.state;
        const int size = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, option.widget);
        arrow.rect = QStyle::visualRect(option.direction, option.rect, QRect(inner.left(), inner.top() + (inner.height() - size) / 2, size, size));
        const bool mirrored = option.direction == Qt::RightToLeft;
        style->drawPrimitive(index.data(PlacesModel::FoldedRole).toBool() ? (mirrored ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight)
                                                                          : QStyle::PE_IndicatorArrowDown,
            &arrow,
            painter,
            option.widget);
        inner.setLeft(inner.left() + size + space);
    }
    const QFont font = boldFont(option.font);
    painter->setFont(font);
    painter->setPen(textColour(option));
    painter->setOpacity(foldable ? 1.0 : 0.8);
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | (foldable ? Qt::AlignVCenter : Qt::AlignBottom))) | Qt::TextSingleLine;
    painter->drawText(QStyle::visualRect(option.direction, option.rect, inner), flags, QFontMetrics(font).elidedText(title, Qt::ElideRight, inner.width()));
}

void PlaceDelegate::paintPlace(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    const QString title = option.text;
    const QIcon icon = option.icon;
    option.text.clear();
    option.icon = QIcon();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    // Background, selection and focus are the style's business.
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const int space = margin(option);
    const QRect inner = option.rect.adjusted(2 * space, space, -2 * space, -space);
    QRect picture(inner.topLeft(), option.decorationSize);
    picture.moveTop(inner.top() + (inner.height() - picture.height()) / 2);
    QRect words = inner.adjusted(option.decorationSize.width() + 2 * space, 0, 0, 0);

    const bool away = index.data(PlacesModel::AwayRole).toBool();
    icon.paint(painter, QStyle::visualRect(option.direction, option.rect, picture), Qt::AlignCenter, away ? QIcon::Disabled : QIcon::Normal);

    const QFont small = smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    const QStringList titles = wrapped(title, option.fontMetrics, room(option, space));
    const QStringList states = wrapped(index.data(PlacesModel::StatusRole).toString(), smallMetrics, room(option, space));
    const auto height = int(option.fontMetrics.height() * titles.size() + smallMetrics.height() * states.size());
    words.setTop(inner.top() + (inner.height() - height) / 2);
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    const auto draw = [&](const QStringList &lines, int high) {
        for (const QString &line : lines) {
            painter->drawText(QStyle::visualRect(option.direction, option.rect, QRect(words.left(), words.top(), words.width(), high)), flags, line);
            words.setTop(words.top() + high);
        }
    };
    painter->setPen(textColour(option));
    painter->setFont(option.font);
    draw(titles, option.fontMetrics.height());
    // On the colour of what is chosen letters have no contrast to give away.
    painter->setOpacity((option.state & QStyle::State_Selected) ? 1.0 : 0.7);
    painter->setFont(small);
    draw(states, smallMetrics.height());
}

}

#include "moc_placedelegate.cpp"
