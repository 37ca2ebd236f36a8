"""Who has seen a person's data, when and why, and to whom it was given: shown, and as a letter."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from assisterdesk.access.log_line import Action, ChainVerdict, LogEntry, LogLine
from assisterdesk.actions.log import chain_verdict
from assisterdesk.actions.privacy_letters import (
    address_lines,
    day_words,
    kinds_of,
    moment_words,
    pdf_leaving,
    written,
)
from assisterdesk.actions.privacy_log import span
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import CaseId, PersonId
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.people.person import Person
from assisterdesk.privacy.record import LetterKind

_MOST_LINES = 500
#: the privacy office moving its own records on shows nothing more of a person
_OWN_RECORDS = frozenset({"privacy request", "privacy incident"})

#: what gave data to somebody outside, or to paper
_GIVEN = frozenset(
    {
        Action.SENT,
        Action.OUTCOME_UNKNOWN,
        Action.COPIED,
        Action.PRINTED,
        Action.WRITTEN_OUT,
        Action.OPENED_OUTSIDE,
        Action.EXPORTED,
        Action.HANDED_OVER,
    }
)
#: what shows nothing of a person to anybody, although it names their case
_NO_LOOK = frozenset({Action.REFUSED, Action.LOG_VIEWED, Action.JUDGED, Action.CLEARED})


@dataclass(frozen=True, slots=True)
class Seen:
    """One look at, or disclosure of, a person's data, in words. `given`: it left the program."""

    entry: LogEntry
    what: str
    kinds: str
    why: str
    given: bool


@dataclass(frozen=True, slots=True)
class Accounting:
    """Who looked at these people's data from `since` to `until`, and to whom it was given."""

    people: tuple[Person, ...]
    since: date
    until: date
    seen: tuple[Seen, ...]
    lists: int
    checked_at: datetime
    verdict: ChainVerdict


def people_to_account_for(session: Session, words: str) -> tuple[Person, ...]:
    """Records in the whole store by name, for whoever reads the log; two lines of it."""
    if len(words.strip()) < 2:
        raise Incomplete("Type at least two letters of the name.", ("Name",))
    line = LogLine(Action.SOUGHT, session.access("own_list_request"), fields=("names",))
    with session.store.privacy_look(line) as look:
        found = look.people_named(words)
    session.store.log(
        replace(
            line,
            action=Action.PRIVACY_OPENED,
            people=tuple(p.id for p in found),
            count=len(found),
        )
    )
    return found


def who_has_seen(
    session: Session, people: Iterable[PersonId], since: date, until: date
) -> Accounting:
    """Raises `NotAllowed` for whoever does not read the log, `Refused` for days the wrong way."""
    if until < since:
        raise Refused("The last day lies before the first. Check the dates.")
    wanted = tuple(dict.fromkeys(people))
    line = LogLine(
        Action.LOG_VIEWED, session.access("own_list_request"), people=wanted, fields=("accounting",)
    )
    start, end = span(since, until)
    with session.store.privacy_look(line) as look:
        found = look.people_of(wanted)
        cases: tuple[CaseId, ...] = tuple(dict.fromkeys(p.case for p in found))
        entries = look.log(start, end, cases=cases, people=wanted)
        lists = look.times_listed(cases, start, end)
    reasons = session.program.catalogues.reasons
    ids = frozenset(wanted)
    seen = tuple(
        Seen(
            entry,
            ACTION_WORDS.get(entry.line.action, entry.line.action.value.capitalize()),
            ", ".join(kinds_of(entry.line.categories)),
            reasons[entry.line.access.reason].title
            if entry.line.access.reason in reasons
            else entry.line.access.reason,
            entry.line.action in _GIVEN,
        )
        for entry in reversed(entries)
        if _is_about(entry, ids)
    )
    return Accounting(
        found, since, until, seen, lists, session.program.now(), chain_verdict(session)
    )


def accounting_letter(session: Session, found: Accounting) -> bytes:
    """The letter "who has seen my data"; long ones name the newest 500 looks."""
    names = tuple(dict.fromkeys(p.name.full for p in found.people))
    address = next((a for p in found.people if (a := address_lines(p.address))), "")
    looks = [
        [moment_words(s.entry.at), s.entry.who_name, s.what, s.kinds, s.why]
        for s in found.seen
        if not s.given
    ]
    given = [
        [moment_words(s.entry.at), f"{s.what} {s.entry.line.recipient}".strip(), s.kinds, s.why]
        for s in found.seen
        if s.given
    ]
    data: dict[str, object] = {
        "for_name": ", ".join(names) if len(names) > 1 else "",
        "from": day_words(found.since),
        "until": day_words(found.until),
        "rows": looks[:_MOST_LINES],
        "given": given[:_MOST_LINES],
        "lists": found.lists,
        "checked": moment_words(found.checked_at),
        "verdict": found.verdict.text,
    }
    to = (names[0] if names else "", address)
    languages = {p.language for p in found.people}
    spoken = languages.pop() if len(languages) == 1 else ""
    return written(session, LetterKind.WHO_HAS_SEEN, data, to=to, spoken=spoken)


def accounting_leaving(session: Session, found: Accounting) -> Outgoing:
    return pdf_leaving(accounting_letter(session, found), "who-has-seen.pdf")


def _is_about(entry: LogEntry, people: frozenset[PersonId]) -> bool:
    """Looks at the case as a whole, or at one of these people; not at others of the household."""
    line = entry.line
    if line.action in _NO_LOOK or (
        line.action is Action.CHANGED and set(line.fields) & _OWN_RECORDS
    ):
        return False
    return not line.people or bool(people & set(line.people))


ACTION_WORDS: dict[Action, str] = {
    Action.OPENED: "Opened the case",
    Action.REVEALED: "Uncovered a field",
    Action.CREATED: "Added a record",
    Action.CHANGED: "Changed a record",
    Action.COMPOSED: "Wrote a message",
    Action.ATTACHED: "Attached a document",
    Action.SENT: "Sent to the desk",
    Action.OUTCOME_UNKNOWN: "Sent, outcome unknown",
    Action.RECEIVED: "Filed a reply",
    Action.COPIED: "Copied",
    Action.PRINTED: "Printed",
    Action.WRITTEN_OUT: "Saved to a file",
    Action.OPENED_OUTSIDE: "Opened in another program",
    Action.PAPER_SEEN: "Saw a paper record",
    Action.PRIVACY_OPENED: "Privacy office",
    Action.SOUGHT: "Searched by name",
}
