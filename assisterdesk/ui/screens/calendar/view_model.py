"""The calendar in words: what stands in a day's box, and what its list says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from assisterdesk.actions import calendar
from assisterdesk.actions.calendar import Entry, EntryKind
from assisterdesk.actions.program import Session
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.ui import wording
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import tr

FILE_NAME = "assisterdesk.ics"
SHOWN_DAYS = 42
_ICON = {
    EntryKind.DEADLINE: "clock",
    EntryKind.TASK: "check",
    EntryKind.APPOINTMENT: "people",
    EntryKind.REPLY: "mail",
    EntryKind.CONSENT: "shield",
    EntryKind.DUTY: "person",
    EntryKind.ENROLLMENT: "calendar",
    EntryKind.CLOSED: "office",
}


@dataclass(frozen=True, slots=True)
class DayLine:
    """One entry in the list of a day; `screen` "" where there is nowhere to go."""

    id: str
    title: str
    detail: str
    icon: str
    screen: str = ""
    params: Mapping[str, str] = field(default_factory=dict)
    badge: str = ""
    tone: Tone | None = None


def read(session: Session, first: date) -> tuple[Entry, ...]:
    """The six weeks from `first`."""
    return calendar.entries(session, first, first + timedelta(days=SHOWN_DAYS - 1))


def save(session: Session, name: str) -> Outgoing:
    return calendar.calendar_file(session, name)


def month_title(month: date) -> str:
    return wording.month(month)


def by_day(entries: Iterable[Entry], first: date) -> dict[date, list[Entry]]:
    """What stands in each of the six weeks' boxes; a long period on its first and last day."""
    found: dict[date, list[Entry]] = {}
    for entry in entries:
        days = {entry.day, entry.until or entry.day}
        for day in days:
            if first <= day < first + timedelta(days=SHOWN_DAYS):
                found.setdefault(day, []).append(entry)
    return found


def mark_text(entry: Entry, day: date) -> str:
    """What it is comes first: a box is narrow."""
    title = _title(entry, day)
    return f"{title} · {entry.reference}" if entry.reference else title


def tone_of(entry: Entry) -> Tone | None:
    if entry.late:
        return Tone.REFUSED if entry.kind is EntryKind.DEADLINE else Tone.ATTENTION
    return {
        EntryKind.DEADLINE: Tone.ATTENTION,
        EntryKind.REPLY: Tone.CALM,
        EntryKind.APPOINTMENT: Tone.DONE,
        EntryKind.CONSENT: Tone.ATTENTION,
        EntryKind.DUTY: Tone.ATTENTION,
    }.get(entry.kind)


def is_faint(entry: Entry) -> bool:
    return entry.kind in (EntryKind.CLOSED, EntryKind.ENROLLMENT)


def lines_of(entries: Iterable[Entry], day: date, today: date) -> tuple[DayLine, ...]:
    return tuple(_line(entry, at, day, today) for at, entry in enumerate(entries))


def _line(entry: Entry, at: int, day: date, today: date) -> DayLine:
    screen, params = "", {}
    if entry.submission:
        screen, params = "outbox", {"submission": str(entry.submission)}
    elif entry.case:
        screen, params = "case", {"case": str(entry.case)}
    elif entry.kind is EntryKind.DUTY:
        screen = "office"
    detail = entry.reference
    if entry.until is not None:
        detail = tr("{first} to {last}").format(
            first=wording.day(entry.day), last=wording.day(entry.until)
        )
    badge = ""
    if entry.late:
        badge = tr("Late")
    elif not is_faint(entry):
        badge = wording.in_days(day, today).capitalize()
    return DayLine(
        f"{entry.kind}-{at}", _title(entry, day), detail, _ICON[entry.kind], screen, params,
        badge, Tone.ATTENTION if entry.late else None,
    )  # fmt: skip


def _title(entry: Entry, day: date) -> str:
    title = tr(entry.title)
    if entry.until is None or entry.until == entry.day:
        return title
    said = tr("{what} begins") if day == entry.day else tr("{what} ends")
    return said.format(what=title)
