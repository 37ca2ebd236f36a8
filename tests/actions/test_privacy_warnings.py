"""The privacy warning is read, recorded, counted on Today, and goes with the case."""

import re
import tomllib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import cases, compose, history, today
from assisterdesk.actions.privacy_warnings import (
    reading,
    record_warning,
    warning_copy_given,
)
from assisterdesk.actions.today import NeedKind
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.cases.privacy_warning import WarningWay, is_given
from assisterdesk.privacy.print_words import WARNING_PARTS, print_words
from tests.actions.parts import Desk


@pytest.mark.requirement("M2")
def test_it_is_missing_until_it_is_recorded(desk: Desk) -> None:
    session, day = desk.session, desk.program.today()

    def needs() -> list[str]:
        return [n.reference for n in today.today(session).needs if n.kind is NeedKind.WARNING]

    opened = cases.open_case(session, desk.access)
    assert not is_given(opened.warnings) and needs() == [opened.case.reference]
    assert not compose.start(session, desk.access).warned
    made = record_warning(
        session, desk.access, WarningWay.INTERPRETED, day, "Hmong", person=desk.person.id
    )
    assert needs() == [] and compose.start(session, desk.access).warned
    assert made.given_by == session.who.id and made.wording.startswith("hmn ")
    changed = warning_copy_given(session, desk.access, made, day)
    assert cases.open_case(session, desk.access).warnings == (changed,)
    line = LogLine(Action.LOG_VIEWED, session.access("policy_compliance"))
    logged = [
        (e.line.action, e.line.people)
        for e in session.store.log_page(line, None, 50)
        if e.line.fields == ("privacy warning",)
    ]
    assert logged == [
        (Action.CHANGED, (desk.person.id,)),
        (Action.CREATED, (desk.person.id,)),
    ]


def test_it_can_be_taken_off_and_put_back_from_the_history(desk: Desk) -> None:
    session, day = desk.session, desk.program.today()
    made = record_warning(session, desk.access, WarningWay.ALOUD, day, "English")
    history.take_off(session, desk.access, "privacy_warning", made.id)
    assert cases.open_case(session, desk.access).warnings == ()
    history.put_on(session, desk.access, "privacy_warning", made.id)
    assert cases.open_case(session, desk.access).warnings == (made,)


def test_impossible_days_and_no_language_are_refused(desk: Desk) -> None:
    session, day = desk.session, desk.program.today()
    later = day + timedelta(days=1)
    with pytest.raises(Refused, match="still to come"):
        record_warning(session, desk.access, WarningWay.ALOUD, later, "English")
    with pytest.raises(Incomplete, match="language"):
        record_warning(session, desk.access, WarningWay.ALOUD, day, " ")
    with pytest.raises(Refused, match="copy"):
        record_warning(
            session, desk.access, WarningWay.ALOUD, day, "English", copy_given_on=later
        )
    with pytest.raises(Refused, match="Open a case"):
        record_warning(
            session, session.access("daily_work"), WarningWay.ALOUD, day, "English"
        )


def test_the_words_are_data_that_the_office_may_replace(desk: Desk, tmp_path: Path) -> None:
    session = desk.session
    english = reading(session, "English")
    assert session.office.name in english.text and "{" not in english.text
    assert english.reviewed and english.own
    assert reading(session, "Karen") == replace(english, own=False)
    assert not reading(session, "Spanish").reviewed
    own = tmp_path / "prints"
    own.mkdir()
    delivered = Path("resources/prints/es.toml").read_text("utf-8")
    (own / "es.toml").write_text(
        delivered.replace("reviewed = false", "reviewed = true"), "utf-8"
    )
    office = replace(session, program=replace(desk.program, office_folder=tmp_path))
    assert reading(office, "Spanish").reviewed


def _places(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", text))


@pytest.mark.parametrize("language", [*print_words()])
def test_every_delivered_language_has_every_word_and_keeps_its_places(language: str) -> None:
    every = print_words()
    english, here = every["English"], every[language]
    raw = tomllib.loads(Path(f"resources/prints/{here.id}.toml").read_text("utf-8"))["words"]
    # the wording of a consent that is read aloud has a test of its own
    printed = {key for key in raw if not key.startswith("aloud_")}
    assert printed == set(english.words) >= set(WARNING_PARTS)
    for key, text in english.words.items():
        assert _places(text) == _places(here.words[key]), key
    assert here.reviewed is (language == "English")
