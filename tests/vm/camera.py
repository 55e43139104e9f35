#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The camera of VLC on a kernel that enforces it: denied, allowed, denied again; and the library says so each time."""

import json

from kernel import SECCOMP, as_person, kernel_hash, probe, run, say, switch, tries, verify, whole_log

CAMERA = "camera /dev/video0"
TAG = "snap.vlc.vlc"
FILTER = SECCOMP / f"{TAG}.bin2"


def remedies():
    """{plug: what the command line says of what was refused}"""
    told = json.loads(run("snapperms-cli", "denials", "vlc", "--all-users", "--json"))
    say(f"denials: {told['denials']}")
    return {denial["plug"]: denial["remedy"] for denial in told["denials"] if "plug" in denial}


def kernel_says(interface):
    """What an ordinary user's question to the kernel itself is answered with."""
    (answer,) = probe("says", TAG, interface, user="demo")
    say(f"the kernel says: {answer}")
    return answer["word"]


def main():
    ability = probe("kernel", user="demo")[0]
    say(f"the kernel: {ability}")
    assert ability["level"] == "Partial" and ability["files"] and ability["network"] and ability["hashes"], ability
    # What Debian's kernel does not look at; the words in the window depend on it.
    assert not ability["messageBus"] and not ability["unixSockets"] and not ability["peerLabels"], ability

    off = kernel_hash(TAG)
    assert off, "the profile is in the kernel"
    assert kernel_says("camera") == "Refuses" and kernel_says("audio-record") == "NotAsked"
    before = verify("vlc")["vlc"]
    assert before["standing"] == "Enforced", before
    answer = tries("vlc", "camera")
    assert answer[CAMERA] in {"EACCES (13)", "EPERM (1)"}, answer
    # A device that is not shown leaves no record when it is refused, a file does.
    with whole_log():
        tries("vlc", "media")
    assert remedies() == {"removable-media": "permission-allows"}

    # By the command line, with a system call filter that somebody cut short. snapd does not notice, for the source beside it stays the same; nor would any
    # program of the app start.
    good = FILTER.read_bytes()
    FILTER.write_bytes(good[:100])
    told = json.loads(run("snapperms-cli", "allow", "vlc", "camera", "--json"))
    say(f"on, and: {told['apps']}")
    assert told["exit_code"] == 0 and [(app["standing"], app["repair"]) for app in told["apps"]] == [("enforced", "done")], told
    assert FILTER.read_bytes() == good
    on = kernel_hash(TAG)
    assert on != off, "the kernel has other rules now"
    assert kernel_says("camera") == "Allows"
    after = verify("vlc")["vlc"]
    assert after["standing"] == "Enforced", after
    answer = tries("vlc", "camera")
    assert answer[CAMERA].startswith(("ok", "is a")), answer
    code, text = as_person("snapperms-cli", "verify", "vlc")
    say(text)
    assert code == 0 and "in force" in text, f"ended with {code}: {text}"

    # Every text is compiled once: what was compiled for the check before does not count for another process, so count within one.
    twice = probe("verify", "vlc", "vlc", user="demo", timeout=600)
    assert twice[0]["compilations"] > 0 and twice[1]["compilations"] == 0, twice

    # The command line looks by itself whether what it has changed is in force, and says no more where it is.
    told = json.loads(run("snapperms-cli", "forbid", "vlc", "camera", "--json"))
    assert told["exit_code"] == 0 and told["apps"] == [{"app": "vlc", "title": "VLC", "standing": "enforced", "findings": []}], told
    assert kernel_hash(TAG) == off, "and the old rules again"
    # Files, kernel, filters and the tags of devices: "off" is looked at like "on".
    again = verify("vlc")["vlc"]
    assert again["standing"] == "Enforced", again
    assert kernel_says("camera") == "Refuses"
    answer = tries("vlc", "camera")
    assert answer[CAMERA] in {"EACCES (13)", "EPERM (1)"}, answer

    # The microphone's switch is a wish that only a sound server could grant: the kernel's rules stay as they are.
    switch("connect", "vlc:audio-record")
    assert kernel_hash(TAG) == off, "audio-record changes nothing in the kernel"
    rows = {row["plug"]: row for row in probe("rows", "vlc", user="demo")}
    say(f"rows: {rows}")
    assert rows["camera"]["level"] == "Enforced", rows["camera"]
    assert rows["audio-record"]["level"] in {"NotHere", "Unknown"}, rows["audio-record"]


main()
