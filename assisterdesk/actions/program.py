"""What the verbs work with: the program before anyone signed in, and the session after."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path

from assisterdesk.access.credentials import Credentials, NoCredentials
from assisterdesk.access.letters import Letters
from assisterdesk.access.reasons import Reason
from assisterdesk.access.signin import KeyRing, Opened
from assisterdesk.actions.backup_ports import Backups
from assisterdesk.actions.opener_port import StoreOpener
from assisterdesk.actions.ports import Store
from assisterdesk.basics.access import Access, Exemption
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.ids import CaseId, DeviceId, StaffId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.basics.sealing import Sealer
from assisterdesk.basics.technical_log import SILENT, TechnicalLog
from assisterdesk.egress.gate import Gate
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.mail import MailAccount, MailConnector, MailSignIn
from assisterdesk.egress.taught import Taught
from assisterdesk.office.business_days import MINNESOTA
from assisterdesk.office.desks import Desk
from assisterdesk.office.provision import Provision
from assisterdesk.office.staff import Office, Staff
from assisterdesk.securemail.certificate import Smime
from assisterdesk.settings.own_files import FilesState, OwnFiles
from assisterdesk.settings.policy import NOTHING_FIXED, Policy
from assisterdesk.settings.updates import Advice
from assisterdesk.submissions.case_types import CaseType
from assisterdesk.submissions.facts import Fact


@dataclass(frozen=True, slots=True)
class Practice:
    """What the practice office hands the program: its loopback Exchange and the mailbox on it, an
    office and a first person to start with, and the households to fill the store with."""

    account: MailAccount
    password: str = field(repr=False)
    control_address: str
    office: Office
    first: Staff
    passphrase: str
    fill: "Callable[[Session, Callable[[int, int], None]], None]" = field(repr=False)
    #: a second mailbox, over Graph, to practise that kind on; None where there is none
    graph_account: MailAccount | None = None


@dataclass(frozen=True, slots=True)
class Catalogues:
    """The office's knowledge, read from `resources` (and the office's own overrides)."""

    case_types: Mapping[str, CaseType]
    facts: Mapping[str, Fact]
    desks: Mapping[DeskId, Desk]
    reasons: Mapping[str, Reason]


class ReasonBook:
    """Reasons given today, so that one is asked once per case and working day."""

    def __init__(self) -> None:
        self._given: dict[tuple[StaffId, CaseId], tuple[date, Access]] = {}

    def keep(self, access: Access, today: date) -> None:
        if access.case is not None:
            # put at the end again: the order tells which was given last
            self._given.pop((access.who, access.case), None)
            self._given[access.who, access.case] = (today, access)

    def given(self, who: StaffId, case: CaseId, today: date) -> Access | None:
        day, access = self._given.get((who, case), (None, None))
        return access if day == today else None

    def last(self, who: StaffId) -> str:
        """The id of the reason this person gave last, "" when none yet: offered for the next."""
        own = [access for (person, _), (_, access) in self._given.items() if person == who]
        return own[-1].reason if own else ""


def _not_packaged() -> OwnFiles:
    return OwnFiles(FilesState.NOT_PACKAGED)


def _no_place() -> Advice | None:
    return None


def _nothing_written() -> Provision | None:
    return None


def _at_the_desk() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Program:
    """The concrete parts, plugged together by `bootstrap`."""

    folder: Path
    keys: KeyRing
    stores: StoreOpener
    backups: Backups
    mail: MailConnector
    sealer: Sealer
    clock: Clock
    device: DeviceId
    catalogues: Catalogues
    #: reads the desk's certificate and encrypts mail files to it
    smime: Smime
    practice: Practice | None = None
    reasons: ReasonBook = field(default_factory=ReasonBook)
    #: signs a person in to Microsoft 365 in the browser
    sign_in: MailSignIn | None = None
    #: what IT fixed for this computer
    policy: Policy = NOTHING_FIXED
    #: seals cases to colleagues at other computers
    letters: Letters | None = None
    #: the computer's own password store
    credentials: Credentials = field(default_factory=NoCredentials)
    #: for whoever looks after the computer; holds nobody's data
    technical: TechnicalLog = SILENT
    #: whether the program's own files are those that were signed; blocking
    own_files: Callable[[], OwnFiles] = field(default=_not_packaged, repr=False)
    #: what IT offers in its place; None where policy names no place. Blocking, raises `Damaged`
    updates: Callable[[], Advice | None] = field(default=_no_place, repr=False)
    #: what IT wrote down of the office, to begin with; raises `Damaged` or `Refused`
    provision: Callable[[], Provision | None] = field(default=_nothing_written, repr=False)
    #: the office's own folder: its letters stand there and go before the delivered ones
    office_folder: Path | None = None
    #: where the computer's account keeps how its window stood; None where nothing is kept
    window_file: Path | None = None
    #: how this computer is worked on from afar, "" when it is not
    remote: Callable[[], str] = field(default=_at_the_desk, repr=False)

    def now(self) -> datetime:
        return self.clock.now()

    def today(self) -> date:
        """The date in Minnesota."""
        return self.clock.now().astimezone(MINNESOTA).date()


@dataclass(frozen=True, slots=True, eq=False)
class Session:
    """A signed-in person with the open store. Ends by `close`, after which nothing works."""

    program: Program
    who: Staff
    opened: Opened = field(repr=False)
    store: Store
    office: Office
    gate: Gate
    known: KnownPeople
    #: what the office taught the gate; the gate asks this very one
    taught: Taught

    def access(self, reason: str, case: CaseId | None = None, note: str = "") -> Access:
        """An access of this person; the ground of exemption is the reason's (O-G4)."""
        known = self.program.catalogues.reasons.get(reason)
        exemption = known.exemption if known else Exemption.NONE
        return Access(self.who.id, reason, case, note, exemption)


def account_hash(account: MailAccount) -> str:
    """Names the account as it is: a proof belongs to exactly this endpoint, mailbox and trigger."""
    values = asdict(account)
    if not account.by_browser:
        # an Exchange account has the shape it had before there was another kind: its proofs stand
        for name in ("kind", "client_id", "tenant"):
            del values[name]
    shape = json.dumps(values, sort_keys=True)
    return hashlib.sha256(shape.encode()).hexdigest()
