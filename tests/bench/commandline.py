#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""snapperms-cli beside the snap command: wall and processor time of whole runs, in turns, in a box with real snapd and the sample snaps.

What is compared asks snapd for the same: `export` for the connections, `list` for the connections and the list of snaps, which is the slower of the two. snapd's own work
is in the wall time of both, and in the processor time of neither.
"""

import resource
import statistics
import subprocess
import time

# What of ours stands against which commands of snap's.
COMPARED = {
    "snapperms-cli export": (["snapperms-cli", "export"], [["snap", "connections", "--all"]]),
    "snapperms-cli list": (["snapperms-cli", "list"], [["snap", "connections", "--all"], ["snap", "list"]]),
}


def once(words):
    """Wall and processor time of one run, in ms."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    return (ended - began) * 1000, (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def measure(repeats, add):
    """Calls add(name, milliseconds) for every sample; names end in ", wall" and ", cpu"."""
    for _ in range(repeats):
        for name, (ours, theirs) in COMPARED.items():
            wall, cpu = once(ours)
            add(f"{name}, wall", wall)
            add(f"{name}, cpu", cpu)
            for words in theirs:
                wall, cpu = once(words)
                add(f"{name} / {' '.join(words)}, wall", wall)
                add(f"{name} / {' '.join(words)}, cpu", cpu)


def table(median):
    """Lines of text; median(name) of what was added."""
    lines = []
    for name, (_, theirs) in COMPARED.items():
        for kind in ("wall", "cpu"):
            peers = [median(f"{name} / {' '.join(words)}, {kind}") for words in theirs]
            ours = median(f"{name}, {kind}")
            what = " and ".join(" ".join(words) for words in theirs)
            lines.append(f"  {name:24}{kind:5}{ours:7.1f} ms   {what}: {sum(peers):6.1f} ms   ratio {ours / sum(peers):.2f}")
    return lines


def main():
    samples = {}
    measure(21, lambda name, value: samples.setdefault(name, []).append(value))
    print("\n".join(table(lambda name: statistics.median(samples[name]))))


if __name__ == "__main__":
    main()
