#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything by the keyboard, knowing only what a screen reader is told: found, allowed with a password, undone, by app and by permission, filtered, reset.

The pointer stays in its corner. What cannot be reached, has no name, or does not tell how it stands, ends the test.
"""

import re
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import PASSWORD, Desk, DeskError, Thing, connected, wait_for  # noqa: E402
from machine import measured  # noqa: E402

APP = "snapperms"
CAMERA = "Allow VLC to use the camera"
MICROPHONE = "Allow VLC to use the microphone"
BUTTON = {"push button", "button"}
# What a person does something with. Text that can be selected is no control.
CONTROLS = BUTTON | {"check box", "toggle button", "text", "list item", "page tab", "push button menu", "button menu"}


def complaints(thing, before=()):
    """What a person who cannot see would miss where the keyboard now is."""
    found = []
    if thing is None:
        return ["nothing has the keyboard"]
    if not thing.name.strip():
        found.append(f"a {thing.role} has no name")
    elif thing.role in CONTROLS - {"list item"} and any(other.name == thing.name and other.ref != thing.ref for other in before):
        found.append(f"{thing.name!r} is the name of two things")
    if not thing.enabled:
        found.append(f"{thing.name!r} has the keyboard and can do nothing")
    if thing.name.startswith("Allow "):
        word = thing.description.partition(".")[0]
        if thing.role != "check box" or "checkable" not in thing.states:
            found.append(f"{thing.name!r} is no switch but a {thing.role}")
        if word != ("on" if thing.checked else "off"):
            found.append(f"{thing.name!r} is {'on' if thing.checked else 'off'} and says {thing.description!r}")
    return found


def complains_when_it_should():
    """A test that finds nothing has to show that it could."""
    good = Thing(APP, CAMERA, "check box", "off", frozenset({"enabled", "sensitive", "checkable"}), (0, 0, 9, 9), (1, 1))
    assert complaints(good) == []
    for change in (
        {"name": ""}, {"description": "on"}, {"description": ""}, {"states": good.states | {"checked"}}, {"role": "push button"},
        {"states": good.states - {"sensitive"}},
    ):  # fmt: skip
        assert complaints(Thing(**{**vars(good), **change})), change
    assert complaints(None) and complaints(good, [Thing(**{**vars(good), "ref": (1, 2)})])


class Hands:
    """On the keyboard, and nowhere else."""

    def __init__(self, desk):
        self.desk = desk

    def here(self):
        return self.desk.focused(APP)

    def press(self, *keys):
        self.desk.key(*keys)

    def reaches(self, name, timeout=10):
        """The keyboard is, or comes within a moment, where this can be read."""
        thing = wait_for(lambda: (at := self.here()) and re.match(name, at.name) and at, timeout, f"the keyboard to be on {name!r}, not on {self.here()}", pause=0.1)
        assert not complaints(thing), complaints(thing)
        return thing

    def walk(self, name, key="Tab", steps=40):
        """As often as it takes, and each stop is one that a person can make sense of."""
        stops = [self.here()]
        while not (stops[-1] and re.match(name, stops[-1].name)):
            if len(stops) > steps:
                raise DeskError(f"{steps} times {key} and not on {name!r} but over " + ", ".join(repr(stop and stop.name) for stop in stops))
            self.press(key)
            time.sleep(0.1)
            stops.append(self.here())
            assert not complaints(stops[-1], stops[:-1]), complaints(stops[-1], stops[:-1])
        return stops[-1]

    def password(self, timeout=15):
        """The dialog comes to the front by itself and has the keyboard in the right field."""
        self.desk.wait_password(timeout)
        wait_for(lambda: (at := self.desk.focused(Desk.AGENT)) and "editable" in at.states, 10, "the keyboard to be in the field for the password", pause=0.1)
        self.desk.type(PASSWORD)
        self.press("Return")

    def menu(self, *steps):
        """In the menu that a key has opened: down so many entries, and what stands there. Qt does not list menus that pop up."""
        time.sleep(0.5)
        self.press(*["Down"] * steps[0], "Return")


def round_trip(hands):
    """Once around with Tab: every control of the window is met, and met once."""
    start = hands.here()
    stops = []
    while len(stops) < 120:
        hands.press("Tab")
        time.sleep(0.05)
        at = hands.here()
        assert not complaints(at, stops), complaints(at, stops)
        if at.ref == start.ref or (stops and at.ref == stops[0].ref):
            break
        stops.append(at)
    else:
        raise DeskError("Tab does not come round: " + ", ".join(repr(stop.name) for stop in stops[-20:]))
    met = {stop.ref for stop in stops} | {start.ref}
    # Tabs and items of a list are gone through with arrows.
    shown = [
        thing
        for thing in hands.desk.find_all(role=CONTROLS - {"list item", "page tab"}, app=APP)
        if thing.enabled and "showing" in thing.states and thing.box[2] > 0 and "focusable" in thing.states
    ]
    missed = [thing for thing in shown if thing.ref not in met]
    assert not missed, f"out of reach of the keyboard: {[(thing.role, thing.name) for thing in missed]}"
    nameless = [thing.role for thing in hands.desk.find_all(role=CONTROLS, app=APP) if not thing.name.strip()]
    assert not nameless, f"without a name: {nameless}"
    print(f"{len(stops)} stops, {sum(stop.name.startswith('Allow ') for stop in stops)} of them switches")
    return stops


def main_job(hands, desk):
    at = hands.reaches("Search apps and permissions")
    assert at.role == "text" and "editable" in at.states
    desk.type("vlc")
    desk.wait(name="Search Results", role="list", app=APP)
    hands.press("Down")
    at = hands.reaches(r"VLC\b")
    assert at.role == "list item", at
    camera = hands.walk(CAMERA)
    assert not camera.checked and camera.description == "off", camera
    hands.press("space")
    desk.wait_password()
    assert not desk.look(camera).checked, "nothing moves before anybody was asked"
    hands.password()
    measured(lambda: "vlc:camera" in connected("vlc"), 15, "snapd says the camera is on")
    camera = wait_for(lambda: (now := desk.look(camera)).checked and "busy" not in now.states and now, 10, "the switch to rest and be on", pause=0.1)
    wait_for(lambda: desk.look(camera).description == "on. Allowed by hand", 10, f"it to say so, and why, not {desk.look(camera).description!r}")
    hands.reaches(CAMERA)

    print("-- undone")
    hands.press("ctrl+z")
    hands.password()
    measured(lambda: "vlc:camera" not in connected("vlc"), 15, "snapd says the camera is off")
    wait_for(lambda: not desk.look(camera).checked and desk.look(camera).description == "off", 10, "the switch to say that it is off")
    hands.reaches(CAMERA)

    print("-- a password that is not given changes nothing")
    hands.press("Return")
    desk.wait_password()
    time.sleep(0.5)
    hands.press("Escape")
    desk.dismiss_alert()
    hands.reaches(CAMERA)
    wait_for(lambda: desk.look(camera).description == "off", 10, "the switch to rest")
    assert "vlc:camera" not in connected("vlc")


def details(hands, desk):
    hands.walk(f"Details: {CAMERA}")
    hands.press("space")
    desk.wait(name="camera", role="label", app=APP)
    desk.wait(name=r"snap connect vlc:camera", role="label", app=APP)
    hands.press("space")
    desk.wait_gone(name=r"snap connect vlc:camera", app=APP)


def menus(hands, desk):
    print("-- the menu of a row: its details")
    hands.walk(CAMERA, key="shift+Tab")
    hands.press("Menu")
    hands.menu(1)
    desk.wait(name=r"snap connect vlc:camera", role="label", app=APP)
    hands.reaches(CAMERA)
    hands.press("shift+F10")
    hands.menu(1)
    desk.wait_gone(name=r"snap connect vlc:camera", app=APP)
    print("-- and the command that does the same, into the search field")
    hands.press("Menu")
    hands.menu(3)  # behind what leads to another menu
    hands.press("ctrl+f", "ctrl+a", "ctrl+v")
    field = hands.reaches("Search apps and permissions")
    wait_for(lambda: desk.text(field) == "snap connect vlc:camera :camera", 5, f"the command, not {desk.text(field)!r}")
    hands.press("ctrl+a", "BackSpace")
    hands.walk(CAMERA)
    print("-- the menu of the app: a question, and the keyboard to answer it")
    hands.walk(r"More Actions: VLC", key="shift+Tab")
    hands.press("space")
    hands.menu(2)
    said = desk.wait(name=r"(Everything|Nothing|.*default|Reset)", role="label", app=APP)
    print(f"   {said.name}")


def by_permission(hands, desk):
    hands.press("ctrl+2")
    hands.reaches(r".+, \d+ of \d+ apps? allowed")
    desk.type("Micro")
    at = hands.reaches(r"Microphone, \d+ of \d+ apps? allowed")
    assert at.role == "list item" and "selected" in at.states, at
    desk.wait(name=MICROPHONE, app=APP)
    microphone = hands.walk(MICROPHONE)
    hands.press("space")
    hands.password()
    measured(lambda: "vlc:audio-record" in connected("vlc"), 15, "snapd says the microphone is on")
    wait_for(lambda: desk.look(microphone).checked, 10, "the switch to follow")
    wait_for(lambda: desk.find(name=r"Microphone, [1-9]\d* of \d+ apps? allowed", role="list item", app=APP), 10, "the list to count it")
    round_trip(hands)
    hands.press("ctrl+z")
    hands.password()
    measured(lambda: "vlc:audio-record" not in connected("vlc"), 15, "and off again")


def filters(hands, desk):
    hands.press("ctrl+1")
    before = len(desk.find_all(role="list item", app=APP))
    hands.press("ctrl+f")
    hands.reaches("Search apps and permissions")
    hands.press("ctrl+a", "BackSpace")
    hands.walk("Filter")
    hands.press("space")
    hands.menu(2)
    told = desk.wait(name=r"Only: ", role="label", app=APP)
    assert "Sensitive" in told.name, told.name
    hands.walk("Clear the Filter")
    hands.press("space")
    desk.wait_gone(name=r"Only: ", app=APP)
    hands.reaches("Filter")
    assert before, "there were apps"


def main():
    complains_when_it_should()
    with Desk() as desk:
        # Where nothing of ours is: a pointer that rests on something would hide that the keyboard does not get there.
        desk.xdotool("mousemove", desk.size[0] - 1, desk.size[1] - 1)
        window = desk.launch(APP)
        desk.wait(name=r"VLC\b", role="list item", app=APP, timeout=30)
        hands = Hands(desk)
        print("-- the main job")
        main_job(hands, desk)
        details(hands, desk)
        menus(hands, desk)
        print("-- once around")
        stops = round_trip(hands)
        assert sum(stop.name.startswith("Allow VLC ") for stop in stops) > 5, "every switch"
        print("-- by permission")
        by_permission(hands, desk)
        print("-- a filter")
        filters(hands, desk)
        desk.photograph("keyboard-only")
        assert window.status is None, f"the window ended: {window.log}"
        hands.press("alt+F4")
        measured(lambda: window.status is not None, 15, "the window closed by the keyboard")
        assert window.status == 0, window.log


main()
