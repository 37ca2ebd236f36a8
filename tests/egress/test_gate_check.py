"""The gate as a filter: one answer a line, whatever the line holds."""

import json
import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from assisterdesk.basics.errors import Refused
from assisterdesk.egress.check import check, own_side_from_json, people_from_json
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.own_side import OwnSide

PEOPLE = json.dumps(
    [
        {
            "name": {"given": "Pa Houa", "family": "Vang", "nickname": "PH"},
            "birthdate": "1986-04-12",
            "ssn": "900-22-9981",
            "phones": ["651-555-0134"],
            "favourite": "unknown keys are ignored",
        },
        {"name": "Yang, Mai", "addresses": ["1420 Hemlock Ave, Saint Paul"], "ids": [4471120]},
        {"name": {"full": "Abdi Mohamed Hassan"}, "birthdate": None},
    ]
)
OFFICE = json.dumps(
    {
        "name": "Northern Bridges",
        "phones": ["651-555-0170"],
        "staff": [{"name": "Anna Bergstrom", "emails": ["anna@bridges.example.org"]}],
        "public": {"names": ["Renee Halvorson"], "phones": ["612-555-0160"]},
    }
)


def run(
    lines: Iterable[object],
    people: KnownPeople | None = None,
    own: OwnSide | None = None,
    show_text: bool = False,
) -> tuple[int, list[dict[str, object]]]:
    out: list[str] = []
    code = check(
        [line if isinstance(line, str) else json.dumps(line) for line in lines],
        out.append,
        people=people or KnownPeople(),
        own=own or OwnSide(),
        show_text=show_text,
    )
    assert all(line.endswith("\n") and line.count("\n") == 1 for line in out)
    return code, [json.loads(line) for line in out]


def test_every_line_gets_its_answer_in_order() -> None:
    text = "Her SSN is 900-22-9981."
    code, answers = run(
        [
            {"id": "a", "channel": "email", "text": text},
            {"id": "b", "channel": "subject", "text": "request secure email", "other": 1},
        ]
    )
    assert code == 0
    assert [a["id"] for a in answers] == ["a", "b"]
    assert answers[0]["warned"] is True and answers[1]["warned"] is False
    assert answers[1]["spans"] == [] and answers[1]["refused_to_read"] is None
    span = answers[0]["spans"][0]
    assert set(span) == {"start", "end", "type", "confidence", "rule", "why"}
    assert text[span["start"] : span["end"]] == "900-22-9981"
    assert span["type"] == "SSN" and span["confidence"] in {"high", "medium", "low"}


@pytest.mark.parametrize(
    "line", ["{", "[]", "7", '{"id": "x"}', '{"id": "x", "text": "a", "channel": "fax"}']
)
def test_a_bad_line_gets_an_error_and_the_rest_goes_on(line: str) -> None:
    code, answers = run([line, {"id": "y", "text": "hello"}])
    assert code == 2
    assert set(answers[0]) == {"id", "error"}
    assert answers[1] == {"id": "y", "warned": False, "refused_to_read": None, "spans": []}


def test_a_file_is_read_and_its_text_shown_on_request(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name,DOB\nMai Yang,1/2/1990\n".encode("utf-16"))
    code, (answer,) = run([{"id": 1, "path": str(path)}], show_text=True)
    assert code == 0 and answer["warned"] is True
    text = str(answer["text"])
    assert {text[s["start"] : s["end"]] for s in answer["spans"]} >= {"Mai Yang", "1/2/1990"}


def test_a_file_nobody_can_look_into_is_refused_and_warned_about(tmp_path: Path) -> None:
    path = tmp_path / "harmless.txt"
    path.write_bytes(b"PK\x03\x04 broken")
    code, (answer,) = run([{"id": 1, "path": str(path)}])
    assert code == 0
    assert answer["warned"] is True and answer["refused_to_read"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_the_name_of_a_file_is_judged_too_and_told_from_what_is_in_it(tmp_path: Path) -> None:
    for name, words in (
        ("Mai Yang denial.txt", "Open Monday to Friday."),
        ("hours.txt", "Open Monday to Friday."),
        ("notes.txt", "Mai Yang was denied."),
    ):
        (tmp_path / name).write_text(words, "utf-8")
    _, answers = run([{"path": str(path)} for path in sorted(tmp_path.iterdir())])
    named, quiet, inside = answers
    assert {s.get("part") for s in named["spans"]} == {"attachment_name"} and named["warned"]
    assert quiet["spans"] == [] and not quiet["warned"]
    assert {s.get("part") for s in inside["spans"]} == {None} and inside["warned"]


def test_what_is_no_regular_file_counts_as_one_that_cannot_be_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    places = [pipe, tmp_path, tmp_path / "missing", Path(os.devnull)]
    code, answers = run([{"id": 1, "path": str(place)} for place in places])
    assert code == 0
    for answer in answers:
        assert answer["warned"] is True
        assert "could not be opened" in str(answer["refused_to_read"])


def test_a_line_with_a_text_and_a_path_is_told_so() -> None:
    code, answers = run([{"id": 1, "text": "hello", "path": "a.txt"}, "", {"id": 2, "text": "hi"}])
    assert code == 2
    assert [a["id"] for a in answers] == [1, 2], "blank lines get no answer"
    assert '"text" and "path"' in str(answers[0]["error"])


def test_people_and_office_are_read_tolerantly() -> None:
    people, own = people_from_json(PEOPLE), own_side_from_json(OFFICE)
    assert len(people) == 3
    quiet = (
        "Hi Renee,\nCall 612-555-0160 or 651-555-0170.\nAnna Bergstrom\nanna@bridges.example.org"
    )
    _, answers = run(
        [
            {"text": "pa houa vang"},
            {"text": "Mai Yang"},
            {"text": "call 651.555.0134"},
            {"text": "Abdi Hassan"},
            {"text": quiet},
        ],
        people,
        own,
    )
    assert [a["warned"] for a in answers] == [True, True, True, True, False]


@pytest.mark.parametrize("text", ["", "{", "7", '"x"'])
def test_a_people_or_office_file_that_is_none_is_refused_in_a_sentence(text: str) -> None:
    for read in (people_from_json, own_side_from_json):
        with pytest.raises(Refused) as refused:
            read(text)
        assert refused.value.text.endswith(".")
