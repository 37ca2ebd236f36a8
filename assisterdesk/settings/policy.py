"""What IT may fix for a whole computer: one schema, from which all else about it follows.

Each rule narrows what the office and its people may choose, and never widens what the program
itself holds to: its bounds are the program's own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.sentence import worded
from assisterdesk.settings.office_gate import TEACHERS

#: what a rule can hold
Value = int | bool | str | tuple[str, ...]


class Kind(StrEnum):
    NUMBER = "number"
    YES_NO = "yes_no"
    ONE_OF = "one_of"
    TEXT = "text"
    #: some of the words in `words`
    SOME_OF = "some_of"
    #: free lines
    LINES = "lines"


class Source(StrEnum):
    """Who fixed a value, strongest first."""

    REGISTRY = "registry"
    FILE = "file"
    OFFICE = "office"


WHO = {
    Source.REGISTRY: "a policy of your organization's IT (Group Policy)",
    Source.FILE: "the policy file that your organization's IT signed for this computer",
    Source.OFFICE: "your office's settings",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing IT may fix; `id` is ``group.name`` in files and the registry.

    `most_is_strict` tells for a number which direction is stricter, for `policy show`.
    """

    id: str
    label: str
    help: str
    kind: Kind
    least: int = 0
    most: int = 0
    unit: str = ""
    words: tuple[str, ...] = ()

    @property
    def group(self) -> str:
        return self.id.partition(".")[0]

    @property
    def name(self) -> str:
        return self.id.partition(".")[2]


GROUPS = {
    "lock": "Locking",
    "passphrase": "Passphrase",
    "sending": "What may leave",
    "access": "Who may see what",
    "keeping": "Backups and retention",
    "mail": "Mail server",
    "program": "The program",
}

#: the ways out by the names of their cards; a test holds them against the gate's own
ROUTES = (
    "calendar",
    "case_package",
    "clipboard",
    "eml",
    "exchange",
    "export",
    "graph",
    "link",
    "open_with",
    "plain_mail",
    "print",
    "secure_site",
    "site_field",
)
_KINDS = tuple(kind.value for kind in PiiCategory)
#: the ways out where a warning can be gone past, and the ways past it: ``print.acknowledged``;
#: a test holds them against the gate's own
WARNING_ROUTES = ("clipboard", "export", "link", "open_with", "print")
WAYS_PAST = ("false_positive", "justified", "acknowledged", "without")
_PAST = tuple(f"{route}.{past}" for route in WARNING_ROUTES for past in WAYS_PAST)

RULES: tuple[Rule, ...] = (
    Rule("lock.minutes_most", "Lock after at most",
         "People may choose a shorter time, never a longer one.",
         Kind.NUMBER, 1, 15, "minutes"),
    Rule("lock.clipboard_seconds_most", "Empty the clipboard after at most",
         "How long copied text stays where other programs can read it.",
         Kind.NUMBER, 5, 90, "seconds"),
    Rule("passphrase.length_least", "Passphrases have at least",
         "Holds for new passphrases; those in use stay until they are changed.",
         Kind.NUMBER, 12, 64, "characters"),
    Rule("passphrase.memory_mib_least", "Checking a passphrase takes at least",
         "Memory of Argon2id: the more, the dearer each guess.",
         Kind.NUMBER, 19, 1024, "MiB"),
    Rule("passphrase.passes_least", "Passes over that memory at least",
         "The second half of the cost of a guess.",
         Kind.NUMBER, 2, 64, "passes"),
    Rule("sending.routes", "Ways out that may be used",
         "A way out that is not named here is closed.",
         Kind.SOME_OF, words=ROUTES),
    Rule("sending.recipients", "Addresses that may receive",
         "Whole addresses or @domain, one a line. The state's desks are named like all others.",
         Kind.LINES),
    Rule("sending.never_override", "Findings that nobody may rule out",
         "Kinds of personal data that stop a message, whoever has looked at it.",
         Kind.SOME_OF, words=_KINDS),
    Rule("sending.overrides", "Ways past a warning that may be offered",
         "A way out and a way past its warning, such as print.justified. What is not named here "
         "is not offered, whatever the office rules.",
         Kind.SOME_OF, words=_PAST),
    Rule("sending.teachers", "Who may teach the gate",
         "Roles that may say of a value that it is nobody's. The office chooses among these.",
         Kind.SOME_OF, words=tuple(role.value for role in TEACHERS)),
    Rule("sending.exports", "Saving files outside the program",
         "No closes every export, of tables and documents alike.", Kind.YES_NO),
    Rule("sending.printing", "Printing", "No closes printing; the recovery key is written by hand.",
         Kind.YES_NO),
    Rule("access.remote_sessions", "Working over a remote session",
         "Remote Desktop and the like. Whatever is chosen, it is shown and logged.",
         Kind.ONE_OF, words=("allow", "refuse")),
    Rule("access.emergency_hours_most", "Emergency access lasts at most",
         "Access to a case that somebody takes without asking; it is always looked into.",
         Kind.NUMBER, 1, 12, "hours"),
    Rule("keeping.backup_places", "Folders for backups",
         "Backups go below one of these folders and nowhere else.", Kind.LINES),
    Rule("keeping.store_place", "Folder of the store",
         "One store for everybody of this computer; without it each account has its own.",
         Kind.TEXT),
    Rule("keeping.years_least", "Keep case files for at least",
         "Erasing a case earlier is refused. Federal rules ask for ten years of some records.",
         Kind.NUMBER, 0, 30, "years"),
    Rule("keeping.log_years_least", "Keep the access log for at least",
         "A policy of the log that keeps it shorter is not taken, and nothing is cut under one.",
         Kind.NUMBER, 6, 30, "years"),
    Rule("mail.endpoint", "Address of the mail server",
         "People cannot enter another one. It begins with https://.", Kind.TEXT),
    Rule("mail.sign_in", "Ways to sign in to mail",
         "People choose among these. Microsoft is the sign-in in the browser, without a password.",
         Kind.SOME_OF, words=("password", "ntlm", "microsoft")),
    Rule("mail.client_id", "Application (client) ID for sign-in with Microsoft",
         "The registration in your own tenant that people sign in with.", Kind.TEXT),
    Rule("mail.tenant_id", "Directory (tenant) ID for sign-in with Microsoft",
         "Sign-in to any other tenant is refused.", Kind.TEXT),
    Rule("program.updates", "Updates",
         "Off: your IT installs them. Office: the program looks in the place named below.",
         Kind.ONE_OF, words=("off", "office")),
    Rule("program.update_place", "Place of updates",
         "A folder of yours with a signed list of versions.", Kind.TEXT),
    Rule("program.log_forwarding", "Technical log",
         "System: also to the log of the operating system. It never holds personal data.",
         Kind.ONE_OF, words=("off", "system")),
    Rule("program.languages", "Languages of the window",
         "People choose among these.", Kind.SOME_OF, words=("en", "es", "hmn", "so")),
)  # fmt: skip

BY_ID: Mapping[str, Rule] = {rule.id: rule for rule in RULES}


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value somebody fixed, and who."""

    value: Value
    source: Source


@dataclass(frozen=True, slots=True)
class Policy:
    """What is fixed here; a rule that is not in `fixed` is free.

    `ignored` are sentences about entries that this version does not know.
    """

    fixed: Mapping[str, Fixed] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()

    def locked(self, rule: str) -> str:
        """Why a control cannot be changed, as a sentence to show beside it; '' when it can."""
        fixed = self.fixed.get(rule)
        if fixed is None or fixed.source is Source.OFFICE:
            return ""
        return worded("Set by {who}. Only they can change it.", who=worded(WHO[fixed.source]))

    def at_most(self, rule: str, wanted: int) -> int:
        """`wanted`, or the fixed limit when that is less."""
        limit = self._number(rule)
        return wanted if limit is None else min(wanted, limit)

    def at_least(self, rule: str, wanted: int) -> int:
        """`wanted`, or the fixed floor when that is more."""
        floor = self._number(rule)
        return wanted if floor is None else max(wanted, floor)

    def allows(self, rule: str) -> bool:
        """For rules of yes or no: whether it is allowed; yes when nobody fixed it."""
        fixed = self.fixed.get(rule)
        return fixed is None or fixed.value is not False

    def names(self, rule: str) -> frozenset[str] | None:
        """The words or lines that were fixed; None when nobody fixed any."""
        fixed = self.fixed.get(rule)
        if fixed is None or not isinstance(fixed.value, tuple):
            return None
        return frozenset(fixed.value)

    def lines(self, rule: str) -> tuple[str, ...]:
        """The lines that were fixed, in their order; empty when nobody fixed any."""
        fixed = self.fixed.get(rule)
        return fixed.value if fixed is not None and isinstance(fixed.value, tuple) else ()

    def text(self, rule: str) -> str:
        """The text or word that was fixed; '' when nobody fixed one."""
        fixed = self.fixed.get(rule)
        return fixed.value if fixed is not None and isinstance(fixed.value, str) else ""

    def _number(self, rule: str) -> int | None:
        fixed = self.fixed.get(rule)
        if fixed is None or isinstance(fixed.value, bool) or not isinstance(fixed.value, int):
            return None
        return fixed.value


NOTHING_FIXED = Policy()


def checked(rule: Rule, value: object) -> Value:
    """The value as the rule holds it. Raises `Refused` with what it must be instead."""
    if rule.kind is Kind.NUMBER:
        if isinstance(value, int) and not isinstance(value, bool):
            if rule.least <= value <= rule.most:
                return value
        raise Refused(
            worded(
                "{rule} must be a number from {least} to {most}.",
                rule=rule.id,
                least=rule.least,
                most=rule.most,
            )
        )
    if rule.kind is Kind.YES_NO:
        if isinstance(value, bool):
            return value
        raise Refused(worded("{rule} must be true or false.", rule=rule.id))
    if rule.kind in (Kind.SOME_OF, Kind.LINES):
        if not isinstance(value, list | tuple) or not all(isinstance(v, str) for v in value):
            raise Refused(worded("{rule} must be a list of words in quotes.", rule=rule.id))
        lines = tuple(dict.fromkeys(str(line).strip() for line in value))
        wrong = [line for line in lines if not line or (rule.words and line not in rule.words)]
        if wrong:
            if not rule.words:
                raise Refused(worded("{rule} has an entry it does not know.", rule=rule.id))
            raise Refused(
                worded(
                    "{rule} has an entry it does not know. It knows: {words}.",
                    rule=rule.id,
                    words=", ".join(rule.words),
                )
            )
        return lines
    if not isinstance(value, str) or not value.strip():
        raise Refused(worded("{rule} must be a text in quotes.", rule=rule.id))
    value = value.strip()
    if rule.words and value not in rule.words:
        raise Refused(
            worded("{rule} must be one of: {words}.", rule=rule.id, words=", ".join(rule.words))
        )
    if rule.id == "mail.endpoint" and not value.startswith("https://"):
        raise Refused("mail.endpoint must begin with https://.")
    return value
