"""What an office did in a time, as numbers: out of its records, and what was entered by hand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from assisterdesk.basics.ids import StaffId


@dataclass(frozen=True, slots=True)
class OfficeActivity:
    """Entered by hand: something that is in no case, such as an outreach event. It names nobody.

    `kind` is the id of an entry of `activities.toml`; `attended` how many came, None where nobody
    counted. `taken_back`: entered by mistake; it stays in the history.
    """

    id: str
    on: date
    kind: str
    count: int
    by: StaffId
    at: datetime
    attended: int | None = None
    text: str = ""
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """One submission that was sent in the time; `answered` is None while the desk is silent."""

    desk: str
    sent: date
    answered: date | None
    due: date | None


@dataclass(frozen=True, slots=True)
class ActivityCounts:
    """Numbers of a time, days in Minnesota. Nobody is in them.

    `sent` by case type, desk and day; `enrolled` by program, `confirmed` by kind; `contacts` by
    kind and party; `tasks` done by kind.
    """

    opened: Mapping[date, int]
    closed: Mapping[date, int]
    sent: Mapping[tuple[str, str, date], int]
    replies: tuple[Reply, ...] = field(default=())
    languages: Mapping[str, int] = field(default_factory=dict)
    enrolled: Mapping[str, int] = field(default_factory=dict)
    confirmed: Mapping[str, int] = field(default_factory=dict)
    paid: int = 0
    paid_cents: int = 0
    contacts: Mapping[tuple[str, str], int] = field(default_factory=dict)
    tasks: Mapping[str, int] = field(default_factory=dict)
    by_hand: tuple[OfficeActivity, ...] = ()
