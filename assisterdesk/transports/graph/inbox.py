"""New mail in the inbox: asks Graph what came since the link it gave last."""

from datetime import UTC, datetime, timedelta

from assisterdesk.egress.mail import Envelope, ItemRef
from assisterdesk.transports.graph import marks
from assisterdesk.transports.graph.marks import Json
from assisterdesk.transports.graph.problems import Step, judge, unusable
from assisterdesk.transports.graph.wire import Wire, content, part

#: The first look at a mailbox goes no further back: the desks answer in days.
FIRST_LOOK = timedelta(days=60)
_PAGE = 200
#: One call stops after so many pages; the next goes on from its cursor.
_MOST_PAGES = 20

FIELDS = "subject,from,receivedDateTime,internetMessageId,internetMessageHeaders"

#: A cursor is one of Graph's own links; the word before it tells ours from another program's.
_CURSOR = "graph;"


class NewMail:
    """Reads the inbox of one mailbox. Bodies, recipients and attachments are not fetched."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def since(self, cursor: str) -> tuple[tuple[Envelope, ...], str]:
        """Envelopes of what came in since the cursor, oldest first, and the next cursor.

        A cursor that Graph no longer knows starts over: mail already seen may come again.
        """
        link = cursor.removeprefix(_CURSOR)
        if cursor.startswith(_CURSOR) and self._wire.is_own(link):
            found = self._round(link, known=True)
            if found is not None:
                return found
        found = self._round(self._start(), known=False)
        if found is None:
            raise unusable()
        return found

    def _start(self) -> str:
        oldest = (datetime.now(UTC) - FIRST_LOOK).strftime("%Y-%m-%dT%H:%M:%SZ")
        return self._wire.address(
            "/mailFolders/inbox/messages/delta",
            {
                "changeType": "created",
                "$select": FIELDS,
                "$filter": f"receivedDateTime ge {oldest}",
            },
        )

    def _round(self, link: str, *, known: bool) -> tuple[tuple[Envelope, ...], str] | None:
        """None when the link is too old for Graph."""
        rows: list[Json] = []
        for _ in range(_MOST_PAGES):
            page = self._page(link, may_be_old=known)
            if page is None:
                return None
            rows += page["value"]
            following = page.get("@odata.nextLink") or page.get("@odata.deltaLink")
            if not isinstance(following, str) or not self._wire.is_own(following):
                raise unusable()
            link = following
            if "@odata.deltaLink" in page:
                break
        envelopes = [one for one in map(self._envelope_of, rows) if one is not None]
        never = datetime.min.replace(tzinfo=UTC)
        envelopes.sort(key=lambda one: one.received_at or never)
        return tuple(envelopes), _CURSOR + link

    def _page(self, link: str, *, may_be_old: bool) -> Json | None:
        prefer = (f"odata.maxpagesize={_PAGE}",)
        answer = self._wire.asked(link, prefer)
        if may_be_old and answer.status in (400, 404, 410):
            return None
        if answer.status != 200:
            raise judge(answer, Step.READ)
        return content(answer)

    def _envelope_of(self, row: Json) -> Envelope | None:
        """None for what is no mail any more. Rows of later rounds may be incomplete."""
        if "@removed" in row:
            return None
        if row.get("internetMessageHeaders") and "subject" in row and "from" in row:
            return envelope(row)
        link = self._wire.address(f"/messages/{part(str(row['id']))}", {"$select": FIELDS})
        answer = self._wire.asked(link, ())
        if answer.status == 404:
            return None  # deleted in between
        if answer.status != 200:
            raise judge(answer, Step.READ)
        return envelope(content(answer))


def envelope(message: Json) -> Envelope:
    return Envelope(
        ref=ItemRef(str(message["id"]), str(message.get("changeKey") or "")),
        sender=marks.address(message.get("from")),
        subject=str(message.get("subject") or ""),
        received_at=marks.moment(message.get("receivedDateTime")),
        in_reply_to=marks.header(message, "In-Reply-To"),
        references=marks.header(message, "References"),
        submission=marks.header(message, marks.MARK_HEADER),
        message_id=str(message.get("internetMessageId") or ""),
    )
