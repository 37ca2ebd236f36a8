"""What went wrong, in our own words: the libraries' exceptions quote mails and secrets.

Sending is judged apart. Unless the server certainly refused, a request that has left this machine
may have become a mail, and then only a person may send again.
"""

from enum import Enum

from exchangelib import errors as ews

from assisterdesk.basics.errors import (
    AssisterDeskError,
    OutcomeUnknown,
    OutOfReach,
    Refused,
    Trouble,
)
from assisterdesk.basics.sentence import joined, worded
from assisterdesk.transports._said import UNUSABLE, try_again
from assisterdesk.transports.exchange.channel import BadStatus, BlockedByPolicy
from assisterdesk.transports.exchange.wire import Wire


class Step(Enum):
    """READ changes nothing; WRITE changes drafts; SEND lets a mail leave."""

    READ = "read"
    WRITE = "write"
    SEND = "send"


#: a 401 for accounts with a password
NOT_LET_IN = (
    "The mail server did not accept your user name or password. Correct them in Settings."
)

#: a token was refused in the middle, and there is a good one by now
RENEWED = "Microsoft asked for a new sign-in, and it was done. Nothing was sent yet. Try again."

UNKNOWN = (
    "The mail server did not confirm that the message was sent. It may have been sent. Do not send "
    "it again before you have looked in Sent Items."
)

#: ResponseCodes with which a server certainly did not do it, and what the person can do.
_REFUSALS = {
    "ErrorAccessDenied": "The mail server does not allow this for your mailbox. Ask your IT.",
    "ErrorSendAsDenied": "The mail server does not let you send from this address. Ask your IT.",
    "ErrorInvalidRecipients": "The mail server does not accept the desk's address.",
    "ErrorMissingRecipients": "The message has no recipient.",
    "ErrorStaleObject": "The draft was changed on the server after it was checked. Check it again.",
    "ErrorIrresolvableConflict": "The draft was changed on the server. Check it again.",
    "ErrorChangeKeyRequired": "The draft must be read again before it is sent.",
    "ErrorInvalidChangeKey": "The draft must be read again before it is sent.",
    "ErrorQuotaExceeded": "Your mailbox is full. Make room in it and try again.",
    "ErrorMessageSizeExceeded": "The message is too large for the mail server. Send fewer files.",
    "ErrorAttachmentSizeLimitExceeded": "An attachment is too large for the mail server.",
    "ErrorNonExistentMailbox": "There is no mailbox with your address. Correct it in Settings.",
    "ErrorNonPrimarySmtpAddress": "Enter your mailbox's main address in Settings.",
}

_TOO_LARGE = "The message is too large for the mail server. Send fewer or smaller files."


def judge(error: BaseException, wire: Wire, step: Step) -> AssisterDeskError:
    """The error of ours that this one means, for a request in this state."""
    if isinstance(error, AssisterDeskError):
        return error
    refused = _refused(error, wire)
    if refused is not None:
        return refused
    if isinstance(error, BadStatus) and error.status == 429:
        # said before anything is done, so that even a send certainly did not happen
        return _busy(error.wait_s, step)
    if not wire.left:
        return _never_left(wire, step)
    if step is Step.SEND:
        return OutcomeUnknown(UNKNOWN)
    return _no_use(error, wire, step)


def _refused(error: BaseException, wire: Wire) -> Refused | None:
    """The server, or TLS, certainly said no before anything was done."""
    if wire.untrusted:
        return Refused(
            "The mail server could not prove who it is (its certificate is not trusted). Nothing "
            "was sent. Ask your IT for the certificate of your own authority."
        )
    if wire.unsafe:
        return Refused(
            "The mail server offers no connection that is safe enough (TLS 1.2 or later). Nothing "
            "was sent. Ask your IT to update it."
        )
    if isinstance(error, BlockedByPolicy):
        if error.disabled:
            return Refused(
                "Exchange Web Services is switched off for your mailbox or your organization. Ask "
                "your IT to allow it, or use the secure site."
            )
        return Refused(
            "Your organization does not let this program use Exchange Web Services. Ask your IT "
            "to put AssisterDesk on its list, or use the secure site."
        )
    if wire.status == 401:
        # also NTLM that did not get as far as an answer
        return Refused(wire.unauthorized)
    if isinstance(error, BadStatus):
        return _refused_status(error.status)
    code = type(error).__name__
    if code in _REFUSALS and wire.status == 200:
        return Refused(worded("{why} ({code})", why=worded(_REFUSALS[code]), code=code))
    return None


def _refused_status(status: int) -> Refused | None:
    if status == 403:
        return Refused("The mail server does not allow this for your mailbox. Ask your IT. (403)")
    if status == 404:
        return Refused(
            "There is no Exchange Web Services at this address. Correct it in Settings. (404)"
        )
    if status == 413:
        return Refused(worded("{why} ({code})", why=worded(_TOO_LARGE), code=413))
    if status in (301, 302, 303, 307, 308):
        return Refused(
            "The mail server points to another address. The program does not follow it: ask your "
            "IT for the right one."
        )
    return None


def _never_left(wire: Wire, step: Step) -> AssisterDeskError:
    nothing = worded("Nothing was sent." if step is Step.SEND else "Nothing was changed there.")
    if not wire.used:
        return Trouble(worded(
            "The message could not be prepared for the mail server. {state}",
            state=nothing,
        ))
    if wire.status == 0:
        return OutOfReach(worded(
            "The mail server cannot be reached. {state} Try again later.",
            state=nothing,
        ))
    return Trouble(worded("The mail server's answer could not be used. {state}", state=nothing))


def _busy(wait_s: int, step: Step) -> OutOfReach:
    said = [worded("The mail server is busy.")]
    if step is not Step.READ:
        said.append(worded("Nothing was sent."))
    said.append(try_again(wait_s))
    return OutOfReach(joined(" ", said), wait_s)


def _no_use(error: BaseException, wire: Wire, step: Step) -> AssisterDeskError:
    """A read or a draft that the server did not, or not understandably, answer."""
    if isinstance(error, ews.ErrorItemNotFound):
        return Trouble("The message is no longer in your mailbox.")
    if isinstance(error, BadStatus) and error.status == 503:
        return _busy(error.wait_s, step)
    if isinstance(error, ews.ErrorServerBusy):
        return _busy(int(error.back_off or 0), step)
    if wire.timed_out or wire.status == 0:
        if step is Step.WRITE:
            # a draft may be there all the same; whoever tries again finds it by its mark
            return OutOfReach(
                "The mail server did not confirm the draft. Nothing was sent. Try again later."
            )
        return OutOfReach("The mail server does not answer. Try again later.")
    code = type(error).__name__
    known = code if code.startswith("Error") and hasattr(ews, code) else ""
    return Trouble(joined(" ", [UNUSABLE, *([f"({known})"] if known else [])]))
