# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What was measured, and how it is told: each figure as its median and the middle half of the samples."""

import statistics


def spread(values):
    """Low end of the middle half, median, high end."""
    values = sorted(values)
    return values[len(values) // 4], statistics.median(values), values[min(3 * len(values) // 4, len(values) - 1)]


class Figures:
    """Samples by name, and how they compare with their goals."""

    def __init__(self):
        self.samples = {}
        self.goals = []  # (what, low, median, high, goal)

    def add(self, name, value):
        self.samples.setdefault(name, []).append(value)

    def has(self, name):
        return name in self.samples

    def median(self, name):
        return statistics.median(self.samples[name])

    def told(self, name, unit):
        low, median, high = spread(self.samples[name])
        return f"{median:9.1f} {unit:4} ({low:.1f} to {high:.1f}, n={len(self.samples[name])})"

    def ratios(self, name, *peers, less=None):
        """One for each sample. What was measured in turns is compared turn by turn; less: what is taken from ours before."""
        ours = self.samples[name]
        theirs = [sum(turn) for turn in zip(*(self.samples[peer] for peer in peers))]
        if less is not None:
            known = self.samples[less]
            ours = [value - (known[turn] if len(known) == len(ours) else statistics.median(known)) for turn, value in enumerate(ours)]
        if len(theirs) != len(ours):
            theirs = [statistics.median(theirs)] * len(ours)
        return [value / peer for value, peer in zip(ours, theirs)]

    def compared(self, what, ratios, goal=None):
        """The ratio as text; with a goal (at most so much), it also goes into the plot of goals as what."""
        low, median, high = spread(ratios)
        text = f"{median:.2f} ({low:.2f} to {high:.2f})"
        if goal is None:
            return text
        self.goals.append((what, low, median, high, goal))
        return f"{text} (goal {goal:.2f})"
