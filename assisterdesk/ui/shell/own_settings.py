"""What a person chose is taken on at sign-in: look, lock time, hidden names, channel state."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from assisterdesk.settings.own import Start
from assisterdesk.ui.exits.clipboard import SITE_SECONDS
from assisterdesk.ui.language import speak, wanted
from assisterdesk.ui.shell.channel_pill import pill
from assisterdesk.ui.shell.frame import Frame
from assisterdesk.ui.shell.spelling import follow_choice
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import Mode

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.actions.secure_channel import Overview
    from assisterdesk.settings.own import OwnSettings


def follow(window: Frame, settings: "OwnSettings") -> None:
    """The look and the time until it locks, at once."""
    policy = window.program.policy
    minutes = policy.at_most("lock.minutes_most", settings.privacy.lock_after)
    window.inactivity.set_idle_s(minutes * 60)
    empty_clipboard_within(window)
    window.keep_out_of_captures(settings.privacy.hide_from_capture)
    window.reopen_where_left(settings.appearance.start is Start.LEFT)
    app, mode = QApplication.instance(), Mode(settings.appearance.look.value)
    if isinstance(app, QApplication) and look.roles_for(mode) is not look.current():
        look.apply(app, mode)
    if isinstance(app, QApplication):
        allowed = policy.names("program.languages")
        if speak(app, wanted(settings.appearance.language, allowed)):
            window.speak_anew()
            if window.session is not None:
                _say_channel(window, window.session)
    follow_choice(settings.writing.spelling)


def _say_channel(window: Frame, session: "Session") -> None:
    """How far secure email is, in the language of now."""
    from assisterdesk.actions.secure_channel import overview

    def show(found: "Overview") -> None:
        if window.session is session:
            window.top_bar.show_channel(*pill(found))

    window.background.run(window.top_bar, lambda: overview(session), show)


def empty_clipboard_within(window: Frame) -> None:
    """As the office rules it and IT bounds it."""
    rules = window.session.gate.policy if window.session is not None else None
    seconds = rules.clipboard_seconds if rules is not None else SITE_SECONDS
    most = window.program.policy.at_most("lock.clipboard_seconds_most", seconds)
    window.exits.pasteboard.empty_within(min(most, SITE_SECONDS))


def take_on(window: Frame, session: "Session") -> None:
    """After sign-in: read what the person chose and how far secure email is, then show both."""
    from assisterdesk.actions.secure_channel import overview
    from assisterdesk.actions.settings import settings

    def read() -> "tuple[OwnSettings, Overview]":
        return settings(session), overview(session)

    def show(found: "tuple[OwnSettings, Overview]") -> None:
        if window.session is not session:
            return
        chosen, channel = found
        follow(window, chosen)
        if chosen.privacy.hide_names:
            window.set_names_hidden(True)
        window.top_bar.show_channel(*pill(channel))

    window.background.run(window.top_bar, read, show)
