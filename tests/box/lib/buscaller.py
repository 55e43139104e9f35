# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A caller of the helper who need not play by the rules: its own bytes on the system bus, under any user's name.

Caller(user) is the half of it in a test. The other half is this file run as that user: one JSON request a line, one answer a
line. KAuth's wire format is Qt's QDataStream: a map of strings to typed values, and a reply of data, code, kind and words.
"""

import base64
import json
import os
import queue
import re
import secrets
import struct
import subprocess
import sys
import threading

NAME, PATH, INTERFACE = "org.example.snapperms", "/", "org.kde.kf6auth"
KAUTH_ERROR, HELPER_ERROR, SUCCESS = 0, 1, 2
BUSY = 6  # KAuth's error for "is serving somebody else"
STRING = 10


def text(words):
    raw = words.encode("utf-16-be", "surrogatepass")
    return struct.pack(">I", len(raw)) + raw


def typed(kind, raw, null=False):
    """A QVariant of the type with this number; raw is what the type's own operator reads."""
    return struct.pack(">IB", kind, null) + raw


def arguments(values):
    """A map of arguments: strings as what they are, bytes as a whole QVariant."""
    return struct.pack(">I", len(values)) + b"".join(
        text(key) + (value if isinstance(value, bytes) else typed(STRING, text(value))) for key, value in values.items()
    )


def new_nonce():
    return secrets.token_hex(16)


def pair(plug_snap="vlc", plug="camera", slot_snap="snapd", slot="camera", **more):
    """Arguments of one request, with a nonce of its own."""
    return {"plugsnap": plug_snap, "plug": plug, "slotsnap": slot_snap, "slot": slot, "nonce": new_nonce(), **more}


class _Reader:
    def __init__(self, raw):
        self.raw, self.at = raw, 0

    def take(self, form):
        size = struct.calcsize(form)
        value = struct.unpack_from(form, self.raw, self.at)
        self.at += size
        return value[0]

    def data(self):
        size = self.take(">I")
        if size == 0xFFFFFFFF:
            return b""
        self.at += size
        return self.raw[self.at - size : self.at]

    def variant(self):
        kind, _ = self.take(">I"), self.take(">B")
        if kind == STRING:
            return self.data().decode("utf-16-be")
        if kind == 12:
            return self.data()
        if kind == 1:
            return bool(self.take(">B"))
        raise ValueError(f"a reply with a value of type {kind}")


def decoded(raw):
    """{"kind", "code", "data"} of a KAuth reply."""
    reader = _Reader(raw)
    data = {}
    for _ in range(reader.take(">I")):
        key = reader.data().decode("utf-16-be")
        data[key] = reader.variant()
    return {"code": reader.take(">i"), "kind": reader.take(">I"), "data": data}


def check_nonce(raw, answer):
    """Whatever the helper itself answers, it answers to this request, as far as it can be read."""
    sent = raw.get("nonce", "") if isinstance(raw, dict) and all(isinstance(value, str) for value in raw.values()) else ""
    if re.fullmatch("[0-9a-f]{32}", sent) and answer.get("kind") in {HELPER_ERROR, SUCCESS}:
        assert answer["data"].get("nonce") == sent, f"asked with {sent}: {answer}"


class Caller:
    """A process of user that is connected to the system bus."""

    def __init__(self, user):
        self.user = user
        self._process = subprocess.Popen(
            ["setpriv", f"--reuid={user}", f"--regid={'nogroup' if user == 'nobody' else user}", "--clear-groups", "python3", __file__],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )  # fmt: skip
        self.pid = self._process.pid
        self._answers = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.name = self.ask("name")

    def _listen(self):
        for line in self._process.stdout:
            self._answers.put(json.loads(line))
        self._answers.put({"ended": True})

    def tell(self, do, **what):
        self._process.stdin.write(json.dumps({"do": do, **what}) + "\n")

    def answer(self, patience=60):
        return self._answers.get(timeout=patience)

    def ask(self, do, **what):
        self.tell(do, **what)
        return self.answer()

    @staticmethod
    def request(action, raw, method="performAction"):
        if isinstance(raw, dict):
            raw = arguments(raw)
        action = action if "." in action or not action or method != "performAction" else f"{NAME}.{action}"
        return {"action": action, "raw": base64.b64encode(raw).decode(), "method": method}

    def perform(self, action, raw, method="performAction"):
        """The decoded reply, or {"error": the name of the bus's error}. An action without a dot is one of the helper's."""
        answer = self.ask("call", **self.request(action, raw, method))
        check_nonce(raw, answer)
        return answer

    def post(self, action, raw, method="performAction"):
        """The same without waiting: answer() tells."""
        self.tell("call", **self.request(action, raw, method))

    def press(self, action, raw, at_once=1):
        """Asks again whenever there is an answer, with so many requests under way, until release() tells what was answered how often."""
        self.tell("press", at_once=at_once, **self.request(action, raw))

    def pressed(self):
        """What was answered so far."""
        return self.ask("pressed")

    def release(self):
        return self.ask("release")

    def kill(self):
        self._process.kill()
        self._process.wait()

    def close(self):
        self._process.stdin.close()
        self._process.wait(10)


def main():
    from gi.repository import Gio, GLib

    bus = Gio.bus_get_sync(Gio.BusType.SYSTEM)
    loop = GLib.MainLoop()
    heard = []
    pressed = {}

    def answer(what):
        print(json.dumps(what), flush=True)

    def message(what):
        if what["method"] == "performAction":
            # As one piece: PyGObject takes seconds to make half a million bytes one by one.
            raw = GLib.Variant.new_from_bytes(GLib.VariantType("ay"), GLib.Bytes(base64.b64decode(what["raw"])), True)
            parts = [GLib.Variant("s", what["action"]), GLib.Variant("ay", b""), GLib.Variant("a{sv}", {}), raw, GLib.Variant("a{sh}", {})]
            return GLib.Variant.new_tuple(*parts)
        return GLib.Variant("(s)", (what["action"],)) if what["method"] == "stopAction" else GLib.Variant("()", ())

    def send(what, done):
        interface = what.get("interface", INTERFACE)
        bus.call(NAME, PATH, interface, what["method"], message(what), None, 0, 40000, None, done)

    def reply(source, result):
        try:
            values = source.call_finish(result).unpack()
            raw = bytes(values[0]) if values else b""
            return {**decoded(raw), "data": {key: str(value) for key, value in decoded(raw)["data"].items()}} if raw else {"empty": True}
        except GLib.Error as error:
            return {"error": Gio.DBusError.get_remote_error(error) or error.message}

    def flood(what):
        left = [what["times"]]
        answers = {}

        def done(source, result):
            found = reply(source, result)
            key = found.get("error") or f"{found.get('kind')}:{found.get('code')}"
            answers[key] = answers.get(key, 0) + 1
            left[0] -= 1
            if not left[0]:
                answer(answers)

        for _ in range(what["times"]):
            send(what, done)

    def press(what):
        pressed.update(goes_on=True, under_way=what["at_once"], answers={})

        def done(source, result):
            found = reply(source, result)
            key = found.get("error") or f"{found.get('kind')}:{found.get('code')}"
            pressed["answers"][key] = pressed["answers"].get(key, 0) + 1
            if pressed["goes_on"]:
                send(what, done)
                return
            pressed["under_way"] -= 1
            if not pressed["under_way"]:
                answer(pressed["answers"])

        for _ in range(what["at_once"]):
            send(what, done)

    def heed(what):
        if what["do"] == "name":
            answer(bus.get_unique_name())
        elif what["do"] == "call":
            send(what, lambda source, result: answer(reply(source, result)))
        elif what["do"] == "flood":
            flood(what)
        elif what["do"] == "press":
            press(what)
        elif what["do"] == "pressed":
            answer(pressed["answers"])
        elif what["do"] == "release":
            pressed["goes_on"] = False
        elif what["do"] == "listen":
            bus.signal_subscribe(None, INTERFACE, None, None, None, 0, lambda *signal: heard.append(signal[4]))
            bus.signal_subscribe(NAME, None, None, None, None, 0, lambda *signal: heard.append(signal[4]))
            bus.signal_subscribe(None, f"{NAME}.Feed", None, None, None, 0, lambda *signal: heard.append(signal[4]))
            answer(True)
        elif what["do"] == "heard":
            answer(heard)

    unread = [b""]

    def read(channel, condition):
        more = os.read(0, 1 << 16)
        *lines, unread[0] = (unread[0] + more).split(b"\n")
        for line in lines:
            heed(json.loads(line))
        if not more:
            loop.quit()
        return bool(more)

    # In a session that somebody else started, what to do comes with the start.
    if len(sys.argv) > 1:
        heed(json.loads(sys.argv[1]))
    else:
        GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, read)
    loop.run()


if __name__ == "__main__":
    main()
