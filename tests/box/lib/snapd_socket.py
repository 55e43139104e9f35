# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""snapd's REST API over a unix socket, as plainly as can be: what a test asks behind the window's back."""

import http.client
import json
import socket
import time
import urllib.parse


class _Connection(http.client.HTTPConnection):
    def __init__(self, path, timeout):
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


class Answer:
    def __init__(self, status, envelope):
        self.status, self.envelope = status, envelope
        self.result = envelope.get("result")

    @property
    def kind(self):
        return (self.result or {}).get("kind")

    @property
    def message(self):
        return (self.result or {}).get("message", "")

    def __repr__(self):
        return f"{self.status} {json.dumps(self.envelope)[:400]}"


class SnapdSocket:
    """One connection a request: a snapd that restarts must not leave us with a dead one."""

    def __init__(self, path="/run/snapd.socket"):
        self.path = str(path)

    PATIENCE_S = 30

    def ask(self, method, path, body=None, **query):
        connection = _Connection(self.path, self.PATIENCE_S)
        if query:
            path += "?" + urllib.parse.urlencode(query)
        if body is not None and not isinstance(body, (str, bytes)):
            body = json.dumps(body)
        try:
            connection.request(method, path, body, {"Content-Type": "application/json"} if body is not None else {})
            response = connection.getresponse()
            return Answer(response.status, json.loads(response.read()))
        finally:
            connection.close()

    def get(self, path, **query):
        return self.ask("GET", path, **query).result

    def interfaces(self, action, plug=("", ""), slot=("", ""), **more):
        """POST /v2/interfaces with one plug and one slot, each (snap, name)."""
        return self.ask("POST", "/v2/interfaces", {
            "action": action, "plugs": [{"snap": plug[0], "plug": plug[1]}], "slots": [{"snap": slot[0], "slot": slot[1]}], **more,
        })  # fmt: skip

    def wait(self, change, timeout=60):
        """The change once it is ready."""
        deadline = time.monotonic() + timeout
        while True:
            result = self.get(f"/v2/changes/{change}")
            if result["ready"]:
                return result
            if time.monotonic() > deadline:
                raise AssertionError(f"change {change} goes on after {timeout} s: {result}")
            time.sleep(0.02)

    def connections(self):
        return self.get("/v2/connections", select="all")

    def changes(self):
        """Every change that snapd remembers, by number."""
        return {int(change["id"]): change for change in self.get("/v2/changes", select="all") or []}
