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
        for _ in range(repeats):
            for command in ("benchfloor", "benchfloor words", "benchstart"):
                program(desk, command, ("complete", "cpu", "cpurest", "pss"), add)
            add("replies", replies(snapd))
        stock = STOCK if STOCK in desk.run(SHELL, "--list")[1] else None
        for _ in range(repeats):
            for name in filter(None, (OURS, stock)):
                module(desk, name, add)
    return stock


def table(median, stock):
    floor, ours, snapd = median("benchfloor complete"), median("benchstart complete"), median("replies")
    lines = [
        f"  an empty list of the same style  {floor:9.1f} ms",
        f"  a list with an icon and a word   {median('benchfloor-words complete'):9.1f} ms   {median('benchfloor-words complete') / floor:.2f} of the floor",
        f"  snapd's own replies              {snapd:9.1f} ms",
        f"  start to complete list           {ours:9.1f} ms   {(ours - snapd) / floor:.2f} of the floor beyond snapd's replies (goal: 1.5)",
    ]
    for figure, unit, what in (("cpu", "ms", "processor time until then"), ("cpurest", "ms", "processor time after 3 s"), ("pss", "MiB", "proportional memory")):
        floor, words, ours = (median(f"{name} {figure}") for name in ("benchfloor", "benchfloor-words", "benchstart"))
        goal = {"cpu": " (goal: 1.5)", "pss": " (goal: 60 MiB)"}.get(figure, "")
        lines.append(f"  {what:32} {ours:9.1f} {unit:3}  {ours / floor:.2f} of the floor's {floor:.1f} {unit}{goal}; {ours / words:.2f} of {words:.1f} with a word")
    for figure, unit, what in (("shown", "ms", "until a window is there"), ("cpu", "ms", "processor time after 4 s"), ("pss", "MiB", "proportional memory")):
        ours = median(f"{OURS} {figure}")
        beside = f"{ours / median(f'{stock} {figure}'):.2f} of {stock}'s {median(f'{stock} {figure}'):.1f} {unit}" if stock else "and no module of KDE's to compare with here"
        lines.append(f"  in {SHELL}: {what:24}{ours:7.1f} {unit:3}  {beside}")
    return lines
