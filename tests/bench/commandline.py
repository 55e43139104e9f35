#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""snapperms-cli beside the snap command: wall and processor time of whole runs, in turns, in a box with real snapd and the sample snaps.

`export` asks snapd for the same as `snap connections --all`; `list` for the connections and the list of snaps, which is the slower of the two, so it stands beside the
one command and beside both. snapd's own work is in the wall time of both, and in the processor time of neither.
"""

import resource
import subprocess
import time

from figures import Figures

OURS = ("snapperms-cli export", "snapperms-cli list")
THEIRS = ("snap connections --all", "snap list")
# What of ours stands against which commands of snap's, and the goal for each.
COMPARED = (
    ("snapperms-cli export", ("snap connections --all",), 1),
    ("snapperms-cli list", ("snap connections --all",), 1),
    ("snapperms-cli list", ("snap connections --all", "snap list"), 1),
)


def once(words):
    """Wall and processor time of one run, in ms."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    return (ended - began) * 1000, (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def measure(repeats, add):
    """Calls add(name, milliseconds) for every sample; names end in ", wall" and ", cpu"."""
    for _ in range(repeats):
        for name in (*OURS, *THEIRS):
            wall, cpu = once(name.split())
            add(f"{name}, wall", wall)
            add(f"{name}, cpu", cpu)


def table(figures):
    """Lines of text."""
    lines = [f"  {name:24}{kind:5}{figures.told(f'{name}, {kind}', 'ms')}" for name in (*OURS, *THEIRS) for kind in ("wall", "cpu")]
    for name, theirs, goal in COMPARED:
        for kind in ("wall", "cpu"):
            ratios = figures.ratios(f"{name}, {kind}", *(f"{peer}, {kind}" for peer in theirs))
            peers = " and ".join(theirs)
            lines.append(f"  {name}: {figures.compared(f'{name}, {kind}, of {peers}', ratios, goal)} of {peers}, {kind}")
    return lines


def main():
    figures = Figures()
    measure(21, figures.add)
    print("\n".join(table(figures)))


if __name__ == "__main__":
    main()
