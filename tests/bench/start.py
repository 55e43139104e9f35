# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From nothing to the complete list, beside the least that a program can be: a window of the same style with an empty list. In turns, at a real X server.

And the module in kcmshell6, beside a module of KDE's own in the same shell, by the time until a window is shown, processor time and memory after a rest.
"""

import os
import time
from pathlib import Path

from desk import Desk, wait_for

SHELL = "kcmshell6"
OURS = "kcm_snapperms"
# A module of KDE's own with Qt Widgets, which asks nothing of anybody. It is in the layer "desktop".
STOCK = "kcm_kgamma"
LARGEST_MIB = 60


def program(desk, command, figures, add):
    started = desk.launch("sh", "-c", f"SNAPPERMS_BENCH_BEGAN=$(date +%s%N) exec /build/bin/{command}")
    name = command.replace(" ", "-")
    wait_for(lambda: started.status is not None, 60, f"{name} to end", pause=0.2)
    told = dict(line.split() for line in started.log.splitlines() if line.split()[0] in figures and len(line.split()) == 2)
    if set(told) != set(figures):
        raise SystemExit(f"{name}: {started.log}")
    for figure, value in told.items():
        add(f"{name} {figure}", float(value) / (1024 if figure == "pss" else 1))


def read(pid, file):
    return Path(f"/proc/{pid}/{file}").read_text()


def module(desk, name, add):
    """What any module can be measured by, from outside."""
    began = time.monotonic()
    started = desk.launch(SHELL, name)
    wait_for(lambda: desk.ask("shown", name=SHELL), 30, f"the window of {name}", pause=0.01)
    add(f"{name} shown", (time.monotonic() - began) * 1000)
    time.sleep(4)
    fields = read(started.pid, "stat").rpartition(")")[2].split()
    add(f"{name} cpu", (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK"))
    pss = [line for line in read(started.pid, "smaps_rollup").splitlines() if line.startswith("Pss:")]
    add(f"{name} pss", int(pss[0].split()[1]) / 1024)
    started.end()


def replies(snapd):
    """What snapd itself takes to answer what the window asks at its start, in ms."""
    began = time.monotonic()
    for path, query in (("/v2/system-info", {}), ("/v2/snaps", {}), ("/v2/connections", {"select": "all"}), ("/v2/interfaces", {"select": "all"})):
        snapd.get(path, **query)
    return (time.monotonic() - began) * 1000


def measure(repeats, snapd, add):
    """Calls add(name, value) for every sample, and returns the module of KDE's that ours was compared with, or None."""
    # Nobody reads the screen of most people: programs tell a reader of every widget.
    with Desk(user="alice", agent=False, reader=False) as desk:
        if desk.ask("is_read"):
            raise SystemExit("Programs are told that somebody reads the screen: what would be measured is something else.")
        for _ in range(repeats):
            for command in ("benchfloor", "benchfloor words", "benchstart"):
                program(desk, command, ("complete", "cpu", "cpurest", "pss"), add)
            add("replies", replies(snapd))
        stock = STOCK if STOCK in desk.run(SHELL, "--list")[1] else None
        for _ in range(repeats):
            for name in filter(None, (OURS, stock)):
                module(desk, name, add)
    return stock


def table(figures, stock):
    """Lines of text."""
    floor, words, ours = "benchfloor", "benchfloor-words", "benchstart"
    started = figures.ratios(f"{ours} complete", f"{floor} complete", less="replies")
    lines = [
        f"  an empty list of the same style  {figures.told(f'{floor} complete', 'ms')}",
        f"  a list with an icon and a word   {figures.told(f'{words} complete', 'ms')}   {figures.compared('', figures.ratios(f'{words} complete', f'{floor} complete'))} of the floor",
        f"  snapd's own replies              {figures.told('replies', 'ms')}",
        f"  start to complete list           {figures.told(f'{ours} complete', 'ms')}   {figures.compared('start beyond snapd, of an empty list', started, 1.5)} of the floor beyond snapd's replies",
    ]
    for figure, unit, what in (("cpu", "ms", "processor time until then"), ("cpurest", "ms", "processor time after 3 s"), ("pss", "MiB", "proportional memory")):
        goal = 1.5 if figure == "cpu" else None
        lines += [f"  {what:32} {figures.told(f'{name} {figure}', unit)}   {name}" for name in (floor, words, ours)]
        of_floor = figures.compared(f"{what}, of an empty list", figures.ratios(f"{ours} {figure}", f"{floor} {figure}"), goal)
        lines.append(f"  {what}: {of_floor} of the floor, {figures.compared('', figures.ratios(f'{ours} {figure}', f'{words} {figure}'))} of one with a word")
    share = [value / LARGEST_MIB for value in figures.samples[f"{ours} pss"]]
    lines.append(f"  proportional memory: {figures.compared(f'proportional memory, of {LARGEST_MIB} MiB', share, 1)} of {LARGEST_MIB} MiB")
    for figure, unit, what in (("shown", "ms", "until a window is there"), ("cpu", "ms", "processor time after 4 s"), ("pss", "MiB", "proportional memory")):
        lines += [f"  in {SHELL}: {what:24} {figures.told(f'{name} {figure}', unit)}   {name}" for name in filter(None, (OURS, stock))]
        if stock:
            lines.append(f"  in {SHELL}: {what}: {figures.compared('', figures.ratios(f'{OURS} {figure}', f'{stock} {figure}'))} of {stock}'s")
    return lines if stock else [*lines, "  and no module of KDE's to compare with here"]
