#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Who uses camera and microphone right now: told when it begins and when it ends, without anybody asking meanwhile; and what stays open after "off"."""

import json
import os
import pwd
import socket
import subprocess
import threading
import time
from pathlib import Path

import breaker
from kernel import PROBE, probe, run, say, start_as_person, switch, tries


class Watch:
    """The library's watch in a process of its own, as an ordinary user."""

    def __init__(self, user="demo"):
        self._process = subprocess.Popen(
            ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "stdbuf", "-oL", PROBE, "uses", "600"], stdout=subprocess.PIPE, text=True
        )
        self.seen = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self._process.stdout:
            self.seen.append(json.loads(line))
            say(f"watch: {line.strip()}")

    def wait(self, uses, timeout=60):
        deadline = time.monotonic() + timeout
        while not self.seen or self.seen[-1]["uses"] != uses:
            assert time.monotonic() < deadline, f"waited in vain for {uses}: {self.seen}"
            time.sleep(0.2)

    def wakeups(self):
        """How often its threads have gone to sleep, and so have been woken."""
        statuses = [file.read_text() for file in Path(f"/proc/{self._process.pid}/task").glob("*/status")]
        return sum(int(line.split()[1]) for status in statuses for line in status.splitlines() if line.startswith("voluntary_ctxt_switches:"))

    def end(self):
        self._process.kill()


def end(program, words):
    run("pkill", "-f", words, check=False)
    program.wait(60)


class Keeper:
    """A program that goes on with a file and two connections, as far as the kernel lets it."""

    def __init__(self, *argv):
        self._program = start_as_person("/usr/bin/snap", "run", "breaker", "keep", *argv)
        self.begun = self._answers()

    def _answers(self):
        """{what: "ok (0)"}"""
        answers = {}
        while "done" not in answers:
            line = self._program.stdout.readline()
            assert line, f"it ended: {answers}"
            what, _, answer = line.strip().partition(": ")
            answers[what] = answer
        say(f"goes on: {answers}")
        return answers

    def again(self):
        run("pkill", "-USR1", "-f", "bin/breaker keep")
        return self._answers()

    def end(self):
        end(self._program, "bin/breaker keep")


def holds(interface, user="demo"):
    """What the library finds of what the program still has through an interface."""
    (found,) = probe("kept", "breaker", interface, user=user)
    say(f"kept of {interface}: {found}")
    return found


def kept():
    """What was open when a switch went off: to the kernel a file and a connection within the machine stay what they were, and are found; one to the network ends."""
    # Without that it looks at no socket that has a name in the file system, not even when somebody connects.
    looks_at_sockets = probe("kernel", user="demo")[0]["unixSockets"]
    uid = pwd.getpwnam("demo").pw_uid
    name = f"/run/user/{uid}/wayland-9"
    photo = Path("/media/stick/photo.txt")
    photo.chmod(0o666)
    switch("connect", "breaker:removable-media")
    with socket.socket(socket.AF_UNIX) as display, socket.create_server(("127.0.0.1", 0)) as server:
        display.bind(name)
        os.chown(name, uid, -1)
        display.listen()
        keeper = Keeper(str(photo), name, str(server.getsockname()[1]))
        off = set()

        def refuses(plug, *what):
            switch("disconnect", plug)
            off.update(what)
            answers = keeper.again()
            assert {what for what, answer in answers.items() if answer == "EACCES (13)"} == off, answers
            assert {answer for what, answer in answers.items() if what not in off} == {"ok (0)"}, answers

        with display.accept()[0], server.accept()[0]:
            assert set(keeper.begun.values()) == {"ok (0)"}, keeper.begun
            refuses("breaker:removable-media", "file-anew")
            assert holds("removable-media") == {"holders": [{"connections": False, "files": True, "tag": "snap.breaker.breaker"}], "unseen": 0}
            assert holds("removable-media", user="alice") == {"holders": [], "unseen": 1}
            refuses("breaker:wayland", *(["local-anew"] if looks_at_sockets else []))
            assert holds("wayland") == {"holders": [{"connections": True, "files": False, "tag": "snap.breaker.breaker"}], "unseen": 0}
            # Nor for a program that starts only now.
            answers = tries("breaker", "reach", name)
            assert answers["reach"] == ("EACCES (13)" if looks_at_sockets else "ok (0)"), answers
            refuses("breaker:network", "inet", "inet-anew")
            keeper.end()
            assert holds("wayland") == holds("removable-media") == {"holders": [], "unseen": 0}
    os.unlink(name)


def main():
    breaker.install(("camera", "removable-media", "alsa", "network", "wayland"))
    if "breaker:camera" not in {line.split()[1] for line in run("snap", "connections", "breaker").splitlines() if line.split()[2] != "-"}:
        switch("connect", "breaker:camera")
    watch = Watch()
    watch.wait([])
    assert not watch.seen[-1]["blind"], watch.seen

    # Somebody who is no snap has it open: not shown.
    other = subprocess.Popen(["sleep", "1000"], stdin=open("/dev/video0", "rb"))
    program = start_as_person("/usr/bin/snap", "run", "breaker", "hold")
    watch.wait(["camera snap.breaker.breaker"])
    other.kill()
    assert not watch.seen[-1]["unseen"], watch.seen

    # Another user's is not told of, but that it runs is.
    stranger = start_as_person("/usr/bin/snap", "run", "breaker", "hold", user="alice")
    deadline = time.monotonic() + 60
    while not watch.seen[-1]["unseen"]:
        assert time.monotonic() < deadline, watch.seen
        open("/dev/video0", "rb").close()
        time.sleep(1)
    assert watch.seen[-1]["uses"] == ["camera snap.breaker.breaker"], watch.seen
    run("pkill", "-u", "alice", "-f", "bin/breaker hold")
    stranger.wait(60)

    # Off does not close what is open: who holds it is known, and how to end that.
    switch("disconnect", "breaker:camera")
    held = probe("holders", "breaker", "camera", user="demo")[0]
    say(f"holders: {held}")
    assert held["unseen"] == 0 and [holder["tag"] for holder in held["holders"]] == ["snap.breaker.breaker"], held
    assert held["holders"][0]["devices"] == ["/dev/video0"] and held["holders"][0]["unit"].endswith(".scope"), held
    # Nobody but that person (and root) can see it: said, not left out.
    assert probe("holders", "breaker", "camera", user="alice")[0] == {"holders": [], "unseen": 1}
    end(program, "bin/breaker hold")
    watch.wait([])
    assert probe("holders", "breaker", "camera", user="demo")[0] == {"holders": [], "unseen": 0}

    switch("connect", "breaker:alsa")
    program = start_as_person("/usr/bin/snap", "run", "breaker", "record", "/dev/snd/pcmC0D0c")
    watch.wait(["microphone snap.breaker.breaker"])
    streams = probe("streams", user="demo")
    assert [(stream["capture"], stream["running"], stream["tag"]) for stream in streams] == [(True, True, "snap.breaker.breaker")], streams
    end(program, "bin/breaker record")
    watch.wait([])

    kept()

    # Nothing happens: nothing is done. What the system has still to do about what was just switched may take its time here: udev opens devices.
    for _ in range(6):
        before = watch.wakeups()
        time.sleep(5)
        woken = watch.wakeups() - before
        say(f"woken {woken} times in five seconds of rest")
        if woken == 0:
            break
    else:
        raise AssertionError("the watch worked although nothing happened")
    watch.end()


main()
