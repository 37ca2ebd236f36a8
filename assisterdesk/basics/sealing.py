"""The promises of sealing and signing, so that rooms can ask for them without knowing how."""

from typing import Protocol


class Sealer(Protocol):
    """Authenticated encryption under a 32-byte key. `about` is bound to the text, not hidden."""

    def new_key(self) -> bytes: ...

    def seal(self, key: bytes, plain: bytes, about: bytes) -> bytes: ...

    def open(self, key: bytes, sealed: bytes, about: bytes) -> bytes:
        """Raises `Damaged` when key, text or `about` do not belong together."""
        ...

    def open_page(self, key: bytes, iv: bytes, text: bytes) -> bytes:
        """One page of a store's file, whose seal was checked before (AES-256-CBC)."""
        ...


class Signer(Protocol):
    """Signatures whose private halves are short-lived (one per epoch)."""

    def new_pair(self) -> tuple[bytes, bytes]:
        """(private, public), 32 raw bytes each."""
        ...

    def sign(self, private: bytes, message: bytes) -> bytes: ...

    def verify(self, public: bytes, message: bytes, signature: bytes) -> bool: ...
