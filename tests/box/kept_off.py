#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A permission that is on by default, turned off, on, and off again stays off when the snap is refreshed, with nobody logged in and no window open. So it does
when it was to be turned on and snapd took that back."""

import json
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from dawdler import NAME, Dawdler  # noqa: E402
from desk import connected, run, wait_for  # noqa: E402
from machine import audit, measured, records, site_rules  # noqa: E402

SNAP = "/var/lib/snapperms-samples/vlc.snap"
KEEPER = ("snapperms-keeper.path", "snapperms-keeper.service")
KEPT = Path("/var/lib/snapperms/kept-off")

# A caller in alice's name, straight at the helper: no window, no client library.
CALL = """
import struct, sys
from gi.repository import Gio, GLib
def text(words):
    raw = words.encode("utf-16-be")
    return struct.pack(">I", len(raw)) + raw
def value(words):
    return text(words) if words else struct.pack(">I", 0)
values = dict(zip(("plugsnap", "plug", "slotsnap", "slot"), sys.argv[2:6]), nonce="0123456789abcdef" * 2)
raw = struct.pack(">I", len(values)) + b"".join(text(key) + struct.pack(">IB", 10, 0) + value(words) for key, words in values.items())
reply = Gio.bus_get_sync(Gio.BusType.SYSTEM).call_sync(
    "org.example.snapperms", "/", "org.kde.kf6auth", "performAction",
    GLib.Variant("(saya{sv}aya{sh})", ("org.example.snapperms." + sys.argv[1], b"", {}, raw, {})), None, 0, 30000, None)
answer = bytes(reply.unpack()[0])
sys.exit(0 if "change".encode("utf-16-be") in answer else "refused: %r" % answer)
"""


def ask(action, slot=True, snap="vlc"):
    names = [snap, "home", "system" if slot else "", "home" if slot else ""]
    run("setpriv", "--reuid=alice", "--regid=alice", "--init-groups", "python3", "-c", CALL, action, *names)


def is_on(snap="vlc"):
    return f"{snap}:home" in connected(snap)


def settle():
    busy = {"Do", "Doing", "Undo", "Undoing", "Abort"}
    wait_for(lambda: not busy & set(run("snap", "changes", check=False).split()), 30, "snapd to be idle")


def turn(on, slot=True, snap="vlc"):
    ask("connect" if on else "disconnect", slot, snap)
    wait_for(lambda: is_on(snap) is on, 20, f"home to be {'on' if on else 'off'}")
    settle()


def off_on_off(slot=True, snap="vlc"):
    turn(False, slot, snap)
    turn(True, snap=snap)
    turn(False, slot, snap)
    assert records(f"{snap}:home ") == {}, "snapd keeps no record of it"
    assert kept() == [f"{snap}:home:system:home"], f"but we do: {kept()}"


def as_new():
    """Connected by default, and no record anywhere."""
    if is_on() or records("vlc:home "):
        run("snap", "disconnect", "--forget", "vlc:home", "system:home")
    refresh()
    wait_for(is_on, 20, "home to be on by default")
    assert [record.get("auto") for record in records("vlc:home ").values()] == [True]


def kept():
    return sorted(path.name for path in KEPT.iterdir()) if KEPT.is_dir() else []


def age(name):
    """As if it had been turned off a minute earlier: what is new may still be under way, and is waited for. It appears by renaming, as the helper writes it."""
    record = json.loads((KEPT / name).read_text())
    new = KEPT.parent / "new-record"  # not among them: what is none goes
    new.write_text(json.dumps(record | {"time": record["time"] - 60_000}))
    new.chmod(0o600)
    os.replace(new, KEPT / name)


def refresh():
    run("snap", "install", "--dangerous", SNAP)


def undesired(snap):
    return [record for record in records(f"{snap}:home ").values() if record.get("undesired")]


def lines():
    run("journalctl", "--sync")
    return [line for line in run("journalctl", "--no-pager", "-o", "cat", "_SYSTEMD_UNIT=snapperms-keeper.service").splitlines() if "keep-off vlc:home" in line]


def healed(snap="vlc", again=refresh):
    measured(lambda: not is_on(snap) and undesired(snap), 30, "it is off again, and snapd knows why")
    measured(lambda: not kept(), 30, "our record is gone")
    measured(lambda: run("systemctl", "is-active", KEEPER[1], check=False).strip() == "inactive", 30, "the keeper has ended")
    assert run("systemctl", "is-active", KEEPER[0]).strip() == "active"
    again()
    settle()
    assert not is_on(snap), "and the next refresh leaves it alone"


def taken_back():
    """On again, and snapd undoes that: it has no record of anything then."""
    ours = [f"{NAME}:home:system:home"]
    with Dawdler("connect-plug-home") as dawdler:
        wait_for(lambda: is_on(NAME), 20, "home to be on by default")
        off_on_off(snap=NAME)
        age(*ours)

        dawdler.hold()
        ask("connect", snap=NAME)
        wait_for(lambda: is_on(NAME), 20, "snapd to have connected it")
        time.sleep(3)  # The keeper looks half a second after snapd has written its state.
        assert is_on(NAME) and kept() == ours, f"not over, so nothing is ended, nor forgotten: {kept()}"
        run("snap", "abort", "--last=connect")
        settle()
        dawdler.let_go()
        assert not is_on(NAME) and records(f"{NAME}:home ") == {}, "stopped"
        assert kept() == ours, f"stopped, the wish is what it was: {kept()}"

        dawdler.refuse()
        ask("connect", snap=NAME)
        settle()
        assert not is_on(NAME) and records(f"{NAME}:home ") == {}, "failed"
        assert kept() == ours, f"failed, the wish is what it was: {kept()}"
        assert not audit(PLUG_SNAP=NAME, KEPT_OFF="dropped"), "nor does the log say otherwise"

        dawdler.give_in()
        dawdler.refresh()
        healed(NAME, dawdler.refresh)


def main():
    site_rules(alice="YES")
    assert run("systemctl", "is-active", KEEPER[0]).strip() == "active", "installed is active"
    assert run("systemctl", "is-active", KEEPER[1], check=False).strip() == "inactive", "nothing runs for nothing"
    assert is_on(), "home is on by default"

    print("-- the trap, without the keeper; then what a boot does")
    run("systemctl", "stop", *KEEPER)
    off_on_off()
    refresh()
    assert is_on(), "there is a trap at all"
    assert not lines()
    run("systemctl", "start", KEEPER[0])
    healed()
    assert len(lines()) == 1, f"one line in the journal, not {lines()}"

    print("-- a refresh while the keeper is there; off by naming the plug alone")
    as_new()
    off_on_off(slot=False)
    measured(lambda: run("systemctl", "is-active", KEEPER[1], check=False).strip() == "active", 10, "the keeper is there")
    refresh()
    healed()
    assert len(lines()) == 2

    print("-- on again is on")
    as_new()
    off_on_off()
    turn(True)
    refresh()
    settle()
    for name in kept():
        age(name)
    measured(lambda: not kept(), 30, "the wish is seen to be taken back")
    refresh()
    settle()
    assert is_on() and len(lines()) == 2

    print("-- on again, which is stopped, or fails")
    taken_back()


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C.UTF-8"
    main()
