// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace Snapperms
{

/** A sheet that lies on the window, in the colours of a list, with a hairline between the widgets of its layout. */
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<int> lines() const;

    QList<int> m_painted; ///< Where the hairlines were seen last.
};

}
