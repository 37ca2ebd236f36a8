"""The same list as a workbook, as Windows' CSV and as Unicode text comes in the same."""

import csv
import io
from datetime import UTC, date, datetime, timedelta

import pytest
from openpyxl import Workbook

from assisterdesk.actions.import_columns import guessed
from assisterdesk.actions.import_plan import Plan, plan
from assisterdesk.basics.ids import StaffId
from assisterdesk.egress.extract.tables import read_table

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)
HEAD = ("HH #", "Client Name (Last, First)", "DOB", "SSN", "Zip", "Relationship", "Case Notes",
        "Follow-up date")  # fmt: skip
FAMILIES = ("Xiong", "Warsame", "Peña", "Htoo", "O'Brien")


def people() -> list[tuple[int, str, date, int, int, str, str, date | None]]:
    """Sixty of them, three to a household; numbers as numbers, days as days."""
    first = date(1960, 1, 1)
    return [
        (
            100 + n // 3,
            f"{FAMILIES[n // 3 % 5]}, {'José' if n % 2 else 'Mai'} {n}",
            first + timedelta(days=n * 211),
            900_110_000 + n,
            55_101 + n,
            ("Self", "Spouse", "Daughter")[n % 3],
            'Said: "call\nback"; soon' if n % 3 == 0 else "",
            date(2027, 1, 13) if n % 6 == 0 else None,
        )
        for n in range(60)
    ]


def workbook() -> bytes:
    book = Workbook()
    book.active.title = "Read me"
    book.active.sheet_state = "hidden"
    sheet = book.create_sheet("Clients")
    sheet.append(["Clients of 2026"])
    sheet.append([])
    sheet.append(HEAD)
    for row in people():
        sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def text(delimiter: str, encoding: str) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(HEAD)
    for row in people():
        writer.writerow(
            [f"{v:%m/%d/%Y}" if isinstance(v, date) else "" if v is None else v for v in row]
        )
    return out.getvalue().encode(encoding)


def planned(content: bytes) -> Plan:
    read = read_table(content)
    return plan(read, guessed(read), StaffId("me"), (), NOW)


@pytest.mark.parametrize(
    "content",
    [
        workbook(),
        text(",", "cp1252"),
        text(";", "utf-8-sig"),
        text("\t", "utf-16"),
        text("|", "utf-8").replace(b"\r\n", b"\n"),
    ],
    ids=["workbook", "Windows", "semicolons", "Unicode text", "bars"],
)
def test_every_format_comes_in_the_same(content: bytes) -> None:
    found = planned(content)
    assert found.problems == ()
    assert (len(found.planned), found.people, found.notes, found.tasks) == (20, 60, 20, 10)
    for one, rows in zip(found.planned, range(0, 60, 3), strict=True):
        for person, row in zip(one.people, people()[rows:], strict=False):
            family, _, given = row[1].partition(", ")
            assert (person.name.family, f"{person.name.given} {person.name.middle}") == (
                family, given,
            )  # fmt: skip
            assert person.birthdate == row[2]
            assert person.ssn == str(row[3])
            assert person.address.zip == str(row[4])
        assert one.notes[0].text == 'Said: "call\nback"; soon'
        assert one.case.household == f"{one.people[0].name.family} family"
