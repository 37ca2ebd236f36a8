"""The first steps in a new office: which are done, until all are or the person puts them away."""

from dataclasses import dataclass

from assisterdesk.actions.program import Session
from assisterdesk.securemail.channel import ChannelState

#: the person's own setting
_PUT_AWAY = "guide.put_away"


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """What the store tells of them; nothing of a person is read."""

    secure_email: bool
    case: bool
    message: bool

    @property
    def all_done(self) -> bool:
        return self.secure_email and self.case and self.message


def first_steps(session: Session) -> FirstSteps | None:
    """None once all are done, or were put away."""
    store, who = session.store, session.who
    if store.settings(who.id).get(_PUT_AWAY):
        return None
    desk = session.program.catalogues.desks[who.desk]
    asked = store.channel(who.id, desk.desk).state is not ChannelState.NONE
    sent = bool(store.recent_submissions(who.id, 1))
    found = FirstSteps(
        secure_email=asked or store.mail_account(who.id) is not None,
        # whoever sent something has a case; counting those of a large office takes long
        case=sent or _sees_a_case(session),
        message=sent,
    )
    return None if found.all_done else found


def _sees_a_case(session: Session) -> bool:
    counts = session.store.counts(session.who.id)
    return bool(counts["open"] + counts["waiting"])


def put_guide_away(session: Session, *, away: bool = True) -> None:
    with session.store.change(session.who.id, "put first steps away") as change:
        change.put_settings(session.who.id, {_PUT_AWAY: "yes" if away else ""})
        change.commit()
