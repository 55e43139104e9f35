// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/switchbutton.h"

#include "ui/contrast.h"
#include "ui/switchaccessible.h"

#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

namespace Snapperms
{

namespace
{

using Contrast::mix;

/** Between the outline and the ring that marks the focus. */
constexpr qreal focusGap = 2.5;

/** The colours of one state, all of them mixed from the palette, so that a high contrast scheme stays one. */
struct Colours {
    QColor track;
    QColor outline;
    QColor knob;
    QColor knobOutline;
};

Colours coloursFor(const QPalette &palette, QPalette::ColorGroup group, qreal on, bool hover)
{
    const QColor window = palette.color(group, QPalette::Window);
    const QColor text = palette.color(group, QPalette::WindowText);
    // Most schemes have no highlight for what cannot be used but a grey; what is on would hardly be seen, let alone as on.
    const QColor highlight
        = group == QPalette::Disabled ? mix(window, palette.color(QPalette::Active, QPalette::Highlight), 0.5) : palette.color(group, QPalette::Highlight);
    const QColor base = palette.color(group, QPalette::Base);
    const QColor button = palette.color(group, QPalette::Button);

    const QColor offTrack = mix(window, text, 0.12);
    Colours colours;
    colours.track = mix(offTrack, highlight, on);
    colours.outline = mix(mix(window, text, hover ? 0.75 : 0.5), mix(highlight, text, hover ? 0.35 : 0.1), on);
    if (group != QPalette::Disabled) {
        // A scheme may have a highlight that hardly stands out from its background.
        colours.outline = Contrast::visible(colours.outline, palette, group);
    }
    // The knob is the lightest of the button colours: on a dark scheme Base is darker than Button.
    const QColor offKnob = base.lightness() >= button.lightness() ? base : mix(button, text, 0.55);
    colours.knob = mix(offKnob, palette.color(QPalette::Active, QPalette::HighlightedText), on);
    if (hover) {
        colours.knob = mix(colours.knob, highlight, 0.12);
    }
    colours.knobOutline = colours.outline;
    return colours;
}

}

SwitchButton::SwitchButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_slide(new QVariantAnimation(this))
{
    installSwitchAccessibility();
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);

    m_slide->setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_knob = value.toReal();
        update();
    });
    connect(this, &QAbstractButton::toggled, this, &SwitchButton::moveKnob);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_pending && !m_locked) {
            Q_EMIT toggleRequested(!isChecked());
        }
    });
}

SwitchButton::~SwitchButton() = default;

bool SwitchButton::isPending() const
{
    return m_pending;
}

void SwitchButton::setPending(bool pending)
{
    if (m_pending == pending) {
        return;
    }
    m_pending = pending;
    update();
    QAccessible::State changed;
    changed.busy = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    Q_EMIT pendingChanged(pending);
}

bool SwitchButton::isLocked() const
{
    return m_locked;
}

void SwitchButton::setLocked(bool locked)
{
    if (m_locked == locked) {
        return;
    }
    m_locked = locked;
    update();
    QAccessible::State changed;
    changed.disabled = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    Q_EMIT lockedChanged(locked);
}

QSize SwitchButton::trackSize() const
{
    const int height = qMax(style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this), fontMetrics().ascent() + 4);
    return QSize((height * 19 + 5) / 10, height);
}

QSize SwitchButton::sizeHint() const
{
    const int margin = qMax(style()->pixelMetric(QStyle::PM_FocusFrameVMargin, nullptr, this), 2) + 2;
    return trackSize() + QSize(2 * margin, 2 * margin);
}

QSize SwitchButton::minimumSizeHint() const
{
    return sizeHint();
}

void SwitchButton::nextCheckState()
{
    // A click does not move it; see the class.
}

bool SwitchButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

bool SwitchButton::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::StyleChange:
    case QEvent::FontChange:
        updateGeometry();
        break;
    case QEvent::HoverEnter:
        update();
        tellApproach();
        break;
    case QEvent::HoverLeave:
        update();
        break;
    case QEvent::FocusIn: {
        // Not with the window: it comes and goes for other reasons.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) {
            tellApproach();
        }
        break;
    }
    default:
        break;
    }
    return QAbstractButton::event(event);
}

void SwitchButton::tellApproach()
{
    if (!m_pending && !m_locked && isEnabled()) {
        Q_EMIT approached();
    }
}

void SwitchButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
        return;
    }
    // QAbstractButton would walk to the next button on arrow keys; rows are walked by the list.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SwitchButton::moveKnob(bool on)
{
    m_slide->stop();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || !isVisible()) {
        m_knob = on ? 1 : 0;
        update();
        return;
    }
    m_slide->setDuration(duration);
    m_slide->setStartValue(m_knob);
    m_slide->setEndValue(on ? 1.0 : 0.0);
    m_slide->start();
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const bool usable = isEnabled() && !m_locked;
    // As in a window in front also in one behind: the paler colours of those make what is on look as if it could not be used.
    const auto group = usable ? QPalette::Active : QPalette::Disabled;
    const bool hover = usable && !m_pending && underMouse();
    Colours colours = coloursFor(palette(), group, m_knob, hover);
    if (isDown() && usable) {
        colours.track = mix(colours.track, colours.outline, 0.25);
    }

    const QSize size = trackSize();
    // Pen centres on half a device pixel, so that the outline is one crisp line at every scale.
    const qreal pen = 1.0;
    const QRectF track = QRect((width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height())
                             .toRectF()
                             .adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const qreal radius = track.height() / 2;
    painter.setPen(QPen(colours.outline, pen));
    painter.setBrush(colours.track);
    painter.drawRoundedRect(track, radius, radius);

    const qreal gap = 2.5;
    const qreal diameter = track.height() - 2 * gap;
    const qreal travel = track.width() - 2 * gap - diameter;
    const qreal share = layoutDirection() == Qt::RightToLeft ? 1 - m_knob : m_knob;
    const QRectF knob(track.left() + gap + travel * share, track.top() + gap, diameter, diameter);
    painter.setBrush(colours.knob);
    painter.setPen(QPen(colours.knobOutline, pen));
    painter.drawEllipse(knob);
    if (m_pending) {
        // Three dots on the knob: seen without colour and without movement.
        const qreal dot = qMax(1.0, diameter / 10);
        painter.setPen(Qt::NoPen);
        const QColor text = palette().color(group, QPalette::WindowText);
        const QColor window = palette().color(group, QPalette::Window);
        const int lightness = colours.knob.lightness();
        painter.setBrush(qAbs(text.lightness() - lightness) >= qAbs(window.lightness() - lightness) ? text : window);
        for (int i = -1; i <= 1; ++i) {
            painter.drawEllipse(knob.center() + QPointF(i * 3 * dot, 0), dot, dot);
        }
    }

    if (hasFocus()) {
        // Not the style's focus frame: Breeze draws none around a QAbstractButton, and relies on the drawing of its own buttons.
        painter.setBrush(Qt::NoBrush);
        const QColor ring = mix(palette().color(QPalette::Highlight), palette().color(QPalette::WindowText), 0.15);
        painter.setPen(QPen(Contrast::visible(ring, palette(), palette().currentColorGroup()), 2));
        const QRectF around = track.adjusted(-focusGap, -focusGap, focusGap, focusGap);
        painter.drawRoundedRect(around, around.height() / 2, around.height() / 2);
    }
}

}

#include "moc_switchbutton.cpp"
