// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/onelinelist.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

// The things begin with capitals, and in some languages have commas in them.
const QString separator = u" · "_s;

}

OneLineList::OneLineList(QWidget *parent)
    : DimLabel(parent)
{
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void OneLineList::setThings(const QStringList &things, const QString &none)
{
    m_things = things;
    m_none = none;
    fit();
}

QString OneLineList::all() const
{
    return m_things.isEmpty() ? m_none : m_things.join(separator);
}

QSize OneLineList::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

QSize OneLineList::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(all()), fontMetrics().height()};
}

void OneLineList::resizeEvent(QResizeEvent *event)
{
    DimLabel::resizeEvent(event);
    fit();
}

void OneLineList::changeEvent(QEvent *event)
{
    DimLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void OneLineList::fit()
{
    const auto fits = [this](const QString &words) {
        return fontMetrics().horizontalAdvance(words) <= contentsRect().width();
    };
    QString words = all();
    for (qsizetype count = m_things.size() - 1; count > 0 && !fits(words); --count) {
        words = m_things.first(count).join(separator) + separator + tr("%Ln more", "things, at the end of a list", int(m_things.size() - count));
    }
    setText(fits(words) ? words : fontMetrics().elidedText(words, Qt::ElideRight, contentsRect().width()));
    setToolTip(text() == all() ? QString() : all());
    setAccessibleName(all());
}

}

#include "moc_onelinelist.cpp"
