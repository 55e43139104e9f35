// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/checkedapprow.h"

#include "ui/leading.h"
#include "ui/mark.h"
#include "ui/protectionsentences.h"
#include "ui/steadyenabling.h"
#include "ui/titleorder.h"
#include "ui/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Snapperms
{

CheckedAppRow::CheckedAppRow(const QString &snap, QWidget *parent)
    : QWidget(parent)
    , m_snap(snap)
    , m_key(titleSortKey({}))
    , m_icon(new QLabel(this))
    , m_title(new WrappedLabel(this))
    , m_state(new Mark(this))
    , m_repair(new QPushButton(QIcon::fromTheme(u"tools-wizard"_s), ProtectionSentences::repairLabel(), this))
    , m_repairing(new SteadyEnabling(m_repair))
    , m_open(new QToolButton(this))
{
    const int gap = qMax(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this), 6);
    m_title->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    m_repair->hide();
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setIcon(QIcon::fromTheme(layoutDirection() == Qt::RightToLeft ? u"go-previous"_s : u"go-next"_s));
    m_open->setToolTip(tr("Show the Page of This App"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_state);
    words->addWidget(m_repair, 0, Qt::AlignLeading);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * gap, gap + 2, gap, gap + 2);
    line->setSpacing(gap);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addSpacing(gap / 2);
    line->addLayout(words, 1);
    line->addWidget(m_open, 0, Qt::AlignVCenter);
    connect(m_open, &QToolButton::clicked, this, [this] {
        Q_EMIT appRequested(m_snap);
    });
    connect(m_repairing, &SteadyEnabling::clicked, this, [this] {
        Q_EMIT repairRequested(m_snap);
    });
}

QString CheckedAppRow::title() const
{
    return m_title->text();
}

void CheckedAppRow::setApp(const QString &title, const QIcon &icon)
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setFixedSize(size, size);
    m_icon->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatio()));
    m_title->setText(title);
    m_key = titleSortKey(title);
    m_open->setAccessibleName(tr("Page of %1", "a button that shows the page of an app").arg(title));
    m_repair->setAccessibleName(tr("Put the rules of %1 back into force", "a button; a password will be asked for").arg(title));
}

void CheckedAppRow::setLine(const CheckSentences::Line &line)
{
    m_line = line;
    m_state->setContent(CheckSentences::iconName(line.kind), line.text);
    m_open->setAccessibleDescription(line.text);
    m_repair->setAccessibleDescription(line.text);
    if (!line.canRepair && m_repair->hasFocus()) {
        m_open->setFocus(Qt::OtherFocusReason);
    }
    m_repair->setVisible(line.canRepair);
}

void CheckedAppRow::setRepairEnabled(bool enabled)
{
    m_repairing->setEnabled(enabled);
}

QList<QWidget *> CheckedAppRow::tabSequence() const
{
    return {m_repair, m_open};
}

void CheckedAppRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        event->accept();
        Q_EMIT appRequested(m_snap);
        return;
    }
    QWidget::mouseReleaseEvent(event);
}

}

#include "moc_checkedapprow.cpp"
