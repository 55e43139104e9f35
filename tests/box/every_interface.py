#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""There are words of ours for every interface that the running snapd knows.

snapd tells its interfaces in two places: its list of all of them, used or not, and the base declaration, which has a rule for each. A snapd that learns a new
interface shows it in both, and fails this test until there are words for it.
"""

import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import run  # noqa: E402
from snapd_socket import SnapdSocket  # noqa: E402


def interfaces(snapd):
    """Every name that snapd knows, wherever it tells of it."""
    listed = {interface["name"] for interface in snapd.get("/v2/interfaces", select="all")}
    declared = snapd.get("/v2/debug", aspect="base-declaration")["base-declaration"]
    ruled = set(re.findall(r"^  ([a-z0-9-]+):", declared, re.MULTILINE))
    used = {plug["interface"] for plug in snapd.connections()["plugs"]} | {slot["interface"] for slot in snapd.connections()["slots"]}
    # What goes by names: the command of snapd's own, which has a list of its own to print.
    printed = {line.split()[0] for line in run("snap", "interface", "--all").splitlines()[1:]}
    print(f"{len(listed)} listed, {len(ruled)} in the base declaration, {len(printed)} by the command, {len(used)} used here")
    return listed | ruled | used | printed


def lacking(names):
    """Of which of them there is nothing of ours to read."""
    told = json.loads(run("/build/bin/catalogaudit", *sorted(names)))
    return sorted(name for name in names if not (told[name]["known"] and all(told[name].values()) and "%1" in told[name]["sentence"]))


def main():
    snapd = SnapdSocket()
    names = interfaces(snapd)
    assert len(names) > 190, f"only {len(names)} interfaces, where snapd 2.68 has 195"
    # It would be noticed:
    assert lacking(names | {"time-machine"}) == ["time-machine"], "an interface without words has to be found"
    missing = lacking(names)
    assert not missing, f"snapd {snapd.get('/v2/system-info')['version']} knows interfaces that we have no words for: {missing}"
    print(f"ok  words for all {len(names)}")


main()
