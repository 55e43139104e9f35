#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The camera of VLC on a kernel that enforces it: denied, allowed, denied again; and the library says so each time."""

from kernel import kernel_hash, probe, say, switch, tries, verify

CAMERA = "camera /dev/video0"
TAG = "snap.vlc.vlc"


def main():
    ability = probe("kernel", user="demo")[0]
    say(f"the kernel: {ability}")
    assert ability["level"] == "Partial" and ability["files"] and ability["network"] and ability["hashes"], ability
    # What Debian's kernel does not look at; the words in the window depend on it.
    assert not ability["messageBus"] and not ability["unixSockets"] and not ability["peerLabels"], ability

    off = kernel_hash(TAG)
    assert off, "the profile is in the kernel"
    before = verify("vlc")["vlc"]
    assert before["standing"] == "Enforced", before
    answer = tries("vlc", "camera")
    assert answer[CAMERA] in {"EACCES (13)", "EPERM (1)"}, answer

    switch("connect", "vlc:camera")
    on = kernel_hash(TAG)
    assert on != off, "the kernel has other rules now"
    after = verify("vlc")["vlc"]
    assert after["standing"] == "Enforced", after
    answer = tries("vlc", "camera")
    assert answer[CAMERA].startswith(("ok", "is a")), answer

    # Every text is compiled once: what was compiled for the check before does not count for another process, so count within one.
    twice = probe("verify", "vlc", "vlc", user="demo", timeout=600)
    assert twice[0]["compilations"] > 0 and twice[1]["compilations"] == 0, twice

    switch("disconnect", "vlc:camera")
    assert kernel_hash(TAG) == off, "and the old rules again"
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
