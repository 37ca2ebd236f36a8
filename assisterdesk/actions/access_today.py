"""What waits on the Access page, for Today; names of colleagues, never of clients."""

from dataclasses import dataclass

from assisterdesk.actions.access_asking import Row, rows, to_look_into, to_sign
from assisterdesk.actions.access_work import reviews
from assisterdesk.actions.program import Session
from assisterdesk.basics.sentence import worded


@dataclass(frozen=True, slots=True)
class AccessReminder:
    """A line of Today: short, and the sentence under it."""

    title: str
    detail: str


def access_reminders(session: Session) -> tuple[AccessReminder, ...]:
    found = [
        AccessReminder(
            worded("Emergency access: {name}", name=row.who),
            worded(
                "Case {reference}, until {time}. Look into it.",
                reference=row.asked.reference,
                time=row.asked.request.until,
            ),
        )
        for row in to_look_into(session)
    ]
    found += [
        AccessReminder(
            worded("{name} asks for access", name=row.who),
            worded("{what}. It waits for you.", what=_what(row)),
        )
        for row in to_sign(session)
    ]
    found += [
        AccessReminder(
            worded("Closed to {name}", name=r.who),
            worded("{event}. Look over what they may see.", event=worded(r.event)),
        )
        for r in reviews(session)
        if r.mine_to_close
    ]
    if any(row.missing and row.asked.request.staff == session.who.id for row in rows(session)):
        found.append(
            AccessReminder("Your request for access is stuck", "Nobody here can sign it. See why.")
        )
    return tuple(found)


def _what(row: Row) -> str:
    return (
        worded("The cases of {name}", name=row.whose)
        if row.whose
        else worded("Case {reference}", reference=row.asked.reference)
    )
