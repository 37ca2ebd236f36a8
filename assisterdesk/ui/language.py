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
from assisterdesk.settings.own import Language

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language the window speaks. `title` in itself; `plurals`: forms its counts have."""

    id: str
    title: str
    plurals: int
    right_to_left: bool = False


#: Hmong nouns do not change with number
SPOKEN: Mapping[str, Spoken] = {
    "en": Spoken("en", "English", 2),
    "es": Spoken("es", "Español", 2),
    "so": Spoken("so", "Soomaali", 2),
    "hmn": Spoken("hmn", "Hmoob", 1),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a Linguist file; `translation` "" while nobody translated it."""

    source: str
    translation: str
    finished: bool


class Translator(QTranslator):
    """Answers from one Linguist file; what it lacks stays English."""

    def __init__(self, id: str, texts: Mapping[str, str]) -> None:
        super().__init__()
        self.id = id
        self._texts = texts

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str | bytes,
        source: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str | None:
        # None, not "": Qt then asks the translator installed before, and at last takes the source
        return self._texts.get(source if isinstance(source, str) else source.decode("utf-8"))


_installed: list[QTranslator] = []


def spoken_now() -> str:
    """The id of the language the window speaks."""
    own = next((t for t in _installed if isinstance(t, Translator)), None)
    return own.id if own is not None else ENGLISH


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
    texts = {} if id == ENGLISH else {e.source: e.translation for e in entries(id) if e.translation}
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
    _installed.append(Translator(id, texts))
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
    found, source = [], ""
    while not reader.atEnd():
        if reader.readNext() is not QXmlStreamReader.TokenType.StartElement:
            continue
        if reader.name() == "source":
            source = reader.readElementText()
        elif reader.name() == "translation":
            kind = reader.attributes().value("type")
            text = reader.readElementText()
            if kind not in ("vanished", "obsolete"):
                found.append(Entry(source, text, kind != "unfinished"))
    if reader.hasError():
        raise broken
    return tuple(found)
