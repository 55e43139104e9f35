// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/wrappedlabel.h"

#include <algorithm>

namespace Snapperms
{

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    // Compared, because nothing tells of all that changes a height: QLabel's updateGeometry() is not virtual.
    Circumstances now = circumstances();
    if (now != m_known) {
        m_known = std::move(now);
        m_heights = {};
    }
    const auto known = std::ranges::find(m_heights, width, &Height::width);
    if (known != m_heights.end()) {
        return known->height;
    }
    std::ranges::rotate(m_heights, m_heights.end() - 1);
    m_heights.front() = {width, QLabel::heightForWidth(width)};
    return m_heights.front().height;
}

WrappedLabel::Circumstances WrappedLabel::circumstances() const
{
    return {text(), font(), contentsMargins(), minimumSize(), margin(), indent(), logicalDpiY(), alignment(), layoutDirection(), wordWrap()};
}

}

#include "moc_wrappedlabel.cpp"
