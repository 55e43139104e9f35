# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What root can see and set up on the machine, beside what the person at the desk sees."""

import json
import pwd
import time
from pathlib import Path

from desk import run, wait_for

RULES = Path("/etc/polkit-1/rules.d/10-snapperms-test.rules")
OURS = "org.example.snapperms."
HELPER = "dbus-org.example.snapperms.service"
MESSAGE_ID = "b7c9a6c0d3a84f0f9a3f1f6d0a7e2c51"
SNAPDS_OWN = "io.snapcraft.snapd.manage-interfaces"
STATE = Path("/var/lib/snapd/state.json")
NOTES = Path("/var/lib/snapperms")
SECCOMP = Path("/var/lib/snapd/seccomp/bpf")


def site_rules(**answers):
    """Rules of a site: site_rules(alice="YES") for our actions, site_rules(alice=("YES", "NO")) with one for snapd's own."""
    lines = ["polkit.addRule(function(action, subject) {"]
    for user, answer in answers.items():
        ours, snapds = answer if isinstance(answer, tuple) else (answer, None)
        lines.append(f'    if (subject.user == "{user}" && action.id.indexOf("{OURS}") == 0) return polkit.Result.{ours};')
        if snapds:
            lines.append(f'    if (subject.user == "{user}" && action.id == "{SNAPDS_OWN}") return polkit.Result.{snapds};')
    lines.append("});")
    RULES.write_text("\n".join(lines) + "\n")
    RULES.chmod(0o644)
    # polkitd notices by itself, at some moment; a test wants to know which.
    run("systemctl", "restart", "polkit.service")


def uid(user):
    return pwd.getpwnam(user).pw_uid


def audit(**fields):
    """The helper's own lines in the journal that have these fields: audit(RESULT="allowed", PLUG="camera")."""
    run("journalctl", "--sync")
    # As docs/helper-log.md has it: which unit wrote something is the journal's own word, all else can be written by anybody.
    wanted = (f"MESSAGE_ID={MESSAGE_ID}", f"_SYSTEMD_UNIT={HELPER}")
    entries = [json.loads(line) for line in run("journalctl", "--no-pager", "-o", "json", *wanted).splitlines()]
    return [entry for entry in entries if all(entry.get(f"SNAPPERMS_{name}") == str(value) for name, value in fields.items())]


def records(text):
    """snapd's own records, from its state on disk, of connections whose key holds text."""
    connections = json.loads(STATE.read_text())["data"].get("conns") or {}
    return {key: value for key, value in connections.items() if text in key}


def fingerprint():
    """Everything that a connection could have changed: snapd's records, the filters it writes, and what we have noted down ourselves."""
    ours = {str(path): path.read_bytes() for path in sorted(NOTES.rglob("*")) if path.is_file()}
    return {
        "conns": records(""),
        "seccomp": {path.name: path.read_bytes() for path in sorted(SECCOMP.glob("*.src"))},
        "notes": {path: content for path, content in ours.items() if content},  # what is empty is there to be locked
    }


def measured(condition, timeout, what):
    """wait_for(), telling how long it took."""
    began = time.monotonic()
    result = wait_for(condition, timeout, what)
    print(f"{(time.monotonic() - began) * 1000:7.0f} ms until {what}", flush=True)
    return result
