"""Reads the machine's policy from its sources: the registry, then a signed file, then the office.

A source is strict: a value that is not what its rule asks for, or a file whose signature does not
hold, stops the program with a sentence, because what IT forbade must not open by a slip.
"""

import tomllib
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.basics.resources import resource
from assisterdesk.basics.sentence import worded
from assisterdesk.settings.policy import BY_ID, RULES, Fixed, Kind, Policy, Source, checked

#: stands before what is signed, so that a signature of something else never fits
SIGNED_FOR = b"AssisterDesk machine policy 1\n"
FILE_NAME, SIGNATURE_NAME = "policy.toml", "policy.toml.sig"
#: the resource that a build for an organization carries
KEY_NAME = "policy.pub"
#: a policy is a page of text
MOST_BYTES = 256 * 1024

#: (public key, message, signature) -> whether it holds
Verify = Callable[[bytes, bytes, bytes], bool]

_NOT_SIGNED = (
    "The policy file of this computer does not carry your organization's signature. "
    "Tell your IT: the program does not start before it is signed again or removed."
)
_NO_KEY = (
    "There is a policy file on this computer, but this build of the program has no key to check "
    "it with. Tell your IT."
)


class Registry(Protocol):
    """The values below the program's key of the Windows policies.

    `value` answers a number or a text, `values` the texts of a list's own key; None when there is
    nothing of that name.
    """

    def value(self, group: str, name: str) -> int | str | None: ...

    def values(self, group: str, name: str) -> tuple[str, ...] | None: ...


@dataclass(frozen=True, slots=True)
class SignedFile:
    """The bytes of the policy file and of the signature beside it (base64; b'' when missing)."""

    content: bytes
    signature: bytes


def policy_from(
    registry: Registry | None,
    file: SignedFile | None,
    office: Mapping[str, object],
    *,
    public_key: bytes | None,
    verify: Verify,
) -> Policy:
    """What holds here: of each rule, what the first source says that names it.

    Raises `Damaged` for a file that is not signed or not readable, `Refused` for a wrong value.
    """
    fixed: dict[str, Fixed] = {}
    ignored: list[str] = []
    given: list[tuple[Source, Mapping[str, object]]] = []
    if registry is not None:
        given.append((Source.REGISTRY, _of_registry(registry)))
    if file is not None:
        if public_key is None:
            raise Damaged(_NO_KEY)
        if not signature_holds(file, public_key, verify):
            raise Damaged(_NOT_SIGNED)
        given.append((Source.FILE, entries(file.content)))
    given.append((Source.OFFICE, office))
    for source, found in given:
        for id, value in found.items():
            if id not in BY_ID:
                ignored.append(
                    worded("{rule} is not known to this version and was left out.", rule=id)
                )
            elif id not in fixed:
                fixed[id] = Fixed(checked(BY_ID[id], value), source)
    return Policy(fixed, tuple(ignored))


def file_in(folder: Path) -> SignedFile | None:
    """The policy file of a folder that only administrators may write; None when there is none.

    Raises `Damaged` when it is there and cannot be read.
    """
    try:
        content = (folder / FILE_NAME).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        raise Damaged("The policy file of this computer cannot be read. Tell your IT.") from None
    try:
        signature = (folder / SIGNATURE_NAME).read_bytes()
    except OSError:
        signature = b""
    return SignedFile(content, signature)


def key_of_this_build(name: str = KEY_NAME) -> bytes | None:
    """A public key that was put into this build; None when it has none."""
    try:
        return key_from(resource(name).read_text("ascii"))
    except FileNotFoundError:
        return None


def key_from(text: str) -> bytes:
    """The 32 bytes of a public key written as base64. Raises `Damaged`."""
    try:
        key = b64decode(text.strip(), validate=True)
    except (NotBase64, ValueError):
        key = b""
    if len(key) != 32:
        raise Damaged("The key for policy files is not an Ed25519 key in base64.")
    return key


def signature_holds(file: SignedFile, public_key: bytes, verify: Verify) -> bool:
    """Whether the signature beside the file was made over exactly this file."""
    try:
        signature = b64decode(file.signature.strip(), validate=True)
    except (NotBase64, ValueError):
        return False
    return verify(public_key, SIGNED_FOR + file.content, signature)


def entries(content: bytes) -> dict[str, object]:
    """``group.name`` -> value of a policy file. Raises `Damaged` when it is no such file."""
    if len(content) > MOST_BYTES:
        raise Damaged("The policy file is too long. A policy is a page of text.")
    try:
        tables = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise Damaged("The policy file cannot be read: it is not TOML text in UTF-8.") from None
    found: dict[str, object] = {}
    for group, table in tables.items():
        if not isinstance(table, dict):
            raise Damaged(
                worded("The policy file names {group} outside a group such as [lock].", group=group)
            )
        found.update({f"{group}.{name}": value for name, value in table.items()})
    return found


def problems(content: bytes) -> tuple[str, ...]:
    """Everything that is wrong with a policy file, as sentences; empty when nothing is."""
    try:
        found = entries(content)
    except Damaged as damaged:
        return (damaged.text,)
    wrong: list[str] = []
    for id, value in found.items():
        if id not in BY_ID:
            wrong.append(worded("{rule} is not known to this version.", rule=id))
            continue
        try:
            checked(BY_ID[id], value)
        except Refused as refused:
            wrong.append(refused.text)
    return tuple(wrong)


def _of_registry(registry: Registry) -> dict[str, object]:
    """As the templates write them: numbers, 0 or 1 for no and yes, one value a line of a list."""
    found: dict[str, object] = {}
    for rule in RULES:
        value: object
        if rule.kind in (Kind.SOME_OF, Kind.LINES):
            value = registry.values(rule.group, rule.name)
        else:
            value = registry.value(rule.group, rule.name)
            if rule.kind is Kind.YES_NO and value in (0, 1):
                value = bool(value)
        if value is not None:
            found[rule.id] = value
    return found
