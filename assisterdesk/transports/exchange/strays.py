"""Drafts in an Exchange mailbox that a cut-off reply may have left: looked for, never touched."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

from exchangelib import EWSDateTime

from assisterdesk.egress.mail import ItemRef
from assisterdesk.egress.stray_drafts import Circumstances, StrayDraft
from assisterdesk.transports.exchange import thread
from assisterdesk.transports.exchange.channel import MARK, MARK_HEADER

Result = TypeVar("Result")

#: drafts looked through at most, newest first
MOST = 200
_FIELDS = (
    "subject", "in_reply_to", "conversation_id", "datetime_created", "is_draft", "is_submitted",
    MARK, MARK_HEADER,
)  # fmt: skip


class FindsStrays:
    """`egress.stray_drafts.FindsStrays`: a part of the mailbox, which sets what this uses."""

    _account: Any
    _prepare: Callable[[], None]
    _read: Callable[[Callable[[], Any]], Any]

    def strays(self, of: Circumstances) -> tuple[StrayDraft, ...]:
        self._prepare()
        found: tuple[StrayDraft, ...] = self._read(lambda: _found(self._account, of))
        return found


def _found(account: Any, of: Circumstances) -> tuple[StrayDraft, ...]:  # noqa: ANN401 - untyped library
    since = EWSDateTime.from_datetime(of.since.astimezone(UTC))
    drafts = account.drafts.filter(datetime_created__gte=since).only(*_FIELDS)
    newest = drafts.order_by("-datetime_created")[:MOST]
    # asked again here: some servers answer a filter they do not know with everything
    near = [one for one in newest if _is_near(one, of)]
    if not near:
        return ()
    answered = thread.answered(account, of.in_reply_to, "conversation_id")
    talk = _conversation(answered)
    return tuple(
        StrayDraft(ItemRef(one.id or "", one.changekey or ""), _moment(one.datetime_created))
        for one in near
        if (talk and _conversation(one) == talk)
        or one.in_reply_to == of.in_reply_to
        or one.subject == of.subject
    )


def _is_near(item: Any, of: Circumstances) -> bool:  # noqa: ANN401 - untyped library
    marked = getattr(item, MARK, None) or getattr(item, MARK_HEADER, None)
    created = item.datetime_created
    recent = created is None or created.timestamp() >= of.since.timestamp()
    return recent and not marked and not item.is_submitted and item.is_draft is not False


def _moment(value: Any) -> datetime | None:  # noqa: ANN401 - untyped library
    return None if value is None else datetime.fromtimestamp(value.timestamp(), UTC)


def _conversation(item: Any) -> str:  # noqa: ANN401 - untyped library
    return str(getattr(getattr(item, "conversation_id", None), "id", "") or "")
