# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Programs of a person on a command line: with a terminal in front of them, or without."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time

from desk import DeskError

SESSION = ["systemd-run", "--quiet", "--wait", "--collect", "-p", "PAMName=login", "-p", "WorkingDirectory=~", "-E", "LANG=C.UTF-8", "-E", "LANGUAGE=en"]


def command(user, *argv, **more):
    """Without a terminal: exit status, what was printed, and what was said on the side. Root's own, or of a user in a session of his own."""
    if user != "root":
        argv = [*SESSION, "--pipe", f"--uid={user}", "--", *argv]
    done = subprocess.run(argv, stdin=more.pop("stdin", subprocess.DEVNULL) if "input" not in more else None, capture_output=True, text=True, timeout=180, **more)
    return done.returncode, done.stdout, done.stderr


class Terminal:
    """A program in a terminal of 100 columns; what it shows is in .text."""

    def __init__(self, user, *argv, env=()):
        settings = [word for pair in ("TERM=xterm", *env) for word in ("-E", pair)]
        self.text = ""
        self.status = None
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execvp("systemd-run", [*SESSION, *settings, "--pty", f"--uid={user}", "--", *argv])
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))

    def _read(self, timeout):
        ready, _, _ = select.select([self.fd], [], [], timeout)
        if ready:
            try:
                got = os.read(self.fd, 65536)
            except OSError:
                got = b""
            if not got:
                return False
            self.text += got.decode(errors="replace")
        return True

    def expect(self, pattern, timeout=60):
        """Until what it shows from here on matches."""
        deadline = time.monotonic() + timeout
        while True:
            found = re.search(pattern, self.text)
            if found:
                self.text = self.text[found.end():]
                return found
            if not self._read(0.2) or time.monotonic() > deadline:
                raise DeskError(f"waited in vain for {pattern!r} in {self.text!r}")

    def type(self, text):
        # Who asks for a password throws away what was typed before the echo was off, which comes after the question.
        time.sleep(0.7)
        os.write(self.fd, text.encode())

    def end(self, timeout=60):
        """Its exit status, once it has ended."""
        deadline = time.monotonic() + timeout
        while self._read(0.2):
            if time.monotonic() > deadline:
                raise DeskError(f"it does not end; it shows {self.text!r}")
        _, status = os.waitpid(self.pid, 0)
        os.close(self.fd)
        self.status = os.waitstatus_to_exitcode(status)
        return self.status
