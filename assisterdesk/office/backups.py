"""Backups as the office sees them: what one holds, how old it is, and which are kept how long."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assisterdesk.office.business_days import MINNESOTA

#: a backup older than this is due to be followed by another, made after the next sign-in
DUE_AFTER = timedelta(days=1)
#: from this age on the office is told on Today that it has no recent backup
STALE_AFTER = timedelta(days=3)


#: a store that no backup was made of for so long is read from end to end all the same
CHECK_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup in its folder. `problem` is a sentence when it cannot be used, else empty.

    `store` names the store it was made of; `last_change` is the stamp of the newest change in it,
    `entries` the length of its access log, `generation` counts the store keys there have been: an
    older one than the store's also opens for people who have left since.
    """

    folder: Path
    made_at: datetime
    store: str = ""
    size: int = 0
    entries: int = 0
    last_change: str = ""
    generation: int = 0
    problem: str = ""

    @property
    def id(self) -> str:
        return self.folder.name


@dataclass(frozen=True, slots=True)
class Keeping:
    """How many days, weeks and months keep their newest backup."""

    daily: int = 7
    weekly: int = 5
    monthly: int = 12


def kept(backups: Iterable[Backup], keeping: Keeping) -> frozenset[Path]:
    """The folders that stay: the newest of each of the latest days, weeks and months.

    Whatever has a problem stays too: nothing is known of it, so it is a person who removes it.
    """
    backups = tuple(backups)
    newest_first = sorted(
        (b for b in backups if not b.problem), key=lambda b: b.made_at, reverse=True
    )
    stay = {b.folder for b in backups if b.problem}
    periods = ((keeping.daily, "%Y-%m-%d"), (keeping.weekly, "%G-%V"), (keeping.monthly, "%Y-%m"))
    for many, shape in periods:
        seen: dict[str, Path] = {}
        for backup in newest_first:
            seen.setdefault(backup.made_at.astimezone(MINNESOTA).strftime(shape), backup.folder)
        stay.update(tuple(seen.values())[:many])
    stay.update(b.folder for b in newest_first[:1])
    return frozenset(stay)


def outlived(backups: Iterable[Backup], newest: Backup) -> tuple[Backup, ...]:
    """Those that a verified backup under a newer store key replaces: the old passphrases of people
    who left still open them."""
    return tuple(
        b
        for b in backups
        if not b.problem and b.store == newest.store and b.generation < newest.generation
    )


@dataclass(frozen=True, slots=True)
class BackupNotes:
    """Kept beside the store, readable without a key: the place the office chose ("" for the usual
    one), how the last try ended, and when the store was last read from end to end without one.
    `damage`: what that reading found, as a sentence; `checked_to`: how far the present one came.
    Nothing in it is about a client."""

    place: str = ""
    tried_at: datetime | None = None
    problem: str = ""
    checked_at: datetime | None = None
    checked_to: str = ""
    damage: str = ""


NEVER = datetime(1970, 1, 1, tzinfo=UTC)
