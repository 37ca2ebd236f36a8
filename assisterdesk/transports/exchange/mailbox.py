"""One signed-in Exchange mailbox: each step one request that changes something, never repeated."""

import contextlib
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from exchangelib import Body, FileAttachment, HTMLBody, ItemId, Message
from exchangelib.errors import ErrorInvalidSyncStateData

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
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.transports._microsoft.refusals import SIGN_IN_AGAIN
from assisterdesk.transports._microsoft.tokens import TokenSource
from assisterdesk.transports._tls import tls_context
from assisterdesk.transports._trigger import sensitivity_for
from assisterdesk.transports.exchange import items, thread
from assisterdesk.transports.exchange.channel import (
    MARK,
    MARK_HEADER,
    close_account,
    header_attribute,
    open_account,
)
from assisterdesk.transports.exchange.inbox import NewMail
from assisterdesk.transports.exchange.problems import (
    NOT_LET_IN,
    RENEWED,
    UNKNOWN,
    Step,
    judge,
)
from assisterdesk.transports.exchange.strays import FindsStrays
from assisterdesk.transports.exchange.wire import Wire

Result = TypeVar("Result")

#: What comes with a desk's mail is fetched up to these; the rest stays in the mailbox.
MOST_FILES = 50
MOST_BYTES = 40 * 1024 * 1024

_DRAFT_FIELDS = (
    "subject",
    "body",
    "to_recipients",
    "cc_recipients",
    "bcc_recipients",
    "attachments",
    "sensitivity",
    "headers",
    MARK,
    MARK_HEADER,
)


class _Broke(Exception):
    """The connection failed or ended without an answer, for no lasting reason."""


class _TokenRefused(Exception):
    """HTTP 401 to a token that had been good a moment ago."""


class ExchangeMailbox(FindsStrays):
    """`egress.mail.MailTransport` over Exchange Web Services.

    `tokens`: signs in at Microsoft, in the place of a user name and the secret.
    """

    def __init__(
        self,
        account: MailAccount,
        secret: str,
        *,
        timeouts: tuple[float, float],
        loopback_only: bool,
        tokens: TokenSource | None = None,
    ) -> None:
        self._trigger = account.trigger
        self._tokens = tokens
        self._wire = Wire(
            tls_context(account.authority_pem, only_authority=loopback_only),
            NOT_LET_IN if tokens is None else SIGN_IN_AGAIN,
        )
        self._account: Any = open_account(
            account,
            secret,
            self._wire,
            timeouts,
            use_environment=not loopback_only,
            tokens=tokens,
        )
        self._ready = False
        self._headers: dict[str, str] = {}
        if account.trigger.kind is TriggerKind.HEADER:
            self._attribute(account.trigger.value.partition(":")[0].strip())

    def check(self) -> None:
        self._read(self._look_around)

    def save_draft(self, cleared: Cleared) -> ItemRef:
        self._prepare()
        outgoing = cleared.outgoing
        marks: dict[str, str] = {MARK: outgoing.submission, MARK_HEADER: outgoing.submission}
        for name, value in outgoing.headers:
            marks[self._attribute(name)] = value
        sensitivity = sensitivity_for(self._trigger, outgoing)
        if outgoing.in_reply_to:
            reply = self._reply(outgoing, sensitivity, marks)
            if reply is not None:
                return reply
        message = self._message(outgoing, sensitivity, marks)
        self._write(message.save)
        return items.ref(message)

    def attach(self, draft: ItemRef, cleared: Cleared, index: int) -> ItemRef:
        self._prepare()
        attachment = cleared.outgoing.attachments[index]
        item = self._item(draft)
        file = FileAttachment(
            name=attachment.name,
            content=attachment.content,
            content_type=attachment.media_type,
        )
        self._write(lambda: item.attach(file))
        if item.changekey:
            return items.ref(item)
        # some servers do not say the new change key; without it the draft cannot be sent
        return self._read(lambda: items.ref(self._fetch(ItemRef(draft.id), ("subject",))))

    def read_back(self, draft: ItemRef) -> StoredDraft:
        self._prepare()
        return self._read(lambda: self._stored(ItemRef(draft.id)))

    def send(self, draft: ItemRef, cleared: Cleared) -> None:
        self._prepare()
        sensitivity_for(self._trigger, cleared.outgoing)
        item = self._item(draft)
        sent = self._account.sent
        if self._once(Step.SEND, lambda: item.send(copy_to_folder=sent)):
            return
        # a 401 is said before anything is done, and yet: only the mailbox knows
        try:
            traces = self.find(cleared.outgoing.submission)
        except (Refused, Trouble):
            traces = None
        if traces is None or traces.sent or traces.draft is None or traces.draft_submitted:
            raise OutcomeUnknown(UNKNOWN)
        raise OutOfReach(RENEWED)

    def find(self, submission: str) -> Traces:
        self._prepare()
        return self._read(lambda: self._traces(submission))

    def discard(self, draft: ItemRef) -> None:
        self._prepare()
        item = self._item(draft)
        self._write(item.delete)

    def new_mail(self, cursor: str) -> tuple[tuple[Envelope, ...], str]:
        """A cursor the server no longer knows starts over: mail already seen may come again."""
        self._prepare()
        inbox = NewMail(self._account)
        try:
            return self._read(lambda: inbox.since(cursor), passing=ErrorInvalidSyncStateData)
        except ErrorInvalidSyncStateData:
            pass
        return self._read(lambda: inbox.since(""))

    def read(self, ref: ItemRef) -> Received:
        self._prepare()
        return self._read(lambda: self._received(ItemRef(ref.id)))

    def renewed_secret(self) -> str:
        """`egress.mail.RenewsSecret`: the sign-in, when its tokens are others by now."""
        return "" if self._tokens is None else self._tokens.secret()

    def close(self) -> None:
        account, self._account = self._account, None
        self._ready = False
        if account is not None:
            close_account(account)
            if self._tokens is not None:
                self._tokens.close()

    # steps

    def _read(
        self, work: Callable[[], Result], passing: type[Exception] | tuple[()] = ()
    ) -> Result:
        """A step without effect: a connection that broke and a token that was refused are each
        mended and tried once more, at once."""
        left: set[type[Exception]] = {_Broke, _TokenRefused}
        while True:
            try:
                return self._step(Step.READ, work, passing, tuple(left))
            except (_Broke, _TokenRefused) as met:
                kind = type(met)
            left.discard(kind)
            if kind is _TokenRefused:
                self._renew()

    def _write(self, work: Callable[[], object]) -> None:
        if not self._once(Step.WRITE, work):
            raise OutOfReach(RENEWED)

    def _once(self, step: Step, work: Callable[[], object]) -> bool:
        """A step that changes something is never repeated here. False: its token was refused, and
        there is a new one by now; the sender looks what there is and begins again."""
        try:
            self._step(step, work, (), (_TokenRefused,))
        except _TokenRefused:
            pass
        else:
            return True
        self._renew()
        return False

    def _renew(self) -> None:
        """Raises `Refused` when the person must sign in, `OutOfReach` when nobody answers there."""
        if self._tokens is not None:
            self._tokens.renewed()

    def _step(
        self,
        step: Step,
        work: Callable[[], Result],
        passing: type[Exception] | tuple[()] = (),
        mended: tuple[type[Exception], ...] = (),
    ) -> Result:
        """Runs one step. Raises our own errors only, outside the handler, so that none of them
        carries the library's exception (which quotes requests and answers) as its context.

        `mended`: what the caller mends, and hears of by `_Broke` and `_TokenRefused`.
        """
        if self._account is None:
            raise Trouble("This mailbox was signed out. Sign in again.")
        wire = self._wire
        wire.begin(write=step is not Step.READ)
        try:
            return work()
        except passing:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, its text must not leave here
            problem = judge(error, wire, step)
        if wire.broke and _Broke in mended:
            raise _Broke
        if wire.status == 401 and self._tokens is not None and _TokenRefused in mended:
            raise _TokenRefused
        # one of our own may come from within the library, with its exceptions behind it
        problem.__context__ = None
        raise problem.with_traceback(None)

    def _prepare(self) -> None:
        if not self._ready:
            self.check()

    def _look_around(self) -> None:
        """Look every folder up that a later step needs, so that such a step is one request."""
        account = self._account
        self._ready = all((account.inbox, account.drafts, account.sent, account.outbox))

    # messages

    def _attribute(self, header: str) -> str:
        self._headers[header] = header_attribute(header)
        return self._headers[header]

    def _message(self, outgoing: Outgoing, sensitivity: str, marks: dict[str, str]) -> Any:  # noqa: ANN401 - untyped library
        if not outgoing.recipients:
            raise Refused("The message has no recipient. Nothing was saved.")
        return Message(
            account=self._account,
            folder=self._account.drafts,
            subject=outgoing.subject,
            body=Body(outgoing.body),
            to_recipients=[recipient.address for recipient in outgoing.recipients],
            sensitivity=sensitivity,
            **marks,
        )

    def _reply(
        self, outgoing: Outgoing, sensitivity: str, marks: dict[str, str]
    ) -> ItemRef | None:
        """None where there is nothing to answer, or the server does not know how: not every
        server looks for message ids, makes replies or changes them. Only drafts are made here.
        """
        made: list[Any] = []
        try:
            asked = self._read(lambda: thread.answered(self._account, outgoing.in_reply_to))
            if asked is None:
                return None
            self._write(lambda: made.append(thread.begin_reply(self._account, asked, outgoing)))
            found = self._read(lambda: self._fetch(ItemRef(made[0].id), ("attachments",)))
            # the pictures of the mail it answers are not ours to send
            if not found.attachments:
                self._write(lambda: thread.write_over(made[0], outgoing, sensitivity, marks))
                return self._read(lambda: items.ref(self._fetch(ItemRef(made[0].id), ("subject",))))
        except (Refused, OutOfReach):
            self._throw_away(made)
            raise
        except Trouble:
            pass
        self._throw_away(made)
        return None

    def _throw_away(self, made: list[Any]) -> None:
        """A reply that is not ours yet: unmarked, and it quotes. Nobody would find it again."""
        for draft in made:
            with contextlib.suppress(Refused, Trouble):
                self._delete(ItemRef(draft.id))

    def _delete(self, ref: ItemRef) -> None:
        current = self._read(lambda: self._fetch(ref, ("subject",)))
        self._write(current.delete)

    def _item(self, ref: ItemRef) -> Any:  # noqa: ANN401 - untyped library
        return Message(account=self._account, id=ref.id, changekey=ref.change_key or None)

    def _fetch(self, ref: ItemRef, fields: Iterable[str]) -> Any:  # noqa: ANN401 - untyped library
        ids = [ItemId(id=ref.id, changekey=ref.change_key or None)]
        (found,) = self._account.fetch(ids, only_fields=list(fields))
        if isinstance(found, Exception):
            raise found
        return found

    def _stored(self, ref: ItemRef) -> StoredDraft:
        item = self._fetch(ref, (*_DRAFT_FIELDS, *self._headers.values()))
        headers = [
            (name, str(value))
            for name, attribute in self._headers.items()
            if (value := getattr(item, attribute, None))
        ]
        seen = {name.casefold() for name, _ in headers}
        headers += [
            (header.name, header.value or "")
            for header in item.headers or ()
            if header.name.casefold() not in seen
        ]
        return StoredDraft(
            ref=items.ref(item),
            to=items.addresses(item.to_recipients),
            cc=items.addresses(item.cc_recipients),
            bcc=items.addresses(item.bcc_recipients),
            subject=item.subject or "",
            body=items.lines(item.body),
            attachments=tuple(items.stored_file(file) for file in item.attachments),
            sensitivity=item.sensitivity or "",
            headers=tuple(headers),
            submission=items.mark(item),
        )

    def _traces(self, submission: str) -> Traces:
        account = self._account
        fields = ("datetime_sent", "message_id", "is_submitted", "is_draft", MARK, MARK_HEADER)

        def marked(folder: Any) -> list[Any]:  # noqa: ANN401 - untyped library
            found = folder.filter(**{MARK: submission}).only(*fields)
            # asked again here: some servers answer a filter they do not know with everything
            return [item for item in found if items.mark(item) == submission]

        sent = next(iter(marked(account.sent)), None)
        draft = next(iter(marked(account.drafts)), None)
        waiting = None if draft is not None else next(iter(marked(account.outbox)), None)
        left_behind = draft or waiting
        return Traces(
            sent=None if sent is None else items.ref(sent),
            sent_at=None if sent is None else items.moment(sent.datetime_sent),
            message_id="" if sent is None else (sent.message_id or ""),
            draft=None if left_behind is None else items.ref(left_behind),
            draft_submitted=waiting is not None or bool(draft is not None and draft.is_submitted),
        )

    def _received(self, ref: ItemRef) -> Received:
        inbox = NewMail(self._account)
        item = self._fetch(ref, (*inbox.fields, "body", "text_body", "headers", "attachments"))
        files: list[Any] = []
        room = MOST_BYTES
        for file in item.attachments:
            size = file.size or 0
            if isinstance(file, FileAttachment) and len(files) < MOST_FILES and size <= room:
                files.append(file)
                room -= size
        return Received(
            envelope=inbox.envelope(item),
            text=items.lines(item.text_body),
            html=str(item.body) if isinstance(item.body, HTMLBody) else "",
            headers=tuple((header.name, header.value or "") for header in item.headers or ()),
            attachments=tuple((file.name or "", file.content or b"") for file in files),
            left_behind=len(item.attachments) - len(files),
        )
