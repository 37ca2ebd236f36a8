"""The bill of materials covers what is shipped, and two builds can be told apart."""

import json
from pathlib import Path
from typing import Any

import pytest

from installers.compare import differences
from installers.sbom import sbom

EPOCH = 1_790_000_000


def part(name: str, kind: str, files: list[str], licence: str = "MIT") -> dict[str, Any]:
    return {
        "name": name, "version": "1.0", "licence": licence, "kind": kind, "files": files,
        "hashes": ["ab" * 32] if kind == "package" else [],
    }  # fmt: skip


@pytest.fixture
def made(tmp_path: Path) -> Path:
    folder = tmp_path / "made"
    (folder / "_internal").mkdir(parents=True)
    (folder / "assisterdesk").write_bytes(b"program")
    (folder / "_internal" / "libx.so.1").write_bytes(b"library")
    (folder / "_internal" / "libx.so").symlink_to("libx.so.1")
    return folder


@pytest.mark.requirement("X5")
def test_every_file_stands_below_one_part_with_its_hash(made: Path) -> None:
    parts = [
        part("AssisterDesk", "own", ["assisterdesk"], "Apache-2.0"),
        part("libx1", "system", ["_internal/libx.so.1"]),
        part("some", "package", []),
    ]
    bill = sbom(made, parts, EPOCH)
    assert bill["bomFormat"] == "CycloneDX" and bill["specVersion"] == "1.6"
    files = [f for c in bill["components"] for f in c.get("components", ())]
    assert {f["name"] for f in files} == {"assisterdesk", "_internal/libx.so.1"}
    assert all(len(f["hashes"][0]["content"]) == 64 for f in files)
    assert all(c["licenses"] and c["purl"].startswith("pkg:") for c in bill["components"])
    refs = [c["bom-ref"] for c in bill["components"]] + [f["bom-ref"] for f in files]
    assert len(refs) == len(set(refs))
    assert json.dumps(sbom(made, parts, EPOCH)) == json.dumps(bill)


@pytest.mark.parametrize("files", [[], ["assisterdesk", "gone"], ["assisterdesk", "assisterdesk"]])
def test_a_file_without_a_part_or_with_two_stops_the_bill(made: Path, files: list[str]) -> None:
    parts = [part("AssisterDesk", "own", files), part("libx1", "system", ["_internal/libx.so.1"])]
    with pytest.raises(SystemExit):
        sbom(made, parts, EPOCH)


def test_two_builds_are_told_apart_by_bytes_links_modes_and_names(
    made: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    (other / "_internal").mkdir(parents=True)
    (other / "assisterdesk").write_bytes(b"program")
    (other / "_internal" / "libx.so.1").write_bytes(b"library")
    (other / "_internal" / "libx.so").symlink_to("libx.so.1")
    assert differences(made, other) == {}
    (other / "_internal" / "libx.so.1").write_bytes(b"librarY")
    (other / "assisterdesk").chmod(0o755)
    (other / "more").write_bytes(b"")
    (other / "_internal" / "libx.so").unlink()
    assert set(differences(made, other)) == {
        "_internal/libx.so", "_internal/libx.so.1", "assisterdesk", "more",
    }  # fmt: skip


def test_the_bill_of_the_real_build_covers_it(frozen: Path) -> None:
    parts = json.loads((frozen / "parts.json").read_text("utf-8"))
    bill = sbom(frozen / "assisterdesk", parts, EPOCH)
    names = {c["name"].lower() for c in bill["components"]}
    assert {"assisterdesk", "python", "pyside6-essentials", "sqlcipher3", "libssl3"} <= names
    assert "NOASSERTION" not in json.dumps(bill)
    licences = (frozen / "assisterdesk/licences/PARTS.txt").read_text("utf-8")
    assert all(c["name"] in licences for c in bill["components"])
    for c in bill["components"]:
        folder = frozen / "assisterdesk/licences" / c["name"].replace(" ", "-")
        assert list(folder.iterdir()), f"{c['name']} brings no licence text"
