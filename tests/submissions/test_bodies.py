"""The message holds exactly what the desk needs; the call sheet what is said on the phone."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import AssisterKind, PiiCategory
from assisterdesk.submissions.body import (
    body_for,
    body_template,
    call_sheet,
    form_rows,
    shown,
    signature,
)
from assisterdesk.submissions.case_types import CaseType, case_types
from assisterdesk.submissions.facts import Fact, FactKind, FactOrigin, facts
from assisterdesk.submissions.needs import FactState, Needs, PersonFacts, needs_of

TYPES = case_types()
BY_MAIL = tuple(case for case in TYPES.values() if case.by_mail)
PHONE = tuple(case for case in TYPES.values() if case.desk_asks)
_FITTING = {
    "assister_id": "AB12CD345",
    "npn": "7700000001",
    "admin_id": "ADM-7700002",
    "portal_reference_number": "7700003",
    "supported_broker_npn": "7700000004",
    "current_broker_npn": "7700000005",
    "new_broker_npn": "7700000006",
    "current_broker_reference": "7700007",
    "new_broker_reference": "7700008",
    "earlier_reference": "7QX2KE",
    "aor_count": "77009",
    "tax_year": "2031",
    "ssn_last_four": "4417",
    "ssn": "900001234",
}


def sample(fact: Fact, place: int) -> str:
    """A value that fits the fact and occurs nowhere else."""
    if fact.id in _FITTING:
        return _FITTING[fact.id]
    if fact.choices:
        return fact.choices[place % len(fact.choices)]
    if fact.kind is FactKind.DATE or fact.category is PiiCategory.BIRTHDATE:
        return f"{1900 + place}-03-14"
    if fact.kind is FactKind.MONTH:
        return f"20{place % 90 + 10}-02"
    return f"canary-{place}-{fact.id.replace('_', '-')}"


CANARIES = {fact.id: sample(fact, place) for place, fact in enumerate(facts().values())}


def given_of(on_hand: frozenset[str], origin: tuple[FactOrigin, ...]) -> Mapping[str, str]:
    return {id: CANARIES[id] for id in on_hand if facts()[id].origin in origin}


def filled(case: CaseType, kind: AssisterKind, on_hand: frozenset[str]) -> Needs:
    others = (FactOrigin.STAFF, FactOrigin.OFFICE, FactOrigin.TYPED)
    person = PersonFacts(PersonId("p"), given_of(on_hand, (FactOrigin.PERSON,)), "canary-label")
    return needs_of(case, kind, common=given_of(on_hand, others), people=(person,))


@st.composite
def submissions(draw: st.DrawFn) -> tuple[CaseType, AssisterKind, frozenset[str]]:
    case = draw(st.sampled_from(BY_MAIL))
    kind = draw(st.sampled_from(case.kinds))
    return case, kind, draw(st.frozensets(st.sampled_from(sorted(CANARIES))))


def expected(case: CaseType, kind: AssisterKind, on_hand: frozenset[str]) -> set[str]:
    """The rule said again in another way: by lists of the case type and counting."""
    asked = {id for id in (*case.required, *case.optional) if facts()[id].asked_of(kind)}
    held = asked & on_hand
    if case.identifiers and not case.rows_in_attachment:
        count = case.identifiers.by_kind[kind].ask
        has = on_hand | ({"ssn_last_four"} if "ssn" in on_hand else set())
        held |= set([id for id in case.identifiers.accept if id in has][:count])
    return held if case.body != "request_secure_email" else set()


@pytest.mark.requirement("X2")
@given(submissions())
def test_the_body_holds_exactly_the_needed_facts(
    drawn: tuple[CaseType, AssisterKind, frozenset[str]],
) -> None:
    case, kind, on_hand = drawn
    body = body_for(case, filled(case, kind, on_hand), reference="7QX2KD")
    wanted = expected(case, kind, on_hand)
    for id, value in CANARIES.items():
        if id == "ssn_last_four" and id not in on_hand and "ssn" in on_hand:
            value = _FITTING["ssn"][-4:]
        if facts()[id].choices:  # its words may be in a label or another choice as well
            continue
        assert body.count(shown(value)) == (id in wanted), id
    assert "canary-label" not in body and _FITTING["ssn"] not in body


@pytest.mark.requirement("X2")
def test_every_type_by_email_reads_well_when_all_is_on_hand() -> None:
    everything = frozenset(CANARIES)
    for case in BY_MAIL:
        for kind in case.kinds:
            needs = filled(case, kind, everything)
            body = body_for(case, needs, reference="7QX2KD")
            assert "$" not in body and "\n\n\n" not in body and body == body.lstrip()
            signed = [f for f in needs.facts if f.fact == "assister_name"]
            assert all(f.state is FactState.PRESENT and f.value in body for f in signed)


@pytest.mark.requirement("M7")
def test_the_request_for_a_secure_email_has_an_empty_body() -> None:
    case = TYPES["request_secure_email"]
    for kind in case.kinds:
        needs = filled(case, kind, frozenset(CANARIES))
        assert needs.complete
        assert body_for(case, needs, reference="7QX2KD") == ""


def test_a_draft_with_gaps_can_be_shown() -> None:
    case = TYPES["renewal_status"]
    needs = filled(case, AssisterKind.NAVIGATOR, frozenset({"person_name"}))
    assert not needs.complete
    body = body_for(case, needs)
    assert body.startswith("Hello,\n\nRenewal status, please.\n\nName: canary")
    assert "Renewal month" not in body


def test_dollars_and_braces_in_a_note_stay_what_they_are() -> None:
    case = TYPES["general_question"]
    typed = {"general_question": "Is $signature {ref} or $312 a limit?\n\n\n\nThanks"}
    needs = needs_of(case, AssisterKind.CAC, common=typed)
    assert "Is $signature {ref} or $312 a limit?" in body_for(case, needs)


def test_the_signature_follows_the_kind_of_assister() -> None:
    case = TYPES["enrollment_status"]
    everything = frozenset(CANARIES)
    navigator = signature(filled(case, AssisterKind.NAVIGATOR, everything))
    broker = signature(filled(case, AssisterKind.BROKER, everything))
    assert "Assister ID: AB12CD345" in navigator and "NPN" not in navigator
    assert "NPN: 7700000001" in broker and "Assister ID" not in broker


@pytest.mark.parametrize(
    ("case", "more"),
    [
        ("renewal_status", {"reference": "WARSAME"}),
        ("general_question", {"topic": "Amina"}),
        ("payment_question", {"period": "last spring"}),
        ("manual_enrollment", {}),
    ],
)
def test_a_body_takes_no_free_words_either(case: str, more: dict[str, str]) -> None:
    needs = filled(TYPES[case], TYPES[case].kinds[0], frozenset(CANARIES))
    with pytest.raises(Refused):
        body_for(TYPES[case], needs, **more)  # type: ignore[arg-type]


def test_a_batch_names_nobody_in_the_body_and_everybody_in_the_form() -> None:
    case = TYPES["batch_status"]
    adult = PersonFacts(PersonId("a"), {"person_name": "Mai Xiong", "birthdate": "1990-01-02"})
    parent = {"person_name": "Ana Ruiz", "address": "9 Invented St"}
    baby = PersonFacts(PersonId("b"), {}, newborn=True, parent=parent)
    needs = needs_of(case, AssisterKind.NAVIGATOR, common={}, people=(adult, baby))
    body = body_for(case, needs, reference="7QX2KD")
    assert "People: 2" in body and "Xiong" not in body and "Ruiz" not in body
    assert form_rows(needs) == (
        ("Name", "Birthdate", "Parent's name", "Parent's address"),
        ("Mai Xiong", "01/02/1990", "", ""),
        ("", "", "Ana Ruiz", "9 Invented St"),
    )


@pytest.mark.parametrize("case", PHONE, ids=lambda case: case.id)
def test_a_call_sheet_says_whom_to_call_and_what_they_ask(case: CaseType) -> None:
    kind = case.kinds[-1]
    sheet = call_sheet(
        case,
        filled(case, kind, frozenset(CANARIES)),
        desk_name="Invented Desk",
        desk_phones=("651-555-0111",),
        caller_proves="Your name and your ID.",
        reference="7QX2KD",
    )
    assert sheet.startswith(f"Call sheet: {case.title} - 7QX2KD\n")
    for part in ("Invented Desk", "651-555-0111", "Your name and your ID.", *case.desk_asks):
        assert part in sheet
    assert _FITTING["ssn"] not in sheet and _FITTING["ssn_last_four"] not in sheet
    limit = "One inquiry" if case.per_call == 1 else "At most three inquiries per call"
    assert limit in sheet
    on_line = "The client must be on the line from the start."
    assert (on_line in sheet) is case.client_on_line


def test_a_call_sheet_puts_at_most_three_inquiries_into_a_call() -> None:
    case = TYPES["special_enrollment"]
    people = tuple(
        PersonFacts(PersonId(str(n)), {"person_name": f"Person-{n} Xiong"}) for n in range(7)
    )
    sheet = call_sheet(
        case,
        needs_of(case, AssisterKind.NAVIGATOR, common={}, people=people),
        desk_name="D",
        desk_phones=(),
        caller_proves="Your name.",
    )
    assert case.per_call == 3 and "For these people that makes three calls." in sheet
    about = sheet.partition("THEY ASK WHO IT IS ABOUT")[2].partition("THEY WILL ALSO ASK")[0]
    calls = re.split(r"^Call \d$", about, flags=re.MULTILINE)[1:]
    assert [call.count("Xiong") for call in calls] == [3, 3, 1]
    few = call_sheet(
        case,
        needs_of(case, AssisterKind.NAVIGATOR, common={}, people=people[:3]),
        desk_name="D",
        desk_phones=(),
        caller_proves="Your name.",
    )
    assert "Call 1" not in few and "makes" not in few


def test_a_call_sheet_lists_what_is_still_to_find_out() -> None:
    case = TYPES["special_enrollment"]
    needs = filled(case, AssisterKind.NAVIGATOR, frozenset({"person_name", "assister_name"}))
    sheet = call_sheet(case, needs, desk_name="D", desk_phones=(), caller_proves="Your name.")
    assert "STILL TO FIND OUT\n- assister ID\n- life event\n- day of the event\n" in sheet


def test_a_batch_names_nobody_even_where_an_offices_own_wording_asks_for_it(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "templates" / "body"
    folder.mkdir(parents=True)
    (folder / "batch_status.txt").write_text("Attached.\n\n$people\n$count", "utf-8")
    case = TYPES["batch_status"]
    two = tuple(PersonFacts(PersonId(n), {"person_name": "Mai Xiong"}) for n in "ab")
    needs = needs_of(case, AssisterKind.NAVIGATOR, common={}, people=two)
    assert body_for(case, needs, override=tmp_path) == "Attached.\n\nPeople: 2\n"


def test_an_office_has_its_own_wording(tmp_path: Path) -> None:
    folder = tmp_path / "templates" / "body"
    folder.mkdir(parents=True)
    (folder / "inquiry.txt").write_text("Good day,\n\n$people\n\n$signature\n", "utf-8")
    assert body_template("inquiry", tmp_path).template.startswith("Good day")
    assert body_template("plain_question", tmp_path).template.startswith("Hello")


@pytest.mark.parametrize(
    ("text", "says"),
    [("Cost: $ 5", "lone dollar"), ("Hello $ssn", "unknown place: $ssn"), (None, "could not")],
)
def test_a_bad_template_gets_a_sentence(tmp_path: Path, text: str | None, says: str) -> None:
    folder = tmp_path / "templates" / "body"
    folder.mkdir(parents=True)
    if text is not None:
        (folder / "odd.txt").write_text(text, "utf-8")
    with pytest.raises(Damaged) as caught:
        body_template("odd", tmp_path)
    assert says in caught.value.text and str(tmp_path) not in caught.value.text
