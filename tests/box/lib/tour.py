# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The main job, walked by itself: see what VLC may do, turn its camera on, turn it off."""

import sys

from desk import Desk, DeskError, connected, run, wait_for

CAMERA = r"Allow VLC to use the camera"


def tell(sentence):
    print(f"\n== {sentence}", flush=True)


def say_connections():
    print("$ snap connections vlc\n" + run("snap", "connections", "vlc"), flush=True)


def switch_on_screen(desk):
    return desk.wait(name=CAMERA, app="snapperms", timeout=20)


def flip(desk, on):
    word = "on" if on else "off"
    tell(f"The camera: {word}")
    desk.click(switch_on_screen(desk))
    try:
        desk.answer_password(picture=f"password-for-{word}", timeout=5)
        print('The agent asked for a password; "snapperms" was typed.')
    except DeskError:
        if ("vlc:camera" in connected("vlc")) is not on:
            raise
        print("No password was asked for.")
    wait_for(lambda: ("vlc:camera" in connected("vlc")) is on, 15, f"snapd to say that the camera is {word}")
    wait_for(lambda: switch_on_screen(desk).checked is on, 10, f"the switch to be {word}")
    say_connections()
    print(f"picture: {desk.photograph(f'camera-{word}')}", flush=True)


def main():
    with Desk() as desk:
        tell("Before anything")
        say_connections()
        window = desk.launch("snapperms")
        app = desk.wait(name=r"VLC\b", role={"list item", "table cell", "tree item"}, app="snapperms", timeout=20)
        desk.click(app)
        switch_on_screen(desk)
        tell("What VLC may do, as the window shows it")
        for thing in desk.find_all(name=r"Allow VLC\b", app="snapperms"):
            print(f"  [{'x' if thing.checked else ' '}] {thing.name}")
        print(f"picture: {desk.photograph('vlc')}", flush=True)
        flip(desk, True)
        flip(desk, False)
        if window.status is not None:
            raise DeskError(f"the window ended by itself with {window.status}: {window.log}")
        tell("That was the tour.")


if __name__ == "__main__":
    try:
        main()
    except DeskError as error:
        print(f"\nThe tour stopped: {error}", file=sys.stderr)
        sys.exit(1)
