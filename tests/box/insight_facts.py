#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the program reckons about defaults, laid beside the running snapd: its interfaces, its base declaration, and what it connected by itself."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import run  # noqa: E402
from snapd_socket import SnapdSocket  # noqa: E402


def check(what, wrong):
    assert not wrong, f"{what}: {wrong}"
    print(f"ok  {what}")


def audit():
    return json.loads(run("/build/bin/insightaudit"))


def main():
    told, snapd = audit(), SnapdSocket()
    names = {interface["name"] for interface in snapd.get("/v2/interfaces", select="all")}
    assert len(names) > 150, f"snapd lists {len(names)} interfaces"
    ours = told["interfaces"]
    check(f"all {len(names)} interfaces of snapd {told['version']} were asked about", names ^ set(ours))
    check("the table of access knows every one", [name for name, about in ours.items() if not about["accessTable"]])
    check("the table of last resort knows every one", [name for name, about in ours.items() if about["lastResort"] == "absent"])

    # A certain entry of the table is what the base declaration of this snapd says, wherever the system provides the slot.
    system = {slot["interface"] for slot in snapd.connections()["slots"] if slot["snap"] in ("snapd", "core", "system")}
    differ = {
        name: about
        for name, about in ours.items()
        if name in system and about["lastResort"] in ("yes", "no") and about["base"] != about["lastResort"]
    }
    check(f"the table of last resort agrees with the base declaration on the {len(system)} interfaces of the system", differ)
    check("the base declaration leaves nothing of the system in doubt", [n for n in system if ours[n]["base"] == "unknown" and ours[n]["lastResort"] != "depends"])

    plugs = told["plugs"]
    assert len(plugs) > 60, f"only {len(plugs)} plugs in the sample set"
    check("the default of every plug is known", [p["plug"] for p in plugs if p["default"] == "unknown" and p["choices"]])
    wrong = []
    for plug in plugs:
        # Connected by hand says nothing of what would have happened by itself.
        if plug["manual"]:
            continue
        if sorted(plug["expected"]) != sorted(plug["automatic"]):
            wrong.append(plug)
    check(f"what snapd connected by itself is what was reckoned, for {len(plugs)} plugs", wrong)
    changed = [plug for plug in plugs if plug["changed"]]
    check("nothing counts as changed but what was connected by hand", [p for p in changed if not p["manual"]])

    # One of each kind, provoked.
    state = {plug["plug"]: plug for plug in plugs}
    assert state["vlc:home"]["automatic"] and not state["vlc:camera"]["automatic"]
    run("snap", "disconnect", "vlc:home")
    run("snap", "connect", "vlc:camera")
    state = {plug["plug"]: plug for plug in audit()["plugs"]}
    assert state["vlc:home"]["changed"] and state["vlc:camera"]["changed"], (state["vlc:home"], state["vlc:camera"])
    assert state["vlc:home"]["default"] == "yes" and state["vlc:camera"]["default"] == "no"
    run("snap", "connect", "vlc:home")
    run("snap", "disconnect", "vlc:home")
    home = {plug["plug"]: plug for plug in audit()["plugs"]}["vlc:home"]
    assert home["changed"] and not home["automatic"], home
    print(f"ok  off, on and off again is told apart: state {home['state']}")
    print(f"the machine: {told['machine']}")


main()
