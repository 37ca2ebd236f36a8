"""Who makes a change and when: what every row of a history carries."""

from dataclasses import dataclass
from datetime import datetime

from assisterdesk.basics.ids import StaffId


@dataclass(frozen=True, slots=True)
class Stamped:
    """`at` is the wall clock's time of the commit."""

    who: StaffId
    at: datetime
