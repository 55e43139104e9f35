# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Those who meet the installed helper when somebody means it ill.

bob may not, by a rule of the site; nobody has no session, and no rule; admin may, and sends nonsense all the same; alice may,
and has to be served after each case, or while it goes on.
"""

import contextlib
import sys
import time

from buscaller import HELPER_ERROR, KAUTH_ERROR, Caller, pair
from desk import DeskError, run, wait_for
from machine import HELPER, audit, fingerprint, site_rules, uid

# The words of protocol.h.
INVALID, TOO_MANY, NO_SUCH_PLUG, UNCHANGED, CONFLICT, UNAVAILABLE, REFUSED, UNKNOWN = 1, 4, 5, 8, 9, 10, 11, 12
# How long the helper may keep a person waiting because of somebody else.
BOUND = 40

site_rules(alice=("YES", "YES"), admin=("YES", "YES"), bob="NO")
alice, admin, bob, nobody = (Caller(user) for user in ("alice", "admin", "bob", "nobody"))


def served(patience=BOUND, pause=0.05):
    """alice asks for what is so already, which takes every check there is, and gets her own answer."""

    last = {}

    def answer():
        last.clear()
        last.update(alice.perform("disconnect", pair()))
        return last.get("kind") == HELPER_ERROR and last["code"] == UNCHANGED

    try:
        wait_for(answer, patience, "alice to be served", pause)
    except DeskError as error:
        raise AssertionError(f"{error}: {last}") from error


def settle():
    wait_for(lambda: not {"Do", "Doing"} & set(run("snap", "changes").split()), 20, "snapd to be idle")


@contextlib.contextmanager
def case(title):
    began, then = time.monotonic(), fingerprint()
    yield
    served()
    assert fingerprint() == then, f"{title}: snapd is not as it was"
    for caller in (bob, nobody):
        for line in audit(UID=uid(caller.user)):
            assert line["SNAPPERMS_RESULT"] not in {"allowed", "unchanged"}, f"{title}: {line}"
    print(f"{time.monotonic() - began:6.1f} s  {title}", flush=True)


def refused(answer):
    assert answer.get("kind") == KAUTH_ERROR or "error" in answer, answer
    assert not answer.get("data"), answer


def restart():
    """A helper that has counted no requests yet."""
    run("systemctl", "stop", HELPER)


def meet(cases):
    """All of them, each a title and what happens; or one of them alone: kept_busy.py dialog"""
    served()
    for title, body in cases:
        if len(sys.argv) < 2 or sys.argv[1] in title:
            with case(title):
                body()
    for caller in (alice, admin, bob, nobody):
        caller.close()
