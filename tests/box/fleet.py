#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
# layer: fleet
# boxes: 2
"""Ansible brings two machines in line with a policy: foreseen, done, told truly, and the second time there is nothing to do."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import connected, run  # noqa: E402

ROLES = "/src/contrib/ansible/roles"
WORK = Path("/root/fleet")
SSH = "-o ProxyCommand='nc -U /link/beside.sock' -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null"
INVENTORY = f"""[reading_room]
here ansible_connection=local
beside ansible_connection=ssh ansible_user=root ansible_ssh_private_key_file=/link/key ansible_ssh_common_args="{SSH}"

[reading_room:vars]
ansible_python_interpreter=/usr/bin/python3
"""
POLICY = {
    "every_app": {"camera": False, "audio-record": False, "webcam": False},
    "apps": {
        "vlc": {"removable-media": True, "network": False},
        "zoom-client": {"camera": True},
        "mosaic": {"pictures": {"allowed": True, "interface": "content", "slots": ["mosaic-icons:icon-set"]}},
        "not-installed-here": {"camera": False},
    },
}
ENVIRONMENT = {**os.environ, "ANSIBLE_ROLES_PATH": ROLES, "ANSIBLE_NOCOLOR": "1", "ANSIBLE_LOCALHOST_WARNING": "0", "LC_ALL": "C.UTF-8", "HOME": "/root"}


def ansible(program, *argv):
    done = subprocess.run([program, "-i", str(WORK / "inventory"), *argv], capture_output=True, text=True, timeout=280, env=ENVIRONMENT, cwd=WORK)
    return done.returncode, done.stdout + done.stderr


def play(policy, *argv, status=0, user=None, strict=False):
    """One run of the role: what became of it by host, and what was printed."""
    variables = {"snapperms_policy": policy} if isinstance(policy, dict) else {"snapperms_policy_file": policy}
    site = [{"hosts": "reading_room", "gather_facts": False, "roles": [{"role": "snapperms", "snapperms_strict": strict, **variables}]}]
    if user:
        site[0].update(become=True, become_user=user, become_method="su")
    (WORK / "site.yml").write_text(json.dumps(site))
    code, text = ansible("ansible-playbook", "site.yml", *argv)
    assert code == status, f"ended with {code}:\n{text}"
    hosts = {}
    for host, counts in re.findall(r"^(\w+) +: (ok=.*)$", text, re.M):
        hosts[host] = {name: int(number) for name, number in re.findall(r"(\w+)=(\d+)", counts)}
    assert set(hosts) == {"here", "beside"}, text
    return hosts, text


def beside(*argv):
    done = subprocess.run(f"ssh -i /link/key {SSH} root@beside -- {' '.join(argv)}", shell=True, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def on_both(plug):
    """Whether it is on, here and there."""
    app = plug.split(":")[0]
    rows = [line.split() for line in beside("snap", "connections", app).splitlines()[1:]]
    return plug in connected(app), plug in {row[1] for row in rows if row[2] != "-"}


def changed(hosts):
    return {host: counts["changed"] for host, counts in hosts.items()}


def main():
    WORK.mkdir()
    (WORK / "inventory").write_text(INVENTORY)
    code, text = ansible("ansible", "reading_room", "-m", "ping")
    assert code == 0, text
    run("snap", "connect", "vlc:camera")
    beside("snap", "connect", "vlc:audio-record")

    print("-- foreseen")
    hosts, text = play(POLICY, "--check", "--diff")
    assert changed(hosts) == {"here": 1, "beside": 1}, text
    print(text)
    for line in ("-vlc camera: on (snapd:camera)", "+vlc camera: off", "-vlc audio-record: on (snapd:audio-record)", "+vlc removable-media: on (snapd:removable-media)"):
        assert line in text, f"{line} is not in the difference"
    assert on_both("vlc:camera") == (True, False) and on_both("vlc:network") == (True, True), "and nothing was done"
    assert re.search(r"WARNING.*every_app webcam", text), "a name that no interface has is told"

    print("-- done")
    hosts, text = play(POLICY, "--diff")
    assert changed(hosts) == {"here": 1, "beside": 1}, text
    for plug, wanted in {"vlc:camera": False, "vlc:audio-record": False, "vlc:removable-media": True, "vlc:network": False, "zoom-client:camera": True}.items():
        assert on_both(plug) == (wanted, wanted), plug

    print("-- and the second time")
    for options in (("--check", "--diff"), ("--diff",)):
        hosts, text = play(POLICY, *options)
        assert changed(hosts) == {"here": 0, "beside": 0}, text

    print("-- one of them was changed by somebody")
    beside("snap", "connect", "vlc:camera")
    hosts, text = play(POLICY)
    assert changed(hosts) == {"here": 0, "beside": 1}, text
    assert on_both("vlc:camera") == (False, False)

    print("-- what was on for a while is made so for good, and shown")
    run("snapperms-cli", "allow", "vlc", "camera", "--for", "1h")
    beside("snap", "connect", "vlc:camera")
    for options in (("--check", "--diff"), ("--diff",)):
        hosts, text = play({"apps": {"vlc": {"camera": True}}}, *options)
        assert changed(hosts) == {"here": 1, "beside": 0}, text
        assert re.search(r"^-vlc camera: on \(snapd:camera\), until 20\S+Z$", text, re.M), text
        assert re.search(r"^\+vlc camera: on \(snapd:camera\)$", text, re.M), text
    hosts, text = play({"apps": {"vlc": {"camera": True}}})
    assert changed(hosts) == {"here": 0, "beside": 0}, text
    play({"apps": {"vlc": {"camera": False}}})

    print("-- what cannot be had fails, all else is done, and it can be repeated")
    stubborn = {"apps": {"stubborn": {"camera": True, "home": True}, "vlc": {"network": True}, "not-installed-here": {"camera": False}}}
    run("snap", "disconnect", "stubborn:home")
    hosts, text = play(stubborn, status=2)
    assert all(counts["failed"] == 1 for counts in hosts.values()), text
    assert "script that belongs to" in text, text
    messages = re.findall(r'"msg": "([^"]*)', text)
    assert len(messages) == 2 and all("stubborn camera" in message and "not-installed-here" not in message for message in messages), text
    assert on_both("stubborn:home") == (True, True) and on_both("vlc:network") == (True, True) and on_both("stubborn:camera") == (False, False)
    hosts, text = play({"apps": {"stubborn": {"home": True}, "vlc": {"network": True}}})
    assert changed(hosts) == {"here": 0, "beside": 0}, text

    print("-- a file, mistakes in it, and a user who may not")
    (WORK / "policy.json").write_text(run("snapperms-cli", "export", "vlc"))
    hosts, text = play(str(WORK / "policy.json"))
    assert changed(hosts) == {"here": 0, "beside": 0}, text
    # Which of the two is meant nobody knows; and what else it says is not carried out either.
    twice = '{"format":"snapperms-policy","version":1,"apps":{"vlc":{"network":false,"camera":true,"camera":false}}}'
    (WORK / "twice.json").write_text(twice)
    hosts, text = play(str(WORK / "twice.json"), status=2)
    assert "Nothing was changed" in text and "camera" in text and on_both("vlc:network") == (True, True), text
    hosts, text = play({"apps": {"vlc": {"camera": "off"}}}, status=2)
    assert "Nothing was changed" in text and "apps.vlc.camera" in text, text
    hosts, text = play(POLICY, "--check", status=2, strict=True)
    assert "not-installed-here" in text and "every_app webcam" in text, text
    hosts, text = play({"apps": {"vlc": {"camera": True}}}, status=2, user="demo")
    assert on_both("vlc:camera") == (False, False) and "no program of this session can ask for it" in text, text


main()
