"""The chain by itself: one canonical form, one link, and a walk that stops where it breaks."""

from dataclasses import astuple, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.access.chain import (
    Surroundings,
    Walk,
    Written,
    entry_of,
    genesis,
    link,
    payload_hash,
    payload_of,
)
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.access import Access, Exemption
from assisterdesk.basics.ids import CaseId, PersonId, StaffId
from assisterdesk.basics.kinds import PiiCategory

AT = "2026-11-21T12:41:00.000000Z"
AROUND = Surroundings("Pa Houa Vang", "assister", "desk-1", -360)

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ids = st.text("0123456789abcdef", min_size=1, max_size=8)
lines = st.builds(
    LogLine,
    action=st.sampled_from(Action),
    access=st.builds(
        Access,
        who=ids.map(StaffId),
        reason=words,
        case=st.none() | ids.map(CaseId),
        note=words,
        exemption=st.sampled_from(Exemption),
    ),
    people=st.lists(ids.map(PersonId)).map(tuple),
    categories=st.lists(st.sampled_from(PiiCategory)).map(tuple),
    fields=st.lists(words).map(tuple),
    count=st.integers(0, 10**9),
    recipient=words,
    route=words,
    result=words,
    detail=words,
)


def chain(count: int) -> list[Written]:
    previous, made = genesis("store"), []
    for seq in range(1, count + 1):
        payload = payload_of(LogLine(Action.OPENED, Access(StaffId("s"), "r"), count=seq), AROUND)
        digest = payload_hash(payload)
        previous = link(previous, seq, AT, digest)
        made.append(Written(seq, AT, payload, digest, previous))
    return made


@given(lines, st.builds(Surroundings, words, words, words, st.integers(-900, 900)))
def test_a_line_comes_back_from_its_canonical_form(line: LogLine, around: Surroundings) -> None:
    payload = payload_of(line, around)
    assert payload.isascii()
    digest = payload_hash(payload)
    entry = entry_of(Written(1, AT, payload, digest, link(bytes(32), 1, AT, digest)), bytes(32))
    assert entry.line == line
    assert entry.at == datetime(2026, 11, 21, 12, 41, tzinfo=UTC)
    assert (entry.who_name, entry.role, entry.device) == (
        around.who_name,
        around.role,
        around.device,
    )


def test_a_whole_chain_is_walked_to_its_end() -> None:
    entries = chain(30)
    walk = Walk("store", frozenset({10}))
    assert [walk.step(e) for e in entries] == [""] * 30
    assert walk.size == 30
    assert walk.hashes == {0: genesis("store"), 10: entries[9].hash}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"payload": "{}"}, "edited"),
        ({"payload": None}, "edited"),
        ({"payload_hash": bytes(32)}, "edited"),
        ({"at": "2026-11-21T12:41:00.000001Z"}, "does not follow"),
        ({"at": "yesterday"}, "does not follow"),
        ({"hash": bytes(32)}, "does not follow"),
        ({"seq": 7}, "missing"),
    ],
)
def test_the_walk_stops_at_the_first_entry_that_does_not_fit(
    change: dict[str, object], words: str
) -> None:
    entries = chain(9)
    walk = Walk("store")
    for entry in entries[:5]:
        assert walk.step(entry) == ""
    assert words in walk.step(replace(entries[5], **change))  # type: ignore[arg-type]
    assert walk.size == 5


def test_entries_of_another_store_do_not_fit() -> None:
    assert "does not follow" in Walk("another").step(chain(1)[0])


def test_a_payload_that_is_not_ours_is_refused() -> None:
    for payload in ("{}", '{"action":"flew away"}', "[]"):
        written = Written(1, AT, payload, payload_hash(payload), bytes(32))
        with pytest.raises(ValueError, match="not one of ours|flew away"):
            entry_of(written, bytes(32))


@given(st.integers(0, 12), st.integers(0, 11), st.sampled_from(["seq", "at", "payload", "hash"]))
def test_going_along_says_what_stepping_says(count: int, place: int, part: str) -> None:
    entries = chain(count)
    if place < count:
        odd: dict[str, object] = {"seq": 99, "at": "x", "payload": None, "hash": b""}
        entries[place] = replace(entries[place], **{part: odd[part]})  # type: ignore[arg-type]
    marks = frozenset(range(13))
    stepping, along = Walk("store", marks), Walk("store", marks)
    said = next((wrong for entry in entries if (wrong := stepping.step(entry))), "")
    assert said == along.along(astuple(entry) for entry in entries)
    assert (stepping.size, stepping.last_at) == (along.size, along.last_at)
    assert stepping.hashes == along.hashes
