"""Every case type of the catalogue: complete, fit for its assisters, and silent about people."""

import string
from datetime import date
from pathlib import Path

import pytest

from assisterdesk.basics.catalogue import Evidence
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.kinds import AssisterKind, DeskId, desk_for
from assisterdesk.basics.resources import resource
from assisterdesk.office.desks import agencies
from assisterdesk.submissions.body import BODY_PLACES, body_template
from assisterdesk.submissions.case_types import (
    SUBJECT_PLACES,
    CaseType,
    Channel,
    Group,
    case_types,
    case_types_for,
)
from assisterdesk.submissions.clocks import clocks
from assisterdesk.submissions.facts import FactOrigin, facts

ALL = tuple(case_types().values())
every_type = pytest.mark.parametrize("case", ALL, ids=lambda case: case.id)


def test_the_catalogue_holds_every_row_once() -> None:
    assert [case.number for case in ALL] == list(range(1, 40))


@pytest.mark.requirement("M1")
@pytest.mark.parametrize("kind", AssisterKind)
def test_each_kind_of_assister_has_a_type_for_every_channel(kind: AssisterKind) -> None:
    channels = {channel for case in case_types_for(kind) for channel in case.channels}
    assert channels == set(Channel)


@pytest.mark.requirement("M1")
def test_brokers_and_navigators_get_their_own_types_only() -> None:
    navigator = {case.id for case in case_types_for(AssisterKind.NAVIGATOR)}
    broker = {case.id for case in case_types_for(AssisterKind.BROKER)}
    assert {"case_association", "payment_question"} <= navigator - broker
    assert {"aor_status", "book_of_business"} <= broker - navigator


def test_types_come_by_group_in_the_order_of_the_form() -> None:
    order = [list(Group).index(case.group) for case in case_types_for(AssisterKind.CAC)]
    assert order == sorted(order)
    assert all(group.label for group in Group)


@every_type
@pytest.mark.requirement("M1")
def test_a_case_goes_to_the_desk_of_its_assister_or_to_a_known_agency(case: CaseType) -> None:
    for kind in case.kinds:
        assert case.desk_of(kind) in (None, desk_for(kind))
        agency = case.agency_of(kind)
        assert (agency is None) == (case.to[kind] in tuple(DeskId))
        assert agency is None or agency in agencies()
        assert case.desk_of(kind) or agency


def test_nobody_else_has_a_desk_for_a_type() -> None:
    assert case_types()["aor_status"].desk_of(AssisterKind.CAC) is None
    assert case_types()["aor_status"].agency_of(AssisterKind.CAC) is None


@every_type
@pytest.mark.requirement("X2")
def test_a_subject_template_holds_opaque_places_only(case: CaseType) -> None:
    places = {place for _, place, _, _ in string.Formatter().parse(case.subject) if place}
    assert places <= SUBJECT_PLACES
    assert not set(places) & set(facts())
    assert not any(c.isdigit() for c in case.subject.replace("1095-A", ""))


@every_type
def test_what_goes_by_email_has_a_template_with_a_greeting(case: CaseType) -> None:
    if not case.by_mail:
        assert case.steps or case.desk_asks
        return
    template = body_template(case.body)
    assert set(template.get_identifiers()) <= BODY_PLACES
    if not case.exact_subject:
        assert template.template.startswith("Hello,")
        assert "signature" in template.get_identifiers()
        assert "assister_name" in case.required


@every_type
def test_what_names_a_person_never_has_plain_email_as_a_channel(case: CaseType) -> None:
    if case.about_people:
        assert Channel.PLAIN_EMAIL not in case.channels
    if Channel.PLAIN_EMAIL in case.channels:
        wanted = [facts()[id] for id in (*case.required, *case.optional)]
        assert [fact.id for fact in wanted if fact.category is not None] == []


@every_type
def test_every_entry_says_where_it_comes_from_and_when_it_was_checked(case: CaseType) -> None:
    assert case.source and case.verified_on >= date(2026, 11, 1)
    assert isinstance(case.evidence, Evidence)


@every_type
def test_a_named_fact_goes_by_every_channel_of_its_assister(case: CaseType) -> None:
    """Whoever may use a type is asked for the id that proves they are an assister."""
    if case.desk_of(case.kinds[0]) is None or case.exact_subject:
        return
    for kind in case.kinds:
        asked = {id for id in case.required if facts()[id].asked_of(kind)}
        assert len(asked & {"assister_id", "npn", "admin_id"}) == 1


@every_type
def test_phone_types_tell_what_the_desk_will_ask(case: CaseType) -> None:
    if case.channel is Channel.PHONE:
        assert case.desk_asks and case.desk_of(case.kinds[0])


def test_what_is_documented_for_brokers_only_says_so_for_navigators() -> None:
    case = case_types()["form_1095a"]
    assert case.evidence_for(AssisterKind.BROKER) is Evidence.DOCUMENTED
    assert case.evidence_for(AssisterKind.NAVIGATOR) is Evidence.INFERRED


def test_actions_on_eligibility_or_enrollment_need_the_client_on_the_line() -> None:
    on_line = {case.id for case in ALL if case.client_on_line}
    assert {"manual_enrollment", "end_plan", "special_enrollment", "change_by_phone"} <= on_line


def test_the_whole_ssn_is_in_no_list_of_any_type() -> None:
    for case in ALL:
        accepted = case.identifiers.accept if case.identifiers else ()
        assert "ssn" not in (*case.required, *case.optional, *accepted)
        assert not accepted or accepted[-1] == "ssn_last_four" or "ssn_last_four" not in accepted


def test_no_fact_clock_agency_or_template_lies_unused() -> None:
    used = {id for case in ALL for id in (*case.required, *case.optional, *case.never)}
    used |= {id for case in ALL if case.identifiers for id in case.identifiers.accept}
    idle = {f.id for f in facts().values() if f.origin is FactOrigin.TYPED} - used
    assert idle == set()
    assert set(agencies()) == {to for case in ALL for to in case.to.values()} - set(DeskId)
    files = {path.stem for path in resource("templates", "body").glob("*.txt")}
    assert files == {case.body for case in ALL if case.body}
    assert {id for case in ALL for id in case.clocks} <= set(clocks())


FINE = """
id = "office_topic"
number = 90
title = "Office topic"
group = "desk"
channels = ["plain_email"]
subject = "Office topic"
body = "certification_question"
required = ["general_question"]
evidence = "inferred"
source = ["https://www.mnsure.org/"]
verified_on = 2026-11-20

[to]
navigator = "arc"
"""


def own(folder: Path, text: str, name: str = "office_topic.toml") -> Path:
    (folder / "case_types").mkdir(exist_ok=True)
    (folder / "case_types" / name).write_text(text, encoding="utf-8")
    return folder


def test_an_office_adds_a_case_type_without_code(tmp_path: Path) -> None:
    mine = case_types(own(tmp_path, FINE))
    assert mine["office_topic"].kinds == (AssisterKind.NAVIGATOR,)
    assert len(mine) == len(ALL) + 1


def test_an_office_replaces_a_case_type_by_a_file_of_the_same_name(tmp_path: Path) -> None:
    path = resource("case_types", "renewal_status.toml")
    text = path.read_text("utf-8").replace('title = "Renewal status"', 'title = "Renewals"')
    assert case_types(own(tmp_path, text, path.name))["renewal_status"].title == "Renewals"
    assert case_types()["renewal_status"].title == "Renewal status"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('group = "desk"', 'group = "desks"', "field group"),
        ("number = 90", 'number = "90"', "field number: input should be a valid integer"),
        ('title = "Office topic"\n', "", "field title: field required"),
        ("number = 90", 'number = 90\ncolour = "red"', "field colour"),
        ('subject = "Office topic"', 'subject = "About {name}"', "only {ref}, {n}, {topic}"),
        ('subject = "Office topic"', 'subject = "About {ref!r}"', "only {ref}, {n}, {topic}"),
        ('subject = "Office topic"', 'subject = "About {ref"', "brace"),
        ('subject = "Office topic"', 'subject = "Two\\nlines"', "one line"),
        ('navigator = "arc"', 'navigator = "broker_service_line"', "does not write to"),
        ('["general_question"]', '["shoe_size"]', 'there is no fact "shoe_size"'),
        ('["general_question"]', '["ssn"]', "stands in one of required, optional and never"),
        ('["general_question"]', '["ssn"]\nnever = []', '"ssn" is never sent'),
        ('["general_question"]', '["household_income"]', "is known of a person"),
        ('evidence = "inferred"', 'evidence = "guessed"', "field evidence"),
        ("verified_on", 'inferred_for = ["cac"]\nverified_on', "inferred_for names"),
        ('"https://www.mnsure.org/"', '"http://www.mnsure.org/"', "https address"),
        ('"https://www.mnsure.org/"', '"https://mnsure.net/a"', "publisher's own page"),
        ('["https://www.mnsure.org/"]', "[]", "field source"),
        ("verified_on = 2026-11-20\n", "", "field verified_on"),
        ("verified_on = 2026-11-20", 'verified_on = "soon"', "field verified_on"),
        ('id = "office_topic"', 'id = "other_topic"', 'should be "office_topic"'),
        ('body = "certification_question"\n', "", "a subject and a body template"),
        ('["general_question"]', '["general_question"]\nclocks = ["moon"]', 'no clock "moon"'),
        ('["general_question"]', '[]\nidentifiers = "palm"', 'no rule "palm"'),
        ('["plain_email"]', '["phone"]', "neither subject nor body"),
        ("number = 90", "number = ", "line 3"),
    ],
)
def test_a_bad_entry_is_named_with_file_and_field(
    tmp_path: Path, old: str, new: str, says: str
) -> None:
    assert old in FINE
    with pytest.raises(Damaged) as caught:
        case_types(own(tmp_path, FINE.replace(old, new, 1)))
    text = caught.value.text
    assert says in text
    assert text.startswith("Your office's case_types/office_topic.toml")
    assert str(tmp_path) not in text
    assert text.endswith(".")


def test_a_file_that_is_no_text_gets_a_sentence(tmp_path: Path) -> None:
    own(tmp_path, "")
    (tmp_path / "case_types" / "office_topic.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Damaged, match="UTF-8"):
        case_types(tmp_path)
