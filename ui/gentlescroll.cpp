// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/gentlescroll.h"

#include <QScrollBar>
#include <QStyle>
#include <QVariantAnimation>

#include <utility>

namespace Snapperms
{

GentleScroll::GentleScroll(QScrollBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_way(new QVariantAnimation(this))
{
    m_way->setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_way, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const int before = std::exchange(m_gone, value.toInt());
        m_bar->setValue(m_bar->value() + m_gone - before);
    });
}

void GentleScroll::by(int distance)
{
    stop();
    const int duration = m_bar->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_bar);
    if (duration <= 0) {
        m_bar->setValue(m_bar->value() + distance);
        return;
    }
    m_way->setDuration(duration);
    m_way->setStartValue(0);
    m_way->setEndValue(distance);
    m_way->start();
}

void GentleScroll::stop()
{
    m_way->stop();
    m_gone = 0;
}

}

#include "moc_gentlescroll.cpp"
