# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A plot with two logarithmic axes as SVG, by hand: points, lines, and beside each line what it is."""

import math
from xml.sax.saxutils import escape

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 460, 70, 210, 50, 50
COLOURS = ["#1d6fa5", "#b3432b", "#2c7a3f", "#7a4fa3", "#b07d12", "#4d4d4d"]


def plot(title, axis, curves):
    """curves: {name: [(x, y), ...]}."""
    points = [(x, max(y, 1e-3)) for curve in curves.values() for x, y in curve]
    lows = [math.floor(math.log10(min(value))) for value in zip(*points)]
    highs = [math.ceil(math.log10(max(value))) for value in zip(*points)]
    highs = [max(high, low + 1) for low, high in zip(lows, highs)]

    def place(x, y):
        across = (math.log10(x) - lows[0]) / (highs[0] - lows[0])
        up = (math.log10(max(y, 1e-3)) - lows[1]) / (highs[1] - lows[1])
        return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)

    svg = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
           f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/><text x="{LEFT}" y="28" font-size="16">{escape(title)}</text>']  # fmt: skip
    for power in range(lows[0], highs[0] + 1):
        x, _ = place(10**power, 10 ** lows[1])
        svg.append(f'<line x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{HEIGHT - BOTTOM}" stroke="#ddd"/>'
                   f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{10**power:g}</text>')  # fmt: skip
    for power in range(lows[1], highs[1] + 1):
        _, y = place(10 ** lows[0], 10**power)
        svg.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="#ddd"/>'
                   f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{10**power:g}</text>')  # fmt: skip
    svg.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 12}" text-anchor="middle">{escape(axis)}</text>')
    taken = []
    for (name, curve), colour in zip(sorted(curves.items(), key=lambda item: -item[1][-1][1]), COLOURS):
        spots = [place(x, y) for x, y in curve]
        svg.append('<polyline fill="none" stroke="{}" stroke-width="2" points="{}"/>'.format(colour, " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)))
        svg += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in spots]
        x, y = spots[-1]
        while any(abs(y - other) < 15 for other in taken):
            y += 15 - min(abs(y - other) for other in taken) + 0.1
        taken.append(y)
        svg.append(f'<text x="{x + 10:.1f}" y="{y + 4:.1f}" fill="{colour}">{escape(name)}: {curve[-1][1]:.3g}</text>')
    return "\n".join([*svg, "</svg>\n"])
