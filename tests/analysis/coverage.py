#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""coverage.py SOURCE BUILD TO: which lines of the product the tests of BUILD ran, by directory, into TO; fails when a room of coverage.txt has too few."""

import fnmatch
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ROOMS = ("src", "helper", "ui")


def lines_of(source, build, to):
    """Lines and lines that were run, for each source of the product; the ones of no test are not there. Leaves the sources with their counts beside."""
    raw = sorted(str(path) for path in (build / "profiles").glob("*.profraw"))
    if not raw:
        sys.exit("no test left a profile")
    (build / "profiles.txt").write_text("\n".join(raw))
    merged = build / "all.profdata"
    subprocess.run(["llvm-profdata", "merge", "-sparse", "--failure-mode=warn", "-f", build / "profiles.txt", "-o", merged], check=True)
    programs = [path for path in sorted((build / "bin").iterdir()) if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    objects = [programs[0]] + [word for path in programs[1:] for word in ("-object", path)]
    print(f"{len(raw)} profiles of {len(programs)} programs", flush=True)
    # What moc made, headers of Qt and the tests themselves are nobody's measure.
    common = [*objects, f"-instr-profile={merged}", f"-ignore-filename-regex=^(?!{source}/({'|'.join(ROOMS)})/)"]
    exported = subprocess.run(["llvm-cov", "export", "-summary-only", *common], check=True, capture_output=True, text=True)
    with (to / "lines.txt").open("w") as shown:
        subprocess.run(["llvm-cov", "show", "--show-branches=count", *common], check=True, stdout=shown, stderr=subprocess.DEVNULL)
    found = {}
    for entry in json.loads(exported.stdout)["data"][0]["files"]:
        path = Path(entry["filename"])
        if any(path.is_relative_to(source / room) for room in ROOMS):
            lines = entry["summary"]["lines"]
            found[str(path.relative_to(source))] = (lines["count"], lines["covered"])
    return found


def percent(count, covered):
    return 100.0 * covered / count if count else 100.0


def main():
    source, build, to = (Path(word) for word in sys.argv[1:4])
    to.mkdir(parents=True, exist_ok=True)
    found = lines_of(source, build, to)
    every = sorted(str(path.relative_to(source)) for room in ROOMS for path in (source / room).rglob("*.cpp"))
    apart = [file for file in every if file not in found]

    directories = defaultdict(lambda: [0, 0])
    for file, (count, covered) in found.items():
        for key in (str(Path(file).parent), "altogether"):
            directories[key][0] += count
            directories[key][1] += covered
    table = [f"COVERED {'directory':36} {'lines':>7} {'run':>7} {'%':>6}"]
    for name in sorted(directories, key=lambda key: (key == "altogether", key)):
        count, covered = directories[name]
        table.append(f"COVERED {name:36} {count:7} {covered:7} {percent(count, covered):6.1f}")

    rooms, excepted, wrong = [], {}, []
    for line in (Path(__file__).parent / "coverage.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            first, second, third = line.split(" | ", 2)
            if first == "except":
                excepted[second] = third
            else:
                rooms.append((first, float(second), third.split()))
    wrong += [f"coverage.txt: there is no {file}" for file in excepted if file not in every]
    table.append(f"COVERED\nCOVERED {'at least':36} {'lines':>7} {'run':>7} {'%':>6}")
    for name, least, patterns in rooms:
        files = [file for file in every if file not in excepted and any(fnmatch.fnmatch(file, pattern) for pattern in patterns)]
        if not files:
            wrong.append(f"coverage.txt: there are no files of \"{name}\"")
            continue
        untested = [file for file in files if file not in found]
        wrong += [f"{name}: no quick test has {file} in it" for file in untested]
        count = sum(found[file][0] for file in files if file in found)
        covered = sum(found[file][1] for file in files if file in found)
        table.append(f"COVERED {name:36} {count:7} {covered:7} {percent(count, covered):6.1f}  of {least:.0f}")
        if percent(count, covered) < least:
            worst = sorted((file for file in files if file in found), key=lambda file: found[file][1] - found[file][0])[:8]
            wrong.append(f"{name}: {percent(count, covered):.1f} % of its lines, fewer than {least:.0f}; not run: " + ", ".join(f"{found[f][0] - found[f][1]} of {f}" for f in worst))
    if excepted:
        table.append("COVERED\nCOVERED not counted above:")
        table += [f"COVERED {file}: {why}" for file, why in sorted(excepted.items())]
    table.append("COVERED\nCOVERED in no quick test: " + (", ".join(apart) or "none"))
    files = [f"{percent(*found[file]):6.1f} {found[file][0] - found[file][1]:5} {file}" for file in sorted(found)]
    print("\n".join(table))
    (to / "coverage.txt").write_text("\n".join(line.removeprefix("COVERED").strip() for line in table) + "\n\n     %  left file\n" + "\n".join(files) + "\n")
    for line in wrong:
        print(f"LACKS {line}")
    sys.exit(1 if wrong else 0)


main()
