#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A permission that is allowed for a while ends by itself, with nobody's window open, and the window and the command line say until when."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connected, run, wait_for  # noqa: E402
from machine import HELPER, audit, records, site_rules, uid  # noqa: E402

KEEPER = ("snapperms-keeper.path", "snapperms-keeper.service")
LEASES = Path("/var/lib/snapperms/leases")
KEPT = Path("/var/lib/snapperms/kept-off")
CAMERA = "Allow VLC to use the camera"
BUTTON = {"push button", "button"}


def leases():
    return sorted(path.name for path in LEASES.iterdir()) if LEASES.is_dir() else []


def note(name="vlc:camera:system:camera"):
    return json.loads((LEASES / name).read_text())


def ends_in(seconds, name="vlc:camera:system:camera", **more):
    """As if that much of it were left: what takes an hour is made to take seconds. It appears by renaming, as the helper writes it."""
    earlier = int((time.time() - 60) * 1000)  # what is new may still be under way, and is waited for
    record = note(name) | {"given": earlier, "until": int((time.time() + seconds) * 1000)} | more
    new = LEASES.parent / "new-lease"  # not among them: what is none goes
    new.write_text(json.dumps(record))
    new.chmod(0o644)
    os.replace(new, LEASES / name)
    return record["until"] / 1000


def is_on(plug="camera"):
    return f"vlc:{plug}" in connected("vlc")


def kept(plug):
    return (KEPT / f"vlc:{plug}:system:{plug}").exists()


def settle():
    busy = {"Do", "Doing", "Undo", "Undoing"}
    wait_for(lambda: not busy & set(run("snap", "changes", check=False).split()), 30, "snapd to be idle")


def cli(*words, user="demo", check=True):
    return run("setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "env", "-i", f"HOME=/home/{user}", "LANG=C.UTF-8", "snapperms-cli", *words, check=check)


def entries():
    run("journalctl", "--sync")
    return run("journalctl", "--no-pager", "-o", "cat", "_SYSTEMD_UNIT=snapperms-keeper.service", f"_SYSTEMD_UNIT={HELPER}").splitlines()


def state(unit):
    return run("systemctl", "is-active", unit, check=False).strip()


def gone():
    wait_for(lambda: not leases(), 60, "the note to be gone")


def given():
    """By the command line; who may read what was noted down, and who ends it."""
    cli("allow", "vlc", "camera", "--for", "1h")
    assert is_on()
    assert leases() == ["vlc:camera:system:camera"], leases()
    left = note()["until"] / 1000 - time.time()
    assert 3500 < left <= 3600, left
    assert (LEASES.stat().st_mode & 0o7777, (LEASES / leases()[0]).stat().st_mode & 0o7777) == (0o755, 0o644)
    run("setpriv", "--reuid=bob", "--regid=bob", "--init-groups", "cat", str(LEASES / leases()[0]))
    wait_for(lambda: state(KEEPER[1]) == "active" and KEPT.is_dir(), 10, "the keeper to run")
    assert KEPT.stat().st_mode & 0o7777 == 0o700
    (line,) = audit(RESULT="allowed", PLUG="camera", MINUTES=60)
    assert line["SNAPPERMS_CHANGE"] and "SNAPPERMS_LEASE" not in line and "for 60 minutes" in line["MESSAGE"], line
    assert "Allowed until" in cli("show", "vlc")
    shown = {one["plug"]: one for one in json.loads(cli("show", "vlc", "--json"))["permissions"]}
    assert "until" in shown["camera"] and "until" not in shown["home"], shown["camera"]
    assert json.loads(cli("export", "vlc"))["apps"]["vlc"]["camera"] is False


def told():
    """What was made longer, and what was made permanent, is told as that; a policy is for good."""

    def result(*words):
        (line,) = json.loads(cli(*words, "--json"))["permissions"]
        return line["status"], line["before"].get("until"), line["after"].get("until")

    first = json.loads(cli("show", "vlc", "camera", "--json"))["permission"]["until"]
    status, before, after = result("allow", "vlc", "camera", "--for", "8h")
    assert status == "changed" and before == first and after > first, (status, before, after)
    (line,) = audit(RESULT="allowed", PLUG="camera", LEASE="renewed")
    assert line["SNAPPERMS_MINUTES"] == "480" and "SNAPPERMS_CHANGE" not in line, line
    print(cli("allow", "vlc", "camera", "--for", "1h"))
    assert result("allow", "vlc", "camera")[::2] == ("changed", None) and is_on() and not leases()
    # Who made it permanent is among what was allowed.
    (line,) = audit(RESULT="allowed", PLUG="camera", LEASE="made-permanent")
    assert line["SNAPPERMS_UID"] == str(uid("demo")) and "SNAPPERMS_MINUTES" not in line and "for good from now on" in line["MESSAGE"], line
    assert not audit(RESULT="unchanged", PLUG="camera")
    words = cli("allow", "vlc", "camera", "--for", "1h")
    assert "for good" in words and is_on() and not leases(), words
    cli("forbid", "vlc", "camera")
    cli("allow", "vlc", "camera", "--for", "1h")
    policy = Path("/tmp/camera.json")
    policy.write_text('{"format": "snapperms-policy", "version": 1, "apps": {"vlc": {"camera": true}}}')
    assert result("apply", str(policy))[::2] == ("changed", None) and is_on() and not leases()
    assert result("apply", str(policy))[0] == "unchanged"
    cli("forbid", "vlc", "camera")


def nobody_holds_it_up():
    """Everybody can open the directory; a lock on it is nobody's business."""
    holder = subprocess.Popen(["setpriv", "--reuid=bob", "--regid=bob", "--init-groups", "flock", "--exclusive", str(LEASES), "sleep", "60"])
    wait_for(lambda: subprocess.run(["flock", "--nonblock", str(LEASES), "true"], check=False).returncode, 10, "the lock to be held")
    cli("forbid", "vlc", "camera")
    cli("allow", "vlc", "camera", "--for", "1h")
    assert is_on() and leases()
    ends_in(1)
    wait_for(lambda: not is_on(), 40, "the camera to be off")
    holder.kill()
    gone()


def ended_on_time():
    cli("allow", "vlc", "camera", "--for", "1h")
    end = ends_in(6)
    settle()
    wait_for(lambda: not is_on(), 40, "the camera to be off")
    assert time.time() >= end, "too early"
    print(f"off {time.time() - end:.1f} s after its time")
    gone()
    # As with everything that was connected by hand and is turned off.
    assert kept("camera"), "it is noted down that it is to stay off"
    assert any("lease-ended vlc:camera" in line and "for uid" in line for line in entries()), entries()


def default_does_not_bring_it_back():
    """What is on by default, turned off, allowed for a while, and over, stays off after the next refresh."""
    cli("forbid", "vlc", "home")
    cli("allow", "vlc", "home")
    cli("forbid", "vlc", "home")
    wish = KEPT / "vlc:home:system:home"
    before = wish.read_text()
    cli("allow", "vlc", "home", "--for", "15m")
    assert is_on("home") and leases() == ["vlc:home:system:home"]
    (line,) = audit(RESULT="allowed", PLUG="home", MINUTES=15)
    assert "SNAPPERMS_KEPT_OFF" not in line, "what was only begun has taken nothing back"
    # Long ago, so that the keeper need not wait to see that it is on now.
    new = KEPT.parent / "new-record"
    new.write_text(json.dumps(json.loads(before) | {"time": 1}))
    new.chmod(0o600)
    os.replace(new, wish)
    wait_for(lambda: not kept("home"), 30, "the wish to be seen to be taken back")
    assert is_on("home")
    ends_in(2, "vlc:home:system:home")
    wait_for(lambda: not is_on("home"), 40, "home to be off")
    assert kept("home")
    gone()
    run("snap", "install", "--dangerous", "/var/lib/snapperms-samples/vlc.snap")
    settle()
    wait_for(lambda: not is_on("home"), 30, "home to be off again")
    wait_for(lambda: [one for one in records("vlc:home ").values() if one.get("undesired")], 30, "snapd to know")


def over_while_the_machine_was_off():
    cli("allow", "vlc", "camera", "--for", "15m")
    run("systemctl", "stop", *KEEPER)
    ends_in(-3600, given=int((time.time() - 7200) * 1000))
    settle()
    assert is_on()
    run("systemctl", "start", KEEPER[0])  # which is what a boot does
    wait_for(lambda: not is_on(), 40, "the camera to be off")
    gone()


def set_back():
    """A clock that says a time before it was given would make it longer."""
    cli("allow", "vlc", "camera", "--for", "15m")
    ends_in(8 * 3600, given=int((time.time() + 7200) * 1000))
    wait_for(lambda: not is_on(), 40, "the camera to be off")
    gone()


def taken_away_by_hand():
    cli("allow", "vlc", "camera", "--for", "15m")
    ends_in(600)
    run("snap", "disconnect", "vlc:camera")
    gone()
    run("snap", "connect", "vlc:camera")
    # For good, by somebody else: that is not made shorter, and nothing ends it.
    assert "unchanged" in json.dumps(json.loads(cli("allow", "vlc", "camera", "--for", "15m", "--json")))
    assert not leases() and is_on()
    run("snap", "disconnect", "vlc:camera")


def disabled_meanwhile():
    """snapd lists nothing of a disabled snap, and has the connection again when it is enabled."""
    cli("allow", "vlc", "camera", "--for", "15m")
    ends_in(600)
    run("snap", "disable", "vlc")
    settle()
    ends_in(1)
    time.sleep(3)
    assert leases(), "it is not over, only out of sight"
    run("snap", "enable", "vlc")
    wait_for(lambda: not is_on(), 40, "the camera to be off")
    gone()


def nobody_would_end_it():
    for masked in KEEPER:
        run("systemctl", "stop", *KEEPER)
        run("systemctl", "mask", masked)
        told = cli("allow", "vlc", "camera", "--for", "15m", "--json", check=False)
        assert "nothing-ends-it" in told, told
        assert not is_on() and not leases()
        run("systemctl", "unmask", masked)
        run("systemctl", "start", KEEPER[0])


def removed_with_the_package():
    cli("allow", "vlc", "camera", "--for", "8h")
    run("systemctl", "stop", *KEEPER)
    run(str(next(Path("/usr/lib").rglob("snapperms-keeper"))), "end-leases")
    assert not leases()
    wait_for(lambda: not is_on(), 20, "the camera to be off")
    run("systemctl", "start", KEEPER[0])


def in_the_window():
    with Desk() as desk:
        desk.launch("snapperms", "--app", "vlc")
        switch = desk.wait(name=CAMERA, app="snapperms", timeout=30)
        desk.click(desk.wait(name=f"Details: {CAMERA}", app="snapperms"))
        desk.choose(desk.wait(name="Allow for a While: Camera", app="snapperms"), 2)
        wait_for(lambda: desk.look(switch).checked, 30, "the switch to be on")
        assert is_on() and leases() == ["vlc:camera:system:camera"]
        desk.wait(name=r"Allowed until \d.*", app="snapperms")
        assert "Allowed until" in desk.look(switch).description
        desk.photograph("for-a-while")

        button = desk.wait(name="Allow for a While: Camera", app="snapperms")
        desk.click(button)
        time.sleep(0.5)
        desk.photograph("for-a-while-menu")
        desk.key("Escape")
        desk.choose(button, 4)
        gone()
        desk.wait(name="Allowed by hand", app="snapperms")
        assert desk.look(switch).checked and is_on()

        desk.click(switch)
        wait_for(lambda: not desk.look(switch).checked, 30, "the switch to be off")
        desk.choose(desk.wait(name="Allow for a While: Camera", app="snapperms"), 1)
        wait_for(lambda: desk.look(switch).checked, 30, "the switch to be on")
        ends_in(3)
        wait_for(lambda: not desk.look(switch).checked, 40, "the switch to move by itself")
        assert not is_on()
        gone()
        wait_for(lambda: not desk.find(name=r"Allowed until.*", app="snapperms"), 10, "the line to go")


def password_not_given():
    """A password that is not given leaves everything as it was."""
    assert not is_on()
    with Desk(user="alice") as desk:
        desk.launch("snapperms", "--app", "vlc")
        switch = desk.wait(name=CAMERA, app="snapperms", timeout=30)
        desk.click(desk.wait(name=f"Details: {CAMERA}", app="snapperms"))
        desk.choose(desk.wait(name="Allow for a While: Camera", app="snapperms"), 2)
        desk.wait_password()
        assert not desk.look(switch).checked and not leases()
        desk.photograph("for-a-while-password")
        desk.cancel_password()
        wait_for(lambda: "Asking" not in desk.look(switch).description, 15, "the row to be at rest")
        assert not desk.look(switch).checked and not is_on() and not leases()
        assert not desk.find(name=r"Allowed until.*", app="snapperms")
        desk.photograph("for-a-while-cancelled")


def main():
    site_rules(demo="YES")
    for part in (given, told, nobody_holds_it_up, ended_on_time, default_does_not_bring_it_back, over_while_the_machine_was_off, set_back, taken_away_by_hand, disabled_meanwhile, nobody_would_end_it, removed_with_the_package, in_the_window, password_not_given):
        began = time.monotonic()
        print(f"-- {part.__name__}", flush=True)
        part()
        print(f"{time.monotonic() - began:.1f} s", flush=True)


main()
