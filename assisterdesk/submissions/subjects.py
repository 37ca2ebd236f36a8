"""Subject lines: made from the case type and opaque parts only, since no service encrypts them."""

import re

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import REFERENCE_ALPHABET, REFERENCE_LENGTH
from assisterdesk.basics.sentence import worded
from assisterdesk.submissions.case_types import CaseType

_REFERENCE = re.compile(f"[{REFERENCE_ALPHABET}]{{{REFERENCE_LENGTH}}}")
#: A month or a quarter, ``2026-10`` or ``2026 Q4``: no day, so that it can be nobody's date.
_PERIOD = re.compile(r"20\d\d(-(0[1-9]|1[0-2])| Q[1-4])")
_TRIGGER = re.compile(r"[\x21-\x7e]([\x20-\x7e]{0,38}[\x21-\x7e])?")


def is_reference(text: str) -> bool:
    """Whether `text` has the form of our own references: six signs, a digit and a letter."""
    return (
        _REFERENCE.fullmatch(text) is not None
        and any(c.isdigit() for c in text)
        and any(c.isalpha() for c in text)
    )


def is_period(text: str) -> bool:
    return _PERIOD.fullmatch(text) is not None


def subject_for(
    case_type: CaseType,
    reference: str,
    *,
    count: int | None = None,
    topic: str | None = None,
    period: str | None = None,
    trigger_keyword: str = "",
) -> str:
    """``[trigger] case type - reference``; nothing a person types can get in.

    `count`: rows of the attached form. `topic`: one of `case_type.topics`. `period`: a month
    ``2026-10`` or a quarter ``2026 Q4``. `trigger_keyword` is what the office's own gateway looks
    for; a subject that the desk wants word for word goes without it.
    Raises `Refused` when a part is not of its fixed form or the case type has no subject.
    """
    template = case_type.subject
    if not template:
        raise Refused("This is not done by email, so it has no subject line.")
    parts: dict[str, str] = {}
    if "{ref}" in template:
        if not is_reference(reference):
            raise Refused("The reference is not one of ours. Nothing else may name a case.")
        parts["ref"] = reference
    if "{n}" in template:
        most = max(1, case_type.people_at_most)
        if count is None or not 1 <= count <= most:
            raise Refused(worded("The form needs between 1 and {most} people.", most=most))
        parts["n"] = str(count)
    if "{topic}" in template:
        if topic not in case_type.topics:
            raise Refused("Choose the topic from the list; a subject line takes no other words.")
        parts["topic"] = topic or ""
    if "{period}" in template:
        if period is None or not is_period(period):
            raise Refused("Choose the month or quarter, such as 2026-10 or 2026 Q4.")
        parts["period"] = period
    subject = template.format_map(parts)
    if not trigger_keyword or case_type.exact_subject:
        return subject
    if not _TRIGGER.fullmatch(trigger_keyword):
        raise Refused("The encryption keyword is one short line. Correct it in Settings.")
    return f"{trigger_keyword} {subject}"
