#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How others start the window and tell it where to go: the launcher through D-Bus, its actions, a second start, and the command line with its mistakes."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, run, wait_for  # noqa: E402
from machine import measured  # noqa: E402

ITEM = {"list item", "table cell", "tree item"}
FILE = "org.example.snapperms.desktop"
# What a launcher does that knows D-Bus activation. It stays on the bus, as the panels of desktops do: the bus drops the calls of those who have left
# before the program is there. GIO itself leaves when nobody else holds its connection.
LAUNCH = """
import sys
from gi.repository import Gio, GLib
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
info = Gio.DesktopAppInfo.new(sys.argv[1])
info.launch_action(sys.argv[2], None) if len(sys.argv) > 2 else info.launch([], None)
bus.flush_sync()
GLib.timeout_add(10000, sys.exit)
bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "StartServiceByName",
         GLib.Variant("(su)", (sys.argv[1].removesuffix(".desktop"), 0)), None, 0, -1, None, lambda *_: GLib.timeout_add(300, sys.exit))
GLib.MainLoop().run()
"""


def pids():
    return run("pgrep", "-u", "demo", "-x", "snapperms", check=False).split()


def alone(first):
    """A program that it starts has its name for a moment, too."""
    wait_for(lambda: pids() == first, 5, "nobody but the first to be there")


def launch(desk, *action):
    status, log = desk.run("python3", "-c", LAUNCH, FILE, *action)
    assert status == 0, log


def active(desk):
    return desk.xdotool("getactivewindow", "getwindowname").strip()


def minimize(desk):
    desk.xdotool("search", "--onlyvisible", "--class", "snapperms", "windowminimize", "%@")
    wait_for(lambda: "Snap Permissions" not in run_quietly(desk), 5, "the window to be out of the way")


def run_quietly(desk):
    try:
        return active(desk)
    except AssertionError:
        return ""


def main():
    with Desk(agent=False) as desk:
        print("-- the launcher starts it")
        launch(desk)
        measured(lambda: desk.find(name=r"VLC\b", role=ITEM, app="snapperms"), 30, "the window is there")
        first = pids()
        assert len(first) == 1, first
        unit = Path(f"/proc/{first[0]}/cgroup").read_text()
        assert "dbus" in unit, f"started by D-Bus, not {unit}"

        print("-- an action of the launcher, while it runs")
        minimize(desk)
        launch(desk, "camera")
        measured(lambda: run_quietly(desk).startswith("Camera"), 15, "the window is in front, with the camera")
        assert desk.find(name=r"Allow VLC to use the camera", app="snapperms")
        desk.photograph("action-camera")
        alone(first)

        print("-- a second start")
        minimize(desk)
        status, log = desk.run("snapperms", "--app", "vlc", "--permission", "audio-record")
        assert status == 0, log
        measured(lambda: run_quietly(desk).startswith("VLC"), 15, "the window is in front, with VLC")
        switch = desk.wait(name=r"Allow VLC to use the microphone", app="snapperms")
        measured(lambda: "focused" in desk.look(switch).states, 5, "and the keyboard on the switch")
        status, log = desk.run("snapperms", "--permission", "home")
        assert status == 0, log
        measured(lambda: run_quietly(desk).startswith("Home"), 15, "and with a permission")
        alone(first)

        print("-- mistakes are told to whoever made them")
        for argv, told in (
            (["vlc"], "snapperms --app vlc"),
            (["--app", "VLC media player"], "can have the name"),
            (["--permission", "../camera"], "can have the name"),
            (["--nonsense"], "nonsense"),
            (["--app"], "app"),
        ):
            status, log = desk.run("snapperms", *argv)
            assert status == 1 and told in log, f"{argv}: {status} {log}"
        alone(first)
        assert run_quietly(desk).startswith("Home"), "and to nobody else"
        status, log = desk.run("snapperms", "--app", "not-there")
        assert status == 0
        desk.wait(name=r"There is no snap “not-there”", app="snapperms")

        print("-- an action starts it as well")
        run("kill", first[0])
        wait_for(lambda: not pids(), 10, "the window to end")
        launch(desk, "microphone")
        measured(lambda: run_quietly(desk).startswith("Microphone"), 30, "a new window shows who can use the microphone")
        assert len(pids()) == 1


main()
