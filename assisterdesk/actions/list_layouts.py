"""How a person laid out the lists of the window: kept with their own settings."""

from assisterdesk.actions.program import Session

_NAME = "list."


def layout_text(session: Session, name: str) -> str:
    """What was kept of the list of that name, "" when nothing was."""
    return session.store.settings(session.who.id).get(f"{_NAME}{name}", "")


def keep_layout(session: Session, name: str, text: str) -> None:
    """"" for as delivered."""
    with session.store.change(session.who.id, "lay out a list") as change:
        change.put_settings(session.who.id, {f"{_NAME}{name}": text})
        change.commit()
