#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
# layer: fleet
"""What stands around the command line: completion in three shells, the manual, and schemas that real documents fit, checked by the tools of others."""

import json
import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))

import jsonschema  # noqa: E402

from desk import run  # noqa: E402
from terminal import Terminal, command  # noqa: E402

CLI = "snapperms-cli"
SHARE = Path("/usr/share")

# What is typed, and what could stand there. None of it has a side effect.
TYPED = {
    "snapperms-cli wat": {"watch"},
    "snapperms-cli show vl": {"vlc", "vlc_work"},
    "snapperms-cli allow vlc came": {"camera"},
    "snapperms-cli forbid vlc audio-p": {"audio-playback"},
    "snapperms-cli show --permission audio-r": {"audio-record"},
    "snapperms-cli apply --di": {"--diff"},
    "snapperms-cli apply /etc/hostn": {"/etc/hostname"},
    "snapperms-cli allow hub-remote frames smart-hub:n": {"smart-hub:near-frames"},
}


# The window's own options, and names that snapd tells.
WINDOW = {
    "snapperms --perm": {"--permission"},
    "snapperms --app vlc_": {"vlc_work"},
    "snapperms --permission audio-r": {"audio-record"},
}


def bash(typed):
    program = typed.split()[0]
    script = f"""
        source /usr/share/bash-completion/bash_completion
        source {SHARE}/bash-completion/completions/{program}
        COMP_LINE={json.dumps(typed)}
        # As bash itself cuts words: at colons, too.
        COMP_WORDS=({typed.replace(':', ' : ')}) COMP_POINT=${{#COMP_LINE}}
        COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
        _{program.replace('-', '_')}
        printf '%s\\n' "${{COMPREPLY[@]}}" """
    found = run("bash", "-c", script).split()
    # What stands before a colon is on the line already, and not repeated.
    before = typed.split()[-1].rpartition(":")
    return {before[0] + before[1] + word for word in found}


def fish(typed):
    return {line.split("\t")[0] for line in run("fish", "-c", f"complete --do-complete {json.dumps(typed)}").splitlines()}


def shells():
    for typed, expected in {**TYPED, **WINDOW}.items():
        print(f"-- {typed}")
        assert bash(typed) == expected, f"bash: {bash(typed)}"
        assert fish(typed) == expected, f"fish: {fish(typed)}"
    print("-- zsh, as somebody types")
    terminal = Terminal("demo", "zsh", "--no-rcs", "-i", env=[f"PATH={'/usr/local/bin:/usr/bin:/bin'}"])
    terminal.type("PS1='ready> '; fpath+=(/usr/share/zsh/site-functions); autoload -Uz compinit; compinit -D\n")
    terminal.expect(r"ready> \x1b\[K")
    for typed, completed in {"show vlc audio-rec": "audio-record", "apply --di": "--diff", "allow hub-remote frames smart-hub:n": r"smart-hub\\?:near-frames"}.items():
        terminal.type(f"{CLI} {typed}\t")
        terminal.expect(completed)
        terminal.type("\x15\n")
        terminal.expect(r"ready> \x1b\[K")
    for typed, completed in {"--app vlc_": "vlc_work", "--permission audio-r": "audio-record"}.items():
        terminal.type(f"snapperms {typed}\t")
        terminal.expect(completed)
        terminal.type("\x15\n")
        terminal.expect(r"ready> \x1b\[K")
    terminal.type("exit\n")
    terminal.end()


def manual():
    print("-- the manuals")
    for name in ("snapperms", CLI):
        page = SHARE / f"man/man1/{name}.1"
        lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page], capture_output=True, text=True)
        assert lint.returncode == 0, lint.stdout
    # Bold and underlined letters are written over each other.
    plain = re.sub(".\b", "", run("mandoc", "-T", "ascii", "-O", "width=300", page))
    for line in run(CLI, "--help").splitlines():
        if line.startswith("  "):
            name = line.split()[0]
            assert name in plain, f"{name} is not in the manual"
            options = {word.rstrip(",") for row in run(CLI, name, "--help").splitlines() for word in row.split()[:2] if word.startswith("--")}
            assert all(option.removeprefix("--") in plain for option in options), f"{options} of {name}"


def schemas():
    documents = json.loads((SHARE / "snapperms/snapperms-cli-1.schema.json").read_text())
    policies = json.loads((SHARE / "snapperms/snapperms-policy-1.schema.json").read_text())
    for schema in (documents, policies):
        jsonschema.Draft202012Validator.check_schema(schema)
    for words in (
        ["list", "--all"], ["show", "vlc"], ["show", "mosaic"], ["show", "--permission", "camera"], ["show", "vlc", "camera"], ["show", "nothing"], ["verify"],
        ["denials", "--all-users"], ["allow", "vlc", "camera"], ["allow", "stubborn", "camera"], ["reset", "vlc"], ["forbid", "vlc", "home", "--check"],
    ):  # fmt: skip
        print(f"-- {' '.join(words)}")
        code, out, _ = command("root", CLI, *words, "--json")
        document = json.loads(out)
        jsonschema.validate(document, documents, cls=jsonschema.Draft202012Validator)
        assert document.get("exit_code", 0) == code, words
    print("-- policies")
    exported = json.loads(run(CLI, "export"))
    jsonschema.validate(exported, policies, cls=jsonschema.Draft202012Validator)
    # What the schema refuses, the program refuses, and the other way round.
    head = {"format": "snapperms-policy", "version": 1}
    cases = {
        True: [{}, {"every_app": {"camera": False}}, {"apps": {"vlc": {"camera": {"allowed": True, "slots": ["system:camera"], "interface": "camera"}}}}, {"comment": "why"}],
        False: [{"version": 2}, {"apps": []}, {"apps": {"VLC": {}}}, {"apps": {"vlc": {"camera": "off"}}}, {"apps": {"vlc": {"camera": {"slots": ["system:camera"]}}}},
                {"every_app": {"camera": {"allowed": True, "slots": ["system:camera"]}}}, {"unknown": 1}, {"apps": {"vlc": {"camera": {"allowed": True, "slots": ["camera"]}}}},
                {"apps": {"vlc": {"camera": {"allowed": False, "slots": ["system:camera"]}}}}],
    }  # fmt: skip
    validator = jsonschema.Draft202012Validator(policies)
    for fits, bodies in cases.items():
        for body in bodies:
            policy = {**head, **body}
            assert validator.is_valid(policy) == fits, policy
            code, _, errors = command("root", CLI, "apply", "-", "--check", input=json.dumps(policy))
            assert (code != 2) == fits, f"{policy}: {code} {errors}"


def main():
    shells()
    manual()
    schemas()


main()
