"""A long text is judged by the parts of it that tell most, and by no more than they tell."""

import pytest

from assisterdesk.egress.judgement import Judgement
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.text import Channel
from benchmarks.gate_judgement import judgement

GUIDE = (
    "Renewals go out on the 15th of each month. Remind people to open their mail and to keep the "
    "envelope. Interpreters are free of charge, also on the phone.",
    "MinnesotaCare premiums are due on the first. A family that pays late has thirty days before "
    "coverage ends, and can pay online, by mail or in person.",
    "A baby may be covered for the first year. The application can be filed online, on paper or "
    "in person, and each page needs the name of the office at the top.",
    "Tribal members can enroll all year round and may change plans once a month. Proof can be sent "
    "later. The front desk has the list of papers that count.",
    "Appeals must be filed within ninety days of the notice. Write the number of the notice on "
    "each page, and keep a copy. The county answers within two weeks.",
    "Open enrollment runs from November to January. Plans chosen by the fifteenth of December "
    "start on the first of January; later ones a month after.",
    "The office is closed on Thursday and Friday of that week. Flyers are on the shelf by the "
    "door, toner is in the cabinet, and the van goes back on Monday.",
    "Volunteers sign in at the desk, wear a badge and never take papers home. Parking is free "
    "behind the library after ten, and lunch is on us.",
)
TOLD = (
    "Jane Miller was diagnosed with cancer and lost her MinnesotaCare on October 31.",
    "Halimo Jama Warsame, born 3/14/1981, earns $2,100 a month and was denied.",
    "Mrs. Lopez is pregnant and her husband lost his job at the packing plant in May.",
)


@pytest.fixture(scope="module")
def judge() -> Judgement:
    return judgement("second_writer")


@pytest.mark.requirement("M2")
@pytest.mark.parametrize(
    ("channel", "joined"),
    [
        (Channel.EMAIL, "\n\n"),
        (Channel.EMAIL, "\n"),
        (Channel.EMAIL, " "),
        (Channel.EXPORT, "\n\n"),
        (Channel.EXPORT, "\n"),
    ],
)
def test_a_sentence_about_a_client_is_seen_in_a_guide_about_nobody(
    judge: Judgement, channel: Channel, joined: str
) -> None:
    assert not judge.findings(joined.join(GUIDE), channel, Part.BODY)
    for told in TOLD:
        for at in (0, len(GUIDE) // 2, len(GUIDE)):
            text = joined.join((*GUIDE[:at], told, *GUIDE[at:]))
            found = judge.findings(text, channel, Part.BODY)
            start = text.index(told)
            assert any(start <= f.start < start + len(told) for f in found), (at, told)


def test_a_long_list_of_clients_warns_and_one_of_places_does_not(judge: Judgement) -> None:
    people = ["Mai Vang", "Abdi Warsame", "Rosa Ortiz", "Lars Olson", "Hodan Isse", "Kou Lor"]
    rows = [f"{n},{people[n % 6]},North desk,Tuesday" for n in range(60)]
    assert judge.findings("\n".join(("no,who,place,day", *rows)), Channel.EXPORT, Part.BODY)
    places = [f"{n},Room {n},North wing,{n % 30 + 4} seats" for n in range(60)]
    assert not judge.findings("\n".join(("no,room,wing,seats", *places)), Channel.EXPORT, Part.BODY)


def test_one_word_without_an_end_and_a_text_of_nothing_are_judged_too(judge: Judgement) -> None:
    assert not judge.findings("x" * 5_000, Channel.EXPORT, Part.BODY)
    assert not judge.findings("\n \n" * 2_000, Channel.EXPORT, Part.BODY)
