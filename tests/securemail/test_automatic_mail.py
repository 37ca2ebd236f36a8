"""Machines that answer our mail are told from the people at the desk."""

import pytest

from assisterdesk.securemail.automatic import Sort, sort_of

DESK = "navigators@mnsure.org"
AUTO = ("Auto-Submitted", "auto-replied")


@pytest.mark.requirement("X3")
@pytest.mark.parametrize(
    ("sender", "subject", "text", "headers", "sort"),
    [
        (DESK, "RE: Renewal", "We received it.", (), Sort.REPLY),
        (DESK, "RE: Renewal", "It was encrypted.", (("Auto-Submitted", "auto-generated"),),
         Sort.REPLY),
        (DESK, "RE: undeliverable notices", "See below.", (), Sort.REPLY),
        ("anna@state.mn.us", "RE: Renewal", "The message was encrypted by you.", (), Sort.REPLY),
        (DESK, "Automatic reply: Renewal", "I am away.", (), Sort.AWAY),
        (DESK, "RE: Renewal", "I am away.", (AUTO,), Sort.AWAY),
        ("anna@state.mn.us", "Out of Office: Renewal", "Back on Monday.", (), Sort.AWAY),
        ("postmaster@office.org", "Undeliverable: Renewal", "No such address.", (), Sort.RETURNED),
        ("postmaster@office.org", "Undeliverable: Renewal", "No.", (AUTO,), Sort.RETURNED),
        ("MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@office.org",
         "Undeliverable: Renewal", "550 5.1.10", (), Sort.RETURNED),
        ("MAILER-DAEMON@mail.office.org", "failure notice", "Sorry.", (), Sort.RETURNED),
        ("bounces@relay.net", "Returned mail: see transcript", "", (("Return-Path", "<>"),),
         Sort.RETURNED),
        ("encryption@gateway.office.org", "Notice", "Your email to the desk was encrypted.", (),
         Sort.ENCRYPTED),
        ("no-reply@zixmail.office.org", "Your message was sent securely", "", (), Sort.ENCRYPTED),
        ("no-reply@office.org", "Newsletter", "Ten tips.", (), Sort.REPLY),
    ],
)  # fmt: skip
def test_what_a_machine_wrote_is_no_answer(
    sender: str, subject: str, text: str, headers: tuple[tuple[str, str], ...], sort: Sort
) -> None:
    assert sort_of(sender, subject, text, headers, DESK) is sort
