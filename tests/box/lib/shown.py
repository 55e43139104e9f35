# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the window shows, laid beside what snapd says: every app in the list, and every switch of the page that is open."""

import re
import time
from pathlib import Path

from desk import DeskError
from snapd_socket import SnapdSocket

ITEM = {"list item", "table cell", "tree item"}
CATALOG = Path(__file__).resolve().parents[3] / "src/permissions/catalog"


def sentences():
    """Interface to "Allow %1 to ...", from the program's own tables."""
    found = {}
    for path in CATALOG.glob("*.cpp"):
        for entry in re.split(r"\n    \{(?=\")", path.read_text())[1:]:
            sentence = re.search(r'"(Allow %1 [^"]*)"', entry)
            found[entry.split('"')[1]] = sentence.group(1)
    assert len(found) > 100, "the tables of the program have another form now"
    return found


SENTENCES = sentences()


class Facts:
    """One reading of snapd: which plugs there are, and which are connected."""

    def __init__(self, snapd):
        self.titles, self.disabled, self.unconfined = {}, set(), set()
        # Every revision that is kept is listed, so that disabled snaps are; of the others only the current one counts.
        for snap in sorted(snapd.get("/v2/snaps", select="all"), key=lambda snap: snap["status"] == "active"):
            name, _, key = snap["name"].partition("_")
            self.titles[snap["name"]] = (snap.get("title") or name) + (f" ({key})" if key else "")
            (self.disabled.discard if snap["status"] == "active" else self.disabled.add)(snap["name"])
            if snap["confinement"] == "classic" or snap.get("devmode"):
                self.unconfined.add(snap["name"])
        answer = snapd.connections()
        self.established = {(c["plug"]["snap"], c["plug"]["plug"], c["slot"]["snap"], c["slot"]["slot"]) for c in answer.get("established") or []}
        on = {pair[:2] for pair in self.established}
        self.plugs = {}
        for plug in answer.get("plugs") or []:
            self.plugs.setdefault(plug["snap"], {})[plug["plug"]] = (plug, (plug["snap"], plug["plug"]) in on)
        self.slots = {}
        for slot in answer.get("slots") or []:
            self.slots.setdefault(slot["interface"], []).append((slot["snap"], slot["slot"], slot.get("attrs") or {}))

    def switches(self, snap):
        """Accessible name of each switch of this app: (name of the plug, whether it is on)."""
        plugs = self.plugs.get(snap, {})
        named = {}
        for plug, (facts, on) in plugs.items():
            name = SENTENCES[facts["interface"]].replace("%1", self.titles[snap])
            tag = (facts.get("attrs") or {}).get("content") if facts["interface"] == "content" else None
            if tag or sum(other["interface"] == facts["interface"] for other, _ in plugs.values()) > 1:
                name += f" ({tag or plug})"
            named[name] = (plug, on)
        assert len(named) == len(plugs), f"two switches of {snap} have one name"
        return named


class Shown:
    """The window of one desk."""

    def __init__(self, desk, snapd=None):
        self.desk, self.snapd = desk, snapd or SnapdSocket()

    def choose(self, snap, timeout=20):
        """Open the page of an app, and its folded section."""
        title = Facts(self.snapd).titles[snap]
        item = self.desk.wait(name=re.escape(title) + ", ", role=ITEM, app="snapperms", hidden=True, timeout=timeout)
        if "selected" not in item.states:
            self.desk.click(item)
        self.desk.wait(name=re.escape(snap) + " · ", role="label", app="snapperms", timeout=timeout)
        fold = self.desk.find(name="Desktop Basics", role={"push button", "button"}, app="snapperms")
        if fold and fold.description == "Folded":
            self.desk.click(fold)
            self.desk.wait(name="Desktop Basics", role=fold.role, description="Unfolded", app="snapperms")

    def switches(self):
        """The switches on the screen by name."""
        return {thing.name: thing for thing in self.desk.find_all(name=r"Allow ", role="check box", app="snapperms")}

    def differences(self):
        """In words, all in which the window and snapd differ at this moment; busy counts as a difference."""
        things, facts, wrong = self.desk.everything("snapperms"), Facts(self.snapd), []
        items = {thing.name.rpartition(", ")[0]: thing.name for thing in self.desk.find_all(role=ITEM, app="snapperms", hidden=True)}
        for snap, plugs in facts.plugs.items():
            title = facts.titles[snap]
            if snap in facts.unconfined or title not in items:
                # Only the ones that confinement means something for have a count, and plumbing is folded away.
                if snap not in facts.unconfined:
                    wrong.append(f"{title} is not in the list")
                continue
            expected = f"{title}, {sum(on for _, on in plugs.values())} of {len(plugs)} allowed"
            if items[title] != expected:
                wrong.append(f'the list says "{items[title]}", snapd "{expected}"')
        for snap in facts.disabled:
            if items.get(facts.titles[snap]) != f"{facts.titles[snap]}, Disabled":
                wrong.append(f"{snap} is disabled, the list says {items.get(facts.titles[snap])}")
        page = [match.group(1) for match in (re.match(r"([a-z0-9_-]+) · ", thing.name) for thing in things if thing.role == "label") if match]
        if len(page) == 1:
            seen = {thing.name: thing for thing in things if thing.role == "check box" and thing.name.startswith("Allow ")}
            wanted = facts.switches(page[0])
            wrong += [f"no switch “{name}”" for name in wanted.keys() - seen.keys()]
            wrong += [f"a switch “{name}” that snapd knows no plug for" for name in seen.keys() - wanted.keys()]
            for name in wanted.keys() & seen.keys():
                if seen[name].checked is not wanted[name][1]:
                    wrong.append(f"“{name}” is {'on' if seen[name].checked else 'off'}, snapd says otherwise")
                if "busy" in seen[name].states:
                    wrong.append(f"“{name}” is busy")
        return wrong

    def agree(self, timeout=15, after=""):
        """Wait until there is no difference; how long it took. A difference that stays is a failure."""
        began = time.monotonic()
        while True:
            wrong = self.differences()
            if not wrong:
                return time.monotonic() - began
            if time.monotonic() - began > timeout:
                raise DeskError(f"after {timeout} s window and snapd still differ{after and ' after ' + after}: " + "; ".join(wrong))
            time.sleep(0.05)

    def agree_everywhere(self):
        """The same with every app's page opened in turn; how many switches were compared."""
        facts, count = Facts(self.snapd), 0
        for snap in sorted(facts.plugs):
            self.choose(snap)
            self.agree(after=f"opening {snap}")
            count += len(facts.plugs[snap])
        return count
