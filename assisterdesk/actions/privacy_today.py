"""What the privacy office must not forget, as sentences for Today; nothing of a person is read."""

from datetime import timedelta

from assisterdesk.actions.privacy_assessment import due
from assisterdesk.actions.privacy_contacts import works_here
from assisterdesk.actions.program import Session
from assisterdesk.actions.retention import reminder
from assisterdesk.basics.sentence import worded
from assisterdesk.privacy.assessment import ASSESSMENT_TITLE, AssessmentKind

#: an assessment that comes due within so many days is spoken of
AHEAD = timedelta(days=30)


def privacy_reminders(session: Session) -> tuple[str, ...]:
    """For privacy contact and information owner; others have none."""
    if not works_here(session):
        return ()
    today = session.program.today()
    found = [said] if (said := reminder(session)) else []
    _, over = session.store.privacy_dues(today)
    if over:
        found.append(
            "A request or incident in the privacy office is past its day."
            if over == 1
            else worded(
                "{number} requests or incidents in the privacy office are past their day.",
                number=over,
            )
        )
    for kind in AssessmentKind:
        again = due(session, kind)
        if again is not None and again <= today + AHEAD:
            found.append(
                worded(
                    "The {what} is due again on {day}.",
                    what=worded(ASSESSMENT_TITLE[kind].lower()),
                    day=again,
                )
            )
    return tuple(found)
