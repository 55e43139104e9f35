#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The packages in a machine that has nothing of this program: installed, used, upgraded, removed and purged.

Where the packages lie is told by SNAPPERMS_PACKAGES. With --update the list of what they hold is written to the output directory.
"""

import difflib
import grp
import json
import os
import pwd
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SRC = Path(os.environ.get("SNAPPERMS_SRC", Path(__file__).resolve().parent.parent.parent))
sys.path.insert(0, str(SRC / "tests/box/lib"))

from desk import OUT, connected, run, wait_for  # noqa: E402

PACKAGES = Path(os.environ["SNAPPERMS_PACKAGES"])
MANIFEST = SRC / "tests/golden/packages.txt"
UNITS = ("snapperms-keeper.path", "snapperms-keeper.service", "snapperms-repair@x.service", "snapperms-devices@own-0-1.0.service", "snapperms-follow@own-0-1.0.service", "snapperms-records@own-0-1.0.socket", "dbus-org.example.snapperms.service")
# What a machine that runs writes by itself, whatever is installed on it, and dpkg's own books.
BY_ITSELF = ("/var/log", "/var/cache", "/var/tmp", "/var/lib/snapd", "/var/lib/systemd", "/var/lib/dpkg", "/var/lib/apt", "/var/lib/polkit-1",
             "/var/lib/dbus", "/var/lib/private", "/var/snap", "/etc/machine-id", "/run/udev", "/run/log")  # fmt: skip
RECORD = Path("/var/lib/snapperms/kept-off")
LEASES = Path("/var/lib/snapperms/leases")


def machine():
    """Every file and directory, with its mode and owner, in which a package could leave something."""
    found = {}
    for top in ("/etc", "/usr", "/var", "/opt", "/run/systemd/system", "/run/snapperms", "/home", "/root"):
        for directory, directories, files in os.walk(top):
            directories[:] = [name for name in directories if not f"{directory}/{name}".startswith(BY_ITSELF)]
            for name in directories + files:
                path = f"{directory}/{name}"
                # In homes, other programs of the desk write, too.
                if not path.startswith(BY_ITSELF) and (not path.startswith("/home/") or "snapperms" in path):
                    about = os.lstat(path)
                    found[path] = (about.st_mode, about.st_uid, about.st_gid)
    return found


# What a person has seen and how large the window was are that person's, and stay as everything in a home does; nothing else of ours may be in there.
OF_A_PERSON = tuple(f"/home/demo/.local/state/{name}" for name in ("snapperms", "snapperms/seen-permissions", "snappermsstaterc"))


def same(before, after, when):
    new, gone = sorted(after.keys() - before.keys() - set(OF_A_PERSON)), sorted(before.keys() - after.keys())
    other = sorted(path for path in before.keys() & after.keys() if before[path] != after[path])
    assert not new and not gone and not other, f"{when}: new {new}, gone {gone}, changed {other}"


def manifest(names):
    lines = []
    for package in names:
        for name in sorted(run("dpkg", "-L", package).splitlines()):
            about = os.lstat(name)
            if stat.S_ISDIR(about.st_mode):
                assert (about.st_uid, about.st_gid) == (0, 0) and stat.S_IMODE(about.st_mode) == 0o755, f"{name}: {about}"
                continue
            who = f"{pwd.getpwuid(about.st_uid).pw_name}:{grp.getgrgid(about.st_gid).gr_name}"
            what = f"-> {os.readlink(name)}" if stat.S_ISLNK(about.st_mode) else f"{stat.S_IMODE(about.st_mode):04o}"
            lines.append(f"{package} {who} {name} {what}")
    return lines


def compare_with_manifest(names):
    found = manifest(names)
    if "--update" in sys.argv:
        (OUT / "packages.txt").write_text("\n".join(found) + "\n")
        return
    kept = MANIFEST.read_text().splitlines()
    lines = list(difflib.unified_diff(kept, found, "tests/golden/packages.txt", "what is installed", lineterm=""))
    assert not lines, "\n".join([*lines, "Meant to be so? ./dev package --update writes the list anew."])


def older(directory):
    """The same packages under a version before the first one."""
    made = []
    for package in sorted(PACKAGES.glob("*.deb")):
        tree = Path(directory) / package.stem
        run("dpkg-deb", "--raw-extract", str(package), str(tree))
        control = tree / "DEBIAN/control"
        version = run("dpkg-deb", "--field", str(package), "Version").strip()
        control.write_text(control.read_text().replace(f"Version: {version}\n", "Version: 0.0.1\n").replace(f"(= {version})", "(= 0.0.1)"))
        run("dpkg-deb", "--build", "--root-owner-group", str(tree), f"{directory}/{package.stem}-old.deb")
        made.append(f"{directory}/{package.stem}-old.deb")
    return made


def state(unit):
    return run("systemctl", "is-active", unit, check=False).strip()


def activatable():
    answer = run("busctl", "call", "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "ListActivatableNames")
    return '"org.example.snapperms"' in answer


def actions():
    return {name for name in run("pkaction").splitlines() if name.startswith("org.example.snapperms.")}


def loaded():
    return {unit for unit in UNITS if run("systemctl", "show", "-P", "LoadState", unit).strip() != "not-found"}


def keep_something_off():
    """A record, as the helper writes them. The keeper finds that there is nothing to end, and waits."""
    RECORD.mkdir(mode=0o700, parents=True, exist_ok=True)
    pair = RECORD / "vlc:camera:system:camera"
    pair.write_text(json.dumps({"version": 1, "time": 1, "uid": 0}))
    return pair


def allow_for_a_while():
    """As the helper does it: connected, and noted down to end in some hours."""
    run("snap", "connect", "vlc:camera")
    now = int(time.time() * 1000)
    new = LEASES.parent / "new-lease"
    new.write_text(json.dumps({"version": 1, "given": now, "until": now + 8 * 3600 * 1000, "uid": 0}))
    new.rename(LEASES / "vlc:camera:system:camera")


def main():
    files = [str(path) for path in sorted(PACKAGES.glob("*.deb"))]
    names = [run("dpkg-deb", "--field", path, "Package").strip() for path in files]
    assert {"snapperms", "snapperms-helper"} <= set(names), names
    assert subprocess.run(["which", "snapperms"], stdout=subprocess.DEVNULL).returncode != 0, "this machine is not clean"
    before = machine()
    assert not loaded() and not actions() and not activatable()

    with tempfile.TemporaryDirectory(dir="/run") as directory:
        print("-- installed in an older version", flush=True)
        run("dpkg", "--path-include=/usr/*", "--install", *older(directory))
        wait_for(lambda: state("snapperms-keeper.path") == "active", 10, "the keeper's path to be watched")
        assert state("snapperms-keeper.service") == "inactive", "there is nothing to keep off"
        record = keep_something_off()
        wait_for(lambda: state("snapperms-keeper.service") == "active", 10, "the keeper to run")
        old = run("systemctl", "show", "-P", "MainPID", "snapperms-keeper.service")

        print("-- upgraded", flush=True)
        run("dpkg", "--path-include=/usr/*", "--install", *files)
        wait_for(lambda: state("snapperms-keeper.service") == "active", 10, "the keeper to run again")
        assert run("systemctl", "show", "-P", "MainPID", "snapperms-keeper.service") != old, "the old keeper still runs"
        assert record.exists(), "what is kept off has to survive an upgrade"
        for name in names:
            assert run("dpkg-query", "-W", "-f", "${Status} ${Version}", name).startswith("install ok installed 0.1"), name
        assert "0 loaded units listed" in run("systemctl", "list-units", "--failed", "snapperms*", "dbus-org.example*")
        compare_with_manifest(names)
        assert run("dpkg", "--verify", *names) == "", "what is installed is what was packed"
        assert loaded() == set(UNITS) and len(actions()) == 8 and activatable()

    print("-- the main job", flush=True)
    done = subprocess.run([SRC / "tests/box/main_job.py"], check=False)
    assert done.returncode == 0, "the main job"

    print("-- removed", flush=True)
    allow_for_a_while()
    run("dpkg", "--remove", *names)
    wait_for(lambda: not loaded() and not activatable(), 10, "systemd and the bus to forget")
    assert not list(LEASES.iterdir()) and "vlc:camera" not in connected("vlc"), "nobody is left to end it"
    assert not actions() and record.exists(), "what was kept off is for a later installation"
    assert run("pgrep", "-f", "libexec/snapperms-", check=False) == "", "something of it runs still"

    print("-- purged", flush=True)
    run("dpkg", "--purge", *names)
    for name in names:
        assert run("dpkg-query", "-W", "-f", "${Status}", name, check=False).strip() in {"", "unknown ok not-installed"}, name
    after = machine()
    assert set(OF_A_PERSON) <= after.keys(), f"the window was closed, so this has to be there: {set(OF_A_PERSON) - after.keys()}"
    same(before, after, "after a purge")


main()
