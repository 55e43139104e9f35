#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# layer: desktop
"""The module in the real System Settings: found by a word of its, opened, and told where to go while it runs."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connected, wait_for  # noqa: E402
from machine import measured  # noqa: E402

SETTINGS = "systemsettings"
CAMERA = r"Allow VLC to use the camera"
CHROMIUM = r"Allow Chromium to .*home"


def main():
    with Desk(size=(1280, 860)) as desk:
        program = desk.launch(SETTINGS)
        desk.wait(name=r"Search", role="text", app=SETTINGS, timeout=60)
        # The keyboard is in the search field from the start. What is written in the sidebar says where it is within that alone; the keyboard gets there all the same.
        wait_for(lambda: "focused" in desk.find(name=r"Search", role="text", app=SETTINGS).states, 20, "the keyboard to be in the search field")
        desk.type("webcam")
        measured(lambda: desk.find(name=r"Snap Permissions", role="list item", app=SETTINGS), 20, "the module is found by one of its words")
        desk.photograph("system-settings-search")
        found = [thing.name for thing in desk.find_all(role="list item", app=SETTINGS)]
        assert found == ["Application Permissions", "Snap Permissions"], f"in its category, and nothing else is: {found}"
        desk.key("Down", "Down", "Return")

        # The same panel, and the main job done in it.
        desk.click(desk.wait(name=r"VLC\b(?!.*work)", role="list item", app=SETTINGS, timeout=30))
        camera = desk.wait(name=CAMERA, app=SETTINGS)
        unwanted = [thing.name for thing in desk.find_all(role={"push button", "button"}, name=r"&?(Apply|Reset|Defaults|Help)", app=SETTINGS)]
        assert not unwanted, f"switches act at once; there is nothing to {unwanted}"
        desk.photograph("system-settings")
        desk.click(camera)
        desk.answer_password()
        measured(lambda: "vlc:camera" in connected("vlc"), 15, "snapd says the camera is on")
        measured(lambda: desk.look(camera).checked, 5, "the switch follows")

        status, log = desk.run(SETTINGS, "kcm_snapperms", "--args", "chromium:home")
        assert status == 0, log
        measured(lambda: desk.find(name=CHROMIUM, app=SETTINGS), 20, "it goes where another program wants it while it runs")
        measured(lambda: "focused" in desk.find(name=CHROMIUM, app=SETTINGS).states, 10, "and to the switch")
        assert program.status is None, program.log

        program.end()
        program = desk.launch(SETTINGS, "kcm_snapperms", "--args", "vlc", env={"LANGUAGE": "de"})
        measured(lambda: desk.find(name=r"VLC erlauben, die Kamera", app=SETTINGS), 60, "it opens there at once, in German")
        desk.photograph("system-settings-german")
        assert program.status is None, program.log


main()
