"""What the office added to the dictionaries, as every store keeps it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from assisterdesk.actions.ports import Store
from assisterdesk.spelling.office_words import OfficeWord
from tests.contracts.store_values import OMAR, PA


class WordsContract:
    def test_the_offices_words_are_kept_with_what_was_taken_back(self, store: Store) -> None:
        at = datetime(2026, 11, 20, 9, tzinfo=UTC)
        assert store.office_words() == ()
        first = OfficeWord("1", "walkin", "en", PA, at)
        second = OfficeWord("2", "trámite", "es", OMAR, at + timedelta(hours=1))
        with store.change(PA, "office's word") as change:
            change.put_office_word(first)
            change.put_office_word(second)
            change.commit()
        assert store.office_words() == (second, first)
        gone = replace(first, taken_back_at=at + timedelta(days=1))
        with store.change(OMAR, "office's word") as change:
            change.put_office_word(gone)
            change.commit()
        assert store.office_words() == (second, gone)
