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
    """Flips in turns with the command; the last so many of them with a helper that has to be started first."""
    snapd = SnapdSocket()
    window = as_alice(str(BUILD / "benchswitch"), "VLC", "Allow VLC to use the camera")
    add("list, sample snaps", float(window.stdout.readline().split()[1]))
    for number in range(flips + cold):
        on, kind = number % 2 == 0, "" if number < flips else ", cold helper"
        if kind:
            run("systemctl", "stop", HELPER)
        window.stdin.write("\n")
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


def batch(add, repeats):
    """As many connections as there are, up to BATCH, off: as one wish, and by a loop of the command. How many it were."""
    snapd = SnapdSocket()
    pairs, seen = [], set()
    for connection in snapd.connections()["established"]:
        plug, slot = connection["plug"], connection["slot"]
        if (plug["snap"], plug["plug"]) not in seen and len(pairs) < BATCH:
            seen.add((plug["snap"], plug["plug"]))
            pairs.append((f"{plug['snap']}:{plug['plug']}", f"{slot['snap']}:{slot['slot']}"))
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
    names += [f"{name}, cold helper" for name in names[:4] if figures.has(f"{name}, cold helper")]
    lines += [f"  {name:32}{figures.told(name, 'ms')}" for name in [*names, "list, sample snaps"]]
    for kind in ("", ", cold helper"):
        if figures.has("click to settled" + kind):
            command = figures.ratio("click to settled" + kind, "snap (dis)connect" + kind)
            own = figures.ratio("click to settled" + kind, "snapd's change" + kind)
            lines.append(f"  click to settled{kind}: {command:.2f} of the snap command (goal 0.40), {own:.2f} of snapd's own work (goal 1.50)")
    if batch_size:
        lines.append(f"{batch_size} switches off")
        lines += [f"  {name:32}{figures.told(name, 'ms')}" for name in ("batch off", "loop of snap disconnect")]
        lines.append(f"  one wish: {figures.ratio('batch off', 'loop of snap disconnect'):.2f} of the loop (goal 0.40)")
    return lines
