"""Writes the bill of materials (CycloneDX 1.6, JSON) of a frozen folder: every part, every file.

    python -m installers.sbom build/freeze

Each file of the folder stands below exactly one part, with its SHA-256. The same folder gives the
same bytes.
"""

import argparse
import hashlib
import json
import sys
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from assisterdesk.settings import own_files


def _purl(part: dict[str, Any]) -> str:
    name, version = part["name"], quote(part["version"], safe=".+-~")
    match part["kind"]:
        case "package":
            return f"pkg:pypi/{name.lower()}@{version}"
        case "system":
            return f"pkg:deb/debian/{name}@{version}"
        case "bootloader":
            return f"pkg:pypi/pyinstaller@{version}"
        case _:
            return f"pkg:generic/{name.lower()}@{version}"


def _component(made: Path, part: dict[str, Any]) -> dict[str, Any]:
    files = []
    for name in sorted(part["files"]):
        digest = hashlib.sha256((made / name).read_bytes()).hexdigest()
        files.append(
            {
                "type": "file",
                "bom-ref": f"file:{name}",
                "name": name,
                "hashes": [{"alg": "SHA-256", "content": digest}],
            }
        )
    purl = _purl(part)
    component: dict[str, Any] = {
        "type": "application" if part["kind"] == "own" else "library",
        "bom-ref": purl,
        "name": part["name"],
        "version": part["version"],
        "licenses": [{"expression": part["licence"]}],
        "purl": purl,
    }
    if part["hashes"]:
        # the archives that the lock allows; which of them was taken depends on the system
        component["properties"] = [
            {"name": "assisterdesk:locked-sha256", "value": value}
            for value in sorted(part["hashes"])
        ]
    if files:
        component["components"] = files
    return component


def sbom(made: Path, parts: list[dict[str, Any]], epoch: int) -> dict[str, Any]:
    """The bill. Raises SystemExit when a file of the folder stands below no part."""
    there = {
        path.relative_to(made).as_posix()
        for path in made.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    # a release signs the list of its files once they are whole; it is one of ours
    signed = sorted(there & {own_files.MANIFEST, own_files.SIGNATURE})
    parts = [
        {**part, "files": [*part["files"], *signed]} if part["kind"] == "own" else part
        for part in parts
    ]
    told = [name for part in parts for name in part["files"]]
    if set(told) != there or len(told) != len(there):
        raise SystemExit(f"Not covered or covered twice: {sorted(there ^ set(told))[:20]}")
    components = [_component(made, part) for part in parts]
    own = next(c for c, part in zip(components, parts, strict=True) if part["kind"] == "own")
    inside = json.dumps(components, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, inside).urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {k: own[k] for k in ("type", "name", "version", "licenses", "purl")},
        },
        "components": components,
        "dependencies": [
            {
                "ref": own["bom-ref"],
                "dependsOn": sorted(c["bom-ref"] for c in components if c is not own),
            }
        ],
    }


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installers.sbom")
    parser.add_argument("out", type=Path, help="where freeze left its folders")
    out = parser.parse_args(given).out
    parts = json.loads((out / "parts.json").read_text("utf-8"))
    bill = sbom(out / "assisterdesk", parts, int((out / "epoch").read_text()))
    (out / "sbom.json").write_text(json.dumps(bill, indent=1) + "\n", "utf-8")
    files = sum(len(part["files"]) for part in parts)
    print(f"{out / 'sbom.json'}: {len(parts)} parts, {files} files")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
