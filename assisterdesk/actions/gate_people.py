"""The gate's knowledge of a store, for the gate as a filter at the terminal."""

from assisterdesk.actions.own_side import own_side
from assisterdesk.actions.program import Program
from assisterdesk.basics.ids import SlotId
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.taught import Taught


def people_of_store(
    program: Program, slot: SlotId, passphrase: str
) -> tuple[KnownPeople, OwnSide, Taught]:
    """Everyone the office knows, its own side, and what it taught the gate. Shows no person to
    anyone; signs nobody in.

    Raises `WrongPassphrase`, `Damaged`, `Trouble`.
    """
    opened = program.keys.open(program.folder, slot, passphrase)
    store = program.stores.open(
        program.folder, opened.store_key, program.clock, program.device
    )
    try:
        known = KnownPeople.build(store.known_people())
        own = own_side(
            store.office(), store.staff(), program.catalogues.desks.values(), program.practice
        )
        return known, own, Taught(store.not_personal())
    finally:
        store.close()
