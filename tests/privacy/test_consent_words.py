"""The wording of a consent is whole, sourced, and names what was chosen."""

from pathlib import Path

import pytest

from assisterdesk.basics.errors import Damaged
from assisterdesk.privacy.consent_words import (
    can_be_read_in,
    passages,
    read_aloud,
    scopes,
    sheet,
    version,
)
from assisterdesk.privacy.print_words import print_words


def test_the_wording_names_office_assister_and_what_was_chosen() -> None:
    said = read_aloud("Frogtown Assisters", "Pa Houa Vang", ("renewal_follow_up", "unknown"))
    assert "Frogtown Assisters" in said
    assert "Pa Houa Vang" in said
    assert scopes()["renewal_follow_up"].aloud in said
    assert scopes()["application_help"].aloud not in said
    assert "{" not in said
    assert said.index("– ") < said.index("read back"), "it is read back after it was read"


def test_what_a_record_needs_is_said() -> None:
    whole = " ".join(passage.text for passage in passages())
    for word in ("limits", "take this consent back", "copy", "do not have to", "share"):
        assert word in whole
    assert any(scope.usual for scope in scopes().values())
    assert version() == "2026-11-22"


def test_an_office_has_its_own_scope(tmp_path: Path) -> None:
    (tmp_path / "consent.toml").write_text(
        '[[scope]]\nid = "clinic"\ntitle = "Our clinic"\naloud = "Tell our clinic."\n'
        'source = ["https://example.org/"]\nverified_on = 2026-11-01\n',
        "utf-8",
    )
    assert list(scopes(tmp_path)) == [*scopes(), "clinic"]
    (tmp_path / "consent.toml").write_text('[[scope]]\nid = "clinic"\n', "utf-8")
    scopes.cache_clear()
    with pytest.raises(Damaged, match="clinic"):
        scopes(tmp_path)
    scopes.cache_clear()


def test_drafts_of_the_wording_are_whole_and_keep_its_places() -> None:
    every = print_words()
    spoken = {name for name, words in every.items() if can_be_read_in(words.words)}
    assert spoken == {"Spanish", "Somali", "Hmong"}
    for name in spoken:
        words = every[name].words
        for passage in passages():
            there = words[f"aloud_{passage.id}"]
            for place in ("{office}", "{assister}", "MNsure"):
                assert there.count(place) >= passage.text.count(place), (name, passage.id)
        said = read_aloud("Frogtown Assisters", "Pa Houa Vang", tuple(scopes()), words=words)
        assert "{" not in said and said.count("– ") == len(scopes())
        assert not any(p.text in said for p in passages())
        assert not any(s.aloud in said for s in scopes().values())


def test_a_language_without_the_wording_has_the_words_of_its_sheet() -> None:
    words = print_words()["Arabic"].words
    said = sheet("Frogtown Assisters", ("application_help", "keep_documents"), words)
    assert words["scope_keep_documents"] in said
    assert words["scope_talk_to_family"] not in said
    assert "\u2068Frogtown Assisters\u2069" in said and "{" not in said
