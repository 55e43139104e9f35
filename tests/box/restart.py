#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""snapd goes away under an open window and comes back: the window says so, keeps what it last knew, and recovers by itself."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, run  # noqa: E402
from machine import measured  # noqa: E402

ITEM = {"list item", "table cell", "tree item"}
CAMERA = r"Allow VLC to use the camera"
AWAY = r"snapd, the service that runs snaps, (is installed but has been stopped|is restarting|has been asked but)|There is no snapd"


def main():
    with Desk(agent=False) as desk:
        window = desk.launch("snapperms")
        desk.click(desk.wait(name=r"VLC\b(?!.*work)", role=ITEM, app="snapperms", timeout=20))
        camera = desk.wait(name=CAMERA, app="snapperms")

        run("systemctl", "stop", "snapd.socket", "snapd.service")
        measured(lambda: desk.find(name=AWAY, app="snapperms"), 20, "the window says that snapd is away")
        desk.photograph("snapd-away")
        assert desk.find_all(name=r"Allow VLC to", app="snapperms"), "what was last known stays on the screen"
        assert not desk.look(camera).enabled, "nothing can be flipped meanwhile"

        run("systemctl", "start", "snapd.socket", "snapd.service")
        measured(lambda: not desk.find(name=AWAY, app="snapperms"), 30, "the window has recovered")
        assert desk.look(camera).enabled and not desk.look(camera).checked

        # It listens again, not just once.
        run("snap", "connect", "vlc:camera")
        measured(lambda: desk.look(camera).checked, 5, "the switch follows again")

        # And when snapd changed while nobody could hear it.
        run("systemctl", "restart", "snapd.service")
        run("snap", "disconnect", "vlc:camera")
        measured(lambda: not desk.look(camera).checked, 20, "a change during the restart is noticed")
        assert window.status is None, f"the window ended: {window.log}"


main()
