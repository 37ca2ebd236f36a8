"""A warning for what nobody may keep; a sentence about it is none."""

import pytest

from assisterdesk.privacy.never_kept import PASSWORDS_TEXT, TAX_TEXT, never_kept


@pytest.mark.parametrize(
    "text",
    [
        "Her password is Loon!2026x",
        "pw: hunter22",
        "MNsure PIN = 4471",
        "PASSWORD:Winter-2026",
        "la contraseña es nieve2026",
    ],
)
def test_a_password_is_noticed(text: str) -> None:
    assert never_kept(text) == PASSWORDS_TEXT


@pytest.mark.parametrize(
    "text",
    [
        "AGI was $41,250 on the return",
        "form 1040 line 11: 38200",
        "IRS transcript shows two jobs",
        "FTI says 41,000",
    ],
)
def test_federal_tax_information_is_noticed(text: str) -> None:
    assert never_kept(text) == TAX_TEXT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Called the desk for a password reset.",
        "Password is not working, the desk sends a temporary one.",
        "The password was reset today.",
        "Asked for the FTI authorization with the tax filer on the line.",
        "She will bring form 1040 on Thursday.",
        "Pinned the notice to the file; spin the wheel.",
    ],
)
def test_talk_about_it_is_left_alone(text: str) -> None:
    assert never_kept(text) == ""
