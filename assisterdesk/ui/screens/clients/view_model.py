"""The list of clients as pages of rows under one list session, and how a row is written."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from assisterdesk.actions.ask_many import Asking, Standing, Wanted, known_facts
from assisterdesk.actions.associations import SOON_DAYS
from assisterdesk.actions.cases import open_list
from assisterdesk.actions.list_ports import CaseList
from assisterdesk.actions.program import Session
from assisterdesk.actions.search import SavedFilter
from assisterdesk.basics.errors import Cancelled
from assisterdesk.basics.ids import AssociationId, CaseId
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.cases.association import (
    Association,
    AssociationCursor,
    AssociationFilter,
    AssociationOrder,
    AssociationRow,
    AssociationState,
    CoverageProgram,
)
from assisterdesk.cases.case import CaseCursor, CaseRow, CaseState
from assisterdesk.cases.finding import CaseFilter
from assisterdesk.ui import wording
from assisterdesk.ui.paging import Slice
from assisterdesk.ui.wording import tr

PAGE = 100
ANY, MINE = "any", "mine"
#: ids of the columns that can be left out, in the table's order
COLUMNS = ("carrier", "program", "year", "enrolled", "asked", "confirmed", "paid", "owner")
#: what a window of the smallest size shows at first
USUAL = frozenset({"carrier", "program", "year", "enrolled"})


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for. `due_in`: days from today by which a clock ends, -1 for those past."""

    states: frozenset[AssociationState] = frozenset()
    text: str = ""
    mine: bool = False
    program: str = ANY
    plan_year: int | None = None
    due_in: int | None = None
    unpaid: bool = False
    order: AssociationOrder = AssociationOrder.DUE
    down: bool = False

    def with_state(self, state: AssociationState, wanted: bool) -> "Search":
        states = self.states | {state} if wanted else self.states - {state}
        return replace(self, states=frozenset(states))

    def narrowing(self, session: Session) -> AssociationFilter:
        today = session.program.today()
        programs = frozenset({CoverageProgram(self.program)}) if self.program != ANY else None
        return AssociationFilter(
            states=self.states,
            programs=programs or frozenset(),
            plan_year=self.plan_year,
            owner=session.who.id if self.mine else None,
            due_by=None if self.due_in is None else today + timedelta(days=self.due_in),
            unpaid=self.unpaid,
            text=self.text,
        )


def as_view(search: Search) -> SavedFilter:
    """To be kept under a title; what was sought is not."""
    more = {
        "states": ",".join(sorted(search.states)),
        "program": search.program,
        "year": str(search.plan_year or ""),
        "unpaid": "yes" if search.unpaid else "",
    }
    return SavedFilter(
        "", "", frozenset(), mine=search.mine, due_in=search.due_in, more=tuple(more.items())
    )


def from_view(kept: SavedFilter, search: Search) -> Search:
    """The kept view with what is sought and sorted by now; what does not read does not narrow."""
    more = dict(kept.more)
    states = {one.value: one for one in AssociationState}
    program = more.get("program", ANY)
    year = more.get("year", "")
    return replace(
        search,
        states=frozenset(states[s] for s in more.get("states", "").split(",") if s in states),
        mine=kept.mine,
        program=program if program in [p.value for p in CoverageProgram] else ANY,
        plan_year=int(year) if year.isdecimal() else None,
        due_in=kept.due_in,
        unpaid=bool(more.get("unpaid")),
    )


@dataclass(frozen=True, slots=True)
class Client:
    """One line of the list with its owner's name."""

    row: AssociationRow
    owner: str

    @property
    def value(self) -> Association:
        return self.row.association


@dataclass(frozen=True, slots=True)
class Unassociated:
    """An open case on which nothing is noted yet, with its owner's name."""

    row: CaseRow
    owner: str


class ClientSource:
    """The pages of one list session: opened by the first page, ended by `pause`.

    Fetched on the store's lane; a page of an older search is not read at all.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._list: CaseList | None = None
        self._owners: dict[str, str] = {}
        self.latest = Search()
        self.has_any = False

    def _opened(self) -> CaseList:
        if self._list is None:
            self._list = open_list(self._session)
            self._owners = {member.id: member.name for member in self._session.store.staff()}
        return self._list

    def unassociated(self, after: str | None, *, mine: bool) -> Slice[Unassociated]:
        """Cases in work without an association, the one changed last first."""
        cursor = None
        if after is not None:
            at, _, id = after.partition("|")
            cursor = CaseCursor(datetime.fromisoformat(at), CaseId(id))
        only = CaseFilter(
            frozenset({CaseState.OPEN, CaseState.WAITING}),
            self._session.who.id if mine else None,
            unassociated=True,
        )
        rows = self._opened().page(cursor, PAGE, only=only)
        found = tuple(Unassociated(row, self._owners.get(row.owner, "")) for row in rows)
        if len(rows) < PAGE:
            return Slice(found)
        return Slice(found, f"{rows[-1].changed_at.isoformat()}|{rows[-1].id}")

    def page(self, search: Search, after: str | None) -> Slice[Client]:
        if search is not self.latest:
            raise Cancelled("A newer search took its place.")
        listed = self._opened()
        cursor = None
        if after is not None:
            due, _, id = after.partition("|")
            cursor = AssociationCursor(due, AssociationId(id))
        rows = listed.clients(
            cursor,
            PAGE,
            only=search.narrowing(self._session),
            order=search.order,
            down=search.down,
        )
        if after is None:
            self.has_any = bool(rows) or bool(listed.clients(None, 1))
        clients = tuple(Client(row, self._owners.get(row.owner, "")) for row in rows)
        if len(rows) < PAGE:
            return Slice(clients)
        last = rows[-1].association
        return Slice(clients, f"{last.due.isoformat() if last.due else ''}|{last.id}")

    def pause(self) -> None:
        """Write the line with what was shown; a later page opens another session."""
        listed, self._list = self._list, None
        if listed is not None:
            listed.pause()


def title_for(kind: AssisterKind) -> str:
    return tr("Book of clients") if kind.is_broker_side else tr("My clients")


def subtitle_for(kind: AssisterKind) -> str:
    if kind.is_broker_side:
        return tr("Who is agent of record where, and what runs out when.")
    return tr("Which cases are associated with you, what is to be sent, and what is paid.")


def clock_options() -> tuple[tuple[str, str], ...]:
    return (
        (ANY, tr("Any day")),
        ("-1", tr("Late")),
        (str(SOON_DAYS), tr("In the next 14 days")),
        ("30", tr("In the next 30 days")),
        ("60", tr("In the next 60 days")),
    )


def clock_cell(value: Association, today: date) -> str:
    """``12 days``, ``Late, 3 days``, "" while no clock runs."""
    if value.due is None:
        return ""
    left = (value.due - today).days
    if left < 0:
        days = wording.count(-left, tr("day"), tr("days"))
        return tr("Late, {days}").format(days=days)
    if left == 0:
        return tr("Today")
    return wording.count(left, tr("day"), tr("days"))


def wanted_of(clients: Sequence[Client]) -> tuple[Wanted, ...]:
    """Each case once, with what the first of its chosen records says."""
    found: dict[str, Wanted] = {}
    for client in clients:
        case = client.value.case
        if case not in found:
            facts = known_facts(client.value)
            found[case] = Wanted(case, client.row.reference, client.row.household, facts)
    return tuple(found.values())


# -- the batch


@dataclass(frozen=True, slots=True)
class BatchSays:
    """What stands over the batch and on its button."""

    title: str
    button: str
    blocked: str = ""
    facts: tuple[tuple[str, str], ...] = field(default=())


STANDING_ICON = {
    Standing.READY: "check",
    Standing.LACKS: "warning",
    Standing.STOPPED: "refused",
    Standing.BY_HAND: "pencil",
    Standing.DRAFT: "pencil",
    Standing.SENT: "done",
    Standing.WAITS: "clock",
}


def standing_word(standing: Standing) -> str:
    return {
        Standing.READY: tr("Ready"),
        Standing.LACKS: tr("Something is missing"),
        Standing.STOPPED: tr("Cannot go"),
        Standing.BY_HAND: tr("By hand"),
        Standing.DRAFT: tr("Half written"),
        Standing.SENT: tr("Sent"),
        Standing.WAITS: tr("In the outbox"),
    }[standing]


def goes_words(one: Asking) -> str:
    """What leaves of this client, by name; or why nothing does."""
    if one.says:
        return one.says
    return tr("Goes: {labels}").format(labels=wording.joined(list(one.goes)))


def batch_says(asked: Sequence[Asking], desk: str) -> BatchSays:
    ready = sum(1 for one in asked if one.standing is Standing.READY)
    sent = sum(1 for one in asked if one.standing is Standing.SENT)
    many = wording.count(len(asked), tr("client"), tr("clients"))
    title = tr("Ask the desk about {clients}").format(clients=many)
    lacking: dict[str, str] = {}
    for one in asked:
        if one.standing is Standing.LACKS:
            lacking.update(one.typed_lack)
    if ready:
        messages = wording.count(ready, tr("message"), tr("messages"))
        button = tr("Send {messages} securely to {desk}").format(messages=messages, desk=desk)
        return BatchSays(title, button, "", tuple(lacking.items()))
    blocked = tr("None is ready yet: each line says what it needs.")
    if sent:
        blocked = tr("All that were ready are sent.")
    return BatchSays(title, tr("Send"), blocked, tuple(lacking.items()))
