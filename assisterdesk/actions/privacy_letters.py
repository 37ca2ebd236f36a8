"""Making and keeping the privacy office's letters, and handing them to the gate."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.exits_ask import EXPORT, leaving
from assisterdesk.actions.ports import Change
from assisterdesk.actions.privacy_contacts import privacy_contacts, require_office
from assisterdesk.actions.program import Session
from assisterdesk.basics.ids import PersonId, new_id
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.outgoing import Attachment, Outgoing
from assisterdesk.office.business_days import MINNESOTA
from assisterdesk.people.person import Address
from assisterdesk.privacy.letters import language_for, typeset
from assisterdesk.privacy.personal_data import personal_data
from assisterdesk.privacy.record import (
    LETTER_TITLE,
    Letter,
    LetterId,
    LetterKind,
    PrivacyRecordId,
)

PDF = "application/pdf"
_MONTHS = ("January February March April May June July August September October November"
           " December").split()  # fmt: skip


def day_words(day: date) -> str:
    """As letters put it: November 21, 2026."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def moment_words(at: datetime) -> str:
    """Minnesota's wall clock: 11/21/2026 at 3:07 PM."""
    local = at.astimezone(MINNESOTA)
    half = "AM" if local.hour < 12 else "PM"
    clock = f"{local.hour % 12 or 12}:{local.minute:02} {half}"
    return f"{local.month}/{local.day}/{local.year} at {clock}"


def address_lines(address: Address) -> str:
    """As it stands on an envelope, line by line; '' for none."""
    town = " ".join(p for p in (address.state, address.zip) if p)
    city = ", ".join(p for p in (address.city, town) if p)
    return "\n".join(p for p in (address.line1, address.line2, city) if p) if city else ""


def kinds_of(categories: tuple[PiiCategory, ...]) -> tuple[str, ...]:
    """Categories of personal data in plain words."""
    known = personal_data()
    if set(categories) == set(PiiCategory):
        return ("All kinds of data",)
    return tuple(known[c].title for c in dict.fromkeys(categories))


def letterhead(session: Session) -> dict[str, object]:
    """What every paper says of the office: itself, whom to ask about data, the privacy officer."""
    office, contacts = session.store.office(), privacy_contacts(session)
    contact = next((m for m in session.store.staff() if m.id == contacts.contact), None)
    return {
        "office": {
            "name": office.name,
            "address": office.address,
            "phone": office.phone,
            "email": office.email,
        },
        "contact": {
            "name": contact.name if contact else office.name,
            "phone": contacts.contact_phone or office.phone,
            "email": contacts.contact_email or office.email,
        },
        "officer": {
            "name": contacts.officer_name,
            "body": contacts.officer_body,
            "phone": contacts.officer_phone,
            "email": contacts.officer_email,
        },
    }


def written(
    session: Session,
    kind: LetterKind,
    data: Mapping[str, object],
    *,
    to: tuple[str, ...] = (),
    number: str = "",
    title: str = "",
    spoken: str = "",
) -> bytes:
    """The letter as an accessible PDF under the office's letterhead. Raises `Damaged`.

    `spoken`: the language of who gets it, as on their record; English where there is no letter.
    """
    folder = session.program.office_folder
    language = language_for(kind, spoken, folder)
    now = session.program.now()
    whole: dict[str, object] = {
        "title": title or LETTER_TITLE[kind],
        **letterhead(session),
        "date": day_words(session.program.today()),
        "to": [line for text in to for line in text.splitlines() if line.strip()],
        "number": number,
        **data,
    }
    return typeset(kind, whole, now, folder, language)


def spoken_by(session: Session, people: Iterable[PersonId], reason: str) -> str:
    """The language these people share on their records, "" when they do not; a logged look."""
    wanted = tuple(people)
    if not wanted:
        return ""
    line = LogLine(
        Action.PRIVACY_OPENED,
        session.access(reason),
        people=wanted,
        fields=("language",),
        count=len(wanted),
    )
    with session.store.privacy_look(line) as look:
        found = {person.language for person in look.people_of(wanted)}
    return found.pop() if len(found) == 1 else ""


def keep(
    session: Session, change: Change, record: PrivacyRecordId, kind: LetterKind, pdf: bytes
) -> LetterId:
    """Put the letter with its record, in the same change."""
    letter = Letter(
        LetterId(new_id()),
        record,
        kind,
        session.program.now(),
        session.who.id,
        hashlib.sha256(pdf).hexdigest(),
    )
    change.put_letter(letter, pdf)
    return letter.id


def letters_of(session: Session, record: PrivacyRecordId) -> tuple[Letter, ...]:
    require_office(session)
    line = LogLine(
        Action.PRIVACY_OPENED, session.access("policy_compliance"), fields=("letters",),
        detail=record,
    )  # fmt: skip
    with session.store.privacy_look(line) as look:
        return look.letters(record)


def letter_leaving(session: Session, letter: Letter, reason: str, name: str) -> Outgoing:
    """A kept letter on its way into a file; whether it may go is for the gate to say."""
    require_office(session)
    line = LogLine(
        Action.PRIVACY_OPENED, session.access(reason), fields=("letter",), count=1,
        detail=letter.id,
    )  # fmt: skip
    with session.store.privacy_look(line) as look:
        return pdf_leaving(look.letter_bytes(letter.id), name)


def pdf_leaving(pdf: bytes, name: str) -> Outgoing:
    return leaving(EXPORT, attachments=(Attachment(name, pdf, PDF),))
