#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a change that was made here left is put right by itself where polkit asks for no password, and only there: with the real polkit, helper and repair.

At a desk with a seat, where polkit keeps what was authorised for some minutes.
"""

import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connected, journal, run, wait_for  # noqa: E402
from machine import OURS, RULES, SECCOMP, audit, measured, uid  # noqa: E402

FILTER = SECCOMP / "snap.vlc.vlc.bin2"
CAMERA = "Allow VLC to use the camera"
LOCK = "Lock: forget the password that was given"
OFFER = "Put Back into Force…"
DIFFERS = r"What is in force for VLC is not what snapd wrote.*damaged or was replaced"
PUT_RIGHT = r".*After the change, what was in force was not what snapd wrote; that was put right automatically\."
BUTTON = {"push button", "button"}
AUTHORISED, CHALLENGE = 0, 2
ASKS = (CHALLENGE, False)


def polkit_says(action):
    """What the real polkit says about the window: pkcheck's exit status, and whether the answer rests on something kept."""
    pid = run("pgrep", "-u", "demo", "-x", "snapperms").split()[0]
    done = subprocess.run(["pkcheck", "--action-id", OURS + action, "--process", pid], capture_output=True, text=True, timeout=30)
    return done.returncode, "temporary_authorization_id" in done.stdout


def says(**answers):
    told = {action: polkit_says(action) for action in answers}
    assert told == answers, told


def repairs():
    """How many the helper has begun."""
    return len(audit(UID=uid("demo"), ACTION=f"{OURS}repair", RESULT="allowed"))


def flip(desk, on, password):
    desk.click(desk.wait(name=CAMERA, app="snapperms"))
    if password:
        desk.answer_password()
    wait_for(lambda: ("vlc:camera" in connected("vlc")) is on, 15, f"snapd to say that the camera is {'on' if on else 'off'}")


def damage():
    FILTER.write_bytes(b"cut short")


def put_right(desk, good, count):
    measured(lambda: FILTER.read_bytes() == good, 30, "the filter is what it was")
    desk.wait(name=PUT_RIGHT, app="snapperms", timeout=20)
    assert not desk.password_shown(), "nobody was asked for the repair"
    assert repairs() == count, "once"


def left_alone(desk, count):
    desk.wait(name=DIFFERS, app="snapperms", timeout=20)
    desk.wait(name=OFFER, role=BUTTON, app="snapperms")
    time.sleep(2)
    assert FILTER.read_bytes() == b"cut short" and repairs() == count and not desk.password_shown(), "it is an offer"


def main():
    good = FILTER.read_bytes()
    with Desk(seat=True) as desk:
        print("-- without a password given, a repair asks for one, and nothing happens by itself")
        damage()
        window = desk.launch("snapperms", "--app", "vlc")
        desk.wait(name=CAMERA, app="snapperms", timeout=30)
        left_alone(desk, 0)
        says(repair=ASKS)
        desk.click(desk.wait(name=OFFER, role=BUTTON, app="snapperms"))
        desk.cancel_password()
        assert FILTER.read_bytes() == b"cut short" and repairs() == 0

        print("-- what was given for turning on covers the repair that makes it true")
        flip(desk, True, True)
        put_right(desk, good, 1)
        desk.photograph("put-right")
        says(repair=(AUTHORISED, True), connect=(AUTHORISED, True), disconnect=ASKS, connectsensitive=ASKS, forget=ASKS)

        print("-- and so does what was given for turning off")
        desk.click(desk.wait(name=LOCK, role=BUTTON, app="snapperms"))
        wait_for(lambda: polkit_says("repair") == ASKS, 10, "it to be forgotten")
        damage()
        flip(desk, False, True)
        put_right(desk, good, 2)
        says(repair=(AUTHORISED, True), connect=ASKS, disconnect=(AUTHORISED, True))

        print("-- what others change is none of ours, whatever was given")
        damage()
        run("snap", "connect", "vlc:camera")
        wait_for(lambda: desk.look(desk.wait(name=CAMERA, app="snapperms")).checked, 10, "the switch to follow")
        # Of what drifts in filters nobody is told; the check of all apps finds it.
        desk.key("ctrl+3")
        desk.wait(name=DIFFERS, app="snapperms", timeout=60)
        desk.click(desk.wait(name=r"Page of VLC$", role=BUTTON, app="snapperms"))
        left_alone(desk, 2)

        print("-- where a site has no password kept, it stays an offer")
        desk.click(desk.wait(name=LOCK, role=BUTTON, app="snapperms"))
        wait_for(lambda: polkit_says("repair") == ASKS, 10, "it to be forgotten")
        site = 'polkit.addRule(function(action, subject) { if (action.id == "%s") return polkit.Result.%s; });\n'
        RULES.write_text(site % (f"{OURS}disconnect", "AUTH_ADMIN"))
        RULES.chmod(0o644)
        run("systemctl", "restart", "polkit.service")
        flip(desk, False, True)
        left_alone(desk, 2)

        print("-- what is implied goes before a no to it alone, as the helper's README tells sites")
        RULES.write_text(site % (f"{OURS}repair", "NO"))
        run("systemctl", "restart", "polkit.service")
        assert polkit_says("repair")[0] not in {AUTHORISED, CHALLENGE}
        RULES.write_text(site % (f"{OURS}repair", "NO") + site % (f"{OURS}disconnect", "YES"))
        run("systemctl", "restart", "polkit.service")
        says(repair=(AUTHORISED, False), disconnect=(AUTHORISED, False))
        assert window.status is None, f"the window ended: {window.log}"
    steps = [line for line in journal("-t", "snapperms-repair") if "compile-filter" in line]
    assert len(steps) == 2, steps


main()
