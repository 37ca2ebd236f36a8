"""Requests, grants and reviews in words; clients are named by reference only."""

from dataclasses import dataclass
from datetime import datetime

from assisterdesk.access.grants import LEVEL_TITLE, CaseloadGrant, Grant, Level, basis_title
from assisterdesk.access.requests import FLAG_TITLE, Asked, RequestState
from assisterdesk.actions import access_asking, access_work
from assisterdesk.actions.access_asking import SEAT_TITLE, Row
from assisterdesk.actions.access_work import Held, ReviewRow
from assisterdesk.actions.program import Session
from assisterdesk.office.staff import Staff
from assisterdesk.ui import wording
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import tr

SECTIONS = (
    ("mine", "My requests"),
    ("decide", "To decide"),
    ("held", "Who may see what"),
    ("work", "Changes of work"),
    ("elsewhere", "Another computer"),
)

STATE_TITLE: dict[RequestState, tuple[str, Tone]] = {
    RequestState.OPEN: ("Waiting", Tone.ATTENTION),
    RequestState.APPROVED: ("Open to you", Tone.DONE),
    RequestState.DECLINED: ("Declined", Tone.REFUSED),
    RequestState.WITHDRAWN: ("Taken back", Tone.CALM),
    RequestState.ENDED: ("Ended", Tone.CALM),
}


@dataclass(frozen=True, slots=True)
class Everything:
    """All that the page shows, read at once."""

    rows: tuple[Row, ...]
    to_sign: tuple[Row, ...]
    to_look_into: tuple[Row, ...]
    reviews: tuple[ReviewRow, ...]
    staff: tuple[Staff, ...]
    glass_hours: int

    def number(self, section: str) -> int:
        """What waits for the person in this section."""
        if section == "decide":
            return len(self.to_sign) + len(self.to_look_into)
        if section == "work":
            return sum(1 for r in self.reviews if r.mine_to_close)
        return 0


def read(session: Session) -> Everything:
    """Blocking; names nobody's client, so no line is due."""
    return Everything(
        access_asking.rows(session),
        access_asking.to_sign(session),
        access_asking.to_look_into(session),
        access_work.reviews(session),
        session.store.staff(),
        access_asking.glass_hours(session),
    )


def sections(session: Session) -> tuple[tuple[str, str], ...]:
    """What this person can use: everyone asks, the others follow from the role."""
    if access_asking.oversees(session):
        decides = access_asking.decides(session)
        return tuple(s for s in SECTIONS if decides or s[0] != "work")
    return tuple(s for s in SECTIONS if s[0] not in ("decide", "work"))


def levels() -> list[tuple[str, str]]:
    return [(level.name, tr(LEVEL_TITLE[level])) for level in Level]


def what(row: Row) -> str:
    if row.whose:
        return tr("All cases of {name}").format(name=row.whose)
    return tr("Case {reference}").format(reference=row.asked.reference)


def state(row: Row, now: datetime) -> tuple[str, Tone]:
    asked = row.asked
    standing = (RequestState.APPROVED, RequestState.OPEN)
    if asked.state in standing and asked.request.until <= now:
        return tr("Ran out"), Tone.CALM
    if asked.state is RequestState.APPROVED and asked.request.break_glass:
        return tr("Emergency access"), Tone.ATTENTION
    words, tone = STATE_TITLE[asked.state]
    return tr(words), tone


def lines(row: Row) -> list[str]:
    """What is asked, until when, what for, and who said what so far."""
    request = row.asked.request
    found = [
        tr("{level} · until {until}").format(
            level=tr(LEVEL_TITLE[request.level]), until=wording.moment(request.until)
        ),
        tr("“{words}”").format(words=request.purpose) if request.purpose else "",
    ]
    return [line for line in found if line]


def signatures(row: Row, names: dict[str, str]) -> list[str]:
    """Who signed, how it is flagged, and for whom it still waits."""
    asked = row.asked
    found = []
    for decision in asked.decisions:
        said = tr("{name} said yes as {seat}") if decision.approves else tr("{name} said no")
        line = said.format(
            name=names.get(decision.by, ""), seat=tr(SEAT_TITLE[decision.seat])
        )
        line += f", {wording.moment(decision.at)}"
        if decision.elsewhere:
            line += tr(", at another computer")
        found.append(line + ".")
        if decision.words:
            found.append(tr("“{words}”").format(words=decision.words))
    found += [tr(FLAG_TITLE[flag]) + "." for flag in asked.flags]
    waits = [tr(SEAT_TITLE[seat]) for seat in asked.open_seats]
    if waits:
        found.append(tr("Waits for: {seats}.").format(seats=wording.joined(waits)))
    for seat in row.missing:
        found.append(
            tr(
                "Nobody else is {seat} here. Give somebody the role under Changes of work."
            ).format(seat=tr(SEAT_TITLE[seat]))
        )
    found += _seen(asked, names)
    return found


def _seen(asked: Asked, names: dict[str, str]) -> list[str]:
    if not asked.request.break_glass:
        return []
    if asked.seen_by is None:
        return [tr("Nobody looked into it yet.")]
    line = tr("{name} looked into it, {at}.").format(
        name=names.get(asked.seen_by, ""),
        at=wording.moment(asked.seen_at) if asked.seen_at else "",
    )
    return [line, *([tr("“{words}”").format(words=asked.seen_words)] if asked.seen_words else [])]


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One line of who may see what. `grant` is there for one case, and can be ended."""

    id: str
    what: str
    level: str
    basis: str
    until: str
    grant: Grant | None
    request: str


def seen_rows(
    seen: tuple[tuple[str, Grant | CaseloadGrant], ...],
) -> tuple[HeldRow, ...]:
    """Who may see one case, each person with what lets them."""
    return tuple(
        HeldRow(
            str(number),
            name,
            tr(LEVEL_TITLE[grant.level]),
            tr(basis_title(grant.basis)),
            wording.moment(grant.until) if grant.until else "",
            grant if isinstance(grant, Grant) else None,
            grant.basis.partition(": ")[2],
        )
        for number, (name, grant) in enumerate(seen)
    )


def held_rows(held: Held) -> tuple[HeldRow, ...]:
    found: list[HeldRow] = []
    every: list[tuple[Grant | CaseloadGrant, str]] = [*held.caseloads, *held.cases]
    for number, (grant, name) in enumerate(every):
        single = isinstance(grant, Grant)
        found.append(
            HeldRow(
                str(number),
                name if single else tr("All cases of {name}").format(name=name),
                tr(LEVEL_TITLE[grant.level]),
                tr(basis_title(grant.basis)),
                wording.moment(grant.until) if grant.until else "",
                grant if isinstance(grant, Grant) else None,
                grant.basis.partition(": ")[2],
            )
        )
    return tuple(found)
