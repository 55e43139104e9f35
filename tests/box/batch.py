#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Many switches as one wish, at a desk with a seat: one password for all of them, undo by named pairs, and a cancelled password that ends the rest."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connected, run, wait_for  # noqa: E402
from machine import audit, measured  # noqa: E402

BUTTON = {"push button", "button"}
ACTIONS = r"More Actions: Zoom"
SENSITIVE = {"zoom-client:camera", "zoom-client:audio-record", "zoom-client:home"}


def turn_off_sensitive(desk):
    desk.choose(desk.wait(name=ACTIONS, app="snapperms"), 1)


def bar(desk, name, timeout=30):
    return desk.wait(name=name, role="label", app="snapperms", timeout=timeout)


def main():
    for plug in SENSITIVE:
        run("snap", "connect", plug)
    before = connected("zoom-client")
    with Desk(user="demo", seat=True) as desk:
        window = desk.launch("snapperms", "--app", "zoom-client")
        desk.wait(name="Allow Zoom to use the camera", app="snapperms", timeout=30)

        print("-- everything sensitive off: one password")
        turn_off_sensitive(desk)
        desk.answer_password(picture="batch-password")
        measured(lambda: not SENSITIVE & connected("zoom-client"), 60, "everything sensitive is off")
        bar(desk, r"\d permissions of Zoom turned off\.")
        desk.photograph("batch-done")
        assert not desk.password_shown(), "nobody asks again"
        off = before - connected("zoom-client")
        assert SENSITIVE <= off, f"these were turned off: {off}"
        assert len(audit(RESULT="allowed", ACTION="org.example.snapperms.disconnect", PLUG_SNAP="zoom-client")) == len(off)

        print("-- undo by the keyboard: another action, so another password, but one")
        desk.key("ctrl+z")
        desk.answer_password()
        measured(lambda: connected("zoom-client") == before, 60, "everything is as it was")
        bar(desk, r"\d permissions are as they were before\.")
        assert not desk.password_shown()

        print("-- while both are kept, no password at all")
        turn_off_sensitive(desk)
        measured(lambda: connected("zoom-client") == before - off, 60, "everything sensitive is off again")
        bar(desk, r"\d permissions of Zoom turned off\.")
        # What somebody else has changed since is left alone.
        run("snap", "connect", "zoom-client:camera")
        run("snap", "disconnect", "zoom-client:camera")
        desk.wait(name=r"Undo: ", role=BUTTON, app="snapperms")
        desk.click(desk.wait(name=r"Undo: ", role=BUTTON, app="snapperms"))
        bar(desk, r".* 1 could not be changed\.")
        assert connected("zoom-client") == before - {"zoom-client:camera"}, connected("zoom-client")
        desk.click(desk.wait(name=r"Details: .* could not be changed", app="snapperms"))
        desk.wait(name=r".*It was changed again in the meantime", app="snapperms")
        desk.photograph("batch-undo-left-alone")
        assert window.status is None, f"the window ended: {window.log}"
        desk.key("alt+F4")
        wait_for(lambda: window.status is not None, 10, "the window to close")

    print("-- a cancelled password ends the rest quietly")
    before = connected("zoom-client")
    with Desk(user="alice", seat=True) as desk:
        window = desk.launch("snapperms", "--app", "zoom-client")
        desk.wait(name="Allow Zoom to use the camera", app="snapperms", timeout=30)
        turn_off_sensitive(desk)
        desk.cancel_password()
        wait_for(lambda: not [thing for thing in desk.find_all(name="Allow ", app="snapperms") if "busy" in thing.states], 20, "every row to rest")
        assert not desk.password_shown(), "and nobody asks for the others"
        assert connected("zoom-client") == before
        assert not desk.find(name=r".*could not be changed", app="snapperms"), "it is no failure"
        assert window.status is None, f"the window ended: {window.log}"


main()
