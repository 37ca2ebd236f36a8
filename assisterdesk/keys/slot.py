"""One key slot: a key pair whose private half a secret wraps, and the store key sealed to it.

Only the wrapping depends on the passphrase, only the sealing on the store key: a new passphrase
re-wraps one private key, and a new store key is sealed to every public key while its owners are
away.
"""

from dataclasses import dataclass, replace

from assisterdesk.access.signin import SlotCard
from assisterdesk.basics.errors import Damaged, Trouble
from assisterdesk.keys import _hazmat
from assisterdesk.keys.cost import Cost


@dataclass(frozen=True, slots=True)
class Stretching:
    """How the secret becomes the wrapping key. Without a cost: the recovery key, random already."""

    salt: bytes
    cost: Cost | None


@dataclass(frozen=True, slots=True)
class Slot:
    """As kept in `slots.json`; nothing in it opens anything without its secret."""

    card: SlotCard
    public: bytes
    stretching: Stretching
    #: the private key, under the secret
    wrapped: bytes
    #: the store key, to the public key
    sealed: bytes
    #: the store key to come, while it is being changed; empty otherwise
    next: bytes = b""
    #: names the second secret that opening it also takes, kept outside; "" when there is none
    second: str = ""


def new_slot(store: str, card: SlotCard, secret: bytes, cost: Cost | None, key: bytes) -> Slot:
    """A slot with a fresh key pair that opens `key`, the store key. See `wrap` for errors."""
    private, public = _hazmat.new_exchange_pair()
    bare = Slot(card, public, Stretching(b"", cost), b"", b"")
    return sealed_to(store, wrap(store, bare, private, secret, cost), key)


def wrap(
    store: str,
    slot: Slot,
    private: bytes,
    secret: bytes,
    cost: Cost | None,
    second: bytes = b"",
) -> Slot:
    """The slot with its private key under another secret, and under its second one when it names
    one. Raises `Trouble` without the memory."""
    stretching = Stretching(_hazmat.random_bytes(_hazmat.SALT_BYTES), cost)
    key = _wrapping_key(store, slot, stretching, secret, second)
    wrapped = _hazmat.encrypt(key, private, _about("private-key", store, slot))
    return replace(slot, stretching=stretching, wrapped=wrapped)


def unwrap(store: str, slot: Slot, secret: bytes, second: bytes = b"") -> bytes:
    """The private key. Raises `_hazmat.DoesNotOpen` when the secrets are not this slot's."""
    key = _wrapping_key(store, slot, slot.stretching, secret, second)
    private = _hazmat.decrypt(key, slot.wrapped, _about("private-key", store, slot))
    if len(private) != _hazmat.KEY_BYTES or _hazmat.public_half(private) != slot.public:
        raise Damaged(BROKEN_SLOT)
    return private


def sealed_to(store: str, slot: Slot, key: bytes) -> Slot:
    """The slot with the store key sealed to its public key anew; its owner need not be there."""
    try:
        sealed = _hazmat.seal_to(slot.public, key, _about("store-key", store, slot))
    except _hazmat.DoesNotOpen:
        raise Damaged(BROKEN_SLOT) from None
    return replace(slot, sealed=sealed)


def announced(store: str, slot: Slot, key: bytes) -> Slot:
    """The slot with the store key to come beside the one in force."""
    try:
        sealed = _hazmat.seal_to(slot.public, key, _about("next-store-key", store, slot))
    except _hazmat.DoesNotOpen:
        raise Damaged(BROKEN_SLOT) from None
    return replace(slot, next=sealed)


def store_key(store: str, slot: Slot, private: bytes) -> bytes:
    """Raises `Damaged` when what is sealed here was not sealed for this slot of this store."""
    return _unsealed(private, slot.sealed, _about("store-key", store, slot))


def next_key(store: str, slot: Slot, private: bytes) -> bytes:
    """The store key to come; empty when there is none. Raises like `store_key`."""
    if not slot.next:
        return b""
    return _unsealed(private, slot.next, _about("next-store-key", store, slot))


def _unsealed(private: bytes, sealed: bytes, about: bytes) -> bytes:
    try:
        key = _hazmat.open_sealed(private, sealed, about)
    except _hazmat.DoesNotOpen:
        raise Damaged(BROKEN_SLOT) from None
    if len(key) != _hazmat.KEY_BYTES:
        raise Damaged(BROKEN_SLOT)
    return key


def own_key(store: str, slot: Slot, private: bytes) -> bytes:
    """Seals the owner's own secrets; outlives a new passphrase and a new store key."""
    return _hazmat.derive(private, None, _about("own-key", store, slot))


def _wrapping_key(
    store: str, slot: Slot, how: Stretching, secret: bytes, second: bytes
) -> bytes:
    if bool(slot.second) != bool(second):
        raise ValueError("a second secret is given where the slot names one, and only there")
    info = _about("wrapping", store, slot)
    if second:
        info += _hazmat.bound("second-secret", slot.second)
    if how.cost is None:
        return _hazmat.derive(secret, how.salt, info)
    cost = how.cost
    try:
        hard = _hazmat.stretch(secret, how.salt, cost.memory_kib, cost.iterations, cost.lanes)
    except MemoryError:
        raise Trouble(
            "This computer has too little free memory to check the passphrase. "
            "Close some programs and try again."
        ) from None
    # of one length each, so the two cannot be told apart wrongly
    return _hazmat.derive(hard + second, None, info)


def _about(purpose: str, store: str, slot: Slot) -> bytes:
    return _hazmat.bound(purpose, store, slot.card.id, slot.public.hex())


BROKEN_SLOT = (
    "This sign-in of the store is damaged, so it opens nothing. Nothing was changed. "
    "Put back slots.json from the newest backup."
)
