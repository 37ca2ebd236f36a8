"""The reading process itself: takes files on its standard input, gives their text as JSON.

Each message is one byte for what is asked, seven bytes of length, then as many bytes; the first
answer tells what holds. A page of a PDF or a picture may be asked for as bare points.
"""

import gc
import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

from assisterdesk.egress.extract import image
from assisterdesk.egress.extract.confine import Confinement, Limits, allow_processor, enter
from assisterdesk.egress.extract.could_not_look import CouldNotLook
from assisterdesk.egress.extract.mail_parts import as_answer
from assisterdesk.egress.extract.page_picture import drawn
from assisterdesk.egress.labels import header_kind

#: what a message asks for: the text of a file, or a page of a PDF as a picture (page and width
#: in pixels come before the file, four bytes each), or its rows (how to read it comes before the
#: file, as JSON behind four bytes of length), or the parts of a mail
TEXT, PICTURE, TABLE, MAIL = 0, 1, 2, 3
_PROCESSOR_S = 30
#: pictures are read by all processors at once: the parent's clock ends before, and says why
_PICTURES_PROCESSOR_S = 120
_PICTURES_PROCESSOR_S_IN_ALL = 24 * 3600
_SYSTEM = (
    "/usr/lib", "/lib", "/lib64", "/usr/share/zoneinfo", "/dev/null", "/dev/urandom",
    "/proc/cpuinfo", "/sys/devices/system/cpu",
)  # fmt: skip
_OCR_MEMORY = 6 * 1024 * 1024 * 1024


def main(*, pictures: bool = False) -> None:
    """Reads files until its standard input ends; `pictures`: also what stands in pictures, with
    the models in its memory."""
    if not pictures:
        image.leave_pictures()
    # what a library prints must not get among the answers
    answers = os.dup(1)
    os.dup2(2, 1)
    files = sys.stdin.buffer
    confinement = prepare()
    # garbage is looked for after each file and not amid it, and not in what stays for good
    gc.disable()
    gc.freeze()
    _answer(answers, {"held": asdict(confinement)})
    from assisterdesk.egress.extract.inside import text_of
    from assisterdesk.egress.extract.mail_apart import parts_of
    from assisterdesk.egress.extract.rows import rows_of

    seconds = _PROCESSOR_S
    if image.reads_pictures():
        seconds = _PICTURES_PROCESSOR_S * (os.cpu_count() or 1)
    while (message := _message(files)) is not None:
        asked, content = message
        del message
        allow_processor(seconds)
        try:
            answer: dict[str, object]
            if asked == PICTURE:
                page, width = (int.from_bytes(content[at : at + 4], "big") for at in (0, 4))
                answer = drawn(content[8:], page, width)
            elif asked == TABLE:
                size = int.from_bytes(content[:4], "big")
                how = json.loads(content[4 : 4 + size])
                answer = rows_of(content[4 + size :], how)
            elif asked == MAIL:
                answer = as_answer(parts_of(content))
            else:
                answer = {"text": text_of(content)}
        except CouldNotLook as could_not:
            answer = {"why": could_not.why}
        del content
        _answer(answers, answer)
        del answer
        gc.collect()


def prepare() -> Confinement:
    """Loads what readers need from disk, then locks this process up."""
    from assisterdesk.egress.extract import inside, plain, rows

    header_kind("name")
    inside.text_of(b"a text")
    rows.rows_of(b"a,b\n1,2\n", {})
    plain.decoded("Zażółć gęślą jaźń".encode("cp1250"))
    limits = Limits()
    if image.reads_pictures():
        from assisterdesk.egress.extract import ocr

        limits = Limits(memory=_OCR_MEMORY, processor_s=_PICTURES_PROCESSOR_S_IN_ALL)
        # a broken package then says so at each picture
        with suppress(CouldNotLook):
            ocr.warm_up()
    return enter(_libraries(), limits)


def _libraries() -> list[str]:
    """Where the program's own code lies, and what the C library reads."""
    package = Path(__file__).resolve().parents[2]
    places = [package, package.parent / "resources", Path(sys.prefix), Path(sys.base_prefix)]
    places += [Path(entry) for entry in sys.path if "-packages" in entry or entry.endswith(".zip")]
    places += map(Path, _SYSTEM)
    if getattr(sys, "frozen", False):
        # the modules lie in the program's own file
        places.append(Path(sys.executable))
    return [str(place) for place in dict.fromkeys(places) if place.exists()]


def _message(stream: BinaryIO) -> tuple[int, bytes] | None:
    head = stream.read(8)
    if len(head) < 8:
        return None
    size = int.from_bytes(head[1:], "big")
    content = stream.read(size)
    return (head[0], content) if len(content) == size else None


def _answer(pipe: int, answer: dict[str, object]) -> None:
    content = json.dumps(answer).encode("ascii")
    left = memoryview(len(content).to_bytes(8, "big") + content)
    while left:
        left = left[os.write(pipe, left) :]
