"""The spelling of what people write: a dictionary, the office's own words, and nobody's names.

Nothing of it leaves the computer. The office's words are a list everybody of the office has, so a
name is never put on it; the names of people the office knows are not marked at all.
"""

from collections.abc import Sequence
from dataclasses import replace

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.exits_teaching import may_teach
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import new_id
from assisterdesk.egress.folding import fold
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.spelling.dictionary import Dictionary
from assisterdesk.spelling.office_words import OfficeWord, word_lists
from assisterdesk.spelling.running_text import Word, is_prose, word_at

#: languages that a dictionary is delivered for, by the code of the language
LANGUAGES = {"en": "English", "es": "Spanish"}
#: answers kept, so that a text looked at again costs little
_KEPT = 20_000

NO_NAMES = (
    "This may be somebody's name, and the office's words are a list for everybody. "
    "Choose “Leave this word”."
)
A_CAPITAL = (
    "A word with a capital may be somebody's name. The privacy contact can add it; for now choose "
    "“Leave this word”."
)


class Spelling:
    """One language for one session. Asked on the UI thread; it reads nothing from the store."""

    def __init__(self, session: Session, language: str, dictionary: Dictionary) -> None:
        self.language = language
        self._session = session
        self._dictionary = dictionary
        self._listed = _listed(session)
        self._office = frozenset[str]()
        #: words to leave alone until the lock
        self._left: set[str] = set()
        self._asked: dict[str, bool] = {}
        self.renew()

    def renew(self) -> None:
        """Read the office's words again; a store verb."""
        self._office = frozenset(
            w.word for w in self._session.store.office_words()
            if w.in_force and w.language == self.language
        )  # fmt: skip

    def is_unknown(self, word: str) -> bool:
        plain = word.replace("’", "'")
        known = self._asked.get(plain)
        if known is None:
            if len(self._asked) > _KEPT:
                self._asked.clear()
            known = self._asked[plain] = self._is_word(plain)
        return not (known or self.is_added(plain) or plain in self._left or self._is_name(plain))

    def _is_word(self, word: str) -> bool:
        listed = self._listed
        bare = _without_s(word)
        return self._dictionary.knows(word) or bare in listed or bare.lower() in listed

    def is_added(self, word: str) -> bool:
        """Whether the office added it, as it stands or in small letters."""
        plain = word.replace("’", "'")
        return plain in self._office or plain.lower() in self._office

    def _is_name(self, word: str) -> bool:
        folded = _without_s(fold(word))
        if self._session.known.bears(folded):
            return True
        return word[:1].isupper() and (lexicon().is_name(folded) or folded in lexicon().counties)

    def suggestions(self, word: str) -> tuple[str, ...]:
        return self._dictionary.suggestions(word)

    def leave(self, word: str) -> None:
        """Not marked any more until the lock; kept nowhere."""
        self._left.add(word.replace("’", "'"))


def open_spelling(session: Session, language: str) -> Spelling:
    """Blocking, a tenth of a second. Raises `Damaged` when its dictionary cannot be read."""
    # the lists of names are read here rather than at the first word
    lexicon()
    return Spelling(session, language, Dictionary.of(language))


def add_word(session: Session, spelling: Spelling, word: str) -> None:
    """From now on right for everybody of the office. Raises `Refused` for names, and for capitals
    by anyone but the privacy contact."""
    if not spelling.is_added(word):
        put_word(session, spelling.language, word)
    spelling.renew()


def put_word(session: Session, language: str, word: str) -> OfficeWord:
    """As `add_word`, of any language there is a dictionary for; one that is there already is given
    back as it is."""
    plain = word.strip().replace("’", "'")
    if language not in LANGUAGES:
        raise Incomplete("Choose the language of the word.", ("Language",))
    if not is_prose(plain) or word_at(plain, 0) != Word(0, len(plain), plain):
        raise Refused("Choose one word in letters.")
    for kept in office_words(session):
        if kept.language == language and kept.word in (plain, plain.lower()):
            return kept
    if not session.known.is_whole():
        raise Refused("The names your office knows are still being read. Try again in a moment.")
    if is_a_name(session, plain):
        raise Refused(NO_NAMES)
    if plain[0].isupper() and not may_teach(session):
        # no list has all names, so somebody who answers for it has to look
        raise Refused(A_CAPITAL)
    made = OfficeWord(new_id(), plain, language, session.who.id, session.program.now())
    _keep(session, (made,), "added")
    return made


def office_words(session: Session) -> tuple[OfficeWord, ...]:
    """Those in force, by the alphabet. Everybody may read them: they name nobody."""
    found = (word for word in session.store.office_words() if word.in_force)
    return tuple(sorted(found, key=lambda w: (fold(w.word), w.language, w.id)))


def may_take_back(session: Session, word: OfficeWord) -> bool:
    """One's own word, or anybody's by whoever answers for what the office is taught."""
    return word.added_by == session.who.id or may_teach(session)


def take_words_back(session: Session, words: Sequence[OfficeWord]) -> tuple[OfficeWord, ...]:
    """They are marked again, in one change; returns those that were there. Raises `NotAllowed` for
    a colleague's word by anyone but those who teach the gate."""
    there = {word.id for word in office_words(session)}
    going = tuple(word for word in words if word.id in there)
    if not all(may_take_back(session, word) for word in going):
        raise NotAllowed(
            "A colleague added one of these. The colleague or the privacy contact takes it back."
        )
    if going:
        now = session.program.now()
        _keep(session, [replace(word, taken_back_at=now) for word in going], "taken back")
    return going


def put_words_back(session: Session, words: Sequence[OfficeWord]) -> None:
    """Undo `take_words_back`. Raises `NotAllowed` as it does."""
    if not all(may_take_back(session, word) for word in words):
        raise NotAllowed("A colleague added one of these. Ask the colleague to add it again.")
    if words:
        _keep(session, [replace(word, taken_back_at=None) for word in words], "put back")


def take_word_back(session: Session, spelling: Spelling, word: str) -> None:
    """It is marked again. Quietly nothing when it is not there."""
    plain = word.replace("’", "'")
    found = [
        kept
        for kept in office_words(session)
        if kept.language == spelling.language and kept.word in (plain, plain.lower())
    ]
    take_words_back(session, found)
    spelling.renew()


def is_a_name(session: Session, word: str) -> bool:
    """Somebody known bears it, or it is listed as a name of Minnesota's communities."""
    folded = _without_s(fold(word))
    return session.known.bears(folded) or lexicon().is_name(folded)


def _without_s(word: str) -> str:
    return word.removesuffix("'s")


def _listed(session: Session) -> frozenset[str]:
    lists = word_lists(session.program.office_folder)
    found = {word.replace("’", "'") for each in lists.values() for word in each.words}
    for desk in session.program.catalogues.desks.values():
        found.update(desk.name.split())
    for place in (*lexicon().cities, *lexicon().counties):
        found.update(part.capitalize() for part in place.split())
    return frozenset(found)


def _keep(session: Session, values: Sequence[OfficeWord], result: str) -> None:
    with session.store.change(session.who.id, "office's word") as change:
        for value in values:
            change.put_office_word(value)
        change.log(
            LogLine(
                Action.CHANGED,
                session.access("office_administration"),
                fields=("spelling word",),
                count=len(values),
                result=result,
                detail=values[0].id,
            )
        )
        change.commit()
