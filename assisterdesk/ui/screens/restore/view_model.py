"""What the restore page knows: the backups of a folder, who opens each, and putting one back."""

from dataclasses import dataclass
from pathlib import Path

from assisterdesk.access.signin import SlotCard
from assisterdesk.actions.backup import Restored, backups, restore, unlock, who_opens
from assisterdesk.actions.backup_ports import Progress
from assisterdesk.actions.program import Program
from assisterdesk.basics.ids import SlotId
from assisterdesk.office.backups import Backup
from assisterdesk.ui import wording
from assisterdesk.ui.wording import tr


@dataclass(frozen=True, slots=True)
class Found:
    """The usable backups of a folder, newest first, and how many cannot be used."""

    backups: tuple[Backup, ...]
    unusable: int


def find(program: Program, place: Path | None, wanted: Path | None) -> Found:
    """`wanted` stands first. A folder that is a backup itself is found as well."""
    asked = wanted or place
    if asked is not None and not program.backups.one(asked).problem:
        place = asked.parent
        wanted = asked
    found = backups(program, place)
    good = [b for b in found if not b.problem]
    good.sort(key=lambda b: b.folder != wanted)
    return Found(tuple(good), len(found) - len(good))


def words(backup: Backup) -> str:
    return f"{wording.moment(backup.made_at)}, {wording.file_size(backup.size)}"


def slot_words(slot: SlotCard) -> str:
    return tr("Recovery key") if slot.is_recovery else slot.label


def opens(program: Program, backup: Backup) -> tuple[SlotCard, ...]:
    return who_opens(program, backup.folder)


def put_back(
    program: Program, backup: Backup, slot: SlotCard, secret: str, progress: Progress
) -> Restored:
    """Blocking. Raises what `unlock` and `restore` raise."""
    given: SlotId | None = None if slot.is_recovery else slot.id
    return restore(program, backup.folder, unlock(program, backup.folder, given, secret), progress)


def done(restored: Restored) -> str:
    return tr(
        "The backup of {when} is in place. What was there is kept in the store's folder under "
        "“{aside}”. Sign in with the passphrase you had then."
    ).format(when=wording.moment(restored.backup.made_at), aside=restored.aside)
