// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QLabel>

namespace Snapperms
{

/** A word on a small coloured ground, beside a title. In the palette's colours for what is selected, whose text stands out in every colour scheme. */
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}
