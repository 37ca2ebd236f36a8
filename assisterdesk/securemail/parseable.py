"""Foreign HTML as html.parser takes it without giving up, in time that grows with its length.

Of comments and tags without an end the parser looks for the end again and again, and on some
declarations it raises.
"""

import re

#: in characters; what lies beyond is not looked at
MOST_SOURCE = 400_000

_DECLARATION = re.compile(r"<![^>]{0,200}>")
#: no tag of a mail is longer, and none holds another
_NO_TAG = re.compile(r"<(?![^<>]{0,8000}>)")


def parseable(html: str) -> str:
    """The same mail without comments and declarations; a ``<`` that begins no tag is a text."""
    kept, at = [], 0
    html = html[:MOST_SOURCE]
    while (start := html.find("<!--", at)) >= 0:
        kept.append(html[at:start])
        end = html.find("-->", start + 4)
        at = len(html) if end < 0 else end + 3
    kept.append(html[at:])
    return _NO_TAG.sub("&lt;", _DECLARATION.sub(" ", "".join(kept)))
