#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of the window on a real machine: every page and state a person meets. Run by ./dev screenshots; checks nothing."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, run, wait_for  # noqa: E402
from machine import site_rules  # noqa: E402

ITEM = {"list item", "table cell", "tree item"}


def size(desk, width, height):
    window = desk.xdotool("search", "--onlyvisible", "--class", "snapperms").split()[-1]
    desk.xdotool("windowsize", "--sync", window, width, height)
    desk.xdotool("windowmove", "--sync", window, 20, 30)
    return window


def picture(desk, window, name):
    desk.xdotool("mousemove", 1, 1)
    wait_for(lambda: True, 1, "the picture to settle", pause=0.3)
    print(desk.photograph(name, window), flush=True)


def choose(desk, title):
    desk.click(desk.wait(name=title, role=ITEM, app="snapperms", timeout=20))


def pages(desk):
    desk.launch("snapperms")
    desk.wait(name=r"VLC\b", role=ITEM, app="snapperms", timeout=20)
    window = size(desk, 1040, 760)
    choose(desk, r"VLC\b(?!.*work)")
    desk.wait(name=r"Allow VLC to use the camera", app="snapperms")
    picture(desk, window, "window")
    for snap, title in (("classic", r"Buildsmith"), ("devmode", r"Labnotes"), ("disabled", r"Old Radio"), ("content", r"Mosaic\b"), ("slots", r"Hub Remote")):
        thing = desk.find(name=title, role=ITEM, app="snapperms")
        if thing:
            desk.click(thing)
            picture(desk, window, snap)
    choose(desk, r"VLC\b(?!.*work)")
    desk.click(desk.wait(name=r"Allow VLC to use the camera", app="snapperms"))
    desk.wait_password()
    picture(desk, "root", "asking")
    desk.cancel_password()
    desk.key("ctrl+f")
    desk.type("webcam")
    picture(desk, window, "search")
    desk.key("Escape")
    size(desk, 420, 760)
    picture(desk, window, "narrow")


def failure(desk):
    desk.launch("snapperms")
    desk.wait(name=r"VLC\b", role=ITEM, app="snapperms", timeout=20)
    window = size(desk, 1040, 760)
    choose(desk, r"Stubborn")
    desk.click(desk.wait(name=r"Allow Stubborn.* to use the camera", app="snapperms"))
    desk.wait(name=r"Refused by the App", app="snapperms", timeout=30)
    picture(desk, window, "failed")
    run("systemctl", "stop", "snapd.socket", "snapd.service")
    desk.wait(name=r"snapd, the service that runs snaps, is installed but", app="snapperms", timeout=30)
    picture(desk, window, "snapd-away")
    run("systemctl", "start", "snapd.socket", "snapd.service")


def language(desk, name, scale, **env):
    desk.launch("snapperms", "--app", "vlc", env=env)
    wait_for(lambda: desk.find(role={"list item"}, app="snapperms"), 20, "the list")
    window = size(desk, 1040 * scale, 760 * scale)
    picture(desk, window, name)


site_rules(alice="YES")
with Desk() as desk:
    pages(desk)
with Desk(user="alice") as desk:
    failure(desk)
for name, env in {"german": {"LANGUAGE": "de"}, "arabic": {"LANGUAGE": "ar"}, "japanese": {"LANGUAGE": "ja"}, "double": {"QT_SCALE_FACTOR": "2"}}.items():
    scale = 2 if name == "double" else 1
    with Desk(agent=False, size=(1100 * scale, 850 * scale)) as desk:
        language(desk, name, scale, **env)
