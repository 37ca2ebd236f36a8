"""One signed-in mailbox over Graph: each step one request with an effect, never repeated."""

import contextlib
from collections.abc import Callable
from typing import TypeVar

from assisterdesk.basics.errors import OutcomeUnknown, OutOfReach, Refused, Trouble
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.mail import (
    Envelope,
    ItemRef,
    MailAccount,
    Received,
    StoredDraft,
    Traces,
    TriggerKind,
)
from assisterdesk.egress.stray_drafts import Circumstances, StrayDraft
from assisterdesk.transports._microsoft.tokens import TokenSource
from assisterdesk.transports._trigger import sensitivity_for
from assisterdesk.transports.graph import marks, strays
from assisterdesk.transports.graph.files import Files
from assisterdesk.transports.graph.inbox import FIELDS, NewMail, envelope
from assisterdesk.transports.graph.marks import Json
from assisterdesk.transports.graph.problems import UNKNOWN, Step, judge, unusable
from assisterdesk.transports.graph.wire import Wire, content, part

Result = TypeVar("Result")

#: What comes with a desk's mail is fetched up to these; the rest stays in the mailbox.
MOST_FILES = 50
MOST_BYTES = 40 * 1024 * 1024

#: Bodies as they were written: a draft of ours is plain text.
_AS_TEXT = 'outlook.body-content-type="text"'

_DRAFT_FIELDS = (
    "subject,body,toRecipients,ccRecipients,bccRecipients,changeKey,internetMessageHeaders"
)


class GraphMailbox:
    """`egress.mail.MailTransport` over Microsoft Graph."""

    def __init__(self, account: MailAccount, wire: Wire, tokens: TokenSource) -> None:
        self._trigger = account.trigger
        self._wire = wire
        self._tokens = tokens
        self._files = Files(wire)
        self._headers: set[str] = set()
        if account.trigger.kind is TriggerKind.HEADER:
            self._headers.add(account.trigger.value.partition(":")[0].strip())

    def check(self) -> None:
        self._understood(
            lambda: self._wire.read("/mailFolders/inbox", {"$select": "displayName"})["id"]
        )

    def save_draft(self, cleared: Cleared) -> ItemRef:
        outgoing = cleared.outgoing
        sensitivity = sensitivity_for(self._trigger, outgoing)
        body = marks.draft_body(outgoing, sensitivity)
        self._headers |= {name for name, _ in outgoing.headers}
        if outgoing.in_reply_to:
            reply = self._understood(lambda: self._reply(outgoing.in_reply_to, body))
            if reply is not None:
                return reply
        said = self._wire.write(Step.WRITE, "POST", "/messages", body, 201)
        return self._understood(lambda: _ref(content(said)))

    def attach(self, draft: ItemRef, cleared: Cleared, index: int) -> ItemRef:
        self._understood(lambda: self._files.add(draft.id, cleared.outgoing.attachments[index]))
        # the answer to an attachment does not say the message's new change key
        return self._understood(lambda: _ref(self._message(draft.id, "changeKey")))

    def hear_pieces(self, heard: Callable[[int, int], bool]) -> None:
        self._files.heard = heard

    def read_back(self, draft: ItemRef) -> StoredDraft:
        return self._understood(lambda: self._stored(draft.id))

    def send(self, draft: ItemRef, cleared: Cleared) -> None:
        sensitivity_for(self._trigger, cleared.outgoing)
        self._still_as_checked(draft)
        self._wire.write(Step.SEND, "POST", f"/messages/{part(draft.id)}/send", None, 202)

    def find(self, submission: str) -> Traces:
        return self._understood(lambda: self._traces(submission))

    def discard(self, draft: ItemRef) -> None:
        # an immutable id outlives the sending: what is no draft any more must not be deleted
        if self._understood(lambda: self._message(draft.id, "isDraft")["isDraft"]) is not True:
            raise Trouble("The message is no longer a draft. Nothing was deleted.")
        # a plain delete would leave it, with all it says, in Deleted Items
        path = f"/messages/{part(draft.id)}/permanentDelete"
        self._wire.write(Step.WRITE, "POST", path, None, 204)

    def new_mail(self, cursor: str) -> tuple[tuple[Envelope, ...], str]:
        return self._understood(lambda: NewMail(self._wire).since(cursor))

    def read(self, ref: ItemRef) -> Received:
        return self._understood(lambda: self._received(ref.id))

    def strays(self, of: Circumstances) -> tuple[StrayDraft, ...]:
        return self._understood(lambda: strays.found(self._wire, of))

    def renewed_secret(self) -> str:
        return self._tokens.secret()

    def close(self) -> None:
        self._wire.close()

    # steps

    def _understood(self, work: Callable[[], Result]) -> Result:
        """Runs a step whose answer is taken apart; one of another shape is an error of ours,
        raised outside the handler, so that it does not carry the answer as its context."""
        try:
            return work()
        except (AttributeError, IndexError, KeyError, TypeError, ValueError):
            pass
        raise unusable()

    def _still_as_checked(self, draft: ItemRef) -> None:
        """Graph sends a draft whatever happened to it since: so its change key is asked first."""
        path = self._wire.address(f"/messages/{part(draft.id)}", {"$select": "changeKey,isDraft"})
        answer = self._wire.asked(path, ())
        if answer.status == 404 and answer.code == "ErrorItemNotFound":
            # sent or deleted elsewhere: only a person can know
            raise OutcomeUnknown(UNKNOWN)
        if answer.status != 200:
            raise judge(answer, Step.READ)
        now = content(answer)
        if now.get("isDraft") is False:
            raise OutcomeUnknown(UNKNOWN)
        if now.get("isDraft") is not True or not isinstance(now.get("changeKey"), str):
            raise unusable()
        if now["changeKey"] != draft.change_key:
            raise Refused(
                "The draft was changed on the server after it was checked. Check it again. "
                "Nothing was sent."
            )

    def _message(
        self, identity: str, fields: str, *properties: str, prefer: tuple[str, ...] = ()
    ) -> Json:
        query = {"$select": fields}
        if properties:
            query["$expand"] = marks.expand(*properties)
        return self._wire.read(f"/messages/{part(identity)}", query, prefer)

    # messages

    def _stored(self, identity: str) -> StoredDraft:
        asked = {name: marks.header_property(name) for name in sorted(self._headers)}
        message = self._message(
            identity,
            _DRAFT_FIELDS,
            marks.MARK,
            marks.SENSITIVITY,
            *asked.values(),
            prefer=(_AS_TEXT,),
        )
        # a draft's headers show as properties, or as headers, or as both
        held = marks.Properties(message)
        found = {
            name.casefold(): (name, value)
            for name, one in asked.items()
            if (value := held.get(one))
        }
        own = {name.casefold(): name for name in asked}
        for name, value in marks.headers(message):
            found.setdefault(name.casefold(), (own.get(name.casefold(), name), value))
        files = self._files.stored(identity)
        return StoredDraft(
            ref=_ref(message),
            to=marks.addresses(message["toRecipients"]),
            cc=marks.addresses(message["ccRecipients"]),
            bcc=marks.addresses(message["bccRecipients"]),
            subject=str(message["subject"] or ""),
            body=marks.lines(message["body"]["content"]),
            attachments=files,
            sensitivity=marks.sensitivity(message),
            headers=tuple(found.values()),
            submission=marks.mark(message),
        )

    def _traces(self, submission: str) -> Traces:
        sent = self._marked("sentitems", submission)
        draft = self._marked("drafts", submission)
        waiting = None if draft is not None else self._marked("outbox", submission)
        left_behind = draft or waiting
        submitted = waiting is not None or bool(
            draft is not None and (marks.is_submitted(draft) or draft["isDraft"] is False)
        )
        tells = sent or (left_behind if submitted else None)
        return Traces(
            sent=None if sent is None else _ref(sent),
            sent_at=None if sent is None else marks.moment(sent["sentDateTime"]),
            message_id="" if tells is None else str(tells["internetMessageId"] or ""),
            draft=None if left_behind is None else _ref(left_behind),
            draft_submitted=submitted,
        )

    def _reply(self, message_id: str, body: Json) -> ItemRef | None:
        """A draft inside the conversation of that mail, with our own content and nothing of it.

        None where the mailbox does not have the mail, where its pictures came along, or where
        Graph's answers cannot be used: then it is a new message. Only drafts are made here.
        """
        asked = self._with_message_id(message_id)
        if asked is None:
            return None
        # never the mail it answers: another household may stand there
        over = {name: held for name, held in body.items() if name != "internetMessageHeaders"}
        over |= {"ccRecipients": [], "bccRecipients": []}
        draft: ItemRef | None = None
        try:
            path = f"/messages/{part(asked)}/createReply"
            # headers can only be given here; the server quotes the mail into the body all the same
            said = self._wire.write(Step.WRITE, "POST", path, {"message": body}, 201)
            draft = _ref(content(said))
            if not self._files.stored(draft.id):
                address = f"/messages/{part(draft.id)}"
                changed = self._wire.write(Step.WRITE, "PATCH", address, over, 200)
                return _ref(content(changed))
        except (Refused, OutOfReach):
            self._throw_away(draft)
            raise
        except Trouble:
            pass
        self._throw_away(draft)
        return None

    def _throw_away(self, draft: ItemRef | None) -> None:
        if draft is not None:
            with contextlib.suppress(Refused, Trouble):
                self.discard(draft)

    def _with_message_id(self, message_id: str) -> str | None:
        for folder in ("inbox", "sentitems"):
            answer = self._wire.read(
                f"/mailFolders/{folder}/messages",
                {
                    "$filter": f"internetMessageId eq '{marks.quoted(message_id)}'",
                    "$select": "internetMessageId",
                    "$top": "10",
                },
            )
            for one in answer["value"]:
                if one.get("internetMessageId") == message_id:
                    return str(one["id"])
        return None

    def _marked(self, folder: str, submission: str) -> Json | None:
        answer = self._wire.read(
            f"/mailFolders/{folder}/messages",
            {
                "$filter": marks.marked_filter(submission),
                "$select": "changeKey,sentDateTime,internetMessageId,isDraft",
                "$expand": marks.expand(marks.MARK, marks.FLAGS),
                "$top": "10",
            },
        )
        # asked again here: a server that does not know the filter might answer with everything
        found: list[Json] = [one for one in answer["value"] if marks.mark(one) == submission]
        return found[0] if found else None

    def _received(self, identity: str) -> Received:
        message = self._message(identity, f"{FIELDS},body")
        body = message["body"]
        as_html = str(body["contentType"]).lower() == "html"
        text = body["content"]
        if as_html:
            text = self._message(identity, "body", prefer=(_AS_TEXT,))["body"]["content"]
        files, others = self._files.fetched(identity, MOST_FILES, MOST_BYTES)
        return Received(
            envelope=envelope(message),
            text=marks.lines(text),
            html=str(body["content"] or "") if as_html else "",
            headers=marks.headers(message),
            attachments=files,
            left_behind=others,
        )


def _ref(message: Json) -> ItemRef:
    return ItemRef(str(message["id"]), str(message["changeKey"]))
