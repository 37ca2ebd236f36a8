"""What waits on the Access page, as sentences for Today; names of colleagues, never of clients."""

from assisterdesk.actions.access_asking import rows, to_look_into, to_sign
from assisterdesk.actions.access_work import reviews
from assisterdesk.actions.program import Session
from assisterdesk.office.business_days import MINNESOTA


def access_reminders(session: Session) -> tuple[str, ...]:
    found = []
    for row in to_look_into(session):
        until = row.asked.request.until.astimezone(MINNESOTA)
        found.append(
            f"{row.who} took emergency access to case {row.asked.reference}, "
            f"until {until.hour % 12 or 12}:{until:%M} {'AM' if until.hour < 12 else 'PM'} on "
            f"{until.month}/{until.day}. Look into it."
        )
    for row in to_sign(session):
        what = f"the cases of {row.whose}" if row.whose else f"case {row.asked.reference}"
        found.append(f"{row.who} asks for access to {what}. It waits for you.")
    open_reviews = [r for r in reviews(session) if r.mine_to_close]
    found += [
        f"The access of {r.who} was closed ({r.event.lower()}). Look it over."
        for r in open_reviews
    ]
    stuck = sum(
        1 for row in rows(session) if row.missing and row.asked.request.staff == session.who.id
    )
    if stuck:
        found.append("Nobody here can sign your request for access. See who needs which role.")
    return tuple(found)
