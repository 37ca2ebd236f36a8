"""A case package in words: from whom, what is in it, and how it stands to what is here."""

from collections import Counter

from assisterdesk.actions.case_package import Comparison, Standing
from assisterdesk.ui import wording
from assisterdesk.ui.wording import tr


def from_words(compared: Comparison) -> str:
    """Whom it says it is from: nobody vouches for that."""
    package = compared.package
    said = tr("It says it is from {name}, {office}. Ask them, if you did not expect it.")
    return said.format(name=package.sender, office=package.office)


def content_words(compared: Comparison) -> str:
    """What is in it, in numbers."""
    kinds = Counter(part.kind for part in compared.package.parts)
    notes = len({part.id for part in compared.package.parts if part.kind == "note"})
    parts = [
        wording.count(kinds["person"], tr("person"), tr("people")),
        wording.count(notes, tr("note"), tr("notes")),
        wording.count(kinds["document"], tr("document"), tr("documents")),
        wording.count(kinds["task"], tr("task"), tr("tasks")),
        wording.count(kinds["consent"], tr("consent"), tr("consents")),
    ]
    numbers = (kinds["person"], notes, kinds["document"], kinds["task"], kinds["consent"])
    shown = [text for text, number in zip(parts, numbers, strict=True) if number]
    return wording.joined(shown) if shown else tr("It is empty.")


def standing_words(compared: Comparison) -> str:
    """How it stands to the case here."""
    if not compared.here:
        return tr("This case is not here yet. Taken in, it belongs to you.")
    if not compared.differences:
        return tr("Everything in it is here already, just like this.")
    lines = []
    for standing, said in (
        (Standing.NEW, tr("New for this computer: {number}")),
        (Standing.NEWER, tr("Newer in the package: {number}")),
        (Standing.OLDER, tr("Newer here: {number}")),
    ):
        number = compared.count(standing)
        if number:
            lines.append(said.format(number=number))
    return "\n".join(lines)
