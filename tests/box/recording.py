#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Who records through a real PipeWire: shown in the window while it lasts, whichever way a program goes to the server, and whatever it says of itself."""

import re
import sys
import time
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

from desk import Desk, wait_for  # noqa: E402
from machine import measured  # noqa: E402

ZOOM = "Zoom is recording sound now."
ANOTHER = "Something is recording sound now, and it cannot be told"
THREAD = "soundserver"
SECONDS = 30


def switches(pid):
    """How often each thread has been woken."""
    found = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        text = (task / "status").read_text()
        found[f"{(task / 'comm').read_text().strip()} {task.name}"] = int(re.search(r"^voluntary_ctxt_switches:\s*(\d+)", text, re.MULTILINE)[1])
    return found


def mapped(pid):
    return "libpulse.so" in Path(f"/proc/{pid}/maps").read_text()


class Story:
    def __init__(self, desk):
        self.desk = desk

    def as_snap(self, *argv):
        """In a unit as snapd makes one, which is what says here who it is: there is no AppArmor in the box."""
        unit = f"snap.zoom-client.zoom-client-{uuid.uuid4()}"
        return self.desk.launch("systemd-run", "--user", "--scope", "--quiet", f"--unit={unit}", *argv)

    def says(self, words):
        return self.desk.find(name=words, role="label", app="snapperms")

    def shown(self, words, what):
        measured(lambda: self.says(words), 10, what)

    def gone(self, words, what):
        measured(lambda: not self.says(words), 10, what)

    def server(self, *words):
        status, log = self.desk.run("systemctl", "--user", *words)
        assert status == 0, log


def main():
    with Desk(agent=False) as desk:
        story = Story(desk)
        window = desk.launch("snapperms", "--permission", "audio-record")
        desk.wait(name="Allow Zoom to use the microphone", app="snapperms", timeout=20)
        time.sleep(3)
        assert not mapped(window.pid), "without a server nothing of it is loaded"

        story.server("start", "pipewire.service", "wireplumber.service", "pipewire-pulse.service")
        wait_for(lambda: desk.run("pactl", "info")[0] == 0, 20, "the sound server to answer")
        status, log = desk.run("pactl", "load-module", "module-null-sink", "media.class=Audio/Source/Virtual", "sink_name=mic", "channel_map=mono")
        assert status == 0, log
        desk.run("pactl", "load-module", "module-null-sink", "sink_name=out")
        measured(lambda: mapped(window.pid), 20, "the window listens to the server that came")

        parec = story.as_snap("parec", "--device=mic", "/dev/null")
        story.shown(ZOOM, "a client of PulseAudio's protocol is shown")
        desk.photograph("recording")
        parec.end()
        story.gone(ZOOM, "it is gone when it ended")

        native = story.as_snap("pw-record", "--target=mic", "/tmp/recorded.wav")
        story.shown(ZOOM, "a client of PipeWire's own is shown")
        native.end()
        story.gone(ZOOM, "it is gone when it ended")

        # What is played is no microphone; and this one would be seen before the next.
        monitor = story.as_snap("parec", "--device=out.monitor", "/dev/null")
        time.sleep(2)
        assert not story.says(ZOOM) and not story.says(ANOTHER), "a recording of what is played is not shown"
        monitor.end()

        # Of no snap: not shown.
        other = desk.launch("parec", "--device=mic", "/dev/null")
        time.sleep(2)
        assert not story.says(ZOOM) and not story.says(ANOTHER), "a program of no snap is not shown"

        # It says to be that one.
        liar = story.as_snap("parec", "--device=mic", f"--property=application.process.id={other.pid}", "/dev/null")
        story.shown(ANOTHER, "of who lies it is told that somebody records")
        assert not story.says(ZOOM)
        desk.photograph("recording-unknown")
        liar.end()
        story.gone(ANOTHER, "and no longer when it ended")
        other.end()

        # A native client lies in vain: PipeWire asks the kernel.
        liar = story.as_snap("pw-record", "--target=mic", "--properties", "{ application.process.id = 1 pipewire.sec.pid = 1 node.virtual = true }", "/tmp/recorded.wav")
        story.shown(ZOOM, "a client of PipeWire's own that says to be another is shown")
        liar.end()
        story.gone(ZOOM, "it is gone when it ended")

        # One that says to be at rest is noticed by what it does to the microphone.
        hidden = story.as_snap("pw-record", "--target=mic", "--properties", "{ pulse.corked = true }", "/tmp/recorded.wav")
        story.shown(ANOTHER, "that an input runs for nobody who can be seen")
        hidden.end()
        story.gone(ANOTHER, "and no longer when it ended")

        # Nothing happens, once the server has put to sleep what nobody uses: nothing is done.
        time.sleep(10)
        before = switches(window.pid)
        time.sleep(SECONDS)
        after = switches(window.pid)
        woken = {name: after[name] - before.get(name, 0) for name in after if after[name] != before.get(name, 0)}
        print(f"woken in {SECONDS} s: {woken}")
        assert any(name.startswith(THREAD) for name in after), after
        assert not any(name.startswith(THREAD) for name in woken), "the server is not asked while nothing changes"

        # It goes, and comes again.
        story.server("restart", "pipewire.service", "wireplumber.service", "pipewire-pulse.service")
        wait_for(lambda: desk.run("pactl", "info")[0] == 0, 20, "the sound server to answer")
        desk.run("pactl", "load-module", "module-null-sink", "media.class=Audio/Source/Virtual", "sink_name=mic", "channel_map=mono")
        parec = story.as_snap("parec", "--device=mic", "/dev/null")
        story.shown(ZOOM, "after the server was away")
        desk.run("snapperms", "--app", "zoom-client")
        desk.wait(name="Allow Zoom to use the camera", app="snapperms")
        story.shown(ZOOM, "the page of the app says so, too")
        desk.photograph("recording-app")
        parec.end()
        story.gone(ZOOM, "and no longer when it ended")
        assert window.status is None, f"the window ended: {window.log}"

        module = desk.launch("kcmshell6", "kcm_snapperms", "--args", ":audio-record")
        desk.wait(name="Allow Zoom to use the microphone", app="kcmshell6", timeout=30)
        parec = story.as_snap("parec", "--device=mic", "/dev/null")
        measured(lambda: desk.find(name=ZOOM, role="label", app="kcmshell6"), 20, "the module of System Settings shows it, too")
        parec.end()
        module.end()


main()
