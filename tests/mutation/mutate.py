#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""mutate.py HELPER TO: writes TO/, a copy of the sources in HELPER in which every check can be made to err, and TO/mutants.json, the list of these mutants.

All of them are compiled at once; which one errs is chosen by SNAPPERMS_MUTANT in the environment, none of them without it. Each leaf of a condition becomes
always true and always false, a comparison moves by one, a statement that calls or assigns is left out.
"""

import json
import re
import sys
from pathlib import Path

HEADER = """#pragma once
#include <cstdlib>
#pragma GCC diagnostic ignored "-Wtype-limits"
namespace Snapperms::Mutation
{
inline const int active = [] {
    const char *chosen = std::getenv("SNAPPERMS_MUTANT");
    return chosen ? std::atoi(chosen) : 0;
}();
inline bool is(int number)
{
    return active == number;
}
}
"""

# What decides: about a request, about who sent it, about what is told to whom, about what bytes mean that come from elsewhere, and what is done without being
# asked. The rest of helper/ carries words around, or acts on what was decided here. polkitwire has no condition. journaldenials and journalentry are met by the
# tests of the box alone, which has a journal. statewatch has tests of its own, but most of its conditions are about calls of the kernel that are interrupted or
# fail, which no test provokes.
FILES = """
    auditsink buscaller callermessage confinementoperations confinementrequest denialrecord helperslots httpreply journalfiles keeper keeperpace keptoffstore leaseender leasestore lookback names operations pairfiles polkitcheck
    processguard ratelimit request risk snapdlist snapdsocket snapview submit systemdunits follow/auditmessage follow/auditsocket follow/auditsource follow/deviceprobe follow/devicesource follow/follower follow/followscope follow/sourcechoice
    repair/repair repair/repairreport repair/repairsink repair/repairstep repair/repairworld
""".split()

# Where leaving a statement out is leaving a check, a note or a limit out.
STATEMENTS = "auditsink confinementoperations helperslots keeper keptoffstore leaseender leasestore operations pairfiles processguard ratelimit submit follow/follower repair/repair repair/repairsink".split()

BOUNDARY = {"<=": "<", "<": "<=", ">=": ">", ">": ">="}


def blanked(text):
    """The text with comments blank and the insides of strings and characters without meaning, at the same length, so that brackets can be counted."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)
    return pattern.sub(lambda m: "".join(c if c == "\n" else " " if m.group()[0] == "/" else "_" for c in m.group()), text)


def closing(text, at):
    """Where the bracket at @p at is closed."""
    depth = 0
    for i in range(at, len(text)):
        depth += text[i] in "([{"
        depth -= text[i] in ")]}"
        if depth == 0:
            return i
    raise ValueError("a bracket that nobody closes")


def top_level(text, start, end, words):
    """Where in text[start:end] one of @p words stands outside of brackets: pairs of place and word."""
    found, depth, i = [], 0, start
    while i < end:
        c = text[i]
        if c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
            if depth < 0:
                break
        elif depth == 0:
            word = next((w for w in words if text.startswith(w, i)), None)
            if word:
                found.append((i, word))
                i += len(word)
                continue
        i += 1
    return found


def trim(text, start, end):
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


class Source:
    def __init__(self, name, path, mutants):
        self.name, self.mutants = name, mutants
        self.text = path.read_text()
        # What is looked at while it is compiled cannot err when it runs.
        self.plain = re.sub(r"static_assert\(.*?\);\n", lambda m: re.sub(r"[^\n]", " ", m.group()), blanked(self.text), flags=re.S)
        self.edits = []  # place, order, inserted text
        self.seen = set()

    def new(self, place, what, kind):
        self.mutants.append({"id": len(self.mutants) + 1, "file": self.name, "line": self.text.count("\n", 0, place) + 1, "what": " ".join(what.split()), "kind": kind})
        return len(self.mutants)

    def leaf(self, start, end):
        if (start, end) in self.seen or start >= end:
            return
        self.seen.add((start, end))
        what = self.text[start:end]
        before = f"(Snapperms::Mutation::is({self.new(start, what, 'true')}) || (!Snapperms::Mutation::is({self.new(start, what, 'false')}) && static_cast<bool>("
        comparison = [f for f in top_level(self.plain, start, end, ["<=>", "->", "<<", ">>", "<=", ">=", "<", ">"])]
        # A template's brackets are no comparison: those have blanks around them.
        comparison = [f for f in comparison if f[1] in BOUNDARY and self.plain[f[0] - 1] == " " and self.plain[f[0] + len(f[1])] == " "]
        if len(comparison) == 1:
            at, sign = comparison[0]
            number = self.new(start, what, BOUNDARY[sign])
            before += f"Snapperms::Mutation::is({number}) ? ({self.text[start:at]}{BOUNDARY[sign]}{self.text[at + len(sign):end]}) : ("
            self.edits.append((end, 1, "))))"))
        else:
            self.edits.append((end, 1, ")))"))
        self.edits.append((start, 0, before))

    def condition(self, start, end):
        start, end = trim(self.plain, start, end)
        question = top_level(self.plain, start, end, ["?"])
        if question:
            self.condition(start, question[0][0])
            # In a chain of them the next condition stands behind a colon.
            for at, _ in question[1:]:
                self.condition([f for f in top_level(self.plain, start, at, ["::", ":"]) if f[1] == ":"][-1][0] + 1, at)
            return
        for sign in ("||", "&&"):
            places = top_level(self.plain, start, end, [sign])
            if places:
                last = start
                for at, _ in places + [(end, "")]:
                    self.condition(last, at)
                    last = at + 2
                return
        if self.plain[start] == "(" and closing(self.plain, start) == end - 1:
            self.condition(start + 1, end - 1)
            return
        self.leaf(start, end)

    def conditions(self):
        for match in re.finditer(r"\b(if|while) \(", self.plain):
            start, end = match.end(), closing(self.plain, match.end() - 1)
            semicolon = top_level(self.plain, start, end, [";"])
            if semicolon:
                start = semicolon[-1][0] + 1
            declared = re.match(r"\s*const \w+ \*\w+ = ", self.plain[start:end])
            if declared:
                at = start + declared.end()
                number = self.new(at, self.text[at:end], "null")
                self.edits.append((at, 0, f"Snapperms::Mutation::is({number}) ? nullptr : "))
            elif not re.match(r"\s*const ", self.plain[start:end]) and self.text[start:end].strip() != "true":
                self.condition(start, end)
        signs = ["&&", "||", "==", "!=", "<=>", "->", "<<", ">>", "<=", ">=", " < ", " > "]
        for match in re.finditer(r"\breturn |\bconst bool \w+ = ", self.plain):
            start = match.end()
            end = top_level(self.plain, start, len(self.plain), [";"])[0][0]
            if "\n\n" in self.plain[start:end]:
                continue
            question = top_level(self.plain, start, end, ["?"])
            if question or any(word in ("&&", "||", "==", "!=", "<=", ">=", " < ", " > ") for _, word in top_level(self.plain, start, end, signs)):
                self.condition(start, end)
            elif self.plain[start] == "!":
                self.leaf(start, end)
        for match in re.finditer(r"(?<=[\w\]\)]) =\s", self.plain):
            start = match.end()
            end = next((place for place, _ in top_level(self.plain, start, len(self.plain), [";"])), start)
            if top_level(self.plain, start, end, ["?"]):
                self.condition(start, end)

    def statements(self):
        for match in re.finditer(r"(?<=[{};\n])\n? +((?:[\w:]+(?:\.|->|::))?[\w:]+(?:\(|(?:\.\w+)* \+?=(?!=) )(?:[^;{}\[]|\{[^;{}]*\})*;)", self.plain):
            start, end = match.span(1)
            code = self.plain[start:end]
            if re.match(r"(return|const|using|case|throw|co_|delete|new|Q_\w+)\b", code) or re.match(r"::close|::fsync|qDBus|sd_journal_print|\w+->deleteLater", code) or "namespace" in code:
                continue
            if self.plain[:start].rstrip()[-1] not in ";{}" :
                continue
            self.edits.append((start, -1, f"if (!Snapperms::Mutation::is({self.new(start, self.text[start:end], 'left out')})) {{ "))
            self.edits.append((end, 2, " }"))

    def written(self):
        text, parts, last = self.text, [], 0
        for place, _, inserted in sorted(self.edits, key=lambda e: (e[0], e[1])):
            parts += [text[last:place], inserted]
            last = place
        return '#include "helper/mutation.h"\n#line 1\n' + "".join(parts) + text[last:]


def write(path, content):
    """Only what is different, for nothing else to be compiled again."""
    if not path.exists() or path.read_bytes() != content:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def main():
    helper, to = Path(sys.argv[1]), Path(sys.argv[2])
    to.mkdir(exist_ok=True)
    mutated = {f"{name}.cpp" for name in FILES}
    for file in helper.rglob("*"):
        path = str(file.relative_to(helper))
        if file.is_file() and path not in mutated:
            write(to / path, file.read_bytes())
    write(to / "mutation.h", HEADER.encode())
    mutants = []
    for name in FILES:
        source = Source(name, helper / f"{name}.cpp", mutants)
        source.conditions()
        if name in STATEMENTS:
            source.statements()
        write(to / f"{name}.cpp", source.written().encode())
    (to / "mutants.json").write_text(json.dumps(mutants, indent=1))
    print(f"{len(mutants)} mutants of {len(FILES)} files")


main()
