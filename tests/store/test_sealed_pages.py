"""Every page carries a seal, and whoever holds the key finds the page whose seal is broken."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from assisterdesk.basics.errors import Cancelled
from assisterdesk.store import sealed_pages
from assisterdesk.store.sealed_pages import PAGE, check_seals
from assisterdesk.store.store import SqlCipherStore
from assisterdesk.store.whole_copy import quietly
from tests.contracts.store_values import CASE, a_document, opened


@pytest.fixture
def file(store: SqlCipherStore, folder: Path) -> Path:
    """The closed file of a store with a long document in it."""
    content = os.urandom(300_000)
    with store.change(opened().access.who, "add document", CASE) as change:
        change.put_document(a_document(content), content)
        change.commit()
    store.close()
    return folder / "cases.db"


def test_every_page_of_a_whole_file_is_sealed(file: Path, key: bytes) -> None:
    found = check_seals(file, key, quietly)
    assert found.pages == file.stat().st_size // PAGE
    assert found.bad == ()
    assert check_seals(file, bytes(32), quietly).bad == tuple(range(1, found.pages + 1))


@pytest.mark.requirement("X1")
def test_a_flipped_bit_is_found_in_whatever_page_it_is(
    file: Path, key: bytes, rounds: Callable[[int, int], int]
) -> None:
    whole = file.read_bytes()
    good = check_seals(file, key, quietly)
    step = max(1, good.pages // rounds(40, 10_000))
    for page in range(0, good.pages, step):
        for at in (0, 16, 2_000, PAGE - 80, PAGE - 1):
            broken = bytearray(whole)
            broken[page * PAGE + at] ^= 1 << (at % 8)
            file.write_bytes(broken)
            found = check_seals(file, key, quietly)
            # the salt is part of every seal
            salt = page == 0 and at < 16
            assert found.bad == (tuple(range(1, good.pages + 1)) if salt else (page + 1,))


def test_a_page_in_another_place_or_an_older_one_is_told_from_the_right_one(
    file: Path, key: bytes
) -> None:
    whole = bytearray(file.read_bytes())
    good = check_seals(file, key, quietly)
    whole[5 * PAGE : 6 * PAGE], whole[7 * PAGE : 8 * PAGE] = (
        whole[7 * PAGE : 8 * PAGE],
        whole[5 * PAGE : 6 * PAGE],
    )
    file.write_bytes(whole)
    swapped = check_seals(file, key, quietly)
    assert swapped.bad == (6, 8)
    assert swapped.digest != good.digest


def test_a_file_that_was_cut_is_not_whole(file: Path, key: bytes) -> None:
    good = check_seals(file, key, quietly)
    os.truncate(file, file.stat().st_size - PAGE - 100)
    cut = check_seals(file, key, quietly)
    assert cut.bad == (good.pages - 1,)
    assert cut.digest != good.digest


def test_the_page_that_the_database_never_writes_is_not_missed(
    file: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a file of more than 1 GiB one page is only there for locks."""
    broken = bytearray(file.read_bytes())
    broken[8 * PAGE : 9 * PAGE] = bytes(PAGE)
    file.write_bytes(broken)
    assert check_seals(file, key, quietly).bad == (9,)
    monkeypatch.setattr(sealed_pages, "LOCK_PAGE", 9)
    assert check_seals(file, key, quietly).bad == ()


def test_checking_can_be_stopped(file: Path, key: bytes) -> None:
    def stop(_: float) -> None:
        raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        check_seals(file, key, stop)
