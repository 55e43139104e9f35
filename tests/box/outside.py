#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What others do to snaps while the window is open appears in it by itself, and takes nothing away from under the person's hands."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, run  # noqa: E402
from machine import measured  # noqa: E402

ITEM = {"list item", "table cell", "tree item"}
CAMERA = r"Allow VLC to use the camera"
MICROPHONE = r"Allow VLC to record"
EXTRA = "/var/lib/snapperms-samples/extra.snap"


def main():
    with Desk(agent=False) as desk:
        window = desk.launch("snapperms")
        desk.click(desk.wait(name=r"VLC\b(?!.*work)", role=ITEM, app="snapperms", hidden=True, timeout=20))
        camera = desk.wait(name=CAMERA, app="snapperms")

        # The keyboard is on another switch of the same page, and the page is scrolled.
        last = desk.find_all(name=r"Allow VLC to", app="snapperms")[-1]
        desk.reach(last)
        desk.ask("grab_focus", ref=list(last.ref))
        place = desk.look(last).box

        def unmoved():
            now = desk.look(last)
            assert "focused" in now.states, f"the keyboard focus left {last.name!r}"
            assert now.box == place, f"{last.name!r} moved from {place} to {now.box}"
            chosen = [thing.name for thing in desk.find_all(role=ITEM, app="snapperms", hidden=True) if "selected" in thing.states]
            assert len(chosen) == 1 and chosen[0].startswith("VLC"), f"chosen is {chosen}"

        run("snap", "connect", "vlc:camera")
        measured(lambda: desk.look(camera).checked, 5, "the switch follows snap connect")
        unmoved()
        run("snap", "disconnect", "vlc:camera")
        measured(lambda: not desk.look(camera).checked, 5, "the switch follows snap disconnect")
        unmoved()

        before = {thing.name for thing in desk.find_all(role=ITEM, app="snapperms", hidden=True)}
        run("snap", "install", "--dangerous", EXTRA)
        new = measured(lambda: {thing.name for thing in desk.find_all(role=ITEM, app="snapperms", hidden=True)} - before, 5, "the new snap is listed")
        assert len(new) == 1, f"new in the list: {new}"
        unmoved()
        run("snap", "remove", "--purge", "extra")
        measured(lambda: {thing.name for thing in desk.find_all(role=ITEM, app="snapperms", hidden=True)} == before, 5, "the removed snap is gone")
        unmoved()

        run("snap", "disable", "zoom-client")
        measured(lambda: desk.find(name=r"Zoom, Disabled", role=ITEM, app="snapperms", hidden=True), 5, "a disabled snap is shown as such")
        run("snap", "enable", "zoom-client")
        assert window.status is None, f"the window ended: {window.log}"


main()
