#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The real window on a kernel that enforces: on, in use, off and still held, closed from the window, denied; and rules put back into force."""

from pathlib import Path

from desk import Desk, connected, wait_for
from kernel import kernel_hash, run, say, start_as_person, tries

TAG = "snap.vlc.vlc"
CAMERA = r"Allow VLC to use the camera"
IN_FORCE = r".*The rules that snapd wrote for VLC are in force"
BUTTON = {"push button", "button"}
REMOVE = Path("/sys/kernel/security/apparmor/.remove")


def flip(desk, on):
    desk.click(desk.wait(name=CAMERA, app="snapperms"))
    desk.answer_password()
    wait_for(lambda: ("vlc:camera" in connected("vlc")) is on, 15, f"snapd to say that the camera is {'on' if on else 'off'}")
    say(f"the camera is {'on' if on else 'off'}")


def main():
    off = kernel_hash(TAG)
    with Desk() as desk:
        window = desk.launch("snapperms", "--app", "vlc")
        desk.wait(name=CAMERA, app="snapperms", timeout=20)
        say("the window is there")
        desk.wait(name=IN_FORCE, app="snapperms", timeout=20)

        flip(desk, True)
        assert kernel_hash(TAG) != off
        program = start_as_person("/usr/bin/snap", "run", "vlc", "hold", "camera", "0")
        desk.wait(name=r".*VLC has the camera open now", app="snapperms")
        desk.wait(name=IN_FORCE, app="snapperms", timeout=20)
        say("in use, and in force")

        flip(desk, False)
        assert kernel_hash(TAG) == off
        desk.wait(name=r".*VLC is running and still has .Camera. open", app="snapperms")
        desk.photograph("vm-still-open")
        desk.click(desk.wait(name=r"Restart VLC…", role=BUTTON, app="snapperms"))
        desk.click(desk.wait(name=r"&?Restart$", role=BUTTON, app="snapperms"))
        wait_for(lambda: program.poll() is not None, 20, "the program to end")
        desk.wait_gone(name=r".*VLC is running and still has .Camera. open", app="snapperms")
        say("closed from the window")
        # It has a window of its own in real life, so it was started again; here it only tries everything once.
        answer = tries("vlc", "camera")
        assert answer["camera /dev/video0"] in {"EACCES (13)", "EPERM (1)"}, answer

        # Rules of the same name that allow everything: no file and no switch tells of them, only the kernel.
        run("/usr/sbin/apparmor_parser", "--replace", "--skip-cache", "--quiet", input=f'profile "{TAG}" {{ file, network, capability, }}\n')
        desk.wait(name=r".*Camera is off, but the kernel says that it lets this app have it", app="snapperms", timeout=20)
        desk.photograph("vm-kernel-disagrees")
        say("the kernel disagrees")

        REMOVE.write_text(TAG)
        desk.wait_gone(name=r".*Camera is off, but the kernel says", app="snapperms")
        # Looked at again by now: the message is another, and stays.
        desk.wait(name=r".*What is in force for VLC is not what snapd wrote.*The system does not have its rules", app="snapperms", timeout=20)
        desk.photograph("vm-differs")
        say("not what snapd wrote")

        # All apps at once: it is found there, too, named as the one, and put right from there.
        desk.key("ctrl+3")
        desk.wait(name=r"For 1 of \d+ apps?, what is in force is not what snapd wrote", role="label", app="snapperms", timeout=120)
        desk.photograph("vm-check")
        desk.click(desk.wait(name=r"Put the rules of VLC back into force", role=BUTTON, app="snapperms"))
        desk.answer_password()
        # Two of the samples have no rules by which they could be confined.
        desk.wait(name=r"2 of (\d+) apps are not confined by any rules\. For \d+ of \1 apps, the rules are in force\.$", role="label", app="snapperms", timeout=120)
        say("all that have rules have them in force again")
        desk.click(desk.wait(name=r"Page of VLC$", role=BUTTON, app="snapperms"))
        desk.wait(name=IN_FORCE, app="snapperms", timeout=20)
        assert kernel_hash(TAG) == off
        assert window.status is None, window.log
    say(run("journalctl", "--no-pager", "-o", "cat", "-t", "snapperms-helper", "-t", "snapperms-repair"))


main()
