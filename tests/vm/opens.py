#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the window says that a switch opens, against what snapd really changed when it was turned: rules, filters, device rules, mounts and kernel modules.

Each interface has a program of its own in a scratch snap, so that nothing of the others is in its rules. Tried are those of SAMPLE, on a slow machine without the
last of them: all tests of the virtual machine share twenty minutes. All that snapd has a slot for, which takes half an hour, or those that are named:
./dev vm env SNAPPERMS_OPENS="all" /src/tests/vm/opens.py
"""

import os
import re
import subprocess
import time
from pathlib import Path

import breaker
from kernel import PROFILES, SECCOMP, probe, run, say, switch

SAMPLE = [
    "audio-record", "removable-media", "camera", "mount-observe", "bluetooth-control", "alsa", "network-bind", "joystick", "home", "network", "opengl", "x11", "audio-playback",
    "optical-drive", "network-control", "hardware-observe", "system-observe", "raw-usb", "block-devices", "firewall-control", "steam-support", "kernel-module-load",
    "snap-refresh-observe",
]  # fmt: skip
# What else snapd 2.68 has a slot for on a desktop.
REST = """
    account-control accounts-service acrn-support adb-support allegro-vcu appstream-metadata auditd-support autopilot-introspection avahi-control avahi-observe
    bluez broadcom-asic-control browser-support calendar-service can-bus checkbox-support cifs-mount classic-support contacts-service cpu-control cups-control
    daemon-notify dcdbas-control desktop desktop-launch desktop-legacy device-buttons display-control dm-crypt docker-support dvb fpga framebuffer fuse-support fwupd
    gconf gpg-keys gpg-public-keys gpio-control gpio-memory-control greengrass-support gsettings hardware-random-control hardware-random-observe
    hostname-control hugepages-control intel-mei intel-qat io-ports-control ion-memory-control jack1 juju-client-observe kernel-crypto-api
    kernel-firmware-control kernel-module-control kernel-module-observe kubernetes-support kvm libvirt locale-control log-observe login-session-control
    login-session-observe lxd-support media-control microceph-support microstack-support modem-manager mount-control multipass-support netlink-audit
    netlink-connector network-manager network-manager-observe network-observe network-setup-control network-setup-observe network-status nfs-mount nomad-support
    nvidia-drivers-support ofono openvswitch openvswitch-support packagekit-control password-manager-service pcscd personal-files physical-memory-control
    physical-memory-observe pipewire polkit power-control ppp process-control ptp pulseaudio qualcomm-ipc-router raw-input remoteproc ros-opt-data
    screen-inhibit-control screencast-legacy scsi-generic sd-control shared-memory shutdown snap-interfaces-requests-control snap-refresh-control
    snap-themes-control snapd-control ssh-keys ssh-public-keys system-backup system-files system-packages-doc system-source-code system-trace tee time-control
    timeserver-control timezone-control tpm u2f-devices udisks2 uhid uinput unity7 upower-observe userns vcio wayland xilinx-dma
""".split()
ATTRIBUTES = {
    "kernel-module-load": "modules: [{name: nbd, load: on-boot}]",
    "mount-control": "mount: [{what: /dev/sd*, where: /media/**, options: [rw]}]",
    "personal-files": "read: [$HOME/.netrc]",
    "polkit": "action-prefix: org.example.opens",
    "sd-control": "flavor: dual-sd",
    "shared-memory": "private: true",
    "system-files": "write: [/etc/example]",
}
POLICY = """<?xml version="1.0" encoding="UTF-8"?>
<policyconfig><action id="org.example.opens.x"><description>x</description><message>x</message>
<defaults><allow_any>no</allow_any><allow_inactive>no</allow_inactive><allow_active>auth_admin</allow_active></defaults></action></policyconfig>
"""
# A machine of half the speed that this was made on gets as far as eight in its time.
LEAST = 6
# They change nothing in the rules, and that is what is said of them.
SILENT = {"audio-record", "snap-interfaces-requests-control", "snap-refresh-control", "snap-refresh-observe", "snap-themes-control"}
# Their point is something else than a rule of AppArmor.
RULELESS = SILENT | {"kernel-module-load", "openvswitch-support"}
# What snapd says of some that cannot be connected here: the system has no such slot. The other two that it has none for are confdb, an experiment,
# and core-support, which is the core snap's.
REFUSED = {"docker": "no .* slots", "hidraw": "no .* slots", "serial-port": "no .* slots"}
# Each program more makes every switch of its snap slower, and each snap more has to be installed.
GROUP = 8
# In seconds, before the rest of SAMPLE is left out.
PATIENCE = 150


def lines(path, depth=0):
    """The lines of a file of rules without comments; at depth 0 with what it includes beside them."""
    found = set()
    for line in path.read_text().splitlines() if path.is_file() else []:
        include = re.match(r'\s*#?include (?:if exists )?[<"]([^>"]+)[>"]', line)
        if include and depth < 4:
            found |= lines(Path("/etc/apparmor.d") / include[1], depth + 1)
        elif line.strip() and not line.lstrip().startswith("#"):
            found.add(re.sub("^allow ", "", " ".join(line.split("#")[0].split())))
    return found


def written(snap, app):
    """What there is of one program; without what names it."""
    tag = f"snap.{snap}.{app}"
    names = re.compile(r"@\{\w+\}\+?=|profile ")
    rules, own = ({rule for rule in lines(PROFILES / tag, depth) if not names.match(rule)} for depth in (0, 4))
    return {
        "rules": rules,
        "own": own,
        "filter": lines(SECCOMP / f"{tag}.src"),
        "devices": {rule for rule in lines(Path(f"/etc/udev/rules.d/70-snap.{snap}.rules")) if f"snap_{snap}_{app}" in rule},
        # What is mounted for everybody, and what for the person who starts it.
        "mounts": lines(Path(f"/var/lib/snapd/mount/snap.{snap}.fstab"))
        | {line.replace("$XDG_RUNTIME_DIR", "/run/user/*") for line in lines(Path(f"/var/lib/snapd/mount/snap.{snap}.user-fstab"))},
        "modules": lines(Path(f"/etc/modules-load.d/snap.{snap}.conf")),
    }


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
    return re.sub("/+", "/", path.replace("**", "0/0").replace("*", "0").replace("?", "0"))


VARIABLES = {"@{etc_ro}": "/etc", "@{etc_rw}": "/etc", "@{run}": "/run", "@{PROC}": "/proc", "@{HOME}": "/home/*", "@{HOMEDIRS}": "/home", "@{pid}": "[0-9]*", "@{pids}": "[0-9]*", "@{tid}": "[0-9]*", "@{multiarch}": "*"}  # fmt: skip


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
        match = re.match(r'(?:audit )?(?:owner )?"?([/@][^" ]*)"? ([a-zA-Z]+)(?: -> \S+)?,$', rule)
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
        if rules & {"file,", "all,"}:
            return []
        return [one for one in alternatives(what) if not is_covered(sample(one), item["mask"], known)]
    if kind == "Network":
        family, _, sort = what.partition(":")
        wanted = {"all,", "network,", f"network {family},", f"network {family} {sort},"}
        return [] if wanted & rules or (not sort and any(rule.startswith(f"network {family} ") for rule in rules)) else [what]
    if kind == "Capability":
        return [] if any(rule in {"all,", "capability,"} or (rule.startswith("capability") and what in rule.rstrip(",").split()) for rule in rules) else [what]
    if kind == "Syscall":
        return [] if any(line.split()[0] == what for line in added["filter"]) else [what]
    if kind == "Mount":
        return [] if any(line.split()[1] == what for line in added["mounts"]) else [what]
    if kind == "Module":
        return [] if what in added["modules"] else [what]
    if kind in {"Ptrace", "Signal"}:
        return [] if any(rule == "all," or re.match(kind.lower() + rf"(,| peer=.*| \(.*{what}.*)$", rule) for rule in rules) else [what]
    if kind == "AbstractSocket":
        return [] if any(rule in {"all,", "unix,"} or what in rule for rule in rules) else [what]
    # A service of the bus is let in by its name or by its object.
    name = what.partition(":")[2]
    told = [one for rule in rules if "{" in rule for one in alternatives(rule)] + list(rules)
    return [] if any(name in rule or name.replace(".", "/") in rule for rule in told) else [what]


def install(snap, plugs):
    """A program for each plug, and one that has none."""
    apps = "".join(f"  {plug}:\n    command: bin/breaker\n    plugs: [{plug}]\n" for plug in plugs)
    attributes = "".join(f"  {plug}:\n    {ATTRIBUTES[plug]}\n" for plug in plugs if plug in ATTRIBUTES)
    yaml = f'name: {snap}\nversion: "1"\nsummary: Has many plugs\ndescription: Made by a test.\nconfinement: strict\nbase: core22\narchitectures: [all]\n'
    yaml += f"plugs:\n{attributes}" if attributes else ""
    files = {"meta/polkit/polkit.opens.policy": POLICY} if "polkit" in plugs else {}
    breaker.build(snap, f"{yaml}apps:\n  none:\n    command: bin/breaker\n{apps}", files)


def compare(snap, plug, none):
    """What is wrong about what is said of a plug that is now connected."""
    tag = f"snap.{snap}.{plug}"
    after = written(snap, plug)
    added = {part: after[part] - none[part] for part in none}
    opens = probe("opens", plug)
    # A side effect may be what every app has: snapd lets all of them bind() where AppArmor is not complete.
    untrue = {
        item["what"]: lacking
        for item in opens
        if not item["except"] and (lacking := missing(item, after if item["detail"] or item["kind"] == "Syscall" else added))
    }
    if plug == "shared-memory":
        untrue = {}  # what is said without attributes is of memory that is not its own
    # What nobody would forgive: a device, or a file to write to, and not a word of it.
    told = [
        (expression(one.replace("~/", "/home/*/")), item["mask"])
        for item in opens
        if item["kind"] in {"File", "Device", "Socket"}
        for one in alternatives(item["what"])
    ]
    unsaid = []
    for rule in added["own"]:
        for name in ("@{PROC}", "@{pid}", "@{pids}", "@{tid}"):
            rule = rule.replace(name, VARIABLES[name])
        match = re.match(r'(?:owner )?"?(/[^" @]*)"? ([a-zA-Z]*w[a-zA-Z]*),$', rule)
        # No path has two slashes in a row, and /var/run is a link.
        real = {re.sub("^/var/run/", "/run/", one) for one in alternatives(match[1]) if "//" not in one} if match and plug not in ATTRIBUTES else set()
        unsaid += [one for one in sorted(real) if not is_covered(sample(one), "w", told)]
    (answer,) = probe("says", tag, plug, user="demo")
    say(f"{plug}: {len(opens)} things told; new {({part: len(found) for part, found in added.items() if found})}; asked {answer['questions']}, {answer['word']}")
    wrong = [f"{plug} is said to open {untrue}"] if untrue else []
    wrong += [f"{plug} lets write to {unsaid}, and that is not told"] if unsaid else []
    wrong += [f"{plug} is on, and the kernel answers {answer}"] if answer["word"] == "Refuses" or (plug == "camera" and answer["word"] != "Allows") else []
    if plug in SILENT and (added["rules"] or opens):
        wrong += [f"{plug} changes nothing here, and nothing else is to be said"]
    if plug not in RULELESS and not added["rules"] and not added["filter"]:
        wrong += [f"{plug} changed nothing"]
    if wrong:
        say(f"{wrong}; what changed: {({part: sorted(found)[:40] for part, found in added.items()})}")
    return wrong


def main():
    asked = os.environ.get("SNAPPERMS_OPENS", "").split()
    assert asked == ["all"] or set(asked) <= {*SAMPLE, *REST}, f"nothing is known of {set(asked) - {*SAMPLE, *REST}}"
    plugs = SAMPLE + (REST if asked == ["all"] else [])
    plugs = [plug for plug in SAMPLE + REST if plug in asked] or plugs
    wrong, left, began = [], [], time.monotonic()

    def is_late():
        return not asked and time.monotonic() - began > PATIENCE

    for number, start in enumerate(range(0, len(plugs), GROUP)):
        snap, group = f"opens{number}", plugs[start : start + GROUP]
        if is_late():
            left += group
            continue
        install(snap, group + (list(REFUSED) if number == 0 else []))
        if number == 0:
            # An answer of the kernel about a switch means something only if it says no to whom nothing was given: of every interface that is known here.
            for answer in probe("says", f"snap.{snap}.none", user="demo"):
                if answer["word"] not in {"Refuses", "NotAsked"}:
                    say(f"every app has {answer['allowed']} of {answer['interface']}")
                    wrong += [f"every app has {answer['allowed']} of {answer['interface']}"]
            for plug, reason in REFUSED.items():
                done = subprocess.run(["snap", "connect", f"{snap}:{plug}"], capture_output=True, text=True, timeout=300)
                say(f"{plug}: {done.stderr.strip()}")
                wrong += [] if done.returncode and re.search(reason, done.stderr) else [f"{plug} is not refused as usual: {done.stderr}"]
        none = written(snap, "none")
        connected = {line.split()[1].partition(":")[2] for line in run("snap", "connections", snap).splitlines()[1:] if line.split()[2] != "-"}
        for plug in group:
            if is_late():
                left.append(plug)
                continue
            before = written(snap, plug)
            if plug not in connected:
                switch("connect", f"{snap}:{plug}")
                none = none | {part: before[part] for part in ("mounts", "modules")}
            else:
                none = none | {"mounts": set(), "modules": set()}
            wrong += compare(snap, plug, none)
    say(f"{len(plugs) - len(left)} of {len(SAMPLE) + len(REST)} interfaces" + (f"; left out for want of time: {', '.join(left)}" if left else ""))
    if len(plugs) - len(left) < min(LEAST, len(plugs)):
        wrong.append(f"{len(plugs) - len(left)} interfaces are too few to say anything")
    assert not wrong, "\n".join(wrong)


main()
