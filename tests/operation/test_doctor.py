"""The doctor, the archive for IT, and setting up an office without anybody at the desk."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assisterdesk.actions.backup import back_up
from assisterdesk.actions.cases import create_case
from assisterdesk.actions.diagnostics import bundle
from assisterdesk.actions.doctor import examine
from assisterdesk.actions.mail_doctor import Health
from assisterdesk.actions.program import Program
from assisterdesk.actions.signing_in import create_office, lock
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.errors import Damaged, Incomplete, Refused
from assisterdesk.basics.technical_log import Event
from assisterdesk.bootstrap import program
from assisterdesk.egress.gate import Gate
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.policy import GatePolicy
from assisterdesk.office.provision import provision_from
from assisterdesk.settings.own_files import FilesState, OwnFiles
from tests.keys.kept_credentials import KeptCredentials

pytestmark = pytest.mark.requirement("X5")

PASSPHRASE = "lantern river maple forty"
OFFICE = """
[office]
name = "Lake Street Health Access"
phone = "612-555-0100"
[first]
name = "Hodan Warsame"
kind = "navigator"
assister_id = "ABC123DEF"
"""


def found(opened: Program) -> dict[str, tuple[Health, str]]:
    return {f.id: (f.health, f.text) for f in examine(opened)}


def set_up(opened: Program) -> None:
    written = provision_from(OFFICE.encode())
    assert written.first is not None
    session, _ = create_office(opened, written.office, written.first, PASSPHRASE)
    create_case(session, "Xiong family", "renewal")
    back_up(session)
    lock(session)


@pytest.fixture
def opened(tmp_path: Path) -> Program:
    return program(tmp_path / "store", quick_keys=True)


def test_before_and_after_an_office_is_set_up(opened: Program) -> None:
    said = found(opened)
    assert said["store"] == (Health.OPEN, "No office is set up here yet.")
    assert not opened.folder.exists()
    set_up(opened)
    said = found(opened)
    assert [h for h, _ in said.values() if h is Health.BAD] == []
    assert said["backup"] == (Health.GOOD, "The newest of 1 backups is 0 days old.")


class Behind(Clock):
    """A computer whose clock fell back by a day."""

    def __init__(self, real: Clock) -> None:
        self._real = real

    def now(self):  # type: ignore[no-untyped-def]  # the clock's own
        return self._real.now() - timedelta(days=1)


def test_what_is_wrong_is_bad_and_says_what_to_do(opened: Program) -> None:
    set_up(opened)
    assert found(replace(opened, clock=Behind(opened.clock)))["clock"][0] is Health.BAD
    changed = replace(opened, own_files=lambda: OwnFiles(FilesState.CHANGED, 2, 800))
    health, text = found(changed)["files"]
    assert (health, text[:7]) == (Health.BAD, "2 files")
    (opened.folder / "slots.json").write_text("no slots")
    assert found(opened)["store"][0] is Health.BAD


def test_the_password_store_is_told_of(opened: Program) -> None:
    credentials = KeptCredentials()
    here = replace(opened, credentials=credentials)
    assert found(here)["password_store"][0] is Health.GOOD
    credentials.locked = True
    assert "Unlock it" in found(here)["password_store"][1]
    credentials.why_not = "It is not running here."
    health, said = found(here)["password_store"]
    assert health is Health.OPEN
    assert "backups only" in said


def test_a_list_of_versions_that_is_not_trusted_is_bad(opened: Program) -> None:
    def broken() -> None:
        raise Damaged("The list of versions cannot be trusted.")

    assert found(replace(opened, updates=broken))["updates"][0] is Health.BAD


def test_what_it_gets_holds_nobodys_data(opened: Program) -> None:
    set_up(opened)
    try:
        raise Refused("Mai Xiong, SSN 666-12-3456")
    except Refused as error:
        opened.technical.write(Event.TROUBLE, error=error)
    gate = Gate(KnownPeople.build(()), OwnSide(), GatePolicy())
    cleared = gate.clear(bundle(opened, examine(opened), gate.spans))
    text = cleared.outgoing.attachments[0].content.decode()
    for canary in ("Xiong", "666-12", "Warsame", "Lake Street", "555-0100", str(Path.home())):
        assert canary not in text
    assert '"error": "Refused"' in text
    for part in ("[good] store - A store is there", "lock.minutes_most", '"event": "trouble"'):
        assert part in text
    assert "left out" not in text


def test_a_line_with_somebodys_data_stays_out_and_is_counted(opened: Program) -> None:
    slipped = [*examine(opened)]
    slipped[0] = replace(slipped[0], text="Mai Xiong, SSN 666-12-3456, born 05/03/1987")
    gate = Gate(KnownPeople.build(()), OwnSide(), GatePolicy())
    cleared = gate.clear(bundle(opened, slipped, gate.spans))
    text = cleared.outgoing.attachments[0].content.decode()
    assert "Xiong" not in text
    assert "store - No office" in text
    assert "left out)" in text


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("[office]\nphone = '1'", Incomplete),
        ("[office]\nname = 1", Refused),
        ("[office]\nname = 'A'\npassphrase = 'b'", Refused),
        ("[people]\nname = 'A'", Refused),
        ("office = 1", Refused),
        ("\x00", Damaged),
        (OFFICE.replace("navigator", "wizard"), Refused),
        (OFFICE.replace("ABC123DEF", "1"), Refused),
        (OFFICE + "roles = ['king']", Refused),
        (OFFICE + "roles = 1", Refused),
        ("#" * 70_000, Damaged),
    ],
)
def test_a_file_with_mistakes_gets_a_sentence(
    text: str, error: type[Incomplete | Refused | Damaged]
) -> None:
    with pytest.raises(error):
        provision_from(text.encode())


def test_what_the_gate_would_warn_of_is_not_written(opened: Program) -> None:
    gate = Gate(KnownPeople.build(()), OwnSide(), GatePolicy())
    slipped = [replace(examine(opened)[0], text="Mai Xiong, SSN 666-12-3456")]
    unfiltered = bundle(opened, slipped, lambda channel, text: ())
    with pytest.raises(Refused):
        gate.clear(unfiltered)


def test_every_finding_has_a_title_in_the_window(opened: Program) -> None:
    from assisterdesk.ui.screens.help.view_model import finding_title

    assert [f.id for f in examine(opened) if not finding_title(f.id)] == []


def test_the_first_start_shows_what_it_wrote_down(opened: Program) -> None:
    from assisterdesk.ui.screens.first_start.view_model import begun

    assert begun(opened).office is None
    written = replace(opened, provision=lambda: provision_from(OFFICE.encode()))
    filled = begun(written)
    assert filled.office is not None and filled.first is not None
    assert (filled.office.name, filled.first.identifier) == (
        "Lake Street Health Access", "ABC123DEF",
    )  # fmt: skip
    wrong = replace(opened, provision=lambda: provision_from(b"[office]\nname = 1"))
    assert "quotation marks" in begun(wrong).problem
