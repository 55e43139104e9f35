#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""run.py MUTANTS BIN EQUIVALENT SECONDS [FILE...]: has the tests in BIN meet every mutant of mutants.json, and says which one none of them noticed. With SECONDS
other than 0 they meet as many as there is time for, in an order that chance decides.

EQUIVALENT lists those that cannot be noticed, one a line: FILE | WHAT | KIND | why. A line that fits none, or one that a test does notice, fails too.
"""

import concurrent.futures
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import defaultdict
from pathlib import Path

# Nearest first.
TESTS = {
    "auditsink": ["helper-audit", "helper-operations", "helper-confinementoperations"],
    "buscaller": ["bus-buscallertest", "bus-helpertest"],
    "callermessage": ["helper-callermessage"],
    "confinementoperations": ["helper-confinementoperations"],
    "confinementrequest": ["helper-confinementoperations"],
    "denialrecord": ["helper-follower", "helper-confinementoperations", "helper-recordsources"],
    "follow/auditmessage": ["helper-recordsources"],
    "follow/auditsocket": ["helper-recordsources"],
    "follow/auditsource": ["helper-recordsources"],
    "follow/deviceprobe": ["helper-devicewatch"],
    "follow/devicesource": ["helper-devicewatch"],
    "follow/follower": ["helper-follower"],
    "follow/followscope": ["helper-follower", "helper-confinementoperations"],
    "follow/sourcechoice": ["helper-recordsources"],
    "helperslots": ["helper-helperslots"],
    "httpreply": ["helper-httpreply", "helper-snapdsocket"],
    "journalfiles": ["helper-journalfiles"],
    "keeper": ["helper-keeper"],
    "keeperpace": ["helper-keeperpace"],
    "keptoffstore": ["helper-keptoffstore", "helper-keeper", "helper-operations"],
    "leaseender": ["helper-leaseender"],
    "leasestore": ["helper-leasestore", "helper-leaseender"],
    "lookback": ["helper-lookback"],
    "names": ["helper-names", "helper-request", "helper-operations"],
    "operations": ["helper-operations", "helper-operationslease"],
    "pairfiles": ["helper-keptoffstore", "helper-leasestore"],
    "polkitcheck": ["bus-helpertest", "bus-doortest"],
    "processguard": ["bus-helpertest"],
    "ratelimit": ["helper-ratelimit", "helper-operations"],
    "repair/repair": ["helper-repair"],
    "repair/repairreport": ["helper-repairreport", "helper-repair"],
    "repair/repairsink": ["helper-repairreport"],
    "repair/repairstep": ["helper-repairstep", "helper-repair"],
    "repair/repairworld": ["helper-repairworld", "helper-repair"],
    "request": ["helper-request", "helper-operations", "helper-operationslease"],
    "risk": ["helper-risk", "helper-operations"],
    "snapdlist": ["helper-operations", "helper-operationslease", "helper-keeper"],
    "snapdsocket": ["helper-snapdsocket"],
    "snapview": ["helper-keeper", "helper-leaseender", "helper-operations", "helper-operationslease", "helper-repairworld"],
    "submit": ["helper-operations"],
    "systemdunits": ["bus-unitstest"],
}
WAITING = 5  # So many at once for each processor.
LONGEST = 60  # A mutant that never ends has been noticed.


def passes(program, number):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", QT_LOGGING_RULES="", SNAPPERMS_MUTANT=str(number))
    # What a test has started, a bus for example, goes with it.
    with subprocess.Popen(
        [program], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, errors="replace", start_new_session=True
    ) as test:
        def end():
            os.killpg(test.pid, signal.SIGKILL)

        timer = threading.Timer(LONGEST, end)
        timer.start()
        # What comes after the first that fails, mostly by waiting in vain, is no matter.
        if any(line.startswith("FAIL!") for line in test.stdout):
            end()
        status = test.wait()
        timer.cancel()
    return status == 0


def key(mutant):
    return (mutant["file"], mutant["what"], mutant["kind"])


def main():
    mutants, programs = json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2])
    excused = {}
    for line in Path(sys.argv[3]).read_text().splitlines():
        if line and not line.startswith("#"):
            # A condition may have bars of its own.
            name, rest = line.split(" | ", 1)
            what, kind, why = rest.rsplit(" | ", 2)
            excused[(name, what, kind)] = why
    seconds, only = int(sys.argv[4]), sys.argv[5:]
    mutants = [m for m in mutants if not only or m["file"] in only]
    began, seed = time.monotonic(), int(os.environ.get("SNAPPERMS_SEED") or random.randrange(1 << 32))
    if not mutants:
        sys.exit(f"MUTANTS none: {', '.join(only) or 'nothing'} has no check that could err.")
    if seconds:
        random.Random(seed).shuffle(mutants)

    every = sorted({test for mutant in mutants for test in TESTS[mutant["file"]]})
    for test in every:
        if not passes(programs / test, 0):
            sys.exit(f"{test} fails without any mutant, so it can notice none.")

    met, unnoticed, noticed, lock, done = [], [], defaultdict(int), threading.Lock(), 0

    def meet(mutant, until):
        nonlocal done
        if seconds and time.monotonic() - began > until:
            return
        met.append(mutant)
        caught = any(not passes(programs / test, mutant["id"]) for test in TESTS[mutant["file"]])
        with lock:
            done += 1
            if caught:
                noticed[mutant["file"]] += 1
            else:
                unnoticed.append(mutant)
            if done % 20 == 0:
                print(f"[{done}/{len(mutants)}]", flush=True)

    # On a bus, and while a repair goes on, whoever meets a mutant does little but wait.
    def waits(mutant):
        return TESTS[mutant["file"]][0].startswith(("bus-", "helper-repair"))

    for waiting in (True, False):
        with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count() * (WAITING if waiting else 1)) as pool:
            list(pool.map(lambda m: meet(m, seconds / 2 if waiting else seconds), (m for m in mutants if waits(m) == waiting)))

    ids = {m["id"] for m in met}
    waiting_still = {key(m) for m in mutants if m["id"] not in ids}
    survivors = [m for m in unnoticed if key(m) not in excused]
    wrong = [k for k in excused if (not only or k[0] in only) and k not in waiting_still and k not in {key(m) for m in unnoticed}]
    print(f"MUTANTS {'file':24} {'mutants':>8} {'caught':>8} {'cannot be':>10} {'survive':>8}")
    for name in sorted({m["file"] for m in met}):
        count = sum(m["file"] == name for m in met)
        alive = sum(m["file"] == name for m in survivors)
        print(f"MUTANTS {name:24} {count:8} {noticed[name]:8} {count - noticed[name] - alive:10} {alive:8}")
    if seconds:
        print(f"MUTANTS some of {len(mutants)}, chosen by SNAPPERMS_SEED={seed}")
    total = len(met)
    print(f"MUTANTS {'altogether':24} {total:8} {sum(noticed.values()):8} {len(unnoticed) - len(survivors):10} {len(survivors):8}")
    for m in sorted(survivors, key=lambda m: m["id"]):
        print(f"SURVIVES helper/{m['file']}.cpp:{m['line']}: {m['file']} | {m['what']} | {m['kind']}")
    for name in wrong:
        print("NOT EXCUSED any more: " + " | ".join(name))
    sys.exit(1 if survivors or wrong else 0)


main()
