"""Invented records of the privacy office."""

from dataclasses import replace
from datetime import UTC, date, datetime

from assisterdesk.privacy.log_policy import HOW_STORED, WHAT_IS_CAPTURED, LogPolicy
from assisterdesk.privacy.person_request import PersonRequest
from assisterdesk.privacy.record import Letter, LetterId, LetterKind, PrivacyRecordId
from tests.contracts.store_values import PA

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)


def a_request(**more: object) -> PersonRequest:
    value = PersonRequest(
        PrivacyRecordId("request-1"),
        "P-7QX2KD",
        date(2026, 11, 20),
        date(2026, 12, 7),
        "Mai Xiong",
        address="1420 Larpenteur Ave W",
        revision=1,
    )
    return replace(value, **more)  # type: ignore[arg-type]


def a_letter(record: PrivacyRecordId, **more: object) -> Letter:
    value = Letter(LetterId("letter-1"), record, LetterKind.OWN_LIST, AT, PA, "ab" * 32)
    return replace(value, **more)  # type: ignore[arg-type]


def a_policy(**more: object) -> LogPolicy:
    value = LogPolicy(1, "Pa Houa Vang", WHAT_IS_CAPTURED, HOW_STORED, 10, "", PA, AT)
    return replace(value, **more)  # type: ignore[arg-type]
