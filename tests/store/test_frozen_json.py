"""Values survive being written as JSON; what does not fit its type is not taken for a value."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from assisterdesk.basics.clock import HybridClock, Stamp, SystemClock
from assisterdesk.basics.frozen_json import plain, revive
from assisterdesk.cases.association import Association
from assisterdesk.cases.case import Case, Document, Note
from assisterdesk.cases.consent import Consent
from assisterdesk.cases.contact import Contact
from assisterdesk.cases.privacy_warning import PrivacyWarning
from assisterdesk.cases.task import Task
from assisterdesk.people.person import Person, PreferredContact
from assisterdesk.submissions.submission import State, Submission
from tests.contracts.store_associations import an_association
from tests.contracts.store_history import a_consent, a_contact, a_task
from tests.contracts.store_values import a_document, a_note, a_submission, household, mai
from tests.contracts.store_warnings import a_warning


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Person, replace(mai(), preferred_contact=PreferredContact.TEXT)),
        (Case, household()),
        (Note, a_note("Não é \U0001f469")),
        (Document, a_document(b"x")),
        (Task, a_task()),
        (Consent, a_consent()),
        (PrivacyWarning, a_warning()),
        (Contact, a_contact()),
        (Association, an_association()),
        (Submission, a_submission(State.SENT, sent_at=datetime(2026, 1, 2, tzinfo=UTC))),
    ],
)
def test_a_value_comes_back_as_it_was(kind: type, value: object) -> None:
    assert revive(kind, plain(value)) == value


def test_fields_that_an_older_program_did_not_write_keep_their_defaults() -> None:
    shape = plain(mai())
    assert isinstance(shape, dict)
    del shape["preferred_contact"]
    assert revive(Person, shape) == mai()


@pytest.mark.parametrize(
    "wrong",
    [
        {"relation": "cousin"},
        {"birthdate": "yesterday"},
        {"birthdate": 5},
        {"ssn": None},
        {"ssn": 900},
        {"phones": "651-555-0142"},
        {"phones": [1]},
        {"interpreter": "yes"},
        {"name": "Mai"},
        {"name": {"given": 1}},
        {"ids": [["one"]]},
        {"address": []},
    ],
)
def test_what_does_not_fit_is_refused(wrong: dict[str, object]) -> None:
    shape = plain(mai())
    assert isinstance(shape, dict)
    with pytest.raises(ValueError, match=r"."):
        revive(Person, shape | wrong)  # type: ignore[operator,arg-type]
    with pytest.raises(ValueError, match=r"."):
        revive(Person, "Mai")


def test_a_moment_without_a_zone_is_none() -> None:
    shape = plain(household())
    assert isinstance(shape, dict)
    with pytest.raises(ValueError, match="time zone"):
        revive(Case, shape | {"opened_at": "2026-11-21T10:00:00"})


def test_a_stamp_from_elsewhere_is_never_overtaken_by_an_earlier_one() -> None:
    clock = HybridClock(SystemClock(), "here")
    ahead = Stamp(clock.stamp().millis + 3_600_000, 7, "there")
    clock.saw(ahead)
    assert clock.stamp() > ahead
    behind = clock.stamp()
    clock.saw(Stamp(1, 0, "there"))
    assert clock.stamp() > behind
