"""Consents: record one, note the copy given, record that it was taken back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Program, Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Damaged, Incomplete, Refused
from assisterdesk.basics.ids import ConsentId, PersonId, new_id
from assisterdesk.cases.case import DraftKind
from assisterdesk.cases.consent import Consent, ConsentState, ConsentWay, state_of
from assisterdesk.privacy import consent_words, print_words
from assisterdesk.privacy.consent_words import Scope
from assisterdesk.privacy.print_words import ENGLISH

#: years a consent holds where the client set no day; the person can choose another
USUAL_YEARS = 1


@dataclass(frozen=True, slots=True)
class Wording:
    """What is read aloud, and all of it in English.

    `language`: what `text` is in; `own`: it is the one asked for, not English for want of words.
    `whole`: it is the wording itself, else only what the consent sheet says in that language.
    `reviewed`: by a certified translator. `font` has its letters, "" for Latin ones.
    """

    text: str
    language: str
    own: bool
    whole: bool
    reviewed: bool
    font: str
    english: str


def offered(program: Program) -> Mapping[str, Scope]:
    """What a client can be asked to allow, by id: ours and the office's own.

    Ours alone while the office's file is damaged: that is said when the wording is asked for.
    """
    try:
        return consent_words.scopes(program.office_folder)
    except Damaged:
        return consent_words.scopes()


def wording(session: Session, chosen: tuple[str, ...], language: str = ENGLISH) -> Wording:
    """With the office's and the person's names, in the client's language where there are words."""
    office, assister = session.office.name, session.who.name
    folder = session.program.office_folder
    words = print_words.words_in(language, folder)
    english = consent_words.read_aloud(office, assister, chosen, folder)
    if words.language == ENGLISH:
        return Wording(english, ENGLISH, language == ENGLISH, True, True, "", english)
    whole = consent_words.can_be_read_in(words.words, folder)
    if whole:
        text = consent_words.read_aloud(office, assister, chosen, folder, words.words)
    else:
        text = consent_words.sheet(office, chosen, words.words)
    font = next(iter(words.fonts), "")
    return Wording(text, words.language, True, whole, words.reviewed, font, english)


def _version(session: Session, language: str) -> str:
    """Names what was read: of another language than English with its code."""
    folder = session.program.office_folder
    if print_words.words_in(language, folder).language == ENGLISH:
        return consent_words.version(folder)
    return print_words.version(language, folder)


def usual_end(given_on: date) -> date:
    """A year after the day it was given (29 February: the day before)."""
    try:
        return given_on.replace(year=given_on.year + USUAL_YEARS)
    except ValueError:
        return given_on.replace(year=given_on.year + USUAL_YEARS, day=28)


def record_consent(
    session: Session,
    access: Access,
    way: ConsentWay,
    scopes: tuple[str, ...],
    given_on: date,
    *,
    person: PersonId | None = None,
    representative: str = "",
    limits: str = "",
    expires_on: date | None = None,
    copy_given_on: date | None = None,
    language: str = ENGLISH,
) -> Consent:
    """Record a consent to this office, asked for in `language`.

    Raises `Incomplete` or `Refused` for what does not fit.
    """
    if access.case is None:
        raise Refused("Open a case first: a consent belongs to a case.")
    known = consent_words.scopes(session.program.office_folder)
    chosen = tuple(id for id in known if id in scopes)
    if not chosen:
        raise Incomplete("Tick what the client allowed.", ("What is allowed",))
    today = session.program.today()
    if given_on > today:
        raise Refused("The consent's day is still to come. Enter the day it was given.")
    if expires_on is not None and expires_on < given_on:
        raise Refused("The consent ends before it was given. Check the two days.")
    if copy_given_on is not None and not given_on <= copy_given_on <= today:
        raise Refused("A copy is given on the day of the consent or later, and not in the future.")
    require(session, access.case, Level.WRITE)
    consent = Consent(
        id=ConsentId(new_id()),
        case=access.case,
        way=way,
        given_on=given_on,
        recorded_at=session.program.now(),
        recorded_by=session.who.id,
        scopes=chosen,
        person=person,
        representative=" ".join(representative.split()),
        authorized=session.office.name,
        limits=limits.strip(),
        wording=_version(session, language),
        expires_on=expires_on,
        copy_given_on=copy_given_on,
    )
    _save(session, access, consent, "add consent", Action.CREATED)
    return consent


def revoke_consent(
    session: Session, access: Access, consent: Consent, on: date, how: str
) -> Consent:
    """Record that the client took it back; the consent itself stays on record."""
    if state_of(consent, session.program.today()) is ConsentState.REVOKED:
        raise Refused("This consent was taken back already.")
    if not consent.given_on <= on <= session.program.today():
        raise Refused("A consent is taken back after it was given, and not in the future.")
    require(session, consent.case, Level.WRITE)
    revoked = replace(consent, revoked_on=on, revocation=how.strip())
    _save(session, access, revoked, "revoke consent", Action.CHANGED)
    return revoked


def copy_given(session: Session, access: Access, consent: Consent, on: date) -> Consent:
    """Record that the client got a copy."""
    if not consent.given_on <= on <= session.program.today():
        raise Refused("A copy is given on the day of the consent or later, and not in the future.")
    require(session, consent.case, Level.WRITE)
    changed = replace(consent, copy_given_on=on)
    _save(session, access, changed, "consent copy given", Action.CHANGED)
    return changed


def _save(session: Session, access: Access, consent: Consent, verb: str, action: Action) -> None:
    with session.store.change(session.who.id, verb, consent.case) as change:
        change.put_consent(consent)
        if action is Action.CREATED:
            change.drop_draft(session.who.id, consent.case, DraftKind.CONSENT)
        people = (consent.person,) if consent.person else ()
        change.log(
            LogLine(action, access, people, fields=("consent",), count=1, detail=consent.id)
        )
        change.commit()
