// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QAbstractButton>

class QVariantAnimation;

namespace Snapperms
{

/**
 * A switch whose position is told to it and never taken from a click: clicking, Space and Enter ask through toggleRequested(), and the knob moves when whoever
 * knows the truth calls setChecked(). Size and colours come from the style's metrics and the palette, so that it fits every style and colour scheme.
 *
 * For assistive technology it is a check box (Qt 6.8 has no switch role) with the name of accessibleName() and the states checked, busy and unavailable.
 */
class SwitchButton : public QAbstractButton
{
    Q_OBJECT
    /** A change is under way: the knob stays where it is, drawn hollow, and clicks are not passed on. */
    Q_PROPERTY(bool pending READ isPending WRITE setPending NOTIFY pendingChanged)
    /** Drawn as disabled and deaf to clicks, but it keeps the keyboard focus, which a disabled widget would lose to some other row. */
    Q_PROPERTY(bool locked READ isLocked WRITE setLocked NOTIFY lockedChanged)

public:
    explicit SwitchButton(QWidget *parent = nullptr);
    ~SwitchButton() override;

    [[nodiscard]] bool isPending() const;
    void setPending(bool pending);
    [[nodiscard]] bool isLocked() const;
    void setLocked(bool locked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Somebody wants it on or off; nothing has moved yet. */
    void toggleRequested(bool wanted);
    /** The pointer or the keyboard has come to it, and it could be turned. */
    void approached();
    void pendingChanged(bool pending);
    void lockedChanged(bool locked);

protected:
    void nextCheckState() override;
    bool hitButton(const QPoint &position) const override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize trackSize() const;
    void moveKnob(bool on);
    void tellApproach();

    QVariantAnimation *const m_slide;
    qreal m_knob = 0; ///< 0 is off, 1 is on, in between only while it slides.
    bool m_pending = false;
    bool m_locked = false;
};

}
