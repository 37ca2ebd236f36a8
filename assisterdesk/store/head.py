"""The head file beside the store: how long the log was and where it ended, signed.

A store put back to an earlier state, or whose log lost its end, no longer reaches its head.
"""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from assisterdesk.basics.errors import Damaged, Trouble
from assisterdesk.basics.sealing import Signer
from assisterdesk.store.whole_file import write_whole

FILE_NAME = "head.json"
_MOST_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class Head:
    """`closed` says that the store was closed after this: nothing may follow it unannounced.

    `hash` and `signature` are lower-case hex, `time` is UTC text. `pages`: the mark of the whole
    file when it was closed (`file_mark`), "" when it could not be made.
    """

    store: str
    size: int
    hash: str
    time: str
    epoch: int
    closed: bool
    signature: str = ""
    pages: str = ""

    def message(self) -> bytes:
        """What is signed: all but the signature."""
        return b"AssisterDesk head\n" + replace(self, signature="").text().encode()

    def signed(self, signer: Signer, private: bytes) -> "Head":
        return replace(self, signature=signer.sign(private, self.message()).hex())

    def is_signed_by(self, signer: Signer, public: bytes) -> bool:
        return signer.verify(public, self.message(), bytes.fromhex(self.signature))

    def text(self) -> str:
        shape: dict[str, object] = {
            "store": self.store,
            "size": self.size,
            "hash": self.hash,
            "time": self.time,
            "epoch": self.epoch,
            "closed": self.closed,
            "signature": self.signature,
        }
        if self.pages:
            shape["pages"] = self.pages
        return json.dumps(shape, indent=1) + "\n"

    @staticmethod
    def parse(text: str) -> "Head":
        """Raises `ValueError` for everything that `text` would not have written."""
        shape = json.loads(text)
        if not isinstance(shape, dict):
            raise ValueError("not a head")
        try:
            head = Head(
                store=str(shape["store"]),
                size=int(shape["size"]),
                hash=str(shape["hash"]),
                time=str(shape["time"]),
                epoch=int(shape["epoch"]),
                closed=bool(shape["closed"]),
                signature=str(shape["signature"]),
                pages=str(shape.get("pages", "")),
            )
            signature = bytes.fromhex(head.signature)
        except (KeyError, TypeError) as error:
            raise ValueError("not a head") from error
        if head.text() != text or signature.hex() != head.signature:
            raise ValueError("not a head as it was written")
        return head


class HeadFile:
    """`head.json` in the store's folder, replaced whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def read(self) -> Head | None:
        """None when there is none. Raises `Damaged` when it is not as it was written."""
        try:
            with self._path.open("rb") as file:
                data = file.read(_MOST_BYTES)
        except FileNotFoundError:
            return None
        except OSError:
            raise Trouble("The head file beside the store cannot be read.") from None
        try:
            return Head.parse(data.decode())
        except (ValueError, RecursionError):
            raise Damaged("The head file beside the store is damaged or was changed.") from None

    def write(self, head: Head) -> None:
        """On the disk when this returns. Raises `OSError`; the former head then stays."""
        write_whole(self._path, head.text().encode())
