# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows that nobody touches, and a snapd at which nothing happens: how often they wake up, what they take of the processor, and what they send to snapd.

All is counted from outside, so that counting wakes nobody: a wake-up is an end of a sleep of any of the threads (voluntary context switches), and a thread that
ended meanwhile counts as one. They rest all at the same time, and beside them an empty list: the least that a program with a window does. Afterwards one change from
outside shows that the counting counts.
"""

import subprocess
import time
from pathlib import Path

from desk import wait_for

BUILD = Path("/build/bin")
FLOOR = "an empty list"
LIMIT = 600  # s, until a window rests
POOL = 35  # s; threads of Qt's pool that have nothing to do end after 30.
AFTER_A_CHANGE = 3  # s


def switches(pid):
    """Of each thread, so far."""
    found = {}
    for status in Path(f"/proc/{pid}/task").glob("*/status"):
        fields = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
        found[status.parent.name] = int(fields["voluntary_ctxt_switches"])
    return found


def processor_ms(pid):
    """Of all threads, those that have ended included: the clock of another process, see clock_getcpuclockid(3)."""
    return time.clock_gettime_ns((~pid << 3) | 2) / 1e6


def wake_ups(before, after):
    ended = [thread for thread in before if thread not in after]
    return len(ended) + sum(count - before.get(thread, 0) for thread, count in after.items())


class Resting:
    """A program until it says that it rests; it ends when its standard input does."""

    def __init__(self, words, place, environment):
        errors = Path(place) / "errors"
        with errors.open("w") as file:
            self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=file, text=True, env=environment)
        for line in self.process.stdout:
            if line.startswith("resting"):
                return
        raise SystemExit(f"{words[0]} ended with {self.process.wait(LIMIT)} before it rested: {errors.read_text()}")

    def look(self):
        return switches(self.process.pid), processor_ms(self.process.pid)

    def end(self):
        self.process.stdin.close()
        self.process.wait(20)


class Snapd:
    """The pretended one; it counts what comes in."""

    def __init__(self, socket, size, plugs, environment):
        words = [BUILD / "fakesnapd", socket, "--snaps", str(size), "--plugs", str(plugs), "--duration", "0"]
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, bufsize=1)
        wait_for(socket.exists, 60, "the pretended snapd to listen")

    def received(self):
        """Bytes, requests, and long polls that stand."""
        self.process.stdin.write("count\n")
        for line in self.process.stdout:
            if line.startswith("received "):
                return [int(word) for word in line.split()[1:]]
        raise SystemExit("the pretended snapd has ended")

    def refresh(self, app):
        """What an update of it does."""
        self.process.stdin.write(f"refresh {app}\n")

    def end(self):
        self.process.terminate()
        self.process.wait(20)


def measure(sizes, plugs, repeats, seconds, place, environment, add):
    """Calls add(name, value) for every sample."""
    for number in range(repeats):
        windows, snapds = {}, {}
        try:
            windows[FLOOR] = Resting([BUILD / "benchfloor", "rest"], place, environment)
            for size in sizes:
                socket = Path(place) / f"{number}-{size}.socket"
                snapds[size] = Snapd(socket, size, plugs, environment)
                windows[size] = Resting([BUILD / "benchwindow", socket, str(size), "rest"], place, environment)
            time.sleep(POOL)
            before = {name: window.look() for name, window in windows.items()}
            counted = {size: snapd.received() for size, snapd in snapds.items()}
            time.sleep(seconds)
            for name, window in windows.items():
                threads, spent = window.look()
                add(f"rest: wake-ups @{name}", wake_ups(before[name][0], threads))
                add(f"rest: processor @{name}", spent - before[name][1])
            for size, snapd in snapds.items():
                sent, requests, polls = snapd.received()
                add(f"rest: bytes @{size}", sent - counted[size][0])
                add(f"rest: requests @{size}", requests - counted[size][1])
                add(f"rest: polls @{size}", polls)
            for size, snapd in snapds.items():
                threads, _ = windows[size].look()
                sent, requests, _ = snapd.received()
                snapd.refresh("app-0001")
                time.sleep(AFTER_A_CHANGE)
                add(f"rest: wake-ups of a change @{size}", wake_ups(threads, windows[size].look()[0]))
                add(f"rest: bytes of a change @{size}", snapd.received()[0] - sent)
                add(f"rest: requests of a change @{size}", snapd.received()[1] - requests)
        finally:
            for started in [*windows.values(), *snapds.values()]:
                started.end()


def report(figures, sizes, seconds):
    """Lines of text."""
    lines = [f"{seconds} s in which nothing happens (goal: nothing but one long poll, which stands for ten minutes)"]
    for name in [FLOOR, *sizes]:
        what = name if name == FLOOR else f"{name} apps"
        lines.append(f"  {what:16} wake-ups       {figures.told(f'rest: wake-ups @{name}', '')}")
        lines.append(f"  {what:16} processor time {figures.told(f'rest: processor @{name}', 'ms')}")
        if name != FLOOR:
            lines.append(f"  {what:16} sent to snapd  {figures.told(f'rest: bytes @{name}', 'byte')} in {figures.median(f'rest: requests @{name}'):.0f} requests; long polls that stand: {figures.median(f'rest: polls @{name}'):.0f}")
    for size in sizes:
        wakes, sent, requests = (figures.median(f"rest: {what} of a change @{size}") for what in ("wake-ups", "bytes", "requests"))
        lines.append(f"  an update of one app, for comparison, with {size} apps: {wakes:.0f} wake-ups, {sent:.0f} bytes in {requests:.0f} requests")
    return lines
