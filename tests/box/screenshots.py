#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# layer: desktop
"""Pictures of every page and state that a person meets. Run by ./dev screenshots; checks nothing.

What the machine can be brought into is the real window on the real snapd; states that pass by, or that this machine never has, are the same panel on a pretended
one (tests/gui/gallery.cpp). A word or more chooses among them by their beginning: ./dev screenshots narrow real
"""

import os
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import OUT, Desk, DeskError, run, wait_for  # noqa: E402
from machine import site_rules  # noqa: E402

ITEM = {"list item", "table cell", "tree item"}
BUTTON = {"push button", "button"}
APP = "snapperms"
WANTED = sys.argv[1:]


def wanted(name):
    return not WANTED or any(name.startswith(word) for word in WANTED)


# -- the real window ----------------------------------------------------------------------------------------------------


def windows(desk, name):
    try:
        return desk.xdotool("search", "--onlyvisible", "--class", name).split()
    except DeskError:
        return []  # xdotool calls it a failure that there is none yet.


def size(desk, width, height, name=APP):
    window = wait_for(lambda: windows(desk, name), 20, f"a window of {name}")[-1]
    desk.xdotool("windowsize", "--sync", window, width, height)
    desk.xdotool("windowmove", "--sync", window, 20, 30)
    return window


def picture(desk, window, name):
    desk.xdotool("mousemove", 1, 1)
    time.sleep(0.8)  # Bars and rows settle.
    desk.photograph(name, window)
    print(name, flush=True)


def choose(desk, title):
    desk.click(desk.wait(name=title, role=ITEM, app=APP, timeout=20))
    time.sleep(0.3)


def go(desk, *where):
    """To where a second start sends the first one, wherever its list is scrolled to."""
    status, log = desk.run(APP, *where)
    if status != 0:
        raise DeskError(log)
    time.sleep(0.5)


def opened(desk, *argv, width=1040, height=760, env=None):
    program = desk.launch(APP, *argv, env=env)
    wait_for(lambda: desk.find(role="list item", app=APP), 30, "the list")
    return program, size(desk, width, height)


def closed(program):
    program.end()


def real_pages(desk):
    program, window = opened(desk, "--app", "vlc")
    desk.wait(name=r"Allow VLC to use the camera", app=APP)
    picture(desk, window, "real-app")
    for name, snap in (
        ("classic", "buildsmith"), ("devmode", "labnotes"), ("disabled", "oldradio"), ("content", "mosaic"), ("offers", "smart-hub"),
        ("client", "hub-remote"), ("service", "weatherd"),
    ):  # fmt: skip
        go(desk, "--app", snap)
        picture(desk, window, f"real-{name}")
    go(desk, "--app", "vlc")
    desk.click(desk.wait(name=r"Details: Allow VLC to use the camera", app=APP))
    picture(desk, window, "real-details")
    desk.click(desk.wait(name=r"Details: Allow VLC to use the camera", app=APP))
    desk.click(desk.wait(name=r"What VLC Can Reach", role=BUTTON | {"toggle button"}, app=APP))
    picture(desk, window, "real-reach")
    desk.click(desk.wait(name=r"What VLC Can Reach", role=BUTTON | {"toggle button"}, app=APP))
    desk.click(desk.wait(name=r"What Was Blocked", role=BUTTON, app=APP))
    picture(desk, "root", "real-blocked-before")
    desk.click(desk.wait(name=r"Show What Was Blocked", role=BUTTON, app=APP))
    desk.wait_password()
    picture(desk, "root", "real-blocked-password")
    desk.answer_password()
    desk.wait(name=r"What is blocked from now on", app=APP)
    picture(desk, "root", "real-blocked")
    desk.click(desk.wait(name="Close", role=BUTTON, app=APP))
    time.sleep(1)
    desk.key("ctrl+f")
    desk.type("webcam")
    picture(desk, window, "real-search")
    desk.key("ctrl+a")
    desk.type("zzz")
    picture(desk, window, "real-nothing-found")
    desk.key("Escape")
    desk.click(desk.wait(name="Permissions", role="page tab", app=APP))
    go(desk, "--permission", "home")
    picture(desk, window, "real-permission")
    desk.click(desk.wait(name=r"Turn Off for All", role=BUTTON, app=APP))
    picture(desk, window, "real-question")
    desk.click(desk.wait(name=r"Select", role=BUTTON | {"toggle button", "check box"}, app=APP))
    picture(desk, window, "real-selecting")
    closed(program)


def real_password(desk):
    program, window = opened(desk, "--app", "vlc")
    desk.click(desk.wait(name=r"Allow VLC to use the camera", app=APP))
    desk.wait_password()
    time.sleep(0.7)
    picture(desk, "root", "real-asking")
    desk.answer_password()
    desk.wait(name=r"Lock: ", app=APP, timeout=20)
    picture(desk, window, "real-unlocked")
    closed(program)


def real_changes(desk):
    """As alice, whom a rule lets do everything."""
    program, window = opened(desk, "--app", "zoom-client")
    menu = desk.wait(name=r"More Actions: Zoom", app=APP)
    desk.click(menu)
    time.sleep(0.6)
    desk.photograph("real-menu", "root")
    desk.key("Down", "Return")
    desk.wait(name=r".* turned off( for Zoom)?\.", role="label", app=APP, timeout=60)
    picture(desk, window, "real-batch-done")
    desk.key("ctrl+z")
    desk.wait(name=r".*( as they were before| turned on again for Zoom)\.", role="label", app=APP, timeout=60)
    go(desk, "--app", "vlc")
    run("snapperms-cli", "forbid", "vlc", "camera")
    run("snapperms-cli", "allow", "vlc", "camera", "--for", "1h")
    desk.wait(name=r"Allowed until .*", app=APP, timeout=30)
    desk.click(desk.wait(name=r"Details: Allow VLC to use the camera", app=APP))
    picture(desk, window, "real-for-a-while")
    run("snapperms-cli", "forbid", "vlc", "camera")
    desk.click(desk.wait(name=r"Details: Allow VLC to use the camera", app=APP))
    go(desk, "--app", "stubborn")
    desk.click(desk.wait(name=r"Allow Stubborn.* to use the camera", app=APP))
    desk.wait(name=r"Refused by the App", app=APP, timeout=30)
    picture(desk, window, "real-failed")
    run("snap", "install", "--dangerous", "/var/lib/snapperms-samples/vlc-next.snap")
    time.sleep(5)  # The line comes when one goes elsewhere, not under one's hand.
    go(desk, "--app", "vlc")
    review = desk.wait(name=r"Review", role=BUTTON, app=APP, timeout=30)
    picture(desk, window, "real-news")
    desk.click(review)
    picture(desk, window, "real-review")
    closed(program)


def real_broken(desk):
    program, window = opened(desk, "--app", "vlc")
    run("systemctl", "stop", "snapd.socket", "snapd.service")
    desk.wait(name=r"snapd, the service that runs snaps, is installed but", app=APP, timeout=30)
    picture(desk, window, "real-snapd-away")
    closed(program)
    program = desk.launch(APP)
    window = size(desk, 1040, 760)
    desk.wait(name=r".*snapd", role="label", app=APP, timeout=30)
    picture(desk, window, "real-no-snapd")
    closed(program)
    run("systemctl", "start", "snapd.socket", "snapd.service")


def real_alone(desk):
    """Nobody there to ask for the password; then no helper to ask."""
    program, window = opened(desk, "--app", "vlc")
    desk.click(desk.wait(name=r"Allow VLC to use the camera", app=APP))
    desk.wait(name=r".*[Pp]assword", role="label", app=APP, timeout=30)
    time.sleep(1)
    picture(desk, window, "real-no-agent")
    service = Path("/usr/share/dbus-1/system-services/org.example.snapperms.service")
    away = service.with_suffix(".away")
    service.rename(away)
    run("systemctl", "reload", "dbus.service")
    run("systemctl", "stop", "dbus-org.example.snapperms.service", check=False)
    desk.click(desk.wait(name=r"Allow VLC to use the microphone", app=APP))
    desk.wait(name=r".*(helper|installed)", role="label", app=APP, timeout=30)
    time.sleep(1)
    picture(desk, window, "real-no-helper")
    away.rename(service)
    run("systemctl", "reload", "dbus.service")
    closed(program)


def contrast():
    """A colour scheme as people make one who see little: there is none among those that come with the desktop."""
    black, white, yellow, cyan, grey = "0,0,0", "255,255,255", "255,255,0", "0,255,255", "150,150,150"
    colours = {
        "BackgroundNormal": black, "BackgroundAlternate": black, "ForegroundNormal": white, "ForegroundInactive": grey, "ForegroundActive": yellow,
        "ForegroundLink": cyan, "ForegroundVisited": cyan, "ForegroundNegative": "255,120,120", "ForegroundNeutral": yellow, "ForegroundPositive": "120,255,120",
        "DecorationFocus": yellow, "DecorationHover": yellow,
    }  # fmt: skip
    chosen = {**colours, "BackgroundNormal": yellow, "BackgroundAlternate": yellow, "ForegroundNormal": black, "ForegroundInactive": black}
    groups = {"General": {"ColorScheme": "Contrast", "Name": "Contrast"}, "KDE": {"contrast": "10"}}
    for name in ("Window", "View", "Button", "Tooltip", "Complementary", "Header"):
        groups[f"Colors:{name}"] = colours
    groups["Colors:Selection"] = chosen
    return "".join(f"[{group}]\n" + "".join(f"{key}={value}\n" for key, value in values.items()) + "\n" for group, values in groups.items())


# What a person sets up in the desktop of the box: files in the home, and what is in them.
SETUPS = {
    "dark": {".config/snappermsrc": "[UiSettings]\nColorScheme=Breeze Dark\n"},
    "contrast": {".local/share/color-schemes/Contrast.colors": contrast(), ".config/snappermsrc": "[UiSettings]\nColorScheme=Contrast\n"},
    "large": {".config/lxqt/lxqt.conf": '[Qt]\nfont="Noto Sans,14,-1,5,50,0,0,0,0,0"\n'},
}


def real_setups():
    for name, files in SETUPS.items():
        if wanted(f"real-{name}"):
            for file, text in files.items():
                setup = Path("/home/demo") / file
                run("runuser", "-u", "demo", "--", "mkdir", "-p", str(setup.parent))
                setup.write_text(text)
            with Desk(agent=False) as desk:
                program, window = opened(desk, "--app", "vlc")
                desk.click(desk.wait(name=r"Details: Allow VLC to use the camera", app=APP))
                picture(desk, window, f"real-{name}")
                go(desk, "--permission", "audio-record")
                picture(desk, window, f"real-{name}-permission")
                closed(program)
            for file in files:
                (Path("/home/demo") / file).unlink()


def real_looks():
    for name, env, width, height, scale in (
        ("german", {"LANGUAGE": "de"}, 1040, 760, 1), ("arabic", {"LANGUAGE": "ar"}, 1040, 760, 1), ("japanese", {"LANGUAGE": "ja"}, 1040, 760, 1),
        ("double", {"QT_SCALE_FACTOR": "2"}, 1040, 760, 2), ("narrow", {}, 420, 760, 1),
    ):  # fmt: skip
        if wanted(f"real-{name}"):
            with Desk(agent=False, size=(1100 * scale, 850 * scale)) as desk:
                program, window = opened(desk, "--app", "vlc", width=width * scale, height=height * scale, env=env)
                picture(desk, window, f"real-{name}")
                if name == "arabic":
                    desk.click(desk.wait(name=r".*: VLC", role={"button menu", "push button menu"}, app=APP))
                    time.sleep(0.6)
                    desk.photograph("real-arabic-menu", "root")
                    desk.key("Escape")
                if name == "narrow":
                    desk.key("alt+Left")
                    picture(desk, window, "real-narrow-list")
                closed(program)


def real_modules():
    for shell, argv in (("kcmshell6", ["kcmshell6", "kcm_snapperms", "--args", "vlc"]), ("systemsettings", ["systemsettings", "kcm_snapperms", "--args", "vlc"])):
        if wanted(f"module-{shell}"):
            with Desk(agent=False, size=(1280, 900)) as desk:
                program = desk.launch(*argv)
                desk.wait(name=r"Allow VLC to use the camera", app=shell, timeout=60)
                picture(desk, size(desk, 1200, 820, shell), f"module-{shell}")
                program.end()


# -- the same panel on a pretended machine ------------------------------------------------------------------------------

APP_STATES = ["changed", "lease", "partial", "asking", "working", "waiting", "failed", "single", "batch", "batchdone", "batchfailed", "news", "review", "lost", "nosnaps", "noslots", "away", "old", "check", "checking", "checknone", "about", "sensitive", "blocked"]  # fmt: skip
PAGE_STATES = ["selecting", "question"]
LOOKS = {
    "light": ([], {}), "dark": (["--colours", "dark"], {}), "contrast": (["--colours", "contrast"], {}), "arabic": ([], {"LANGUAGE": "ar", "LANG": "ar_EG.UTF-8"}),
    "double": ([], {"QT_SCALE_FACTOR": "2"}), "narrow": (["--size", "400x720"], {}), "large": (["--points", "14"], {}), "german": ([], {"LANGUAGE": "de"}),
}  # fmt: skip


def pretended(name, *options, env=None):
    if wanted(name):
        there = OUT / f"{name}.png"
        told = subprocess.run(
            ["/build/bin/gallery", "--out", str(there), *options], capture_output=True, text=True, timeout=60,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "LANGUAGE": "en", **(env or {})},
        )  # fmt: skip
        if told.returncode != 0:
            raise DeskError(f"{name}: {told.stderr}")
        print(name, flush=True)


def all_pretended():
    for state in APP_STATES:
        pretended(f"state-{state}", "--state", state)
    for state in PAGE_STATES:
        pretended(f"state-page-{state}", "--permission", "network", "--state", state)
    pretended("state-users", "--permission", "network", "--state", "users", "--scroll", "9999")
    for look, (options, env) in LOOKS.items():
        pretended(f"{look}-app", "--state", "changed", *options, env=env)
        pretended(f"{look}-permission", "--permission", "camera", *options, env=env)
        pretended(f"{look}-details", "--state", "changed", "--details", *options, env=env)
        pretended(f"{look}-failed", "--state", "failed", *options, env=env)
        pretended(f"{look}-batchfailed", "--state", "batchfailed", *options, env=env)
        pretended(f"{look}-review", "--state", "review", *options, env=env)
        for state in ("check", "checking", "checknone", "about", "sensitive", "blocked"):
            pretended(f"{look}-{state}", "--state", state, *options, env=env)
        pretended(f"{look}-search", "--search", "webcam", *options, env=env)
        pretended(f"{look}-away", "--state", "away", *options, env=env)
    pretended("narrow-list", "--size", "400x720", "--back")
    pretended("narrow-filter", "--size", "400x720", "--back", "--filter", "3")


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    all_pretended()
    if not any(wanted(word) for word in ("real", "module")) and not any(word.startswith(("real", "module")) for word in WANTED):
        return
    real_setups()
    real_looks()
    real_modules()
    if wanted("real-app") or any(word.startswith("real-") for word in WANTED):
        site_rules(alice="YES")
        for user, act, more in (("demo", real_pages, {}), ("demo", real_password, {"seat": True}), ("alice", real_changes, {}), ("demo", real_alone, {"agent": False}), ("alice", real_broken, {})):
            try:
                with Desk(user=user, **more) as desk:
                    act(desk)
            except DeskError as error:
                # The others are worth having all the same.
                print(f"{act.__name__} did not get to its end: {error}", flush=True)


main()
