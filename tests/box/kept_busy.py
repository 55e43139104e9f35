#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The installed helper, kept busy by those who want nobody else to be served: how long that lasts, and that it gives them nothing (docs/helper-threats.md, "Keeping others from it")."""

import json
import os
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from abused import TOO_MANY, UNCHANGED, admin, alice, bob, meet, nobody, restart, served  # noqa: E402
from buscaller import BUSY, HELPER_ERROR, KAUTH_ERROR, SUCCESS, Caller, new_nonce, pair  # noqa: E402
from desk import Desk, run, wait_for  # noqa: E402
from machine import HELPER as UNIT  # noqa: E402


NO_REPLY = "org.freedesktop.DBus.Error.NoReply"


def measured(what, **how):
    began = time.monotonic()
    served(**how)
    print(f"        {time.monotonic() - began:.2f} s until alice was served: {what}", flush=True)


def killed_callers():
    for _ in range(10):
        gone = Caller("bob")
        gone.post("connect", pair())
        gone.kill()
    gone = Caller("admin")
    gone.post("connect", pair(plug="nosuchplug"))
    gone.kill()


def crashes():
    """More often than systemd's usual limit of starts, which would leave everybody without a helper."""
    for _ in range(12):
        served()
        os.kill(int(run("systemctl", "show", "-P", "MainPID", UNIT)), signal.SIGSEGV)


def pressing():
    """Whoever may not asks again and again without a pause. Others are served all the same, later."""
    for at_once, titles in ((1, ("disconnect", "observe")), (8, ("disconnect", "connect"))):
        for attacker, action in zip((bob, nobody), titles, strict=True):
            attacker.press(action, pair() if action != "observe" else {"nonce": new_nonce()}, at_once)
        for _ in range(2):
            # As often as our own programs ask again.
            measured(f"{at_once} at once from two", pause=0.3, patience=120)
        for attacker in (bob, nobody):
            answers = attacker.release()
            assert not [key for key in answers if key.startswith((f"{SUCCESS}:", f"{HELPER_ERROR}:"))], answers
            print("        ", attacker.user, answers, flush=True)


def looking():
    """Somebody who may look at the log does so without a pause: that has a limit of its own."""
    restart()
    admin.press("observeall", {"nonce": new_nonce()}, 4)
    for _ in range(3):
        measured("looks without a pause")
    wait_for(lambda: served() or admin.pressed().get(f"{HELPER_ERROR}:{TOO_MANY}"), 60, "the limit of looks")
    measured("looks beyond the limit")
    print("        ", admin.release(), flush=True)
    restart()


def foreign_without_a_pause():
    """Each of these ends the process, and what was sent to it is lost: a person gets her own answer or none, and the former as soon as that is over."""
    nobody.press("org.example.snapperms.nosuch", pair())
    told = []
    for _ in range(40):
        answer = alice.perform("disconnect", pair())
        assert answer == {"error": NO_REPLY} or (answer["kind"], answer["code"]) == (HELPER_ERROR, UNCHANGED), answer
        told.append("error" in answer)
    answers = nobody.release()
    assert set(answers) <= {NO_REPLY, f"{KAUTH_ERROR}:{BUSY}"}, answers
    print("        ", answers, f"alice: {told.count(False)} of {len(told)} answered", flush=True)
    measured("nobody sends foreign actions any more")


def flood():
    for caller in (bob, nobody, admin):
        caller.tell("flood", times=400, **caller.request("disconnect", pair()))
    served()
    for caller in (bob, nobody):
        answers = caller.answer()
        assert not [key for key in answers if key.startswith((f"{SUCCESS}:", f"{HELPER_ERROR}:"))], f"{caller.user}: {answers}"
    answers = admin.answer()
    assert not [key for key in answers if key.startswith(f"{SUCCESS}:")], answers


def asking(desk):
    """A program of demo's in front of which a password dialog stands."""
    request = json.dumps({"do": "call", **Caller.request("disconnect", pair())})
    programs = []

    def asked():
        # Refused before the agent has made itself known to polkit.
        if not programs or "{" in programs[-1].log:
            programs.append(desk.launch("python3", "/src/tests/box/lib/buscaller.py", request))
        return desk.password_shown()

    wait_for(asked, 30, "the agent to ask for a password", pause=0.5)
    program = programs[-1]
    for caller in (alice, bob, nobody):
        answer = caller.perform("disconnect", pair())
        assert (answer.get("kind"), answer.get("code"), answer.get("data")) == (KAUTH_ERROR, BUSY, {}), answer
    assert bob.perform("org.example.snapperms.disconnect", b"", "stopAction") == {"error": "org.freedesktop.DBus.Error.AccessDenied"}
    assert program.status is None and desk.password_shown()
    return program


def standing_dialog():
    """While somebody is asked for a password, others are told to come back, and nobody can make it an answer."""
    assert run("systemctl", "show", "-P", "RuntimeMaxUSec", UNIT).strip() == "5min"
    restart()
    with Desk(user="demo") as desk:
        program = asking(desk)
        program.end(9)
        # Long before systemd would end the helper: it ends with whoever asked. The dialog may stand on, that is up to the agent; nothing waits for it.
        measured("the asker is gone")

    more = Path(f"/run/systemd/system/{UNIT}.d/sooner.conf")
    more.parent.mkdir(parents=True)
    more.write_text("[Service]\nRuntimeMaxSec=15\n")
    run("systemctl", "daemon-reload")
    restart()
    with Desk(user="demo") as desk:
        program = asking(desk)
        # Whoever stays and gives no answer has the helper until systemd ends it, and then has no answer either.
        measured("the asker stays")
        wait_for(lambda: "{" in program.log, 10, "the asker to be told")
        assert json.loads(program.log.splitlines()[-1]) == {"error": NO_REPLY}, program.log
    more.unlink()
    run("systemctl", "daemon-reload")


meet((
    ("callers that are gone", killed_callers),
    ("a helper that crashes", crashes),
    ("requests without a pause", pressing),
    ("looks without a pause", looking),
    ("foreign actions without a pause", foreign_without_a_pause),
    ("a flood", flood),
    ("a dialog that stands", standing_dialog),
))
