"""An office's own wording of the consent, wherever a consent is asked for and recorded."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from assisterdesk.actions.consents import offered, record_consent, wording
from assisterdesk.basics.errors import Damaged
from assisterdesk.cases.consent import ConsentWay
from assisterdesk.privacy.consent_words import passages, scopes
from tests.actions.parts import Desk

CLINIC = (
    '[[scope]]\nid = "clinic"\ntitle = "Our clinic"\naloud = "Tell our clinic."\n'
    'source = ["https://example.org/"]\nverified_on = 2026-11-01\n'
)
OPENING = (
    '[[passage]]\nid = "opening"\ntext = "{office} asks you: {assister} is with you."\n'
    'source = ["https://example.org/"]\nverified_on = 2026-11-02\n'
)
DAY = date(2026, 11, 2)


def own(desk: Desk, folder: Path, text: str) -> Desk:
    (folder / "consent.toml").write_text(text, "utf-8")
    program = replace(desk.program, office_folder=folder)
    return replace(desk, program=program, session=replace(desk.session, program=program))


def test_what_the_office_adds_is_offered_read_and_recorded(desk: Desk, tmp_path: Path) -> None:
    there = own(desk, tmp_path, CLINIC)
    assert list(offered(there.program)) == [*scopes(), "clinic"]
    assert "Tell our clinic." in wording(there.session, ("clinic",)).text
    assert "Tell our clinic." in wording(there.session, ("clinic",), "Somali").text
    given = record_consent(there.session, there.access, ConsentWay.ORAL, ("clinic",), DAY)
    assert given.scopes == ("clinic",)


def test_a_passage_written_anew_has_no_translation_of_ours(desk: Desk, tmp_path: Path) -> None:
    first = passages()[0].id
    there = own(desk, tmp_path, OPENING.replace('"opening"', f'"{first}"'))
    assert f"{desk.session.office.name} asks you" in wording(there.session, ()).text
    assert wording(desk.session, (), "Somali").whole
    assert not wording(there.session, (), "Somali").whole


def test_a_damaged_file_is_said_and_the_case_still_opens(desk: Desk, tmp_path: Path) -> None:
    there = own(desk, tmp_path, '[[scope]]\nid = "clinic"\n')
    assert dict(offered(there.program)) == dict(scopes())
    with pytest.raises(Damaged, match="clinic"):
        wording(there.session, ())
    with pytest.raises(Damaged, match="clinic"):
        record_consent(there.session, there.access, ConsentWay.ORAL, ("clinic",), DAY)
