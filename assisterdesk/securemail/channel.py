"""The secure channel to a desk as a life cycle: what state it is in decides which route is open.

Two lives (Secure Email Policy, Procedures): the desk's own secure site, per staff member and desk
(M7, M8), and the office's own encrypted service, which needs the desk's permission (M9).
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.basics.sentence import worded

#: the exact subject the policy gives; nothing else may stand in that mail
REQUEST_SUBJECT = "request secure email"

#: a proof older than this asks to be repeated (exchange notes, section 3)
PROOF_GOOD_FOR = timedelta(days=31)


class ChannelState(StrEnum):
    NONE = "none"
    REQUESTED = "requested"
    INVITED = "invited"
    ACCOUNT_READY = "account_ready"
    IN_USE = "in_use"


CHANNEL_TITLE: dict[ChannelState, str] = {
    ChannelState.NONE: "Not requested yet",
    ChannelState.REQUESTED: "Requested, waiting for the invitation",
    ChannelState.INVITED: "Invitation arrived",
    ChannelState.ACCOUNT_READY: "Account set up",
    ChannelState.IN_USE: "In use",
}

_CHANNEL_ORDER = list(ChannelState)


@dataclass(frozen=True, slots=True)
class Channel:
    """One staff member's channel to one desk. `since` dates the state; `link_host` is the true
    host of the invitation's link, shown before it is opened."""

    staff: StaffId
    desk: DeskId
    state: ChannelState = ChannelState.NONE
    since: datetime | None = None
    requested_at: datetime | None = None
    invited_at: datetime | None = None
    link: str = ""
    link_host: str = ""
    #: Message-ID of the request, by which the invitation that answers it is known
    request_message_id: str = ""
    #: the host a person looked at and said yes to; '' as long as nobody has
    confirmed_host: str = ""

    @property
    def site_closed(self) -> str:
        """'' when the secure site may carry personal data, else the sentence that says why not."""
        if self.state not in (ChannelState.ACCOUNT_READY, ChannelState.IN_USE):
            return (
                "You have no account on the desk's secure site yet. "
                "Ask for it under Secure email, or record there that you have one."
            )
        if not self.link or self.confirmed_host != self.link_host:
            return (
                "Nobody has confirmed the name of the desk's secure site yet. "
                "Check it under Secure email and confirm it there."
            )
        return ""

    def moved(self, to: ChannelState, at: datetime, **changes: object) -> "Channel":
        """Forward one or more steps, or back to REQUESTED to ask again."""
        forward = _CHANNEL_ORDER.index(to) > _CHANNEL_ORDER.index(self.state)
        if not forward and to is not ChannelState.REQUESTED:
            raise Refused("The secure channel is already further than that.")
        return replace(self, state=to, since=at, **changes)  # type: ignore[arg-type]


class ServiceState(StrEnum):
    NONE = "none"
    PERMISSION_REQUESTED = "permission_requested"
    MORE_INFORMATION = "more_information"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


SERVICE_TITLE: dict[ServiceState, str] = {
    ServiceState.NONE: "No permission asked yet",
    ServiceState.PERMISSION_REQUESTED: "Permission requested",
    ServiceState.MORE_INFORMATION: "The desk asked for more information",
    ServiceState.APPROVED: "Approved by the desk",
    ServiceState.DECLINED: "Declined by the desk",
    ServiceState.WITHDRAWN: "Withdrawn",
}

_SERVICE_NEXT: dict[ServiceState, frozenset[ServiceState]] = {
    ServiceState.NONE: frozenset({ServiceState.PERMISSION_REQUESTED, ServiceState.APPROVED}),
    ServiceState.PERMISSION_REQUESTED: frozenset(
        {
            ServiceState.MORE_INFORMATION,
            ServiceState.APPROVED,
            ServiceState.DECLINED,
            ServiceState.WITHDRAWN,
        }
    ),
    ServiceState.MORE_INFORMATION: frozenset(
        {
            ServiceState.PERMISSION_REQUESTED,
            ServiceState.APPROVED,
            ServiceState.DECLINED,
            ServiceState.WITHDRAWN,
        }
    ),
    ServiceState.APPROVED: frozenset({ServiceState.WITHDRAWN}),
    ServiceState.DECLINED: frozenset({ServiceState.PERMISSION_REQUESTED}),
    ServiceState.WITHDRAWN: frozenset({ServiceState.PERMISSION_REQUESTED}),
}


@dataclass(frozen=True, slots=True)
class OwnService:
    """The office's own encrypted service as one desk sees it (M9)."""

    desk: DeskId
    state: ServiceState = ServiceState.NONE
    since: datetime | None = None
    vendor: str = ""
    method: str = ""
    approver: str = ""
    approved_on: date | None = None
    evidence: str = ""
    #: the desk's certificate (PEM) for mail that is carried by hand; '' for none
    certificate: str = ""
    #: fingerprint of the certificate that the desk's approval names, by whom and since when
    certificate_named: str = ""
    certificate_named_by: str = ""
    certificate_named_on: date | None = None

    def moved(self, to: ServiceState, at: datetime, **changes: object) -> "OwnService":
        if to not in _SERVICE_NEXT[self.state]:
            raise Refused(
                worded(
                    "The service is “{state}” and cannot become “{to}”.",
                    state=worded(SERVICE_TITLE[self.state]),
                    to=worded(SERVICE_TITLE[to]),
                )
            )
        return replace(self, state=to, since=at, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Proof:
    """A person's statement of how the synthetic test message arrived, for one mail account."""

    staff: StaffId
    on: date
    arrived_encrypted: bool
    #: hash of endpoint, address and trigger: a changed account needs a new proof
    account_hash: str

    def stands(self, account_hash: str, today: date) -> bool:
        """Whether this proof still counts: positive, same account, not in the future, not old."""
        return (
            self.arrived_encrypted
            and self.account_hash == account_hash
            and self.on <= today <= self.on + PROOF_GOOD_FOR
        )


def own_service_open(service: OwnService, proof: Proof | None, account: str, today: date) -> str:
    """'' when the own-service route may carry personal data, else the sentence that says why not.

    `account` is the hash of the account as it is now.
    """
    if service.state is not ServiceState.APPROVED:
        return (
            "The desk has not approved your own encrypted email service yet. "
            "Ask for permission and record the answer under Secure email."
        )
    if proof is None or not proof.arrived_encrypted:
        return (
            "There is no proof yet that mail from this account arrives encrypted. "
            "Send the test message under Secure email and record how it arrived."
        )
    if proof.account_hash != account:
        return "The mail account changed since its proof. Send the test message again."
    if not proof.stands(account, today):
        return "The proof is more than a month old. Send the test message again."
    return ""
