"""`assisterdesk import --dry-run`: what would come in, without a store and without a value."""

import subprocess
import sys
from pathlib import Path

import pytest

from assisterdesk import cli
from tests.actions.spreadsheets import HEAD, HODAN, MAI


def written(path: Path, *rows: tuple[str, ...]) -> Path:
    path.write_text("\n".join("\t".join(row) for row in (HEAD, *rows)), "utf-8")
    return path


def test_a_file_is_tried_without_a_store(tmp_path: Path, checkout: Path) -> None:
    bad = ("H3", "Lor, Bee", "31/31/1987")
    done = subprocess.run(
        [sys.executable, "-m", "assisterdesk", "import", "--dry-run",
         str(written(tmp_path / "clients.tsv", MAI, HODAN, bad))],
        capture_output=True,
        text=True,
        cwd=checkout,
        timeout=60,
        check=False,
    )  # fmt: skip
    assert done.returncode == cli.NOT_ALL, done.stderr
    assert "would come in: 2 households, 2 people, 1 notes, 1 tasks; 1 rows stay out" in done.stdout
    assert "row 4, DOB: This is not a day" in done.stdout
    assert "column SSN: Social Security number" in done.stdout
    for secret in ("Xiong", "Hodan", "666-12", "hunter2", "1987;"):
        assert secret not in done.stdout


def test_every_row_in_order_is_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = cli.parsed(["import", "--dry-run", str(written(tmp_path / "a.tsv", MAI, HODAN))])
    assert cli.run(wanted) == cli.DONE
    assert "0 rows stay out" in capsys.readouterr().out


def test_what_is_no_table_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    for path, said in (("a.pdf", "not a table"), ("gone.csv", "could not be read")):
        wanted = cli.parsed(["import", "--dry-run", str(tmp_path / path)])
        assert cli.run(wanted) == cli.FAILED
        assert said in capsys.readouterr().err
