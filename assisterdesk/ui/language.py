"""The language of the window: a Linguist file read at run time, and what goes with a language.

The files (`resources/languages/*.ts`) are Qt Linguist's own form, so translators work on them with
Linguist. They are read as they are, without a compiled copy that could be older.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator, QXmlStreamReader
from PySide6.QtWidgets import QApplication

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.resources import resource
from assisterdesk.basics.sentence import Sentence
from assisterdesk.settings.own import Language
from assisterdesk.ui.kept_texts import KeptTexts

ENGLISH = "en"
_START, _END = QXmlStreamReader.TokenType.StartElement, QXmlStreamReader.TokenType.EndElement


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language the window speaks. `title` in itself; `plurals`: forms its counts have.

    A language of two forms says the first of 1 alone, as English, Spanish and Somali do.
    """

    id: str
    title: str
    plurals: int
    right_to_left: bool = False

    def form(self, n: int) -> int:
        """Which of its forms goes with `n`."""
        return 0 if self.plurals == 1 or n == 1 else 1


#: Hmong nouns do not change with number
SPOKEN: Mapping[str, Spoken] = {
    "en": Spoken("en", "English", 2),
    "es": Spoken("es", "Español", 2),
    "so": Spoken("so", "Soomaali", 2),
    "hmn": Spoken("hmn", "Hmoob", 1),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a Linguist file; `translation` "" while nobody translated it.

    `comment` parts two meanings of one English word. `forms`: the translations by number where a
    count decides, else empty. `place`: the file it stands in.
    """

    source: str
    translation: str
    finished: bool
    comment: str = ""
    forms: tuple[str, ...] = ()
    place: str = ""


class Translator(QTranslator):
    """Answers from one Linguist file; what it lacks stays English."""

    def __init__(self, id: str, held: tuple[Entry, ...]) -> None:
        super().__init__()
        self.id = id
        self._texts = {(e.source, e.comment): e.translation for e in held if e.translation}
        self._forms = {(e.source, e.comment): e.forms for e in held if all(e.forms) and e.forms}
        self.kept_texts = KeptTexts(e for e in held if e.translation)

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str | bytes,
        source: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str | None:
        key = (_text(source), _text(disambiguation or ""))
        if n >= 0 and (forms := self._forms.get(key)):
            return forms[min(SPOKEN[self.id].form(n), len(forms) - 1)]
        # None, not "": Qt then asks the translator installed before, and at last takes the source
        return self._texts.get(key) or self._texts.get((key[0], ""))


def _text(given: str | bytes) -> str:
    return given if isinstance(given, str) else given.decode("utf-8")


_installed: list[QTranslator] = []


def spoken_now() -> str:
    """The id of the language the window speaks."""
    own = _own()
    return own.id if own is not None else ENGLISH


def recognised(text: str) -> Sentence | None:
    """A sentence of the rooms below that was kept as its English text; None when it is none."""
    own = _own()
    return own.kept_texts.sentence(text) if own is not None else None


def _own() -> Translator | None:
    return next((t for t in _installed if isinstance(t, Translator)), None)


def of_system() -> str:
    """The first of the system's languages that the window speaks, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0].lower()
        if code in ("hmn", "mww", "hnj"):
            return "hmn"
        if code in SPOKEN:
            return code
    return ENGLISH


def wanted(chosen: Language, allowed: frozenset[str] | None = None) -> str:
    """The language for a person's choice, among those IT allows (all when None)."""
    id = of_system() if chosen is Language.SYSTEM else chosen.value
    if allowed is None or id in allowed:
        return id
    return ENGLISH if ENGLISH in allowed else next(iter(sorted(allowed)), ENGLISH)


def speak(app: QApplication, id: str) -> bool:
    """Change the language of all texts translated from now on; True when it was another before.

    Qt tells every widget (`LanguageChange`). Raises `Damaged` for a file that does not read.
    """
    if id == spoken_now():
        return False
    held = () if id == ENGLISH else entries(id)
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    spoken = SPOKEN[id]
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if spoken.right_to_left else Qt.LayoutDirection.LeftToRight
    )
    if id == ENGLISH:
        return True
    qts = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(f"qtbase_{id}", folder):
        _installed.append(qts)
    _installed.append(Translator(id, held))
    for translator in _installed:
        app.installTranslator(translator)
    return True


def file_of(id: str) -> Path:
    return resource("languages", f"{id}.ts")


def entries(id: str, path: Path | None = None) -> tuple[Entry, ...]:
    """All texts of a Linguist file, without those of former versions. Raises `Damaged`."""
    broken = Damaged(f"The file of the language “{id}” does not read. Install again.")
    try:
        reader = QXmlStreamReader((path or file_of(id)).read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        raise broken from None
    found: list[Entry] = []
    while not reader.atEnd():
        if reader.readNext() is not _START:
            continue
        if reader.name() == "message":
            entry = _entry(reader)
            if entry is not None:
                found.append(entry)
    if reader.hasError():
        raise broken
    return tuple(found)


def _entry(reader: QXmlStreamReader) -> Entry | None:
    """The message the reader stands at; None for one of a former version."""
    source = comment = place = translation = ""
    kind = ""
    forms: list[str] = []
    by_number = reader.attributes().value("numerus") == "yes"
    while not reader.atEnd():
        token = reader.readNext()
        if token is _END and reader.name() == "message":
            break
        if token is not _START:
            continue
        match reader.name():
            case "source":
                source = reader.readElementText()
            case "comment":
                comment = reader.readElementText()
            case "location":
                place = str(reader.attributes().value("filename")).removeprefix("../../")
            case "numerusform":
                forms.append(reader.readElementText())
            case "translation":
                kind = str(reader.attributes().value("type"))
                if not by_number:
                    translation = reader.readElementText()
    if kind in ("vanished", "obsolete"):
        return None
    said = forms[-1] if forms else translation
    return Entry(source, said, kind != "unfinished", comment, tuple(forms), place)
