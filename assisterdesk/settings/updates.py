"""Is there a newer version in the office's own place? A signed list, read from a folder.

The program never fetches or installs anything: it reads a list that IT put into a folder and says
what IT offers. A version may be withdrawn; then the list names the one to go back to.
"""

import re
import tomllib
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.sentence import worded

SIGNED_FOR = b"AssisterDesk versions 1\n"
LIST, SIGNATURE = "versions.toml", "versions.toml.sig"
MOST_BYTES = 256 * 1024
_SHAPE = re.compile(r"\d{1,4}(\.\d{1,4}){1,3}")
_BROKEN = (
    "The list of versions in your organization's place cannot be trusted: {why}. "
    "Nothing was changed; tell your IT."
)

#: (public key, message, signature) -> whether it holds
Verify = Callable[[bytes, bytes, bytes], bool]


@dataclass(frozen=True, slots=True)
class Offered:
    """One version of the list. `file` is the package's name in the same place."""

    number: str
    file: str
    sha256: str
    withdrawn: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """What the list means for the version that runs. `to`: what to install, None for nothing."""

    text: str
    to: Offered | None = None


def offered(place: Path, public_key: bytes | None, verify: Verify) -> tuple[Offered, ...]:
    """The versions of the list, newest first. Raises `Damaged` for one that cannot be trusted;
    none when there is no list or the place is out of reach."""
    try:
        content = (place / LIST).read_bytes()
    except OSError:
        return ()
    if public_key is None:
        raise Damaged(worded(_BROKEN, why=worded("this build has no key to check it with")))
    try:
        signature = b64decode((place / SIGNATURE).read_bytes().strip(), validate=True)
    except (OSError, NotBase64, ValueError):
        signature = b""
    if len(content) > MOST_BYTES or not verify(public_key, SIGNED_FOR + content, signature):
        raise Damaged(worded(_BROKEN, why=worded("its signature does not hold")))
    return versions_of(content)


def versions_of(content: bytes) -> tuple[Offered, ...]:
    """Raises `Damaged` for what is no such list."""
    try:
        tables = tomllib.loads(content.decode("utf-8"))
        found = tuple(_one(table) for table in tables.get("version", []))
    except (ValueError, TypeError, AttributeError, LookupError):
        raise Damaged(worded(_BROKEN, why=worded("it is not a list of versions"))) from None
    return tuple(sorted(found, key=lambda one: _key(one.number), reverse=True))


def advice(running: str, found: tuple[Offered, ...]) -> Advice:
    """Newer: say so. The running one withdrawn: go to the newest that is not, back if need be."""
    good = [one for one in found if not one.withdrawn]
    mine = next((one for one in found if one.number == running), None)
    newest = good[0] if good else None
    if mine is not None and mine.withdrawn:
        if newest is None:
            return Advice(
                worded(
                    "Version {mine} was withdrawn. {why} Ask your IT.", mine=running, why=mine.why
                )
            )
        return Advice(
            worded(
                "Version {mine} was withdrawn. {why} Your IT offers version {number} instead.",
                mine=running,
                why=mine.why,
                number=newest.number,
            ),
            newest,
        )
    if newest is not None and _key(newest.number) > _key(running):
        return Advice(
            worded(
                "Your IT offers version {number}; this is {mine}.",
                number=newest.number,
                mine=running,
            ),
            newest,
        )
    return Advice(worded("This is the newest version your IT offers ({mine}).", mine=running))


def _one(table: dict[str, object]) -> Offered:
    number, file, digest = str(table["number"]), str(table["file"]), str(table["sha256"])
    if not _SHAPE.fullmatch(number) or "/" in file or "\\" in file:
        raise ValueError("shape")
    if not re.fullmatch(r"[0-9a-f]{64}", digest):
        raise ValueError("digest")
    why = " ".join(str(table.get("why", "")).split())
    return Offered(number, file, digest, table.get("withdrawn") is True, why)


def _key(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", number))
