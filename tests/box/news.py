#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What changed without the person: a real update, other people's connections and a new app are pointed out in the window, across runs, and by one notification."""

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import HERE, Desk, connected, run, wait_for  # noqa: E402
from machine import measured, site_rules  # noqa: E402

SAMPLES = "/var/lib/snapperms-samples"
ITEM = {"list item", "table cell", "tree item"}
BUTTON = {"push button", "button"}
BAR = r".*changed since you last looked"
CAMERA = r"Allow VLC to use the camera"


def bar(desk):
    return desk.find(name=BAR, app="snapperms")


def press(desk, name):
    desk.click(desk.wait(name=name, role=BUTTON, app="snapperms"))


def told(daemon, what="told"):
    return [line for line in map(json.loads, daemon.log.splitlines()) if line["what"] == what]


def open_window(desk):
    window = desk.launch("snapperms")
    desk.wait(name=r"VLC\b(?!.*work)", role=ITEM, app="snapperms", hidden=True, timeout=20)
    return window


def settled(desk):
    """The first look at the machine has been taken."""
    seen = Path("/home/demo/.local/state/snapperms/seen-permissions")
    wait_for(seen.exists, 20, "what has been seen to be written")
    return seen


def main():
    site_rules(demo="YES")
    with Desk(agent=False) as desk:
        daemon = desk.launch("python3", str(HERE / "notification_daemon.py"))
        wait_for(lambda: told(daemon, "ready"), 10, "the notification service")

        print("-- the first time everything is seen; what is switched here is no news")
        window = open_window(desk)
        seen = settled(desk)
        assert seen.stat().st_mode & 0o077 == 0, "nobody else's business"
        assert not bar(desk)
        desk.click(desk.wait(name=r"VLC\b(?!.*work)", role=ITEM, app="snapperms", hidden=True))
        desk.click(desk.wait(name=CAMERA, app="snapperms"))
        wait_for(lambda: "vlc:camera" in connected("vlc"), 20, "the camera to be on")
        desk.click(desk.wait(name=CAMERA, app="snapperms"))
        wait_for(lambda: "vlc:camera" not in connected("vlc"), 20, "the camera to be off")

        wait_for(lambda: not {"busy", "checked"} & desk.find(name=CAMERA, app="snapperms").states, 20, "the row to be at rest")
        time.sleep(3)  # What comes on the heels of one's own change counts as seen with it.

        print("-- somebody else connects, while the window is looked at")
        run("snap", "connect", "vlc:camera")
        measured(lambda: desk.find(name="New", role="label", app="snapperms"), 20, "the row points it out")
        assert not bar(desk), "nothing moves under the hand"
        desk.click(desk.wait(name=r"Chromium", role=ITEM, app="snapperms", hidden=True))
        measured(lambda: bar(desk), 20, "and the window, once one goes elsewhere")
        assert bar(desk).name.startswith("1 permission changed since you last looked: VLC"), bar(desk).name
        desk.photograph("news-bar")
        assert not told(daemon), "the person is looking at it"
        press(desk, "Mark as Seen")
        measured(lambda: not bar(desk), 5, "and stops when told that it is seen")

        print("-- the window is there, but elsewhere: one notification for a burst")
        desk.xdotool("search", "--onlyvisible", "--class", "snapperms", "windowminimize", "%@")
        run("snap", "disconnect", "vlc:camera")
        time.sleep(4)  # Off and on again at once would be no news.
        run("snap", "connect", "vlc:camera")
        run("snap", "connect", "vlc:audio-record")
        run("snap", "connect", "vlc:mount-observe")
        measured(lambda: told(daemon), 30, "it is told")
        line = told(daemon)[0]
        print(line)
        time.sleep(1)
        assert len(told(daemon)) == 1, "told once, and not sent again"
        assert line["title"] == "2 permissions of apps changed" and line["text"] == "VLC: Microphone, Camera" and line["icon"] == "org.example.snapperms"
        assert line["desktop"] == "org.example.snapperms" and line["app"] == "Snap Permissions"
        daemon_pid = daemon.pid
        run("kill", "-USR1", str(daemon_pid))
        measured(lambda: desk.find(name=r"What Changed", app="snapperms"), 15, "a click opens the review")
        wait_for(lambda: desk.find(name=CAMERA, app="snapperms"), 10, "the switch to be there")
        desk.photograph("news-review")

        print("-- one click turns it off")
        desk.click(desk.wait(name=CAMERA, app="snapperms"))
        wait_for(lambda: "vlc:camera" not in connected("vlc"), 20, "the camera to be off")
        press(desk, "Mark All as Seen")
        measured(lambda: not bar(desk), 5, "nothing is news any more")
        assert len(told(daemon)) == 1, told(daemon)
        window.end()

        print("-- an update while no window is open, and a new app")
        run("snap", "install", "--dangerous", f"{SAMPLES}/vlc-next.snap")
        run("snap", "disable", "zoom-client")
        run("snap", "enable", "zoom-client")
        run("snap", "install", "--dangerous", f"{SAMPLES}/extra.snap")
        window = open_window(desk)
        measured(lambda: bar(desk), 20, "the next start points it out")
        print(bar(desk).name)
        assert "Zoom" not in bar(desk).name, "disabled for a moment is no news"
        press(desk, "Review")
        desk.wait(name=r"What Changed", app="snapperms")
        desk.photograph("news-after-update")
        print(desk.dump("snapperms"))
        window.end()


main()
