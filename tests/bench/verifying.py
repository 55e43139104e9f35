# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What it takes to look whether one app's rules are in force after a switch, beside apparmor_parser alone on the same text in the same run.

The parser and snapd's compiler of filters are this machine's, the filter is VLC's; the kernel is made of files, for the box has no AppArmor. The profile has as
many rules as a desktop app's.
"""

import subprocess
from pathlib import Path

RULES = 600
NAMES = ("first-bare", "first", "bare", "verify", "again")


def measure(flips, add):
    told = subprocess.run([Path("/build/bin/benchverify"), str(flips), str(RULES)], capture_output=True, text=True, timeout=600)
    if told.returncode != 0:
        raise SystemExit(f"benchverify: {told.stderr.strip()}")
    for line in told.stdout.splitlines():
        name, value = line.split()
        add(f"verifying, {name}", float(value))


def report(figures):
    """Lines of text."""
    words = {
        "first-bare": "apparmor_parser alone, the first time",
        "first": "the first look at an app",
        "bare": "apparmor_parser alone",
        "verify": "a look after a switch",
        "again": "a look at what is known",
    }
    lines = ["Are an app's rules in force?"]
    lines += [f"  {words[name]:40}{figures.told(f'verifying, {name}', 'ms')}" for name in NAMES]
    ratios = figures.ratios("verifying, verify", "verifying, bare")
    lines.append(f"  a look after a switch: {figures.compared('a look after a switch, of the parser', ratios, 1.1)} of the parser alone")
    compiled = {name: sorted(set(figures.samples[f"verifying, {name}-compilations"])) for name in ("verify", "again")}
    lines.append(f"  compilations after a switch: {', '.join(f'{count:.0f}' for count in compiled['verify'])} (goal 1); of what is known: {', '.join(f'{count:.0f}' for count in compiled['again'])} (goal 0)")
    lines.append(f"  5 s of rest: {figures.told('verifying, idle', 'ms')} of processor time")
    return lines
