"""Cells of tables whose headers alone do not tell that they are about people.

In a text that surely is, "hh" over a one is a household's size and "acct" over seven digits an
account.
"""

from collections.abc import Iterator

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.reading import Reading

_WHY = "Stands in a column of such values."
_OF_KIND = {
    "birthdate": (PiiCategory.BIRTHDATE, "birthdate"),
    "family_size": (PiiCategory.FAMILY_SIZE, "family_size"),
    "address": (PiiCategory.ADDRESS, "address"),
    "place": (PiiCategory.ADDRESS, "address"),
    "account": (PiiCategory.FINANCIAL_ACCOUNT, "financial_account"),
    "case_id": (PiiCategory.CASE_ID, "case_id"),
    "government_id": (PiiCategory.GOVERNMENT_ID, "government_id"),
    "ssn": (PiiCategory.SSN, "ssn"),
    "phone": (PiiCategory.PHONE, "phone"),
    "email": (PiiCategory.EMAIL, "email"),
    "enrollment": (PiiCategory.ENROLLMENT, "enrollment"),
    "tax_credit": (PiiCategory.TAX_CREDIT, "tax_credit"),
    "income": (PiiCategory.INCOME, "income"),
    "eligibility": (PiiCategory.ELIGIBILITY, "eligibility"),
    "filing_status": (PiiCategory.FILING_STATUS, "filing_status"),
    "health": (PiiCategory.HEALTH, "health"),
    "employment": (PiiCategory.OTHER, "employment"),
}
#: kinds of which a cell may say something without a figure
_IN_WORDS = frozenset(
    (
        PiiCategory.ADDRESS,
        PiiCategory.GOVERNMENT_ID,
        PiiCategory.FAMILY_SIZE,
        PiiCategory.ENROLLMENT,
        PiiCategory.ELIGIBILITY,
        PiiCategory.FILING_STATUS,
        PiiCategory.HEALTH,
        PiiCategory.OTHER,
    )
)
_LONGEST = 60


def loose_columns(reading: Reading) -> Iterator[Candidate]:
    """The cells that no rule took for sure, each as its header names it."""
    plain = reading.plain
    for cell in reading.cells:
        kind, rule = _OF_KIND.get(cell.kind, (None, ""))
        if kind is None or cell.sure and kind is not PiiCategory.FAMILY_SIZE:
            continue
        value = plain[cell.start : cell.end]
        if len(value) > _LONGEST or not (kind in _IN_WORDS or any(c.isdigit() for c in value)):
            continue
        yield Candidate(cell.start, cell.end, kind, Confidence.MEDIUM, rule, _WHY)
