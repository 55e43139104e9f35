#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may not, and who does not want to: snapd and the switch stay as they were, and the person learns what they need to know."""

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, run, wait_for  # noqa: E402
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


def told(desk, title, picture):
    """Flips, and waits for the row to say why nothing came of it."""
    window, switch = open_vlc(desk)
    desk.click(switch)
    desk.wait(name=title, app="snapperms", timeout=20)
    settled(desk, switch)
    desk.photograph(picture)
    assert window.status is None


def nobody_to_ask():
    print("-- a session without a polkit agent")
    before = fingerprint()
    with Desk(user="demo", agent=False) as desk:
        told(desk, "No Password Dialog", "denied-no-agent")
    assert fingerprint() == before and not audit(UID=uid("demo"), RESULT="allowed")


def no_helper():
    print("-- the helper is not installed")
    service = Path("/usr/share/dbus-1/system-services/org.example.snapperms.service")
    aside = Path(shutil.move(service, "/root/helper.service"))
    run("systemctl", "reload", "dbus.service")
    # One that still runs ends after ten seconds without work.
    run("systemctl", "stop", "dbus-org.example.snapperms.service")
    before = fingerprint()
    try:
        with Desk(user="demo") as desk:
            told(desk, "Installation Incomplete", "denied-no-helper")
            assert not desk.password_shown()
    finally:
        shutil.move(aside, service)
        run("systemctl", "reload", "dbus.service")
    assert fingerprint() == before


cancelled()
nobody_to_ask()
no_helper()
# polkit itself refuses before our code runs: the line is polkit's.
denied("bob", "NO", at_helper=False)
# A site that forbids snapd's own action to somebody is not to be got round through ours.
denied("alice", ("YES", "NO"), at_helper=True)
