#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What `cmake --install` puts where, compared with what is kept beside this file.

installed.py --build DIR                     the layout that DIR was configured for
installed.py --build DIR --layout NAME       another distribution's: configured anew, with the programs of DIR
... --update                                 write what is kept anew
"""

import argparse
import difflib
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
# What other programs of the system read and act upon: word for word.
READ_BY_OTHERS = re.compile(r"/(polkit-1|dbus-1|systemd|applications|metainfo|knotifications6)/")

# Where other distributions have things: all of it by variables, none by patches.
LAYOUTS = {
    "fedora": {
        "CMAKE_INSTALL_LIBDIR": "lib64",
        "KDE_INSTALL_LIBEXECDIR": "libexec",
        "KDE_INSTALL_QTPLUGINDIR": "lib64/qt6/plugins",
        "KDE_INSTALL_SYSTEMDUNITDIR": "lib/systemd",
        "SNAPPERMS_LIBEXECDIR": "libexec/kf6/kauth",
        "SNAPPERMS_POLKITDIR": "share/polkit-1/actions",
        # Presets say there what starts with the machine.
        "SNAPPERMS_ENABLE_KEEPER": "OFF",
    },
    "arch": {
        "CMAKE_INSTALL_LIBDIR": "lib",
        "KDE_INSTALL_LIBEXECDIR": "lib",
        "KDE_INSTALL_QTPLUGINDIR": "lib/qt6/plugins",
        "KDE_INSTALL_SYSTEMDUNITDIR": "lib/systemd",
        "SNAPPERMS_LIBEXECDIR": "lib/kf6/kauth",
        "SNAPPERMS_POLKITDIR": "share/polkit-1/actions",
    },
    # No distribution's: nothing is where it usually is.
    "elsewhere": {
        "CMAKE_INSTALL_LIBDIR": "lib",
        "KDE_INSTALL_LIBEXECDIR": "lib",
        "KDE_INSTALL_QTPLUGINDIR": "lib/plugins",
        "KDE_INSTALL_SYSTEMDUNITDIR": "share/units/systemd",
        "KDE_INSTALL_DBUSDIR": "share/bus",
        "SNAPPERMS_LIBEXECDIR": "lib/root",
        "SNAPPERMS_POLKITDIR": "share/actions",
    },
}
# By these names what is read by others is kept beside this file.
USUAL = {"SNAPPERMS_POLKITDIR": "share/polkit-1/actions", "KDE_INSTALL_DBUSDIR": "share/dbus-1", "KDE_INSTALL_SYSTEMDUNITDIR": "lib/systemd"}


def run(*argv, **more):
    done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, argv))}\n{done.stdout}")


def stage(build, into):
    """As `cmake --install` does, but without the list that it leaves in the build directory, which may be read-only."""
    for number, script in enumerate(sorted(build.rglob("cmake_install.cmake"))):
        copy = into.with_name(f"install-{number}.cmake")
        copy.write_text(re.sub(r'"[^"]*manifest\.txt"', f'"{into}-manifest.txt"', script.read_text()))
        run("cmake", "-DCMAKE_INSTALL_LOCAL_ONLY=1", "-P", copy, env={"DESTDIR": str(into), "PATH": "/usr/bin:/bin"})


def configure(build, layout, into):
    """Configure for another layout. What is compiled is the same and taken from where it has been compiled."""
    options = [f"-D{name}={value}" for name, value in layout.items()]
    run("cmake", "-S", SOURCE, "-B", into, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DCMAKE_INSTALL_PREFIX=/usr", "-DBUILD_TESTING=OFF",
        "-DCMAKE_SKIP_RPATH=ON", *options, env={"PATH": "/usr/bin:/bin", "HOME": str(into.parent), "CXX": "/usr/bin/g++", "CCACHE_DISABLE": "1"})  # fmt: skip
    for script in into.rglob("cmake_install.cmake"):
        for wanted in re.findall(rf'"({re.escape(str(into))}/[^"]+)"', script.read_text()):
            made, target = build / Path(wanted).relative_to(into), Path(wanted)
            if not target.exists() and made.is_file():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(made, target)


def listing(root):
    lines = []
    for path in sorted(root.rglob("*")):
        name = "/" + str(path.relative_to(root))
        if path.is_symlink():
            lines.append(f"link {name} -> {path.readlink()}")
        elif not path.is_dir():
            lines.append(f"{path.stat().st_mode & 0o7777:04o} {name}")
    return lines


def different(name, kept, found):
    lines = list(difflib.unified_diff(kept, found, f"{name} as it is kept", f"{name} as it gets installed", lineterm=""))
    if lines:
        print("\n".join(lines))
    return bool(lines)


def contents(root, libexec, layout, update):
    """Every file that others read, word for word. The place of the programs is the layout's, and so is where each lies."""
    kept = HERE / "installed"
    found = {}
    for path in sorted(root.rglob("*")):
        name = "/" + str(path.relative_to(root))
        for variable, usual in USUAL.items():
            name = name.replace(f"/usr/{layout.get(variable, usual)}/", f"/usr/{usual}/")
        if path.is_file() and not path.is_symlink() and READ_BY_OTHERS.search(name):
            found[name.lstrip("/")] = path.read_text().replace(f"/usr/{libexec}/", "@LIBEXEC@/")
    if update:
        shutil.rmtree(kept, ignore_errors=True)
        for name, text in found.items():
            (kept / name).parent.mkdir(parents=True, exist_ok=True)
            (kept / name).write_text(text)
    names = {str(path.relative_to(kept)) for path in kept.rglob("*") if path.is_file()}
    wrong = different("the names", sorted(names), sorted(found))
    for name in sorted(names & found.keys()):
        wrong |= different(name, (kept / name).read_text().splitlines(), found[name].splitlines())
    return wrong


def dead_ends(root):
    """Programs that a unit or a desktop file starts and that are not there."""
    wrong = False
    for path in root.rglob("*"):
        if path.suffix in {".service", ".desktop"} and path.is_file():
            for program in re.findall(r"^Exec(?:Start|StopPost)?=(\S+)", path.read_text(), re.MULTILINE):
                where = root / program.lstrip("/") if program.startswith("/") else root / "usr/bin" / program
                if program not in {"/bin/false", "systemsettings"} and not where.exists():
                    print(f"{path.name} starts {program}, which does not get installed")
                    wrong = True
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--libexec")
    parser.add_argument("--layout", choices=LAYOUTS)
    parser.add_argument("--update", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        root, build, libexec = Path(directory) / "root", given.build, given.libexec
        layout = LAYOUTS.get(given.layout, {})
        if given.layout:
            build, libexec = Path(directory) / "build", layout["SNAPPERMS_LIBEXECDIR"]
            configure(given.build, layout, build)
        stage(build, root)
        wrong = dead_ends(root) | contents(root, libexec, layout, given.update and not given.layout)
        found = listing(root)
        if given.layout:
            kept = HERE / f"layout-{given.layout}.txt"
            if given.update:
                kept.write_text("\n".join(found) + "\n")
            wrong |= different(kept.name, kept.read_text().splitlines(), found)
    if wrong:
        print("Meant to be so? tests/golden/installed.py --update writes what is kept anew.")
    return int(wrong)


sys.exit(main())
