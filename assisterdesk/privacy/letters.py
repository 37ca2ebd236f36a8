"""Letters as accessible PDF files: a template the office may edit, filled with plain data.

What is filled in is data and never read as markup, so a name cannot change a letter. Templates are
read whole and may not bring in other files or packages: the typesetter would fetch those from the
network.
"""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal

from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.basics.resources import resource
from assisterdesk.basics.sentence import worded
from assisterdesk.privacy.record import LetterKind

#: PDF/UA-1: tagged, with a title and a language, readable by a screen reader
ACCESSIBLE: list[Literal["ua-1"]] = ["ua-1"]

_LETTERHEAD = "letterhead"
_FOREIGN = re.compile(r"@\w+/|#?\b(?:import|include|eval|plugin|read)\b\s*[\"(:]|\bstd\s*\.")


#: the codes of the languages that letters are written in, by what a person's record says; all but
#: English are drafts that a certified translator has to review, and say so
LANGUAGES: Mapping[str, str] = {"English": "en", "Spanish": "es", "Somali": "so", "Hmong": "hmn"}
ENGLISH = "en"


def language_for(kind: LetterKind, spoken: str, override: Path | None = None) -> str:
    """The code of the language for somebody who speaks `spoken`, where this letter is written in
    it; English otherwise."""
    code = LANGUAGES.get(spoken, ENGLISH)
    return code if code == ENGLISH or _path(f"{kind.value}.{code}", override) else ENGLISH


def typeset(
    kind: LetterKind,
    data: Mapping[str, object],
    at: datetime,
    override: Path | None = None,
    language: str = ENGLISH,
) -> bytes:
    """The letter as a PDF made at `at`. `override` is the office's own folder, `language` a code.

    Raises `Damaged` for a template that cannot be used.
    """
    # loaded late: most sessions write no letter
    import typst

    name = kind.value if language == ENGLISH else f"{kind.value}.{language}"
    source = _template(_LETTERHEAD, override) + "\n" + _template(name, override)
    filled = {"letter": json.dumps({**data, "lang": language}, ensure_ascii=False)}

    def compiled(accessible: bool, ignore_system_fonts: bool) -> bytes:
        compiler = typst.Compiler(
            source.encode("utf-8"),
            root=str(resource("letters")),
            ignore_system_fonts=ignore_system_fonts,
            sys_inputs=filled,
        )
        made = compiler.compile(
            pdf_standards=[*ACCESSIBLE] if accessible else [], timestamp=int(at.timestamp())
        )
        if not isinstance(made, bytes):
            raise Damaged("The letter could not be made. Use the template as it was delivered.")
        return made

    try:
        try:
            return compiled(True, True)
        except typst.TypstError as error:
            if "could not be displayed" not in str(error):
                raise
            # a name in a script that our fonts lack: take the computer's fonts, then do without
            # the promise that every sign has one
            try:
                return compiled(True, False)
            except typst.TypstError:
                return compiled(False, False)
    except typst.TypstError:
        # its words quote the template and may quote what was filled in
        raise Damaged(
            worded(
                "The letter template {file}.typ does not work. Mend it, or remove your "
                "office's copy to use the one that was delivered.",
                file=kind.value,
            )
        ) from None


def typeset_print(
    name: str,
    data: Mapping[str, object],
    at: datetime,
    override: Path | None,
    language: str,
    *,
    own_fonts: bool,
) -> bytes:
    """A sheet for clients as a tagged PDF, from the template `name`. `own_fonts`: ours have every
    letter of its language; otherwise the computer's are taken.

    Raises `Refused` when no font here has the letters, `Damaged` for a template that does not work.
    """
    import typst

    source = _template(_LETTERHEAD, override) + "\n" + _template(name, override)
    filled = json.dumps({**data, "lang": language}, ensure_ascii=False)
    try:
        made = _with_letters(source, filled, at, own_fonts)
    except typst.TypstError:
        raise Damaged(
            worded(
                "The template {name}.typ does not work. Mend it, or remove your "
                "office's copy to use the one that was delivered.",
                name=name,
            )
        ) from None
    if made is None:
        fonts = data.get("fonts")
        raise Refused(no_letters(str(fonts[0]) if isinstance(fonts, list) and fonts else "Noto"))
    return made


def has_letters(
    text: str, language: str, fonts: Sequence[str], at: datetime, *, own_fonts: bool
) -> bool:
    """Whether a sheet with this text can be printed here: some font has each of its letters."""
    filled = json.dumps({"text": text, "lang": language, "fonts": list(fonts)}, ensure_ascii=False)
    return _with_letters(_SAMPLE, filled, at, own_fonts) is not None


def no_letters(font: str) -> str:
    """What to do where no font has the letters; `font` is one that would."""
    return worded(
        "This computer has no font with the letters of this language, so nothing is printed. Ask "
        "your IT to install the font “{font}”, or print in another language.",
        font=font,
    )


#: typeset only to learn whether every letter has a font; the families as in the letterhead
_SAMPLE = """\
#let d = json(bytes(sys.inputs.letter))
#set document(title: "x", date: none)
#set text(lang: d.lang, font: (..d.fonts, "Libertinus Serif", "DejaVu Sans Mono"))
#d.text
"""


def _with_letters(source: str, filled: str, at: datetime, own_fonts: bool) -> bytes | None:
    """The tagged PDF; None when neither our fonts nor the computer's have all its letters.

    The standard of the PDF is what refuses a letter without a font: nothing is printed as a box.
    Raises `TypstError` for a template that does not work.
    """
    import typst

    for ignore in (True, False) if own_fonts else (False,):
        compiler = typst.Compiler(
            source.encode("utf-8"),
            root=str(resource("letters")),
            ignore_system_fonts=ignore,
            sys_inputs={"letter": filled},
        )
        try:
            made = compiler.compile(pdf_standards=[*ACCESSIBLE], timestamp=int(at.timestamp()))
        except typst.TypstError as error:
            if "could not be displayed" not in str(error):
                raise
            continue
        if not isinstance(made, bytes):
            raise Damaged("The sheet could not be made. Use the template as it was delivered.")
        return made
    return None


def _path(name: str, override: Path | None) -> Path | None:
    """Where the template is, the office's own first; None when there is none."""
    file = f"{name}.typ"
    own = override / "letters" / file if override is not None else None
    if own is not None and own.is_file():
        return own
    try:
        return resource("letters", file)
    except FileNotFoundError:
        return None


def _template(name: str, override: Path | None) -> str:
    file = f"{name}.typ"
    path = _path(name, override)
    try:
        if path is None:
            raise OSError(file)
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise Damaged(
            worded(
                "The letter template {file} could not be read. Save it again as UTF-8.", file=file
            )
        ) from None
    if _FOREIGN.search(text):
        raise Damaged(
            worded(
                "The letter template {file} brings in other files or programs, which letters may "
                "not. Put what it needs into the template itself.",
                file=file,
            )
        )
    return text
