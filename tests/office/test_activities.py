"""The taxonomy of activities: each record it names is known, and each record counts once."""

from assisterdesk.cases.association import CoverageProgram
from assisterdesk.cases.contact import Party
from assisterdesk.office.activities import ActivityGroup, activities
from assisterdesk.submissions.case_types import case_types


def test_what_the_taxonomy_names_is_known() -> None:
    types = set(case_types())
    for kind in activities().values():
        assert set(kind.submissions) <= types, kind.id
        assert set(kind.enrolled) <= set(CoverageProgram), kind.id
        assert set(kind.contacts) <= set(Party), kind.id


def test_no_record_counts_twice() -> None:
    for field in ("submissions", "enrolled", "contacts"):
        named = [id for kind in activities().values() for id in getattr(kind, field)]
        assert len(named) == len(set(named)), field


def test_every_group_has_its_kinds_and_events_are_no_people() -> None:
    kinds = activities().values()
    assert {kind.group for kind in kinds} == set(ActivityGroup)
    assert all(kind.people != (kind.group is ActivityGroup.OUTREACH) for kind in kinds)
    assert activities()["outreach_event"].attended
