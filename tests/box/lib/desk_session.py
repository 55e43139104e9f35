# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The half of desk.py that lives in the person's login session.

One JSON request a line on standard input, one JSON answer a line on standard output, until the input ends; then everything
it started is ended with it. It sees programs through AT-SPI, as a screen reader does, and touches them through X, as a
hand does. AT-SPI is spoken directly over D-Bus: libatspi keeps a cache that is only right for programs with a main loop.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

STATES = {
    1: "active", 3: "busy", 4: "checked", 7: "editable", 8: "enabled", 10: "expanded", 11: "focusable", 12: "focused",
    16: "modal", 20: "pressed", 22: "selectable", 23: "selected", 24: "sensitive", 25: "showing", 30: "visible",
    36: "invalid-entry", 39: "default", 41: "checkable", 43: "read-only",
}  # fmt: skip
ITEMS = {"list item", "tree item", "table cell", "page tab"}
LISTS = {"list", "tree", "table", "page tab list"}
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
# A program that is busy must not make a test wait for ever, and a slow machine must not fail one.
PATIENCE_MS = 5000 * int(os.environ.get("SNAPPERMS_SLOW", "1"))


def words(states):
    low, high = (*states, 0, 0)[:2]
    return [word for bit, word in STATES.items() if (low | (high << 32)) >> bit & 1]


class Session:
    def __init__(self):
        self.programs = {}
        self.bus = None
        self.display = None

    # -- a desktop ----------------------------------------------------------------------------------------------------

    def start(self, width, height, agent, reader):
        told, writer = os.pipe()
        os.set_inheritable(writer, True)
        self.spawn(
            "xvfb",
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-dpi", "96"],
            {},
            keep=(writer,),
        )
        os.close(writer)
        number = b""
        while not number.endswith(b"\n"):
            part = os.read(told, 16)
            if not part:
                raise RuntimeError("Xvfb did not start: " + self.log("xvfb"))
            number += part
        os.close(told)
        self.display = ":" + number.decode().strip()
        os.environ.update(
            DISPLAY=self.display,
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1" if reader else "0",
            QT_ACCESSIBILITY="1" if reader else "0",
            NO_AT_BRIDGE="0",
            XDG_SESSION_TYPE="x11",
            XDG_CURRENT_DESKTOP=os.environ.get("XDG_CURRENT_DESKTOP", "LXQt"),
        )
        # Services that D-Bus starts (the accessibility bus is one) need the display too.
        subprocess.run(
            ["dbus-update-activation-environment", "--systemd", "DISPLAY", "QT_QPA_PLATFORM", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.spawn("openbox", ["openbox", "--sm-disable"], {})
        # Only a manager of windows answers this. A window that comes before it is managed by nobody.
        deadline = time.monotonic() + 4 * PATIENCE_MS / 1000
        while subprocess.run(["xdotool", "get_desktop"], capture_output=True).returncode != 0 and time.monotonic() < deadline:
            time.sleep(0.05)
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, 4 * PATIENCE_MS, None
        ).unpack()[0]
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            session.call_sync(
                "org.a11y.Bus", "/org/a11y/bus", PROPERTIES, "Set",
                GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", reader))), None, 0, PATIENCE_MS, None,
            )  # fmt: skip
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        if agent:
            self.spawn("agent", ["lxqt-policykit-agent"], {})
        return self.display

    def is_read(self):
        """Whether programs are told that somebody reads the screen."""
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        return session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", PROPERTIES, "Get",
            GLib.Variant("(ss)", ("org.a11y.Status", "IsEnabled")), None, 0, PATIENCE_MS, None,
        ).unpack()[0]  # fmt: skip

    def spawn(self, name, argv, env, keep=()):
        path = f"/tmp/desk-{os.getpid()}-{name}.log"
        with open(path, "ab") as log:
            process = subprocess.Popen(
                argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**os.environ, **env}, pass_fds=keep
            )
        self.programs[name] = (process, path)
        return process.pid

    def status(self, name):
        """None while it runs, else how it ended: below zero is the signal that ended it."""
        return self.programs[name][0].poll()

    def log(self, name):
        with open(self.programs[name][1], errors="replace") as log:
            return log.read()

    def kill(self, name, number):
        self.programs[name][0].send_signal(number)

    def end(self):
        for process, _ in reversed(list(self.programs.values())):
            if process.poll() is None:
                process.terminate()
        deadline = time.monotonic() + 2
        for process, _ in self.programs.values():
            try:
                process.wait(max(0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()

    # -- seeing -------------------------------------------------------------------------------------------------------

    def ask(self, ref, interface, method, args=None):
        return self.bus.call_sync(ref[0], ref[1], interface, method, args, None, 0, PATIENCE_MS, None).unpack()

    def prop(self, ref, interface, name):
        return self.ask(ref, PROPERTIES, "Get", GLib.Variant("(ss)", (interface, name)))[0]

    def many(self, questions):
        """Many at once, which takes a fraction of the time: (ref, interface, method, args) each. None for what had no answer."""
        answers, open_ = [None] * len(questions), len(questions)

        def answered(bus, result, index):
            nonlocal open_
            open_ -= 1
            try:
                answers[index] = bus.call_finish(result).unpack()[0]
            except GLib.Error:
                pass

        for index, (ref, interface, method, args) in enumerate(questions):
            self.bus.call(ref[0], ref[1], interface, method, args, None, 0, PATIENCE_MS, None, answered, index)
        while open_:
            GLib.MainContext.default().iteration(True)
        return answers

    def describe(self, refs):
        """A thing that goes away while we look at it is left out."""
        get = [GLib.Variant("(ss)", (ACCESSIBLE, name)) for name in ("Name", "Description")]
        answers = self.many(
            [
                question
                for ref in refs
                for question in (
                    (ref, ACCESSIBLE, "GetState", None),
                    (ref, PROPERTIES, "Get", get[0]),
                    (ref, PROPERTIES, "Get", get[1]),
                    (ref, ACCESSIBLE, "GetRoleName", None),
                    (ref, "org.a11y.atspi.Component", "GetExtents", GLib.Variant("(u)", (0,))),
                )
            ]
        )
        for index, ref in enumerate(refs):
            states, name, description, role, box = answers[index * 5 : index * 5 + 5]
            if None not in (states, name, description, role):
                yield {
                    "ref": list(ref), "name": name, "description": description, "role": role, "states": words(states), "box": list(box or (0, 0, 0, 0)),
                }  # fmt: skip

    def programs_seen(self):
        return [tuple(child) for child in self.ask(("org.a11y.atspi.Registry", ROOT), ACCESSIBLE, "GetChildren")[0]]

    def walk(self, top, hidden):
        """Everything below top as (ref, depth, name), itself first, in the order of the tree."""
        seen, level, depth = {}, [top], 0
        while level:
            questions = [
                question
                for ref in level
                for question in (
                    (ref, ACCESSIBLE, "GetState", None),
                    (ref, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name"))),
                    (ref, ACCESSIBLE, "GetChildren", None),
                )
            ]
            answers, below = self.many(questions), []
            for index, ref in enumerate(level):
                states, name, children = answers[index * 3 : index * 3 + 3]
                if None in (states, name, children) or (depth > 1 and not hidden and not {"visible", "showing"} & set(words(states))):
                    continue
                inner = [tuple(child) for child in children if not child[1].endswith("/null")]
                seen[ref] = (depth, name, inner)
                below += inner
            level, depth = below, depth + 1
        found, rest = [], [top]
        while rest:
            ref = rest.pop()
            if ref in seen:
                depth, name, inner = seen.pop(ref)
                found.append((ref, depth, name))
                rest += reversed(inner)
        return found

    def tree(self, app, hidden, name):
        """Of everything, or of one program, what has such a name."""
        programs = self.programs_seen()
        names = self.many([(ref, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name"))) for ref in programs])
        items = []
        for program, title in zip(programs, names):
            if title is not None and app in (None, title):
                found = [one for one in self.walk(program, hidden) if name is None or re.match(name, one[2], re.DOTALL)]
                depths = {tuple(ref): depth for ref, depth, _ in found}
                items += [{**item, "app": title, "depth": depths[tuple(item["ref"])]} for item in self.describe([ref for ref, _, _ in found])]
        return items

    def focused(self, app):
        """What of a program has the keyboard, and in a list the item that is current."""
        for program in self.programs_seen():
            if self.prop(program, ACCESSIBLE, "Name") == app:
                refs = [ref for ref, _, _ in self.walk(program, False)]
                states = self.many([(ref, ACCESSIBLE, "GetState", None) for ref in refs])
                found = list(self.describe([ref for ref, state in zip(refs, states) if state is not None and "focused" in words(state)]))
                # A current item says that it has it, whether its list has or not.
                holders = [index for index, item in enumerate(found) if item["role"] not in ITEMS]
                if not holders:
                    return None
                holder, inner = found[holders[-1]], found[holders[-1] + 1 :]
                return inner[0] if inner and holder["role"] in LISTS else holder
        return None

    def again(self, ref):
        found = list(self.describe([tuple(ref)]))
        if not found:
            raise RuntimeError("it is gone")
        return found[0]

    def parents(self, ref):
        chain = []
        ref = tuple(ref)
        while True:
            ref = tuple(self.prop(ref, ACCESSIBLE, "Parent"))
            if not ref[0] or ref[1].endswith(("/null", "/root")) or len(chain) > 60:
                return list(self.describe(chain))
            chain.append(ref)

    def text(self, ref):
        ref = tuple(ref)
        return self.ask(ref, "org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))[0]

    def grab_focus(self, ref):
        return self.ask(tuple(ref), "org.a11y.atspi.Component", "GrabFocus")[0]

    # -- touching -----------------------------------------------------------------------------------------------------

    def xdotool(self, args):
        return subprocess.run(["xdotool", *args], check=True, capture_output=True, text=True, timeout=60).stdout

    def shown(self, name):
        """Whether a window of that class is on the screen."""
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--class", name], capture_output=True).returncode == 0

    def photograph(self, path, window):
        subprocess.run(["import", "-silent", "-window", window or "root", path], check=True, timeout=60)
        return path


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    session = Session()
    try:
        for line in sys.stdin:
            request = json.loads(line)
            try:
                answer = {"result": getattr(session, request["do"])(**request["with"])}
            except (GLib.Error, OSError, RuntimeError, KeyError, subprocess.SubprocessError) as error:
                details = getattr(error, "stderr", None) or ""
                answer = {"error": f"{type(error).__name__}: {error} {details}".strip()}
            answers.write(json.dumps(answer) + "\n")
    finally:
        session.end()


if __name__ == "__main__":
    main()
