"""Finding cases and people as one types, and the filters a person keeps."""

import json
import threading
from dataclasses import dataclass
from datetime import date, timedelta

from assisterdesk.actions.cases import open_list
from assisterdesk.actions.list_ports import CaseList
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import StaffId, new_id
from assisterdesk.basics.kinds import DeskId
from assisterdesk.basics.sentence import worded
from assisterdesk.cases.case import CaseState
from assisterdesk.cases.finding import CaseFilter, Found

_SAVED = "saved_filter."
#: the list that the first saved filters were of
CASES = "cases"
_MOST_SAVED = 20
_LONGEST_TITLE = 40


class CaseSearch:
    """One search session: opened in the log by its first question, ended by `pause`.

    Blocking; use it on the store's lane. A later question opens another session.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._list: CaseList | None = None
        self._lock = threading.Lock()

    def find(
        self, text: str, limit: int, only: CaseFilter | None = None
    ) -> tuple[Found, ...]:
        """The best cases for what was typed; nothing for blank text."""
        if not text.strip():
            return ()
        with self._lock:
            if self._list is None:
                self._list = open_list(self._session)
            return self._list.find(text, limit, only=only or CaseFilter())

    def pause(self) -> None:
        """Write the line with what was shown."""
        with self._lock:
            listed, self._list = self._list, None
        if listed is not None:
            listed.pause()


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A view of a list that a person keeps under a title: what it is narrowed to and how it is
    laid out. It holds no searched words: those may name someone.

    `of_list` names the list; the named fields are those of cases, `more` are another list's own,
    as names and texts. `layout` is that of `settings.list_layout`. `due_in` are days from today,
    so that "due this week" stays true next week.
    """

    id: str
    title: str
    states: frozenset[CaseState]
    mine: bool = False
    owner: StaffId | None = None
    desk: DeskId | None = None
    case_type: str = ""
    unanswered: bool = False
    due_in: int | None = None
    of_list: str = CASES
    more: tuple[tuple[str, str], ...] = ()
    layout: str = ""

    def narrowing(self, who: StaffId, today: date) -> CaseFilter:
        """What it means for this person on that day."""
        return CaseFilter(
            self.states,
            who if self.mine else self.owner,
            self.desk,
            self.case_type,
            self.unanswered,
            None if self.due_in is None else today + timedelta(days=self.due_in),
        )


def saved_filters(session: Session, of_list: str = CASES) -> tuple[SavedFilter, ...]:
    """The person's own of that list, by title. One that this program cannot read is left out."""
    found = []
    for name, text in session.store.settings(session.who.id).items():
        if name.startswith(_SAVED) and text:
            try:
                found.append(_from_text(name.removeprefix(_SAVED), text))
            except (ValueError, KeyError, TypeError):
                # an older or newer program kept it in another shape
                continue
    own = (kept for kept in found if kept.of_list == of_list)
    return tuple(sorted(own, key=lambda f: f.title.casefold()))


def save_filter(session: Session, kept: SavedFilter) -> SavedFilter:
    """Keep it, under its title; one with the same title is replaced. Raises `Incomplete` without a
    title, `Refused` for too long a one or when there are too many."""
    title = " ".join(kept.title.split())
    if not title:
        raise Incomplete("Give the filter a name.", ("Name",))
    if len(title) > _LONGEST_TITLE:
        raise Refused(worded("Use a name of at most {most} letters.", most=_LONGEST_TITLE))
    there = {f.title.casefold(): f.id for f in saved_filters(session, kept.of_list)}
    id = there.get(title.casefold())
    if id is None and len(there) >= _MOST_SAVED:
        raise Refused(worded(
            "You keep {most} filters already. Delete one first.",
            most=_MOST_SAVED,
        ))
    id = id or new_id()[:8]
    _put(session, id, _text_of(kept, title))
    return _from_text(id, _text_of(kept, title))


def forget_filter(session: Session, id: str) -> None:
    _put(session, id, "")


def _put(session: Session, id: str, text: str) -> None:
    with session.store.change(session.who.id, "save filter") as change:
        change.put_settings(session.who.id, {f"{_SAVED}{id}": text})
        change.commit()


def _text_of(kept: SavedFilter, title: str) -> str:
    return json.dumps(
        {
            "title": title,
            "states": sorted(kept.states),
            "mine": kept.mine,
            "owner": kept.owner,
            "desk": kept.desk,
            "case_type": kept.case_type,
            "unanswered": kept.unanswered,
            "due_in": kept.due_in,
            "list": kept.of_list,
            "more": dict(kept.more),
            "layout": kept.layout,
        }
    )


def _from_text(id: str, text: str) -> SavedFilter:
    shape = json.loads(text)
    return SavedFilter(
        id,
        str(shape["title"]),
        frozenset(CaseState(state) for state in shape["states"]),
        bool(shape["mine"]),
        StaffId(shape["owner"]) if shape["owner"] else None,
        DeskId(shape["desk"]) if shape["desk"] else None,
        str(shape["case_type"]),
        bool(shape["unanswered"]),
        None if shape["due_in"] is None else int(shape["due_in"]),
        # kept before there were views of other lists
        str(shape.get("list", CASES)),
        tuple((str(k), str(v)) for k, v in shape.get("more", {}).items()),
        str(shape.get("layout", "")),
    )
