"""What IT is given to look at: findings, policy and technical log in one text, past the gate.

Its parts are made without anybody's data; the gate looks all the same, and a line in which it sees
something stays out and is counted.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from assisterdesk.actions.exits_ask import EXPORT, leaving
from assisterdesk.actions.mail_doctor import Finding
from assisterdesk.actions.program import Program
from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.basics.technical_log import Event
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Attachment, Confidence, Outgoing
from assisterdesk.egress.outgoing import Finding as Found
from assisterdesk.egress.text import Channel
from assisterdesk.settings.policy_words import as_text

#: the gate's word on a text, as `Gate.spans` gives it
Spans = Callable[[Channel, str], tuple[Found, ...]]
FILE = "assisterdesk-diagnostics.txt"
#: leaving a line out changes what stands beside the others, so it is looked at again so often
_ROUNDS = 20


def bundle(program: Program, findings: Iterable[Finding], spans: Spans) -> Outgoing:
    """The text on its way to a file: it still has to be cleared."""
    parts = (
        ("THE INSTALLATION", (f"[{f.health.value}] {f.id} - {f.text}" for f in findings)),
        ("POLICY", as_text(program.policy).splitlines()),
        ("TECHNICAL LOG", program.technical.lines()),
    )
    lines = [line for title, body in parts for line in (title, *body, "")]
    text, left_out = without_personal("\n".join(lines), spans)
    program.technical.write(Event.DIAGNOSED, count=left_out)
    if left_out:
        text += f"\n({left_out} left out)\n"
    content = text.encode("utf-8")
    return leaving(EXPORT, attachments=(Attachment(FILE, content, "text/plain"),))


def without_personal(text: str, spans: Spans) -> tuple[str, int]:
    """The text without the lines in which the gate sees something, and how many those were."""
    out = 0
    for _round in range(_ROUNDS):
        found = spans(Channel.EXPORT, text)
        if not found:
            break
        # what is only likely was marked because of what is sure: that goes first
        found = tuple(f for f in found if f.confidence is not Confidence.LOW) or found
        kept, at = [], 0
        for line in text.splitlines(keepends=True):
            end = at + len(line)
            if any(f.start < end and f.end > at for f in found):
                out += 1
            else:
                kept.append(line)
            at = end
        text = "".join(kept)
    return text, out


def save(cleared: Cleared, file: Path) -> None:
    """For a command without a window, which has its own way of writing. Raises `Trouble`."""
    outgoing = cleared.outgoing
    if outgoing.route != EXPORT or len(outgoing.attachments) != 1:
        raise Refused("This was reviewed for another way out. Nothing was written.")
    try:
        file.write_bytes(outgoing.attachments[0].content)
    except OSError:
        raise Trouble("The file could not be written there. Choose another place.") from None
