"""The catalogue of confidentiality laws: the whole list, findable, open to the office."""

from datetime import date
from pathlib import Path

import pytest

from assisterdesk.access.reasons import rule_reasons
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.privacy.statutes import matching, protecting, statutes

OWN = """
[[statute]]
id = "own_13_46"
title = "Welfare data"
citation = "Minn. Stat. 13.46"
level = "state"
categories = ["ELIGIBILITY"]
source = ["https://www.revisor.mn.gov/statutes/cite/13.46"]
verified_on = 2026-11-22
"""


@pytest.mark.requirement("O-F")
def test_the_rules_thirty_one_laws_are_there_in_its_order() -> None:
    found = tuple(statutes().values())
    assert [s.paragraph for s in found] == [f"(F)({n})" for n in range(1, 32)]
    assert all(s.citation and s.categories and s.verified_on >= date(2026, 11, 1) for s in found)


@pytest.mark.requirement("O-F")
@pytest.mark.parametrize(
    ("words", "category", "paragraphs"),
    [
        ("6103", None, {"(F)(3)"}),
        ("HIV", None, {"(F)(16)", "(F)(18)"}),
        ("", PiiCategory.SSN, {"(F)(1)", "(F)(6)", "(F)(30)"}),
        ("viator", PiiCategory.PERSON_NAME, {"(F)(21)", "(F)(23)"}),
        ("no such law", None, set()),
    ],
)
def test_a_law_is_found_by_its_words_and_by_what_it_protects(
    words: str, category: PiiCategory | None, paragraphs: set[str]
) -> None:
    assert {s.paragraph for s in matching(statutes().values(), words, category)} == paragraphs


def test_the_laws_behind_a_category_are_named() -> None:
    assert "26 U.S.C. 6103(a)" in {s.citation for s in protecting(PiiCategory.INCOME)}


def test_an_office_adds_a_law_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "privacy").mkdir()
    (tmp_path / "privacy" / "statutes.toml").write_text(OWN, "utf-8")
    found = statutes(tmp_path)
    assert len(found) == 32
    assert found["own_13_46"].paragraph == ""


def test_a_slip_in_the_offices_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "privacy").mkdir()
    slip = OWN.replace("ELIGIBILITY", "SHOE_SIZE")
    (tmp_path / "privacy" / "statutes.toml").write_text(slip, "utf-8")
    with pytest.raises(Damaged, match="own_13_46.*categories"):
        statutes(tmp_path)


@pytest.mark.requirement("O-E")
def test_the_sixteen_valid_reasons_are_there_in_the_rules_order() -> None:
    assert [r.citation for r in rule_reasons().values()] == [f"(E)({n})" for n in range(1, 17)]
