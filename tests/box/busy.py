#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A switch is flipped while a snap, or snapd itself, is being updated: the row says what it waits for, and goes on by itself."""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from dawdler import NAME, TITLE, Dawdler  # noqa: E402
from desk import Desk, connected, wait_for  # noqa: E402
from machine import measured, site_rules  # noqa: E402
from snapd_socket import SnapdSocket  # noqa: E402

ITEM = {"list item", "table cell", "tree item"}


def choose(desk, title, sentence):
    desk.click(desk.wait(name=title, role=ITEM, app="snapperms", timeout=30))
    return desk.wait(name=sentence, role="check box", app="snapperms", timeout=20)


def waits_for(desk, switch, words):
    told = desk.wait(name=r"Waiting: ", role="label", app="snapperms", timeout=15)
    assert told.name in words, f"“{told.name}” and not one of {words}"
    now = desk.look(switch)
    assert not now.checked and "busy" in now.states, "it waits, and is not on"
    return told.name


def goes_on(desk, switch, snap, plug, timeout):
    measured(lambda: plug in connected(snap), timeout, f"{plug} is connected without anybody doing anything")
    measured(lambda: desk.look(switch).checked and "busy" not in desk.look(switch).states, 15, "the switch says so")


def updated_app(desk, dawdler):
    switch = choose(desk, TITLE, f"Allow {TITLE} to use the camera")
    dawdler.begin_refresh()
    wait_for(lambda: SnapdSocket().get("/v2/changes", select="in-progress"), 10, "the update to run")
    # What runs is the hook of the new revision; the plugs are there all the time.
    wait_for(lambda: desk.find(name=f"Allow {TITLE} to use the camera", role="check box", app="snapperms"), 20, "the row")
    switch = desk.find(name=f"Allow {TITLE} to use the camera", role="check box", app="snapperms")
    desk.click(switch)
    print(waits_for(desk, switch, [f"Waiting: {TITLE} is being installed…", f"Waiting: {TITLE} is being updated…", f"Waiting: {TITLE} is being installed or updated…"]))
    desk.photograph("busy-app")
    # Another one that has nothing to do with it but the system snap is let pass.
    other = choose(desk, r"VLC\b(?!.*work)", "Allow VLC to use the camera")
    desk.click(other)
    goes_on(desk, other, "vlc", "vlc:camera", 15)
    assert f"{NAME}:camera" not in connected(NAME)
    dawdler.let_go()
    switch = choose(desk, TITLE, f"Allow {TITLE} to use the camera")
    goes_on(desk, switch, NAME, f"{NAME}:camera", 30)


def updated_snapd(desk):
    microphone = choose(desk, r"VLC\b(?!.*work)", "Allow VLC to use the microphone")
    update = subprocess.Popen(["snap", "install", "--dangerous", "/var/lib/snapd/snaps/snapd_x1.snap"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(lambda: SnapdSocket().get("/v2/changes", select="in-progress"), 10, "the update to run")
    desk.click(microphone)
    print(waits_for(desk, microphone, ["Waiting: snapd is being installed…", "Waiting: snapd is being updated…", "Waiting: snapd is being installed or updated…", "Waiting: snapd is away…"]))
    desk.photograph("busy-snapd")
    assert update.wait(120) == 0, "snapd was updated"
    goes_on(desk, microphone, "vlc", "vlc:audio-record", 60)
    changes = [change for change in SnapdSocket().changes().values() if " vlc:audio-record " in change["summary"]]
    assert len(changes) == 1, f"one flip is one change: {[change['summary'] for change in changes]}"


def main():
    site_rules(alice="YES")
    with Dawdler() as dawdler, Desk(user="alice") as desk:
        window = desk.launch("snapperms")
        updated_app(desk, dawdler)
        updated_snapd(desk)
        assert not desk.password_shown()
        assert not desk.find(name=r"Dismiss", app="snapperms"), "nobody has to read a message"
        assert window.status is None, f"the window ended: {window.log}"


main()
