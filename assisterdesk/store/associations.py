"""Associations in the store: what lists ask for as columns, words sealed under the case's key."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from assisterdesk.basics.ids import AssociationId, CaseId, StaffId
from assisterdesk.cases.association import (
    Association,
    AssociationCursor,
    AssociationFilter,
    AssociationKind,
    AssociationOrder,
    AssociationRow,
    AssociationState,
    CoverageProgram,
    DueAssociation,
)
from assisterdesk.store import sealed_words
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.cases import folded
from assisterdesk.store.columns import day, moment, to_day, to_moment
from assisterdesk.store.connections import Database, Row, Value
from assisterdesk.store.grants import MAY_READ
from assisterdesk.store.withdrawn import stands

_TABLE = "associations"
_STANDS = stands("association", "k.id")
#: no clock runs: after all that do
_NO_DAY = "9999-12-31"
_DUE = f"coalesce(k.due, '{_NO_DAY}')"
#: what a list of clients is sorted by
_ORDER = {
    AssociationOrder.DUE: _DUE,
    AssociationOrder.REFERENCE: "c.reference",
    AssociationOrder.HOUSEHOLD: "lower(c.household)",
    AssociationOrder.STATE: "k.state",
    AssociationOrder.CARRIER: "lower(k.carrier)",
    AssociationOrder.PROGRAM: "k.program",
    AssociationOrder.YEAR: "coalesce(k.plan_year, 0)",
    AssociationOrder.ENROLLED: "coalesce(k.enrolled_on, '')",
    AssociationOrder.ASKED: "coalesce(k.asked_on, '')",
    AssociationOrder.CONFIRMED: "coalesce(k.confirmed_on, '')",
    AssociationOrder.PAID: "coalesce(k.paid_on, '')",
}
#: those that are settled without a payment
_UNPAID = f"k.state = '{AssociationState.CONFIRMED.value}' AND k.paid_on IS NULL"


def put(db: Database, keys: CaseKeys, value: Association) -> None:
    """Insert or replace. Raises `ValueError` for one of another case."""
    kept = case_of(db, value.id)
    if kept is not None and kept != value.case:
        raise ValueError("a record stays in its case")
    columns: dict[str, Value] = {
        "id": value.id,
        "case_id": value.case,
        "kind": value.kind,
        "state": value.state,
        "made_at": moment(value.made_at),
        "made_by": value.made_by,
        "program": value.program,
        "carrier": value.carrier,
        "plan_year": value.plan_year,
        "applied_on": day(value.applied_on),
        "enrolled_on": day(value.enrolled_on),
        "asked_on": day(value.asked_on),
        "confirmed_on": day(value.confirmed_on),
        "pay_expected_on": day(value.pay_expected_on),
        "paid_on": day(value.paid_on),
        "paid_cents": value.paid_cents,
        "clock": value.clock,
        "due": day(value.due),
        "sealed": sealed_words.seal(db, keys, value.case, _TABLE, value.id, {"text": value.text}),
    }
    names = list(columns)
    db.execute(
        f"INSERT INTO associations ({', '.join(names)})"  # noqa: S608 - our own columns
        f" VALUES ({', '.join(f':{name}' for name in names)}) ON CONFLICT (id) DO UPDATE SET "
        + ", ".join(f"{name} = excluded.{name}" for name in names[2:]),
        columns,
    )


def case_of(db: Database, association: AssociationId) -> CaseId | None:
    row = db.execute("SELECT case_id FROM associations WHERE id = ?", (association,)).fetchone()
    return CaseId(row[0]) if row else None


def of_case(db: Database, keys: CaseKeys, case: CaseId) -> tuple[Association, ...]:
    """With a clock first, the soonest first; then the newest."""
    rows = db.execute(
        f"SELECT * FROM associations k WHERE case_id = ? AND {_STANDS}"  # noqa: S608 - ours
        f" ORDER BY {_DUE}, n DESC",
        (case,),
    )
    found = []
    for row in rows.fetchall():
        words = sealed_words.words(db, keys, case, _TABLE, row["id"], bytes(row["sealed"]))
        found.append(replace(_without_words(row), text=words["text"]))
    return tuple(found)


def due(db: Database, staff: StaffId, until: date, now: datetime) -> tuple[DueAssociation, ...]:
    """Of the person's own cases that are not closed, what runs out soonest first."""
    rows = db.execute(
        "SELECT k.id, k.case_id, c.reference, k.kind, k.clock, k.due"  # noqa: S608 - ours
        " FROM associations k JOIN cases c ON c.id = k.case_id"
        " WHERE c.owner = :staff AND c.state <> 'closed'"
        f" AND {_DUE} <= :until AND {_STANDS} AND {MAY_READ}"
        f" ORDER BY {_DUE}, c.reference, k.n",
        {"staff": staff, "until": day(until), "now": moment(now)},
    )
    return tuple(
        DueAssociation(
            AssociationId(row["id"]),
            CaseId(row["case_id"]),
            row["reference"],
            AssociationKind(row["kind"]),
            row["clock"],
            date.fromisoformat(row["due"]),
        )
        for row in rows
    )


def page(
    db: Database,
    staff: StaffId,
    now: datetime,
    after: AssociationCursor | None,
    limit: int,
    only: AssociationFilter,
    *,
    order: AssociationOrder = AssociationOrder.DUE,
    down: bool = False,
) -> tuple[AssociationRow, ...]:
    """Of all cases the person may read; by itself the soonest clock first, those without one
    last."""
    conditions, values = _narrowed(only)
    values |= {"staff": staff, "now": moment(now), "limit": limit}
    by, way = _ORDER[order], "DESC" if down else "ASC"
    if after is not None and (order is not AssociationOrder.DUE or down):
        former = by.replace("k.", "y.").replace("c.", "x.")
        conditions.append(
            f"({by}, k.id) {'<' if down else '>'} ((SELECT {former} FROM associations y"  # noqa: S608 - ours
            " JOIN cases x ON x.id = y.case_id WHERE y.id = :after_id), :after_id)"
        )
        values["after_id"] = after.id
    elif after is not None:
        conditions.append(f"({_DUE}, k.id) > (:after_due, :after_id)")
        values |= {"after_due": after.due or _NO_DAY, "after_id": after.id}
    rows = db.execute(
        "SELECT k.*, c.reference, c.household, c.owner FROM associations k"  # noqa: S608 - ours
        " CROSS JOIN cases c ON c.id = k.case_id"
        f" WHERE {' AND '.join((_STANDS, MAY_READ, *conditions))}"
        f" ORDER BY {by} {way}, k.id {way} LIMIT :limit",
        values,
    )
    return tuple(
        AssociationRow(
            _without_words(row), row["reference"], row["household"], StaffId(row["owner"])
        )
        for row in rows
    )


def _narrowed(only: AssociationFilter) -> tuple[list[str], dict[str, Value]]:
    found: list[str] = []
    values: dict[str, Value] = {}
    for column, wanted in (
        ("kind", only.kinds), ("state", only.states), ("program", only.programs)
    ):  # fmt: skip
        if wanted:
            names = [f"{column}{i}" for i in range(len(wanted))]
            found.append(f"k.{column} IN ({', '.join(f':{name}' for name in names)})")
            values |= dict(zip(names, sorted(wanted), strict=True))
    if only.plan_year is not None:
        found.append("k.plan_year = :plan_year")
        values["plan_year"] = only.plan_year
    if only.case is not None:
        found.append("k.case_id = :case")
        values["case"] = only.case
    if only.owner is not None:
        found.append("c.owner = :owner")
        values["owner"] = only.owner
    if only.due_by is not None:
        found.append(f"{_DUE} <= :due_by")
        values["due_by"] = day(only.due_by)
    if only.unpaid:
        found.append(_UNPAID)
    for i, word in enumerate(folded(only.text).split()):
        found.append(
            f"(c.sought LIKE :word{i} ESCAPE '\\' OR lower(k.carrier) LIKE :word{i} ESCAPE '\\')"
        )
        values[f"word{i}"] = f"%{_escaped(word)}%"
    return found, values


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _without_words(row: Row) -> Association:
    days: dict[str, Any] = {
        name: to_day(row[name])
        for name in (
            "applied_on", "enrolled_on", "asked_on", "confirmed_on", "pay_expected_on", "paid_on",
            "due",
        )
    }  # fmt: skip
    return Association(
        id=AssociationId(row["id"]),
        case=CaseId(row["case_id"]),
        kind=AssociationKind(row["kind"]),
        state=AssociationState(row["state"]),
        made_at=to_moment(row["made_at"]),
        made_by=StaffId(row["made_by"]),
        program=CoverageProgram(row["program"]),
        carrier=row["carrier"],
        plan_year=row["plan_year"],
        paid_cents=row["paid_cents"],
        clock=row["clock"],
        **days,
    )
