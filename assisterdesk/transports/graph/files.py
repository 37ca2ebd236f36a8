"""Attachments: up to 3 MB in one request, larger ones in ranges; read back byte for byte."""

import base64
import hashlib
from collections.abc import Callable, Iterator

from assisterdesk.basics.errors import Cancelled, Refused
from assisterdesk.egress.mail import StoredAttachment
from assisterdesk.egress.outgoing import Attachment
from assisterdesk.transports.graph.marks import Json
from assisterdesk.transports.graph.problems import Step, unusable
from assisterdesk.transports.graph.wire import Wire, content, part

#: Below it, base64 and all fits into a request's 4 MB. Microsoft's own border is somewhat higher.
LARGEST_POST = 3_000_000
#: Ranges are multiples of 320 KiB, at most 4 MB.
RANGE = 10 * 320 * 1024
#: Microsoft's limit for one file.
LARGEST_FILE = 150 * 1024 * 1024

_TOO_SMALL = "ErrorAttachmentSizeShouldNotBeLessThanMinimumSize"
_FILE = "#microsoft.graph.fileAttachment"


class Files:
    """The attachments of one mailbox's messages."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        #: told after each range; False stops
        self.heard: Callable[[int, int], bool] = lambda done, whole: True

    def add(self, message: str, attachment: Attachment) -> None:
        """Never posted twice: a range or a file without an answer ends the try."""
        size = len(attachment.content)
        if size > LARGEST_FILE:
            raise Refused("An attachment is larger than the mail server takes (150 MB).")
        if size < LARGEST_POST or not self._in_ranges(message, attachment):
            self._whole(message, attachment)

    def stored(self, message: str) -> tuple[StoredAttachment, ...]:
        """Name, true size and hash of each. Graph's own size counts more than the file."""
        return tuple(self._hashed(message, one) for one in self._listed(message))

    def fetched(
        self, message: str, most_files: int, most_bytes: int
    ) -> tuple[tuple[tuple[str, bytes], ...], int]:
        """Name and bytes of each file within the limits, and how many others there are."""
        files: list[tuple[str, bytes]] = []
        others = 0
        for one in self._listed(message):
            size = int(one.get("size") or 0)
            if not _is_file(one) or len(files) == most_files or size > most_bytes:
                others += 1
                continue
            most_bytes -= size
            files.append((str(one.get("name") or ""), self._bytes(message, one)))
        return tuple(files), others

    # adding

    def _whole(self, message: str, attachment: Attachment) -> None:
        body: Json = {
            "@odata.type": _FILE,
            "name": attachment.name,
            "contentType": attachment.media_type,
            "contentBytes": base64.b64encode(attachment.content).decode("ascii"),
        }
        said = self._wire.write(
            Step.WRITE, "POST", f"/messages/{part(message)}/attachments", body, 201
        )
        content(said)

    def _in_ranges(self, message: str, attachment: Attachment) -> bool:
        """False where the server wants this size in one piece."""
        size = len(attachment.content)
        item: Json = {
            "attachmentType": "file",
            "name": attachment.name,
            "size": size,
            "contentType": attachment.media_type,
        }
        path = f"/messages/{part(message)}/attachments/createUploadSession"
        said = self._wire.write(
            Step.WRITE, "POST", path, {"AttachmentItem": item}, 201, passing=_TOO_SMALL
        )
        if said.status != 201:
            return False
        link = content(said).get("uploadUrl")
        if not isinstance(link, str):
            raise unusable()
        for start in range(0, size, RANGE):
            piece = attachment.content[start : start + RANGE]
            last = start + len(piece) == size
            answer = self._wire.upload(link, piece, start, size)
            if (answer.status == 201) is not last:
                raise unusable()
            if not self.heard(start + len(piece), size):
                raise Cancelled("Stopped. Nothing was sent.")
            if not last and content(answer).get("nextExpectedRanges") not in _expected(
                start, piece
            ):
                raise unusable()
        return True

    # reading

    def _listed(self, message: str) -> Iterator[Json]:
        query = {"$select": "id,name,size,contentType,isInline"}
        answer = self._wire.read(f"/messages/{part(message)}/attachments", query)
        while True:
            yield from answer["value"]
            following = answer.get("@odata.nextLink")
            if following is None:
                return
            if not self._wire.is_own(following):
                raise unusable()
            answer = self._wire.read_link(following)

    def _bytes(self, message: str, listed: Json) -> bytes:
        return self._wire.read_bytes(
            f"/messages/{part(message)}/attachments/{part(str(listed['id']))}/$value"
        )

    def _hashed(self, message: str, listed: Json) -> StoredAttachment:
        name = str(listed.get("name") or "")
        if not _is_file(listed):
            return StoredAttachment(name, int(listed.get("size") or 0), "")
        found = self._bytes(message, listed)
        return StoredAttachment(name, len(found), hashlib.sha256(found).hexdigest())


def _is_file(listed: Json) -> bool:
    return listed.get("@odata.type") == _FILE


def _expected(start: int, piece: bytes) -> tuple[list[str], list[str]]:
    """What comes next: Outlook says ["n"], other services ["n-"]."""
    following = str(start + len(piece))
    return [following], [f"{following}-"]
