"""The block under a sign-off: the writer's own name, title and numbers."""

import re

from assisterdesk.egress import name_surroundings as near
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.text import Channel, Text


def signature_spans(text: Text) -> list[tuple[int, int]]:
    """The blocks under a sign-off: the writer's own name, title and numbers."""
    if text.around is not None:
        return list(text.around.signatures)
    if text.channel not in (Channel.EMAIL, Channel.EXPORT):
        return []
    spans = []
    plain = text.plain
    for m in near.SIGN_OFF.finditer(plain):
        at = end = m.end()
        lines = 0
        while at < len(plain) and lines < 12:
            stop = plain.find("\n", at + 1)
            stop = len(plain) if stop < 0 else stop
            line = plain[at:stop].strip(" >\n")
            if (
                len(line) > 90
                or line.endswith(("?",))
                or re.match(
                    r"(?i)(?:p\.?s\.?|on .{6,60} wrote:|from:|-+ ?original|client|dob|ssn"
                    r"|name:|fwd)",
                    line,
                )
            ):
                break
            lines += bool(line)
            at = end = stop
        spans.append((m.start(), end))
    if _THANKS.search(plain) is not None:
        spans += [m.span(1) for m in _INLINE.finditer(plain)]
    return spans


_THANKS = linear(r"(?i)(?:thank|best|regards|thx|sincerely|cheers|gracias)")
_INLINE = re.compile(
    r"(?:^|\n|[.!] )(?:thanks|thank you|best|regards|thx|sincerely|cheers"
    r"|gracias)[,!. -]{1,4}([A-Z][\w'-]+(?: [A-Z][\w'.-]*){0,2})\s*(?=$|\n)",
    re.I,
)
