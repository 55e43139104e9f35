#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may not, and who does not want to: snapd and the switch stay as they were, and the person learns what they need to know."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, wait_for  # noqa: E402
from machine import audit, fingerprint, site_rules, uid  # noqa: E402

CAMERA = r"Allow VLC to use the camera"
ITEM = {"list item", "table cell", "tree item"}


def open_vlc(desk):
    window = desk.launch("snapperms")
    desk.click(desk.wait(name=r"VLC\b(?!.*work)", role=ITEM, app="snapperms", timeout=20))
    return window, desk.wait(name=CAMERA, app="snapperms")


def settled(desk, switch):
    """Idle again: not checked, not busy."""
    wait_for(lambda: not {"checked", "busy"} & desk.look(switch).states, 10, "the switch to rest")


def messages(desk):
    return [thing.name for thing in desk.find_all(app="snapperms") if "Not Allowed" in thing.name or "rules of this system" in thing.name]


def cancelled():
    print("-- a person who closes the password dialog")
    before = fingerprint()
    with Desk(user="demo") as desk:
        window, switch = open_vlc(desk)
        desk.click(switch)
        desk.cancel_password()
        settled(desk, switch)
        assert fingerprint() == before, "snapd is as it was"
        assert not messages(desk), "a cancelled password is not an error"
        # And the way is free again: the next click asks again.
        desk.click(switch)
        desk.cancel_password()
        settled(desk, switch)
        assert window.status is None
    assert fingerprint() == before
    assert not audit(UID=uid("demo"), RESULT="allowed")


def denied(user, answers, at_helper):
    print(f"-- {user}: {answers}")
    site_rules(**{user: answers})
    before = fingerprint()
    with Desk(user=user) as desk:
        window, switch = open_vlc(desk)
        desk.click(switch)
        wait_for(lambda: messages(desk), 15, "the window to say that it is not allowed")
        desk.photograph(f"denied-{user}")
        settled(desk, switch)
        assert not desk.password_shown()
        assert window.status is None
    assert fingerprint() == before, "snapd is as it was"
    assert not audit(UID=uid(user), RESULT="allowed")
    lines = audit(UID=uid(user), RESULT="denied-by-rule", PLUG="camera")
    assert bool(lines) is at_helper, f"audit lines: {lines}"


cancelled()
# polkit itself refuses before our code runs: the line is polkit's.
denied("bob", "NO", at_helper=False)
# A site that forbids snapd's own action to somebody is not to be got round through ours.
denied("alice", ("YES", "NO"), at_helper=True)
