#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A machine without AppArmor, which this is: whatever speaks of rules in force, of what is blocked or within reach says what it cannot know."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, wait_for  # noqa: E402
from machine import site_rules  # noqa: E402

APP = "snapperms"
BUTTON = {"push button", "button"}
PARTLY = r"This system confines snaps only in part, because AppArmor is not active"
UNKNOWABLE = r"AppArmor does not enforce the rules of apps on this system, so whether they are in force cannot be known"
UNRECORDED = r"AppArmor is not active on this system: what it would keep an app from, such as files, is neither blocked nor recorded"


def details(desk, sentence):
    desk.click(desk.wait(name=f"Details: {sentence}", app=APP))


def the_check_of_all(desk):
    print("-- the check of all apps, by the keyboard")
    desk.key("ctrl+3")
    desk.wait(name=r"Protection of All Apps", app=APP)
    desk.wait(name=f".*{UNKNOWABLE}", role="label", app=APP, timeout=90)
    assert desk.find(name=r"Check Again", role=BUTTON, app=APP) and not desk.find(name=r"Apps looked at", app=APP), "it is over, and says so"
    assert not desk.find(name=r"(The|For \d+ of \d+ apps, the) rules.* in force", role="label", app=APP), "of no app can that be known here"
    vlc = desk.wait(name=r"Page of VLC$", role=BUTTON, app=APP)
    assert vlc.description == "AppArmor does not enforce the rules of VLC on this system, so there is nothing to check them against.", vlc
    labnotes = desk.wait(name=r"Page of Labnotes", role=BUTTON, app=APP)
    assert labnotes.description.startswith("Labnotes was installed in developer mode"), labnotes
    desk.photograph("unconfined-all")
    for _ in range(60):
        desk.key("Tab")
        at = desk.focused(APP)
        if at and at.name == vlc.name:
            break
    else:
        raise AssertionError("the keyboard does not get to the row of an app")
    desk.key("space")
    desk.wait_gone(name=r"Protection of All Apps", app=APP)
    desk.wait(name=r"Allow VLC to use the camera", app=APP)


def the_window(desk):
    print("-- the page of an app, and of one of its permissions")
    desk.launch(APP, "--app", "vlc")
    desk.wait(name=PARTLY, role="label", app=APP, timeout=20)
    details(desk, "Allow VLC to use the camera")
    desk.wait(name=r"No\. AppArmor is not active on this system, so nothing keeps VLC from it for certain", role="label", app=APP)
    assert not desk.find(name=r"The rules that snapd wrote for VLC are in force", app=APP)
    assert not desk.find(name=r".*the kernel says so", app=APP), "a kernel without AppArmor says nothing"
    desk.photograph("unconfined-app")

    print("-- what it can reach")
    desk.click(desk.wait(name=r"What VLC Can Reach: Show All", role=BUTTON, app=APP))
    wait_for(lambda: desk.find(name=r".*AppArmor is not active on this system", role="label", app=APP), 10, "the reason to be named")

    print("-- what was blocked")
    desk.click(desk.wait(name=r"What Was Blocked…", role=BUTTON, app=APP))
    desk.wait(name=f".*{UNRECORDED}", role="label", app=APP, timeout=20)
    print("-- and which devices are refused: nobody can look into the kernel of a container")
    desk.click(desk.wait(name=r"Watch Devices…", role=BUTTON, app=APP))
    desk.wait(name=r".*Which devices are refused cannot be seen on this system now", role="label", app=APP, timeout=20)
    desk.photograph("unconfined-devices")
    desk.click(desk.wait(name="Close", role=BUTTON, app=APP))

    the_check_of_all(desk)

    print("-- the page of a permission")
    desk.launch(APP, "--permission", "camera")
    desk.wait(name=r"Allow VLC to use the camera", app=APP)
    desk.wait(name=PARTLY, role="label", app=APP)
    desk.wait(name=r"Labnotes was installed in developer mode", role="label", app=APP)
    desk.photograph("unconfined-permission")


def the_command_line(desk):
    print("-- the command line")
    _, out = desk.run("snapperms-cli", "verify", "vlc")
    assert "not enforced" in out and "AppArmor is not active" in out, out
    _, out = desk.run("snapperms-cli", "verify", "vlc", "--json")
    found = json.loads(out)
    assert found["system"] == {**found["system"], "confinement": "partial", "apparmor": False}, found["system"]
    assert "enforced" not in {app["standing"] for app in found["apps"]}, found
    code, out = desk.run("snapperms-cli", "denials")
    assert code == 0 and "neither blocked nor recorded" in " ".join(out.split()), out
    for arguments in (("vlc",), ("vlc", "camera"), ("--permission", "camera")):
        _, out = desk.run("snapperms-cli", "show", *arguments)
        assert "AppArmor is not active" in " ".join(out.split()), out
    assert [line for line in out.splitlines() if line.startswith("labnotes") and "developer mode" in line], out


site_rules(alice="YES")
with Desk(user="alice") as desk:
    the_window(desk)
    the_command_line(desk)
