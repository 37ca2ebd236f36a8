"""Mail that a machine sent about ours: it came back, it was encrypted, somebody is out of office.

Such mail names our message as what it answers, yet nobody at the desk has read anything. So it is
filed, and the desk's clock runs on.
"""

import re
from collections.abc import Sequence
from enum import StrEnum


class Sort(StrEnum):
    REPLY = "reply"
    #: an out-of-office answer
    AWAY = "away"
    #: it could not be delivered
    RETURNED = "returned"
    #: a gateway tells the sender that it encrypted the mail
    ENCRYPTED = "encrypted"


_MACHINES = re.compile(
    r"(?:postmaster|mailer-daemon|microsoftexchange[0-9a-f]*|no-?reply|do-?not-?reply|"
    r"(?:e-?mail-?)?encryption|secure-?mail)(?:[+.-][\w.-]*)?@",
    re.IGNORECASE,
)
_RETURNED = re.compile(
    r"undeliver(?:able|ed)|delivery (?:has )?failed|delivery status notification|"
    r"mail delivery fail|returned mail|failure notice|could not be delivered|delivery failure",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\s*(?:auto(?:matic)?[ -]?reply|out of (?:the )?office)\b", re.IGNORECASE
)
_ENCRYPTED = re.compile(
    r"(?:e-?mail|message)\b[^.\n]{0,120}\b(?:was|has been|were) "
    r"(?:(?:successfully|automatically) )?(?:sent |delivered )?(?:encrypted|securely)",
    re.IGNORECASE,
)


def sort_of(
    sender: str, subject: str, text: str, headers: Sequence[tuple[str, str]], desk_address: str
) -> Sort:
    """What a mail is that answers one of ours. `sender` is the bare address.

    From the desk's own address only an out-of-office answer counts as a machine's: its ticket
    system may mark what people wrote.
    """
    held = {name.casefold(): value.strip().casefold() for name, value in headers}
    automatic = held.get("auto-submitted", "no").split(";")[0].strip()
    if automatic == "auto-replied" or _AWAY.match(subject):
        # some servers mark what came back so as well
        return Sort.RETURNED if _is_returned(sender, subject) else Sort.AWAY
    if sender.casefold() == desk_address.casefold():
        return Sort.REPLY
    machine = bool(_MACHINES.match(sender)) or automatic != "no"
    machine = machine or held.get("return-path") == "<>"
    if machine and _RETURNED.search(subject):
        return Sort.RETURNED
    if machine and _ENCRYPTED.search(f"{subject}\n{text}"):
        return Sort.ENCRYPTED
    return Sort.REPLY


def _is_returned(sender: str, subject: str) -> bool:
    return bool(_MACHINES.match(sender) and _RETURNED.search(subject))
