"""Signing in: what the key slots of a store show, and what an opened slot hands over."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Protocol

from assisterdesk.basics.ids import SlotId, StaffId


@dataclass(frozen=True, slots=True)
class SlotCard:
    """What is readable before anyone signed in: a slot's id and the sign-in name on it."""

    id: SlotId
    label: str
    #: empty for the recovery slot
    staff: StaffId | None
    #: whether signing in also takes the secret kept in one computer's password store
    second: bool = False

    @property
    def is_recovery(self) -> bool:
        return self.staff is None


@dataclass(frozen=True, slots=True)
class Opened:
    """An opened slot. `store_key` opens the store; `own_key` seals this person's own secrets.

    Each is 32 bytes, never shown by `repr`, never written anywhere.
    """

    slot: SlotCard
    store_key: bytes = field(repr=False)
    own_key: bytes = field(repr=False)
    #: not empty while the store key is being changed: the store opens with one of the two
    next_key: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Created:
    """A new store's keys. `recovery` is shown and printed once and kept nowhere."""

    opened: Opened
    recovery: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FailedSignIn:
    """One failed try, kept beside the store until the next sign-in folds it into the log."""

    slot: SlotId
    at: datetime


class Strength(IntEnum):
    """How long a passphrase would hold; below FAIR it is not accepted."""

    WEAK = 0
    POOR = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


@dataclass(frozen=True, slots=True)
class PassphraseAdvice:
    """`advice` is one sentence on what would make it better; empty when nothing would."""

    strength: Strength
    advice: str

    @property
    def accepted(self) -> bool:
        return self.strength >= Strength.FAIR


class KeyRing(Protocol):
    """The key slots of a store folder (`slots.json`, `failures`)."""

    def advise(self, passphrase: str, about: tuple[str, ...] = ()) -> PassphraseAdvice:
        """Judge a passphrase; `about` are words it must not lean on (names, office)."""
        ...

    def slots(self, folder: Path) -> tuple[SlotCard, ...]:
        """Raises `Refused` when the folder holds no store, `Damaged` when its slots are broken."""
        ...

    def create(self, folder: Path, staff: StaffId, label: str, passphrase: str) -> Created:
        """Make a new store's slots: one for the person, one for recovery.

        Raises `Refused` when the folder already holds a store or the passphrase is too weak,
        `Trouble` when it cannot be written.
        """
        ...

    def set_aside(self, folder: Path) -> None:
        """Rename the slots of a store that was never finished (no store file), so that making it
        can start again. Nothing is deleted. Raises `Trouble`."""
        ...

    def open(
        self, folder: Path, slot: SlotId, passphrase: str, *, only_look: bool = False
    ) -> Opened:
        """Raises `WrongPassphrase` (also while the growing delay lasts), `Damaged`, `Trouble`.

        A passphrase that costs less than today's least is wrapped anew, but not with `only_look`:
        a backup stays as it was made.
        """
        ...

    def open_with_recovery(self, folder: Path, recovery: str) -> Opened:
        """Raises `WrongPassphrase`; says when the checksum shows a typing error."""
        ...

    def add(
        self, folder: Path, opened: Opened, staff: StaffId, label: str, passphrase: str
    ) -> SlotCard:
        """A slot for a colleague, whose first passphrase is typed by the colleague."""
        ...

    def change_passphrase(self, folder: Path, slot: SlotId, old: str, new: str) -> None: ...

    def ask_for_second(self, folder: Path, slot: SlotId, passphrase: str, on: bool) -> None:
        """From now on opening this slot also takes a secret kept in this computer's password
        store, or no longer does. The recovery key stays enough by itself.

        Raises `WrongPassphrase`, `Refused` where there is no such store, `Damaged`, `Trouble`.
        """
        ...

    def give_new_passphrase(
        self, folder: Path, opened: Opened, slot: SlotId, passphrase: str
    ) -> SlotCard:
        """For a person who forgot theirs: the same slot with a fresh key pair. What was sealed
        under their `own_key` is lost. Raises `Refused`, `Damaged`, `Trouble`."""
        ...

    def generation(self, folder: Path) -> int:
        """How many store keys there have been. Raises like `slots`."""
        ...

    def vouch(self, folder: Path, opened: Opened) -> None:
        """Raises `Damaged` unless the slots there belong to the store key of `opened`."""
        ...

    def announce_key(self, folder: Path, opened: Opened, leaving: SlotId | None) -> Opened:
        """The first half of changing the store key: seal a new one to every slot that stays, and
        take the leaving one out. Returns `opened` with its `next_key`.

        Until `adopt_key`, whoever signs in gets both keys. Raises `Refused`, `Damaged`, `Trouble`.
        """
        ...

    def announced_key(self, folder: Path, opened: Opened) -> Opened:
        """`opened`, with the `next_key` that was announced here since it was opened."""
        ...

    def adopt_key(self, folder: Path, opened: Opened) -> Opened:
        """The second half, after the store was put under `next_key`: the old key opens nothing
        any more. Returns `opened` with the new `store_key`. Raises `Damaged`, `Trouble`."""
        ...

    def take_failures(self, folder: Path) -> tuple[FailedSignIn, ...]:
        """The failed tries since the last call, for the log; forgets them (delays stay)."""
        ...
