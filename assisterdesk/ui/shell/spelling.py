"""Brings the spelling to every field: fetches the dictionary late, follows what was chosen."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from assisterdesk.settings.own import OwnSettings, SpellingChoice, Writing
from assisterdesk.settings.setting import Named, settings_of
from assisterdesk.ui.language import SPOKEN, spoken_now
from assisterdesk.ui.shell.frame import Frame
from assisterdesk.ui.widgets.spelling import look_again, set_spell_desk, spell_desk
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.actions.spelling import Spelling

#: until the office's people are asked for again, in ms
LATER_MS = 500
_TITLES = {"en": "English", "es": "Español"}


class SpellingDesk(QObject):
    """Fulfils `ui.widgets.spelling.SpellDesk` for the session that is open."""

    def __init__(self, window: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._session: Session | None = None
        self._spelling: Spelling | None = None
        self._choice = SpellingChoice.WINDOW
        self._fetching = ""
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(look_again)

    def start(self) -> None:
        """Someone signed in. Nothing is read until something is written."""
        self._session = self._window.session
        set_spell_desk(self)

    def stop(self) -> None:
        """At the lock nothing of it stays: the office's words are the office's."""
        self._session = self._spelling = None
        self._fetching = ""
        self._later.stop()
        set_spell_desk(None)

    def follow(self, choice: SpellingChoice) -> None:
        """The person chose a language, here or in the settings; the window may speak another."""
        self._choice = choice
        look_again()

    def renew(self) -> None:
        """The list of the office's words was changed elsewhere."""
        spelling = self._spelling
        if spelling is not None:
            self._window.background.run(self, spelling.renew, lambda _: look_again())

    # -- what the fields ask

    def wanted(self) -> str:
        """The code of the language to check in, "" for none."""
        match self._choice:
            case SpellingChoice.OFF:
                return ""
            case SpellingChoice.WINDOW:
                return spoken_now() if spoken_now() in _TITLES else ""
            case _:
                return self._choice.value

    def is_ready(self) -> bool:
        wanted = self.wanted()
        if self._session is None or not wanted:
            return False
        if self._spelling is not None and self._spelling.language == wanted:
            return True
        self._fetch(self._session, wanted)
        return False

    def _fetch(self, session: "Session", language: str) -> None:
        if self._fetching == language:
            return
        self._fetching = language

        def read() -> "Spelling":
            from assisterdesk.actions.spelling import open_spelling

            return open_spelling(session, language)

        def fetched(spelling: "Spelling") -> None:
            if self._session is session:
                self._spelling = spelling
                self._fetching = ""
                look_again()

        if session.known.is_whole():
            self._window.background.run(self, read, fetched, group="dictionary")
        else:
            # names are not marked, so everybody has to be known first; nobody hurries for that
            self._fetching = ""
            self._later.start()

    def is_unknown(self, word: str) -> bool:
        return self._spelling is not None and self._spelling.is_unknown(word)

    def suggestions(self, word: str) -> tuple[str, ...]:
        return self._spelling.suggestions(word) if self._spelling is not None else ()

    def is_added(self, word: str) -> bool:
        return self._spelling is not None and self._spelling.is_added(word)

    def leave(self, word: str) -> None:
        if self._spelling is not None:
            self._spelling.leave(word)
            look_again()

    def add(self, word: str, origin: QWidget) -> None:
        session, spelling = self._session, self._spelling
        if session is None or spelling is None:
            return

        def keep() -> None:
            from assisterdesk.actions.spelling import add_word

            add_word(session, spelling, word)

        def kept(_: None) -> None:
            look_again()
            self._window.notify(
                tr("“{word}” is one of the office's words now.").format(word=word),
                partial(self.take_back, word, origin),
            )

        self._window.background.run(self, keep, kept, must_finish=True)

    def take_back(self, word: str, _origin: QWidget) -> None:
        session, spelling = self._session, self._spelling
        if session is None or spelling is None:
            return

        def keep() -> None:
            from assisterdesk.actions.spelling import take_word_back

            take_word_back(session, spelling, word)

        self._window.background.run(self, keep, lambda _: look_again(), must_finish=True)

    def languages(self) -> tuple[tuple[str, str, bool], ...]:
        wanted = self.wanted()
        languages = [(id, title, id == wanted) for id, title in _TITLES.items()]
        return (*languages, (SpellingChoice.OFF.value, tr("Do not check"), not wanted))

    def language(self) -> str:
        if wanted := self.wanted():
            return _TITLES[wanted]
        if self._choice is SpellingChoice.WINDOW:
            title = SPOKEN[spoken_now()].title
            return tr("off, there is no dictionary for {language}").format(language=title)
        return tr("off")

    def choose(self, id: str) -> None:
        session = self._session
        if session is None:
            return

        def keep() -> OwnSettings:
            from assisterdesk.actions.settings import choose

            return choose(session, _named(), SpellingChoice(id))

        self._window.background.run(
            self, keep, lambda found: self.follow(found.writing.spelling), must_finish=True
        )


def words_changed() -> None:
    """Whoever checks the spelling now reads the office's words again."""
    desk = spell_desk()
    if isinstance(desk, SpellingDesk):
        desk.renew()


def follow_choice(choice: SpellingChoice) -> None:
    """Tell whoever checks the spelling now what the person chose."""
    desk = spell_desk()
    if isinstance(desk, SpellingDesk):
        desk.follow(choice)


def _named() -> Named:
    return next(n for n in settings_of(Writing) if n.name == "spelling")
