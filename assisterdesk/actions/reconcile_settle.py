"""What comes of a compared list: taken over from it, settled with a note, or put on paper."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.associations import TypedAssociation, typed_of, with_typed
from assisterdesk.actions.cases import add_note, give_reason, reason_given_today
from assisterdesk.actions.exits_files import CSV, file_leaving, table
from assisterdesk.actions.history import NOTE, take_off
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.ports import Together
from assisterdesk.actions.program import Session
from assisterdesk.actions.reconcile import Difference, Kind
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.association import Association, AssociationState
from assisterdesk.cases.case import Note
from assisterdesk.egress.outgoing import Outgoing

#: kinds where their list says something that ours can take over
TAKEABLE = frozenset({Kind.STATE, Kind.AMOUNT})

KIND_TITLE: dict[Kind, str] = {
    Kind.NOT_HERE: "In their list, not here",
    Kind.NO_RECORD: "Here, but nothing recorded",
    Kind.NOT_THERE: "Here, not in their list",
    Kind.STATE: "Stands differently",
    Kind.AMOUNT: "Payment differs",
    Kind.TWICE: "Twice in their list",
    Kind.UNCLEAR: "Fits more than one",
    Kind.UNREAD: "Could not be read",
    Kind.SAME: "The same",
}


def take_over(
    session: Session,
    differences: Sequence[Difference],
    reason: str,
    progress: Callable[[float], None],
) -> tuple[tuple[Association, Association], ...]:
    """Put what their list says into our records: all of them in one go, or none. Returns each
    record as it was and as it is, for `take_back`.

    Raises `Incomplete` when nothing can be taken over, and what `progress` raises.
    """
    chosen = [d for d in differences if d.kind in TAKEABLE and d.ours and d.line]
    if not chosen:
        raise Incomplete("Choose lines where state or payment differ.", ("Lines",))
    pairs = []
    for number, one in enumerate(chosen):
        progress(number / len(chosen) / 2)
        access = _access(session, one.case, reason)
        require(session, access.case, Level.WRITE)  # type: ignore[arg-type]  # _access made it
        # the list of clients has no words: the whole record is read under its case
        former = _whole(session, access, one)
        pairs.append((access, former, with_typed(session, former, _as_told(session, former, one))))
    _put_all(session, pairs, "take over from a list", progress)
    return tuple((former, now) for _, former, now in pairs)


def take_back(
    session: Session, pairs: Sequence[tuple[Association, Association]], reason: str
) -> None:
    """Undo `take_over`: all of it or nothing."""
    back = [(_access(session, now.case, reason), now, former) for former, now in pairs]
    _put_all(session, back, "take back from a list", lambda _part: None)


def _put_all(
    session: Session,
    pairs: Sequence[tuple[Access, Association, Association]],
    verb: str,
    progress: Callable[[float], None],
) -> None:
    def work(together: Together) -> None:
        for number, (access, _, value) in enumerate(pairs):
            progress(0.5 + number / max(len(pairs), 1) / 2)
            with together.change(session.who.id, verb, value.case) as change:
                change.put_association(value)
                change.log(
                    LogLine(
                        Action.CHANGED, access, fields=("association",), count=1, detail=value.id
                    )
                )
                change.commit()

    session.store.together(work)


def _whole(session: Session, access: Access, one: Difference) -> Association:
    wanted = one.ours.association.id if one.ours else ""
    with session.store.look(LogLine(Action.OPENED, access, fields=("association",))) as look:
        for value in look.associations():
            if value.id == wanted:
                return value
    raise Refused("A record was taken off in the meantime. Compare the list again.")


def _as_told(session: Session, value: Association, one: Difference) -> TypedAssociation:
    typed, line, today = typed_of(value), one.line, session.program.today()
    if line is None:
        return typed
    if line.state is not None and line.state is not value.state:
        typed = replace(typed, state=line.state)
        if line.state is AssociationState.CONFIRMED and typed.confirmed_on is None:
            typed = replace(typed, confirmed_on=today)
        if line.state is AssociationState.ASKED and typed.asked_on is None:
            typed = replace(typed, asked_on=today)
    if line.cents is not None and line.cents > 0:
        on = line.paid_on or value.paid_on or today
        typed = replace(typed, paid_cents=line.cents, paid_on=on)
    elif line.paid_on is not None:
        typed = replace(typed, paid_on=line.paid_on)
    return typed


def settle(session: Session, one: Difference, said: str, note: str, reason: str) -> Note | None:
    """Mark it as settled: on a case of ours a note says so, with `said`, the difference in words.
    Of a line that fits nobody here nothing is kept. Raises `Incomplete` without a note."""
    note = " ".join(note.split())
    if not note:
        raise Incomplete("Write in a few words how it was settled.", ("Note",))
    if one.case is None:
        return None
    access = _access(session, one.case, reason)
    text = f"Compared with a list: {said}. Settled: {note}"
    return add_note(session, access, text)


def unsettle(session: Session, note: Note, reason: str) -> None:
    take_off(session, _access(session, note.case, reason), NOTE, note.id)


def _access(session: Session, case: CaseId | None, reason: str) -> Access:
    if case is None:
        raise Refused("This line fits no case here.")
    return reason_given_today(session, case) or give_reason(session, case, reason)


# -- out


def how_settled(one: Difference) -> str:
    """In what words, or with an earlier list by whom."""
    if one.settled_at is not None and not one.settled:
        return f"earlier by {one.settled_by}"
    return one.settled


def as_rows(
    differences: Sequence[Difference], said: Callable[[Difference], str], *, names: bool
) -> list[list[str]]:
    """One row each; without `names` the reference and the row's number stand for the person."""
    rows = []
    for one in differences:
        who = one.line.name.full if one.line and names else ""
        household = one.ours.household if one.ours and names else ""
        rows.append(
            [
                KIND_TITLE[one.kind],
                one.reference,
                str(one.line.number) if one.line else "",
                *([who or household] if names else []),
                said(one),
                how_settled(one),
            ]
        )
    return rows


def head(*, names: bool) -> list[str]:
    who = ["Name"] if names else []
    return ["What", "Reference", "Row in the list", *who, "Difference", "Settled"]


def as_file(
    name: str, differences: Sequence[Difference], said: Callable[[Difference], str], *, names: bool
) -> Outgoing:
    """The differences as a table on its way into a file; the gate sees it first."""
    rows = as_rows(differences, said, names=names)
    return file_leaving(name, table(head(names=names), rows), CSV)


def as_text(differences: Sequence[Difference], said: Callable[[Difference], str], day: str) -> str:
    """The differences as a sheet of paper that names nobody."""
    lines = [f"Comparison with a list - {day}", ""]
    for kind in Kind:
        found = [d for d in differences if d.kind is kind]
        if not found or kind is Kind.SAME:
            continue
        lines.append(f"{KIND_TITLE[kind].upper()} ({len(found)})")
        for one in found:
            row = f"row {one.line.number}" if one.line else ""
            where = ", ".join(part for part in (one.reference, row) if part)
            how = how_settled(one)
            settled = f" - settled: {how}" if how else ""
            lines.append(f"{where}: {said(one)}{settled}")
        lines.append("")
    return "\n".join(lines)
