#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The padlock says whether the next change asks for a password, as the real polkit decides it, and each time it is tried it is so.

At a desk with a seat, where polkit keeps what was authorised for some minutes.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connected, run, wait_for  # noqa: E402
from machine import RULES, measured, site_rules  # noqa: E402

ASKS = "The next change asks for a password."
ON_IS_FREE = "Turning on asks for no password now, turning off does."
FREE = "Most changes ask for no password now."
FORBIDDEN = "A rule of this system forbids you to change anything."
LOCK = "Lock: forget the password that was given"
BUTTON = {"push button", "button"}


def says(desk, text):
    return measured(lambda: desk.find(name=text, role="label", app="snapperms"), 20, f"it says: {text}")


def flip(desk, sentence, plug, on, password):
    """A change, and whether polkit really asked."""
    switch = desk.wait(name=sentence, app="snapperms")
    desk.click(switch)
    if password:
        desk.answer_password()
    wait_for(lambda: (plug in connected("vlc")) is on, 15, f"snapd to say that {plug} is {'on' if on else 'off'}")
    wait_for(lambda: desk.look(switch).checked is on and "busy" not in desk.look(switch).states, 10, "the switch to follow")
    assert not desk.password_shown(), f"a password is asked for, or still, for {plug}"


def main():
    with Desk(seat=True) as desk:
        window = desk.launch("snapperms", "--app", "vlc")
        desk.wait(name="Allow VLC to use the camera", app="snapperms", timeout=30)
        says(desk, ASKS)
        assert not desk.find(name=LOCK, app="snapperms"), "there is nothing to forget"
        desk.photograph("padlock-closed")

        print("-- a password for the camera is kept for turning on, and for that alone")
        flip(desk, "Allow VLC to use the camera", "vlc:camera", True, True)
        says(desk, ON_IS_FREE)
        desk.photograph("padlock-open")
        flip(desk, "Allow VLC to use the microphone", "vlc:audio-record", True, False)
        flip(desk, "Allow VLC to use the camera", "vlc:camera", False, True)
        says(desk, FREE)
        desk.photograph("padlock-free")
        flip(desk, "Allow VLC to use the microphone", "vlc:audio-record", False, False)

        print("-- forgotten: the next one asks again")
        desk.click(desk.wait(name=LOCK, role=BUTTON, app="snapperms"))
        says(desk, ASKS)
        desk.wait_gone(name=LOCK, app="snapperms")
        desk.click(desk.wait(name="Allow VLC to use the camera", app="snapperms"))
        desk.cancel_password()
        assert "vlc:camera" not in connected("vlc")
        says(desk, ASKS)

        print("-- rules of the site, while the window is open")
        site_rules(demo="NO")
        says(desk, FORBIDDEN)
        site_rules(demo="YES")
        says(desk, "Changes ask for no password now.")
        assert not desk.find(name=LOCK, app="snapperms"), "a rule cannot be forgotten"
        flip(desk, "Allow VLC to use the camera", "vlc:camera", True, False)
        RULES.unlink()
        run("systemctl", "restart", "polkit.service")
        says(desk, ASKS)

        print("-- a polkit that does not answer is no reason to guess")
        run("systemctl", "mask", "--runtime", "--now", "polkit.service")
        window.end()
        window = desk.launch("snapperms", "--app", "vlc")
        desk.wait(name="Allow VLC to use the camera", app="snapperms", timeout=30)
        time.sleep(1)
        assert not [thing for thing in desk.find_all(role="label", app="snapperms") if "password" in thing.name], "nothing is said"
        desk.photograph("padlock-unknown")
        assert window.status is None, f"the window ended: {window.log}"


main()
