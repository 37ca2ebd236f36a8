"""Is this mail only a notice that an encrypted message waits? Then its words lie elsewhere.

Microsoft, Zix, Proofpoint and Cisco send such notices to those outside their own service. The
message itself is read in the browser; answering the notice would be plain mail to a machine.
"""

import re

#: the files in which the gateways wrap a message
_WRAPPERS = re.compile(
    r"message(?:_v\d+)?\.rpmsg|securedoc[\w.-]*\.html?|securemessageatt\.html?|smime\.p7m",
    re.IGNORECASE,
)
_PHRASES = re.compile(
    r"read the message|read the encrypted message|open (?:the )?secure message|"
    r"(?:sent|received|has) (?:you )?an? (?:encrypted|protected|secure) (?:e-?mail|message)|"
    r"click (?:here|below) to (?:read|view|open) (?:your|the) (?:secure |encrypted )?message",
    re.IGNORECASE,
)
#: a reply that merely speaks of one is longer than a notice
_LONGEST_NOTICE = 4_000


def is_notice(text: str, file_names: tuple[str, ...], content_class: str = "") -> bool:
    """Whether the words of the desk are not in this mail but behind it.

    A wrapped file says so by itself; without one it takes the phrase, an https link and brevity.
    """
    if content_class.strip().casefold() == "rpmsg.message":
        return True
    if any(_WRAPPERS.fullmatch(name.strip()) for name in file_names):
        return True
    brief = len(text) <= _LONGEST_NOTICE
    return brief and "https://" in text.casefold() and _PHRASES.search(text) is not None
