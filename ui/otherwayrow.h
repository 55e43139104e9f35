// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/otherway.h"

#include <QIcon>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Snapperms
{

class DimLabel;
class WrappedLabel;

/** One app that reaches something without a switch for it, and a way to its page. */
class OtherWayRow : public QWidget
{
    Q_OBJECT

public:
    explicit OtherWayRow(QWidget *parent = nullptr);

    [[nodiscard]] const OtherWay &way() const;
    void setWay(const OtherWay &way, const QIcon &icon);
    /** What Tab goes to. */
    [[nodiscard]] QToolButton *button() const;

Q_SIGNALS:
    void appRequested(const QString &snap);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    OtherWay m_way;
    QLabel *const m_icon;
    WrappedLabel *const m_title;
    DimLabel *const m_text;
    QToolButton *const m_open;
};

}
