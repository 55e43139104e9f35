#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""An open window with nobody at it: one long poll at snapd, and no work."""

import os
import re
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, journal, run  # noqa: E402

ITEM = {"list item", "table cell", "tree item"}
SECONDS = 60


def ticks(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def requests(pid, since):
    return [line for line in journal("-u", "snapd.service", since=since) if f"pid={pid};" in line and "/v2/" in line]


def main():
    dropin = Path("/etc/systemd/system/snapd.service.d")
    dropin.mkdir(parents=True, exist_ok=True)
    (dropin / "90-debug.conf").write_text("[Service]\nEnvironment=SNAPD_DEBUG=1\n")
    run("systemctl", "daemon-reload")
    run("systemctl", "restart", "snapd.service")
    run("snap", "version")
    with Desk(agent=False) as desk:
        began = time.strftime("%Y-%m-%d %H:%M:%S")
        window = desk.launch("snapperms")
        desk.click(desk.wait(name=r"VLC\b(?!.*work)", role=ITEM, app="snapperms", timeout=20))
        desk.wait(name=r"Allow VLC to use the camera", app="snapperms")
        time.sleep(5)
        assert any("/v2/connections" in line for line in requests(window.pid, began)), "this way of counting sees what the window asks"
        time.sleep(1)
        since, before = time.strftime("%Y-%m-%d %H:%M:%S"), ticks(window.pid)
        time.sleep(SECONDS)
        seen, spent = requests(window.pid, since), ticks(window.pid) - before
        print(f"in {SECONDS} s: {len(seen)} requests to snapd, {spent} ticks of 1/{os.sysconf('SC_CLK_TCK')} s")
        for line in seen:
            print("   ", line)
        assert not [line for line in seen if not re.search(r"/v2/notices\?", line)], "an idle window asks for nothing but notices"
        assert len(seen) <= 1, "and that once"
        assert spent <= 10, "and works no more than a tenth of a second a minute"
        assert window.status is None, f"the window ended: {window.log}"


main()
