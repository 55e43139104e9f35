# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Plots with logarithmic axes as SVG, by hand: lines with what each is beside it, and ratios beside their goals."""

import math
from xml.sax.saxutils import escape

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 460, 70, 210, 50, 50
COLOURS = ["#1d6fa5", "#b3432b", "#2c7a3f", "#7a4fa3", "#b07d12", "#4d4d4d", "#0f8b8d", "#c2407f", "#6b8e23", "#8b5a2b", "#3f51b5", "#d2691e"]
MET, MISSED = "#2c7a3f", "#b3432b"
LEAST = 1e-3


def begin(width, height, title, left):
    return [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
            f'<rect width="{width}" height="{height}" fill="white"/><text x="{left}" y="28" font-size="16">{escape(title)}</text>']  # fmt: skip


def powers(values):
    """The powers of ten that hold them all."""
    low = math.floor(math.log10(max(min(values), LEAST)))
    return low, max(math.ceil(math.log10(max(*values, LEAST))), low + 1)


def plot(title, axis, curves):
    """curves: {name: [(x, y), ...]}, each in a colour of its own."""
    if len(curves) > len(COLOURS):
        raise ValueError(f"{len(curves)} curves and {len(COLOURS)} colours")
    (left, right), (lower, upper) = (powers(values) for values in zip(*(point for curve in curves.values() for point in curve)))

    def place(x, y):
        across = (math.log10(x) - left) / (right - left)
        up = (math.log10(max(y, LEAST)) - lower) / (upper - lower)
        return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)

    svg = begin(WIDTH, HEIGHT, title, LEFT)
    for power in range(left, right + 1):
        x, _ = place(10**power, 10**lower)
        svg.append(f'<line x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{HEIGHT - BOTTOM}" stroke="#ddd"/>'
                   f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{10**power:g}</text>')  # fmt: skip
    for power in range(lower, upper + 1):
        _, y = place(10**left, 10**power)
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


def plot_goals(title, goals):
    """goals: (what, low, median, high, goal), each a row: where the middle half of it lies, in goals. Left of the line is better."""
    left, right, row = 470, 230, 24
    width, height = 1200, TOP + row * len(goals) + BOTTOM
    lower, upper = powers([value / goal for _, low, _, high, goal in goals for value in (low, high)] + [0.5, 2])

    def place(value):
        return left + (math.log10(max(value, LEAST)) - lower) / (upper - lower) * (width - left - right)

    svg = begin(width, height, title, 20)
    for power in range(lower, upper + 1):
        x = place(10**power)
        svg.append(f'<line x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{height - BOTTOM}" stroke="{"#555" if power == 0 else "#ddd"}"/>'
                   f'<text x="{x:.1f}" y="{height - BOTTOM + 18}" text-anchor="middle">{10**power:g}</text>')  # fmt: skip
    svg.append(f'<text x="{(left + width - right) / 2}" y="{height - 12}" text-anchor="middle">of the goal</text>')
    for number, (what, low, median, high, goal) in enumerate(goals):
        y, colour = TOP + row * (number + 0.5), MET if median <= goal else MISSED
        svg += [f'<text x="{left - 12}" y="{y + 4:.1f}" text-anchor="end">{escape(what)}</text>',
                f'<line x1="{place(low / goal):.1f}" y1="{y:.1f}" x2="{place(high / goal):.1f}" y2="{y:.1f}" stroke="{colour}" stroke-width="5" stroke-opacity="0.4"/>',
                f'<circle cx="{place(median / goal):.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>',
                f'<text x="{width - right + 12}" y="{y + 4:.1f}" fill="{colour}">{median:.2f} ({low:.2f} to {high:.2f}), goal {goal:.2f}</text>']  # fmt: skip
    return "\n".join([*svg, "</svg>\n"])
