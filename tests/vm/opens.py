#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the window says that a switch opens, against what snapd really changed when it was turned: rules, filters, device rules and mounts."""

import re
from pathlib import Path

import breaker
from kernel import PROFILES, SECCOMP, probe, run, say, switch

SNAP, TAG = "breaker", "snap.breaker.breaker"
PLUGS = [
    "audio-record", "removable-media", "camera", "mount-observe", "bluetooth-control", "alsa", "network-bind", "joystick", "home", "network", "opengl", "x11", "audio-playback",
    "optical-drive", "network-control", "hardware-observe", "system-observe", "raw-usb", "block-devices", "firewall-control",
]  # fmt: skip
DEVICES = Path(f"/etc/udev/rules.d/70-snap.{SNAP}.rules")
MOUNTS = Path(f"/var/lib/snapd/mount/snap.{SNAP}.fstab")


def lines(path, depth=0):
    """The lines of a file of rules without comments; at depth 0 with what it includes beside them."""
    found = set()
    for line in path.read_text().splitlines() if path.is_file() else []:
        include = re.match(r'\s*#?include (?:if exists )?[<"]([^>"]+)[>"]', line)
        if include and depth < 4:
            found |= lines(Path("/etc/apparmor.d") / include[1], depth + 1)
        elif line.strip() and not line.lstrip().startswith("#"):
            found.add(" ".join(line.split("#")[0].split()))
    return found


def written():
    return {"rules": lines(PROFILES / TAG), "own": lines(PROFILES / TAG, 4), "filter": lines(SECCOMP / f"{TAG}.src"), "devices": lines(DEVICES), "mounts": lines(MOUNTS)}


def alternatives(pattern):
    """A pattern with {a,b} as several without."""
    match = re.search(r"\{([^{}]*)\}", pattern)
    if not match:
        return [pattern]
    return [one for choice in match[1].split(",") for one in alternatives(pattern[: match.start()] + choice + pattern[match.end() :])]


def sample(pattern):
    """A path that it matches."""
    path = re.sub(r"\[\^[^\]]*\]", "x", pattern.replace("~/", "/home/demo/"))
    path = re.sub(r"\[(.)[^\]]*\](\*(?!\*))?", r"\1", path)
    return path.replace("**", "0/0").replace("*", "0").replace("?", "0")


VARIABLES = {"@{etc_ro}": "/etc", "@{etc_rw}": "/etc", "@{run}": "/run", "@{PROC}": "/proc", "@{HOME}": "/home/*", "@{HOMEDIRS}": "/home", "@{pid}": "[0-9]*", "@{pids}": "[0-9]*", "@{tid}": "[0-9]*", "@{multiarch}": "*"}


def expression(pattern):
    for name, value in VARIABLES.items():
        pattern = pattern.replace(name, value)
    text, depth, at = "", 0, 0
    while at < len(pattern):
        c = pattern[at]
        if pattern.startswith("**", at):
            text, at = text + ".*", at + 1
        elif c == "*":
            text += "[^/]*"
        elif c == "?":
            text += "[^/]"
        elif c == "[":
            end = pattern.index("]", at)
            text, at = text + pattern[at : end + 1], end
        elif c == "{":
            text, depth = text + "(?:", depth + 1
        elif c == "}":
            text, depth = text + ")", depth - 1
        else:
            text += "|" if c == "," and depth else re.escape(c)
        at += 1
    return re.compile(re.sub("/+", "/", text) + "$")


def paths(rules):
    """(expression, letters) of each rule about paths that allows something."""
    found = []
    for rule in rules:
        match = re.match(r'(?:audit )?(?:owner )?"?([/@][^" ]*)"? ([a-zA-Z]+),$', rule)
        if match:
            found.append((expression(match[1]), match[2]))
    return found


def is_covered(path, mask, rules):
    granted = {letter for pattern, letters in rules if pattern.match(path) for letter in letters}
    return set(mask) <= granted


def missing(item, added):
    """What of this item was not really opened."""
    kind, what = item["kind"], item["what"]
    rules = added["rules"]
    if kind in {"File", "Device", "Socket"}:
        known = paths(rules)
        return [one for one in alternatives(what) if not is_covered(sample(one), item["mask"], known)]
    if kind == "Network":
        family, _, sort = what.partition(":")
        wanted = {"network,", f"network {family},", f"network {family} {sort},"}
        return [] if wanted & rules or (not sort and any(rule.startswith(f"network {family} ") for rule in rules)) else [what]
    if kind == "Capability":
        return [] if any(rule.startswith("capability") and what in rule.rstrip(",").split() for rule in rules) else [what]
    if kind == "Syscall":
        return [] if any(line.split()[0] == what for line in added["filter"]) else [what]
    if kind == "Mount":
        return [] if any(line.split()[1] == what for line in added["mounts"]) else [what]
    # A service of the bus is let in by its name or by its object.
    name = what.partition(":")[2]
    return [] if any(name in rule or name.replace(".", "/") in rule for rule in rules) else [what]


def main():
    breaker.install(plugs=PLUGS)
    connected = {line.split()[1] for line in run("snap", "connections", SNAP).splitlines()[1:] if line.split()[2] != "-"}
    for plug in sorted(connected):
        switch("disconnect", plug)
    start = before = written()
    wrong = []
    # An answer of the kernel about a switch means something only if it says no to whom nothing was given: of every interface that is known here.
    for answer in probe("says", TAG, user="demo"):
        if answer["word"] not in {"Refuses", "NotAsked"}:
            wrong += [f"every app has {answer['allowed']} of {answer['interface']}"]
    for plug in PLUGS:
        switch("connect", f"{SNAP}:{plug}")
        after = written()
        # Turning each off again would take half an hour; what two of them open was there when the second came.
        added = {part: after[part] - start[part] for part in start}
        new = {part: after[part] - before[part] for part in start}
        before = after
        opens = probe("opens", plug)
        # A side effect may be what every app has: snapd lets all of them bind() where AppArmor is not complete.
        untrue = {
            item["what"]: lacking
            for item in opens
            if not item["except"] and (lacking := missing(item, after if item["detail"] or item["kind"] == "Syscall" else added))
        }
        # What nobody would forgive: a device, or a file to write to, and not a word of it.
        told = [
            (expression(one.replace("~/", "/home/*/")), item["mask"])
            for item in opens
            if item["kind"] in {"File", "Device", "Socket"}
            for one in alternatives(item["what"])
        ]
        unsaid = []
        for rule in new["own"]:
            match = re.match(r'(?:owner )?"?(/[^" @]*)"? ([a-zA-Z]*w[a-zA-Z]*),$', rule)
            unsaid += [one for one in alternatives(match[1]) if not is_covered(sample(one), "w", told)] if match else []
        say(f"{plug}: {len(opens)} things told; new {({part: len(found) for part, found in new.items()})}")
        wrong += [f"{plug} is said to open {untrue}"] if untrue else []
        wrong += [f"{plug} lets write to {unsaid}, and that is not told"] if unsaid else []
        (answer,) = probe("says", TAG, plug, user="demo")
        say(f"{plug}: asked {answer['questions']} times, the kernel {answer['word']}")
        if plug == "camera" and answer["word"] != "Allows":
            wrong += [f"{plug} is on, and the kernel answers {answer}"]
        if plug == "audio-record":
            assert not any(new.values()) and not opens, "the microphone's switch changes nothing here, and nothing else is said"
        else:
            assert new["rules"], f"{plug} changed nothing"
        if wrong:
            say(f"{wrong[-1]}; what changed: {new}")
    assert not wrong, "\n".join(wrong)


main()
