"""Are the program's own files those that were signed? The manifest beside them and its signature.

The manifest is made by the release step over the finished folder and signed with the release key,
whose public half the build carries. Whoever can write the folder can also take the key away: this
finds damage and half an upgrade, and a meddler who is not that thorough. The signatures of the
packages are what an installation rests on.
"""

import hashlib
import json
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from assisterdesk.basics.sentence import worded

#: stands before what is signed, so that a signature of something else never fits
SIGNED_FOR = b"AssisterDesk files 1\n"
MANIFEST, SIGNATURE = "files.json", "files.json.sig"
#: the resource that a release build carries
KEY_NAME = "release.pub"
_AT_ONCE = 1024 * 1024

#: (public key, message, signature) -> whether it holds
Verify = Callable[[bytes, bytes, bytes], bool]


class FilesState(StrEnum):
    #: runs from a checkout or a wheel: there is nothing to compare with
    NOT_PACKAGED = "not_packaged"
    #: a frozen build that nobody signed
    UNSIGNED = "unsigned"
    AS_SIGNED = "as_signed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class OwnFiles:
    """`changed` counts files that are missing, other than signed, or foreign."""

    state: FilesState
    changed: int = 0
    files: int = 0

    @property
    def text(self) -> str:
        return {
            FilesState.NOT_PACKAGED: "This program runs from its source; there is no signed list "
            "of files to compare with.",
            FilesState.UNSIGNED: "Nobody signed the files of this installation, so they cannot be "
            "checked. Install a signed package.",
            FilesState.AS_SIGNED: worded(
                "All {number} files of the program are as they were signed.", number=self.files
            ),
            FilesState.CHANGED: worded(
                "{number} files of the program are not as they were signed. Install it again, and "
                "tell your IT.",
                number=self.changed,
            ),
        }[self.state]


def listed(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below, by its name within the folder; a link stands for its target's
    name. The manifest and its signature are left out. Raises OSError."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = "-> " + path.readlink().as_posix()
        elif path.is_file() and name not in (MANIFEST, SIGNATURE):
            digest = hashlib.sha256()
            with path.open("rb") as file:
                while block := file.read(_AT_ONCE):
                    digest.update(block)
            found[name] = digest.hexdigest()
    return found


def manifest_of(folder: Path) -> bytes:
    """What is signed. Raises OSError."""
    return json.dumps({"files": listed(folder)}, indent=0, sort_keys=True).encode("utf-8")


def examine(folder: Path | None, public_key: bytes | None, verify: Verify) -> OwnFiles:
    """Blocking, about a second. `folder`: of the frozen program, None when it is not frozen."""
    if folder is None:
        return OwnFiles(FilesState.NOT_PACKAGED)
    try:
        content = (folder / MANIFEST).read_bytes()
        signature = b64decode((folder / SIGNATURE).read_bytes().strip(), validate=True)
    except FileNotFoundError:
        state = FilesState.UNSIGNED if public_key is None else FilesState.CHANGED
        return OwnFiles(state, changed=0 if public_key is None else 1)
    except (OSError, NotBase64, ValueError):
        return OwnFiles(FilesState.CHANGED, changed=1)
    if public_key is None:
        return OwnFiles(FilesState.UNSIGNED)
    if not verify(public_key, SIGNED_FOR + content, signature):
        return OwnFiles(FilesState.CHANGED, changed=1)
    try:
        signed = json.loads(content)["files"]
        now = listed(folder)
    except (OSError, ValueError, KeyError, TypeError):
        return OwnFiles(FilesState.CHANGED, changed=1)
    differing = sum(1 for name in signed.keys() | now.keys() if signed.get(name) != now.get(name))
    state = FilesState.CHANGED if differing else FilesState.AS_SIGNED
    return OwnFiles(state, differing, len(now))
