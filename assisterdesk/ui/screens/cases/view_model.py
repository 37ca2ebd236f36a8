"""The case list as pages of rows under one list session, and how a row is written."""

from dataclasses import dataclass, replace
from datetime import datetime

from assisterdesk.actions.cases import create_case, new_person, open_list
from assisterdesk.actions.ports import CaseList
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Cancelled
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.case import CaseCursor, CaseRow, CaseState
from assisterdesk.people.person import Relation
from assisterdesk.ui.paging import Slice
from assisterdesk.ui.wording import tr

PAGE = 60
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


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for. No state means every state."""

    states: frozenset[CaseState] = AT_FIRST
    text: str = ""

    def with_state(self, state: CaseState, wanted: bool) -> "Search":
        states = self.states | {state} if wanted else self.states - {state}
        return replace(self, states=frozenset(states))


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list with its owner's name."""

    case: CaseRow
    owner: str


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
        cursor = cursor_of(after) if after else None
        rows = self._list.page(cursor, PAGE, states=search.states, text=search.text)
        if after is None:
            self.is_new_office = not rows and not self._list.page(None, 1)
        listed = tuple(Listed(row, self._owners.get(row.owner, "")) for row in rows)
        if len(rows) < PAGE:
            return Slice(listed)
        return Slice(listed, cursor_text(CaseCursor(rows[-1].changed_at, rows[-1].id)))

    def pause(self) -> None:
        """Write the line with what was shown; a later page opens another session."""
        if self._list is not None:
            self._list.pause()
            self._list = None


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
