"""A `CaseFilter` as conditions on a case `c`."""

from assisterdesk.cases.finding import CaseFilter, CaseOrder
from assisterdesk.store.columns import day
from assisterdesk.store.connections import Value
from assisterdesk.store.withdrawn import stands
from assisterdesk.submissions.submission import State

#: what a list of cases is sorted by
ORDER = {
    CaseOrder.CHANGED: "c.changed_at",
    CaseOrder.REFERENCE: "c.reference",
    CaseOrder.HOUSEHOLD: "lower(c.household)",
    CaseOrder.TOPIC: "lower(c.topic)",
    CaseOrder.STATE: "c.state",
}


def conditions(only: CaseFilter) -> tuple[list[str], dict[str, Value]]:
    """SQL conditions and the values they name."""
    found: list[str] = []
    values: dict[str, Value] = {}
    if only.states:
        names = sorted(only.states)
        # the plus keeps the list on its own order: by state it would be sorted anew for each page
        found.append(f"+c.state IN ({', '.join(f':state{i}' for i in range(len(names)))})")
        values |= {f"state{i}": name for i, name in enumerate(names)}
    if only.owner is not None:
        found.append("c.owner = :owner")
        values["owner"] = only.owner
    if only.among:
        ids = sorted(only.among)
        found.append(f"c.id IN ({', '.join(f':case{i}' for i in range(len(ids)))})")
        values |= {f"case{i}": id for i, id in enumerate(ids)}
    if only.unassociated:
        found.append(
            "NOT EXISTS (SELECT 1 FROM associations k WHERE k.case_id = c.id"  # noqa: S608 - ours
            f" AND {stands('association', 'k.id')})"
        )
    asked = _of_submission(only, values)
    due = ""
    if only.due_by is not None:
        values["due_by"] = day(only.due_by)
        # a task of any desk or type
        if not (only.desk or only.case_type or only.unanswered):
            due = (
                " OR EXISTS (SELECT 1 FROM tasks k WHERE k.case_id = c.id"  # noqa: S608 - ours
                " AND k.done_at IS NULL"
                f" AND k.due <= :due_by AND {stands('task', 'k.id')})"
            )
    if asked:
        found.append(
            "(EXISTS (SELECT 1 FROM submissions s WHERE s.case_id = c.id AND "  # noqa: S608 - ours
            f"{' AND '.join(asked)}){due})"
        )
    return found, values


def _of_submission(only: CaseFilter, values: dict[str, Value]) -> list[str]:
    asked = []
    if only.desk is not None:
        asked.append("s.desk = :desk")
        values["desk"] = only.desk
    if only.case_type:
        asked.append("s.case_type = :case_type")
        values["case_type"] = only.case_type
    if only.unanswered or only.due_by is not None:
        asked.append(f"s.state = '{State.SENT.value}'")
    if only.due_by is not None:
        asked.append("s.reply_due <= :due_by")
    return asked
