"""The case list: pages over the cases the person may read, and what of it was shown."""

import hashlib
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.cases.association import (
    AssociationCursor,
    AssociationFilter,
    AssociationOrder,
    AssociationRow,
)
from assisterdesk.cases.case import CaseCursor, CaseRow, CaseState
from assisterdesk.cases.finding import CaseFilter, CaseOrder, Found, Where
from assisterdesk.store import associations, case_filter, identifiers
from assisterdesk.store.case_rows import COLUMNS, case_row
from assisterdesk.store.cases import folded
from assisterdesk.store.columns import moment
from assisterdesk.store.connections import Connections, Database, Value
from assisterdesk.store.grants import MAY_READ
from assisterdesk.store.identifiers import IdentifierKind
from assisterdesk.store.search import NameBook, Search
from assisterdesk.store.transaction import Writing

#: more ids than this are written as several lines, so that no entry grows without bounds
_IDS_A_LINE = 500
EVERY = CaseFilter()
EVERY_CLIENT = AssociationFilter()
_NAMING = frozenset({Where.PERSON, Where.HOUSEHOLD, Where.SIMILAR})
_CATEGORY = {
    IdentifierKind.SSN: PiiCategory.SSN,
    IdentifierKind.PHONE: PiiCategory.PHONE,
    IdentifierKind.EMAIL: PiiCategory.EMAIL,
    IdentifierKind.ID: PiiCategory.CASE_ID,
    IdentifierKind.BIRTHDATE: PiiCategory.BIRTHDATE,
}


class OpenCaseList:
    """A list session. Its line was committed when it was opened; `pause` adds what it showed."""

    def __init__(
        self,
        connections: Connections,
        writing: Writing,
        clock: Clock,
        names: NameBook,
        line: LogLine,
        showing: Callable[["OpenCaseList", bool], None],
    ) -> None:
        """`showing` is told whether there are shown ids that no line names yet."""
        self._connections = connections
        self._writing = writing
        self._clock = clock
        self._names = names
        self._line = line
        self._showing = showing
        #: what of people was sought by since the last pause, as hashes
        self._sought: set[str] = set()
        self._shown: dict[CaseId, None] = {}
        self._lock = threading.Lock()

    def page(
        self,
        after: CaseCursor | None,
        limit: int,
        *,
        states: frozenset[CaseState] = frozenset(),
        text: str = "",
        only: CaseFilter = EVERY,
        order: CaseOrder = CaseOrder.CHANGED,
        down: bool = True,
    ) -> tuple[CaseRow, ...]:
        """The next rows, by itself the newest change first; every word of `text` must be found."""
        values: dict[str, Value] = {
            "staff": self._line.access.who,
            "now": moment(self._clock.now()),
            "limit": limit,
        }
        conditions = [MAY_READ]
        by = case_filter.ORDER[order]
        if after is not None and order is CaseOrder.CHANGED:
            conditions.append(f"(c.changed_at, c.id) {'<' if down else '>'} (:changed_at, :id)")
            values |= {"changed_at": moment(after.changed_at), "id": after.id}
        elif after is not None:
            former = f"(SELECT {by.replace('c.', 'x.')} FROM cases x WHERE x.id = :id)"  # noqa: S608 - ours
            conditions.append(f"({by}, c.id) {'<' if down else '>'} ({former}, :id)")
            values["id"] = after.id
        narrowed, named = case_filter.conditions(
            replace(only, states=states) if states else only
        )
        conditions += narrowed
        values |= named
        for i, word in enumerate(folded(text).split()):
            conditions.append(f"c.sought LIKE :word{i} ESCAPE '\\'")
            values[f"word{i}"] = f"%{_escaped(word)}%"
        with self._connections.reading() as db:
            rows = _rows(db, " AND ".join(conditions), values, by, down=down)
        self._show(row.id for row in rows)
        return rows

    def find(
        self, text: str, limit: int, *, only: CaseFilter = EVERY
    ) -> tuple[Found, ...]:
        """The best `limit` cases for what was typed, as `Search` ranks them. A search by a name or
        number of a person is logged before its result is handed out; what was typed never is."""
        with self._connections.reading(snapshot=True) as db:
            search = Search(
                db, self._line.access.who, self._clock.now(), text, only, self._names.of(db)
            )
            found = search.found(limit)
            named = search.named()
        self._say_sought(text, found, named)
        self._show(hit.case.id for hit in found)
        return found

    def clients(
        self,
        after: AssociationCursor | None,
        limit: int,
        *,
        only: AssociationFilter = EVERY_CLIENT,
        order: AssociationOrder = AssociationOrder.DUE,
        down: bool = False,
    ) -> tuple[AssociationRow, ...]:
        """The next associations of those cases, by itself clocks that end soonest first."""
        with self._connections.reading() as db:
            rows = associations.page(
                db,
                self._line.access.who,
                self._clock.now(),
                after,
                limit,
                only,
                order=order,
                down=down,
            )
        self._show(row.association.case for row in rows)
        return rows

    def _show(self, cases: Iterable[CaseId]) -> None:
        with self._lock:
            self._shown.update(dict.fromkeys(cases))
            unsaid = bool(self._shown)
        self._showing(self, unsaid)

    def _say_sought(self, text: str, found: tuple[Found, ...], named: bool) -> None:
        """One line for the names of a session, one for each number; not again while it lasts."""
        numbers = tuple(identifiers.typed(text))
        hit = {one.what for one in found if one.where is Where.IDENTIFIER}
        # a word and a case number look alike: only what was found tells a number
        kinds = [kind for kind, _ in numbers if kind is not IdentifierKind.ID or kind in hit]
        if kinds:
            mark = hashlib.sha256(text.encode()).hexdigest()
        elif named or any(one.where in _NAMING for one in found):
            mark = "name"
        else:
            return
        with self._lock:
            if mark in self._sought:
                return
            self._sought.add(mark)
        people = tuple(one.person for one in found if one.person and kinds)
        self._writing.log(
            replace(
                self._line,
                action=Action.SOUGHT,
                people=people,
                categories=tuple(_CATEGORY[k] for k in kinds) or (PiiCategory.PERSON_NAME,),
                fields=tuple(kind.value for kind in kinds) or ("name",),
                count=len(people),
            )
        )

    def pause(self) -> None:
        """Write the ids shown since the last pause; nothing when none were."""
        with self._lock:
            shown, self._shown = tuple(self._shown), {}
            self._sought.clear()
        if shown:
            try:
                self._say(shown)
            except BaseException:
                with self._lock:
                    self._shown = dict.fromkeys(shown) | self._shown
                raise
        self._showing(self, False)

    def _say(self, shown: tuple[CaseId, ...]) -> None:
        with self._writing.transaction() as t:
            for start in range(0, len(shown), _IDS_A_LINE):
                ids = shown[start : start + _IDS_A_LINE]
                digest = hashlib.sha256("\n".join(sorted(ids)).encode()).hexdigest()
                said = replace(
                    self._line, action=Action.LIST_SHOWN, count=len(ids), detail=digest
                )
                t.log(said, ids)


def _rows(
    db: Database, conditions: str, values: dict[str, Value], by: str, *, down: bool
) -> tuple[CaseRow, ...]:
    way = "DESC" if down else "ASC"
    rows = db.execute(
        f"SELECT {COLUMNS}"  # noqa: S608 - our own conditions, values bound
        f" FROM cases c WHERE {conditions}"
        f" ORDER BY {by} {way}, c.id {way} LIMIT :limit",
        values,
    )
    return tuple(case_row(row) for row in rows)


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
