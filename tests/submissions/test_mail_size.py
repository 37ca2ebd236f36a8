"""A mail that no desk's mailbox takes is told of before anything is read or sent."""

import pytest

from assisterdesk.submissions.mail_size import MOST, TOO_LARGE_TEXT, as_mail, too_large

pytestmark = pytest.mark.requirement("X2")

MB = 1024 * 1024


@pytest.mark.parametrize(
    ("files", "fits"),
    [((), True), ((17 * MB,), True), ((9 * MB, 9 * MB), True), ((19 * MB,), False)],
)
def test_what_base64_makes_of_the_files_counts(files: tuple[int, ...], fits: bool) -> None:
    assert (too_large(files, "Hello") == "") is fits
    assert (as_mail(files, "Hello") <= MOST) is fits


def test_a_long_text_counts_as_well() -> None:
    assert too_large((), "é" * 13 * MB) == TOO_LARGE_TEXT
