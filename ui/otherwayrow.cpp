// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/otherwayrow.h"

#include "ui/dimlabel.h"
#include "ui/leading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

OtherWayRow::OtherWayRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new WrappedLabel(this))
    , m_text(new DimLabel(this))
    , m_open(new QToolButton(this))
{
    const int gap = qMax(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this), 6);
    m_title->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setIcon(QIcon::fromTheme(layoutDirection() == Qt::RightToLeft ? u"go-previous"_s : u"go-next"_s));
    m_open->setToolTip(tr("Show All Permissions of This App"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * gap, gap + 2, gap, gap + 2);
    line->setSpacing(gap);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addSpacing(gap / 2);
    line->addLayout(words, 1);
    line->addWidget(m_open, 0, Qt::AlignVCenter);
    connect(m_open, &QToolButton::clicked, this, [this] {
        Q_EMIT appRequested(m_way.snap);
    });
}

const OtherWay &OtherWayRow::way() const
{
    return m_way;
}

void OtherWayRow::setWay(const OtherWay &way, const QIcon &icon)
{
    m_way = way;
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setFixedSize(size, size);
    m_icon->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatio()));
    m_title->setText(way.title);
    m_text->setText(way.text);
    m_open->setAccessibleName(tr("All permissions of %1", "a button that shows the page of an app").arg(way.title));
    m_open->setAccessibleDescription(way.text);
}

QToolButton *OtherWayRow::button() const
{
    return m_open;
}

void OtherWayRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        event->accept();
        Q_EMIT appRequested(m_way.snap);
        return;
    }
    QWidget::mouseReleaseEvent(event);
}

}

#include "moc_otherwayrow.cpp"
