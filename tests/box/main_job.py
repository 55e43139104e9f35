#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A click on VLC's camera switch connects it, a second one disconnects it: window, password, helper, snapd and back."""

import subprocess
import sys
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connected, wait_for  # noqa: E402
from machine import SECCOMP, audit, measured, records, uid  # noqa: E402

ITEM = {"list item", "table cell", "tree item"}


def flip(desk, sentence, plug, on):
    switch = desk.wait(name=sentence, app="snapperms")
    assert switch.checked is not on, f"{sentence}: already {on}"
    desk.click(switch)
    desk.wait_password()
    # The dialog stands: nothing has happened, so nothing may look as if it had.
    assert desk.look(switch).checked is not on, "the switch moved before anybody was asked"
    assert (plug in connected("vlc")) is not on, "snapd changed before anybody was asked"
    desk.answer_password()
    measured(lambda: (plug in connected("vlc")) is on, 15, f"snapd says {plug} is {'on' if on else 'off'}")
    measured(lambda: desk.look(switch).checked is on, 5, "the switch follows")


# A client of X, and a file of the person's, as the program of a snap has them.
KEEPER = """
import ctypes, signal
letter = open("letter.txt", "w")
display = ctypes.CDLL("libX11.so.6").XOpenDisplay(None)
assert display
print("ready", flush=True)
signal.pause()
"""


def keeps(desk):
    """What stays open after "off" is told, in the row of what it was opened through, as long as the program runs."""
    unit = f"snap.vlc.vlc-{uuid.uuid4()}"
    program = desk.launch("systemd-run", "--user", "--scope", "--quiet", f"--unit={unit}", "python3", "-c", KEEPER)
    wait_for(lambda: "ready" in program.log, 20, "a client of X")
    flip(desk, r"Allow VLC to use your files in the home folder", "vlc:home", False)
    desk.wait(name=r"VLC is running and still has files open that .* let it open", app="snapperms")
    desk.run("snapperms", "--app", "vlc", "--permission", "x11")
    flip(desk, r"Allow VLC to show windows through X11", "vlc:x11", False)
    desk.wait(name=r"VLC is running and still connected to what .* let it reach", app="snapperms")
    desk.photograph("main-job-still-connected")
    program.end()
    desk.wait_gone(name=r"VLC is running and still", app="snapperms")


def main():
    with Desk() as desk:
        window = desk.launch("snapperms")
        desk.click(desk.wait(name=r"VLC\b(?!.*work)", role=ITEM, app="snapperms", timeout=20))

        camera = r"Allow VLC to use the camera"
        assert records("vlc:camera") == {}, "the camera is off to begin with"
        flip(desk, camera, "vlc:camera", True)
        record = records("vlc:camera ")
        assert len(record) == 1 and not next(iter(record.values())).get("auto"), f"a connection made by hand, not {record}"
        line = audit(RESULT="allowed", ACTION="org.example.snapperms.connect", PLUG_SNAP="vlc", PLUG="camera")
        assert len(line) == 1 and line[0]["SNAPPERMS_UID"] == str(uid("demo")) and line[0]["SNAPPERMS_CHANGE"], f"one audit line, not {line}"
        # What it is to see of another user's VLC, which may have the camera open: that it runs, and no more. The unit is what snapd would have made.
        unit = "snap.vlc.vlc-b0f0a7a4-3c1d-4a53-9a0e-6b1f2f7a9c11.scope"
        stranger = subprocess.Popen(["systemd-run", "--quiet", "--scope", f"--unit={unit}", "--uid=alice", "sleep", "1000"])
        flip(desk, camera, "vlc:camera", False)
        desk.wait(name=r"VLC also runs for another user or for the system\. Whether it still has .Camera. open there is not known here", app="snapperms")
        desk.photograph("main-job-other-user")
        assert not desk.find(name=r"Restart VLC…", app="snapperms"), "it is not for this person to end"
        stranger.kill()
        stranger.wait()
        desk.wait_gone(name=r"VLC also runs for another user", app="snapperms")
        assert records("vlc:camera ") == {}, "and off again"
        assert len(audit(RESULT="allowed", ACTION="org.example.snapperms.disconnect", PLUG="camera")) == 1

        keeps(desk)

        # The camera changes no system call filter, and the box has no AppArmor. This one does: snapd wrote it anew.
        source = SECCOMP / "snap.vlc.vlc.src"
        before = source.read_text()
        flip(desk, r"Allow VLC to see .*attached", "vlc:mount-observe", True)
        assert source.read_text() != before and "quotactl" in source.read_text(), "the filter of VLC allows what was switched on"
        desk.photograph("main-job")
        assert window.status is None, f"the window ended: {window.log}"
        # Closed as a person does: what it keeps for the next time it writes then.
        desk.key("alt+F4")
        wait_for(lambda: window.status is not None, 15, "the window to close")


main()
