"""The second secret of a sign-in: random, and kept in the computer's own password store.

It is mixed into the key that wraps the slot, so neither it nor the passphrase opens anything alone.
It is never the only way in, since the recovery slot does not know it.
"""

from assisterdesk.access.credentials import Credentials
from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.basics.sentence import worded
from assisterdesk.keys import _hazmat
from assisterdesk.keys.slot import Slot


class SecondSecrets:
    """Makes and finds them. Each has a name of its own, so that none is ever overwritten."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    def new(self, store: str, slot: Slot) -> tuple[str, bytes]:
        """(name, secret), kept and read back. Raises `Refused` where there is no store for it,
        `Trouble` when it did not keep it."""
        offered = self._credentials.offered()
        if offered.why_not:
            raise Refused(offered.why_not)
        name, secret = _hazmat.random_bytes(16).hex(), _hazmat.random_bytes(_hazmat.KEY_BYTES)
        self._credentials.put(_entry(store, slot, name), secret.hex())
        return name, secret

    def of(self, store: str, slot: Slot) -> bytes:
        """b"" for a slot that asks for none. Raises `Refused` with what to do without it."""
        if not slot.second:
            return b""
        where = self._credentials.offered().name or "the computer's password store"
        try:
            kept = self._credentials.get(_entry(store, slot, slot.second))
        except Trouble as error:
            raise Refused(
                worded(
                    "This sign-in also needs the secret kept in {where}. {why} You can also "
                    "set a new passphrase with the recovery key: “Forgot the passphrase?”.",
                    where=worded(where),
                    why=worded(error.text),
                )
            ) from None
        try:
            secret = bytes.fromhex(kept or "")
        except ValueError:
            secret = b""
        if len(secret) != _hazmat.KEY_BYTES:
            raise Refused(
                worded(
                    "This sign-in also needs a secret that {where} keeps on one computer, "
                    "and here it is not. Sign in on the computer and account where that was "
                    "switched on, or set a new passphrase with the recovery key: “Forgot the "
                    "passphrase?”.",
                    where=worded(where),
                )
            )
        return secret


def _entry(store: str, slot: Slot, name: str) -> str:
    return f"sign-in {store[:16]} {slot.card.id[:16]} {name}"
