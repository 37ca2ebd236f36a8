"""A compared list in words: how each line stands, what it needs, and how many of each there are."""

from collections.abc import Sequence
from pathlib import Path

from assisterdesk.actions.program import Session
from assisterdesk.actions.reconcile import Compared, Difference, Kind, Line
from assisterdesk.actions.reconcile_columns import Columns, column_titles, remembered
from assisterdesk.actions.reconcile_settle import KIND_TITLE, TAKEABLE
from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.egress.extract.could_not_look import CouldNotLook
from assisterdesk.egress.extract.tables import MAX_BYTES, Table, read_table
from assisterdesk.ui import wording
from assisterdesk.ui.association_words import paid_words, program_word, state_word
from assisterdesk.ui.wording import tr

#: values shown of each column, so that one sees what it holds
SAMPLES = 2
#: an icon beside the word, so that colour alone never says it
KIND_ICON = {
    Kind.NOT_HERE: "person",
    Kind.NO_RECORD: "pencil",
    Kind.NOT_THERE: "warning",
    Kind.STATE: "clock",
    Kind.AMOUNT: "info",
    Kind.TWICE: "copy",
    Kind.UNCLEAR: "people",
    Kind.UNREAD: "refused",
    Kind.SAME: "check",
}


def read(session: Session, path: Path) -> tuple[Table, Columns]:
    """The table in a file and what its columns mean. Raises `Refused`, `Trouble`."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Refused(tr("This file is too large. Save only the sheet that matters."))
        content = path.read_bytes()
    except OSError:
        raise Trouble(tr("This file cannot be read. Close it elsewhere, then try again.")) from None
    try:
        table = read_table(content)
    except CouldNotLook as why:
        raise Refused(why.why) from None
    if not table.rows:
        raise Refused(tr("This file is empty."))
    return table, remembered(session, table)


def samples(table: Table, columns: Columns) -> tuple[tuple[str, str], ...]:
    """Of each column its title and the first values, to see what it holds."""
    found = []
    for at, title in enumerate(column_titles(table, columns)):
        values = [row[at] for row in table.rows[columns.header + 1 :][:20] if row[at]]
        found.append((title, ", ".join(values[:SAMPLES])))
    return tuple(found)


def who(one: Difference, *, names_hidden: bool) -> str:
    """Whom a line is about; with names hidden nobody is named."""
    if names_hidden:
        return ""
    if one.line is not None:
        return one.line.name.full
    return one.ours.household if one.ours is not None else ""


def says(one: Difference) -> str:
    """What differs, in a sentence that names nobody."""
    line, ours = one.line, one.ours.association if one.ours else None
    match one.kind:
        case Kind.NOT_HERE:
            return tr("Nobody of yours fits. {theirs}").format(theirs=_theirs(line)).strip()
        case Kind.NO_RECORD:
            said = tr("A person of yours, but nothing is recorded on the case. {theirs}")
            return said.format(theirs=_theirs(line)).strip()
        case Kind.NOT_THERE:
            said = tr("Recorded here as {state}, and not in the list.")
            return said.format(state=state_word(ours.state).lower() if ours else "")
        case Kind.STATE if line is not None and line.state is not None and ours is not None:
            return tr("Here: {ours}. In the list: {theirs}.").format(
                ours=state_word(ours.state).lower(), theirs=state_word(line.state).lower()
            )
        case Kind.AMOUNT if line is not None and ours is not None:
            return tr("Here: {ours}. In the list: {theirs}.").format(
                ours=paid_words(ours) or tr("not paid"), theirs=_paid(line)
            )
        case Kind.TWICE:
            return tr("This person and program stand in the list more than once.")
        case Kind.UNCLEAR:
            return tr("More than one case of yours fits. Look at the person in both.")
        case Kind.UNREAD if line is not None:
            return tr(line.problem)
    return tr("Nothing differs.")


def _paid(line: Line) -> str:
    amount = wording.dollars(abs(line.cents)) if line.cents is not None else ""
    if line.cents is not None and line.cents < 0:
        amount = tr("taken back {amount}").format(amount=amount)
    day = wording.day(line.paid_on) if line.paid_on else ""
    return " · ".join(part for part in (amount, day) if part) or tr("paid")


def _theirs(line: Line | None) -> str:
    if line is None:
        return ""
    parts = [
        program_word(line.program, short=True) if line.program else "",
        line.carrier,
        state_word(line.state) if line.state else "",
        _paid(line) if line.cents is not None or line.paid_on else "",
    ]
    said = " · ".join(part for part in parts if part)
    return tr("In the list: {said}.").format(said=said) if said else ""


def title_of(compared: Compared) -> str:
    open_ones = sum(1 for d in compared.differences if d.kind is not Kind.SAME and not d.is_settled)
    if not open_ones:
        return tr("Nothing is left to look at")
    many = wording.count(open_ones, tr("line"), tr("lines"))
    return tr("{lines} to look at").format(lines=many)


def under_title(compared: Compared) -> str:
    rows = wording.count(compared.rows, tr("row"), tr("rows"))
    records = wording.count(compared.records, tr("case"), tr("cases"))
    return tr("{rows} in the list, {cases} with a record here. The list is not kept.").format(
        rows=rows, cases=records
    )


def settled_words(one: Difference) -> str:
    """How or when and by whom it was settled, "" while it is open."""
    if one.settled:
        return tr("Settled: {note}").format(note=one.settled)
    if one.settled_at is not None:
        day = wording.day(one.settled_at.astimezone().date())
        return tr("Settled on {day} by {name}").format(day=day, name=one.settled_by)
    return ""


def count_earlier(compared: Compared) -> int:
    """How many lines were settled with an earlier list."""
    return sum(1 for one in compared.differences if one.settled_at is not None)


def chip_words(compared: Compared, kind: Kind) -> str:
    open_ones = sum(
        1 for one in compared.differences if one.kind is kind and one.settled_at is None
    )
    return f"{tr(KIND_TITLE[kind])} {open_ones}"


def can_take(chosen: Sequence[Difference]) -> int:
    return sum(1 for one in chosen if one.kind in TAKEABLE and not one.is_settled)
