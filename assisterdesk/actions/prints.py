"""What is put into a client's hand: consent, privacy warning, papers to bring, appointment, next
steps, each in the client's language where there are words for it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from assisterdesk.actions.cases import OpenCase
from assisterdesk.actions.exits_ask import OPEN_WITH, leaving
from assisterdesk.actions.privacy_letters import PDF, letterhead, pdf_leaving
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Incomplete
from assisterdesk.cases.consent import Consent
from assisterdesk.cases.privacy_warning import PrivacyWarning
from assisterdesk.cases.task import TaskKind
from assisterdesk.egress.outgoing import Attachment, Outgoing
from assisterdesk.office.papers import papers
from assisterdesk.privacy import consent_words, print_words
from assisterdesk.privacy.letters import has_letters, no_letters, typeset_print
from assisterdesk.privacy.print_words import ENGLISH, PrintWords


class PrintKind(StrEnum):
    """Each has a template ``print_<name>.typ`` among the letters."""

    WARNING = "warning"
    CONSENT = "consent"
    PAPERS = "papers"
    APPOINTMENT = "appointment"
    NEXT = "next"


PRINT_TITLE: dict[PrintKind, str] = {
    PrintKind.WARNING: "Privacy warning",
    PrintKind.CONSENT: "Consent",
    PrintKind.PAPERS: "Papers to bring",
    PrintKind.APPOINTMENT: "Appointment card",
    PrintKind.NEXT: "What happens next",
}

#: languages whose letters our own fonts have
_OURS = frozenset({"en", "es", "so", "hmn", "om", "vi", "fr", "ru"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed. `name`: the client's, "" to leave it out; `when` and `where` are of the
    appointment, `papers` ids of the papers to bring (the case's own when None)."""

    kind: PrintKind
    language: str = ENGLISH
    name: str = field(default="", repr=False)
    consent: Consent | None = None
    warning: PrivacyWarning | None = None
    papers: tuple[str, ...] | None = None
    by: date | None = None
    when: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class PrintLanguage:
    """`has_words`: there is a template; otherwise English is printed. `reviewed`: by a certified
    translator."""

    language: str
    own_name: str
    has_words: bool
    reviewed: bool


def languages(session: Session, named: Iterable[str]) -> tuple[PrintLanguage, ...]:
    """For each language of the list whether there are words to print in it."""
    known = print_words.print_words(session.program.office_folder)
    return tuple(
        PrintLanguage(
            name,
            known[name].own_name if name in known else name,
            name in known,
            name in known and known[name].reviewed,
        )
        for name in named
    )


def letters_missing(session: Session, language: str) -> str:
    """Why nothing can be printed in this language on this computer, "" when it can be."""
    words = print_words.words_in(language, session.program.office_folder)
    ours, at = words.id in _OURS, session.program.now()
    if has_letters(words.all_texts(), words.id, words.fonts, at, own_fonts=ours):
        return ""
    return no_letters(next(iter(words.fonts), "Noto"))


def usual_language(opened: OpenCase) -> str:
    """The household's: of its first person who said one, else English."""
    return next((p.language for p in opened.people if p.language), ENGLISH)


def sheet_pdf(session: Session, opened: OpenCase, sheet: Sheet) -> bytes:
    """The sheet as a tagged PDF. Raises `Refused` without a font, `Incomplete`, `Damaged`."""
    folder = session.program.office_folder
    words = print_words.words_in(sheet.language, folder)
    w = {key: _filled(session, text) for key, text in words.words.items()}
    data: dict[str, object] = {
        "title": w[f"{sheet.kind.value}_title"],
        **letterhead(session),
        # a client's sheet names one person to ask
        "officer": {"name": "", "body": "", "phone": "", "email": ""},
        "date": words.day(session.program.today()),
        "to": [],
        "number": "",
        "around": {k: w[k] for k in ("page", "of", "number", "questions", "ask", "officer")},
        "fonts": list(words.fonts),
        "digits": words.digits or "",
        "reviewed": words.reviewed,
        "w": w,
        **_PARTS[sheet.kind](session, opened, sheet, words, w),
    }
    return typeset_print(
        f"print_{sheet.kind.value}",
        data,
        session.program.now(),
        folder,
        words.id,
        own_fonts=words.id in _OURS,
    )


def sheet_name(opened: OpenCase, sheet: Sheet) -> str:
    """A file name that names nobody."""
    return f"{opened.case.reference}-{sheet.kind.value}.pdf"


def sheet_to_save(session: Session, opened: OpenCase, sheet: Sheet, name: str) -> Outgoing:
    """On its way into a file; whether it may go is for the gate to say."""
    return pdf_leaving(sheet_pdf(session, opened, sheet), name)


def sheet_to_open(session: Session, opened: OpenCase, sheet: Sheet) -> Outgoing:
    """On its way to the computer's own program for PDFs, which has the printers."""
    file = Attachment(sheet_name(opened, sheet), sheet_pdf(session, opened, sheet), PDF)
    return leaving(OPEN_WITH, attachments=(file,))


def _filled(session: Session, text: str) -> str:
    # set apart, so that they keep their order in a text that runs from right to left
    for place, value in (("{office}", session.office.name), ("{phone}", session.office.phone)):
        text = text.replace(place, f"\u2068{value}\u2069" if value else "")
    return text


_Words = Mapping[str, str]


def _warning(
    session: Session, opened: OpenCase, sheet: Sheet, words: PrintWords, w: _Words
) -> dict[str, object]:
    given = sheet.warning.given_on if sheet.warning else session.program.today()
    return {
        "parts": [w[key] for key in print_words.WARNING_PARTS],
        "given": words.day(given),
        "person": sheet.name,
    }


def _consent(
    session: Session, opened: OpenCase, sheet: Sheet, words: PrintWords, w: _Words
) -> dict[str, object]:
    known = consent_words.scopes(session.program.office_folder)
    consent = sheet.consent
    scopes = [
        {
            # a scope the office added has no translation: it stands as the office wrote it
            "text": w.get(f"scope_{id}", scope.aloud),
            "ticked": consent is not None and id in consent.scopes,
        }
        for id, scope in known.items()
    ]
    until = consent.expires_on if consent else None
    rows = [
        (w["consent_limits"], consent.limits if consent else ""),
        (w["consent_until"], words.day(until) if until else ""),
        (w["name"], sheet.name),
        (w["representative"], consent.representative if consent else ""),
        (w["day"], words.day(consent.given_on) if consent else ""),
        (w["signature"], ""),
    ]
    return {
        "intro": w["consent_intro"],
        "scopes": scopes,
        "rows": rows,
        "back": w["consent_back"],
    }


def _papers(
    session: Session, opened: OpenCase, sheet: Sheet, words: PrintWords, w: _Words
) -> dict[str, object]:
    known = papers(session.program.office_folder)
    wanted = sheet.papers
    due = sheet.by
    if wanted is None:
        asked = [t for t in opened.tasks if t.is_open and t.kind is TaskKind.COLLECT_PAPERS]
        titles = {paper.title: id for id, paper in known.items()}
        wanted = tuple(titles[t.text] for t in asked if t.text in titles)
        free = [t.text for t in asked if t.text and t.text not in titles]
        days = [t.due for t in asked if t.due is not None]
        due = due or min(days, default=None)
    else:
        free = []
    listed = [w.get(f"paper_{id}", known[id].title) for id in wanted if id in known]
    if not listed and not free:
        raise Incomplete("Say which papers: add them to the checklist of the case first.")
    by = w["papers_by"].replace("{day}", words.day(due)) if due else ""
    return {"papers": [*listed, *free], "by": by}


def _appointment(
    session: Session, opened: OpenCase, sheet: Sheet, words: PrintWords, w: _Words
) -> dict[str, object]:
    if not sheet.when.strip():
        raise Incomplete("Write the day and time of the appointment.", ("When",))
    rows = [
        (w["appointment_when"], " ".join(sheet.when.split())),
        (w["appointment_where"], " ".join(sheet.where.split()) or session.office.address),
        (w["appointment_with"], session.who.name),
    ]
    return {"rows": rows, "cancel": w["appointment_cancel"] if session.office.phone else ""}


def _next(
    session: Session, opened: OpenCase, sheet: Sheet, words: PrintWords, w: _Words
) -> dict[str, object]:
    steps = ("send", "letters", "proof", "pay", "change", "appeal", "renew", "password")
    return {"steps": [w[f"next_{step}"] for step in steps]}


_Part = Callable[[Session, OpenCase, Sheet, PrintWords, _Words], dict[str, object]]
_PARTS: dict[PrintKind, _Part] = {
    PrintKind.WARNING: _warning,
    PrintKind.CONSENT: _consent,
    PrintKind.PAPERS: _papers,
    PrintKind.APPOINTMENT: _appointment,
    PrintKind.NEXT: _next,
}
