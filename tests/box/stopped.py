#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A change that takes long is cancelled in the window: snapd asks whether this person may, stops it or not, and the row tells what is true all along."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from dawdler import NAME, TITLE, Dawdler  # noqa: E402
from desk import Desk, connected, wait_for  # noqa: E402
from machine import measured, site_rules  # noqa: E402
from snapd_socket import SnapdSocket  # noqa: E402

MICROPHONE = f"Allow {TITLE} to use the microphone"
PLUG = f"{NAME}:audio-record"
ITEM = {"list item", "table cell", "tree item"}


class Story:
    def __init__(self, desk, dawdler):
        self.desk, self.dawdler, self.snapd = desk, dawdler, SnapdSocket()
        self.window = desk.launch("snapperms")
        desk.click(desk.wait(name=TITLE, role=ITEM, app="snapperms", timeout=20))
        self.switch = desk.wait(name=MICROPHONE, role="check box", app="snapperms")

    def running(self):
        return self.snapd.get("/v2/changes", select="in-progress")

    def says(self, words):
        return self.desk.find(name=words, role="label", app="snapperms")

    def begin(self):
        """On, as far as snapd comes: the connection is there, the hook runs."""
        self.dawdler.hold()
        self.desk.click(self.switch)
        wait_for(lambda: PLUG in connected(NAME), 15, "snapd to have connected it")
        wait_for(lambda: self.says("Working…"), 10, "the row to say that it is not over")
        measured(lambda: self.desk.look(self.switch).checked, 5, "the switch says that the connection is there already")
        assert "busy" in self.desk.look(self.switch).states

    def cancel(self):
        self.desk.click(self.desk.wait(name=f"Cancel: {MICROPHONE}", app="snapperms"))
        wait_for(lambda: self.says("Stopping…"), 10, "the row to say that it is being stopped")
        self.desk.wait_password()
        assert self.desk.look(self.switch).checked and PLUG in connected(NAME), "nothing has been stopped so far"

    def ended(self, on):
        wait_for(lambda: not self.running(), 30, "snapd to be done")
        measured(lambda: "busy" not in self.desk.look(self.switch).states, 10, "the row is at rest")
        assert (PLUG in connected(NAME)) is on, f"snapd says {connected(NAME)}"
        assert self.desk.look(self.switch).checked is on, f"the switch is {'off' if on else 'on'}"
        failures = [thing.name for thing in self.desk.everything("snapperms") if "Refused" in thing.name or "Taken Back" in thing.name]
        assert not failures, f"who cancels need not be told why: {failures}"
        assert self.window.status is None, f"the window ended: {self.window.log}"

    def last_change(self):
        return self.snapd.changes()[max(self.snapd.changes())]


def main():
    # Ours without a password; to stop a change snapd asks for one of its own.
    site_rules(demo="YES")
    with Dawdler() as dawdler, Desk() as desk:
        story = Story(desk, dawdler)

        story.begin()
        story.cancel()
        desk.cancel_password()
        wait_for(lambda: story.says("Working…"), 10, "the row to say that it goes on")
        dawdler.let_go()
        story.ended(on=True)
        assert story.last_change()["status"] == "Done"
        print("not allowed to stop: it went on to its end")
        desk.click(story.switch)
        story.ended(on=False)

        story.begin()
        story.cancel()
        desk.photograph("stopping")
        desk.answer_password()
        story.ended(on=False)
        change = story.last_change()
        assert change["status"] == "Error" and "<aborted>" in change["err"], f"snapd's own word for it: {change}"
        print("stopped: taken back, and no error to the person")


main()
