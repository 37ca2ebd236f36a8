"""What the sign-in screen knows: the door's state, the names, and the words for a failed try."""

from dataclasses import dataclass

from assisterdesk.access.signin import SlotCard
from assisterdesk.actions.program import Program
from assisterdesk.actions.signing_in import Door, Readiness, door, people_who_sign_in
from assisterdesk.basics.errors import AssisterDeskError, WrongPassphrase


@dataclass(frozen=True, slots=True)
class Doorway:
    """The door and, where it can be opened, who may sign in."""

    door: Door
    people: tuple[SlotCard, ...] = ()


def doorway(program: Program) -> Doorway:
    """Read from the folder; blocking."""
    found = door(program)
    if found.readiness is not Readiness.READY:
        return Doorway(found)
    return Doorway(found, people_who_sign_in(program))


def make_ready(program: Program) -> None:
    """Do ahead what the first moments after the sign-in would wait for; blocking."""
    program.stores.look_over(program.folder)
    # loads what speaks to the computer's password store
    program.credentials.offered()


def wait_of(error: AssisterDeskError) -> int:
    """Whole seconds before another try makes sense, 0 when at once."""
    if isinstance(error, WrongPassphrase) and error.wait_s > 0:
        return max(1, round(error.wait_s + 0.49))
    return 0
