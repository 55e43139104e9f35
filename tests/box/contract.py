#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The pretended snapd of our other tests (tests/fakes) keeps the contract that the real one keeps: the same questions are asked of both.

What a pair of plug and slot becomes by connecting, disconnecting, forgetting and refreshing; what wrong requests are answered; conflicts; waiting for notices,
and how many there are; hooks that fail; changes that are aborted; disabled and removed snaps; lists and their filters.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import run, wait_for  # noqa: E402
from snapd_socket import SnapdSocket  # noqa: E402

FAKE = Path("/build/bin/fakesnapd")
SAMPLES = "/var/lib/snapperms-samples"
SYSTEM = "snapd"


class Contract:
    def __init__(self, name, snapd, others):
        """others(verb, snap) does what somebody else on the machine does."""
        self.name, self.snapd, self.others = name, snapd, others

    def refresh(self, snap):
        last = max(self.snapd.changes(), default=0)
        self.others("refresh", snap)
        wait_for(lambda: [c for n, c in self.snapd.changes().items() if n > last and c["ready"] and "refresh" in c["kind"] + c["summary"].lower()
                          or n > last and c["ready"] and c["kind"] == "install-snap"], 60, f"{self.name} to have refreshed {snap}")  # fmt: skip

    def pair(self, plug, slot):
        """"auto" or "manual" when connected, "undesired" when snapd remembers that it is not to be, None without a record."""
        answer = self.snapd.connections()
        for kind in ("established", "undesired"):
            for c in answer.get(kind) or []:
                if (c["plug"]["snap"], c["plug"]["plug"]) == plug and (c["slot"]["snap"], c["slot"]["slot"]) == slot:
                    return "undesired" if kind == "undesired" else "manual" if c.get("manual") else "auto"
        return None

    def act(self, action, plug=("", ""), slot=("", ""), status="Done", **more):
        answer = self.snapd.interfaces(action, plug, slot, **more)
        assert answer.status == 202 and answer.envelope["type"] == "async" and answer.result is None, answer
        change = self.snapd.wait(answer.envelope["change"])
        assert change["kind"] == f"{action}-snap" and change["status"] == status, change
        return change

    def refused(self, answer, status, kind, text):
        assert answer.status == status and answer.envelope["type"] == "error", answer
        assert answer.kind == kind and text in answer.message, answer

    # -- table of transitions -----------------------------------------------------------------------------------------

    def transitions(self):
        plug, slot = ("vlc", "home"), (SYSTEM, "home")
        off, on = ("disconnect", plug), ("connect", plug, slot)

        def becomes(state):
            assert self.pair(plug, slot) == state, f"{self.name}: {self.pair(plug, slot)}, not {state}"

        becomes("auto")
        self.act(*off)
        becomes("undesired")
        self.refresh("vlc")
        becomes("undesired")
        self.refused(self.snapd.interfaces(*off), 400, "interfaces-unchanged", "nothing to do")
        self.act(*on)
        becomes("manual")
        self.act(*off)
        becomes(None)
        # The trap: off, on and off again is forgotten, and the next refresh switches it on.
        self.refresh("vlc")
        becomes("auto")
        self.act(*off, forget=True)
        becomes(None)
        self.refresh("vlc")
        becomes("auto")
        self.act(*off)
        becomes("undesired")
        self.act(*off, forget=True)
        becomes(None)
        self.act(*on)
        becomes("manual")
        self.refresh("vlc")
        becomes("manual")
        self.act(*off, forget=True)
        becomes(None)
        self.refresh("vlc")
        becomes("auto")

        # What is off by default has no memory.
        plug, slot = ("vlc", "camera"), (SYSTEM, "camera")
        becomes(None)
        self.act("connect", plug, slot)
        becomes("manual")
        assert not self.act("connect", plug, slot).get("tasks"), "connecting the connected is a change without tasks"
        self.act("disconnect", plug, slot)
        becomes(None)
        self.refresh("vlc")
        becomes(None)

    # -- what wrong requests are answered -----------------------------------------------------------------------------

    def errors(self):
        ask, refused, camera = self.snapd.interfaces, self.refused, ("vlc", "camera")
        refused(ask("connect", ("vlc", ""), (SYSTEM, "camera")), 400, None, "plug name is empty")
        refused(ask("connect", ("", "camera"), (SYSTEM, "camera")), 400, None, "plug snap name is empty")
        refused(ask("connect", ("vlc", "no-such"), (SYSTEM, "camera")), 400, None, 'snap "vlc" has no plug named "no-such"')
        refused(ask("connect", camera, (SYSTEM, "no-such")), 400, None, 'has no slot named "no-such"')
        refused(ask("connect", camera, (SYSTEM, "home")), 400, None, 'cannot connect vlc:camera ("camera" interface) to')
        refused(ask("connect", camera, ("smart-hub", "")), 400, None, 'snap "smart-hub" has no "camera" interface slots')
        refused(ask("connect", ("no-such", "camera"), (SYSTEM, "camera")), 400, None, 'snap "no-such" is not installed')
        refused(ask("connect", camera, ("no-such", "camera")), 400, None, 'snap "no-such" is not installed')
        refused(ask("disconnect", camera), 400, "interfaces-unchanged", "nothing to do")
        refused(ask("disconnect", camera, (SYSTEM, "camera")), 400, None, "it is not connected")
        refused(ask("disconnect", ("vlc", "no-such")), 400, None, 'snap "vlc" has no plug or slot named "no-such"')
        refused(ask("disconnect", camera, ("snapd", "")), 400, None, "allowed forms are")
        refused(ask("disconnect", camera, (SYSTEM, "camera"), forget=True), 400, None, "it was not connected")
        refused(ask("disconnect", camera, forget=True), 400, "interfaces-unchanged", "nothing to do")
        refused(ask("no-such", camera, (SYSTEM, "camera")), 400, None, "unsupported interface action")
        refused(ask("", camera, (SYSTEM, "camera")), 400, None, "interface action not specified")

        def post(body):
            return self.snapd.ask("POST", "/v2/interfaces", body)

        refused(post("{"), 400, None, "cannot decode request body")
        one, other = {"snap": "vlc", "plug": "camera"}, {"snap": SYSTEM, "slot": "camera"}
        refused(post({"action": "connect", "plugs": [], "slots": [other]}), 400, None, "at least one plug and slot is required")
        refused(post({"action": "connect", "plugs": [one, one], "slots": [other]}), 501, None, "many-to-many operations are not implemented")
        self.refused(self.snapd.ask("GET", "/v2/changes/99999"), 404, None, "cannot find change")

    # -- conflicts ----------------------------------------------------------------------------------------------------

    def conflict(self):
        """Two apps, one system snap: the second change has to wait for the first."""
        slow = self.snapd.interfaces("connect", ("stubborn", "audio-record"), (SYSTEM, "audio-record"))
        assert slow.status == 202, slow
        answer = self.snapd.interfaces("connect", ("vlc", "camera"), (SYSTEM, "camera"))
        self.refused(answer, 409, "snap-change-conflict", "change in progress")
        assert answer.result["value"] == {"snap-name": SYSTEM, "change-kind": "connect-snap"}, answer
        self.snapd.wait(slow.envelope["change"])
        self.act("connect", ("vlc", "camera"), (SYSTEM, "camera"))
        self.act("disconnect", ("vlc", "camera"))
        self.act("disconnect", ("stubborn", "audio-record"))

    # -- notices ------------------------------------------------------------------------------------------------------

    def notices(self):
        def ask(**query):
            return self.snapd.get("/v2/notices", types="change-update", **query)

        self.act("connect", ("vlc", "camera"), (SYSTEM, "camera"))
        newest = ask()[-1]
        assert newest["last-data"] == {"kind": "connect-snap"} and newest["user-id"] is None, newest
        after = newest["last-repeated"]
        began = time.monotonic()
        assert ask(after=after, timeout="300ms") == [], "with nothing new the answer is an empty list"
        assert time.monotonic() - began >= 0.25, "and comes when the time is over"
        assert ask(after=after) == [], "without a time to wait it comes at once"
        assert self.snapd.ask("GET", "/v2/notices?timeout=5").status == 400, "a time without a unit is an error"
        assert self.snapd.get("/v2/notices", types="no-such-type") == []

        threading.Timer(0.5, lambda: self.snapd.interfaces("disconnect", ("vlc", "camera"))).start()
        began = time.monotonic()
        woken = ask(after=after, timeout="20s")
        assert 0.3 < time.monotonic() - began < 10, "a poll ends when something happens, not before and not much later"
        assert [notice["last-data"]["kind"] for notice in woken] == ["disconnect-snap"], woken
        self.snapd.wait(woken[0]["key"])
        last = ask(after=after)[-1]
        assert last["key"] == woken[0]["key"], f"one notice a change, renewed by each of its steps: {last}"

        # Made, at work, over; what has nothing to do is never at work.
        assert last["occurrences"] == 3, last
        for tasks, occurrences in ((1, 3), (0, 2)):
            change = self.act("connect", ("vlc", "camera"), (SYSTEM, "camera"))
            assert len(change.get("tasks") or []) == tasks, change
            [notice] = ask(keys=change["id"])
            assert notice["occurrences"] == occurrences, notice
        self.act("disconnect", ("vlc", "camera"))

    # -- hooks, and changes that are stopped --------------------------------------------------------------------------

    def hooks(self):
        lens = ("stubborn", "camera")
        change = self.act("connect", lens, (SYSTEM, "camera"), status="Error")
        assert self.pair(lens, (SYSTEM, "camera")) is None, "what a hook refused is taken back"
        assert change["err"].startswith("cannot perform the following tasks:\n- Run hook connect-plug-camera of snap \"stubborn\" "), change["err"]
        assert change["err"].endswith('(run hook "connect-plug-camera": the lens cap is on)'), change["err"]
        assert [(task["kind"], task["status"]) for task in change["tasks"]] == [("connect", "Undone"), ("run-hook", "Error")], change
        [notice] = self.snapd.get("/v2/notices", types="change-update", keys=change["id"])
        assert notice["occurrences"] > 3, f"taking back has steps of its own: {notice}"

    def aborts(self):
        microphone, slot = ("stubborn", "audio-record"), (SYSTEM, "audio-record")

        def abort(change):
            return self.snapd.ask("POST", f"/v2/changes/{change}", {"action": "abort"})

        self.refused(abort("99999"), 404, None, "cannot find change")
        done = self.act("disconnect", ("vlc", "home"))["id"]
        self.refused(abort(done), 400, None, f"cannot abort change {done} with nothing pending")
        self.refused(self.snapd.ask("POST", f"/v2/changes/{done}", {"action": "no-such"}), 400, None, "is unsupported")
        self.act("connect", ("vlc", "home"), (SYSTEM, "home"))

        change = self.snapd.interfaces("connect", microphone, slot).envelope["change"]
        wait_for(lambda: self.pair(microphone, slot), 10, f"{self.name} to show the connection while the hook runs")
        answer = abort(change)
        assert answer.status == 200 and answer.envelope["type"] == "sync" and answer.result["status"] == "Abort" and not answer.result["ready"], answer
        over = self.snapd.wait(change)
        assert over["status"] == "Error" and over["err"].endswith('(run hook "connect-plug-audio-record": <aborted>)'), over
        assert self.pair(microphone, slot) is None, "and it is off"

    # -- snaps come and go --------------------------------------------------------------------------------------------

    def comings_and_goings(self):
        def listed(snap):
            return {plug["plug"] for plug in self.snapd.connections()["plugs"] if plug["snap"] == snap}

        plug, slot = ("tally", "home"), (SYSTEM, "home")
        there = listed("tally")
        assert self.pair(plug, slot) == "auto" and there
        self.others("disable", "tally")
        wait_for(lambda: not listed("tally"), 20, f"{self.name} not to tell of the plugs of a disabled snap")
        assert self.pair(plug, slot) is None
        self.refused(self.snapd.interfaces("connect", ("tally", "removable-media"), (SYSTEM, "removable-media")), 400, None, "")
        self.others("enable", "tally")
        wait_for(lambda: listed("tally") == there, 20, "them to be back")
        assert self.pair(plug, slot) == "auto"
        self.others("remove", "tally")
        wait_for(lambda: "tally" not in {snap["name"] for snap in self.snapd.get("/v2/snaps")}, 30, "the snap to be gone")
        assert not listed("tally") and self.pair(plug, slot) is None

    # -- lists --------------------------------------------------------------------------------------------------------

    def lists(self):
        self.refused(self.snapd.ask("GET", "/v2/connections?select=no-such"), 400, None, "unsupported select qualifier")
        self.refused(self.snapd.ask("GET", "/v2/connections?snap=no-such"), 404, "snap-not-found", "")
        assert self.snapd.get("/v2/connections", interface="no-such") == {"established": [], "plugs": [], "slots": []}
        for snap in ("hub-remote", "mosaic"):
            answer = self.snapd.get("/v2/connections", select="all", snap=snap)
            assert {plug["snap"] for plug in answer["plugs"]} == {snap}, answer["plugs"]
            others = [slot for slot in answer["slots"] if slot["snap"] != snap and not slot.get("connections")]
            assert not others, f"slots of others only when something of this snap is connected to them: {others}"
        everything = self.snapd.connections()
        for kind, side in (("plugs", "plug"), ("slots", "slot")):
            names = [(end["snap"], end[side]) for end in everything[kind]]
            assert names == sorted(names), f"{kind} are sorted"
        # One request, every connection of the plug.
        frames, slots = ("hub-remote", "frames"), [("smart-hub", "far-frames"), ("smart-hub", "near-frames")]
        for slot in slots:
            self.act("connect", frames, slot)
        assert [self.pair(frames, slot) for slot in slots] == ["manual", "manual"]
        change = self.act("disconnect", frames)
        assert len(change["tasks"]) == 2 and [self.pair(frames, slot) for slot in slots] == [None, None], change


def hold(contract):
    for part in (contract.transitions, contract.errors, contract.conflict, contract.notices, contract.hooks, contract.aborts, contract.lists,
                 contract.comings_and_goings):  # fmt: skip
        try:
            part()
        except AssertionError as error:
            print(f"{contract.name}: {part.__name__}: FAILED: {error}", flush=True)
            yield part.__name__
        else:
            print(f"{contract.name}: {part.__name__}: holds", flush=True)


def main():
    def others(verb, snap):
        run("snap", *({"refresh": ["install", "--dangerous", f"{SAMPLES}/{snap}.snap"], "remove": ["remove", "--purge", snap]}.get(verb, [verb, snap])))

    broken = list(hold(Contract("snapd", SnapdSocket(), others)))
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "snapd.socket"
        fake = subprocess.Popen([FAKE, path, "--duration", "150"], stdin=subprocess.PIPE, text=True, bufsize=1,
                                env={**os.environ, "SNAPPERMS_FIXTURES": "/src/tests/fixtures"})  # fmt: skip
        try:
            wait_for(path.exists, 10, "the fake to listen")
            broken += hold(Contract("the fake", SnapdSocket(path), lambda verb, snap: fake.stdin.write(f"{verb} {snap}\n")))
        finally:
            fake.terminate()
            fake.wait(10)
    assert not broken, f"does not hold: {broken}"


main()
