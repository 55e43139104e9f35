#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The module of System Settings, in kcmshell6: found by its keywords, goes where it is told, and the main job is done through it."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connected, wait_for  # noqa: E402
from machine import audit, measured  # noqa: E402

SHELL = "kcmshell6"
CAMERA = r"Allow VLC to use the camera"
BUTTON = {"push button", "button"}


def buttons(desk):
    return {thing.name.replace("&", "") for thing in desk.find_all(role=BUTTON, app=SHELL) if "showing" in thing.states}


def main():
    with Desk() as desk:
        status, listed = desk.run(SHELL, "--list")
        line = [line for line in listed.splitlines() if line.startswith("kcm_snapperms")]
        assert status == 0 and len(line) == 1 and "what snap apps are allowed to do" in line[0], f"not listed: {listed}"

        module = desk.launch(SHELL, "kcm_snapperms", "--args", "vlc")
        camera = desk.wait(name=CAMERA, app=SHELL, timeout=30)
        assert desk.find(name=r"Snap Permissions", role={"frame", "dialog", "window"}, app=SHELL), desk.dump(SHELL)
        unwanted = buttons(desk) & {"OK", "Apply", "Cancel", "Defaults", "Reset", "Help"}
        assert not unwanted, f"switches act at once; there is nothing to {unwanted}"
        assert "Close" in buttons(desk)
        # It opens with room for something to be read, and with its own buttons on the screen.
        panes = [thing for thing in desk.find_all(role="list", app=SHELL)]
        assert panes and panes[0].box[3] > 300, f"it opens too low: {panes}"
        close = desk.wait(name="&?Close", role=BUTTON, app=SHELL)
        assert close.box[1] + close.box[3] <= desk.size[1], f"it opens too high: {close.box}"
        desk.photograph("settings-module")

        desk.click(camera)
        desk.wait_password()
        assert not desk.look(camera).checked and "vlc:camera" not in connected("vlc"), "nothing moves before anybody was asked"
        desk.answer_password()
        measured(lambda: "vlc:camera" in connected("vlc"), 15, "snapd says the camera is on")
        measured(lambda: desk.look(camera).checked, 5, "the switch follows")
        assert len(audit(RESULT="allowed", ACTION="org.example.snapperms.connect", PLUG_SNAP="vlc", PLUG="camera")) == 1
        # The window may be closed while a change is under way; nothing of it may fall over.
        desk.click(camera)
        desk.wait_password()
        desk.answer_password()
        wait_for(lambda: not desk.password_shown(), 10, "the dialog to go")
        # The lowest: the bar with what was done has one, too.
        desk.click(max(desk.find_all(name=r"Close", role=BUTTON, app=SHELL), key=lambda thing: thing.box[1]))
        measured(lambda: module.status is not None, 15, "the module is closed")
        assert module.status == 0, f"it ended with {module.status}: {module.log}"
        measured(lambda: "vlc:camera" not in connected("vlc"), 15, "snapd finishes what was begun")

        module = desk.launch(SHELL, "kcm_snapperms", "--args", "chromium:home")
        switch = desk.wait(name=r"Allow Chromium to .*home", app=SHELL, timeout=30)
        measured(lambda: "focused" in desk.look(switch).states, 5, "the keyboard is on the switch that was asked for")
        desk.key("ctrl+3")
        desk.wait(name=r".*AppArmor does not enforce the rules of apps on this system", role="label", app=SHELL, timeout=90)
        desk.photograph("settings-module-check")
        assert module.end() in (0, -15), module.log

        module = desk.launch(SHELL, "kcm_snapperms", "--args", "not-installed")
        desk.wait(name=r"There is no snap “not-installed”", app=SHELL, timeout=30)
        assert module.end() in (0, -15), module.log

        module = desk.launch(SHELL, "kcm_snapperms", "--args", "vlc", env={"LANGUAGE": "de"})
        desk.wait(name=r"VLC erlauben", app=SHELL, timeout=30)
        assert desk.find(name=r"Snap-Berechtigungen", role={"frame", "dialog", "window"}, app=SHELL), desk.dump(SHELL)
        desk.photograph("settings-module-german")
        module.end()

    found = json.loads(Path("/src/src/kcm/kcm_snapperms.json").read_text())
    assert {"camera", "webcam", "microphone", "Flatseal", "permissions"} <= set(found["X-KDE-Keywords"].split(","))


main()
