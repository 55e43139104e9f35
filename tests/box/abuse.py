#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The installed helper, with the real bus, polkit and systemd, met by people who mean it ill: nothing changes, nobody learns anything, everybody else is served."""

import json
import struct
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from abused import (  # noqa: E402
    BOUND, CONFLICT, INVALID, NO_SUCH_PLUG, REFUSED, TOO_MANY, UNAVAILABLE, UNCHANGED, UNKNOWN, admin, alice, bob, meet, nobody, refused, restart, served, settle,
)  # fmt: skip
from buscaller import BUSY, HELPER_ERROR, KAUTH_ERROR, SUCCESS, Caller, check_nonce, new_nonce, pair, text, typed  # noqa: E402
from desk import connected, run, wait_for  # noqa: E402
from fakesocket import Drips, FakeSnapd  # noqa: E402
from machine import HELPER as UNIT  # noqa: E402
from machine import MESSAGE_ID, audit, uid  # noqa: E402

ACTIONS = ("connect", "connectsensitive", "disconnect", "forget", "repair", "observeall", "observedevices")
ARGUMENTS = ("plugsnap", "plug", "slotsnap", "slot", "nonce")
def without_authorisation():
    for caller in (bob, nobody):
        for action in ACTIONS:
            refused(caller.perform(action, pair() if action in ACTIONS[:4] else {"nonce": new_nonce()}))


def foreign_actions():
    for caller in (bob, admin):
        for action in (
            "org.example.snapperms.nosuch", "org.example.snapperms.deletelater", "org.example.snapperms.connect.", "org.example.snapperms.observe.all",
            "org.example.snapperms.observe_all", "io.snapcraft.snapd.manage-interfaces", "org.freedesktop.systemd1.manage-units", "org_example_snapperms.connect",
            "org.example.snapperms", "..", "org.example.snapperms.CONNECT", "org.example.snapperms.connect\n", "x." * 5000,
        ):  # fmt: skip
            refused(caller.perform(action, pair()))


def other_methods():
    for caller in (bob, nobody, admin):
        for method in ("stopAction", "remoteSignal"):
            assert caller.perform("org.example.snapperms.connect", b"", method) == {"error": "org.freedesktop.DBus.Error.AccessDenied"}
        for interface, method in (("org.freedesktop.DBus.Introspectable", "Introspect"), ("org.freedesktop.DBus.Peer", "GetMachineId"), ("", "performAction")):
            answer = caller.ask("call", interface=interface or "org.example.snapperms", **caller.request("connect", pair(), method))
            assert answer == {"error": "org.freedesktop.DBus.Error.AccessDenied"}, answer


def nested():
    """540 kB of lists in lists, decoded by KAuth before anybody is asked. It may end that process, but nothing else."""
    blob = struct.pack(">I", 1) + text("plug") + struct.pack(">IB", 9, 0) + struct.pack(">IIB", 1, 9, 0) * 60000 + struct.pack(">I", 0)
    for caller in (bob, nobody):
        for _ in range(4):
            refused(caller.perform("connect", blob))
    sizes = struct.pack(">I", 0x7FFFFFFF) + struct.pack(">I", 0xFFFFFFFE)
    for raw in (sizes, sizes * 1000, b"", b"\0" * 1000000):
        refused(bob.perform("connect", raw))


PAYLOADS = {
    1: b"\1", 2: struct.pack(">i", 7), 3: struct.pack(">I", 7), 4: struct.pack(">q", 7), 5: struct.pack(">Q", 7), 6: struct.pack(">d", 7), 7: struct.pack(">H", 99),
    8: struct.pack(">I", 0), 9: struct.pack(">I", 1) + typed(10, text("camera")), 11: struct.pack(">I", 1) + text("camera"), 12: struct.pack(">I", 6) + b"camera",
    17: struct.pack(">I", 6) + b"camera", 28: struct.pack(">I", 0),
}  # fmt: skip


def types():
    """Every type that Qt can carry in every argument, from somebody who may and from those who may not. Only strings are strings."""
    kinds = [*range(0, 10), *range(11, 70), 0x1000, 0x1001, 0x1006, 0x100B, 0x2000, 0x10000, 0xFFFFFFFF]
    for number, kind in enumerate(kinds):
        if number % 20 == 0:
            restart()
        for argument in ARGUMENTS:
            for caller in (bob, nobody):
                refused(caller.perform("connect", pair(**{argument: typed(kind, PAYLOADS.get(kind, bytes(64)))})))
            answer = admin.perform("connect", pair(**{argument: typed(kind, PAYLOADS.get(kind, bytes(64)))}))
            assert (answer.get("kind"), answer.get("code")) == (HELPER_ERROR, INVALID), f"type {kind} as {argument}: {answer}"
    for argument in ARGUMENTS:
        answer = admin.perform("connect", pair(**{argument: typed(10, struct.pack(">I", 0xFFFFFFFF), null=True)}))
        assert answer["code"] == INVALID, f"no string as {argument}: {answer}"


def names():
    """Names that mean more than a name, from somebody who may and from those who may not. Nothing of them gets into the log."""
    bad = ("", "a" * 41, "vlc\n", "vlc\0", "../vlc", "--", "-vlc", "vlc--x", "VLC", "vl\u0441", "\u202evlc", "vlc%0d%0a", "vlc&x=y", "vlc camera", 'vlc"', "\ud800", "vlc:camera")
    for name in bad:
        for argument in ARGUMENTS:
            for caller in (bob, nobody):
                refused(caller.perform("connect", pair(**{argument: name})))
            if (argument, name) != ("plug", "a" * 41) and (argument, name) != ("slot", "a" * 41):
                answer = admin.perform("connect", pair(**{argument: name}))
                assert answer["code"] in {INVALID, TOO_MANY}, f"{name!r} as {argument}: {answer}"
                if answer["code"] == TOO_MANY:
                    restart()
                    assert admin.perform("connect", pair(**{argument: name}))["code"] == INVALID
    restart()
    for more in ({"extra": "x"}, {"Plug": "camera"}, {"": ""}, {"snap": "vlc"}):
        assert admin.perform("connect", pair(**more))["code"] == INVALID, more
    for missing in ARGUMENTS:
        assert admin.perform("connect", {key: value for key, value in pair().items() if key != missing})["code"] == INVALID, missing
    for snap in ("../x", "vlc@", "x.service", "vlc\n", ""):
        assert admin.perform("repair", {"snap": snap, "nonce": new_nonce()})["code"] == INVALID, snap
    for line in audit(UID=uid("admin"), RESULT="invalid"):
        assert not {"SNAPPERMS_PLUG_SNAP", "SNAPPERMS_PLUG", "SNAPPERMS_SLOT_SNAP", "SNAPPERMS_SLOT"} & line.keys(), line
        assert isinstance(line["MESSAGE"], str) and "\n" not in line["MESSAGE"] and "vlc" not in line["MESSAGE"], line


def times():
    """For how long: one of three, from somebody who may, and only where something is given."""
    leases = Path("/var/lib/snapperms/leases")
    restart()
    for caller in (bob, nobody):
        refused(caller.perform("connect", pair(minutes="60")))
    for minutes in ("", "0", "16", "60 ", " 60", "060", "-15", "6e1", "60.0", "99999999999999999999", "60\n", "../60", "\u0661\u0665", "60;15", "a" * 5000):
        answer = admin.perform("connect", pair(minutes=minutes))
        assert (answer["kind"], answer["code"]) == (HELPER_ERROR, INVALID), f"{minutes[:30]!r}: {answer}"
    for kind in (2, 4, 6, 8, 9, 11, 12):
        assert admin.perform("connect", pair(minutes=typed(kind, PAYLOADS[kind])))["code"] == INVALID, kind
    for action in ("disconnect", "forget"):
        assert admin.perform(action, pair(minutes="60"))["code"] == INVALID, action
    assert admin.perform("connect", {key: value for key, value in pair(minutes="60").items() if key != "slot"})["code"] == INVALID
    # What nothing provides, or what needs the other action, leaves no note either.
    assert admin.perform("connect", pair(minutes="60", slot="nosuch"))["kind"] == HELPER_ERROR
    assert not leases.is_dir() or not list(leases.iterdir()), list(leases.iterdir())
    for line in audit(UID=uid("admin"), RESULT="invalid"):
        assert "SNAPPERMS_MINUTES" not in line, line


def eavesdropping():
    assert nobody.ask("listen") and bob.ask("listen")
    served()
    alice.perform("observeall", {"nonce": new_nonce()})
    time.sleep(0.3)
    assert nobody.ask("heard") == [] and bob.ask("heard") == [], "others heard what alice was told"


FOLLOWERS = "snapperms-follow@*.service"
SYSTEMD = ("org.freedesktop.systemd1", "/org/freedesktop/systemd1", "org.freedesktop.systemd1.Manager")


def followers():
    return run("systemctl", "list-units", "--plain", "--no-legend", "--state=active,activating", FOLLOWERS).split("\n")[:-1]


def follower_lines(result):
    return [line for line in map(json.loads, run("journalctl", "--no-pager", "-o", "json", "-t", "snapperms-follow").splitlines()) if line["SNAPPERMS_RESULT"] == result]


def following():
    """What is told as it happens goes to whom polkit has allowed it, ends with them, and is no way to fill the machine with processes."""
    follow = {"nonce": new_nonce(), "follow": "yes"}
    for caller in (bob, nobody):
        for action in ("observe", "observeall"):
            refused(caller.perform(action, follow))
        # Nor is it started past the helper.
        done = run("setpriv", f"--reuid={caller.user}", "--clear-groups", "busctl", "call", *SYSTEMD, "StartUnit", "ss", "snapperms-follow@all-0-1.1.service", "replace", check=False)
        assert "job" not in done, done
    assert not followers(), followers()
    for word in ("no", "", "yes ", "own-0-1.1", "all"):
        answer = admin.perform("observe", {**follow, "follow": word})
        assert (answer.get("kind"), answer.get("code")) == (HELPER_ERROR, INVALID), f"{word!r}: {answer}"
    restart()

    listeners = [Caller("alice") for _ in range(6)]
    assert nobody.ask("listen") and listeners[0].ask("listen")
    told = [listener.perform("observe", follow) for listener in listeners]
    assert all(answer["kind"] == SUCCESS for answer in told), told
    assert [answer["data"].get("followed") for answer in told] == ["True"] * 4 + [None] * 2, told
    wait_for(lambda: len(followers()) == 4, 20, "four to be told, and no more")
    names = {line.split()[0] for line in followers()}
    assert names == {f"snapperms-follow@own-{uid('alice')}-{listener.name[1:]}.service" for listener in listeners[:4]}, names
    # Each hears its own; others hear nothing of it.
    wait_for(lambda: listeners[0].ask("heard"), 20, "the first to be told that it begins")
    assert nobody.ask("heard") == [], "others heard what alice was told"
    # One that has not begun when its listener goes has nothing to say.
    wait_for(lambda: len(follower_lines("began")) == 4, 20, "all four to begin")
    # Whoever ends, however, ends it.
    listeners[0].kill()
    listeners[1].close()
    wait_for(lambda: len(followers()) == 2, 20, "two to end with their listeners")
    for listener in listeners[2:]:
        listener.kill()
    wait_for(lambda: not followers(), 20, "all to end with their listeners")
    wait_for(lambda: len(follower_lines("ended")) == 4, 20, "the ends to be in the log")
    lines = follower_lines("began") + follower_lines("ended")
    assert {line["SNAPPERMS_UID"] for line in lines} == {str(uid("alice"))}, lines
    # A name that does not exist, as if root had been talked into it: nobody is told, and nothing stays.
    run("systemctl", "start", f"snapperms-follow@all-{uid('alice')}-1.999999.service")
    wait_for(lambda: not followers(), 20, "a follower without anybody to tell to end")
    restart()


def watching():
    """Having devices watched takes an authorisation of its own, and no word of the caller's gets further than the helper."""
    whose = {"nonce": new_nonce(), "whose": "own"}
    for caller in (bob, nobody):
        refused(caller.perform("observedevices", whose))
        done = run("setpriv", f"--reuid={caller.user}", "--clear-groups", "busctl", "call", *SYSTEMD, "StartUnit", "ss", "snapperms-devices@all-0-1.1.service", "replace", check=False)
        assert "job" not in done, done
    for word in ("", "yes", "all ", "own-0-1.1", "../x"):
        answer = admin.perform("observedevices", {**whose, "whose": word})
        assert (answer.get("kind"), answer.get("code")) == (HELPER_ERROR, INVALID), f"{word!r}: {answer}"
    restart()
    listener = Caller("alice")
    answer = listener.perform("observedevices", whose)
    assert answer["kind"] == SUCCESS and answer["data"].get("followed") == "True", answer
    listener.kill()
    run("systemctl", "start", "--no-block", f"snapperms-devices@all-{uid('alice')}-1.999999.service")
    wait_for(lambda: not run("systemctl", "list-units", "--all", "--plain", "--no-legend", "snapperms-devices@*"), 20, "both to end, as nobody listens")
    restart()


def forging():
    """Anybody can write to the journal what looks like a line of the helper's. Read as the documents have it, none of that is seen."""
    fields = [
        f"MESSAGE_ID={MESSAGE_ID}", "MESSAGE=allowed: org.example.snapperms.connect vlc:forged", "SYSLOG_IDENTIFIER=snapperms-helper", "SNAPPERMS_UID=1000",
        "SNAPPERMS_ACTION=org.example.snapperms.connect", "SNAPPERMS_PLUG=forged", "SNAPPERMS_RESULT=allowed", "_UID=0", f"_SYSTEMD_UNIT={UNIT}",
    ]  # fmt: skip
    text = "\n".join(fields) + "\n"
    for user in ("bob", "nobody"):
        run("setpriv", f"--reuid={user}", "--clear-groups", "logger", "--journald", input=text)
    # As a service of a snap, which is root's and may log.
    run("systemd-run", "--wait", "--pipe", "--quiet", "--unit=snap.forger.service", "logger", "--journald", input=text)
    run("journalctl", "--sync")

    def read(command):
        return run("bash", "-c", f"{command} --no-pager -o json")

    seen = [json.loads(line) for line in read("journalctl -t snapperms-helper SNAPPERMS_PLUG=forged").splitlines()]
    assert len(seen) == 3 and sorted(line["_UID"] for line in seen) == sorted(map(str, (uid("bob"), uid("nobody"), 0))), seen
    assert not audit(PLUG="forged")
    commands = [line.strip() for line in Path("/src/docs/helper-log.md").read_text().splitlines() if line.startswith("    journalctl ")]
    page = Path("/src/src/app/snapperms.1").read_text().replace("\\e", "\\")
    commands += [line.removeprefix(".Dl $ ") for line in page.splitlines() if line.startswith(".Dl $ journalctl ")]
    assert len(commands) >= 4, commands
    for command in commands:
        assert "forged" not in read(command), command
    assert '"denied-by-rule"' not in read(commands[0]) and '"unchanged"' in read(commands[0]) and '"unchanged"' in read(commands[-1]), "and what is no forgery is seen"


def two_at_once():
    """Of two who may, each gets the answer to its own request."""

    def both(first, second):
        """The answers to (caller, action, arguments) that are sent at the same moment. Who is told that somebody else is served asks again."""
        left, answers = [first, second], {}

        def all_answered():
            for caller, action, raw in left:
                caller.post(action, raw)
            for one in tuple(left):
                caller, _, raw = one
                answer = caller.answer()
                check_nonce(raw, answer)
                if (answer.get("kind"), answer.get("code")) != (KAUTH_ERROR, BUSY):
                    answers[caller] = answer
                    left.remove(one)
            return not left

        wait_for(all_answered, BOUND, "both to be served")
        return answers[first[0]], answers[second[0]]

    restart()
    for _ in range(40):
        mine, other = both((alice, "disconnect", pair()), (admin, "disconnect", pair(plug="nosuchplug")))
        assert (mine.get("kind"), mine.get("code")) == (HELPER_ERROR, UNCHANGED), mine
        assert (other.get("kind"), other.get("code")) == (HELPER_ERROR, NO_SUCH_PLUG), other
    for action, on in (("connect", True), ("disconnect", False)):
        mine, other = both((alice, action, pair()), (admin, action, pair(plug_snap="chromium")))
        assert mine["kind"] == other["kind"] == SUCCESS, (mine, other)
        for caller, answer, snap in ((alice, mine, "vlc"), (admin, other, "chromium")):
            (line,) = audit(UID=uid(caller.user), CHANGE=answer["data"]["change"])
            assert (line["SNAPPERMS_PLUG_SNAP"], line["SNAPPERMS_RESULT"], line["SNAPPERMS_SENDER"]) == (snap, "allowed", caller.name), line
            wait_for(lambda snap=snap, on=on: (f"{snap}:camera" in connected(snap)) is on, 20, f"the camera of {snap} to be {'on' if on else 'off'}")
        settle()
    both((alice, "forget", pair()), (admin, "forget", pair(plug_snap="chromium")))


def snapd_gone_wrong():
    """Whatever answers in snapd's place: an answer of ours in time, of the right kind, and nothing else."""
    before_all = audit(UID=uid("alice"), RESULT="allowed")
    before = 'HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s'

    def http(status, body):
        return (before % (status, len(body), body)).encode()

    def error(status, kind="", message="no"):
        return http(f"{status} x", json.dumps({"type": "error", "status-code": status, "status": "x", "result": {"message": message, "kind": kind}}))

    with FakeSnapd() as snapd:
        nothing_asked = {
            "closes at once": b"", "is not HTTP": b"SSH-2.0-x\r\n", "cut short": http("200 OK", "{}" * 50)[:-60], "not JSON": http("200 OK", "<html>"), "the wrong JSON": http("200 OK", "[[[]]]"),
            "nested JSON": http("200 OK", "[" * 100000), "chunks without an end": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}",
            "a redirect": b"HTTP/1.1 302 Found\r\nLocation: http://localhost/\r\nContent-Length: 0\r\n\r\n", "401": error(401, "login-required"), "403": error(403), "500": error(500),
            "huge": http("200 OK", " " * (9 << 20)), "headers without an end": b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200000, "slow": None,
            "a byte at a time": Drips(http("200 OK", " " * 100000)),
        }  # fmt: skip
        for title, bytes_ in nothing_asked.items():
            snapd.on_get(bytes_)
            answer = alice.perform("connect", pair())
            assert (answer.get("kind"), answer.get("code")) == (HELPER_ERROR, UNAVAILABLE), f"{title}: {answer}"
            assert snapd.posts == 0, f"{title}: something was asked of it"
            snapd.on_get("list")
            served()
        once_asked = {
            "closes at once": (b"", UNKNOWN), "not JSON": (http("202 x", "<html>"), UNKNOWN), "500": (error(500), REFUSED), "401": (error(401, "login-required"), REFUSED),
            "403": (error(403), REFUSED), "409": (error(409, "snap-change-conflict"), CONFLICT), "a byte at a time": (Drips(http("202 x", " " * 100000)), UNKNOWN),
            "400, with escapes": (error(400, "", "\x1b[31mno\nSNAPPERMS_RESULT=allowed"), REFUSED),
        }  # fmt: skip
        for title, (bytes_, code) in once_asked.items():
            snapd.on_post(bytes_)
            answer = alice.perform("connect", pair())
            assert (answer.get("kind"), answer.get("code")) == (HELPER_ERROR, code), f"after the request, {title}: {answer}"
            assert not {char for char in answer["data"].get("detail", "") if ord(char) < 32}, answer
            served()
        assert audit(UID=uid("alice"), RESULT="allowed") == before_all, "what snapd did not confirm is no success"
        snapd.leave()
        answer = alice.perform("connect", pair())
        assert (answer.get("kind"), answer.get("code")) == (HELPER_ERROR, UNAVAILABLE), f"no snapd: {answer}"


def a_real_change():
    """And with all that behind it, the helper does what it is for."""
    for action, on in (("connect", True), ("disconnect", False)):
        answer = alice.perform(action, pair())
        assert answer["kind"] == SUCCESS, answer
        wait_for(lambda on=on: ("vlc:camera" in connected("vlc")) is on, 20, f"the camera to be {'on' if on else 'off'}")
        assert audit(UID=uid("alice"), RESULT="allowed", CHANGE=answer["data"]["change"]), "what was done is in the log"
    settle()
    # What was turned off by hand is to stay off, which is no longer wanted.
    alice.perform("forget", pair())


meet((
    ("people who may not", without_authorisation),
    ("actions that are none of ours", foreign_actions),
    ("other methods", other_methods),
    ("bytes that are no arguments", nested),
    ("every type in every argument", types),
    ("names that mean more than a name", names),
    ("for how long", times),
    ("listening to others", eavesdropping),
    ("telling what happens", following),
    ("watching devices", watching),
    ("what looks like the helper's log", forging),
    ("two at once", two_at_once),
    ("a snapd that is none", snapd_gone_wrong),
    ("a real change", a_real_change),
))
