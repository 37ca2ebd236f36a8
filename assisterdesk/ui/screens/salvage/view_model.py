"""What the salvage page knows: who opens what is left, and what came of it, in words."""

from assisterdesk.access.signin import SlotCard
from assisterdesk.actions.backup_ports import Progress
from assisterdesk.actions.program import Program
from assisterdesk.actions.salvage import Offer, salvage, unlock_damaged
from assisterdesk.office.salvaged import Salvaged
from assisterdesk.ui import wording
from assisterdesk.ui.wording import tr


def advice(offer: Offer) -> str:
    """What a backup would give instead."""
    if offer.newest is None:
        return tr("There is no backup that could be put back instead.")
    return tr(
        "There is a backup of {0}. Put it back when little was written since; save what can be "
        "read when that would lose more."
    ).format(wording.moment(offer.newest.made_at))


def slot_words(slot: SlotCard) -> str:
    return tr("Recovery key") if slot.is_recovery else slot.label


def save(program: Program, slot: SlotCard, secret: str, progress: Progress) -> Salvaged:
    """Blocking. Raises what `unlock_damaged` and `salvage` raise."""
    opened = unlock_damaged(program, None if slot.is_recovery else slot.id, secret)
    return salvage(program, opened, progress)


def done(found: Salvaged) -> str:
    kept = tr("What was there is kept in the store's folder under “{0}”.").format(found.aside)
    if found.is_whole:
        return tr("Everything could be read: {0}. {1} Sign in as always.").format(
            wording.count(found.cases, tr("case"), tr("cases")), kept
        )
    said = [
        tr("{cases} were saved. {lost} of {pages} parts of the file could not be read.").format(
            cases=wording.count(found.cases, tr("case"), tr("cases")),
            lost=found.lost_pages,
            pages=found.pages,
        )
    ]
    if found.dropped:
        said.append(
            tr("Left out, because what they belong to is lost: {0}.").format(
                wording.count(found.dropped, tr("entry"), tr("entries"))
            )
        )
    look = tr("Look through the cases you worked on last, then sign in as always.")
    return " ".join((*said, kept, look))
