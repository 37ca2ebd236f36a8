"""Sheets for clients find their letters where the program is installed."""

import pytest

from assisterdesk.privacy.print_words import PrintWords, print_words
from installers import deb

#: fonts of Windows and macOS that are part of the system for everybody
SYSTEM = {
    "am": {"Ebrima", "Kefa"},
    "ar": {"Segoe UI", "Geeza Pro"},
    "km": {"Leelawadee UI", "Khmer Sangam MN"},
    "ko": {"Malgun Gothic", "Apple SD Gothic Neo"},
    "lo": {"Leelawadee UI", "Lao Sangam MN"},
    "my": {"Myanmar Text", "Myanmar Sangam MN"},
    "zh": {"Microsoft YaHei", "PingFang SC"},
}
WITH_FONTS = [words for words in print_words().values() if words.fonts]


def test_the_package_recommends_the_fonts_that_ours_are_not() -> None:
    told = deb.control("0.1.0", "amd64", 1, ["libc6 (>= 2.36)"])
    assert "\nRecommends: fonts-noto-cjk, fonts-noto-core\n" in told
    assert "\nDepends: libc6 (>= 2.36)\n" in told


@pytest.mark.parametrize("words", WITH_FONTS, ids=lambda words: words.id)
def test_a_script_names_a_font_for_each_system(words: PrintWords) -> None:
    # the first is the one that the sentence about a missing font asks for
    assert words.fonts[0].startswith("Noto ")
    assert SYSTEM[words.id] <= set(words.fonts)
