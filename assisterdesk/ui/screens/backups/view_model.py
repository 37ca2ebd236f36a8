"""Backups in words: how old each is, what is wrong, and what the page says at the top."""

from datetime import datetime

from assisterdesk.actions.backup import BackupState, allowed_places
from assisterdesk.actions.program import Program
from assisterdesk.actions.today import NO_BACKUP
from assisterdesk.office.backups import Backup
from assisterdesk.ui import wording
from assisterdesk.ui.wording import shown, tr


def made(backup: Backup) -> str:
    return wording.moment(backup.made_at)


def age(backup: Backup, now: datetime) -> str:
    days = (now - backup.made_at).days
    if days < 1:
        return wording.ago(backup.made_at, now)
    return wording.count(days, tr("day"), tr("days"))


def size(backup: Backup) -> str:
    return wording.file_size(backup.size) if backup.size else ""


def state(backup: Backup) -> str:
    return tr("Cannot be used") if backup.problem else tr("Read back when it was made")


def subtitle(found: BackupState) -> str:
    where = tr("in the usual folder") if found.usual else tr("in the folder your office chose")
    if not found.backups:
        return tr("They go {where}. There is none yet.").format(where=where)
    many = wording.count(len(found.backups), tr("backup"), tr("backups"))
    return tr("{many} {where}, encrypted like the store.").format(many=many, where=where)


def fixed_places(program: Program) -> str:
    """Where IT lets backups go, and that it was IT; "" where people choose freely."""
    places = allowed_places(program)
    if not places:
        return ""
    said = tr("Backups go below {places}.").format(
        places=wording.joined([str(place) for place in places])
    )
    return f"{said} {tr(program.policy.locked('keeping.backup_places'))}"


def attention(found: BackupState) -> str:
    """What a person should see to; "" when all is well."""
    if found.problem:
        return shown(found.problem)
    return tr(NO_BACKUP) if found.stale else ""


def who_opens(backup: Backup) -> str:
    """What to know about one before it is used."""
    if backup.problem:
        return shown(backup.problem)
    return tr(
        "Opens with the passphrases as they were on {day}, and with the recovery key. Whoever "
        "had a sign-in then can open it."
    ).format(day=wording.day(backup.made_at))
