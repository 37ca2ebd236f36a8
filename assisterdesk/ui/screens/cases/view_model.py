"""The case list as pages of rows under one list session, and how a row is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from assisterdesk.actions.cases import create_case, new_person, open_list
from assisterdesk.actions.list_ports import CaseList
from assisterdesk.actions.many_cases import Outcome
from assisterdesk.actions.program import Session
from assisterdesk.actions.search import SavedFilter
from assisterdesk.basics.errors import Cancelled
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.case import CaseCursor, CaseRow, CaseState
from assisterdesk.cases.finding import CaseFilter, CaseOrder, Found
from assisterdesk.people.person import Relation
from assisterdesk.ui.paging import Slice
from assisterdesk.ui.wording import tr

#: what a screen shows and a little more, then as much as is worth a question
FIRST_PAGE, PAGE = 40, 100
#: a search shows what fits on a screen and goes on as one scrolls
FIRST_FOUND = 25
#: who has not found it among so many types another word
MOST_FOUND = 500
#: what the list shows until the person says otherwise
AT_FIRST = frozenset({CaseState.OPEN, CaseState.WAITING})


def state_word(state: CaseState) -> str:
    return {
        CaseState.OPEN: tr("Open"),
        CaseState.WAITING: tr("Waiting"),
        CaseState.CLOSED: tr("Closed"),
    }[state]


#: an icon beside the word, so that colour or place alone never says it
STATE_ICON = {CaseState.OPEN: "dot", CaseState.WAITING: "clock", CaseState.CLOSED: "check"}


#: ids of choices that are no value of the store
ANY, MINE = "any", "mine"
#: nothing is narrowed
NO_FILTER = SavedFilter("", "", frozenset())


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for. No state means every state; `kept` are the further filters."""

    states: frozenset[CaseState] = AT_FIRST
    text: str = ""
    kept: SavedFilter = NO_FILTER
    order: CaseOrder = CaseOrder.CHANGED
    down: bool = True

    def with_state(self, state: CaseState, wanted: bool) -> "Search":
        states = self.states | {state} if wanted else self.states - {state}
        return replace(self, states=frozenset(states))

    @property
    def filters(self) -> int:
        """How many of the further filters narrow."""
        kept = self.kept
        narrowing = (kept.mine or kept.owner, kept.desk, kept.case_type, kept.unanswered)
        return sum(map(bool, narrowing)) + (kept.due_in is not None)


@dataclass(frozen=True, slots=True)
class Options:
    """What the further filters offer, as (id, words)."""

    owners: tuple[tuple[str, str], ...]
    desks: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, str], ...]
    due: tuple[tuple[str, str], ...]


def options(session: Session) -> Options:
    """Owners by name, kinds of request by title. Blocking."""
    catalogues = session.program.catalogues
    owners = sorted(
        (member for member in session.store.staff() if member.id != session.who.id),
        key=lambda member: member.name,
    )
    return Options(
        (
            (ANY, tr("Anyone")),
            (MINE, tr("My own cases")),
            *((member.id, member.name) for member in owners),
        ),
        (
            (ANY, tr("Any desk")),
            *((desk.value, known.short_name) for desk, known in catalogues.desks.items()),
        ),
        (
            (ANY, tr("Any kind")),
            *sorted(
                ((id, tr(known.title)) for id, known in catalogues.case_types.items()),
                key=lambda pair: pair[1],
            ),
        ),
        (
            (ANY, tr("Any day")),
            ("-1", tr("Overdue")),
            ("0", tr("Today or overdue")),
            ("7", tr("In the next 7 days")),
            ("30", tr("In the next 30 days")),
        ),
    )


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list with its owner's name, and where a search found it."""

    case: CaseRow
    owner: str
    found: Found | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A chosen case, and what came of what was done to several: "" for nothing yet."""

    row: Listed
    said: str = ""
    is_done: bool = False


def told_of(rows: Sequence[Listed], outcome: Outcome) -> tuple[Told, ...]:
    """Those that could not be done first, each with why."""
    why = {one.case: one.why for one in outcome.left}
    left = [Told(row, why[row.case.id]) for row in rows if row.case.id in why]
    done = [Told(row, tr("Done"), True) for row in rows if row.case.id in set(outcome.done)]
    return (*left, *done)


def cursor_text(cursor: CaseCursor) -> str:
    return f"{cursor.changed_at.isoformat()}|{cursor.id}"


def cursor_of(text: str) -> CaseCursor:
    at, _, id = text.partition("|")
    return CaseCursor(datetime.fromisoformat(at), CaseId(id))


class CaseSource:
    """The pages of one list session: opened by the first page, ended by `pause`.

    Pages are fetched on the store's lane. `latest` is set on the UI thread; a page of an older
    search is not read at all. `is_new_office`: the last search found nothing and neither would
    any other.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._list: CaseList | None = None
        self._owners: dict[str, str] = {}
        self.latest = Search()
        self.is_new_office = False

    def page(self, search: Search, after: str | None) -> Slice[Listed]:
        if search is not self.latest:
            raise Cancelled("A newer search took its place.")
        if self._list is None:
            self._list = open_list(self._session)
            self._owners = {member.id: member.name for member in self._session.store.staff()}
        page = self._found(search, after) if search.text else self._listed(search, after)
        if after is None:
            self.is_new_office = not page.rows and not self._list.page(None, 1)
        return page

    def pause(self) -> None:
        """Write the line with what was shown; a later page opens another session."""
        if self._list is not None:
            self._list.pause()
            self._list = None

    def _only(self, search: Search) -> CaseFilter:
        session = self._session
        kept = replace(search.kept, states=search.states)
        return kept.narrowing(session.who.id, session.program.today())

    def _listed(self, search: Search, after: str | None) -> Slice[Listed]:
        """By the day of the last change."""
        if self._list is None:
            return Slice(())
        cursor = cursor_of(after) if after else None
        most = PAGE if after else FIRST_PAGE
        rows = self._list.page(
            cursor, most, only=self._only(search), order=search.order, down=search.down
        )
        listed = tuple(Listed(row, self._owners.get(row.owner, "")) for row in rows)
        if len(rows) < most:
            return Slice(listed)
        return Slice(listed, cursor_text(CaseCursor(rows[-1].changed_at, rows[-1].id)))

    def _found(self, search: Search, after: str | None) -> Slice[Listed]:
        """By how well they fit. A further page asks for more and leaves out what is there."""
        if self._list is None:
            return Slice(())
        begin = int(after or 0)
        end = begin + (PAGE if begin else FIRST_FOUND)
        found = self._list.find(search.text, end, only=self._only(search))
        listed = tuple(
            Listed(one.case, self._owners.get(one.case.owner, ""), one) for one in found[begin:]
        )
        is_more = len(found) == end and end < MOST_FOUND
        return Slice(listed, str(end) if is_more else None)


@dataclass(frozen=True, slots=True)
class NewCase:
    """What was typed for a new case."""

    given: str
    family: str
    household: str
    topic: str


def household_for(family: str) -> str:
    """The name offered for a household, from the family name typed."""
    family = " ".join(family.split())
    return tr("{family} family").format(family=family) if family else ""


def create(session: Session, new: NewCase) -> CaseId:
    """Raises `Incomplete` naming the field that is missing."""
    first = new_person(CaseId(""), new.given, new.family, Relation.SELF)
    return create_case(session, new.household, new.topic, (first,))
