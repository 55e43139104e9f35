// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionsection.h"

#include "ui/card.h"
#include "ui/dimlabel.h"
#include "ui/permissionrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Snapperms
{

PermissionSection::PermissionSection(const EntrySection &section, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_count(new DimLabel(this))
    , m_card(new Card(this))
    , m_cardLayout(new QVBoxLayout(m_card))
{
    QFont bold = font();
    bold.setBold(true);

    auto *heading = new QHBoxLayout;
    if (isFoldable()) {
        m_fold = new QToolButton(this);
        m_fold->setAutoRaise(true);
        m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_fold->setText(section.title);
        m_fold->setFont(bold);
        connect(m_fold, &QToolButton::clicked, this, [this] {
            setFolded(!isFolded());
        });
        heading->addWidget(m_fold);
    } else {
        m_title = new QLabel(section.title, this);
        m_title->setTextFormat(Qt::PlainText);
        m_title->setFont(bold);
        heading->addWidget(m_title);
    }
    heading->addStretch();
    m_count->setWordWrap(false);
    heading->addWidget(m_count);
    heading->setContentsMargins(4, 0, 4, 0);

    m_cardLayout->setContentsMargins(1, 1, 1, 1);
    m_cardLayout->setSpacing(0);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(heading);
    all->addWidget(m_card);
    setFolded(isFoldable());
    setAccessibleName(section.title);
}

int PermissionSection::rank() const
{
    return m_section.rank;
}

const QList<PermissionRow *> &PermissionSection::rows() const
{
    return m_rows;
}

void PermissionSection::insert(int position, PermissionRow *row)
{
    m_rows.insert(position, row);
    m_cardLayout->insertWidget(position, row);
    row->show();
    recount();
}

void PermissionSection::remove(PermissionRow *row)
{
    m_rows.removeOne(row);
    m_cardLayout->removeWidget(row);
    row->hide();
    row->deleteLater();
    recount();
}

bool PermissionSection::isFoldable() const
{
    return m_section.foldable;
}

bool PermissionSection::isFolded() const
{
    return m_card->isHidden();
}

void PermissionSection::setFolded(bool folded)
{
    const bool changes = folded != isFolded();
    m_card->setVisible(!folded);
    if (m_fold) {
        m_fold->setArrowType(!folded ? Qt::DownArrow : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
        m_fold->setAccessibleDescription(
            folded ? tr("Folded", "a section of a list, for screen readers") : tr("Unfolded", "a section of a list, for screen readers"));
    }
    if (changes) {
        Q_EMIT foldedChanged(folded);
    }
}

QList<QWidget *> PermissionSection::tabSequence() const
{
    QList<QWidget *> sequence;
    if (m_fold) {
        sequence << m_fold;
    }
    for (const PermissionRow *row : m_rows) {
        sequence << row->tabSequence();
    }
    return sequence;
}

void PermissionSection::settle()
{
    for (const PermissionRow *row : std::as_const(m_rows)) {
        row->layout()->activate();
    }
    m_cardLayout->activate();
    layout()->activate();
}

void PermissionSection::recount()
{
    const auto allowed = std::ranges::count_if(m_rows, [](const PermissionRow *row) {
        return row->entry().isOn();
    });
    // What the heading says already needs only a number; until something in there is switched.
    const bool isTrue = m_section.saysOn && allowed == (*m_section.saysOn ? m_rows.size() : 0);
    m_count->setText(isTrue ? QLocale().toString(m_rows.size())
                            : tr("%1 of %2 allowed", "permissions of a group").arg(QLocale().toString(qlonglong(allowed)), QLocale().toString(m_rows.size())));
}

}

#include "moc_permissionsection.cpp"
