// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/contrast.h"

#include <cmath>

namespace Snapperms::Contrast
{

namespace
{

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}

qreal ratio(const QColor &one, const QColor &other)
{
    const qreal first = luminance(one);
    const qreal second = luminance(other);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

QColor mix(const QColor &one, const QColor &other, qreal share)
{
    const auto between = [share](float from, float to) {
        return float(from + (to - from) * share);
    };
    return QColor::fromRgbF(between(one.redF(), other.redF()), between(one.greenF(), other.greenF()), between(one.blueF(), other.blueF()));
}

QColor visible(const QColor &colour, const QPalette &palette, QPalette::ColorGroup group)
{
    const QColor text = palette.color(group, QPalette::WindowText);
    QColor found = colour;
    for (int step = 1; step <= 20; ++step) {
        const bool isSeen = ratio(found, palette.color(group, QPalette::Window)) >= ofShapes && ratio(found, palette.color(group, QPalette::Base)) >= ofShapes;
        if (isSeen) {
            break;
        }
        found = mix(colour, text, step / 20.0);
    }
    return found;
}

bool isHigh(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const qreal letters
        = qMin(ratio(palette.color(QPalette::Active, QPalette::WindowText), window), ratio(palette.color(QPalette::Active, QPalette::Text), base));
    // Black on the light grey of plain windows comes to 18.4, and the dark schemes that everybody uses to 15 and less. Nor do those have one background for
    // all.
    constexpr qreal plain = 19;
    constexpr qreal strong = 12;
    return letters >= plain || (letters >= strong && ratio(window, base) < 1.02);
}

QColor line(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    if (isHigh(palette)) {
        return visible(mix(palette.color(QPalette::Base), text, 0.6), palette, QPalette::Active);
    }
    QColor faint = text;
    faint.setAlphaF(0.2F);
    return faint;
}

}
