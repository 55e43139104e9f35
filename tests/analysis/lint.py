#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""lint.py tidy|clazy SOURCE BUILD KEPT FILE [REGEX]: has clang-tidy or clazy read every source of the product, as BUILD would compile it, and writes what it says to FILE.

Both spend nearly all of their time on Qt's headers, so sources beside each other are read together, as one source that includes them. Those that cannot stand beside
each other, for they have names in common, are read apart. What was said is remembered in KEPT by all that was read, and nothing is read again to say the same. Before anything is
said to be clean, the tool has to find what is wrong with planted.cpp.
"""

import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

ROOMS = ("src", "helper", "ui")
TABLES = "src/permissions/catalog"  # Words, and nothing that runs.
TOGETHER = 20
COMPILER = "/usr/bin/clang++"
FINDING = re.compile(r"^(/\S+?):\d+:\d+: (?:warning|error|fatal error): .*", re.M)
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)
# What stands at the beginning of a line is seen by every source that is read with this one, unless it is a member's.
NAMED = re.compile(r"^(?:(?:struct|class|enum(?: class)?) (\w+)|using (\w+) =|(?!using )[A-Za-z][^;=(){\n]*?[ *&](\w+)(?:\(|\[\]| =|\{))", re.M)
MONTH = 30 * 24 * 3600
WHOLE = "\nall of it\n"


class Group:
    """Sources that are read as one, and the words with which a compiler would."""

    def __init__(self):
        self.files = []
        self.names = set()
        self.flags = []
        self.defines = {}
        self.places = {}

    def takes(self, file, flags, defines):
        return self.flags == flags and all(self.defines.get(name, value) == value for name, value in defines.items()) and not names_in(file) & self.names

    def add(self, file, flags, defines, places):
        self.files.append(file)
        self.names |= names_in(file)
        self.flags = flags
        self.defines.update(defines)
        self.places.update(dict.fromkeys(places))

    def words(self):
        return [*self.flags, *(f"-D{name}{value}" for name, value in sorted(self.defines.items())), *(word for place in self.places for word in place)]

    @cache
    def inputs(self):
        """Every file of ours, or made of ours, that a source includes."""
        places = [Path(place[-1].removeprefix("-I")) for place in self.places if place[0] != "-isystem"]
        found, waiting = set(), list(self.files)
        while waiting:
            file = waiting.pop()
            if file in found:
                continue
            found.add(file)
            for name in INCLUDE.findall(content(file)):
                waiting += [path for path in (Path(os.path.normpath(place / name)) for place in [file.parent, *places]) if is_file(path)]
        return sorted(found)


@cache
def content(file):
    return file.read_text(errors="surrogateescape")


@cache
def names_in(file):
    return {name for names in NAMED.findall(content(file)) for name in names if name not in ("", "main")}


@cache
def is_file(path):
    return path.is_file()


def parted(command):
    """The words of a command of the build that matter to a reader: flags, definitions, and where headers are."""
    flags, defines, places = [], {}, []
    words = iter(shlex.split(command))
    for word in words:
        if word == "-o":
            next(words)
        elif word == "-isystem":
            places.append((word, next(words)))
        elif word.startswith("-I"):
            places.append((word,))
        elif word.startswith("-D"):
            name, equals, value = word[2:].partition("=")
            if not name.startswith("QT_TESTCASE_"):
                defines[name] = equals + value
        # Whether it becomes a library or a program that runs as root is no matter.
        elif word.startswith("-") and not word.startswith(("-c", "-fPI", "-fcf-", "-fdiagnostics-color", "-fstack-", "-fvisibility", "-g")):
            flags.append(word)
    return flags, defines, places


def grouped(source, build, regex):
    by_room, seen = {}, set()
    for entry in sorted(json.loads((build / "compile_commands.json").read_text()), key=lambda entry: entry["file"]):
        file = Path(entry["file"])
        if file in seen or not any(file.is_relative_to(source / room) for room in ROOMS) or file.is_relative_to(source / TABLES):
            continue
        seen.add(file)
        if re.search(regex, str(file)):
            by_room.setdefault(file.relative_to(source).parts[0], []).append((file, parted(entry["command"])))
    groups = []
    for items in by_room.values():
        mine = []
        for file, (flags, defines, places) in items:
            group = next((group for group in mine if len(group.files) < TOGETHER and group.takes(file, flags, defines)), None)
            if not group:
                group = Group()
                mine.append(group)
            group.add(file, flags, defines, places)
        groups += mine
    return groups


class Reader:
    def __init__(self, kind, source, build, kept):
        self.source, self.kept = source, kept
        self.kept.mkdir(parents=True, exist_ok=True)
        self.unity = build / "lint"
        self.unity.mkdir(exist_ok=True)
        self.kind = kind
        listed = (Path(__file__).parent / "clazy.txt").read_text().splitlines()
        checks = ",".join(line.split()[0] for line in listed if line and not line.startswith("#"))
        ours = f"^{source}/({'|'.join(ROOMS)}|tests)/"
        if kind == "clazy":
            self.tool = ["/usr/bin/clazy-standalone", f"--checks={checks}", f"--header-filter={ours}"]
        else:
            self.tool = ["/usr/bin/clang-tidy", "--quiet", f"--config-file={source}/.clang-tidy", f"--header-filter={ours}"]
        version = subprocess.run([self.tool[0], "--version"], capture_output=True, text=True, check=True).stdout
        qt = subprocess.run(["dpkg-query", "-W", "qt6-base-dev", "libkf6coreaddons-dev"], capture_output=True, text=True, check=True).stdout
        self.state = "\n".join([version, qt, *self.tool, (source / ".clang-tidy").read_text() if kind == "tidy" else ""])

    def run(self, tool, words):
        done = subprocess.run(tool + words, cwd=self.unity, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def stamp(self, group, *more):
        """Where it is remembered what became of exactly this."""
        read = [*more, *group.words(), *(f"{path}\n{content(path)}" for path in group.inputs())]
        return self.kept / hashlib.sha256("\n".join(read).encode(errors="surrogateescape")).hexdigest()

    def known(self, stamp):
        """What is remembered there, or None. An empty one was cut off: all that is kept ends with a line of its own."""
        try:
            text = stamp.read_text(errors="surrogateescape")
            stamp.touch()
        except FileNotFoundError:
            return None
        return text.removesuffix(WHOLE) if text.endswith(WHOLE) else None

    def keep(self, stamp, text):
        """Aside, so that what is there is whole, whatever becomes of the disk."""
        with tempfile.NamedTemporaryFile("w", dir=self.kept, prefix="new-", errors="surrogateescape", delete=False) as aside:
            try:
                aside.write(text + WHOLE)
                aside.flush()
                os.replace(aside.name, stamp)
            except OSError:
                os.unlink(aside.name)
                raise

    def read(self, group):
        """What is said of a group, and whether that was known."""
        stamp = self.stamp(group, self.state)
        said = self.known(stamp)
        if said is not None:
            return True, said
        said = ""
        for files in self.parts(group):
            unity = self.unity_of(files)
            status, more = self.run([*self.tool, str(unity)], ["--", *group.words()])
            if status and not FINDING.search(more):
                return False, f"{more}{unity}:1:1: error: {self.tool[0]} ended with {status}\n"
            said += more
        self.keep(stamp, said)
        return False, said

    def parts(self, group):
        """The sources of a group, those together that can stand beside each other. Known to both tools when one has found it out."""
        stamp = self.stamp(group, "parts")
        known = self.known(stamp)
        if known is not None:
            return [[Path(file) for file in files] for files in json.loads(known)]
        parts, left = [], group.files
        while left:
            files, left = left, []
            while len(files) > 1:
                _, said = self.run([COMPILER, "-fsyntax-only", "-w", "-ferror-limit=0"], [*group.words(), str(self.unity_of(files))])
                errors = [match for match in FINDING.finditer(said) if "error" in match[0]]
                if not errors:
                    break
                wrong = {Path(match[1]) for match in errors} & set(files[1:]) or set(files[1:])
                files = [file for file in files if file not in wrong]
                left = sorted({*left, *wrong})
            parts.append(files)
        self.keep(stamp, json.dumps([[str(file) for file in files] for files in parts]))
        return parts

    def unity_of(self, files):
        """One source that includes these."""
        unity = self.unity / f"{self.kind}-{re.sub(r'[^A-Za-z0-9]', '_', str(files[0].relative_to(self.source)))}.cpp"
        # Of two programs one would have to be read apart.
        unity.write_text("".join(f'#define main main{number}\n#include "{file}"\n#undef main\n' for number, file in enumerate(files)))
        return unity

    def finds_what_is_planted(self):
        planted = self.source / "tests/analysis/planted.cpp"
        group = Group()
        group.add(planted, *parted(f"{COMPILER} -std=c++20 -fno-exceptions -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore"))
        stamp = self.stamp(group, self.state)
        if self.known(stamp) is not None:
            return True
        _, said = self.run([*self.tool, str(planted)], ["--", *group.words()])
        missed = [check for check in re.findall(rf"// {self.kind}: (\S+)", content(planted)) if check not in said]
        if missed:
            print(f"{self.tool[0]} does not see what is planted for {', '.join(missed)}, and so says nothing by being quiet:\n{said}")
            return False
        self.keep(stamp, said)
        return True


def findings_of(said):
    """Each finding with the lines below it."""
    starts = [match.start() for match in FINDING.finditer(said)]
    return [said[start:end].rstrip() for start, end in zip(starts, [*starts[1:], len(said)])]


def main():
    kind, source, build, kept, report = sys.argv[1], *map(Path, sys.argv[2:6])
    reader = Reader(kind, source, build, kept)
    for stamp in reader.kept.iterdir():
        try:
            if time.time() - stamp.stat().st_mtime > MONTH:
                stamp.unlink()
        except FileNotFoundError:
            pass  # Another checkout's reader was faster.
    if not reader.finds_what_is_planted():
        sys.exit(1)
    groups = grouped(source, build, sys.argv[6] if len(sys.argv) > 6 else "")
    total = sum(len(group.files) for group in groups)
    findings, known = {}, 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=len(os.sched_getaffinity(0))) as pool:
        for done, (is_known, said) in enumerate(pool.map(reader.read, groups), start=1):
            known += len(groups[done - 1].files) if is_known else 0
            # One in a header is said for each source that includes it.
            for finding in findings_of(said):
                findings.setdefault(finding.splitlines()[0], finding)
            report.write_text("\n".join(findings.values()))
            print(f"[{done}/{len(groups)}]", flush=True)
    if findings:
        print("\n".join(findings.values()))
    print(f"LINT {total} sources, {known} of them known from before, {len(findings)} findings")
    sys.exit(1 if findings or not total else 0)


main()
