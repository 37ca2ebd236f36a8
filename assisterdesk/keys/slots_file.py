"""`slots.json`: every slot of a store, with a checksum against accidents and a MAC against intent.

The checksum needs no key, so a damaged file is called damaged before a passphrase is asked. The
MAC, under a key derived from the store key, covers everything but itself and is checked as soon as
somebody has opened a slot. Two things are not seen here but by the log's anchors outside the
store: the file rolled back to an older one, and the whole store exchanged for another one whose
key was sealed to the same public keys (sealing does not say who sealed).
"""

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assisterdesk.access.signin import SlotCard
from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.basics.ids import SlotId, StaffId
from assisterdesk.keys import _hazmat
from assisterdesk.keys.cost import Cost, within_bounds
from assisterdesk.keys.label import is_fit
from assisterdesk.keys.slot import Slot, Stretching
from assisterdesk.keys.whole_file import read_whole, replace_whole

NAME = "slots.json"
FORMAT = 1
MOST_SLOTS = 500
_HEX = re.compile(r"[0-9a-f]*\Z")

NO_STORE = "This folder holds no AssisterDesk store."
BROKEN = (
    "The store's key file, slots.json, is damaged. Nothing was changed. "
    "Put back slots.json from the newest backup."
)
TAMPERED = (
    "The store's key file, slots.json, was changed by something other than AssisterDesk, "
    "so nobody was signed in. Tell the information owner, "
    "and put back slots.json from the newest backup."
)


@dataclass(frozen=True, slots=True)
class Slots:
    """The content of the file. `version` grows with every change; `mac` is empty until signed.

    `generation` counts the store keys there have been, beginning with 1.
    """

    store: str
    version: int
    slots: tuple[Slot, ...]
    mac: bytes = b""
    generation: int = 1

    @property
    def is_rotating(self) -> bool:
        """A new store key is announced: the store is under it already, or still to be put so."""
        return any(slot.next for slot in self.slots)

    def slot(self, wanted: SlotId) -> Slot:
        for slot in self.slots:
            if slot.card.id == wanted:
                return slot
        raise Refused("This sign-in is no longer in the store. Choose another one.")

    def with_slot(self, changed: Slot) -> "Slots":
        """The same with one slot exchanged (by id) or added at the end."""
        if any(slot.card.id == changed.card.id for slot in self.slots):
            kept = (changed if s.card.id == changed.card.id else s for s in self.slots)
            return replace(self, slots=tuple(kept))
        return replace(self, slots=(*self.slots, changed))


def check_mac(slots: Slots, store_key: bytes) -> None:
    """Raises `Damaged` when not all of it was written by somebody who holds the store key."""
    if not _hazmat.mac_holds(_mac_key(slots, store_key), _canonical(_body(slots)), slots.mac):
        raise Damaged(TAMPERED)


def write_slots(folder: Path, slots: Slots, store_key: bytes) -> Slots:
    """Sign and put in place, as the next version. Raises `Trouble`; the old file is then whole."""
    fresh = replace(slots, version=slots.version + 1)
    tag = _hazmat.mac(_mac_key(fresh, store_key), _canonical(_body(fresh)))
    content = _body(fresh) | {"mac": tag.hex()}
    content["sum"] = _hazmat.fingerprint(_canonical(content))
    replace_whole(folder / NAME, json.dumps(content, indent=1).encode("ascii") + b"\n")
    return replace(fresh, mac=tag)


def read_slots(folder: Path) -> Slots:
    """Raises `Refused` for no store or one of a newer program, `Damaged`, `Trouble`."""
    try:
        data = read_whole(folder / NAME)
    except (FileNotFoundError, NotADirectoryError):
        if folder.is_dir():
            raise Refused(NO_STORE) from None
        raise Refused(
            "There is no such folder. Check that its drive is connected, or choose another one."
        ) from None
    except Damaged:
        raise Damaged(BROKEN) from None
    try:
        return _parsed(json.loads(data, object_pairs_hook=_no_repeats, parse_constant=_refuse))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise Damaged(BROKEN) from None


def _parsed(content: object) -> Slots:
    top = _object(content)
    if top.pop("sum", None) != _hazmat.fingerprint(_canonical(top)):
        raise ValueError("checksum")
    if _whole(top, "format") > FORMAT:
        raise Refused(
            "This store was made by a newer AssisterDesk. Update the program on this computer."
        )
    _only(top, "format", "store", "version", "generation", "slots", "mac")
    entries = top["slots"]
    if not isinstance(entries, list) or not 1 <= len(entries) <= MOST_SLOTS:
        raise ValueError("slots")
    slots = tuple(_slot(_object(entry)) for entry in entries)
    if len({slot.card.id for slot in slots}) != len(slots):
        raise ValueError("two slots with one id")
    if len({bool(slot.next) for slot in slots}) != 1:
        raise ValueError("a key to come is for everybody")
    return Slots(
        _bytes(top, "store", 16).hex(),
        _whole(top, "version"),
        slots,
        _bytes(top, "mac", 32),
        _whole(top, "generation"),
    )


def _slot(entry: dict[str, Any]) -> Slot:
    more = tuple(name for name in ("next", "second") if name in entry)
    _only(entry, "id", "label", "staff", "public", "kdf", "wrapped", "sealed", *more)
    label, staff = entry["label"], entry["staff"]
    if not is_fit(label) or not (staff is None or is_fit(staff)):
        raise ValueError("label")
    stretching = _stretching(_object(entry["kdf"]))
    if (stretching.cost is None) != (staff is None):
        raise ValueError("a person's slot is stretched, the recovery slot is not")
    if "second" in more and staff is None:
        raise ValueError("the recovery key is enough by itself")
    return Slot(
        card=SlotCard(
            SlotId(_bytes(entry, "id", 16).hex()),
            label,
            None if staff is None else StaffId(staff),
            "second" in more,
        ),
        public=_bytes(entry, "public", _hazmat.KEY_BYTES),
        stretching=stretching,
        wrapped=_bytes(entry, "wrapped", _hazmat.WRAPPED_KEY_BYTES),
        sealed=_bytes(entry, "sealed", _hazmat.SEALED_KEY_BYTES),
        next=_bytes(entry, "next", _hazmat.SEALED_KEY_BYTES) if "next" in more else b"",
        second=_bytes(entry, "second", 16).hex() if "second" in more else "",
    )


def _stretching(kdf: dict[str, Any]) -> Stretching:
    if kdf.get("name") == "hkdf-sha256":
        _only(kdf, "name", "salt")
        return Stretching(_bytes(kdf, "salt", _hazmat.SALT_BYTES), None)
    if kdf.get("name") != "argon2id":
        raise ValueError("kdf")
    _only(kdf, "name", "salt", "memory_kib", "iterations", "lanes")
    cost = Cost(_whole(kdf, "memory_kib"), _whole(kdf, "iterations"), _whole(kdf, "lanes"))
    if not within_bounds(cost):
        raise ValueError("cost")
    return Stretching(_bytes(kdf, "salt", _hazmat.SALT_BYTES), cost)


def _body(slots: Slots) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "store": slots.store,
        "version": slots.version,
        "generation": slots.generation,
        "slots": [_entry(slot) for slot in slots.slots],
    }


def _entry(slot: Slot) -> dict[str, Any]:
    how = slot.stretching
    kdf: dict[str, Any] = {"name": "hkdf-sha256", "salt": how.salt.hex()}
    if how.cost is not None:
        kdf = {
            "name": "argon2id",
            "salt": how.salt.hex(),
            "memory_kib": how.cost.memory_kib,
            "iterations": how.cost.iterations,
            "lanes": how.cost.lanes,
        }
    more = {"next": slot.next.hex()} if slot.next else {}
    if slot.second:
        more["second"] = slot.second
    return {
        "id": slot.card.id,
        "label": slot.card.label,
        "staff": slot.card.staff,
        "public": slot.public.hex(),
        "kdf": kdf,
        "wrapped": slot.wrapped.hex(),
        "sealed": slot.sealed.hex(),
        **more,
    }


def _mac_key(slots: Slots, store_key: bytes) -> bytes:
    return _hazmat.derive(store_key, None, _hazmat.bound("slots-mac", slots.store))


def _canonical(content: dict[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode("ascii")


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name twice")
    return dict(pairs)


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return value


def _only(entry: dict[str, Any], *names: str) -> None:
    if set(entry) != set(names):
        raise KeyError("names")


def _whole(entry: dict[str, Any], name: str) -> int:
    value = entry[name]
    if type(value) is not int or not 0 < value < 2**53:
        raise ValueError(name)
    return value


def _bytes(entry: dict[str, Any], name: str, length: int) -> bytes:
    value = entry[name]
    if not isinstance(value, str) or len(value) != 2 * length or not _HEX.match(value):
        raise ValueError(name)
    return bytes.fromhex(value)
