"""The whole family of errors, and what becomes of each.

::

    AssisterDeskError
    ├── Refused           the person may act; the text is fit to show
    │   ├── NotAllowed        need-to-know or role says no
    │   ├── Incomplete        something needed is missing
    │   └── WrongPassphrase   with the seconds to wait before the next try
    ├── Trouble           the world: disk, network, lock, server; may work later
    │   ├── Damaged           a file is there but is not what it should be
    │   ├── OutOfReach        a server or folder does not answer
    │   └── OutcomeUnknown    it may have happened; a person must look
    └── Cancelled         the person stopped it; silent

Everything else that is raised is a bug and goes to the one crash page. No message, log line or
exception text may hold personal data: messages are sentences about things, never their contents.
"""

from collections.abc import Sequence

from assisterdesk.basics.sentence import joined, worded


class AssisterDeskError(Exception):
    """Base of every error whose text may be shown to the person as it stands.

    `text` is one or two plain sentences: what happened and what to do.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text: str = worded(text)


class Refused(AssisterDeskError):
    """The program will not do it; the text says why and what would make it possible."""


class NotAllowed(Refused):
    """Need-to-know or the person's role does not permit it."""


class Incomplete(Refused):
    """A needed fact is missing; `missing` names the fields in the form's words."""

    def __init__(self, text: str, missing: tuple[str, ...] = ()) -> None:
        super().__init__(text)
        self.missing = missing


def fill_in(missing: Sequence[str]) -> Incomplete:
    """The refusal of a form with empty fields, by their labels."""
    words = joined(", ", map(worded, missing))
    return Incomplete(worded("Fill in: {what}.", what=words), tuple(missing))


class WrongPassphrase(Refused):
    """The passphrase or recovery key did not open the slot.

    `wait_s`: seconds before the next try.
    """

    def __init__(self, text: str, wait_s: float = 0.0) -> None:
        super().__init__(text)
        self.wait_s = wait_s


class Trouble(AssisterDeskError):
    """The world got in the way: disk, network, lock or server."""


class Damaged(Trouble):
    """Something was read but is not what it should be; nothing was changed."""


class OutOfReach(Trouble):
    """A server, folder or device does not answer; nothing was done there.

    `wait_s`: seconds after which it asked to be tried again, 0 when it did not say.
    """

    def __init__(self, text: str, wait_s: int = 0) -> None:
        super().__init__(text)
        self.wait_s = wait_s


class OutcomeUnknown(Trouble):
    """A step may or may not have happened on the other side: never repeat it without a person."""


class Cancelled(AssisterDeskError):
    """The person stopped it."""
