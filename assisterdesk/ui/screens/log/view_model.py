"""The access log in words: rows that name no client, one entry in full, the check's verdict."""

from dataclasses import dataclass

from assisterdesk.access.log_line import (
    Action,
    ChainState,
    ChainVerdict,
    LogEntry,
    LogFilter,
)
from assisterdesk.access.reasons import Reason, rule_reasons
from assisterdesk.actions.log import case_of, log_stretch, references_of
from assisterdesk.actions.program import Session
from assisterdesk.actions.search import SavedFilter
from assisterdesk.basics.access import Exemption
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.basics.kinds import PiiCategory, Role
from assisterdesk.office.staff import ROLE_TITLE
from assisterdesk.privacy.personal_data import personal_data
from assisterdesk.ui import wording
from assisterdesk.ui.paging import Slice
from assisterdesk.ui.screens.log.result_words import result_words, way_words
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import tr

ACTION_TITLE: dict[Action, str] = {
    Action.STORE_CREATED: "Office set up",
    Action.SIGNED_IN: "Signed in",
    Action.SIGN_IN_FAILED: "Wrong passphrase",
    Action.LOCKED: "Locked",
    Action.LISTED: "Opened the case list",
    Action.LIST_SHOWN: "Saw the case list",
    Action.OPENED: "Opened a case",
    Action.REVEALED: "Uncovered a field",
    Action.CREATED: "Added a record",
    Action.CHANGED: "Changed a record",
    Action.COMPOSED: "Wrote a message",
    Action.JUDGED: "Asked the gate",
    Action.REFUSED: "Was refused",
    Action.ATTACHED: "Attached a document",
    Action.CLEARED: "Cleared to leave",
    Action.SENT: "Sent",
    Action.OUTCOME_UNKNOWN: "Sent, outcome unknown",
    Action.RECEIVED: "Filed a reply",
    Action.COPIED: "Copied",
    Action.PRINTED: "Printed",
    Action.WRITTEN_OUT: "Wrote a file",
    Action.OPENED_OUTSIDE: "Opened in another program",
    Action.TAUGHT: "Taught the gate",
    Action.PAPER_SEEN: "Saw a paper record",
    Action.PRIVACY_OPENED: "Opened a privacy record",
    Action.POLICY_CHANGED: "Changed a policy",
    Action.CHANNEL_CHANGED: "Changed secure email",
    Action.LOG_VIEWED: "Read this log",
    Action.LOG_REVIEWED: "Reviewed an entry",
    Action.LOG_VERIFIED: "Checked this log",
    Action.BACKED_UP: "Made a backup",
    Action.RESTORED: "Put back a backup",
    Action.SALVAGED: "Saved what a damaged store still held",
    Action.STAFF_LEFT: "Took away a sign-in",
    Action.ACCESS_ASKED: "Asked for access",
    Action.ACCESS_DECIDED: "Decided on access",
    Action.ACCESS_GIVEN: "Access was given",
    Action.ACCESS_ENDED: "Access was ended",
    Action.ACCESS_REVIEWED: "Looked over access",
    Action.BREAK_GLASS: "Took emergency access",
    Action.WORK_CHANGED: "Work changed",
    Action.REMOTE_SESSION: "Worked from afar",
    Action.LOG_CUT: "Deleted old entries",
    Action.SOUGHT: "Searched for a person",
    Action.HANDED_OVER: "Handed a case over",
    Action.ERASED: "Erased a case",
    Action.EXPORTED: "Packed a case",
    Action.IMPORTED: "Unpacked a case",
    Action.BROUGHT_IN: "Brought in a spreadsheet",
    Action.CLOCK_BACK: "Clock went backwards",
}

#: what is worth a second look
NOTABLE = frozenset(
    {Action.SIGN_IN_FAILED, Action.REFUSED, Action.CLOCK_BACK, Action.OUTCOME_UNKNOWN,
     Action.RESTORED, Action.STAFF_LEFT, Action.BREAK_GLASS, Action.LOG_CUT}
)

_EXEMPTION_WORDS: dict[Exemption, str] = {
    Exemption.NONE: "",
    Exemption.OFFICIAL_OR_RESEARCH: "(i) official duties or research",
    Exemption.ROUTINE_NOT_DIRECTED: "(ii) routine work, not about a named person",
    Exemption.INCIDENTAL: "(iii) seen by the way",
    Exemption.OWN_REQUEST: "(iv) the person asked for it",
}


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry as it is shown. `reference` names the case, never a person."""

    entry: LogEntry
    reference: str
    reason: Reason | None

    @property
    def id(self) -> str:
        return str(self.entry.seq)

    @property
    def when(self) -> str:
        return wording.moment(self.entry.at)

    @property
    def who(self) -> str:
        return self.entry.who_name or tr("Nobody signed in")

    @property
    def role(self) -> str:
        return role_words(self.entry.role)

    @property
    def action(self) -> str:
        return tr(ACTION_TITLE[self.entry.line.action])

    @property
    def reason_title(self) -> str:
        return tr(self.reason.title) if self.reason else self.entry.line.access.reason

    @property
    def data(self) -> str:
        """The categories of personal data that were seen or left."""
        return category_words(self.entry.line.categories)

    @property
    def result(self) -> str:
        return result_words(self.entry.line.action, self.entry.line.result)


def role_words(roles: str) -> str:
    """The roles in force then, as the log keeps them, in the office's words."""
    known = {role.value: title for role, title in ROLE_TITLE.items()}
    return ", ".join(tr(known.get(r.strip(), r.strip())) for r in roles.split(",") if r.strip())


def short_role(roles: str) -> str:
    """The role that weighs most, and how many more."""
    held = [r.strip() for r in roles.split(",") if r.strip()]
    order = [Role.INFORMATION_OWNER, Role.PRIVACY_CONTACT, Role.SUPERVISOR, Role.ASSISTER]
    first = next((r for r in order if r.value in held), None)
    if first is None:
        return role_words(roles)
    more = len(held) - 1
    return f"{tr(ROLE_TITLE[first])} +{more}" if more else tr(ROLE_TITLE[first])


def category_words(categories: tuple[PiiCategory, ...]) -> str:
    known = personal_data()
    return ", ".join(tr(known[c].title) for c in dict.fromkeys(categories))


#: ids of choices that narrow nothing
ANY = "any"
#: what a person looks for in the log, as groups of what is done
GROUPS: dict[str, frozenset[Action]] = {
    "left": frozenset(
        {
            Action.SENT, Action.OUTCOME_UNKNOWN, Action.COPIED, Action.PRINTED,
            Action.WRITTEN_OUT, Action.OPENED_OUTSIDE, Action.EXPORTED, Action.BACKED_UP,
        }
    ),
    "seen": frozenset({Action.OPENED, Action.REVEALED, Action.SOUGHT, Action.PAPER_SEEN}),
    "changed": frozenset(
        {
            Action.CREATED, Action.CHANGED, Action.ATTACHED, Action.RECEIVED, Action.ERASED,
            Action.IMPORTED, Action.BROUGHT_IN,
        }
    ),
    "access": frozenset(
        {
            Action.ACCESS_ASKED, Action.ACCESS_DECIDED, Action.ACCESS_GIVEN, Action.ACCESS_ENDED,
            Action.ACCESS_REVIEWED, Action.BREAK_GLASS, Action.WORK_CHANGED, Action.HANDED_OVER,
            Action.STAFF_LEFT,
        }
    ),
    "sign_in": frozenset(
        {Action.SIGNED_IN, Action.SIGN_IN_FAILED, Action.LOCKED, Action.REMOTE_SESSION}
    ),
    "notable": NOTABLE,
}  # fmt: skip


def group_options() -> tuple[tuple[str, str], ...]:
    return (
        (ANY, tr("Everything done")),
        ("left", tr("What left")),
        ("seen", tr("What was looked at")),
        ("changed", tr("What was changed")),
        ("access", tr("Access and hand-overs")),
        ("sign_in", tr("Sign-ins")),
        ("notable", tr("Worth a second look")),
    )


def who_options(session: Session) -> tuple[tuple[str, str], ...]:
    """Everybody who works or worked here, by name. Blocking."""
    staff = sorted(session.store.staff(), key=lambda member: member.name.casefold())
    return ((ANY, tr("Anyone")), *((member.id, member.name) for member in staff))


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for; `reference` names one case."""

    reference: str = ""
    group: str = ANY
    who: str = ANY

    @property
    def is_sought(self) -> bool:
        return self.group != ANY or self.who != ANY

    def narrowing(self, case: CaseId | None) -> LogFilter:
        return LogFilter(
            case,
            StaffId(self.who) if self.who != ANY else None,
            GROUPS.get(self.group, frozenset()),
        )


def as_view(search: Search) -> SavedFilter:
    """To be kept under a title; the one case that was looked for is not."""
    more = (("group", search.group), ("who", search.who))
    return SavedFilter("", "", frozenset(), more=more)


def from_view(kept: SavedFilter, search: Search) -> Search:
    """The kept view with the case of now; what does not read does not narrow."""
    more = dict(kept.more)
    group = more.get("group", ANY)
    return Search(search.reference, group if group in GROUPS else ANY, more.get("who", ANY))


def page(session: Session, before: str | None, search: Search) -> Slice[LogRow]:
    """The next entries. Blocking; each page that is read is itself a line of the log.

    Raises `NotAllowed` by role and `Refused` for a reference that no case has.
    """
    case = case_of(session, search.reference) if search.reference else None
    found = log_stretch(session, int(before) if before else None, search.narrowing(case))
    entries = found.entries
    references = references_of(session, entries)
    reasons = session.program.catalogues.reasons
    rows = tuple(
        LogRow(
            entry,
            references.get(entry.line.access.case, "") if entry.line.access.case else "",
            reasons.get(entry.line.access.reason),
        )
        for entry in entries
    )
    return Slice(rows, None if found.next is None else str(found.next))


def details(row: LogRow) -> tuple[tuple[str, str], ...]:
    """Everything the entry holds. No values: the log keeps none."""
    line = row.entry.line
    people = wording.count(len(line.people), tr("person"), tr("people")) if line.people else ""
    return (
        (tr("Entry"), f"{row.entry.seq:,}"),
        (tr("When"), row.when),
        (tr("Who"), row.who),
        (tr("Roles"), row.role),
        (tr("What was done"), row.action),
        (tr("Result"), row.result),
        (tr("Case"), row.reference),
        (tr("About"), people),
        (tr("Personal data"), row.data),
        (tr("Fields"), ", ".join(line.fields)),
        (tr("How many"), str(line.count) if line.count else ""),
        (tr("Went to"), line.recipient),
        (tr("Way"), way_words(line.route)),
        (tr("Reason"), _reason(row)),
        (tr("In their words"), line.access.note),
        (tr("Ground for no entry"), tr(_EXEMPTION_WORDS[line.access.exemption])),
        (tr("Computer"), row.entry.device),
        (tr("Seal"), row.entry.hash[:12] + "…"),
    )


def _reason(row: LogRow) -> str:
    if row.reason is None:
        return row.reason_title
    rules = rule_reasons()
    cited = ", ".join(rules[r].citation for r in row.reason.rule)
    return f"{row.reason_title} {cited}"


@dataclass(frozen=True, slots=True)
class Verdict:
    tone: Tone
    word: str
    text: str


def verdict(found: ChainVerdict) -> Verdict:
    """The check in plain words, with what to do when something is wrong."""
    match found.state:
        case ChainState.CONFIRMED:
            return Verdict(Tone.DONE, tr("Nobody changed the log"), found.text)
        case ChainState.NO_ANCHOR:
            return Verdict(Tone.ATTENTION, tr("In order, but not confirmed"), found.text)
    ask = tr("Tell the privacy contact and your IT. Do not delete anything.")
    return Verdict(Tone.REFUSED, tr("The log was changed"), f"{found.text} {ask}")
