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
SNAPDS_OWN = "io.snapcraft.snapd.manage-interfaces"
STATE = Path("/var/lib/snapd/state.json")
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
    entries = [json.loads(line) for line in run("journalctl", "--no-pager", "-o", "json", "-t", "snapperms-helper").splitlines()]
    return [entry for entry in entries if all(entry.get(f"SNAPPERMS_{name}") == str(value) for name, value in fields.items())]


def records(text):
    """snapd's own records, from its state on disk, of connections whose key holds text."""
    connections = json.loads(STATE.read_text())["data"].get("conns") or {}
    return {key: value for key, value in connections.items() if text in key}


def fingerprint():
    """Everything that a connection could have changed: snapd's records and the filters it writes."""
    return {"conns": records(""), "seccomp": {path.name: path.read_bytes() for path in sorted(SECCOMP.glob("*.src"))}}


def measured(condition, timeout, what):
    """wait_for(), telling how long it took."""
    began = time.monotonic()
    result = wait_for(condition, timeout, what)
    print(f"{(time.monotonic() - began) * 1000:7.0f} ms until {what}", flush=True)
    return result
