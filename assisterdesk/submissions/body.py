"""The text of a submission, and the sheet for a call: from a template and the needed facts only."""

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from string import Template

from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.basics.resources import resource
from assisterdesk.submissions.case_types import CaseType
from assisterdesk.submissions.facts import FactKind, FactOrigin
from assisterdesk.submissions.needs import FactState, NeededFact, NeededPerson, Needs
from assisterdesk.submissions.subjects import is_period, is_reference

#: What a body template may hold. Each stands alone in its line, which goes when it is empty.
BODY_PLACES = frozenset(
    {"title", "topic", "period", "reference", "count", "facts", "words", "people", "signature"}
)
_OWN_SIDE = (FactOrigin.STAFF, FactOrigin.OFFICE)
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_ISO_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
#: The lines of a signature, in this order, as far as the case type asks for them.
_SIGNATURE = (
    "assister_name",
    "assister_id",
    "npn",
    "admin_id",
    "agency",
    "staff_phone",
    "staff_email",
)


@lru_cache(maxsize=64)
def body_template(name: str, override: Path | None = None) -> Template:
    """The template `resources/templates/body/<name>.txt`, or the office's own of the same name.

    Raises `Damaged` when it is missing or holds a place that is not in `BODY_PLACES`.
    """
    shown = f"templates/body/{name}.txt"
    own = override / "templates" / "body" / f"{name}.txt" if override else None
    try:
        path = own if own and own.is_file() else resource("templates", "body", f"{name}.txt")
        template = Template(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        raise Damaged(f"{shown} could not be read. Check that the file is there.") from None
    if not template.is_valid():
        raise Damaged(f"{shown} holds a lone dollar sign. Write it twice, or remove it.")
    strange = set(template.get_identifiers()) - BODY_PLACES
    if strange:
        raise Damaged(f"{shown} holds an unknown place: ${min(strange)}. Remove it.")
    return template


def body_for(
    case_type: CaseType,
    needs: Needs,
    *,
    reference: str = "",
    topic: str = "",
    period: str = "",
    override: Path | None = None,
) -> str:
    """The body as plain text: the needed facts that are on hand, and nothing else.

    Works on an incomplete `needs` too, so that the draft can be shown while it is filled in; call
    `needs.require_complete()` before sending. Raises `Refused` for a case type without a body,
    or when reference, topic or period is not of its fixed form, `Damaged` for a bad template.
    """
    if not case_type.body:
        raise Refused("This is not done by email, so there is no message to write.")
    if reference and not is_reference(reference):
        raise Refused("The reference is not one of ours. Nothing else may name a case.")
    if topic and topic not in case_type.topics:
        raise Refused("Choose the topic from the list.")
    if period and not is_period(period):
        raise Refused("Choose the month or quarter, such as 2026-10 or 2026 Q4.")
    in_body = not case_type.rows_in_attachment
    present = [f for f in needs.facts if f.state is FactState.PRESENT]
    text = body_template(case_type.body, override).substitute(
        title=case_type.title,
        topic=f"Topic: {topic}" if topic else "",
        period=f"Period: {period}" if period else "",
        reference=f"Our reference: {reference}" if reference else "",
        count=f"People: {len(needs.people)}" if needs.people else "",
        facts=_fact_lines(present, long=False),
        words=_fact_lines(present, long=True),
        people=_people_block(needs.people) if in_body else "",
        signature=signature(needs),
    )
    return _tidy(text)


def signature(needs: Needs) -> str:
    """The assister's own lines, as far as the case type asks for them."""
    by_id = {f.fact: f for f in needs.facts if f.state is FactState.PRESENT}
    lines = []
    for id in _SIGNATURE:
        if id in by_id:
            fact = by_id[id]
            bare = id in ("assister_name", "agency", "staff_email")
            lines.append(fact.value if bare else f"{_capital(fact.label)}: {fact.value}")
    return "\n".join(lines)


def form_rows(needs: Needs) -> tuple[tuple[str, ...], ...]:
    """The rows of the attached form: the headings, then one row per person, in their order."""
    columns: list[tuple[str, bool]] = []
    for person in needs.people:
        for p in person.picked:
            if (p.label, p.of_parent) not in columns:
                columns.append((p.label, p.of_parent))
    rows = [tuple(_capital(f"parent's {c}" if parent else c) for c, parent in columns)]
    for person in needs.people:
        held = {(p.label, p.of_parent): shown(p.value) for p in person.picked}
        rows.append(tuple(held.get(column, "") for column in columns))
    return tuple(rows)


def call_sheet(
    case_type: CaseType,
    needs: Needs,
    *,
    desk_name: str,
    desk_phones: Sequence[str],
    caller_proves: str,
    reference: str = "",
) -> str:
    """What to have ready and to say for a case that is done by phone, as plain text.

    It holds personal data, so showing, copying or printing it goes through the gate.
    """
    present = [f for f in needs.facts if f.state is FactState.PRESENT]
    absent = [f.label for f in needs.facts if f.state is FactState.MISSING]
    line = (
        "The client must be on the line from the start."
        if case_type.client_on_line
        else "The client does not have to be on the line."
    )
    if case_type.per_call == 1:
        limit = "One inquiry of this kind per call."
    else:
        limit = f"At most {_words(case_type.per_call)} inquiries per call."
    calls = -(-len(needs.people) // case_type.per_call)
    if calls > 1:
        limit += f" For these people that makes {_words(calls)} calls."
    about = [f for f in present if f.origin not in _OWN_SIDE]
    ready = (_fact_lines(about, long=False), _fact_lines(about, long=True))
    to_say = "\n".join(f"{_capital(f.label)}: {f.value}" for f in present if f.origin in _OWN_SIDE)
    sections = (
        ("Call", "\n".join((desk_name, *desk_phones))),
        ("Before you call", _list(case_type.steps + case_type.papers)),
        ("On the line", f"{line} {limit}"),
        ("Say first", f"{caller_proves}\n{to_say}".strip()),
        ("They ask who it is about", _people_block(needs.people, case_type.per_call)),
        ("Have ready", "\n\n".join(part for part in ready if part)),
        ("Still to find out", _list(absent)),
        ("They will also ask", _list(case_type.desk_asks)),
        ("Keep in mind", _list(case_type.warnings)),
        ("Afterwards", "Add a note to the case: when you called, who answered, what was said."),
    )
    head = f"Call sheet: {case_type.title}"
    if reference and is_reference(reference):
        head += f" - {reference}"
    blocks = [head, *(f"{title.upper()}\n{text}" for title, text in sections if text)]
    return _tidy("\n\n".join(blocks))


def shown(value: str) -> str:
    """A date or month as the desks write it, 03/14/1985 or 03/2027; anything else as it is."""
    if match := _ISO_DATE.fullmatch(value):
        return f"{match[2]}/{match[3]}/{match[1]}"
    match = _ISO_MONTH.fullmatch(value)
    return f"{match[2]}/{match[1]}" if match else value


def _fact_lines(present: Sequence[NeededFact], *, long: bool) -> str:
    """The facts of the case. The longer answers stand under their heading, a blank line between."""
    mark, between = (":\n", "\n\n") if long else (": ", "\n")
    return between.join(
        f"{_capital(fact.label)}{mark}{shown(fact.value)}"
        for fact in present
        if fact.fact not in _SIGNATURE and (fact.kind is FactKind.LONG_TEXT) is long
    )


def _people_block(people: Sequence[NeededPerson], per_call: int = 0) -> str:
    """Who it is about, no more of them under one call than the desk takes."""
    blocks = []
    for place, person in enumerate(people, start=1):
        if 0 < per_call < len(people) and (place - 1) % per_call == 0:
            blocks.append(f"Call {(place - 1) // per_call + 1}")
        lines = [f"{_capital(p.label)}: {shown(p.value)}" for p in person.picked]
        if person.newborn:
            lines.insert(0, "A newborn; what follows is of a parent.")
        if len(people) > 1:
            lines.insert(0, f"Person {place}")
        if lines:
            blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _list(items: Sequence[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _tidy(text: str) -> str:
    """No blanks at line ends, no two empty lines on end, one line break at the close."""
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    tidy = re.sub(r"\n{3,}", "\n\n", lines).strip()
    return tidy + "\n" if tidy else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _words(count: int) -> str:
    return {2: "two", 3: "three"}.get(count, str(count))
