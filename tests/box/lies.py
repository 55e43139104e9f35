#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sequences of ordinary use after which a window with switches may say something else than what is, on the real snapd, one after the other at one desk.

tests/gui/liestest.cpp has the same ones, and those that the real snapd cannot be made to play, with a pretended snapd.
"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connections, run, wait_for  # noqa: E402
from machine import site_rules  # noqa: E402
from shown import Shown  # noqa: E402
from snapd_socket import SnapdSocket  # noqa: E402

CAMERA = "Allow VLC to use the camera"
FRAMES = "Allow Hub Remote to use shared memory"
HUB = ("smart-hub:far-frames", "smart-hub:near-frames")
SAMPLES = "/var/lib/snapperms-samples"


class Lies:
    def __init__(self, desk):
        self.desk, self.snapd, self.shown = desk, SnapdSocket(), Shown(desk)

    def switch(self, name):
        return self.desk.wait(name=re.escape(name) + "$", role="check box", app="snapperms")

    def pairs(self, plug):
        """Every slot that this plug is connected to, as snapd says."""
        snap, _, name = plug.partition(":")
        established = self.snapd.connections()["established"]
        return {f"{c['slot']['snap']}:{c['slot']['slot']}" for c in established if c["plug"] == {"snap": snap, "plug": name}}

    def flip(self, name, plug, on):
        self.desk.click(self.switch(name))
        wait_for(lambda: bool(self.pairs(plug)) is on, 15, f"snapd to have {plug} {'on' if on else 'off'}")
        self.shown.agree(after=f"flipping “{name}”")
        assert self.switch(name).checked is on

    def providers(self, name):
        """What the row says provides it."""
        heading = name.removeprefix("Allow Hub Remote to ")
        button = self.desk.wait(name=r"Choose What Provides: ", description=None, app="snapperms")
        assert button, f"no choice for {heading}"
        return button, {slot for slot in HUB if slot.partition(":")[2] in button.description}

    def choose_provider(self, name, slot):
        """With the keyboard: screen readers are told of a menu's entries one by one, as they are walked over."""
        button, _ = self.providers(name)
        self.desk.click(button)
        order = ["system", *HUB]
        self.desk.key(*["Down"] * (order.index(slot) + 1), "Return")

    # -- the sequences ------------------------------------------------------------------------------------------------

    def cancelled_password_leaves_the_switch(self):
        self.shown.choose("vlc")
        self.desk.click(self.switch(CAMERA))
        self.desk.cancel_password()
        self.shown.agree(after="cancelling the password")
        assert not self.switch(CAMERA).checked and not self.pairs("vlc:camera")
        site_rules(demo="YES")  # The rest is about switches, not about passwords.

    def off_after_on_is_a_disconnection(self):
        for on in (True, False, True, False):
            self.flip(CAMERA, "vlc:camera", on)

    def off_stays_off_where_one_looks_again(self):
        run("snap", "connect", "vlc:camera")
        self.shown.agree()
        self.flip(CAMERA, "vlc:camera", False)
        self.shown.choose("zoom-client")
        self.shown.choose("vlc")
        assert not self.switch(CAMERA).checked
        self.shown.agree(after="coming back")

    def every_plug_has_a_switch(self):
        self.shown.choose("chromium")
        self.shown.agree(after="opening a page with plugs that nothing provides")
        off = [s for s in self.shown.switches().values() if not s.enabled]
        assert off and all("Nothing on this system" in s.description for s in off), f"without a provider: {[s.description for s in off]}"
        self.shown.choose("mosaic")
        content = [name for name in self.shown.switches() if "files from another snap" in name]
        assert len(content) == 2, f"content plugs have rows too: {content}"
        self.shown.agree()

    def several_connections_are_shown_and_ended(self):
        for slot in HUB:
            run("snap", "connect", "hub-remote:frames", slot)
        self.shown.choose("hub-remote")
        self.shown.agree()
        assert self.switch(FRAMES).checked, "two connections are on"
        assert self.providers(FRAMES)[1] == set(HUB), f"both are named: {self.providers(FRAMES)[0].description}"
        run("snap", "disconnect", "hub-remote:frames", HUB[0])
        wait_for(lambda: self.providers(FRAMES)[1] == {HUB[1]}, 10, "only what is connected to be named")
        assert self.switch(FRAMES).checked, "one of two is still on"
        run("snap", "connect", "hub-remote:frames", HUB[0])
        wait_for(lambda: self.providers(FRAMES)[1] == set(HUB), 10, "both to be named again")
        self.flip(FRAMES, "hub-remote:frames", False)
        assert self.pairs("hub-remote:frames") == set()

    def another_provider_hides_nothing(self):
        self.shown.choose("hub-remote")
        self.choose_provider(FRAMES, HUB[0])
        wait_for(lambda: HUB[0] in self.pairs("hub-remote:frames"), 15, "the first provider")
        self.shown.agree()
        self.choose_provider(FRAMES, HUB[1])
        wait_for(lambda: HUB[1] in self.pairs("hub-remote:frames"), 15, "the second provider")
        self.shown.agree()
        wait_for(lambda: self.providers(FRAMES)[1] == self.pairs("hub-remote:frames"), 10, "what is named to be what is connected")
        run("snap", "disconnect", "hub-remote:frames")

    def moving_is_one_wish_and_undone_as_one(self):
        for slot in HUB:
            run("snap", "connect", "hub-remote:frames", slot)
        self.shown.choose("hub-remote")
        wait_for(lambda: self.providers(FRAMES)[1] == set(HUB), 10, "both to be named")
        last = max(self.snapd.changes())
        # Below the three providers: Use Only, and in there the system and the two.
        self.desk.choose(self.providers(FRAMES)[0], 4, 3)
        wait_for(lambda: self.pairs("hub-remote:frames") == {HUB[1]}, 15, "the second one alone to serve")
        self.desk.wait(name=r"Undo: .*Hub Remote", app="snapperms", timeout=15)
        self.shown.agree(after="moving to one provider")
        made = [change["kind"] for number, change in self.snapd.changes().items() if number > last]
        assert made == ["disconnect-snap"], f"what stands is not touched: {made}"
        self.desk.key("ctrl+z")
        wait_for(lambda: self.pairs("hub-remote:frames") == set(HUB), 15, "both to be back")
        self.shown.agree(after="taking the move back")
        wait_for(lambda: self.providers(FRAMES)[1] == set(HUB), 10, "both to be named again")
        run("snap", "disconnect", "hub-remote:frames")

    def the_slot_is_called_by_its_name(self):
        self.shown.choose("hub-remote")
        self.flip("Allow Hub Remote to control media players", "hub-remote:player-control", True)
        assert self.pairs("hub-remote:player-control") == {"smart-hub:now-playing"}

    def plugs_are_known_by_their_interface(self):
        self.shown.choose("zoom-client")
        pages = "Allow Zoom to display web pages"
        assert self.switch(pages).checked, "the plug is called conference-browser"
        self.flip(pages, "zoom-client:conference-browser", False)

    def late_failure_moves_nothing(self):
        self.shown.choose("stubborn")
        lens = "Allow Stubborn to use the camera"
        self.desk.click(self.switch(lens))
        self.desk.wait(name=r"Refused by the App", app="snapperms", timeout=20)
        self.shown.agree(after="a hook that failed")
        assert not self.switch(lens).checked and not self.pairs("stubborn:camera")

    def what_others_do_is_shown(self):
        self.shown.choose("vlc")
        run("snap", "connect", "vlc:camera")
        self.shown.agree(5, after="snap connect")
        before = set(self.shown.switches())
        run("snap", "install", "--dangerous", f"{SAMPLES}/vlc-next.snap")
        wait_for(lambda: set(self.shown.switches()) - before, 10, "the plug that the update brought")
        self.shown.agree(after="an update")
        run("snap", "disconnect", "vlc:camera")
        self.shown.agree(5, after="snap disconnect")


def main():
    with Desk() as desk:
        window = desk.launch("snapperms")
        lies = Lies(desk)
        for lie in (
            lies.cancelled_password_leaves_the_switch,
            lies.off_after_on_is_a_disconnection,
            lies.off_stays_off_where_one_looks_again,
            lies.every_plug_has_a_switch,
            lies.several_connections_are_shown_and_ended,
            lies.another_provider_hides_nothing,
            lies.moving_is_one_wish_and_undone_as_one,
            lies.the_slot_is_called_by_its_name,
            lies.plugs_are_known_by_their_interface,
            lies.late_failure_moves_nothing,
            lies.what_others_do_is_shown,
        ):
            lie()
            print(f"holds: {lie.__name__.replace('_', ' ')}", flush=True)
        assert "vlc:camera" in connections("vlc") and window.status is None, f"the window ended: {window.log}"


main()
