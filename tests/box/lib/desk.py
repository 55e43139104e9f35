# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A person at a desktop, for programs that run as root in the box.

    with Desk() as desk:                       # user demo, logind session, Xvfb, openbox, polkit agent
        window = desk.launch("snapperms")
        switch = desk.wait(name="Allow VLC to use the camera")
        desk.click(switch)
        desk.answer_password()
        wait_for(lambda: "vlc:camera" in connected("vlc"), 5, "the camera to be connected")
        desk.photograph("camera-on")

Things are found by what a screen reader would say, never by pixels; they are touched with the pointer and the keyboard.
"""

import dataclasses
import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

PASSWORD = "snapperms"
OUT = Path(os.environ.get("SNAPPERMS_OUT", "/out"))
HERE = Path(__file__).resolve().parent

# A scroll area calls itself a filler.
SCROLLS = {"scroll pane", "viewport", "list", "table", "tree", "filler"}


class DeskError(AssertionError):
    pass


def wait_for(condition, timeout, what, pause=0.05):
    """Wait until condition() is true and return what it returned; fail with what was waited for."""
    # An emulated machine takes its time.
    slow = float(os.environ.get("SNAPPERMS_SLOW", "1"))
    deadline = time.monotonic() + timeout * slow
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() >= deadline:
            raise DeskError(f"waited {timeout} s in vain for {what}")
        time.sleep(pause * slow)


@dataclasses.dataclass(frozen=True)
class Thing:
    """What AT-SPI said about one thing on the screen at one moment. look() on the Desk asks again."""

    app: str
    name: str
    role: str
    description: str
    states: frozenset
    box: tuple  # x, y, width, height on the screen
    ref: tuple
    depth: int = 0

    @property
    def checked(self):
        return "checked" in self.states

    @property
    def enabled(self):
        return "enabled" in self.states and "sensitive" in self.states

    @property
    def middle(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


class Program:
    def __init__(self, desk, name, pid):
        self._desk, self.name, self.pid = desk, name, pid

    @property
    def status(self):
        return self._desk.ask("status", name=self.name)

    @property
    def log(self):
        return self._desk.ask("log", name=self.name)

    def end(self, number=15, timeout=10):
        self._desk.ask("kill", name=self.name, number=number)
        wait_for(lambda: self.status is not None, timeout, f"{self.name} to end")
        return self.status


class Desk:
    def __init__(self, user="demo", size=(1280, 800), agent=True, seat=False, reader=True):
        """seat: the session sits at the machine's screen, as on a desktop, and polkit keeps what was authorised for some minutes. The newest counts.

        reader: somebody reads the screen, without which nothing is found by its name."""
        self.user, self.size = user, size
        sits = ["-E", "XDG_SEAT=seat0", "-E", "XDG_SESSION_TYPE=x11", "-E", "XDG_SESSION_CLASS=user"] if seat else []
        self._pipe = subprocess.Popen(
            ["systemd-run", "--quiet", "--wait", "--collect", "--pipe", f"--uid={user}", "-p", "PAMName=login",
             "-p", "WorkingDirectory=~", "-E", "PYTHONDONTWRITEBYTECODE=1", "-E", "LANG=C.UTF-8", "-E", "LANGUAGE=en",
             "-E", f"SNAPPERMS_SLOW={os.environ.get('SNAPPERMS_SLOW', '1')}", *sits, "python3", str(HERE / "desk_session.py")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )  # fmt: skip
        self._count = 0
        self.display = self.ask("start", width=size[0], height=size[1], agent=agent, reader=reader)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            try:
                print("what was on the screen:\n" + self.dump())
                print(f"picture: {self.photograph('failed')}")
            except (DeskError, OSError, ValueError) as further:
                print(f"and the screen could not be seen: {further}")
        self.close()

    def close(self):
        try:
            self._pipe.stdin.close()
            self._pipe.wait(15)
        except (OSError, subprocess.TimeoutExpired):
            self._pipe.kill()

    def ask(self, do, **args):
        try:
            self._pipe.stdin.write(json.dumps({"do": do, "with": args}) + "\n")
            line = self._pipe.stdout.readline()
        except OSError as error:
            raise DeskError(f"the session of {self.user} is gone: {error}") from error
        if not line:
            raise DeskError(f"the session of {self.user} ended during {do}")
        answer = json.loads(line)
        if "error" in answer:
            raise DeskError(f"{do}: {answer['error']}")
        return answer["result"]

    # -- programs -----------------------------------------------------------------------------------------------------

    def launch(self, *argv, env=None):
        self._count += 1
        name = f"{os.path.basename(argv[0])}-{self._count}"
        return Program(self, name, self.ask("spawn", name=name, argv=list(argv), env=env or {}))

    def run(self, *argv):
        """A program of the person that ends by itself: its exit status and what it printed."""
        program = self.launch(*argv)
        wait_for(lambda: program.status is not None, 60, f"{argv[0]} to end")
        return program.status, program.log

    # -- seeing -------------------------------------------------------------------------------------------------------

    @staticmethod
    def _thing(item, app):
        return Thing(item.get("app", app), item["name"], item["role"], item["description"], frozenset(item["states"]),
                     tuple(item["box"]), tuple(item["ref"]), item.get("depth", 0))  # fmt: skip

    def everything(self, app=None, hidden=False, name=None):
        return [self._thing(item, app) for item in self.ask("tree", app=app, hidden=hidden, name=name)]

    def find_all(self, name=None, role=None, app=None, hidden=False, description=None):
        """name and description are regular expressions that must match from the beginning; role is exact or a set."""
        roles = {role} if isinstance(role, str) else role
        return [
            thing
            for thing in self.everything(app, hidden, name)
            if (description is None or re.match(description, thing.description, re.DOTALL))
            and (roles is None or thing.role in roles)
        ]

    def find(self, **what):
        found = self.find_all(**what)
        return found[0] if found else None

    def wait(self, timeout=10, **what):
        return wait_for(lambda: self.find(**what), timeout, f"something on the screen with {what}", pause=0.1)

    def wait_gone(self, timeout=10, **what):
        wait_for(lambda: not self.find(**what), timeout, f"nothing on the screen with {what}", pause=0.1)

    def look(self, thing):
        """The same thing, as it is now."""
        return self._thing(self.ask("again", ref=list(thing.ref)), thing.app)

    def focused(self, app):
        """What has the keyboard, as a screen reader is told; None if nothing has."""
        item = self.ask("focused", app=app)
        return item and self._thing(item, app)

    def text(self, thing):
        return self.ask("text", ref=list(thing.ref))

    def dump(self, app=None):
        return "\n".join(
            f"{'  ' * t.depth}{t.role} \"{t.name}\"" + (f" ({t.description})" if t.description else "")
            + f" {t.box} {' '.join(sorted(t.states - {'visible', 'showing', 'sensitive', 'enabled', 'focusable', 'selectable'}))}"
            for t in self.everything(app)
        )  # fmt: skip

    def photograph(self, name, window=None):
        """A picture in the output directory; returns the path that a person outside the box can open."""
        there = self.ask("photograph", path=f"/tmp/desk-{name}.png", window=window)
        OUT.mkdir(parents=True, exist_ok=True)
        shutil.move(there, OUT / f"{name}.png")
        return str(Path(os.environ.get("SNAPPERMS_OUT_SHOWN", OUT)) / f"{name}.png")

    # -- touching -----------------------------------------------------------------------------------------------------

    def xdotool(self, *args):
        return self.ask("xdotool", args=[str(arg) for arg in args])

    def reach(self, thing):
        """Turn the wheel until the middle of thing is inside everything that could cut it off."""
        for _ in range(60):
            thing = self.look(thing)
            x, y = thing.middle
            frames = [self._thing(item, thing.app) for item in self.ask("parents", ref=list(thing.ref))]
            frames = [f for f in frames if f.box[2] > 0 and f.box[3] > 0 and f.role in SCROLLS | {"panel", "frame"}]
            for i, frame in enumerate(frames):
                # What is to be seen of it: a window may be larger than the screen, and what is scrolled larger than what scrolls it.
                top = max([0] + [f.box[1] for f in frames[i:]])
                bottom = min([self.size[1]] + [f.box[1] + f.box[3] for f in frames[i:]])
                if bottom - top < 8 or frame.role not in SCROLLS:
                    continue  # What it is in has to be scrolled.
                if not top <= y < bottom:
                    left, _, width, _ = frame.box
                    self.xdotool("mousemove", left + width // 2, (top + bottom) // 2, "click", 4 if y < top else 5)
                    break
            else:
                return thing
            time.sleep(0.05)
        raise DeskError(f"could not scroll to {thing.name!r}, it stays at {thing.box}")

    def choose(self, button, *steps):
        """Of the menu of a button the entry so many steps down, and of the menu beside that. Qt does not list menus that pop up, so it is done by keys."""
        self.click(button)
        time.sleep(0.5)
        for depth, step in enumerate(steps):
            if depth:
                self.key("Right")
                time.sleep(0.3)
                step -= 1  # The first one is chosen already.
            for _ in range(step):
                self.key("Down")
        self.key("Return")

    def click(self, thing, button=1):
        """Returns the thing as it was when it was clicked."""
        for _ in range(20):
            thing = self.reach(thing)
            self.xdotool("mousemove", *thing.middle)
            time.sleep(0.05)
            if self.look(thing).box == thing.box:
                break  # What still moves, such as a page that was just scrolled, would be missed; a person waits, too.
        self.xdotool("click", button)
        return thing

    def type(self, text):
        self.xdotool("type", "--delay", 20, text)

    def key(self, *keys):
        self.xdotool("key", "--delay", 30, *keys)

    # -- the password dialog ------------------------------------------------------------------------------------------

    AGENT = "lxqt-policykit-agent"

    def wait_password(self, timeout=15):
        """The field for the password, once the agent shows it and it has the keyboard."""

        return wait_for(self.password_shown, timeout, "the agent to ask for a password", pause=0.1)

    def password_shown(self):
        """The field, or None. Qt tells screen readers that a field for passwords is a text field like others."""
        for thing in self.find_all(role={"password text", "text"}, app=self.AGENT):
            if thing.enabled and "editable" in thing.states:
                return thing
        return None

    def answer_password(self, password=PASSWORD, timeout=15, picture=None):
        field = self.wait_password(timeout)
        self.click(field)
        self.type(password)
        if picture:
            self.photograph(picture)
        self.key("Return")

    def cancel_password(self, timeout=15):
        self.wait_password(timeout)
        self.click(self.wait(role={"push button", "button"}, name="&?Cancel", app=self.AGENT))
        # The agent answers polkit only after its own "Authorization Failed" has been read.
        self.dismiss_alert()

    def dismiss_alert(self, timeout=10):
        self.wait(role={"alert message", "alert"}, app=self.AGENT, timeout=timeout)
        self.key("Return")
        self.wait_gone(role={"alert message", "alert"}, app=self.AGENT)


# -- the machine ------------------------------------------------------------------------------------------------------


def run(*argv, check=True, **more):
    """A command as root in the box; what it printed."""
    done = subprocess.run(argv, capture_output=True, text=True, timeout=120, **more)
    if check and done.returncode != 0:
        raise DeskError(f"{' '.join(argv)} ended with {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def connections(snap):
    """What `snap connections SNAP` says: {plug: slot or None}, plugs and slots as SNAP:NAME."""
    rows = [line.split() for line in run("snap", "connections", snap).splitlines()[1:] if line.strip()]
    return {row[1]: None if row[2] == "-" else row[2] for row in rows}


def connected(snap):
    return {plug for plug, slot in connections(snap).items() if slot}


def journal(*match, since=None):
    """Messages of the journal that match, oldest first."""
    run("journalctl", "--sync")
    return run("journalctl", "--no-pager", "-o", "cat", *(["--since", since] if since else []), *match).splitlines()
