#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""kill -9 of snapd, of the helper and of the window, each at random moments of a change: in the end every switch says what snapd says, and the next flip works.

SNAPPERMS_KILLS says how many of each (4), SNAPPERMS_SEED which moments. A password agent runs all the time; nobody may hear from it.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, run, wait_for  # noqa: E402
from machine import site_rules  # noqa: E402
from shown import Facts, Shown  # noqa: E402
from snapd_socket import SnapdSocket  # noqa: E402

KILLS = int(os.environ.get("SNAPPERMS_KILLS", "4"))
SEED = int(os.environ.get("SNAPPERMS_SEED", random.SystemRandom().randrange(1_000_000)))
HELPER = "snapperms-helper"


def helpers():
    """Process ids of the helper."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            program = path.read_bytes().split(b"\0")[0].decode()
        except (OSError, UnicodeDecodeError):
            continue
        if os.path.basename(program).startswith(HELPER):
            found.append(int(path.parent.name))
    return found


class Killer:
    def __init__(self, desk, chance):
        self.desk, self.chance, self.snapd = desk, chance, SnapdSocket()
        self.shown, self.window = Shown(desk, self.snapd), None
        self.open_window()

    def open_window(self):
        self.window = self.desk.launch("snapperms")
        self.shown.choose("vlc")
        self.shown.agree(30, after="opening the window")

    def flip(self):
        """Click on a switch: its plug, and what it was."""
        named = Facts(self.snapd).switches("vlc")
        enabled = [switch for name, switch in sorted(self.shown.switches().items()) if switch.enabled and name in named]
        switch = self.chance.choice(enabled)
        self.desk.click(switch)
        return switch.name, named[switch.name][0], named[switch.name][1]

    # -- who is killed ------------------------------------------------------------------------------------------------

    def snapd_dies(self):
        pid = int(run("systemctl", "show", "--value", "-p", "MainPID", "snapd.service"))
        if pid:
            os.kill(pid, signal.SIGKILL)
        return bool(pid)

    def helper_dies(self):
        pids = helpers()
        for pid in pids:
            os.kill(pid, signal.SIGKILL)
        return bool(pids)

    def window_dies(self):
        status = self.window.end(signal.SIGKILL)
        return status == -signal.SIGKILL

    def quiet(self):
        """snapd answers, and has nothing left to do."""

        def done():
            try:
                return not self.snapd.get("/v2/changes", select="in-progress")
            except (OSError, ValueError):
                return False

        wait_for(done, 60, "snapd to have finished what was begun")

    def one(self, who):
        # systemd gives up on a service that dies too often; here that is our doing.
        run("systemctl", "reset-failed", "snapd.service", "snapd.socket", check=False)
        began, moment = time.monotonic(), self.chance.random() * 0.8
        name, _, _ = self.flip()
        time.sleep(moment)
        hit = {"snapd": self.snapd_dies, "the helper": self.helper_dies, "the window": self.window_dies}[who]()
        if who == "the window":
            self.quiet()
            self.open_window()
        self.quiet()
        self.shown.agree(40, after=f"kill -9 of {who}, {moment:.2f} s after a click on “{name}”")
        assert not self.desk.password_shown(), "a password is asked for"
        assert self.window.status is None, f"the window ended: {self.window.log}"

        # And nothing hangs: the next flip does what it says.
        name, plug, was = self.flip()
        wait_for(lambda: Facts(self.snapd).plugs["vlc"][plug][1] is not was, 20, f"snapd to follow “{name}” after {who} was killed")
        self.quiet()
        self.shown.agree(20, after=f"“{name}”")
        print(f"{moment:5.2f} s after a click, {who}: {'killed' if hit else 'was not running'}; all is well after {time.monotonic() - began:.1f} s", flush=True)
        return hit


def main():
    print(f"SNAPPERMS_SEED={SEED} SNAPPERMS_KILLS={KILLS}", flush=True)
    site_rules(alice="YES")
    with Desk(user="alice") as desk:
        killer = Killer(desk, random.Random(SEED))
        for who in ("snapd", "the helper", "the window"):
            hits = sum(killer.one(who) for _ in range(KILLS))
            print(f"{who}: killed {hits} of {KILLS} times", flush=True)
            assert hits, f"{who} was never there to be killed"


main()
