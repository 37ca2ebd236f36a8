"""What the rows of a list of cases are read from."""

from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.cases.case import CaseRow, CaseState
from assisterdesk.store.columns import to_moment
from assisterdesk.store.connections import Row

#: of the table `cases c`
COLUMNS = "c.id, c.reference, c.household, c.state, c.topic, c.owner, c.changed_at"


def case_row(row: Row) -> CaseRow:
    return CaseRow(
        id=CaseId(row["id"]),
        reference=row["reference"],
        household=row["household"],
        state=CaseState(row["state"]),
        topic=row["topic"],
        owner=StaffId(row["owner"]),
        changed_at=to_moment(row["changed_at"]),
    )
