#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The window and snapd agree, row for row, after every one of many random operations, half of them done in the window and half by the snap command.

SNAPPERMS_OPERATIONS says how many (24), SNAPPERMS_SEED which. After each the whole list and the open page are compared, at the end every page of every app.
A flip that nothing disturbs makes exactly one change in snapd: none is lost and none is sent twice.
"""

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, run, wait_for  # noqa: E402
from machine import site_rules  # noqa: E402
from shown import Facts, Shown  # noqa: E402
from snapd_socket import SnapdSocket  # noqa: E402

OPERATIONS = int(os.environ.get("SNAPPERMS_OPERATIONS", "24"))
SEED = int(os.environ.get("SNAPPERMS_SEED", random.SystemRandom().randrange(1_000_000)))
FLIPS = {"connect-snap", "disconnect-snap"}
SAMPLES = "/var/lib/snapperms-samples"


class Operations:
    def __init__(self, desk, chance):
        self.snapd, self.chance = SnapdSocket(), chance
        self.desk, self.shown = desk, Shown(desk, self.snapd)
        self.done = Counter()

    def flips_after(self, last):
        return [change for number, change in self.snapd.changes().items() if number > last and change["kind"] in FLIPS]

    # -- half of them: in the window ----------------------------------------------------------------------------------

    def choose_switch(self):
        """A switch that can be flipped on some page, opened; what two could provide is turned on by a menu instead."""
        while True:
            snap = self.chance.choice(sorted(Facts(self.snapd).plugs))
            if self.chance.random() < 0.3:
                snap = self.chance.choice(["vlc", "hub-remote", "stubborn"])
            if snap not in Facts(self.snapd).plugs:
                continue
            self.shown.choose(snap)
            self.shown.agree(after=f"opening {snap}")
            switches = [s for name, s in sorted(self.shown.switches().items()) if s.enabled and (s.checked or "shared memory" not in name.lower())]
            if switches:
                return snap, self.chance.choice(switches)

    def in_window(self):
        snap, switch = self.choose_switch()
        last = max(self.snapd.changes(), default=0)
        self.desk.click(switch)
        wait_for(lambda: self.flips_after(last), 15, f"a change in snapd after a click on “{switch.name}”")
        wait_for(lambda: not self.snapd.get("/v2/changes", select="in-progress"), 30, "snapd to be done")
        self.shown.agree(after=f"a click on “{switch.name}”")
        flips = self.flips_after(last)
        assert len(flips) == 1, f"one click on “{switch.name}” made {[change['summary'] for change in flips]}"
        return f"click: {switch.name} [{flips[0]['status']}]"

    def in_window_disturbed(self):
        """Something else happens at the same moment: no saying who comes first, but in the end both agree."""
        snap, switch = self.choose_switch()
        other = self.pick_command()
        process = subprocess.Popen(other, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(self.chance.random() * 0.3)
        last = max(self.snapd.changes(), default=0)
        self.desk.click(switch)
        process.wait(60)
        time.sleep(0.5)
        wait_for(lambda: not self.snapd.get("/v2/changes", select="in-progress"), 30, "snapd to be done")
        self.shown.agree(30, after=f"a click on “{switch.name}” during {' '.join(other)}")
        mine = [change for change in self.flips_after(last) if f" {snap}:" in change["summary"]]
        assert len(mine) <= 2, f"more changes than causes: {[change['summary'] for change in mine]}"
        return f"click: {switch.name}, during {' '.join(other)}"

    # -- half of them: by the snap command ----------------------------------------------------------------------------

    def pick_command(self):
        facts, chance = Facts(self.snapd), self.chance
        kind = chance.choices(["connect", "disconnect", "forget", "able", "extra", "refresh"], [6, 4, 3, 2, 2, 1])[0]
        if kind == "connect":
            free = [
                (f"{snap}:{plug}", f"{slot_snap}:{slot}")
                for snap, plugs in sorted(facts.plugs.items())
                for plug, (about, on) in sorted(plugs.items())
                if not on
                for slot_snap, slot, attrs in facts.slots.get(about["interface"], [])
                if about["interface"] != "content" or attrs.get("content") == (about.get("attrs") or {}).get("content")
            ]
            if free:
                return ["snap", "connect", *chance.choice(free)]
        if kind in ("connect", "disconnect", "forget"):
            plug_snap, plug, slot_snap, slot = chance.choice(sorted(facts.established))
            return ["snap", "disconnect", *(["--forget"] if kind == "forget" else []), f"{plug_snap}:{plug}", f"{slot_snap}:{slot}"]
        if kind == "able":
            snap = chance.choice(["oldradio", "zoom-client", "tally", "inkwell", "weatherd"])
            return ["snap", "enable" if snap in facts.disabled else "disable", snap]
        if kind == "extra":
            return ["snap", "remove", "--purge", "extra"] if "extra" in facts.titles else ["snap", "install", "--dangerous", f"{SAMPLES}/extra.snap"]
        return ["snap", "install", "--dangerous", f"{SAMPLES}/{chance.choice(['vlc', 'vlc-next'])}.snap"]

    def by_command(self):
        command = self.pick_command()
        said = run(*command, check=False)
        self.shown.agree(after=" ".join(command))
        return f"{' '.join(command)} {said.strip()[:60]}".strip()

    def step(self, number):
        began = time.monotonic()
        ours = number % 2 == 0
        deed = self.by_command if not ours else self.in_window_disturbed if self.chance.random() < 0.25 else self.in_window
        told = deed()
        self.done["in the window" if ours else "by the snap command"] += 1
        print(f"{number + 1:4} {time.monotonic() - began:5.1f} s  {told}", flush=True)


def main():
    print(f"SNAPPERMS_SEED={SEED} SNAPPERMS_OPERATIONS={OPERATIONS}", flush=True)
    site_rules(alice="YES")
    with Desk(user="alice") as desk:
        window = desk.launch("snapperms")
        operations = Operations(desk, random.Random(SEED))
        operations.shown.choose("vlc")
        operations.shown.agree(after="the start")
        for number in range(OPERATIONS):
            operations.step(number)
        count = operations.shown.agree_everywhere()
        assert not desk.password_shown(), "nobody was to be asked for a password"
        assert window.status is None, f"the window ended: {window.log}"
        print(f"{dict(operations.done)}; at the end {count} switches of {len(Facts(operations.snapd).plugs)} apps agree with snapd")


main()
