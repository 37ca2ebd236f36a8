"""The Case Status Request as a workbook, opened again as the desk opens it."""

import io
from datetime import UTC, datetime
from typing import Any

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]

from assisterdesk.basics.errors import Incomplete
from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.egress.extract.read import read_file
from assisterdesk.submissions.case_types import case_types
from assisterdesk.submissions.needs import Needs, PersonFacts, facts_of_staff, needs_of
from assisterdesk.submissions.workbook import workbook_of

MAI = {"person_name": "Mai Xiong", "birthdate": "1987-05-03", "address": "1 Lantern Row, St. Paul"}


def needs(kind: AssisterKind, *people: PersonFacts, **typed: str) -> Needs:
    common = facts_of_staff(
        kind, name="Linnea Brandvold", credential="0000001003", agency="Harbor Lights",
        phone="651-555-0101", email="linnea@harborlights.example.org",
    )  # fmt: skip
    return needs_of(case_types()["batch_status"], kind, common=common | typed, people=people)


def person(number: int, **values: str) -> PersonFacts:
    return PersonFacts(PersonId(f"p{number}"), MAI | values)


def rows_of(content: bytes) -> list[tuple[Any, ...]]:
    return list(load_workbook(io.BytesIO(content)).active.iter_rows(values_only=True))


@pytest.mark.requirement("M5")
@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (AssisterKind.NAVIGATOR, "Case Status Request"),
        (AssisterKind.BROKER, "Broker Case Status Request"),
    ],
)
def test_it_has_a_header_and_a_row_for_each_person(kind: AssisterKind, title: str) -> None:
    rows = rows_of(workbook_of(needs(kind, person(1), person(2, person_name="Kou Xiong"))))
    assert rows[0][0] == title
    text = [[str(c) for c in row if c is not None] for row in rows]
    assert any("Linnea Brandvold" in row for row in text)
    assert any("Harbor Lights" in row for row in text)
    (mai,), (kou,) = ([r for r in text if name in r] for name in ("Mai Xiong", "Kou Xiong"))
    heading = text[text.index(mai) - 1]
    assert len(mai) == len(kou) == len(heading) >= (3 if kind is AssisterKind.BROKER else 2)


def test_a_newborn_stands_by_a_parent() -> None:
    baby = PersonFacts(PersonId("b"), {"person_name": "Baby Xiong"}, newborn=True, parent=MAI)
    rows = rows_of(workbook_of(needs(AssisterKind.NAVIGATOR, person(1), baby)))
    words = [str(c) for row in rows for c in row if c]
    assert any(w.startswith("Parent's") for w in words)


def test_what_the_desk_would_send_back_is_not_made() -> None:
    nameless = PersonFacts(PersonId("n"), {"person_name": "Kou Xiong"})
    for people in (
        (),
        (person(1), nameless),
        (person(1), person(1)),
        tuple(person(n) for n in range(21)),
    ):
        with pytest.raises(Incomplete):
            workbook_of(needs(AssisterKind.BROKER, *people))


def test_nothing_in_it_computes_or_says_who_made_it() -> None:
    content = workbook_of(
        needs(AssisterKind.NAVIGATOR, person(1, address='=HYPERLINK("http://x")\x07'), person(2))
    )
    book = load_workbook(io.BytesIO(content))
    cells = [cell for row in book.active.iter_rows() for cell in row if cell.value is not None]
    assert cells and all(cell.data_type == "s" for cell in cells)
    assert book.properties.creator == "AssisterDesk"
    assert book.properties.lastModifiedBy is None
    assert book.properties.created <= datetime.now(UTC).replace(tzinfo=None)


@pytest.mark.requirement("M2")
def test_the_gate_reads_it() -> None:
    text = read_file(workbook_of(needs(AssisterKind.NAVIGATOR, person(1), person(2))))
    assert "Mai Xiong" in text
