// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QProxyStyle>

namespace Snapperms::Tests
{

/** A desktop on which movements last as long as it says, in milliseconds. */
class MovementStyle : public QProxyStyle
{
public:
    explicit MovementStyle(int duration)
        : m_duration(duration)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_duration : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    const int m_duration;
};

}
