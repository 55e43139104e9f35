// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/wrappedlabel.h"

namespace Snapperms
{

/** Secondary text: plain, wrapped, and a shade nearer to the background, taken from the palette at painting so that it follows every colour scheme. */
class DimLabel : public WrappedLabel
{
    Q_OBJECT

public:
    explicit DimLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}
