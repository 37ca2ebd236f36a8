"""The runners report what happened: figures met, missed or broken, schema tests run or skipped."""

import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks import figures
from benchmarks.card import Limits, Row, Unit

FAST, SLOW = (1.0, 1.0, 1.0), (3.0, 3.0, 3.0)


def row(ours: tuple[float, ...], limits: Limits, theirs: tuple[float, ...] = (1.0,)) -> Row:
    return Row("a step", Unit.SECONDS, ours, "a known step", theirs, limits)


def test_a_missed_target_is_called_missed() -> None:
    assert row(FAST, Limits(ratio_at_most=1.5)).missed() == ()
    assert row(SLOW, Limits(ratio_at_most=1.5)).missed() == ("ratio at most 1.5",)
    assert row(FAST, Limits(ratio_at_least=2)).missed() == ("ratio at least 2",)
    assert row(SLOW, Limits(median_at_most=2)).missed() == ("median at most 2 s",)
    assert row(FAST, Limits(median_at_least=2)).missed() == ("median at least 2 s",)
    assert row((1.0,) * 19 + (9.0,) * 2, Limits(p95_at_most=2)).missed() == ("p95 at most 2 s",)


def test_a_ratio_without_its_comparison_is_missed() -> None:
    assert row(FAST, Limits(ratio_at_most=1.5), theirs=()).missed()


def test_p95_is_the_nearest_rank() -> None:
    assert row(tuple(float(n) for n in range(1, 101)), Limits()).p95 == 95
    assert row((7.0,), Limits()).p95 == 7


def outcome(**more: Any) -> dict[str, Any]:
    told = {"system": "Linux x86_64", "processors": 2, "versions": {"Python": "3.11"}}
    return {"title": "A step", "date": "2026-01-01 00:00 UTC", "machine": told, "rows": [], **more}


def test_the_page_is_honest() -> None:
    line = {
        "what": "a step", "unit": "s", "median": 3.0, "p95": 3.0, "runs": 3,
        "compared_with": "a known step", "compared_median": 1.0, "ratio": 3.0,
        "targets": ["ratio ≤ 1.5"], "missed": ["ratio at most 1.5"],
    }  # fmt: skip
    text = figures.page({"one": outcome(rows=[line]), "two": outcome(broken="ended with code 1")})
    assert "**missed**: ratio at most 1.5" in text and "**Broken**" in text
    assert "No figure has been measured yet" in figures.page({})


def test_an_unknown_figure_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert figures.main(["--only", "nonsense"]) == 1
    assert "no figure 'nonsense'" in capsys.readouterr().out


CASE = '<testcase classname="tests.practice.test_x" name="test_{name}">{inside}</testcase>'


@pytest.mark.parametrize(
    ("cases", "fine"),
    [
        ([("every_answer_follows_the_schema", "")], True),
        ([("every_answer_follows_the_schema", '<skipped message="absent"/>')], False),
        ([("answers", '<skipped message="the published schema is absent"/>')], False),
        ([("something_else", "")], False),
        ([], False),
    ],
)
def test_a_schema_test_that_did_not_run_is_reported(
    cases: list[tuple[str, str]], fine: bool, checkout: Path, tmp_path: Path
) -> None:
    report = tmp_path / "tests.xml"
    inside = "".join(CASE.format(name=n, inside=i) for n, i in cases)
    report.write_text(f"<testsuites><testsuite>{inside}</testsuite></testsuites>", "utf-8")
    verdict = runpy.run_path(str(checkout / "scripts" / "schema_ran.py"))["verdict"]
    assert (verdict(report) == "") is fine


LOGGING_TESTS = """
import logging
import pytest

def test_warns():
    logging.getLogger("x").warning("a surprise")

@pytest.mark.expects_log("shows it")
def test_expects():
    logging.getLogger("x").warning("as it should")

def test_informs():
    logging.getLogger("x").info("quiet")
"""


def test_a_surprising_warning_in_the_log_fails_a_test(checkout: Path, tmp_path: Path) -> None:
    shutil.copy(checkout / "pyproject.toml", tmp_path)
    (tmp_path / "tests").mkdir()
    shutil.copy(checkout / "tests" / "conftest.py", tmp_path / "tests")
    (tmp_path / "tests" / "test_log.py").write_text(LOGGING_TESTS, "utf-8")
    pytest_run = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*pytest_run, "-o", "addopts=--import-mode=importlib", "-rf"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 failed, 2 passed" in done.stdout
    assert "WARNING x: a surprise" in done.stdout
