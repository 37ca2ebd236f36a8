"""The key slots of a store folder: from a passphrase or the recovery key to the store key."""

import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from assisterdesk.access.credentials import Credentials, NoCredentials
from assisterdesk.access.signin import Created, FailedSignIn, Opened, PassphraseAdvice, SlotCard
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.errors import Refused, Trouble, WrongPassphrase
from assisterdesk.basics.ids import SlotId, StaffId, new_id
from assisterdesk.basics.sentence import joined, worded
from assisterdesk.basics.shared_folder import make_own
from assisterdesk.keys import _hazmat
from assisterdesk.keys.cost import FLOOR, Cost, at_least, payable, tuned
from assisterdesk.keys.failures import Failures, spoken
from assisterdesk.keys.label import cleaned
from assisterdesk.keys.passphrase import LEAST_LENGTH, advice, secret_of
from assisterdesk.keys.recovery import new_recovery_key
from assisterdesk.keys.recovery import secret_of as recovery_secret
from assisterdesk.keys.second import SecondSecrets
from assisterdesk.keys.slot import (
    Slot,
    announced,
    new_slot,
    next_key,
    own_key,
    sealed_to,
    store_key,
    unwrap,
    wrap,
)
from assisterdesk.keys.slots_file import (
    MOST_SLOTS,
    NAME,
    Slots,
    check_mac,
    read_slots,
    write_slots,
)
from assisterdesk.keys.whole_file import rename_aside

RECOVERY_LABEL = "Recovery key"
#: the store itself; it or the slots show that a folder is a store already, whole or not
_STORE = "cases.db"
_NO_FOLDER = (
    "The folder for the store cannot be made or read. Choose another folder, "
    "or ask IT for the right to write there."
)
_WRONG = "This passphrase does not open the store. Check the sign-in name and Caps Lock."
_WRONG_RECOVERY = "This recovery key is not the one of this store. Look for the right sheet."


class FileKeyRing:
    """Implements `access.signin.KeyRing`. Safe to call from any thread; a try takes up to 1 s.

    `cost`: Argon2id's parameters for new passphrases; None measures this machine at first need.
    `least`: what a passphrase must cost now; a cheaper one is raised to it at the next sign-in.
    `least_length`: characters of new passphrases, by the policy of the machine.
    `credentials`: where this computer keeps second secrets; without it there are none.
    """

    def __init__(
        self,
        clock: Clock,
        cost: Cost | None = None,
        least: Cost = FLOOR,
        least_length: int = LEAST_LENGTH,
        credentials: Credentials | None = None,
    ) -> None:
        self._tuned = cost
        self._second = SecondSecrets(credentials or NoCredentials())
        self._least = payable(least)
        self._least_length = max(least_length, LEAST_LENGTH)
        self._announced: dict[tuple[Path, SlotId], bytes] = {}
        self._failures = Failures(clock)
        # One try at a time: two at once could each miss the other's failure, and each takes the
        # full memory of the stretching.
        self._lock = threading.RLock()

    def advise(self, passphrase: str, about: tuple[str, ...] = ()) -> PassphraseAdvice:
        return advice(passphrase, about, self._least_length)

    def slots(self, folder: Path) -> tuple[SlotCard, ...]:
        return tuple(slot.card for slot in read_slots(folder).slots)

    def create(self, folder: Path, staff: StaffId, label: str, passphrase: str) -> Created:
        name = cleaned(label)
        secret = self._accepted(passphrase, name)
        with self._lock:
            _make_ready(folder)
            store, key = new_id(), _hazmat.random_bytes(_hazmat.KEY_BYTES)
            mine = SlotCard(SlotId(new_id()), name, staff)
            spare = SlotCard(SlotId(new_id()), RECOVERY_LABEL, None)
            printed = new_recovery_key()
            slots = Slots(
                store,
                version=0,
                slots=(
                    new_slot(store, mine, secret, self._cost(), key),
                    new_slot(store, spare, recovery_secret(printed), None, key),
                ),
            )
            own = own_key(store, slots.slots[0], unwrap(store, slots.slots[0], secret))
            write_slots(folder, slots, key)
        return Created(Opened(mine, key, own), printed)

    def set_aside(self, folder: Path) -> None:
        """Raises `Trouble` also where a store file stands: its slots are the only way into it."""
        with self._lock:
            if _holds(folder, _STORE):
                raise Trouble(
                    "This folder holds a store file, so its sign-ins were left in place. "
                    "Choose another folder, or put both back from a backup."
                )
            rename_aside(folder / NAME)

    def open(
        self, folder: Path, slot: SlotId, passphrase: str, *, only_look: bool = False
    ) -> Opened:
        with self._lock:
            slots = read_slots(folder)
            mine, secret = _personal(slots, slot), _typed(passphrase)
            opened, private = self._opened(folder, slots, mine, secret)
            if secret is not None and not only_look:
                self._raise_cost(folder, slots, mine, private, secret, opened.store_key)
            return opened

    def open_with_recovery(self, folder: Path, recovery: str) -> Opened:
        secret = recovery_secret(recovery)
        with self._lock:
            slots = read_slots(folder)
            spare = next((slot for slot in slots.slots if slot.card.is_recovery), None)
            if spare is None:
                raise Refused("This store has no recovery key. Sign in with a passphrase.")
            return self._opened(folder, slots, spare, secret)[0]

    def add(
        self, folder: Path, opened: Opened, staff: StaffId, label: str, passphrase: str
    ) -> SlotCard:
        name = cleaned(label)
        secret = self._accepted(passphrase, name)
        with self._lock:
            slots = _vouched(folder, opened)
            _refuse_while_rotating(slots)
            if any(slot.card.staff == staff for slot in slots.slots):
                raise Refused("This person has a sign-in already. Give it a new passphrase.")
            if len(slots.slots) >= MOST_SLOTS:
                raise Refused(worded(
                    "A store has room for {most} sign-ins, and all are taken.",
                    most=MOST_SLOTS,
                ))
            card = SlotCard(SlotId(new_id()), name, staff)
            fresh = new_slot(slots.store, card, secret, self._cost(), opened.store_key)
            write_slots(folder, slots.with_slot(fresh), opened.store_key)
        return card

    def change_passphrase(self, folder: Path, slot: SlotId, old: str, new: str) -> None:
        """Re-wraps the slot's private key. Raises what `open` does, `Refused` for a weak one.

        Older backups still open with the old passphrase.
        """
        with self._lock:
            slots = read_slots(folder)
            mine = _personal(slots, slot)
            secret = self._accepted(new, mine.card.label)
            if secret == _typed(old):
                raise Refused("This is the passphrase you have now. Choose a different one.")
            opened, private = self._opened(folder, slots, mine, _typed(old))
            second = self._second.of(slots.store, mine)
            fresh = wrap(slots.store, mine, private, secret, self._cost(), second)
            write_slots(folder, slots.with_slot(fresh), opened.store_key)

    def ask_for_second(self, folder: Path, slot: SlotId, passphrase: str, on: bool) -> None:
        """What was kept for it stays where it is when it is switched off: the backups made
        meanwhile still ask for it."""
        with self._lock:
            slots = read_slots(folder)
            mine, secret = _personal(slots, slot), _typed(passphrase)
            opened, private = self._opened(folder, slots, mine, secret)
            if bool(mine.second) == on or secret is None:
                return
            name, second = self._second.new(slots.store, mine) if on else ("", b"")
            card = replace(mine.card, second=on)
            held = mine.stretching.cost or self._cost()
            fresh = wrap(
                slots.store, replace(mine, second=name, card=card), private, secret, held, second
            )
            write_slots(folder, slots.with_slot(fresh), opened.store_key)

    def give_new_passphrase(
        self, folder: Path, opened: Opened, slot: SlotId, passphrase: str
    ) -> SlotCard:
        """For a person who forgot theirs: the same slot with a fresh key pair.

        What was sealed under the old `own_key` (their mail secret) is lost and must be typed
        again. Older backups still open with the forgotten passphrase.
        """
        with self._lock:
            slots = _vouched(folder, opened)
            _refuse_while_rotating(slots)
            # without a second secret: whoever lost the computer that kept it comes in by this
            card = replace(_personal(slots, slot).card, second=False)
            secret = self._accepted(passphrase, card.label)
            fresh = new_slot(slots.store, card, secret, self._cost(), opened.store_key)
            changed = write_slots(folder, slots.with_slot(fresh), opened.store_key)
            self._failures.succeeded(folder, slot, _ids(changed))
        return card

    def generation(self, folder: Path) -> int:
        return read_slots(folder).generation

    def vouch(self, folder: Path, opened: Opened) -> None:
        check_mac(read_slots(folder), opened.store_key)

    def announce_key(self, folder: Path, opened: Opened, leaving: SlotId | None) -> Opened:
        with self._lock:
            slots = _vouched(folder, opened)
            if leaving is not None and leaving == opened.slot.id:
                raise Refused("You cannot take away your own sign-in. A colleague can.")
            if leaving is not None and slots.slot(leaving).card.is_recovery:
                raise Refused("The recovery key stays: it is the last way into the store.")
            fresh = _hazmat.random_bytes(_hazmat.KEY_BYTES)
            stay = tuple(
                announced(slots.store, slot, fresh)
                for slot in slots.slots
                if slot.card.id != leaving
            )
            write_slots(folder, replace(slots, slots=stay), opened.store_key)
            self._announced[folder, opened.slot.id] = fresh
        return replace(opened, next_key=fresh)

    def announced_key(self, folder: Path, opened: Opened) -> Opened:
        fresh = self._announced.get((folder, opened.slot.id), opened.next_key)
        return replace(opened, next_key=fresh)

    def adopt_key(self, folder: Path, opened: Opened) -> Opened:
        key = opened.next_key
        with self._lock:
            slots = _vouched(folder, opened)
            adopted = tuple(
                replace(sealed_to(slots.store, slot, key), next=b"") for slot in slots.slots
            )
            write_slots(
                folder, replace(slots, slots=adopted, generation=slots.generation + 1), key
            )
            self._announced.pop((folder, opened.slot.id), None)
        return replace(opened, store_key=key, next_key=b"")

    def private_half(
        self, folder: Path, slot: SlotId, passphrase: str
    ) -> tuple[str, bytes, bytes]:
        """For letters in this room: the store's id, the slot's public and private halves. A
        counted try like `open`."""
        with self._lock:
            slots = read_slots(folder)
            mine = _personal(slots, slot)
            _, private = self._opened(folder, slots, mine, _typed(passphrase))
            return slots.store, mine.public, private

    def take_failures(self, folder: Path) -> tuple[FailedSignIn, ...]:
        with self._lock:
            return self._failures.take(folder, _ids(read_slots(folder)))

    def _opened(
        self, folder: Path, slots: Slots, slot: Slot, secret: bytes | None
    ) -> tuple[Opened, bytes]:
        """One counted try: what it opened, and the slot's private key."""
        wait = self._failures.wait_s(folder, slot.card.id, _ids(slots))
        if wait > 0:
            raise WrongPassphrase(
                worded(
                    "There were too many wrong tries. Wait {time}, then try again.",
                    time=spoken(wait),
                ), wait
            )
        second = self._second.of(slots.store, slot)
        try:
            if secret is None:
                raise _hazmat.DoesNotOpen
            private = unwrap(slots.store, slot, secret, second)
        except _hazmat.DoesNotOpen:
            wait = self._failures.failed(folder, slot.card.id, _ids(slots))
            text = _WRONG_RECOVERY if slot.card.is_recovery else _WRONG
            if wait > 0:
                text = joined(
                    " ",
                    [worded(text), worded("Wait {time} before the next try.", time=spoken(wait))],
                )
            raise WrongPassphrase(text, wait) from None
        key = store_key(slots.store, slot, private)
        check_mac(slots, key)
        self._failures.succeeded(folder, slot.card.id, _ids(slots))
        own, to_come = own_key(slots.store, slot, private), next_key(slots.store, slot, private)
        return Opened(slot.card, key, own, to_come), private

    def _raise_cost(
        self, folder: Path, slots: Slots, slot: Slot, private: bytes, secret: bytes, key: bytes
    ) -> None:
        """Wrap again at today's least cost. A folder that cannot be written keeps nobody out."""
        held = slot.stretching.cost
        if held is not None and (raised := at_least(held, self._least)) != held:
            with suppress(Trouble):
                second = self._second.of(slots.store, slot)
                fresh = wrap(slots.store, slot, private, secret, raised, second)
                write_slots(folder, slots.with_slot(fresh), key)

    def _accepted(self, passphrase: str, label: str) -> bytes:
        """The secret of a new passphrase. Raises `Refused` when it is too weak."""
        found = self.advise(passphrase, (label,))
        if not found.accepted:
            raise Refused(worded("This passphrase is too weak. {why}", why=worded(found.advice)))
        return secret_of(passphrase)

    def _cost(self) -> Cost:
        if self._tuned is None:
            self._tuned = tuned()
        return payable(at_least(self._tuned, self._least))


def _typed(passphrase: str) -> bytes | None:
    """The secret of a passphrase tried; None for a text that can be nobody's."""
    try:
        return secret_of(passphrase)
    except ValueError:
        return None


def _personal(slots: Slots, wanted: SlotId) -> Slot:
    slot = slots.slot(wanted)
    if slot.card.is_recovery:
        raise Refused("The recovery key has its own way in; choose a person's sign-in here.")
    return slot


def _vouched(folder: Path, opened: Opened) -> Slots:
    """The slots as they stand now, after checking that `opened` still belongs to them."""
    slots = read_slots(folder)
    check_mac(slots, opened.store_key)
    slots.slot(opened.slot.id)
    return slots


def _refuse_while_rotating(slots: Slots) -> None:
    if slots.is_rotating:
        raise Refused("The store's key is being changed. Lock and sign in again, then do this.")


def _ids(slots: Slots) -> tuple[SlotId, ...]:
    return tuple(slot.card.id for slot in slots.slots)


def _make_ready(folder: Path) -> None:
    """Make the folder where it is missing. Raises `Refused` when it holds a store."""
    try:
        make_own(folder)
    except OSError:
        raise Trouble(_NO_FOLDER) from None
    if _holds(folder, NAME) or _holds(folder, _STORE):
        raise Refused("This folder holds a store already. Sign in to it, or choose another folder.")


def _holds(folder: Path, name: str) -> bool:
    try:
        return (folder / name).exists()
    except OSError:
        raise Trouble(_NO_FOLDER) from None
