# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests in the virtual machine share: the kernel's view, snaps run by a person, and the library under test."""

import contextlib
import json
import os
import pwd
import subprocess
import time
from pathlib import Path

PROFILES = Path("/var/lib/snapd/apparmor/profiles")
POLICY = Path("/sys/kernel/security/apparmor/policy/profiles")
SECCOMP = Path("/var/lib/snapd/seccomp/bpf")
PROBE = "/build/bin/snapperms-confinement-probe"


def say(text):
    print(f"{time.monotonic():8.1f} {text}", flush=True)


def run(*argv, check=True, timeout=300, **more):
    """A command as root; what it printed."""
    done = subprocess.run(argv, capture_output=True, text=True, timeout=timeout, **more)
    if check and done.returncode != 0:
        raise AssertionError(f"{' '.join(argv)} ended with {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


@contextlib.contextmanager
def one_processor():
    """For what has the kernel change its own code, as a probe does: QEMU's emulation of two processors may have one of them run what was there before, and the
    kernel dies of an int3 that is long gone from its memory."""
    online = Path("/sys/devices/system/cpu/cpu1/online")
    online.write_text("0")
    try:
        yield
    finally:
        online.write_text("1")


@contextlib.contextmanager
def whole_log():
    """For what looks for a record of one refusal. Where no audit daemon runs, the kernel writes ten records in five seconds at most (kauditd_printk_skb() in
    kernel/audit.c), and starting a snap's program leaves some of its own; so which of ours it leaves out is luck."""
    interval = Path("/proc/sys/kernel/printk_ratelimit")
    usual = interval.read_text()
    interval.write_text("0")
    try:
        yield
    finally:
        interval.write_text(usual)


def _of_person(user, argv):
    """The words that run argv as a person whose own systemd runs, as on a desktop: it is what gives a snap a scope of its own."""
    uid = pwd.getpwnam(user).pw_uid
    if not Path(f"/run/user/{uid}/bus").exists():
        run("loginctl", "enable-linger", user)
        run("systemctl", "start", f"user@{uid}.service")
    return [
        "setpriv", f"--reuid={user}", "--regid", str(pwd.getpwnam(user).pw_gid), "--init-groups", "env", "-i", "-C", f"/home/{user}",
        f"HOME=/home/{user}", f"USER={user}", f"LOGNAME={user}", "PATH=/usr/bin:/bin:/snap/bin", "LANG=C.UTF-8", "SNAP_REEXEC=0",
        f"XDG_RUNTIME_DIR=/run/user/{uid}", f"DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/{uid}/bus", *argv,
    ]  # fmt: skip


def as_person(*argv, user="demo", timeout=300):
    """A command of a person: status and what it printed."""
    done = subprocess.run(_of_person(user, argv), capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL)
    return done.returncode, done.stdout + done.stderr


def start_as_person(*argv, user="demo"):
    """The same for a program that stays."""
    return subprocess.Popen(_of_person(user, argv), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, stdin=subprocess.DEVNULL)


def tries(snap, *things, user="demo"):
    """What the program of a snap says of each thing that it tries: {"camera /dev/video0": "EACCES (13)"}."""
    status, text = as_person("/usr/bin/snap", "run", snap, *things, user=user)
    answers = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)
    assert answers, f"{snap} {things} ended with {status}: {text}"
    return answers


def probe(*argv, check=True, user=None, tool_seconds=None, **more):
    """The library's answers, one object for each line of the probe."""
    environment = ["env", f"SNAPPERMS_TOOL_SECONDS={tool_seconds}"] if tool_seconds else []
    command = [*environment, PROBE, *argv]
    if user:
        command = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", *command]
    return [json.loads(line) for line in run(*command, check=check, **more).splitlines()]


def verify(*snaps, user="demo", **more):
    """{snap: verdict}, as an ordinary user sees it."""
    verdicts = {verdict["snap"]: verdict for verdict in probe("verify", *snaps, user=user, timeout=1200, **more)}
    for verdict in verdicts.values():
        say(f"{verdict['snap']}: {verdict['standing']} {sorted({f['reason'] for f in verdict['findings']})} "
            f"in {verdict['ms']} ms, {verdict['compilations']} compilations")  # fmt: skip
    return verdicts


def reasons(verdict, tag=None):
    return sorted({finding["reason"] for finding in verdict["findings"] if tag is None or finding["tag"] == tag})


def kernel_hash(profile):
    """raw_sha256 of a loaded profile, None when there is none of that name."""
    for entry in POLICY.glob(f"{profile}.*"):
        if (entry / "name").read_text().strip() == profile:
            return (entry / "raw_sha256").read_text().strip()
    return None


def loaded():
    return {(entry / "name").read_text().strip() for entry in POLICY.iterdir()}


def parser(*argv):
    """snapd's own way to load policy, on Debian without re-execution."""
    return run("/usr/sbin/apparmor_parser", "--policy-features", "/etc/apparmor.d/abi/3.0", *argv)


def switch(verb, plug, *more):
    began = time.monotonic()
    run("snap", verb, plug, *more, env={**os.environ, "SNAP_REEXEC": "0"})
    say(f"snap {verb} {plug}: {time.monotonic() - began:.1f} s")
