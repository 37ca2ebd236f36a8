"""One mailbox in memory: folders, messages, attachments, and the order in which they changed."""

import base64
import hashlib
import itertools
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime

#: Distinguished name, name shown, parent; the order is that of a folder list.
FOLDERS = (
    ("root", "Root", ""),
    ("msgfolderroot", "Top of Information Store", "root"),
    ("inbox", "Inbox", "msgfolderroot"),
    ("drafts", "Drafts", "msgfolderroot"),
    ("outbox", "Outbox", "msgfolderroot"),
    ("sentitems", "Sent Items", "msgfolderroot"),
    ("deleteditems", "Deleted Items", "msgfolderroot"),
    ("junkemail", "Junk Email", "msgfolderroot"),
)


class NoSuchThing(Exception):
    """An EWS error for one item or folder: its ResponseCode and a text."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(code)
        self.code = code
        self.text = text


@dataclass(frozen=True, slots=True)
class Address:
    email: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class PropertyKey:
    """An extended property's identity: `space` is a set's name or GUID, in lower case."""

    space: str
    name: str
    kind: str


@dataclass(slots=True)
class StoredFile:
    """An attachment as the server holds it."""

    id: str
    name: str
    content: bytes
    content_type: str
    content_id: str = ""
    is_inline: bool = False


@dataclass(slots=True)
class Message:
    """A mail in a folder. The server changes it in place and moves `change` on each time."""

    id: str
    folder: str = "drafts"
    change: int = 1
    subject: str = ""
    body: str = ""
    body_type: str = "Text"
    sensitivity: str = "Normal"
    importance: str = "Normal"
    sender: Address | None = None
    author: Address | None = None
    to: list[Address] = field(default_factory=list)
    cc: list[Address] = field(default_factory=list)
    bcc: list[Address] = field(default_factory=list)
    reply_to: list[Address] = field(default_factory=list)
    message_id: str = ""
    in_reply_to: str = ""
    references: str = ""
    is_read: bool = True
    is_draft: bool = True
    is_submitted: bool = False
    read_receipt: bool = False
    delivery_receipt: bool = False
    response_requested: bool = False
    created: datetime = field(default_factory=lambda: datetime.now(UTC))
    received: datetime | None = None
    sent: datetime | None = None
    files: list[StoredFile] = field(default_factory=list)
    extended: dict[PropertyKey, list[str]] = field(default_factory=dict)
    headers: list[tuple[str, str]] = field(default_factory=list)

    @property
    def change_key(self) -> str:
        return base64.b64encode(f"CK{self.change:08d}".encode()).decode("ascii")

    @property
    def size(self) -> int:
        return len(self.body.encode()) + sum(len(f.content) for f in self.files) + 512

    @property
    def conversation(self) -> str:
        """The id of the conversation: of the first mail of its chain, as far as it is known."""
        first = next(iter(self.references.split()), "") or self.in_reply_to or self.message_id
        if not first:
            return ""
        return base64.b64encode(hashlib.sha256(first.encode()).digest()[:24]).decode("ascii")

    def property(self, key: PropertyKey) -> list[str] | None:
        """An extended property's values; those of the space internetheaders also come from mail."""
        for known, values in self.extended.items():
            same_name = known.name.casefold() == key.name.casefold()
            if known.space == key.space and same_name and known.kind == key.kind:
                return values
        if key.space == INTERNET_HEADERS:
            return [v for n, v in self.headers if n.casefold() == key.name.casefold()][:1] or None
        return None


INTERNET_HEADERS = "internetheaders"


def new_item_id() -> str:
    return base64.b64encode(secrets.token_bytes(24)).decode("ascii")


@dataclass(slots=True)
class _Change:
    number: int
    item: str
    folder: str


class Mailbox:
    """One person's mailbox. Not safe to share between threads: the server holds one lock."""

    def __init__(self, address: str, username: str, password: str) -> None:
        self.address = address
        self.username = username
        self.password = password
        self._messages: dict[str, Message] = {}
        self._folder_ids = {name: new_item_id() for name, _, _ in FOLDERS}
        self._numbers = itertools.count(1)
        self._log: list[_Change] = []

    def __repr__(self) -> str:
        return f"Mailbox({len(self._messages)} messages)"

    # folders

    def folder_id(self, name: str) -> str:
        return self._folder_ids[name]

    def folder_named(self, identity: str) -> str:
        """The distinguished name behind a folder's id."""
        for name, known in self._folder_ids.items():
            if known == identity:
                return name
        raise NoSuchThing("ErrorFolderNotFound", "The specified folder could not be found.")

    def in_folder(self, name: str) -> list[Message]:
        """The folder's messages, newest first."""
        found = [message for message in self._messages.values() if message.folder == name]
        return found[::-1]

    # messages

    def everything(self) -> list[Message]:
        """Every message of every folder, oldest first."""
        return list(self._messages.values())

    def add(self, message: Message) -> Message:
        self._messages[message.id] = message
        self._note(message.id, message.folder)
        return message

    def get(self, identity: str) -> Message:
        try:
            return self._messages[identity]
        except KeyError:
            raise NoSuchThing(
                "ErrorItemNotFound", "The specified object was not found in the store."
            ) from None

    def touch(self, message: Message) -> None:
        """The message changed: a new change key, and a line for whoever synchronises."""
        message.change += 1
        self._note(message.id, message.folder)

    def remove(self, message: Message) -> None:
        del self._messages[message.id]
        self._note(message.id, message.folder)

    def move(self, message: Message, folder: str) -> Message:
        """Moving gives a new id, as Exchange does; the old one dies."""
        self.remove(message)
        message.id, message.folder = new_item_id(), folder
        message.change += 1
        return self.add(message)

    def owner_of(self, attachment: str) -> tuple[Message, StoredFile]:
        for message in self._messages.values():
            for file in message.files:
                if file.id == attachment:
                    return message, file
        raise NoSuchThing("ErrorAttachmentNotFound", "The attachment could not be found.")

    # synchronising

    def changes(
        self, folder: str, state: str, limit: int
    ) -> tuple[list[tuple[str, str]], str, bool]:
        """What changed in a folder since `state`: (kind, item id) pairs, new state, all there?

        Raises `NoSuchThing` for a state this mailbox never gave out.
        """
        since = self._read_state(folder, state)
        born = {c.item: c.number for c in reversed(self._log) if c.folder == folder}
        last = {c.item: c.number for c in self._log if c.folder == folder and c.number > since}
        ordered = sorted(last.items(), key=lambda pair: pair[1])
        found: list[tuple[str, str]] = []
        upto, taken = since, 0
        for item, number in ordered[:limit]:
            upto, taken = number, taken + 1
            message = self._messages.get(item)
            if message is not None and message.folder == folder:
                found.append(("Create" if born[item] > since else "Update", item))
            elif born[item] <= since:
                found.append(("Delete", item))
        plain = f"{self._folder_ids[folder]}:{upto}"
        return found, base64.b64encode(plain.encode()).decode("ascii"), taken == len(ordered)

    def _read_state(self, folder: str, state: str) -> int:
        if not state:
            return 0
        try:
            owner, _, number = base64.b64decode(state, validate=True).decode().rpartition(":")
            if owner == self._folder_ids[folder]:
                return int(number)
        except ValueError:
            pass
        raise NoSuchThing("ErrorInvalidSyncStateData", "The synchronization state is not valid.")

    def _note(self, item: str, folder: str) -> None:
        self._log.append(_Change(next(self._numbers), item, folder))
