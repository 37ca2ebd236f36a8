"""The few kinds that several rooms share: who assists, which desk answers, which role one has."""

from enum import StrEnum


class AssisterKind(StrEnum):
    """M1: decides desk, identifiers, case types and wording."""

    NAVIGATOR = "navigator"
    CAC = "cac"
    BROKER = "broker"
    BROKER_SUPPORT = "broker_support"

    @property
    def is_broker_side(self) -> bool:
        return self in (AssisterKind.BROKER, AssisterKind.BROKER_SUPPORT)


class DeskId(StrEnum):
    """The state's two desks (Secure Email Policy, Procedures)."""

    ARC = "arc"
    BROKER_SERVICE_LINE = "broker_service_line"


class Role(StrEnum):
    """What a staff member may decide, beside their own cases (O-D1, O-D4)."""

    ASSISTER = "assister"
    SUPERVISOR = "supervisor"
    INFORMATION_OWNER = "information_owner"
    PRIVACY_CONTACT = "privacy_contact"


class PiiCategory(StrEnum):
    """Personally identifiable information by kind (Secure Email Policy, Policy Details; M2)."""

    PERSON_NAME = "PERSON_NAME"
    BIRTHDATE = "BIRTHDATE"
    SSN = "SSN"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    ADDRESS = "ADDRESS"
    TAX_CREDIT = "TAX_CREDIT"
    INCOME = "INCOME"
    ELIGIBILITY = "ELIGIBILITY"
    ENROLLMENT = "ENROLLMENT"
    FILING_STATUS = "FILING_STATUS"
    FAMILY_SIZE = "FAMILY_SIZE"
    HEALTH = "HEALTH"
    GOVERNMENT_ID = "GOVERNMENT_ID"
    FINANCIAL_ACCOUNT = "FINANCIAL_ACCOUNT"
    CASE_ID = "CASE_ID"
    OTHER = "OTHER"


#: kinds that are numbers given to one person or case
NUMBERS = frozenset(
    {
        PiiCategory.SSN,
        PiiCategory.GOVERNMENT_ID,
        PiiCategory.FINANCIAL_ACCOUNT,
        PiiCategory.CASE_ID,
    }
)


def desk_for(kind: AssisterKind) -> DeskId:
    """M7, M8: brokers and their support staff write to the Broker Service Line, others to ARC."""
    return DeskId.BROKER_SERVICE_LINE if kind.is_broker_side else DeskId.ARC
