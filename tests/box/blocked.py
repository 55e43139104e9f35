#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of what was blocked: no password is asked for unasked, and what tells of refusals runs for as long as somebody looks, however that ends."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, run, wait_for  # noqa: E402
from machine import measured, site_rules, uid  # noqa: E402

APP = "snapperms"
BUTTON = {"push button", "button"}
NEEDED = "A Password Is Needed"
# The box has no AppArmor, and the page says what that means.
LIVE = r"What is blocked from now on appears here by itself.* AppArmor is not active on this system"


def followers():
    return run("systemctl", "list-units", "--plain", "--no-legend", "--state=active,activating", "snapperms-follow@*")


def opened(desk):
    desk.click(desk.wait(name=r"What Was Blocked…", role=BUTTON, app=APP, timeout=20))


def shown(desk):
    desk.click(desk.wait(name=r"Show What Was Blocked…", role=BUTTON, app=APP))


def with_a_password():
    with Desk(user="demo") as desk:
        window = desk.launch(APP, "--app", "vlc")
        opened(desk)
        desk.wait(name=NEEDED, app=APP)
        assert not desk.password_shown() and followers() == "", "nobody has asked for anything yet"
        shown(desk)
        desk.cancel_password()
        desk.wait(name=NEEDED, app=APP)
        shown(desk)
        desk.answer_password()
        desk.wait(name=LIVE, app=APP, timeout=20)
        assert followers().startswith(f"snapperms-follow@own-{uid('demo')}-"), followers()
        desk.click(desk.wait(name="Close", role=BUTTON, app=APP))
        measured(lambda: followers() == "", 20, "what tells it to end with the page")
        assert window.status is None, window.log


def without_one():
    site_rules(alice="YES")
    with Desk(user="alice") as desk:
        window = desk.launch(APP, "--app", "vlc")
        opened(desk)
        desk.wait(name=LIVE, app=APP, timeout=20)
        assert followers().startswith(f"snapperms-follow@own-{uid('alice')}-"), followers()
        window.end(9)
        measured(lambda: followers() == "", 20, "what tells it to end with the window")
    wait_for(lambda: "0 loaded units" in run("systemctl", "list-units", "--all", "snapperms-follow@*"), 10, "nothing of it to be left")


with_a_password()
without_one()
