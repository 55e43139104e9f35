# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# What a full disk cut off is not remembered as clean.

python3 - "$TOP/tests/analysis/lint.py" <<'PYTHON' || wrong "lint.py remembers what was never written"
import os
import sys
from pathlib import Path

text = Path(sys.argv[1]).read_text()
scope = {"__name__": "lint", "__file__": sys.argv[1]}
exec(compile(text[: text.rindex("\nmain()")], sys.argv[1], "exec"), scope)
reader = object.__new__(scope["Reader"])
reader.kept = Path("kept")
reader.kept.mkdir()
stamp = reader.kept / "stamp"
assert reader.known(stamp) is None
stamp.touch()
assert reader.known(stamp) is None, "an empty one counts"
for said in ("", "one finding\n"):
    reader.keep(stamp, said)
    assert reader.known(stamp) == said, said
stamp.write_text(stamp.read_text()[:-1])
assert reader.known(stamp) is None, "one that was cut off counts"

reader.keep(stamp, "before")
replace, os.replace = os.replace, lambda *_: (_ for _ in ()).throw(OSError("no space left"))
try:
    reader.keep(stamp, "after")
    raise SystemExit("nothing is said of a full disk")
except OSError:
    pass
os.replace = replace
assert reader.known(stamp) == "before"
assert [path.name for path in reader.kept.iterdir()] == ["stamp"], "something is left"
PYTHON
