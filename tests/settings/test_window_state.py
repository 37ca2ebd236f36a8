"""What is kept of a window's place, and how a place is made to fit the monitors that are there."""

import os
from pathlib import Path

import pytest

from assisterdesk.settings.window_file import read, write
from assisterdesk.settings.window_state import (
    MOST_PEOPLE,
    MOST_SETUPS,
    Area,
    Place,
    WindowState,
    WindowStates,
    fitted,
    from_text,
    person_key,
    setup_key,
    to_text,
)

LEFT, RIGHT = Area(0, 0, 1920, 1040), Area(1920, 0, 1600, 860)
LEAST = (960, 640)


def test_a_place_that_fits_stays_as_it_is() -> None:
    place = Place(Area(2000, 60, 1180, 700), frame=(8, 31, 8, 8))
    assert fitted(place, [LEFT, RIGHT], LEAST) == place


def test_a_window_of_a_monitor_that_is_gone_comes_whole_onto_one_that_is_there() -> None:
    gone = Place(Area(3600, 1200, 1180, 700), frame=(8, 31, 8, 8))
    area = fitted(gone, [LEFT], LEAST).area
    assert (area.x + area.width + 8, area.y + area.height + 8) == (1920, 1040)
    above = Place(Area(-1500, -900, 2400, 1400), frame=(8, 31, 8, 8))
    area = fitted(above, [LEFT, RIGHT], LEAST).area
    assert (area.x, area.y) == (8, 31)
    assert (area.width, area.height) == (1920 - 16, 1040 - 39)


def test_a_window_between_two_goes_to_the_one_that_shows_more_of_it() -> None:
    between = Place(Area(1500, 100, 1200, 700))
    assert fitted(between, [LEFT, RIGHT], LEAST).area == Area(1920, 100, 1200, 700)
    assert fitted(between, [], LEAST) == between


def test_what_is_written_reads_the_same(tmp_path: Path) -> None:
    state = WindowState(menu_width=240, screen="cases", reopens=True).with_parts("case", (400,))
    setup = setup_key([(LEFT, 1.0), (RIGHT, 1.5)])
    state = state.with_place(setup, Place(LEFT, True, (1, 2, 3, 4)))
    states = WindowStates().with_state(person_key("a1"), state)
    assert from_text(to_text(states)) == states
    file = tmp_path / "deep" / "window.json"
    assert write(file, states)
    assert read(file) == states
    assert [p.name for p in file.parent.iterdir()] == ["window.json"]


def test_set_ups_are_told_apart_by_place_and_scale_not_by_order() -> None:
    one = setup_key([(LEFT, 1.0), (RIGHT, 1.5)])
    assert one == setup_key([(RIGHT, 1.5), (LEFT, 1.0)])
    assert one != setup_key([(LEFT, 1.0), (RIGHT, 2.0)])
    assert one != setup_key([(LEFT, 1.0)])


def test_a_new_set_up_begins_with_the_place_used_last() -> None:
    state = WindowState().with_place("a", Place(LEFT)).with_place("b", Place(RIGHT))
    state = state.with_place("a", Place(LEFT))
    assert state.place_for("c") == Place(LEFT)
    assert state.place_for("b") == Place(RIGHT)
    assert WindowState().place_for("a") is None


def test_it_does_not_grow_without_end() -> None:
    state, states = WindowState(), WindowStates()
    for at in range(50):
        state = state.with_place(f"s{at}", Place(LEFT))
    for at in range(50):
        states = states.with_state(f"p{at}", state)
    assert len(state.places) == MOST_SETUPS
    assert len(states.people) == MOST_PEOPLE
    assert states.last == "p49"


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", '{"people": {}, "last": 3}', '{"people": {"x": 1}, "last": ""}',
        '{"people": {"Anna Vang": {}}, "last": ""}', "[" * 100_000,
        '{"last":"","people":{"a":{"places":{"s":[0,0,-5,3,0,0,0,0,0]},"menu":0,"parts":{},'
        '"screen":"","reopens":0}}}',
        '{"last":"","people":{"a":{"places":{},"menu":1e999,"parts":{},"screen":"","reopens":0}}}',
        '{"last":"","people":{"a":{"places":{},"menu":0,"parts":{},"screen":"../x","reopens":0}}}',
    ],
)  # fmt: skip
def test_what_does_not_read_is_as_if_there_were_none(text: str, tmp_path: Path) -> None:
    assert from_text(text) == WindowStates()
    (tmp_path / "w.json").write_text(text, encoding="utf-8")
    assert read(tmp_path / "w.json") == WindowStates()


def test_a_place_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(os.urandom(9))
    assert not write(tmp_path / "file" / "window.json", WindowStates())
    assert read(tmp_path / "file" / "window.json") == WindowStates()
    assert read(tmp_path / "file") == WindowStates()
