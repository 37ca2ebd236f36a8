"""An access log of a million entries: reading, filtering, a month, a person, and the whole check.

The entries are written by the store itself, over three years, by twenty people about five thousand
cases.
"""

import hashlib
import hmac
import os
import random
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.card import Figure, Limits, Row, Unit

ENTRIES = int(os.environ.get("ASSISTERDESK_LOG_ENTRIES", "1000000"))
_AT_ONCE = 20_000
_CASES, _PEOPLE, _STAFF = 5_000, 12_000, 20
_START = datetime(2023, 11, 1, 14, tzinfo=UTC)
_READS = 40


class _Clock:
    """Goes on by what the three years divide into."""

    def __init__(self) -> None:
        self.at = _START

    def now(self) -> datetime:
        return self.at


def measure() -> tuple[Row, ...]:
    from assisterdesk.access.log_line import Action, LogLine
    from assisterdesk.basics.access import Access
    from assisterdesk.basics.ids import CaseId, DeviceId, PersonId, StaffId
    from assisterdesk.basics.kinds import AssisterKind, PiiCategory, Role
    from assisterdesk.keys.sealing import AesSealer, EdSigner
    from assisterdesk.office.staff import Staff
    from assisterdesk.store.opener import SqlCipherStoreOpener

    choose, clock = random.Random(7), _Clock()  # noqa: S311 - repeatable
    cases = [CaseId(f"{n:032x}") for n in range(_CASES)]
    people = [PersonId(f"{n:032x}") for n in range(_CASES, _CASES + _PEOPLE)]
    staff = [StaffId(f"staff-{n}") for n in range(_STAFF)]
    step = timedelta(days=3 * 365) / ENTRIES
    with tempfile.TemporaryDirectory() as folder:
        opener = SqlCipherStoreOpener(AesSealer(), EdSigner())
        store = opener.create(Path(folder) / "store", os.urandom(32), clock, DeviceId("one"))
        with store.change(staff[0], "staff") as change:
            for n, id in enumerate(staff):
                roles = frozenset({Role.ASSISTER, Role.INFORMATION_OWNER, Role.SUPERVISOR})
                change.put_staff(
                    Staff(id, f"Person {n}", AssisterKind.CAC, roles, assister_id="AB12CD34E")
                )
            change.commit()
        done = 0
        while done < ENTRIES:
            with store._writing.transaction() as t:
                for _ in range(min(_AT_ONCE, ENTRIES - done)):
                    number = choose.randrange(_CASES)
                    action = choose.choice((Action.OPENED, Action.OPENED, Action.REVEALED))
                    line = LogLine(
                        action,
                        Access(choose.choice(staff), "renewal", cases[number]),
                        people=(people[choose.randrange(_PEOPLE)],)
                        if action is Action.REVEALED
                        else (),
                        categories=(PiiCategory.PERSON_NAME,),
                        fields=("notes",),
                    )
                    clock.at += step
                    t.now = clock.at
                    t.log(line)
            done += min(_AT_ONCE, ENTRIES - done)
        who = staff[0]
        viewing = LogLine(Action.LOG_VIEWED, Access(who, "audit"))

        def timed(work: object, times: int) -> tuple[float, ...]:
            found = []
            for _ in range(times):
                begin = time.perf_counter()
                work()  # type: ignore[operator]
                found.append(time.perf_counter() - begin)
            return tuple(found)

        def month() -> None:
            # March of the second year, of one household: what a supervisor is asked
            case, person = choose.choice(cases), choose.choice(people)
            with store.privacy_look(viewing) as look:
                look.log(
                    datetime(2025, 3, 1, tzinfo=UTC), datetime(2025, 4, 1, tzinfo=UTC),
                    cases=(case,), people=(person,),
                )  # fmt: skip

        def day() -> None:
            start = _START + timedelta(days=choose.randrange(900))
            with store.privacy_look(viewing) as look:
                look.log(start, start + timedelta(days=1))

        newest = timed(lambda: store.log_page(viewing, None, 100), _READS)
        middle = timed(lambda: store.log_page(viewing, choose.randrange(500, ENTRIES), 100), _READS)
        of_case = timed(
            lambda: store.log_page(viewing, None, 100, choose.choice(cases)), _READS
        )
        months, days = timed(month, 15), timed(day, _READS)
        checks = timed(store.verify_log, 3)
        store.close()
    frame, glance = Limits(p95_at_most=0.25), Limits(p95_at_most=1)
    return (
        Row(f"log of {ENTRIES:,}: the newest page", Unit.SECONDS, newest, limits=frame),
        Row(f"log of {ENTRIES:,}: a page somewhere", Unit.SECONDS, middle, limits=frame),
        Row(f"log of {ENTRIES:,}: the newest about a case", Unit.SECONDS, of_case, limits=frame),
        Row(f"log of {ENTRIES:,}: one day", Unit.SECONDS, days, limits=glance),
        Row(
            f"log of {ENTRIES:,}: who saw one household in one month",
            Unit.SECONDS, months, limits=Limits(p95_at_most=2),
        ),
        Row(
            f"log of {ENTRIES:,}: check the whole chain",
            Unit.SECONDS, checks, "a bare HMAC loop over as many", _bare(3),
            Limits(ratio_at_most=2),
        ),
    )  # fmt: skip


def _bare(times: int) -> tuple[float, ...]:
    """HMAC-SHA256 over payloads of the usual length, one after the other."""
    payload, key, found = b"x" * 420, b"k" * 32, []
    for _ in range(times):
        begin = time.perf_counter()
        for _ in range(ENTRIES):
            hmac.digest(key, payload, hashlib.sha256)
        found.append(time.perf_counter() - begin)
    return tuple(found)


FIGURE = Figure("An access log of a million entries", measure)
