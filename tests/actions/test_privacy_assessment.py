"""The privacy assessments: versions, completeness, due dates and the printed worksheet (O-D5)."""

import io
from datetime import timedelta

import pypdfium2
import pytest

from assisterdesk.actions import privacy_assessment as verbs
from assisterdesk.actions.privacy_requests import receive
from assisterdesk.actions.today import NeedKind, today
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.kinds import Role
from assisterdesk.privacy.assessment import AssessmentKind, questions, sentences
from tests.actions.parts import Desk, give_roles

IMPACT = AssessmentKind.IMPACT


@pytest.fixture
def desk(desk: Desk) -> Desk:
    give_roles(desk, Role.PRIVACY_CONTACT)
    return desk


def answers() -> dict[str, str]:
    return {id: "Answered in one sentence." for id in questions(IMPACT)}


@pytest.mark.requirement("O-D5")
def test_every_save_is_a_version_and_a_complete_one_has_a_date_for_the_next(desk: Desk) -> None:
    assert verbs.due(desk.session, IMPACT) is None
    first = verbs.save(desk.session, IMPACT, {"i_use": "To help people apply."})
    assert (first.version, first.complete) == (1, False)
    assert verbs.begun(desk.session, IMPACT) == first
    ahead = desk.program.today() + timedelta(days=365)
    second = verbs.save(desk.session, IMPACT, answers(), next_due=ahead)
    assert second.version == 2
    assert verbs.due(desk.session, IMPACT) == ahead
    assert verbs.assessments(desk.session, IMPACT) == (second, first)


@pytest.mark.requirement("O-D5")
def test_an_open_question_a_long_abstract_or_a_past_date_stops_completing(desk: Desk) -> None:
    ahead = desk.program.today() + timedelta(days=30)
    missing = answers() | {"i_risks": " "}
    with pytest.raises(Incomplete) as raised:
        verbs.save(desk.session, IMPACT, missing, next_due=ahead)
    assert raised.value.missing == ("i_risks",)
    long = answers() | {"i_abstract": "One. Two. Three. Four. Five. Six."}
    with pytest.raises(Incomplete, match="five|5"):
        verbs.save(desk.session, IMPACT, long, next_due=ahead)
    with pytest.raises(Refused, match="ahead"):
        verbs.save(desk.session, IMPACT, answers(), next_due=desk.program.today())
    assert verbs.assessments(desk.session, IMPACT) == ()


@pytest.mark.requirement("O-D5")
def test_the_worksheet_is_printed_with_questions_and_answers(desk: Desk) -> None:
    made = verbs.save(desk.session, IMPACT, {"i_use": "To help people apply."})
    outgoing = verbs.leaving_as_pdf(desk.session, made)
    document = pypdfium2.PdfDocument(io.BytesIO(outgoing.attachments[0].content))
    said = " ".join(p.get_textpage().get_text_bounded() for p in document)
    document.close()
    said = " ".join(said.split())
    assert "Privacy impact assessment" in said and "To help people apply." in said
    assert "This is a draft" in said and "Not answered yet" in said


def test_only_the_privacy_office_fills_it_in(desk: Desk) -> None:
    give_roles(desk, Role.SUPERVISOR)
    with pytest.raises(NotAllowed):
        verbs.save(desk.session, IMPACT, {})


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("One", 1), ("One. Two.", 2), ("It costs 3.50 a day. Yes!", 2), ("Who? Me.", 2)],
)
def test_sentences_are_counted_by_their_ends(text: str, count: int) -> None:
    assert sentences(text) == count


@pytest.mark.requirement("O-D5")
def test_today_reminds_of_an_assessment_that_comes_due(desk: Desk) -> None:
    def said() -> list[str]:
        return [n.detail for n in today(desk.session).needs if n.kind is NeedKind.PRIVACY]

    assert said() == []
    day = desk.program.today()
    verbs.save(desk.session, IMPACT, answers(), next_due=day + timedelta(days=200))
    assert said() == []
    verbs.save(desk.session, IMPACT, answers(), next_due=day + timedelta(days=20))
    assert len(said()) == 1 and "privacy impact assessment is due again" in said()[0]
    receive(desk.session, "Mai Xiong", day - timedelta(days=60))
    assert any("past its day" in text for text in said())
    give_roles(desk, Role.SUPERVISOR)
    assert said() == []
