"""Spelling in every field that people write in: who is asked, and which words of a field are wrong.

Looking happens in small bites after the typing paused, the words in sight first, so that no frame
is lost; what is marked moves along with the typing until the next look.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from time import perf_counter
from typing import Protocol
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from assisterdesk.spelling.running_text import Word, word_at, words
from assisterdesk.ui.wording import count, tr

#: after this long without a key a field is looked through, in ms
AFTER_MS = 350
#: one bite may take this long, in s: a quarter of a frame
BITE_S = 0.004
#: a text of at least so many words, most of them unknown, is in another language
_OTHER_LANGUAGE, _MOST = 12, 0.6
#: more marks than this would help nobody
_MARKS = 300


class SpellDesk(Protocol):
    """What the shell gives the fields. Called on the UI thread; everything answers at once."""

    def is_ready(self) -> bool:
        """Whether a dictionary is there. One that is wanted and not there is fetched, and the
        fields are told."""
        ...

    def wanted(self) -> str:
        """The code of the language to check in, "" for none."""
        ...

    def is_unknown(self, word: str) -> bool: ...
    def suggestions(self, word: str) -> tuple[str, ...]: ...
    def is_added(self, word: str) -> bool: ...
    def leave(self, word: str) -> None: ...
    def add(self, word: str, origin: QWidget) -> None: ...
    def take_back(self, word: str, origin: QWidget) -> None: ...
    def languages(self) -> tuple[tuple[str, str, bool], ...]:
        """(id, title, whether chosen) of what a field may be checked in."""
        ...

    def choose(self, id: str) -> None: ...
    def language(self) -> str:
        """The title of the language that is checked, or why none is."""
        ...


_desk: list[SpellDesk | None] = [None]
_fields: "WeakSet[Spelled]" = WeakSet()


def set_spell_desk(desk: SpellDesk | None) -> None:
    """Called by the shell at sign-in, and with None at the lock: nothing is marked then."""
    _desk[0] = desk
    look_again()


def spell_desk() -> SpellDesk | None:
    return _desk[0]


def look_again() -> None:
    """Another language, another word: every field is looked through anew."""
    for field in tuple(_fields):
        # Python may know a field longer than Qt does
        if isValid(field):
            field.wake()


def wants_next_unknown(event: QKeyEvent) -> bool:
    """Alt+F7, as in text programs."""
    alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    return event.key() == Qt.Key.Key_F7 and bool(alt)


class Written(Protocol):
    """A field as the spelling sees it; places count Python characters."""

    def text(self) -> str: ...
    def in_sight(self) -> tuple[int, int]: ...
    def at_cursor(self) -> int:
        """Where the keyboard is writing; -1 when it is elsewhere."""
        ...

    def taken(self) -> Sequence[tuple[int, int]]:
        """Places that carry another mark, which goes first."""
        ...

    def show_unknown(self, found: Sequence[Word]) -> None: ...


class Spelled(QObject):
    """The spelling of one field: `field` is the widget, `written` the same as is seen here."""

    def __init__(self, field: QWidget, written: Written) -> None:
        super().__init__(field)
        self._field = field
        self._written = written
        #: the language this field is written in whatever the window speaks; "" for that one
        self.only = ""
        self.found: tuple[Word, ...] = ()
        #: whether what was found is of the text as it is now
        self.is_fresh = False
        self._pass: Iterator[Word | None] | None = None
        self._seen: list[Word] = []
        #: how many were looked at in this pass
        self._words = 0
        self._said = ""
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._begin)
        self._bites = QTimer(self, singleShot=True, interval=0)
        self._bites.timeout.connect(self._bite)
        _fields.add(self)

    def wake(self) -> None:
        """Something changed: look once the typing pauses."""
        self.is_fresh = False
        self._bites.stop()
        self._pass = None
        self._timer.start()

    def _begin(self) -> None:
        desk = spell_desk()
        text = self._written.text()
        if desk is None or not text.strip() or (self.only and desk.wanted() != self.only):
            self._show(())
            return
        if not desk.is_ready():
            self._show(())
            return
        self._seen, self._words = [], 0
        self._pass = self._through(text, desk)
        self._bite()

    def _through(self, text: str, desk: SpellDesk) -> Iterator[Word | None]:
        """Every word once: the unknown ones, None for the others."""
        first, last = self._written.in_sight()
        first = text.rfind("\n", 0, first) + 1
        after = text.find("\n", last)
        last = len(text) if after < 0 else after
        cursor, taken = self._written.at_cursor(), self._written.taken()
        for word in chain(words(text, first, last), words(text, 0, first), words(text, last)):
            # what is being typed is not wrong yet, and another mark goes first
            free = word.end != cursor and not any(
                start < word.end and word.start < end for start, end in taken
            )
            yield word if free and desk.is_unknown(word.text) else None

    def _bite(self) -> None:
        if self._pass is None:
            return
        until = perf_counter() + BITE_S
        for word in self._pass:
            self._words += 1
            if word is not None:
                self._seen.append(word)
                if len(self._seen) >= _MARKS:
                    break
            if self._words % 8 == 0 and perf_counter() > until:
                self._bites.start()
                return
        self._pass = None
        self._show(tuple(sorted(self._seen)))

    def _show(self, found: tuple[Word, ...]) -> None:
        other = self._is_other_language(found)
        self.found = () if other else found
        self.is_fresh = True
        self._written.show_unknown(self.found)
        self._say(other)

    def _is_other_language(self, found: tuple[Word, ...]) -> bool:
        return self._words >= _OTHER_LANGUAGE and len(found) > self._words * _MOST

    def _say(self, other: bool) -> None:
        """The field's status for who asks a screen reader; nothing is spoken by itself."""
        if other:
            said = tr("Most words are in no dictionary of the chosen language; nothing is marked.")
        elif self.found:
            number = count(len(self.found), tr("unknown word"), tr("unknown words"))
            said = tr("Spelling: {number}. Alt+F7 goes to the next.").format(number=number)
        else:
            said = ""
        if said == self._said:
            return
        now = self._field.accessibleDescription()
        base = now.removesuffix(self._said).rstrip() if self._said else now
        self._said = said
        self._field.setAccessibleDescription(f"{base} {said}".strip())

    # -- moving and mending

    def after(self, at: int) -> Word | None:
        """The next unknown word behind a place, from the start again at the end."""
        return next((w for w in self.found if w.start > at), next(iter(self.found), None))

    def unknown_at(self, at: int) -> Word | None:
        """The word at a place as it is now, when the dictionary does not know it."""
        desk = spell_desk()
        word = word_at(self._written.text(), at)
        if desk is None or word is None or not desk.is_ready() or not desk.is_unknown(word.text):
            return None
        return word

    def fill(self, menu: QMenu, at: int, mend: Callable[[QAction], None]) -> None:
        """Put what can be done about the word at a place on top of a field's menu. `mend` gets
        the action of a suggestion: its data are start, end and the word to put there."""
        desk = spell_desk()
        if desk is None:
            return
        word = self.unknown_at(at)
        if word is not None:
            self._offer(menu, word, desk, mend)
        else:
            here = word_at(self._written.text(), at)
            if here is not None and desk.is_ready() and desk.is_added(here.text):
                back = menu.addAction(
                    tr("Take “{word}” off the office's words").format(word=here.text)
                )
                back.setData(here.text)
                back.triggered.connect(self._take_back)
                menu.addSeparator()

    def _offer(
        self, menu: QMenu, word: Word, desk: SpellDesk, mend: Callable[[QAction], None]
    ) -> None:
        offered = desk.suggestions(word.text)
        for text in offered:
            action = menu.addAction(text)
            action.setData((word.start, word.end, text))
            font = action.font()
            font.setBold(True)
            action.setFont(font)
        if offered:
            menu.triggered.connect(mend)
        else:
            menu.addAction(tr("No word comes near")).setEnabled(False)
        menu.addSeparator()
        leave = menu.addAction(tr("Leave this word"))
        leave.setData(word.text)
        leave.triggered.connect(self._leave)
        add = menu.addAction(tr("Add to the office's words"))
        add.setData(word.text)
        add.triggered.connect(self._add)
        menu.addSeparator()

    def fill_end(self, menu: QMenu, go_on: Callable[[], None]) -> None:
        """Below in a field's menu: the next word, and the language."""
        desk = spell_desk()
        if desk is None:
            return
        menu.addSeparator()
        following = menu.addAction(tr("Next unknown word") + "\tAlt+F7")
        following.setEnabled(bool(self.found))
        following.triggered.connect(go_on)
        choice = menu.addMenu(tr("Spelling: {language}").format(language=desk.language()))
        choice.setObjectName("spelling_languages")
        for id, title, chosen in desk.languages():
            action = choice.addAction(title)
            action.setCheckable(True)
            action.setChecked(chosen)
            action.setData(id)
        choice.triggered.connect(self._choose)

    def _word_of_sender(self) -> str:
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""

    def _leave(self) -> None:
        desk, word = spell_desk(), self._word_of_sender()
        if desk is not None and word:
            desk.leave(word)

    def _add(self) -> None:
        desk, word = spell_desk(), self._word_of_sender()
        if desk is not None and word:
            desk.add(word, self._field)

    def _take_back(self) -> None:
        desk, word = spell_desk(), self._word_of_sender()
        if desk is not None and word:
            desk.take_back(word, self._field)

    def _choose(self, action: QAction) -> None:
        desk = spell_desk()
        if desk is not None:
            desk.choose(str(action.data()))
