"""What went wrong, in our own words: from a status, Graph's error code, or a broken connection.

Sending is judged apart: unless Graph certainly refused, a send that has left this machine may have
become a mail. Graph has no idempotency, and a 504 has been seen to deliver all the same.
"""

import json
from dataclasses import dataclass, field
from enum import Enum

import httpx

from assisterdesk.basics.errors import (
    AssisterDeskError,
    OutcomeUnknown,
    OutOfReach,
    Refused,
    Trouble,
)
from assisterdesk.basics.sentence import joined, worded
from assisterdesk.transports._broken import Broken, distrusted
from assisterdesk.transports._microsoft.refusals import SIGN_IN_AGAIN
from assisterdesk.transports._said import UNUSABLE, try_again


class Step(Enum):
    """READ changes nothing; WRITE changes drafts; SEND lets a mail leave."""

    READ = "read"
    WRITE = "write"
    SEND = "send"


UNKNOWN = (
    "Microsoft did not confirm that the message was sent. It may have been sent. Do not send it "
    "again before you have looked in Sent Items."
)

_TOO_LARGE = "The message is too large for the mail server. Send fewer or smaller files."

#: Graph's codes with which it certainly did not do it, and what the person can do.
_REFUSALS = {
    "InvalidAuthenticationToken": SIGN_IN_AGAIN,
    "ErrorAccessDenied": (
        "Microsoft does not let this program use your mailbox. Ask your IT to allow it to read, "
        "write and send your mail."
    ),
    "ErrorSendAsDenied": "Microsoft does not let you send from this address. Ask your IT.",
    "ErrorInvalidRecipients": "The mail server does not accept the desk's address.",
    "ErrorIrresolvableConflict": "The draft was changed on the server. Check it again.",
    "ErrorQuotaExceeded": "Your mailbox is full. Make room in it and try again.",
    "ErrorMessageSizeExceeded": _TOO_LARGE,
    "ErrorAttachmentSizeLimitExceeded": "An attachment is too large for the mail server.",
    "RequestEntityTooLarge": _TOO_LARGE,
    "ErrorExceededMessageLimit": "You have sent as much mail as is allowed today. Try tomorrow.",
    "ErrorMessageSubmissionBlocked": "Microsoft blocks mail from your mailbox. Ask your IT.",
    "MailboxNotEnabledForRESTAPI": (
        "Your mailbox is not in Microsoft's cloud. Set the account up as Exchange instead."
    ),
    "MailboxNotSupportedForRESTAPI": (
        "Your mailbox is not in Microsoft's cloud. Set the account up as Exchange instead."
    ),
}

_STATUSES = {
    401: SIGN_IN_AGAIN,
    403: _REFUSALS["ErrorAccessDenied"],
    409: _REFUSALS["ErrorIrresolvableConflict"],
    412: _REFUSALS["ErrorIrresolvableConflict"],
    413: _TOO_LARGE,
    507: _REFUSALS["ErrorQuotaExceeded"],
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer. `code` is Graph's error code, '' without; `wait_s` what Retry-After asks."""

    status: int
    data: bytes = field(default=b"", repr=False)
    code: str = ""
    wait_s: int = 0

    @property
    def throttled(self) -> bool:
        return self.status in (429, 503)


def answer_of(response: httpx.Response) -> Answer:
    after = response.headers.get("Retry-After", "")
    code = ""
    if response.status_code >= 400:
        try:
            said = json.loads(response.content)["error"]["code"]
            code = said if isinstance(said, str) else ""
        except (ValueError, KeyError, TypeError):
            code = ""
    wait = int(after) if after.isascii() and after.isdigit() else 0
    return Answer(response.status_code, response.content, code, wait)


def judge_broken(broken: Broken, step: Step) -> AssisterDeskError:
    doubt = distrusted(broken)
    if doubt is not None:
        return doubt
    if not broken.left:
        nothing = worded("Nothing was sent." if step is Step.SEND else "Nothing was changed there.")
        return OutOfReach(
            worded("The mail server cannot be reached. {state} Try again later.", state=nothing)
        )
    if step is Step.SEND:
        return OutcomeUnknown(UNKNOWN)
    if step is Step.WRITE:
        # a draft may be there all the same; whoever tries again finds it by its mark
        return OutOfReach(
            "The mail server did not confirm the draft. Nothing was sent. Try again later."
        )
    return OutOfReach("The mail server does not answer. Try again later.")


def judge(answer: Answer, step: Step) -> AssisterDeskError:
    """The error of ours that an answer means which is not the one that was hoped for."""
    if answer.status == 429 or (answer.status == 503 and step is not Step.SEND):
        # 429 is said before anything is done, so that even a send certainly did not happen
        return OutOfReach(_busy(answer, step), answer.wait_s)
    if 300 <= answer.status < 400:
        return Refused(
            "The mail server points to another address, which the program does not follow. "
            "Ask your IT."
        )
    if answer.status == 404 and answer.code not in _REFUSALS:
        if step is Step.SEND:
            # sent or deleted elsewhere: only a person can know
            return OutcomeUnknown(UNKNOWN)
        return Trouble("The message is no longer in your mailbox.")
    if 400 <= answer.status < 500 and answer.status != 408 or answer.status == 507:
        return Refused(_refusal(answer))
    if step is Step.SEND:
        return OutcomeUnknown(UNKNOWN)
    if answer.status == 504:
        return OutOfReach("The mail server does not answer. Nothing was sent. Try again later.")
    return unusable(answer.status)


def unusable(status: int = 0) -> Trouble:
    return Trouble(joined(" ", [UNUSABLE, *([f"({status})"] if status >= 400 else [])]))


def _busy(answer: Answer, step: Step) -> str:
    said = [worded("The mail server is busy.")]
    if step is not Step.READ:
        said.append(worded("Nothing was sent."))
    return joined(" ", [*said, try_again(answer.wait_s)])


def _refusal(answer: Answer) -> str:
    text = _REFUSALS.get(answer.code) or _STATUSES.get(answer.status)
    if text is None:
        text = "The mail server does not accept this. Nothing was sent. Ask your IT."
    # Graph's codes are one word; anything else might be somebody's text
    known = answer.code if answer.code.isascii() and answer.code.isalnum() else ""
    return worded("{why} ({code})", why=worded(text), code=known[:60] or answer.status)
