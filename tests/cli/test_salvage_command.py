"""`assisterdesk salvage` at the terminal, for a store that no longer opens."""

import subprocess  # noqa: S404, TID251 - the program itself
import sys
from pathlib import Path

import pytest

from assisterdesk.actions.cases import create_case
from assisterdesk.actions.signing_in import create_office, lock
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.bootstrap import program
from assisterdesk.office.staff import Office, Staff

PASSPHRASE = "lantern river maple forty"
FIRST = Staff(
    StaffId("s1"), "Paj Vue", AssisterKind.NAVIGATOR, frozenset(Role), assister_id="ABC123DEF"
)


@pytest.mark.requirement("X1")
@pytest.mark.parametrize("by", ["passphrase", "recovery key"])
def test_what_can_be_read_is_saved_and_what_is_lost_counted(
    tmp_path: Path, checkout: Path, by: str
) -> None:
    made = program(tmp_path / "store", quick_keys=True)
    session, recovery = create_office(made, Office("North Star Help"), FIRST, PASSPHRASE)
    create_case(session, "Warsame family", "renewal")
    lock(session)
    data = bytearray((made.folder / "cases.db").read_bytes())
    data[len(data) - 3_000] ^= 4
    (made.folder / "cases.db").write_bytes(data)
    how = ["--recovery"] if by == "recovery key" else []
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "assisterdesk", "salvage", "--store", str(made.folder), *how],
        input=(recovery if how else PASSPHRASE) + "\n",
        capture_output=True,
        text=True,
        cwd=checkout,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, "")
    assert "Lost: 1 of" in done.stdout
    assert "kept under replaced-" in done.stdout
