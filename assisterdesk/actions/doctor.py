"""Is this installation in order? Looked at without signing in, said without anybody's data.

No path, no user name, no host of the office's own and no address is in an answer.
"""

import os
import platform
import shutil
import sys
from datetime import timedelta
from pathlib import Path

import assisterdesk
from assisterdesk.actions.backup import backups, place_of
from assisterdesk.actions.mail_doctor import Finding, Health
from assisterdesk.actions.program import Program
from assisterdesk.actions.signing_in import Readiness, door
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.sentence import joined, worded
from assisterdesk.office.backups import STALE_AFTER
from assisterdesk.settings.own_files import FilesState

#: below this there is soon no room for a backup
LITTLE_SPACE = 1024**3
_DOOR = {
    Readiness.EMPTY: (Health.OPEN, "No office is set up here yet."),
    Readiness.UNFINISHED: (Health.OPEN, "Setting up was interrupted before anything was saved."),
    Readiness.READY: (Health.GOOD, "A store is there and its sign-ins can be read."),
}


def examine(program: Program) -> tuple[Finding, ...]:
    """Look at each thing; changes nothing. Blocking, a few seconds for a frozen program."""
    return (
        _version(),
        _files(program),
        *_store(program),
        _backup(program),
        _password_store(program),
        _clock(program),
        _display(),
        *_policy(program),
        _updates(program),
    )


def _version() -> Finding:
    frozen = "packaged" if getattr(sys, "frozen", False) else "from source"
    said = (
        f"AssisterDesk {assisterdesk.__version__}, {frozen}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.machine()}."
    )
    return Finding("version", Health.GOOD, said)


def _files(program: Program) -> Finding:
    found = program.own_files()
    health = {
        FilesState.NOT_PACKAGED: Health.GOOD,
        FilesState.UNSIGNED: Health.OPEN,
        FilesState.AS_SIGNED: Health.GOOD,
        FilesState.CHANGED: Health.BAD,
    }[found.state]
    return Finding("files", health, found.text)


def _store(program: Program) -> list[Finding]:
    what = door(program)
    health, said = _DOOR.get(what.readiness, (Health.BAD, what.text))
    found = [Finding("store", health, said)]
    unsafe = program.stores.unsafe_place(program.folder)
    found.append(
        Finding(
            "store_place",
            Health.BAD if unsafe else Health.GOOD,
            unsafe or "The store lies on a disk of this computer.",
        )
    )
    there = _nearest(program.folder)
    try:
        free = shutil.disk_usage(there).free
    except OSError:
        found.append(Finding("space", Health.BAD, "The disk of the store cannot be read."))
        return found
    writable = os.access(there, os.W_OK)
    found.append(
        Finding(
            "space",
            Health.GOOD if free >= LITTLE_SPACE and writable else Health.BAD,
            worded("{size} GB free where the store lies.", size=f"{free / 1e9:.1f}")
            if writable
            else worded(
                "{size} GB free where the store lies, but this user may not write there.",
                size=f"{free / 1e9:.1f}",
            ),
        )
    )
    return found


def _nearest(folder: Path) -> Path:
    """The folder itself, or the nearest one above that exists."""
    return next((p for p in (folder, *folder.parents) if p.exists()), folder)


def _backup(program: Program) -> Finding:
    if door(program).readiness is not Readiness.READY:
        return Finding("backup", Health.OPEN, "There is no store to back up yet.")
    try:
        notes = program.backups.notes(program.folder)
        problem = notes.damage or notes.problem
        good = [one for one in backups(program, place_of(program)) if not one.problem]
    except AssisterDeskError as error:
        return Finding("backup", Health.BAD, error.text)
    if problem:
        return Finding("backup", Health.BAD, problem)
    if not good:
        return Finding("backup", Health.OPEN, "There is no backup yet: one is made after sign-in.")
    age = program.now() - good[0].made_at
    old = age > STALE_AFTER
    said = worded(
        "The newest of {number} backups is {n} days old.",
        one="The newest of {number} backups is {n} day old.",
        number=len(good),
        n=max(age, timedelta()).days,
    )
    return Finding("backup", Health.OPEN if old else Health.GOOD, said)


def _password_store(program: Program) -> Finding:
    """Where the end of the log is told outside the store, and second secrets are kept."""
    offered = program.credentials.offered()
    if offered.why_not:
        said = worded("{why} The end of the log is then told in backups only.", why=offered.why_not)
        return Finding("password_store", Health.OPEN, said)
    if offered.locked:
        said = worded(
            "Locked: {where}. Unlock it, so that the end of the log is told there.",
            where=worded(offered.name),
        )
        return Finding("password_store", Health.OPEN, said)
    return Finding(
        "password_store", Health.GOOD, worded("Ready: {where}.", where=worded(offered.name))
    )


def _clock(program: Program) -> Finding:
    """A clock that runs behind what was already written makes the log and every deadline wrong."""
    try:
        newest = max((one.made_at for one in backups(program)), default=None)
    except AssisterDeskError:
        newest = None
    now = program.now()
    if newest is not None and now < newest - timedelta(minutes=5):
        return Finding(
            "clock",
            Health.BAD,
            "This computer's clock is behind its newest backup. Set the clock, best by the "
            "network's time.",
        )
    offset = now.astimezone().strftime("%z")
    return Finding(
        "clock",
        Health.GOOD,
        worded("{time} UTC, local offset {offset}.", time=f"{now:%Y-%m-%d %H:%M}", offset=offset),
    )


def _display() -> Finding:
    if sys.platform in ("win32", "darwin"):
        return Finding("display", Health.GOOD, "The system's own desktop.")
    kind = "Wayland" if os.environ.get("WAYLAND_DISPLAY") else "X11"
    there = bool(os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"))
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return Finding("display", Health.GOOD, "Offscreen, as asked for.")
    return Finding(
        "display",
        Health.GOOD if there else Health.OPEN,
        f"{kind}." if there else "There is no display: only the commands work here.",
    )


def _policy(program: Program) -> list[Finding]:
    found = program.policy
    said = worded(
        "{n} rules are fixed on this computer.",
        one="{n} rule is fixed on this computer.",
        n=len(found.fixed),
    )
    health = Health.OPEN if found.ignored else Health.GOOD
    return [Finding("policy", health, joined(" ", (said, *found.ignored)))]


def _updates(program: Program) -> Finding:
    try:
        advised = program.updates()
    except AssisterDeskError as error:
        return Finding("updates", Health.BAD, error.text)
    if advised is None:
        return Finding("updates", Health.GOOD, "Your IT installs new versions.")
    return Finding("updates", Health.OPEN if advised.to else Health.GOOD, advised.text)
