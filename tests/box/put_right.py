#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a change that was made here left is put right by itself where polkit asks for no password, and only there: with the real polkit, helper and repair.

At a desk with a seat, where polkit keeps what was authorised for some minutes.
"""

import json
import re
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import PASSWORD, Desk, connected, journal, run, wait_for  # noqa: E402
from machine import OURS, RULES, SECCOMP, audit, measured, uid  # noqa: E402
from terminal import Terminal, command  # noqa: E402

CLI = "snapperms-cli"

FILTER = SECCOMP / "snap.vlc.vlc.bin2"
CAMERA = "Allow VLC to use the camera"
LOCK = "Lock: forget the password that was given"
OFFER = "Put Back into Force…"
DIFFERS = r"What is in force for VLC is not what snapd wrote.*damaged or was replaced"
BY_ITSELF = "After the change, what was in force was not what snapd wrote; that was put right automatically."
PUT_RIGHT = ".*" + re.escape(BY_ITSELF)
BUTTON = {"push button", "button"}
AUTHORISED, CHALLENGE = 0, 2
ASKS = (CHALLENGE, False)
SITE = 'polkit.addRule(function(action, subject) { if (action.id == "%s") return polkit.Result.%s; });\n'


def polkit_says(action):
    """What the real polkit says about the window: pkcheck's exit status, and whether the answer rests on something kept."""
    pid = run("pgrep", "-u", "demo", "-x", "snapperms").split()[0]
    done = subprocess.run(["pkcheck", "--action-id", OURS + action, "--process", pid], capture_output=True, text=True, timeout=30)
    return done.returncode, "temporary_authorization_id" in done.stdout


def says(**answers):
    told = {action: polkit_says(action) for action in answers}
    assert told == answers, told


def repairs(user="demo"):
    """How many the helper has begun."""
    return len(audit(UID=uid(user), ACTION=f"{OURS}repair", RESULT="allowed"))


def flip(desk, on, password):
    desk.click(desk.wait(name=CAMERA, app="snapperms"))
    if password:
        desk.answer_password()
    wait_for(lambda: ("vlc:camera" in connected("vlc")) is on, 15, f"snapd to say that the camera is {'on' if on else 'off'}")


def damage():
    FILTER.write_bytes(b"cut short")


def put_right(desk, good, count):
    measured(lambda: FILTER.read_bytes() == good, 30, "the filter is what it was")
    desk.wait(name=PUT_RIGHT, app="snapperms", timeout=20)
    assert not desk.password_shown(), "nobody was asked for the repair"
    assert repairs() == count, "once"


def left_alone(desk, count):
    desk.wait(name=DIFFERS, app="snapperms", timeout=20)
    desk.wait(name=OFFER, role=BUTTON, app="snapperms")
    time.sleep(2)
    assert FILTER.read_bytes() == b"cut short" and repairs() == count and not desk.password_shown(), "it is an offer"


def on_the_command_line(desk, good):
    """Where the site's rule gives disconnecting, and with it a repair, to everybody; and without that rule."""
    print("-- on the command line, by the same rule")
    run("snap", "connect", "vlc:camera")
    damage()
    status, out = desk.run(CLI, "forbid", "vlc", "camera")
    print(out)
    assert status == 0 and BY_ITSELF in out and FILTER.read_bytes() == good and repairs() == 3, (status, out)

    print("-- and where a site lets people go back to the defaults")
    RULES.write_text(SITE % (f"{OURS}forget", "YES"))
    run("systemctl", "restart", "polkit.service")
    run("snap", "connect", "vlc:camera")
    damage()
    status, out = desk.run(CLI, "reset", "vlc", "camera")
    assert status == 0 and BY_ITSELF in out and FILTER.read_bytes() == good and repairs() == 4, (status, out)
    assert "vlc:camera" not in connected("vlc")

    print("-- with a password that is kept")
    RULES.unlink()
    run("systemctl", "restart", "polkit.service")
    damage()
    program = desk.launch(CLI, "allow", "vlc", "camera")
    desk.answer_password()
    wait_for(lambda: program.status is not None, 60, "it to end")
    assert program.status == 0 and BY_ITSELF in program.log and FILTER.read_bytes() == good and repairs() == 5, (program.status, program.log)
    assert not desk.password_shown()

    print("-- with one that is not, on a terminal away from the seat: told, and left as an offer")
    damage()
    terminal = Terminal("demo", CLI, "forbid", "vlc", "camera")
    terminal.expect("Password: ")
    terminal.type(PASSWORD + "\n")
    terminal.expect(r"vlc +camera +on → off")
    terminal.expect(r"is not\s+what\s+snapd\s+wrote")
    terminal.expect(r"“Put\s+Back\s+into\s+Force…”")
    assert terminal.end() == 9 and FILTER.read_bytes() == b"cut short" and repairs() == 5 and "vlc:camera" not in connected("vlc")
    assert command("demo", CLI, "verify", "vlc")[0] == 9, "what it sends people to says so, too"

    print("-- as root, as cron runs it: nothing has to be asked")
    status, out, errors = command("root", "env", "-i", "LC_ALL=C", "/usr/bin/" + CLI, "allow", "vlc", "camera", "--json")
    told = json.loads(out)
    app = told["apps"][0]
    assert status == told["exit_code"] == 0 and app["app"] == "vlc" and app["repair"] == "done" and BY_ITSELF in app["message"], (status, out, errors)
    assert app["standing"] == "not-enforced" and FILTER.read_bytes() == good and repairs("root") == 1, out
    status, out, errors = command("root", CLI, "forbid", "vlc", "camera")
    print(out)
    assert status == 0 and "vlc:" not in out and out.count("AppArmor is not active") == 1 and not errors, (status, out, errors)


def cannot_be_executed(good):
    """Nobody would ever report an end of it: told as soon as systemd says so, and what was asked for is done all the same."""
    program = Path(re.search(r"^ExecStart=(\S+)", run("systemctl", "cat", "snapperms-repair@vlc.service"), re.MULTILINE)[1])
    damage()
    program.chmod(0o644)
    began = time.monotonic()
    status, out, errors = command("root", CLI, "allow", "vlc", "camera", "--json")
    took = time.monotonic() - began
    program.chmod(0o755)
    told = json.loads(out)
    app = told["apps"][0]
    print(f"   after {took:.1f} s: {app['repair']}; {app['message']}")
    assert status == told["exit_code"] == 9 and app["repair"] == "helper-missing" and took < 60, (status, out, errors)
    assert "nothing was changed" not in app["message"], "the camera is on"
    assert "vlc:camera" in connected("vlc") and FILTER.read_bytes() == b"cut short"
    status, out, errors = command("root", CLI, "forbid", "vlc", "camera")
    assert status == 0 and BY_ITSELF in out and FILTER.read_bytes() == good, (status, out, errors)


def main():
    good = FILTER.read_bytes()
    with Desk(seat=True) as desk:
        print("-- without a password given, a repair asks for one, and nothing happens by itself")
        damage()
        window = desk.launch("snapperms", "--app", "vlc")
        desk.wait(name=CAMERA, app="snapperms", timeout=30)
        left_alone(desk, 0)
        says(repair=ASKS)
        desk.click(desk.wait(name=OFFER, role=BUTTON, app="snapperms"))
        desk.cancel_password()
        assert FILTER.read_bytes() == b"cut short" and repairs() == 0

        print("-- what was given for turning on covers the repair that makes it true")
        flip(desk, True, True)
        put_right(desk, good, 1)
        desk.photograph("put-right")
        says(repair=(AUTHORISED, True), connect=(AUTHORISED, True), disconnect=ASKS, connectsensitive=ASKS, forget=ASKS)

        print("-- and so does what was given for turning off")
        desk.click(desk.wait(name=LOCK, role=BUTTON, app="snapperms"))
        wait_for(lambda: polkit_says("repair") == ASKS, 10, "it to be forgotten")
        damage()
        flip(desk, False, True)
        put_right(desk, good, 2)
        says(repair=(AUTHORISED, True), connect=ASKS, disconnect=(AUTHORISED, True))

        print("-- what others change is none of ours, whatever was given")
        damage()
        run("snap", "connect", "vlc:camera")
        wait_for(lambda: desk.look(desk.wait(name=CAMERA, app="snapperms")).checked, 10, "the switch to follow")
        # Of what drifts in filters nobody is told; the check of all apps finds it.
        desk.key("ctrl+3")
        desk.wait(name=DIFFERS, app="snapperms", timeout=60)
        desk.click(desk.wait(name=r"Page of VLC$", role=BUTTON, app="snapperms"))
        left_alone(desk, 2)

        print("-- where a site has no password kept, it stays an offer")
        desk.click(desk.wait(name=LOCK, role=BUTTON, app="snapperms"))
        wait_for(lambda: polkit_says("repair") == ASKS, 10, "it to be forgotten")
        RULES.write_text(SITE % (f"{OURS}disconnect", "AUTH_ADMIN"))
        RULES.chmod(0o644)
        run("systemctl", "restart", "polkit.service")
        flip(desk, False, True)
        left_alone(desk, 2)

        print("-- what is implied goes before a no to it alone, as docs/helper-rules.md tells sites")
        RULES.write_text(SITE % (f"{OURS}repair", "NO"))
        run("systemctl", "restart", "polkit.service")
        assert polkit_says("repair")[0] not in {AUTHORISED, CHALLENGE}
        RULES.write_text(SITE % (f"{OURS}repair", "NO") + SITE % (f"{OURS}disconnect", "YES"))
        run("systemctl", "restart", "polkit.service")
        says(repair=(AUTHORISED, False), disconnect=(AUTHORISED, False))
        on_the_command_line(desk, good)
        print("-- when what repairs cannot be executed")
        cannot_be_executed(good)
        assert window.status is None, f"the window ended: {window.log}"
    steps = [line for line in journal("-t", "snapperms-repair") if "compile-filter" in line]
    assert len(steps) == 7, steps


main()
