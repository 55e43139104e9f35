#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The microphone is off and yet within reach through another permission: the window says so, and one click closes every way to it."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connected, run, wait_for  # noqa: E402
from machine import site_rules  # noqa: E402

ITEM = {"list item", "table cell", "tree item"}
BUTTON = {"push button", "button"}
MICROPHONE = "Allow Zoom to use the microphone"
REACHES = r"Microphone is off, but this app can still reach it through .Sound and Microphone."


def main():
    site_rules(alice="YES")
    assert "zoom-client:audio-record" not in connected("zoom-client"), "the microphone is off to begin with"
    with Desk(user="alice") as desk:
        window = desk.launch("snapperms", "--app", "zoom-client")
        switch = desk.wait(name=MICROPHONE, app="snapperms", timeout=30)
        assert not switch.checked
        assert not desk.find(name=REACHES, app="snapperms"), "nothing else leads to it yet"
        desk.wait(name=r"What Zoom Can Reach", app="snapperms")

        run("snap", "connect", "zoom-client:pulseaudio")
        desk.wait(name=REACHES, role="label", app="snapperms", timeout=20)
        wait_for(lambda: "can still reach it" in desk.look(switch).description, 5, "the switch to tell it, too")
        assert desk.wait(name=r"Microphone: Off, but within reach through ", app="snapperms")
        mark = desk.wait(name=r"Allowed by hand", role="label", app="snapperms")
        assert mark, "and what was connected by hand bears a mark"
        desk.photograph("other-ways")

        desk.click(desk.wait(name=r"Microphone: Turn Off Everything That Reaches It", role=BUTTON, app="snapperms"))
        wait_for(lambda: "zoom-client:pulseaudio" not in connected("zoom-client"), 30, "the way to be closed")
        desk.wait_gone(name=REACHES, app="snapperms", timeout=20)
        sound = {"zoom-client:audio-record", "zoom-client:audio-playback"}
        wait_for(lambda: not sound & connected("zoom-client"), 15, "the rest, which the sound server is not known to keep apart from it")
        on = connected("zoom-client")
        assert "zoom-client:network" in on and "zoom-client:home" in on, f"and nothing else was turned off: {on}"
        assert "can still reach it" not in desk.look(desk.wait(name=MICROPHONE, app="snapperms")).description
        desk.photograph("other-ways-closed")
        assert window.status is None, f"the window ended: {window.log}"


main()
