// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/accessnote.h"

#include "ui/mark.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

AccessNote::AccessNote(QWidget *parent)
    : QWidget(parent)
    , m_words(new Mark(this))
    , m_close(new QPushButton(tr("Turn Off Everything That Reaches It"), this))
{
    m_close->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_words);
    all->addWidget(m_close, 0, Qt::AlignLeading);
    connect(m_close, &QPushButton::clicked, this, &AccessNote::closeRequested);
}

void AccessNote::setNote(const AccessSentences::Note &note, const QString &heading)
{
    m_words->setContent(note.serious ? u"dialog-warning"_s : u"dialog-information"_s, note.text);
    m_close->setVisible(note.closable);
    m_close->setToolTip(note.closes);
    // There can be one in every row.
    m_close->setAccessibleName(tr("%1: %2", "title of a permission, and what a button does").arg(heading, m_close->text()));
    m_close->setAccessibleDescription(note.closes);
}

void AccessNote::setLocked(bool locked)
{
    m_close->setEnabled(!locked);
}

QPushButton *AccessNote::button() const
{
    return m_close->isHidden() ? nullptr : m_close;
}

}

#include "moc_accessnote.cpp"
