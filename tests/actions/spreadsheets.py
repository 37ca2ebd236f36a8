"""A believable spreadsheet of an office, and the table it is read as."""

from assisterdesk.egress.extract.tables import How, Table

HEAD = (
    "Household ID", "Name (Last, First)", "DOB", "SSN", "Phone", "Relationship", "Language",
    "Status", "Type of help", "Navigator", "Intake date", "Notes", "Follow-up date", "Password",
)  # fmt: skip
MAI = (
    "H1", "Xiong, Mai", "5/3/1987", "666-12-3456", "(651) 555-0142", "Self", "hmong", "Open",
    "Renewal", "", "1/15/2026", "Will bring the lease.", "12/1/2026", "hunter2",
)  # fmt: skip
TOU = ("H1", "Xiong, Tou", "10/23/1985", "", "", "Husband", "", "", "", "", "", "", "", "")
HODAN = (
    "H2", "Warsame, Hodan", "3/30/1990", "900-55-1234", "612-555-0177", "Self", "so", "Closed",
    "New application", "", "2/20/2026", "", "", "",
)  # fmt: skip


def table(*rows: tuple[str, ...], head: tuple[str, ...] = HEAD) -> Table:
    wide = [row + ("",) * (len(head) - len(row)) for row in (head, *rows)]
    return Table(tuple(wide), tuple(range(1, len(wide) + 1)), (), How())
