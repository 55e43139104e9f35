#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The main job on the command line: looking as anybody, changing as root, by rule, with a password on the terminal, and not at all."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import PASSWORD, connected, run, wait_for  # noqa: E402
from machine import audit, fingerprint, site_rules, uid  # noqa: E402
from terminal import SESSION, Terminal, command  # noqa: E402

CLI = "snapperms-cli"


def cli(user, *words, status=0, **more):
    got, out, errors = command(user, CLI, *words, **more)
    assert got == status, f"{user}: {words} ended with {got}, not {status}: {out}{errors}"
    return out, errors


def cli_json(user, *words, **more):
    return json.loads(cli(user, *words, "--json", **more)[0])


def looking():
    print("-- looking, as anybody")
    listed = cli_json("demo", "list")
    assert listed["kind"] == "list" and listed["system"]["snapd"] and listed["system"]["apparmor"] is False
    apps = {app["app"]: app for app in listed["apps"]}
    assert apps["vlc"]["title"] == "VLC" and apps["vlc_work"]["title"] == "VLC (work)"
    assert apps["buildsmith"]["confinement"] == "classic" and apps["labnotes"]["confinement"] == "devmode" and not apps["oldradio"]["enabled"]

    # Row for row what the snap command says.
    rows = [line.split() for line in run("snap", "connections", "--all").splitlines()[1:]]
    theirs = {(row[1], row[2]) for row in rows if row[1] != "-" and row[2] != "-"}
    ours = set()
    for app in apps:
        for permission in cli_json("root", "show", app)["permissions"]:
            for choice in permission["slots"]:
                if choice["connected"]:
                    snap, slot = choice["slot"].split(":")
                    ours.add((f"{permission['app']}:{permission['plug']}", f"{'' if snap == 'snapd' else snap}:{slot}"))
    assert ours == theirs, f"only here: {ours - theirs}, only there: {theirs - ours}"
    assert apps["vlc"]["allowed"] == len({plug for plug, _ in theirs if plug.startswith("vlc:")})

    out, _ = cli("demo", "show", "vlc")
    print(out)
    out, _ = cli("demo", "list")
    print(out)
    assert "AppArmor is not active" in out
    assert cli_json("demo", "show", "vlc", "camra", status=3)["error"] == "not-found"
    assert "filters" in cli("demo", "show", "mosaic", "content", status=2)[1]
    cli("demo", "frobnicate", status=2)
    # As cron runs it: whatever is on the side of errors would be mailed to somebody.
    assert command("root", "env", "-i", "LC_ALL=C", "/usr/bin/" + CLI, "list")[2] == ""


def as_root():
    print("-- changing, as root")
    out, _ = cli("root", "allow", "vlc", "camera", "removable-media")
    print(out)
    assert {"vlc:camera", "vlc:removable-media"} <= connected("vlc")
    assert len(audit(RESULT="allowed", UID=0, PLUG="camera")) == 1
    again = cli_json("root", "allow", "vlc", "camera", "removable-media")
    assert not again["changed"] and len(audit(RESULT="allowed", UID=0, PLUG="camera")) == 1, "nobody is asked for what is so already"
    assert cli_json("root", "forbid", "vlc", "camera", "--check", status=8)["changed"] and "vlc:camera" in connected("vlc")
    cli("root", "forbid", "--all-apps", "camera")
    assert not [plug for app in ("vlc", "vlc_work", "zoom-client") for plug in connected(app) if plug.endswith(":camera")]
    cli("root", "forbid", "vlc", "network")
    assert cli_json("root", "reset", "vlc")["changed"]
    assert "vlc:network" in connected("vlc") and "vlc:removable-media" not in connected("vlc")
    assert not cli_json("root", "reset", "vlc")["changed"]
    cli("root", "allow", "hub-remote", "frames", "smart-hub:near-frames")
    cli("root", "allow", "hub-remote", "player-control", "--plug")

    print("-- what an app refuses")
    out, _ = cli("root", "allow", "stubborn", "camera", status=1)
    print(out)
    assert "lens cap" in out and "stubborn:camera" not in connected("stubborn")
    result = cli_json("root", "allow", "stubborn", "camera", "home", status=7 if "stubborn:home" in connected("stubborn") else 7)
    assert [line["reason"] for line in result["permissions"] if line["status"] == "failed"] == ["refused-by-app"]


def policies():
    print("-- a policy, out and in again")
    with tempfile.TemporaryDirectory() as directory:
        Path(directory).chmod(0o755)
        policy = f"{directory}/policy.json"
        cli("root", "export", "--output", policy)
        Path(policy).chmod(0o644)
        assert not cli_json("root", "apply", policy)["changed"]
        before = {app: connected(app) for app in ("vlc", "mosaic", "hub-remote", "chromium")}
        run("snap", "connect", "vlc:camera")
        run("snap", "disconnect", "mosaic:pictures")
        run("snap", "disconnect", "chromium:home")
        out, _ = cli("demo", "apply", policy, "--check", "--diff", status=8)
        print("\n".join(line for line in out.splitlines() if line[:1] in "+-"))
        assert "- camera: on\n+ camera: off" in out and "vlc:camera" in connected("vlc")
        result = cli_json("root", "apply", policy)
        assert result["changed"] and result["exit_code"] == 0
        assert {app: connected(app) for app in before} == before
        assert not cli_json("root", "apply", policy)["changed"], "the second time there is nothing to do"
        text = Path(policy).read_text()
        assert not cli_json("root", "apply", "-", input=text)["changed"]
        kept = fingerprint()
        for damaged in (text[:-3], text.replace("false", "maybe", 1), "", "\0" * 100, text.replace('"version"', '"vérsion"')):
            _, errors = cli("root", "apply", "-", input=damaged, status=2)
            assert errors.startswith("Nothing was changed"), errors
        assert fingerprint() == kept
        cli("root", "apply", f"{directory}/none", status=3)
    got, _, _ = command("root", "bash", "-c", f"{CLI} export >/dev/full")
    assert got == 1, "a full disk is told"


def authorised_or_not():
    print("-- nobody to ask")
    before = fingerprint()
    out, _ = cli("demo", "allow", "vlc", "camera", status=5)
    print(out)
    assert "no program of this session can ask for it" in out and fingerprint() == before
    told = cli_json("demo", "allow", "vlc", "camera", "removable-media", status=5)["permissions"]
    assert [one["reason"] for one in told] == ["no-password-dialog", "stopped"], told

    print("-- a rule says yes, a rule says no")
    site_rules(alice="YES", bob="NO")
    cli("alice", "allow", "vlc", "camera")
    assert "vlc:camera" in connected("vlc") and len(audit(RESULT="allowed", UID=uid("alice"), PLUG="camera")) == 1
    cli("bob", "forbid", "vlc", "camera", "home", status=4)
    assert {"vlc:camera", "vlc:home"} <= connected("vlc")
    cli("alice", "forbid", "vlc", "camera")

    print("-- a password on the terminal")
    terminal = Terminal("demo", CLI, "allow", "vlc", "camera")
    terminal.expect("Password: ")
    assert "vlc:camera" not in connected("vlc")
    terminal.type(PASSWORD + "\n")
    terminal.expect("vlc +camera +off → on")
    assert terminal.end() == 0 and "vlc:camera" in connected("vlc")

    print("-- a wrong one, and none: the terminal is as before")
    terminal = Terminal("demo", "sh", "-c", f"{CLI} forbid vlc camera; echo ended $?; stty -a")
    terminal.expect("Password: ")
    terminal.type("wrong\n")
    terminal.expect("ended 5")
    terminal.expect(r"\becho\b")
    assert terminal.end() == 0 and "vlc:camera" in connected("vlc")
    terminal = Terminal("demo", "sh", "-c", f"trap : INT; {CLI} forbid vlc camera; echo ended $?; stty -a; pgrep -c pkttyagent; sleep 1")  # The last words of a terminal that goes at once can be lost.
    terminal.expect("Password: ")
    terminal.type("\x03")
    terminal.expect("ended 5")
    terminal.expect(r"[^-]\becho\b")
    terminal.expect(r"\n0\r")
    terminal.end()
    assert "vlc:camera" in connected("vlc")
    cli("root", "forbid", "vlc", "camera")


def watching():
    print("-- watching what others do")
    watch = subprocess.Popen([*SESSION, "--pipe", "--uid=demo", "--", CLI, "watch", "--json"], stdout=subprocess.PIPE, text=True)
    events = iter(lambda: json.loads(watch.stdout.readline()), None)
    assert next(events)["event"] == "watching"
    run("snap", "connect", "vlc:camera")
    event = next(events)
    assert (event["app"], event["plug"], event["allowed"], event["slots"]) == ("vlc", "camera", True, ["snapd:camera"]), event
    run("snap", "disconnect", "vlc:camera")
    event = next(events)
    assert (event["plug"], event["allowed"], event["slots"]) == ("camera", False, []), event
    run("snap", "install", "--dangerous", "/var/lib/snapperms-samples/extra.snap")
    while event["event"] != "app-added":
        event = next(events)
    assert event["app"] == "extra"
    run("snap", "remove", "--purge", "extra")
    while event["event"] != "app-removed":
        event = next(events)
    run("pkill", "-INT", "-u", "demo", "-x", CLI)
    assert watch.wait(20) == 0, "Ctrl+C is how it ends"


def interrupted():
    print("-- Ctrl+C in the middle")
    # Its hook takes three seconds. Who runs the test in the background has it ignore Ctrl+C, and so would the command.
    change = subprocess.Popen(["env", "--default-signal=INT", CLI, "allow", "stubborn", "audio-record", "home", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    wait_for(lambda: "audio-record" in run("snap", "changes") or "Doing" in run("snap", "changes"), 20, "snapd to work")
    change.send_signal(2)
    out, errors = change.communicate(timeout=60)
    result = json.loads(out)
    assert "Stopping" in errors
    line = result["permissions"][0]
    assert line["after"]["allowed"] is ("stubborn:audio-record" in connected("stubborn")), f"what it says is what is: {line}"
    assert change.returncode == result["exit_code"] and change.returncode in (0, 5, 7), result
    cli("root", "forbid", "stubborn", "audio-record")


def without_snapd():
    print("-- snapd is away")
    run("systemctl", "stop", "snapd.socket", "snapd.service")
    got, _, errors = command("demo", CLI, "list", "--wait", "1")
    assert got == 6 and "systemctl" in errors, (got, errors)
    waiting = subprocess.Popen([CLI, "list", "--wait", "60"], stdout=subprocess.PIPE, text=True)
    run("systemctl", "start", "snapd.socket", "snapd.service")
    out, _ = waiting.communicate(timeout=90)
    assert waiting.returncode == 0 and "vlc" in out


def main():
    looking()
    as_root()
    policies()
    watching()
    interrupted()
    authorised_or_not()
    without_snapd()


main()
