"""A person's own settings: read at sign-in, kept one by one as they are changed."""

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Session
from assisterdesk.settings.own import OwnSettings, own_settings
from assisterdesk.settings.setting import Named, as_text, read

#: the setting that shows the window in screenshots and shared screens
CAPTURE = "privacy.hide_from_capture"


def settings(session: Session) -> OwnSettings:
    return own_settings(session.store.settings(session.who.id))


def choose(session: Session, named: Named, value: object) -> OwnSettings:
    """Keep one setting and return all. Raises `Refused` for a value that is none."""
    text = as_text(value)
    read(named, text)
    with session.store.change(session.who.id, "change setting") as change:
        change.put_settings(session.who.id, {named.id: text})
        if named.id == CAPTURE:
            # who lets others see the screen is written down, and who stops it
            change.log(
                LogLine(
                    Action.CHANGED,
                    session.access("office_administration"),
                    fields=("screen capture",),
                    result="hidden" if text == "yes" else "shown",
                )
            )
        change.commit()
    return settings(session)
