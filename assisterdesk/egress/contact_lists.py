"""Lists of how people are reached, line by line: numbers and addresses with hardly a word beside.

No word in them tells of anybody, yet who sends one out sends all of them.
"""

import re

from assisterdesk.egress.text import Channel, Text

#: lines of a list, at least, and the share of all lines; with a name beside each, an office's own
#: people are listed so too, which are fewer
_BARE, _NAMED, _SHARE = 3, 40, 0.6
_PHONE = r"(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]?[2-9]\d\d[ .-]?\d{4}"
_AT_HOME = (
    r"[\w.+-]{1,64}@(?:gmail|yahoo|hotmail|outlook|live|icloud|aol|msn|comcast|protonmail|proton"
    r"|ymail)\.[a-z.]{2,6}"
)
_BEFORE = r"[ \t>*\"'#-]{0,6}(?:\d{1,4}[.)] ?)?"
_ONLY = re.compile(rf"{_BEFORE}(?:{_PHONE}|{_AT_HOME})[ \t,;.\"']{{0,6}}")
_WITH_NAME = re.compile(
    rf"{_BEFORE}[^\W\d_][\w.' -]{{1,40}}[ \t,;:<|\"-]{{1,6}}(?:{_PHONE}|(?P<home>{_AT_HOME}))"
    r"[ \t,;.>\"']{0,6}"
)
_MANY = Channel.EMAIL, Channel.EXPORT, Channel.CLIPBOARD


def is_of_contacts(text: Text) -> bool:
    """Whether most lines hold nothing but somebody's phone or the address of a mailbox at home; a
    name may stand beside it."""
    if text.channel not in _MANY:
        return False
    lines = [line for line in text.low.splitlines() if line.strip()]
    if len(lines) < _BARE:
        return False
    only = named = home = 0
    for line in lines:
        if _ONLY.fullmatch(line):
            only += 1
        elif m := _WITH_NAME.fullmatch(line):
            named += 1
            home += m["home"] is not None
    if only + home >= max(_BARE, _SHARE * len(lines)):
        return True
    return only + named >= max(_NAMED, _SHARE * len(lines))
