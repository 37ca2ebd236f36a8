"""What the columns of an office's spreadsheet mean: guessed from their headers, chosen, remembered.

Remembered is only what each column means, under a hash of the headers: neither the headers nor
anything of a row.
"""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.words import words
from assisterdesk.egress.extract.tables import Table


class Target(StrEnum):
    """What a column can be. Several columns may be the same."""

    NOTHING = ""
    FULL_NAME = "full_name"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    SUFFIX = "suffix"
    OTHER_NAMES = "other_names"
    RELATION = "relation"
    BIRTHDATE = "birthdate"
    SSN = "ssn"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    LINE1 = "line1"
    LINE2 = "line2"
    CITY = "city"
    STATE = "state"
    ZIP = "zip"
    CASE_NUMBER = "case_number"
    OTHER_NUMBER = "other_number"
    LANGUAGE = "language"
    INTERPRETER = "interpreter"
    PREFERRED_CONTACT = "preferred_contact"
    HOUSEHOLD = "household"
    TOPIC = "topic"
    STATUS = "status"
    OWNER = "owner"
    OPENED = "opened"
    REFERENCE = "reference"
    NOTE = "note"
    NOTE_DATE = "note_date"
    TASK = "task"
    DUE = "due"


TARGET_TITLE: dict[Target, str] = {
    Target.NOTHING: "Leave out",
    Target.FULL_NAME: "Full name",
    Target.GIVEN: "First name",
    Target.MIDDLE: "Middle name",
    Target.FAMILY: "Last name",
    Target.SUFFIX: "Suffix",
    Target.OTHER_NAMES: "Other names",
    Target.RELATION: "Relation",
    Target.BIRTHDATE: "Birthdate",
    Target.SSN: "Social Security number",
    Target.PHONE: "Phone",
    Target.EMAIL: "Email",
    Target.ADDRESS: "Address in one cell",
    Target.LINE1: "Street",
    Target.LINE2: "Apartment",
    Target.CITY: "City",
    Target.STATE: "State",
    Target.ZIP: "ZIP code",
    Target.CASE_NUMBER: "MNsure case number",
    Target.OTHER_NUMBER: "Other case number",
    Target.LANGUAGE: "Preferred language",
    Target.INTERPRETER: "Interpreter needed",
    Target.PREFERRED_CONTACT: "Preferred contact",
    Target.HOUSEHOLD: "Household",
    Target.TOPIC: "Case topic",
    Target.STATUS: "Case state",
    Target.OWNER: "Case owner",
    Target.OPENED: "Opened on",
    Target.REFERENCE: "Your office's number",
    Target.NOTE: "Note",
    Target.NOTE_DATE: "Day of the note",
    Target.TASK: "Task",
    Target.DUE: "Due on",
}

DATES = frozenset({Target.BIRTHDATE, Target.OPENED, Target.NOTE_DATE, Target.DUE})
#: never shown in full beside a problem
IDENTIFIERS = frozenset(
    {
        Target.FULL_NAME, Target.GIVEN, Target.MIDDLE, Target.FAMILY, Target.OTHER_NAMES,
        Target.BIRTHDATE, Target.SSN, Target.PHONE, Target.EMAIL, Target.ADDRESS, Target.LINE1,
        Target.LINE2, Target.ZIP, Target.CASE_NUMBER, Target.OTHER_NUMBER, Target.REFERENCE,
        Target.HOUSEHOLD, Target.NOTE, Target.TASK,
    }
)  # fmt: skip

#: the wordings met in offices' own sheets, folded; the longest that fits a header wins
_WORDINGS: dict[Target, tuple[str, ...]] = {
    Target.FULL_NAME: (
        "name", "full name", "client", "client name", "consumer", "consumer name", "person",
        "applicant", "applicant name", "member", "member name", "participant", "head of household",
        "hoh", "hoh name", "household member", "customer", "customer name", "nombre completo",
        "primary applicant", "contact name", "last name first name", "last first",
        "name last first",
    ),
    Target.GIVEN: (
        "first", "first name", "given", "given name", "fname", "f name", "firstname", "nombre",
        "client first name", "forename", "first nm",
    ),
    Target.MIDDLE: ("middle", "middle name", "mi", "m i", "middle initial", "mname"),
    Target.FAMILY: (
        "last", "last name", "family name", "surname", "lname", "l name", "lastname", "apellido",
        "apellidos", "client last name", "clan name", "last nm",
    ),
    Target.SUFFIX: ("suffix", "name suffix"),
    Target.OTHER_NAMES: (
        "other name", "other names", "alias", "aliases", "aka", "a k a", "nickname", "maiden name",
        "former name", "also known as", "preferred name",
    ),
    Target.RELATION: (
        "relation", "relationship", "relation to hoh", "relationship to head of household", "role",
        "relationship to applicant", "parentesco", "rel", "relationship to primary", "member type",
    ),
    Target.BIRTHDATE: (
        "dob", "d o b", "date of birth", "birth date", "birthdate", "birthday", "born", "birth",
        "bday", "fecha de nacimiento", "client dob",
    ),
    Target.SSN: (
        "ssn", "s s n", "ss", "social", "social security", "social security number", "soc sec",
        "ss number", "soc", "social security no", "seguro social",
    ),
    Target.PHONE: (
        "phone", "phone number", "phone no", "telephone", "tel", "cell", "cell phone", "mobile",
        "mobile phone", "home phone", "work phone", "contact number", "phone 1", "phone 2",
        "telefono", "alternate phone", "alt phone", "primary phone", "phones",
    ),
    Target.EMAIL: ("email", "e mail", "email address", "mail address", "correo", "e mail address"),
    Target.ADDRESS: (
        "address", "full address", "home address", "mailing address", "residence", "direccion",
    ),
    Target.LINE1: (
        "street", "street address", "address 1", "address line 1", "address1", "addr1", "addr 1",
        "house number and street",
    ),
    Target.LINE2: (
        "address 2", "address line 2", "address2", "apt", "apartment", "unit", "suite", "apt unit",
        "apt number", "addr2",
    ),
    Target.CITY: ("city", "town", "ciudad", "city town"),
    Target.STATE: ("state", "st", "estado"),
    Target.ZIP: ("zip", "zip code", "zipcode", "postal code", "codigo postal"),
    Target.CASE_NUMBER: (
        "mnsure case", "mnsure case number", "mnsure id", "mnsure number", "mnsure case id",
        "case number", "case no", "case id", "mnsure", "ic number", "integrated case number",
        "mets case number", "mets", "mets case",
    ),
    Target.OTHER_NUMBER: (
        "pmi", "pmi number", "maxis", "maxis case", "maxis number", "mmis", "member id",
        "policy number", "application id", "application number", "app id", "subscriber id",
        "person id", "alien number", "uscis number", "a number",
    ),
    Target.LANGUAGE: (
        "language", "preferred language", "primary language", "lang", "spoken language", "idioma",
        "language spoken", "pref lang",
    ),
    Target.INTERPRETER: (
        "interpreter", "interpreter needed", "needs interpreter", "interpreter y n", "interp",
    ),
    Target.PREFERRED_CONTACT: (
        "preferred contact", "contact preference", "preferred contact method", "contact method",
        "how to contact", "best way to reach",
    ),
    Target.HOUSEHOLD: (
        "household", "household id", "household name", "hh", "hh id", "household number", "family",
        "hh number", "family id", "family number", "household no", "hh no", "group",
        "family household",
    ),
    Target.TOPIC: (
        "topic", "subject", "reason", "reason for visit", "type of help", "case type", "service",
        "service type", "type", "purpose", "assistance type", "what for", "program", "issue",
        "help needed",
    ),
    Target.STATUS: ("status", "case status", "state of case", "case state", "stage", "open closed"),
    Target.OWNER: (
        "owner", "assister", "navigator", "assigned to", "staff", "worker", "case worker",
        "caseworker", "counselor", "cac", "assister name", "navigator name", "assigned navigator",
        "case owner", "responsible", "assigned",
    ),
    Target.OPENED: (
        "opened", "date opened", "open date", "intake date", "start date", "date", "created",
        "first visit", "date of service", "application date", "intake", "opened on", "date created",
        "first contact", "visit date", "appointment date", "timestamp",
    ),
    Target.REFERENCE: (
        "reference", "ref", "ref no", "reference number", "file number", "file no", "our number",
        "client id", "client number", "client no", "record id", "internal id", "id", "no",
    ),
    Target.NOTE: (
        "note", "notes", "comment", "comments", "remarks", "case notes", "details", "description",
        "notas", "history", "additional information", "other information", "outcome",
    ),
    Target.NOTE_DATE: (
        "note date", "date of note", "last contact", "date of last contact", "last contacted",
        "contact date", "last contact date", "last visit",
    ),
    Target.TASK: (
        "task", "to do", "todo", "next step", "next steps", "action", "action needed", "follow up",
        "followup", "action item", "next action",
    ),
    Target.DUE: (
        "due", "due date", "due by", "deadline", "follow up date", "followup date", "due on",
        "next contact", "renewal date", "renewal due", "next appointment", "follow up on",
        "follow up by", "remind", "reminder date", "renewal month",
    ),
}  # fmt: skip
_BY_WORDING = {words: target for target, many in _WORDINGS.items() for words in many}

#: words that say it in a longer header, too: "Client phone" is a phone, "School name" no name
_TELLING = frozenset(
    {
        "ssn", "dob", "birthdate", "birthday", "phone", "telephone", "cell", "mobile", "email",
        "zip", "zipcode", "city", "street", "apt", "apartment", "address", "pmi", "maxis",
        "mnsure", "mets", "language", "interpreter", "relationship", "relation", "household",
        "status", "navigator", "assister", "caseworker", "note", "notes", "comment", "comments",
        "remarks", "task", "deadline", "telefono", "apellido", "apellidos",
    }
)  # fmt: skip

PASSWORDS_TEXT = (
    "This column seems to hold passwords or sign-in details. AssisterDesk has no place for them: "
    "nobody but the client may know them. It is not brought in; delete it from your file too."
)
TAX_TEXT = (
    "This column seems to hold federal tax information. Offices of assisters may not keep it, so "
    "it is not brought in. Delete it from your file too."
)
_NEVER = (
    (
        re.compile(
            r"\b(pass ?words?|passwd|pwd|pw|pass ?codes?|passphrase|pin( (number|code))?|pins|"
            r"security (question|answer)s?|secret (question|answer|word)s?|contrasenas?|clave|"
            r"log ?ins?|sign ?in|credentials?|user ?(name|id)s?)\b"
        ),
        PASSWORDS_TEXT,
    ),
    (
        re.compile(
            r"\b(fti|federal tax|tax (return|transcript)s?|irs|form 1040|1040|agi|"
            r"adjusted gross( income)?)\b"
        ),
        TAX_TEXT,
    ),
)


class Group(StrEnum):
    """Which rows are one household, and so one case."""

    ROW = "row"
    HOUSEHOLD = "household"
    NUMBER = "number"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Columns:
    """How the rows are understood.

    `header`: index into the table's rows of the row with the headers, -1 for none. `day_first`:
    None while nobody said which of two numbers is the day. `family_first`: a full name without a
    comma begins with the family name. `whole_rows`: a row with a value that does not read stays out
    as a whole; else only the value.
    """

    header: int
    targets: tuple[Target, ...]
    group: Group = Group.ROW
    day_first: bool | None = None
    family_first: bool = False
    whole_rows: bool = True

    def of(self, *wanted: Target) -> tuple[int, ...]:
        return tuple(i for i, target in enumerate(self.targets) if target in wanted)


def titles(table: Table, header: int) -> tuple[str, ...]:
    """What the columns are called: their headers, or A, B, C as in a spreadsheet."""
    named = table.rows[header] if 0 <= header < len(table.rows) else ("",) * table.width
    return tuple(
        " ".join(name.split())[:60] or f"Column {_letters(i)}" for i, name in enumerate(named)
    )


def never(title: str) -> str:
    """The sentence with which a column of that header is refused, '' when it is not."""
    plain = _plain(title)
    return next((said for pattern, said in _NEVER if pattern.search(plain)), "")


def guess(title: str) -> Target:
    """What a column of that header is; NOTHING when it says nothing known."""
    plain = _plain(title)
    if not plain or never(title):
        return Target.NOTHING
    if plain in _BY_WORDING:
        return _BY_WORDING[plain]
    parts = plain.split()
    fitting = [
        (len(wording.split()), len(wording), wording)
        for wording in _BY_WORDING
        if (" " in wording or wording in _TELLING) and _holds(parts, wording.split())
    ]
    return _BY_WORDING[max(fitting)[2]] if fitting and len(parts) < 9 else Target.NOTHING


def guessed(table: Table) -> Columns:
    """The first of the top rows whose cells are mostly known headers, and what they mean."""
    header, best = -1, 1
    for i, row in enumerate(table.rows[:15]):
        known = sum(guess(cell) is not Target.NOTHING or bool(never(cell)) for cell in row)
        filled = sum(bool(cell) for cell in row)
        if known > best and known * 3 >= filled:
            header, best = i, known
    names = table.rows[header] if header >= 0 else ("",) * table.width
    targets = tuple(guess(name) for name in names)
    if Target.FAMILY in targets and Target.GIVEN not in targets and Target.FULL_NAME in targets:
        # "Name" beside "Last name" is the first name
        targets = tuple(Target.GIVEN if t is Target.FULL_NAME else t for t in targets)
    if Target.HOUSEHOLD in targets and not {Target.FULL_NAME, Target.GIVEN} & set(targets):
        targets = tuple(Target.FULL_NAME if t is Target.HOUSEHOLD else t for t in targets)
    group = Group.HOUSEHOLD if Target.HOUSEHOLD in targets else Group.ROW
    if group is Group.ROW and _repeats(table, header, targets):
        group = Group.NUMBER
    return Columns(header, targets, group)


def _repeats(table: Table, header: int, targets: Sequence[Target]) -> bool:
    """Whether a case number stands in several rows: then those rows are one household."""
    at = next((i for i, t in enumerate(targets) if t is Target.CASE_NUMBER), None)
    if at is None:
        return False
    values = [row[at] for row in table.rows[header + 1 :] if row[at]]
    return len(values) - len(set(values)) > len(values) // 5


def refuse_unfit(table: Table, columns: Columns) -> None:
    """Raises `Refused` with what is missing or may never come in."""
    for title, target in zip(titles(table, columns.header), columns.targets, strict=True):
        said = never(title)
        if said and target is not Target.NOTHING:
            raise Refused(said)
    if not columns.of(Target.FULL_NAME, Target.GIVEN, Target.FAMILY):
        raise Refused("Choose which column holds the names. Without a name nobody can come in.")
    if columns.group is Group.HOUSEHOLD and not columns.of(Target.HOUSEHOLD):
        raise Refused("Choose which column tells the household, or make each row a household.")
    if columns.group is Group.NUMBER and not columns.of(Target.CASE_NUMBER, Target.REFERENCE):
        raise Refused("Choose which column holds the case number, or make each row a household.")
    if columns.group is Group.ADDRESS and not columns.of(Target.ADDRESS, Target.LINE1):
        raise Refused("Choose which column holds the address, or make each row a household.")


# -- remembered

_KEPT = "import_columns."
_MOST_KEPT = 60


def remembered(session: Session, table: Table) -> Columns:
    """As this person brought in a table with these headers before; else as guessed."""
    columns = guessed(table)
    text = session.store.settings(session.who.id).get(_KEPT + _signature(table, columns.header))
    if not text:
        return columns
    try:
        shape = json.loads(text)
        targets = tuple(Target(target) for target in shape["targets"])
        if len(targets) != table.width:
            return columns
        allowed = tuple(
            Target.NOTHING if never(title) else target
            for title, target in zip(titles(table, columns.header), targets, strict=True)
        )
        return replace(
            columns,
            targets=allowed,
            group=Group(shape["group"]),
            family_first=bool(shape["family_first"]),
            whole_rows=bool(shape["whole_rows"]),
        )
    except (ValueError, KeyError, TypeError):
        # an older or newer program kept it in another shape
        return columns


def remember(session: Session, table: Table, columns: Columns) -> None:
    """Keep what the columns mean for the next table with these headers."""
    known = {
        name for name, text in session.store.settings(session.who.id).items()
        if name.startswith(_KEPT) and text
    }  # fmt: skip
    name = _KEPT + _signature(table, columns.header)
    shape = {
        "targets": [target.value for target in columns.targets],
        "group": columns.group.value,
        "family_first": columns.family_first,
        "whole_rows": columns.whole_rows,
    }
    kept = {name: json.dumps(shape)}
    for old in sorted(known - {name})[: max(0, len(known) + 1 - _MOST_KEPT)]:
        kept[old] = ""
    with session.store.change(session.who.id, "remember columns") as change:
        change.put_settings(session.who.id, kept)
        change.commit()


def _signature(table: Table, header: int) -> str:
    names = [_plain(name) for name in table.rows[header]] if header >= 0 else []
    shape = json.dumps([table.width, names])
    return hashlib.sha256(shape.encode()).hexdigest()[:16]


def _plain(title: str) -> str:
    """A header in plain words: ``First_Name (client)`` is ``first name client``."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", title.replace("_", " ").replace("#", " number "))
    return " ".join(words(apart))


def _holds(parts: Sequence[str], wording: Sequence[str]) -> bool:
    size = len(wording)
    return any(parts[i : i + size] == list(wording) for i in range(len(parts) - size + 1))


def _letters(number: int) -> str:
    out = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(65 + rest) + out
    return out
