"""Random, globally unique ids, and the short reference people read aloud.

Ids are random so that two workstations never clash and an id says nothing about a person.
"""

import secrets
import time
from itertools import pairwise
from typing import NewType

StaffId = NewType("StaffId", str)
CaseId = NewType("CaseId", str)
PersonId = NewType("PersonId", str)
NoteId = NewType("NoteId", str)
DocumentId = NewType("DocumentId", str)
TaskId = NewType("TaskId", str)
ConsentId = NewType("ConsentId", str)
PrivacyWarningId = NewType("PrivacyWarningId", str)
ContactId = NewType("ContactId", str)
AssociationId = NewType("AssociationId", str)
SubmissionId = NewType("SubmissionId", str)
MessageId = NewType("MessageId", str)
ChangeId = NewType("ChangeId", str)
SlotId = NewType("SlotId", str)
DeviceId = NewType("DeviceId", str)

#: No 0/O, 1/I/L, no U: nothing that is misread on paper or misheard on the phone.
REFERENCE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
REFERENCE_LENGTH = 6


def new_id() -> str:
    """128 random bits as 32 hex digits."""
    return secrets.token_hex(16)


def new_id_in_order() -> str:
    """As `new_id`, but 80 bits are random and the first 12 digits are the time in milliseconds.

    For records that come by the thousand and keep the moment of their making anyway: what is made
    together lies together in the store, so that a save touches fewer pages.
    """
    return f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(10)}"


def new_reference() -> str:
    """An opaque case reference such as ``7QX2KD``: at least two digits and two letters, one of them
    behind a digit.

    So it can never be a word, a bare number, a letter and a number of an agency, or a name and a
    year: a subject or a file's name that carries it names nobody, and the gate can tell.
    The store holds references unique; a clash is drawn again there.
    """
    while True:
        text = "".join(secrets.choice(REFERENCE_ALPHABET) for _ in range(REFERENCE_LENGTH))
        if not 2 <= sum(c.isdigit() for c in text) <= REFERENCE_LENGTH - 2:
            continue
        if any(a.isdigit() and b.isalpha() for a, b in pairwise(text)):
            return text
