# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Something of root's at snapd's socket that answers what it is told to, while snapd is stopped."""

import os
import socket
import threading
import time

from desk import run, wait_for

SOCKET = "/run/snapd.socket"
UNITS = ("snapd.socket", "snapd.service")


def _ask_snapd(path):
    """snapd's whole answer, as it comes."""
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(SOCKET)
        client.sendall(f"GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n".encode())
        head, body = b"".join(iter(lambda: client.recv(1 << 16), b"")).split(b"\r\n\r\n", 1)
        assert head.startswith((b"HTTP/1.0 200", b"HTTP/1.1 200")), head
        return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body


class Drips:
    """An answer that never stands still and never comes to its end, as far as anybody waits: a byte at a time."""

    def __init__(self, content, pause=0.2):
        self.content, self.pause = content, pause


class FakeSnapd:
    """Answers GET with on_get() and POST with on_post(): bytes, Drips, "list" for what snapd says of all connections and of what it is changing, None for nothing at
    all."""

    def __enter__(self):
        self._list = _ask_snapd("/v2/connections?select=all")
        self._changes = _ask_snapd("/v2/changes?select=in-progress")
        self._get, self._post, self.posts = self._list, b"", 0
        run("systemctl", "stop", *UNITS)
        if os.path.exists(SOCKET):
            os.unlink(SOCKET)
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(SOCKET)
        os.chmod(SOCKET, 0o666)
        self._listener.listen(50)
        self._held = []
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *error):
        self.leave()
        run("systemctl", "start", *UNITS)
        wait_for(lambda: _works(), 60, "snapd to be back")

    def leave(self):
        """Nobody at the socket any more."""
        if os.path.exists(SOCKET):
            os.unlink(SOCKET)
        self._listener.close()

    def on_get(self, answer):
        self._get = self._list if answer == "list" else answer

    def on_post(self, answer):
        self._post = answer

    def _serve(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(client,), daemon=True).start()

    def _answer(self, client):
        try:
            asked = client.recv(1 << 16)
            if asked.startswith(b"POST"):
                self.posts += 1
            answer = self._post if asked.startswith(b"POST") else self._get
            if answer is self._list and asked.startswith(b"GET /v2/changes"):
                answer = self._changes
            if answer is None:
                self._held.append(client)
                return
            if isinstance(answer, Drips):
                for byte in answer.content:
                    client.sendall(bytes((byte,)))
                    time.sleep(answer.pause)
            else:
                client.sendall(answer)
        except OSError:
            pass
        client.close()


def _works():
    try:
        return _ask_snapd("/v2/system-info")
    except (OSError, AssertionError, ValueError):
        return None
