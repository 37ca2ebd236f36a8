"""Whom the files of a store let in: its owner, or the group for which IT made the folder."""

import os
import stat
import sys
from pathlib import Path

import pytest

from assisterdesk import bootstrap
from assisterdesk.actions.backup import back_up
from assisterdesk.actions.cases import create_case
from assisterdesk.actions.signing_in import create_office, lock, people_who_sign_in, sign_in
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.basics.technical_log import Event
from assisterdesk.bootstrap import default_folder, program
from assisterdesk.office.staff import Office, Staff
from assisterdesk.settings.policy import Fixed, Policy, Source

PASSPHRASE = "lantern river maple forty"
FIRST = Staff(
    StaffId("s1"), "Paj Vue", AssisterKind.NAVIGATOR, frozenset(Role), assister_id="ABC123DEF"
)


def lived_in(folder: Path) -> None:
    """A store with a case, a backup and a second sign-in."""
    opened = program(folder, quick_keys=True)
    session, _ = create_office(opened, Office("North Star Help"), FIRST, PASSPHRASE)
    create_case(session, "Warsame family", "renewal")
    back_up(session)
    opened.technical.write(Event.SIGNED_IN)
    lock(session)
    lock(sign_in(opened, people_who_sign_in(opened)[0].id, PASSPHRASE))


def modes(folder: Path) -> dict[str, int]:
    files = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*")}
    assert {"cases.db", "slots.json", "head.json"} <= files.keys()
    return {name: stat.S_IMODE(path.stat().st_mode) for name, path in files.items()}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has permissions of its own")
def test_a_store_of_ones_own_lets_nobody_else_in(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    lived_in(folder)
    # what lies in a folder of 0700 is closed by it
    assert stat.S_IMODE(folder.stat().st_mode) & 0o077 == 0
    open_to_others = {name for name, mode in modes(folder).items() if mode & 0o077}
    assert {n for n in open_to_others if n in ("cases.db", "slots.json", "head.json")} == set()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has permissions of its own")
def test_a_folder_made_for_a_group_lets_the_group_in(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o2770)
    before = os.umask(0o022)
    try:
        lived_in(folder)
    finally:
        os.umask(before)
    assert {n: oct(m) for n, m in modes(folder).items() if m & 0o060 != 0o060} == {}


def test_it_may_fix_one_place_for_everybody(monkeypatch: pytest.MonkeyPatch) -> None:
    fixed = Policy({"keeping.store_place": Fixed("/srv/assisterdesk", Source.FILE)})
    monkeypatch.setattr(bootstrap, "machine_policy", lambda: fixed)
    assert default_folder() == Path("/srv/assisterdesk")
    monkeypatch.setattr(bootstrap, "machine_policy", Policy)
    assert default_folder() != Path("/srv/assisterdesk")
