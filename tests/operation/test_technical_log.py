"""The technical log: useful to IT, and without room for anybody's data."""

import inspect
import json
from pathlib import Path

import pytest

from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.basics.technical_log import (
    NAME,
    OLDER_FILES,
    SILENT,
    Event,
    TechnicalLog,
    places,
)

CANARY = "Mai Xiong 666-12-3456"


def raised(error: Exception) -> Exception:
    try:
        raise error
    except Exception as caught:  # noqa: BLE001 - any error is what is tried
        return caught


@pytest.mark.requirement("X5")
def test_an_error_leaves_its_kind_and_places_and_never_its_words(tmp_path: Path) -> None:
    forwarded: list[str] = []
    log = TechnicalLog(tmp_path, "0.1.0", forwarded.append)
    for error in (Refused(CANARY), Trouble(CANARY), ValueError(CANARY), KeyError(CANARY)):
        log.write(Event.TROUBLE, error=raised(error), milliseconds=12, count=3)
    text = (tmp_path / NAME).read_text("utf-8")
    entries = [json.loads(line) for line in text.splitlines()]
    assert [e["error"] for e in entries] == ["Refused", "Trouble", "ValueError", "KeyError"]
    assert all("test_technical_log.py:" in e["where"][0] for e in entries)
    assert "Xiong" not in text
    assert forwarded == text.splitlines()


def test_there_is_no_parameter_that_takes_words() -> None:
    """The allow list is the signature: an event, an error, two numbers."""
    taken = inspect.signature(TechnicalLog.write).parameters
    assert set(taken) == {"self", "event", "error", "milliseconds", "count"}


@pytest.mark.parametrize("handed", [CANARY, None])
def test_what_is_no_event_or_number_does_not_get_in(tmp_path: Path, handed: object) -> None:
    log = TechnicalLog(tmp_path)
    with pytest.raises((ValueError, TypeError)):
        log.write(handed)  # type: ignore[arg-type]  # a slip of a caller
    with pytest.raises((ValueError, TypeError)):
        log.write(Event.TROUBLE, count=CANARY)  # type: ignore[arg-type]  # a slip of a caller
    assert not list(tmp_path.iterdir())


def test_it_keeps_the_newest_and_lets_the_oldest_go(tmp_path: Path) -> None:
    size, rounds = 1000, 150
    log = TechnicalLog(tmp_path, "0.1.0", file_bytes=size)
    for count in range(rounds):
        log.write(Event.LOCKED, count=count)
    kept = [json.loads(line)["count"] for line in log.lines()]
    assert kept == list(range(rounds - len(kept), rounds))
    assert len(list(tmp_path.iterdir())) == OLDER_FILES + 1
    assert all(f.stat().st_size <= size for f in tmp_path.iterdir())


def test_a_place_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    log = TechnicalLog(blocked, "0.1.0")
    log.write(Event.STARTED)
    assert list(log.lines()) == []
    SILENT.write(Event.STARTED)
    assert list(SILENT.lines()) == []


def test_places_are_modules_and_lines() -> None:
    assert places(ValueError(CANARY)) == ()
