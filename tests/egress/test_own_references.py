"""A short name that comes up in one of our own references by chance stops no submission."""

import pytest

from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.text import Channel


@pytest.fixture(scope="module")
def judgement() -> Judgement:
    return Judgement(KnownPeople(), OwnSide(), all_rules(), None)


@pytest.mark.parametrize("reference", ["S3FAJ2", "MR4EK4", "3XA324", "KAW57R", "HSA44K", "MYA3Q4"])
def test_a_reference_names_nobody(judgement: Judgement, reference: str) -> None:
    subject = f"Case status request - renewal - {reference}"
    assert judgement.findings(subject, Channel.SUBJECT, Part.SUBJECT) == ()


@pytest.mark.parametrize("subject", ["Renewal - Faj", "Faj, renewal S3FAJ2", "Kaw KAW57R"])
def test_the_same_name_beside_it_is_still_seen(judgement: Judgement, subject: str) -> None:
    assert judgement.findings(subject, Channel.SUBJECT, Part.SUBJECT) != ()
