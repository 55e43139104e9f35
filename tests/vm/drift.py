#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything that can come between what snapd wrote and what is in force: found, for the right reason, and put right by the helper's repair."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from kernel import POLICY, PROFILES, SECCOMP, as_person, kernel_hash, loaded, parser, probe, reasons, run, say, start_as_person, switch, verify

SNAP = "zoom-client"
TAG = f"snap.{SNAP}.{SNAP}"
REMOVE = Path("/sys/kernel/security/apparmor/.remove")
RULES = Path(f"/etc/udev/rules.d/70-snap.{SNAP}.rules")
FAKE = Path("/usr/local/sbin/apparmor_parser")
HELD = Path("/run/held")


def look(**more):
    return verify(SNAP, **more)[SNAP]


def found(what, *expected):
    verdict = look()
    got = reasons(verdict)
    assert verdict["standing"] == "Differs" and set(expected) <= set(got), f"{what}: {verdict}"
    return verdict


def repaired(what, *steps):
    """The helper is asked by an ordinary user, whom a rule lets; all is well afterwards, and every step was the expected one."""
    answer = probe("repair", SNAP, user="demo", timeout=900)[0]
    say(f"repair after {what}: {answer}")
    assert answer["end"] == "whole" and set(answer["steps"]) == set(steps), f"{what}: {answer}"
    after = look()
    assert after["standing"] in {"Enforced", "NeedsRestart"}, f"after the repair of {what}: {after}"


def removed():
    say("-- removed from the kernel")
    before = kernel_hash(TAG)
    REMOVE.write_text(TAG)
    assert TAG not in loaded()
    found("removed", "ProfileNotLoaded")
    code, text = as_person("snapperms-cli", "verify", SNAP)
    say(text)
    assert code == 9 and "not as snapd wrote them" in text, f"the command line ended with {code}: {text}"
    repaired("removed", f"load-profile {TAG} done")
    assert kernel_hash(TAG) == before


def complain():
    say("-- switched to complain mode")
    parser("--replace", "--complain", "--skip-cache", "--quiet", str(PROFILES / TAG))
    found("complain", "ProfileMode")
    repaired("complain", f"load-profile {TAG} done")


def replaced():
    say("-- replaced by another of the same name")
    run("/usr/sbin/apparmor_parser", "--replace", "--skip-cache", "--quiet", input=f'profile "{TAG}" {{ file, network, capability, }}\n')
    found("replaced", "ProfileContent")
    repaired("replaced", f"load-profile {TAG} done")


def tampered():
    say("-- the text on disk tampered with, and the rules for devices gone together with the tags")
    switch("connect", f"{SNAP}:camera")
    rules = RULES.read_text()
    RULES.unlink()
    run("udevadm", "control", "--reload")
    run("udevadm", "trigger", "--action=change", "/dev/video0")
    run("udevadm", "settle")
    verdict = found("gone rules", "DeviceRulesMissing")
    assert set(reasons(verdict)) <= {"DeviceRulesMissing", "MountMissing"}, verdict
    assert {finding["detail"] for finding in verdict["findings"] if finding["reason"] == "DeviceRulesMissing"} == {"camera, opengl"}, verdict
    text = PROFILES / TAG
    good = text.read_text()
    before = kernel_hash(TAG)
    cut = good.rindex("}")
    text.write_text(good[:cut] + "  /etc/shadow r,\n" + good[cut:])
    found("tampered", "ProfileContent", "DeviceRulesMissing")
    # Somebody's words must not be put into force: snapd has to write its own. Only it knows what rules there were.
    repaired("tampered", "write-anew  done")
    assert text.read_text() == good and kernel_hash(TAG) == before
    assert RULES.read_text() == rules and "snap_zoom-client_zoom-client" in run("udevadm", "info", "--query=property", "/dev/video0")


def truncated():
    say("-- system call filter truncated, and gone")
    binary = SECCOMP / f"{TAG}.bin2"
    good = binary.read_bytes()
    binary.write_bytes(good[:100])
    found("truncated", "FilterContent")
    repaired("truncated", f"compile-filter {TAG} done")
    assert binary.read_bytes() == good
    binary.unlink()
    found("gone", "FilterNotCompiled")
    repaired("gone", f"compile-filter {TAG} done")
    assert binary.read_bytes() == good


def untagged():
    say("-- a device without the app's tag")
    switch("connect", f"{SNAP}:camera")
    assert look()["standing"] == "Enforced"
    HELD.mkdir()
    shutil.move(RULES, HELD / RULES.name)
    run("udevadm", "control", "--reload")
    run("udevadm", "trigger", "--action=change", "/dev/video0")
    run("udevadm", "settle")
    shutil.move(HELD / RULES.name, RULES)
    verdict = found("untagged", "DeviceTagMissing")
    assert "/dev/video0" in {finding["subject"] for finding in verdict["findings"]}, verdict
    repaired("untagged", "tag-device /dev/video0 done")
    switch("disconnect", f"{SNAP}:camera")


def unconfined():
    say("-- a running program that lost its profile")
    program = start_as_person("/usr/bin/snap", "run", SNAP, "serve")
    try:
        os.set_blocking(program.stdout.fileno(), False)
        for _ in range(200):
            labels = subprocess.run(["ps", "-eo", "label,args"], capture_output=True, text=True).stdout
            if any(line.startswith(TAG) and "serve" in line for line in labels.splitlines()):
                break
            subprocess.run(["sleep", "0.5"])
        else:
            raise AssertionError("the program did not start")
        REMOVE.write_text(TAG)
        found("unconfined", "ProfileNotLoaded", "ProcessUnconfined")
        # The profile can be loaded again; the program that runs stays as it is until it is started anew, and that is said.
        answer = probe("repair", SNAP, user="demo", timeout=900)[0]
        assert answer["steps"] == [f"load-profile {TAG} done"] and answer["end"] == "not-whole", answer
        after = look()
        assert after["standing"] == "Differs" and "ProcessUnconfined" in reasons(after) and "ProfileNotLoaded" not in reasons(after), after
    finally:
        run("pkill", "-f", "bin/zoom-client serve", check=False)
        program.wait(60)
    # The fonts of the system cannot be mounted into the sample's nearly empty base, which is seen once it has run.
    assert set(reasons(look())) <= {"MountMissing"}


def process_of(words, label):
    """The process with this label and these words, once it is there."""
    for _ in range(200):
        for line in subprocess.run(["ps", "-eo", "pid,label,args"], capture_output=True, text=True).stdout.splitlines():
            pid, rest = line.split(None, 1)
            if rest.startswith(label) and words in rest:
                return int(pid)
        time.sleep(0.5)
    raise AssertionError(f"nothing with the label {label} runs {words}")


def capture(name, pid):
    """What the kernel says of a process, for tests without one."""
    into = Path(f"/out/vm/processes/{name}")
    into.mkdir(parents=True, exist_ok=True)
    for file in ("attr/current", "cgroup", "stat", "status"):
        (into / file.replace("/", "-")).write_bytes(Path(f"/proc/{pid}/{file}").read_bytes())


def misplaced():
    say("-- processes in the app's cgroup that are none of its own")
    program = start_as_person("/usr/bin/snap", "run", SNAP, "serve")
    strays = []
    try:
        own = process_of("serve", TAG)
        unit = Path("/sys/fs/cgroup" + Path(f"/proc/{own}/cgroup").read_text().strip().split("::", 1)[1])
        for words in (["sleep", "1000"], ["aa-exec", "-p", "snap.vlc.vlc", "--", "sleep", "1000"]):
            strays.append(subprocess.Popen(words))
            (unit / "cgroup.procs").write_text(str(strays[-1].pid))
        process_of("sleep 1000", "snap.vlc.vlc")
        verdict = found("misplaced", "ProcessUnconfined", "ProcessOtherLabel")
        accused = {finding["reason"]: finding["subject"] for finding in verdict["findings"]}
        assert str(strays[0].pid) in accused["ProcessUnconfined"] and str(strays[1].pid) in accused["ProcessOtherLabel"], verdict
        assert str(own) not in accused.values(), "the app's own process is as it should be"
        for name, pid in (("own", own), ("unconfined", strays[0].pid), ("other-snap", strays[1].pid)):
            capture(name, pid)
    finally:
        for stray in strays:
            stray.kill()
            stray.wait(10)
        run("pkill", "-f", "bin/zoom-client serve", check=False)
        program.wait(60)
    assert set(reasons(look())) <= {"MountMissing"}


def mounts():
    say("-- mounts that are left over, and that are missing")
    code, text = as_person("/usr/bin/snap", "run", SNAP, "camera")
    say(text.strip())
    wanted, applied = Path(f"/var/lib/snapd/mount/snap.{SNAP}.fstab"), Path(f"/run/snapd/ns/snap.{SNAP}.fstab")
    assert Path(f"/run/snapd/ns/{SNAP}.mnt").exists() and applied.exists(), "a view of the file system is kept"
    for path, name in ((wanted, "wanted"), (applied, "applied")):
        Path(f"/out/vm/{name}.fstab").write_bytes(path.read_bytes())

    def subjects(reason):
        verdict = look()
        assert verdict["standing"] == "NeedsRestart", verdict
        return {finding["subject"] for finding in verdict["findings"] if finding["reason"] == reason}

    # What snap-update-ns could not mount into the sample's nearly empty base is told already.
    missing = subjects("MountMissing")
    assert missing <= {line.split()[1] for line in wanted.read_text().splitlines()}, missing
    for path, line, reason in (
        (applied, "/old/place /left/over none bind,rw 0 0\n", "MountLeftOver"),
        (wanted, "/new/place /not/there none bind,ro 0 0\n", "MountMissing"),
    ):
        good = path.read_text()
        path.write_text(good + line)
        got = subjects(reason)
        assert line.split()[1] in got and got - {line.split()[1]} <= missing, f"{reason}: {got}"
        path.write_text(good)
    assert not subjects("MountLeftOver") and subjects("MountMissing") == missing


def bad_parser(words, reason, seconds=None):
    say(f"-- a parser that does: {words}")
    FAKE.write_text(f"#!/bin/sh\n{words}\n")
    FAKE.chmod(0o755)
    before = loaded()
    try:
        verdict = look(tool_seconds=seconds)
        assert verdict["standing"] == "Unknown" and reason in reasons(verdict), verdict
    finally:
        FAKE.unlink()
    assert loaded() == before, "and nothing was unloaded"


def main():
    Path("/etc/polkit-1/rules.d/10-test.rules").write_text(
        'polkit.addRule(function(action, subject) { if (action.id == "org.example.snapperms.repair" && subject.user == "demo") return polkit.Result.YES; });\n'
    )
    Path("/etc/polkit-1/rules.d/10-test.rules").chmod(0o644)
    run("systemctl", "restart", "polkit.service")
    # What one look compiled, the next need not.
    os.environ["SNAPPERMS_PROBE_CACHE"] = "/home/demo/compiled"
    assert as_person("true")[0] == 0
    assert look()["standing"] == "Enforced"
    count = len(list(POLICY.iterdir()))
    steps = {
        "removed": removed,
        "complain": complain,
        "replaced": replaced,
        "truncated": truncated,
        "untagged": untagged,
        "unconfined": unconfined,
        "misplaced": misplaced,
        "mounts": mounts,
        "parser-fails": lambda: bad_parser("exit 1", "ToolFailed"),
        "parser-hangs": lambda: bad_parser("sleep 1000", "ToolTimedOut", seconds=3),
        "tampered": tampered,
    }
    # All of them, or those that are named.
    for name in sys.argv[1:] or steps:
        steps[name]()
    assert len(list(POLICY.iterdir())) == count, "nothing was ever unloaded"
    log = run("journalctl", "--no-pager", "-o", "cat", "-t", "snapperms-helper", "-t", "snapperms-repair")
    say(log)
    if sys.argv[1:]:
        return
    assert f"allowed: org.example.snapperms.repair {SNAP} for uid 1000" in log
    assert f"repair of {SNAP}: load-profile {TAG} done" in log and f"repair of {SNAP}: write-anew done" in log


main()
