#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From one slot to another with nothing lost in between; undo; and back to the default, with what snapd has noted then and what a refresh makes of it."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connected, run, wait_for  # noqa: E402
from machine import measured, records, site_rules  # noqa: E402

SNAP = "/var/lib/snapperms-samples/vlc.snap"
FRAMES = "hub-remote:frames"
NEAR, FAR = "smart-hub:near-frames", "smart-hub:far-frames"
KEPT = Path("/var/lib/snapperms/kept-off")
CHOOSE = r"Choose What Provides: .*"


def slots_of(plug):
    rows = [line.split() for line in run("snap", "connections", plug.split(":")[0]).splitlines()[1:]]
    return {row[2] for row in rows if row[1] == plug and row[2] != "-"}


def kept():
    return sorted(path.name for path in KEPT.iterdir()) if KEPT.is_dir() else []


def settle():
    busy = {"Do", "Doing", "Undo", "Undoing"}
    wait_for(lambda: not busy & set(run("snap", "changes", check=False).split()), 30, "snapd to be idle")


def pick(desk, *names):
    """Entries of the menu of providers, from the outside to the inside."""
    desk.click(desk.wait(name=CHOOSE, app="snapperms"))
    for name in names:
        desk.click(desk.wait(name=name, role={"menu item", "check menu item", "radio menu item", "menu"}, app="snapperms"))


def moves(desk):
    window = desk.launch("snapperms", "--app", "hub-remote")
    desk.wait(name=CHOOSE, app="snapperms", timeout=30)
    print("-- one, then only the other")
    pick(desk, r"Smart Hub: near-frames")
    measured(lambda: slots_of(FRAMES) == {NEAR}, 20, "the near frames are connected")
    desk.wait(name=r".* turned on for Hub Remote\.", role="label", app="snapperms")
    pick(desk, r"Use Only", r"Smart Hub: far-frames")
    measured(lambda: slots_of(FRAMES) == {FAR}, 30, "the far frames are, and no others")
    desk.wait(name=r".* for Hub Remote is now provided by Smart Hub", role="label", app="snapperms")
    desk.photograph("moved")
    # The new one came before the old one went.
    done = [line.split(maxsplit=4)[-1] for line in run("snap", "changes", "--abs-time").splitlines() if FRAMES in line]
    assert len(done) == 3 and done[0].startswith("Connect") and done[1].startswith("Connect") and done[2].startswith("Disconnect"), done

    print("-- several at once, and undo")
    pick(desk, r"Smart Hub: near-frames")
    measured(lambda: slots_of(FRAMES) == {NEAR, FAR}, 20, "both are connected")
    desk.key("ctrl+z")
    measured(lambda: slots_of(FRAMES) == {FAR}, 20, "only the far frames again")
    desk.key("alt+F4")
    wait_for(lambda: window.status is not None, 10, "the window to close")


def reset(desk):
    print("-- off by hand, on again by reset: as snapd has it, and after a refresh")
    run("snap", "disconnect", "vlc:home")
    assert [record.get("undesired") for record in records("vlc:home ").values()] == [True]
    run("snap", "connect", "vlc:camera")
    others = connected("vlc")
    window = desk.launch("snapperms", "--app", "vlc")
    desk.wait(name="Allow VLC to use the camera", app="snapperms", timeout=30)
    desk.click(desk.wait(name="More Actions: VLC", app="snapperms"))
    desk.click(desk.wait(name=r"Reset App to Defaults", role="menu item", app="snapperms"))
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
    desk.key("ctrl+z")
    measured(lambda: "vlc:home" in connected("vlc"), 20, "home is on again")
    wait_for(lambda: kept() == [], 10, "the record to go")
    assert window.status is None, f"the window ended: {window.log}"


def main():
    site_rules(alice="YES")
    with Desk(user="alice") as desk:
        moves(desk)
        reset(desk)


main()
