// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QFont>
#include <QLabel>

#include <array>

namespace Snapperms
{

/**
 * Plain text in as many lines as it takes, which remembers how high it is at a width.
 *
 * A label of Qt's shapes its text each time it is asked, and Qt's layouts ask anew, several times, whenever anything in a list changes: its own cache
 * (QWidgetItemV2) does not cover minimumHeightForWidth(). That was half of the work of flipping a switch.
 */
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

private:
    /** All that a height depends on, besides the width. */
    struct Circumstances {
        QString text;
        QFont font;
        QMargins margins;
        QSize minimum;
        int margin = 0;
        int indent = 0;
        int dpi = 0;
        Qt::Alignment alignment;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        bool wrapped = true;

        bool operator==(const Circumstances &) const = default;
    };
    struct Height {
        int width = -1;
        int height = 0;
    };

    [[nodiscard]] Circumstances circumstances() const;

    mutable Circumstances m_known;
    mutable std::array<Height, 4> m_heights; ///< The latest first.
};

}
