"""The commands beside the window, run as IT runs them: another process, text in, text out."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from assisterdesk.actions.cases import create_case, new_person, save_person
from assisterdesk.actions.signing_in import create_office, lock
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.bootstrap import program
from assisterdesk.office.staff import Office, Staff
from assisterdesk.people.person import Relation

PASSPHRASE = "lantern river maple forty"


def assisterdesk(
    arguments: Sequence[str], given: str, checkout: Path
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "assisterdesk", *arguments],
        input=given,
        capture_output=True,
        text=True,
        cwd=checkout,
        timeout=60,
        check=False,
    )


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A real store with one client, closed again."""
    opened = program(tmp_path / "store", quick_keys=True)
    first = Staff(
        StaffId("s1"), "Paj Vue", AssisterKind.NAVIGATOR, frozenset(Role), assister_id="ABC123DEF"
    )
    session, _ = create_office(opened, Office("North Star Help"), first, PASSPHRASE)
    case = create_case(session, "Warsame family", "renewal")
    access = session.access("status_inquiry", case)
    save_person(session, access, new_person(case, "Hodan", "Warsame", Relation.SELF))
    lock(session)
    return opened.folder


@pytest.mark.requirement("M5")
def test_the_gate_judges_lines_and_says_which_it_could_not(checkout: Path, tmp_path: Path) -> None:
    notice = tmp_path / "notice.txt"
    notice.write_text("Applicant: Mai Xiong, SSN 666-12-3456", encoding="utf-8")
    lines = [
        {"id": "ssn", "channel": "email", "text": "Her SSN is 666-12-3456."},
        {"id": "clean", "channel": "email", "text": "When does the service line open on Monday?"},
        {"id": "file", "path": str(notice)},
        {"id": "gone", "path": str(tmp_path / "gone.pdf")},
    ]
    given = "\n".join(json.dumps(line) for line in lines) + "\nno json\n"
    done = assisterdesk(["gate", "check", "--jsonl", "--show-text"], given, checkout)
    ssn, clean, file, gone, bad = (json.loads(line) for line in done.stdout.splitlines())
    assert ssn["warned"] is True
    (span,) = [s for s in ssn["spans"] if s["type"] == "SSN"]
    assert lines[0]["text"][span["start"] : span["end"]] == "666-12-3456"
    assert clean == {**clean, "warned": False, "spans": [], "refused_to_read": None}
    assert {s["type"] for s in file["spans"]} >= {"PERSON_NAME", "SSN"}
    assert file["text"] == notice.read_text(encoding="utf-8")
    assert gone["warned"] is True and gone["refused_to_read"]
    assert "error" in bad
    assert done.returncode == 2


def test_all_lines_judged_means_exit_code_nothing(checkout: Path) -> None:
    given = json.dumps({"id": 1, "text": "Thank you."}) + "\n"
    assert assisterdesk(["gate", "check", "--jsonl"], given, checkout).returncode == 0


def test_the_gate_knows_the_people_of_a_list_and_of_a_store(
    checkout: Path, tmp_path: Path, store: Path
) -> None:
    people = tmp_path / "people.json"
    people.write_text(json.dumps([{"name": "Tchaw Lopez", "unknown": 1}]), encoding="utf-8")
    line = json.dumps({"id": 1, "channel": "email", "text": "tchaw lopez called again"}) + "\n"
    done = assisterdesk(["gate", "check", "--jsonl", "--people", str(people)], line, checkout)
    assert json.loads(done.stdout)["warned"] is True

    line = json.dumps({"id": 1, "channel": "email", "text": "hodan warsame called"}) + "\n"
    asked = ["gate", "check", "--jsonl", "--store", str(store)]
    done = assisterdesk(asked, f"{PASSPHRASE}\n{line}", checkout)
    assert json.loads(done.stdout)["warned"] is True, done.stderr


@pytest.mark.requirement("O-G4")
def test_log_verify_confirms_an_untouched_log_and_refuses_a_wrong_passphrase(
    checkout: Path, store: Path
) -> None:
    asked = ["log", "verify", "--store", str(store)]
    done = assisterdesk(asked, PASSPHRASE + "\n", checkout)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("confirmed: ")
    wrong = assisterdesk(asked, "not this one\n", checkout)
    assert wrong.returncode == 1
    assert wrong.stdout == ""
    assert "Traceback" not in wrong.stderr


def test_a_folder_without_a_store_gets_a_sentence(checkout: Path, tmp_path: Path) -> None:
    done = assisterdesk(["log", "verify", "--store", str(tmp_path)], "x\n", checkout)
    assert done.returncode == 1
    assert done.stderr.strip().endswith(".")
    assert "Traceback" not in done.stderr


def test_the_gate_as_a_filter_loads_no_qt(checkout: Path) -> None:
    code = (
        "import io, sys; sys.stdin = io.StringIO('{\"id\": 1, \"text\": \"x\"}')\n"
        "from assisterdesk.egress.check import check, own_side_from_json, people_from_json\n"
        "check(sys.stdin, lambda line: None, people=people_from_json('[]'),"
        " own=own_side_from_json('{}'), show_text=False)\n"
        "assert not [m for m in sys.modules if m.startswith('PySide6')]"
    )
    subprocess.run([sys.executable, "-c", code], cwd=checkout, check=True, timeout=60)


def test_the_mail_doctor_answers_in_words_and_for_scripts(store: Path, checkout: Path) -> None:
    said = assisterdesk(["doctor", "mail", "--store", str(store)], PASSPHRASE + "\n", checkout)
    assert said.returncode == 0, said.stderr
    assert "account: No mail account is set up." in said.stdout
    asked = ["doctor", "mail", "--json", "--store", str(store)]
    answer = assisterdesk(asked, PASSPHRASE + "\n", checkout)
    assert {f["id"] for f in json.loads(answer.stdout)["mail"]} >= {"account", "proof", "outbox"}
    assert "Paj Vue" not in said.stdout + answer.stdout
