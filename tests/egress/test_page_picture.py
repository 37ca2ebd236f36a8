"""A page of a PDF is drawn by the reading process and comes back as a picture in memory."""

from collections.abc import Iterator

import pytest

from assisterdesk.egress.extract.could_not_look import DAMAGED, CouldNotLook
from assisterdesk.egress.extract.page_picture import MOST_PIXELS, drawn, from_answer
from assisterdesk.egress.extract.sandbox import Sandbox
from tests.egress.files.pdf_files import pdf, words

PAGE = pdf(words("Mai Yang", "900-22-1234"))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    made = Sandbox(seconds=5.0)
    yield made
    made.close()


def test_a_page_comes_as_a_picture_with_ink_on_it(sandbox: Sandbox) -> None:
    picture = sandbox.picture_of(PAGE, 0, 600)
    assert picture.pages == 1
    assert abs(picture.width - 600) <= 1
    assert len(picture.pixels) == picture.stride * picture.height
    assert min(picture.pixels) < 100 < max(picture.pixels)
    assert "pixels" not in repr(picture)
    assert sandbox.text_of(PAGE).startswith("Mai Yang"), "texts are read by the same process"


def test_a_picture_is_never_larger_than_a_screen_needs(sandbox: Sandbox) -> None:
    picture = sandbox.picture_of(PAGE, 0, 60_000)
    assert max(picture.width, picture.height) <= MOST_PIXELS + 1


@pytest.mark.parametrize(
    ("content", "page"), [(PAGE, 1), (PAGE, 4_000_000_000), (b"%PDF-1.7 nothing", 0), (b"", 0)]
)
def test_what_is_no_page_says_so(sandbox: Sandbox, content: bytes, page: int) -> None:
    with pytest.raises(CouldNotLook):
        sandbox.picture_of(content, page, 600)
    assert sandbox.picture_of(PAGE, 0, 100).pages == 1, "the next page is drawn all the same"


@pytest.mark.parametrize(
    "lie",
    [
        {"height": 1},
        {"width": MOST_PIXELS * 2},
        {"stride": 1},
        {"stride": 1_000_000},
        {"pixels": "no base64"},
        {"pixels": ""},
        {"pages": 0},
        {"pages": True},
    ],
)
def test_an_answer_that_does_not_add_up_is_not_shown(lie: dict[str, object]) -> None:
    answer = drawn(PAGE, 0, 100)
    assert from_answer(answer).pages == 1
    with pytest.raises(CouldNotLook, match=DAMAGED[:8]):
        from_answer(answer | lie)
