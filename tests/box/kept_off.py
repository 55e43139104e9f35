#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A permission that is on by default, turned off, on, and off again stays off when the snap is refreshed, with nobody logged in and no window open."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import connected, run, wait_for  # noqa: E402
from machine import measured, records, site_rules  # noqa: E402

SNAP = "/var/lib/snapperms-samples/vlc.snap"
HOME = "vlc:home"
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


def ask(action, slot=True):
    names = ["vlc", "home", "system" if slot else "", "home" if slot else ""]
    run("setpriv", "--reuid=alice", "--regid=alice", "--init-groups", "python3", "-c", CALL, action, *names)


def is_on():
    return HOME in connected("vlc")


def settle():
    busy = {"Do", "Doing", "Undo", "Undoing"}
    wait_for(lambda: not busy & set(run("snap", "changes", check=False).split()), 30, "snapd to be idle")


def turn(on, slot=True):
    ask("connect" if on else "disconnect", slot)
    wait_for(lambda: is_on() is on, 20, f"home to be {'on' if on else 'off'}")
    settle()


def off_on_off(slot=True):
    turn(False, slot)
    turn(True)
    turn(False, slot)
    assert records("vlc:home ") == {}, "snapd keeps no record of it"
    assert kept() == ["vlc:home:system:home"], f"but we do: {kept()}"


def as_new():
    """Connected by default, and no record anywhere."""
    if is_on() or records("vlc:home "):
        run("snap", "disconnect", "--forget", "vlc:home", "system:home")
    refresh()
    wait_for(is_on, 20, "home to be on by default")
    assert [record.get("auto") for record in records("vlc:home ").values()] == [True]


def kept():
    return sorted(path.name for path in KEPT.iterdir()) if KEPT.is_dir() else []


def refresh():
    run("snap", "install", "--dangerous", SNAP)


def undesired():
    return [record for record in records("vlc:home ").values() if record.get("undesired")]


def lines():
    run("journalctl", "--sync")
    return [line for line in run("journalctl", "--no-pager", "-o", "cat", "_SYSTEMD_UNIT=snapperms-keeper.service").splitlines() if "keep-off vlc:home" in line]


def healed():
    measured(lambda: not is_on() and undesired(), 30, "it is off again, and snapd knows why")
    measured(lambda: not kept(), 30, "our record is gone")
    measured(lambda: run("systemctl", "is-active", KEEPER[1], check=False).strip() == "inactive", 30, "the keeper has ended")
    assert run("systemctl", "is-active", KEEPER[0]).strip() == "active"
    refresh()
    settle()
    assert not is_on(), "and the next refresh leaves it alone"


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
    assert not kept(), "the wish is taken back"
    refresh()
    settle()
    assert is_on() and len(lines()) == 2


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C.UTF-8"
    main()
