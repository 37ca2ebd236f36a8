"""A long text is told by paragraph: what one says of somebody is not lost in what others say."""

import pytest

from assisterdesk.egress.judgement import Judgement
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.text import Channel
from benchmarks.gate_judgement import judgement
from benchmarks.stretches import LONGEST

NEWS = (
    "Open enrollment begins on November 1 and ends on January 15. Plans chosen by December 15 "
    "start on the first of January.",
    "The office is closed on Thursday and Friday of Thanksgiving week. Please move the flyers from "
    "the front desk to the shelf before you leave.",
    "Our training on renewals takes place in the large room at 9. Bring a laptop; lunch is on us, "
    "and the parking ramp is free after ten.",
    "A reminder that notices go out sixty days before coverage ends. Whoever answers late may be "
    "able to get it back within four months.",
    "The printer on the second floor works again. Toner is ordered by the front desk once a month, "
    "so tell them before the first.",
    "Families with children under nineteen can apply at any time of the year. The form has eleven "
    "pages, and the last two need a signature.",
)
TOLD = (
    "The lady from Tuesday is five months along and lost her plan when the factory closed. She "
    "earns about $1,900 a month now and is scared of the bills."
)
CHANNELS = (Channel.EMAIL, Channel.EXPORT, Channel.CLIPBOARD)
#: characters: below and above what is judged whole as well
LENGTHS = (1_200, LONGEST + 500, 12_000)


@pytest.fixture(scope="module")
def judge() -> Judgement:
    return judgement()


def news(length: int) -> list[str]:
    parts: list[str] = []
    while len("\n\n".join(parts)) < length:
        parts.append(NEWS[len(parts) % len(NEWS)])
    return parts


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("length", LENGTHS)
def test_news_about_nobody_stay_quiet_however_long_they_are(
    judge: Judgement, length: int, channel: Channel
) -> None:
    text = "\n\n".join(news(length))
    assert len(text) >= length
    assert not judge.findings(text, channel, Part.BODY)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("length", LENGTHS)
def test_one_paragraph_about_somebody_is_seen_wherever_it_stands(
    judge: Judgement, length: int, channel: Channel
) -> None:
    parts = news(length)
    for at in (0, len(parts) // 2, len(parts)):
        text = "\n\n".join((*parts[:at], TOLD, *parts[at:]))
        found = judge.findings(text, channel, Part.BODY)
        start = text.index(TOLD)
        inside = [f for f in found if start <= f.start and f.end <= start + len(TOLD)]
        assert inside, at
        assert len(inside) > len(found) / 2


@pytest.mark.parametrize("length", LENGTHS)
def test_what_is_beyond_doubt_warns_in_a_paragraph_of_few_words(
    judge: Judgement, length: int
) -> None:
    parts = news(length)
    for number, said in (
        ("472-55-0198", "SSN 472-55-0198"),
        ("4242 4242 4242 4242", "Toner: two boxes, pay with card 4242 4242 4242 4242."),
        ("218-447-093", "The printer is fixed. A# 218-447-093 goes in the second box."),
        ("03/14/1981", "Agenda: parking, toner, lunch. DOB 03/14/1981."),
        ("04418276", "Flyers are in the hall. PMI 04418276. Parking is free."),
    ):
        for at in (0, len(parts) // 2, len(parts)):
            text = "\n\n".join((*parts[:at], said, *parts[at:]))
            found = judge.findings(text, Channel.EMAIL, Part.BODY)
            start = text.index(number)
            assert any(f.start <= start < f.end for f in found), (said, at)


@pytest.mark.parametrize(
    "text",
    [
        "Toner: two boxes, pay with card 4242 4242 4242 4242.",
        "Agenda: parking, toner, lunch. DOB 03/14/1981.",
        "Flyers are in the hall. PMI 04418276. Parking is free.",
        "Meeting at nine in the large room. Case 10448217 is on the agenda.",
    ],
)
def test_what_is_beyond_doubt_warns_whatever_stands_beside_it(judge: Judgement, text: str) -> None:
    assert judge.findings(text, Channel.EMAIL, Part.BODY)


def test_a_long_table_warns_by_its_cells_whatever_its_words_say(judge: Judgement) -> None:
    rows = [f"{n},Mai Vang,North desk,Tuesday {n}" for n in range(100, 240)]
    table = "\n".join(("no,agency,place,day", *rows))
    assert len(table) > LONGEST
    found = judge.findings(table, Channel.EXPORT, Part.BODY)
    assert any("Vang" in table[f.start : f.end] for f in found)


@pytest.mark.parametrize("length", LENGTHS[1:])
def test_numbers_of_an_invoice_and_days_of_a_procedure_prove_nothing(
    judge: Judgement, length: int
) -> None:
    head = (
        "PROCEDURE 7, SHREDDING OF PAPER. Owner: office manager. Approved: D. Lund, 3/2/2026. "
        "Next review in March.\n\nINVOICE. Bill to: the front desk. Customer no. 0049127. "
        "Quote 5531, valid 45 days. Two boxes of toner and one drum."
    )
    text = "\n\n".join((head, *news(length)))
    assert not judge.findings(text, Channel.EXPORT, Part.BODY)


def test_between_what_tells_of_somebody_all_of_it_counts(judge: Judgement) -> None:
    steps = (
        "Ms. Quist called again about her renewal; she is in dialysis and lost her plan in May.",
        "The form went out on Monday by fax. It was answered on Thursday by the county.",
        "She earns $1,900 a month at the cannery, and her son Odd, 9, is on Medical Assistance.",
        "Ms. Quist moved to 12 Elm Street in Warren. Her new number is 218-555-0144.",
    )
    text = "\n\n".join(steps * 10)
    assert len(text) > LONGEST
    found = judge.findings(text, Channel.EXPORT, Part.BODY)
    for at in range(0, len(text), len(text) // 4):
        assert any(at <= f.start < at + len(text) // 4 for f in found)
