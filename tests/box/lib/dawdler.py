# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A snap that takes as long as a test likes: its hooks wait while told to.

    with Dawdler() as dawdler:
        dawdler.hold()
        ...                         # connecting its microphone, or its next revision, goes on until
        dawdler.let_go()
        dawdler.refuse()
        ...                         # connecting fails until
        dawdler.give_in()

It is made of the sample snap stubborn and tried (`snap try`), not packed.
"""

import shutil
import subprocess
from pathlib import Path

from desk import run

NAME, TITLE = "dawdler", "Dawdler"
HOOKS = ["connect-plug-audio-record", "post-refresh"]
WAITING = """#!/bin/sh
while [ -e "$SNAP_COMMON/wait" ]; do sleep 0.1; done
[ ! -e "$SNAP_COMMON/refuse" ]
"""


class Dawdler:
    def __init__(self, *hooks):
        """With more hooks, by name."""
        self.tree = Path("/root") / NAME
        self._hooks = [*HOOKS, *hooks]
        self._wait = Path("/var/snap") / NAME / "common/wait"
        self._refuse = self._wait.with_name("refuse")
        self._refresh = None

    def __enter__(self):
        shutil.copytree("/snap/stubborn/current", self.tree, symlinks=True)
        snap = self.tree / "meta/snap.yaml"
        text = snap.read_text().replace("name: stubborn", f"name: {NAME}").replace("title: Stubborn", f"title: {TITLE}")
        snap.write_text(text.replace("  connect-plug-camera: null\n", ""))  # What is promised there and is missing fails.
        for hook in (self.tree / "meta/hooks").iterdir():
            hook.unlink()
        for name in self._hooks:
            hook = self.tree / "meta/hooks" / name
            hook.write_text(WAITING)
            hook.chmod(0o755)
        self.refresh()
        return self

    def __exit__(self, *_):
        self.let_go()

    def hold(self):
        self._wait.touch()

    def let_go(self):
        """Also waits for a refresh that was begun."""
        self._wait.unlink(missing_ok=True)
        if self._refresh:
            assert self._refresh.wait(60) == 0, "the refresh failed"
            self._refresh = None

    def refuse(self):
        self._refuse.touch()

    def give_in(self):
        self._refuse.unlink()

    def refresh(self):
        run("snap", "try", str(self.tree))

    def begin_refresh(self):
        self.hold()
        self._refresh = subprocess.Popen(["snap", "try", str(self.tree)], stdout=subprocess.DEVNULL)
