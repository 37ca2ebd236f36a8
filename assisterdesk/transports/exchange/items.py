"""What exchangelib gave, as the values the program knows."""

import hashlib
from datetime import UTC, datetime
from typing import Any

from exchangelib import FileAttachment

from assisterdesk.egress.mail import ItemRef, StoredAttachment
from assisterdesk.transports.exchange.channel import MARK, MARK_HEADER


def ref(item: Any) -> ItemRef:  # noqa: ANN401 - untyped library
    return ItemRef(item.id or "", item.changekey or "")


def mark(item: Any) -> str:  # noqa: ANN401 - untyped library
    return getattr(item, MARK, None) or getattr(item, MARK_HEADER, None) or ""


def addresses(boxes: Any) -> tuple[str, ...]:  # noqa: ANN401 - untyped library
    return tuple(box.email_address or "" for box in boxes or ())


def lines(text: object) -> str:
    """Servers store mail with CR LF; the program's own texts have LF."""
    return "" if text is None else str(text).replace("\r\n", "\n")


def moment(value: Any) -> datetime | None:  # noqa: ANN401 - untyped library
    return None if value is None else datetime.fromtimestamp(value.timestamp(), UTC)


def stored_file(file: Any) -> StoredAttachment:  # noqa: ANN401 - untyped library
    if not isinstance(file, FileAttachment):
        return StoredAttachment(file.name or "", file.size or 0, "")
    digest, size = hashlib.sha256(), 0
    with file.fp as stream:
        while piece := stream.read(1 << 16):
            digest.update(piece)
            size += len(piece)
    return StoredAttachment(file.name or "", size, digest.hexdigest())
