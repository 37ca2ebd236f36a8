"""What was settled of a compared list, so that next month's list does not show it as new.

Of each settled line a mark is kept, a hash over who it is about and what differs, with the day, in
the settings of who settled it. The mark names nobody and nothing of the list can be read from it.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Session
from assisterdesk.actions.reconcile import Compared, Difference, Kind
from assisterdesk.basics.words import folded

_NAME = "settled."
#: a month's marks stand in one setting; those of more months than this are not looked at
_MOST_MONTHS = 36
_MARK = 20


@dataclass(frozen=True, slots=True)
class Settled:
    """When and by whom, as they are called now."""

    at: datetime
    by: str


def mark_of(session: Session, one: Difference) -> str:
    """The same for the same person and the same difference, "" for what cannot be settled for
    good: a line that did not read, or one that does not differ."""
    line, ours = one.line, one.ours.association if one.ours else None
    if one.kind in (Kind.SAME, Kind.UNREAD):
        return ""
    about: list[object] = [session.office.name, one.kind.value]
    if ours is not None:
        about += ["record", ours.id]
    elif one.person is not None:
        about += ["person", one.person.person]
    elif line is not None:
        about += ["line", folded(line.name.full), line.birthdate, line.ssn, *sorted(line.numbers)]
    match one.kind:
        case Kind.STATE if line is not None and ours is not None:
            about += [ours.state, line.state]
        case Kind.AMOUNT if line is not None and ours is not None:
            about += [ours.paid_cents, ours.paid_on, line.cents, line.paid_on]
        case Kind.NOT_THERE if ours is not None:
            about += [ours.state]
        case _ if line is not None:
            about += [line.program, line.year, folded(line.carrier)]
    whole = json.dumps([str(part) for part in about], ensure_ascii=True)
    return hashlib.sha256(whole.encode()).hexdigest()[:_MARK]


def with_settled(session: Session, compared: Compared) -> Compared:
    """The same with what was settled before marked so. Blocking."""
    known = settled(session)
    if not known:
        return compared
    differences = []
    for one in compared.differences:
        found = known.get(mark_of(session, one))
        differences.append(
            one if found is None else replace(one, settled_at=found.at, settled_by=found.by)
        )
    return replace(compared, differences=tuple(differences))


def settled(session: Session) -> Mapping[str, Settled]:
    """Everything that is settled and was not opened again, by its mark."""
    last: dict[str, tuple[datetime, bool, str]] = {}
    for member in session.store.staff():
        for mark, at, stands in _kept(session.store.settings(member.id)):
            if mark not in last or at >= last[mark][0]:
                last[mark] = (at, stands, member.name)
    return {mark: Settled(at, by) for mark, (at, stands, by) in last.items() if stands}


def remember(session: Session, settled_ones: Iterable[Difference]) -> None:
    """These are settled from now on."""
    _put(session, settled_ones, stands=True)


def open_again(session: Session, settled_ones: Iterable[Difference]) -> None:
    """These are to be looked at again, whoever settled them."""
    _put(session, settled_ones, stands=False)


def _put(session: Session, chosen: Iterable[Difference], *, stands: bool) -> None:
    marks = {mark for one in chosen if (mark := mark_of(session, one))}
    if not marks:
        return
    now = session.program.now()
    month = f"{_NAME}{now:%Y-%m}"
    here = session.store.settings(session.who.id).get(month, "")
    kept = _read(here)
    kept |= {mark: [now.isoformat(), stands] for mark in marks}
    with session.store.change(session.who.id, "settle list differences") as change:
        change.put_settings(session.who.id, {month: json.dumps(kept, separators=(",", ":"))})
        change.log(
            LogLine(
                Action.CHANGED,
                session.access("daily_work"),
                fields=("list compared",),
                count=len(marks),
                result="settled" if stands else "opened again",
            )
        )
        change.commit()


def _kept(settings: Mapping[str, str]) -> Iterable[tuple[str, datetime, bool]]:
    months = sorted((name for name in settings if name.startswith(_NAME)), reverse=True)
    for name in months[:_MOST_MONTHS]:
        for mark, value in _read(settings[name]).items():
            try:
                yield mark, datetime.fromisoformat(str(value[0])), bool(value[1])
            except (ValueError, IndexError):
                continue


def _read(text: str) -> dict[str, list[object]]:
    """Nothing of what an older or newer program kept in another shape."""
    try:
        shape = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(shape, dict):
        return {}
    return {str(k): list(v) for k, v in shape.items() if isinstance(v, list)}
