"""New mail in the inbox: asks the server what changed, then for the outside of each new mail."""

from datetime import UTC, datetime, timedelta
from typing import Any

from exchangelib.services import SyncFolderItems
from exchangelib.services.common import EWSAccountService

from assisterdesk.egress.mail import Envelope, ItemRef
from assisterdesk.transports.exchange.channel import MARK, MARK_HEADER

#: The first look at a mailbox goes no further back: the desks answer in days.
FIRST_LOOK = timedelta(days=60)
#: Exchange's own limit per answer.
_PAGE = 512
#: One call stops after so many answers; the next goes on from its cursor.
_MOST_PAGES = 20

#: A cursor names its pass: the first look through an old inbox may take several calls.
_FIRST, _LATER = "first;", "later;"


class _Changes(SyncFolderItems):  # type: ignore[misc]
    """exchangelib looks for a sync state in error answers too, where the schema leaves it out."""

    def _get_element_container(self, message: Any, name: str | None = None) -> Any:  # noqa: ANN401
        if message.get("ResponseClass") != "Success":
            return EWSAccountService._get_element_container(self, message=message, name=name)
        return super()._get_element_container(message=message, name=name)


class NewMail:
    """Reads the inbox of one account. Bodies, recipients and attachments are not fetched."""

    fields = (
        "subject",
        "sender",
        "author",
        "datetime_received",
        "in_reply_to",
        "references",
        "message_id",
        MARK,
        MARK_HEADER,
    )

    def __init__(self, account: Any) -> None:  # noqa: ANN401 - untyped library
        self._account = account

    def since(self, cursor: str) -> tuple[tuple[Envelope, ...], str]:
        """Envelopes of what came in since the cursor, oldest first, and the next cursor."""
        first = not cursor.startswith(_LATER)
        state = cursor.removeprefix(_FIRST).removeprefix(_LATER)
        fresh: list[Any] = []
        complete = False
        for _ in range(_MOST_PAGES):
            changes, state, complete = self._page(state)
            fresh += changes
            if complete:
                break
        oldest = datetime.now(UTC) - FIRST_LOOK
        wanted = [
            item
            for item in fresh
            if not first or item.datetime_received is None or item.datetime_received >= oldest
        ]
        envelopes = self._envelopes(wanted)
        return envelopes, (_FIRST if first and not complete else _LATER) + state

    def envelope(self, item: Any) -> Envelope:  # noqa: ANN401 - untyped library
        received = item.datetime_received
        who = getattr(item, "author", None) or getattr(item, "sender", None)
        return Envelope(
            ref=ItemRef(item.id or "", item.changekey or ""),
            sender="" if who is None else (who.email_address or ""),
            subject=item.subject or "",
            received_at=None if received is None else _utc(received),
            in_reply_to=getattr(item, "in_reply_to", None) or "",
            references=getattr(item, "references", None) or "",
            submission=getattr(item, MARK, None) or getattr(item, MARK_HEADER, None) or "",
            message_id=getattr(item, "message_id", None) or "",
        )

    def _page(self, state: str) -> tuple[list[Any], str, bool]:
        """One answer of the server. `Folder.sync_items` would fetch the whole inbox at once."""
        inbox = self._account.inbox
        service = _Changes(account=self._account)
        changes = list(
            service.call(
                folder=inbox,
                shape="IdOnly",
                additional_fields=set(inbox.normalize_fields(fields=["datetime_received"])),
                sync_state=state or None,
                ignore=None,
                max_changes_returned=_PAGE,
                sync_scope=None,
            )
        )
        for change in changes:
            if isinstance(change, Exception):
                raise change
        new = [item for kind, item in changes if kind == SyncFolderItems.CREATE]
        complete = service.includes_last_item_in_range or service.sync_state == state
        return new, service.sync_state or state, bool(complete)

    def _envelopes(self, items: list[Any]) -> tuple[Envelope, ...]:
        if not items:
            return ()
        found = self._account.fetch(
            [(item.id, item.changekey) for item in items], only_fields=list(self.fields)
        )
        # what was deleted or moved in between comes as an exception: it is no new mail any more
        return tuple(self.envelope(item) for item in found if not isinstance(item, Exception))


def _utc(moment: Any) -> datetime:  # noqa: ANN401 - untyped library
    return datetime.fromtimestamp(moment.timestamp(), UTC)
