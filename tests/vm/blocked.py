#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Why was it blocked: real refusals of a real kernel, told by the helper, and the switch that would allow it, or that there is none."""

import re
import time
from pathlib import Path

import breaker
from desk import Desk, wait_for
from kernel import as_person, one_processor, probe, run, say, switch, whole_log

OUT = Path("/out/vm")
BUTTON = {"push button", "button"}


def tries(app, *things, user="demo"):
    status, text = as_person("/usr/bin/snap", "run", app, *things, user=user)
    say(f"{app} {things} by {user}: {text.split()}")
    return dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)


def rule(**actions):
    lines = "".join(
        f'if (action.id == "org.example.snapperms.{action}" && subject.user == "{user}") return polkit.Result.YES;\n' for action, user in actions.items()
    )
    path = Path("/etc/polkit-1/rules.d/10-test.rules")
    path.write_text("polkit.addRule(function(action, subject) {\n" + lines + "});\n")
    path.chmod(0o644)
    run("systemctl", "restart", "polkit.service")


def observed(whose, user="demo"):
    groups = probe("observe", whose, user=user)
    for group in groups:
        say(f"   {whose}: {group}")
    return groups


def kinds(groups, tag="snap.breaker.breaker"):
    return {(group["kind"], group["interface"]) for group in groups if group["tag"] == tag}


def followers():
    return run("systemctl", "list-units", "--plain", "--no-legend", "--state=active,activating", "snapperms-follow@*", "snapperms-records@*")


def as_it_happens():
    """What is refused while somebody looks comes onto the open page by itself, and nothing of ours runs when nobody looks any more."""

    with Desk() as desk:
        desk.launch("snapperms", "--app", "breaker")
        desk.click(desk.wait(name=r"What Was Blocked…", role=BUTTON, app="snapperms", timeout=30))
        desk.wait(name=r"What is blocked from now on appears here by itself", app="snapperms", timeout=30)
        assert followers().startswith("snapperms-follow@own-"), followers()
        assert not desk.find(name=r".*/dev/snd/pcmC0D0c", app="snapperms")
        began = time.monotonic()
        tries("breaker", "record", "/dev/snd/pcmC0D0c")
        tried = time.monotonic()
        desk.wait(name=r".*wanted to write to /dev/snd/pcmC0D0c", app="snapperms", timeout=30)
        say(f"on the page {time.monotonic() - tried:.1f} s after the program had ended, {time.monotonic() - began:.1f} s after it was started")
        desk.photograph("vm-blocked-live")

        # More at once than the kernel lets through to its log: that has about ten of them, and the page all forty and the one from before.
        tries("breaker", "often")
        desk.wait(name=r"41 times, last on .*", app="snapperms", timeout=30)
        logged = sum("/media/stick/photo.txt" in line for line in run("journalctl", "--no-pager", "-o", "cat", "-k").splitlines())
        say(f"the log has {logged} of them")
        assert logged < 41, logged
        sources = run("journalctl", "--no-pager", "-o", "cat", "--output-fields=SNAPPERMS_SOURCE", "-t", "snapperms-follow").split()
        assert sources == ["kernel"], sources
        close(desk)
        beside_auditd(desk)
        with one_processor():
            devices(desk)


def told(desk, line):
    """Opens the page and waits for what it says of what happens from now on."""
    desk.click(desk.wait(name=r"What Was Blocked…", role=BUTTON, app="snapperms", timeout=30))
    return desk.wait(name=line, app="snapperms", timeout=30).name


def close(desk):
    desk.click(desk.wait(name="Close", role=BUTTON, app="snapperms"))
    wait_for(lambda: followers() == "", 20, "what tells it to end")


def kernel_log():
    return run("journalctl", "--no-pager", "-o", "cat", "-k")


def beside_auditd(desk):
    """Where auditd takes the kernel's records the journal has none: page and command say so, and the page still shows what happens."""

    log = Path("/var/log/audit/audit.log")
    run("systemctl", "start", "auditd.service")
    pid = run("systemctl", "show", "-P", "MainPID", "auditd.service").strip()
    wait_for(lambda: f"pid {pid}\n" in run("auditctl", "-s"), 30, "the kernel to know its audit daemon")

    # Nobody can listen to the kernel, so nothing will come.
    mask = Path("/run/systemd/system/snapperms-records@.socket")
    mask.symlink_to("/dev/null")
    run("systemctl", "daemon-reload")
    told(desk, r"What is blocked from now on does not appear here\. On this system auditd keeps the records.*")
    desk.photograph("vm-blocked-auditd-deaf")
    close(desk)
    mask.unlink()
    run("systemctl", "daemon-reload")

    told(desk, r"What is blocked from now on appears here by itself.* On this system auditd keeps the records.*")
    tries("breaker", "record", "/dev/snd/pcmC0D1c")
    desk.wait(name=r".*wanted to write to /dev/snd/pcmC0D1c", app="snapperms", timeout=30)
    wait_for(lambda: "pcmC0D1c" in log.read_text(), 30, "auditd to have it")
    assert "pcmC0D1c" not in kernel_log()
    desk.photograph("vm-blocked-auditd")

    # Of root's programs nobody is told by "own". One system call is refused twice, with one serial number, and both are told.
    desk.click(desk.wait(name=r"Show All Users'…", role=BUTTON, app="snapperms"))
    wait_for(lambda: [name.split("-")[1] for name in followers().split() if name.endswith(".service")] == ["follow@all"], 60, "everybody's to be told")
    desk.wait(name=r"What is blocked from now on appears here by itself.*", app="snapperms", timeout=30)
    say(run("/usr/bin/snap", "run", "breaker", "mark").strip())
    for right in ("net_raw", "net_admin"):
        desk.wait(name=rf"breaker wanted a special right of the system \({right}\)\.", app="snapperms", timeout=30)
    serials = [re.search(r"audit\(([0-9.:]+)\)", line).group(1) for line in log.read_text().splitlines() if 'operation="capable"' in line]
    assert len(serials) == 2 and serials[0] == serials[1], serials
    # What was told as it happened is in no log that is read, and still there.
    assert desk.find(name=r".*wanted to write to /dev/snd/pcmC0D1c", app="snapperms")
    close(desk)

    _, words = as_person("snapperms-cli", "denials", "breaker")
    assert "auditd keeps the records" in words and "pcmC0D1c" not in words, words

    run("systemctl", "stop", "auditd.service")
    line = told(desk, r"What is blocked from now on appears here by itself.*")
    assert "auditd" not in line, line
    with whole_log():
        tries("breaker", "record", "/dev/snd/pcmC0D0p")
    desk.wait(name=r".*wanted to write to /dev/snd/pcmC0D0p", app="snapperms", timeout=30)
    wait_for(lambda: "pcmC0D0p" in kernel_log(), 30, "the log to have it again")
    close(desk)


TRACING = Path("/sys/kernel/tracing")


def watchers():
    return run("systemctl", "list-units", "--all", "--plain", "--no-legend", "snapperms-devices@*").split()


def untouched():
    """Nothing of ours is left in the kernel."""
    return (TRACING / "kprobe_events").read_text() == "" and not list((TRACING / "instances").iterdir())


def watch(desk):
    desk.click(desk.wait(name=r"Watch Devices…", role=BUTTON, app="snapperms"))
    desk.wait(name=r".*Devices that are refused appear here as well", app="snapperms", timeout=30)
    assert watchers()[0].startswith("snapperms-devices@own-"), watchers()


def wants_camera(**whose):
    # As programs with a window do, it does not end at once when it was refused: whoever is gone cannot be asked any more who that was.
    return tries("vlc", "hold", "camera", "3", **whose)["camera /dev/video0"]


def devices(desk):
    """What the device cgroup refuses leaves no record. It is told while somebody has it watched, and nothing of that stays, however it ends."""

    desk.launch("snapperms", "--app", "vlc")
    desk.wait(name=r"Allow VLC to use the camera", app="snapperms", timeout=30)
    # Whoever may not open the file at all is refused by its mode, long before anybody asks for the cgroup.
    run("usermod", "--append", "--groups", "video", "alice")
    assert wants_camera() == "EPERM (1)"
    told(desk, r"What is blocked from now on appears here by itself")
    assert not desk.find(name=r".*/dev/video0", app="snapperms")
    assert not any("snap.vlc" in line and "video0" in line for line in kernel_log().splitlines()), "there is a record of it"
    assert untouched() and not watchers(), "nobody has asked for it"

    watch(desk)
    assert wants_camera(user="alice") == "EPERM (1)"
    wants_camera()
    desk.wait(name=r"VLC wanted to use the device /dev/video0\.", app="snapperms", timeout=30)
    desk.wait(name=r"1 time, last on", app="snapperms")
    desk.wait(name=r"Go to the Switch “Camera”", role=BUTTON, app="snapperms")
    desk.photograph("vm-blocked-device")

    # Killed, it can take nothing away; what is started after it does.
    run("systemctl", "kill", "--kill-whom=main", "-s", "KILL", "snapperms-devices@*")
    desk.wait(name=r".*Devices that are refused no longer appear here", app="snapperms", timeout=30)
    wait_for(untouched, 20, "the kernel to be as it was")
    watch(desk)
    wants_camera()
    desk.wait(name=r"2 times, last on", app="snapperms", timeout=30)
    close(desk)
    wait_for(lambda: untouched() and not watchers(), 20, "the kernel to be as it was")


def main():
    breaker.install()
    switch("disconnect", "breaker:alsa") if "breaker:alsa  " in run("snap", "connections", "breaker") else None
    with whole_log():
        answers = tries("breaker", "camera", "media", "packets", "bluetooth", "module", "notes")
        assert all(answer.startswith(("EACCES", "EPERM")) for answer in answers.values()), answers
        tries("breaker.other", "media")
        tries("breaker", "media", user="alice")

    rule(observe="demo")
    own = observed("own")
    assert ("SwitchAllows", "removable-media") in kinds(own), own
    # The same attempt by a program that does not get that plug: no switch would help it.
    assert ("OnlyPublisherCanAdd", "removable-media") in kinds(own, "snap.breaker.other"), own
    # Nothing known opens this; the name of the file is the program's business.
    assert any(group["kind"] == "ByDesign" and "snapperms-samples" in group["object"] for group in own), own
    # The camera is refused by the device cgroup where there is one, without a word, else by AppArmor.
    camera = ("SwitchAllows", "camera") in kinds(own)
    say(f"the camera's refusal left a record: {camera}")
    assert camera, "this snap has no device tagged, so AppArmor was asked"
    assert ("OnlyPublisherCanAdd", "kernel-module-control") in kinds(own), own
    assert sum(group["count"] for group in own if group["interface"] == "removable-media" and group["tag"] == "snap.breaker.breaker") == 1, "alice's is not told"

    # What the others did takes another authorisation.
    refused = probe("observe", "all", user="demo", check=False)
    assert refused and refused[0].get("refusal") is not None, refused
    rule(observe="demo", observeall="demo", observedevices="demo")
    everybody = observed("all")
    assert sum(group["count"] for group in everybody if group["interface"] == "removable-media" and group["tag"] == "snap.breaker.breaker") == 2, everybody
    # Sockets are logged without anybody's number, so they are told here only.
    assert ("SwitchAllows", "bluetooth-control") in kinds(everybody), everybody
    assert any(kind in {"OnlyPublisherCanAdd", "ByDesign"} and interface != "bluetooth-control" for kind, interface in kinds(everybody)), everybody

    as_it_happens()

    records = [line for line in run("journalctl", "--no-pager", "-o", "cat", "-k").splitlines() if "DENIED" in line or "type=1326" in line]
    (OUT / "denials.txt").write_text("\n".join(records) + "\n")

    # And the switch that was named does what was said.
    switch("connect", "breaker:removable-media")
    assert tries("breaker", "media")["media"].startswith("ok")


main()
