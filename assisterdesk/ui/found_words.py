"""Where a search found its words, in words: in the list, in Ctrl+K and to a screen reader."""

from assisterdesk.cases.finding import Found, Where
from assisterdesk.ui import wording
from assisterdesk.ui.wording import tr

#: icons of the places, as named in resources/icons
WHERE_ICON = {
    Where.REFERENCE: "cases",
    Where.IDENTIFIER: "key",
    Where.PERSON: "person",
    Where.HOUSEHOLD: "people",
    Where.TOPIC: "cases",
    Where.SUBMISSION: "submit",
    Where.DOCUMENT: "document",
    Where.NOTE: "note",
    Where.MESSAGE: "mail",
    Where.TASK: "check",
    Where.CONTACT: "phone",
    Where.ASSOCIATION: "people",
    Where.SIMILAR: "person",
}


def found_in(found: Found, *, hide_names: bool) -> str:
    """"Note of 3 Nov 2026", "Mai Xiong", "Phone of Mai Xiong"; never a number or a line of text."""
    name = "" if hide_names else found.name
    day = wording.day(found.at.astimezone().date()) if found.at else ""
    match found.where:
        case Where.REFERENCE:
            return tr("Reference")
        case Where.IDENTIFIER:
            kind = _identifier(found.what)
            return tr("{kind} of {name}").format(kind=kind, name=name) if name else kind
        case Where.PERSON:
            return name or tr("A person's name")
        case Where.HOUSEHOLD:
            return tr("Household")
        case Where.TOPIC:
            return tr("Topic")
        case Where.SUBMISSION:
            return found.what or tr("A message to the desk")
        case Where.DOCUMENT:
            return tr("A document's name")
        case Where.NOTE:
            return tr("Note of {day}").format(day=day)
        case Where.MESSAGE:
            return tr("Mail of {day}").format(day=day)
        case Where.TASK:
            return tr("A task")
        case Where.CONTACT:
            return tr("Contact of {day}").format(day=day)
        case Where.ASSOCIATION:
            return tr("Agent of record or association")
        case Where.SIMILAR:
            if name:
                return tr("Similar name: {name}").format(name=name)
            return tr("A similar name")


def _identifier(kind: str) -> str:
    return {
        "ssn": tr("Social Security number"),
        "phone": tr("Phone"),
        "email": tr("Email"),
        "birthdate": tr("Birthdate"),
    }.get(kind, tr("Case number"))
