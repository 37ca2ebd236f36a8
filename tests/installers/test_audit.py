"""The audit of the locked packages against a snapshot of advisories, without a network."""

import json
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from installers import audit

NOW = datetime.now(UTC)


def advisory(id: str, name: str, *events: dict[str, str], **more: Any) -> dict[str, Any]:
    affected: dict[str, Any] = {"package": {"ecosystem": "PyPI", "name": name}}
    affected["ranges"] = [{"type": "ECOSYSTEM", "events": list(events)}]
    affected["versions"] = more.pop("versions", [])
    return {"id": id, "modified": NOW.isoformat(), "summary": f"{id} in words",
            "affected": [affected], **more}  # fmt: skip


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    file = tmp_path / "lock.txt"
    file.write_text(
        "some-thing==1.4.2 ; python_full_version < '3.12' \\\n    --hash=sha256:00\n"
        "Other_One==2.0 \\\n    --hash=sha256:00\n"
    )
    return file


def run(tmp_path: Path, lock: Path, *entries: dict[str, Any], looked_at: str = "") -> int:
    snapshot = tmp_path / "all.zip"
    with zipfile.ZipFile(snapshot, "w") as archive:
        for entry in entries:
            archive.writestr(f"{entry['id']}.json", json.dumps(entry))
    seen = tmp_path / "looked_at.toml"
    seen.write_text(looked_at)
    return audit.main(
        ["--advisories", str(snapshot), "--lock", str(lock), "--looked-at", str(seen)]
    )


SPAN = ({"introduced": "1.0"}, {"fixed": "1.5"})


@pytest.mark.requirement("X5")
def test_a_locked_version_within_a_span_is_found_and_its_mending_is_named(
    tmp_path: Path, lock: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, lock, advisory("A-1", "Some.Thing", *SPAN, aliases=["CVE-9"])) == 1
    said = capsys.readouterr().out
    assert "some-thing 1.4.2: A-1 CVE-9: A-1 in words (mended in 1.5)" in said
    assert "1 known weaknesses, 1 open" in said


@pytest.mark.parametrize(
    ("events", "versions", "found"),
    [
        (({"introduced": "0"}, {"fixed": "1.4.2"}), [], False),
        (({"introduced": "0"}, {"last_affected": "1.4.2"}), [], True),
        (({"introduced": "0"}, {"last_affected": "1.4.1"}), [], False),
        (({"introduced": "1.4.3"},), [], False),
        (({"introduced": "0"}, {"fixed": "1.0"}, {"introduced": "1.4"}), [], True),
        ((), ["1.4.2"], True),
        ((), ["1.4.1"], False),
    ],
)
def test_spans_and_lists_of_versions_are_read_as_they_are_meant(
    tmp_path: Path, lock: Path, events: Any, versions: list[str], found: bool
) -> None:
    code = run(tmp_path, lock, advisory("A-1", "some-thing", *events, versions=versions))
    assert code == (1 if found else 0)


def test_what_was_looked_at_and_what_was_withdrawn_is_not_open(
    tmp_path: Path, lock: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = advisory("A-2", "other-one", {"introduced": "0"}, withdrawn=NOW.isoformat())
    seen = advisory("A-1", "some-thing", *SPAN, aliases=["CVE-9"])
    words = '[[advisory]]\nid = "CVE-9"\nwhy = "never called"\n'
    assert run(tmp_path, lock, gone, seen, looked_at=words) == 0
    assert "(looked at: never called)" in capsys.readouterr().out


def test_an_old_or_broken_snapshot_never_says_that_all_is_well(tmp_path: Path, lock: Path) -> None:
    old = advisory("A-1", "some-thing", {"introduced": "9"})
    old["modified"] = (NOW - timedelta(days=40)).isoformat()
    assert run(tmp_path, lock, old) == 2
    assert run(tmp_path, lock) == 2, "an empty one"
    (tmp_path / "all.zip").write_bytes(b"no zip")
    told = ["--advisories", str(tmp_path / "all.zip"), "--lock", str(lock)]
    assert audit.main(told) == 2


def test_the_projects_own_locks_are_read(tmp_path: Path) -> None:
    pins = {name for lock in audit.LOCKS for name, _ in audit.locked(lock)}
    assert {"pyside6-essentials", "sqlcipher3", "numpy", "pyinstaller"} <= pins
    assert all(audit.looked_at(audit.LOOKED_AT).values()), "each has its reason"
    entries = tmp_path / "entries"
    entries.mkdir()
    (entries / "a.json").write_text(json.dumps(advisory("A-1", "sqlcipher3", {"introduced": "0"})))
    found, _ = audit.weaknesses({("sqlcipher3", "0.6.4")}, entries)
    assert [w.id for w in found] == ["A-1"]
