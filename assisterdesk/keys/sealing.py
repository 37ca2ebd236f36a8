"""Sealing and signing as the rooms ask for them (`basics.sealing`)."""

from assisterdesk.basics.errors import Damaged
from assisterdesk.keys import _hazmat

#: stands before every sealed text, so that a later way of sealing can be told from this one
_FORM = b"\x01"


class AesSealer:
    """AES-256-GCM with a random nonce per text; safe for 2**32 texts under one key."""

    def new_key(self) -> bytes:
        return _hazmat.random_bytes(_hazmat.KEY_BYTES)

    def seal(self, key: bytes, plain: bytes, about: bytes) -> bytes:
        """Raises ValueError when the key has not 32 bytes: that is a bug, not a bad file."""
        return _FORM + _hazmat.encrypt(key, plain, _FORM + about)

    def open(self, key: bytes, sealed: bytes, about: bytes) -> bytes:
        if not sealed.startswith(_FORM):
            raise Damaged(_BROKEN)
        try:
            return _hazmat.decrypt(key, sealed[len(_FORM) :], _FORM + about)
        except _hazmat.DoesNotOpen:
            raise Damaged(_BROKEN) from None

    def open_page(self, key: bytes, iv: bytes, text: bytes) -> bytes:
        return _hazmat.decrypt_page(key, iv, text)


class EdSigner:
    """Ed25519."""

    def new_pair(self) -> tuple[bytes, bytes]:
        return _hazmat.new_signing_pair()

    def sign(self, private: bytes, message: bytes) -> bytes:
        return _hazmat.sign(private, message)

    def verify(self, public: bytes, message: bytes, signature: bytes) -> bool:
        return _hazmat.signature_holds(public, message, signature)


_BROKEN = (
    "A sealed entry of the store cannot be opened: it was damaged or moved. "
    "Nothing was changed; a backup may still hold it."
)
