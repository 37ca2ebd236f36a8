"""The privacy warning: the words to read aloud, and the record that they were read."""

from dataclasses import dataclass, replace
from datetime import date

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import PersonId, PrivacyWarningId, new_id
from assisterdesk.cases.privacy_warning import PrivacyWarning, WarningWay
from assisterdesk.privacy import print_words


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read aloud. `reviewed`: by a certified translator; `own`: it is in the language that
    was asked for, not in English for want of words; `font` has its letters, "" for Latin ones."""

    text: str
    reviewed: bool
    own: bool
    font: str


def reading(session: Session, language: str) -> Reading:
    """The warning with the office's name; English where the language has no words yet."""
    words = print_words.words_in(language, session.program.office_folder)
    said = [words.words[key] for key in print_words.WARNING_PARTS]
    return Reading(
        "\n\n".join(text.replace("{office}", session.office.name) for text in said),
        words.reviewed,
        words.language == language,
        next(iter(words.fonts), ""),
    )


def record_warning(
    session: Session,
    access: Access,
    way: WarningWay,
    given_on: date,
    language: str,
    *,
    person: PersonId | None = None,
    copy_given_on: date | None = None,
) -> PrivacyWarning:
    """Record that this person gave the warning. Raises `Incomplete` or `Refused`."""
    if access.case is None:
        raise Refused("Open a case first: a privacy warning belongs to a case.")
    if not language.strip():
        raise Incomplete("Choose the language it was given in.", ("Language",))
    today = session.program.today()
    if given_on > today:
        raise Refused("The day of the warning is still to come. Enter the day it was given.")
    if copy_given_on is not None and not given_on <= copy_given_on <= today:
        raise Refused("A copy is given on the day of the warning or later, not in the future.")
    require(session, access.case, Level.WRITE)
    made = PrivacyWarning(
        id=PrivacyWarningId(new_id()),
        case=access.case,
        way=way,
        given_on=given_on,
        given_by=session.who.id,
        recorded_at=session.program.now(),
        recorded_by=session.who.id,
        language=language.strip(),
        person=person,
        wording=print_words.version(language, session.program.office_folder),
        copy_given_on=copy_given_on,
    )
    _save(session, access, made, "add privacy warning", Action.CREATED)
    return made


def warning_copy_given(
    session: Session, access: Access, warning: PrivacyWarning, on: date
) -> PrivacyWarning:
    """Record that the household got it on paper."""
    if not warning.given_on <= on <= session.program.today():
        raise Refused("A copy is given on the day of the warning or later, not in the future.")
    require(session, warning.case, Level.WRITE)
    changed = replace(warning, copy_given_on=on)
    _save(session, access, changed, "privacy warning copy given", Action.CHANGED)
    return changed


def _save(
    session: Session, access: Access, warning: PrivacyWarning, verb: str, action: Action
) -> None:
    with session.store.change(session.who.id, verb, warning.case) as change:
        change.put_privacy_warning(warning)
        people = (warning.person,) if warning.person else ()
        change.log(
            LogLine(
                action, access, people, fields=("privacy warning",), count=1, detail=warning.id
            )
        )
        change.commit()
