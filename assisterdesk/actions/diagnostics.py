"""What IT is given to look at: findings and technical log in one archive, passed by the gate.

Its parts are made without anybody's data; the gate looks all the same, line by line, and what it
marks stays out and is counted.
"""

import io
import json
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from assisterdesk.actions.exits_ask import EXPORT, leaving
from assisterdesk.actions.mail_doctor import Finding
from assisterdesk.actions.program import Program
from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.basics.technical_log import Event
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Attachment, Outgoing
from assisterdesk.egress.outgoing import Finding as Found
from assisterdesk.egress.text import Channel
from assisterdesk.settings.policy_words import as_json

#: the gate's word on a text, as `Gate.spans` gives it
Spans = Callable[[Channel, str], tuple[Found, ...]]
FILE = "assisterdesk-diagnostics.zip"
#: every entry carries the same moment: the archive says nothing that its parts do not
_MOMENT = (2000, 1, 1, 0, 0, 0)


def bundle(program: Program, findings: Iterable[Finding], spans: Spans) -> Outgoing:
    """The archive (zip) with doctor.txt, doctor.json, policy.json, technical.jsonl, README.txt, on
    its way to a file: it still has to be cleared."""
    findings = tuple(findings)
    told = [{"id": f.id, "state": f.health.value, "text": f.text} for f in findings]
    parts = {
        "doctor.txt": "".join(f"{f.health.value:5} {f.id}: {f.text}\n" for f in findings),
        "doctor.json": json.dumps({"findings": told}, indent=1) + "\n",
        "policy.json": as_json(program.policy),
        "technical.jsonl": "".join(f"{line}\n" for line in program.technical.lines()),
    }
    left_out = 0
    for name, text in parts.items():
        parts[name], fewer = without_personal(text, spans)
        left_out += fewer
    parts["README.txt"] = (
        "Diagnostics of AssisterDesk: the state of the installation, without personal data.\n"
        f"Lines left out by the program's own check: {left_out}\n"
    )
    program.technical.write(Event.DIAGNOSED, count=left_out)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in sorted(parts.items()):
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), text.encode("utf-8"))
    return leaving(EXPORT, attachments=(Attachment(FILE, packed.getvalue(), "application/zip"),))


def save(cleared: Cleared, file: Path) -> None:
    """For a command without a window, which has its own way of writing. Raises `Trouble`."""
    outgoing = cleared.outgoing
    if outgoing.route != EXPORT or len(outgoing.attachments) != 1:
        raise Refused("This was reviewed for another way out. Nothing was written.")
    try:
        file.write_bytes(outgoing.attachments[0].content)
    except OSError:
        raise Trouble("The archive could not be written there. Choose another place.") from None


def without_personal(text: str, spans: Spans) -> tuple[str, int]:
    """The lines in which the gate finds nothing, and how many others there were."""
    kept, out = [], 0
    for line in text.splitlines(keepends=True):
        if spans(Channel.EXPORT, line):
            out += 1
        else:
            kept.append(line)
    return "".join(kept), out
