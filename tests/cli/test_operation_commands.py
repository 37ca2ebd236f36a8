"""Setting up an office, the doctor and the archive for IT, as IT runs them at a terminal."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from assisterdesk.actions.signing_in import lock, people_who_sign_in, sign_in
from assisterdesk.bootstrap import program

PASSPHRASE = "lantern river maple forty"
OFFICE = """
[office]
name = "Lake Street Health Access"
[first]
name = "Hodan Warsame"
kind = "navigator"
assister_id = "ABC123DEF"
"""


def command(checkout: Path, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "assisterdesk", *words]
    return subprocess.run(
        line, input=given, capture_output=True, text=True, cwd=checkout, check=False
    )


@pytest.mark.requirement("X5")
def test_an_office_is_set_up_from_a_file_and_a_passphrase(tmp_path: Path, checkout: Path) -> None:
    (tmp_path / "office.toml").write_text(OFFICE)
    store = tmp_path / "store"
    words = ("provision", str(tmp_path / "office.toml"), "--store", str(store))
    weak = command(checkout, *words, given="short\n")
    assert (weak.returncode, store.exists()) == (1, False)
    done = command(checkout, *words, given=PASSPHRASE + "\n")
    assert done.returncode == 0, done.stderr
    opened = program(store)
    assert opened.keys.open_with_recovery(store, done.stdout.strip()).store_key
    session = sign_in(opened, people_who_sign_in(opened)[0].id, PASSPHRASE)
    assert (session.office.name, session.who.name) == ("Lake Street Health Access", "Hodan Warsame")
    lock(session)
    assert "already" in command(checkout, *words, given=PASSPHRASE + "\n").stderr
    said = command(checkout, "doctor", "--json", "--store", str(store))
    assert {f["id"] for f in json.loads(said.stdout)["findings"]} >= {"store", "backup", "clock"}
    archive = tmp_path / "for-it.txt"
    assert command(checkout, "diagnostics", str(archive), "--store", str(store)).returncode == 0
    assert "THE INSTALLATION" in archive.read_text("utf-8")
