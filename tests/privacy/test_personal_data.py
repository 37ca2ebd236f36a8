"""What personal data is, in plain words, as the help beside the gate shows it."""

import re
from pathlib import Path

import pytest

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.resources import resource
from assisterdesk.privacy.personal_data import definitions, personal_data


@pytest.mark.requirement("M10")
def test_both_terms_of_the_policy_are_explained() -> None:
    assert set(definitions()) == {"assister", "personally_identifiable_information"}
    assert "CAC" in definitions()["assister"].policy
    policy = definitions()["personally_identifiable_information"].policy
    assert "mother's maiden name" in policy and "linkable" in policy


@pytest.mark.requirement("M10")
@pytest.mark.requirement("M2")
@pytest.mark.parametrize("category", PiiCategory)
def test_every_category_has_words_an_example_and_a_law(category: PiiCategory) -> None:
    entry = personal_data()[category]
    assert entry.category is category
    assert entry.text.endswith(".") and entry.law and entry.source


@pytest.mark.requirement("M2")
def test_what_the_policy_names_is_marked_as_such() -> None:
    named = {category for category, entry in personal_data().items() if entry.named_in_policy}
    assert named == {
        PiiCategory.PERSON_NAME,
        PiiCategory.BIRTHDATE,
        PiiCategory.SSN,
        PiiCategory.PHONE,
        PiiCategory.ADDRESS,
        PiiCategory.TAX_CREDIT,
        PiiCategory.INCOME,
        PiiCategory.ELIGIBILITY,
        PiiCategory.ENROLLMENT,
        PiiCategory.FILING_STATUS,
        PiiCategory.FAMILY_SIZE,
        PiiCategory.HEALTH,
    }


def test_examples_are_invented() -> None:
    for entry in personal_data().values():
        for number in re.findall(r"\d{3}-\d{4}", entry.example):
            assert number.startswith("555-01")


def test_a_category_left_without_words_is_named(tmp_path: Path) -> None:
    text = resource("privacy", "personal_data.toml").read_text("utf-8")
    (tmp_path / "privacy").mkdir()
    bad = text.replace('id = "health"', 'id = "weather"')
    (tmp_path / "privacy" / "personal_data.toml").write_text(bad, "utf-8")
    with pytest.raises(Damaged, match='"weather".*category of personal data'):
        personal_data(tmp_path)
