"""What this office taught the gate: values that look like personal data and are not."""

import hashlib
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.folding import fold
from assisterdesk.egress.outgoing import Confidence, Finding

#: the rule that names someone of the office's own store; no teaching silences it
KNOWN_PEOPLE = "known_people"


@dataclass(frozen=True, slots=True)
class NotPersonal:
    """One value that the privacy contact declared not personal, for one kind of data.

    `why` is the contact's reason. A revoked one stays on the list and has no effect.
    """

    id: str
    category: PiiCategory
    value: str = field(repr=False)
    why: str
    taught_by: StaffId
    taught_at: datetime
    revoked_by: StaffId | None = None
    revoked_at: datetime | None = None

    @property
    def in_force(self) -> bool:
        return self.revoked_at is None


def value_hash(category: PiiCategory, value: str) -> str:
    """Names a value without saying it: case, accents and spacing make no difference."""
    plain = " ".join(fold(value).split())
    return hashlib.sha256(f"{category.value}|{plain}".encode("utf-8", "surrogatepass")).hexdigest()


class Taught:
    """The values in force, as the gate asks for them. Safe from any thread."""

    def __init__(self, values: Iterable[NotPersonal] = ()) -> None:
        self._lock = threading.Lock()
        self._hashes: frozenset[str] = frozenset()
        self.replace(values)

    def replace(self, values: Iterable[NotPersonal]) -> None:
        """From now on these count, and no others."""
        hashes = frozenset(value_hash(v.category, v.value) for v in values if v.in_force)
        with self._lock:
            self._hashes = hashes

    def without(self, findings: Sequence[Finding], text: str) -> tuple[Finding, ...]:
        """The findings of `text` that are still to be warned of.

        Somebody of the office's own store always counts. What is unsure counts only beside
        something surer, so it goes with the last of that.
        """
        with self._lock:
            hashes = self._hashes
        if not hashes:
            return tuple(findings)
        kept = tuple(
            f
            for f in findings
            if f.rule == KNOWN_PEOPLE
            or value_hash(f.category, text[f.start : f.end]) not in hashes
        )
        if all(f.confidence is Confidence.LOW for f in kept):
            return ()
        return kept
