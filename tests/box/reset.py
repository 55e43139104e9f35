#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Back to the default, with what snapd has noted then and what a refresh makes of it; and undo."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connected, run, wait_for  # noqa: E402
from machine import measured, records, site_rules  # noqa: E402

SNAP = "/var/lib/snapperms-samples/vlc.snap"
KEPT = Path("/var/lib/snapperms/kept-off")


def kept():
    return sorted(path.name for path in KEPT.iterdir()) if KEPT.is_dir() else []


def settle():
    busy = {"Do", "Doing", "Undo", "Undoing"}
    wait_for(lambda: not busy & set(run("snap", "changes", check=False).split()), 30, "snapd to be idle")


def reset(desk):
    print("-- off by hand, on again by reset: as snapd has it, and after a refresh")
    run("snap", "disconnect", "vlc:home")
    assert [record.get("undesired") for record in records("vlc:home ").values()] == [True]
    run("snap", "connect", "vlc:camera")
    others = connected("vlc")
    window = desk.launch("snapperms", "--app", "vlc")
    desk.wait(name="Allow VLC to use the camera", app="snapperms", timeout=30)
    desk.choose(desk.wait(name="More Actions: VLC", app="snapperms"), 2)
    question = desk.wait(name=r"Reset 2 permissions of VLC to the default\? 1 will be turned off\. 1 will be turned on\.", role="label", app="snapperms")
    desk.photograph("reset-question")
    assert connected("vlc") == others, f"nothing before the answer to {question.name}"
    desk.click(desk.wait(name="Reset", role={"push button", "button"}, app="snapperms"))
    measured(lambda: connected("vlc") == others - {"vlc:camera"} | {"vlc:home"}, 30, "home is on and the camera is off")
    desk.wait(name=r"2 permissions of VLC reset to the default\.", role="label", app="snapperms", timeout=20)
    # By hand, for snapd; the same record that forgetting it first would have left.
    by_reset = records("vlc:home ")
    assert [(record.get("auto"), record.get("undesired")) for record in by_reset.values()] == [(None, None)], by_reset
    assert records("vlc:camera ") == {}
    assert kept() == [], "and no record of ours"
    run("snap", "disconnect", "--forget", "vlc:home")
    run("snap", "connect", "vlc:home")
    assert records("vlc:home ") == by_reset, "forgetting first makes no difference"

    run("snap", "install", "--dangerous", SNAP)
    settle()
    assert connected("vlc") == others - {"vlc:camera"} | {"vlc:home"}, "a refresh changes nothing about it"

    print("-- undo: off stays off although snapd has no record of it any more, for the keeper has one")
    desk.wait(name="Allow VLC to use the camera", app="snapperms", timeout=30)
    desk.click(desk.wait(name="Allow VLC to use your files in the home folder", role="check box", app="snapperms"))
    wait_for(lambda: "vlc:home" not in connected("vlc"), 20, "home to be off")
    settle()
    assert records("vlc:home ") == {} and kept() == ["vlc:home:system:home"], "a record of ours instead of snapd's"
    desk.click(desk.wait(name=r"Undo: ", role={"push button", "button"}, app="snapperms"))
    measured(lambda: "vlc:home" in connected("vlc"), 20, "home is on again")
    wait_for(lambda: kept() == [], 90, "the keeper to have seen that")  # half a minute after it was written at the earliest
    assert window.status is None, f"the window ended: {window.log}"


def main():
    site_rules(alice="YES")
    with Desk(user="alice") as desk:
        reset(desk)


main()
