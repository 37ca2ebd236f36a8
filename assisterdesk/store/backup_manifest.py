"""What a backup says of itself, in `manifest.json`, sealed under the store key it opens with.

It stands for every page of the copied file by a digest of their seals, and for the store's log by
its length and end, so that a store put back to an earlier state can be held against its backups.
"""

import hmac
import json
from dataclasses import dataclass
from pathlib import Path

from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.office.backups import Backup
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.whole_file import fingerprint, write_whole

NAME = "manifest.json"
_FORMAT = 2
_MOST_BYTES = 64 * 1024
NOT_WHOLE = "This backup is not whole: a file in it is missing or was changed. Use another one."


@dataclass(frozen=True, slots=True)
class Manifest:
    """`pages` is the digest of the file's seals, `log_end` the hash of the log's last entry, both
    in hex; `files` are the fingerprints of the small files by name."""

    backup: Backup
    pages: str
    log_end: str
    files: dict[str, str]
    body: bytes
    seal: str

    def is_sealed_by(self, key: bytes) -> bool:
        """Whether whoever wrote it held this store key."""
        return hmac.compare_digest(_seal(key, self.body), self.seal)


def write_manifest(
    backup: Backup, made: Path, pages: str, log_end: str, names: tuple[str, ...], key: bytes
) -> None:
    """Into the folder `made`. Raises `OSError`."""
    shape = {
        "format": _FORMAT,
        "made_at": moment(backup.made_at),
        "store": backup.store,
        "size": backup.size,
        "entries": backup.entries,
        "log_end": log_end,
        "last_change": backup.last_change,
        "generation": backup.generation,
        "pages": pages,
        "files": {name: fingerprint(made / name) for name in names},
    }
    shape["seal"] = _seal(key, _body(shape))
    write_whole(made / NAME, json.dumps(shape, indent=1).encode() + b"\n")


def read_manifest(backup: Path) -> Manifest:
    """Raises `Damaged`, or `Refused` for one of a newer program. Who wrote it is not known yet."""
    try:
        with (backup / NAME).open("rb") as file:
            shape = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        raise Damaged(NOT_WHOLE) from None
    if not isinstance(shape, dict) or not isinstance(shape.get("format"), int):
        raise Damaged(NOT_WHOLE)
    if shape["format"] > _FORMAT:
        raise Refused(
            "This backup was made by a newer version of AssisterDesk. Install that version here."
        )
    try:
        found = Backup(
            backup,
            to_moment(str(shape["made_at"])),
            str(shape["store"]),
            _number(shape["size"]),
            _number(shape["entries"]),
            str(shape["last_change"]),
            _number(shape["generation"]),
        )
        files = {str(name): str(digest) for name, digest in shape["files"].items()}
        pages, log_end, seal = str(shape["pages"]), str(shape["log_end"]), str(shape["seal"])
    except (KeyError, ValueError, AttributeError):
        raise Damaged(NOT_WHOLE) from None
    return Manifest(found, pages, log_end, files, _body(shape), seal)


def _body(shape: dict[str, object]) -> bytes:
    rest = {name: value for name, value in shape.items() if name != "seal"}
    return json.dumps(rest, sort_keys=True).encode()


def _seal(key: bytes, body: bytes) -> str:
    own = hmac.digest(key, b"assisterdesk/1/backup-manifest", "sha256")
    return hmac.digest(own, body, "sha256").hex()


def _number(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("a number")
    return value
