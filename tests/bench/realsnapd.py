# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the window takes on the real snapd with the installed helper, beside the snap command in the same run. A rule says yes; nobody types a password."""

import re
import subprocess
import time
from pathlib import Path

from desk import run
from machine import site_rules
from snapd_socket import SnapdSocket

BUILD = Path("/build/bin")
HELPER = "dbus-org.example.snapperms.service"
BATCH = 100
COLD = ", cold helper"
# The helper is started when the pointer comes to a switch; a quick hand presses about so many ms later.
AIMED, AHEAD = ", cold helper, pointer there 250 ms before", 250


def seconds(text):
    """RFC 3339 with nanoseconds, as snapd writes it, to seconds of the day."""
    hours, minutes, rest = re.search(r"T(\d+):(\d+):([\d.]+)", text).groups()
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def spent_by_snapd(snapd, change):
    change = snapd.get(f"/v2/changes/{change}")
    return (seconds(change["ready-time"]) - seconds(change["spawn-time"])) * 1000


def as_alice(*words):
    return subprocess.Popen(
        ["systemd-run", "--quiet", "--wait", "--collect", "--pipe", "--uid=alice", "-p", "PAMName=login", "-E", "QT_QPA_PLATFORM=offscreen", "-E", "LANG=C.UTF-8", *words],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
    )  # fmt: skip


def timed(*words):
    began = time.monotonic()
    run(*words)
    return (time.monotonic() - began) * 1000


def switches(add, flips, cold):
    """Flips in turns with the command; the last so many of them with a helper that has to be started first, by the click and by the pointer that comes before it."""
    snapd = SnapdSocket()
    window = as_alice(str(BUILD / "benchswitch"), "VLC", "Allow VLC to use the camera")
    add("list, sample snaps", float(window.stdout.readline().split()[1]))
    for number, kind in enumerate([""] * flips + [COLD] * cold + [AIMED] * cold):
        on = number % 2 == 0
        if kind:
            run("systemctl", "stop", HELPER)
        if kind == AIMED:
            time.sleep(9)  # The window has just had it started, and knows that it stays for ten seconds.
        window.stdin.write(f"{AHEAD}\n" if kind == AIMED else "\n")
        _, moved, settled, change = window.stdout.readline().split()
        add("click to moved" + kind, float(moved))
        add("click to settled" + kind, float(settled))
        add("snapd's change" + kind, spent_by_snapd(snapd, change))
        # The same by the command, on another app so that neither finds the other's doing.
        add("snap (dis)connect" + kind, timed("snap", "connect" if on else "disconnect", "vlc_work:camera"))
        if not kind:
            add("snapd's change for the command", spent_by_snapd(snapd, max(snapd.changes())))
            add("snap connections --all", timed("snap", "connections", "--all"))
    window.stdin.close()
    window.wait(20)


def pairs_to_turn_off(snapd):
    """BATCH plugs that are on, with the slot of each. What is on by default is less than that, so some are connected first: each to the system's own slot."""
    known = snapd.connections()
    pairs = {}
    for connection in known["established"]:
        plug, slot = connection["plug"], connection["slot"]
        pairs.setdefault(f"{plug['snap']}:{plug['plug']}", f"{slot['snap']}:{slot['slot']}")
    offered = {slot["interface"]: f"{slot['snap']}:{slot['slot']}" for slot in known["slots"] if slot["snap"] in ("snapd", "core")}
    for plug in known["plugs"]:
        name, slot = f"{plug['snap']}:{plug['plug']}", offered.get(plug["interface"])
        if len(pairs) >= BATCH:
            break
        if slot and name not in pairs:
            run("snap", "connect", name, slot, check=False)  # Some refuse, as they are there to do.
            if any(other["plug"] == {"snap": plug["snap"], "plug": plug["plug"]} for other in snapd.connections()["established"]):
                pairs[name] = slot
    return list(pairs.items())[:BATCH]


def batch(add, repeats):
    """BATCH switches off: as one wish, and by a loop of the command. How many it were."""
    pairs = pairs_to_turn_off(SnapdSocket())
    everything_on = " && ".join(f"snap connect {plug} {slot}" for plug, slot in pairs)
    everything_off = " && ".join(f"snap disconnect {plug} {slot}" for plug, slot in pairs)
    window = as_alice(str(BUILD / "benchbatch"))
    assert window.stdout.readline().strip() == "ready"
    for _ in range(repeats):
        window.stdin.write(" ".join(plug for plug, _ in pairs) + "\n")
        _, took, off = window.stdout.readline().split()
        assert int(off) == len(pairs), f"{off} of {len(pairs)} are off"
        add("batch off", float(took))
        run("sh", "-c", everything_on)
        add("loop of snap disconnect", timed("sh", "-c", everything_off))
        run("sh", "-c", everything_on)
    window.stdin.close()
    window.wait(20)
    return len(pairs)


def measure(add, flips, cold, batches):
    site_rules(alice="YES")
    switches(add, flips, cold)
    return batch(add, batches) if batches else 0


def report(figures, batch_size):
    """Lines of text."""
    lines = ["One switch, real snapd, real helper"]
    names = ["click to moved", "click to settled", "snapd's change", "snap (dis)connect", "snapd's change for the command", "snap connections --all"]
    names += [name + kind for kind in (COLD, AIMED) for name in names[:4] if figures.has(name + kind)]
    lines += [f"  {name:60}{figures.told(name, 'ms')}" for name in [*names, "list, sample snaps"]]
    for kind in ("", COLD, AIMED):
        if figures.has("click to settled" + kind):
            what = "click to settled" + kind
            command = figures.compared(f"{what}, of the snap command", figures.ratios(what, "snap (dis)connect" + kind), 0.4)
            own = figures.compared(f"{what}, of snapd's own work", figures.ratios(what, "snapd's change" + kind), 1.5)
            lines.append(f"  {what}: {command} of the snap command, {own} of snapd's own work")
    if batch_size:
        lines.append(f"{batch_size} switches off")
        lines += [f"  {name:32}{figures.told(name, 'ms')}" for name in ("batch off", "loop of snap disconnect")]
        lines.append(f"  one wish: {figures.compared(f'{batch_size} switches off, of a loop', figures.ratios('batch off', 'loop of snap disconnect'), 0.4)} of the loop")
        if batch_size < BATCH:
            lines.append(f"  not {BATCH}: the sample snaps have no more plugs that can be connected")
    return lines
