#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which apps can record audio? Two clicks, or one search; and one of them turned off from there.

Then every line of `snap connections --all` is looked for on the page of its app and on the page of its permission.
"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, connected, run, wait_for  # noqa: E402
from machine import site_rules  # noqa: E402
from shown import ITEM, SENTENCES, Facts, Shown  # noqa: E402
from snapd_socket import SnapdSocket  # noqa: E402

SYSTEM = {"system", "snapd", "core"}
MARGIN = 32


def switches(desk):
    return {thing.name: thing for thing in desk.find_all(name=r"Allow ", role="check box", app="snapperms")}


def by_clicks(desk):
    desk.click(desk.wait(name="Permissions", role={"page tab"}, app="snapperms", timeout=20))
    desk.click(desk.wait(name=r"Microphone, ", role=ITEM, app="snapperms"))
    desk.wait(name=r"Allow VLC to use the microphone", app="snapperms")


def by_search(desk):
    desk.key("ctrl+f")
    desk.type("webcam")
    desk.wait(name=r"Camera, \d+ of \d+ apps? allowed", role=ITEM, app="snapperms")
    desk.key("Return")
    desk.wait(name=r"Allow VLC to use the camera", app="snapperms")
    desk.key("Escape")


def turn_one_off(desk):
    run("snap", "connect", "zoom-client:audio-record")
    name = r"Allow Zoom.* to use the microphone"
    switch = desk.wait(name=name, app="snapperms")
    wait_for(lambda: desk.look(switch).checked, 15, "what the snap command did to show")
    # Clicking brings it into sight; from there it must not move but as far as said below.
    place = desk.click(switch)
    wait_for(lambda: "zoom-client:audio-record" not in connected("zoom-client"), 15, "snapd to disconnect it")
    wait_for(lambda: not desk.look(switch).checked, 15, "the switch to follow")
    desk.wait(name=r"Microphone, 0 of \d+ apps? allowed", role=ITEM, app="snapperms")
    # What the row says now, below the switch, is brought into sight, above the bar that has come meanwhile. That moves the row, but not from below the pointer,
    # or, where the bar has come there, no further than to the bar.
    beneath = desk.wait(name=r"Zoom: Turn Off Everything That Reaches It", role="push button", app="snapperms")
    bar = desk.wait(name=r"Microphone turned off for Zoom", role="label", app="snapperms")
    wait_for(lambda: desk.look(beneath).box[1] + desk.look(beneath).box[3] < bar.box[1], 5, "all of the row to be in sight")
    now, spot = desk.look(switch).box, min(place.middle[1], bar.box[1])
    bottom = desk.look(beneath).box[1] + desk.look(beneath).box[3]
    assert now[0] == place.box[0] and now[1] <= place.box[1], f"the row jumped away: {place}, {now}"
    assert now[1] - MARGIN <= spot <= bottom + MARGIN, f"the row jumped away: {place}, {now}, {bottom}, {bar}"


def lines():
    """(interface, snap, plug, slot snap, slot) of each line of `snap connections --all`; empty where there is none."""
    found = []
    for line in run("snap", "connections", "--all").splitlines()[1:]:
        interface, plug, slot = line.split()[:3]
        interface = interface.partition("[")[0]
        found.append((interface, *(plug.split(":") if plug != "-" else ("", "")), *(slot.split(":") if slot != "-" else ("", ""))))
    return found


def on_the_apps_pages(desk, shown, all_lines):
    """Each plug has its switch on the page of its app, on or off as the line says."""
    count = 0
    for snap in sorted({snap for _, snap, *_ in all_lines if snap}):
        shown.choose(snap)
        seen = switches(desk)
        wanted = {name: (plug, on) for name, (plug, on) in Facts(shown.snapd).switches(snap).items()}
        assert seen.keys() == wanted.keys(), f"{snap}: {seen.keys() ^ wanted.keys()}"
        for name, (plug, _) in wanted.items():
            rows = [line for line in all_lines if line[1:3] == (snap, plug)]
            assert rows, f"{snap}:{plug} is no line of the command"
            assert seen[name].checked is any(line[4] for line in rows), f"{name}: {rows}"
            count += len(rows)
    return count


def on_the_permissions_pages(desk, facts, all_lines):
    """Each plug has its switch on the page of its interface, and each slot its row, with as many users as there are lines."""
    count = 0
    for interface in sorted({line[0] for line in all_lines if line[1]}):
        desk.launch("snapperms", "--permission", interface)
        desk.wait(name=re.escape(interface) + "$", role="label", app="snapperms", timeout=20)
        rows = [line for line in all_lines if line[0] == interface]
        apps = {line[1] for line in rows if line[1]}
        prefixes = tuple(SENTENCES[interface].replace("%1", facts.titles[snap]) for snap in apps)
        plugs = {line[1:3] for line in rows if line[1]}
        seen = wait_for(lambda: (s := switches(desk)) and len(s) == len(plugs) and s, 10, f"{len(plugs)} switches for {interface}")
        assert all(name.startswith(prefixes) for name in seen), f"{interface}: {list(seen)}"
        on = len({line[1:3] for line in rows if line[1] and line[4]})
        assert sum(thing.checked for thing in seen.values()) == on, f"{interface}: {on} are on"
        for slot in {line[3:5] for line in rows if line[4]} | {line[3:5] for line in rows if line[3] and not line[1]}:
            snap, name = slot
            users = sum(1 for line in rows if line[3:5] == slot and line[1])
            where = (r"(snapd|core):" if not snap or snap in SYSTEM else re.escape(snap) + ":") + re.escape(name) + r"( · |$)"
            assert desk.find(name=where, role="label", app="snapperms"), f"{interface}: no row for the slot {slot}"
            button = desk.find(name=r"Users of .*, " + where, app="snapperms")
            text = f"Used by {users} app" if users else "Not used"
            assert button and button.description.startswith(text), f"{slot}: {button}, not {text}"
        count += len(rows)
    return count


def main():
    site_rules(alice="YES")
    with Desk(user="alice") as desk:
        window = desk.launch("snapperms")
        by_clicks(desk)
        turn_one_off(desk)
        desk.photograph("permission-page")
        by_search(desk)
        all_lines = lines()
        shown = Shown(desk, SnapdSocket())
        desk.click(desk.wait(name="Apps", role={"page tab"}, app="snapperms"))
        apps = on_the_apps_pages(desk, shown, all_lines)
        permissions = on_the_permissions_pages(desk, Facts(shown.snapd), all_lines)
        assert apps == sum(1 for line in all_lines if line[1]), "every line with a plug"
        assert window.status is None, f"the window ended: {window.log}"
        print(f"{len(all_lines)} lines; {apps} compared on the pages of apps, {permissions} on those of permissions")


main()
