"""The records of a case as a package carries them: one value with its kind, id and bytes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from assisterdesk.actions.ports import Change
from assisterdesk.basics.frozen_json import plain, revive
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.association import Association
from assisterdesk.cases.case import Document, Note
from assisterdesk.cases.consent import Consent
from assisterdesk.cases.contact import Contact
from assisterdesk.cases.privacy_warning import PrivacyWarning
from assisterdesk.cases.task import Task
from assisterdesk.people.person import Person
from assisterdesk.submissions.submission import FiledMessage, Submission

Value = (
    Person
    | Note
    | Document
    | Task
    | Consent
    | PrivacyWarning
    | Contact
    | Association
    | Submission
    | FiledMessage
)

_SHAPES: dict[str, type[Value]] = {
    "person": Person,
    "note": Note,
    "document": Document,
    "task": Task,
    "consent": Consent,
    "privacy_warning": PrivacyWarning,
    "contact": Contact,
    "association": Association,
    "submission": Submission,
    "message": FiledMessage,
}
_KINDS = {shape: kind for kind, shape in _SHAPES.items()}


@dataclass(frozen=True, slots=True)
class Part:
    """`content`: a document's bytes or a submission's reviewed form. `stamp`: the hybrid time of
    the record's last change where it comes from, '' when not told."""

    kind: str
    value: Value = field(repr=False)
    content: bytes = field(default=b"", repr=False)
    stamp: str = ""

    @property
    def id(self) -> str:
        return self.value.id

    @property
    def case(self) -> CaseId:
        return self.value.case

    @property
    def version(self) -> int:
        """Of a note; 0 for everything else."""
        return self.value.version if isinstance(self.value, Note) else 0

    def as_person(self) -> Person:
        if not isinstance(self.value, Person):
            raise ValueError("not a person")
        return self.value

    def as_json(self) -> dict[str, Any]:
        """The value's fields as they stand in a change record."""
        fields = plain(self.value)
        return fields if isinstance(fields, dict) else {}

    def put(self, change: Change) -> None:
        """Everything but notes and documents, which need more than themselves."""
        match self.value:
            case Person():
                change.put_person(self.value)
            case Task():
                change.put_task(self.value)
            case Consent():
                change.put_consent(self.value)
            case PrivacyWarning():
                change.put_privacy_warning(self.value)
            case Contact():
                change.put_contact(self.value)
            case Association():
                change.put_association(self.value)
            case Submission():
                change.put_submission(self.value, self.content)
            case FiledMessage():
                change.put_message(self.value)
            case Note() | Document():
                raise ValueError("put by its own way")

    @staticmethod
    def from_json(kind: str, fields: Any, content: bytes, stamp: str) -> "Part":  # noqa: ANN401
        """Raises `ValueError` or `KeyError` for what is no record of that kind."""
        return Part(kind, revive(_SHAPES[kind], fields), content, stamp)


Parts = Iterator[Part]


def part_of(value: Value, content: bytes = b"") -> Part:
    return Part(_KINDS[type(value)], value, content)
