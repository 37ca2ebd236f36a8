"""The case list: pages over the cases the person may read, and what of it was shown."""

import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.cases.case import CaseCursor, CaseRow, CaseState
from assisterdesk.store.cases import folded
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Connections, Database, Row, Value
from assisterdesk.store.grants import MAY_READ
from assisterdesk.store.transaction import Writing
from assisterdesk.store.withdrawn import stands

_STANDS = stands("person", "p.id")
#: more ids than this are written as several lines, so that no entry grows without bounds
_IDS_A_LINE = 500


class OpenCaseList:
    """A list session. Its line was committed when it was opened; `pause` adds what it showed."""

    def __init__(
        self,
        connections: Connections,
        writing: Writing,
        clock: Clock,
        line: LogLine,
        showing: Callable[["OpenCaseList", bool], None],
    ) -> None:
        """`showing` is told whether there are shown ids that no line names yet."""
        self._connections = connections
        self._writing = writing
        self._clock = clock
        self._line = line
        self._showing = showing
        self._shown: dict[CaseId, None] = {}
        self._lock = threading.Lock()

    def page(
        self,
        after: CaseCursor | None,
        limit: int,
        *,
        states: frozenset[CaseState] = frozenset(),
        text: str = "",
    ) -> tuple[CaseRow, ...]:
        """The next rows, newest change first; every word of `text` must be found."""
        values: dict[str, Value] = {
            "staff": self._line.access.who,
            "now": moment(self._clock.now()),
            "limit": limit,
        }
        conditions = [MAY_READ]
        if after is not None:
            conditions.append("(c.changed_at, c.id) < (:changed_at, :id)")
            values |= {"changed_at": moment(after.changed_at), "id": after.id}
        if states:
            names = sorted(states)
            conditions.append(f"c.state IN ({', '.join(f':state{i}' for i in range(len(names)))})")
            values |= {f"state{i}": name for i, name in enumerate(names)}
        for i, word in enumerate(folded(text).split()):
            conditions.append(f"c.sought LIKE :word{i} ESCAPE '\\'")
            values[f"word{i}"] = f"%{_escaped(word)}%"
        with self._connections.reading() as db:
            rows = _rows(db, " AND ".join(conditions), values)
        with self._lock:
            self._shown.update(dict.fromkeys(row.id for row in rows))
            unsaid = bool(self._shown)
        self._showing(self, unsaid)
        return rows

    def pause(self) -> None:
        """Write the ids shown since the last pause; nothing when none were."""
        with self._lock:
            shown, self._shown = tuple(self._shown), {}
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


def _rows(db: Database, conditions: str, values: dict[str, Value]) -> tuple[CaseRow, ...]:
    rows = db.execute(
        "SELECT c.id, c.reference, c.household, c.state, c.topic, c.owner, c.changed_at,"  # noqa: S608 - our own conditions, values bound
        f" (SELECT count(*) FROM people p WHERE p.case_id = c.id AND {_STANDS}) AS people"
        f" FROM cases c WHERE {conditions}"
        " ORDER BY c.changed_at DESC, c.id DESC LIMIT :limit",
        values,
    )
    return tuple(_row(row) for row in rows)


def _row(row: Row) -> CaseRow:
    return CaseRow(
        id=CaseId(row["id"]),
        reference=row["reference"],
        household=row["household"],
        state=CaseState(row["state"]),
        topic=row["topic"],
        owner=StaffId(row["owner"]),
        people=row["people"],
        changed_at=to_moment(row["changed_at"]),
    )


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
